package org.taizhang.intake.document.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

import org.taizhang.intake.document.DocumentReader;
import org.taizhang.intake.document.ReadingProgress;
import org.taizhang.intake.document.SourceDocument;
import org.taizhang.intake.document.UnreadableDocumentException;
import org.taizhang.intake.document.content.OleContent;

/**
 * Excel 97–2003 and WPS (.xls, .et), record by record: a sheet with a million formatted
 * cells takes no more memory than what it shows.
 */
public final class LegacyWorkbookReader implements DocumentReader {

	/** Book is that of Excel 95, which is not read. */
	private static final Set<String> STREAMS = Set.of("Workbook", "WORKBOOK", "WorkBook", "BOOK", "Book");

	@Override
	public boolean recognises(byte[] content) {
		return OleContent.names(content).stream().anyMatch(STREAMS::contains);
	}

	@Override
	public SourceDocument read(String fileName, byte[] content, ReadingProgress progress) {
		try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(content))) {
			String stream = HSSFWorkbook.getWorkbookDirEntryName(file.getRoot());
			WorkbookContent workbook = read(file, stream, progress, false);
			if (!workbook.hasTable() && !workbook.leftOut().isEmpty()) {
				workbook = read(file, stream, progress, true);
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

	private static WorkbookContent read(POIFSFileSystem file, String stream, ReadingProgress progress, boolean hidden)
			throws IOException {
		WorkbookContent workbook = new WorkbookContent(progress);
		HSSFRequest request = new HSSFRequest();
		request.addListenerForAllRecords(new LegacyRecords(workbook, hidden));
		try (InputStream input = file.createDocumentInputStream(stream)) {
			new HSSFEventFactory().processEvents(request, input);
		}
		return workbook;
	}

}
