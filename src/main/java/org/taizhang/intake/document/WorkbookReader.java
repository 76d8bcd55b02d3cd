package org.taizhang.intake.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Excel 2007 and later: a table for each sheet that is not empty. */
public final class WorkbookReader implements DocumentReader {

	@Override
	public boolean recognises(byte[] content) {
		return ZipContent.contains(content, "xl/workbook.xml");
	}

	@Override
	public SourceDocument read(String fileName, byte[] content, ReadingProgress progress) {
		try (Workbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
			BlockList blocks = new BlockList();
			for (Sheet sheet : workbook) {
				blocks.table(grid(sheet), SourcePlace.ofSheet(blocks.here().block(), sheet.getSheetName()));
			}
			return new SourceDocument(fileName, DocumentFormat.WORKBOOK, blocks.toList());
		}
		catch (IOException | POIXMLException | OpenXML4JRuntimeException | EncryptedDocumentException
				| IllegalArgumentException ex) {
			throw new UnreadableDocumentException("Excel 工作簿已损坏，无法打开，请用 Excel 或 WPS 打开后另存一份 .xlsx 再上传。");
		}
	}

	/**
	 * Rows and columns keep their places in the sheet, empty ones at the end left out.
	 */
	private static GridBuilder grid(Sheet sheet) {
		DataFormatter formatter = new DataFormatter();
		formatter.setUseCachedValuesForFormulaCells(true);
		Map<CellAddress, CellRangeAddress> merged = new HashMap<>();
		sheet.getMergedRegions()
			.forEach((region) -> merged.put(new CellAddress(region.getFirstRow(), region.getFirstColumn()), region));
		GridBuilder grid = new GridBuilder();
		for (Row row : sheet) {
			for (Cell cell : row) {
				String text = formatter.formatCellValue(cell);
				if (!text.isBlank()) {
					CellRangeAddress region = merged.get(cell.getAddress());
					grid.put(cell.getRowIndex(), cell.getColumnIndex(), height(region), width(region), text);
				}
			}
		}
		return grid;
	}

	private static int height(CellRangeAddress region) {
		return (region == null) ? 1 : region.getLastRow() - region.getFirstRow() + 1;
	}

	private static int width(CellRangeAddress region) {
		return (region == null) ? 1 : region.getLastColumn() - region.getFirstColumn() + 1;
	}

}
