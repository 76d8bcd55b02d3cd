package org.taizhang.intake.document.text.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Gives the words of a header back the columns that they were merged over, where a table
 * copied as text has more cells in its fullest row than words in its first: units and
 * times tell their columns, numbers have none of the words, and what is left over on the
 * left stands under one word.
 */
public final class HeaderSpread {

	private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");

	private HeaderSpread() {
	}

	/** These rows, their header spread if that is how it must be. */
	public static List<List<String>> spread(List<List<String>> rows) {
		List<String> words = (rows.size() < 2) ? List.of() : over(rows.get(0), rows.get(1));
		if (words.isEmpty()) {
			return rows;
		}
		List<List<String>> spread = new ArrayList<>(rows);
		spread.set(0, words);
		return spread;
	}

	/**
	 * The word of each column of the full row; empty if the header's words are not fewer
	 * than its cells, or do not fit them.
	 */
	public static List<String> over(List<String> header, List<String> full) {
		List<String> said = header.stream().map(String::strip).filter((word) -> !word.isEmpty()).toList();
		boolean leftmost = header.subList(0, said.size()).stream().noneMatch(String::isBlank);
		if (!leftmost || said.size() < 2 || said.size() >= full.size() || full.stream().anyMatch(String::isBlank)
				|| said.stream().noneMatch(HeaderWords::namesUnits)) {
			return List.of();
		}
		List<String> words = new ArrayList<>();
		int column = full.size() - 1;
		int word = said.size() - 1;
		while (word >= 0 && CellKind.ofColumn(said.get(word)) != CellKind.TEXT) {
			if (CellKind.of(full.get(column).strip()) != CellKind.ofColumn(said.get(word))) {
				return List.of();
			}
			words.add(0, said.get(word--));
			column--;
		}
		for (; column >= 0 && word >= 0; column--) {
			boolean number = NUMBER.matcher(full.get(column).strip()).matches();
			words.add(0, number ? HeaderWords.NUMBERS : said.get(word));
			word -= (!number && word > 0) ? 1 : 0;
		}
		return (words.size() == full.size() && words.contains(said.get(0))) ? words : List.of();
	}

}
