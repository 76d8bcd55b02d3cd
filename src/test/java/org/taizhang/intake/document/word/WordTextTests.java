package org.taizhang.intake.document.word;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.taizhang.intake.document.Remark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.intake.document.word.WordFile.p;
import static org.taizhang.intake.document.word.WordFile.r;

/** What runs, fields, boxes and tracked changes come to. */
class WordTextTests {

	@Test
	void ofTrackedChangesTheFinalStateIsRead() {
		assertThat(WordFile
			.of("<w:p>" + r("（一）公开") + "<w:del w:id=\"1\"><w:r><w:delText>决算</w:delText></w:r></w:del>"
					+ "<w:ins w:id=\"2\">" + r("预算") + "</w:ins>" + r("。") + "</w:p>",
					"<w:p><w:moveFrom w:id=\"3\">" + r("移走的话。") + "</w:moveFrom><w:moveTo w:id=\"4\">" + r("移来的话。")
							+ "</w:moveTo></w:p>")
			.blocks()).containsExactly("（一）公开预算。", "移来的话。");
	}

	@Test
	void aParagraphWhoseEndWasDeletedGoesOnInTheNext() {
		String deleted = "<w:rPr><w:del w:id=\"1\"/></w:rPr>";
		assertThat(WordFile
			.of(p(deleted, r("（一）公开预算，")), p(deleted, r("并")), p("做好解读。"),
					p(deleted, "<w:del w:id=\"2\"><w:r><w:delText>（二）全删。</w:delText></w:r></w:del>"), p("（二）加强培训。"))
			.blocks()).containsExactly("（一）公开预算，并做好解读。", "（二）加强培训。");
	}

	@Test
	void earlierPropertiesOfAParagraphAreNotItsProperties() {
		assertThat(WordFile.of(p(
				"<w:pPrChange w:id=\"1\"><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:pPrChange>",
				r("各部门要抓好落实。")))
			.numbering(
					"<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
							+ "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>")
			.blocks()).containsExactly("各部门要抓好落实。");
	}

	@Test
	void rowsThatWereDeletedAreGone() {
		assertThat(
				WordFile.of(WordFile.table(WordFile.row(WordFile.cell("序号"), WordFile.cell("要求")),
						"<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>" + WordFile.cell("1") + WordFile.cell("旧")
								+ "</w:tr>",
						WordFile.row(WordFile.cell("1"), WordFile.cell("新"))))
					.blocks())
			.containsExactly("序号|要求\n1|新");
	}

	@Test
	void notesAndCommentsAreLeftOut() {
		assertThat(WordFile.of("<w:p>" + r("公开预算")
				+ "<w:commentRangeStart w:id=\"0\"/><w:r><w:footnoteReference w:id=\"1\"/></w:r><w:r><w:endnoteReference w:id=\"1\"/></w:r>"
				+ "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>" + r("。") + "</w:p>")
			.part("comments", "<w:comments %s><w:comment w:id=\"0\">" + p("请核实") + "</w:comment></w:comments>")
			.part("footnotes", "<w:footnotes %s><w:footnote w:id=\"1\">" + p("脚注") + "</w:footnote></w:footnotes>")
			.blocks()).containsExactly("公开预算。");
	}

	@Test
	void ofFieldsOnlyTheResultIsRead() {
		assertThat(WordFile
			.of("<w:p>" + r("详见") + field("begin") + instruction(" HYPERLINK \"http://example.com\" ") + field("begin")
					+ instruction("PAGE") + field("separate") + r("9") + field("end") + field("separate") + r("公开专栏")
					+ field("end") + "<w:fldSimple w:instr=\"DATE\">" + r("2026年") + "</w:fldSimple><w:hyperlink>"
					+ r("网页") + "</w:hyperlink></w:p>", p("下一段。"))
			.blocks()).containsExactly("详见公开专栏2026年网页", "下一段。");
	}

	@Test
	void aFieldThatNeverComesToItsResultEndsWithItsParagraph() {
		assertThat(WordFile.of("<w:p>" + r("甲") + field("begin") + instruction("PAGE") + "</w:p>", p("乙")).blocks())
			.containsExactly("甲", "乙");
	}

