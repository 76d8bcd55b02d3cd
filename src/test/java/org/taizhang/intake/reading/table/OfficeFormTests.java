package org.taizhang.intake.reading.table;

import org.junit.jupiter.api.Test;

import org.taizhang.intake.document.SourceDocument;
import org.taizhang.intake.reading.Plans;
import org.taizhang.intake.reading.ReadingWarning;
import org.taizhang.intake.reading.WarningCode;

import static org.assertj.core.api.Assertions.assertThat;

/** Tables about the document are no breakdown tables whose header is unknown. */
class OfficeFormTests {

	private static final String[][] PORTAL = { { "索 引 号", "1136/2026-12", "主题分类", "政务公开" },
			{ "发布机构", "示例市人民政府办公室", "成文日期", "2026-03-02" }, { "标题", "示例市2026年政务公开工作要点", "发文字号", "示政办〔2026〕3号" } };

	@Test
	void whatAPortalSaysOfTheDocumentIsNotDoubted() {
		assertThat(warningsWith(PORTAL)).isEmpty();
	}

	@Test
	void neitherIsWhoSignedIt() {
		assertThat(warningsWith(new String[][] { { "签发", "会签", "核稿" }, { "王甲", "李乙", "" }, { "拟稿单位", "市政府办公室", "" },
				{ "印制", "60份", "" } }))
			.isEmpty();
	}

	@Test
	void aTableOfOtherThingsStillIs() {
		assertThat(warningsWith(new String[][] { { "姓名", "联系电话", "备注" }, { "王甲", "100", "" }, { "李乙", "200", "" } }))
			.containsExactly(WarningCode.TABLE_UNKNOWN);
		assertThat(warningsWith(new String[][] { { "联系人", "联系电话", "备注" }, { "王甲", "100", "甲" }, { "李乙", "200", "乙" } }))
			.as("a list of more than one")
			.containsExactly(WarningCode.TABLE_UNKNOWN);
	}

	private static Iterable<WarningCode> warningsWith(String[][] cells) {
		SourceDocument document = Plans.word(word -> {
			var table = word.createTable(cells.length, cells[0].length);
			for (int row = 0; row < cells.length; row++) {
				for (int column = 0; column < cells[row].length; column++) {
					table.getRow(row).getCell(column).setText(cells[row][column]);
				}
			}
			for (String line : new String[] { "示例市2026年政务公开工作要点", "一、深化公开", "（一）公开预算。（责任单位：市财政局）",
					"（二）公开决算。（责任单位：市财政局）" }) {
				word.createParagraph().createRun().setText(line);
			}
		});
		return Plans.read(document).warnings().stream().map(ReadingWarning::code).toList();
	}

}
