package org.taizhang.intake.reading;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Where the units of an item are named. */
class PlanUnitsTests {

	@Test
	void aListOfUnitsMayGoOnInTheNextLine() {
		ReadPlan plan = Plans.read(Plans.word((word) -> {
			for (String line : List.of("示例市2026年政务公开工作要点", "一、深化公开", "1.编制目录。", "牵头单位：市财政局", "责任单位：市民政局、", "市司法局",
					"2.更新目录。", "责任科室", "办公室、法规科", "3.公布目录。", "责任单位：市财政局、")) {
				word.createParagraph().createRun().setText(line);
			}
		}));
		assertThat(plan.tasks().get(0).leads()).containsExactly("市财政局");
		assertThat(plan.tasks()).extracting(ReadTask::units)
			.containsExactly(List.of("市民政局", "市司法局"), List.of("办公室", "法规科"), List.of("市财政局"));
	}

	@Test
	void aListOfUnitsMayStandOnSeveralLinesUnderItsRole() {
		ReadPlan plan = Plans.read(Plans.word((word) -> {
			for (String line : List.of("示例市2026年政务公开工作要点", "一、深化公开", "1.编制目录。", "责任单位：", "市财政局、", "市司法局、", "市民政局",
					"完成时限：9月底前")) {
				word.createParagraph().createRun().setText(line);
			}
		}));
		assertThat(plan.tasks()).extracting(ReadTask::units).containsExactly(List.of("市财政局", "市司法局", "市民政局"));
		assertThat(plan.tasks().get(0).text()).isEqualTo("编制目录。");
		assertThat(plan.tasks().get(0).deadlines()).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "——责任部门：市财政局、市民政局", "责任部门：市财政局、市民政局", "—责任单位：市财政局 市民政局", "，责任单位：市财政局、市民政局" })
	void aListMayFollowWithoutAnyBracket(String list) {
		ReadTask task = Plans.read("示例市2026年工作要点\n一、公开\n1.公开目录，10月底前完成录入" + list).tasks().get(0);
		assertThat(task.text()).isEqualTo("公开目录，10月底前完成录入");
		assertThat(task.units()).containsExactly("市财政局", "市民政局");
	}

	@Test
	void unitsOnLinesOfTheirOwnBelongToTheItemAbove() {
		ReadPlan plan = Plans.read(Plans.HEAD + """
				一、深化公开
				（一）聚焦重点。
				1.公开预算。及时公开预算。
				牵头单位：市财政局
				责任单位：市直各部门，各县（市、区）政府
				完成时限：9月底前
				2.公开规划。
				责任单位：
				市发展改革委、市自然资源和规划局
				""");
		assertThat(plan.tasks()).extracting(ReadTask::section).containsOnly("（一）聚焦重点");
		assertThat(plan.tasks().get(0).leads()).containsExactly("市财政局");
		assertThat(plan.tasks().get(0).units()).containsExactly("市直各部门", "各县（市、区）政府");
		assertThat(plan.tasks().get(0).deadlines()).extracting(ReadDeadline::phrase).containsExactly("9月底前");
		assertThat(plan.tasks().get(1).units()).containsExactly("市发展改革委", "市自然资源和规划局");
	}

	@Test
	void pointsShareTheLineThatFollowsThemAll() {
		ReadPlan plan = Plans.read(Plans.HEAD + """
				一、深化公开
				1.健全体系
				（1）编制预案。
				（2）开展演练。
				（责任单位：市应急局、各县（市、区）政府）
				""");
		assertThat(plan.tasks()).hasSize(2)
			.allSatisfy((task) -> assertThat(task.units()).containsExactly("市应急局", "各县（市、区）政府"));
	}

	@Test
	void aTimeMayEndTheBracketOfUnits() {
		ReadPlan plan = Plans.read(Plans.HEAD + "一、深化公开\n（一）清理文件（市司法局牵头，各县参与，9月底前完成）。");
		assertThat(plan.tasks().get(0).text()).isEqualTo("清理文件");
		assertThat(plan.tasks().get(0).leads()).containsExactly("市司法局");
		assertThat(plan.tasks().get(0).deadlines()).hasSize(1);
	}

	@Test
	void everyParagraphOfAnItemMayNameUnits() {
		ReadPlan plan = Plans.read(Plans.HEAD + """
				一、深化公开
				（一）公开规划
				公开规划。（责任单位：市发展改革委）
				归集历史规划，9月底前完成。（责任单位：市自然资源局）
				（二）公开民生
				公开名录（责任单位：市民政局），公开补贴标准（责任单位：市财政局）。
				（三）公开教育
				公开招生政策。
				责任单位：市教育局
				公开收费标准。
				责任单位：市市场监管局
				各部门要抓好落实。
				""");
		assertThat(plan.tasks()).extracting(ReadTask::units)
			.containsExactly(List.of("市发展改革委", "市自然资源局"), List.of("市民政局", "市财政局"), List.of("市教育局", "市市场监管局"));
		assertThat(plan.tasks()).extracting(ReadTask::text)
			.containsExactly("公开规划公开规划。归集历史规划，9月底前完成。", "公开民生公开名录，公开补贴标准", "公开教育公开招生政策。公开收费标准。");
	}

	@Test
	void aTimeThatEndsTheBracketIsNoUnit() {
		ReadTask task = Plans.read(Plans.HEAD + "一、深化公开\n（一）公开预算。（市财政局牵头，市民政局负责，4月底前出台相关政策，年内持续推进）").tasks().get(0);
		assertThat(task.units()).containsExactly("市民政局");
		assertThat(task.deadlines()).extracting(ReadDeadline::date).contains(LocalDate.of(2026, 4, 30));
		assertThat(task.recurrence()).isEqualTo(Recurrence.CONTINUOUS);
	}

	@Test
	void itemsWithoutUnitsInheritAndThisIsSaid() {
		ReadPlan plan = Plans.read(Plans.HEAD + """
				一、深化公开
				（一）做好解读。（责任单位：市司法局）
				1.编制清单。
				2.发布解读。（责任单位：市民政局）
				（二）加强领导。各部门要加强领导。
				""");
		assertThat(plan.tasks()).extracting(ReadTask::units)
			.containsExactly(List.of("市司法局"), List.of("市民政局"), List.of());
		assertThat(plan.warnings()).extracting(ReadingWarning::code, ReadingWarning::task)
			.containsExactly(warning(WarningCode.NO_UNIT, 2), warning(WarningCode.INHERITED_UNITS, 0));
	}

	private static org.assertj.core.groups.Tuple warning(WarningCode code, Integer task) {
		return org.assertj.core.api.Assertions.tuple(code, task);
	}

	@Test
	void whatOneListSaysOfItselfHoldsForNoOther() {
		ReadPlan plan = Plans.read(Plans.HEAD + """
				一、深化公开
				（一）编制目录。（市财政局、市民政局负责）
				（二）严格考核。（市委组织部、市司法局负责，列第一位的为牵头单位）
				""");
		assertThat(plan.tasks().get(0).leads()).isEmpty();
		assertThat(plan.tasks().get(1).leads()).containsExactly("市委组织部");
	}

	@Test
	void theFootOfAWebPageNamesNoUnits() {
		ReadPlan plan = Plans.read("一、深化公开\n1.编制目录。\n2.更新目录。\n主办单位：东山县人民政府办公室 版权所有：东山县人民政府\n地址：东山县人民路1号");
		assertThat(plan.tasks()).hasSize(2).allSatisfy((task) -> assertThat(task.hasUnits()).isFalse());
	}

	@Test
	void rolesInBracketsMayBeginWithPeople() {
		ReadPlan plan = Plans
			.read("第一部分 组织管理\n1.纳入议事日程。\n【责任领导】陈某 【牵头单位】区爱卫办 【责任单位】区卫健局、各街道\n2.开展控烟宣传。\n【责任领导】陈某 【牵头单位】区卫健局");
		assertThat(plan.tasks()).extracting(ReadTask::text).containsExactly("纳入议事日程。", "开展控烟宣传。");
		assertThat(plan.tasks()).extracting(ReadTask::leads).containsExactly(List.of("区爱卫办"), List.of("区卫健局"));
		assertThat(plan.tasks().get(0).units()).containsExactly("区卫健局", "各街道");
	}

	@Test
	void aGoalInTraditionalCharactersOwesNothing() {
		assertThat(Plans.read("一、總體目標\n到2029年，發展質量明顯提升。\n二、重點任務\n（一）構建體系\n建立服務體系。").tasks()).hasSize(1);
	}

}
