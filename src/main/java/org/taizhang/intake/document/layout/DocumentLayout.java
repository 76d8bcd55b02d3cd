package org.taizhang.intake.document.layout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.taizhang.intake.document.Block;
import org.taizhang.intake.document.DocumentBounds;
import org.taizhang.intake.document.DocumentFormat;
import org.taizhang.intake.document.Paragraph;
import org.taizhang.intake.document.ReadingProgress;
import org.taizhang.intake.document.Remark;
import org.taizhang.intake.document.SourceDocument;
import org.taizhang.intake.document.SourcePlace;
import org.taizhang.intake.document.UnreadableDocumentException;

/** Pages become blocks. */
public final class DocumentLayout {

	/** Printed above the rest of a table; not part of it. */
	private static final Pattern CONTINUED = Pattern
		.compile("[(（]?续(?:上)?表?[0-9一二三四五六七八九十]{0,3}[)）]?|.{0,30}[(（]续(?:表)?[)）]");

	/** Those of tables, blank ones included. */
	private static final int MOST_CELLS = 500_000;

	private final List<PageContent> pages = new ArrayList<>();

	private final PageRemarks remarks = new PageRemarks();

	private final List<Block> blocks = new ArrayList<>();

	private int characters;

	private int cells;

	private ParagraphMaker paragraphs;

	private StringBuilder paragraph;

	private TextLine begun;

	private TextLine last;

	private GrowingTable table;

	private DocumentLayout() {
	}

	/**
	 * @throws UnreadableDocumentException if there are too many pages, or none has text
	 */
	public static SourceDocument read(String fileName, DocumentFormat format, PageSource source,
			ReadingProgress progress) {
		int pages = source.pageCount();
		DocumentBounds.checkPages(pages, format);
		DocumentLayout layout = new DocumentLayout();
		for (int number = 1; number <= pages; number++) {
			int done = number - 1;
			progress.at("页", done, pages);
			layout.add(source, number, () -> progress.at("页", done, pages));
		}
		return layout.toDocument(fileName, format);
	}

	/** One damaged page does not keep the others from being read. */
	private void add(PageSource source, int number, Runnable watch) {
		PageLayout page;
		try {
			page = source.page(number, watch);
		}
		catch (UnreadableDocumentException ex) {
			throw ex;
		}
		catch (IOException | RuntimeException ex) {
			this.remarks.unreadable(number);
			return;
		}
		add(page, watch);
	}

	private void add(PageLayout page, Runnable watch) {
		this.remarks.look(page);
		if (page.hasText() && !page.isGarbled()) {
			PageContent before = this.pages.isEmpty() ? null : this.pages.get(this.pages.size() - 1);
			PageContent content = PageContent.of(page, before, watch);
			this.remarks.look(content);
			this.pages.add(content);
			count(page, content);
		}
	}

	/** Pages are kept until the last is read: what is too much is so before that. */
	private void count(PageLayout page, PageContent content) {
		this.characters += page.glyphs().stream().mapToInt((glyph) -> glyph.text().length()).sum();
		if (this.characters > DocumentBounds.MOST_CHARACTERS) {
			throw DocumentBounds.tooMuchText();
		}
		for (Piece piece : content.pieces()) {
			this.cells += (piece instanceof PageTable table) ? table.cells().size() : 0;
		}
		if (this.cells > MOST_CELLS) {
			throw DocumentBounds.tooMuch("表格超过 " + MOST_CELLS / 10_000 + " 万格");
		}
	}

	private SourceDocument toDocument(String fileName, DocumentFormat format) {
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
