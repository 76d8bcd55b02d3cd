package org.taizhang.ranking.domain;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.taizhang.ranking.Contender;
import org.taizhang.ranking.RankedUnit;
import org.taizhang.ranking.ScoreCard;

/** Puts the scored units of one group in order (domain rule 7). */
final class Standings {

	private static final int SMALLEST_GROUP_WITH_A_TAIL = 6;

	private static final int TAIL = 3;

	private Standings() {
	}

	/**
	 * Standard competition ranking: equals share the better rank and the next ones are
	 * skipped.
	 */
	static List<RankedUnit> of(List<Scored> group, Map<Long, Integer> previousRanks) {
		List<Scored> ordered = group.stream()
			.sorted(Comparator.comparing((Scored scored) -> scored.card().total()).reversed())
			.toList();
		Map<BigDecimal, Integer> ranks = ranks(ordered);
		BigDecimal border = (ordered.size() < SMALLEST_GROUP_WITH_A_TAIL) ? null
				: ordered.get(ordered.size() - TAIL).card().total();
		return ordered.stream().map(scored -> {
			BigDecimal total = scored.card().total();
			int rank = ranks.get(total);
			// ties at the border all count, but whoever shares the first place is no tail
			boolean lastThree = border != null && rank > 1 && total.compareTo(border) <= 0;
			return new RankedUnit(rank, scored.unit(), scored.card(), previousRanks.get(scored.unit().id()), lastThree);
		}).toList();
	}

	private static Map<BigDecimal, Integer> ranks(List<Scored> ordered) {
		Map<BigDecimal, Integer> ranks = new HashMap<>();
		for (int i = 0; i < ordered.size(); i++) {
			ranks.putIfAbsent(ordered.get(i).card().total(), i + 1);
		}
		return ranks;
	}

	record Scored(Contender unit, ScoreCard card) {
	}

}
