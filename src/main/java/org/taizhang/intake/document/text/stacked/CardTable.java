package org.taizhang.intake.document.text.stacked;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.taizhang.intake.document.text.table.CellKind;
import org.taizhang.intake.document.text.table.HeaderWords;
import org.taizhang.intake.document.text.table.TextTable;
import org.taizhang.intake.wording.Characters;

/**
 * Tasks of which each has a card of its own, 项目名称：… 责任单位：…, every card with the same
 * words: each becomes a row under these words.
 */
public final class CardTable {

	/** What a card begins with: its number and what it is about. */
	private static final Pattern FIRST = Pattern
		.compile("(?:(?<number>[0-9]{1,3})[.、 ]*)?(?<word>[\\p{IsHan}]{2,6}(?:名称|事项|任务|工作)) ?[:：](?<value>.*)");

	/** What its word ends with. */
	private static final Characters FIRST_ENDS = Characters.of("称项务作");

	private static final Pattern KEYED = Pattern.compile("(?<word>[\\p{IsHan}、/ ]{2,20})[:：](?<value>.*)");

	private static final Characters COLONS = Characters.of(":：");

	/** Characters before the colon, its number and spaces among them. */
	private static final int LONGEST_WORD = 24;

	/** Lines of a card at most. */
	private static final int LONGEST = 40;

	private static final int FEWEST = 2;

	/** Of a single card, its number among them. */
	private static final int FEWEST_WORDS = 4;

	private final List<Map<String, String>> cards = new ArrayList<>();

	private final String first;

	/** Whether bars stand after words and values: then a single card is none of prose. */
	private final boolean barred;

	private String word;

	private int end;

	private CardTable(String first, boolean barred) {
		this.first = first;
		this.barred = barred;
	}

	public static Optional<TextTable> at(List<String> lines, int start) {
		Optional<Matcher> first = first(lines, start);
		if (first.isEmpty()) {
			return Optional.empty();
		}
		CardTable table = new CardTable(first.get().group("word"), lines.get(start).indexOf('|') >= 0);
		table.read(lines, start);
		return table.isTable() ? Optional.of(table.rows()) : Optional.empty();
	}

	/** The first line of a card; its number may stand above it. */
	private static Optional<Matcher> first(List<String> lines, int at) {
		String line = unbarred(lines.get(at));
		boolean number = CellKind.isNumber(line) && at + 1 < lines.size();
		String begin = number ? unbarred(lines.get(at + 1)) : line;
		int colon = COLONS.firstIn(begin.substring(0, Math.min(begin.length(), LONGEST_WORD + 1)), 0);
		if (colon < 0 || !FIRST_ENDS.end(begin.substring(0, colon).stripTrailing())) {
			return Optional.empty();
		}
		return Optional.of(FIRST.matcher(number ? line + " " + begin : begin)).filter(Matcher::matches);
	}

	/** Bars after the word and the value say nothing more. */
	private static String unbarred(String line) {
		return (line.indexOf('|') < 0) ? line.strip() : line.replace('|', ' ').strip();
	}

	private void read(List<String> lines, int start) {
		int since = 0;
		for (int i = start; i < lines.size() && since < LONGEST; i++) {
			String line = unbarred(lines.get(i));
			Optional<Matcher> first = first(lines, i).filter((card) -> card.group("word").equals(this.first));
			if (first.isPresent()) {
				this.cards.add(new LinkedHashMap<>());
				since = 0;
				i += CellKind.isNumber(line) ? 1 : 0;
				String number = first.get().group("number");
				put(HeaderWords.NUMBERS, (number == null) ? "" : number);
				put(this.first, first.get().group("value"));
			}
			else if (!line.isEmpty() && !add(line)) {
				break;
			}
			since++;
			this.end = line.isEmpty() ? this.end : i + 1;
		}
	}

	/** False if the line belongs to no card. */
	private boolean add(String line) {
		Matcher keyed = KEYED.matcher(line);
		if (keyed.matches() && isWord(keyed.group("word"))) {
			put(keyed.group("word"), keyed.group("value"));
			return true;
		}
		if (HeaderWords.namesUnits(line)) {
			put(line, "");
			return true;
		}
		// what follows the value of the last word of a whole card may be another text
		boolean whole = this.cards.size() > 1 && this.cards.get(0).keySet().equals(card().keySet())
				&& !card().get(this.word).isEmpty();
		if (whole && !CellKind.endsWithStop(line)) {
			return false;
		}
		put(this.word, line);
		return true;
	}

	private static boolean isWord(String word) {
		return HeaderWords.isKnown(word) || HeaderWords.isAside(word) || word.endsWith("成效");
	}

	private Map<String, String> card() {
		return this.cards.get(this.cards.size() - 1);
	}

	private void put(String word, String value) {
		this.word = word.replace(" ", "");
		card().merge(this.word, value.strip(), (above, below) -> above.isEmpty() ? below : above + "\n" + below);
	}

	private boolean isTable() {
		boolean one = this.barred && this.cards.size() == 1 && card().size() >= FEWEST_WORDS;
		return (this.cards.size() >= FEWEST || one)
				&& this.cards.stream().allMatch((card) -> card.keySet().stream().anyMatch(HeaderWords::namesUnits));
	}

	private TextTable rows() {
		Set<String> words = new LinkedHashSet<>();
		this.cards.forEach((card) -> words.addAll(card.keySet()));
		if (this.cards.stream().allMatch((card) -> card.get(HeaderWords.NUMBERS).isEmpty())) {
			words.remove(HeaderWords.NUMBERS);
		}
		List<List<String>> rows = new ArrayList<>(List.of(List.copyOf(words)));
		this.cards.forEach((card) -> rows.add(words.stream().map((word) -> card.getOrDefault(word, "")).toList()));
		return TextTable.of(rows, this.end);
	}

}
