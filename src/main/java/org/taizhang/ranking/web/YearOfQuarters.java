package org.taizhang.ranking.web;

import java.util.List;
import java.util.stream.IntStream;

import org.taizhang.ranking.Quarter;

/** One row of the quarter switcher: a year's quarters that have begun. */
public record YearOfQuarters(String label, List<Choice> choices) {

	private static final int YEARS = 3;

	/** The newest year first, back to that of the first plan. */
	static List<YearOfQuarters> upTo(Quarter current, int firstYear, Quarter shown) {
		int years = Math.min(YEARS, Math.max(1, current.year() - firstYear + 1));
		return IntStream.range(0, years).mapToObj(ago -> of(current.year() - ago, current, shown)).toList();
	}

	private static YearOfQuarters of(int year, Quarter current, Quarter shown) {
		return new YearOfQuarters(year + "年", IntStream.rangeClosed(1, 4)
			.mapToObj(number -> new Quarter(year, number))
			.filter(quarter -> quarter.compareTo(current) <= 0)
			.map(quarter -> new Choice(quarter.name(), null, "/ranking?quarter=" + quarter, quarter.equals(shown)))
			.toList());
	}

	/** What fragments/_filters shows as a chip. */
	public record Choice(String word, Integer count, String href, boolean current) {
	}

}
