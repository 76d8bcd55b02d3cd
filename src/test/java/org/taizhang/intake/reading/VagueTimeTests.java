package org.taizhang.intake.reading;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Times that name no day, and years that contradict one another. */
class VagueTimeTests {

	@ParameterizedTest
	@CsvSource({ "对收费目录适时抽查。,适时", "决算情况与预算草案同步公布。,与预算草案同步", "听证会择期举行。,择期" })
	void aTimeWithoutADayIsMentioned(String sentence, String words) {
		ReadTask task = task(sentence);
		assertThat(task.deadlines()).isEmpty();
		assertThat(task.doubts())
			.containsExactly(new TaskDoubt(WarningCode.TIME_VAGUE, "写了“" + words + "”，没有具体时间：需要的话请补上"));
		assertThat(task.sureness()).isEqualTo(Sureness.LIKELY);
	}

	@ParameterizedTest
	@CsvSource({ "2011年底前建成平台。,2011年底前", "2025年9月底前公开目录。,2025年9月底前" })
	void aTimeBeforeThePlansYearIsNoDeadlineAndMentioned(String sentence, String words) {
		ReadTask task = task(sentence);
		assertThat(task.deadlines()).isEmpty();
		assertThat(task.doubts())
			.containsExactly(new TaskDoubt(WarningCode.TIME_VAGUE, "写了“" + words + "”，在要点的年度之前，没有算作时限：是笔误的话请补上时限"));
	}

	@ParameterizedTest
	@CsvSource({ "每半年通报一次收费目录。,每半年", "收费目录每周更新。,每周", "每两年修订一次收费目录。,每两年" })
	void aPeriodThatALedgerDoesNotKeepIsMentioned(String sentence, String words) {
		ReadTask task = task(sentence);
		assertThat(task.recurrence()).isNull();
		assertThat(task.doubts()).extracting(TaskDoubt::reason)
			.containsExactly("写了“" + words + "”，台账里没有这样的周期：需要的话请补上时限");
	}

	@ParameterizedTest
	@ValueSource(strings = { "对收费目录适时抽查，9月底前查完。", "每季度适时抽查收费目录。", "收费目录要及时公开。", "政策文件与解读材料同步公布。" })
	void whereThereIsATimeOrNoneIsMeantNothingIsMentioned(String sentence) {
		assertThat(task(sentence).doubts()).isEmpty();
	}

	private static ReadTask task(String sentence) {
		return Plans.read(Plans.HEAD + "一、深化公开\n（一）" + sentence + "（责任单位：市财政局）").tasks().get(0);
	}

	@Test
	void aChosenYearThatIsNotTheTitlesIsMentioned() {
		String plan = Plans.HEAD + "一、深化公开\n（一）编制目录，6月底前完成。（责任单位：市财政局）";
		ReadPlan other = new PlanReader().read(Plans.document(plan), new ReadingOptions(false, 2025));
		assertThat(other.year()).isEqualTo(2025);
		assertThat(other.warnings()).singleElement().satisfies((warning) -> {
			assertThat(warning.code()).isEqualTo(WarningCode.YEAR_CONFLICT);
			assertThat(warning.message()).contains("标题写的是2026年", "2025年");
		});
		assertThat(new PlanReader().read(Plans.document(plan), new ReadingOptions(false, 2026)).warnings()).isEmpty();
	}

	@Test
	void aSmallTableSaysWhichHeaderItHas() {
		ReadPlan plan = Plans.read(Plans.word((word) -> {
			String[] cells = { "名称", "数量", "去向", "桌椅", "三套", "窗口" };
			for (int i = 0; i < cells.length; i++) {
				if (i == 0) {
					word.createTable(2, 3);
				}
				word.getTables().get(0).getRow(i / 3).getCell(i % 3).setText(cells[i]);
			}
		}));
		assertThat(plan.warnings()).filteredOn((warning) -> warning.code() == WarningCode.TABLE_UNKNOWN)
			.singleElement()
			.extracting(ReadingWarning::message)
			.asString()
			.contains("名称、数量、去向");
	}

	@Test
	void aTimeThatCannotBeCountedYetIsNoTarget() {
		ReadTask task = Plans.read("示例市2026年政务公开工作要点\n（一）公开预算。自本要点印发之日起10个工作日内公开目录，3个工作日内答复来信。（责任单位：市财政局）")
			.tasks()
			.get(0);
		assertThat(task.deadlines()).extracting(ReadDeadline::phrase).containsExactly("自本要点印发之日起10个工作日内");
		assertThat(task.targets()).extracting(ReadTarget::phrase).containsExactly("3个工作日内");
	}

}
