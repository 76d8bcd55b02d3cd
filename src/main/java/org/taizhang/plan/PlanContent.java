package org.taizhang.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A plan as it is to be issued: everything decided, in the order of the document.
 *
 * @param draftId the draft it comes from, null when there is none; one draft makes one
 * plan
 * @param noticeTitle title of the 关于印发…的通知 above the plan, or null
 * @param issuedOn 成文日期, or null where the document has none
 * @param ledgerDue by when units publish and file their ledgers, or null
 * @param phrases what each printed unit phrase means; every phrase of a responsibility
 * has one
 */
public record PlanContent(Long draftId, String title, String noticeTitle, String documentNumber, String issuer,
		LocalDate issuedOn, int year, LocalDate ledgerDue, List<PhraseMeaning> phrases, List<Chapter> chapters) {

	public PlanContent {
		phrases = List.copyOf(phrases);
		chapters = List.copyOf(chapters);
	}

	/**
	 * @param heading with its label, as printed
	 */
	public record Chapter(String heading, List<Task> tasks) {
	}

	/**
	 * @param label as printed, or null
	 * @param title the short heading, or null
	 */
	public record Task(String label, String title, List<Requirement> requirements) {
	}

	/**
	 * @param deadlines empty where none is printed
	 */
	public record Requirement(String label, String text, Timing timing, List<Deadline> deadlines,
			List<Indicator> indicators, List<Responsibility> responsibilities) {
	}

	/**
	 * @param phrase as printed, null for the year's end that holds where no time is
	 * printed
	 */
	public record Deadline(LocalDate dueOn, String phrase) {
	}

	/** 量化指标, for example 不低于 50 %. */
	public record Indicator(String phrase, String comparator, BigDecimal value, String unit) {
	}

	public record Responsibility(ResponsibilityRole role, String phrase) {
	}

	/**
	 * @param unitIds members at the time of issuing; empty when unassigned
	 */
	public record PhraseMeaning(String phrase, Kind kind, Set<Long> unitIds) {

		/** How the phrase was understood. */
		public enum Kind {

			UNIT, GROUP,
			/** An open group (有关…) whose members someone chose. */
			CHOSEN,
			/** 暂不指定: makes no entries. */
			UNASSIGNED

		}

	}

	private List<Requirement> requirements() {
		return this.chapters.stream().flatMap(c -> c.tasks().stream()).flatMap(t -> t.requirements().stream()).toList();
	}

	/** What issuing will make, exactly. */
	public Counts counts() {
		Map<String, Set<Long>> members = this.phrases.stream()
			.collect(Collectors.toMap(PhraseMeaning::phrase, PhraseMeaning::unitIds));
		Function<Requirement, Set<Long>> unitsOf = requirement -> requirement.responsibilities()
			.stream()
			.map(responsibility -> members.getOrDefault(responsibility.phrase(), Set.of()))
			.flatMap(Collection::stream)
			.collect(Collectors.toSet());
		Set<Long> units = new HashSet<>();
		int entries = 0;
		int withoutUnit = 0;
		for (Requirement requirement : requirements()) {
			Set<Long> responsible = unitsOf.apply(requirement);
			units.addAll(responsible);
			entries += responsible.size();
			withoutUnit += responsible.isEmpty() ? 1 : 0;
		}
		return new Counts(this.chapters.size(), this.chapters.stream().mapToInt(c -> c.tasks().size()).sum(),
				requirements().size(), withoutUnit, units.size(), entries);
	}

	/**
	 * @param withoutUnit requirements that nobody answers for
	 * @param units units that get at least one entry
	 * @param entries ledger entries: requirement × unit
	 */
	public record Counts(int chapters, int tasks, int requirements, int withoutUnit, int units, int entries) {
	}

}
