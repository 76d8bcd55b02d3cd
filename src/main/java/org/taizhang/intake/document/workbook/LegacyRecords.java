package org.taizhang.intake.document.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellRecord;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;

/**
 * Sorts the records of a .xls by the sheet that they belong to. Charts, in a sheet or on
 * one of their own, are passed over.
 */
final class LegacyRecords {

	private final WorkbookContent workbook;

	private final boolean withHidden;

	private final List<BoundSheetRecord> sheets = new ArrayList<>();

	private final CellFormats formats = new CellFormats();

	private SSTRecord strings;

	private boolean from1904;

	/** How many streams are open: the workbook's or a sheet's, and a chart's in it. */
	private int depth;

	private int next;

	/** The sheet that is being read, null between sheets and in one that is not. */
	private LegacyCells cells;

	LegacyRecords(WorkbookContent workbook, boolean withHidden) {
		this.workbook = workbook;
		this.withHidden = withHidden;
	}

	void add(Record each) {
		if (each instanceof BOFRecord begin) {
			this.depth++;
			if (this.depth == 1 && begin.getType() != BOFRecord.TYPE_WORKBOOK) {
				begin(begin);
			}
		}
		else if (each instanceof EOFRecord) {
			this.depth--;
			if (this.depth == 0) {
				this.cells = null;
			}
		}
		else if (this.depth == 1) {
			content(each);
		}
	}

	private void begin(BOFRecord begin) {
		if (this.next == 0) {
			this.sheets.sort(Comparator.comparingInt(BoundSheetRecord::getPositionOfBof));
		}
		BoundSheetRecord sheet = (this.next < this.sheets.size()) ? this.sheets.get(this.next) : null;
		this.next++;
		if (sheet == null || begin.getType() != BOFRecord.TYPE_WORKSHEET) {
			return;
		}
		boolean hidden = sheet.isHidden() || sheet.isVeryHidden();
		if (hidden && !this.withHidden) {
			this.workbook.leaveOut(sheet.getSheetname());
			return;
		}
		this.cells = new LegacyCells(this.workbook.sheet(sheet.getSheetname(), hidden), this.strings,
				new NumberText(this.formats, this.from1904));
	}

	private void content(Record each) {
		if (each instanceof BoundSheetRecord sheet) {
			this.sheets.add(sheet);
		}
		else if (each instanceof SSTRecord shared) {
			this.strings = shared;
		}
		else if (each instanceof FormatRecord format) {
			this.formats.define(format.getIndexCode(), format.getFormatString());
		}
		else if (each instanceof ExtendedFormatRecord style) {
			this.formats.addStyle(style.getFormatIndex());
		}
		else if (each instanceof DateWindow1904Record window) {
			this.from1904 = window.getWindowing() == 1;
		}
		else if (this.cells == null) {
			return;
		}
		else if (each instanceof RowRecord row) {
			this.cells.row(row);
		}
		else if (each instanceof ColumnInfoRecord columns) {
			this.cells.columns(columns);
		}
		else if (each instanceof MergeCellsRecord merged) {
			this.cells.merged(merged);
		}
		else if (each instanceof CellRecord cell) {
			this.cells.cell(cell);
		}
		else {
			this.cells.other(each);
		}
	}

}
