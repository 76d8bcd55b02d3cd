package org.taizhang.intake.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.taizhang.intake.document.TableCell;
import org.taizhang.intake.reading.SourceText;
import org.taizhang.intake.wording.Label;
import org.taizhang.intake.wording.LabelGrammar;
import org.taizhang.intake.wording.LabelKind;

/** The headings that stand in rows of their own across a breakdown table. */
final class TableChapters {

	private static final Pattern NOTE = Pattern.compile("(?:备?注|说明|填表说明|备注说明)[:.].*", Pattern.DOTALL);

	private static final Pattern SUM = Pattern.compile("(?:合|小|总|共)计");

	private final int block;

	private String chapter;

	private String section;

	/** The chapters of this table are （一）, （二）. */
	private boolean bracketed;

	TableChapters(int block) {
		this.block = block;
	}

	/** The same headings in a table that goes on in another block. */
	TableChapters in(int block) {
		TableChapters chapters = new TableChapters(block);
		chapters.chapter = this.chapter;
		chapters.section = this.section;
		chapters.bracketed = this.bracketed;
		return chapters;
	}

	/** A heading that stands above the table. */
	void begin(String heading) {
		this.chapter = heading;
		this.section = null;
	}

	/** Null before the first heading. */
	String chapter() {
		return this.chapter;
	}

	/**
	 * Whether 五、… in a column goes on counting where 四、… is the chapter: one without
	 * parts of its own.
	 */
	static boolean countsOn(String chapter, String theme) {
		if (chapter == null || theme == null) {
			return false;
		}
		Optional<Label> last = LabelGrammar.parse(chapter).filter((label) -> label.kind() == LabelKind.CHINESE);
		return last.isPresent() && LabelGrammar.parse(theme)
			.filter((label) -> label.isLike(last.get()) && label.number() > last.get().number())
			.isPresent();
	}

	/** The heading below the chapter's, or null. */
	String section() {
		return this.section;
	}

	/** What a row with one text across the table is. */
	enum Across {

		/** No such row. */
		NO, HEADING,
		/** A note, or something else that owes nothing. */
		OTHER

	}

	/**
	 * Reads a row with one text across the table: a heading, or a note.
	 * @param namesNumber whether the first column holds numbers
	 */
	Across read(List<TableCell> cells, boolean namesNumber) {
		List<TableCell> distinct = distinct(cells);
		if (isNumberedHeading(distinct, cells.size())) {
			return chapter(text(distinct.get(1)));
		}
		if (!distinct.isEmpty() && distinct.get(0).text().indexOf('计') >= 0
				&& SUM.matcher(text(distinct.get(0))).matches()) {
			return Across.OTHER;
		}
		if (distinct.size() != 1) {
			return Across.NO;
		}
		SourceText text = text(distinct.get(0));
		boolean across = distinct.get(0).columnSpan() >= cells.size() && cells.size() > 1;
		if (NOTE.matcher(text.folded()).matches()) {
			return Across.OTHER;
		}
		// 政策公开 alone where a number belongs
		boolean wordsForNumber = namesNumber && distinct.get(0).column() == cells.get(0).column()
				&& !text.toString().matches("[0-9（）()、.．]*") && !isRequirement(text);
		return heading(text, across || wordsForNumber);
	}

	/** The first three that say something; more make no heading. */
	private static List<TableCell> distinct(List<TableCell> cells) {
		List<TableCell> distinct = new ArrayList<>(3);
		for (int column = 0; column < cells.size() && distinct.size() < 3; column++) {
			TableCell cell = cells.get(column);
			if (!cell.isBlank() && !distinct.contains(cell)) {
				distinct.add(cell);
			}
		}
		return distinct;
	}

	/** 2.每月通报结果。 in the first column: what is left of a row that lost its other cells. */
	private static boolean isRequirement(SourceText text) {
		boolean outer = LabelGrammar.parse(text)
			.filter((label) -> label.kind().compareTo(LabelKind.CHINESE_BRACKET) <= 0)
			.isPresent();
		return !outer && "。；;".indexOf(text.charAt(text.length() - 1)) >= 0;
	}

	private Across heading(SourceText text, boolean across) {
		Optional<Label> label = LabelGrammar.parse(text);
		LabelKind kind = label.map(Label::kind).orElse(null);
		this.bracketed |= this.chapter == null && kind == LabelKind.CHINESE_BRACKET;
		if (kind == LabelKind.CHINESE_BRACKET && !this.bracketed) {
			this.section = text.from(label.get().length()).withoutTrailing("。").toString();
			return Across.HEADING;
		}
		if (kind == LabelKind.PART || kind == LabelKind.ROMAN || kind == LabelKind.CHINESE
				|| kind == LabelKind.CHINESE_BRACKET || (across && kind == null)) {
			return chapter(text);
		}
		return across ? Across.OTHER : Across.NO;
	}

	private Across chapter(SourceText text) {
		this.chapter = text.withoutTrailing("。").toString();
		this.section = null;
		return Across.HEADING;
	}

	private SourceText text(TableCell cell) {
		return SourceText.of(this.block, cell).flat();
	}

	/** 一 | 政策公开: a number, and a heading over all the other columns. */
	private static boolean isNumberedHeading(List<TableCell> distinct, int columns) {
		if (distinct.size() != 2 || columns < 3) {
			return false;
		}
		String number = distinct.get(0).text().strip();
		boolean across = distinct.get(1).columnSpan() == columns - distinct.get(0).columnSpan();
		boolean alone = number.matches("[一二三四五六七八九十]+、?") && distinct.get(1).column() == 1;
		return number.length() <= 4 && (across || alone);
	}

}
