package org.taizhang.intake.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.taizhang.intake.reading.time.DeadlineGrammar;
import org.taizhang.intake.reading.time.RecurrenceGrammar;
import org.taizhang.intake.wording.Fold;
import org.taizhang.intake.wording.Words;

/** What is not sure of one task's times. */
final class TimeDoubts {

	/** That it recurs is said in so many words. */
	private static final AnchoredPattern RECURS = AnchoredPattern.of("每按逐年季月", "每按逐年季月", "个年季月周日半度", 1,
			"每个?[年季月周日半]|按[年季月]|逐[年季月]|[年季月]度");

	private static final Words VAGUE_WORDS = Words.of("适时", "近期", "择期", "另行通知", "同步");

	private static final String TOGETHER = "同步推进|与[\\p{IsHan}“”《》]{2,16}?同步(?!组织|审签|部署|研究|起草|审批|审核|解读|机制|频|性|办理)";

	/** 适时, 与…同步: a time that nobody can put into a calendar. */
	private static final AnchoredPattern VAGUE = AnchoredPattern.of("适择另同与", "适择另同", "时期行步", 18,
			"适时(?!动态|更新)|近期(?!目标|规划|[和与及])|择期|另行通知|" + TOGETHER);

	/** Said of documents and what explains them, over and over; no time of a task. */
	private static final Pattern EXPLAINING = Pattern.compile("解读|文件");

	/** 每半年, 每半月, 每周: a period that a ledger does not keep. */
	private static final AnchoredPattern OTHER_PERIOD = AnchoredPattern.of("每按逐", "每按逐", "半周两二三四五六七八九十", 1,
			"[每按]半[年月]|每半个?[年月]|[每按逐]周(?!期)|每两[月年]|每[二三四五六七八九十两][个]?[月年]");

	private static final String N = "(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})";

	/** 每月5日前, 每季度末月25日前, 次月初, 每年1月31日前: a ledger keeps no day of a period. */
	private static final AnchoredPattern DAY_OF_PERIOD = AnchoredPattern.of("每次下翌当首末季月", "日号旬初月季", 12,
			"(?:(?:每个?|[次下翌当])(?:月|季度?)|[首末]月|季度?末月|(?:季度?|月度?)(?:结束)?后)(?:首月|末月|第[一二三1-3]个?月)?的?(?:" + N
					+ "(?:[日号]|个?工作日)|[上中]旬|初)(?:之?前|以前|内|以内)?|每个?季度?(?:首月|第[一二三1-3]个?月)|每年(?!12月|十二月|底)的?(?:" + N
					+ "月(?:" + N + "日|[底末初])?|[一二三四]季度|[上下]半年)(?:之?前|以前)?");

	/** 2026年底11月前: the end of a year and a month in one time. */
	private static final Pattern YEAR_END_MONTH = Pattern.compile("[底末](?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})月");

	/** 3、6、9、12月底前. */
	private static final Pattern LIST = Pattern.compile("^第?[0-9一二三四五六七八九十]{1,3}[、,，和]");

	/** 其中, 方案: by then a part is to be done, not the whole. */
	private static final Pattern STAGE = Pattern.compile("其中|首先|先行|首批|第.批|初步|启动|动工|开工|方案|初稿|征求|摸底|排查|试点|试运行|阶段|前期|主体");

	/** Of a cell: over the year, which may also mean by its end. */
	private static final Set<String> WHOLE_YEAR = Set.of("全年", "全年度");

	/** A day as spreadsheets count them. */
	private static final Pattern SERIAL = Pattern.compile("[0-9]{5}");

	private static final Pattern CLAUSE_ENDS = Pattern.compile("[。；;]");

	private final SourceText text;

	private final List<ReadDeadline> deadlines;

	private final Recurrence recurrence;

	private final List<TaskDoubt> doubts = new ArrayList<>();

	/**
	 * @param deadlines all that were read
	 */
	TimeDoubts(SourceText text, List<ReadDeadline> deadlines, Recurrence recurrence) {
		this.text = text;
		this.deadlines = deadlines;
		this.recurrence = recurrence;
	}

	List<TaskDoubt> toList() {
		if (!this.deadlines.isEmpty()) {
			this.deadlines.forEach(this::date);
		}
		return List.copyOf(this.doubts);
	}

	/**
	 * What the text says of times that are no dates.
	 */
	void unread(DeadlineGrammar.Times said, String time) {
		vague().ifPresent((words) -> vague("写了“" + words + "”，没有具体时间：需要的话请补上"));
		if (this.recurrence == null || this.recurrence == Recurrence.CONTINUOUS) {
			OTHER_PERIOD.firstIn(this.text.folded())
				.ifPresent((words) -> vague("写了“" + words + "”，台账里没有这样的周期：需要的话请补上时限"));
		}
		List<String> days = daysOfPeriods(time);
		if (!time.isEmpty() && WHOLE_YEAR.contains(time)) {
			vague("时限写的是“" + time + "”，是按“持续推进”读的：要在年底完成的，请改成限期完成");
		}
		if (said.past() != null) {
			vague("写了“" + said.past() + "”，在要点的年度之前，没有算作时限：是笔误的话请补上时限");
		}
		if (!said.mentioned().isEmpty()) {
			mentioned(said.mentioned(), days);
		}
	}

