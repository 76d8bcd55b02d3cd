package org.taizhang.ranking.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taizhang.organisation.UnitKind;
import org.taizhang.ranking.Contender;
import org.taizhang.ranking.Quarter;
import org.taizhang.ranking.RankedUnit;
import org.taizhang.ranking.ScoreCard;
import org.taizhang.ranking.domain.Standings.Scored;

import static org.assertj.core.api.Assertions.assertThat;

class StandingsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			totals                  | ranks           | last three | what
			90 80 80 70             | 1 2 2 4         | 0          | equals share a rank, the next is skipped
			80 90                   | 1 2             | 0          | the best comes first
			90 90 90                | 1 1 1           | 0          | all equal
			90 80 70 60 50          | 1 2 3 4 5       | 0          | five units have no last three
			90 80 70 60 50 40       | 1 2 3 4 5 6     | 3          | six have
			90 80 60 60 60 40       | 1 2 3 3 3 6     | 4          | ties at the border all count
			90 90 90 90 90 40       | 1 1 1 1 1 6     | 1          | who shares the first place is no tail
			90 90 90 90 90 90       | 1 1 1 1 1 1     | 0          | nobody is behind
			90 80 70 60 50 50 50 50 | 1 2 3 4 5 5 5 5 | 4          | a tie fills the tail
			""", useHeadersInDisplayName = true)
	void ranks(String totals, String ranks, int lastThree, String what) {
		List<RankedUnit> standings = Standings.of(group(totals), Map.of());
		assertThat(standings.stream().map(unit -> String.valueOf(unit.rank())).collect(Collectors.joining(" ")))
			.as(what)
			.isEqualTo(ranks);
		assertThat(standings.stream().filter(RankedUnit::lastThree)).as(what).hasSize(lastThree);
	}

	@Test
	void equalsKeepTheOrderOfLists() {
		assertThat(Standings.of(group("70 80 70"), Map.of()).stream().map(unit -> unit.unit().id())).containsExactly(2L,
				1L, 3L);
	}

	@Test
	void tellsThePlacesGainedSinceTheLastQuarter() {
		List<RankedUnit> standings = Standings.of(group("90 80 70"), Map.of(1L, 3, 2L, 2));
		assertThat(standings.stream().map(RankedUnit::gained)).containsExactly(2, 0, null);
	}

	private static List<Scored> group(String totals) {
		List<Scored> group = new ArrayList<>();
		Arrays.stream(totals.split(" ")).forEach(total -> {
			long id = group.size() + 1;
			group.add(new Scored(new Contender(id, "单位" + id, UnitKind.TOWN, 1),
					new ScoreCard(id, new Quarter(2026, 3), List.of(), new BigDecimal(total))));
		});
		return group;
	}

}
