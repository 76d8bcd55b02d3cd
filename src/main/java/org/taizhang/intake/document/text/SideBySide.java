package org.taizhang.intake.document.text;

import java.util.ArrayList;
import java.util.List;

import org.taizhang.intake.document.PageMarks;
import org.taizhang.intake.document.text.spaced.SpacedHeader;
import org.taizhang.intake.document.text.spaced.SpacedLine;

/**
 * Prose in two columns, printed with both columns on each line: the left column of a page
 * is read before the right one. Lines across both columns part the page.
 */
final class SideBySide {

	/** Fewer lines do not show columns. */
	private static final int FEWEST = 10;

	/** On pages after one with columns. */
	private static final int FEWEST_MORE = 3;

	/** Half a line of prose has so many characters at least; a cell has fewer. */
	private static final int NARROWEST = 14;

	private static final int INDENT = 4;

	private static final int GAP = 2;

	private final List<String> result = new ArrayList<>();

	private final List<Integer> unclear = new ArrayList<>();

	private int page = 1;

	private boolean found;

	/** A table may go on for pages. */
	private boolean table;

	private SideBySide() {
	}

	/**
	 * @param lines the lines, columns below each other
	 * @param unclear the numbers of the pages whose columns could not be parted
	 */
	record Parted(List<String> lines, List<Integer> unclear) {
	}

	static Parted of(List<String> lines) {
		if (lines.stream().filter(SpacedLine::isParted).limit(FEWEST).count() < FEWEST) {
			return new Parted(lines, List.of());
		}
		SideBySide pages = new SideBySide();
		int from = 0;
		for (int i = 0; i <= lines.size(); i++) {
			if (i == lines.size() || lines.get(i).equals(PageMarks.BREAK)) {
				pages.add(lines.subList(from, i));
				if (i < lines.size()) {
					pages.result.add(lines.get(i));
				}
				from = i + 1;
			}
		}
		return new Parted(pages.result, pages.unclear);
	}

	private void add(List<String> lines) {
		List<SpacedLine> words = lines.stream().map((line) -> SpacedLine.of(line, false)).toList();
		long printed = words.stream().filter((line) -> !line.words().isEmpty()).count();
		this.page += (printed > 0 && !this.result.isEmpty()) ? 1 : 0;
		List<SpacedLine> both = words.stream().filter(SideBySide::hasTwoTexts).toList();
		boolean many = both.size() >= (this.found ? FEWEST_MORE : FEWEST) && both.size() * 2L >= printed;
		this.table |= isTable(lines);
		int gutter = (many && !this.table) ? gutter(both, words) : -1;
		if (gutter < 0) {
			this.result.addAll(lines);
			if (many && !this.table) {
				this.unclear.add(this.page);
			}
			return;
		}
		this.found = true;
		List<String> right = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			if (crosses(words.get(i), gutter)) {
				this.result.addAll(right);
				right.clear();
				this.result.add(lines.get(i));
			}
			else {
				String line = lines.get(i);
				int cut = Math.min(gutter, line.length());
				this.result.add(line.substring(0, cut).stripTrailing());
				right.add(line.substring(cut));
			}
		}
		this.result.addAll(right);
	}

	private static boolean isTable(List<String> lines) {
		for (int i = 0; i < lines.size(); i++) {
			if (SpacedHeader.at(lines, i, false).isPresent() || lines.get(i).indexOf('\t') >= 0
					|| lines.get(i).indexOf('|') >= 0) {
				return true;
			}
		}
		return false;
	}

	/** Two long texts with a gap between them. */
	private static boolean hasTwoTexts(SpacedLine line) {
		List<Integer> gaps = new ArrayList<>();
		for (int w = 1; w < line.words().size(); w++) {
			if (line.words().get(w).gap() >= GAP) {
				gaps.add(w);
			}
		}
		if (gaps.size() != 1) {
			return false;
		}
		SpacedLine.Word first = line.words().get(gaps.get(0));
		int left = line.words().get(gaps.get(0) - 1).end() - line.words().get(0).start();
		int right = line.words().get(line.words().size() - 1).end() - first.start();
		return left >= NARROWEST / 2 && right >= NARROWEST / 2 && left + right >= 2 * NARROWEST;
	}

	/** Where the right column begins on the page; -1 if it does not everywhere. */
	private static int gutter(List<SpacedLine> both, List<SpacedLine> all) {
		int gutter = both.stream().mapToInt(SideBySide::right).min().orElse(-1);
		long astray = both.stream().filter((line) -> right(line) > gutter + INDENT).count();
		long across = all.stream().filter((line) -> crosses(line, gutter)).count();
		return (astray * 10 <= both.size() && across * 5 <= both.size()) ? gutter : -1;
	}

	private static int right(SpacedLine line) {
		return line.words().stream().skip(1).filter((word) -> word.gap() >= GAP).findFirst().orElseThrow().start();
	}

	private static boolean crosses(SpacedLine line, int gutter) {
		return line.words().stream().anyMatch((word) -> word.start() < gutter && word.end() > gutter);
	}

}
