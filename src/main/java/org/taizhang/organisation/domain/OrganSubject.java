package org.taizhang.organisation.domain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What an organ is about: its name without place, without the word for its kind (局, 办,
 * 中心) and without what is in nearly every name (管理, 服务). Names that share only these are
 * not alike: 市民政局 and 市行政审批局.
 */
record OrganSubject(String text) {

	private static final Pattern KIND = Pattern
		.compile("(?<=..)(?:办公室|委员会|管委会|管理局|街道|政府|分局|支队|大队|中心|集团|公司|机关|局|委|办|厅|部|处|科|院|所|站|台|镇|乡|县|市|区|旗|州|盟|省)$");

	private static final Pattern GENERAL = Pattern.compile("监督管理|管理|服务|事务|工作|监督");

	/**
	 * Two names are near that have more than so many of a hundred characters in common.
	 */
	private static final int NEAR = 50;

	/**
	 * All of one name of a few characters stands in one that is so many times longer, no
	 * more.
	 */
	private static final int LONGER = 3;

	/** By each way to read the name; {@code plain} is a plain wording. */
	static Set<OrganSubject> of(String plain) {
		List<UnitName> readings = UnitName.readings(plain);
		Set<OrganSubject> subjects = new LinkedHashSet<>(2);
		// the whole name counts only where no place could be taken off
		readings.subList((readings.size() > 1) ? 1 : 0, readings.size())
			.forEach(reading -> subjects.add(new OrganSubject(subject(reading.canonical()))));
		return subjects;
	}

	private static String subject(String canonical) {
		String text = canonical;
		for (String shorter = withoutKind(text); !shorter.equals(text); shorter = withoutKind(text)) {
			text = shorter;
		}
		String special = GENERAL.matcher(text).replaceAll("");
		return (special.length() > 1) ? special : text;
	}

	private static String withoutKind(String text) {
		return KIND.matcher(text).replaceFirst("");
	}

	/** From 1 to 100; 0 where they are not near each other. */
	int likeness(OrganSubject other) {
		if (this.text.equals(other.text)) {
			return 100;
		}
		int common = common(other.text);
		int share = 200 * common / (this.text.length() + other.text.length());
		return (common > 1 && (share > NEAR || isShort(other) || other.isShort(this))) ? share : 0;
	}

	/** 环境 for 生态环境, 开发 for 经济技术开发: how people shorten. */
	private boolean isShort(OrganSubject other) {
		int length = this.text.length();
		return length < other.text.length() && other.text.length() <= LONGER * length && (other.text.contains(this.text)
				|| (other.text.charAt(0) == this.text.charAt(0) && common(other.text) == length));
	}

	/** How many characters both have in the same order. */
	private int common(String other) {
		int[] above = new int[other.length() + 1];
		for (int i = 0; i < this.text.length(); i++) {
			int diagonal = 0;
			for (int j = 1; j <= other.length(); j++) {
				int up = above[j];
				above[j] = (this.text.charAt(i) == other.charAt(j - 1)) ? diagonal + 1 : Math.max(up, above[j - 1]);
				diagonal = up;
			}
		}
		return above[other.length()];
	}

}
