package org.taizhang.intake.document.text.barred;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.taizhang.intake.document.text.table.CellKind;
import org.taizhang.intake.document.text.table.HeaderWords;
import org.taizhang.intake.document.text.table.TextTable;
import org.taizhang.intake.wording.RoleWords;

/**
 * Rows of bars that kept every cell: each row has as many bars as the table has columns,
 * and blank cells and merged ones stand at its end. How many there are is the number that
 * breaks least; words of the header that were merged stand over several columns.
 */
final class EvenRows {

	private static final int FEWEST = 3;

	private static final int MOST = 16;

	private static final int LONGEST_WORD = 16;

	/** Columns without a word of their own at most. */
	private static final int MOST_MERGED = 3;

	private EvenRows() {
	}

	/**
	 * The header and the rows, or nothing.
	 * @param cells from the first word of the header on
	 */
	static Optional<List<List<String>>> of(List<String> cells) {
		int words = (int) cells.stream().takeWhile(EvenRows::isWord).count();
		return IntStream.rangeClosed(FEWEST, Math.min(MOST, words + MOST_MERGED))
			.filter((columns) -> columns * 2 <= cells.size())
			.mapToObj((columns) -> parted(cells, columns))
			.flatMap(EvenRows::withHeader)
			.min(Comparator.comparingDouble((rows) -> TextTable.of(rows, 0).cost()));
	}

	private static List<List<String>> parted(List<String> cells, int columns) {
		List<List<String>> rows = new ArrayList<>();
		for (int from = 0; from < cells.size(); from += columns) {
			List<String> row = new ArrayList<>(cells.subList(from, Math.min(from + columns, cells.size())));
			row.addAll(Collections.nCopies(columns - row.size(), ""));
			if (row.stream().anyMatch((cell) -> !cell.isEmpty())) {
				rows.add(row);
			}
		}
		return rows;
	}

	/** These rows under each header that they may have. */
	private static Stream<List<List<String>>> withHeader(List<List<String>> rows) {
		List<String> words = rows.get(0).stream().filter((word) -> !word.isEmpty()).toList();
		int columns = rows.get(0).size();
		boolean header = rows.size() > 1 && words.size() > 1 && words.size() + MOST_MERGED >= columns
				&& words.equals(rows.get(0).subList(0, words.size())) && words.stream().allMatch(EvenRows::isWord)
				&& words.stream().anyMatch(HeaderWords::namesUnits);
		if (!header) {
			return Stream.empty();
		}
		boolean lower = words.size() < columns && rows.size() > 2 && isLower(rows.get(1), columns - words.size());
		List<List<String>> body = rows.subList(lower ? 2 : 1, rows.size());
		return spread(words, columns - words.size()).stream().map((spread) -> {
			List<List<String>> table = new ArrayList<>(List.of(spread));
			table.addAll(body);
			return table;
		});
	}

	/** The words, so many of them standing over one column more. */
	private static List<List<String>> spread(List<String> words, int more) {
		List<List<String>> all = new ArrayList<>(List.of(words));
		for (int i = 0; i < more; i++) {
			all = all.stream()
				.flatMap((some) -> IntStream.range(0, some.size())
					.filter((word) -> !HeaderWords.isNumber(some.get(word)))
					.mapToObj((word) -> twice(some, word)))
				.distinct()
				.toList();
		}
		return all;
	}

	private static List<String> twice(List<String> words, int word) {
		List<String> more = new ArrayList<>(words);
		more.add(word, words.get(word));
		return more;
	}

	/** What stands below merged words: a second row of the header. */
	private static boolean isLower(List<String> row, int merged) {
		List<String> words = row.stream().filter((word) -> !word.isEmpty()).toList();
		return words.size() > 1 && words.size() <= 2 * merged && words.equals(row.subList(0, words.size()))
				&& words.stream().allMatch((word) -> isWord(word) && CellKind.of(word) == CellKind.TEXT)
				&& words.stream().noneMatch((word) -> RoleWords.of(word).isPresent());
	}

	private static boolean isWord(String cell) {
		return !cell.isEmpty() && cell.length() <= LONGEST_WORD && !CellKind.isNumber(cell)
				&& !CellKind.endsWithStop(cell);
	}

}
