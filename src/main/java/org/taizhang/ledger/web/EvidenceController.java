package org.taizhang.ledger.web;

import java.nio.charset.StandardCharsets;

import lombok.RequiredArgsConstructor;
import org.taizhang.ledger.domain.EvidenceDownloads;
import org.taizhang.ledger.domain.EvidenceFile;
import org.taizhang.ledger.domain.EvidenceService;
import org.taizhang.shared.CurrentUser;
import org.taizhang.shared.RefusedException;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 佐证材料: given, taken back while still a draft, downloaded. */
@Controller
@RequiredArgsConstructor
class EvidenceController {

	private final EvidenceService evidence;

	private final EvidenceDownloads downloads;

	@PostMapping("/entries/{id}/evidence")
	String add(@PathVariable long id, EvidenceForm form, CurrentUser user, RedirectAttributes redirect) {
		if (!form.hasLink() && !form.hasFile()) {
			throw new RefusedException("请填写链接，或选择一个文件。");
		}
		boolean added = this.evidence.add(id, form.title(), form.hasLink() ? form.url() : null,
				form.hasFile() ? form.checkedFile() : null, user);
		redirect.addFlashAttribute("notice", added ? "佐证材料已添加，提交进展或申请销号时一并报送。" : "已有相同的材料，没有重复添加。");
		return "redirect:/entries/" + id + "#evidence";
	}

	@PostMapping("/entries/{id}/evidence/{item}/delete")
	String remove(@PathVariable long id, @PathVariable long item, CurrentUser user, RedirectAttributes redirect) {
		this.evidence.remove(id, item, user);
		redirect.addFlashAttribute("notice", "佐证材料已删除。");
		return "redirect:/entries/" + id + "#evidence";
	}

	/**
	 * Always as a download that runs nothing: what staff upload is opened by supervisors.
	 */
	@GetMapping("/evidence/{id}")
	ResponseEntity<byte[]> download(@PathVariable long id, CurrentUser user) {
		EvidenceDownloads.Download file = this.downloads.read(id, user);
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(file.mediaType()))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment()
						.filename(file.fileName(), StandardCharsets.UTF_8)
						.build()
						.toString())
			.header("X-Content-Type-Options", "nosniff")
			.header("Content-Security-Policy", "default-src 'none'; sandbox")
			.cacheControl(CacheControl.noStore())
			.body(file.content());
	}

}
