package org.taizhang.intake;

import java.util.List;
import java.util.stream.Collectors;

/** Rows of a plan in a sentence: 第 3、5 行; of many the first, and how many they are. */
public final class RowNumbers {

	private static final int MOST_NAMED = 12;

	private RowNumbers() {
	}

	/**
	 * @param numbers as shown, at least one
	 */
	public static String named(List<Integer> numbers) {
		String first = numbers.stream().limit(MOST_NAMED).map(String::valueOf).collect(Collectors.joining("、"));
		return (numbers.size() > MOST_NAMED) ? "第 %s 等 %d 行".formatted(first, numbers.size()) : "第 " + first + " 行";
	}

}
