package org.taizhang.intake.reading.units;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.taizhang.intake.reading.SourceText;
import org.taizhang.intake.reading.time.TimeAside;
import org.taizhang.intake.wording.RoleWords;
import org.taizhang.intake.wording.UnitNames;

/**
 * The bracket of units at the end of an item: （责任单位：A、B）, （A牵头，B配合）, 〔A、B负责〕, several in
 * a row, nested, or without its closing half.
 *
 * @param start where the bracket begins
 * @param end where it ends; nearly always the end of the item
 */
public record TrailingUnits(int start, int end, Responsibilities responsibilities) {

	/** Of brackets that are not closed, how many are tried. */
	private static final int MOST_OPEN = 5;

	/** Characters of a sentence that is looked at. */
	private static final int LONGEST_SENTENCE = 160;

	/** The end of a name that a bracket may belong to: 省编办(省审改办). */
	private static final Pattern NAME_BEFORE = Pattern.compile(".*(?:局|委|办|办公室|厅|院|会|部|处|科|中心|单位|部门|政府|公司|街道|[市县区镇乡])",
			Pattern.DOTALL);

	private static final Pattern PERSON_BEFORE = Pattern
		.compile("(?:,|(?<=[。;]))(?:责任|负责|联系|牵头|经办)人(?:员)?:[\\p{IsHan}·]{2,4}$");

	/** Characters of the above. */
	private static final int LONGEST_PERSON = 12;

	public static Optional<TrailingUnits> find(SourceText text) {
		String folded = text.folded();
		Brackets brackets = Brackets.of(folded);
		Optional<TrailingUnits> last = last(text, folded, brackets, folded.length());
		if (last.isEmpty()) {
			return beforeTime(text, folded, brackets).or(() -> UnbracketedUnits.find(text, folded, brackets))
				.or(() -> unopened(text, folded, brackets))
				.or(() -> UnitsOfSentences.next(text, folded, brackets, 0))
				.or(() -> sentence(text, folded))
				.or(() -> NamesInBrackets.find(text, folded, brackets));
		}
		TrailingUnits found = last.get();
		Optional<TrailingUnits> before = last(text, folded, brackets, found.start());
		while (before.isPresent() && folded.length() - found.start() < ResponsibilityGrammar.LONGEST) {
			found = new TrailingUnits(before.get().start(), folded.length(),
					before.get().responsibilities().and(found.responsibilities()));
			before = last(text, folded, brackets, found.start());
		}
		return Optional.of(found);
	}

	private static Optional<TrailingUnits> last(SourceText text, String folded, Brackets brackets, int end) {
		int close = folded.lastIndexOf(')', end - 1);
		if (close >= 0 && brackets.partner(close) >= 0 && isEnd(folded, close + 1, end)) {
			int start = brackets.partner(close);
			Optional<Responsibilities> units = unitsIn(text, folded, start, close);
			if (units.isPresent()) {
				return Optional.of(new TrailingUnits(withPerson(folded, start), end, units.get()));
			}
		}
		return unclosed(text, folded, brackets, end);
	}

	/** （责任单位：A）（2026年11月）: the time stays with the text. */
	private static Optional<TrailingUnits> beforeTime(SourceText text, String folded, Brackets brackets) {
		int time = TimeAside.startIn(folded);
		return (time > 0 && folded.charAt(time) == '(') ? last(text, folded, brackets, time) : Optional.empty();
	}

	/** …责任人：李某 before （党政办）: where that begins. */
	private static int withPerson(String folded, int open) {
		int from = Math.max(0, open - LONGEST_PERSON);
		if (folded.lastIndexOf(':', open) <= from) {
			return open;
		}
		Matcher person = PERSON_BEFORE.matcher(folded).region(from, open);
		return person.find() ? person.start() : open;
	}

	private static boolean isEnd(String folded, int from, int to) {
		for (int i = from; i < to; i++) {
			if ("。;,.".indexOf(folded.charAt(i)) < 0) {
				return false;
			}
		}
		return true;
	}

