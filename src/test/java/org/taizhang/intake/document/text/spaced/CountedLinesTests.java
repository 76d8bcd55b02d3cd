package org.taizhang.intake.document.text.spaced;

import org.junit.jupiter.api.Test;

import org.taizhang.intake.document.Blocks;

import static org.assertj.core.api.Assertions.assertThat;

class CountedLinesTests {

	@Test
	void cellsMayBePartedBySingleSpaces() {
		assertThat(Blocks.of(Blocks.text("示例市任务分解表", "序号 类别 主要任务 细化措施 牵头单位 参与单位 完成时限",
				"1 水资源 严守用水总量 全市年用水量控制在3亿立方米以内。 市水利局 市发展改革委、市财政局 12月底前", "2 水资源 提高用水效率 把节水纳入考核。 市水利局 市住建局 6月底前",
				"3 水环境 治理黑臭水体 清淤疏浚，定期公布进展。 市住建局、市生态环境局 市水利局 9月底前", "请各单位抓好落实。")))
			.containsExactly("示例市任务分解表",
					"序号|类别|主要任务|细化措施|牵头单位|参与单位|完成时限\n1|水资源|严守用水总量|全市年用水量控制在3亿立方米以内。|市水利局|市发展改革委、市财政局|12月底前\n"
							+ "2|水资源|提高用水效率|把节水纳入考核。|市水利局|市住建局|6月底前\n3|水环境|治理黑臭水体|清淤疏浚，定期公布进展。|市住建局、市生态环境局|市水利局|9月底前",
					"请各单位抓好落实。");
	}

	@Test
	void withoutCountedRowsThereIsNoTable() {
		assertThat(Blocks.of(Blocks.text("序号 主要任务 牵头单位 完成时限", "请各单位按照上表抓好落实。"))).hasSize(2);
	}

}
