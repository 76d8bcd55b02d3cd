package org.taizhang.intake.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.taizhang.intake.reading.SourceText;
import org.taizhang.intake.reading.TaskEvidence;
import org.taizhang.intake.reading.WarningCode;
import org.taizhang.intake.reading.units.Responsibilities;
import org.taizhang.intake.reading.units.ResponsibilityGrammar;
import org.taizhang.intake.wording.RoleWords;

/**
 * A row of a breakdown table, every cell in its column.
 *
 * @param more the cells of the rows below that add units and times to the same
 * requirement
 */
record BreakdownRow(TableHeader header, List<SourceText> cells, List<List<SourceText>> more) {

	private static final String SHIFTED = "这一行的格子和表头对不齐，已按内容归到各列";

	BreakdownRow(TableHeader header, List<SourceText> cells) {
		this(header, cells, List.of());
	}

	/** Whether the cells of a row say only who else does what the row above says. */
	static boolean goesOn(TableHeader header, List<SourceText> cells) {
		boolean units = false;
		for (int column = 0; column < cells.size(); column++) {
			ColumnRole role = header.columns().get(column);
			boolean filled = !cells.get(column).isEmpty();
			units |= filled && role.namesUnits();
			if (filled && !role.namesUnits() && role != ColumnRole.DEADLINE && role != ColumnRole.OTHER) {
				return false;
			}
		}
		return units;
	}

	BreakdownRow with(List<SourceText> below, TaskEvidence evidence) {
		this.header.times().forEach((column) -> evidence.time(below.get(column).flat()));
		this.header.units().forEach((column) -> evidence.units(below.get(column)));
		evidence.doubt(WarningCode.ROW_SHIFTED, "下一行只有单位和时限，已并入这一项");
		return new BreakdownRow(this.header, this.cells, Stream.concat(this.more.stream(), Stream.of(below)).toList());
	}

	private List<List<SourceText>> all() {
		return this.more.isEmpty() ? List.of(this.cells)
				: Stream.concat(Stream.of(this.cells), this.more.stream()).toList();
	}

	/**
	 * What the columns of units say together.
	 * @param read the cells of units that were read before
	 */
	Responsibilities responsibilities(UnitCells read) {
		Responsibilities units = Responsibilities.NONE;
		for (int column : this.header.units()) {
			boolean divisions = RoleWords.namesDivisions(this.header.words().get(column));
			for (List<SourceText> row : all()) {
				Responsibilities cell = read.parse(row.get(column).spaced(), this.header.columns().get(column).role());
				units = units.and(divisions ? cell.asDivisions() : cell);
			}
		}
		return units;
	}

	/**
	 * @param aligned the cells in their own columns, the blank ones not yet filled
	 * @param shifted whether they stand in others in the document
	 */
	TaskEvidence evidence(List<SourceText> aligned, boolean shifted) {
		TaskEvidence evidence = new TaskEvidence();
		for (int column : this.header.themes()) {
			if (column != this.header.requirement()) {
				evidence.heading(this.cells.get(column));
			}
		}
		for (int column : this.header.times()) {
			evidence.time(this.cells.get(column).flat());
			if (aligned.get(column).isEmpty() && !this.cells.get(column).isEmpty()) {
				evidence.doubt(WarningCode.TIME_FROM_ABOVE, "时限一格是空的，用的是上一行的");
			}
		}
		this.header.goals().forEach((column) -> evidence.goal(this.cells.get(column).flat()));
		for (int column : this.header.units()) {
			evidence.units(this.cells.get(column));
			if (aligned.get(column).isEmpty() && !this.cells.get(column).isEmpty()) {
				evidence.doubt(WarningCode.UNITS_FROM_ABOVE, "责任单位一格是空的，用的是上一行的");
			}
			if (this.cells.get(column).spaced().length() > ResponsibilityGrammar.LONGEST) {
				evidence.doubt(WarningCode.UNIT_TOO_LONG,
						"责任单位一格超过 %d 字，没有读成单位：请对照原文填写".formatted(ResponsibilityGrammar.LONGEST));
			}
		}
		if (shifted) {
			evidence.doubt(WarningCode.ROW_SHIFTED, SHIFTED);
		}
		return evidence;
	}

	/** The text of the columns for times, or empty. */
	String time() {
		if (this.header.times().isEmpty()) {
			return "";
		}
		return all().stream()
			.map((row) -> this.header.times()
				.stream()
				.map((column) -> row.get(column).flat().toString())
				.collect(Collectors.joining()))
			.filter((time) -> !time.isEmpty())
			.collect(Collectors.joining("；"));
	}

	SourceText requirement() {
		return this.cells.get(this.header.requirement());
	}

	/** The innermost theme that says something. */
	SourceText lastTheme() {
		return this.header.themes()
			.stream()
			.map(this.cells::get)
			.filter((text) -> !text.isEmpty())
			.reduce((outer, inner) -> inner)
			.orElse(SourceText.EMPTY);
	}

	/** The text of the number column, or empty. */
	String number() {
		return (this.header.number() < 0) ? "" : this.cells.get(this.header.number()).flat().toString();
	}

	/** The themes left of the requirement, outermost first, null where blank. */
	List<String> themes() {
		List<String> themes = new ArrayList<>();
		for (int column : this.header.themes()) {
			if (column != this.header.requirement()) {
				String theme = this.cells.get(column).flat().withoutTrailing("。").toString();
				themes.add(theme.isEmpty() ? null : theme);
			}
		}
		return themes;
	}

}
