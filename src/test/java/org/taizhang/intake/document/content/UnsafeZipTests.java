package org.taizhang.intake.document.content;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.taizhang.intake.document.Blocks;
import org.taizhang.intake.document.DocumentReaders;
import org.taizhang.intake.document.UnreadableDocumentException;
import org.taizhang.intake.document.Zips;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Office files that are made to harm. */
@Timeout(120)
class UnsafeZipTests {

	private static final String LAUGHS = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>";

	private static final String SYSTEM = "<!DOCTYPE x [<!ENTITY xxe SYSTEM \"file:///etc/hostname\">]>";

	private static final String REMOTE = "<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/x.dtd\">";

	@ParameterizedTest
	@ValueSource(strings = { LAUGHS, SYSTEM, REMOTE })
	void entitiesAreRefusedBeforeAnyParserOpensThem(String prolog) {
		refuses(Zips.withProlog(Zips.word("一、公开"), "word/document.xml", prolog), "实体声明");
		refuses(Zips.withProlog(Zips.workbook("序号"), "xl/sharedStrings.xml", prolog), "实体声明");
		refuses(Zips.withProlog(Zips.word("一、公开"), "[Content_Types].xml", prolog), "实体声明");
		refuses(Zips.withProlog(Zips.word("一、公开"), "_rels/.rels", prolog), "实体声明");
	}

	@Test
	void entitiesInTwoByteTextAreRefusedToo() {
		byte[] xml = ("\ufeff<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + SYSTEM + "<x/>")
			.getBytes(StandardCharsets.UTF_16LE);
		refuses(Zips.with(Zips.word("一、公开"), "word/styles.xml", xml), "实体声明");
	}

	@Test
	void aDeclarationMayBeCutByTheBuffer() {
		String comment = "<!--" + "x".repeat(65_500 - 4) + "-->";
		for (int shift = 0; shift < 60; shift += 7) {
			refuses(Zips.withProlog(Zips.word("一、公开"), "word/document.xml", comment + " ".repeat(shift) + SYSTEM),
					"实体声明");
		}
	}

	@Test
	void aWordThatIsNoDeclarationPasses() {
		assertThat(Blocks.of(new DocumentReaders().read("a.docx", Zips.word("写作 <!DOCTYPE> 的文字"))))
			.containsExactly("写作 <!DOCTYPE> 的文字");
	}

	@Test
	void aPartThatGrowsAHundredfoldIsNotUnpackedToItsEnd() throws IOException {
		byte[] bomb = bomb("word/document.xml", 80);
		refuses(bomb, "展开后过大（超过 64 MB）");
		refuses(bomb("word/media/image1.bmp", 257), "展开后过大（超过 256 MB）");
		refuses(bomb("xl/worksheets/sheet1.xml", 66), "Excel 工作簿已损坏");
	}

	@Test
	void partsThatOnlyTheDirectoryNamesAreLookedAtToo() {
		byte[] hidden = Zips.withProlog(Zips.word("一、公开"), "word/document.xml", SYSTEM);
		ByteArrayOutputStream both = new ByteArrayOutputStream();
		both.writeBytes(Zips.word("一、公开"));
		both.writeBytes(hidden);
		refuses(both.toByteArray(), "实体声明");
	}

	@Test
	void partsThatAreManyTogetherAreRefusedByTheirSum() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.setLevel(Deflater.BEST_SPEED);
			for (int part = 0; part < 5; part++) {
				zip.putNextEntry(new ZipEntry((part == 0) ? "word/document.xml" : "word/header" + part + ".xml"));
				for (int i = 0; i < 60; i++) {
					zip.write(spaces);
				}
			}
		}
		refuses(bytes.toByteArray(), "展开后过大（超过 256 MB）");
	}

	/** 400,000 names take more memory than there is. */
	@Test
	@Timeout(10)
	void partsAreCountedBeforeTheirNamesAreKept() {
		byte[] one = Zips.of("word/document.xml", "");
		String directory = new String(one, StandardCharsets.ISO_8859_1);
		int from = directory.indexOf("PK\1\2");
		String line = directory.substring(from, directory.indexOf("PK\5\6"));
		String zip = directory.substring(0, from) + line.repeat(300_000) + directory.substring(from + line.length());
		refuses(zip.getBytes(StandardCharsets.ISO_8859_1), "展开后过大（超过 10000 个部分）");
	}

	@Test
	void tooManyPartsAreRefused() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (int i = 0; i < 10_100; i++) {
				zip.putNextEntry(new ZipEntry((i == 0) ? "word/document.xml" : "x" + i));
			}
		}
		refuses(bytes.toByteArray(), "展开后过大");
	}

	@Test
	void aZipInsideIsNotOpened() {
		byte[] inner = Zips.of("a", "x".repeat(1000));
		assertThat(Blocks
			.of(new DocumentReaders().read("a.docx", Zips.withPart(Zips.word("一、公开"), "word/embeddings/a.zip", inner))))
			.containsExactly("一、公开");
	}

	private static byte[] bomb(String name, int megabytes) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.setLevel(Deflater.BEST_SPEED);
			zip.putNextEntry(new ZipEntry(name.startsWith("xl") ? "xl/workbook.xml" : "word/document.xml"));
			if (!name.equals("word/document.xml")) {
				zip.putNextEntry(new ZipEntry(name));
			}
			for (int i = 0; i < megabytes; i++) {
				zip.write(spaces);
			}
		}
		return bytes.toByteArray();
	}

	private static void refuses(byte[] content, String message) {
		assertThatExceptionOfType(UnreadableDocumentException.class)
			.isThrownBy(() -> new DocumentReaders().read("要点.docx", content))
			.withMessageContaining(message)
			.withMessageEndingWith("。");
	}

}
