package org.taizhang.intake.document.text.table;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TableCostTests {

	private static final TextRow HEADER = TextRow.of(List.of("序号", "任务", "要求", "责任单位"));

	@Test
	void cellsInTheirColumnsAreCheaperThanInOthers() {
		double right = TableCost.of(List.of(HEADER, TextRow.of(List.of("1", "公开目录", "编制目录。", "市财政局"))));
		double wrong = TableCost.of(List.of(HEADER, TextRow.of(List.of("公开目录", "编制目录。", "市财政局", "1"))));
		assertThat(right).isNegative();
		assertThat(wrong).isGreaterThan(right + 10);
	}

	@Test
	void aRowWithoutItsMergedCellsIsNearlyAsGoodAsOneWithBlanksForThem() {
		double moved = TableCost.of(List.of(HEADER, TextRow.of(List.of("更新目录。", "市民政局", "", ""))));
		double blank = TableCost.of(List.of(HEADER, TextRow.of(List.of("", "", "更新目录。", "市民政局"))));
		assertThat(moved).isBetween(blank, blank + 1);
	}

	@Test
	void anItemIsNoUnit() {
		double items = TableCost.of(List.of(HEADER, TextRow.of(List.of("1", "公开", "1.公开目录", "2.公开清单"))));
		double blank = TableCost.of(List.of(HEADER, TextRow.of(List.of("1", "公开", "1.公开目录", ""))));
		assertThat(items).isGreaterThan(blank + 2);
	}

	@Test
	void withoutAHeaderThereIsNothingToCompare() {
		assertThat(TableCost.of(List.of(TextRow.of(List.of("公开目录", "市财政局"))))).isZero();
	}

}
