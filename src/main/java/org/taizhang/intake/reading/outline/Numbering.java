package org.taizhang.intake.reading.outline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.taizhang.intake.reading.WarningCode;
import org.taizhang.intake.reading.Warnings;
import org.taizhang.intake.wording.Characters;
import org.taizhang.intake.wording.Label;
import org.taizhang.intake.wording.LabelKind;

/**
 * The numbers of an outline so far, which either run on through the document or begin
 * again under each heading.
 */
final class Numbering {

	private static final Characters SENTENCE_ENDS = Characters.of("。；;：:！!）)”〕】");

	/** Characters: a text that ends so soon without a stop is a heading. */
	private static final int LONGEST_HEADING = 45;

	private final Warnings warnings;

	/** The numbers that would go on from the items. */
	private final Set<Label> nexts = new HashSet<>();

	/** The last item of each kind and depth of label. */
	private final Map<Level, OutlineItem> last = new HashMap<>();

	private record Level(LabelKind kind, int depth) {
	}

	Numbering(Warnings warnings) {
		this.warnings = warnings;
	}

	/**
	 * Whether a label begins an item: a number out of order in mid-sentence does not.
	 * @param current the item above, or null
	 */
	boolean begins(Label label, OutlineItem current) {
		if (label.kind() == LabelKind.DECIMAL && label.number() > 1) {
			return this.nexts.contains(number(label, 0));
		}
		if (current == null || label.number() == 1 || current.isClosed() || this.nexts.contains(number(label, 0))) {
			return true;
		}
		return SENTENCE_ENDS.end(current.getText()) || current.getText().length() < LONGEST_HEADING;
	}

	/** Takes the next item and says so if its number is missing or comes twice. */
	void add(OutlineItem item, Line line) {
		Label label = item.getLabel();
		Optional<OutlineItem> before = Optional.ofNullable(this.last.put(new Level(label.kind(), label.depth()), item));
		boolean inOrder = before.map((other) -> label.follows(other.getLabel())).orElse(false);
		if (label.number() != 1 && !inOrder) {
			String expected = before.map((other) -> "上一项是“" + other.getLabelText() + "”").orElse("它是第一项");
			this.warnings.add(WarningCode.NUMBERING_GAP,
					"编号“" + item.getLabelText() + "”不连续（" + expected + "），请核对原文是否缺项或重号。",
					line.text().upTo(label.length()));
		}
		this.nexts.add(number(label, 1));
	}

	/** The label some numbers on, whatever it is printed with. */
	private static Label number(Label label, int on) {
		return new Label(label.kind(), label.number() + on, 0, label.outer());
	}

}
