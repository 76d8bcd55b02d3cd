package org.taizhang.intake.draft;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Words for the comparators of indicators. */
public final class Comparators {

	/** In the order in which they are offered. */
	private static final Map<String, String> BY_SIGN = new LinkedHashMap<>();

	static {
		BY_SIGN.put(">=", "不低于");
		BY_SIGN.put("<=", "不超过");
		BY_SIGN.put("=", "等于");
		BY_SIGN.put(">", "高于");
		BY_SIGN.put("<", "低于");
		BY_SIGN.put("~", "左右");
	}

	private Comparators() {
	}

	public static Map<String, String> words() {
		return Collections.unmodifiableMap(BY_SIGN);
	}

}
