package org.taizhang.ranking.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.StringJoiner;

import org.taizhang.ranking.Outcome;
import org.taizhang.ranking.ScoreLine;
import org.taizhang.ranking.ScoringRule;
import org.taizhang.ranking.UnitFacts;

/** 按时销号: the share of what was due that was closed by its date. */
record OnTimeClosing(BigDecimal fullMarks) implements ScoringRule {

	@Override
	public String name() {
		return "按时销号";
	}

	@Override
	public String explanation() {
		return "本季度到期的条目，连同以前到期、季初尚未销号的条目，在限期内申请并获准销号的占多大比例，就得这项满分的多大比例。";
	}

	@Override
	public ScoreLine evaluate(UnitFacts facts) {
		int inTime = facts.count(Outcome.CLOSED_IN_TIME);
		int late = facts.count(Outcome.CLOSED_LATE);
		int open = facts.count(Outcome.OVERDUE);
		int awaiting = facts.count(Outcome.AWAITING);
		int judged = inTime + late + open;
		String pending = (awaiting > 0) ? "另有" + awaiting + "项已申请销号、待审核，暂不计。" : "";
		var rows = facts.rows(Outcome.OVERDUE, Outcome.CLOSED_LATE, Outcome.AWAITING, Outcome.CLOSED_IN_TIME);
		if (judged == 0) {
			return ScoreLine.notApplicable(this, "没有到期应销号的条目，本项不计入总分。" + pending, rows);
		}
		StringJoiner parts = new StringJoiner("，");
		parts.add("按时销号" + inTime + "项");
		if (late > 0) {
			parts.add("逾期后销号" + late + "项");
		}
		if (open > 0) {
			parts.add("逾期未销号" + open + "项");
		}
		BigDecimal points = this.fullMarks.multiply(BigDecimal.valueOf(inTime))
			.divide(BigDecimal.valueOf(judged), MathContext.DECIMAL64);
		return ScoreLine.of(this, points, "到期应销号" + judged + "项：" + parts + "。按时率" + inTime + "/" + judged + "，即"
				+ Figures.percent(inTime, judged) + "。" + pending, rows);
	}

}
