package org.taizhang.intake.reading.table;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.taizhang.intake.reading.Plans;
import org.taizhang.intake.reading.ReadDeadline;
import org.taizhang.intake.reading.ReadPlan;
import org.taizhang.intake.reading.ReadTask;
import org.taizhang.intake.reading.ReadingWarning;
import org.taizhang.intake.reading.Recurrence;
import org.taizhang.intake.reading.WarningCode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Rows that lost merged cells when a table was copied as text. */
class ShiftedRowsTests {

	@Test
	void cellsAfterALostThemeGoBackToTheirColumns() {
		ReadPlan plan = Plans.read("""
				示例市2026年重点任务台账 |
				序号 | 工作任务 | 细化分工 | 责任处室 | 完成时限 | 备注 |
				1 | 抓好信息发布 | 围绕防汛发布信息 | 应急处 | 长期推进 |
				|
				2 | 抓好防汛知识宣传 | 宣传处 | 长期推进 |
				|
				3 | 常规公开事项 | 公开预算和决算 | 财务处 | 2026年8月底前 |
				|
				4 | 清理规范性文件 | 法规处 | 9月底前 |
				|
				""");
		assertThat(plan.tasks()).extracting(ReadTask::label, ReadTask::chapter, ReadTask::text)
			.containsExactly(tuple("1", "抓好信息发布", "围绕防汛发布信息"), tuple("2", "抓好信息发布", "抓好防汛知识宣传"),
					tuple("3", "常规公开事项", "公开预算和决算"), tuple("4", "常规公开事项", "清理规范性文件"));
		assertThat(plan.tasks()).extracting((task) -> task.units().get(0)).containsExactly("应急处", "宣传处", "财务处", "法规处");
		assertThat(plan.tasks().get(1).recurrence()).isEqualTo(Recurrence.CONTINUOUS);
		assertThat(plan.tasks().get(3).deadlines()).extracting(ReadDeadline::phrase).containsExactly("9月底前");
	}

	@Test
	void aRowWithItsNumberAndUnitsIsNotShiftedThoughItLacksAStage() {
		ReadPlan plan = Plans.read("""
				序号	改革任务	一季度	二季度	责任单位
				1	推行帮办服务	确定试点	全面推开	县行政审批局
				2	推动集体土地入市		编制方案	县自然资源局
				""");
		assertThat(plan.tasks()).extracting(ReadTask::text).containsExactly("推行帮办服务", "推动集体土地入市");
	}

	@Test
	void numbersTellWhichOfTheColumnsOnTheLeftAreLost() {
		ReadPlan plan = Plans.read("""
				建设任务 | 工作事项 | 工作指标 | 任务清单 | 责任清单 | 时限清单 |
				一、体系建设 |
				（一）指挥 | 1.机构 | （1）明确各级责任人和分管负责人。 | 1.明确责任人； | 县应急局 | 4月 |
				（2）明确联络员和值班人员。 | 1.明确联络员； | 县应急局 | 4月 |
				2.机制 | （3）健全指挥机制和工作流程。 | 1.制定流程； | 县气象局 | 5月底前 |
				""");
		assertThat(plan.tasks()).extracting(ReadTask::chapter).containsOnly("一、体系建设");
		assertThat(plan.tasks()).extracting(ReadTask::text).containsExactly("明确责任人", "明确联络员", "制定流程");
		assertThat(plan.tasks()).extracting(ReadTask::units)
			.containsExactly(List.of("县应急局"), List.of("县应急局"), List.of("县气象局"));
	}

	@Test
	void whatFollowsTheUnitsAndSaysHowIsNoRequirement() {
		ReadPlan plan = Plans.read("""
				信息类别 | 内容描述 | 责任主体 | 公开方式 | 公开时限
				机构概况 | 公开机关职责和内设机构。 | 办公室 | 县政府网站 | 6月底前
				预算决算 | 公开财政预算和决算。 | 计财股 | 县政府网站 | 9月底前
				""");
		assertThat(plan.tasks()).extracting(ReadTask::chapter, ReadTask::text)
			.containsExactly(tuple("机构概况", "公开机关职责和内设机构。"), tuple("预算决算", "公开财政预算和决算。"));
	}

