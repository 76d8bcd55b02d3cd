package org.taizhang.intake.reading.units;

import org.taizhang.intake.wording.UnitNames;

/** 市司法局牵头各行政机关负责: the mark after the word that gives the lead was left out. */
final class UnmarkedLead {

	private static final String LEADS = "牵头";

	static final int LENGTH = LEADS.length();

	private UnmarkedLead() {
	}

	/** Where the names of those that lead end; 0 if there are none. */
	static int endOf(String folded) {
		int leads = folded.indexOf(LEADS);
		return (leads > 1 && areUnits(folded.substring(0, leads)) && areUnits(folded.substring(leads + LENGTH))) ? leads
				: 0;
	}

	private static boolean areUnits(String list) {
		return UnitNames.areUnits(UnitList.split(list).names());
	}

}
