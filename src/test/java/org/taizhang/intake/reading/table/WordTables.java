package org.taizhang.intake.reading.table;

import java.math.BigInteger;

import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Tables of Word that tests fill and merge. */
final class WordTables {

	private WordTables() {
	}

	static void fill(XWPFTable table, int row, String... texts) {
		for (int column = 0; column < texts.length; column++) {
			XWPFTableCell cell = table.getRow(row).getCell(column);
			String[] lines = texts[column].split("\n");
			cell.setText(lines[0]);
			for (int i = 1; i < lines.length; i++) {
				cell.addParagraph().createRun().setText(lines[i]);
			}
		}
	}

	static void mergeAcross(XWPFTable table, int row, int from, int to) {
		XWPFTableCell cell = table.getRow(row).getCell(from);
		CTTcPr properties = cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
		properties.addNewGridSpan().setVal(BigInteger.valueOf(to - from + 1L));
		for (int column = to; column > from; column--) {
			table.getRow(row).removeCell(column);
		}
	}

	static void mergeDown(XWPFTable table, int column, int from, int to) {
		for (int row = from; row <= to; row++) {
			XWPFTableCell cell = table.getRow(row).getCell(column);
			CTTcPr properties = cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
			properties.addNewVMerge().setVal((row == from) ? STMerge.RESTART : STMerge.CONTINUE);
			properties.addNewGridSpan().setVal(BigInteger.ONE);
		}
	}

}
