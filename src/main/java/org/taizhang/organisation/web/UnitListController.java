package org.taizhang.organisation.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

import org.taizhang.organisation.UnitKind;
import org.taizhang.organisation.web.UnitListQueries.UnitFilter;

/** All units, by kind. */
@Controller
@RequiredArgsConstructor
class UnitListController {

	private final UnitListQueries queries;

	@GetMapping("/admin/units")
	String list(@RequestParam(defaultValue = "") String kind, @RequestParam(defaultValue = "") String q,
			@RequestParam(defaultValue = "false") boolean inactive, @RequestParam(defaultValue = "1") int page,
			Model model) {
		UnitFilter filter = new UnitFilter(kind, q.strip(), inactive);
		Map<UnitKind, Long> counts = this.queries.countsByKind(filter);
		long all = counts.values().stream().mapToLong(Long::longValue).sum();
		long total = Arrays.stream(UnitKind.values())
			.filter(known -> kind.isEmpty() || known.name().equals(kind))
			.mapToLong(known -> counts.getOrDefault(known, 0L))
			.sum();
		int pageCount = Math.max(1, (int) ((total + UnitListQueries.PAGE_SIZE - 1) / UnitListQueries.PAGE_SIZE));
		int shown = Math.max(1, Math.min(page, pageCount));
		model.addAttribute("rows", this.queries.rows(filter, shown));
		model.addAttribute("filter", filter);
		model.addAttribute("chips", chips(filter, counts, all));
		model.addAttribute("inactiveCount", this.queries.inactive());
		model.addAttribute("total", total);
		model.addAttribute("page", shown);
		model.addAttribute("pageCount", pageCount);
		model.addAttribute("here", address(filter));
		return "organisation/units";
	}

	private static List<Chip> chips(UnitFilter filter, Map<UnitKind, Long> counts, long all) {
		List<Chip> chips = new ArrayList<>();
		chips.add(new Chip("全部", all, address(filter, ""), filter.kind().isEmpty()));
		for (UnitKind kind : UnitKind.values()) {
			chips.add(new Chip(kind.getLabel(), counts.getOrDefault(kind, 0L), address(filter, kind.name()),
					filter.kind().equals(kind.name())));
		}
		return chips;
	}

	private static String address(UnitFilter filter) {
		return address(filter, filter.kind());
	}

	private static String address(UnitFilter filter, String kind) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath("/admin/units");
		if (!kind.isEmpty()) {
			address.queryParam("kind", kind);
		}
		if (!filter.text().isEmpty()) {
			address.queryParam("q", "{q}");
		}
		if (filter.withInactive()) {
			address.queryParam("inactive", true);
		}
		return address.encode().buildAndExpand(Map.of("q", filter.text())).toUriString();
	}

}
