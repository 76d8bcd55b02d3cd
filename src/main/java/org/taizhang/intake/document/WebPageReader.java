package org.taizhang.intake.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A web page: its article, without navigation, sidebars and footers. */
public final class WebPageReader implements DocumentReader {

	private static final int HEAD = 4096;

	private static final Pattern HTML = Pattern
		.compile("<!doctype\\s+html|<html[\\s>]|<(?:head|body|div|table|p)[\\s>]", Pattern.CASE_INSENSITIVE);

	@Override
	public boolean recognises(byte[] content) {
		String head = new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1).strip();
		return !ZipContent.isZip(content) && head.contains("<") && HTML.matcher(head).find();
	}

	@Override
	public SourceDocument read(String fileName, byte[] content, ReadingProgress progress) {
		Document page = Jsoup.parse(WebPageDecoder.decode(content));
		WebPageProperties properties = WebPageProperties.of(page);
		Element article = WebArticle.find(page);
		BlockList blocks = new BlockList();
		new WebBlocks(blocks).add(article);
		return new SourceDocument(fileName, DocumentFormat.WEB_PAGE, blocks.toList(), properties.values(), List.of());
	}

}
