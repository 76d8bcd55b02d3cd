package org.taizhang.intake.reading;

import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** One table that someone cut into several. */
class ContinuedTableTests {

	private static final String[] HEADER = { "序号", "重点任务", "责任单位" };

	@ParameterizedTest
	@ValueSource(strings = { "", "续表", "（续表）", "附表1（续）", "续表2：" })
	void aTableWithoutAHeaderGoesOnFromTheOneAbove(String between) {
		List<ReadTask> tasks = Plans.read(Plans.word((word) -> {
			table(word, HEADER, new String[] { "1", "公开预算。", "市财政局" });
			word.createParagraph().createRun().setText(between);
			table(word, new String[] { "2", "公开规划。", "市发展改革委" }, new String[] { "3", "加强培训。", "市司法局" });
			word.createParagraph();
			table(word, new String[] { "4", "严格考核。", "市统计局" });
		})).tasks();
		assertThat(tasks).extracting(ReadTask::label).containsExactly("1", "2", "3", "4");
		assertThat(tasks).flatExtracting(ReadTask::units).containsExactly("市财政局", "市发展改革委", "市司法局", "市统计局");
	}

	@Test
	void aHeaderThatIsRepeatedIsNoRow() {
		List<ReadTask> tasks = Plans.read(Plans.word((word) -> {
			table(word, HEADER, new String[] { "1", "公开预算。", "市财政局" });
			word.createParagraph().createRun().setText("续表");
			table(word, HEADER, new String[] { "2", "公开规划。", "市发展改革委" });
		})).tasks();
		assertThat(tasks).extracting(ReadTask::text).containsExactly("公开预算。", "公开规划。");
	}

	@Test
	void aTableUnderATextOfItsOwnIsAnotherTable() {
		ReadPlan plan = Plans.read(Plans.word((word) -> {
			table(word, HEADER, new String[] { "1", "公开预算。", "市财政局" });
			word.createParagraph().createRun().setText("附件2：联系人名单");
			table(word, new String[] { "甲科", "李某", "电话" }, new String[] { "乙科", "王某", "电话" },
					new String[] { "丙科", "张某", "电话" });
		}));
		assertThat(plan.tasks()).extracting(ReadTask::label).containsExactly("1");
		assertThat(plan.warnings()).extracting(ReadingWarning::code).contains(WarningCode.TABLE_UNKNOWN);
	}

	private static void table(XWPFDocument word, String[]... rows) {
		XWPFTable table = word.createTable(rows.length, rows[0].length);
		for (int row = 0; row < rows.length; row++) {
			for (int column = 0; column < rows[row].length; column++) {
				table.getRow(row).getCell(column).setText(rows[row][column]);
			}
		}
	}

}
