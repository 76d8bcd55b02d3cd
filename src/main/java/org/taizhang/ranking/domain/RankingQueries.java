package org.taizhang.ranking.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.taizhang.ranking.Contender;
import org.taizhang.ranking.Cutoff;
import org.taizhang.ranking.GroupRanking;
import org.taizhang.ranking.Outcome;
import org.taizhang.ranking.Quarter;
import org.taizhang.ranking.QuarterRanking;
import org.taizhang.ranking.RankedUnit;
import org.taizhang.ranking.RankingGroup;
import org.taizhang.ranking.ScoreCard;
import org.taizhang.ranking.ScoringScheme;
import org.taizhang.ranking.UnitFacts;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The ranking of a quarter, computed from the ledgers as they stood at its end. */
@Component
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class RankingQueries {

	private final FactQueries facts;

	private final ScoringScheme scheme;

	private final Clock clock;

	public QuarterRanking ranking(Quarter quarter) {
		LocalDate today = LocalDate.now(this.clock);
		return rank(Cutoff.of(quarter, today), ranks(rank(Cutoff.of(quarter.previous(), today), Map.of())));
	}

	private QuarterRanking rank(Cutoff cutoff, Map<Long, Integer> previousRanks) {
		List<Contender> contenders = cutoff.started() ? this.facts.contenders(cutoff) : List.of();
		Map<Long, UnitFacts> facts = contenders.isEmpty() ? Map.of() : this.facts.facts(cutoff);
		Map<Long, ScoreCard> cards = new HashMap<>();
		contenders.forEach(unit -> cards.put(unit.id(),
				this.scheme.score(facts.getOrDefault(unit.id(), new UnitFacts(unit.id(), cutoff, Map.of())))));
		int awaiting = facts.values().stream().mapToInt(unit -> unit.count(Outcome.AWAITING)).sum();
		Map<RankingGroup, List<Contender>> byGroup = contenders.stream()
			.collect(Collectors.groupingBy(Contender::group));
		List<GroupRanking> groups = Arrays.stream(RankingGroup.values())
			.filter(byGroup::containsKey)
			.map(group -> rank(group, byGroup.get(group), cards, previousRanks))
			.toList();
		return new QuarterRanking(cutoff, this.scheme, awaiting, groups);
	}

	private static GroupRanking rank(RankingGroup group, List<Contender> units, Map<Long, ScoreCard> cards,
			Map<Long, Integer> previousRanks) {
		Map<Boolean, List<Contender>> scored = units.stream()
			.collect(Collectors.partitioningBy(unit -> cards.get(unit.id()).scored()));
		List<RankedUnit> ranked = Standings.of(
				scored.get(true).stream().map(unit -> new Standings.Scored(unit, cards.get(unit.id()))).toList(),
				previousRanks);
		List<RankedUnit> unscored = scored.get(false)
			.stream()
			.map(unit -> new RankedUnit(null, unit, cards.get(unit.id()), previousRanks.get(unit.id()), false))
			.toList();
		return new GroupRanking(group, ranked, unscored);
	}

	private static Map<Long, Integer> ranks(QuarterRanking ranking) {
		return ranking.groups()
			.stream()
			.flatMap(group -> group.ranked().stream())
			.collect(Collectors.toMap(ranked -> ranked.unit().id(), RankedUnit::rank));
	}

}
