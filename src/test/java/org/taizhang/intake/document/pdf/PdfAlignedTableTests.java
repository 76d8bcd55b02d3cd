package org.taizhang.intake.document.pdf;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.taizhang.intake.document.Blocks;
import org.taizhang.intake.document.Remark;
import org.taizhang.intake.document.SourceDocument;
import org.taizhang.intake.document.TableBlock;

import static org.assertj.core.api.Assertions.assertThat;

/** Tables whose columns no lines part. */
class PdfAlignedTableTests {

	private static final double[] COLUMNS = { 60, 100, 200, 400, 530 };

	private static final String HEADER = "序号|工作任务|具体要求|责任单位";

	private static final double PITCH = 17.5;

	@Test
	void aTableWithThreeLinesIsCutAtItsNumbers() {
		PdfPages pdf = new PdfPages().page().text(74, 60, 16, "东山县政务公开工作要点");
		pdf.line(60, 100, 530, 100).line(60, 122, 530, 122).line(60, 230, 530, 230);
		rows(pdf, 100, HEADER);
		rows(pdf, 124, "1|预算公开|及时公开部门预算和部门决算以及绩效目⏎标，逐年归集展示。|县财政局", "2|规划公开|公开历次规划。|县发展改革局⏎县教育局");
		pdf.text(74, 260, 16, "各单位要抓好落实。");
		assertThat(Blocks.of(pdf.read())).containsExactly("东山县政务公开工作要点",
				HEADER + "\n1|预算公开|及时公开部门预算和部门决算以及绩效目标，逐年归集展示。|县财政局\n2|规划公开|公开历次规划。|县发展改革局⏎县教育局", "各单位要抓好落实。");
	}

	@Test
	void linesBetweenRowsPartThemAndTheirHeaderNeedNotBeKnown() {
		PdfPages pdf = new PdfPages().page();
		for (double y : new double[] { 100, 122, 164, 206 }) {
			pdf.line(60, y, 530, y);
		}
		rows(pdf, 100, "栏目|名称|内容|备注");
		rows(pdf, 124, "甲|公开指南|各类信息的范围和获取方式以及更新时限⏎和联系电话|长期");
		rows(pdf, 166, "乙|公开年报|收费和减免的情况|年度");
		assertThat(Blocks.of(pdf.read()))
			.containsExactly("栏目|名称|内容|备注\n甲|公开指南|各类信息的范围和获取方式以及更新时限和联系电话|长期\n乙|公开年报|收费和减免的情况|年度");
	}

	@Test
	void withoutAnyLineColumnsAreFoundUnderAKnownHeader() {
		PdfPages pdf = new PdfPages().page();
		rows(pdf, 100, HEADER);
		rows(pdf, 100 + PITCH, "1|预算公开|及时公开部门预算和部门决算以及绩效目⏎标，逐年归集展示。|县财政局");
		pdf.text(65, 104 + 3 * PITCH, 10, "二、做好政策解读和回应工作");
		rows(pdf, 100 + 4 * PITCH, "2|政策解读|及时解读。|县司法局", "3|回应关切|及时回应。|县政府办公室");
		String across = "二、做好政策解读和回应工作";
		assertThat(Blocks.of(pdf.read())).containsExactly(HEADER + "\n1|预算公开|及时公开部门预算和部门决算以及绩效目标，逐年归集展示。|县财政局\n"
				+ String.join("|", across, across, across, across) + "\n2|政策解读|及时解读。|县司法局\n3|回应关切|及时回应。|县政府办公室");
	}

