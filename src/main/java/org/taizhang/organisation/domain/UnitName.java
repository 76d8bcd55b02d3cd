package org.taizhang.organisation.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One way to read a unit's name: 示例市委宣传部 = place 示例市, level 市, seat 委, core 宣传部. What a
 * name does not say is empty and agrees with everything.
 *
 * @param place full name of the place
 * @param level its level, one character
 * @param seat whether the organ is the party committee's (委) or the government's (政府)
 * @param core what the organ does
 * @param canonical the same for all names of that organ
 */
record UnitName(String place, String level, String seat, String core, String canonical) {

	private static final Pattern PREFIX = Pattern.compile("^(中共|中国共产党|国家税务总局(?=.))");

	private static final Pattern LAST_BRACKET = Pattern.compile("(?<=...)\\([^()]*\\)$");

	private static final String LEVELS = "省市州盟县区旗镇乡";

	private static final int LONGEST_PLACE = 12;

	/** Without their place these are nobody. */
	private static final List<String> NAMELESS = List.of("政府", "管委会", "街道", "委", "办", "局", "党委", "党工委", "工委", "党组",
			"分局", "人大", "政协", "管理局", "管理办", "中心", "机关", "直属机关");

	/** They end like a place and are none. */
	private static final List<String> NO_PLACES = List.of("城市", "社区", "城区", "园区", "地区", "街区", "林区", "库区", "景区", "开发区",
			"高新区", "新区", "示范区", "合作区", "保税区", "功能区", "城乡", "住房城乡", "住房和城乡");

	UnitName(String place, String level, String seat, String core) {
		this(place, level, seat, core, OrganNames.canonical(core));
	}

	/** All readings, the whole as its own core first. */
	static List<UnitName> readings(String plain) {
		String text = PREFIX.matcher(plain).replaceFirst("");
		List<UnitName> readings = new ArrayList<>();
		readings.add(new UnitName("", "", "", text));
		String withoutBracket = LAST_BRACKET.matcher(text).replaceFirst("");
		if (!withoutBracket.equals(text)) {
			readings.add(new UnitName("", "", "", withoutBracket));
		}
		for (int i = 0; i < Math.min(withoutBracket.length() - 2, LONGEST_PLACE); i++) {
			if (LEVELS.indexOf(withoutBracket.charAt(i)) < 0) {
				continue;
			}
			String place = (i > 0) ? withoutBracket.substring(0, i + 1) : "";
			if (mayBePlace(place)) {
				addSeats(readings, place, withoutBracket.substring(i, i + 1), withoutBracket.substring(i + 1));
			}
		}
		return readings;
	}

	private static boolean mayBePlace(String place) {
		return place.isEmpty() || LEVELS.indexOf(place.charAt(0)) < 0 && !NO_PLACES.contains(place);
	}

	private static void addSeats(List<UnitName> readings, String place, String level, String rest) {
		add(readings, new UnitName(place, level, "", rest));
		if (rest.startsWith("委")) {
			add(readings, new UnitName(place, level, "委", rest.substring(1)));
		}
		if (rest.startsWith("政府") || rest.startsWith("人民政府")) {
			add(readings, new UnitName(place, level, "政府", rest.substring(rest.indexOf("政府") + 2)));
		}
	}

	private static void add(List<UnitName> readings, UnitName reading) {
		if (reading.core().length() >= 2 && !NAMELESS.contains(reading.canonical())) {
			readings.add(reading);
		}
	}

	boolean agreesWith(UnitName other) {
		return agree(this.place, other.place) && agree(this.level, other.level) && agree(this.seat, other.seat);
	}

	private static boolean agree(String one, String another) {
		return one.isEmpty() || another.isEmpty() || one.equals(another);
	}

}
