package org.taizhang.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.taizhang.plan.ResponsibilityRole;
import org.taizhang.plan.Timing;

/**
 * One requirement of a plan as a row of its 任务分解表, with what the ledgers say about it.
 * Rows come in the plan's order; equal {@code chapterId} and {@code taskId} are merged
 * cells.
 *
 * @param position the 序号 shown
 * @param taskTitle may be null, as may both labels
 * @param entries the entries that decide whether it is done (domain rule 5)
 * @param allEntries all its entries, the cooperating ones too
 */
public record BreakdownRow(long requirementId, int position, long chapterId, String chapter, long taskId,
		String taskLabel, String taskTitle, String label, String text, Timing timing, List<Deadline> deadlines,
		List<Responsible> responsible, int entries, int closed, boolean done, int allEntries) {

	public BreakdownRow {
		deadlines = List.copyOf(deadlines);
		responsible = List.copyOf(responsible);
	}

	/** Whether any unit answers for it; if none does, completion leaves it out. */
	public boolean assigned() {
		return this.entries > 0;
	}

	/** 任务事项 as printed: label and title. */
	public String task() {
		return ((this.taskLabel != null) ? this.taskLabel : "") + ((this.taskTitle != null) ? this.taskTitle : "");
	}

	/**
	 * Whether the issued table has one theme column, 任务事项, so that chapter and task are
	 * the same.
	 */
	public static boolean oneTheme(List<BreakdownRow> rows) {
		return rows.stream().allMatch(row -> row.task().equals(row.chapter()));
	}

	/** The printed phrases of one role, in the order of the plan. */
	public List<String> phrases(ResponsibilityRole role) {
		return phrases(this.responsible, role);
	}

	private static List<String> phrases(List<Responsible> responsible, ResponsibilityRole role) {
		return responsible.stream().filter(one -> one.role() == role).map(Responsible::phrase).toList();
	}

	/** 责任单位 in one cell: roles are named only where the plan has more than one. */
	public String units() {
		return units(this.responsible);
	}

	/** The same for any list of phrases. */
	public static String units(List<Responsible> responsible) {
		List<String> parts = new ArrayList<>();
		boolean plain = responsible.stream().allMatch(one -> one.role() == ResponsibilityRole.RESPONSIBLE);
		for (ResponsibilityRole role : ResponsibilityRole.values()) {
			List<String> phrases = phrases(responsible, role);
			if (!phrases.isEmpty()) {
				parts.add((plain ? "" : role.getLabel() + "：") + String.join("、", phrases));
			}
		}
		return String.join("；", parts);
	}

	/** 时限 in one cell: as printed, or the date that holds. */
	public String timeLimit() {
		return timeLimit(this.timing, this.deadlines);
	}

	static String timeLimit(Timing timing, List<Deadline> deadlines) {
		List<String> parts = new ArrayList<>();
		if (timing != Timing.ONE_OFF) {
			parts.add(timing.getLabel());
		}
		deadlines.stream().map(Deadline::printed).forEach(parts::add);
		return String.join("、", parts);
	}

	/**
	 * @param phrase as printed; null where the year's end holds because none was printed
	 */
	public record Deadline(LocalDate dueOn, String phrase) {

		public String printed() {
			return (this.phrase != null) ? this.phrase : "未写时限，按年底";
		}

	}

	/**
	 * @param phrase as printed
	 */
	public record Responsible(ResponsibilityRole role, String phrase) {
	}

}
