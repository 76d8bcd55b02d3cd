package org.taizhang.ledger.domain;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taizhang.shared.RefusedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EvidenceFileTests {

	private static final byte[] PDF = "%PDF-1.7\n...".getBytes(StandardCharsets.US_ASCII);

	private static final byte[] EXE = { 'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, (byte) 0xff, (byte) 0xff };

	@Test
	void takesWhatOfficesUse() throws IOException {
		assertThat(EvidenceFile.of("通知.pdf", PDF).type()).isEqualTo(EvidenceFileType.PDF);
		assertThat(EvidenceFile.of("表.XLSX", workbook()).type()).isEqualTo(EvidenceFileType.XLSX);
		assertThat(EvidenceFile.of("表.et", workbook()).type()).isEqualTo(EvidenceFileType.XLSX);
		assertThat(EvidenceFile.of("表.xls", oldWorkbook()).type()).isEqualTo(EvidenceFileType.XLS);
		assertThat(EvidenceFile.of("表.et", oldWorkbook()).type()).isEqualTo(EvidenceFileType.XLS);
		assertThat(EvidenceFile.of("文.docx", document()).type()).isEqualTo(EvidenceFileType.DOCX);
		assertThat(EvidenceFile.of("版式.ofd", zip("OFD.xml", "Doc_0/Document.xml")).type())
			.isEqualTo(EvidenceFileType.OFD);
		assertThat(
				EvidenceFile.of("截图.png", new byte[] { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0 }).type())
			.isEqualTo(EvidenceFileType.PNG);
		assertThat(EvidenceFile.of("照片.jpeg", new byte[] { (byte) 0xff, (byte) 0xd8, (byte) 0xff, 0 }).type())
			.isEqualTo(EvidenceFileType.JPEG);
		assertThat(EvidenceFile.of("说明.txt", "已公开".getBytes(Charset.forName("GB18030"))).type())
			.isEqualTo(EvidenceFileType.TEXT);
	}

	@ParameterizedTest
	@CsvSource({ "setup.pdf", "setup.exe", "setup.docx", "setup.txt", "setup.jpg", "setup" })
	void aProgramIsRefusedWhateverItsName(String name) {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> EvidenceFile.of(name, EXE));
	}

	@Test
	void contentMustBeWhatTheNameSays() {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> EvidenceFile.of("表.xlsx", document()))
			.withMessageContaining("内容不是 xlsx 格式");
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> EvidenceFile.of("通知.html", PDF))
			.withMessageContaining("可以上传的格式");
		assertThatExceptionOfType(RefusedException.class)
			.isThrownBy(() -> EvidenceFile.of("页.html", "<script>1</script>".getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void otherArchivesAndMacrosAreRefused() {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> EvidenceFile.of("材料.zip", zip("a.txt")));
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> EvidenceFile.of("材料.docx", zip("a.txt")));
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> EvidenceFile.of("材料.docx",
				zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")));
	}

	@Test
	void twentyMegabytesAreTheMost() {
		byte[] most = new byte[EvidenceFile.MOST_BYTES];
		System.arraycopy(PDF, 0, most, 0, PDF.length);
		assertThat(EvidenceFile.of("大.pdf", most).content()).hasSize(20 * 1024 * 1024);
		byte[] more = java.util.Arrays.copyOf(most, most.length + 1);
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> EvidenceFile.of("大.pdf", more))
			.withMessageContaining("超过20MB");
	}

	@Test
	void keepsOnlyThePlainNameOfAPath() {
		assertThat(EvidenceFile.of("C:\\桌面\\通知\r\n.pdf", PDF).name()).isEqualTo("通知.pdf");
		assertThat(EvidenceFile.of("../../etc/通知.pdf", PDF).name()).isEqualTo("通知.pdf");
	}

	private static byte[] workbook() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (XSSFWorkbook book = new XSSFWorkbook()) {
			book.createSheet();
			book.write(out);
		}
		return out.toByteArray();
	}

	private static byte[] oldWorkbook() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (HSSFWorkbook book = new HSSFWorkbook()) {
			book.createSheet();
			book.write(out);
		}
		return out.toByteArray();
	}

	private static byte[] document() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (XWPFDocument document = new XWPFDocument()) {
			document.createParagraph();
			document.write(out);
		}
		return out.toByteArray();
	}

	private static byte[] zip(String... names) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (String name : names) {
				zip.putNextEntry(new ZipEntry(name));
				zip.write('x');
			}
		}
		return out.toByteArray();
	}

}
