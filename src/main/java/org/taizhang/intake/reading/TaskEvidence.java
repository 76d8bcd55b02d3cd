package org.taizhang.intake.reading;

import java.util.ArrayList;
import java.util.List;

/** Where the parts of one task stand, and why they may be wrong, noted on the way. */
public final class TaskEvidence {

	private final List<SourceText> headings = new ArrayList<>();

	private final List<SourceText> units = new ArrayList<>();

	private final List<SourceText> times = new ArrayList<>();

	private final List<SourceText> goals = new ArrayList<>();

	private final List<TaskDoubt> doubts = new ArrayList<>();

	public void heading(SourceText text) {
		this.headings.add(text);
	}

	public void units(SourceText text) {
		this.units.add(text);
	}

	public List<SourceText> units() {
		return this.units;
	}

	/** What is to come of the requirement: its figures are targets. */
	public void goal(SourceText text) {
		this.goals.add(text);
	}

	public List<SourceText> goals() {
		return this.goals;
	}

	public void time(SourceText text) {
		this.times.add(text);
	}

	/** Each reason once. */
	public void doubt(WarningCode code, String reason) {
		TaskDoubt doubt = new TaskDoubt(code, reason);
		if (!this.doubts.contains(doubt)) {
			this.doubts.add(doubt);
		}
	}

	public List<TaskDoubt> doubts() {
		return this.doubts;
	}

	/** Times stand in their own column, in the text, or among the units. */
	public List<ReadPlace> places(SourceText text, TaskTimes times) {
		List<ReadPlace> places = new ArrayList<>();
		add(places, ReadPart.HEADING, this.headings);
		add(places, ReadPart.UNITS, this.units);
		List<SourceText> sources = new ArrayList<>(this.times);
		sources.add(text);
		sources.addAll(this.units);
		sources.addAll(this.goals);
		times.deadlines().forEach((deadline) -> find(places, ReadPart.TIME, deadline.phrase(), sources));
		times.targets().forEach((target) -> find(places, ReadPart.TARGET, target.phrase(), sources));
		return List.copyOf(places);
	}

	private static void add(List<ReadPlace> places, ReadPart part, List<SourceText> texts) {
		for (SourceText text : texts) {
			text.spans().forEach((span) -> places.add(new ReadPlace(part, null, span)));
		}
	}

	private static void find(List<ReadPlace> places, ReadPart part, String phrase, List<SourceText> sources) {
		for (SourceText source : sources) {
			int start = source.toString().indexOf(phrase);
			if (start >= 0) {
				source.subSequence(start, start + phrase.length())
					.spans()
					.forEach((span) -> places.add(new ReadPlace(part, phrase, span)));
				return;
			}
		}
	}

}
