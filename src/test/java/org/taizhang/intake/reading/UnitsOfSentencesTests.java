package org.taizhang.intake.reading;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Brackets of units behind the sentences of one item, and before its stop. */
class UnitsOfSentencesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			公开预算。（县财政局，6月底前）公开审计结果。（县审计局，9月底前） | 公开预算。公开审计结果。
			公开预算（县财政局，6月底前）；公开审计结果（县审计局，9月底前）。 | 公开预算；公开审计结果
			公开预算。（县财政局负责，6月底前完成）公开审计结果。（县审计局负责，9月底前完成） | 公开预算。公开审计结果。
			""")
	void eachNamesItsUnitsAndTime(String printed, String text) {
		ReadTask task = only(printed);
		assertThat(task.text()).isEqualTo(text);
		assertThat(task.units()).containsExactly("县财政局", "县审计局");
		assertThat(task.deadlines()).extracting(ReadDeadline::date)
			.map(Object::toString)
			.containsExactlyInAnyOrder("2026-06-30", "2026-09-30");
		assertThat(task.isDoubted(WarningCode.UNITS_OF_SENTENCES)).isTrue();
	}

	@Test
	void namesAloneBetweenTwoSentencesAreUnits() {
		ReadTask task = only("公开预算。（县财政局）公开审计结果。（县审计局）");
		assertThat(task.text()).isEqualTo("公开预算。公开审计结果。");
		assertThat(task.units()).containsExactly("县财政局", "县审计局");
	}

	@ParameterizedTest
	@ValueSource(strings = { "完成旧站改造（县大数据中心）。", "完成旧站改造（县大数据中心，6月底前）。", "完成旧站改造（县大数据中心）" })
	void theStopMayStandBehindTheBracket(String printed) {
		ReadTask task = only(printed);
		assertThat(task.text()).isEqualTo("完成旧站改造");
		assertThat(task.units()).containsExactly("县大数据中心");
	}

	@Test
	void whatExplainsANameStaysInTheText() {
		ReadTask task = only("台账报县政务公开办（县政府办公室）。");
		assertThat(task.text()).isEqualTo("台账报县政务公开办（县政府办公室）。");
		assertThat(task.units()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "县教育局、县财政局（牵头）、各镇, true", "县财政局（牵头）、县教育局、各镇, false" })
	void aUnitBeforeTheOneMarkedAsLeadingIsDoubted(String units, boolean doubted) {
		ReadTask task = only("公开补助名单。\n责任单位：" + units);
		assertThat(task.leads()).containsExactly("县财政局");
		assertThat(task.isDoubted(WarningCode.LEAD_UNCLEAR)).isEqualTo(doubted);
	}

	private static ReadTask only(String printed) {
		return Plans.read(Plans.HEAD + "一、公开\n1." + printed).tasks().get(0);
	}

}
