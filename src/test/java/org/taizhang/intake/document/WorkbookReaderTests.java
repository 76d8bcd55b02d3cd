package org.taizhang.intake.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WorkbookReaderTests {

	@Test
	void everySheetWithTextIsATable() throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook()) {
			Sheet sheet = workbook.createSheet("分解表");
			sheet.createRow(0).createCell(0).setCellValue("任务分解表");
			sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
			var header = sheet.createRow(1);
			header.createCell(0).setCellValue("序号");
			header.createCell(1).setCellValue("要求");
			header.createCell(2).setCellValue("责任单位");
			var first = sheet.createRow(2);
			first.createCell(0).setCellValue(1);
			first.createCell(1).setCellValue("编制目录");
			first.createCell(2).setCellValue("市财政局");
			sheet.createRow(3).createCell(1).setCellValue("更新目录");
			sheet.addMergedRegion(new CellRangeAddress(2, 3, 0, 0));
			workbook.createSheet("空表");
			SourceDocument document = read(workbook);
			assertThat(Blocks.of(document)).containsExactly("任务分解表|任务分解表|任务分解表\n序号|要求|责任单位\n1|编制目录|市财政局\n1|更新目录|");
			assertThat(document.blocks().get(0).place().sheet()).isEqualTo("分解表");
		}
	}

	private static SourceDocument read(XSSFWorkbook workbook) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		workbook.write(bytes);
		return new DocumentReaders().read("plan.bin", bytes.toByteArray());
	}

}