	@Test
	void theKindOfATaskIsNoRequirementRightOfItsUnits() {
		ReadPlan plan = Plans.read("""
				序号 | 任务名称 | 指标要求 | 牵头部门 | 配合部门 | 目标类型 |
				1 | 服务业 | 增加值增长6%以上 | 市发改委 | 市财政局 | 甲类 |
				2 | 商贸业 | 零售额增长7%以上 | 市商务局 | 市财政局 | 乙类 |
				""");
		assertThat(plan.tasks()).extracting(ReadTask::chapter, ReadTask::text)
			.containsExactly(tuple("服务业", "增加值增长6%以上"), tuple("商贸业", "零售额增长7%以上"));
	}

	@Test
	void aRowWithOnlyUnitsAndATimeAddsThemToTheRequirementAbove() {
		ReadPlan plan = Plans.read("""
				2026年示例县民生实事
				项目名称 | 工作任务 | 完成时间 | 牵头单位 |
				道路改造 | 改造3条道路。 | 11月 | 县住建局 |
				8月 | 县交通局 | ||
				新建公园2处。 | 10月 | 县住建局 | |
				公墓建设 | 新建墓地。 | 9月 | 县民政局 |
				""");
		assertThat(plan.tasks()).extracting(ReadTask::chapter, ReadTask::text)
			.containsExactly(tuple("道路改造", "改造3条道路。"), tuple("道路改造", "新建公园2处。"), tuple("公墓建设", "新建墓地。"));
		ReadTask first = plan.tasks().get(0);
		assertThat(first.leads()).containsExactly("县住建局", "县交通局");
		assertThat(first.deadlines()).extracting(ReadDeadline::phrase).containsExactly("11月", "8月");
		assertThat(first.isDoubted(WarningCode.ROW_SHIFTED)).isTrue();
		assertThat(plan.tasks().get(1).leads()).containsExactly("县住建局");
	}

	@Test
	void unitsBelowAHeadingAddNothingToTheRowAboveIt() {
		ReadPlan plan = Plans.read("""
				任务 | 要求 | 责任单位 | 时限 |
				一、公开 |
				目录 | 编制目录。 | 县财政局 | 6月底前 |
				解读 | 发布解读。 | 县民政局 | 7月底前 |
				二、保障 |
				队伍 | 组织培训。 | 县人社局 | 9月底前 |
				""");
		assertThat(plan.tasks()).extracting(ReadTask::chapter, ReadTask::title)
			.containsExactly(tuple("一、公开", "目录"), tuple("一、公开", "解读"), tuple("二、保障", "队伍"));
	}

	@Test
	void aLostTimeIsThatOfTheRowAbove() {
		ReadPlan plan = Plans.read("""
				2026年示例县任务分工表
				任务 | 要求 | 责任单位 | 时限 |
				目录 | 1.编制目录。 | 县财政局 | 6月底前 |
				2.更新目录。 | 县民政局 |
				""");
		assertThat(plan.tasks()).extracting(ReadTask::text).containsExactly("编制目录。", "更新目录。");
		assertThat(plan.tasks().get(1).units()).containsExactly("县民政局");
		assertThat(plan.tasks().get(1).deadlines()).extracting(ReadDeadline::phrase).containsExactly("6月底前");
		assertThat(plan.tasks().get(1).isDoubted(WarningCode.ROW_SHIFTED)).isTrue();
	}

	@Test
	void aTableWithoutAHeaderIsReadByWhatItsColumnsHold() {
		ReadPlan plan = Plans.read("""
				一、做好公开 | （一）政务公开 | 1 | 全体会议讨论决定的事项应当及时公开。 | 市财政局、市民政局负责落实 | 全年 |
				2 | 调整并公开各部门权责清单，强化监督。 | 市编办牵头，市司法局负责落实 | 全年 |
				一、做好公开 | （二）重点领域 | 3 | 落实财政预决算信息公开的各项制度。 | 市财政局牵头落实 | 6月底前 |
				""");
		assertThat(plan.tasks()).extracting(ReadTask::label, ReadTask::chapter)
			.containsExactly(tuple("1", "一、做好公开"), tuple("2", "一、做好公开"), tuple("3", "一、做好公开"));
		assertThat(plan.tasks().get(0).units()).containsExactly("市财政局", "市民政局");
		assertThat(plan.tasks().get(1).leads()).containsExactly("市编办");
		assertThat(plan.tasks().get(2).deadlines()).extracting(ReadDeadline::phrase).containsExactly("6月底前");
		assertThat(plan.warnings()).extracting(ReadingWarning::message).anyMatch((message) -> message.contains("没有表头"));
	}

