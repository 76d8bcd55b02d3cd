package org.taizhang.intake.document;

import java.util.List;
import java.util.stream.Collectors;

import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Word's merged cells: gridSpan to the right, vMerge downwards. */
final class WordTable {

	private WordTable() {
	}

	static GridBuilder grid(XWPFTable table, WordNumbers numbers) {
		GridBuilder grid = new GridBuilder();
		List<XWPFTableRow> rows = table.getRows();
		for (int r = 0; r < rows.size(); r++) {
			grid.addRow();
			int column = gridBefore(rows.get(r));
			for (XWPFTableCell cell : rows.get(r).getTableCells()) {
				int span = gridSpan(cell);
				if (!continuesAbove(cell)) {
					grid.put(r, column, rowSpan(rows, r, column), span, text(cell, numbers));
				}
				column += span;
			}
		}
		return grid;
	}

	private static int rowSpan(List<XWPFTableRow> rows, int row, int column) {
		int span = 1;
		while (row + span < rows.size() && continuesAt(rows.get(row + span), column)) {
			span++;
		}
		return span;
	}

	private static boolean continuesAt(XWPFTableRow row, int wanted) {
		int column = gridBefore(row);
		for (XWPFTableCell cell : row.getTableCells()) {
			if (column == wanted) {
				return continuesAbove(cell);
			}
			column += gridSpan(cell);
		}
		return false;
	}

	private static boolean continuesAbove(XWPFTableCell cell) {
		CTTcPr properties = cell.getCTTc().getTcPr();
		return properties != null && properties.isSetVMerge() && properties.getVMerge().getVal() != STMerge.RESTART;
	}

	private static int gridSpan(XWPFTableCell cell) {
		CTTcPr properties = cell.getCTTc().getTcPr();
		return (properties != null && properties.isSetGridSpan()) ? properties.getGridSpan().getVal().intValue() : 1;
	}

	private static int gridBefore(XWPFTableRow row) {
		CTTrPr properties = row.getCtRow().getTrPr();
		return (properties != null && properties.sizeOfGridBeforeArray() > 0)
				? properties.getGridBeforeArray(0).getVal().intValue() : 0;
	}

	private static String text(XWPFTableCell cell, WordNumbers numbers) {
		return cell.getBodyElements()
			.stream()
			.map((element) -> text(element, numbers))
			.collect(Collectors.joining("\n"));
	}

	private static String text(IBodyElement element, WordNumbers numbers) {
		if (element instanceof XWPFParagraph paragraph) {
			return numbers.text(paragraph, true);
		}
		return (element instanceof XWPFTable table) ? table.getText().strip() : "";
	}

}
