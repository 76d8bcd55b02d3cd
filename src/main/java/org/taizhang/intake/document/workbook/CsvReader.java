package org.taizhang.intake.document.workbook;

import java.util.ArrayList;
import java.util.List;

import org.taizhang.intake.document.BlockList;
import org.taizhang.intake.document.DocumentFormat;
import org.taizhang.intake.document.DocumentReader;
import org.taizhang.intake.document.ReadingProgress;
import org.taizhang.intake.document.Remark;
import org.taizhang.intake.document.SourceDocument;
import org.taizhang.intake.document.content.FileContent;
import org.taizhang.intake.document.content.TextDecoder;

/** A table whose cells are parted by commas, semicolons or tabs. */
public final class CsvReader implements DocumentReader {

	@Override
	public boolean recognises(FileContent content) {
		return content.text().flatMap((text) -> CsvForm.of(text.characters())).isPresent();
	}

	@Override
	public SourceDocument read(String fileName, FileContent content, ReadingProgress progress) {
		TextDecoder.Text decoded = content.text().orElseThrow();
		String text = decoded.characters();
		SheetContent sheet = new WorkbookContent(progress).sheet(fileName, false);
		CsvForm form = CsvForm.of(text).orElseThrow();
		form.read(text, (row, cells) -> {
			sheet.step();
			for (int column = 0; column < cells.size(); column++) {
				sheet.put(row, column, cells.get(column));
			}
			return true;
		});
		BlockList blocks = new BlockList();
		new SheetBlocks(blocks).add(null, sheet.rows(), List.of());
		List<Remark> remarks = new ArrayList<>(decoded.remarks());
		if (!form.quoted()) {
			remarks.add(new Remark("表格里的引号不成对，没有按引号分列，请核对含有逗号、分号或换行的单元格。", null));
		}
		sheet.notes().sentences("表格").forEach((sentence) -> remarks.add(new Remark(sentence, null)));
		return new SourceDocument(fileName, DocumentFormat.CSV, blocks.toList(), remarks);
	}

}