	/** What a ledger's period does not keep, of the text and of the column. */
	private List<String> daysOfPeriods(String time) {
		List<String> days = new ArrayList<>(1);
		DAY_OF_PERIOD.firstIn(this.text.folded()).ifPresent(days::add);
		if (!time.isEmpty()) {
			DAY_OF_PERIOD.firstIn(Fold.fold(time)).filter((day) -> !days.contains(day)).ifPresent(days::add);
		}
		days.forEach((words) -> vague("写了“" + words + "”，台账的周期不记到哪一天：请核对，要紧的话另填时限"));
		return days;
	}

	private void mentioned(List<ReadDeadline> mentioned, List<String> days) {
		String words = mentioned.stream()
			.filter((mention) -> mention.date() == null
					|| this.deadlines.stream().noneMatch((due) -> mention.date().equals(due.date())))
			.filter((mention) -> days.stream().noneMatch((day) -> day.contains(Fold.fold(mention.phrase()))))
			.map((mention) -> "“" + mention.phrase() + "”")
			.distinct()
			.collect(Collectors.joining("、"));
		if (!words.isEmpty()) {
			vague("写了" + words + "，没有算作时限：需要的话请补上");
		}
	}

	private void vague(String reason) {
		this.doubts.add(new TaskDoubt(WarningCode.TIME_VAGUE, reason));
	}

	/** Where a date is read too, only what is to be done together with something. */
	private Optional<String> vague() {
		String all = this.text.toString();
		if (!VAGUE_WORDS.anyIn(all)) {
			return Optional.empty();
		}
		boolean dated = !this.deadlines.isEmpty() || this.recurrence != null;
		Matcher vague = VAGUE.matcher(all);
		for (int from = 0; VAGUE.find(vague, all, from); from = vague.end()) {
			String words = vague.group();
			if (!EXPLAINING.matcher(words).find() && (!dated || words.startsWith("与"))) {
				return Optional.of(words);
			}
		}
		return Optional.empty();
	}

	private void date(ReadDeadline due) {
		if (due.date() == null) {
			this.doubts.add(new TaskDoubt(WarningCode.DATE_UNCLEAR, "时限“" + due.phrase() + "”换算不成日期"));
		}
		else if (YEAR_END_MONTH.matcher(Fold.fold(due.phrase())).find()) {
			this.doubts.add(new TaskDoubt(WarningCode.TIMES_DISAGREE,
					"时限“" + due.phrase() + "”又写年底又写月份，像是印错了，暂按" + due.date() + "，请核对"));
		}
		else if (SERIAL.matcher(due.phrase()).matches()) {
			vague("时限“" + due.phrase() + "”像是表格软件里日期的序号，读成了" + due.date() + "，请核对");
		}
		else if (LIST.matcher(due.phrase()).find()) {
			vague("时限“" + due.phrase() + "”写了几个时间，只取了最后一个" + due.date() + "，其余的请补上");
		}
	}

	/**
	 * A time stated for the whole that is not the last of those in the text; an earlier
	 * one in the text may be that of a part.
	 * @param stated what a column, a line or a bracket says, or the text alone
	 * @param others those of the other place
	 */
	void disagreement(List<ReadDeadline> stated, List<ReadDeadline> others) {
		if (stated.isEmpty() || others.isEmpty()) {
			return;
		}
		Optional<ReadDeadline> end = last(stated);
		Optional<ReadDeadline> other = last(others);
		if (end.isEmpty() || other.isEmpty() || end.get().date().equals(other.get().date())) {
			return;
		}
		boolean later = other.get().date().isAfter(end.get().date());
		if (later || !isStage(other.get().phrase())) {
			this.doubts.add(new TaskDoubt(WarningCode.TIMES_DISAGREE,
					"时限写的是“" + end.get().phrase() + "”，文字里写的是“" + other.get().phrase() + "”，两处对不上，都列上了：请留下对的"));
		}
	}

	private static Optional<ReadDeadline> last(List<ReadDeadline> deadlines) {
		return deadlines.stream().filter((due) -> due.date() != null).max(Comparator.comparing(ReadDeadline::date));
	}

	/** Whether the sentence of a time says that it is one of a part. */
	private boolean isStage(String phrase) {
		String all = this.text.toString();
		int at = all.indexOf(phrase);
		return at < 0 || Stream.of(CLAUSE_ENDS.split(all))
			.anyMatch((sentence) -> sentence.contains(phrase) && STAGE.matcher(sentence).find());
	}

	/**
	 * @param stated what the column or line says, or null
	 * @param said what the text says, or null
	 */
	void recurrence(Recurrence stated, Recurrence said, String time) {
		if (this.recurrence == null) {
			return;
		}
		if (stated != null && said != null && stated != said && stated != Recurrence.CONTINUOUS) {
			this.doubts.add(new TaskDoubt(WarningCode.TIMES_DISAGREE, "文字里写的周期和时限一栏“" + time + "”不一致，按文字读的：请核对"));
		}
		if (this.recurrence != RecurrenceGrammar.inCell(time) && !RECURS.isIn(this.text.folded())) {
			this.doubts.add(new TaskDoubt(WarningCode.RECURRENCE_DEDUCED, "原文没有直接写" + switch (this.recurrence) {
				case MONTHLY -> "每月，是按文意读成“每月”的";
				case QUARTERLY -> "每季度，是按文意读成“每季度”的";
				case ANNUAL -> "每年，是按文意读成“每年”的";
				case CONTINUOUS -> "时限，是按“持续”二字读成“持续推进”的";
			}));
		}
	}

}
