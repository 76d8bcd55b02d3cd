package org.taizhang.account;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;

/** What a password must be, as is the practice under GB/T 22239. */
final class PasswordRules {

	private static final int LEAST_LENGTH = 8;

	private static final int LEAST_KINDS = 3;

	/** More than this the hash would not see. */
	private static final int MOST_BYTES = 72;

	private static final Map<String, IntPredicate> KINDS = new LinkedHashMap<>();
	static {
		KINDS.put("大写字母", Character::isUpperCase);
		KINDS.put("小写字母", Character::isLowerCase);
		KINDS.put("数字", Character::isDigit);
		KINDS.put("符号", c -> !Character.isUpperCase(c) && !Character.isLowerCase(c) && !Character.isDigit(c));
	}

	private PasswordRules() {
	}

	/**
	 * @return what is missing, in Chinese; empty when the password will do
	 */
	static List<String> problems(String username, String password) {
		List<String> problems = new ArrayList<>();
		int length = password.codePointCount(0, password.length());
		if (length < LEAST_LENGTH) {
			problems.add("至少" + LEAST_LENGTH + "个字符，现在是" + length + "个。");
		}
		List<String> missing = KINDS.entrySet()
			.stream()
			.filter(kind -> password.codePoints().noneMatch(kind.getValue()))
			.map(Map.Entry::getKey)
			.toList();
		if (KINDS.size() - missing.size() < LEAST_KINDS) {
			problems.add("大写字母、小写字母、数字、符号四类中至少要有三类，现在没有" + String.join("、", missing) + "。");
		}
		if (password.toLowerCase(Locale.ROOT).contains(username.toLowerCase(Locale.ROOT))) {
			problems.add("不能包含用户名 " + username + "。");
		}
		if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
			problems.add("太长了：最多72个字母或数字，或24个汉字。");
		}
		return problems;
	}

}
