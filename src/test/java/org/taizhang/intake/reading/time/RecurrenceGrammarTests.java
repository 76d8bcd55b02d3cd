package org.taizhang.intake.reading.time;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.taizhang.intake.reading.Recurrence;

import static org.assertj.core.api.Assertions.assertThat;

class RecurrenceGrammarTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			按季度公开进展 | QUARTERLY
			每季度通报一次 | QUARTERLY
			实行季通报 | QUARTERLY
			每月更新 | MONTHLY
			日监测、月统计、季通报、年度考核 | MONTHLY
			印发之日起月汇总、季通报 | MONTHLY
			周预警、月统计 | MONTHLY
			每年发布一次年报 | ANNUAL
			年内开展督查不得少于4次 | ANNUAL
			年内至少举办3场发布会 | ANNUAL
			年内对业务骨干集中培训1次 | ANNUAL
			全年邀请列席会议不少于4次 | ANNUAL
			每季度末月25日前报送 | QUARTERLY
			每月10日前更新 | MONTHLY
			每年11月底前报送 | ANNUAL
			持续做好专题公开 | CONTINUOUS
			持续推进标准化。年底前完成清理。 | CONTINUOUS
			持续做好公开，按季度报送 | QUARTERLY
			""")
	void theShortestPeriodCounts(String text, Recurrence recurrence) {
		assertThat(RecurrenceGrammar.inProse(text)).isEqualTo(recurrence);
	}

	@ParameterizedTest
	@ValueSource(strings = { "开设栏目，持续公开信息", "辍学率逐年下降", "动态更新，定期公开", "长期挂网", "一季度通报情况较好", "3月公开目录", "年内解读率不低于50%",
			"9月底前开展一次集中修订", "纳入年度考核", "生活费每人每年限享受一次", "不断提高质量" })
	void otherWordsDoNotRecur(String text) {
		assertThat(RecurrenceGrammar.inProse(text)).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "持续推进, CONTINUOUS", "长期坚持, CONTINUOUS", "全年, CONTINUOUS", "每月底前, MONTHLY", "每季度, QUARTERLY",
			"季度末, QUARTERLY", "季度, QUARTERLY", "月度, MONTHLY", "常态化, CONTINUOUS", "按月, MONTHLY",
			"每季度末月25日前, QUARTERLY" })
	void aCellForTimesSaysIt(String cell, Recurrence recurrence) {
		assertThat(RecurrenceGrammar.inCell(cell)).isEqualTo(recurrence);
	}

}
