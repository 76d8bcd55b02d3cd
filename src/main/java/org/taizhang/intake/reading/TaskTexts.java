package org.taizhang.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether words of the document are said again in a task, as prose repeats its table. */
final class TaskTexts {

	/** Comparing takes time, and nobody reads more. */
	private static final int MOST = 50;

	private static final double NEARLY = 0.6;

	private final List<ReadTask> tasks;

	/** Of all tasks; made when first asked for, which most documents never do. */
	private Shingles all;

	/** Of each task, likewise. */
	private List<Shingles> each;

	TaskTexts(List<ReadTask> tasks) {
		this.tasks = tasks;
	}

	List<ReadTask> tasks() {
		return this.tasks;
	}

	/**
	 * Whether something has been looked for before, and the next is found at little cost.
	 */
	boolean areKnown() {
		return this.all != null;
	}

	boolean nearlyContain(String sentence) {
		if (this.all == null) {
			this.all = new Shingles(this.tasks.stream().mapToInt((task) -> task.text().length()).sum());
			this.tasks.forEach((task) -> this.all.addAll(words(task)));
		}
		return Shingles.of(sentence).shareIn(this.all, NEARLY) >= NEARLY;
	}

	/** The index of the task that says nearly the same. */
	Optional<Integer> mostLike(String sentence) {
		if (!nearlyContain(sentence)) {
			return Optional.empty();
		}
		if (this.each == null) {
			this.each = this.tasks.stream().map((task) -> Shingles.of(words(task))).toList();
		}
		Shingles wanted = Shingles.of(sentence);
		double best = NEARLY;
		Integer found = null;
		for (int i = 0; i < this.tasks.size(); i++) {
			double share = wanted.shareIn(this.each.get(i), best);
			if (share >= best) {
				best = share;
				found = i;
			}
		}
		return Optional.ofNullable(found);
	}

	/** The tasks, those doubted for which the prose states a time that they lack. */
	List<ReadTask> comparedWith(List<ProseDeadline> prose) {
		List<ReadTask> compared = new ArrayList<>(this.tasks);
		for (ProseDeadline due : prose.subList(0, Math.min(prose.size(), MOST))) {
			mostLike(due.text()).filter((index) -> !states(compared.get(index), due))
				.ifPresent((index) -> compared.set(index, compared.get(index)
					.with(new TaskDoubt(WarningCode.TIME_IN_PROSE, "正文写明“" + due.phrase() + "”，表格的这一行没有写这个时限"))));
		}
		return compared;
	}

	private static boolean states(ReadTask task, ProseDeadline due) {
		return task.deadlines()
			.stream()
			.anyMatch((known) -> known.phrase().equals(due.phrase())
					|| (due.date() != null && due.date().equals(known.date())));
	}

	private static String words(ReadTask task) {
		return String.join("", task.leads()) + String.join("", task.units()) + task.text();
	}

}
