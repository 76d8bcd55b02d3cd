package org.taizhang.intake.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.taizhang.intake.document.Paragraph;
import org.taizhang.intake.document.TableCell;
import org.taizhang.intake.wording.Fold;

/**
 * Text without white space and ** whose every character knows where it stands in the
 * source. White space between two ASCII letters or digits stays, as one space. The lines
 * of a table cell stay apart until {@link #flat()}.
 */
public final class SourceText implements CharSequence {

	public static final SourceText EMPTY = new SourceText("", new Stretch[0], 0);

	private final String value;

	/** In order; the first may begin before the text does. */
	private final Stretch[] stretches;

	/** Where the stretches count the first character: parts keep those of their whole. */
	private final int base;

	/** Null until asked for. */
	private String folded;

	SourceText(String value, Stretch[] stretches, int base) {
		this.value = value;
		this.stretches = stretches;
		this.base = base;
	}

	public static SourceText of(Paragraph paragraph) {
		return SourceCleaning.clean(paragraph.text(), new Stretch.Origin(paragraph.place().block(), null, null));
	}

	public static SourceText of(int block, TableCell cell) {
		return SourceCleaning.clean(cell.text(), new Stretch.Origin(block, cell.row(), cell.column()));
	}

	/** The same without line breaks. */
	public SourceText flat() {
		if (this.value.indexOf('\n') < 0) {
			return this;
		}
		SourceTextBuilder flat = new SourceTextBuilder(length());
		for (int k = 0; k < this.stretches.length; k++) {
			for (int i = start(k); i < end(k); i++) {
				if (charAt(i) != '\n') {
					flat.add(charAt(i), this.stretches[k].origin(), offset(k, i));
				}
			}
		}
		return flat.toText();
	}

	/** The text with a space wherever white space parted it in the source. */
	public String spaced() {
		if (this.stretches.length < 2) {
			return this.value;
		}
		StringBuilder spaced = new StringBuilder(length() + this.stretches.length);
		for (int k = 0; k < this.stretches.length; k++) {
			if (k > 0 && isGap(k) && charAt(start(k)) != '\n' && charAt(start(k) - 1) != '\n') {
				spaced.append(' ');
			}
			spaced.append(this.value, start(k), end(k));
		}
		return spaced.toString();
	}

	/** Whether white space stood in the source before a character. */
	public boolean isParted(int index) {
		if (this.stretches.length < 2) {
			return false;
		}
		int k = stretchOf(index);
		return k > 0 && start(k) == index && isGap(k);
	}

	/** Whether something was left out between this stretch and the one before. */
	private boolean isGap(int k) {
		return this.stretches[k].origin() == this.stretches[k - 1].origin()
				&& offset(k, start(k)) > offset(k - 1, end(k - 1));
	}

	private int start(int k) {
		return Math.max(0, this.stretches[k].start() - this.base);
	}

	private int end(int k) {
		return (k + 1 < this.stretches.length) ? this.stretches[k + 1].start() - this.base : length();
	}

	/** Where a character of a stretch stands in the source. */
	private int offset(int k, int index) {
		return this.stretches[k].offset(this.base + index);
	}

	/** The stretch that a character is in. */
	private int stretchOf(int index) {
		int from = 0;
		int to = this.stretches.length - 1;
		while (from < to) {
			int middle = (from + to + 1) >>> 1;
			if (this.stretches[middle].start() - this.base <= index) {
				from = middle;
			}
			else {
				to = middle - 1;
			}
		}
		return from;
	}

	public SourceText concat(SourceText other) {
		if (isEmpty() || other.isEmpty()) {
			return isEmpty() ? other : this;
		}
		Stretch[] all = Arrays.copyOf(this.stretches, this.stretches.length + other.stretches.length);
		for (int k = 0; k < other.stretches.length; k++) {
			all[this.stretches.length + k] = new Stretch(other.stretches[k].origin(),
					this.base + length() + other.start(k), other.offset(k, other.start(k)));
		}
		SourceText both = new SourceText(this.value + other.value, all, this.base);
		if (this.folded != null && other.folded != null) {
			both.folded = this.folded + other.folded;
		}
		return both;
	}

	@Override
	public SourceText subSequence(int start, int end) {
		if (start == end) {
			return EMPTY;
		}
		if (end - start == length()) {
			return this;
		}
		int first = stretchOf(start);
		int last = stretchOf(end - 1);
		boolean all = last - first + 1 == this.stretches.length;
		SourceText part = new SourceText(this.value.substring(start, end),
				all ? this.stretches : Arrays.copyOfRange(this.stretches, first, last + 1), this.base + start);
		if (this.folded != null) {
			part.folded = (this.folded == this.value) ? part.value : this.folded.substring(start, end);
		}
		return part;
	}

	public SourceText from(int start) {
		return subSequence(start, length());
	}

	public SourceText upTo(int end) {
		return subSequence(0, end);
	}

	/** Without any of these characters at the end. */
	public SourceText withoutTrailing(String characters) {
		int end = length();
		while (end > 0 && characters.indexOf(charAt(end - 1)) >= 0) {
			end--;
		}
		return upTo(end);
	}

	/** The stretches of the source that the characters come from, in order. */
	public List<SourceSpan> spans() {
		List<SourceSpan> spans = new ArrayList<>(1);
		int first = 0;
		for (int k = 1; k <= this.stretches.length; k++) {
			Stretch.Origin origin = this.stretches[first].origin();
			if (k == this.stretches.length || this.stretches[k].origin() != origin) {
				spans.add(new SourceSpan(origin.block(), origin.row(), origin.column(), offset(first, start(first)),
						offset(k - 1, end(k - 1))));
				first = k;
			}
		}
		return spans;
	}

	/** Where the first character comes from. */
	public int firstBlock() {
		return this.stretches[0].origin().block();
	}

	/** The first index from here on whose character comes from elsewhere. */
	public int nextOrigin(int from) {
		int k = stretchOf(from);
		Stretch.Origin origin = this.stretches[k].origin();
		while (k + 1 < this.stretches.length && this.stretches[k + 1].origin() == origin) {
			k++;
		}
		return end(k);
	}

	/** Folded for the grammars, once and for all. */
	public String folded() {
		if (this.folded == null) {
			this.folded = Fold.fold(this.value);
		}
		return this.folded;
	}

	@Override
	public int length() {
		return this.value.length();
	}

	@Override
	public char charAt(int index) {
		return this.value.charAt(index);
	}

	@Override
	public boolean isEmpty() {
		return this.value.isEmpty();
	}

	@Override
	public String toString() {
		return this.value;
	}

}
