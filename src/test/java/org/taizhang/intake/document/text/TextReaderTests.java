package org.taizhang.intake.document.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.taizhang.intake.document.Blocks;
import org.taizhang.intake.document.DocumentReaders;
import org.taizhang.intake.document.ReadingProgress;
import org.taizhang.intake.document.SourceDocument;
import org.taizhang.intake.document.TableBlock;
import org.taizhang.intake.document.UnreadableDocumentException;
import org.taizhang.intake.document.content.FileContent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TextReaderTests {

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "GB18030", "GBK", "UTF-16" })
	void encodingsAreRecognised(String charset) {
		byte[] content = "一、深化公开\n（一）做好解读。".getBytes(Charset.forName(charset));
		assertThat(Blocks.of(new TextReader().read("plan.txt", new FileContent(content), ReadingProgress.UNWATCHED)))
			.containsExactly("一、深化公开", "（一）做好解读。");
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-16LE", "UTF-16BE" })
	void twoByteTextNeedsNoMark(String charset) {
		byte[] content = "一、深化公开\n（一）做好解读，2026年完成。".getBytes(Charset.forName(charset));
		assertThat(Blocks.of(new DocumentReaders().read("plan.txt", content))).containsExactly("一、深化公开",
				"（一）做好解读，2026年完成。");
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "GB18030" })
	void aFewBrokenBytesAreSaid(String charset) {
		byte[] content = "（一）做好解读，及时公开。\n".repeat(300).getBytes(Charset.forName(charset));
		content[content.length / 2] = (byte) 0xff;
		SourceDocument document = new DocumentReaders().read("plan.txt", content);
		assertThat(document.remarks()).singleElement()
			.satisfies((remark) -> assertThat(remark.message()).contains("编码已损坏").endsWith("请对照原件改正。"));
		assertThat(Blocks.of(document)).hasSizeGreaterThan(295).contains("（一）做好解读，及时公开。");
	}

	@Test
	void latinWordsKeepTheirSpaceWhereALineIsBroken() {
		byte[] content = "1.升级平台，围绕重点领域推进网站与新媒体融合发展，依托 Cloud Native\nPlatform 搭建平台，完善网上办事功能，归集数据12\n类。\n"
			.getBytes(StandardCharsets.UTF_8);
		assertThat(Blocks.of(new DocumentReaders().read("plan.txt", content))).singleElement()
			.asString()
			.contains("Cloud Native Platform 搭建", "数据12类");
	}

	@Test
	void aCharacterForABrokenOneMayBeTyped() {
		byte[] content = "（一）做好\ufffd解读。".getBytes(StandardCharsets.UTF_8);
		SourceDocument document = new DocumentReaders().read("plan.txt", content);
		assertThat(Blocks.of(document)).containsExactly("（一）做好\ufffd解读。");
		assertThat(document.remarks()).isEmpty();
	}

	@Test
	void manyBrokenBytesAreNoText() {
		byte[] content = "（一）做好解读。".repeat(20).getBytes(StandardCharsets.UTF_8);
		for (int i = 0; i < content.length; i += 3) {
			content[i] = (byte) 0xff;
		}
		assertThatExceptionOfType(UnreadableDocumentException.class)
			.isThrownBy(() -> new DocumentReaders().read("plan.txt", content))
			.withMessageContaining("无法识别文件格式");
	}

	@Test
	void rowsMayEndWithoutABar() {
		SourceDocument document = new DocumentReaders().read("plan.txt",
				"序号 | 任务 | 牵头单位 | 时限\n1 | 公开预算 | 市财政局 | 9月底前\n2 | 公开规划 | | 长期".getBytes(StandardCharsets.UTF_8));
		TableBlock table = (TableBlock) document.blocks().get(0);
		assertThat(table.columnCount()).isEqualTo(4);
		assertThat(table.cell(2, 2).isBlank()).isTrue();
		assertThat(table.cell(2, 3).text().strip()).isEqualTo("长期");
	}

	@Test
	void aByteOrderMarkIsNoText() {
		byte[] content = "\ufeff一、深化公开".getBytes(StandardCharsets.UTF_8);
		assertThat(Blocks.of(new TextReader().read("plan.txt", new FileContent(content), ReadingProgress.UNWATCHED)))
			.containsExactly("一、深化公开");
	}

	@Test
	void aSentenceBrokenByAPageEndGoesOn() {
		assertThat(Blocks.of(Blocks.text("（一）做好政策解读。各部门要在印发文件的同时，组织好解读材料的报", "", "— 2 —", "", "送和发布，确保群众看得懂。",
				"责任单位：各县（市、区）政府，某某园区（高新", "", "区）管委会，市直各部门")))
			.containsExactly("（一）做好政策解读。各部门要在印发文件的同时，组织好解读材料的报送和发布，确保群众看得懂。", "责任单位：各县（市、区）政府，某某园区（高新区）管委会，市直各部门");
	}

	@Test
	void aPageMayEndInAHeadingAPointOrAName() {
		assertThat(Blocks.of(Blocks.text("二、", "", "- 1 -", "", "加强保障", "1.编制目录，按时公开。", "2.推进目录更新常", "", "— 2 —", "",
				"态化，定期更新。", "责任单位：市财", "", "— 3 —", "", "政局、市司法局", "责任单位：市教育局、", "", "— 4 —", "", "市民政局")))
			.containsExactly("二、加强保障", "1.编制目录，按时公开。", "2.推进目录更新常态化，定期更新。", "责任单位：市财政局、市司法局", "责任单位：市教育局、市民政局");
		assertThat(Blocks.of(Blocks.text("1.加强培训", "组织培训。", "2.加强考核", "", "— 1 —", "", "开展考核。", "责任单位：市财政局", "",
				"— 2 —", "", "各县要抓好落实。")))
			.containsExactly("1.加强培训", "组织培训。", "2.加强考核", "开展考核。", "责任单位：市财政局", "各县要抓好落实。");
	}

	@Test
	void aBracketOfUnitsMayRunOverLines() {
		assertThat(Blocks.of(Blocks.text("1.编制主动公开目录，按时报送市政府办公室。（牵头单位：市财政局，", "责任单位：市直各部门，各镇〈街〉", "）", "2.更新目录。（",
				"责任单位：市司法局）", "3.认真贯彻落实市委市政府关于政务公开标准化规范化工作的部署", "要求。")))
			.containsExactly("1.编制主动公开目录，按时报送市政府办公室。（牵头单位：市财政局，责任单位：市直各部门，各镇〈街〉）", "2.更新目录。（责任单位：市司法局）",
					"3.认真贯彻落实市委市政府关于政务公开标准化规范化工作的部署要求。");
	}

	@Test
	void headingsAndTitlesStayAlone() {
		assertThat(Blocks.of(Blocks.text("示例市人民政府办公室关于印发2026年示例市工作安排的通知", "各县区人民政府：", "五、实施“亮点”工程",
				"2026年在全市实施工程，评出先进。", "六、加强保障，落实责任", "（一）加强领导")))
			.containsExactly("示例市人民政府办公室关于印发2026年示例市工作安排的通知", "各县区人民政府：", "五、实施“亮点”工程", "2026年在全市实施工程，评出先进。",
					"六、加强保障，落实责任", "（一）加强领导");
	}

	@Test
	void cellsPartedByTabsAreATable() {
		SourceDocument document = Blocks.text("任务分解表", "序号\t任务\t要求\t责任单位", "1\t公开目录\t编制目录。\t市财政局", "\t\t更新目录。\t市民政局",
				"", "序号\t任务\t要求\t责任单位", "2\t做好解读\t发布解读。\t市司法局", "抄送：市委办公室。");
		assertThat(Blocks.of(document)).containsExactly("任务分解表",
				"序号|任务|要求|责任单位\n1|公开目录|编制目录。|市财政局\n||更新目录。|市民政局\n序号|任务|要求|责任单位\n2|做好解读|发布解读。|市司法局", "抄送：市委办公室。");
	}

	@Test
	void cellsClosedByABarAreATableOverLines() {
		assertThat(Blocks.of(Blocks.text("任务 | 要求 | 责任单位 |", "公开 | 编制目录 | 市财政局 |", "更新目录 | 市民政局 | |")))
			.containsExactly("任务|要求|责任单位\n公开|编制目录|市财政局\n更新目录|市民政局|");
		assertThat(Blocks
			.of(Blocks.text("工作任务 |", "牵头单位 |", "责任单位 |", "一、推进公开 | ||", "1.公开目录 |", "", "省编办 |", "", "各部门 |")))
			.containsExactly("工作任务|牵头单位|责任单位\n一、推进公开||\n1.公开目录|省编办|各部门");
	}

	@Test
	void aTableInMarkdownIsOneToo() {
		assertThat(Blocks.of(Blocks.text("| 任务 | 责任单位 |", "| --- | --- |", "| 编制目录 | 市财政局 |")))
			.containsExactly("任务|责任单位\n编制目录|市财政局");
	}

	@Test
	void cellsPartedByWideGapsAreATableUnderAHeaderThatNamesUnits() {
		assertThat(Blocks.of(Blocks.text("序号  工作要求  责任单位", "1  编制目录  市财政局", "2　　更新目录　　市民政局", "抄送：市委办公室。")))
			.containsExactly("序号|工作要求|责任单位\n1|编制目录|市财政局\n2|更新目录|市民政局", "抄送：市委办公室。");
	}

	@Test
	void cellsOnLinesOfTheirOwnAreATable() {
		assertThat(Blocks.of(Blocks.text("附件", "序号", "", "民生实事", "责任单位", "完成时限", "", "1", "公园启动建设。", "县水务局", "县住建局",
				"12月底前", "2", "养老楼开工建设。", "县民政局", "5月底前动工", "学校开工建设。", "12月底前", "分享到：")))
			.containsExactly("附件",
					"序号|民生实事|责任单位|完成时限\n1|公园启动建设。|县水务局⏎县住建局|12月底前\n2|养老楼开工建设。|县民政局|5月底前动工\n|学校开工建设。||12月底前", "分享到：");
	}

	@Test
	void blocksAreNumberedInOrder() {
		assertThat(Blocks.text("一、公开", "甲\t乙", "1\t2", "二、解读").blocks()).extracting((block) -> block.place().block())
			.containsExactly(0, 1, 2);
	}

	@Test
	void pinyinAfterCharactersIsTakenOut() {
		SourceDocument document = Blocks.text("一、深化政務公開(kāi)", "（一）推進(jìn)公開(kāi)，發(fā)布目錄（app）。");
		assertThat(Blocks.of(document)).containsExactly("一、深化政務公開", "（一）推進公開，發布目錄（app）。");
		assertThat(document.remarks()).singleElement()
			.satisfies((remark) -> assertThat(remark.message()).contains("4 处拼音"));
		assertThat(Blocks.of(Blocks.text("一、讀作“行(háng)”。"))).containsExactly("一、讀作“行(háng)”。");
	}

}
