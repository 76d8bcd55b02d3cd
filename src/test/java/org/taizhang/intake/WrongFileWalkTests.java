package org.taizhang.intake;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import com.microsoft.playwright.Browser;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Every kind of wrong file, each with what the user then sees. */
class WrongFileWalkTests extends ImportWalk {

	@Test
	void anEncryptedDocumentSaysHowToOpenIt() {
		refused("加密.docx", encrypted(word("示例市要点")), "加密", "密码");
	}

	@Test
	void aDamagedDocumentSaysWhatToDo() {
		byte[] whole = word("示例市2026年政务公开工作要点");
		refused("损坏.docx", Arrays.copyOf(whole, whole.length / 2), "损坏", "另存");
	}

	@Test
	void aPhotographNamedAsADocumentIsCalledWhatItIs() {
		byte[] photograph = new byte[4000];
		Arrays.fill(photograph, (byte) 0x55);
		byte[] head = { (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0 };
		System.arraycopy(head, 0, photograph, 0, head.length);
		refused("要点.docx", photograph, "图片");
	}

	@Test
	void anEmptyFileSaysSo() {
		refused("空.docx", new byte[0], "文件是空的");
	}

	@Test
	void anArchiveIsToBeUnpackedFirst() {
		refused("要点.zip", zip(Map.of("要点.txt", text())), "压缩", "解压");
	}

	@Test
	void aFileOverTwentyMegabytesIsNotEvenSent() {
		go("/imports");
		this.page.setInputFiles("input[name=file]", file("大.pdf", new byte[21 * 1024 * 1024]));
		assertThat(this.page.locator(".field-error").innerText()).contains("大.pdf", "21 MB", "超过 20 MB", "粘贴进来");
		button("上传并读取").click();
		assertThat(this.page.locator(".field-error").innerText()).contains("超过 20 MB");
		assertThat(this.page.url()).endsWith("/imports");
	}

	@Test
	void withoutScriptTheServerSaysThatAFileIsTooLarge() {
		this.page.context().close();
		visit(new Browser.NewContextOptions().setJavaScriptEnabled(false));
		upload("大.pdf", new byte[21 * 1024 * 1024]);
		this.complaints.clear();
		assertThat(this.page.locator("main").innerText()).contains("文件太大", "20 MB", "去掉图片");
	}

	@Test
	void aPlanWithoutASingleUnitIsShownWithThatSaidFirst() {
		upload("没有单位.txt",
				"示例市2026年政务公开工作要点\n一、公开重点信息\n（一）公开预算。及时公开。\n（二）公开决算。及时公开。\n".getBytes(StandardCharsets.UTF_8));
		this.page.waitForSelector("#problems");
		assertThat(this.page.locator("#problems").innerText()).contains("责任单位");
		assertThat(this.page.locator(".steps").innerText()).contains("还不能下达");
	}

	@Test
	void aTableWithoutAKnownHeaderSaysWhichHeadersItHas() {
		upload("表.xlsx", workbook(List.of("示例市2026年政务公开工作要点"), List.of("甲列", "乙列", "丙列"), List.of("子", "丑", "寅"),
				List.of("卯", "辰", "巳")));
		this.page.waitForSelector("#problems");
		assertThat(this.page.locator("#problems").innerText()).contains("表头", "甲列");
	}

	private void refused(String name, byte[] content, String... words) {
		upload(name, content);
		// the browser notes every answer that is not a success
		this.complaints.removeIf(complaint -> complaint.contains("422"));
		assertThat(this.page.locator("#file-error").innerText()).contains(name).contains(words);
		assertThat(this.page.locator(".uploads").innerText()).doesNotContain(name);
		shot("refused-" + name);
	}

	private static byte[] word(String words) {
		return written(out -> {
			try (XWPFDocument document = new XWPFDocument()) {
				document.createParagraph().createRun().setText(words);
				document.write(out);
			}
		});
	}

	private static byte[] encrypted(byte[] document) {
		return written(out -> {
			try (POIFSFileSystem files = new POIFSFileSystem()) {
				Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
				encryptor.confirmPassword("geheim");
				try (var data = encryptor.getDataStream(files)) {
					data.write(document);
				}
				files.writeFilesystem(out);
			}
		});
	}

	@SafeVarargs
	private static byte[] workbook(List<String>... rows) {
		return written(out -> {
			try (XSSFWorkbook workbook = new XSSFWorkbook()) {
				var sheet = workbook.createSheet();
				for (int r = 0; r < rows.length; r++) {
					var row = sheet.createRow(r);
					for (int c = 0; c < rows[r].size(); c++) {
						row.createCell(c).setCellValue(rows[r].get(c));
					}
				}
				workbook.write(out);
			}
		});
	}

	private static byte[] zip(Map<String, byte[]> files) {
		return written(out -> {
			try (ZipOutputStream zip = new ZipOutputStream(out)) {
				for (Map.Entry<String, byte[]> file : files.entrySet()) {
					zip.putNextEntry(new ZipEntry(file.getKey()));
					zip.write(file.getValue());
				}
			}
		});
	}

	private static byte[] written(Writing writing) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			writing.to(out);
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
		return out.toByteArray();
	}

	@FunctionalInterface
	private interface Writing {

		void to(ByteArrayOutputStream out) throws Exception;

	}

}
