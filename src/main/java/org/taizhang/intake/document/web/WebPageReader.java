package org.taizhang.intake.document.web;

import java.util.regex.Pattern;

import org.taizhang.intake.document.BlockList;
import org.taizhang.intake.document.DocumentFormat;
import org.taizhang.intake.document.DocumentReader;
import org.taizhang.intake.document.ReadingProgress;
import org.taizhang.intake.document.SourceDocument;
import org.taizhang.intake.document.UnreadableDocumentException;
import org.taizhang.intake.document.content.FileContent;

/** A web page: its article, without navigation, sidebars and footers. */
public final class WebPageReader implements DocumentReader {

	/** Within a page or a fragment of one. */
	private static final Pattern HTML = Pattern
		.compile("<!doctype\\s+html|<html[\\s>]|<(?:head|body|frameset|div|table|p)[\\s>]", Pattern.CASE_INSENSITIVE);

	/** What else a fragment out of a clipboard begins with. */
	private static final Pattern FRAGMENT = Pattern.compile(
			"<(?:!--StartFragment|(?:meta|style|link|title|span|font|center|br|ol|ul|dl|h[1-6]|tr|td|b|strong|a)[\\s/>])",
			Pattern.CASE_INSENSITIVE);

	@Override
	public boolean recognises(FileContent content) {
		String head = content.head().plain();
		return !content.zip().isZip() && (FRAGMENT.matcher(head).lookingAt() || HTML.matcher(head).find());
	}

	@Override
	public SourceDocument read(String fileName, FileContent content, ReadingProgress progress) {
		WebPage page = WebPage.of(content.bytes(), "", progress);
		if (page.isOnlyFrames()) {
			throw new UnreadableDocumentException(
					"这个网页只是框架，正文在另外的文件里；网页请打开正文所在的那一页再另存，Excel 另存的网页请用 Excel 打开后另存为 .xlsx 再上传。");
		}
		BlockList blocks = new BlockList();
		page.addTo(blocks, progress);
		return new SourceDocument(fileName, DocumentFormat.WEB_PAGE, blocks.toList(), page.properties(),
				page.remarks());
	}

}
