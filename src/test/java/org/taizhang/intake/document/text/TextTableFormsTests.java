package org.taizhang.intake.document.text;

import org.junit.jupiter.api.Test;

import org.taizhang.intake.document.Blocks;

import static org.assertj.core.api.Assertions.assertThat;

/** Tables in plain text whose rows do not stand on one line each. */
class TextTableFormsTests {

	@Test
	void aQuotedCellMayHaveLinesAndQuotationMarks() {
		assertThat(Blocks.of(Blocks.text("序号\t任务\t责任科室\t时限", "1\t公开名单。\t\"医政科", "办公室\"\t6月底前",
				"2\t\"办好\"\"一件事\"\"。\"\t办公室\t长期", "3\t\"双随机\"抽查。\t监督所\t长期")))
			.containsExactly("序号|任务|责任科室|时限\n1|公开名单。|医政科⏎办公室|6月底前\n2|办好\"一件事\"。|办公室|长期\n3|\"双随机\"抽查。|监督所|长期");
	}

	@Test
	void aTabTableGoesOnAfterAPageNumber() {
		assertThat(
				Blocks.of(Blocks.text("序号\t任务\t要求\t责任单位", "1\t公开目录\t编制目录。\t市财政局", "", "— 4 —", "", "\t\t更新目录。\t市民政局")))
			.containsExactly("序号|任务|要求|责任单位\n1|公开目录|编制目录。|市财政局\n||更新目录。|市民政局");
	}

	@Test
	void aBarBeforeAMergedCellsRowStandsForTheCell() {
		assertThat(Blocks.of(Blocks.text("任务 | 要求 | 责任单位 |", "公开 | 1.编制目录 | 市财政局 |", " | 2.更新目录 | 市民政局 |")))
			.containsExactly("任务|要求|责任单位\n公开|1.编制目录|市财政局\n|2.更新目录|市民政局");
	}

	@Test
	void tablesMayBeDrawn() {
		assertThat(Blocks.of(Blocks.text("┌──┬────┬────┐", "│序号│任务    │责任单位│", "├──┼────┼────┤", "│1   │公开目录│县财政局│",
				"│    │。      │        │", "└──┴────┴────┘")))
			.containsExactly("序号|任务|责任单位\n1|公开目录。|县财政局");
		assertThat(Blocks.of(Blocks.text("+----+------+------+", "| 序号 | 任务 | 责任单位 |", "+----+------+------+",
				"| 1 | 公开 | 县民政局 |", "+----+------+------+", "各单位要抓好落实。")))
			.containsExactly("序号|任务|责任单位\n1|公开|县民政局", "各单位要抓好落实。");
	}

	@Test
	void everyCellMayBeClosedOnALineOfItsOwn() {
		assertThat(Blocks.of(Blocks.text("任务分解表", "序号 |", "目标与任务 |", "分 管 县领导 |", "牵头责任单位 |", "责任单位 |", "80 |",
				"新增托位400个。 |", "张 三 |", "县教育局 |", "县有关单位 |", "81 |", "保障秋季开学。 |", "李 四王 五 |", "县教育局 |", "县有关单位 |")))
			.containsExactly("任务分解表",
					"序号|目标与任务|分管县领导|牵头责任单位|责任单位\n80|新增托位400个。|张 三|县教育局|县有关单位\n81|保障秋季开学。|李 四王 五|县教育局|县有关单位");
	}

	@Test
	void aRowMayLackCellsAtItsEnd() {
		assertThat(Blocks.of(Blocks.text("序号 | 任务 | 责任单位 | 时限 |", "1 | 公开目录。 | 县财政局 | 6月底 |", "更新目录。 | 县民政局 | 9月底 |",
				"2 | 发布解读。 | 县司法局 | 长期 |")))
			.containsExactly("序号|任务|责任单位|时限\n1|公开目录。|县财政局|6月底\n更新目录。|县民政局|9月底|\n2|发布解读。|县司法局|长期");
	}

}
