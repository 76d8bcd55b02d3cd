package org.taizhang.intake.reading.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.taizhang.intake.reading.units.ResponsibilityGrammar;
import org.taizhang.intake.reading.units.TrailingUnits;
import org.taizhang.intake.wording.Characters;
import org.taizhang.intake.wording.Label;
import org.taizhang.intake.wording.LabelKind;
import org.taizhang.intake.wording.RoleWords;
import org.taizhang.intake.wording.UnitNames;

/**
 * Gives lines that are items a label of no length, though none is printed: units that
 * stand as headings over their duties, and paragraphs of which each has lines of units
 * below it.
 */
final class UnprintedLabels {

	/** 责任单位：, 牵头领导：; 发布机构： and the like stand in heads of pages. */
	private static final Pattern DUTY_ROLE = Pattern.compile("[^:]{0,6}(?:责任|牵头|配合|协同|领导|负责人)[^:]{0,6}:.*");

	private static final int LONGEST_NAME = 16;

	private static final Characters MARKS = Characters.of("、,;。:()《》“” ");

	/** Lines of roles below one paragraph at most. */
	private static final int MOST_ROLES = 8;

	private final List<Line> lines;

	private UnprintedLabels(List<Line> lines) {
		this.lines = new ArrayList<>(lines);
	}

	static List<Line> resolve(List<Line> lines) {
		UnprintedLabels labels = new UnprintedLabels(lines);
		if (lines.stream().anyMatch(UnprintedLabels::isRole)) {
			labels.paragraphs();
		}
		else {
			labels.unitHeadings();
		}
		return labels.lines;
	}

	private static boolean isRole(Line line) {
		return RoleWords.beginsWithRole(line.folded());
	}

	/** 市卫生局 above 一、…二、…, where no other line names units. */
	private void unitHeadings() {
		List<Integer> headings = new ArrayList<>();
		boolean again = false;
		for (int i = 0; i + 1 < this.lines.size(); i++) {
			if (isUnitHeading(i)) {
				headings.add(i);
				again |= isBegunAgain(i);
			}
		}
		boolean sure = headings.size() > 1 || again;
		if (sure && this.lines.stream().noneMatch((line) -> TrailingUnits.find(line.text()).isPresent())) {
			for (int n = 0; n < headings.size(); n++) {
				label(headings.get(n), new Label(LabelKind.PART, n + 1, 0));
			}
		}
	}

	private boolean isUnitHeading(int at) {
		Line line = this.lines.get(at);
		return line.label().isEmpty() && line.folded().length() <= LONGEST_NAME && !MARKS.anyIn(line.folded())
				&& this.lines.get(at + 1).label().filter((label) -> label.number() == 1).isPresent()
				&& UnitNames.looksLikeUnit(line.folded());
	}

	/** 八、 above it, 一、 below it. */
	private boolean isBegunAgain(int at) {
		Label below = this.lines.get(at + 1).label().orElseThrow();
		return at > 0 && this.lines.get(at - 1)
			.label()
			.filter((above) -> above.isLike(below) && above.number() > 1)
			.isPresent();
	}

	/**
	 * Paragraphs between lines of roles: all of them where nothing is numbered, else
	 * where there are several under one chapter.
	 */
	private void paragraphs() {
		boolean numbered = this.lines.stream().anyMatch((line) -> line.label().isPresent());
		boolean chapter = !numbered;
		List<Integer> group = new ArrayList<>();
		for (int i = 0; i <= this.lines.size(); i++) {
			if (i == this.lines.size() || this.lines.get(i).label().isPresent()) {
				labelAll(group, numbered ? 2 : 1);
				group.clear();
				chapter = i < this.lines.size()
						&& this.lines.get(i).label().get().kind().compareTo(LabelKind.CHINESE_BRACKET) < 0;
			}
			else if (chapter && isDuty(i, numbered)) {
				group.add(i);
			}
		}
	}

	private void labelAll(List<Integer> group, int fewest) {
		for (int n = 0; n < group.size() && group.size() >= fewest; n++) {
			label(group.get(n), new Label(LabelKind.SMALL_ROMAN, n + 1, 0));
		}
	}

	private boolean isDuty(int at, boolean numbered) {
		if (at + 1 == this.lines.size() || !isDutyRole(at + 1) || isField(this.lines.get(at))) {
			return false;
		}
		if (numbered && (at == 0 || !(isRole(this.lines.get(at - 1)) || isHeading(this.lines.get(at - 1))))) {
			return false;
		}
		for (int i = at + 1; i < Math.min(this.lines.size(), at + MOST_ROLES) && isRole(this.lines.get(i)); i++) {
			if (!ResponsibilityGrammar.parse(this.lines.get(i).toString()).isEmpty()) {
				return true;
			}
		}
		return false;
	}

	private boolean isDutyRole(int at) {
		return isRole(this.lines.get(at)) && DUTY_ROLE.matcher(this.lines.get(at).folded()).matches();
	}

	/** 索引号：…, or a line of roles itself. */
	private static boolean isField(Line line) {
		int colon = line.folded().indexOf(':');
		return isRole(line) || (colon >= 0 && colon < 10);
	}

	private static boolean isHeading(Line line) {
		return line.label().isPresent() && line.isShort() && TrailingUnits.find(line.text()).isEmpty();
	}

	private void label(int at, Label label) {
		this.lines.set(at, this.lines.get(at).labelled(label));
	}

}
