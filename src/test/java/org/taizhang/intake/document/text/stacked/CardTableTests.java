package org.taizhang.intake.document.text.stacked;

import org.junit.jupiter.api.Test;

import org.taizhang.intake.document.Blocks;

import static org.assertj.core.api.Assertions.assertThat;

class CardTableTests {

	@Test
	void eachCardBecomesARowUnderItsWords() {
		assertThat(Blocks.of(Blocks.text("示例县民生项目", "01 项目名称：修缮水渠", "项目内容：", "加固东渠2公里。", "疏浚西渠。", "责任单位：", "县水务局、县财政局",
				"进展与成效：", "已完成招标。", "02", "项目名称：", "改造老旧小区", "项目内容：加装电梯5部。", "责任单位", "县住建局", "进展与成效：", "已开工。")))
			.containsExactly("示例县民生项目",
					"序号|项目名称|项目内容|责任单位|进展与成效\n01|修缮水渠|加固东渠2公里。⏎疏浚西渠。|县水务局、县财政局|已完成招标。\n02|改造老旧小区|加装电梯5部。|县住建局|已开工。");
	}

	@Test
	void aSingleCardIsText() {
		assertThat(Blocks.of(Blocks.text("项目名称：修缮水渠", "责任单位：县水务局", "请抓好落实。"))).hasSize(3);
	}

	@Test
	void whatAPortalSaysOfAFileIsNoCard() {
		assertThat(Blocks.of(Blocks.text("名称：示例县任务分解表", "发布机构：县政府", "名称：示例县任务分解表", "责任单位：县政府"))).hasSize(4);
	}

	@Test
	void aSingleCardIsOneIfItHasBars() {
		assertThat(Blocks
			.of(Blocks.text("重点工作: | 统筹违法建设治理与城市更新。 |", "牵头单位: | 市城市管理局 |", "完成时限: | 9月底前 |", "进展情况: |", "已印发方案。 |")))
			.containsExactly("重点工作|牵头单位|完成时限|进展情况\n统筹违法建设治理与城市更新。|市城市管理局|9月底前|已印发方案。");
		assertThat(Blocks.of(Blocks.text("重点工作：统筹违法建设治理。", "牵头单位：市城市管理局", "完成时限：9月底前"))).hasSize(3);
	}

}
