package org.taizhang.intake.reading.outline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.taizhang.intake.wording.Fold;
import org.taizhang.intake.wording.LineStarts;

/**
 * Where a title stands that is known from elsewhere: on the lines from {@code start} to
 * {@code end} (exclusive).
 *
 * @param title as printed there
 */
public record TitleLines(int start, int end, String title) {

	/** Characters before a title on its line: 附件：. */
	private static final int MOST_BEFORE = 12;

	/** The last lines that together are this title; empty if the title stands nowhere. */
	public static Optional<TitleLines> find(List<Line> lines, String title) {
		String wanted = unquoted(Fold.fold(title));
		return last(lines, wanted, wanted.length()).or(() -> last(lines, wanted, wanted.length() + MOST_BEFORE));
	}

	/**
	 * @param longest characters that the lines may have, those before the title included
	 */
	private static Optional<TitleLines> last(List<Line> lines, String wanted, int longest) {
		for (int i = lines.size() - 1; i >= 0; i--) {
			if (lines.get(i).folded().length() > longest) {
				continue;
			}
			StringBuilder joined = new StringBuilder();
			int end = Math.min(i + TitleReader.MOST_LINES, lines.size());
			for (int j = i; j < end && joined.length() < wanted.length()
					&& mayEnd(lines.subList(j, end), wanted); j++) {
				joined.append(unquoted(lines.get(j).folded()));
				if (joined.length() <= longest && endsWith(joined, wanted)
						&& !LineStarts.beginsSomethingNew(lines.get(i).folded())) {
					return Optional.of(new TitleLines(i, j + 1, joined(lines.subList(i, j + 1))));
				}
			}
		}
		return Optional.empty();
	}

	/** Whether any of the lines ends as the title does. */
	private static boolean mayEnd(List<Line> lines, String wanted) {
		char end = wanted.charAt(wanted.length() - 1);
		for (Line line : lines) {
			if (unquoted(line.folded().charAt(line.folded().length() - 1)) == end) {
				return true;
			}
		}
		return false;
	}

	/** 《甲〈乙〉方案》 names a plan whose own title has 《乙》. */
	private static String unquoted(String folded) {
		return folded.replace('《', '(').replace('》', ')');
	}

	private static char unquoted(char folded) {
		return (folded == '《') ? '(' : (folded == '》') ? ')' : folded;
	}

	private static boolean endsWith(StringBuilder text, String end) {
		return text.length() >= end.length() && text.indexOf(end, text.length() - end.length()) >= 0;
	}

	private static String joined(List<Line> lines) {
		return lines.stream().map(Line::toString).collect(Collectors.joining());
	}

}
