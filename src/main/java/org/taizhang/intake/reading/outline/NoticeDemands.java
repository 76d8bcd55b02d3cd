package org.taizhang.intake.reading.outline;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.taizhang.intake.reading.units.TrailingUnits;
import org.taizhang.intake.wording.Label;
import org.taizhang.intake.wording.LabelKind;
import org.taizhang.intake.wording.Words;

/**
 * What a notice asks of all who get the plan: 现将《…》印发给你们。一、提高认识。…二、压实责任。… Where the
 * plan's own title was lost, its first point 1. follows them at once.
 */
final class NoticeDemands {

	private static final Words SENT = Words.of("印发给你们", "印发你们", "下发给你们");

	/** So many demands and so many points with units leave no doubt. */
	private static final int FEWEST = 2;

	/** Characters of a demand that is more than a heading. */
	private static final int SHORTEST = 30;

	private NoticeDemands() {
	}

	/**
	 * @param first the first line with a label
	 * @return the first line of the plan; the same where no demands stand before it
	 */
	static int end(List<Line> lines, int first) {
		if (first == 0 || first == lines.size() || !SENT.anyIn(lines.get(first - 1).folded())) {
			return first;
		}
		int plan = first;
		while (plan < lines.size() && isDemand(lines.get(plan), plan - first + 1)) {
			plan++;
		}
		return (plan - first >= FEWEST && beginsPlan(lines.subList(plan, lines.size()))) ? plan : first;
	}

	private static boolean isDemand(Line line, int number) {
		return is(line, LabelKind.CHINESE, number) && line.folded().length() > SHORTEST && line.folded().endsWith("。")
				&& TrailingUnits.find(line.text()).isEmpty();
	}

	private static boolean beginsPlan(List<Line> lines) {
		if (lines.isEmpty() || !is(lines.get(0), LabelKind.ARABIC, 1) || lines.stream()
			.anyMatch((line) -> kind(line).filter((kind) -> kind == LabelKind.CHINESE).isPresent())) {
			return false;
		}
		return IntStream.range(0, lines.size())
			.filter((i) -> lines.get(i).label().isPresent() && TrailingUnits.find(lines.get(i).text()).isPresent())
			.limit(FEWEST)
			.count() == FEWEST;
	}

	private static Optional<LabelKind> kind(Line line) {
		return line.label().map(Label::kind);
	}

	private static boolean is(Line line, LabelKind kind, int number) {
		return line.label().filter((label) -> label.kind() == kind && label.number() == number).isPresent();
	}

}
