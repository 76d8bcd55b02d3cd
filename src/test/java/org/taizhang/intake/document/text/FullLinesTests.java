package org.taizhang.intake.document.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.taizhang.intake.document.Blocks;

import static org.assertj.core.api.Assertions.assertThat;

/** Prose as programs print it from PDF pages: every full line is broken. */
class FullLinesTests {

	private static final String FULL = "各单位要加强组织领导认真抓好工作落实确保各项任务按时完成到位";

	@Test
	void aListOfUnitsGoesOnAfterAFullLine() {
		assertThat(paragraphs("  责任单位：各县（市、区）人民政府，东山工业园区（高新区）管", "", "委会，市直各部门", "", "  二、做好解读"))
			.endsWith("责任单位：各县（市、区）人民政府，东山工业园区（高新区）管委会，市直各部门", "二、做好解读");
	}

	@Test
	void aShortLineEnds() {
		assertThat(paragraphs("  责任单位：县财政局", "东山县人民政府办公室")).endsWith("责任单位：县财政局", "东山县人民政府办公室");
	}

	@Test
	void spacesBesideFiguresAreThePrintersOwn() {
		assertThat(paragraphs("  1.预算收入增长 5%以上，新增企业 12 家。")).endsWith("1.预算收入增长5%以上，新增企业12家。");
	}

	private static List<String> paragraphs(String... end) {
		List<String> lines = new ArrayList<>(Collections.nCopies(20, FULL));
		lines.addAll(List.of(end));
		return Blocks.of(Blocks.text(lines.toArray(String[]::new)));
	}

}
