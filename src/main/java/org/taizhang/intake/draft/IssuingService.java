package org.taizhang.intake.draft;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.taizhang.intake.draft.IssuePreview.UnitEntries;
import org.taizhang.organisation.UnitDirectory;
import org.taizhang.plan.PlanContent;
import org.taizhang.plan.PlanQueries;
import org.taizhang.plan.PlanService;
import org.taizhang.plan.PlanStatus;
import org.taizhang.plan.PlanSummary;
import org.taizhang.plan.Timing;
import org.taizhang.shared.NotFoundException;
import org.taizhang.shared.RefusedException;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings a draft into force, once and wholly. */
@Service
@RequiredArgsConstructor
public class IssuingService {

	private final LockedDrafts locked;

	private final DraftRepository drafts;

	private final DraftRowRepository rows;

	private final DraftPhraseRepository phrases;

	private final UnitDirectory directory;

	private final PlanService plans;

	private final PlanQueries planQueries;

	private final JdbcClient jdbc;

	private final Clock clock;

	@Transactional(readOnly = true)
	public IssuePreview preview(long draftId) {
		Loaded loaded = load(this.drafts.findById(draftId).orElseThrow(() -> new NotFoundException("没有这份草稿，请回到导入页。")));
		PlanContent content = loaded.plan().content();
		List<Problem> problems = loaded.problems();
		List<UnitEntries> units = loaded.plan()
			.entriesOfUnits(this.directory.units())
			.entrySet()
			.stream()
			.map(unit -> new UnitEntries(unit.getKey(), unit.getValue()))
			.toList();
		return new IssuePreview(content.counts(), units, dates(content), timings(content),
				loaded.plan().rowsWithoutUnit(), unassigned(content),
				problems.stream().filter(Problem::blocking).toList(),
				problems.stream().filter(problem -> !problem.blocking() && !problem.note()).toList(), alike(content));
	}

	/**
	 * Issues whatever the draft is now, for programs, which have seen no numbers.
	 */
	@Transactional
	public IssuedDraft issue(long draftId) {
		return issue(draftId, null);
	}

	/**
	 * One transaction. Whoever comes second, by a double click or as a second admin,
	 * waits for the first and gets the same plan.
	 * @param shown number of entries that the preview foretold; with any other number
	 * nothing is issued
	 */
	@Transactional
	public IssuedDraft issueAsShown(long draftId, int shown) {
		return issue(draftId, shown);
	}

	private IssuedDraft issue(long draftId, Integer shown) {
		Draft draft = this.locked.lock(draftId);
		if (draft.isIssued()) {
			return new IssuedDraft(draft.getPlanId(), true, entries(draft.getPlanId()));
		}
		draft.requireOpen();
		Loaded loaded = load(draft);
		List<Problem> missing = loaded.problems().stream().filter(Problem::blocking).toList();
		if (!missing.isEmpty()) {
			throw new RefusedException("还不能下达，先处理这 %d 处：%s。".formatted(missing.size(),
					missing.stream().map(IssuingService::inWords).collect(Collectors.joining("；"))));
		}
		PlanContent content = loaded.plan().content();
		if (shown != null && shown != content.counts().entries()) {
			throw new RefusedException(
					"数字有变化：刚才看到 %d 条，现在是 %d 条。请核对后再下达。".formatted(shown, content.counts().entries()));
		}
		long plan = this.plans.issue(content);
		int made = entries(plan);
		if (made != content.counts().entries()) {
			throw new IllegalStateException("draft %d: %d ledger entries foretold, %d made".formatted(draftId,
					content.counts().entries(), made));
		}
		draft.issuedAs(plan);
		return new IssuedDraft(plan, false, made);
	}

	/**
	 * Takes the plan back as long as no unit has done anything for it: plan and entries
	 * go, the draft is open again.
	 */
	@Transactional
	public void withdraw(long draftId) {
		Draft draft = this.locked.lock(draftId);
		if (!draft.isIssued()) {
			throw new RefusedException("这份草稿没有下达，不需要撤销。");
		}
		long plan = draft.getPlanId();
		draft.takenBack();
		this.drafts.flush();
		this.plans.withdraw(plan);
	}

	private static String inWords(Problem problem) {
		return ((problem.number() != null) ? "第" + problem.number() + "行" : "") + problem.message();
	}

	/** Ledger entries that an issued plan really has. */
	@Transactional(readOnly = true)
	public int entries(long plan) {
		return this.jdbc.sql("select count(*) from ledger_entry where plan_id = ?")
			.param(plan)
			.query(Integer.class)
			.single();
	}

	private static SortedMap<LocalDate, Integer> dates(PlanContent content) {
		SortedMap<LocalDate, Integer> dates = new TreeMap<>();
		requirements(content).forEach(requirement -> {
			requirement.deadlines()
				.stream()
				.map(PlanContent.Deadline::dueOn)
				.distinct()
				.forEach(date -> dates.merge(date, 1, Integer::sum));
			if (requirement.timing() == Timing.ONE_OFF && requirement.deadlines().isEmpty() && content.year() > 0) {
				dates.merge(LocalDate.of(content.year(), Month.DECEMBER, 31), 1, Integer::sum);
			}
		});
		return dates;
	}

	private static SortedMap<Timing, Integer> timings(PlanContent content) {
		SortedMap<Timing, Integer> timings = new TreeMap<>();
		requirements(content).forEach(requirement -> timings.merge(requirement.timing(), 1, Integer::sum));
		return timings;
	}

	private static List<PlanContent.Requirement> requirements(PlanContent content) {
		return content.chapters()
			.stream()
			.flatMap(chapter -> chapter.tasks().stream())
			.flatMap(task -> task.requirements().stream())
			.toList();
	}

	private static List<String> unassigned(PlanContent content) {
		return content.phrases()
			.stream()
			.filter(phrase -> phrase.unitIds().isEmpty())
			.map(PlanContent.PhraseMeaning::phrase)
			.toList();
	}

	private List<PlanSummary> alike(PlanContent content) {
		return this.planQueries.plans()
			.stream()
			.filter(plan -> plan.status() == PlanStatus.IN_FORCE)
			.filter(plan -> plan.year() == content.year() || plan.title().equals(content.title()))
			.toList();
	}

	private Loaded load(Draft draft) {
		List<DraftRow> all = this.rows.findByDraftIdOrderByPosition(draft.getId());
		PhraseUnits units = new PhraseUnits(this.phrases.findByDraftIdOrderById(draft.getId()), this.directory,
				LocalDate.now(this.clock));
		return new Loaded(new DraftPlan(draft, all, units), DraftProblems.of(draft, all, units));
	}

	private record Loaded(DraftPlan plan, List<Problem> problems) {
	}

}
