package org.taizhang.intake.document.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.poi.ss.util.CellReference;

import org.taizhang.intake.document.BlockList;
import org.taizhang.intake.document.DocumentFormat;
import org.taizhang.intake.document.NumberRanges;
import org.taizhang.intake.document.Remark;
import org.taizhang.intake.document.SourceDocument;

/**
 * Makes a document of what was taken out of a workbook. Hidden sheets are left out if
 * what is visible holds a table: they mostly hold lists for the others' menus.
 */
final class WorkbookDocument {

	/** Stretches of hidden rows that are named. */
	private static final int MOST_NAMED = 10;

	private final List<Remark> remarks = new ArrayList<>();

	private final BlockList blocks = new BlockList();

	private WorkbookDocument() {
	}

	static SourceDocument of(String fileName, WorkbookContent workbook) {
		WorkbookDocument document = new WorkbookDocument();
		workbook.sheets().stream().filter((sheet) -> !sheet.rows().isEmpty()).forEach(document::add);
		workbook.leftOut()
			.forEach((sheet) -> document.remarks
				.add(Remark.ofSheet(name(sheet) + "是隐藏的，没有读取；如果任务在里面，请取消隐藏后重新上传。", sheet)));
		return new SourceDocument(fileName, DocumentFormat.WORKBOOK, document.blocks.toList(), document.remarks);
	}

	private void add(SheetContent sheet) {
		int block = this.blocks.here().block();
		sheet.end();
		new SheetBlocks(this.blocks).add(sheet.name(), sheet.rows(), sheet.merged());
		if (sheet.isHidden()) {
			remark(name(sheet.name()) + "是隐藏的，其他工作表里没有表格，所以读取了它，请核对。", block);
		}
		List<String> hidden = new ArrayList<>();
		if (sheet.hiddenRows().findAny().isPresent()) {
			hidden.add("第 " + NumberRanges.inWords(sheet.hiddenRows().map((row) -> row + 1), MOST_NAMED) + " 行");
		}
		if (sheet.hiddenColumns().findAny().isPresent()) {
			hidden.add(sheet.hiddenColumns()
				.mapToObj(CellReference::convertNumToColString)
				.collect(Collectors.joining("、")) + " 列");
		}
		if (!hidden.isEmpty()) {
			remark(name(sheet.name()) + String.join("、", hidden) + "是隐藏的，也读取了，请核对。", block);
		}
		sheet.notes().sentences(name(sheet.name())).forEach((sentence) -> remark(sentence, block));
	}

	private void remark(String message, int block) {
		this.remarks.add(new Remark(message, block));
	}

	private static String name(String sheet) {
		return "工作表“" + sheet + "”";
	}

}
