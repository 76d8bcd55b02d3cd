package org.taizhang.intake.reading;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.taizhang.intake.document.SourceDocument;

import static org.assertj.core.api.Assertions.assertThat;

/** Who leads, where a declaration or a heading says so. */
class LeadingUnitsTests {

	@Test
	void aDeclarationThatTheFirstLeadsHoldsThroughout() {
		ReadPlan plan = Plans.read(Plans.HEAD + """
				一、深化公开
				（一）编制目录。（市财政局、市民政局负责）
				（二）做好解读。（市司法局、市民政局负责。列第一位的为牵头单位，下同）
				""");
		assertThat(plan.tasks()).extracting(ReadTask::leads).containsExactly(List.of("市财政局"), List.of("市司法局"));
		assertThat(plan.tasks()).extracting(ReadTask::units).containsOnly(List.of("市民政局"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "现将任务分工如下（责任单位排在第一位的为牵头单位，下同）。", "列首位的为牵头单位，请认真落实。", "各项任务的第一个责任单位为牵头单位。",
			"责任单位第一个为牵头单位，其余配合。", "有多个单位的，第一责任单位为牵头单位。", "（第一责任单位为牵头单位，下同）", "排序第一的单位为牵头单位。" })
	void aPrefaceMayDeclareThatTheFirstLeads(String preface) {
		ReadPlan plan = Plans.read(Plans.HEAD + preface + "\n一、深化公开\n（一）编制目录。（责任单位：市财政局、市民政局）");
		assertThat(plan.tasks().get(0).leads()).containsExactly("市财政局");
		assertThat(plan.tasks().get(0).units()).containsExactly("市民政局");
	}

	@Test
	void theFirstLeadsWhereTheImporterSaysSo() {
		SourceDocument document = Plans.document(Plans.HEAD + "一、深化公开\n（一）编制目录。（责任单位：市财政局、市民政局）");
		assertThat(Plans.read(document).tasks().get(0).leads()).isEmpty();
		assertThat(new PlanReader().read(document, new ReadingOptions(true, null)).tasks().get(0).leads())
			.containsExactly("市财政局");
	}

	@Test
	void theFirstResponsibleUnitMayBeDeclaredToLead() {
		ReadPlan plan = Plans.read("一、深化公开\n1.编制目录。\n责任单位：市财政局、市民政局（第一责任单位为牵头单位，下同）\n2.更新目录。\n责任单位：市司法局、市统计局");
		assertThat(plan.tasks()).extracting(ReadTask::leads).containsExactly(List.of("市财政局"), List.of("市司法局"));
		assertThat(plan.tasks()).extracting(ReadTask::units).containsExactly(List.of("市民政局"), List.of("市统计局"));
	}

	@Test
	void aHeadingMayNameWhoLeadsAllThatStandsBelow() {
		ReadPlan plan = Plans.read("""
				示例县2026年重点任务清单
				一、县税务局牵头的任务（2项）
				1.推行一网申报。（配合单位：县人社局）
				2.压减纳税时间。
				二、县水利局、县住建局负责的重点工作
				3.改造供水管网。
				三、做好由乡镇负责的工作
				4.整治村庄环境。（责任单位：各镇）
				""");
		assertThat(plan.tasks()).extracting(ReadTask::leads)
			.containsExactly(List.of("县税务局"), List.of("县税务局"), List.of(), List.of());
		assertThat(plan.tasks().get(0).cooperating()).containsExactly("县人社局");
		assertThat(plan.tasks().get(2).units()).containsExactly("县水利局", "县住建局");
		assertThat(plan.tasks().get(3).units()).containsExactly("各镇");
	}

	@Test
	void whoLeadsMayBeSaidAboveThePointsThatNameTheirUnits() {
		ReadPlan plan = Plans.read("""
				示例区2026年工作任务分解
				一、促进发展
				1、发展服务业。（牵头单位：区商务局）
				（1）建成码头主体工程。（责任单位：区交通局、区港口办）
				（2）扩大零售规模。（责任单位：区商务局）
				（3）举办展会。（牵头单位：区文旅局）
				""");
		assertThat(plan.tasks()).extracting(ReadTask::leads)
			.containsExactly(List.of("区商务局"), List.of("区商务局"), List.of("区文旅局"));
		assertThat(plan.tasks()).extracting(ReadTask::units)
			.containsExactly(List.of("区交通局", "区港口办"), List.of(), List.of());
		assertThat(plan.tasks().get(0).isDoubted(WarningCode.INHERITED_UNITS)).isTrue();
		assertThat(plan.warnings()).extracting(ReadingWarning::code).doesNotContain(WarningCode.UNREAD_DUTY);
	}

}
