package org.taizhang.intake.reading.time;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.taizhang.intake.reading.ReadDeadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class DeadlineGrammarTests {

	private final DeadlineGrammar grammar = DeadlineGrammar.ofYear(2026);

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			2026年7月31日前报送 | 2026年7月31日前 | 2026-07-31
			6月30日之前完成 | 6月30日之前 | 2026-06-30
			六月三十日前完成 | 六月三十日前 | 2026-06-30
			于9月底前完成 | 9月底前 | 2026-09-30
			10月底之前要全部迁移 | 10月底之前 | 2026-10-31
			2026年11月底前，各部门要 | 2026年11月底前 | 2026-11-30
			2月底前完成 | 2月底前 | 2026-02-28
			11月末完成 | 11月末 | 2026-11-30
			年底前完成 | 年底前 | 2026-12-31
			2026年底在大厅开设专区 | 2026年底 | 2026-12-31
			今年年底前完成 | 今年年底前 | 2026-12-31
			年内至少召开一次会议 | 年内 | 2026-12-31
			负责人年内至少听取一次汇报 | 年内 | 2026-12-31
			三季度前完成 | 三季度前 | 2026-09-30
			第二季度末完成 | 第二季度末 | 2026-06-30
			在第三季度完成试点 | 第三季度 | 2026-09-30
			10月建成专区 | 10月 | 2026-10-31
			上半年完成清理 | 上半年 | 2026-06-30
			5月中旬前完成 | 5月中旬前 | 2026-05-20
			到2027年建成 | 到2027年 | 2027-12-31
			2027年6月底前完成 | 2027年6月底前 | 2027-06-30
			次年1月31日前报送 | 次年1月31日前 | 2027-01-31
			上半年举办培训班 | 上半年 | 2026-06-30
			下半年各组织一次 | 下半年 | 2026-12-31
			上半年东山经开区完成评估 | 上半年 | 2026-06-30
			9月下旬前完成 | 9月下旬前 | 2026-09-30
			9月上旬完成 | 9月上旬 | 2026-09-10
			第2季度内完成 | 第2季度内 | 2026-06-30
			2026.9.30前报送 | 2026.9.30前 | 2026-09-30
			2026-09-30前报送 | 2026-09-30前 | 2026-09-30
			于9.30前报送 | 9.30前 | 2026-09-30
			二〇二六年九月三十日前报送 | 二〇二六年九月三十日前 | 2026-09-30
			本年度内完成 | 本年度内 | 2026-12-31
			下半年前完成 | 下半年前 | 2026-12-31
			6月30号前完成 | 6月30号前 | 2026-06-30
			国庆节前改版完毕 | 国庆节前 | 2026-09-30
			“五一”劳动节前公布 | “五一”劳动节前 | 2026-04-30
			元旦前公布年度成果 | 元旦前 | 2026-12-31
			十一假期前检修 | 十一假期前 | 2026-09-30
			七一前走访 | 七一前 | 2026-06-30
			“八一”前慰问 | “八一”前 | 2026-07-31
			8月20日（含）前报送 | 8月20日（含）前 | 2026-08-20
			2026年8月20日17时前填报 | 2026年8月20日17时前 | 2026-08-20
			中秋、国庆前慰问 | 国庆前 | 2026-09-30
			报名截止日期为2026年8月20日 | 截止日期为2026年8月20日 | 2026-08-20
			4、8、12月底前晾晒 | 4、8、12月底前 | 2026-12-31
			二、四季度各抽查一次 | 二、四季度 | 2026-12-31
			""")
	void timesOfCompletionBecomeDates(String text, String phrase, LocalDate date) {
		assertThat(this.grammar.inProse(text)).containsExactly(new ReadDeadline(phrase, date));
	}

	@ParameterizedTest
	@ValueSource(strings = { "从2026年起解读率提高", "自本要点印发之日起月汇总", "2027年向县级延伸", "3个工作日内答复", "文件印发后3个工作日内发布解读材料",
			"截至2025年底已完成", "2025年底已经完成", "《关于2026年底前完成清理的通知》要求", "每年1月31日前发布年报", "一年内办结", "三年内建成", "2026年1月1日至12月31日",
			"年底考核时加分", "十二月汇总", "一季度完成情况", "纳入年度目标责任考核", "2026年重点工作", "上半年度情况", "上半年完成情况通报", "收到申请后20个工作日内答复",
			"每季度末月25日前报送", "每月10日前更新", "每半年通报一次", "政策文件自印发之日起20个工作日内公开", "与政策文件同步公开", "适时开展评估", "提高1.5倍以上",
			"截至2026年8月底，共收件三百件", "截至8月底共收件三百件" })
	void otherTimesAreNoDeadlines(String text) {
		assertThat(this.grammar.inProse(text)).isEmpty();
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			12月底前 | 12月底前 | 2026-12-31
			9月投入使用 | 9月 | 2026-09-30
			5月底前动工 | 5月底前 | 2026-05-31
			2026年8月15日 | 2026年8月15日 | 2026-08-15
			2026.8.15 | 2026.8.15 | 2026-08-15
			2026-08-15 | 2026-08-15 | 2026-08-15
			第三季度 | 第三季度 | 2026-09-30
			2026年 | 2026年 | 2026-12-31
			2026/8/15 | 2026/8/15 | 2026-08-15
			2026年8月 | 2026年8月 | 2026-08-31
			9.30 | 9.30 | 2026-09-30
			9月份 | 9月份 | 2026-09-30
			4月中旬 | 4月中旬 | 2026-04-20
			2027年底 | 2027年底 | 2027-12-31
			全年，12月底前总结 | 12月底前 | 2026-12-31
			二季度启动，四季度完成 | 四季度 | 2026-12-31
			2026.03-2026.11 | 2026.11 | 2026-11-30
			20260815 | 20260815 | 2026-08-15
			8/15前 | 8/15前 | 2026-08-15
			截止8月15日 | 截止8月15日 | 2026-08-15
			截至2026年8月底 | 截至2026年8月底 | 2026-08-31
			5—6月 | 6月 | 2026-06-30
			一、三季度 | 一、三季度 | 2026-09-30
			4、8月 | 4、8月 | 2026-08-31
			46249 | 46249 | 2026-08-15
			""")
	void aCellForTimesMayHoldABareDate(String cell, String phrase, LocalDate date) {
		assertThat(this.grammar.inCell(cell)).containsExactly(new ReadDeadline(phrase, date));
	}

	@Test
	void severalMonthsAreSeveralTimes() {
		assertThat(this.grammar.inProse("4月、8月和12月分别组织一次抽测")).extracting(ReadDeadline::phrase, ReadDeadline::date)
			.containsExactly(tuple("4月", LocalDate.of(2026, 4, 30)), tuple("8月", LocalDate.of(2026, 8, 31)),
					tuple("12月", LocalDate.of(2026, 12, 31)));
		assertThat(this.grammar.inProse("4月10日、10月10日前各报一次")).extracting(ReadDeadline::date)
			.containsExactly(LocalDate.of(2026, 4, 10), LocalDate.of(2026, 10, 10));
	}

	@ParameterizedTest
	@ValueSource(strings = { "春节前走访", "端午节前检查", "清明前公布" })
	void feastsOfTheMoonsCalendarHaveNoDate(String text) {
		assertThat(this.grammar.inProse(text)).singleElement().extracting(ReadDeadline::date).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "国庆前后加强值守", "第十一前进路", "春节前夜的晚会" })
	void otherWordsWithFeastsAreNone(String text) {
		assertThat(this.grammar.inProse(text)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "12345", "46249元", "40000", "49999" })
	void otherNumbersAreNoDays(String cell) {
		assertThat(this.grammar.inCell(cell)).isEmpty();
	}

	@Test
	void aNumberMayBeADayOnlyWhereTheYearIsKnown() {
		assertThat(DeadlineGrammar.ofYear(null).inCell("46249")).isEmpty();
	}

	@Test
	void aPhraseUsedTwiceIsListedOnce() {
		assertThat(this.grammar.inProse("年底前完成清理，年底前公布结果，9月底前报送")).extracting(ReadDeadline::phrase)
			.containsExactly("年底前", "9月底前");
	}

	@Test
	void withoutAYearThereIsNoDate() {
		assertThat(DeadlineGrammar.ofYear(null).inProse("9月底前完成")).containsExactly(new ReadDeadline("9月底前", null));
	}

	@Test
	void anImpossibleDayHasNoDate() {
		assertThat(this.grammar.inProse("2月30日前完成")).containsExactly(new ReadDeadline("2月30日前", null));
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			自印发之日起10个工作日内，各单位报送 | 自印发之日起10个工作日内 | 2026-03-19
			本方案印发后1个月内完成 | 本方案印发后1个月内 | 2026-04-05
			本通知印发之日起三十日内完成 | 本通知印发之日起三十日内 | 2026-04-04
			""")
	void someTimesAreCountedFromTheIssue(String text, String phrase, LocalDate date) {
		assertThat(counting(new EveryWeekday()).inProse(text)).containsExactly(new ReadDeadline(phrase, date));
		assertThat(counting(new EveryWeekday()).inCell(phrase)).containsExactly(new ReadDeadline(phrase, date));
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			市司法局自印发之日起10个工作日内修订 | 2026-03-19
			本方案自印发之日起10个工作日内报备 | 2026-03-19
			市司法局会同市民政局自本通知印发之日起30日内修订 | 2026-04-04
			""")
	void suchATimeMayStandRightAfterAUnit(String text, LocalDate date) {
		assertThat(counting(new EveryWeekday()).inProse(text)).extracting(ReadDeadline::date).containsExactly(date);
	}

	@Test
	void workingDaysAreNotCountedWithoutACalendar() {
		assertThat(counting(null).inCell("自印发之日起10个工作日内")).containsExactly(new ReadDeadline("自印发之日起10个工作日内", null));
	}

	private static DeadlineGrammar counting(WorkingDayCount days) {
		return new DeadlineGrammar(new PlanTime(2026, LocalDate.of(2026, 3, 5), days));
	}

	private static final class EveryWeekday implements WorkingDayCount {

		@Override
		public LocalDate plus(LocalDate from, int workingDays) {
			LocalDate day = from;
			for (int left = workingDays; left > 0;) {
				day = day.plusDays(1);
				left -= (day.getDayOfWeek().getValue() <= 5) ? 1 : 0;
			}
			return day;
		}

		@Override
		public boolean isLoaded(int year) {
			return year == 2026;
		}

	}

	@ParameterizedTest
	@ValueSource(
			strings = { "2026年3月，国务院印发《示例条例》，要对照修订目录。", "2026年3月，省政府办公厅印发了实施方案。", "3月5日，全市召开了动员会。", "2026年2月出台了管理办法。" })
	void whatHasHappenedAlreadyIsNoDeadline(String text) {
		assertThat(this.grammar.inProse(text)).isEmpty();
	}

	@Test
	void anEndOfAYearWithAMonthIsOneTime() {
		assertThat(this.grammar.inProse("2026年底11月前，完成规范工作"))
			.containsExactly(new ReadDeadline("2026年底11月前", LocalDate.of(2026, 11, 30)));
	}

	@Test
	void anItemOfAScheduleBeginsWithItsTime() {
		DeadlineGrammar grammar = DeadlineGrammar.ofYear(2026);
		assertThat(grammar.inProse("2026年5月，召开高考情况发布会。")).extracting(ReadDeadline::date)
			.containsExactly(LocalDate.of(2026, 5, 31));
		assertThat(grammar.inProse("第一季度，召开就业工作通报会。")).extracting(ReadDeadline::date)
			.containsExactly(LocalDate.of(2026, 3, 31));
		assertThat(grammar.inProse("6月13日，在广场举办咨询活动。")).extracting(ReadDeadline::date)
			.containsExactly(LocalDate.of(2026, 6, 13));
		assertThat(grammar.inProse("根据2026年5月，全市会议的部署，编制目录。")).isEmpty();
	}

}
