package org.taizhang.intake.reading.outline;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.taizhang.intake.document.Paragraph;
import org.taizhang.intake.document.SourcePlace;
import org.taizhang.intake.reading.Plans;
import org.taizhang.intake.reading.ReadPlan;
import org.taizhang.intake.reading.ReadTask;
import org.taizhang.intake.reading.ReadingWarning;
import org.taizhang.intake.reading.WarningCode;

import static org.assertj.core.api.Assertions.assertThat;

class LostBreaksTests {

	private static final String BODY = "各单位要统一、规范、及时公开信息，落实责任到人，按时更新目录和指南。".repeat(12);

	@Test
	void aPlanOnOneLineIsPartedAtItsLabelsAndUnits() {
		String line = "示例市人民政府办公室关于印发示例市2024年政务公开工作要点的通知各县人民政府：现将要点印发给你们。一、总体要求（一）深化公开。" + BODY + "责任单位：市财政局（二）做好解读。"
				+ BODY + "二、保障措施（一）加强领导。1.明确专人。" + BODY + "2.组织培训。11月底前、12月底前各一次。 示例市人民政府 2024年3月5日";
		assertThat(parts(line)).containsExactly("示例市人民政府办公室关于印发示例市2024年政务公开工作要点的通知", "各县人民政府：", "现将要点印发给你们。", "一、总体要求",
				"（一）深化公开。" + BODY, "责任单位：市财政局", "（二）做好解读。" + BODY, "二、保障措施", "（一）加强领导。", "1.明确专人。" + BODY,
				"2.组织培训。11月底前、12月底前各一次。示例市人民政府", "2024年3月5日");
	}

	@Test
	void theTitleEndsBeforeThePurpose() {
		String line = "示例县2024年政务公开工作要点实施方案为贯彻市政府办公室关于印发工作方案的通知，制定本方案。一、公开（一）深化公开。" + BODY.repeat(3) + "二、解读（一）做好解读。"
				+ BODY;
		assertThat(parts(line)).startsWith("示例县2024年政务公开工作要点实施方案", "为贯彻市政府办公室关于印发工作方案的通知，制定本方案。", "一、公开");
	}

	@Test
	void whatWasPartedIsSaid() {
		ReadPlan plan = Plans.read("一、公开（一）" + BODY + "（二）" + BODY + "二、解读（三）" + BODY.repeat(50) + "（四）" + BODY);
		assertThat(plan.tasks()).extracting(ReadTask::label).containsExactly("（一）", "（二）", "（三）", "（四）");
		assertThat(plan.warnings()).extracting(ReadingWarning::code).contains(WarningCode.LOST_BREAKS);
	}

	@Test
	void longParagraphsWithoutLabelsAndRowsOfTablesStayOne() {
		assertThat(parts(BODY.repeat(5))).isEmpty();
		assertThat(parts("1.公开|2.解读|3.回应|4.培训|".repeat(80))).isEmpty();
	}

	@Test
	void shortLinesAreLeftToStricterRules() {
		assertThat(parts("一、总体要求（一）深化公开。（二）做好解读。二、保障措施（一）加强领导。")).isEmpty();
	}

	private static List<String> parts(String text) {
		return LostBreaks.parts(Line.of(new Paragraph(SourcePlace.of(0), text))).stream().map(Line::toString).toList();
	}

}
