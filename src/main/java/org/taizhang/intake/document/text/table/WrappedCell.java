package org.taizhang.intake.document.text.table;

import java.util.List;

import org.taizhang.intake.wording.LabelGrammar;
import org.taizhang.intake.wording.UnitNames;

/** The lines of one cell become its paragraphs. */
public final class WrappedCell {

	/**
	 * So many characters may be missing to the full width where a word was kept whole.
	 */
	public static final int RAGGED = 2;

	private static final String GOES_ON = "、，,（(《“和与及";

	/** What each point of a cell may begin with. */
	private static final String BULLETS = "△▲●■◆★☆○◇□◎•";

	private static final String CONTINUES = "、，,。；;）)》”";

	private WrappedCell() {
	}

	public static String join(List<String> lines) {
		return join(lines, widest(lines));
	}

	public static int widest(List<String> lines) {
		return lines.stream().mapToInt(WrappedCell::width).max().orElse(0);
	}

	/**
	 * A line is the last of its paragraph if a point begins below, or if it is short.
	 * @param column how wide the column's lines are at most
	 */
	public static String join(List<String> lines, int column) {
		int widest = widest(lines);
		StringBuilder cell = new StringBuilder();
		String last = "";
		for (String line : lines) {
			if (line.isEmpty()) {
				continue;
			}
			if (!last.isEmpty()) {
				cell.append((endsParagraph(last, line, widest) || isUnitAbove(last, line, column)) ? "\n"
						: between(last, line));
			}
			cell.append(line);
			last = line;
		}
		return cell.toString();
	}

	private static boolean endsParagraph(String line, String next, int widest) {
		char end = line.charAt(line.length() - 1);
		boolean stops = "。；;".indexOf(end) >= 0;
		boolean shorter = width(line) + headWidth(next) + RAGGED < widest;
		boolean open = count(line, '（', '(') > count(line, '）', ')');
		return beginsWithBullet(next) || (stops && LabelGrammar.parse(next).isPresent())
				|| (shorter && !open && GOES_ON.indexOf(end) < 0 && CONTINUES.indexOf(next.charAt(0)) < 0);
	}

	public static boolean beginsWithBullet(String text) {
		return !text.isEmpty() && BULLETS.indexOf(text.charAt(0)) >= 0;
	}

	/** 1. or a bullet. */
	public static boolean beginsPoint(String text) {
		return beginsWithBullet(text) || LabelGrammar.parse(text).isPresent();
	}

	/** A whole name above another, though there was room for its first character. */
	private static boolean isUnitAbove(String line, String next, int column) {
		return width(line) + width(next.substring(0, 1)) <= column && UnitNames.looksLikeUnit(line)
				&& UnitNames.looksLikeUnit(next.split("[、，,；;]", 2)[0]);
	}

	private static String between(String line, String next) {
		boolean words = line.charAt(line.length() - 1) < 128 && next.charAt(0) < 128
				&& Character.isLetter(line.charAt(line.length() - 1)) && Character.isLetter(next.charAt(0));
		return words ? " " : "";
	}

	/**
	 * How wide the beginning is that is never broken: a figure with its sign, a word, a
	 * character.
	 */
	public static int headWidth(String line) {
		int end = 0;
		while (end < line.length() && line.charAt(end) > ' ' && line.charAt(end) < 128) {
			end++;
		}
		return width(line.substring(0, Math.max(end, 1)));
	}

	/** Chinese characters are two columns wide. */
	public static int width(String text) {
		int width = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			width += (c < 0x1100) ? 1 : Character.isLowSurrogate(c) ? 0 : 2;
		}
		return width;
	}

	private static long count(String text, char wide, char narrow) {
		return text.chars().filter((c) -> c == wide || c == narrow).count();
	}

}
