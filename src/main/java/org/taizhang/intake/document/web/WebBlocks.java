package org.taizhang.intake.document.web;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Element;

import org.taizhang.intake.document.BlockList;
import org.taizhang.intake.document.ReadingProgress;
import org.taizhang.intake.document.Remark;
import org.taizhang.intake.document.text.TextLines;

/** An article's elements become paragraphs and tables, in reading order. */
final class WebBlocks implements WebText.Target {

	private final BlockList blocks;

	private final ReadingProgress progress;

	private final StringBuilder text = new StringBuilder();

	private final List<Remark> remarks = new ArrayList<>();

	WebBlocks(BlockList blocks, ReadingProgress progress) {
		this.blocks = blocks;
		this.progress = progress;
	}

	void add(Element article) {
		new WebText(this).add(article);
		end();
	}

	@Override
	public void text(String text) {
		this.text.append(text);
	}

	@Override
	public void end() {
		this.progress.at("段", this.blocks.size(), 0);
		if (!this.text.isEmpty()) {
			this.blocks.lines(this.text.toString().lines().map(WebBlocks::trimmed).toList());
			this.text.setLength(0);
		}
	}

	/** What there is to say of plain text within the page. */
	List<Remark> remarks() {
		return this.remarks;
	}

	@Override
	public boolean takes(Element element) {
		if (keepsLines(element)) {
			end();
			this.remarks.addAll(TextLines.addTo(this.blocks, element.wholeText().lines().toList(), this.progress));
			return true;
		}
		WebTable table = element.normalName().equals("table") ? WebTable.of(element) : null;
		if (table != null && table.isData()) {
			end();
			this.blocks.table(table.grid());
			return true;
		}
		return false;
	}

	/** Plain text within a page, without elements of its own. */
	static boolean keepsLines(Element element) {
		String name = element.normalName();
		return (name.equals("pre") || name.equals("textarea")) && element.selectFirst("table, p, div, br") == null;
	}

	static String trimmed(String line) {
		return line.replace('\u00a0', ' ').replace('\u3000', ' ').strip();
	}

}
