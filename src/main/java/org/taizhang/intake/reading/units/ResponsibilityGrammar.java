package org.taizhang.intake.reading.units;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.taizhang.intake.wording.Characters;
import org.taizhang.intake.wording.Fold;
import org.taizhang.intake.wording.RoleWords;
import org.taizhang.intake.wording.RoleWords.Role;
import org.taizhang.intake.wording.Words;

/**
 * Reads a text that is nothing but responsibilities: the inside of a trailing bracket, a
 * line, a table cell. Roles come from words before a colon (牵头单位：), from verbs after the
 * names (X牵头，Y配合) or from marks on a name (X（牵头）).
 */
public final class ResponsibilityGrammar {

	/** A牵头、B配合: here 、 parts more than two names. */
	private static final Pattern LEADING = Pattern.compile("[\\p{IsHan})]{2}(?:牵头(?:负责)?|主办|配合|(?<!政)协办)$");

	/** A会同B, A商B. */
	private static final Pattern TOGETHER = Pattern.compile("会同(?=[\\p{IsHan}])|(?<=[局委办厅部府院会室心])商(?=[各市县区省州有相])");

	private static final Words TOGETHER_WORDS = Words.of("会同", "商");

	/** 【牵头单位】市财政局. */
	private static final Pattern BRACKETED_ROLE = Pattern.compile("\\(([\\p{IsHan}]{4,8})\\):?(?=[\\p{IsHan}])");

	private static final Pattern EXTENSION = Pattern.compile(
			"[。;,]?(?:以下|(?:具体|各项|其他)任务)(?:[^。;()]|\\([^()]{1,6}\\)){0,60}不再(?:一一|逐一|单独|另行|重复)?(?:列出|列举|列示|做分工|分工)(?:,?下同)?。?");

	/** Of lists that name no lead. */
	private static final Pattern UNLED = Pattern.compile("[。;,]凡?(?:未|没有)明确(?:牵头|主办|责任)(?:单位|部门)的[^()]{0,60}$");

	/** Characters: no list of units is longer. */
	public static final int LONGEST = 2_000;

	/** What parts two clauses. */
	private static final Characters MARKS = Characters.of(",;。\n");

	private final AssignedUnits units = new AssignedUnits();

	private ResponsibilityGrammar() {
	}

	/**
	 * @param role what a name is where the text does not say (a column's header), or null
	 * for RESPONSIBLE
	 */
	public static Responsibilities parse(String text, Role role) {
		if (text.length() > LONGEST) {
			return Responsibilities.NONE;
		}
		ResponsibilityGrammar grammar = new ResponsibilityGrammar();
		String said = withoutExtension(withColons(ListSpaces.toMarks(text)));
		int list = FirstListed.endOfList(said);
		int end = Math.min(list, LeadsBefore.endOfList(said));
		grammar.segments(withoutRoleBrackets(ListText.of(said.substring(0, end))),
				(role != null) ? role : Role.RESPONSIBLE);
		return grammar.units.toResponsibilities(list < said.length());
	}

	public static Responsibilities parse(String text) {
		return parse(text, null);
	}

	/** 【牵头单位】A【责任单位】B as 牵头单位：A；责任单位：B. */
	private static String withColons(String text) {
		if (text.isEmpty() || Fold.fold(text.charAt(0)) != '(') {
			return text;
		}
		String folded = Fold.fold(text);
		Matcher role = BRACKETED_ROLE.matcher(folded);
		if (!role.lookingAt() || RoleWords.of(role.group(1)).isEmpty()) {
			return text;
		}
		StringBuilder colons = new StringBuilder();
		int from = 0;
		do {
			if (RoleWords.of(role.group(1)).isPresent()) {
				colons.append(text, from, role.start()).append('；').append(role.group(1)).append('：');
				from = role.end();
			}
		}
		while (role.find());
		return colons.append(text.substring(from)).toString();
	}

	/** 以下均需各县落实，不再列出; 未明确牵头单位的，由…: speaks of the other lists. */
	static String withoutExtension(String text) {
		String list = without(EXTENSION, text.contains("不再"), text);
		return without(UNLED, list.contains("未明确") || list.contains("没有明确"), list);
	}

	private static String without(Pattern clause, boolean mayHave, String text) {
		if (!mayHave) {
			return text;
		}
		Matcher found = clause.matcher(Fold.fold(text));
		return found.find() ? text.substring(0, found.start()) + text.substring(found.end()) : text;
	}

	/** A、B（牵头单位：C）: what a bracket says is said like the rest. */
	private static ListText withoutRoleBrackets(ListText text) {
		String folded = text.folded();
		Brackets brackets = Brackets.of(folded);
		StringBuilder open = null;
		for (int i = brackets.isEmpty() ? -1 : folded.indexOf('('); i >= 0; i = folded.indexOf('(', i + 1)) {
			if (brackets.partner(i) > i && RoleWords.beginsWithRole(folded, i)) {
				open = (open != null) ? open : new StringBuilder(text.printed());
				open.setCharAt(i, '；');
				open.setCharAt(brackets.partner(i), '；');
			}
		}
		return (open != null) ? ListText.of(open.toString()) : text;
	}

