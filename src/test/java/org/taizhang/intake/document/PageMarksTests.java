package org.taizhang.intake.document;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PageMarksTests {

	@Test
	void aBareNumberBetweenTwoHalvesOfASentenceIsAPageNumber() {
		assertThat(Blocks.of(Blocks.text("一、加强领导", "（1）落实专人负责公开工作，主要负责同志每年至少听取", "", "1", "", "2次汇报。",
				"（2）开展政府开放日活动，接受社会监督。责任科室：党政综合办公", "", "2", "", "室，各社区。", "（三）做好其他工作。", "二、抓好落实", "（一）开展检查。")))
			.containsExactly("一、加强领导", "（1）落实专人负责公开工作，主要负责同志每年至少听取2次汇报。", "（2）开展政府开放日活动，接受社会监督。责任科室：党政综合办公室，各社区。",
					"（三）做好其他工作。", "二、抓好落实", "（一）开展检查。");
	}

	@Test
	void numbersThatDoNotRunUpStay() {
		assertThat(
				Blocks.of(Blocks.text("全县共有乡镇", "", "12", "", "个。", "以上各乡镇都要认真抓好落实工作。", "完成后及时报送县政府办公室汇总。", "特此通知。")))
			.contains("12");
	}

	@Test
	void headingsAndListsOfUnitsGoOnOverThePagesEnd() {
		assertThat(Blocks.of(Blocks.text("第三部分 以公开提高政策", "— 2 —", "落实质效", "1.公开目录。", "牵头单位：县政", "\f府办公室", "二、做好",
				"— 3 —", "各部门要抓好落实，按时报送。")))
			.containsExactly("第三部分 以公开提高政策落实质效", "1.公开目录。", "牵头单位：县政府办公室", "二、做好", "各部门要抓好落实，按时报送。");
	}

	@Test
	void whereParagraphsStandInALineAtTheMarginGoesOn() {
		assertThat(Blocks.of(Blocks.text("    一、公开预算", "    二、公开规划", "    三、", "- 1 -", "加强信息公开。及时公布进展。")))
			.containsExactly("一、公开预算", "二、公开规划", "三、加强信息公开。及时公布进展。");
	}

	@Test
	void numbersOfPagesMayBeDressedInManyWays() {
		for (String mark : new String[] { "— 12 —", "－2－", "第 2 页 共 9 页", "共9页，第2页", "Page 2 of 9", "第二页" }) {
			assertThat(PageMarks.replacedIn(List.of("公开", mark, "目录"))).containsExactly("公开", PageMarks.BREAK, "目录");
		}
		for (String text : new String[] { "2.", "1/3", "12", "第二条", "— 一、公开 —" }) {
			assertThat(PageMarks.replacedIn(List.of("公开", text, "目录"))).containsExactly("公开", text, "目录");
		}
	}

}