	@Test
	void aCircleDrawnAroundANumberIsRead() {
		assertThat(WordFile
			.of("<w:p>" + field("begin") + instruction("eq \\o\\ac(○,") + instruction("3)") + field("end") + r("公开预算")
					+ "</w:p>")
			.blocks()).containsExactly("③公开预算");
	}

	@Test
	void aTextBoxIsReadOnceWhereItHangs() {
		String content = "<w:txbxContent>" + p("示例市人民政府办公室") + p("示政办〔2026〕3号") + "</w:txbxContent>";
		String box = "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>" + content
				+ "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + content
				+ "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
		assertThat(WordFile.of("<w:p>" + box + r("2026年政务公开工作要点") + "</w:p>", "<w:p>" + r("各县：") + box + "</w:p>")
			.blocks())
			.containsExactly("示例市人民政府办公室", "示政办〔2026〕3号", "2026年政务公开工作要点", "各县：", "示例市人民政府办公室", "示政办〔2026〕3号");
	}

	@Test
	void aTableInATextBoxIsATable() {
		assertThat(WordFile.of("<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>"
				+ WordFile.table(WordFile.row(WordFile.cell("序号"), WordFile.cell("要求")),
						WordFile.row(WordFile.cell("1"), WordFile.cell("公开")))
				+ "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>")
			.blocks()).containsExactly("序号|要求\n1|公开");
	}

	@Test
	void whatOnlyWrapsTextIsLookedThrough() {
		assertThat(
				WordFile.of(
						"<w:sdt><w:sdtPr><w:alias w:val=\"标题\"/></w:sdtPr><w:sdtContent>"
								+ p("一、深化公开") + "</w:sdtContent></w:sdt>",
						"<w:customXml>" + p("二、做好解读") + "</w:customXml>",
						"<w:p><w:smartTag w:element=\"date\">" + r("6月底") + "</w:smartTag><w:sdt><w:sdtContent>"
								+ r("前") + "</w:sdtContent></w:sdt><w:ruby><w:rt>" + r("pinyin") + "</w:rt><w:rubyBase>"
								+ r("完成") + "</w:rubyBase></w:ruby></w:p>",
						"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + p("单击此处输入文字。")
								+ "</w:sdtContent></w:sdt>")
					.blocks())
			.containsExactly("一、深化公开", "二、做好解读", "6月底前完成");
	}

	@Test
	void rowsAndCellsMayBeWrapped() {
		assertThat(WordFile
			.of("<w:tbl><w:sdt><w:sdtContent>"
					+ WordFile.row(WordFile.cell("序号"),
							"<w:sdt><w:sdtContent>" + WordFile.cell("要求") + "</w:sdtContent></w:sdt>")
					+ "</w:sdtContent></w:sdt></w:tbl>")
			.blocks()).containsExactly("序号|要求");
	}

	@Test
	void breaksPartLinesAndOtherMarksAreWhatTheyShow() {
		assertThat(WordFile.of(
				"<w:p><w:r><w:t>（一）公开预算。</w:t><w:br/><w:t>责任单位：</w:t><w:tab/><w:t>市财政局</w:t></w:r></w:p>",
				"<w:p><w:r><w:t>12345</w:t><w:noBreakHyphen/><w:t>6</w:t><w:softHyphen/><w:t>7</w:t>"
						+ "<w:sym w:font=\"Wingdings\" w:char=\"F081\"/><w:sym w:font=\"Wingdings\" w:char=\"F06C\"/></w:r></w:p>",
				WordFile.table(
						WordFile.row("<w:tc><w:p><w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t></w:r></w:p>" + p("丙") + "</w:tc>",
								WordFile.cell("丁"))))
			.blocks()).containsExactly("（一）公开预算。", "责任单位：\t市财政局", "12345-67①", "甲⏎乙⏎丙|丁");
	}

	@Test
	void hiddenTextIsLeftOut() {
		String hidden = "<w:rPr><w:vanish/></w:rPr>";
		assertThat(WordFile
			.of("<w:p>" + r("公开预算") + "<w:r>" + hidden
					+ "<w:t>内部备注</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>。</w:t></w:r></w:p>",
					p("<w:pStyle w:val=\"Note\"/>", r("样式隐藏")), p("<w:rPr><w:vanish/></w:rPr>", r("正文。")))
			.styles("<w:style w:type=\"paragraph\" w:styleId=\"Note\">" + hidden + "</w:style>")
			.blocks()).containsExactly("公开预算。", "正文。");
	}

