package org.taizhang.intake.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.taizhang.intake.wording.Characters;
import org.taizhang.intake.wording.Fold;
import org.taizhang.intake.wording.RoleWords;

/** What a column of a breakdown table holds, by the words of its header. */
enum ColumnRole {

	NUMBER, THEME, LEAD, UNITS, COOPERATING, DEADLINE, OTHER,
	/** What is to come of a requirement that another column says. */
	GOAL;

	private static final Pattern NUMBERS = Pattern.compile("序号|编号|项次|序|号|项目序号|任务序号|No\\.?");

	private static final Pattern OTHERS = Pattern
		.compile("备注|说明|.+(?:情况|进展|成效)|.*(?:进度|状态|程序)|进展|成效|.*是否.*|.*(?:联系|电话|签字|复核人|领导|责任人|负责人).*"
				+ "|分值|得分|扣分|.*分数|成果.*|.*佐证.*|发现时间|.*来源|.*依据|.*(?:投资|资金|经费|金额|概算|数量|个数)额?");

	/** 责任分工: cells that say who leads and who cooperates. */
	private static final Pattern DUTIES = Pattern.compile("(?:责任|职责|任务|单位)分工|责任(?:落实|分解)?");

	private static final Characters SPACES = Characters.of(" \t\n\f\r\u000b");

	private static final Pattern SPACE = Pattern.compile("\\s");

	private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)");

	static ColumnRole of(String header) {
		String folded = Fold.fold(header);
		String word = SPACES.anyIn(folded) ? SPACE.matcher(folded).replaceAll("") : folded;
		String bare = (word.indexOf('(') >= 0) ? ASIDE.matcher(word).replaceAll("") : word;
		if (NUMBERS.matcher(bare).matches()) {
			return NUMBER;
		}
		if (DUTIES.matcher(bare).matches()) {
			return UNITS;
		}
		return RoleWords.of(bare).map((role) -> switch (role) {
			case LEAD -> LEAD;
			case RESPONSIBLE -> UNITS;
			case COOPERATING -> COOPERATING;
			case DEADLINE -> DEADLINE;
			case PERSON, WATCHING -> OTHER;
		}).orElse(OTHERS.matcher(bare).matches() ? OTHER : THEME);
	}

	private static final Pattern GOALS = Pattern.compile("(?:工作|任务|整改|预期)?目标(?:任务|要求)?|预期(?:成果|效果|成效)");

	private static final Pattern MEASURES = Pattern.compile(".*(?:措施|举措|要求|做法)");

	/** By what means, and to whom. */
	private static final Pattern MANNERS = Pattern.compile(".*(?:方式|形式|渠道|途径|载体|平台|对象)");

	/** When and how it will be gone about, told once it is said who does it, or when. */
	private static final Pattern PLANS = Pattern.compile(".*(?:计划|安排|步骤|打算)");

	/** 一季度, 1-6月, 上半年: what is to have come of it by then. */
	private static final Pattern STAGES = Pattern
		.compile("(?:20[0-9]{2}年)?(?:第?[一二三四1-4]季度|[0-9]{1,2}(?:[-—~至][0-9]{1,2})?月份?|[上下]半年).{0,8}");

	private static final Pattern KINDS = Pattern.compile(".*(?:类型|类别|分类|性质|级别|等级)");

	/**
	 * What the columns are beside one another. 重点措施 | 目标任务: what is to come of a measure
	 * is not what is to be done, nor is 工作目标 right of the units. 公开内容 | 责任单位 | 公开方式, 任务 |
	 * 牵头单位 | 类别: nor is the way it is done, of what kind it is, or by what plan, and no
	 * 一季度 | 二季度 how far it is to be.
	 */
	static List<ColumnRole> together(List<ColumnRole> columns, List<String> words) {
		List<ColumnRole> roles = new ArrayList<>(columns);
		boolean measured = false;
		boolean themes = false;
		// or a time
		boolean units = false;
		for (int column = 0; column < roles.size(); column++) {
			String word = Fold.fold(words.get(column));
			boolean theme = roles.get(column) == THEME;
			boolean goal = theme && (measured || themes) && GOALS.matcher(word).matches();
			if (goal && (measured || (units && word.endsWith("目标")))) {
				roles.set(column, GOAL);
			}
			else if (theme && themes && (MANNERS.matcher(word).matches() || STAGES.matcher(word).matches()
					|| (units && (KINDS.matcher(word).matches() || PLANS.matcher(word).matches())))) {
				roles.set(column, OTHER);
			}
			measured |= theme && MEASURES.matcher(word).matches();
			themes |= roles.get(column) == THEME;
			units |= roles.get(column).namesUnits() || (themes && roles.get(column) == DEADLINE);
		}
		return roles;
	}

	/** Whether cells of this column name units. */
	boolean namesUnits() {
		return this == LEAD || this == UNITS || this == COOPERATING;
	}

	RoleWords.Role role() {
		return switch (this) {
			case LEAD -> RoleWords.Role.LEAD;
			case COOPERATING -> RoleWords.Role.COOPERATING;
			default -> RoleWords.Role.RESPONSIBLE;
		};
	}

}
