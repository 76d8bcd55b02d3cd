package org.taizhang.intake.reading.table;

import java.time.LocalDate;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

import org.taizhang.intake.document.SourceDocument;
import org.taizhang.intake.reading.Plans;
import org.taizhang.intake.reading.ReadDeadline;
import org.taizhang.intake.reading.ReadPlan;
import org.taizhang.intake.reading.ReadTarget;
import org.taizhang.intake.reading.ReadTask;
import org.taizhang.intake.reading.SourceSpan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Cells that stand for several rows, and what copying leaves of them. */
class MergedCellsTests {

	@Test
	void mergedCellsHoldForEveryRowTheySpan() {
		SourceDocument document = Plans.word((word) -> {
			XWPFTable table = word.createTable(4, 5);
			WordTables.fill(table, 0, "序号", "公开任务", "公开内容", "具体要求", "责任部门");
			WordTables.fill(table, 1, "1", "扩大范围\n打造样板", "政策公开", "公开政策。", "市财政局牵头，各县区抓好落实");
			WordTables.fill(table, 2, "", "", "", "公开规划。", "市发展改革委");
			WordTables.fill(table, 3, "", "", "目录公开", "更新目录。", "");
			WordTables.mergeDown(table, 0, 1, 3);
			WordTables.mergeDown(table, 1, 1, 3);
			WordTables.mergeDown(table, 2, 1, 2);
			WordTables.mergeDown(table, 4, 2, 3);
		});
		List<ReadTask> tasks = Plans.read(document).tasks();
		assertThat(tasks).extracting(ReadTask::label).containsOnly("1");
		assertThat(tasks).extracting(ReadTask::chapter).containsOnly("扩大范围打造样板");
		assertThat(tasks).extracting(ReadTask::title).containsExactly("政策公开", "政策公开", "目录公开");
		assertThat(tasks.get(0).leads()).containsExactly("市财政局");
		assertThat(tasks.get(0).units()).containsExactly("各县区");
		assertThat(tasks.get(2).units()).containsExactly("市发展改革委");
		assertThat(tasks.get(1).spans()).containsExactly(new SourceSpan(0, 2, 3, 0, 5));
		assertThat(tasks.get(2).unitSpans()).containsExactly(new SourceSpan(0, 2, 4, 0, 6));
	}

	@Test
	void aRowOfATableWithMergedCellsIsNotShifted() {
		SourceDocument document = Plans.word((word) -> {
			XWPFTable table = word.createTable(3, 5);
			WordTables.fill(table, 0, "重点任务", "具体措施", "牵头单位", "责任单位", "完成时限");
			WordTables.fill(table, 1, "规划公开", "公开规划。", "各编制部门", "", "批复后20个工作日内");
			WordTables.fill(table, 2, "", "公开进展。", "市财政局", "各部门", "长期");
			WordTables.mergeDown(table, 0, 1, 2);
		});
		ReadTask first = Plans.read(document).tasks().get(0);
		assertThat(first.leads()).containsExactly("各编制部门");
		assertThat(first.units()).isEmpty();
		assertThat(first.targets()).extracting(ReadTarget::unit).containsExactly("工作日");
	}

	@Test
	void mergedCellsLostInCopyingAreRestored() {
		ReadPlan plan = Plans.read("""
				示例市2026年任务分解表
				序号	公开任务	公开内容	具体要求	责任部门
				1	扩大范围	政策公开	公开政策。	市财政局
							公开规划。	市发展改革委
					政务专区	11月底前开设专区。	市政务局、各县(市、区)政府

				序号	公开任务	公开内容	具体要求	责任部门
				1	扩大范围	目录公开	更新目录。	市直各部门
				""".replace("各县(市、区)政府\n", "各县(市、区)政府\t\n"));
		assertThat(plan.tasks()).extracting(ReadTask::label, ReadTask::chapter, ReadTask::title, ReadTask::text)
			.containsExactly(tuple("1", "扩大范围", "政策公开", "公开政策。"), tuple("1", "扩大范围", "政策公开", "公开规划。"),
					tuple("1", "扩大范围", "政务专区", "11月底前开设专区。"), tuple("1", "扩大范围", "目录公开", "更新目录。"));
		assertThat(plan.tasks().get(2).units()).containsExactly("市政务局", "各县(市、区)政府");
		assertThat(plan.tasks().get(2).deadlines()).extracting(ReadDeadline::date)
			.containsExactly(LocalDate.of(2026, 11, 30));
	}

	@Test
	void sameAsAboveIsWhatStandsAbove() {
		ReadPlan plan = Plans.read("""
				示例县2026年任务清单
				序号 | 任务 | 要求 | 责任单位 |
				1 | 预算公开 | 公开预算。 | 县财政局、县审计局 |
				2 | 决算公开 | 公开决算。 | 同上 |
				""");
		assertThat(plan.tasks().get(1).units()).containsExactly("县财政局", "县审计局");
	}

}
