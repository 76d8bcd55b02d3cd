package org.taizhang.intake.document.layout;

import java.util.Arrays;
import java.util.List;

import org.taizhang.intake.wording.LabelGrammar;

/**
 * How the lines of pages of one width, or of one column, are set.
 *
 * @param pitch the usual distance of one baseline to the next; infinite if not known
 * @param indents whether the first lines of paragraphs are indented
 * @param flushLabels whether labelled paragraphs begin at the margin all the same
 */
record Margins(double left, double right, double pitch, boolean indents, boolean flushLabels) {

	/** So many lines at a margin make it sure. */
	private static final int SURE = 5;

	/** In indented text nearly all paragraphs are. */
	private static final double MOSTLY = 0.5;

	static Margins of(List<TextLine> lines) {
		double size = median(lines.stream().mapToDouble(TextLine::size).toArray());
		double left = edge(lines.stream().mapToDouble(TextLine::left).sorted().toArray(), size);
		double right = -edge(lines.stream().mapToDouble((line) -> -line.right()).sorted().toArray(), size);
		boolean sure = lines.stream().filter((line) -> Math.abs(line.right() - right) < size).count() >= SURE;
		TextPlace place = lines.get(0).place();
		double mirrored = (sure || place.column() > 0) ? right : Math.max(right, place.width() - left - size);
		Margins plain = new Margins(left, mirrored, pitch(lines), false, false);
		return new Margins(left, mirrored, plain.pitch, plain.indents(lines), plain.flushLabels(lines));
	}

	/** The outermost place where more lines begin than a few that stand out. */
	private static double edge(double[] sorted, double size) {
		int enough = Math.min(sorted.length, Math.max(2, sorted.length / 25));
		for (int i = 0; i + enough <= sorted.length; i++) {
			if (sorted[i + enough - 1] - sorted[i] <= size) {
				return sorted[i];
			}
		}
		return sorted[0];
	}

	private static double pitch(List<TextLine> lines) {
		double[] steps = new double[lines.size()];
		int count = 0;
		for (int i = 1; i < lines.size(); i++) {
			double step = lines.get(i).baseline() - lines.get(i - 1).baseline();
			if (lines.get(i).page() == lines.get(i - 1).page() && step > 0) {
				steps[count++] = step;
			}
		}
		return (count < 4) ? Double.POSITIVE_INFINITY : median(Arrays.copyOf(steps, count));
	}

	private static double median(double[] values) {
		double[] sorted = values.clone();
		Arrays.sort(sorted);
		return sorted[sorted.length / 2];
	}

	/** Of the lines after one that is not full, all of which begin paragraphs. */
	private boolean indents(List<TextLine> lines) {
		int begun = 0;
		int indented = 0;
		for (int i = 1; i < lines.size(); i++) {
			if (!isFull(lines.get(i - 1), lines.get(i))) {
				begun++;
				indented += isIndented(lines.get(i)) ? 1 : 0;
			}
		}
		return begun > 0 && indented > MOSTLY * begun;
	}

	private boolean flushLabels(List<TextLine> lines) {
		for (int i = 1; i < lines.size(); i++) {
			TextLine line = lines.get(i);
			if (!isIndented(line) && !isFull(lines.get(i - 1), line) && LabelGrammar.parse(line.text()).isPresent()) {
				return true;
			}
		}
		return false;
	}

	boolean isIndented(TextLine line) {
		return line.left() - this.left > 1.1 * line.size();
	}

	boolean isFull(TextLine line, TextLine next) {
		return Wrapping.isFull(line, next, this.right - line.right());
	}

}
