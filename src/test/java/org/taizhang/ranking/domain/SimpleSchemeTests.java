package org.taizhang.ranking.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taizhang.ranking.Cutoff;
import org.taizhang.ranking.Outcome;
import org.taizhang.ranking.Quarter;
import org.taizhang.ranking.RowReference;
import org.taizhang.ranking.ScoreCard;
import org.taizhang.ranking.ScoreLine;
import org.taizhang.ranking.ScoringRule;
import org.taizhang.ranking.ScoringScheme;
import org.taizhang.ranking.UnitFacts;

import static org.assertj.core.api.Assertions.assertThat;

class SimpleSchemeTests {

	private final ScoringScheme scheme = new SimpleScheme().scoringScheme();

	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|', textBlock = """
			in time | late | overdue | awaiting | points | reason
			4       | 0    | 0       | 0        | 40.00  | 到期4项：按时完成4项。按时率4/4，即100%。
			3       | 1    | 0       | 0        | 30.00  | 到期4项：按时完成3项，逾期后完成1项。按时率3/4，即75%。
			1       | 1    | 1       | 0        | 13.33  | 到期3项：按时完成1项，逾期后完成1项，逾期未完成1项。按时率1/3，即33.33%。
			2       | 0    | 1       | 0        | 26.67  | 到期3项：按时完成2项，逾期未完成1项。按时率2/3，即66.67%。
			0       | 0    | 2       | 0        | 0.00   | 到期2项：按时完成0项，逾期未完成2项。按时率0/2，即0%。
			1       | 0    | 0       | 2        | 40.00  | 到期1项：按时完成1项。按时率1/1，即100%。另有2项已申请销号、待审核，暂不计。
			0       | 0    | 0       | 0        | -      | 没有到期的节点，本项不计入总分。
			0       | 0    | 0       | 1        | -      | 没有到期的节点，本项不计入总分。另有1项已申请销号、待审核，暂不计。
			""", useHeadersInDisplayName = true)
	void onTimeClosingGivesTheShareClosedByItsDate(int inTime, int late, int overdue, int awaiting, BigDecimal points,
			String reason) {
		ScoreLine line = line(0, Facts.closings(inTime, late, overdue, awaiting));
		assertThat(line.points()).isEqualTo(points);
		assertThat(line.reason()).isEqualTo(reason);
		assertThat(line.rows()).hasSize(inTime + late + overdue + awaiting);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|', textBlock = """
			in time | overdue | points | reason
			3       | 0       | 30.00  | 季末没有逾期未完成的条目，不扣分。
			0       | 1       | 25.00  | 季末逾期未完成1条，每条扣5分，应扣5分。
			9       | 6       | 0.00   | 季末逾期未完成6条，每条扣5分，应扣30分。
			9       | 7       | 0.00   | 季末逾期未完成7条，每条扣5分，应扣35分，以满分30分为限，扣完。
			0       | 0       | -      | 没有到期的节点，本项不计入总分。
			""", useHeadersInDisplayName = true)
	void overdueEntriesCostPointsDownToNothing(int inTime, int overdue, BigDecimal points, String reason) {
		ScoreLine line = line(1, Facts.closings(inTime, 0, overdue, 0));
		assertThat(line.points()).isEqualTo(points);
		assertThat(line.reason()).isEqualTo(reason);
		assertThat(line.rows()).hasSize(overdue).allMatch(row -> row.outcome() == Outcome.OVERDUE);
	}

	@Test
	void anEntryThatMissedTwoDatesCostsPointsOnce() {
		UnitFacts facts = new UnitFacts(1, Facts.FINISHED, Map.of(Outcome.OVERDUE,
				List.of(new RowReference(7, 1, Outcome.OVERDUE), new RowReference(7, 2, Outcome.OVERDUE))));
		ScoreLine line = line(1, facts);
		assertThat(line.points()).isEqualTo("25.00");
		assertThat(line.rows()).hasSize(2);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|', textBlock = """
			in time | late | missing | points | reason
			8       | 0    | 0       | 30.00  | 到期应报进展8次：按时8次。按时率8/8，即100%。
			6       | 1    | 1       | 22.50  | 到期应报进展8次：按时6次，迟报1次，未报1次。按时率6/8，即75%。
			1       | 0    | 6       | 4.29   | 到期应报进展7次：按时1次，未报6次。按时率1/7，即14.29%。
			0       | 0    | 0       | -      | 没有到期应报送的进展，本项不计入总分。
			""", useHeadersInDisplayName = true)
	void reportsGiveTheShareSentInTime(int inTime, int late, int missing, BigDecimal points, String reason) {
		ScoreLine line = line(2, Facts.reports(inTime, late, missing));
		assertThat(line.points()).isEqualTo(points);
		assertThat(line.reason()).isEqualTo(reason);
		assertThat(line.rows()).hasSize(inTime + late + missing);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|', textBlock = """
			closed | late | overdue | reported | missing | total | what
			2      | 0    | 0       | 3        | 0       | 100.00 | everything in time
			3      | 1    | 0       | 3        | 1       | 82.50  | 30 + 30 + 22.5 of 100
			2      | 0    | 1       | 0        | 0       | 73.81  | 26.67 + 25 of 70: no reports were due
			0      | 0    | 0       | 1        | 2       | 33.33  | 10 of 30: nothing was to be closed
			0      | 0    | 9       | 0        | 9       | 0.00   | nothing done
			0      | 0    | 0       | 0        | 0       | -      | nothing due
			""", useHeadersInDisplayName = true)
	void whatDoesNotApplyLeavesTheDenominator(int closed, int late, int overdue, int reported, int missing,
			BigDecimal total, String what) {
		Map<Outcome, Integer> counts = new HashMap<>();
		counts.put(Outcome.DONE_IN_TIME, closed);
		counts.put(Outcome.DONE_LATE, late);
		counts.put(Outcome.OVERDUE, overdue);
		counts.put(Outcome.REPORTED_IN_TIME, reported);
		counts.put(Outcome.NOT_REPORTED, missing);
		assertThat(this.scheme.score(Facts.facts(Facts.FINISHED, counts)).total()).as(what).isEqualTo(total);
	}

	@Test
	void saysOnWhichDayARunningQuarterWasJudged() {
		Cutoff running = Cutoff.of(new Quarter(2026, 3), LocalDate.of(2026, 9, 18));
		assertThat(line(1, Facts.facts(running, Map.of(Outcome.OVERDUE, 1))).reason()).startsWith("截至9月18日逾期未完成1条");
	}

	@Test
	void everyRuleExplainsItselfAndTheFullMarksAreAHundred() {
		assertThat(this.scheme.rules()).allSatisfy(rule -> assertThat(rule.explanation()).isNotBlank());
		assertThat(this.scheme.rules().stream().map(ScoringRule::fullMarks).reduce(BigDecimal::add))
			.hasValueSatisfying(sum -> assertThat(sum).isEqualByComparingTo("100"));
	}

	/** The example of a real city's bulletin, in a scheme of its own. */
	@Test
	void scalesByTheFullMarksThatApplied() {
		ScoringScheme other = new ScoringScheme("example", 2, RoundingMode.HALF_UP,
				List.of(fixed("100", "81.22"), fixed("0.64", "0.64"), fixed("12", null)));
		ScoreCard card = other.score(Facts.closings(0, 0, 0, 0));
		assertThat(card.total()).isEqualTo("81.34");
		assertThat(card.scaled()).isTrue();
	}

	private ScoreLine line(int rule, UnitFacts facts) {
		return this.scheme.score(facts).lines().get(rule);
	}

	private static ScoringRule fixed(String fullMarks, String points) {
		return new ScoringRule() {
			@Override
			public String name() {
				return "fixed";
			}

			@Override
			public BigDecimal fullMarks() {
				return new BigDecimal(fullMarks);
			}

			@Override
			public String explanation() {
				return "fixed";
			}

			@Override
			public ScoreLine evaluate(UnitFacts facts) {
				return (points != null) ? ScoreLine.of(this, new BigDecimal(points), "", List.of())
						: ScoreLine.notApplicable(this, "", List.of());
			}
		};
	}

}
