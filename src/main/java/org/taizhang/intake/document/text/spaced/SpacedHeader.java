package org.taizhang.intake.document.text.spaced;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.taizhang.intake.document.text.table.HeaderWords;
import org.taizhang.intake.wording.Characters;
import org.taizhang.intake.wording.LabelGrammar;
import org.taizhang.intake.wording.RoleWords;

/**
 * The header of a table whose columns are kept by spaces; its words may be wrapped.
 *
 * @param columns the words, from left to right
 * @param end index of the first line after the header
 */
public record SpacedHeader(List<SpacedLine.Word> columns, int end) {

	private static final int LONGEST_WORD = 12;

	/** What is wrapped of a word. */
	private static final int LONGEST_REST = 6;

	private static final int MOST_LINES = 3;

	/** Columns left of what a header begins with above its other words. */
	private static final int INDENT = 8;

	private static final int LONGEST_LINE = 400;

	private static final Characters FIGURES = Characters.of("0123456789");

	private static final Characters STOPS = Characters.of("，。；：、,;:");

	/** Empty if no header begins at this line. */
	public static Optional<SpacedHeader> at(List<String> lines, int start, boolean wide) {
		int above = hasBegunAbove(lines, start) ? 1 : 0;
		int most = above;
		while (most < MOST_LINES && start + most < lines.size()
				&& isHeaderLine(lines.get(start + most), most == above)) {
			most++;
		}
		if (most == 0) {
			return Optional.empty();
		}
		SpacedHeader header = of(lines, start, start + most, wide);
		boolean known = header.columns.size() > 2
				&& header.columns.stream().anyMatch((word) -> HeaderWords.namesUnits(word.text()))
				&& header.columns.stream().allMatch((word) -> word.text().length() <= LONGEST_WORD);
		return known ? Optional.of(header) : Optional.empty();
	}

	private static SpacedHeader of(List<String> lines, int start, int end, boolean wide) {
		List<SpacedLine.Word> columns = new ArrayList<>();
		lines.subList(start, end)
			.forEach((line) -> SpacedLine.of(line, wide).words().forEach((word) -> add(columns, word)));
		columns.sort(Comparator.comparingInt(SpacedLine.Word::start));
		joinRests(columns);
		return new SpacedHeader(columns, end);
	}

	/**
	 * Whether this line holds nothing but what a word or two of the next one begin with:
	 * words are set in the middle of their cells, and long ones take more lines.
	 */
	private static boolean hasBegunAbove(List<String> lines, int start) {
		String line = lines.get(start);
		boolean indented = line.length() > INDENT && line.length() <= LONGEST_LINE
				&& SpacedLine.isBlank(line.substring(0, INDENT)) && start + 1 < lines.size();
		return indented && !isHeaderLine(line, true) && isHeaderLine(lines.get(start + 1), true)
				&& isHeaderLine(line, false);
	}

	/** This header again, as at the top of the next page. */
	Optional<SpacedHeader> again(List<String> lines, int start, boolean wide) {
		if (!isHeaderLine(lines.get(start), true) && !hasBegunAbove(lines, start)) {
			return Optional.empty();
		}
		return IntStream.rangeClosed(1, Math.min(MOST_LINES, lines.size() - start))
			.mapToObj((count) -> of(lines, start, start + count, wide))
			.filter((header) -> header.texts().equals(texts()))
			.findFirst();
	}

	/** Short words without stops, figures or labels, with gaps between them. */
	private static boolean isHeaderLine(String line, boolean first) {
		if (line.isBlank() || line.length() > LONGEST_LINE || line.indexOf('\t') >= 0 || line.indexOf('|') >= 0
				|| (first && !SpacedLine.beginsWithWord(line, LONGEST_WORD))) {
			return false;
		}
		List<SpacedLine.Word> words = SpacedLine.of(line, false).words();
		boolean gapped = words.stream().skip(1).anyMatch((word) -> word.gap() > 1) || !first;
		return gapped && (words.size() > 2 || !first)
				&& words.stream()
					.allMatch((word) -> word.text().length() <= LONGEST_WORD && !FIGURES.begin(word.text())
							&& !STOPS.anyIn(word.text()) && LabelGrammar.parse(word.text()).isEmpty());
	}

	/**
	 * The last character of a role, printed a little lower, stands apart from its word.
	 */
	private static void joinRests(List<SpacedLine.Word> columns) {
		for (int i = columns.size() - 1; i > 0; i--) {
			SpacedLine.Word left = columns.get(i - 1);
			SpacedLine.Word rest = columns.get(i);
			if (rest.text().length() == 1 && RoleWords.of(left.text()).isEmpty()
					&& RoleWords.of(left.text() + rest.text()).isPresent()) {
				columns.set(i - 1,
						new SpacedLine.Word(left.text() + rest.text(), left.start(), rest.end(), left.gap()));
				columns.remove(i);
			}
		}
	}

	/** The word goes on with the one above it, or with its first half, or is another. */
	private static void add(List<SpacedLine.Word> columns, SpacedLine.Word word) {
		for (int i = 0; i < columns.size(); i++) {
			SpacedLine.Word column = columns.get(i);
			boolean half = column.text().matches("[序编项]") && word.text().matches("[号次]")
					&& word.start() - column.end() < 4;
			if (word.overlaps(column) || half) {
				columns.set(i,
						isUnder(column.text(), word.text()) ? word
								: new SpacedLine.Word(column.text() + word.text(),
										Math.min(column.start(), word.start()), Math.max(column.end(), word.end()),
										Math.min(column.gap(), word.gap())));
				return;
			}
		}
		columns.add(word);
	}

	/** 责任分工 above 牵头部门 | 配合部门. */
	private static boolean isUnder(String above, String word) {
		return HeaderWords.isKnown(word) && HeaderWords.isKnown(above) && !HeaderWords.isKnown(above + word);
	}

	List<String> texts() {
		return this.columns.stream().map(SpacedLine.Word::text).toList();
	}

}