	@Test
	void numbersMayStandAtTheMiddleOfTheirRows() {
		PdfPages pdf = new PdfPages().page();
		rows(pdf, 100, HEADER);
		pdf.text(205, 122, 10, "公开部门预算和部门决算以及绩效目标，", "逐年归集到门户网站集中展示，并作出必", "要的说明。");
		rows(pdf, 118 + PITCH, "1|预算公开||县财政局");
		pdf.text(205, 122 + 3 * PITCH, 10, "公开历次规划。", "公开专项规划。");
		rows(pdf, 118 + 3.5 * PITCH, "2|规划公开||县发展改革局");
		rows(pdf, 118 + 5 * PITCH, "3|政策解读|及时解读。|县司法局");
		assertThat(Blocks.of(pdf.read()))
			.containsExactly(HEADER + "\n1|预算公开|公开部门预算和部门决算以及绩效目标，逐年归集到门户网站集中展示，并作出必要的说明。|县财政局\n"
					+ "2|规划公开|公开历次规划。⏎公开专项规划。|县发展改革局\n3|政策解读|及时解读。|县司法局");
	}

	@Test
	void rowsSetApartNeedNoNumbers() {
		PdfPages pdf = new PdfPages().page();
		rows(pdf, 100, "领域|工作任务|具体要求|责任单位");
		rows(pdf, 130, "财政|预算公开|及时公开部门预算和部门决算以及绩效目⏎标，逐年归集展示。|县财政局");
		rows(pdf, 180, "规划|规划公开|公开历次规划。|县发展改革局");
		assertThat(Blocks.of(pdf.read()))
			.containsExactly("领域|工作任务|具体要求|责任单位\n财政|预算公开|及时公开部门预算和部门决算以及绩效目标，逐年归集展示。|县财政局\n规划|规划公开|公开历次规划。|县发展改革局");
	}

	@Test
	void theTableGoesOnOverThePageEndWithItsHeaderOrWithout() {
		PdfPages pdf = new PdfPages().page();
		rows(pdf, 700, HEADER);
		rows(pdf, 700 + PITCH, "1|预算公开|及时公开部门预算和部门决算以及绩效目⏎标，逐年归集展示。|县财政局", "2|规划公开|公开历次规划和专项规划以及年度计划的|县教育局");
		pdf.text(280, 800, 10, "— 1 —").page();
		rows(pdf, 80, HEADER);
		rows(pdf, 80 + PITCH, "||文本和图表。|", "3|政策解读|及时解读。|县司法局");
		pdf.text(280, 800, 10, "— 2 —").page();
		rows(pdf, 80, "4|回应关切|及时回应。|县政府办公室");
		pdf.text(280, 800, 10, "— 3 —");
		SourceDocument document = pdf.read();
		assertThat(Blocks.of(document)).containsExactly(HEADER + "\n1|预算公开|及时公开部门预算和部门决算以及绩效目标，逐年归集展示。|县财政局\n"
				+ "2|规划公开|公开历次规划和专项规划以及年度计划的文本和图表。|县教育局\n3|政策解读|及时解读。|县司法局\n4|回应关切|及时回应。|县政府办公室");
		assertThat(document.remarks()).isEmpty();
		assertThat(((TableBlock) document.blocks().get(0)).placeOf(4).page()).isEqualTo(3);
	}

	@Test
	void whatCannotBeCutIntoRowsForSureIsSaid() {
		PdfPages pdf = new PdfPages().page();
		rows(pdf, 100, "领域|工作任务|具体要求|责任单位");
		rows(pdf, 100 + PITCH, "财政|预算公开|及时公开部门预算和部门决算以及绩效目标|县财政局", "规划|规划公开|标准目录、历次规划、专项规划和年度计划|县发展改革局");
		SourceDocument document = pdf.read();
		assertThat(Blocks.of(document)).hasSize(3);
		assertThat(document.remarks())
			.containsExactly(new Remark("第1页像是没有框线的表格，没有按表格读取，请给表格加上框线后重新导出，或者上传原来的 Word 文档。", null));
	}

