package org.taizhang.intake.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.taizhang.intake.reading.time.DeadlineGrammar;
import org.taizhang.intake.reading.time.RecurrenceGrammar;
import org.taizhang.intake.reading.time.TargetGrammar;
import org.taizhang.intake.reading.time.TimeAside;

/**
 * When a requirement is due, how often, and what figures it sets.
 *
 * @param doubts why its times may be wrong or incomplete
 */
record TaskTimes(List<ReadDeadline> deadlines, Recurrence recurrence, List<ReadTarget> targets,
		List<TaskDoubt> doubts) {

	private static final TaskTimes NONE = new TaskTimes(List.of(), null, List.of(), List.of());

	/** A cell longer than this says more than a time. */
	private static final int LONGEST_PHRASE = 40;

	/** What stands in a cell that says nothing. */
	private static final Pattern NOTHING = Pattern.compile("[-—–－/／\\\\无。.]*");

	/**
	 * @param text a requirement from its beginning
	 * @param time the text of a column or line for times, or empty
	 */
	static TaskTimes read(SourceText text, String time, DeadlineGrammar grammar) {
		TaskTimes cell = inCell(time, grammar);
		DeadlineGrammar.Times said = grammar.timesIn(text);
		List<ReadDeadline> aside = TimeAside.in(text).map(grammar::inCell).orElse(List.of());
		List<ReadDeadline> dates = join(cell.deadlines(), join(said.due(), aside));
		Recurrence often = RecurrenceGrammar.inProse(text);
		Recurrence recurrence = (often != null) ? often : cell.recurrence();
		List<ReadTarget> figures = TargetGrammar.read(text);
		List<ReadTarget> targets = (figures.isEmpty() && cell.targets().isEmpty()) ? figures
				: Stream.concat(figures.stream(), cell.targets().stream())
					.filter((target) -> dates.stream().noneMatch((due) -> due.phrase().endsWith(target.phrase())))
					.toList();
		List<ReadDeadline> deadlines = new ArrayList<>(dates);
		boolean unclear = cell.deadlines().isEmpty() && cell.recurrence() == null && cell.targets().isEmpty()
				&& !time.isEmpty() && time.length() <= LONGEST_PHRASE && !NOTHING.matcher(time).matches();
		if (unclear) {
			deadlines.add(new ReadDeadline(time, null));
		}
		TimeDoubts doubts = new TimeDoubts(text, deadlines, recurrence);
		doubts.unread(said, time);
		doubts.disagreement(cell.deadlines().isEmpty() ? said.due() : cell.deadlines(),
				cell.deadlines().isEmpty() ? aside : join(said.due(), aside));
		doubts.recurrence(cell.recurrence(), often, time);
		return new TaskTimes(List.copyOf(deadlines), recurrence, targets, doubts.toList());
	}

	/** Those that come first, and the others on other days. */
	private static List<ReadDeadline> join(List<ReadDeadline> first, List<ReadDeadline> others) {
		if (first.isEmpty() || others.isEmpty()) {
			return first.isEmpty() ? others : first;
		}
		Set<LocalDate> days = first.stream()
			.map(ReadDeadline::date)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		return Stream.concat(first.stream(), others.stream().filter((deadline) -> !days.contains(deadline.date())))
			.distinct()
			.toList();
	}

	private static TaskTimes inCell(String time, DeadlineGrammar grammar) {
		return time.isEmpty() ? NONE : new TaskTimes(grammar.inCell(time), RecurrenceGrammar.inCell(time),
				TargetGrammar.limitsIn(time), List.of());
	}

	/** The same, with the figures of texts that say what is to be reached. */
	TaskTimes withTargetsOf(List<SourceText> goals) {
		if (goals.isEmpty()) {
			return this;
		}
		List<ReadTarget> all = Stream
			.concat(this.targets.stream(), goals.stream().flatMap((goal) -> TargetGrammar.read(goal).stream()))
			.distinct()
			.toList();
		return new TaskTimes(this.deadlines, this.recurrence, all, this.doubts);
	}

}
