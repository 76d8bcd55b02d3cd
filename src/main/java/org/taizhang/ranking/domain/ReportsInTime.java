package org.taizhang.ranking.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.StringJoiner;

import org.taizhang.ranking.Outcome;
import org.taizhang.ranking.ScoreLine;
import org.taizhang.ranking.ScoringRule;
import org.taizhang.ranking.UnitFacts;

/** 按时报告: the share of the progress reports due in the quarter that came by their date. */
record ReportsInTime(BigDecimal fullMarks) implements ScoringRule {

	@Override
	public String name() {
		return "按时报告";
	}

	@Override
	public String explanation() {
		return "本季度应报送的进展，在限期内提交的占多大比例，就得这项满分的多大比例；已销号的条目不再要求报送。";
	}

	@Override
	public ScoreLine evaluate(UnitFacts facts) {
		int inTime = facts.count(Outcome.REPORTED_IN_TIME);
		int late = facts.count(Outcome.REPORTED_LATE);
		int missing = facts.count(Outcome.NOT_REPORTED);
		int judged = inTime + late + missing;
		if (judged == 0) {
			return ScoreLine.notApplicable(this, "没有到期应报送的进展，本项不计入总分。", java.util.List.of());
		}
		StringJoiner parts = new StringJoiner("，");
		parts.add("按时" + inTime + "次");
		if (late > 0) {
			parts.add("迟报" + late + "次");
		}
		if (missing > 0) {
			parts.add("未报" + missing + "次");
		}
		BigDecimal points = this.fullMarks.multiply(BigDecimal.valueOf(inTime))
			.divide(BigDecimal.valueOf(judged), MathContext.DECIMAL64);
		return ScoreLine.of(this, points,
				"到期应报进展" + judged + "次：" + parts + "。按时率" + inTime + "/" + judged + "，即"
						+ Figures.percent(inTime, judged) + "。",
				facts.rows(Outcome.NOT_REPORTED, Outcome.REPORTED_LATE, Outcome.REPORTED_IN_TIME));
	}

}
