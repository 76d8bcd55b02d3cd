package org.taizhang.intake.document.word;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.apache.poi.util.LittleEndian;
import org.junit.jupiter.api.Test;

import org.taizhang.intake.document.Blocks;
import org.taizhang.intake.document.DocumentReaders;
import org.taizhang.intake.document.Remark;
import org.taizhang.intake.document.SourceDocument;
import org.taizhang.intake.document.TableBlock;
import org.taizhang.intake.document.TableCell;
import org.taizhang.intake.document.UnreadableDocumentException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Files that LibreOffice wrote: no library writes all of this. In one are a list of three
 * levels, a deleted and an inserted word, a link, a text box, a footnote, a page number
 * in the footer, and a table merged both ways with another one inside; in the other a
 * group of two text boxes and three lists.
 */
class LegacyWordReaderTests {

	@Test
	void listsAreNumberedAndChangesFinalAndNotesLeftOut() throws IOException {
		List<String> blocks = Blocks.of(read(sample()));
		assertThat(blocks)
			.startsWith("示例市人民政府办公室文件", "示例市2026年政务公开工作要点", "一、深化重点领域公开", "（一）公开预算。详见公开专栏。（责任单位：市财政局）", "1.6月底前公开部门预算。",
					"2.9月底前公开绩效目标。", "（二）公开规划。（责任单位：市发展改革委）", "二、强化组织保障", "（一）加强培训。（责任单位：市司法局）")
			.endsWith("示例市人民政府办公室");
	}

	@Test
	void cellsMergedBothWaysStandWhereverTheyReach() throws IOException {
		TableBlock table = table(read(sample()));
		assertThat(table.cell(0, 3)).isEqualTo(new TableCell(0, 0, 1, 4, "任务分解表"));
		assertThat(table.cell(3, 3)).isEqualTo(new TableCell(2, 3, 2, 1, "市财政局\n市审计局"));
		assertThat(table.cell(3, 2).text()).isEqualTo("公开绩效\n目标。");
		assertThat(table.cell(4, 2)).isEqualTo(new TableCell(4, 1, 1, 2, "培训计划\n上半年 一次\n下半年 两次"));
		assertThat(table.cell(4, 3).text()).isEqualTo("市司法局");
	}

	@Test
	void anEncryptedDocumentIsSaidToBeEncrypted() throws IOException {
		byte[] file = sample();
		file[head(file) + 11] |= 0x01;
		refuses(file, "已加密");
	}

	@Test
	void aDocumentOfWord95IsSaidToBeOne() throws IOException {
		byte[] file = sample();
		file[head(file) + 2] = 101;
		file[head(file) + 3] = 0;
		refuses(file, "Word 95");
	}

	@Test
	void aDocumentInTooManyPiecesIsNotOpened() throws IOException {
		byte[] pieces = sample();
		LittleEndian.putInt(pieces, head(pieces) + 0x1a6, 12 * 10_001);
		refuses(pieces, "分得太碎");
		byte[] formats = sample();
		LittleEndian.putInt(formats, head(formats) + 0x1a6, 12 * 9_000);
		LittleEndian.putInt(formats, head(formats) + 0xfe, 8 * 450);
		refuses(formats, "分得太碎");
	}

	@Test
	void aDamagedDocumentAsksForADocx() throws IOException {
		byte[] file = sample();
		Arrays.fill(file, head(file) + 100, head(file) + 900, (byte) 0x7f);
		refuses(file, "另存为 .docx");
	}

	@Test
	void tablesWithinMoreTablesThanThereMayBeAreDamage() throws IOException {
		byte[] file = sample();
		// the depth of the inner table, sprmPItap
		int depth = new String(file, StandardCharsets.ISO_8859_1).indexOf("\u0049\u0066\u0002\0\0\0");
		LittleEndian.putInt(file, depth + 2, Integer.MAX_VALUE);
		refuses(file, "另存为 .docx");
	}

	@Test
	void hiddenTextIsLeftOutAndSaid() throws IOException {
		byte[] file = sample();
		// the deleted word is made a hidden one: sprmCFRMarkDel becomes sprmCFVanish
		int deleted = new String(file, StandardCharsets.ISO_8859_1).indexOf("\u0000\u0008\u0001\u0063\u0048");
		file[deleted] = 0x3c;
		SourceDocument document = read(file);
		assertThat(Blocks.of(document)).isEqualTo(Blocks.of(read(sample())));
		assertThat(document.remarks()).singleElement()
			.extracting(Remark::message)
			.asString()
			.startsWith("文档里有隐藏文字，没有读取");
		assertThat(read(sample()).remarks()).isEmpty();
	}

	@Test
	void boxesOfAGroupAreReadAndListsBeginWhereTheySay() throws IOException {
		assertThat(Blocks.of(read(file("grouped-boxes.doc")))).containsExactly("东山县人民政府办公室", "东政办发〔2026〕3号",
				"一、深化重点领域公开", "（一）公开预算。（责任单位：县财政局）", "（二）公开规划。（责任单位：县发展改革局）", "五、强化组织保障", "（一）加强培训。（责任单位：县司法局）",
				"第3条 严格考核。（责任单位：县政府办公室）", "第4条 按时报送。（责任单位：各乡镇）");
	}

	private static TableBlock table(SourceDocument document) {
		return (TableBlock) document.blocks().stream().filter(TableBlock.class::isInstance).findFirst().orElseThrow();
	}

	/** Where the document says which Word wrote it, and whether it is encrypted. */
	private static int head(byte[] file) {
		int at = 0;
		while ((file[at] & 0xff) != 0xEC || (file[at + 1] & 0xff) != 0xA5) {
			at++;
		}
		return at;
	}

	private static void refuses(byte[] file, String message) {
		assertThatExceptionOfType(UnreadableDocumentException.class).isThrownBy(() -> read(file))
			.withMessageContaining(message)
			.withMessageEndingWith("。");
	}

	private static SourceDocument read(byte[] file) {
		return new DocumentReaders().read("要点.wps", file);
	}

	private static byte[] sample() throws IOException {
		return file("lists-tables-changes.doc");
	}

	private static byte[] file(String name) throws IOException {
		return Files.readAllBytes(Path.of("src/test/resources/documents", name));
	}

}
