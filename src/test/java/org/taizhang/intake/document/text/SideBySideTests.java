package org.taizhang.intake.document.text;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.taizhang.intake.document.Blocks;

import static org.assertj.core.api.Assertions.assertThat;

/** Prose in two columns, printed with both columns on each line. */
class SideBySideTests {

	private static final String FULL = "各单位要按时公开目录指南并及时更新信息";

	@Test
	void theLeftColumnIsReadBeforeTheRight() {
		List<String> lines = new ArrayList<>(List.of("            示例市2024年政务公开工作要点（公开印发稿）"));
		for (int i = 1; i <= 6; i++) {
			lines.add("  " + i + "．左栏要求，各单位按时公开目录       " + (i + 6) + "．右栏要求，各单位按时公开目录");
			lines.add(FULL + "，落实。      " + FULL + "，落实。");
		}
		List<String> blocks = Blocks.of(Blocks.text(lines.toArray(String[]::new)));
		assertThat(blocks).first().isEqualTo("示例市2024年政务公开工作要点（公开印发稿）");
		assertThat(blocks.stream()
			.filter((text) -> text.contains("．"))
			.map((text) -> text.substring(0, text.indexOf('．'))))
			.containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12");
	}

	@Test
	void columnsWithoutAGutterAreSaid() {
		List<String> lines = new ArrayList<>();
		for (int i = 0; i < 12; i++) {
			lines.add(FULL.substring(i) + "   " + FULL + FULL.substring(0, 8));
		}
		assertThat(Blocks.text(lines.toArray(String[]::new)).remarks()).singleElement()
			.satisfies((remark) -> assertThat(remark.message()).startsWith("第1页").contains("分栏"));
	}

	@Test
	void aTableWithGapsIsNoProse() {
		List<String> lines = new ArrayList<>(List.of("工作任务要求                  责任单位     完成时限"));
		for (int i = 1; i <= 12; i++) {
			lines.add(i + ".公开第" + i + "批重大项目清单并更新。   示例市发展改革委员会办公室     6月底前");
		}
		assertThat(Blocks.text(lines.toArray(String[]::new)).remarks()).isEmpty();
	}

}
