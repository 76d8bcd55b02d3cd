package org.taizhang.intake.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.taizhang.intake.document.Paragraph;
import org.taizhang.intake.document.TableCell;
import org.taizhang.intake.wording.Characters;

/**
 * Text without white space and ** whose every character knows where it stands in the
 * source. White space between two ASCII letters or digits stays, as one space. The lines
 * of a table cell stay apart until {@link #flat()}.
 */
public final class SourceText implements CharSequence {

	public static final SourceText EMPTY = new SourceText("", new Origin[0], new int[0], 0);

	/** The paragraph or cell that characters come from. */
	private record Origin(int block, Integer row, Integer column) {
	}

	/** White space and asterisks, which may have to go. */
	private static final Characters CLEANED = Characters.where((c) -> c == '*' || isBlank(c));

	/** A part shares arrays at most this many times as long as itself. */
	private static final int MOST_SHARED = 4;

	private final String value;

	private final Origin[] origins;

	private final int[] offsets;

	/** Where the first character's origin and offset stand: parts share their whole's. */
	private final int first;

	private SourceText(String value, Origin[] origins, int[] offsets, int first) {
		this.value = value;
		this.origins = origins;
		this.offsets = offsets;
		this.first = first;
	}

	public static SourceText of(Paragraph paragraph) {
		return of(paragraph.text(), new Origin(paragraph.place().block(), null, null));
	}

	public static SourceText of(int block, TableCell cell) {
		return of(cell.text(), new Origin(block, cell.row(), cell.column()));
	}

	private static SourceText of(String raw, Origin origin) {
		return isPlain(raw) ? plain(raw, origin) : cleaned(raw, origin);
	}

	private static boolean isPlain(String raw) {
		for (int i = 0; i < raw.length(); i++) {
			if (CLEANED.has(raw.charAt(i))) {
				return false;
			}
		}
		return true;
	}

	private static SourceText plain(String raw, Origin origin) {
		int[] offsets = new int[raw.length()];
		for (int i = 0; i < offsets.length; i++) {
			offsets[i] = i;
		}
		Origin[] origins = new Origin[raw.length()];
		Arrays.fill(origins, origin);
		return new SourceText(raw, origins, offsets, 0);
	}

	private static SourceText cleaned(String raw, Origin origin) {
		StringBuilder kept = new StringBuilder(raw.length());
		int[] offsets = new int[raw.length()];
		for (int i = 0; i < raw.length(); i++) {
			char c = raw.charAt(i);
			if (c == '*' && raw.startsWith("**", i)) {
				i++;
			}
			else if (c == '\n' || !isSpace(c)) {
				offsets[kept.length()] = i;
				kept.append(c);
			}
			else if (kept.length() > 0 && isWord(kept.charAt(kept.length() - 1))) {
				int next = firstAfter(raw, i);
				if (next < raw.length() && isWord(raw.charAt(next))) {
					offsets[kept.length()] = i;
					kept.append(' ');
				}
				i = next - 1;
			}
		}
		Origin[] origins = new Origin[kept.length()];
		Arrays.fill(origins, origin);
		return new SourceText(kept.toString(), origins, offsets, 0);
	}

	/** Where white space that begins here ends. */
	private static int firstAfter(String raw, int at) {
		int next = at + 1;
		while (next < raw.length() && isSpace(raw.charAt(next))) {
			next++;
		}
		return next;
	}

	private static boolean isSpace(char c) {
		return CLEANED.has(c) && c != '*';
	}

	private static boolean isBlank(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)
				|| (c >= '\u200b' && c <= '\u200f') || c == '\ufeff';
	}

	private static boolean isWord(char c) {
		return c < 128 && Character.isLetterOrDigit(c);
	}

	/** The same without line breaks. */
	public SourceText flat() {
		if (this.value.indexOf('\n') < 0) {
			return this;
		}
		StringBuilder flat = new StringBuilder(length());
		Origin[] origins = new Origin[length()];
		int[] offsets = new int[length()];
		for (int i = 0; i < length(); i++) {
			if (charAt(i) != '\n') {
				origins[flat.length()] = origin(i);
				offsets[flat.length()] = offset(i);
				flat.append(charAt(i));
			}
		}
		return new SourceText(flat.toString(), origins, offsets, 0);
	}

	private Origin origin(int index) {
		return this.origins[this.first + index];
	}

	private int offset(int index) {
		return this.offsets[this.first + index];
	}

	/** The text with a space wherever white space parted it in the source. */
	public String spaced() {
		StringBuilder spaced = new StringBuilder(length());
		for (int i = 0; i < length(); i++) {
			boolean gap = i > 0 && origin(i) == origin(i - 1) && offset(i) - offset(i - 1) > 1;
			if (gap && charAt(i) != '\n' && charAt(i - 1) != '\n') {
				spaced.append(' ');
			}
			spaced.append(charAt(i));
		}
		return spaced.toString();
	}

	public SourceText concat(SourceText other) {
		if (isEmpty()) {
			return other;
		}
		Origin[] origins = Arrays.copyOfRange(this.origins, this.first, this.first + length() + other.length());
		System.arraycopy(other.origins, other.first, origins, length(), other.length());
		int[] offsets = Arrays.copyOfRange(this.offsets, this.first, this.first + length() + other.length());
		System.arraycopy(other.offsets, other.first, offsets, length(), other.length());
		return new SourceText(this.value + other.value, origins, offsets, 0);
	}

	/** A small part keeps no more than it needs: it may outlive the whole by far. */
	@Override
	public SourceText subSequence(int start, int end) {
		if ((end - start) * MOST_SHARED < this.origins.length) {
			return new SourceText(this.value.substring(start, end),
					Arrays.copyOfRange(this.origins, this.first + start, this.first + end),
					Arrays.copyOfRange(this.offsets, this.first + start, this.first + end), 0);
		}
		return new SourceText(this.value.substring(start, end), this.origins, this.offsets, this.first + start);
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
		List<SourceSpan> spans = new ArrayList<>();
		int start = 0;
		for (int i = 1; i <= length(); i++) {
			if (i == length() || origin(i) != origin(i - 1)) {
				Origin origin = origin(start);
				spans.add(new SourceSpan(origin.block(), origin.row(), origin.column(), offset(start),
						offset(i - 1) + 1));
				start = i;
			}
		}
		return spans;
	}

	/** The first index from here on whose character comes from elsewhere. */
	public int nextOrigin(int from) {
		int next = from + 1;
		while (next < length() && origin(next) == origin(from)) {
			next++;
		}
		return next;
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
