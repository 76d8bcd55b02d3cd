package org.taizhang.intake.reading;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Times of one task that stand in several places: text, line, bracket and column. */
class TimesOfPlacesTests {

	private static final String UNITS = "（责任单位：市财政局；完成时限：8月底）";

	@ParameterizedTest
	@CsvSource({ "5月底前公布收费目录。,5月底前", "10月底前公布收费目录。,10月底前", "公布收费目录（2026年10月）。,2026年10月" })
	void aLineAndATextThatDisagreeAreBothNamed(String sentence, String phrase) {
		ReadTask task = task(sentence + UNITS);
		assertThat(task.units()).containsExactly("市财政局");
		assertThat(task.deadlines()).extracting(ReadDeadline::phrase).containsExactly("8月底", phrase);
		assertThat(task.doubts()).containsExactly(
				new TaskDoubt(WarningCode.TIMES_DISAGREE, "时限写的是“8月底”，文字里写的是“" + phrase + "”，两处对不上，都列上了：请留下对的"));
		assertThat(task.sureness()).isEqualTo(Sureness.DOUBTFUL);
	}

	@ParameterizedTest
	@ValueSource(strings = { "8月底前公布收费目录。", "5月底前拿出初稿，8月底前公布收费目录。", "编制收费目录，其中5月底前公布涉企部分。", "5月底前印发方案，组织公布收费目录。",
			"公布收费目录。", "每月公布收费目录。" })
	void aTimeOfAPartAndTheSameTimeAgainAreNoContradiction(String sentence) {
		assertThat(task(sentence + UNITS).doubts()).isEmpty();
	}

	@Test
	void aBracketBehindTheUnitsIsATimeToo() {
		ReadTask task = task("公布收费目录。（责任单位：市财政局）（2026年10月）");
		assertThat(task.units()).containsExactly("市财政局");
		assertThat(task.deadlines()).containsExactly(new ReadDeadline("2026年10月", LocalDate.of(2026, 10, 31)));
		ReadTask three = task("5月底前公布收费目录。" + UNITS + "（2026年10月）");
		assertThat(three.units()).containsExactly("市财政局");
		assertThat(three.deadlines()).hasSize(3);
		assertThat(three.isDoubted(WarningCode.TIMES_DISAGREE)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "公布收费目录（4—5月）。,5月,2026-05-31", "公布收费目录｜二季度,二季度,2026-06-30", "公布收费目录（5月20日）,5月20日,2026-05-20" })
	void aTimeThatStandsAloneBehindATextIsRead(String sentence, String phrase, LocalDate date) {
		assertThat(task(sentence + "（责任单位：市财政局）").deadlines()).containsExactly(new ReadDeadline(phrase, date));
	}

	@Test
	void aBracketOfOtherWordsIsNoTime() {
		assertThat(task("公布收费目录（2026年版）。（责任单位：市财政局）").deadlines()).isEmpty();
		assertThat(task("公布收费目录（12项）。（责任单位：市财政局）").deadlines()).isEmpty();
	}

	@Test
	void periodsThatDisagreeAreMentioned() {
		assertThat(inTable("每季度公布收费目录", "每月").doubts()).extracting(TaskDoubt::reason)
			.containsExactly("文字里写的周期和时限一栏“每月”不一致，按文字读的：请核对");
	}

	@Test
	void theWholeYearInAColumnIsReadAsGoingOnAndMentioned() {
		ReadTask task = inTable("公布收费目录", "全年");
		assertThat(task.recurrence()).isEqualTo(Recurrence.CONTINUOUS);
		assertThat(task.doubts()).extracting(TaskDoubt::reason).containsExactly("时限写的是“全年”，是按“持续推进”读的：要在年底完成的，请改成限期完成");
	}

	@Test
	void aSerialOfASpreadsheetIsReadAndMentioned() {
		ReadTask task = inTable("公布收费目录", "46249");
		assertThat(task.deadlines()).containsExactly(new ReadDeadline("46249", LocalDate.of(2026, 8, 15)));
		assertThat(task.doubts()).extracting(TaskDoubt::reason)
			.containsExactly("时限“46249”像是表格软件里日期的序号，读成了2026-08-15，请核对");
	}

	@Test
	void ofSeveralMonthsThatShareAWordTheLastIsTakenAndMentioned() {
		assertThat(inTable("公布收费目录", "4、8、12月").doubts()).extracting(TaskDoubt::reason)
			.containsExactly("时限“4、8、12月”写了几个时间，只取了最后一个2026-12-31，其余的请补上");
	}

	private static ReadTask task(String sentence) {
		List<ReadTask> tasks = Plans.read(Plans.HEAD + "一、深化公开\n（一）" + sentence).tasks();
		assertThat(tasks).hasSize(1);
		return tasks.get(0);
	}

	private static ReadTask inTable(String requirement, String time) {
		return Plans.read(Plans.word((word) -> {
			String[] cells = { "序号", "重点任务", "具体要求", "责任单位", "完成时限", "1", "深化公开", requirement, "市财政局", time };
			for (int i = 0; i < cells.length; i++) {
				if (i == 0) {
					word.createParagraph().createRun().setText("2026年示例市政务公开工作要点任务分解表");
					word.createTable(2, 5);
				}
				word.getTables().get(0).getRow(i / 5).getCell(i % 5).setText(cells[i]);
			}
		})).tasks().get(0);
	}

}
