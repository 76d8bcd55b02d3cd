package org.taizhang.publication;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.taizhang.ledger.BreakdownRow;
import org.taizhang.plan.PlanSummary;
import org.taizhang.publication.workbook.TableSheet;
import org.taizhang.publication.workbook.TableSheet.Cell;
import org.taizhang.publication.workbook.TableSheet.Column;
import org.taizhang.publication.workbook.TableSheet.Row;

/** 任务分解表 as a sheet, in the columns and merged cells in which plans print it. */
final class BreakdownSheet {

	private static final List<Column> COLUMNS = List.of(new Column("序号", 6, true), new Column("重点任务", 17, true),
			new Column("任务事项", 21, true), new Column("落实要求", 56, false), new Column("责任单位", 25, false),
			new Column("时限", 13, true));

	/** 序号, 任务事项, 落实要求…: a plan without a column of its own for 重点任务. */
	private static final List<Column> ONE_THEME = COLUMNS.stream()
		.filter(column -> !column.equals(COLUMNS.get(1)))
		.toList();

	private BreakdownSheet() {
	}

	static TableSheet of(PlanSummary plan, List<BreakdownRow> rows) {
		String note = Stream
			.of(plan.documentNumber(), plan.issuer(), (plan.issuedOn() != null) ? Printed.date(plan.issuedOn()) : null)
			.filter(Objects::nonNull)
			.collect(Collectors.joining("　"));
		boolean oneTheme = BreakdownRow.oneTheme(rows);
		return new TableSheet("任务分解表", plan.title() + "任务分解表", note, oneTheme ? ONE_THEME : COLUMNS,
				rows.stream().map(row -> row(row, oneTheme)).toList());
	}

	private static Row row(BreakdownRow row, boolean oneTheme) {
		Stream<Cell> themes = Stream.of(new Cell(row.chapter(), row.chapterId()), new Cell(row.task(), row.taskId()));
		return Row.of(Stream
			.of(Stream.of(Cell.of(String.valueOf(row.position()))), themes.skip(oneTheme ? 1 : 0),
					Stream.of(Cell.of(Printed.requirement(row.label(), row.text())),
							new Cell(row.units(), List.of(row.taskId(), row.units())), Cell.of(row.timeLimit())))
			.flatMap(cells -> cells)
			.toArray(Cell[]::new));
	}

}
