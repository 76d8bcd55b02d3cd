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

	private static final Pattern ASIDE = Pattern
		.compile("备注|说明|.*是否.*|.*(?:分值|得分|权重|类型|情况|进展|进度|状态|程序|依据|来源|投资|金额|数量|个数|电话|渠道|载体|方式|形式)");

	private static final Pattern KNOWN = Pattern
		.compile(".*(?:任务|事项|要求|内容|措施|举措|项目|目标|主题|方向|问题|清单|名称|指标|计划|安排|规模|类别|分类|领域|时间|年限)");

	private static final Pattern REPORT = Pattern.compile("说明|.*(?:情况|进展|进度|成效|程序|依据)");

	private static final Pattern DUTY = Pattern.compile(".*(?:任务|事项|要求|内容|措施|举措)");

	private static final Pattern PROBLEM = Pattern.compile(".*问题(?:描述|表述|表现|清单|内容)?");

	/** 一季度, 上半年目标. */
	private static final Pattern STAGE = Pattern.compile(
			"(?:20[0-9]{2}年)?(?:第?[一二三四1-4]季度|[上下]半年|[0-9]{1,2}[-—~至][0-9]{1,2}月份?)(?:工作|目标|任务|计划|进度|安排|要求|完成|情况){0,2}");

	private static final Pattern BRACKET = Pattern.compile("[(（][^()（）]*[)）]");

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

	/** Whether headers have such a word; not only a word broken off. */
	public static boolean isKnown(String word) {
		String bare = BRACKET.matcher(SPACE.matcher(word).replaceAll("")).replaceAll("");
		return bare.length() > 1 && (RoleWords.of(bare).isPresent() || KNOWN.matcher(bare).matches() || isAside(bare)
				|| isNumber(bare) || isStage(bare));
	}

	/** Whether sentences may stand below it that say nothing of what is to be done. */
	static boolean isReport(String word) {
		return REPORT.matcher(SPACE.matcher(word).replaceAll("")).matches();
	}

	/** Whether it says how far a task is to be by a quarter. */
	static boolean isStage(String word) {
		return STAGE.matcher(SPACE.matcher(word).replaceAll("")).matches();
	}

	/** Whether sentences stand below it that say what is wrong. */
	static boolean isProblem(String word) {
		return PROBLEM.matcher(SPACE.matcher(word).replaceAll("")).matches();
	}

	/** Whether what is to be done stands below it. */
	static boolean isDuty(String word) {
		return DUTY.matcher(SPACE.matcher(word).replaceAll("")).matches();
	}

	/** (万元) */
	public static boolean isBracket(String word) {
		return BRACKET.matcher(word).matches();
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
