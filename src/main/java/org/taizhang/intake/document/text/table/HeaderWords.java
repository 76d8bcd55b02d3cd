package org.taizhang.intake.document.text.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.taizhang.intake.wording.RoleWords.Role;
import org.taizhang.intake.wording.RoleWords;

/** What the words of a table's header say of the columns below them. */
public final class HeaderWords {

	/** The word of a column of numbers that has none. */
	public static final String NUMBERS = "序号";

	private static final Pattern SPACE = Pattern.compile("\\s");

	private static final Pattern NUMBER = Pattern.compile("序号?|编号|项次");

	private static final Pattern ASIDE = Pattern.compile("备注|说明|.*(?:分值|得分|权重|类型|情况|进展|电话)");

	private HeaderWords() {
	}

	public static boolean namesUnits(String word) {
		return RoleWords.of(word).filter((role) -> role == Role.LEAD || role == Role.RESPONSIBLE).isPresent();
	}

	/** Whether the rows are counted below it. */
	public static boolean isNumber(String word) {
		return NUMBER.matcher(SPACE.matcher(word).replaceAll("")).matches();
	}

	/** Whether what stands below it says nothing of what is to be done. */
	public static boolean isAside(String word) {
		return ASIDE.matcher(SPACE.matcher(word).replaceAll("")).matches();
	}

	/** These words with one for the numbers, wherever it may have been left out. */
	public static List<List<String>> counted(List<String> words) {
		List<List<String>> headers = new ArrayList<>();
		for (int c = 0; c < words.size() && CellKind.ofColumn(words.get(c)) == CellKind.TEXT; c++) {
			List<String> counted = new ArrayList<>(words);
			counted.add(c, NUMBERS);
			headers.add(counted);
		}
		return headers.isEmpty() ? List.of(words) : headers;
	}

}
