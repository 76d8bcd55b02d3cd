package org.taizhang.intake.reading.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.taizhang.intake.reading.units.TrailingUnits;
import org.taizhang.intake.wording.Characters;
import org.taizhang.intake.wording.LabelKind;

/**
 * The parts of a document: what stands above the plan, the plan's body from its first
 * label on, and what stands below.
 *
 * @param attached whether the body is in an attachment
 */
public record PlanParts(List<Line> header, List<Line> body, List<Line> tail, boolean attached) {

	private static final Characters BRACKETS = Characters.of(")。");

	/**
	 * @param plan the plan's name, or null
	 */
	public static PlanParts of(List<Segment> segments, String plan) {
		List<PlanParts> candidates = segments.stream().map((segment) -> split(segment, plan)).toList();
		PlanParts best = candidates.stream()
			.max(Comparator.comparingInt(PlanParts::weight).thenComparing((parts) -> !parts.attached()))
			.orElseThrow();
		if (!best.attached()) {
			return best;
		}
		List<Line> header = new ArrayList<>(segments.get(0).lines());
		header.addAll(best.header());
		return new PlanParts(header, best.body(), best.tail(), true);
	}

	static PlanParts split(Segment segment, String plan) {
		List<Line> lines = segment.lines();
		int start = start(lines, plan);
		int end = BodyEnd.of(lines, start);
		List<Line> body = lines.subList(start, end);
		List<Line> tail = lines.subList(end, lines.size());
		int closing = body.isEmpty() ? 0 : BodyEnd.insideLast(body);
		if (closing > 0) {
			Line last = body.get(body.size() - 1);
			body = new ArrayList<>(body);
			body.set(body.size() - 1, last.part(0, closing, last.label()));
			tail = new ArrayList<>(tail);
			tail.add(0, last.part(closing, last.folded().length(), Optional.empty()));
		}
		return new PlanParts(lines.subList(0, start), body, tail, segment.attachment());
	}

	/**
	 * The first label after the title; labels in the list of attachments do not count.
	 */
	private static int start(List<Line> lines, String plan) {
		int title = (plan == null) ? 0
				: TitleLines.find(lines, plan)
					.map((found) -> found.end())
					.filter((end) -> first(lines, end) < lines.size())
					.orElse(0);
		int first = first(lines, title);
		return (title > 0) ? first : NoticeDemands.end(lines, first);
	}

	private static int first(List<Line> lines, int from) {
		boolean note = false;
		for (int i = from; i < lines.size(); i++) {
			Line line = lines.get(i);
			note = BodyEnd.isNote(line) || (note && isNoteItem(line));
			if (!note && line.label().isPresent()) {
				return i;
			}
		}
		return lines.size();
	}

	private static boolean isNoteItem(Line line) {
		return line.isShort() && line.label().filter((label) -> label.kind() == LabelKind.ARABIC).isPresent();
	}

	/** How much this looks like a plan: items, and above all items with units. */
	private int weight() {
		int items = (int) this.body.stream().filter((line) -> line.label().isPresent()).count();
		return items + 3 * itemsWithUnits();
	}

	int itemsWithUnits() {
		return (int) this.body.stream()
			.filter((line) -> line.role() || line.folded().contains("单位:") || line.folded().endsWith("负责)")
					|| endsInUnits(line))
			.count();
	}

	private static boolean endsInUnits(Line line) {
		return BRACKETS.end(line.folded()) && TrailingUnits.find(line.text()).isPresent();
	}

}
