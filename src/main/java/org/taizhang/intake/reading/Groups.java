package org.taizhang.intake.reading;

import java.util.regex.Matcher;

/** Named groups that only some of a grammar's forms have. */
final class Groups {

	private Groups() {
	}

	/** What the group matched; null if it did not match or the form has no such group. */
	static String get(Matcher matcher, String name) {
		return matcher.pattern().pattern().contains("(?<" + name + ">") ? matcher.group(name) : null;
	}

}
