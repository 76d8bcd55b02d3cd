package org.taizhang.intake.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A plan whose structure is known, to be printed in many styles. */
record GeneratedPlan(List<Chapter> chapters) {

	record Chapter(String heading, List<Task> tasks) {
	}

	/**
	 * @param date what the text's time means, or null where it names none
	 */
	record Task(String title, String text, LocalDate date, Units units) {
	}

	record Units(List<String> leads, List<String> units, List<String> cooperating) {
	}

	/** A task as it must be read, as one line. */
	record Expected(String label, String text, String units, List<LocalDate> dates) {

		static Expected of(ReadTask task) {
			return new Expected(task.label(), task.text(), task.leads() + "/" + task.units() + "/" + task.cooperating(),
					task.deadlines().stream().map(ReadDeadline::date).toList());
		}

	}

	/** What must be read where tasks carry these labels. */
	List<Expected> expected(GeneratedStyle.Numbering numbering) {
		List<Expected> expected = new ArrayList<>();
		int number = 0;
		for (int chapter = 0; chapter < this.chapters.size(); chapter++) {
			number = numbering.runsOn() ? number : 0;
			for (Task task : this.chapters.get(chapter).tasks()) {
				number++;
				expected.add(expected(task, numbering.task(chapter + 1, number)));
			}
		}
		return expected;
	}

	static Expected expected(Task task, String label) {
		Units units = task.units();
		return new Expected(label.strip(), task.text(), units.leads() + "/" + units.units() + "/" + units.cooperating(),
				(task.date() != null) ? List.of(task.date()) : List.of());
	}

}
