package org.taizhang.intake.reading.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import lombok.Getter;

import org.taizhang.intake.reading.SourceSpan;
import org.taizhang.intake.reading.SourceText;
import org.taizhang.intake.reading.units.Brackets;
import org.taizhang.intake.reading.units.Responsibilities;
import org.taizhang.intake.reading.units.TrailingUnits;
import org.taizhang.intake.wording.Fold;
import org.taizhang.intake.wording.Label;

/** A numbered heading or point while the outline is being read. */
@Getter
public final class OutlineItem {

	/** A heading that runs into its paragraph is cut here in the outline. */
	private static final int HEADING = 40;

	/** A first sentence longer than this is no heading. */
	private static final int TITLE = 26;

	private static final Pattern COLON_HEADING = Pattern.compile("[\\p{IsHan}“”、]{4,20}(?<!如下|包括|即|是)[：:](?=.)");

	private static final Pattern SPACED_HEADING = Pattern
		.compile("([\\p{IsHan}“”、]{4,20}) (?=[\\p{IsHan}“《]|[0-9]{1,4}[年月])(?=.{12})");

	private static final Pattern STOPS = Pattern.compile("[。.:：]+$");

	/** Characters that tell such a heading. */
	private static final int SPACED = 40;

	private final Label label;

	private final String labelText;

	private final OutlineItem parent;

	private final List<OutlineItem> children = new ArrayList<>();

	private final List<SourceText> unitTexts = new ArrayList<>();

	/** Everything after the label, the unit list left out. */
	private SourceText text;

	/** How long the first paragraph is. */
	private int head;

	private Responsibilities own = Responsibilities.NONE;

	/** Units have been read: what follows without a label belongs to something else. */
	private boolean closed;

	/** The bracket around the units was never closed. */
	private boolean bracketOpen;

	/** The units stand on lines of their own. */
	private boolean unitsOnOwnLine;

	public OutlineItem(Label label, SourceText line, OutlineItem parent) {
		this.label = label;
		this.labelText = line.upTo(label.length()).toString();
		this.parent = parent;
		this.text = line.from(label.length());
		this.head = this.text.length();
		if (parent != null) {
			parent.children.add(this);
		}
		takeTrailingUnits();
	}

	public int level() {
		return (this.parent == null) ? 1 : this.parent.level() + 1;
	}

	public boolean isLeaf() {
		return this.children.isEmpty();
	}

	public OutlineItem chapter() {
		return (this.parent == null) ? this : this.parent.chapter();
	}

	public void append(SourceText line) {
		this.text = this.text.concat(line);
		takeTrailingUnits();
	}

	/** Units from a line of their own. */
	public void assign(Responsibilities units, SourceText line) {
		this.own = this.own.and(units);
		this.unitTexts.add(line);
		this.closed = true;
		this.unitsOnOwnLine = true;
	}

	public void close() {
		this.closed = true;
	}

	private void takeTrailingUnits() {
		TrailingUnits.find(this.text).ifPresent((units) -> {
			this.own = this.own.and(units.responsibilities());
			takeUnitText(this.text.subSequence(units.start(), units.end()));
			if (units.start() < this.head) {
				this.head -= Math.min(units.end(), this.head) - units.start();
			}
			this.closed = units.end() == this.text.length();
			this.text = this.text.upTo(units.start()).concat(this.text.from(units.end()));
		});
		takeUnitsInside();
	}

	/** 公开A（责任单位：B），公开C: the units of one sentence among several. */
	private void takeUnitsInside() {
		SourceText whole = this.text;
		int firstParagraph = this.head;
		SourceText rest = SourceText.EMPTY;
		int from = 0;
		for (TrailingUnits units : TrailingUnits.inside(whole)) {
			this.own = units.responsibilities().and(this.own);
			takeUnitText(whole.subSequence(units.start(), units.end()));
			this.head -= Math.max(0, Math.min(units.end(), firstParagraph) - units.start());
			rest = rest.concat(whole.subSequence(from, units.start()));
			from = units.end();
		}
		this.text = (from == 0) ? whole : rest.concat(whole.from(from));
	}

