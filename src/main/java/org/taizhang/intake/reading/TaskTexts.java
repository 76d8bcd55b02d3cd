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

	/** Comparing takes time, and nobody reads more. */
	private static final int MOST = 50;

	private static final double NEARLY = 0.6;

	private final List<ReadTask> tasks;

	private final Set<String> shingles = new HashSet<>();

	TaskTexts(List<ReadTask> tasks) {
		this.tasks = tasks;
		tasks.forEach((task) -> this.shingles.addAll(shingles(task)));
	}

	boolean nearlyContain(String sentence) {
		return share(shingles(sentence), this.shingles) >= NEARLY;
	}

	/** The index of the task that says nearly the same. */
	Optional<Integer> mostLike(String sentence) {
		Set<String> wanted = shingles(sentence);
		double best = NEARLY;
		Integer found = null;
		for (int i = 0; i < this.tasks.size(); i++) {
			double share = share(wanted, shingles(this.tasks.get(i)));
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

	private static double share(Set<String> wanted, Set<String> known) {
		return wanted.isEmpty() ? 1 : (double) wanted.stream().filter(known::contains).count() / wanted.size();
	}

	private static Set<String> shingles(ReadTask task) {
		return shingles(String.join("", task.leads()) + String.join("", task.units()) + task.text());
	}

	private static Set<String> shingles(String text) {
		String bare = Fold.fold(text).replaceAll("[\\p{Punct}\\p{IsPunctuation}\\s]", "");
		Set<String> shingles = new HashSet<>();
		for (int i = 0; i + WIDTH <= bare.length(); i++) {
			shingles.add(bare.substring(i, i + WIDTH));
		}
		return shingles;
	}

}
