package org.taizhang.intake.document.text.barred;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.taizhang.intake.document.text.table.CellKind;
import org.taizhang.intake.document.text.table.HeaderSpread;
import org.taizhang.intake.document.text.table.HeaderWords;

/** Rows that are told by their numbers. */
final class CountedRows {

	private CountedRows() {
	}

	/**
	 * Rows counted from 1: the same number of cells follows each number, and what is left
	 * before the next one begins its row. The numbers may have no word in the header.
	 * @return the header, with a word for the numbers, and the rows; empty if they are
	 * not so
	 */
	static List<List<String>> of(List<String> words, List<String> body) {
		List<Integer> numbers = numbers(body);
		if (numbers.size() < 2) {
			return List.of();
		}
		if (HeaderWords.isNumber(words.get(0)) && numbers.stream().anyMatch((at) -> isHeadingAt(body, at - 1))) {
			return underHeadings(body, words, numbers);
		}
		int before = numbers.get(0);
		int after = body.size() - 1 - numbers.get(numbers.size() - 1);
		boolean named = HeaderWords.isNumber(words.get(Math.min(before, words.size() - 1)));
		boolean fits = before + after + (named ? 1 : 0) == words.size();
		List<String> spread = fits ? new ArrayList<>(words)
				: HeaderSpread.over(words, body.subList(0, before + 1 + after));
		if (fits && !named) {
			spread.add(before, HeaderWords.NUMBERS);
		}
		List<List<String>> read = new ArrayList<>();
		int last = 0;
		for (int number : numbers) {
			if (spread.isEmpty() || number - last > before) {
				return List.of();
			}
			List<String> row = new ArrayList<>(Collections.nCopies(before - (number - last), ""));
			row.addAll(body.subList(last, Math.min(number + after + 1, body.size())));
			read.add(row);
			last = number + after + 1;
		}
		read.add(0, spread);
		return read;
	}

	private static List<Integer> numbers(List<String> body) {
		List<Integer> numbers = new ArrayList<>();
		for (int i = 0; i < body.size(); i++) {
			if (body.get(i).equals(String.valueOf(numbers.size() + 1))) {
				numbers.add(i);
			}
		}
		return numbers;
	}

	/** 一、教育 right above a number: a cell across the table closed by one bar. */
	private static boolean isHeadingAt(List<String> body, int at) {
		return at >= 0 && CellKind.isHeading(body.get(at));
	}

	private static List<List<String>> underHeadings(List<String> body, List<String> words, List<Integer> numbers) {
		List<List<String>> rows = new ArrayList<>();
		rows.add(words);
		int last = 0;
		for (int number : numbers) {
			boolean heading = isHeadingAt(body, number - 1);
			int end = number + words.size();
			if (number - (heading ? 1 : 0) != last || end > body.size()) {
				return List.of();
			}
			if (heading) {
				rows.add(List.of(body.get(number - 1)));
			}
			rows.add(body.subList(number, end));
			last = end;
		}
		return rows;
	}

}
