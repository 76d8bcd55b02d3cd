package org.taizhang.intake.document.text;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.taizhang.intake.document.Blocks;
import org.taizhang.intake.document.PageMarks;

import static org.assertj.core.api.Assertions.assertThat;

class RunningHeadsTests {

	@Test
	void whatHeadsEveryPageIsTakenOffAndTheTitleStays() {
		assertThat(Blocks.of(Blocks.text("示例市政务公开工作要点", "一、深化公开", "1.规范决策公开，公开目录经审定后向社会公布，并按", "示例市办公室印发  第1页",
				"\f示例市政务公开工作要点", "时更新。", "2.深化政策解读。", "示例市办公室印发  第2页", "\f示例市政务公开工作要点", "3.做好培训。", "示例市办公室印发  第3页")))
			.containsExactly("示例市政务公开工作要点", "一、深化公开", "1.规范决策公开，公开目录经审定后向社会公布，并按时更新。", "2.深化政策解读。", "3.做好培训。");
	}

	@Test
	void theHeaderOfATableAndPointsStay() {
		String header = "序号    工作任务    责任单位";
		List<String> lines = List.of(header, "一、公开", PageMarks.BREAK, header, "一、公开", PageMarks.BREAK, header, "一、公开");
		assertThat(RunningHeads.removedFrom(lines)).isEqualTo(lines);
	}

	@Test
	void twoPagesDoNotShowWhatRuns() {
		List<String> lines = List.of("示例市要点", "公开。", PageMarks.BREAK, "示例市要点", "解读。");
		assertThat(RunningHeads.removedFrom(lines)).isEqualTo(lines);
	}

}
