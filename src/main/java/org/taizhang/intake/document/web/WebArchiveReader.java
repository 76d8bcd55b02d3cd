package org.taizhang.intake.document.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.taizhang.intake.document.BlockList;
import org.taizhang.intake.document.DocumentFormat;
import org.taizhang.intake.document.DocumentReader;
import org.taizhang.intake.document.ReadingProgress;
import org.taizhang.intake.document.Remark;
import org.taizhang.intake.document.SourceDocument;
import org.taizhang.intake.document.UnreadableDocumentException;
import org.taizhang.intake.document.content.FileContent;

/** A web page saved in one file (.mht, also under .doc and .xls): MIME with web pages. */
public final class WebArchiveReader implements DocumentReader {

	private static final Pattern MESSAGE = Pattern.compile("(?im)^MIME-Version\\s*:");

	private static final Pattern HEADER = Pattern.compile("(?i)[A-Za-z][A-Za-z0-9\\-]*\\s*:.*");

	private static final Pattern PARTS = Pattern.compile("(?im)^Content-Type\\s*:\\s*(?:multipart/|text/html)");

	@Override
	public boolean recognises(FileContent content) {
		String head = content.head().plain();
		return HEADER.matcher(head).lookingAt() && MESSAGE.matcher(head).find() && PARTS.matcher(head).find();
	}

	@Override
	public SourceDocument read(String fileName, FileContent content, ReadingProgress progress) {
		BlockList blocks = new BlockList();
		Map<String, String> properties = new LinkedHashMap<>();
		List<Remark> remarks = new ArrayList<>();
		MimePart message = MimePart.of(content.bytes());
		if (message.isCutOff()) {
			remarks.add(new Remark("网页存档没有结尾，可能没有传完整，请核对最后几项；有缺的，请打开原来的网页另存后重新上传。", null));
		}
		List<MimePart> parts = message.leaves().stream().filter(MimePart::isWebPage).toList();
		for (int i = 0; i < parts.size(); i++) {
			progress.at("部分", i, parts.size());
			WebPage page = WebPage.of(content(parts.get(i)), parts.get(i).charset(), progress);
			page.properties().forEach(properties::putIfAbsent);
			page.addTo(blocks, progress);
			remarks.addAll(page.remarks());
		}
		return new SourceDocument(fileName, DocumentFormat.WEB_PAGE, blocks.toList(), properties,
				remarks.stream().distinct().toList());
	}

	private static byte[] content(MimePart part) {
		try {
			return part.content();
		}
		catch (IllegalArgumentException ex) {
			throw new UnreadableDocumentException("网页存档已损坏或没有传完整，请打开原来的网页，另存为 .html 后再上传。");
		}
	}

}
