package org.taizhang.intake.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.taizhang.intake.wording.Fold;

/** Whether words of the document are said again in a task, as prose repeats its table. */
final class TaskTexts {

	private static final int WIDTH = 3;

	private static final long MASK = (1L << (WIDTH * Character.SIZE)) - 1;

	/** Comparing takes time, and nobody reads more. */
	private static final int MOST = 50;

	private static final double NEARLY = 0.6;

	private final List<ReadTask> tasks;

	/** Of all tasks; made when first asked for, which most documents never do. */
	private Set<Long> all;

	/** Of each task, likewise. */
	private List<Set<Long>> each;

	TaskTexts(List<ReadTask> tasks) {
		this.tasks = tasks;
	}

	boolean nearlyContain(String sentence) {
		if (this.all == null) {
			this.all = new HashSet<>();
			this.tasks.forEach((task) -> this.all.addAll(shingles(task)));
		}
		return share(shingles(sentence), this.all) >= NEARLY;
	}

	/** The index of the task that says nearly the same. */
	Optional<Integer> mostLike(String sentence) {
		if (this.each == null) {
			this.each = this.tasks.stream().map(TaskTexts::shingles).toList();
		}
		Set<Long> wanted = shingles(sentence);
		double best = NEARLY;
		Integer found = null;
		for (int i = 0; i < this.tasks.size(); i++) {
			double share = share(wanted, this.each.get(i));
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

	private static double share(Set<Long> wanted, Set<Long> known) {
		return wanted.isEmpty() ? 1 : (double) wanted.stream().filter(known::contains).count() / wanted.size();
	}

	private static Set<Long> shingles(ReadTask task) {
		return shingles(String.join("", task.leads()) + String.join("", task.units()) + task.text());
	}

	/** Every three characters that follow one another, packed; punctuation left out. */
	private static Set<Long> shingles(String text) {
		String folded = Fold.fold(text);
		Set<Long> shingles = new HashSet<>();
		long packed = 0;
		int length = 0;
		for (int i = 0; i < folded.length(); i++) {
			if (Character.isLetterOrDigit(folded.charAt(i))) {
				packed = (packed << Character.SIZE | folded.charAt(i)) & MASK;
				if (++length >= WIDTH) {
					shingles.add(packed);
				}
			}
		}
		return shingles;
	}

}
