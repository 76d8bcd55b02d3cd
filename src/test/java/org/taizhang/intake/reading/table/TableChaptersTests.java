package org.taizhang.intake.reading.table;

import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

import org.taizhang.intake.document.SourceDocument;
import org.taizhang.intake.reading.Plans;
import org.taizhang.intake.reading.ReadPlan;
import org.taizhang.intake.reading.ReadTask;
import org.taizhang.intake.reading.Recurrence;

import static org.assertj.core.api.Assertions.assertThat;

/** Headings in, across and above tables. */
class TableChaptersTests {

	@Test
	void headingsInBracketsAreChaptersWhereThereAreNoOthers() {
		SourceDocument document = Plans.word((word) -> {
			XWPFTable table = word.createTable(5, 3);
			WordTables.fill(table, 0, "重点任务", "工作措施", "责任单位");
			WordTables.fill(table, 1, "（一）加强公开");
			WordTables.fill(table, 2, "财政信息", "公开预算。", "市财政局");
			WordTables.fill(table, 3, "（二）加强保障");
			WordTables.fill(table, 4, "培训", "组织培训。", "市人社局");
			WordTables.mergeAcross(table, 1, 0, 2);
			WordTables.mergeAcross(table, 3, 0, 2);
		});
		List<ReadTask> tasks = Plans.read(document).tasks();
		assertThat(tasks).extracting(ReadTask::chapter).containsExactly("（一）加强公开", "（二）加强保障");
		assertThat(tasks).extracting(ReadTask::title).containsExactly("财政信息", "培训");
	}

	@Test
	void aNumberAndAHeadingAcrossAreAChapter() {
		SourceDocument document = Plans.word((word) -> {
			XWPFTable table = word.createTable(3, 4);
			WordTables.fill(table, 0, "序号", "重点任务", "责任分工", "完成时限");
			WordTables.fill(table, 1, "一", "政策公开", "", "");
			WordTables.fill(table, 2, "1", "公开规划。", "牵头单位：市财政局；配合单位：市民政局", "6月");
			WordTables.mergeAcross(table, 1, 1, 3);
		});
		List<ReadTask> tasks = Plans.read(document).tasks();
		assertThat(tasks).extracting(ReadTask::chapter).containsExactly("政策公开");
		assertThat(tasks.get(0).leads()).containsExactly("市财政局");
		assertThat(tasks.get(0).cooperating()).containsExactly("市民政局");
	}

	@Test
	void rowsAcrossTheTableAreHeadings() {
		ReadPlan plan = Plans.read("""
				2026年任务分解表
				工作任务 | 牵头单位 | 责任单位 | 完成时限 |
				一、推进公开 | | | |
				（一）决策公开 | | | |
				1.公开目录 | 省司法厅 | 省直各部门，各设区市 | 6月底前 |
				2.公开清单 | | | |
				（二）财政公开 | | | |
				3.公开预算 | 省财政厅 | 各设区市 | 长期坚持 |
				""");
		assertThat(plan.tasks()).extracting(ReadTask::chapter).containsOnly("一、推进公开");
		assertThat(plan.tasks()).extracting(ReadTask::title).containsExactly("决策公开", "决策公开", "财政公开");
		assertThat(plan.tasks()).extracting(ReadTask::label).containsExactly("1.", "2.", "3.");
		assertThat(plan.tasks().get(1).leads()).containsExactly("省司法厅");
		assertThat(plan.tasks().get(1).units()).containsExactly("省直各部门", "各设区市");
		assertThat(plan.tasks().get(2).recurrence()).isEqualTo(Recurrence.CONTINUOUS);
	}

	@Test
	void headingsAboveSeveralTablesAreTheirChapters() {
		ReadPlan plan = Plans.read(Plans.word((word) -> {
			word.createParagraph().createRun().setText("示例市2026年政务公开工作任务分工");
			word.createParagraph().createRun().setText("一、深化公开");
			WordTables.fill(word.createTable(2, 4), 0, "序号", "任务", "具体要求", "责任单位");
			WordTables.fill(word.getTables().get(0), 1, "1", "规划公开", "公开规划。", "市财政局");
			word.createParagraph().createRun().setText("二、加强解读");
			WordTables.fill(word.createTable(2, 4), 0, "序号", "任务", "具体要求", "责任单位");
			WordTables.fill(word.getTables().get(1), 1, "2", "政策解读", "发布解读。", "市司法局");
		}));
		assertThat(plan.tasks()).extracting(ReadTask::chapter).containsExactly("一、深化公开", "二、加强解读");
		assertThat(plan.tasks()).extracting(ReadTask::title).containsExactly("规划公开", "政策解读");
	}

}
