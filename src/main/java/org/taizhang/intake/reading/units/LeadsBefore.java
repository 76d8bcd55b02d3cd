package org.taizhang.intake.reading.units;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.taizhang.intake.reading.SourceText;
import org.taizhang.intake.wording.Fold;

/**
 * A declaration in a list of units that in all lists from here on those before a certain
 * mark lead: A、B，C、D。逗号前为牵头单位，下同.
 *
 * @param mark as folded
 */
public record LeadsBefore(char mark) {

	private static final Pattern DECLARATION = Pattern
		.compile("[。;,(]?[^。;,()]{0,6}(逗号|分号|句号)(?:之|以)?前(?:面)?的?[^。;,()]{0,8}(?:为|是|系)(?:总?牵头|主办)[^()]*");

	private static final Map<String, Character> MARKS = Map.of("逗号", ',', "分号", ';', "句号", '。');

	/** 牵头单位逗号前: what every declaration has; cheap to look for. */
	private static boolean mayDeclare(String text) {
		int mark = Math.max(text.indexOf('号'), text.indexOf('號'));
		return mark > 0 && text.indexOf('前', mark) > 0;
	}

	public static Optional<LeadsBefore> in(List<SourceText> lists) {
		return lists.stream().flatMap((list) -> declaration(list.toString()).stream()).findFirst();
	}

	private static Optional<LeadsBefore> declaration(String list) {
		if (!mayDeclare(list)) {
			return Optional.empty();
		}
		Matcher declaration = DECLARATION.matcher(Fold.fold(list));
		return declaration.find() ? Optional.of(new LeadsBefore(MARKS.get(declaration.group(1)))) : Optional.empty();
	}

	/**
	 * Where such a declaration begins at the end of a list; its length if there is none.
	 */
	static int endOfList(String text) {
		if (!mayDeclare(text)) {
			return text.length();
		}
		Matcher declaration = DECLARATION.matcher(Fold.fold(text));
		return declaration.find() ? declaration.start() : text.length();
	}

	/** What the lists say, or nothing where no list has the mark or one names a lead. */
	public Optional<Responsibilities> read(List<SourceText> lists) {
		Responsibilities all = Responsibilities.NONE;
		boolean parted = false;
		for (SourceText list : lists) {
			String text = withoutBrackets(list.spaced());
			int at = firstMark(Fold.fold(text));
			Responsibilities before = ResponsibilityGrammar.parse(text.substring(0, at));
			parted |= at < text.length();
			all = all.and((at < text.length()) ? before.allLeading() : before)
				.and(ResponsibilityGrammar.parse(text.substring(at)));
		}
		boolean said = lists.stream()
			.anyMatch((list) -> !ResponsibilityGrammar.parse(list.toString()).leads().isEmpty());
		return (parted && !said) ? Optional.of(all) : Optional.empty();
	}

	private int firstMark(String folded) {
		Brackets brackets = Brackets.of(folded);
		int end = endOfList(folded);
		for (int i = 0; i < end; i++) {
			if (folded.charAt(i) == this.mark && brackets.isOutside(i)) {
				return i;
			}
		}
		return folded.length();
	}

	private static String withoutBrackets(String list) {
		String folded = Fold.fold(list);
		int end = folded.length();
		while (end > 0 && "。;".indexOf(folded.charAt(end - 1)) >= 0) {
			end--;
		}
		boolean closed = end > 0 && folded.charAt(0) == '(' && Brackets.of(folded).partner(0) == end - 1;
		return closed ? list.substring(1, end - 1) : list.substring(0, end);
	}

}
