package org.taizhang.intake.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DocumentReadersTests {

	@Test
	void anEmptyFileIsSaidToBeEmpty() {
		refuses(new byte[0], "文件是空的");
		refuses(" \n\n ".getBytes(StandardCharsets.UTF_8), "没有文字");
	}

	@Test
	void aPhotographIsUnknown() {
		refuses(new byte[] { (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R' }, "无法识别文件格式");
	}

	@Test
	void aFormatNotYetReadIsNamed() {
		refuses("%PDF-1.7\n%\u00e2\u00e3".getBytes(StandardCharsets.ISO_8859_1), "PDF");
		refuses(new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1,
				0, 0 }, "97–2003");
	}

	@Test
	void anEncryptedDocumentIsSaidToBeEncrypted() throws Exception {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (POIFSFileSystem files = new POIFSFileSystem()) {
			Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
			encryptor.confirmPassword("secret");
			try (var out = encryptor.getDataStream(files)) {
				out.write(zip("word/document.xml", "<w/>"));
			}
			files.writeFilesystem(bytes);
		}
		refuses(bytes.toByteArray(), "已加密");
	}

	@Test
	void aDamagedDocumentIsSaidToBeDamaged() throws IOException {
		refuses(zip("word/document.xml", "<w:document"), "Word 文档已损坏");
		refuses(zip("xl/workbook.xml", "<workbook"), "Excel 工作簿已损坏");
	}

	@Test
	void anyOtherZipIsNoDocument() throws IOException {
		refuses(zip("readme.txt", "text"), "压缩包");
	}

	private static void refuses(byte[] content, String message) {
		assertThatExceptionOfType(UnreadableDocumentException.class)
			.isThrownBy(() -> new DocumentReaders().read("plan.docx", content))
			.withMessageContaining(message)
			.withMessageEndingWith("。");
	}

	private static byte[] zip(String name, String text) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry(name));
			zip.write(text.getBytes(StandardCharsets.UTF_8));
		}
		return bytes.toByteArray();
	}

}