	@Test
	void hiddenTextIsSaidButNotHiddenBlanksAndFields() {
		String hidden = "<w:r><w:rPr><w:vanish/></w:rPr>%s</w:r>";
		String field = "<w:fldChar w:fldCharType=\"begin\"/><w:instrText>TC \"a\"</w:instrText><w:fldChar w:fldCharType=\"end\"/>";
		String text = "<w:p>" + r("公开预算。") + hidden.formatted("<w:t>（二）暂不公开。</w:t>") + "</w:p>";
		assertThat(WordFile.of(text, text).document().remarks())
			.containsExactly(new Remark("文档里有隐藏文字，没有读取；如果其中有任务，请在 Word 或 WPS 里取消这些文字的“隐藏”格式后重新上传。", null));
		assertThat(WordFile
			.of("<w:p>" + r("公开预算。") + hidden.formatted("<w:t> 　</w:t><w:br/>") + hidden.formatted(field) + "</w:p>")
			.document()
			.remarks()).isEmpty();
	}

	@Test
	void wordArtIsText() {
		assertThat(WordFile
			.of("<w:p><w:r><w:pict><v:shape><v:textpath style=\"x\" string=\"东山县人民政府文件\"/></v:shape></w:pict></w:r></w:p>",
					p("一、深化公开"))
			.blocks()).containsExactly("东山县人民政府文件", "一、深化公开");
	}

	@Test
	void textBoxesOfAGroupAreReadInTheirOrder() {
		String box = "<w:txbxContent>%s</w:txbxContent>";
		String shape = "<wps:wsp><wps:txbx>" + box + "</wps:txbx></wps:wsp>";
		String old = "<v:shape><v:textbox>" + box + "</v:textbox></v:shape>";
		String issuer = p("东山县人民政府办公室");
		String number = p("东政办发〔2026〕3号");
		String group = "<wpg:wgp xmlns:wpg=\"urn:wpg\">" + shape.formatted(issuer) + "<wpg:grpSp>"
				+ shape.formatted(number) + "</wpg:grpSp></wpg:wgp>";
		String fallback = "<v:group>" + old.formatted(issuer) + "<v:group>" + old.formatted(number)
				+ "</v:group></v:group>";
		assertThat(WordFile
			.of("<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wpg\"><w:drawing>" + group
					+ "</w:drawing></mc:Choice><mc:Fallback><w:pict>" + fallback
					+ "</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>", p("一、深化公开"),
					"<w:p><w:r><w:pict>" + fallback + "</w:pict></w:r></w:p>")
			.blocks()).containsExactly("东山县人民政府办公室", "东政办发〔2026〕3号", "一、深化公开", "东山县人民政府办公室", "东政办发〔2026〕3号");
	}

	@Test
	void linesThatWereCopiedInAsParagraphsAreJoined() {
		assertThat(WordFile
			.of(p("（一）公开2026年财政预算、部门预算和绩效目标，及时回应社会（责任单位：市财政局、"), p("市审计局）"), p("序号\t要求\t责任单位"), p("1\t公开\t市财政局"))
			.blocks()).containsExactly("（一）公开2026年财政预算、部门预算和绩效目标，及时回应社会（责任单位：市财政局、市审计局）", "序号|要求|责任单位\n1|公开|市财政局");
	}

	@Test
	@Timeout(10)
	void fieldsThatNeverEndAndParagraphsThatBecomeOneAreReadInTime() {
		String begun = field("begin") + field("separate");
		assertThat(WordFile.of("<w:p>" + begun.repeat(60_000) + r("公开预算。").repeat(2) + "</w:p>").blocks())
			.containsExactly("公开预算。公开预算。");
		String[] deleted = new String[20_000];
		Arrays.fill(deleted, p("<w:rPr><w:del w:id=\"1\"/></w:rPr>", ""));
		deleted[0] = p("<w:rPr><w:del w:id=\"1\"/></w:rPr>", r("公开预算，"));
		deleted[deleted.length - 1] = p("说明用途。");
		assertThat(WordFile.of(deleted).blocks()).containsExactly("公开预算，说明用途。");
	}

	private static String field(String type) {
		return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
	}

	private static String instruction(String text) {
		return "<w:r><w:instrText>" + text + "</w:instrText></w:r>";
	}

}
