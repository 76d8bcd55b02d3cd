package org.taizhang.organisation.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import lombok.RequiredArgsConstructor;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

import org.taizhang.organisation.UnitKind;
import org.taizhang.organisation.domain.GroupUpkeep;
import org.taizhang.organisation.web.GroupQueries.MemberFilter;

/** Who belongs to a group, from when on. */
@Controller
@RequestMapping("/admin/groups/{id}/members")
@RequiredArgsConstructor
class GroupMembersController {

	static final String ONLY_MEMBERS = "MEMBERS";

	private final GroupUpkeep groups;

	private final GroupQueries queries;

	@GetMapping
	String show(@PathVariable long id, @RequestParam(defaultValue = "") String kind,
			@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page, Model model) {
		MemberFilter filter = new MemberFilter(id, kind, q.strip());
		long total = this.queries.count(filter);
		int pageCount = Math.max(1, (int) ((total + GroupQueries.PAGE_SIZE - 1) / GroupQueries.PAGE_SIZE));
		int shown = Math.max(1, Math.min(page, pageCount));
		model.addAttribute("id", id);
		model.addAttribute("group", this.groups.sheet(id));
		model.addAttribute("candidates", this.queries.candidates(filter, shown));
		model.addAttribute("filter", filter);
		model.addAttribute("chips", chips(filter));
		model.addAttribute("history", this.queries.history(id));
		model.addAttribute("today", this.queries.today());
		model.addAttribute("total", total);
		model.addAttribute("page", shown);
		model.addAttribute("pageCount", pageCount);
		model.addAttribute("here", address(filter, kind));
		return "organisation/group-members";
	}

	/**
	 * @param was members among the shown units when the page was made
	 * @param members those ticked now: only the difference counts
	 */
	@PostMapping
	String change(@PathVariable long id, @RequestParam(defaultValue = "") Set<Long> was,
			@RequestParam(defaultValue = "") Set<Long> members,
			@RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate from,
			@RequestParam(defaultValue = "") String kind, @RequestParam(defaultValue = "") String q,
			RedirectAttributes flash) {
		Set<Long> joining = new LinkedHashSet<>(members);
		joining.removeAll(was);
		Set<Long> leaving = new LinkedHashSet<>(was);
		leaving.removeAll(members);
		LocalDate day = (from != null) ? from : this.queries.today();
		this.groups.change(id, joining, leaving, day);
		flash.addFlashAttribute("notice", (joining.isEmpty() && leaving.isEmpty()) ? "没有勾选变化，成员不变。"
				: "已保存：自 " + day + " 起加入 " + joining.size() + " 个、退出 " + leaving.size() + " 个单位。");
		return "redirect:" + address(new MemberFilter(id, kind, q.strip()), kind);
	}

	private List<Chip> chips(MemberFilter filter) {
		List<Chip> chips = new ArrayList<>();
		chips.add(chip(filter, "现有成员", ONLY_MEMBERS));
		chips.add(chip(filter, "全部单位", ""));
		for (UnitKind kind : UnitKind.values()) {
			chips.add(chip(filter, kind.getLabel(), kind.name()));
		}
		return chips;
	}

	private Chip chip(MemberFilter filter, String word, String kind) {
		return new Chip(word, this.queries.count(new MemberFilter(filter.group(), kind, filter.text())),
				address(filter, kind), filter.kind().equals(kind));
	}

	private static String address(MemberFilter filter, String kind) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath("/admin/groups/{id}/members");
		if (!kind.isEmpty()) {
			address.queryParam("kind", "{kind}");
		}
		if (!filter.text().isEmpty()) {
			address.queryParam("q", "{q}");
		}
		return address.encode()
			.buildAndExpand(Map.of("id", filter.group(), "kind", kind, "q", filter.text()))
			.toUriString();
	}

}
