package org.taizhang.intake.reading;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.taizhang.intake.document.SourceDocument;

import static org.assertj.core.api.Assertions.assertThat;

/** Whole plans in prose, of the tests' own writing. */
class PlanReaderTests {

	@Test
	void unitsInTrailingBracketsBelongToTheirItem() {
		ReadPlan plan = Plans.read(Plans.HEAD + """
				一、深化公开
				（一）编制目录。各部门6月底前编制目录，公开率达到100%。（责任单位：市财政局，各县〔市、区〕政府〔管委会〕）
				（二）持续做好解读。按季度公布解读情况。（牵头单位：市司法局；配合单位：市民政局
				二、加强保障
				（三）强化培训。年内至少召开一次会议。（市人社局牵头，各县（市、区）落实）
				抄送：市委办公室。
				""");
		assertThat(plan.outline()).extracting(OutlineEntry::level, OutlineEntry::label, OutlineEntry::heading)
			.containsExactly(entry(1, "一、", "深化公开"), entry(2, "（一）", "编制目录"), entry(2, "（二）", "持续做好解读"),
					entry(1, "二、", "加强保障"), entry(2, "（三）", "强化培训"));
		ReadTask first = plan.tasks().get(0);
		assertThat(first.chapter()).isEqualTo("一、深化公开");
		assertThat(first.title()).isEqualTo("编制目录");
		assertThat(first.text()).isEqualTo("编制目录。各部门6月底前编制目录，公开率达到100%。");
		assertThat(first.units()).containsExactly("市财政局", "各县〔市、区〕政府〔管委会〕");
		assertThat(first.deadlines()).containsExactly(new ReadDeadline("6月底前", LocalDate.of(2026, 6, 30)));
		assertThat(first.targets()).extracting(ReadTarget::comparator).containsExactly(">=");
		ReadTask second = plan.tasks().get(1);
		assertThat(second.leads()).containsExactly("市司法局");
		assertThat(second.cooperating()).containsExactly("市民政局");
		assertThat(second.recurrence()).isEqualTo(Recurrence.QUARTERLY);
		ReadTask third = plan.tasks().get(2);
		assertThat(third.leads()).containsExactly("市人社局");
		assertThat(third.units()).containsExactly("各县（市、区）");
		assertThat(third.recurrence()).isEqualTo(Recurrence.ANNUAL);
		assertThat(plan.warnings()).isEmpty();
	}

	private static org.assertj.core.groups.Tuple entry(int level, String label, String heading) {
		return org.assertj.core.api.Assertions.tuple(level, label, heading);
	}

	@Test
	void aChapterOfGeneralDemandsIsNoTask() {
		ReadPlan plan = Plans.read(Plans.HEAD + "一、深化公开\n1.编制目录。\n二、工作要求\n各部门要高度重视，明确专人负责。");
		assertThat(plan.tasks()).extracting(ReadTask::label).containsExactly("1.");
	}

	@Test
	void aPlanMayBeTheNoticesAttachment() {
		ReadPlan plan = Plans.read("""
				示例市人民政府关于印发《示例市2026年重点任务分工》的通知
				各县区人民政府：
				现将《示例市2026年重点任务分工》印发给你们。
				一、要加强领导。
				二、要抓好落实。
				附件：1.示例市2026年重点任务分工
				2.报送表
				示例市人民政府
				二〇二六年三月五日
				附件1
				示例市2026年重点任务分工
				一、稳定增长
				1.扩大投资。（责任单位：市发展改革委）
				2.促进消费。（责任单位：市商务局）
				附件2
				1.报送说明
				""");
		assertThat(plan.title()).isEqualTo("示例市2026年重点任务分工");
		assertThat(plan.issuer()).isEqualTo("示例市人民政府");
		assertThat(plan.issuedOn()).isEqualTo(LocalDate.of(2026, 3, 5));
		assertThat(plan.tasks()).extracting(ReadTask::text).containsExactly("扩大投资。", "促进消费。");
		assertThat(plan.outline()).hasSize(3);
	}

