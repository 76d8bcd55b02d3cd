package org.taizhang.intake.document.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.taizhang.intake.wording.LabelGrammar;
import org.taizhang.intake.wording.UnitNames;

/**
 * The lines of a cell, on one page or on several.
 *
 * @param width what a line can take, the cell's padding left out
 * @param spaceAbove between the cell's upper end and its first line
 * @param spaceBelow between its last line and its lower end
 */
record CellText(List<TextLine> lines, double width, double spaceAbove, double spaceBelow) {

	static final CellText EMPTY = new CellText(List.of(), 0, 0, 0);

	/** Text that a page's end broke runs up to it, give or take so many lines. */
	private static final double CLOSE = 2;

	private static final double PADDING = 8;

	/** How the name of a unit begins, and the rest of a broken name does not. */
	private static final Pattern UNIT = Pattern.compile("[省市县区州盟旗镇乡各][\\p{IsHan}（）()]{2,}");

	private static final String ENDS = "。；;：:！!？?";

	CellText and(CellText more) {
		List<TextLine> all = new ArrayList<>(this.lines);
		all.addAll(more.lines);
		return new CellText(all, Math.max(this.width, more.width), this.spaceAbove, more.spaceBelow);
	}

	boolean isBlank() {
		return this.lines.isEmpty();
	}

	static CellText of(List<TextLine> lines, double width, Area cell) {
		return lines.isEmpty() ? EMPTY : new CellText(lines, width, lines.get(0).area().top() - cell.top(),
				cell.bottom() - lines.get(lines.size() - 1).area().bottom());
	}

	/** Text that runs down or up the cell, in the direction most of it has. */
	static CellText ofTurned(TextPlace place, List<TurnedGlyph> glyphs, Area cell) {
		Map<Integer, List<Glyph>> directions = new TreeMap<>();
		glyphs.forEach((glyph) -> directions.computeIfAbsent(glyph.direction(), (key) -> new ArrayList<>())
			.add(glyph.glyph()));
		return directions.values()
			.stream()
			.max(Comparator.comparingInt(List::size))
			.map((most) -> LineMaker.lines(place, most))
			.filter((lines) -> !lines.isEmpty())
			.map((lines) -> new CellText(lines, cell.height() - 2 * PADDING, 0, 0))
			.orElse(EMPTY);
	}

	/** The text, its paragraphs parted by line breaks. */
	String text() {
		boolean apart = isListOfUnits();
		boolean upright = this.lines.size() > 2 && this.lines.stream().allMatch((line) -> line.text().length() == 1);
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < this.lines.size(); i++) {
			TextLine line = this.lines.get(i);
			if (i > 0 && !upright && (apart || !runsOn(this.lines.get(i - 1), line))) {
				text.append('\n').append(line.text());
			}
			else {
				Wrapping.append(text, line.text());
			}
		}
		return text.toString();
	}

	/** One unit a line, though each may be as long as the column is wide. */
	private boolean isListOfUnits() {
		return this.lines.size() > 1 && this.lines.stream()
			.allMatch((line) -> UNIT.matcher(line.text()).matches() && UnitNames.looksLikeUnit(line.text()));
	}

	private boolean runsOn(TextLine line, TextLine next) {
		boolean begins = LabelGrammar.parse(next.text()).isPresent() && endsSentence(line);
		return !begins && Wrapping.isFull(line, next, this.width - line.area().width());
	}

	/** Whether a sentence that this text breaks off in goes on in that one. */
	boolean breaksOffBefore(CellText next) {
		if (isBlank() || next.isBlank()) {
			return false;
		}
		TextLine last = this.lines.get(this.lines.size() - 1);
		TextLine first = next.lines.get(0);
		double close = CLOSE * last.size() + PADDING;
		return this.spaceBelow < close && next.spaceAbove < close && !endsSentence(last) && runsOn(last, first);
	}

	boolean beginsWithLabel() {
		return !isBlank() && LabelGrammar.parse(this.lines.get(0).text()).isPresent();
	}

	private static boolean endsSentence(TextLine line) {
		return ENDS.indexOf(line.text().charAt(line.text().length() - 1)) >= 0;
	}

}