	/** Whether the text names a role before a colon, or ends in a verb that gives one. */
	public static boolean saysRole(String text) {
		String folded = Fold.fold(text.substring(0, FirstListed.endOfList(text)));
		while (!folded.isEmpty() && "。;,".indexOf(folded.charAt(folded.length() - 1)) >= 0) {
			folded = folded.substring(0, folded.length() - 1);
		}
		int last = Math.max(folded.lastIndexOf(','), folded.lastIndexOf(';'));
		if (last > 0 && AssignedUnits.isTime(folded.substring(last + 1))) {
			folded = folded.substring(0, last);
		}
		return RoleMarker.next(folded, 0).isPresent() || RoleVerb.endOf(folded).isPresent();
	}

	/** Whether the text says a role before a colon anywhere. */
	public static boolean namesRole(String text) {
		return RoleMarker.next(Fold.fold(text), 0).isPresent();
	}

	/** The role of the names that a text ends with, if it says one before a colon. */
	public static Optional<Role> lastRole(String text) {
		String folded = Fold.fold(text);
		Optional<Role> last = Optional.empty();
		Optional<RoleMarker> marker = RoleMarker.next(folded, 0);
		while (marker.isPresent()) {
			last = Optional.of(marker.get().role());
			marker = RoleMarker.next(folded, marker.get().end());
		}
		return last;
	}

	private void segments(ListText text, Role first) {
		Role role = first;
		int start = 0;
		Optional<RoleMarker> marker = RoleMarker.next(text.folded(), 0);
		while (marker.isPresent()) {
			segment(text.part(start, marker.get().start()), role);
			role = marker.get().role();
			start = marker.get().end();
			this.units.begin(text.folded().substring(marker.get().start(), start));
			marker = RoleMarker.next(text.folded(), start);
		}
		segment(text.from(start), role);
	}

	private void segment(ListText text, Role role) {
		switch (role) {
			case PERSON, WATCHING -> {
			}
			case DEADLINE -> this.units.addTime(text.printed());
			default -> clauses(text, role);
		}
	}

	private void clauses(ListText text, Role role) {
		String folded = text.folded();
		Brackets brackets = Brackets.of(folded);
		Role rest = role;
		// where what has no role of its own begins
		int from = 0;
		int start = 0;
		for (int i = 0; i <= folded.length(); i++) {
			boolean end = i == folded.length();
			boolean mark = !end && (MARKS.has(folded.charAt(i)) || (folded.charAt(i) == '、' && leads(folded, start, i)))
					&& brackets.isOutside(i);
			if (end || mark) {
				if (helpsOthers(folded, from, start, i)) {
					this.units.add(text.part(from, start), rest);
					from = start;
				}
				Role said = assign(text.part(from, i).strip());
				if (said != null) {
					from = Math.min(i + 1, folded.length());
					rest = (said == Role.LEAD) ? Role.RESPONSIBLE : rest;
				}
				start = i + 1;
			}
		}
		this.units.add(text.from(from), rest);
	}

	private static boolean leads(String folded, int start, int end) {
		return (folded.startsWith("牵头", end - 2) || folded.startsWith("主办", end - 2) || folded.startsWith("负责", end - 2)
				|| folded.startsWith("配合", end - 2)
				|| (folded.startsWith("协办", end - 2) && !folded.startsWith("政", end - 3)))
				&& LEADING.matcher(folded).region(start, end).find();
	}

	/** A、B，C配合 where nobody leads: what stands before has the role of the list. */
	private boolean helpsOthers(String folded, int from, int start, int end) {
		return start > from && this.units.nobody()
				&& RoleVerb.endOf(folded.substring(start, end).strip())
					.filter((verb) -> verb.role() == Role.COOPERATING && verb.start() > 0)
					.isPresent();
	}

	/**
	 * Gives the names a role if the last clause ends in a verb.
	 * @return the role, or null
	 */
	private Role assign(ListText text) {
		String folded = text.folded();
		RoleVerb verb = RoleVerb.endOf(folded).orElse(null);
		int end = (verb != null) ? verb.start() : text.length();
		Matcher together = TOGETHER_WORDS.anyIn(folded) ? TOGETHER.matcher(folded) : null;
		boolean joined = together != null && together.find();
		if (joined && together.start() == 0) {
			this.units.add(text.part(together.end(), Math.max(together.end(), end)), Role.COOPERATING);
			return Role.COOPERATING;
		}
		if (joined && together.start() > 1) {
			this.units.add(text.part(0, together.start()), Role.LEAD);
			this.units.add(text.part(together.end(), Math.max(together.end(), end)), Role.COOPERATING);
			return Role.LEAD;
		}
		if (verb == null) {
			return null;
		}
		int led = UnmarkedLead.endOf(folded.substring(0, end));
		if (led > 0) {
			this.units.add(text.part(0, led), Role.LEAD);
		}
		this.units.add(text.part((led > 0) ? led + UnmarkedLead.LENGTH : 0, end), verb.role());
		return verb.role();
	}

}
