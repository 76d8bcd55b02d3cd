package org.taizhang.intake.document.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.taizhang.intake.wording.LabelGrammar;
import org.taizhang.intake.wording.LabelKind;
import org.taizhang.intake.wording.LineStarts;

/**
 * Joins the lines of a paragraph, by how they are set: a line goes on in the next one if
 * it is full and the next one is not indented.
 */
final class ParagraphMaker {

	private static final String ENDS = "。；;：:！!？?）)";

	/** Paragraphs set apart by white space have at least this much of the usual pitch. */
	private static final double SET_APART = 1.6;

	private final Map<TextPlace, Margins> margins = new LinkedHashMap<>();

	/**
	 * @param lines all lines of the document in reading order
	 */
	ParagraphMaker(List<TextLine> lines) {
		Map<TextPlace, List<TextLine>> places = new LinkedHashMap<>();
		for (TextLine line : lines) {
			places.computeIfAbsent(key(line), (key) -> new ArrayList<>()).add(line);
		}
		places.forEach((place, set) -> this.margins.put(place, Margins.of(set)));
	}

	private static TextPlace key(TextLine line) {
		return new TextPlace(0, line.place().width(), line.place().column());
	}

	boolean goesOn(TextLine line, TextLine next) {
		Margins margin = this.margins.get(key(next));
		if (LineStarts.isDate(line.text()) || !line.hasSizeOf(next)
				|| !this.margins.get(key(line)).isFull(line, next)) {
			return false;
		}
		boolean labelled = LabelGrammar.parse(next.text()).isPresent();
		if (margin.isIndented(next)) {
			return !LineStarts.beginsSomethingNew(next.text()) && !endsSentence(line)
					&& (isHanging(line, next) || isCentredUnder(line, next));
		}
		if (isSetApart(line, next, margin)) {
			return false;
		}
		if (margin.indents()) {
			return !(labelled && margin.flushLabels() && endsSentence(line));
		}
		return !LineStarts.beginsSomethingNew(next.text())
				|| (isInnerLabel(next) && !endsSentence(line) && !isHeading(line));
	}

	/** A block set in from the margin, or the rest of a labelled point under its text. */
	private static boolean isHanging(TextLine line, TextLine next) {
		boolean labelled = LineStarts.beginsSomethingNew(line.text());
		double step = next.left() - line.left();
		return labelled ? step > 0.8 * next.size() : Math.abs(step) < 0.3 * next.size();
	}

	/** The rest of a title that was too long for its line. */
	private static boolean isCentredUnder(TextLine line, TextLine next) {
		double aside = (next.left() + next.right()) / 2 - (line.left() + line.right()) / 2;
		return Math.abs(aside) < 0.6 * next.size();
	}

	private static boolean isSetApart(TextLine line, TextLine next, Margins margin) {
		return line.page() == next.page() && next.baseline() - line.baseline() > SET_APART * margin.pitch();
	}

	/** 2. or （2） at a line's beginning may be a number in mid-sentence, 二、 hardly. */
	private static boolean isInnerLabel(TextLine line) {
		return LabelGrammar.parse(line.text())
			.filter((label) -> label.kind().compareTo(LabelKind.CHINESE_BRACKET) > 0)
			.isPresent();
	}

	private static boolean isHeading(TextLine line) {
		return LabelGrammar.parse(line.text()).isPresent()
				&& line.text().chars().noneMatch((c) -> "。，；".indexOf(c) >= 0);
	}

	private static boolean endsSentence(TextLine line) {
		return ENDS.indexOf(line.text().charAt(line.text().length() - 1)) >= 0;
	}

}
