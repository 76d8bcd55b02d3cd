package org.taizhang.publication;

import java.util.ArrayList;
import java.util.List;

import org.taizhang.ledger.LedgerRow;
import org.taizhang.ledger.LedgerRow.MeasureLine;
import org.taizhang.plan.PlanSummary;
import org.taizhang.publication.workbook.TableSheet;
import org.taizhang.publication.workbook.TableSheet.Cell;
import org.taizhang.publication.workbook.TableSheet.Column;
import org.taizhang.publication.workbook.TableSheet.Row;

/**
 * A unit's 工作台账 as a sheet: a row for each measure, everything else of the entry merged
 * beside it. Holds nothing that is not public: no drafts, opinions, persons.
 */
final class LedgerSheet {

	private static final List<Column> COLUMNS = List.of(new Column("序号", 5, true), new Column("重点任务", 13, true),
			new Column("任务事项", 16, true), new Column("落实要求", 33, false), new Column("任务分解（具体举措）", 24, false),
			new Column("责任部门\n（科室）", 11, true), new Column("时限", 11, true), new Column("进展", 25, false),
			new Column("状态", 8, true));

	private static final MeasureLine NO_MEASURE = new MeasureLine("", null, null, null);

	private LedgerSheet() {
	}

	static TableSheet of(PlanSummary plan, String unit, String note, List<LedgerRow> ledger) {
		List<Row> rows = new ArrayList<>();
		int number = 0;
		for (LedgerRow entry : ledger) {
			number++;
			for (MeasureLine measure : entry.measures().isEmpty() ? List.of(NO_MEASURE) : entry.measures()) {
				rows.add(row(number, entry, measure));
			}
		}
		return new TableSheet("工作台账", unit + "落实" + plan.title() + "工作台账", note, COLUMNS, rows);
	}

	private static Row row(int number, LedgerRow entry, MeasureLine measure) {
		return Row.of(ofEntry(String.valueOf(number), entry), new Cell(entry.chapter(), entry.chapterId()),
				new Cell(entry.task(), entry.taskId()),
				ofEntry(Printed.requirement(entry.label(), entry.text()), entry), Cell.of(Printed.measure(measure)),
				new Cell(Printed.orEmpty(measure.division()),
						(measure.division() != null) ? List.of(entry.entryId(), measure.division()) : null),
				ofEntry(entry.timeLimit(), entry), ofEntry(Printed.orEmpty(entry.latestReport()), entry),
				ofEntry(entry.status().getLabel(), entry));
	}

	private static Cell ofEntry(String text, LedgerRow entry) {
		return new Cell(text, entry.entryId());
	}

}
