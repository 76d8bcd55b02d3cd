package org.taizhang.intake.document.text;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LostBreaksTests {

	private static final String BODY = "各单位要统一、规范、及时公开信息，落实责任到人，按时更新目录和指南。".repeat(12);

	@Test
	void aPlanOnOneLineIsPartedAtItsLabelsAndUnits() {
		String line = "示例市人民政府办公室关于印发示例市2024年政务公开工作要点的通知各县人民政府：现将要点印发给你们。一、总体要求（一）深化公开。" + BODY + "责任单位：市财政局（二）做好解读。"
				+ BODY + "二、保障措施（一）加强领导。1.明确专人。" + BODY + "2.组织培训。11月底前、12月底前各一次。";
		assertThat(LostBreaks.restoredIn(List.of(line))).containsExactly("示例市人民政府办公室关于印发示例市2024年政务公开工作要点的通知", "各县人民政府：",
				"现将要点印发给你们。", "一、总体要求", "（一）深化公开。" + BODY, "责任单位：市财政局", "（二）做好解读。" + BODY, "二、保障措施", "（一）加强领导。",
				"1.明确专人。" + BODY, "2.组织培训。11月底前、12月底前各一次。");
	}

	@Test
	void theTitleEndsBeforeThePurpose() {
		String line = "示例县2024年政务公开工作要点实施方案为贯彻市政府办公室关于印发工作方案的通知，制定本方案。一、公开（一）深化公开。" + BODY.repeat(3) + "二、解读（一）做好解读。"
				+ BODY;
		assertThat(LostBreaks.restoredIn(List.of(line))).startsWith("示例县2024年政务公开工作要点实施方案",
				"为贯彻市政府办公室关于印发工作方案的通知，制定本方案。", "一、公开");
	}

	@Test
	void aLongParagraphWithoutLabelsStaysOne() {
		assertThat(LostBreaks.restoredIn(List.of(BODY.repeat(5)))).containsExactly(BODY.repeat(5));
	}

	@Test
	void shortLinesStayAsTheyAre() {
		List<String> lines = List.of("一、总体要求（一）深化公开。（二）做好解读。二、保障措施（一）加强领导。");
		assertThat(LostBreaks.restoredIn(lines)).isEqualTo(lines);
	}

}
