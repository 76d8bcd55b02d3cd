package org.taizhang.publication.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes a table as a workbook of one sheet that prints on A4 landscape. */
public final class WorkbookWriter {

	private static final int TITLE = 0;

	private static final int NOTE = 1;

	private static final int HEADING = 2;

	private static final int BODY = 3;

	/** Excel knows no higher rows. */
	private static final double HIGHEST_ROW = 409;

	private static final int LONGEST_TEXT = 32_000;

	private final TableSheet table;

	private final List<Span> spans;

	/** Sheet row at which each row of the table begins; one more for the end. */
	private final int[] starts;

	private final double[] heights;

	private WorkbookWriter(TableSheet table) {
		this.table = table;
		this.spans = Span.of(table);
		this.heights = RowHeights.of(table, this.spans);
		this.starts = new int[this.heights.length + 1];
		this.starts[0] = BODY;
		for (int row = 0; row < this.heights.length; row++) {
			this.starts[row + 1] = this.starts[row] + Math.max(1, (int) Math.ceil(this.heights[row] / HIGHEST_ROW));
		}
	}

	public static byte[] write(TableSheet table) {
		try (SXSSFWorkbook workbook = new SXSSFWorkbook(null, -1, false, true);
				ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			workbook.getXSSFWorkbook().getProperties().getCoreProperties().setTitle(table.title());
			new WorkbookWriter(table).fill(workbook);
			workbook.write(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void fill(SXSSFWorkbook workbook) {
		Sheet sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(this.table.name()));
		Styles styles = new Styles(workbook);
		paper(sheet);
		head(sheet, styles);
		createRows(sheet);
		this.spans.forEach(span -> write(sheet, styles, span));
	}

	private void paper(Sheet sheet) {
		PrintSetup print = sheet.getPrintSetup();
		print.setPaperSize(PrintSetup.A4_PAPERSIZE);
		print.setLandscape(true);
		print.setFitWidth((short) 1);
		print.setFitHeight((short) 0);
		sheet.setFitToPage(true);
		sheet.setHorizontallyCenter(true);
		for (PageMargin side : List.of(PageMargin.LEFT, PageMargin.RIGHT, PageMargin.TOP, PageMargin.BOTTOM)) {
			sheet.setMargin(side, 0.6);
		}
		sheet.setRepeatingRows(CellRangeAddress.valueOf((HEADING + 1) + ":" + (HEADING + 1)));
		sheet.getFooter().setCenter("第&P页 共&N页");
		sheet.createFreezePane(0, BODY);
		for (int column = 0; column < this.table.columns().size(); column++) {
			sheet.setColumnWidth(column, this.table.columns().get(column).width() * 256);
		}
	}

	private void head(Sheet sheet, Styles styles) {
		int width = this.table.columns().stream().mapToInt(TableSheet.Column::width).sum();
		// the title is set in 18 pt: as if the paper were that much narrower
		line(sheet, TITLE, this.table.title(), styles.title(),
				1.75 * RowHeights.needed(this.table.title(), (int) (width / 1.75)));
		String note = (this.table.note() != null) ? this.table.note() : "";
		line(sheet, NOTE, note, styles.note(), note.isEmpty() ? 4 : RowHeights.needed(note, width));
		Row heading = sheet.createRow(HEADING);
		CellStyle style = styles.heading();
		double height = 0;
		for (int column = 0; column < this.table.columns().size(); column++) {
			TableSheet.Column head = this.table.columns().get(column);
			cell(heading, column, head.heading(), style);
			height = Math.max(height, RowHeights.needed(head.heading(), head.width()) + 4);
		}
		heading.setHeightInPoints((float) height);
	}

	private void line(Sheet sheet, int number, String text, CellStyle style, double height) {
		Row row = sheet.createRow(number);
		row.setHeightInPoints((float) height);
		cell(row, 0, text, style);
		sheet.addMergedRegionUnsafe(new CellRangeAddress(number, number, 0, this.table.columns().size() - 1));
	}

	private void createRows(Sheet sheet) {
		for (int row = 0; row < this.heights.length; row++) {
			int parts = this.starts[row + 1] - this.starts[row];
			for (int part = 0; part < parts; part++) {
				sheet.createRow(this.starts[row] + part).setHeightInPoints((float) (this.heights[row] / parts));
			}
		}
	}

	private void write(Sheet sheet, Styles styles, Span span) {
		int first = this.starts[span.first()];
		int last = this.starts[span.last() + 1] - 1;
		String text = cut(span.cell(this.table).text());
		CellStyle style = styles.body(this.table.columns().get(span.column()).centred(), text);
		cell(sheet.getRow(first), span.column(), text, style);
		// every cell below needs the borders too
		for (int row = first + 1; row <= last; row++) {
			sheet.getRow(row).createCell(span.column()).setCellStyle(style);
		}
		if (last > first) {
			sheet.addMergedRegionUnsafe(new CellRangeAddress(first, last, span.column(), span.column()));
		}
	}

	private static void cell(Row row, int column, String text, CellStyle style) {
		Cell cell = row.createCell(column);
		cell.setCellValue(text);
		cell.setCellStyle(style);
	}

	private static String cut(String text) {
		return (text.length() <= LONGEST_TEXT) ? text : text.substring(0, LONGEST_TEXT) + "……（全文见系统）";
	}

}
