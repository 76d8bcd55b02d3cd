package org.taizhang.intake.document.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.taizhang.intake.wording.Fold;
import org.taizhang.intake.wording.LabelGrammar;
import org.taizhang.intake.wording.RoleWords;

/**
 * The header of a table without lines between its columns: short words side by side, one
 * of which says whose task it is.
 *
 * @param words from left to right
 * @param end index of the first row of text after the header
 */
record AlignedHeader(List<Word> words, int end) {

	private static final int LONGEST_WORD = 12;

	private static final int MOST_LINES = 3;

	/** Of a character's height: words are set wider apart. */
	private static final double GAP = 0.9;

	/** So far apart, at most, are the characters of a word that is set wide. */
	private static final double WIDE = 2.2;

	private static final Pattern NO_WORD = Pattern.compile("[0-9]+.*|.*[，。；：、,;:].*");

	private static final Pattern NUMBER = Pattern.compile("序号|编号|项次|序|号|任务序号");

	private static final Pattern TASKS = Pattern.compile(".*(?:任务|内容|事项|要求|措施|举措|项目|要点|工作)");

	/** A word of the header. */
	record Word(String text, double left, double right) {

		double center() {
			return (this.left + this.right) / 2;
		}

		private boolean overlaps(Word other) {
			return this.left < other.right && other.left < this.right;
		}

		private Word with(Word below) {
			return new Word(this.text + below.text, Math.min(this.left, below.left), Math.max(this.right, below.right));
		}

	}

	/**
	 * Empty if no header begins at this row.
	 * @param ruled whether it stands between two lines, so that its words need not be
	 * known
	 */
	static Optional<AlignedHeader> at(List<List<Glyph>> rows, int start, boolean ruled) {
		List<Word> words = new ArrayList<>();
		for (int end = start; end < Math.min(start + MOST_LINES, rows.size()); end++) {
			List<Word> line = words(rows.get(end));
			if (!line.stream().allMatch(AlignedHeader::isWord) || (end == start && line.size() < 2)) {
				return Optional.empty();
			}
			line.forEach((word) -> add(words, word));
			if (isKnown(words) || (ruled && words.size() > 1)) {
				return withRest(words, rows, end + 1);
			}
		}
		return Optional.empty();
	}

	/**
	 * Takes in a line of what was wrapped of the words; empty if the next line parts them
	 * again, as under 责任分工.
	 */
	private static Optional<AlignedHeader> withRest(List<Word> words, List<List<Glyph>> rows, int end) {
		List<Word> line = (end < rows.size()) ? words(rows.get(end)) : List.of();
		List<Word> whole = new ArrayList<>(words);
		line.forEach((word) -> add(whole, word));
		boolean rest = whole.size() == words.size() && whole.stream()
			.filter((word) -> !words.contains(word))
			.allMatch((word) -> isWord(word) && isKnown(word.text()));
		if (rest && !line.isEmpty()) {
			return Optional.of(new AlignedHeader(whole, end + 1));
		}
		boolean parts = !line.isEmpty() && line.stream().allMatch((word) -> RoleWords.of(word.text()).isPresent());
		return parts ? Optional.empty() : Optional.of(new AlignedHeader(words, end));
	}

	private static boolean isKnown(String word) {
		return NUMBER.matcher(word).matches() || TASKS.matcher(word).matches() || RoleWords.of(word).isPresent();
	}

	private static boolean isKnown(List<Word> words) {
		boolean units = words.stream()
			.anyMatch((word) -> RoleWords.of(word.text())
				.filter((role) -> role == RoleWords.Role.LEAD || role == RoleWords.Role.RESPONSIBLE)
				.isPresent());
		return units && (words.size() > 2 || words.stream().anyMatch((word) -> TASKS.matcher(word.text()).matches()));
	}

	private static boolean isWord(Word word) {
		return word.text().length() <= LONGEST_WORD && !NO_WORD.matcher(word.text()).matches()
				&& LabelGrammar.parse(word.text()).isEmpty();
	}

	private static void add(List<Word> words, Word word) {
		for (int i = 0; i < words.size(); i++) {
			if (words.get(i).overlaps(word)) {
				words.set(i, words.get(i).with(word));
				return;
			}
		}
		words.add(word);
		words.sort(Comparator.comparingDouble(Word::left));
	}

	/** A row of text, parted at its wide gaps. */
	static List<Word> words(List<Glyph> row) {
		List<Word> words = new ArrayList<>();
		double size = 0;
		List<Glyph> printed = row.stream().filter((glyph) -> !glyph.isBlank()).toList();
		for (int i = 0; i < printed.size(); i++) {
			Glyph glyph = printed.get(i);
			Word next = new Word(glyph.text(), glyph.x(), glyph.right());
			int last = words.size() - 1;
			double gap = (last < 0) ? Double.MAX_VALUE : next.left() - words.get(last).right();
			boolean alone = i + 1 == printed.size() || printed.get(i + 1).x() - glyph.right() > GAP * glyph.size();
			boolean wide = last >= 0 && alone && isSetWide(words.get(last), row) && gap <= WIDE * glyph.size();
			if (gap <= GAP * Math.max(size, glyph.size()) || wide) {
				words.set(last, words.get(last).with(next));
			}
			else {
				words.add(next);
			}
			size = glyph.size();
		}
		return words;
	}

	/** 序 号: all characters so far stand apart. */
	private static boolean isSetWide(Word word, List<Glyph> row) {
		double sizes = word.text().length() * row.get(0).size();
		return word.text().length() == 1 || word.right() - word.left() > sizes + GAP * row.get(0).size();
	}

	/** The words without what their setting adds. */
	List<String> texts() {
		return this.words.stream().map((word) -> Fold.fold(word.text())).toList();
	}

	boolean hasNumbers() {
		return NUMBER.matcher(texts().get(0)).matches();
	}

}