	@Test
	void peopleAndTelephonesMakeNoTasks() {
		ReadPlan plan = Plans.read("""
				示例市工作方案
				一、公开目录
				各单位要编制目录。（责任单位：市财政局）
				附件：联络员名单
				1 | 市财政局 | 办公室 | 12345678 |
				2 | 市民政局 | 办公室 | 12345679 |
				3 | 市司法局 | 办公室 | 12345670 |
				""");
		assertThat(plan.tasks()).extracting(ReadTask::units).containsExactly(List.of("市财政局"));
	}

	@Test
	void aRowMayBeLeftWithItsRequirementAlone() {
		ReadPlan plan = Plans.read("""
				示例区2026年整改清单
				序号 | 问题 | 整改措施 | 责任单位 | 整改时限 |
				1 | 公开不及时 | 1.建立台账，逐项对照。 | 区政府办公室 | 6月底前 |
				2.每月通报检查结果。 |
				3.年底组织考评。 |
				2 | 解读形式单一 | 增加图解、视频等形式。 | 区司法局 | 9月底前 |
				""");
		assertThat(plan.tasks()).extracting(ReadTask::label, ReadTask::chapter, ReadTask::text)
			.containsExactly(tuple("1", "公开不及时", "建立台账，逐项对照。"), tuple("1", "公开不及时", "每月通报检查结果。"),
					tuple("1", "公开不及时", "年底组织考评。"), tuple("2", "解读形式单一", "增加图解、视频等形式。"));
		assertThat(plan.tasks().get(1).units()).containsExactly("区政府办公室");
	}

	@Test
	void namesOfPeopleAreNoRequirements() {
		ReadPlan plan = Plans.read("""
				任务类别 | 工作任务 | 牵头领导 | 牵头单位 | 配合单位 | 完成时间 |
				产业发展 | 新引进工业项目20个。 | 张某某 | 县商务局 | 县发改局、县经信局 | 12月底前 |
				技改投资增长10%以上。 | 李某某 | 县经信局 | 县发改局 | 12月底前 |
				民生保障 | 新建改建幼儿园2所。 | 王某某 | 县教育局 | 县住建局 | 9月底前 |
				""");
		assertThat(plan.tasks()).extracting(ReadTask::chapter, ReadTask::text)
			.containsExactly(tuple("产业发展", "新引进工业项目20个。"), tuple("产业发展", "技改投资增长10%以上。"), tuple("民生保障", "新建改建幼儿园2所。"));
		assertThat(plan.tasks().get(1).leads()).containsExactly("县经信局");
	}

	@Test
	void aRowThatSlidLeftTeachesNothingThoughTheColumnsAtItsEndMayBeBlank() {
		ReadPlan plan = Plans.read("""
				示例区2026年重点任务台账
				类别 | 序号 | 工作任务 | 牵头领导 | 牵头部门 | 配合部门 | 进展情况 | 备注 |
				经济发展 | 1 | 新增规上企业15家以上。 | 刘某 | 区经信局 | 各街道 | 已新增11家。 |  |
				2 | 引进亿元项目30个。 | 刘某 | 区招商局 | 区发改局 | 已签约23个，其中开工9个。 |  | |
				城市建设 | 3 | 打通断头路5条。 | 陈某 | 区住建局 | 区城管局 | 其余正在征迁。 | 滞后 |
				4 | 新增停车位800个。 | 陈某 | 区城管局 | 区公安分局 | 已完成520个。 |  | |
				""");
		assertThat(plan.tasks()).extracting(ReadTask::label).containsExactly("1", "2", "3", "4");
		assertThat(plan.tasks()).extracting(ReadTask::chapter).containsExactly("经济发展", "经济发展", "城市建设", "城市建设");
		assertThat(plan.tasks().get(1).leads()).containsExactly("区招商局");
		assertThat(plan.tasks().get(1).cooperating()).containsExactly("区发改局");
	}

}