	private void takeUnitText(SourceText bracket) {
		String folded = Fold.fold(bracket);
		this.bracketOpen |= folded.startsWith("(") && Brackets.of(folded).partner(0) < 0;
		this.unitTexts.add(bracket);
	}

	/** Whether it names units, and every item below names its own: none takes these. */
	public boolean isOverruled() {
		return !isLeaf() && !this.own.isEmpty() && this.children.stream().allMatch(OutlineItem::isAnswered);
	}

	private boolean isAnswered() {
		return !this.own.isEmpty() || (!isLeaf() && this.children.stream().allMatch(OutlineItem::isAnswered));
	}

	public boolean namesUnits() {
		return !this.own.isEmpty() || this.children.stream().anyMatch(OutlineItem::namesUnits);
	}

	/** The text up to the first full stop, cut if it runs on into a paragraph. */
	public String heading() {
		String whole = this.text.toString();
		int paragraph = Math.min(this.head, whole.length());
		int stop = whole.indexOf('。');
		boolean ownLine = !isLeaf() && (stop < 0 || stop >= paragraph - 1);
		String first = whole.substring(0, (stop >= 0) ? Math.min(stop, paragraph) : paragraph);
		return ownLine ? first : first.substring(0, Math.min(first.length(), HEADING));
	}

	public boolean beginsIn(int block) {
		List<SourceSpan> spans = this.text.spans();
		return !spans.isEmpty() && spans.get(0).block() <= block;
	}

	public SourceText headingText() {
		return this.text.upTo(heading().length());
	}

	/** The heading is longer than what is taken of it. */
	public boolean isHeadingCut() {
		return heading().length() == HEADING;
	}

	/** Label and heading, as a chapter or section is named. */
	public String name() {
		return this.labelText + heading();
	}

	/** The short heading that runs into the text, or null. */
	public String title() {
		String whole = this.text.toString();
		int stop = headingEnd(whole);
		int space = spaceAfterHeading();
		if (space > 0 && (stop < 0 || space < stop)) {
			return whole.substring(0, space);
		}
		boolean ownParagraph = hasOwnParagraph() && areHeadingsApart() && (stop < 0 || stop >= this.head - 1);
		int end = ownParagraph ? this.head : stop;
		if (end < 0 || end >= whole.length() - 1 || end > (ownParagraph ? HEADING : TITLE)) {
			return null;
		}
		String title = STOPS.matcher(whole.substring(0, end)).replaceAll("");
		return (!ownParagraph && title.chars().filter((c) -> "，,；;".indexOf(c) >= 0).count() > 1) ? null : title;
	}

	private boolean hasOwnParagraph() {
		return this.head < this.text.length();
	}

	/** Where no other item here is headed so, a page's end broke this one's text. */
	private boolean areHeadingsApart() {
		List<OutlineItem> others = (this.parent == null) ? List.of()
				: this.parent.children.stream().filter((item) -> item != this && item.isLeaf()).toList();
		return others.size() < 2 || this.text.toString().substring(0, this.head).endsWith("。")
				|| others.stream().anyMatch(OutlineItem::hasOwnParagraph);
	}

	/** 加强学习培训 将政务公开纳入…: a heading that only a space ends; -1 if there is none. */
	private int spaceAfterHeading() {
		String begin = this.text.upTo(Math.min(SPACED, Math.min(this.head, this.text.length()))).spaced();
		if (begin.indexOf(' ') < 0) {
			return -1;
		}
		Matcher heading = SPACED_HEADING.matcher(begin);
		return heading.lookingAt() ? heading.end(1) : -1;
	}

	/** The first full stop, or a colon that stands where it would (招生信息公开：8月底前…). */
	private static int headingEnd(String whole) {
		Matcher colon = COLON_HEADING.matcher(whole);
		return colon.lookingAt() ? colon.end() - 1 : whole.indexOf('。');
	}

}
