package org.taizhang.intake.document.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

import org.taizhang.intake.document.DocumentReader;
import org.taizhang.intake.document.ReadingProgress;
import org.taizhang.intake.document.SourceDocument;
import org.taizhang.intake.document.UnreadableDocumentException;
import org.taizhang.intake.document.content.FileContent;

/**
 * Excel 97–2003 and WPS (.xls, .et), record by record: a sheet with a million formatted
 * cells takes no more memory than what it shows.
 */
public final class LegacyWorkbookReader implements DocumentReader {

	/** Book is that of Excel 95, which is not read. */
	private static final Set<String> STREAMS = Set.of("Workbook", "WORKBOOK", "WorkBook", "BOOK", "Book");

	@Override
	public boolean recognises(FileContent content) {
		return content.ole().names().stream().anyMatch(STREAMS::contains);
	}

	@Override
	public SourceDocument read(String fileName, FileContent content, ReadingProgress progress) {
		try {
			byte[] records = records(content.ole().files());
			WorkbookContent workbook = read(records, progress, false);
			if (!workbook.hasTable() && !workbook.leftOut().isEmpty()) {
				workbook = read(records, progress, true);
			}
			return WorkbookDocument.of(fileName, workbook);
		}
		catch (UnreadableDocumentException ex) {
			throw ex;
		}
		catch (EncryptedDocumentException ex) {
			throw new UnreadableDocumentException("文件已加密，请先去掉打开密码，另存后再上传。");
		}
		catch (OldExcelFormatException ex) {
			throw new UnreadableDocumentException("这是 Excel 95 或更早的工作簿，请用 Excel 或 WPS 另存为 .xlsx 后再上传。");
		}
		catch (IOException | RuntimeException ex) {
			throw new UnreadableDocumentException("Excel 工作簿已损坏，无法打开，请用 Excel 或 WPS 打开后另存一份 .xlsx 再上传。");
		}
	}

	private static byte[] records(POIFSFileSystem files) throws IOException {
		try (InputStream stream = files
			.createDocumentInputStream(HSSFWorkbook.getWorkbookDirEntryName(files.getRoot()))) {
			return stream.readAllBytes();
		}
	}

	private static WorkbookContent read(byte[] records, ReadingProgress progress, boolean hidden) {
		WorkbookContent workbook = new WorkbookContent(progress);
		LegacyRecords taken = new LegacyRecords(workbook, hidden);
		RecordFactoryInputStream all = new RecordFactoryInputStream(new CellRecords(records), false);
		for (Record each = all.nextRecord(); each != null; each = all.nextRecord()) {
			taken.add(each);
		}
		return workbook;
	}

}
