package org.taizhang.intake.document.workbook;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;

import javax.xml.stream.XMLStreamException;

import org.taizhang.intake.document.DocumentReader;
import org.taizhang.intake.document.ReadingProgress;
import org.taizhang.intake.document.SourceDocument;
import org.taizhang.intake.document.UnreadableDocumentException;
import org.taizhang.intake.document.content.FileContent;

/** Excel 2007 and later (.xlsx, .xlsm, newer .et), streamed sheet by sheet. */
public final class WorkbookReader implements DocumentReader {

	@Override
	public boolean recognises(FileContent content) {
		return content.zip().contains(WorkbookPackage.WORKBOOK);
	}

	@Override
	public SourceDocument read(String fileName, FileContent content, ReadingProgress progress) {
		try {
			WorkbookPackage file = new WorkbookPackage(content.zip().file(), progress);
			SharedStrings strings = new SharedStrings();
			file.read(file.part("sharedStrings"), strings);
			CellFormats formats = new CellFormats();
			file.read(file.part("styles"), new StylesXml(formats));
			NumberText numbers = new NumberText(formats, file.from1904());
			WorkbookContent workbook = new WorkbookContent(progress);
			for (WorkbookPackage.SheetPart part : visibleFirst(file.sheets())) {
				if (part.hidden() && workbook.hasTable()) {
					workbook.leaveOut(part.name());
				}
				else {
					SheetContent sheet = workbook.sheet(part.name(), part.hidden());
					file.readSheet(part, new SheetXml(sheet, strings, numbers));
				}
			}
			return WorkbookDocument.of(fileName, workbook);
		}
		catch (UnreadableDocumentException ex) {
			throw ex;
		}
		catch (IOException | XMLStreamException | RuntimeException ex) {
			throw new UnreadableDocumentException("Excel 工作簿已损坏，无法打开，请用 Excel 或 WPS 打开后另存一份 .xlsx 再上传。");
		}
	}

	private static List<WorkbookPackage.SheetPart> visibleFirst(List<WorkbookPackage.SheetPart> sheets) {
		return sheets.stream().sorted(Comparator.comparing(WorkbookPackage.SheetPart::hidden)).toList();
	}

}
