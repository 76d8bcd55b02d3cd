package org.taizhang.intake.document.text.barred;

import org.junit.jupiter.api.Test;

import org.taizhang.intake.document.Blocks;

import static org.assertj.core.api.Assertions.assertThat;

/** Tables copied with a row on each line, each cell closed by a bar. */
class PipedTableTests {

	@Test
	void rowsMayLackMergedCellsOnTheLeft() {
		assertThat(Blocks.of(Blocks.text("序号 | 任务 | 要求 | 责任单位 | 时限 |", "1 | 公开目录 | 编制目录。 | 市财政局 | 6月底前 |",
				"2 | 更新目录。 | 市民政局 | 9月底前 |")))
			.containsExactly("序号|任务|要求|责任单位|时限\n1|公开目录|编制目录。|市财政局|6月底前\n2|更新目录。|市民政局|9月底前|");
	}

	@Test
	void titlesAndHeadingsRunAcrossTheTable() {
		assertThat(Blocks.of(Blocks.text("示例市任务台账 |", "任务 | 要求 | 责任单位 |", "一、公开 |", "目录 | 编制目录。 | 市财政局 |",
				"更新目录。 | 市民政局 |", "强化保障 |", "队伍 | 组织培训。 | 市人社局 |")))
			.containsExactly("示例市任务台账|示例市任务台账|示例市任务台账\n任务|要求|责任单位\n一、公开|一、公开|一、公开\n目录|编制目录。|市财政局\n"
					+ "更新目录。|市民政局|\n强化保障|强化保障|强化保障\n队伍|组织培训。|市人社局");
	}

	@Test
	void aBlankLastCellMayBeABarOnALineOfItsOwn() {
		assertThat(Blocks.of(Blocks.text("序号 | 任务 | 责任单位 | 备注 |", "1 | 公开目录。 | 市财政局 |", "|", "2 | 更新目录。 | 市民政局 |", "|",
				"各单位要抓好落实。")))
			.containsExactly("序号|任务|责任单位|备注\n1|公开目录。|市财政局|\n2|更新目录。|市民政局|", "各单位要抓好落实。");
	}

	@Test
	void aWordOverTwoColumnsMayBeHiddenByABlankRemark() {
		assertThat(Blocks
			.of(Blocks.text("工作任务 | 要求 | 责任单位 | 备注 |", "公开 | 目录 | 编制公开目录。 | 市财政局、市民政局 | |", "更新 | 及时更新目录。 | 市民政局 | |")))
			.containsExactly("工作任务|工作任务|要求|责任单位|备注\n公开|目录|编制公开目录。|市财政局、市民政局|\n更新|及时更新目录。|市民政局||");
	}

	@Test
	void aHeaderInTwoRowsIsSetOverItsColumns() {
		assertThat(Blocks.of(Blocks.text("序号 | 任务 | 责任分工 | 安排 | |||", "牵头单位 | 配合单位 | 开始 | 完成时限 | |",
				"1 | 公开目录。 | 市财政局 | 市民政局 | 年初 | 6月底前 |", "2 | 更新目录。 | 市民政局 | 市财政局 | 年初 | 9月底前 |")))
			.containsExactly("序号|任务|牵头单位|配合单位|开始|完成时限\n1|公开目录。|市财政局|市民政局|年初|6月底前\n2|更新目录。|市民政局|市财政局|年初|9月底前");
	}

	@Test
	void bothRowsOfAHeaderMayHaveAWordBetweenTheParted() {
		assertThat(Blocks.of(Blocks.text("任务分工 | 完成时限 | 责任分工 | ||", "任务 | 要求 | 牵头单位 | 配合单位 | |",
				"目录 | 编制目录。 | 6月底前 | 市财政局 | 市民政局 |", "解读 | 发布解读。 | 9月底前 | 市民政局 | 市财政局 |")))
			.containsExactly("任务|要求|完成时限|牵头单位|配合单位\n目录|编制目录。|6月底前|市财政局|市民政局\n解读|发布解读。|9月底前|市民政局|市财政局");
	}

	@Test
	void rowsMayStillGoOnOverLines() {
		assertThat(Blocks.of(Blocks.text("任务 | 要求 | 责任单位 |", "目录 |", "编制目录。 |", "市财政局 | 解读 |", "发布解读。 | 市民政局 |")))
			.containsExactly("任务|要求|责任单位\n目录|编制目录。|市财政局\n解读|发布解读。|市民政局");
	}

	@Test
	void aHeadingBetweenRowsMayHaveNoBar() {
		String table = "任务|要求|责任单位\n一、公开|一、公开|一、公开\n目录|编制目录。|市财政局\n二、解读|二、解读|二、解读\n形式|发布图解。|市司法局";
		assertThat(Blocks
			.of(Blocks.text("任务 | 要求 | 责任单位", "一、公开", "目录 | 编制目录。 | 市财政局", "二、解读", "形式 | 发布图解。 | 市司法局", "三、保障")))
			.containsExactly(table, "三、保障");
		assertThat(Blocks
			.of(Blocks.text("任务 | 要求 | 责任单位 |", "一、公开", "目录 | 编制目录。 | 市财政局 |", "二、解读", "形式 | 发布图解。 | 市司法局 |", "三、保障")))
			.containsExactly(table, "三、保障");
	}

	@Test
	void aHeadingAboveTheNextTablesHeaderEndsTheTable() {
		assertThat(Blocks.of(Blocks.text("任务 | 要求 | 责任单位", "目录 | 编制目录。 | 市财政局", "二、考核", "事项 | 标准 | 分值 | 牵头单位",
				"目录 | 及时更新。 | 5 | 市司法局")))
			.containsExactly("任务|要求|责任单位\n目录|编制目录。|市财政局", "二、考核", "事项|标准|分值|牵头单位\n目录|及时更新。|5|市司法局");
	}

	@Test
	void theDataOfAPortalStandAboveTheHeader() {
		assertThat(Blocks.of(Blocks.text("索引号 | 0001/2026-8 | 公开方式 | 主动公开 |", "发布单位 | 区政府 | 发文日期 | 2026-07-14 |",
				"序号 | 实事项目 | 工作举措 | 责任单位 | 配合单位 |", "1 | 幼儿园 | 新建2所。 | 教育局 | 住建局、各镇 |",
				"2 | 步道 | 修建3公里。 | 住建局 | 财政局 |")))
			.singleElement()
			.asString()
			.endsWith("\n序号|实事项目|工作举措|责任单位|配合单位\n1|幼儿园|新建2所。|教育局|住建局、各镇\n2|步道|修建3公里。|住建局|财政局");
	}

}
