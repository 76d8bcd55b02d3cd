package org.taizhang.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.taizhang.intake.wording.Fold;
import org.taizhang.intake.wording.RoleWords;
import org.taizhang.intake.wording.RoleWords.Role;

/**
 * Reads a text that is nothing but responsibilities: the inside of a trailing bracket, a
 * line, a table cell. Roles come from words before a colon (牵头单位：), from verbs after the
 * names (X牵头，Y配合) or from marks on a name (X（牵头）).
 */
final class ResponsibilityGrammar {

	private static final Pattern ROLE = Pattern
		.compile("(?<![\\p{IsHan}])([\\p{IsHan}]{2,10}?)(?:\\([^()]{1,6}\\))?(?::|(?<=单位|部门)为(?=[\\p{IsHan}]))"
				+ "|(?<=[局委办厅部府室院会心司处所站队镇乡街道\\)])((?:牵头|责任|配合|协办|主办|承办|协同)(?:单位|部门|处室|科室)):");

	private static final Pattern VERB = Pattern.compile("(?:共同|分别|具体|联合|统一)?(?:(?<lead>(?:总)?牵头(?:负责|组织|落实|抓总)?|主办)"
			+ "|(?<help>(?:积极|协同|密切)?(?:配合|协办|协助|协同|参与|参加|支持)(?:做好|落实)?)"
			+ "|(?<do>按照?(?:各自)?(?:职责|职能|权限|任务)?(?:分工)?(?:分别|各自|共同)?(?:负责|落实|抓好落实|组织实施)|按照?(?:各自)?(?:职责|职能)(?:分工)?"
			+ "|分工负责|抓好(?:贯彻)?落实|(?:组织|贯彻|推进|具体)?落实|组织实施|承办|(?:具体)?负责(?:落实|实施)?))$");

	/** A牵头、B配合: here 、 parts more than two names. */
	private static final Pattern LEADING = Pattern.compile("[\\p{IsHan})]{2}牵头(?:负责)?$");

	private static final Pattern TOGETHER = Pattern.compile("会同(?=[\\p{IsHan}])");

	private static final Pattern MARK = Pattern.compile("^(.+)\\((牵头|主办|责任|负责|配合|协办|参与|协同)(?:单位|部门)?\\)$");

	/** 9月底前完成, 持续推进: a time among the names. */
	private static final Pattern TIME = Pattern
		.compile("(?:.{0,6}[0-9一二三四五六七八九十]月|.{0,6}季度|[上下]半年|.{0,6}年[底末内]).{0,4}(?:[前底末内]|完成)(?:完成|落实|到位)?"
				+ "|持续(?:推进|落实|实施)|长期(?:坚持|推进)|全年|常态化(?:推进|落实)?");

	private static final Pattern EXTENSION = Pattern.compile("[。;,]?以下[^。;()]{0,30}不再(?:一一|逐一)?(?:列出|列举)");

	private static final Pattern FIRST = Pattern.compile("第一|首[位个]|最前");

	private static final Pattern FIRST_LEADS = Pattern
		.compile("[(。,;]?[^(),。;、]{0,8}(?:第一(?:位|个|名|家)|首位|首个|排名?在?(?:第一|最前))[^()。;]{0,24}(?:牵头|汇总)[^()]*\\)?$");

	private final List<String> leads = new ArrayList<>();

	private final List<String> units = new ArrayList<>();

	private final List<String> cooperating = new ArrayList<>();

	private final StringBuilder deadline = new StringBuilder();

	private boolean open;

	private ResponsibilityGrammar() {
	}

	/**
	 * @param role what a name is where the text does not say (a column's header), or null
	 * for RESPONSIBLE
	 */
	static Responsibilities parse(String text, Role role) {
		ResponsibilityGrammar grammar = new ResponsibilityGrammar();
		String said = withoutExtension(text);
		String folded = Fold.fold(said);
		Matcher declaration = FIRST_LEADS.matcher(folded);
		boolean firstLeads = FIRST.matcher(folded).find() && declaration.find();
		String list = firstLeads ? said.substring(0, declaration.start()) : said;
		grammar.segments(withoutRoleBrackets(list), (role != null) ? role : Role.RESPONSIBLE);
		grammar.units.removeAll(grammar.leads);
		return new Responsibilities(grammar.leads.stream().distinct().toList(),
				grammar.units.stream().distinct().toList(), grammar.cooperating.stream().distinct().toList(),
				grammar.deadline.toString(), grammar.open, firstLeads);
	}

	/** 以下均需各县落实，不再列出: speaks of the other lists. */
	private static String withoutExtension(String text) {
		Matcher extension = EXTENSION.matcher(Fold.fold(text));
		return extension.find() ? text.substring(0, extension.start()) + text.substring(extension.end()) : text;
	}

