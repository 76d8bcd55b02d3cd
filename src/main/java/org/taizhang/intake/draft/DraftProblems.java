package org.taizhang.intake.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.taizhang.intake.draft.Problem.Kind;
import org.taizhang.intake.draft.Problem.RowRef;
import org.taizhang.intake.reading.WarningCode;

/**
 * What to look at in a draft as it is now, what stops the issuing first. Mending a thing
 * takes it off the list.
 */
final class DraftProblems {

	private static final int MANY = 4;

	private final Draft draft;

	private final List<DraftRow> rows;

	private final PhraseUnits phrases;

	private final List<Problem> blocking = new ArrayList<>();

	private final List<Problem> incomplete = new ArrayList<>();

	/** What the reader doubts, and in which rows; none for the document as a whole. */
	private final Map<Doubt, List<RowRef>> others = new LinkedHashMap<>();

	private DraftProblems(Draft draft, List<DraftRow> rows, PhraseUnits phrases) {
		this.draft = draft;
		this.rows = rows;
		this.phrases = phrases;
	}

	static List<Problem> of(Draft draft, List<DraftRow> rows, PhraseUnits phrases) {
		DraftProblems problems = new DraftProblems(draft, rows, phrases);
		problems.checkDetails();
		problems.checkPhrases();
		problems.checkRows();
		problems.checkEntries();
		List<Problem> all = new ArrayList<>(problems.blocking);
		all.addAll(problems.incomplete);
		problems.others.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByKey(Comparator.comparing(Doubt::sureness).thenComparing(Doubt::code)))
			.forEach(doubt -> all.addAll(problems(doubt.getKey(), doubt.getValue())));
		return all;
	}

	/** The same said of many rows is said once. */
	private static List<Problem> problems(Doubt doubt, List<RowRef> rows) {
		if (rows.isEmpty()) {
			return List.of(Problem.ofDraft(doubt));
		}
		return (rows.size() >= MANY) ? List.of(Problem.ofRows(doubt, rows))
				: rows.stream().map(row -> Problem.ofRows(doubt, List.of(row))).toList();
	}

	private void checkDetails() {
		if (this.rows.isEmpty()) {
			this.blocking.add(Problem.ofDraft(Kind.NO_ROWS, "没有读到任务：文件里既没有带编号的条目，也没有能识别的任务分解表",
					"看看是否选对了文件，或者补上编号后重新上传；条目不多的，点“在末尾添加一行”自己写。", true));
		}
		else if (this.rows.stream().allMatch(DraftRow::isDropped)) {
			this.blocking.add(Problem.ofDraft(Kind.NO_ROWS, "每一行都删去了，没有要落实的要求", "恢复删去的行，或点“在末尾添加一行”。", true));
		}
		if (this.draft.getTitle() == null) {
			this.blocking.add(Problem.ofDraft(Kind.DETAILS, "没有读到要点的标题", "在“文件信息”里填写标题。", true));
		}
		if (this.draft.getYear() == null) {
			this.blocking.add(Problem.ofDraft(Kind.DETAILS, "没有读到要点的年度", "在“文件信息”里填写年度，“年底前”等时限随之有了日期。", true));
		}
		this.draft.getWarnings()
			.stream()
			.filter(doubt -> doubt.code() != WarningCode.NO_TASKS)
			.forEach(doubt -> this.others.put(doubt, List.of()));
	}

	private void checkPhrases() {
		Set<Long> seen = new HashSet<>();
		for (DraftRow row : this.rows) {
			if (!row.isDropped()) {
				row.getUnits()
					.stream()
					.map(unit -> this.phrases.of(unit.phrase()))
					.filter(phrase -> seen.add(phrase.getId()) && !this.phrases.isSettled(phrase))
					.forEach(phrase -> this.blocking.add(problem(phrase)));
			}
		}
	}

	/** While a phrase is undecided, that is what is to be done first. */
	private void checkEntries() {
		List<DraftPhrase> named = this.rows.stream()
			.filter(row -> !row.isDropped())
			.flatMap(row -> row.getUnits().stream())
			.map(unit -> this.phrases.of(unit.phrase()))
			.toList();
		boolean kept = this.rows.stream().anyMatch(row -> !row.isDropped());
		if (kept && named.isEmpty()) {
			this.blocking.add(Problem.ofDraft(Kind.NO_ENTRIES, "整份要点没有读到一个责任单位，下达后一条台账也没有",
					"在第 1 步给行补上责任单位；单位写在另一份任务分解表里的，改传那一份。", true));
		}
		else if (kept && named.stream().allMatch(this.phrases::isUnassigned)) {
			this.blocking.add(Problem.ofDraft(Kind.NO_ENTRIES, "没有一行落实到单位，下达后一条台账也没有",
					"在第 1 步给行补上责任单位，或在第 2 步把“暂不指定”改成具体单位。", true));
		}
	}

	private static Problem problem(DraftPhrase phrase) {
		String printed = "“" + phrase.getPhrase() + "”";
		return switch (phrase.getMeaning()) {
			case GROUP -> Problem.ofPhrase(Kind.PHRASE, phrase, "单位组" + printed + "没有成员", "为它勾选成员单位，或选“暂不指定”。");
			case UNIT, CHOSEN -> Problem.ofPhrase(Kind.PHRASE, phrase, printed + "所指的单位已停用", "重新选择单位，或选“暂不指定”。");
			default -> (phrase.getGroupId() != null)
					? Problem.ofPhrase(Kind.PHRASE, phrase, printed + "没有写明是哪些单位", "勾选这次的成员单位，或选“暂不指定”。")
					: Problem.ofPhrase(Kind.PHRASE, phrase, "不认识的单位" + printed, "选一个已有单位或单位组，或新建。");
		};
	}

	private void checkRows() {
		boolean nobody = this.rows.stream().allMatch(row -> row.isDropped() || row.getUnits().isEmpty());
		int number = 0;
		for (DraftRow row : this.rows) {
			if (!row.isDropped()) {
				check(row, new RowRef(row.getId(), ++number), nobody);
			}
		}
	}

	private void check(DraftRow row, RowRef shown, boolean nobody) {
		if (row.getText().isBlank()) {
			this.blocking.add(Problem.ofRow(Kind.TEXT, shown, "还没有写落实要求", "填写要求，或删去这一行。", true));
		}
		row.getDeadlines()
			.stream()
			.filter(due -> due.dueOn() == null)
			.forEach(due -> this.blocking
				.add(Problem.ofRow(Kind.DATE, shown, "时限“" + due.phrase() + "”没有日期", "填上日期，或删去这个时限。", true)));
		if (row.getUnits().isEmpty() && !nobody) {
			this.incomplete.add(Problem.ofRow(Kind.NO_UNIT, shown, "没有责任单位", "补上责任单位；确实没有的可以照样下达，这一行不产生台账条目。", false));
		}
		row.getWarnings()
			.forEach(doubt -> this.others.computeIfAbsent(doubt.anywhere(), key -> new ArrayList<>()).add(shown));
	}

}
