package org.taizhang.intake.document.text.spaced;

import java.util.ArrayList;
import java.util.List;

import org.taizhang.intake.wording.Characters;

/**
 * A line of a table whose columns are kept by spaces.
 *
 * @param words what stands between spaces, from left to right
 */
public record SpacedLine(List<Word> words) {

	private static final Characters SPACES = Characters.where((c) -> Character.isWhitespace(c) || c == '\u00a0');

	/**
	 * @param start in columns from the line's beginning
	 * @param gap columns of space before it
	 */
	public record Word(String text, int start, int end, int gap) {

		boolean overlaps(Word other) {
			return this.start < other.end && other.start < this.end;
		}

	}

	/**
	 * @param wide whether a Chinese character takes two columns, as on a screen, or one,
	 * as programs count them
	 */
	public static SpacedLine of(String line, boolean wide) {
		List<Word> words = new ArrayList<>();
		int column = 0;
		int last = 0;
		int i = 0;
		while (i < line.length()) {
			if (isSpace(line.charAt(i))) {
				column += width(line.charAt(i++), wide);
				continue;
			}
			int begin = i;
			int start = column;
			while (i < line.length() && !isSpace(line.charAt(i))) {
				column += width(line.charAt(i++), wide);
			}
			words.add(new Word(line.substring(begin, i), start, column, start - last));
			last = column;
		}
		return new SpacedLine(words);
	}

	private static boolean isSpace(char c) {
		return SPACES.has(c);
	}

	static boolean isBlank(String text) {
		return SPACES.allIn(text);
	}

	/** Whether there are two words at least. */
	public static boolean isParted(String line) {
		return SPACES.anyIn(line.strip());
	}

	/** Whether the first of at least two words is no longer. */
	static boolean beginsWithWord(String line, int longest) {
		String text = line.strip();
		return SPACES.anyIn(text.substring(0, Math.min(text.length(), longest + 1)));
	}

	private static int width(char c, boolean wide) {
		return (wide && c >= 0x1100) ? 2 : 1;
	}

}