	/** A、B（牵头单位：C）: what a bracket says is said like the rest. */
	private static String withoutRoleBrackets(String text) {
		String folded = Fold.fold(text);
		Brackets brackets = Brackets.of(folded);
		StringBuilder open = new StringBuilder(text);
		for (int i = 0; i < folded.length(); i++) {
			if (brackets.partner(i) > i && RoleWords.beginsWithRole(folded.substring(i))) {
				open.setCharAt(i, '；');
				open.setCharAt(brackets.partner(i), '；');
			}
		}
		return open.toString();
	}

	static Responsibilities parse(String text) {
		return parse(text, null);
	}

	/** Whether the text names a role before a colon, or ends in a verb that gives one. */
	static boolean saysRole(String text) {
		String folded = FIRST_LEADS.matcher(Fold.fold(text)).replaceFirst("").replaceAll("[。;,]+$", "");
		int last = Math.max(folded.lastIndexOf(','), folded.lastIndexOf(';'));
		if (last > 0 && TIME.matcher(folded.substring(last + 1)).matches()) {
			folded = folded.substring(0, last);
		}
		return nextRole(folded, 0).isPresent() || VERB.matcher(folded).find();
	}

	private record Marker(int start, int end, Role role) {
	}

	private static Optional<Marker> nextRole(String folded, int from) {
		Matcher matcher = ROLE.matcher(folded);
		int at = from;
		while (matcher.find(at)) {
			Optional<Role> role = RoleWords.of((matcher.group(1) != null) ? matcher.group(1) : matcher.group(2));
			if (role.isPresent()) {
				return Optional.of(new Marker(matcher.start(), matcher.end(), role.get()));
			}
			at = matcher.start() + 1;
		}
		return Optional.empty();
	}

	private void segments(String text, Role first) {
		String folded = Fold.fold(text);
		Role role = first;
		int start = 0;
		Optional<Marker> marker = nextRole(folded, 0);
		while (marker.isPresent()) {
			segment(text.substring(start, marker.get().start()), role);
			role = marker.get().role();
			start = marker.get().end();
			marker = nextRole(folded, start);
		}
		segment(text.substring(start), role);
	}

	private void segment(String text, Role role) {
		switch (role) {
			case PERSON -> {
			}
			case DEADLINE -> this.deadline.append(text);
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
			boolean mark = !end && brackets.isOutside(i) && (",;。\n".indexOf(folded.charAt(i)) >= 0
					|| (folded.charAt(i) == '、' && LEADING.matcher(folded.substring(start, i)).find()));
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
		add(String.join("", pending), rest);
	}

	/** A、B，C配合 where nobody leads: what stands before has the role of the list. */
	private List<String> helpersOnly(List<String> clauses, Role role) {
		Matcher verb = VERB.matcher(Fold.fold(clauses.get(clauses.size() - 1)).strip());
		boolean nobody = this.leads.isEmpty() && this.units.isEmpty();
		if (clauses.size() == 1 || !nobody || !verb.find() || verb.group("help") == null || verb.start() == 0) {
			return clauses;
		}
		add(String.join("", clauses.subList(0, clauses.size() - 1)), role);
		return clauses.subList(clauses.size() - 1, clauses.size());
	}

	/** Gives the names a role if the last clause ends in a verb. */
	private Optional<Role> assign(List<String> clauses) {
		String text = String.join("", clauses).strip();
		String folded = Fold.fold(text);
		Matcher verb = VERB.matcher(folded);
		Matcher together = TOGETHER.matcher(folded);
		boolean hasVerb = verb.find();
		int end = hasVerb ? verb.start() : text.length();
		if (together.find() && together.start() > 1) {
			add(text.substring(0, together.start()), Role.LEAD);
			add(text.substring(together.end(), end), Role.COOPERATING);
			return Optional.of(Role.LEAD);
		}
		if (!hasVerb) {
			return Optional.empty();
		}
		Role role = (verb.group("lead") != null) ? Role.LEAD
				: (verb.group("help") != null) ? Role.COOPERATING : Role.RESPONSIBLE;
		add(text.substring(0, end), role);
		return Optional.of(role);
	}

	private void add(String text, Role role) {
		String list = text.replaceAll("^[\\s，,；;、。]*由(?!于)", "");
		UnitList split = UnitList.split(list);
		this.open |= split.open();
		for (String name : split.names()) {
			if (TIME.matcher(Fold.fold(name)).matches()) {
				this.deadline.append(name);
				continue;
			}
			Matcher mark = MARK.matcher(Fold.fold(name));
			if (mark.matches()) {
				namesOf(RoleWords.of(mark.group(2) + "单位").orElse(role)).add(name.substring(0, mark.end(1)));
			}
			else {
				namesOf(role).add(name);
			}
		}
	}

	private List<String> namesOf(Role role) {
		return switch (role) {
			case LEAD -> this.leads;
			case COOPERATING -> this.cooperating;
			default -> this.units;
		};
	}

}
