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
		List<MimePart> parts = MimePart.of(content.bytes()).leaves().stream().filter(MimePart::isWebPage).toList();
		for (int i = 0; i < parts.size(); i++) {
			progress.at("部分", i, parts.size());
			WebPage page = WebPage.of(parts.get(i).content(), parts.get(i).charset(), progress);
			page.properties().forEach(properties::putIfAbsent);
			page.addTo(blocks, progress);
			remarks.addAll(page.remarks());
		}
		return new SourceDocument(fileName, DocumentFormat.WEB_PAGE, blocks.toList(), properties,
				remarks.stream().distinct().toList());
	}

}
