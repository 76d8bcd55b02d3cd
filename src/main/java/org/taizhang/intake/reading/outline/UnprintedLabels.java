package org.taizhang.intake.reading.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.taizhang.intake.reading.units.ResponsibilityGrammar;
import org.taizhang.intake.reading.units.TrailingUnits;
import org.taizhang.intake.reading.units.UnitLed;
import org.taizhang.intake.wording.Characters;
import org.taizhang.intake.wording.Label;
import org.taizhang.intake.wording.LabelKind;
import org.taizhang.intake.wording.UnitNames;

/**
 * Gives lines that are items a label of no length, though none is printed: units that
 * stand as headings over their duties, and paragraphs of which each has lines of units
 * below it.
 */
final class UnprintedLabels {

	/** 责任单位：, 牵头领导：; 发布机构： and the like stand in heads of pages. */
	private static final Pattern DUTY_ROLE = Pattern.compile("[^:]{0,6}(?:责任|牵头|配合|协同|领导|负责人)[^:]{0,6}:.*");

	/** 第一，, 一是: counts, though nothing else does so. */
	private static final Pattern ORDINAL = Pattern.compile("第[一二三四五六七八九十]{1,2}[,、:](?!第)|[一二三四五六七八九十]是");

	private static final int LONGEST_NAME = 16;

	private static final Characters MARKS = Characters.of("、,;。:()《》“” ");

	private static final Characters STOPS = Characters.of("。;");

	private static final Characters BRACKETS = Characters.of(")。");

	/** Lines of roles below one paragraph at most. */
	private static final int MOST_ROLES = 8;

	private final List<Line> lines;

	private UnprintedLabels(List<Line> lines) {
		this.lines = new ArrayList<>(lines);
	}

	static List<Line> resolve(List<Line> lines) {
		UnprintedLabels labels = new UnprintedLabels(lines);
		if (lines.stream().anyMatch(Line::role)) {
			labels.paragraphs();
		}
		else {
			labels.unitHeadings();
			labels.answered();
			labels.unitLed();
		}
		return labels.lines;
	}

	/** 1.约束性指标的责任部门 above paragraphs of which each ends with a bracket of units. */
	private void answered() {
		for (int i = 0; i < this.lines.size(); i++) {
			boolean above = i + 1 < this.lines.size() && this.lines.get(i + 1).label().isEmpty();
			if (above && isHeading(this.lines.get(i))) {
				int end = i + 1;
				while (end < this.lines.size() && isAnswered(this.lines.get(end))) {
					end++;
				}
				labelAll(IntStream.range(i + 1, end).boxed().toList(), 2);
			}
		}
	}

	private static boolean isAnswered(Line line) {
		return line.label().isEmpty() && BRACKETS.end(line.folded())
				&& TrailingUnits.find(line.text())
					.filter((units) -> units.start() > 0 && units.end() == line.text().length())
					.isPresent();
	}

	/** 市财政局负责…。 市教育局要…。 where nothing is numbered. */
	private void unitLed() {
		if (this.lines.stream().anyMatch((line) -> line.label().isPresent())) {
			return;
		}
		List<Integer> led = IntStream.range(0, this.lines.size())
			.filter((i) -> STOPS.end(this.lines.get(i).folded()) && UnitLed.begins(this.lines.get(i).text()))
			.boxed()
			.toList();
		if (led.size() >= UnitLed.FEWEST && led.size() * 10 >= (led.get(led.size() - 1) - led.get(0) + 1) * 7) {
			labelAll(led, UnitLed.FEWEST);
		}
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
			Matcher ordinal = ORDINAL.matcher(this.lines.get(group.get(n)).folded());
			label(group.get(n), new Label(LabelKind.SMALL_ROMAN, n + 1, ordinal.lookingAt() ? ordinal.end() : 0));
		}
	}

	private boolean isDuty(int at, boolean numbered) {
		if (at + 1 == this.lines.size() || !isDutyRole(at + 1) || isField(this.lines.get(at))) {
			return false;
		}
		if (numbered && (at == 0 || !(this.lines.get(at - 1).role() || isUnderHeading(at)))) {
			return false;
		}
		for (int i = at + 1; i < Math.min(this.lines.size(), at + MOST_ROLES) && this.lines.get(i).role(); i++) {
			if (!ResponsibilityGrammar.parse(this.lines.get(i).toString()).isEmpty()) {
				return true;
			}
		}
		return false;
	}

	/** Right below one, or below the paragraph that says what the chapter is about. */
	private boolean isUnderHeading(int at) {
		boolean introduced = at > 1 && this.lines.get(at - 1).label().isEmpty() && isHeading(this.lines.get(at - 2));
		return introduced || isHeading(this.lines.get(at - 1));
	}

	private boolean isDutyRole(int at) {
		return this.lines.get(at).role() && DUTY_ROLE.matcher(this.lines.get(at).folded()).matches();
	}

	/** 索引号：…, or a line of roles itself. */
	private static boolean isField(Line line) {
		int colon = line.folded().indexOf(':');
		return line.role() || (colon >= 0 && colon < 10);
	}

	private static boolean isHeading(Line line) {
		return line.label().isPresent() && line.isShort() && TrailingUnits.find(line.text()).isEmpty();
	}

	private void label(int at, Label label) {
		this.lines.set(at, this.lines.get(at).labelled(label));
	}

}