	/** （牵头单位：A，责任单位：B without its closing half. */
	private static Optional<TrailingUnits> unclosed(SourceText text, String folded, Brackets brackets, int end) {
		int open = folded.lastIndexOf('(', end - 1);
		int tried = 0;
		while (open >= 0 && tried < MOST_OPEN && end - open <= ResponsibilityGrammar.LONGEST) {
			if (brackets.partner(open) < 0) {
				tried++;
				Optional<Responsibilities> units = unitsIn(text, folded, open, end);
				if (units.isPresent()) {
					return Optional.of(new TrailingUnits(open, end, units.get()));
				}
			}
			open = folded.lastIndexOf('(', open - 1);
		}
		return Optional.empty();
	}

	/** …完成清理。A牵头，B配合） without its opening half. */
	private static Optional<TrailingUnits> unopened(SourceText text, String folded, Brackets brackets) {
		int close = folded.lastIndexOf(')');
		if (close < 0 || brackets.partner(close) >= 0 || !isEnd(folded, close + 1, folded.length())) {
			return Optional.empty();
		}
		int start = Math.max(folded.lastIndexOf('。', close), folded.lastIndexOf('!', close)) + 1;
		return (start == 0) ? Optional.empty() : unitsIn(text, folded, start - 1, close)
			.map((units) -> new TrailingUnits(start, text.length(), units));
	}

	/** …完成清理。A牵头，B配合。: a last sentence that says nothing else, and not only 各部门. */
	private static Optional<TrailingUnits> sentence(SourceText text, String folded) {
		int end = folded.length();
		while (end > 0 && "。;".indexOf(folded.charAt(end - 1)) >= 0) {
			end--;
		}
		int start = Math.max(folded.lastIndexOf('。', end - 1), folded.lastIndexOf(';', end - 1)) + 1;
		if (start <= 1 || end - start > LONGEST_SENTENCE || RoleVerb.endOf(folded.substring(start, end)).isEmpty()) {
			return Optional.empty();
		}
		return InlineUnits.alone(text.subSequence(start, end))
			.filter((said) -> UnitNames.areUnits(said.all())
					&& !said.all().stream().allMatch(UnitNames::looksLikeGroup))
			.map((said) -> new TrailingUnits(start, folded.length(), said));
	}

	static TrailingUnits units(SourceText text, int start, int from, int to, int end) {
		return new TrailingUnits(start, end, ResponsibilityGrammar.parse(text.subSequence(from, to).spaced()));
	}

	/** What is inside, if a role is said there, or nothing but units. */
	private static Optional<Responsibilities> unitsIn(SourceText text, String folded, int start, int close) {
		if (close - start > ResponsibilityGrammar.LONGEST) {
			return Optional.empty();
		}
		Responsibilities units = ResponsibilityGrammar.parse(text.subSequence(start + 1, close).spaced());
		String inside = folded.substring(start + 1, close);
		return (RoleWords.beginsWithRole(inside) || isUnits(folded, start, close, inside, units.all()))
				? Optional.of(units) : Optional.empty();
	}

	private static boolean isUnits(String folded, int start, int close, String inside, List<String> names) {
		if (!UnitNames.looksLikeUnits(names)) {
			return false;
		}
		boolean afterSentence = start > 0 && "。;!".indexOf(folded.charAt(start - 1)) >= 0;
		boolean onlyUnits = close < folded.length() && isEnd(folded, close + 1, folded.length())
				&& !isOfAName(folded, start) && UnitNames.areUnits(names);
		return afterSentence || onlyUnits || ResponsibilityGrammar.saysRole(inside);
	}

	/** Whether the bracket that opens here goes on a name: 省编办(省审改办). */
	static boolean isOfAName(String folded, int open) {
		return NAME_BEFORE.matcher(folded.substring(Math.max(0, open - 3), open)).matches();
	}

}
