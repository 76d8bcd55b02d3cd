package org.taizhang.intake.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Numbers of rows or pages as a sentence names them: 5、7—9. */
public final class NumberRanges {

	private NumberRanges() {
	}

	/**
	 * @param numbers in rising order
	 * @param most ranges that are named, the rest is 等
	 */
	public static String inWords(IntStream numbers, int most) {
		List<int[]> ranges = new ArrayList<>();
		numbers.forEach((number) -> {
			int[] last = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
			if (last != null && last[1] == number - 1) {
				last[1] = number;
			}
			else {
				ranges.add(new int[] { number, number });
			}
		});
		String named = ranges.stream().limit(most).map(NumberRanges::words).collect(Collectors.joining("、"));
		return (ranges.size() > most) ? named + " 等" : named;
	}

	private static String words(int[] range) {
		return (range[1] == range[0]) ? String.valueOf(range[0])
				: range[0] + ((range[1] == range[0] + 1) ? "、" : "—") + range[1];
	}

}
