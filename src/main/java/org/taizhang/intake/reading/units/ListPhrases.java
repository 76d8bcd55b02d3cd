package org.taizhang.intake.reading.units;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.taizhang.intake.wording.Characters;
import org.taizhang.intake.wording.Fold;

/** Phrases for groups that have a 、 of their own: 各县、市、区政府, 地方党委、政府. */
final class ListPhrases {

	/**
	 * 中、省驻平有关单位; 各县、市、区政府; 市直有关部门、单位: a part that is no name on its own.
	 */
	private static final Pattern FRAGMENT = Pattern.compile("(?:中央|中|省|市|州|县|区|旗)");

	private static final int LONGEST_FRAGMENT = 2;

	/** 市直有关部门、单位: a word that needs the name before it. */
	private static final Pattern REST = Pattern.compile("(?:有关|相关|直属)?(?:单位|部门|机构|企业)");

	private static final int LONGEST_REST = 4;

	private static final Characters REST_ENDS = Characters.of("位门构业");

	private static final Pattern BEFORE_REST = Pattern.compile(".*(?:部门|单位|机构)");

	private static final Pattern DIVISION = Pattern.compile("各?(?:省|市|州|县|区|旗|盟|乡|镇)(?:\\([省市州县区旗盟特、]{1,12}\\))?");

	private static final Pattern OF_DIVISION = Pattern
		.compile("(?:市|州|县|区|旗|盟)(?:\\([^)]*\\))?(?:人民)?(?:政府|管委会|管理委员会)?(?:\\((?:管委会|管理委员会)\\))?|街道");

	/** 地方党委、政府: one phrase. */
	private static final Pattern GOVERNMENT = Pattern.compile("(?:人民)?政府等?");

	private ListPhrases() {
	}

	/** The names, with parts that are none on their own put back into their phrases. */
	static List<String> joined(List<String> parts) {
		if (parts.size() < 2) {
			return parts;
		}
		List<String> merged = new ArrayList<>(parts.size());
		boolean pending = false;
		for (String part : parts) {
			String previous = merged.isEmpty() ? "" : merged.get(merged.size() - 1);
			boolean tail = (endsInDivision(previous) && OF_DIVISION.matcher(Fold.fold(part)).matches())
					|| (isRest(part) && BEFORE_REST.matcher(previous).matches())
					|| (previous.endsWith("党委") && GOVERNMENT.matcher(Fold.fold(part)).matches());
			if (pending || tail) {
				merged.set(merged.size() - 1, previous + "、" + part);
			}
			else {
				merged.add(part);
			}
			pending = part.length() <= LONGEST_FRAGMENT && FRAGMENT.matcher(Fold.fold(part)).matches();
		}
		return merged;
	}

	private static boolean isRest(String part) {
		if (part.length() > LONGEST_REST) {
			return false;
		}
		String folded = Fold.fold(part);
		return REST_ENDS.end(folded) && REST.matcher(folded).matches();
	}

	private static boolean endsInDivision(String name) {
		if (!name.startsWith("各")) {
			return false;
		}
		String last = Fold.fold(name.substring(name.lastIndexOf('、') + 1));
		return DIVISION.matcher(last).matches() || name.equals("各乡镇");
	}

}
