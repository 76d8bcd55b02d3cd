package org.taizhang.intake.document.text;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.taizhang.intake.document.text.table.WrappedCell;

/**
 * Lines that a program broke where they were full, as when a PDF page is printed as text:
 * many are about as long as the longest.
 */
public final class FullLines {

	/** Fewer lines do not show it. */
	private static final int FEWEST = 12;

	/** Twenty Chinese characters. */
	private static final int NARROWEST = 40;

	private static final int WIDEST = 140;

	/** Two Chinese characters: what may not begin a line, or is kept together. */
	private static final int RAGGED = 4;

	/** Characters; none takes less than one column. */
	private static final int LONGEST = WIDEST + 2 * RAGGED;

	/** The indent of a paragraph. */
	private static final int INDENT = 4;

	private static final Pattern BEFORE_FIGURE = Pattern.compile("(?<=[\\p{IsHan}，。、；：（“]) (?=[0-9A-Za-z])");

	/** Not after a label. */
	private static final Pattern AFTER_FIGURE = Pattern
		.compile("(?<=[\\p{IsHan}，。、；：（“][0-9A-Za-z.%]{1,12}) (?=\\p{IsHan})");

	private static final FullLines NEVER = new FullLines(0, false);

	/** No line is full where this is 0. */
	private final int width;

	/** What was indented lost its indent. */
	private final boolean stripped;

	private FullLines(int width, boolean stripped) {
		this.width = width;
		this.stripped = stripped;
	}

	public static FullLines of(List<String> lines) {
		// most texts have a paragraph that no program broke, and need not be measured
		if (lines.stream().anyMatch((line) -> line.strip().length() > LONGEST)) {
			return NEVER;
		}
		int[] widths = lines.stream().filter((line) -> !line.isBlank()).mapToInt(FullLines::width).sorted().toArray();
		if (widths.length < FEWEST) {
			return NEVER;
		}
		int widest = widths[widths.length * 9 / 10];
		long full = Arrays.stream(widths).filter((width) -> width >= widest - RAGGED).count();
		boolean broken = widest >= NARROWEST && widest <= WIDEST && full * 10 >= widths.length * 3L
				&& widths[widths.length - 1] <= widest + 2 * RAGGED;
		boolean indented = lines.stream().anyMatch((line) -> !line.isBlank() && Character.isWhitespace(line.charAt(0)));
		return new FullLines(broken ? widest : 0, !indented);
	}

	private static int width(String line) {
		return WrappedCell.width(line.strip()) + (Character.isWhitespace(line.charAt(0)) ? INDENT : 0);
	}

	/** Programs print a space between Chinese characters and figures. */
	public String withoutPrintedSpaces(String paragraph) {
		return (this.width == 0) ? paragraph
				: AFTER_FIGURE.matcher(BEFORE_FIGURE.matcher(paragraph).replaceAll("")).replaceAll("");
	}

	/** Whether what the line says may go on in the next one. */
	public boolean isFull(String line) {
		return this.width > 0 && width(line) + (this.stripped ? INDENT : 0) >= this.width - RAGGED;
	}

}
