package org.taizhang.intake.reading.units;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
	private static final Pattern LEADING = Pattern.compile("[\\p{IsHan})]{2}(?:牵头(?:负责)?|主办)$");

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
		grammar.segments(withoutRoleBrackets(said.substring(0, end)), (role != null) ? role : Role.RESPONSIBLE);
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
	private static String withoutRoleBrackets(String text) {
		String folded = Fold.fold(text);
		Brackets brackets = Brackets.of(folded);
		if (brackets.isEmpty()) {
			return text;
		}
		StringBuilder open = new StringBuilder(text);
		for (int i = 0; i < folded.length(); i++) {
			if (brackets.partner(i) > i && RoleWords.beginsWithRole(folded, i)) {
				open.setCharAt(i, '；');
				open.setCharAt(brackets.partner(i), '；');
			}
		}
		return open.toString();
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

	private void segments(String text, Role first) {
		String folded = Fold.fold(text);
		Role role = first;
		int start = 0;
		Optional<RoleMarker> marker = RoleMarker.next(folded, 0);
		while (marker.isPresent()) {
			segment(text.substring(start, marker.get().start()), role);
			role = marker.get().role();
			start = marker.get().end();
			marker = RoleMarker.next(folded, start);
		}
		segment(text.substring(start), role);
	}

	private void segment(String text, Role role) {
		switch (role) {
			case PERSON, WATCHING -> {
			}
			case DEADLINE -> this.units.addTime(text);
			default -> clauses(text, role);
		}
	}

	private void clauses(String text, Role role) {
		String folded = Fold.fold(text);
		Brackets brackets = Brackets.of(folded);
		List<String> pending = new ArrayList<>();
		Role rest = role;
		int start = 0;
		for (int i = 0; i <= folded.length(); i++) {
			boolean end = i == folded.length();
			boolean mark = !end && brackets.isOutside(i)
					&& (",;。\n".indexOf(folded.charAt(i)) >= 0 || (folded.charAt(i) == '、' && leads(folded, start, i)));
			if (end || mark) {
				pending.add(text.substring(start, i));
				Optional<Role> said = assign(helpersOnly(pending, rest));
				if (said.isPresent()) {
					pending.clear();
					rest = (said.get() == Role.LEAD) ? Role.RESPONSIBLE : rest;
				}
				start = i + 1;
				if (!end && !pending.isEmpty()) {
					pending.add(text.substring(i, i + 1));
				}
			}
		}
		this.units.add(String.join("", pending), rest);
	}

	private static boolean leads(String folded, int start, int end) {
		return (folded.startsWith("牵头", end - 2) || folded.startsWith("主办", end - 2)
				|| folded.startsWith("负责", end - 2)) && LEADING.matcher(folded).region(start, end).find();
	}

	/** A、B，C配合 where nobody leads: what stands before has the role of the list. */
	private List<String> helpersOnly(List<String> clauses, Role role) {
		if (clauses.size() == 1 || !this.units.nobody()) {
			return clauses;
		}
		Optional<RoleVerb> verb = RoleVerb.endOf(Fold.fold(clauses.get(clauses.size() - 1)).strip());
		boolean helps = verb.filter((found) -> found.role() == Role.COOPERATING && found.start() > 0).isPresent();
		if (!helps) {
			return clauses;
		}
		this.units.add(String.join("", clauses.subList(0, clauses.size() - 1)), role);
		return clauses.subList(clauses.size() - 1, clauses.size());
	}

	/** Gives the names a role if the last clause ends in a verb. */
	private Optional<Role> assign(List<String> clauses) {
		String text = String.join("", clauses).strip();
		String folded = Fold.fold(text);
		Optional<RoleVerb> verb = RoleVerb.endOf(folded);
		int end = verb.map(RoleVerb::start).orElse(text.length());
		Matcher together = TOGETHER_WORDS.anyIn(folded) ? TOGETHER.matcher(folded) : null;
		boolean joined = together != null && together.find();
		if (joined && together.start() == 0) {
			this.units.add(text.substring(together.end(), Math.max(together.end(), end)), Role.COOPERATING);
			return Optional.of(Role.COOPERATING);
		}
		if (joined && together.start() > 1) {
			this.units.add(text.substring(0, together.start()), Role.LEAD);
			this.units.add(text.substring(together.end(), Math.max(together.end(), end)), Role.COOPERATING);
			return Optional.of(Role.LEAD);
		}
		int led = (verb.isPresent() && end > 0) ? UnmarkedLead.endOf(folded.substring(0, end)) : 0;
		if (led > 0) {
			this.units.add(text.substring(0, led), Role.LEAD);
		}
		int from = (led > 0) ? led + UnmarkedLead.LENGTH : 0;
		verb.ifPresent((found) -> this.units.add(text.substring(from, end), found.role()));
		return verb.map(RoleVerb::role);
	}

}
