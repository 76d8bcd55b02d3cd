package org.taizhang.intake.reading.table;

import java.math.BigInteger;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

import org.taizhang.intake.reading.Plans;
import org.taizhang.intake.reading.ReadTask;

import static org.assertj.core.api.Assertions.assertThat;

/** Chapters that stand in rows of their own, and one that stands in the first column. */
class ChapterRowsTests {

	@Test
	void aThemeThatCountsOnFromTheChaptersIsOne() {
		List<ReadTask> tasks = Plans.read(Plans.word((word) -> {
			XWPFTable table = word.createTable(6, 3);
			fill(table, 0, "目标任务", "主要内容", "责任单位");
			fill(table, 1, "一、推进政策公开", "一、推进政策公开", "一、推进政策公开");
			across(table, 1);
			fill(table, 2, "（一）财政信息", "公布预算。", "县财政局");
			fill(table, 3, "二、夯实基础", "更新指南。", "县政府办公室");
			fill(table, 4, "二、夯实基础", "组织培训。", "县委党校");
			fill(table, 5, "三、加强考核", "通报结果。", "县政府办公室");
		})).tasks();
		assertThat(tasks).extracting(ReadTask::chapter).containsExactly("一、推进政策公开", "二、夯实基础", "二、夯实基础", "三、加强考核");
		assertThat(tasks).extracting(ReadTask::title).containsExactly("（一）财政信息", null, null, null);
	}

	private static void fill(XWPFTable table, int row, String... texts) {
		for (int column = 0; column < texts.length; column++) {
			table.getRow(row).getCell(column).setText(texts[column]);
		}
	}

	private static void across(XWPFTable table, int row) {
		table.getRow(row).removeCell(2);
		table.getRow(row).removeCell(1);
		table.getRow(row).getCell(0).getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.valueOf(3));
	}

}