	@Test
	void columnsUnderAHeaderThatNobodyKnowsAreSaid() {
		PdfPages pdf = new PdfPages().page();
		for (int i = 1; i <= 5; i++) {
			rows(pdf, 100 + 40 * i, i + "|公开指南|信息的范围和获取方式以及联系电话|门户网站");
		}
		assertThat(pdf.read().remarks()).singleElement()
			.extracting(Remark::message)
			.asString()
			.startsWith("第1页像是没有框线的表格");
	}

	@Test
	void wordsOfTheHeaderMayBeWrapped() {
		PdfPages pdf = new PdfPages().page();
		rows(pdf, 100, "序⏎号|工作任⏎务|具体要求|责任单⏎位", "1|预算公开|公开部门预算。|县财政局", "2|规划公开|公开历次规划。|县教育局");
		assertThat(Blocks.of(pdf.read())).containsExactly(HEADER + "\n1|预算公开|公开部门预算。|县财政局\n2|规划公开|公开历次规划。|县教育局");
	}

	@Test
	void aHeaderOfTwoLevelsIsNotRead() {
		PdfPages pdf = new PdfPages().page();
		rows(pdf, 100, "序号|工作任务|责任单位|完成时限");
		pdf.text(380, 104 + PITCH, 10, "牵头单位").text(430, 104 + PITCH, 10, "配合单位");
		for (int i = 1; i <= 4; i++) {
			rows(pdf, 100 + (i + 1) * PITCH, i + "|预算公开|公开部门预算。|县财政局");
		}
		SourceDocument document = pdf.read();
		assertThat(document.blocks()).isNotEmpty().noneMatch(TableBlock.class::isInstance);
		assertThat(document.remarks()).hasSize(1);
	}

	@Test
	void linesMayRunUnderSomeColumnsOnly() {
		PdfPages pdf = new PdfPages().page().line(60, 100, 530, 100).line(60, 122, 530, 122);
		pdf.line(60, 144, 98, 144).line(202, 144, 530, 144).line(60, 166, 530, 166);
		rows(pdf, 100, HEADER);
		rows(pdf, 122, "1|财政公开|公开部门预算。|县财政局");
		rows(pdf, 144, "2||公开部门决算。|县审计局");
		assertThat(Blocks.of(pdf.read())).containsExactly(HEADER + "\n1|财政公开|公开部门预算。|县财政局\n2|财政公开|公开部门决算。|县审计局");
	}

	@Test
	void aRowInTheMiddleOfTallerOnesIsNoHeader() {
		PdfPages pdf = new PdfPages().page();
		for (double y : new double[] { 100, 122, 164, 206, 248 }) {
			pdf.line(60, y, 530, y);
		}
		rows(pdf, 100, "领域|工作任务|具体要求|责任单位");
		for (int i = 0; i < 3; i++) {
			pdf.text(205, 126 + 42 * i, 10, "各类信息的范围和获取方式以及更新时限", "和联系电话。");
			rows(pdf, 122 + 8.75 + 42 * i, "财政|公开" + i + "||县财政局");
		}
		assertThat(Blocks.of(pdf.read())).singleElement()
			.asString()
			.endsWith("财政|公开2|各类信息的范围和获取方式以及更新时限和联系电话。|县财政局")
			.hasLineCount(4);
	}

	@Test
	void proseUnderALineOfWordsIsNoTable() {
		PdfPages pdf = new PdfPages().page().text(74, 100, 16, "示例市　　东山县　　责任单位");
		pdf.text(74, 140, 16, "各单位要把政务公开工作摆上重要位置主要负责同志每半年至少");
		assertThat(Blocks.of(pdf.read()).get(1)).startsWith("各单位要把");
	}

	/** Rows of text below one another; ⏎ parts the lines of a cell. */
	private static void rows(PdfPages pdf, double y, String... rows) {
		double at = y;
		for (String row : rows) {
			pdf.cells(COLUMNS, at, row);
			at += PITCH * List.of(row.split("\\|")).stream().mapToInt((cell) -> cell.split("⏎").length).max().orElse(1);
		}
	}

}
