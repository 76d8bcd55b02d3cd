package org.taizhang.intake.document.text.table;

import org.junit.jupiter.api.Test;

import org.taizhang.intake.document.Blocks;

import static org.assertj.core.api.Assertions.assertThat;

/** Tables pasted with tabs or bars between cells, their rows broken over lines. */
class BrokenRowsTests {

	@Test
	void paragraphsOfACellBreakItsRow() {
		assertThat(Blocks.of(Blocks.text("示例市任务表", "序号\t任务\t举措\t责任单位", "1\t造林\t1.编制造林计划。", "2.补植路边绿化带。\t市林业局", "市水利局",
				"2\t节水\t检查用水大户。\t市水利局", "以上任务请抓好落实，按月报送。")))
			.containsExactly("示例市任务表", "序号|任务|举措|责任单位\n1|造林|1.编制造林计划。⏎2.补植路边绿化带。|市林业局⏎市水利局\n2|节水|检查用水大户。|市水利局",
					"以上任务请抓好落实，按月报送。");
	}

	@Test
	void headingsStandBetweenRowsWithoutTabs() {
		assertThat(Blocks.of(Blocks.text("序号\t任务\t责任单位\t时限", "一、夯实基础", "1\t建成数据平台。\t市数据局\t3月底前",
				"2\t升级政务外网。\t市大数据中心\t6月底前", "二、优化服务", "3\t完善热线办理机制。\t市信访局\t9月底前")))
			.containsExactly(
					"序号|任务|责任单位|时限\n一、夯实基础|一、夯实基础|一、夯实基础|一、夯实基础\n1|建成数据平台。|市数据局|3月底前\n2|升级政务外网。|市大数据中心|6月底前\n二、优化服务|二、优化服务|二、优化服务|二、优化服务\n3|完善热线办理机制。|市信访局|9月底前");
	}

	@Test
	void aHeaderInTwoRowsMayHaveLostWhatItsWordsSpan() {
		assertThat(Blocks.of(Blocks.text("序号\t工作内容\t责任分工\t完成时限", "牵头部门\t配合部门", "1\t抽检食用油。\t市市场监管局\t市公安局\t6月底前",
				"2\t巡查学校食堂。\t市教育局\t市卫生健康委\t9月底前")))
			.containsExactly("序号|工作内容|牵头部门|配合部门|完成时限\n1|抽检食用油。|市市场监管局|市公安局|6月底前\n2|巡查学校食堂。|市教育局|市卫生健康委|9月底前");
	}

	@Test
	void cellsBelowEachOtherHaveOnlyBarsBetweenThem() {
		assertThat(Blocks
			.of(Blocks.text("序号", "", "|", "", "重点任务", "", "|", "", "责任单位", "", "---|---|---", "", "1", "", "|", "",
					"修缮乡村校舍。", "", "|", "", "县教育局", "", "县财政局", "", "2", "", "|", "", "疏浚清溪河道。", "", "|", "", "县水利局")))
			.containsExactly("序号|重点任务|责任单位\n1|修缮乡村校舍。|县教育局⏎县财政局\n2|疏浚清溪河道。|县水利局");
	}

	@Test
	void cellsWithBarsBetweenThemNeedNoNumbers() {
		assertThat(Blocks.of(Blocks.text("类别", "|", "项目名称", "|", "建设内容", "|", "责任单位", "---|---|---|---", "教育", "|",
				"扩建小学", "|", "新建教学楼一栋。", "|", "区教育局", "加固特教校舍", "|", "完成墙体加固。", "|", "区教育局", "区残联")))
			.singleElement()
			.asString()
			.contains("教育|扩建小学|新建教学楼一栋。|区教育局\n")
			.contains("加固特教校舍|完成墙体加固。|区教育局⏎区残联");
	}

	@Test
	void aHeadingAboveTheHeaderAgainBeginsAnotherTable() {
		assertThat(Blocks.of(Blocks.text("一、生态", "序号\t任务\t责任单位", "1\t1.造林。", "2.补植。\t县林业局", "二、水利", "序号\t任务\t责任单位",
				"2\t疏浚河道。\t县水利局")))
			.containsExactly("一、生态", "序号|任务|责任单位\n1|1.造林。⏎2.补植。|县林业局", "二、水利", "序号|任务|责任单位\n2|疏浚河道。|县水利局");
	}

	@Test
	void proseWithTabsIsNoTable() {
		assertThat(Blocks.of(Blocks.text("联系人：某某\t电话：000\t责任单位", "请于六月前报送。", "以上请抓好落实。"))).hasSize(3);
	}

}
