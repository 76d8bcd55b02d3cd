package org.taizhang.intake.document.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.taizhang.intake.document.Block;
import org.taizhang.intake.document.DocumentFormat;
import org.taizhang.intake.document.Paragraph;
import org.taizhang.intake.document.Remark;
import org.taizhang.intake.document.SourceDocument;
import org.taizhang.intake.document.SourcePlace;
import org.taizhang.intake.document.UnreadableDocumentException;

/** Pages become blocks. */
public final class DocumentLayout {

	/** Printed above the rest of a table; not part of it. */
	private static final Pattern CONTINUED = Pattern
		.compile("[(（]?续(?:上)?表?[0-9一二三四五六七八九十]{0,3}[)）]?|.{0,30}[(（]续(?:表)?[)）]");

	private final List<PageContent> pages = new ArrayList<>();

	private final PageRemarks remarks = new PageRemarks();

	private final List<Block> blocks = new ArrayList<>();

	private ParagraphMaker paragraphs;

	private StringBuilder paragraph;

	private TextLine begun;

	private TextLine last;

	private GrowingTable table;

	/** Takes in the next page. */
	public void add(PageLayout page) {
		this.remarks.look(page);
		if (page.hasText() && !page.isGarbled()) {
			this.pages.add(PageContent.of(page));
		}
	}

	/** A page that is there and cannot be read. */
	public void addUnreadable(int page) {
		this.remarks.unreadable(page);
	}

	/**
	 * The document of all pages; to be asked for once.
	 * @throws UnreadableDocumentException if no page has text
	 */
	public SourceDocument toDocument(String fileName, DocumentFormat format) {
		List<Remark> said = this.remarks.toList();
		return new SourceDocument(fileName, format, toBlocks(), said);
	}

	private List<Block> toBlocks() {
		RunningLines.remove(this.pages);
		Imprint.remove(this.pages);
		this.paragraphs = new ParagraphMaker(this.pages.stream()
			.flatMap((page) -> page.pieces().stream())
			.filter(TextLine.class::isInstance)
			.map(TextLine.class::cast)
			.toList());
		for (PageContent page : this.pages) {
			page.pieces().forEach(this::add);
		}
		finish();
		return this.blocks;
	}

	private void add(Piece piece) {
		if (piece instanceof PageTable next) {
			if (this.table != null && this.table.goesOnIn(next)) {
				this.table.append(next);
				return;
			}
			finish();
			this.table = new GrowingTable(next);
		}
		else if (piece instanceof TextLine line && !(this.table != null && CONTINUED.matcher(line.text()).matches())) {
			addLine(line);
		}
	}

	private void addLine(TextLine line) {
		if (this.last != null && this.paragraphs.goesOn(this.last, line)) {
			Wrapping.append(this.paragraph, line.text());
		}
		else {
			finish();
			this.paragraph = new StringBuilder(line.text());
			this.begun = line;
		}
		this.last = line;
	}

	private void finish() {
		if (this.table != null) {
			this.blocks.add(this.table.toBlock(this.blocks.size()));
		}
		else if (this.paragraph != null) {
			SourcePlace place = new SourcePlace(this.blocks.size(), this.begun.page(), null, null);
			this.blocks.add(new Paragraph(place, this.paragraph.toString()));
		}
		this.table = null;
		this.paragraph = null;
		this.last = null;
	}

}
