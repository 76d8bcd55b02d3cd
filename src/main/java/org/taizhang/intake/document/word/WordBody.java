package org.taizhang.intake.document.word;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Walks the body of a .docx: paragraphs, tables, and what wraps them. Of tracked changes
 * it reads what will be when all are accepted.
 */
final class WordBody {

	private final XmlCursor xml;

	private final WordStyles styles;

	private final WordNumbering numbering;

	private final ListNumbers numbers = new ListNumbers();

	private final WordBounds bounds;

	private final WordRemarks remarks;

	/** Whether what is being read is hidden. */
	private boolean hidden;

	WordBody(XmlCursor xml, WordStyles styles, WordNumbering numbering, WordBounds bounds, WordRemarks remarks) {
		this.xml = xml;
		this.styles = styles;
		this.numbering = numbering;
		this.bounds = bounds;
		this.remarks = remarks;
	}

	void read(Consumer<WordBlock> blocks) {
		story(blocks);
	}

	/** Reads the element that the cursor stands in. */
	private void story(Consumer<WordBlock> blocks) {
		WordStory story = new WordStory(this.numbers, blocks, false);
		this.xml.children((name) -> block(name, story));
		story.end();
	}

	private List<WordBlock> box() {
		List<WordBlock> blocks = new ArrayList<>();
		boolean outside = this.hidden;
		story(blocks::add);
		this.hidden = outside;
		return blocks;
	}

	private List<WordBlock> cell(Runnable properties) {
		List<WordBlock> blocks = new ArrayList<>();
		WordStory story = new WordStory(this.numbers, blocks::add, true);
		this.xml.children((name) -> {
			if (name.equals("tcPr")) {
				properties.run();
			}
			else {
				block(name, story);
			}
		});
		story.end();
		return blocks;
	}

	private void block(String name, WordStory story) {
		switch (name) {
			case "p" -> paragraph(story);
			case "tbl" -> story.table(new WordBlock.Table(new WordRows(this.xml, this::cell).read()));
			case "altChunk" -> this.remarks.embedded();
			case "AlternateContent" -> WordChoice.read(this.xml, (inner) -> block(inner, story));
			case "sdt" -> WordChoice.control(this.xml, (inner) -> block(inner, story));
			case "del", "moveFrom", "sectPr", "customXmlPr", "background" -> {
			}
			default -> this.xml.children((inner) -> block(inner, story));
		}
	}

	private void paragraph(WordStory story) {
		WordParagraph paragraph = new WordParagraph();
		WordProperties properties = new WordProperties();
		this.xml.children((name) -> {
			if (name.equals("pPr")) {
				properties.readParagraph(this.xml);
				this.hidden = this.styles.isHidden(properties.style);
			}
			else {
				inline(name, paragraph, story.fields());
			}
		});
		this.hidden = false;
		finish(paragraph, properties);
		this.bounds.paragraph(paragraph.length());
		story.paragraph(paragraph);
	}

	private void finish(WordParagraph paragraph, WordProperties properties) {
		ListForm list = this.numbering.list(properties);
		if (list != null) {
			paragraph.numbered(list, this.numbering.level(properties, list));
		}
		if (properties.joinsNext) {
			paragraph.joinNext();
		}
		if (Boolean.TRUE.equals(properties.hidden)) {
			paragraph.hideIfBlank();
		}
	}

	private void inline(String name, WordParagraph paragraph, FieldMarks fields) {
		switch (name) {
			case "r" -> run(paragraph, fields);
			case "t" -> append(paragraph, fields, this.xml.text());
			case "tab", "ptab" -> append(paragraph, fields, "\t");
			case "br", "cr" -> append(paragraph, fields, "\n");
			case "noBreakHyphen" -> append(paragraph, fields, "-");
			case "sym" -> append(paragraph, fields, WordSymbols.of(this.xml.attribute("char")));
			case "instrText" -> fields.instruction(this.xml.text());
			case "fldChar" -> field(paragraph, fields);
			case "txbxContent" -> paragraph.box(box());
			case "textpath" -> append(paragraph, fields, String.valueOf(this.xml.attribute("string")));
			case "AlternateContent" -> WordChoice.read(this.xml, (inner) -> inline(inner, paragraph, fields));
			case "sdt" -> WordChoice.control(this.xml, (inner) -> inline(inner, paragraph, fields));
			case "del", "moveFrom", "delText", "delInstrText", "rPr", "rt", "rubyPr", "fldData", "ffData", "smartTagPr",
					"customXmlPr" ->
				{
				}
			default -> this.xml.children((inner) -> inline(inner, paragraph, fields));
		}
	}

	private void run(WordParagraph paragraph, FieldMarks fields) {
		boolean outside = this.hidden;
		this.xml.children((name) -> {
			if (name.equals("rPr")) {
				this.hidden = isHidden();
			}
			else {
				inline(name, paragraph, fields);
			}
		});
		this.hidden = outside;
	}

	private boolean isHidden() {
		WordProperties run = new WordProperties();
		run.readRun(this.xml);
		return (run.hidden != null) ? run.hidden
				: this.hidden || (run.style != null && this.styles.isHidden(run.style));
	}

	private void field(WordParagraph paragraph, FieldMarks fields) {
		switch (String.valueOf(this.xml.attribute("fldCharType"))) {
			case "begin" -> fields.begin();
			case "separate" -> fields.separate();
			case "end" -> fields.end().ifPresent((shown) -> append(paragraph, fields, shown));
			default -> {
			}
		}
	}

	private void append(WordParagraph paragraph, FieldMarks fields, String text) {
		if (fields.isInstruction()) {
			return;
		}
		if (this.hidden) {
			this.remarks.hidden(text);
		}
		else {
			paragraph.append(text);
		}
	}

}
