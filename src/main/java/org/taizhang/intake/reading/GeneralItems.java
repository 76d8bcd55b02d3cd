package org.taizhang.intake.reading;

import java.util.Set;
import java.util.regex.Pattern;

import org.taizhang.intake.reading.outline.OutlineItem;
import org.taizhang.intake.wording.Characters;
import org.taizhang.intake.wording.Fold;

/** Items without units of their own that say what a plan is for and want nothing done. */
final class GeneralItems {

	/** Chapters that say what a plan is for. */
	private static final Pattern GENERAL = Pattern.compile(
			"(?:.{2,8}的)?(?:总体|指导|基本|主要|工作|发展|任务|目标|年度|有关|相关|几点|创建|建设|行动|攻坚){0,2}(?:要求|思想|原则|目标|思路)|目标任务|总体要求[和与].*");

	/** 要求, 思想, 原则, 目标, 思路, 目标任务. */
	private static final Characters GENERAL_ENDS = Characters.of("求想则标路务");

	/** 工作目标全面落实…: the heading of such a chapter, run into its text. */
	private static final Pattern HEADS = Pattern
		.compile("(?:总体要求|总体目标|指导思想|基本原则|(?:工作|创建|主要|行动|建设)目标|工作要求|组织保障|保障措施)(?=[\\p{IsHan}《“]{4}|20[0-9]{2}年)");

	/** The same of what a plan is for: owes nothing, whether others name units or not. */
	private static final Pattern GOALS = Pattern
		.compile("(?:总体要求|总体目标|指导思想|基本原则|(?:工作|创建|主要|行动|建设)目标)(?=[\\p{IsHan}《“]{4}|20[0-9]{2}年)");

	private static final Set<String> PURPOSES = Set.of("总体要求", "总体目标", "指导思想", "基本原则", "工作原则", "工作目标", "主要目标", "工作思路",
			"总体思路");

	/** 保障措施 in one paragraph: what is asked of all. */
	private static final Pattern ASSURANCE = Pattern.compile("(?:组织|工作)?保障(?:措施)?|组织(?:领导|实施)|(?:加强|强化)组织领导");

	/** 总体时间 over one paragraph: from when to when the plan runs, not what is due. */
	private static final Pattern SCHEDULE = Pattern
		.compile("(?:总体|工作|活动|行动|整治|实施|创建|起止|推进|整改){0,2}(?:时间|时段|期限|周期)(?:安排|要求|范围|跨度)?");

	/** 本措施由某局负责解释，自印发之日起施行: says when a plan holds, not what it wants. */
	private static final Pattern CLOSING = Pattern
		.compile("本[^。;,]{2,16}(?:由[^。;,]{2,30}负责解释|自[^。;,]{2,20}起(?:施行|实施|执行)|有效期).*");

	private static final int LONGEST_HEADING = 24;

	private GeneralItems() {
	}

	/**
	 * @param deep whether the plan has items inside items
	 * @param someUnits whether any item names units
	 */
	static boolean owesNothing(OutlineItem item, boolean deep, boolean someUnits) {
		boolean frame = deep && item.level() == 1 && (isHeadingOnly(item) || isGeneral(item));
		return frame || isGeneralPoint(item) || (someUnits && (isApart(item) || isPurpose(item)))
				|| (deep && isGoal(item));
	}

	static boolean isGeneral(OutlineItem chapter) {
		return isGeneral(chapter.heading());
	}

	/** Only where it is a paragraph: 时间安排 may also head what is to be done when. */
	static boolean isSchedule(OutlineItem chapter) {
		return chapter.isLeaf() && SCHEDULE.matcher(chapter.heading()).matches();
	}

	private static boolean isGeneral(String heading) {
		String folded = Fold.fold(heading);
		return (GENERAL_ENDS.end(folded) || folded.startsWith("总体要求")) && GENERAL.matcher(folded).matches();
	}

	/** 总体要求：（一）指导思想…: owes nothing. */
	private static boolean isGeneralPoint(OutlineItem item) {
		if (item.level() != 2 || !isGeneral(item.chapter())) {
			return false;
		}
		String title = item.title();
		return isGeneral((title != null) ? title : item.heading());
	}

	/** （一）指导思想。 under a chapter of any name, where other items name units. */
	private static boolean isPurpose(OutlineItem item) {
		String title = (item.level() == 2) ? item.title() : null;
		return title != null && PURPOSES.contains(Fold.fold(title));
	}

	private static boolean isGoal(OutlineItem item) {
		return item.level() == 1 && GOALS.matcher(Fold.fold(item.heading())).lookingAt();
	}

	/** Nothing but a heading; a longer sentence that comes to its end says what to do. */
	private static boolean isHeadingOnly(OutlineItem item) {
		String text = item.getText().toString();
		boolean duty = text.endsWith("。") && text.length() > LONGEST_HEADING;
		return !duty && item.heading().length() >= item.getText().withoutTrailing("。").length();
	}

	/**
	 * Heads, assurances and the last article, where other items name units, owe nothing.
	 */
	private static boolean isApart(OutlineItem item) {
		boolean heads = item.level() == 1 && HEADS.matcher(Fold.fold(item.heading())).lookingAt();
		boolean assurance = item.level() == 1 && ASSURANCE.matcher(item.heading()).matches();
		return heads || assurance || (item.level() == 1 && isSchedule(item)) || isClosing(item.getText().toString());
	}

	private static boolean isClosing(String text) {
		return text.startsWith("本") && CLOSING.matcher(text).matches();
	}

}
