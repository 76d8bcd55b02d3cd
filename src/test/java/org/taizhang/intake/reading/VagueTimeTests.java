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
	@CsvSource({ "每半年通报一次收费目录。,每半年", "每半月更新1次收费目录。,每半月", "收费目录每周更新。,每周", "每两年修订一次收费目录。,每两年" })
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

	@ParameterizedTest
	@CsvSource({ "收费目录两年内全部重编。,两年内", "收费目录下半年全面推开。,下半年", "收费目录2028年前全部重编。,2028年前", "收费目录在汛期前重编。,汛期前", "学期末重编收费目录。,学期末",
			"8月组织重编收费目录。,8月", "截至2026年8月底重编收费目录。,截至2026年8月底", "5—6月重编收费目录。,5—6月", "收费目录二季度全面推开。,二季度",
			"收费目录两个月内重编。,两个月内", "收费目录本月底前重编。,本月底前", "“十五五”末收费目录全部上网。,“十五五”末", "2026年至2028年收费目录分批重编。,2026年至2028年",
			"8月15日重编收费目录。,8月15日" })
	void whatMayBeMeantAsATimeIsMentioned(String sentence, String words) {
		ReadTask task = task(sentence);
		assertThat(task.deadlines()).isEmpty();
		assertThat(task.doubts())
			.containsExactly(new TaskDoubt(WarningCode.TIME_VAGUE, "写了“" + words + "”，没有算作时限：需要的话请补上"));
	}

	@Test
	void suchATimeIsMentionedBesideAnother() {
		ReadTask task = task("8月底前编好收费目录，下半年全面推开，三年内建库。");
		assertThat(task.deadlines()).extracting(ReadDeadline::phrase).containsExactly("8月底前");
		assertThat(task.doubts()).extracting(TaskDoubt::reason).containsExactly("写了“下半年”、“三年内”，没有算作时限：需要的话请补上");
	}

	@Test
	void aTimeThatIsReadIsNotMentionedAgain() {
		assertThat(task("8月底前编好收费目录，8月召开发布会。").doubts()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "每月8日前更新收费目录。,每月8日前", "每季度末月20日前更新收费目录。,每季度末月20日前", "每年3月15日前更新收费目录。,每年3月15日前", "次月8日前更新收费目录。,次月8日前" })
	void aDayThatALedgersPeriodDoesNotKeepIsMentioned(String sentence, String words) {
		assertThat(task(sentence).doubts()).extracting(TaskDoubt::reason)
			.containsExactly("写了“" + words + "”，台账的周期不记到哪一天：请核对，要紧的话另填时限");
	}

	@ParameterizedTest
	@ValueSource(strings = { "每月底前更新收费目录。", "每季度末更新收费目录。", "每年底前更新收费目录。", "收费目录自2026年3月1日起执行，每月更新。", "近三年内的收费要汇总。",
			"公开上半年收费情况。", "今年6月以来的收费要汇总。" })
	void whatAPeriodEndsWithAndWhatIsOverIsNotMentioned(String sentence) {
		assertThat(task(sentence).doubts()).isEmpty();
	}

	@Test
	void whatIsToBeDoneTogetherIsMentionedBesideATime() {
		assertThat(task("收费目录与预算草案同步公布，8月底前完成。").doubts()).extracting(TaskDoubt::reason)
			.containsExactly("写了“与预算草案同步”，没有具体时间：需要的话请补上");
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
