package org.taizhang.ranking.domain;

import java.math.BigDecimal;

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
		return "本季度到期的节点，连同以前到期、季初还没有完成的，限期内完成的占多大比例，就得这项满分的多大比例。完成日期是获准销号的那次申请的日期；阶段节点是报告完成的日期。";
	}

	@Override
	public ScoreLine evaluate(UnitFacts facts) {
		InTime closed = new InTime(facts.count(Outcome.DONE_IN_TIME), facts.count(Outcome.DONE_LATE),
				facts.count(Outcome.OVERDUE));
		int awaiting = facts.count(Outcome.AWAITING);
		String pending = (awaiting > 0) ? "另有" + awaiting + "项已申请销号、待审核，暂不计。" : "";
		var rows = facts.rows(Outcome.OVERDUE, Outcome.DONE_LATE, Outcome.AWAITING, Outcome.DONE_IN_TIME);
		if (closed.judged() == 0) {
			return ScoreLine.notApplicable(this, "没有到期的节点，本项不计入总分。" + pending, rows);
		}
		return ScoreLine.of(this, closed.points(this.fullMarks),
				closed.words("到期", "项", "按时完成", "逾期后完成", "逾期未完成") + pending, rows);
	}

}
