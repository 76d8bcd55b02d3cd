package org.taizhang.intake.reading.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.taizhang.intake.reading.units.TrailingUnits;
import org.taizhang.intake.wording.Characters;
import org.taizhang.intake.wording.Label;
import org.taizhang.intake.wording.LabelKind;
import org.taizhang.intake.wording.LineStarts;

/**
 * Finds headings without a number: the months of a work plan (3月, 第二季度) and, where
 * nothing is numbered, the short lines above paragraphs that name their units.
 */
public final class BareHeadings {

	private static final Pattern PERIOD = Pattern
		.compile("(?:20[0-9]{2}年)?(?:(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})月份?|第?[1-4一二三四]季度|[上下]半年)"
				+ "(?:(?:重点)?(?:工作|任务)(?:安排|计划|重点|任务)?)?:?");

	private static final Characters PERIODS = Characters.of("月季半");

	private static final int LONGEST_PERIOD = 20;

	private static final int SHORTEST = 4;

	private static final int LONGEST = 30;

	/** What no such heading has. */
	private static final Characters MARKS = Characters.of("。;:,!?)|");

	private BareHeadings() {
	}

	/** The same lines, these headings labelled, with labels that have no text. */
	static List<Line> resolve(List<Line> lines) {
		List<Integer> periods = IntStream.range(0, lines.size())
			.filter((i) -> lines.get(i).label().isEmpty() && isPeriod(lines.get(i).folded()))
			.boxed()
			.toList();
		if (periods.size() > 1) {
			boolean chapters = lines.subList(0, periods.get(0)).stream().anyMatch(BareHeadings::isChapter);
			return withPoints(labelled(lines, periods, chapters ? LabelKind.CHINESE_BRACKET : LabelKind.PART), periods);
		}
		boolean numbered = lines.stream().anyMatch((line) -> line.label().isPresent());
		List<Integer> headings = numbered ? List.of() : aboveUnits(lines);
		return (headings.size() > 1) ? labelled(lines, headings, LabelKind.CHINESE) : lines;
	}

	/**
	 * Whether a heading is a month, a quarter or half a year: when what stands below is
	 * due.
	 */
	public static boolean isPeriod(String folded) {
		return folded.length() <= LONGEST_PERIOD && PERIODS.anyIn(folded) && PERIOD.matcher(folded).matches();
	}

	private static boolean isChapter(Line line) {
		return line.label().filter((label) -> label.kind() == LabelKind.CHINESE).isPresent();
	}

	private static List<Line> labelled(List<Line> lines, List<Integer> headings, LabelKind kind) {
		List<Line> labelled = new ArrayList<>(lines);
		int number = 1;
		for (int at : headings) {
			labelled.set(at, lines.get(at).labelled(new Label(kind, number++, 0)));
		}
		return labelled;
	}

	/** Below a month without numbers, each line that ends in units is a task. */
	private static List<Line> withPoints(List<Line> lines, List<Integer> periods) {
		for (int i = 0; i < periods.size(); i++) {
			int end = (i + 1 < periods.size()) ? periods.get(i + 1) : lines.size();
			List<Line> below = lines.subList(periods.get(i) + 1, end);
			boolean numbered = below.stream().anyMatch((line) -> line.label().isPresent());
			int number = 1;
			for (int at = 0; at < below.size() && !numbered; at++) {
				Line line = below.get(at);
				if (!line.role() && TrailingUnits.find(line.text()).isPresent()) {
					below.set(at, line.labelled(new Label(LabelKind.ARABIC, number++, 0)));
				}
			}
		}
		return lines;
	}

	private static List<Integer> aboveUnits(List<Line> lines) {
		List<Integer> found = new ArrayList<>();
		Optional<Integer> heading = Optional.empty();
		for (int i = 0; i < lines.size(); i++) {
			boolean units = namesUnits(lines.get(i));
			if (units) {
				heading.ifPresent(found::add);
				heading = Optional.empty();
			}
			else if (isShort(lines.get(i).folded())) {
				heading = Optional.of(i);
			}
		}
		return found;
	}

	private static boolean namesUnits(Line line) {
		return line.role() || TrailingUnits.find(line.text()).isPresent();
	}

	private static boolean isShort(String folded) {
		return folded.length() >= SHORTEST && folded.length() <= LONGEST && !MARKS.anyIn(folded)
				&& !LineStarts.beginsSomethingNew(folded);
	}

}
