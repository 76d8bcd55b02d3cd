package org.taizhang.intake.document.text.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.taizhang.intake.document.PageMarks;

/**
 * The header of a table whose cells are parted by tabs or bars: on one line or two, or
 * its words below one another down to the rule that Markdown has under a header.
 *
 * @param words the lowest word of each column
 * @param end index of the line after the header
 * @param parting what stands between cells
 * @param spread whether words were merged over several columns
 */
record BrokenHeader(List<String> words, int end, char parting, boolean spread) {

	private static final int LONGEST_WORD = 30;

	/** Lines of a header whose words stand below one another. */
	private static final int MOST_LINES = 60;

	/** Lines that are looked at for the fullest row. */
	private static final int SAMPLE = 40;

	private static final Pattern RULE = Pattern.compile("[|:\\-\\s]*-[|:\\-\\s]*");

	static Optional<BrokenHeader> at(List<String> lines, int start) {
		String line = lines.get(start).strip();
		if (line.isEmpty() || line.length() > LONGEST_WORD * MOST_LINES) {
			return Optional.empty();
		}
		char parting = (line.indexOf('\t') >= 0) ? '\t' : '|';
		boolean inner = line.charAt(0) != '|' && line.charAt(line.length() - 1) != '|';
		Optional<BrokenHeader> header = !inner ? Optional.empty()
				: (count(line, parting) > 1) ? onLine(lines, start, parting)
						: (line.length() <= LONGEST_WORD && line.indexOf('\t') < 0) ? belowEachOther(lines, start)
								: Optional.empty();
		return header.filter(BrokenHeader::isKnown);
	}

	private static Optional<BrokenHeader> onLine(List<String> lines, int start, char parting) {
		List<String> upper = cells(lines.get(start), parting);
		if (upper.stream().anyMatch((word) -> word.length() > LONGEST_WORD)) {
			return Optional.empty();
		}
		int next = next(lines, start + 1, parting);
		List<String> lower = (next < lines.size()) ? cells(lines.get(next), parting) : List.of();
		return Optional.of(over(upper, start + 1, lower, next + 1, fullest(lines, next, parting), parting));
	}

	/** 序号, a bar, 任务, a bar …, and ---|--- below. */
	private static Optional<BrokenHeader> belowEachOther(List<String> lines, int start) {
		int below = next(lines, start + 1, '\t');
		if (below >= lines.size() || !lines.get(below).strip().startsWith("|")) {
			return Optional.empty();
		}
		List<String> upper = new ArrayList<>();
		int rule = start;
		while (rule < lines.size() && rule < start + MOST_LINES && !isRule(lines.get(rule))) {
			join(upper, rule, lines);
			rule++;
		}
		if (rule == lines.size() || !isRule(lines.get(rule)) || upper.stream().anyMatch(String::isEmpty)
				|| count(lines.get(rule), '|') != upper.size() - 1) {
			return Optional.empty();
		}
		List<String> lower = new ArrayList<>();
		int one = rule + 1;
		while (one < lines.size() && one < rule + SAMPLE && !lines.get(one).strip().equals("1")) {
			join(lower, one++, lines);
		}
		List<String> full = new ArrayList<>();
		for (int i = one; i < lines.size() && i < one + MOST_LINES && !lines.get(i).strip().equals("2"); i++) {
			join(full, i, lines);
		}
		boolean counted = one < lines.size() && one < rule + SAMPLE;
		return Optional
			.of(counted ? over(upper, rule + 1, lower, one, full, '|') : new BrokenHeader(upper, rule + 1, '|', false));
	}

	private static void join(List<String> row, int at, List<String> lines) {
		if (!lines.get(at).isBlank()) {
			BrokenRows.join(row, cells(lines.get(at), '|'));
		}
	}

	/**
	 * @param end of the upper row
	 * @param lowerEnd of the lower row, if it is one
	 * @param full a row with all cells
	 */
	private static BrokenHeader over(List<String> upper, int end, List<String> lower, int lowerEnd, List<String> full,
			char parting) {
		List<String> two = TwoRowHeader.words(upper, filled(lower), full);
		if (!two.isEmpty()) {
			return new BrokenHeader(two, lowerEnd, parting, true);
		}
		List<String> spread = HeaderSpread.over(upper, full);
		return new BrokenHeader(spread.isEmpty() ? upper : spread, end, parting, !spread.isEmpty());
	}

	private boolean isKnown() {
		return this.words.size() > 2 && this.words.stream().anyMatch(HeaderWords::namesUnits)
				&& !this.words.contains("");
	}

	private static int next(List<String> lines, int from, char parting) {
		int at = from;
		while (at < lines.size() && isSkipped(lines.get(at), parting)) {
			at++;
		}
		return at;
	}

	static boolean isSkipped(String line, char parting) {
		return line.isBlank() || line.equals(PageMarks.BREAK) || (parting == '|' && isRule(line));
	}

	private static boolean isRule(String line) {
		return line.indexOf('-') >= 0 && RULE.matcher(line).matches();
	}

	private static List<String> fullest(List<String> lines, int from, char parting) {
		List<String> fullest = List.of();
		for (int i = from; i < Math.min(lines.size(), from + SAMPLE); i++) {
			List<String> cells = cells(lines.get(i), parting);
			fullest = (filled(cells).size() > filled(fullest).size()) ? cells : fullest;
		}
		return fullest;
	}

	private static int count(String line, char parting) {
		int count = 0;
		for (int at = line.indexOf(parting); at >= 0; at = line.indexOf(parting, at + 1)) {
			count++;
		}
		return count;
	}

	static List<String> cells(String line, char parting) {
		List<String> cells = new ArrayList<>();
		int from = 0;
		for (int at = line.indexOf(parting); at >= 0; at = line.indexOf(parting, from)) {
			cells.add(line.substring(from, at).strip());
			from = at + 1;
		}
		cells.add(line.substring(from).strip());
		return cells;
	}

	private static List<String> filled(List<String> cells) {
		return cells.stream().filter((cell) -> !cell.isEmpty()).toList();
	}

}
