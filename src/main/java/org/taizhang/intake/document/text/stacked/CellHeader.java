package org.taizhang.intake.document.text.stacked;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.taizhang.intake.document.text.table.CellKind;
import org.taizhang.intake.document.text.table.HeaderWords;
import org.taizhang.intake.wording.Fold;

/**
 * The header of a table that was copied out with each cell on a line of its own.
 *
 * @param printed its lines, as they may stand again at the top of a page
 * @param words a word for each column; that of numbers may have none
 * @param cost how unlikely these words are
 */
record CellHeader(List<String> printed, List<String> words, double cost) {

	private static final int MOST_LINES = 12;

	private static final int LONGEST_ASIDE = 10;

	private static final Pattern ASIDE = Pattern.compile("\\([^()]+\\)");

	private static final Pattern FIRST_HALF = Pattern.compile("牵头|责任|配合|协办|参与|承办|主办|完成|办结|整改|截止|分管|包保");

	private static final Pattern SECOND_HALF = Pattern.compile("单位|部门|[科处股]室|领导|人|时限|时间|期限|日期");

	/** Has no words if no header begins here. */
	static CellHeader at(List<String> lines, int start) {
		List<String> printed = new ArrayList<>();
		List<String> words = new ArrayList<>();
		// after how many lines each word ends
		List<Integer> ends = new ArrayList<>();
		String next = "";
		for (int i = start; i < lines.size() && printed.size() < MOST_LINES; i++) {
			next = lines.get(i).strip();
			if (next.isEmpty()) {
				continue;
			}
			String last = words.isEmpty() ? "" : words.get(words.size() - 1);
			boolean goesOn = !last.isEmpty()
					&& (isAside(next) || (FIRST_HALF.matcher(last).matches() && SECOND_HALF.matcher(next).matches()));
			if (!goesOn && (!CellLines.isWord(next) || (words.contains(next) && !HeaderWords.isNumber(next)))) {
				break;
			}
			printed.add(next);
			if (goesOn) {
				words.set(words.size() - 1, last + next);
				ends.set(words.size() - 1, printed.size());
			}
			else {
				words.add(next);
				ends.add(printed.size());
			}
		}
		int width = (!words.isEmpty() && HeaderWords.isNumber(words.get(0)) && CellKind.isNumber(next)) ? words.size()
				: width(words);
		return new CellHeader((width == 0) ? List.of() : printed.subList(0, ends.get(width - 1)),
				words.subList(0, width), 0);
	}

	private static boolean isAside(String line) {
		return line.length() <= LONGEST_ASIDE && ASIDE.matcher(Fold.fold(line)).matches();
	}

	/** The words down to the last one of units, people or times, and remarks. */
	private static int width(List<String> words) {
		int width = words.size();
		while (width > 0 && CellKind.ofColumn(words.get(width - 1)) == CellKind.TEXT) {
			width--;
		}
		while (width > 0 && width < words.size() && HeaderWords.isAside(words.get(width))) {
			width++;
		}
		return width;
	}

	boolean isTable() {
		return this.words.size() > 1 && this.words.stream().anyMatch(HeaderWords::namesUnits)
				&& this.words.stream()
					.anyMatch((word) -> CellKind.ofColumn(word) == CellKind.TEXT && !HeaderWords.isNumber(word)
							&& !HeaderWords.isAside(word));
	}

	/**
	 * This header, and those it is if its last words stand below one of the others: 责任分工
	 * and, after the rest of the upper row, 牵头部门, 配合部门.
	 */
	Stream<CellHeader> inOneOrTwoRows() {
		int lower = this.words.size();
		while (lower > 0 && isUnder(this.words.get(lower - 1))) {
			lower--;
		}
		if (this.words.size() - lower < 2) {
			return Stream.of(this);
		}
		int below = lower;
		return Stream.concat(Stream.of(this),
				IntStream.range(1, lower)
					.filter((word) -> CellKind.ofColumn(this.words.get(word)) == CellKind.UNITS)
					.mapToObj((word) -> under(word, below)));
	}

	/** Units, or who of them leads. */
	private static boolean isUnder(String word) {
		CellKind kind = CellKind.ofColumn(word);
		return kind == CellKind.UNITS || kind == CellKind.PERSON;
	}

	private CellHeader under(int word, int lower) {
		List<String> columns = new ArrayList<>(this.words.subList(0, word));
		columns.addAll(this.words.subList(lower, this.words.size()));
		columns.addAll(this.words.subList(word + 1, lower));
		return new CellHeader(this.printed, columns, this.cost);
	}

	/** Whether the table counts its rows though no word says so. */
	boolean isCounted() {
		return this.words.stream().anyMatch(HeaderWords::isNumber);
	}

}
