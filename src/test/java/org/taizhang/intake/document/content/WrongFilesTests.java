package org.taizhang.intake.document.content;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.stream.Stream;

import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.taizhang.intake.document.Blocks;
import org.taizhang.intake.document.DocumentReaders;
import org.taizhang.intake.document.Remark;
import org.taizhang.intake.document.SourceDocument;
import org.taizhang.intake.document.UnreadableDocumentException;
import org.taizhang.intake.document.Zips;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Each file that is no plan gets one sentence that says what it is and what to do. */
class WrongFilesTests {

	static Stream<Arguments> files() throws IOException {
		return Stream.of(pictures(), archives(), programs(), offices(), damaged()).flatMap((files) -> files);
	}

	private static Stream<Arguments> pictures() {
		return Stream.of(arguments("扫描.jpg", bytes("\u00ff\u00d8\u00ff\u00e0\0\20JFIF"), "这是一张图片，"),
				arguments("要点.docx", bytes("\u0089PNG\r\n\32\n\0\0\0\rIHDR"), "文件名是 .docx，内容却是一张图片，"),
				arguments("a.gif", bytes("GIF89a\1\0"), "这是一张图片，"),
				arguments("a.bmp", bytes("BM\1\2\3\4\0\0\0\0\66\0"), "这是一张图片，"),
				arguments("a.tiff", bytes("II*\0\10\0\0\0"), "这是一张图片，"),
				arguments("a.heic", bytes("\0\0\0\30ftypheic\0\0\0\0"), "这是一张图片，"),
				arguments("a.pdf", bytes("RIFF\1\2\3\4WEBPVP8 "), "文件名是 .pdf，内容却是一张图片，"));
	}

	private static Stream<Arguments> archives() {
		return Stream.of(arguments("附件.zip", Zips.of("要点.docx", "x"), "这是一个压缩包，请解压后"),
				arguments("要点.xls", Zips.of("readme.txt", "text"), "文件名是 .xls，内容却是一个压缩包，请解压后"),
				arguments("附件.rar", bytes("Rar!\32\7\1\0"), "这是一个压缩包，"),
				arguments("附件.7z", bytes("7z\u00bc\u00af\u0027\34\0\4"), "这是一个压缩包，"),
				arguments("附件.gz", bytes("\37\u008b\10\0"), "这是一个压缩包，"),
				arguments("a.epub", Zips.of("mimetype", "x"), "压缩包"));
	}

	private static Stream<Arguments> programs() {
		return Stream.of(arguments("要点.doc", bytes("MZ\u0090\0\3\0\0\0"), "文件名是 .doc，内容却是程序文件，"),
				arguments("run", bytes("\177ELF\2\1\1\0"), "这是程序文件，"),
				arguments("会议.mp3", bytes("ID3\4\0"), "这是音频或视频，"),
				arguments("会议.mp4", bytes("\0\0\0\40ftypisom\0\0\2\0"), "这是音频或视频，"),
				arguments("要点.lnk", bytes("L\0\0\0\1\24\2\0\0\0\0\0"), "这是快捷方式，"),
				arguments("数据.db", bytes("SQLite format 3\0"), "这是数据库文件，"),
				arguments("数据.mdb", bytes("\0\1\0\0Standard Jet DB\0"), "这是数据库文件，"));
	}

