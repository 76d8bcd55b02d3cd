package org.taizhang.intake.reading.time;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Named groups that only some of a grammar's forms have. */
final class Groups {

	private static final Pattern NAME = Pattern.compile("\\(\\?<([a-zA-Z][a-zA-Z0-9]*)>");

	/** Of each pattern of the grammars, which are constants. */
	private static final Map<Pattern, Set<String>> NAMES = new ConcurrentHashMap<>();

	private Groups() {
	}

	/** What the group matched; null if it did not match or the form has no such group. */
	static String get(Matcher matcher, String name) {
		return NAMES.computeIfAbsent(matcher.pattern(), Groups::names).contains(name) ? matcher.group(name) : null;
	}

	private static Set<String> names(Pattern pattern) {
		Set<String> names = new HashSet<>();
		Matcher name = NAME.matcher(pattern.pattern());
		while (name.find()) {
			names.add(name.group(1));
		}
		return names;
	}

}
