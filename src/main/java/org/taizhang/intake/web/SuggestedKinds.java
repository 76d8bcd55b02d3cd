package org.taizhang.intake.web;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

import org.taizhang.organisation.UnitKind;

/**
 * Which kinds of unit a phrase speaks of, by its words. Offered, never taken by itself.
 */
final class SuggestedKinds {

	private static final Pattern TOWN = Pattern.compile("[乡镇]|街道|办事处");

	private static final Pattern COUNTY = Pattern.compile("县|[（(]?市、区|区人民政府|各区|各市");

	private static final Pattern ZONE = Pattern.compile("管委会|开发区|园区|功能区|名胜区|新区|高新区|示范区");

	private static final Pattern INSTITUTION = Pattern.compile("事业单位|中心$|学校|医院|集团|公司|企业");

	private static final Pattern DEPARTMENT = Pattern.compile("部门|直属|[市县区州]直|机构|单位");

	private static final Pattern COUNTY_AND_ZONES = Pattern.compile("^各(县|区|市)");

	private SuggestedKinds() {
	}

	/** Members of a group so called. */
	static Set<UnitKind> ofMembers(String phrase) {
		Set<UnitKind> kinds = EnumSet.noneOf(UnitKind.class);
		add(kinds, UnitKind.TOWN, TOWN, phrase);
		add(kinds, UnitKind.ZONE, ZONE, phrase);
		add(kinds, UnitKind.INSTITUTION, INSTITUTION, phrase);
		if (kinds.isEmpty() || !phrase.contains("单位")) {
			add(kinds, UnitKind.DEPARTMENT, DEPARTMENT, phrase);
		}
		if (!kinds.contains(UnitKind.DEPARTMENT)) {
			add(kinds, UnitKind.COUNTY, COUNTY, phrase);
		}
		if (COUNTY_AND_ZONES.matcher(phrase).find() && kinds.contains(UnitKind.COUNTY)) {
			kinds.add(UnitKind.ZONE);
		}
		return kinds;
	}

	/** A single unit so called. */
	static UnitKind ofUnit(String phrase) {
		if (ZONE.matcher(phrase).find()) {
			return UnitKind.ZONE;
		}
		if (phrase.matches(".*([乡镇]|街道)(人民政府|政府|办事处|办)?")) {
			return UnitKind.TOWN;
		}
		if (phrase.matches(".*[县区市](人民政府|政府)?") && !phrase.matches(".*(局|委|办)")) {
			return UnitKind.COUNTY;
		}
		return INSTITUTION.matcher(phrase).find() ? UnitKind.INSTITUTION : UnitKind.DEPARTMENT;
	}

	private static void add(Set<UnitKind> kinds, UnitKind kind, Pattern pattern, String phrase) {
		if (pattern.matcher(phrase).find()) {
			kinds.add(kind);
		}
	}

}
