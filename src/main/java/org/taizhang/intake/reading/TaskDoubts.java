package org.taizhang.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.taizhang.intake.reading.time.RecurrenceGrammar;
import org.taizhang.intake.reading.units.Responsibilities;
import org.taizhang.intake.wording.Characters;
import org.taizhang.intake.wording.Fold;
import org.taizhang.intake.wording.UnitNames;
import org.taizhang.intake.wording.Words;

/** What can be told to be unsure from a task's values alone. */
final class TaskDoubts {

	/** A sentence that stops here goes on somewhere else. */
	private static final Pattern CUT = Pattern.compile("(?:[、,:(]|[^目]的|以及|[与及或]|(?<![总中饱调温])和)$");

	/** The last characters of such sentences. */
	private static final Characters CUT_ENDS = Characters.of("、,:(的及与或和");

	private static final String SENTENCE_ENDS = "。;:!?)”";

	/** That it recurs is said in so many words. */
	private static final AnchoredPattern RECURS = AnchoredPattern.of("每按逐年季月", "每个?[年季月周日半]|按[年季月]|逐[年季月]|[年季月]度");

	private static final Words VAGUE_WORDS = Words.of("适时", "择期", "另行通知", "同步");

	/** 适时, 与…同步: a time that nobody can put into a calendar. */
	private static final Pattern VAGUE = Pattern
		.compile("适时(?!动态|更新)|择期|另行通知|同步推进|与[\\p{IsHan}“”《》]{2,16}?同步(?!组织|审签|部署|研究|起草|审批|审核|解读|机制|频|性)");

	/** 每半年, 每周: a period that a ledger does not keep. */
	private static final AnchoredPattern OTHER_PERIOD = AnchoredPattern.of("每按逐",
			"[每按]半年|每半个?年|[每按逐]周(?!期)|每两[月年]|每[二三四五六七八九十两][个]?[月年]");

	/** 2026年底11月前: the end of a year and a month in one time. */
	private static final Pattern YEAR_END_MONTH = Pattern.compile("[底末](?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})月");

	/** Said of documents and what explains them, over and over; no time of a task. */
	private static final Pattern EXPLAINING = Pattern.compile("解读|政策文件");

	/** 宣传处会办公室: 会同 that lost its second half; 管委会办公室 is one name. */
	private static final Pattern WITH = Pattern.compile("[^会]+[处科局厅室股]会[^会]+[处科局厅室股办部委]");

	private TaskDoubts() {
	}

	/**
	 * @param divisions those that were left out, since their units are named
	 */
	static List<TaskDoubt> ofUnits(Responsibilities units, List<String> divisions) {
		List<TaskDoubt> doubts = new ArrayList<>();
		if (!divisions.isEmpty()) {
			doubts.add(new TaskDoubt(WarningCode.DIVISIONS_ASIDE,
					"写明了责任单位，责任科室“" + begin(String.join("、", divisions)) + "”没有算作责任单位"));
		}
		if (units.isEmpty()) {
			doubts.add(new TaskDoubt(WarningCode.NO_UNIT, "没有责任单位"));
		}
		if (units.open()) {
			doubts.add(new TaskDoubt(WarningCode.OPEN_LIST, "责任单位以“等”结尾，可能还有别的单位"));
		}
		units.all()
			.stream()
			.forEach((name) -> UnitNames.oddity(name)
				.ifPresent((odd) -> doubts.add(new TaskDoubt(WarningCode.UNIT_ODD, "“" + begin(name) + "”" + odd))));
		units.all()
			.stream()
			.filter((name) -> name.indexOf('会') > 0 && WITH.matcher(name).matches())
			.forEach((name) -> doubts
				.add(new TaskDoubt(WarningCode.UNIT_ODD, "“" + begin(name) + "”像是两个单位，中间可能漏了“同”字：是的话请分成两个")));
		return doubts;
	}

