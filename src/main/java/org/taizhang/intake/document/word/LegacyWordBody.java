package org.taizhang.intake.document.word;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.model.SubdocumentType;
import org.apache.poi.hwpf.usermodel.CharacterProperties;
import org.apache.poi.hwpf.usermodel.ParagraphProperties;

/**
 * Walks the paragraphs of a .doc. There, a table is nothing but paragraphs that end a
 * cell or a row.
 */
final class LegacyWordBody {

	/** Tables within tables: more than any program writes. */
	private static final int DEEPEST = 100;

	private final HWPFDocument word;

	private final ListNumbers numbers = new ListNumbers();

	private final LegacyWordLists lists;

	private final LegacyWordFormats formats;

	private final LegacyWordText text;

	private final LegacyWordBoxes boxes;

	private final WordBounds bounds;

	LegacyWordBody(HWPFDocument word, WordBounds bounds, WordRemarks remarks) throws IOException {
		this.word = word;
		this.lists = new LegacyWordLists(word.getListTables());
		this.formats = new LegacyWordFormats(word.getStyleSheet());
		this.text = new LegacyWordText(word, this.formats, remarks);
		this.boxes = new LegacyWordBoxes(word);
		this.bounds = bounds;
	}

	void read(Consumer<WordBlock> blocks) {
		int end = this.word.getFileInformationBlock().getSubdocumentTextStreamLength(SubdocumentType.MAIN);
		read(0, end, blocks);
		this.boxes.rest().forEach((box) -> box(box).forEach(blocks));
	}

	private List<WordBlock> box(LegacyWordBoxes.Box box) {
		List<WordBlock> blocks = new ArrayList<>();
		read(box.start(), box.end(), blocks::add);
		return blocks;
	}

	private void read(int start, int end, Consumer<WordBlock> blocks) {
		WordStory story = new WordStory(this.numbers, blocks, false);
		Deque<LegacyWordTable> tables = new ArrayDeque<>();
		for (PAPX paragraph : this.text.paragraphs(start, end)) {
			ParagraphProperties properties = this.formats.of(paragraph);
			int level = properties.getFInTable() ? Math.max(properties.getItap(), 1) : properties.getItap();
			enter(level, tables, story);
			if (properties.getFTtp() || properties.getFTtpEmbedded()) {
				tables.element().endRow(paragraph, this.text.properties(paragraph.getEnd() - 1).isFRMarkDel());
				continue;
			}
			read(paragraph, properties, tables.isEmpty() ? story : tables.element().cell());
			if (level > 0 && endsCell(paragraph, properties, level)) {
				tables.element().endCell();
			}
		}
		enter(0, tables, story);
		story.end();
	}

	/** Goes into a table, or out of it, until as many are open as there should be. */
	private void enter(int level, Deque<LegacyWordTable> tables, WordStory story) {
		while (tables.size() > level) {
			WordBlock.Table table = tables.pop().end();
			(tables.isEmpty() ? story : tables.element().cell()).table(table);
		}
		if (level > DEEPEST) {
			throw new IllegalStateException("tables within tables: " + level);
		}
		while (tables.size() < level) {
			tables.push(new LegacyWordTable(this.numbers));
		}
	}

	private boolean endsCell(PAPX paragraph, ParagraphProperties properties, int level) {
		return (level > 1) ? properties.getFInnerTableCell()
				: this.text.at(paragraph.getEnd() - 1) == LegacyWordText.CELL_END;
	}

	private void read(PAPX source, ParagraphProperties properties, WordStory story) {
		WordParagraph paragraph = new WordParagraph();
		this.text.read(source, paragraph, story.fields(),
				(anchor) -> this.boxes.at(anchor).forEach((box) -> paragraph.box(box(box))));
		ListForm list = this.lists.list(properties.getIlfo());
		paragraph.numbered(list, properties.getIlvl());
		int end = source.getEnd() - 1;
		CharacterProperties mark = this.text.properties(end);
		if (mark.isFRMarkDel() && this.text.at(end) == LegacyWordText.PARAGRAPH_END) {
			paragraph.joinNext();
		}
		if (mark.isFRMarkDel() || mark.isFVanish()) {
			paragraph.hideIfBlank();
		}
		this.bounds.paragraph(paragraph.length());
		story.paragraph(paragraph);
	}

}