	@Test
	void theScheduleOfInterviewsAndTheLedgersDateAreRead() {
		ReadPlan plan = Plans.read(Plans.HEAD + """
				一、加强保障
				（一）建立台账。各单位工作台账要于2026年4月30日前通过网站公开，并报市政府办公室备案。（责任单位：市直各部门）
				附件1
				在线访谈安排表
				序号	受访单位	访谈主题	时限要求
				1	市水利局	防汛工作	6 月底前
				2	市教育局	招生工作	8月15日
				附件2
				工作台账（样表）
				重点任务	任务分解	责任部门(科室)
				一、加强保障	1.
				""".replace("1.\n", "1.\t\n"));
		assertThat(plan.ledgerDue()).isEqualTo(LocalDate.of(2026, 4, 30));
		assertThat(plan.interviews()).containsExactly(new ReadInterview(1, "市水利局", "防汛工作", LocalDate.of(2026, 6, 30)),
				new ReadInterview(2, "市教育局", "招生工作", LocalDate.of(2026, 8, 15)));
		assertThat(plan.tasks()).hasSize(1);
		assertThat(plan.warnings()).extracting(ReadingWarning::code).containsExactly(WarningCode.BLANK_FORM);
	}

	@Test
	void anInterviewWithoutADayThatThereIsHasNone() {
		ReadPlan plan = Plans.read(Plans.HEAD + """
				一、加强保障
				（一）建立台账。（责任单位：市直各部门）
				在线访谈安排表
				序号	受访单位	访谈主题	时限要求
				1	市水利局	防汛工作	0 月底前
				2	市教育局	招生工作	13月31日前
				3	市财政局	预算公开	适时
				4	市司法局	法律援助	6月底前
				""");
		assertThat(plan.interviews()).extracting(ReadInterview::due)
			.containsExactly(null, null, null, LocalDate.of(2026, 6, 30));
	}

	@Test
	void settingALedgerUpIsNoFiling() {
		ReadPlan plan = Plans.read(Plans.HEAD + "一、加强保障\n（一）2026年4月30日前，各单位要建立工作台账，跟踪推进。（责任单位：市直各部门）");
		assertThat(plan.ledgerDue()).isNull();
		assertThat(plan.tasks().get(0).deadlines()).hasSize(1);
	}

	@Test
	void aDocumentWithoutTasksIsSaidToHaveNone() {
		ReadPlan plan = Plans.read("会议通知\n定于明日召开会议。");
		assertThat(plan.tasks()).isEmpty();
		assertThat(plan.warnings().get(0).code()).isEqualTo(WarningCode.NO_TASKS);
	}

	@Test
	void everyTaskKnowsWhereItWasRead() {
		SourceDocument document = Plans.document(Plans.HEAD + """
				一、深化公开
				（一）**编制目录**。各部门要在 3 个工作日内
				编制目录，及时更新，按时向市政府办公室报送，确保完
				整准确。（责任单位：市财政局）
				（二）做好解读。
				各部门要做好解读。
				责任单位：市司法局
				""");
		List<ReadTask> tasks = Plans.read(document).tasks();
		assertThat(Plans.at(document, tasks.get(0).spans())).isEqualTo(tasks.get(0).text());
		assertThat(Plans.at(document, tasks.get(0).unitSpans())).isEqualTo("（责任单位：市财政局）");
		assertThat(tasks.get(1).text()).isEqualTo("做好解读。各部门要做好解读。");
		assertThat(tasks.get(1).spans()).hasSize(2);
		assertThat(Plans.at(document, tasks.get(1).spans())).isEqualTo(tasks.get(1).text());
		assertThat(Plans.at(document, tasks.get(1).unitSpans())).isEqualTo("责任单位：市司法局");
	}

	@Test
	void aScheduleOfInterviewsMayHaveNoTopics() {
		ReadPlan plan = Plans.read(
				"关于开展2026年在线访谈的通知\n一、请按时参加。\n2026年在线访谈工作安排表\n序号 |\n承办单位 |\n时间 |\n1 |\n县财政局 |\n4月份 |\n2 |\n东河乡 |\n6月底前 |");
		assertThat(plan.interviews()).extracting(ReadInterview::unit).containsExactly("县财政局", "东河乡");
		assertThat(plan.interviews()).extracting(ReadInterview::due)
			.containsExactly(LocalDate.of(2026, 4, 30), LocalDate.of(2026, 6, 30));
	}

	@Test
	void traditionalCharactersAreReadAlike() {
		ReadPlan plan = Plans
			.read("東山縣人民政府辦公室關於印發東山縣2026年工作計劃的通知\n一、總體要求\n（一）服務企業。\n二、重點任務\n（一）編制目錄，年底前完成。（縣財政局牽頭，縣審計局、縣統計局分別負責落實）");
		assertThat(plan.title()).isEqualTo("東山縣2026年工作計劃");
		assertThat(plan.tasks()).last().satisfies((task) -> {
			assertThat(task.leads()).containsExactly("縣財政局");
			assertThat(task.units()).containsExactly("縣審計局", "縣統計局");
			assertThat(task.deadlines()).hasSize(1);
		});
	}

}
