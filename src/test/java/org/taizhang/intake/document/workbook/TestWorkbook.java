package org.taizhang.intake.document.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import org.taizhang.intake.document.DocumentReaders;
import org.taizhang.intake.document.SourceDocument;

/** Workbooks that tests fill; rows and columns are named as a sheet shows them. */
public enum TestWorkbook {

	/** Excel 97–2003. */
	XLS(HSSFWorkbook::new),
	/** Excel 2007 and later. */
	XLSX(XSSFWorkbook::new);

	private final Supplier<Workbook> maker;

	TestWorkbook(Supplier<Workbook> maker) {
		this.maker = maker;
	}

	public Workbook create() {
		return this.maker.get();
	}

	/** A sheet whose cells are parted by |; what is blank gets no cell. */
	public static Sheet sheet(Workbook workbook, String name, String... rows) {
		Sheet sheet = workbook.createSheet(name);
		for (int row = 0; row < rows.length; row++) {
			Row made = sheet.createRow(row);
			String[] cells = rows[row].split("\\|", -1);
			for (int column = 0; column < cells.length; column++) {
				if (!cells[column].isEmpty()) {
					made.createCell(column).setCellValue(cells[column].replace("⏎", "\n"));
				}
			}
		}
		return sheet;
	}

	public static void merge(Sheet sheet, String... ranges) {
		for (String range : ranges) {
			sheet.addMergedRegion(CellRangeAddress.valueOf(range));
		}
	}

	/** The cell at an address, made if it is not there. */
	public static Cell cell(Sheet sheet, String address) {
		CellAddress place = new CellAddress(address);
		Row row = (sheet.getRow(place.getRow()) != null) ? sheet.getRow(place.getRow())
				: sheet.createRow(place.getRow());
		return row.getCell(place.getColumn(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
	}

	/** Puts a number that is shown in this format. */
	public static void number(Sheet sheet, String address, double value, String format) {
		CellStyle style = sheet.getWorkbook().createCellStyle();
		style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
		Cell cell = cell(sheet, address);
		cell.setCellValue(value);
		cell.setCellStyle(style);
	}

	public static byte[] bytes(Workbook workbook) {
		try (workbook) {
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			workbook.write(bytes);
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public static SourceDocument read(Workbook workbook) {
		return new DocumentReaders().read("plan.bin", bytes(workbook));
	}

}
