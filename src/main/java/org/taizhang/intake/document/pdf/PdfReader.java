package org.taizhang.intake.document.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

import org.taizhang.intake.document.DocumentFormat;
import org.taizhang.intake.document.DocumentReader;
import org.taizhang.intake.document.ReadingProgress;
import org.taizhang.intake.document.SourceDocument;
import org.taizhang.intake.document.UnreadableDocumentException;
import org.taizhang.intake.document.content.FileContent;
import org.taizhang.intake.document.layout.DocumentLayout;
import org.taizhang.intake.document.layout.PageLayout;
import org.taizhang.intake.document.layout.PageSource;

/** PDF: paragraphs and tables by where they stand on the pages. */
public final class PdfReader implements DocumentReader {

	/** A header may stand a little into the file. */
	private static final int HEAD = 1024;

	/** What a compressed page may unpack to is kept on disk beyond this. */
	private static final long MEMORY = 16L << 20;

	private static final long DISK = 512L << 20;

	@Override
	public boolean recognises(FileContent content) {
		byte[] bytes = content.bytes();
		return new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1).contains("%PDF-");
	}

	@Override
	public SourceDocument read(String fileName, FileContent content, ReadingProgress progress) {
		try (PDDocument pdf = open(content.bytes())) {
			return DocumentLayout.read(fileName, DocumentFormat.PDF, Pages.of(pdf), progress);
		}
		catch (IOException ex) {
			throw damaged();
		}
	}

	private static PDDocument open(byte[] content) throws IOException {
		try {
			return Loader.loadPDF(content, "", null, null, MemoryUsageSetting.setupMixed(MEMORY, DISK).streamCache);
		}
		catch (InvalidPasswordException ex) {
			throw new UnreadableDocumentException("PDF 已加密，打开需要密码，请先去掉密码，另存后再上传。");
		}
		catch (RuntimeException ex) {
			throw damaged();
		}
	}

	private static UnreadableDocumentException damaged() {
		return new UnreadableDocumentException("PDF 文件已损坏，无法打开，请重新导出 PDF，或者上传原来的 Word 文档。");
	}

	private record Pages(PDDocument pdf, int pageCount) implements PageSource {

		static Pages of(PDDocument pdf) {
			try {
				return new Pages(pdf, pdf.getNumberOfPages());
			}
			catch (RuntimeException ex) {
				throw damaged();
			}
		}

		@Override
		public PageLayout page(int number, Runnable watch) throws IOException {
			return PdfPage.read(this.pdf.getPage(number - 1), number, watch);
		}

	}

}
