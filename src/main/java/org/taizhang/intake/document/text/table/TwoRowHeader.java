package org.taizhang.intake.document.text.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.taizhang.intake.wording.RoleWords;

/**
 * A header in two rows copied as text: 任务 | 责任分工 above 牵头单位 | 配合单位. Some words of the
 * upper row stand over two or more of the lower one's, but bars do not tell which; the
 * first rows below and the words themselves do.
 */
public final class TwoRowHeader {

	private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");

	private static final Pattern NUMBERS = Pattern.compile("序号|编号");

	/** Words of one row at most: the ways to set more are too many. */
	private static final int MOST_WORDS = 12;

	private static final int LONGEST_WORD = 12;

	private final List<String> upper;

	private final List<String> lower;

	private final List<String> full;

	private List<String> best = List.of();

	private int most = Integer.MIN_VALUE;

	private TwoRowHeader(List<String> upper, List<String> lower, List<String> full) {
		this.upper = upper;
		this.lower = lower;
		this.full = full;
	}

	/**
	 * The lowest word of each column; empty if these are not two rows of a header.
	 * @param full a row with all cells
	 */
	public static List<String> words(List<String> upper, List<String> lower, List<String> full) {
		boolean words = lower.size() > 1 && upper.size() > 1 && lower.size() < full.size()
				&& full.size() < upper.size() + lower.size() && full.size() <= MOST_WORDS
				&& lower.stream().allMatch((word) -> !word.isEmpty() && word.length() <= LONGEST_WORD)
				&& lower.stream().anyMatch((word) -> RoleWords.of(word).isPresent());
		if (!words) {
			return List.of();
		}
		TwoRowHeader header = new TwoRowHeader(upper, lower, full);
		header.set(0, 0, 0, new ArrayList<>());
		return header.best;
	}

	/** Sets the upper words from one on, over the lower ones from one on, in all ways. */
	private void set(int word, int below, int score, List<String> columns) {
		if (word == this.upper.size()) {
			if (below == this.lower.size() && columns.size() == this.full.size() && score > this.most) {
				this.most = score;
				this.best = List.copyOf(columns);
			}
			return;
		}
		int size = columns.size();
		if (size < this.full.size()) {
			String above = this.upper.get(word);
			columns.add(above);
			set(word + 1, below, score + fit(above, size), columns);
			columns.remove(size);
			int sum = score;
			for (int end = below; end < this.lower.size() && columns.size() < this.full.size(); end++) {
				String under = this.lower.get(end);
				sum += fit(under, columns.size()) + (sharesBeginning(above, under) ? 1 : 0);
				columns.add(under);
				if (end > below) {
					set(word + 1, end + 1, sum, columns);
				}
			}
			columns.subList(size, columns.size()).clear();
		}
	}

	/** 责任清单 above 责任处室. */
	private static boolean sharesBeginning(String above, String under) {
		return above.length() > 1 && under.startsWith(above.substring(0, 2));
	}

	private int fit(String word, int column) {
		String cell = this.full.get(column);
		boolean numbers = NUMBERS.matcher(word).matches();
		if (numbers || NUMBER.matcher(cell).matches()) {
			return (numbers == NUMBER.matcher(cell).matches()) ? 2 : -2;
		}
		CellKind kind = CellKind.ofColumn(word);
		return (kind == CellKind.of(cell)) ? 1 : (kind == CellKind.UNITS || kind == CellKind.TIME) ? -2 : 0;
	}

}
