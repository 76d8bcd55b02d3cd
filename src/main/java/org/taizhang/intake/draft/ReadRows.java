package org.taizhang.intake.draft;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.taizhang.intake.reading.OutlineEntry;
import org.taizhang.intake.reading.ReadPlan;
import org.taizhang.intake.reading.ReadTask;
import org.taizhang.intake.reading.Recurrence;
import org.taizhang.intake.reading.TaskSource;
import org.taizhang.intake.reading.WarningCode;
import org.taizhang.plan.PlanContent.Deadline;
import org.taizhang.plan.PlanContent.Indicator;
import org.taizhang.plan.Timing;

/**
 * Tasks as read become rows of a plan: each finds its chapter and its task. An item of
 * the second level without points of its own is a task with one requirement.
 */
final class ReadRows {

	private static final Pattern LABEL = Pattern.compile("^([（(〔]?[一二三四五六七八九十百零〇\\d①-⑳]{1,5}[)）〕]?[、.．]?)(?=\\D)");

	/** The page says these of the row as it is now. */
	private static final Set<WarningCode> SEEN_LIVE = Set.of(WarningCode.NO_UNIT, WarningCode.DATE_UNCLEAR);

	private final ReadPlan plan;

	private final Map<String, OutlineEntry> outline = new HashMap<>();

	private final Map<String, Set<String>> titlesOfLabel = new HashMap<>();

	ReadRows(ReadPlan plan) {
		this.plan = plan;
		plan.outline().forEach(entry -> this.outline.putIfAbsent(squeeze(entry.label() + entry.heading()), entry));
		plan.tasks()
			.stream()
			.filter(task -> task.title() != null)
			.forEach(task -> this.titlesOfLabel.computeIfAbsent(task.chapter() + task.label(), key -> new HashSet<>())
				.add(task.title()));
	}

	List<RowContent> rows() {
		return this.plan.tasks().stream().map(this::row).toList();
	}

	private RowContent row(ReadTask task) {
		return new RowContent(place(task), Texts.cut(ownLabel(task), 50), ownText(task), timing(task.recurrence()),
				task.deadlines().stream().map(due -> new Deadline(due.date(), Texts.cut(due.phrase(), 200))).toList(),
				task.targets()
					.stream()
					.map(t -> new Indicator(Texts.cut(t.phrase(), 200), t.comparator(), t.value(),
							(t.unit() != null) ? Texts.cut(t.unit(), 20) : ""))
					.toList(),
				units(task).fitting());
	}

	private RowPlace place(ReadTask task) {
		String chapter = Texts.cut((task.chapter() != null) ? task.chapter() : this.plan.title(), 500);
		if (task.section() == null) {
			return new RowPlace(chapter, Texts.cut(taskLabel(task), 50), Texts.cut(task.title(), 500));
		}
		OutlineEntry section = this.outline.get(squeeze(task.section()));
		if (section != null) {
			return new RowPlace(chapter, Texts.cut(section.label(), 50), Texts.cut(section.heading(), 500));
		}
		Matcher label = LABEL.matcher(task.section());
		return label.find()
				? new RowPlace(chapter, label.group(1), Texts.cut(task.section().substring(label.end()), 500))
				: new RowPlace(chapter, null, Texts.cut(task.section(), 500));
	}

	/** A number that several titles share counts the chapters, not the tasks. */
	private String taskLabel(ReadTask task) {
		boolean shared = this.titlesOfLabel.getOrDefault(task.chapter() + task.label(), Set.of()).size() > 1;
		return shared ? null : task.label();
	}

	private static String ownLabel(ReadTask task) {
		if (task.source() == TaskSource.TABLE) {
			return task.point();
		}
		return (task.section() != null) ? task.label() : null;
	}

	/** The heading that is shown as the task's is not repeated in its one requirement. */
	private static String ownText(ReadTask task) {
		String title = task.title();
		if (task.source() == TaskSource.TABLE || task.section() != null || title == null
				|| !task.text().startsWith(title)) {
			return task.text();
		}
		String body = task.text().substring(title.length()).replaceFirst("^[。．.：:；;，,\\s]+", "");
		return body.isBlank() ? task.text() : body;
	}

	private static Timing timing(Recurrence recurrence) {
		return (recurrence != null) ? Timing.valueOf(recurrence.name()) : Timing.ONE_OFF;
	}

	/** Where the row at this place was read, and what was unsure. */
	RowOrigin origin(int index) {
		ReadTask task = this.plan.tasks().get(index);
		return new RowOrigin(task.spans(), task.places(), doubts(task));
	}

	private static List<Doubt> doubts(ReadTask task) {
		Integer block = task.spans().isEmpty() ? null : task.spans().get(0).block();
		List<String> leftOut = units(task).tooLong();
		Stream<Doubt> tooLong = leftOut.stream()
			.map(phrase -> new Doubt(WarningCode.UNIT_TOO_LONG, "“" + beginning(phrase) + "…”太长，不像单位名称：请在这一行里改成单位。",
					block));
		Stream<Doubt> read = task.doubts()
			.stream()
			.filter(doubt -> !SEEN_LIVE.contains(doubt.code())
					&& (leftOut.isEmpty() || doubt.code() != WarningCode.UNIT_ODD))
			.map(doubt -> new Doubt(doubt.code(), doubt.reason(), block));
		return Stream.concat(tooLong, read).sorted(Comparator.comparing(Doubt::code)).toList();
	}

	private static String beginning(String phrase) {
		return phrase.substring(0,
				phrase.offsetByCodePoints(0, Math.min(20, phrase.codePointCount(0, phrase.length()))));
	}

	private static NamedUnits units(ReadTask task) {
		return NamedUnits.of(task.leads(), task.units(), task.cooperating());
	}

	private static String squeeze(String text) {
		return text.replaceAll("\\s+", "");
	}

}
