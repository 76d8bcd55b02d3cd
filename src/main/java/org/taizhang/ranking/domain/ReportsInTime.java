package org.taizhang.ranking.domain;

import java.math.BigDecimal;
import java.util.List;

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
		InTime reported = new InTime(facts.count(Outcome.REPORTED_IN_TIME), facts.count(Outcome.REPORTED_LATE),
				facts.count(Outcome.NOT_REPORTED));
		if (reported.judged() == 0) {
			return ScoreLine.notApplicable(this, "没有到期应报送的进展，本项不计入总分。", List.of());
		}
		return ScoreLine.of(this, reported.points(this.fullMarks), reported.words("到期应报进展", "次", "按时", "迟报", "未报"),
				facts.rows(Outcome.NOT_REPORTED, Outcome.REPORTED_LATE, Outcome.REPORTED_IN_TIME));
	}

}
