package org.taizhang.intake.document.layout;

import java.util.ArrayList;
import java.util.List;

import org.taizhang.intake.document.NumberRanges;
import org.taizhang.intake.document.Remark;
import org.taizhang.intake.document.UnreadableDocumentException;

/** What there is to say of pages that could not be read, or not wholly. */
final class PageRemarks {

	/** Fewer characters in another direction are a binding line or a page number. */
	private static final int TURNED = 10;

	private static final int MOST_NAMED = 40;

	private final List<Integer> scanned = new ArrayList<>();

	private final List<Integer> unreadable = new ArrayList<>();

	private final List<Integer> garbled = new ArrayList<>();

	private final List<Integer> unnamed = new ArrayList<>();

	private final List<Integer> turned = new ArrayList<>();

	private final List<Integer> unruled = new ArrayList<>();

	private final List<Integer> crowded = new ArrayList<>();

	private int withText;

	void look(PageLayout page) {
		if (page.isScanned()) {
			this.scanned.add(page.number());
		}
		else if (page.isGarbled()) {
			this.garbled.add(page.number());
		}
		else if (page.hasText()) {
			this.withText++;
			if (page.unknown() > 0) {
				this.unnamed.add(page.number());
			}
		}
		if (page.crowded()) {
			this.crowded.add(page.number());
		}
	}

	/** What was read of a page, and what was not. */
	void look(PageContent page) {
		if (page.leftAside() >= TURNED) {
			this.turned.add(page.number());
		}
		if (page.unruled()) {
			this.unruled.add(page.number());
		}
	}

	void unreadable(int page) {
		this.unreadable.add(page);
	}

	/**
	 * @throws UnreadableDocumentException if no page has text that can be read
	 */
	List<Remark> toList() {
		if (this.withText == 0) {
			throw new UnreadableDocumentException(whyNothing());
		}
		List<Remark> remarks = new ArrayList<>();
		say(remarks, this.scanned, "是扫描图像，没有文字，请补上所缺的文字，或者换成原来的 Word 文档重新上传。");
		say(remarks, this.garbled, "的文字没有编码，读出来是乱码，已略去，请补上所缺的文字，或者换成原来的 Word 文档重新上传。");
		say(remarks, this.unnamed, "有个别文字没有编码，已显示为“" + PageCanvas.UNKNOWN + "”，请对照原件改正。");
		say(remarks, this.turned, "有横放或竖放的文字不在表格里，没有读取，请核对是否需要。");
		say(remarks, this.unruled, "像是没有框线的表格，没有按表格读取，请给表格加上框线后重新导出，或者上传原来的 Word 文档。");
		say(remarks, this.unreadable, "的内容已损坏，无法读取，请补上所缺的文字，或者重新导出后上传。");
		say(remarks, this.crowded, "的线条或文字太多，只读取了一部分，请核对该页内容。");
		return remarks;
	}

	private String whyNothing() {
		if (!this.scanned.isEmpty()) {
			return "文件里只有扫描图像，没有文字，请用文字识别（OCR）软件识别后另存，或者上传原来的 Word 文档。";
		}
		if (!this.garbled.isEmpty()) {
			return "文件里的文字没有编码，读出来是乱码，请上传原来的 Word 文档，或者用文字识别（OCR）软件识别后另存。";
		}
		if (!this.crowded.isEmpty()) {
			return "页面上的线条或文字太多，没有读出要点，请上传原来的 Word 文档，或者重新导出后上传。";
		}
		if (!this.unreadable.isEmpty()) {
			return "文件已损坏，无法读取，请重新导出，或者上传原来的 Word 文档。";
		}
		return "文件里没有文字，请检查是否选对了文件；扫描件请先转换成文字再上传。";
	}

	private static void say(List<Remark> remarks, List<Integer> pages, String what) {
		if (!pages.isEmpty()) {
			String numbers = NumberRanges.inWords(pages.stream().mapToInt(Integer::intValue), MOST_NAMED);
			remarks.add(new Remark("第" + numbers + "页" + what, null));
		}
	}

}
