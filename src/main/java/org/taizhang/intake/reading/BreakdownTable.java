package org.taizhang.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.taizhang.intake.document.TableBlock;
import org.taizhang.intake.document.TableCell;
import org.taizhang.intake.wording.Fold;
import org.taizhang.intake.wording.Label;
import org.taizhang.intake.wording.LabelGrammar;
import org.taizhang.intake.wording.LabelKind;

/**
 * Reads the rows of breakdown tables. Tables with the same header go on from one another,
 * as a table does over pages.
 */
final class BreakdownTable {

	private static final Pattern NOTE = Pattern.compile("(?:备?注|说明|填表说明|备注说明)[:.].*", Pattern.DOTALL);

	private final TaskFactory factory;

	private final boolean firstLeads;

	private final List<ReadTask> tasks = new ArrayList<>();

	private TableHeader header;

	/** What the columns held last, for the rows that a merged cell goes on over. */
	private List<SourceText> above = List.of();

	private String chapter;

	private String section;

	/** The chapters of this table are （一）, （二）. */
	private boolean bracketed;

	BreakdownTable(TaskFactory factory, boolean firstLeads) {
		this.factory = factory;
		this.firstLeads = firstLeads;
	}

	List<ReadTask> tasks() {
		return this.tasks;
	}

	void read(TableBlock table, TableHeader header) {
		if (this.header == null || !this.header.sameAs(header)) {
			this.above = List.of();
			this.chapter = null;
			this.section = null;
			this.bracketed = false;
		}
		this.header = header;
		boolean merged = table.rows().stream().flatMap(List::stream).anyMatch((cell) -> cell.rowSpan() > 1);
		RowAligner aligner = new RowAligner(header);
		for (int row = header.firstRow(); row < table.rowCount(); row++) {
			List<TableCell> cells = table.rows().get(row);
			if (header.isRepeatedIn(cells) || cells.stream().allMatch(TableCell::isBlank) || readAcross(table, cells)) {
				continue;
			}
			List<SourceText> texts = new ArrayList<>();
			for (TableCell cell : cells) {
				texts.add(SourceText.of(table.place().block(), cell));
			}
			readRow(fill(merged ? texts : aligner.align(texts), merged), cells.get(header.requirement()).row() == row);
		}
	}

	/** A row with one text across the table: a heading, or a note. */
	private boolean readAcross(TableBlock table, List<TableCell> cells) {
		List<TableCell> distinct = cells.stream().filter((cell) -> !cell.isBlank()).distinct().toList();
		if (isNumberedHeading(distinct, cells.size())) {
			this.chapter = SourceText.of(table.place().block(), distinct.get(1)).flat().withoutTrailing("。").toString();
			this.section = null;
			this.above = List.of();
			return true;
		}
		if (distinct.size() != 1) {
			return false;
		}
		TableCell cell = distinct.get(0);
		SourceText text = SourceText.of(table.place().block(), cell).flat();
		Optional<Label> label = LabelGrammar.parse(text);
		boolean across = cell.columnSpan() == cells.size() && cells.size() > 1;
		if (NOTE.matcher(Fold.fold(text)).matches()) {
			return true;
		}
		LabelKind kind = label.map(Label::kind).orElse(null);
		this.bracketed |= this.chapter == null && kind == LabelKind.CHINESE_BRACKET;
		if (kind == LabelKind.CHINESE_BRACKET && !this.bracketed) {
			this.section = text.from(label.get().length()).withoutTrailing("。").toString();
			this.above = List.of();
			return true;
		}
		if (kind == LabelKind.PART || kind == LabelKind.CHINESE || kind == LabelKind.CHINESE_BRACKET
				|| (across && kind == null)) {
			this.chapter = text.withoutTrailing("。").toString();
			this.section = null;
			this.above = List.of();
			return true;
		}
		return across;
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

	/**
	 * Blank cells take what stands above them, where merged cells were lost in copying.
	 */
	private List<SourceText> fill(List<SourceText> row, boolean merged) {
		boolean noUnits = true;
		for (int column = 0; column < row.size(); column++) {
			noUnits &= !this.header.columns().get(column).namesUnits() || row.get(column).isEmpty();
		}
		List<SourceText> filled = new ArrayList<>(row);
		for (int column = 0; column < row.size() && !this.above.isEmpty(); column++) {
			boolean theme = column != this.header.requirement();
			boolean take = switch (this.header.columns().get(column)) {
				case NUMBER -> true;
				case THEME -> theme;
				case LEAD, UNITS -> !merged;
				case COOPERATING, DEADLINE -> !merged && noUnits;
				case OTHER -> false;
			};
			if (take && row.get(column).isEmpty()) {
				filled.set(column, this.above.get(column));
			}
		}
		this.above = filled;
		return filled;
	}

	private void readRow(List<SourceText> row, boolean first) {
		Responsibilities units = Responsibilities.NONE;
		List<SourceSpan> spans = new ArrayList<>();
		StringBuilder time = new StringBuilder();
		for (int column = 0; column < row.size(); column++) {
			ColumnRole role = this.header.columns().get(column);
			if (role.namesUnits()) {
				units = units.and(ResponsibilityGrammar.parse(row.get(column).toString(), role.role()));
				spans.addAll(row.get(column).spans());
			}
			else if (role == ColumnRole.DEADLINE) {
				time.append(row.get(column).flat());
			}
		}
		time.append(units.deadlineText());
		SourceText requirement = row.get(this.header.requirement());
		if (requirement.isEmpty() && !units.isEmpty()) {
			requirement = lastTheme(row);
		}
		for (NumberedPoints point : NumberedPoints.split(requirement)) {
			if (!point.text().isEmpty()) {
				this.tasks.add(this.factory.task(heading(row, point), point.text(),
						this.firstLeads ? units.withFirstLeading() : units, time.toString(), false, spans));
			}
		}
	}

	private SourceText lastTheme(List<SourceText> row) {
		return this.header.themes()
			.stream()
			.map(row::get)
			.filter((text) -> !text.isEmpty())
			.reduce((outer, inner) -> inner)
			.orElse(SourceText.EMPTY);
	}

	private TaskFactory.Heading heading(List<SourceText> row, NumberedPoints point) {
		List<String> themes = this.header.themes()
			.stream()
			.filter((column) -> column != this.header.requirement())
			.map((column) -> row.get(column).flat().withoutTrailing("。").toString())
			.toList();
		String number = (this.header.number() < 0) ? "" : row.get(this.header.number()).flat().toString();
		String label = number.isEmpty() ? point.label() : number;
		String chapter = (this.chapter != null) ? this.chapter : themes.isEmpty() ? null : blankToNull(themes.get(0));
		int outer = (this.chapter != null) ? 0 : 1;
		String title = (themes.size() > outer) ? blankToNull(themes.get(themes.size() - 1)) : this.section;
		return new TaskFactory.Heading(TaskSource.TABLE, chapter, null, label, number.isEmpty() ? null : point.label(),
				title);
	}

	private static String blankToNull(String text) {
		return text.isEmpty() ? null : text;
	}

}