	private static Stream<Arguments> offices() throws IOException {
		String sheet = "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook/>";
		return Stream.of(arguments("汇报.pptx", Zips.of("ppt/presentation.xml", "<p/>"), "这是演示文稿（PPT），"),
				arguments("汇报.ppt", ole("PowerPoint Document"), "这是演示文稿（PPT），"),
				arguments("来信.msg", ole("__properties_version1.0"), "这是邮件，"),
				arguments("要点.docx", ole("EncryptedPackage"), "这是已加密的文档，请用密码打开后去掉打开密码"),
				arguments("要点.docx", encrypted(), "这是已加密的文档，"),
				arguments("图.vsd", ole("VisioDocument"), "这是其他办公软件的文件，"),
				arguments("要点.doc", bytes("{\\rtf1\\ansi\\ansicpg936"),
						"文件名是 .doc，内容却是 RTF 文档，请用 Word 或 WPS 打开后另存为 .docx"),
				arguments("表.xls", sheet.getBytes(StandardCharsets.UTF_8), "文件名是 .xls，内容却是 XML 表格，"),
				arguments("表.xls", (sheet.substring(0, sheet.indexOf("<Workbook"))
						+ "<Workbook xmlns:html=\"http://www.w3.org/TR/REC-html40\"><Worksheet ss:Name=\"表\"><Table ss:ExpandedColumnCount=\"3\"><Row/></Table></Worksheet></Workbook>")
					.getBytes(StandardCharsets.UTF_8), "内容却是 XML 表格，请用 Excel 或 WPS 打开后另存为 .xlsx"),
				arguments("要点.doc",
						("<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><w:wordDocument "
								+ "xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\"><w:body><w:p><w:r><w:t>一、深化公开</w:t></w:r></w:p></w:body></w:wordDocument>")
							.getBytes(StandardCharsets.UTF_8),
						"内容却是 XML 文档，请用 Word 或 WPS 打开后另存为 .docx"),
				arguments("表.xls", ("\ufeff" + sheet).getBytes(StandardCharsets.UTF_16LE), "内容却是 XML 表格，"),
				arguments("表.xlsb", Zips.of("[Content_Types].xml", "<x/>", "xl/workbook.bin", "x"), "这是二进制 Excel 工作簿"),
				arguments("要点.odt", Zips.stored("mimetype", "application/vnd.oasis.opendocument.text"),
						"这是 OpenDocument 文档，请用 WPS 或 LibreOffice 打开后另存为 .docx"),
				arguments("表.ods", Zips.stored("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
						"另存为 .xlsx"));
	}

	private static Stream<Arguments> damaged() {
		byte[] word = Zips.word("一、深化公开");
		byte[] workbook = Zips.workbook("序号");
		return Stream.of(arguments("空.docx", new byte[0], "文件是空的"), arguments("空白.txt", bytes(" \n\n "), "没有文字"),
				arguments("要点.docx", Arrays.copyOf(word, word.length * 2 / 3), "已损坏或没有传完整"),
				arguments("要点.docx", Zips.of("word/document.xml", "<w:document"), "Word 文档已损坏"),
				arguments("要点.xlsx", Zips.of("xl/workbook.xml", "<workbook"), "Excel 工作簿已损坏"),
				arguments("要点.doc", Arrays.copyOf(ole("WordDocument"), 600), "没有传完整或已损坏的 97–2003 格式文件"),
				arguments("要点.docx", misnamed(word, "word/document.xml"), "这是已损坏的 Word 或 Excel 文档，"),
				arguments("要点.xlsx", misnamed(workbook, "xl/workbook.xml"), "这是已损坏的 Word 或 Excel 文档，"),
				arguments("要点.xlsx", misnamed(workbook, "xl/_rels/workbook.xml.rels"), "Excel 工作簿已损坏"),
				arguments("要点.xlsx", misnamed(workbook, "xl/sharedStrings.xml"), "Excel 工作簿已损坏"),
				arguments("要点.xlsx", misnamed(workbook, "xl/worksheets/sheet1.xml"), "Excel 工作簿已损坏"),
				arguments("乱码.txt", bytes("\0\1\2\3\4\5\6\7\u00ff\u00fe\0\0\u0080\1"), "无法识别文件格式"));
	}

	@ParameterizedTest
	@MethodSource("files")
	void isRefusedInOneSentence(String fileName, byte[] content, String message) {
		assertThatExceptionOfType(UnreadableDocumentException.class)
			.isThrownBy(() -> new DocumentReaders().read(fileName, content))
			.withMessageContaining(message)
			.withMessageEndingWith("。")
			.satisfies((ex) -> assertThat(ex.getMessage().indexOf('。')).isEqualTo(ex.getMessage().length() - 1));
	}

	@Test
	void aFileOfMoreThanTwentyMegabytesIsRefusedByItsSize() {
		assertThatExceptionOfType(UnreadableDocumentException.class)
			.isThrownBy(() -> DocumentReaders.checkSize(100L * 1024 * 1024))
			.withMessageContaining("100.0 MB")
			.withMessageContaining("只保留要点和任务分解表");
	}

	@Test
	void macrosAreNotRunAndSaid() {
		byte[] content = Zips.withPart(Zips.word("一、深化公开"), "word/vbaProject.bin", new byte[] { 1 });
		SourceDocument document = new DocumentReaders().read("要点.docm", content);
		assertThat(Blocks.of(document)).containsExactly("一、深化公开");
		assertThat(document.remarks()).containsExactly(new Remark("文件里有宏，系统没有运行，只读取了文字。", null, true));
		assertThat(Macros.areIn(new FileContent(ole("Macros")))).isTrue();
		assertThat(Macros.areIn(new FileContent(Zips.workbook("序号")))).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "要点.xls,文件名是 .xls，内容却是 Word 文档；文件已损坏或没有传完整", "要点.PDF,文件名是 .pdf，内容却是 Word 文档；", "要点.docx,文件已损坏",
			"要点1.0,文件已损坏", "要点,文件已损坏" })
	void aDamagedFileOfAnotherNameIsSaidToBeWhatItIs(String fileName, String beginning) {
		byte[] word = Zips.word("一、深化公开");
		byte[] cut = Arrays.copyOf(word, word.length * 2 / 3);
		assertThatExceptionOfType(UnreadableDocumentException.class)
			.isThrownBy(() -> new DocumentReaders().read(fileName, cut))
			.withMessageStartingWith(beginning)
			.withMessageEndingWith("。");
	}

	@Test
	void aLyingExtensionAloneIsNoTrouble() {
		assertThat(Blocks.of(new DocumentReaders().read("要点.xls", Zips.word("一、深化公开")))).containsExactly("一、深化公开");
		assertThat(Blocks.of(new DocumentReaders().read("要点.docx", "一、深化公开".getBytes(StandardCharsets.UTF_8))))
			.containsExactly("一、深化公开");
	}

	/** With one byte of an entry's name changed in the directory at the zip's end. */
	private static byte[] misnamed(byte[] zip, String entry) {
		byte[] changed = zip.clone();
		changed[new String(zip, StandardCharsets.ISO_8859_1).lastIndexOf(entry) + 1] = 'q';
		return changed;
	}

	private static byte[] bytes(String characters) {
		return characters.getBytes(StandardCharsets.ISO_8859_1);
	}

	private static byte[] ole(String entry) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (POIFSFileSystem files = new POIFSFileSystem()) {
			files.getRoot().createDocument(entry, new ByteArrayInputStream(new byte[5000]));
			files.writeFilesystem(bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private static byte[] encrypted() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (POIFSFileSystem files = new POIFSFileSystem()) {
			Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
			encryptor.confirmPassword("secret");
			try (var out = encryptor.getDataStream(files)) {
				out.write(Zips.word("一、深化公开"));
			}
			catch (GeneralSecurityException ex) {
				throw new IOException(ex);
			}
			files.writeFilesystem(bytes);
		}
		return bytes.toByteArray();
	}

}
