package org.taizhang.intake.reading;

import java.util.List;

import org.taizhang.intake.reading.outline.OutlineItem;
import org.taizhang.intake.reading.units.UnitList;
import org.taizhang.intake.wording.UnitNames;

/** 一、市财政局, 二、各镇人民政府: chapters that are headed by those who answer for them. */
final class UnitChapters {

	private static final int FEWEST = 2;

	private static final int LONGEST = 60;

	private UnitChapters() {
	}

	/** Whether all chapters with items are headed so. */
	static boolean are(List<OutlineItem> items) {
		List<OutlineItem> chapters = items.stream().filter((item) -> item.level() == 1 && !item.isLeaf()).toList();
		return chapters.size() >= FEWEST && chapters.stream().allMatch(UnitChapters::isUnits);
	}

	private static boolean isUnits(OutlineItem chapter) {
		String heading = chapter.heading();
		return heading.length() <= LONGEST
				&& UnitList.split(heading).names().stream().allMatch(UnitNames::looksLikeUnit);
	}

}
