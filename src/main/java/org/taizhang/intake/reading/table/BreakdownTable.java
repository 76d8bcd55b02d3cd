package org.taizhang.intake.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.taizhang.intake.document.TableBlock;
import org.taizhang.intake.document.TableCell;
import org.taizhang.intake.reading.ReadTask;
import org.taizhang.intake.reading.SourceText;
import org.taizhang.intake.reading.TaskEvidence;
import org.taizhang.intake.reading.TaskFactory;
import org.taizhang.intake.reading.TaskSource;
import org.taizhang.intake.reading.WarningCode;
import org.taizhang.intake.reading.units.Responsibilities;
import org.taizhang.intake.wording.LabelGrammar;

/**
 * Reads the rows of breakdown tables. Tables with the same header go on from one another,
 * as a table does over pages.
 */
final class BreakdownTable {

	private final TaskFactory factory;

	private final boolean firstLeads;

	private final List<ReadTask> tasks = new ArrayList<>();

	private final UnitCells units = new UnitCells();

	private TableHeader header;

	private RowFiller filler;

	private TableChapters chapters;

	/** Of a copied table, the units of all its rows. */
	private Set<String> names = Set.of();

	/** The words of columns of units that are blank throughout. */
	private Set<String> blank = Set.of();

	/** The row that those below may add units to, or null. */
	private BreakdownRow row;

	private TaskEvidence evidence;

	/** The headings above that row. */
	private TableChapters above;

	private int block;

	/** Whether the tables were made of text, which keeps no merged cells. */
	private final boolean copied;

	BreakdownTable(TaskFactory factory, boolean firstLeads, boolean copied) {
		this.factory = factory;
		this.firstLeads = firstLeads;
		this.copied = copied;
	}

	List<ReadTask> tasks() {
		return this.tasks;
	}

	/**
	 * @param heading the chapter that stands above the table, or null
	 */
	void read(TableBlock table, TableHeader header, String heading) {
		this.block = table.place().block();
		boolean goesOn = this.header != null && this.header.sameAs(header);
		this.chapters = goesOn ? this.chapters.in(this.block) : new TableChapters(this.block);
		this.filler = goesOn ? this.filler : new RowFiller(header);
		this.header = header;
		if (heading != null) {
			this.chapters.begin(heading);
			this.filler.forget();
		}
		this.filler.span(this.copied ? SpannedColumns.in(table, header) : Set.of());
		this.names = this.copied ? this.units.names(table, header) : Set.of();
		this.blank = SpannedColumns.blankUnits(table, header);
		boolean merged = isMerged(table);
		// in a sheet every cell is in its own column
		boolean exact = merged || table.place().row() != null;
		RowAligner aligner = exact ? null : new RowAligner(header, table);
		CellTexts read = new CellTexts(this.block);
		for (int row = header.firstRow(); row < table.rowCount(); row++) {
			List<TableCell> cells = table.rows().get(row);
			List<TableCell> own = header.own(cells);
			if (!header.isRepeatedIn(cells) && !isBlank(own) && !isTitle(table, row) && !isAcross(own)) {
				List<SourceText> texts = read.of(cells);
				add(texts, exact ? texts : aligner.align(texts), merged);
			}
		}
		finishRow();
	}

	private static boolean isMerged(TableBlock table) {
		for (List<TableCell> row : table.rows()) {
			for (TableCell cell : row) {
				if (cell.rowSpan() > 1) {
					return true;
				}
			}
		}
		return false;
	}

	private static boolean isBlank(List<TableCell> row) {
		for (TableCell cell : row) {
			if (!cell.isBlank()) {
				return false;
			}
		}
		return true;
	}

	private void add(List<SourceText> printed, List<SourceText> aligned, boolean merged) {
		if (this.row != null && BreakdownRow.goesOn(this.header, aligned)) {
			this.row = this.row.with(aligned, this.evidence);
			return;
		}
		finishRow();
		boolean shifted = aligned != printed && !aligned.toString().equals(printed.toString());
		this.row = new BreakdownRow(this.header, this.filler.fill(aligned, merged, shifted));
		this.evidence = this.row.evidence(aligned, shifted);
		this.blank.forEach((word) -> this.evidence.doubt(WarningCode.UNITS_FROM_ONE_COLUMN,
				"“%s”一栏整张表都是空的，这些单位可能并到了别的栏里".formatted(word)));
		this.above = this.chapters.in(this.block);
	}

	private void finishRow() {
		if (this.row != null) {
			readRow(this.row, this.evidence);
		}
		this.row = null;
	}

	/** The table's title again, above the header of the next printed page. */
	private boolean isTitle(TableBlock table, int row) {
		if (row + 1 == table.rowCount() || !this.header.isRepeatedIn(table.rows().get(row + 1))) {
			return false;
		}
		List<String> texts = table.rows()
			.get(row)
			.stream()
			.map(TableCell::text)
			.filter((text) -> !text.isBlank())
			.distinct()
			.toList();
		return texts.size() == 1 && LabelGrammar.parse(texts.get(0)).isEmpty();
	}

	private boolean isAcross(List<TableCell> cells) {
		TableChapters.Across across = this.chapters.read(cells, this.header.number() == 0);
		if (across != TableChapters.Across.NO) {
			finishRow();
		}
		if (across == TableChapters.Across.HEADING) {
			this.filler.forget();
		}
		return across != TableChapters.Across.NO;
	}

	private void readRow(BreakdownRow row, TaskEvidence evidence) {
		Responsibilities printed = row.responsibilities(this.units);
		Responsibilities units = printed.partedBy(this.names);
		if (units != printed) {
			evidence.doubt(WarningCode.UNIT_ODD, "连在一起的单位已按别的行里的名称分开");
		}
		String time = row.time() + units.deadlineText();
		SourceText requirement = row.requirement();
		if (requirement.isEmpty() && !units.isEmpty()) {
			requirement = row.lastTheme();
		}
		for (NumberedPoints point : NumberedPoints.split(requirement)) {
			if (!point.text().isEmpty()) {
				this.tasks.add(this.factory.task(heading(row, point), point.text(),
						(this.firstLeads || units.firstLeads()) ? units.withFirstLeading() : units, time, evidence));
			}
		}
	}

	private TaskFactory.Heading heading(BreakdownRow row, NumberedPoints point) {
		List<String> themes = row.themes();
		String number = row.number();
		String label = number.isEmpty() ? point.label() : number;
		boolean across = this.above.chapter() != null;
		String chapter = across ? this.above.chapter() : themes.isEmpty() ? null : themes.get(0);
		String innermost = themes.isEmpty() ? null : themes.get(themes.size() - 1);
		if (TableChapters.countsOn(chapter, innermost)) {
			return new TaskFactory.Heading(TaskSource.TABLE, innermost, null, label,
					number.isEmpty() ? null : point.label(), null);
		}
		String title = (themes.size() > (across ? 0 : 1)) ? themes.get(themes.size() - 1) : this.above.section();
		return new TaskFactory.Heading(TaskSource.TABLE, chapter, null, label, number.isEmpty() ? null : point.label(),
				title);
	}

}
