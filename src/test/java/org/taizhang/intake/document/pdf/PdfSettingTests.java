package org.taizhang.intake.document.pdf;

import org.junit.jupiter.api.Test;

import org.taizhang.intake.document.Blocks;
import org.taizhang.intake.document.Remark;
import org.taizhang.intake.document.SourceDocument;

import static org.assertj.core.api.Assertions.assertThat;

/** Columns, text that runs down or up, and characters without names. */
class PdfSettingTests {

	@Test
	void threeColumnsAreReadOneAfterTheOther() {
		PdfPages pdf = new PdfPages().page().text(140, 60, 18, "东山县人民政府办公室政务公开工作要点");
		column(pdf, 50, 110, "一、抓好公开", "（一）公开规划由教", "育局会同各单位把历", "次规划集中公开。");
		column(pdf, 220, 110, "（二）公开预算由财", "政局会同各预算单位", "按照规定公开部门预", "算并作出说明。");
		column(pdf, 390, 110, "（三）公开审计由审", "计局会同有关单位公", "开审计报告以及整改", "情况的说明。");
		assertThat(Blocks.of(pdf.read())).containsExactly("东山县人民政府办公室政务公开工作要点", "一、抓好公开", "（一）公开规划由教育局会同各单位把历次规划集中公开。",
				"（二）公开预算由财政局会同各预算单位按照规定公开部门预算并作出说明。", "（三）公开审计由审计局会同有关单位公开审计报告以及整改情况的说明。");
	}

	@Test
	void aHeadingAcrossTwoColumnsPartsWhatStandsAboveAndBelow() {
		PdfPages pdf = new PdfPages().page().text(180, 60, 18, "东山县政务公开工作要点");
		column(pdf, 74, 110, "（一）公开规划。由县教育局", "会同有关单位把历次规划集中", "到一个专栏里公开并且按年度", "整理归集。");
		column(pdf, 320, 110, "（二）公开预算。由县财政局", "会同各预算单位按照规定公开", "部门预算和部门决算，并作出", "必要的说明。");
		pdf.text(230, 230, 16, "二、做好解读");
		column(pdf, 74, 270, "（三）解读政策。由县司法局", "会同起草单位及时解读。");
		column(pdf, 320, 270, "（四）回应关切。由县委网信", "办会同有关单位及时回应。");
		assertThat(Blocks.of(pdf.read())).containsExactly("东山县政务公开工作要点", "（一）公开规划。由县教育局会同有关单位把历次规划集中到一个专栏里公开并且按年度整理归集。",
				"（二）公开预算。由县财政局会同各预算单位按照规定公开部门预算和部门决算，并作出必要的说明。", "二、做好解读", "（三）解读政策。由县司法局会同起草单位及时解读。",
				"（四）回应关切。由县委网信办会同有关单位及时回应。");
	}

	private static void column(PdfPages pdf, double x, double y, String... lines) {
		for (int i = 0; i < lines.length; i++) {
			pdf.text(x, y + 26 * i, 16, lines[i]);
		}
	}

	@Test
	void turnedTextOfACellIsRead() {
		double[] columns = { 60, 120, 300, 500 };
		PdfPages pdf = new PdfPages().page().table(columns, 100, 120, "|公开预算。|县财政局", "|公开方案。|县司法局", "|公开指南。|县档案局");
		pdf.textUpwards(80, 210, 12, "主动公开").textUpwards(98, 210, 12, "规范有序");
		pdf.textDownwards(100, 230, 12, "政策解读及时").textDownwards(82, 230, 12, "准确");
		pdf.vertical(95, 350, 12, "依申请公开（规范）").vertical(75, 350, 12, "办理");
		assertThat(Blocks.of(pdf.read()))
			.containsExactly("主动公开⏎规范有序|公开预算。|县财政局\n政策解读及时⏎准确|公开方案。|县司法局\n依申请公开（规范）办理|公开指南。|县档案局");
	}

	@Test
	void uprightCharactersBelowOneAnotherAreReadDownwardsFromTheRight() {
		double[] columns = { 60, 120, 300 };
		PdfPages pdf = new PdfPages().page().table(columns, 100, 34, "|公开预算。");
		pdf.table(columns, 300, 80, "主⏎动⏎公⏎开|公开指南。");
		String[] rows = { "公主", "开动" };
		for (int i = 0; i < rows.length; i++) {
			pdf.text(75, 110 + 12 * i, 12, rows[i].substring(0, 1)).text(93, 110 + 12 * i, 12, rows[i].substring(1));
		}
		assertThat(Blocks.of(pdf.read())).containsExactly("主动公开|公开预算。", "主动公开|公开指南。");
	}

	@Test
	void turnedTextOutsideOfTablesIsSaidUnlessItIsShort() {
		PdfPages pdf = new PdfPages().page().text(74, 100, 16, "一、抓好公开和解读回应工作").textUpwards(30, 500, 10, "装订线");
		pdf.page().text(74, 100, 16, "二、强化组织保障和督促检查并且报告进展").textUpwards(560, 500, 10, "（三）公开预算由县财政局负责");
		SourceDocument document = pdf.read();
		assertThat(Blocks.of(document)).containsExactly("一、抓好公开和解读回应工作", "二、强化组织保障和督促检查并且报告进展");
		assertThat(document.remarks()).containsExactly(new Remark("第2页有横放或竖放的文字不在表格里，没有读取，请核对是否需要。", null));
	}

	@Test
	void singleCharactersWithoutNamesAreShownAndSaid() {
		PdfPages pdf = new PdfPages().page().text(74, 100, 16, "一、抓好公开");
		pdf.page().text(74, 100, 16, "二、抓好解读回应工作，由").unnamed(74 + 12 * 16, 116, 1).text(290, 100, 16, "财政局负责。");
		pdf.text(74, 150, 16, "三、抓好\ue123进");
		SourceDocument document = pdf.read();
		assertThat(Blocks.of(document)).containsExactly("一、抓好公开", "二、抓好解读回应工作，由\ufffd财政局负责。", "三、抓好\ufffd进");
		assertThat(document.remarks()).containsExactly(new Remark("第2页有个别文字没有编码，已显示为“\ufffd”，请对照原件改正。", null));
	}

	@Test
	void bulletsAreNeitherTextNorSaid() {
		PdfPages pdf = new PdfPages().page().bullet(50, 116).text(74, 100, 16, "公开预算和决算");
		SourceDocument document = pdf.read();
		assertThat(Blocks.of(document)).containsExactly("公开预算和决算");
		assertThat(document.remarks()).isEmpty();
	}

}
