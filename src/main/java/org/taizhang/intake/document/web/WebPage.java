package org.taizhang.intake.document.web;

import java.util.List;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

import org.taizhang.intake.document.BlockList;
import org.taizhang.intake.document.ReadingProgress;
import org.taizhang.intake.document.Remark;
import org.taizhang.intake.document.text.TextDecoder;

/** A web page as parsed. */
final class WebPage {

	/** Elements within elements; portals stay below 60. */
	private static final int DEEPEST = 256;

	private final Document page;

	private final List<Remark> remarks;

	private final WebSurvey survey;

	private final Map<String, String> properties;

	private WebPage(Document page, List<Remark> remarks) {
		this.page = page;
		this.remarks = remarks;
		this.survey = WebSurvey.of(page);
		this.properties = WebPageProperties.of(this.survey).values();
	}

	/**
	 * @param charset the charset by a header outside the page, or empty
	 */
	static WebPage of(byte[] content, String charset) {
		TextDecoder.Text text = WebPageDecoder.decode(content, charset);
		Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
		return new WebPage(Jsoup.parse(text.characters(), "", parser), text.remarks());
	}

	Map<String, String> properties() {
		return this.properties;
	}

	List<Remark> remarks() {
		return this.remarks;
	}

	/** Whether all that is to be read stands in other files. */
	boolean isOnlyFrames() {
		return this.survey.isFramed() && this.page.body().text().isBlank();
	}

	/** Adds the article. */
	void addTo(BlockList blocks, ReadingProgress progress) {
		new WebBlocks(blocks, progress).add(WebArticle.find(this.page, this.survey));
	}

}
