package org.taizhang.ranking.domain;

import java.math.BigDecimal;
import java.util.List;

import org.taizhang.ranking.Outcome;
import org.taizhang.ranking.RowReference;
import org.taizhang.ranking.ScoreLine;
import org.taizhang.ranking.ScoringRule;
import org.taizhang.ranking.UnitFacts;

/**
 * 逾期未完成: so many points off for each entry that is overdue, no more than the item has.
 */
record OverdueDeduction(BigDecimal fullMarks, BigDecimal perEntry) implements ScoringRule {

	@Override
	public String name() {
		return "逾期扣分";
	}

	@Override
	public String explanation() {
		return "季末仍逾期未完成的条目，每条扣" + Figures.plain(this.perEntry) + "分，扣完为止。";
	}

	@Override
	public ScoreLine evaluate(UnitFacts facts) {
		List<RowReference> overdue = facts.rows(Outcome.OVERDUE);
		String asOf = facts.cutoff().asOf();
		if (overdue.isEmpty()) {
			return (facts.count(Outcome.DONE_IN_TIME) + facts.count(Outcome.DONE_LATE) > 0)
					? ScoreLine.of(this, this.fullMarks, asOf + "没有逾期未完成的条目，不扣分。", overdue)
					: ScoreLine.notApplicable(this, "没有到期的节点，本项不计入总分。", overdue);
		}
		// an entry with several dates is one thing left undone
		long entries = overdue.stream().map(RowReference::entryId).distinct().count();
		BigDecimal due = this.perEntry.multiply(BigDecimal.valueOf(entries));
		BigDecimal taken = due.min(this.fullMarks);
		String capped = (due.compareTo(this.fullMarks) > 0) ? "，以满分" + Figures.plain(this.fullMarks) + "分为限，扣完" : "";
		return ScoreLine.of(this, this.fullMarks.subtract(taken), asOf + "逾期未完成" + entries + "条，每条扣"
				+ Figures.plain(this.perEntry) + "分，应扣" + Figures.plain(due) + "分" + capped + "。", overdue);
	}

}
