package org.taizhang.intake.document.workbook;

import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.FormulaError;

/** Takes the cells out of one sheet of a .xls. */
final class LegacyCells {

	private final SheetContent sheet;

	private final SSTRecord strings;

	private final NumberText numbers;

	/** A formula whose text comes in a later record. */
	private FormulaRecord pending;

	LegacyCells(SheetContent sheet, SSTRecord strings, NumberText numbers) {
		this.sheet = sheet;
		this.strings = strings;
		this.numbers = numbers;
	}

	void row(RowRecord row) {
		this.sheet.step();
		if (row.getZeroHeight()) {
			this.sheet.hideRow(row.getRowNumber());
		}
	}

	void columns(ColumnInfoRecord columns) {
		if (columns.getHidden() || columns.getColumnWidth() == 0) {
			this.sheet.hideColumns(columns.getFirstColumn(), columns.getLastColumn());
		}
	}

	void merged(MergeCellsRecord merged) {
		for (int i = 0; i < merged.getNumAreas(); i++) {
			this.sheet.merge(merged.getAreaAt(i));
		}
	}

	void cell(CellRecord cell) {
		this.sheet.step();
		if (cell instanceof LabelSSTRecord label) {
			put(cell, this.strings.getString(label.getSSTIndex()).getString());
		}
		else if (cell instanceof NumberRecord number) {
			number(cell, number.getValue());
		}
		else if (cell instanceof BoolErrRecord other && other.isBoolean()) {
			put(cell, other.getBooleanValue() ? "TRUE" : "FALSE");
		}
		else if (cell instanceof BoolErrRecord error) {
			error(cell, error.getErrorValue());
		}
		else if (cell instanceof FormulaRecord formula) {
			formula(formula);
		}
	}

	/** A cell that POI gives no common type, and the texts of formulas. */
	void other(Record each) {
		if (each instanceof LabelRecord label) {
			this.sheet.put(label.getRow(), label.getColumn(), label.getValue());
		}
		else if (each instanceof StringRecord text && this.pending != null) {
			put(this.pending, text.getString());
			this.pending = null;
		}
	}

	private void formula(FormulaRecord formula) {
		this.pending = null;
		switch (formula.getCachedResultTypeEnum()) {
			case NUMERIC -> number(formula, formula.getValue());
			case STRING -> this.pending = formula;
			case BOOLEAN -> put(formula, formula.getCachedBooleanValue() ? "TRUE" : "FALSE");
			case ERROR -> error(formula, formula.getCachedErrorValue());
			default -> {
			}
		}
	}

	private void error(CellValueRecordInterface cell, int code) {
		String shown = FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "";
		this.sheet.notes().error(cell.getRow(), cell.getColumn(), shown);
	}

	private void number(CellValueRecordInterface cell, double value) {
		this.sheet.put(cell.getRow(), cell.getColumn(), value, this.numbers, cell.getXFIndex());
	}

	private void put(CellValueRecordInterface cell, String shown) {
		this.sheet.put(cell.getRow(), cell.getColumn(), shown);
	}

}
