package org.taizhang.intake.document.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.taizhang.intake.document.Blocks;

import static org.assertj.core.api.Assertions.assertThat;

/** Tables whose cells were copied column by column. */
class ScatteredTableTests {

	@ParameterizedTest
	@ValueSource(strings = { "工作任务\n公开规划信\n息\n公开财政信\n息\n责任单位\n县发改局\n县财政局", "序号\n1\n\n公开规划。\n\n责任部\n门\n县发改局",
			"公开规划。\n责任单位 完成时限\n县发改局 6月底前" })
	void columnsThatFellApartAreSaid(String text) {
		assertThat(Blocks.text(text).remarks()).singleElement()
			.satisfies((remark) -> assertThat(remark.message()).contains("各栏的文字散开了"));
	}

	@Test
	void theHeaderIsNamedWhole() {
		assertThat(Blocks.text("序号\n1\n\n公开规划。\n\n责任部\n门\n县发改局").remarks()).singleElement()
			.satisfies((remark) -> assertThat(remark.message()).contains("（“责任部门”等"));
		assertThat(Blocks.text("公开规划。\n责任部门\n县发改局\n\n序号\n1").remarks()).singleElement()
			.satisfies((remark) -> assertThat(remark.message()).contains("（“序号”等"));
	}

	@Test
	void unitsOnLinesOfTheirOwnAreNoTable() {
		assertThat(Blocks.text("一、重点任务", "（一）公开规划。", "责任单位：", "县发改局", "（二）公开预算。", "责任单位：县财政局", "完成时限：6月底前").remarks())
			.isEmpty();
	}

	@Test
	void aTableWhoseCellsRanTogetherIsNamed() {
		assertThat(Blocks
			.text("示例区实事任务分解表序号项目名称主要内容牵头单位配合单位1扩建学校新建小学两所，增加学位900个。区教育局区住建局各街道"
					+ "2促进就业新增就业5000人，开展技能培训三百场，帮扶困难人员。区人社局各街道3改造小区改造老旧小区6个。区住建局区城管局")
			.remarks()).singleElement().satisfies((remark) -> assertThat(remark.message()).contains("连成了一行"));
		assertThat(Blocks.text("各单位要按表中序号所列的任务和责任单位抓好落实，" + "认真组织实施，".repeat(12) + "确保完成。").remarks()).isEmpty();
	}

}