	/**
	 * @param title the heading that the text begins with, or null
	 */
	static List<TaskDoubt> ofText(SourceText text, String title) {
		List<TaskDoubt> doubts = new ArrayList<>();
		String folded = text.folded();
		if (CUT_ENDS.end(folded) && CUT.matcher(folded.substring(Math.max(0, folded.length() - 3))).find()) {
			doubts.add(new TaskDoubt(WarningCode.TEXT_CUT, "文字到“" + end(text.toString()) + "”为止，像是没有写完"));
		}
		int joint = 0;
		List<SourceSpan> spans = text.spans();
		for (int i = 0; i + 1 < spans.size(); i++) {
			joint = text.nextOrigin(joint);
			boolean afterTitle = title != null && joint <= title.length() + 1;
			if (!afterTitle && joint > 0 && SENTENCE_ENDS.indexOf(folded.charAt(joint - 1)) < 0) {
				doubts.add(new TaskDoubt(WarningCode.TEXT_JOINED, "“" + end(text.toString().substring(0, joint)) + "”和“"
						+ begin(text.toString().substring(joint)) + "”原文是分开的两段，已接成一句"));
			}
		}
		return doubts;
	}

	static List<TaskDoubt> ofTimes(TaskTimes times, SourceText source, String time) {
		String text = source.toString();
		List<TaskDoubt> doubts = new ArrayList<>();
		Recurrence recurrence = times.recurrence();
		if (times.deadlines().isEmpty() && recurrence == null) {
			vague(text).ifPresent(
					(words) -> doubts.add(new TaskDoubt(WarningCode.TIME_VAGUE, "写了“" + words + "”，没有具体时间：需要的话请补上")));
		}
		if (recurrence == null || recurrence == Recurrence.CONTINUOUS) {
			OTHER_PERIOD.firstIn(text)
				.ifPresent((words) -> doubts
					.add(new TaskDoubt(WarningCode.TIME_VAGUE, "写了“" + words + "”，台账里没有这样的周期：需要的话请补上时限")));
		}
		doubts.addAll(ofDates(times.deadlines()));
		if (recurrence != null && recurrence != RecurrenceGrammar.inCell(time) && !RECURS.isIn(source.folded())) {
			doubts.add(new TaskDoubt(WarningCode.RECURRENCE_DEDUCED, "原文没有直接写" + switch (recurrence) {
				case MONTHLY -> "每月，是按文意读成“每月”的";
				case QUARTERLY -> "每季度，是按文意读成“每季度”的";
				case ANNUAL -> "每年，是按文意读成“每年”的";
				case CONTINUOUS -> "时限，是按“持续”二字读成“持续推进”的";
			}));
		}
		if (times.past() != null) {
			doubts.add(new TaskDoubt(WarningCode.TIME_VAGUE,
					"写了“" + times.past() + "”，在要点的年度之前，没有算作时限：是笔误的话请补上时限"));
		}
		return doubts;
	}

	private static List<TaskDoubt> ofDates(List<ReadDeadline> deadlines) {
		if (deadlines.isEmpty()) {
			return List.of();
		}
		List<TaskDoubt> doubts = new ArrayList<>();
		deadlines.stream()
			.filter((deadline) -> deadline.date() == null)
			.forEach((deadline) -> doubts
				.add(new TaskDoubt(WarningCode.DATE_UNCLEAR, "时限“" + deadline.phrase() + "”换算不成日期")));
		deadlines.stream()
			.filter((deadline) -> deadline.date() != null
					&& YEAR_END_MONTH.matcher(Fold.fold(deadline.phrase())).find())
			.forEach((deadline) -> doubts.add(new TaskDoubt(WarningCode.DATE_UNCLEAR,
					"时限“" + deadline.phrase() + "”又写年底又写月份，像是印错了，暂按" + deadline.date() + "，请核对")));
		return doubts;
	}

	private static Optional<String> vague(String text) {
		return !VAGUE_WORDS.anyIn(text) ? Optional.empty()
				: VAGUE.matcher(text)
					.results()
					.map(MatchResult::group)
					.filter((words) -> !EXPLAINING.matcher(words).find())
					.findFirst();
	}

	private static String begin(String text) {
		return (text.length() > 12) ? text.substring(0, 12) + "…" : text;
	}

	private static String end(String text) {
		return (text.length() > 12) ? "…" + text.substring(text.length() - 12) : text;
	}

}
