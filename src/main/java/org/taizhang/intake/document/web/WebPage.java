package org.taizhang.intake.document.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

import org.taizhang.intake.document.BlockList;
import org.taizhang.intake.document.DocumentBounds;
import org.taizhang.intake.document.ReadingProgress;
import org.taizhang.intake.document.Remark;
import org.taizhang.intake.document.content.TextDecoder;

/** A web page as parsed. */
final class WebPage {

	/** Elements within elements; portals stay below 60. */
	private static final int DEEPEST = 256;

	/** Those of a table of 5,000 rows; what has more takes a parser minutes. */
	private static final int MOST_TAGS = 300_000;

	private final Document page;

	private final List<Remark> remarks;

	private final WebSurvey survey;

	private final Map<String, String> properties;

	private WebPage(Document page, List<Remark> remarks) {
		this.page = page;
		this.remarks = new ArrayList<>(remarks);
		this.survey = WebSurvey.of(page);
		this.properties = WebPageProperties.of(this.survey).values();
	}

	/**
	 * @param charset the charset by a header outside the page, or empty
	 * @param progress is asked whenever the parser takes the next characters
	 */
	static WebPage of(byte[] content, String charset, ReadingProgress progress) {
		TextDecoder.Text text = WebPageDecoder.decode(content, charset);
		if (hasTooManyTags(text.characters())) {
			throw DocumentBounds.tooMuch("网页标记超过 " + MOST_TAGS / 10_000 + " 万个");
		}
		Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
		return new WebPage(parser.parseInput(new WatchedText(text.characters(), progress), ""), text.remarks());
	}

	private static boolean hasTooManyTags(String text) {
		int tags = 0;
		for (int at = text.indexOf('<'); at >= 0 && tags <= MOST_TAGS; at = text.indexOf('<', at + 1)) {
			tags++;
		}
		return tags > MOST_TAGS;
	}

	Map<String, String> properties() {
		return this.properties;
	}

	/** What there is to say of the page, and of what was read of it so far. */
	List<Remark> remarks() {
		return List.copyOf(this.remarks);
	}

	/** Whether all that is to be read stands in other files. */
	boolean isOnlyFrames() {
		return this.survey.isFramed() && this.page.body().text().isBlank();
	}

	/** Adds the article. */
	void addTo(BlockList blocks, ReadingProgress progress) {
		WebBlocks article = new WebBlocks(blocks, progress);
		article.add(WebArticle.find(this.page, this.survey));
		this.remarks.addAll(article.remarks());
	}

}
