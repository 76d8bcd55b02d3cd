package org.taizhang.intake.reading.table;

import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

import org.taizhang.intake.reading.Plans;
import org.taizhang.intake.reading.ReadPlan;
import org.taizhang.intake.reading.ReadingWarning;
import org.taizhang.intake.reading.WarningCode;

import static org.assertj.core.api.Assertions.assertThat;

/** Forms at the head of a document that are set as tables. */
class TelegramFormTests {

	@Test
	void thatOfATelegramOrOfAPortalIsNoDoubt() {
		assertThat(warnings("发电单位|东山县人民政府办公室|签批盖章|周某\n等级 特急|东政办明电〔2026〕3号|东机发 号|")).isEmpty();
		assertThat(warnings("索 引 号：|000123/2026-00001|发布机构：|东山县人民政府\n成文日期：|2026-03-02|有 效 性：|有效")).isEmpty();
	}

	@Test
	void otherTablesAre() {
		assertThat(warnings("事项|做法|备注\n主题词|人工整理|按季\n检索|人工整理|按月")).extracting(ReadingWarning::code)
			.containsExactly(WarningCode.TABLE_UNKNOWN);
	}

	private static List<ReadingWarning> warnings(String table) {
		ReadPlan plan = Plans.read(Plans.word((word) -> {
			List<String> rows = table.lines().toList();
			XWPFTable form = word.createTable(rows.size(), rows.get(0).split("\\|", -1).length);
			for (int row = 0; row < rows.size(); row++) {
				String[] cells = rows.get(row).split("\\|", -1);
				for (int column = 0; column < cells.length; column++) {
					form.getRow(row).getCell(column).setText(cells[column]);
				}
			}
			List.of("东山县2026年政务公开工作要点", "一、公开", "1.公开预算。（县财政局）", "2.公开决算。（县财政局）")
				.forEach((line) -> word.createParagraph().createRun().setText(line));
		}));
		return plan.warnings();
	}

}
