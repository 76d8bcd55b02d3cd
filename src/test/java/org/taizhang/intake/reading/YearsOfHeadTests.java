package org.taizhang.intake.reading;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Years of number, date, title and times that do or do not go together. */
class YearsOfHeadTests {

	@ParameterizedTest
	@CsvSource({ "示政办发〔2024〕6号,2025-03-02,2026", "示政办发〔2025〕6号,2026-03-02,2026", "示政办发〔2026〕6号,2026-03-02,2025",
			",2025-03-02,2026", "示政办发〔2024〕6号,,2026" })
	void yearsThatDoNotGoTogetherAreNamed(String number, LocalDate issuedOn, int year) {
		assertThat(YearsOfHead.conflict(plan(number, issuedOn, year)))
			.hasValueSatisfying((message) -> assertThat(message).contains("年份对不上", "计划按" + year + "年读取", "请核对"));
	}

	@ParameterizedTest
	@CsvSource({ "示政办发〔2026〕6号,2026-03-02,2026", "示政办发〔2025〕96号,2025-12-20,2026", "示政办发〔2025〕96号,2026-01-04,2026",
			",2026-03-02,2026", "示政办发〔2026〕6号,,2026", ",,2026" })
	void yearsThatGoTogetherAreNotMentioned(String number, LocalDate issuedOn, int year) {
		assertThat(YearsOfHead.conflict(plan(number, issuedOn, year))).isEmpty();
	}

	@Test
	void theReaderSaysIt() {
		ReadPlan plan = Plans.read("2026年示例市政务公开工作要点\n\n示政办发〔2024〕6号\n\n一、深化公开\n\n（一）公布收费目录。（责任单位：市财政局）\n\n"
				+ "（二）公布决算。（责任单位：市财政局）\n\n示例市人民政府办公室\n\n2025年3月2日");
		assertThat(plan.warnings()).extracting(ReadingWarning::code).contains(WarningCode.YEAR_CONFLICT);
	}

	@ParameterizedTest
	@CsvSource({ "2026.8", "20260831", "2026/8/31", "2026-08-31" })
	void theYearMayBeToldByCellsForTimes(String time) {
		ReadPlan plan = Plans.read(Plans.word((word) -> {
			String[] cells = { "序号", "重点任务", "具体要求", "责任单位", "完成时限", "1", "深化公开", "公布收费目录", "市财政局", time };
			for (int i = 0; i < cells.length; i++) {
				if (i == 0) {
					word.createParagraph().createRun().setText("示例市政务公开工作任务分解表");
					word.createTable(2, 5);
				}
				word.getTables().get(0).getRow(i / 5).getCell(i % 5).setText(cells[i]);
			}
		}));
		assertThat(plan.year()).isEqualTo(2026);
	}

	private static ReadPlan plan(String number, LocalDate issuedOn, int year) {
		return new ReadPlan(null, null, null, number, null, issuedOn, year, List.of(), List.of(), List.of(), null,
				List.of(), List.of());
	}

}
