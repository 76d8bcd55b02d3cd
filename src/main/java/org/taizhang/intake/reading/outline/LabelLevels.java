package org.taizhang.intake.reading.outline;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.taizhang.intake.wording.Label;
import org.taizhang.intake.wording.LabelKind;

/**
 * Which way of numbering is inside which in one document: the usual order, unless the
 * numbers show another. Where 1. goes on to 2. after （一）（二）, these are inside 1.
 */
final class LabelLevels {

	private static final int STEP = 100;

	private final Map<LabelKind, Integer> ranks = new EnumMap<>(LabelKind.class);

	private LabelLevels() {
		for (LabelKind kind : LabelKind.values()) {
			this.ranks.put(kind, kind.ordinal() * STEP);
		}
	}

	/**
	 * @param labels all labels of the document, in order
	 */
	static LabelLevels of(List<Label> labels) {
		LabelLevels levels = new LabelLevels();
		List<LabelKind> kinds = labels.stream().map(Label::kind).distinct().toList();
		for (int inner = 1; inner < kinds.size(); inner++) {
			for (int outer = 0; outer < inner; outer++) {
				LabelKind above = kinds.get(outer);
				LabelKind below = kinds.get(inner);
				if (levels.ranks.get(below) < levels.ranks.get(above) && isInside(labels, below, above)) {
					levels.ranks.put(below, levels.ranks.get(above) + below.ordinal() + 1);
				}
			}
		}
		return levels;
	}

	/** The outer numbers go on over the first inner ones, which then begin again. */
	private static boolean isInside(List<Label> labels, LabelKind inner, LabelKind outer) {
		int first = next(labels, inner, 0).orElseThrow();
		Label before = null;
		for (Label label : labels.subList(0, first)) {
			before = (label.kind() == outer) ? label : before;
		}
		Optional<Integer> after = next(labels, outer, first);
		if (before == null || after.isEmpty() || !labels.get(after.get()).follows(before)) {
			return false;
		}
		return labels.get(first).number() == 1
				&& next(labels, inner, after.get()).map((at) -> labels.get(at).number() == 1).orElse(true);
	}

	private static Optional<Integer> next(List<Label> labels, LabelKind kind, int from) {
		for (int i = from; i < labels.size(); i++) {
			if (labels.get(i).kind() == kind) {
				return Optional.of(i);
			}
		}
		return Optional.empty();
	}

	/** Whether an item of this label can stand inside one of that label. */
	boolean isInside(Label label, Label outer) {
		return rank(label) > rank(outer);
	}

	private int rank(Label label) {
		return this.ranks.get(label.kind()) * LabelKind.values().length + label.depth();
	}

}
