package org.taizhang.intake.reading.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import lombok.Getter;

import org.taizhang.intake.reading.SourceText;
import org.taizhang.intake.reading.units.Brackets;
import org.taizhang.intake.reading.units.Responsibilities;
import org.taizhang.intake.reading.units.TrailingUnits;
import org.taizhang.intake.reading.units.UnitsOfSentences;
import org.taizhang.intake.wording.Label;

/** A numbered heading or point while the outline is being read. */
@Getter
public final class OutlineItem {

	/** A heading that runs into its paragraph is cut here in the outline. */
	static final int HEADING = 40;

	private static final int LONGEST_TOPIC = 60;

	/** Characters. */
	private static final int LONGEST = 20_000;

	/** Each is looked at together with those before it. */
	private static final int MOST_PARAGRAPHS = 1_000;

	private final Label label;

	private final String labelText;

	private final OutlineItem parent;

	private final List<OutlineItem> children = new ArrayList<>();

	private final List<SourceText> unitTexts = new ArrayList<>();

	private final List<SourceText> goals = new ArrayList<>();

	/** What stood above the line that says what is to be done, or null. */
	private SourceText topic;

	/** The text above the first line that names a part. */
	private SourceText beforeFields;

	/** Everything after the label, the unit list left out. */
	private SourceText text;

	/** How many were appended to the first. */
	private int paragraphs;

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
		this.labelText = line.upTo(label.length()).toString().strip();
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

	/** What follows a last point without end is no part of it. */
	public void append(SourceText line) {
		if (this.text.length() < LONGEST && this.paragraphs++ < MOST_PARAGRAPHS) {
			this.text = this.text.concat(line);
			takeTrailingUnits();
		}
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
		for (TrailingUnits units : UnitsOfSentences.in(whole)) {
			this.own = units.responsibilities().and(this.own);
			takeUnitText(whole.subSequence(units.start(), units.end()));
			this.head -= Math.max(0, Math.min(units.end(), firstParagraph) - units.start());
			rest = rest.concat(whole.subSequence(from, units.start()));
			from = units.end();
		}
		this.text = (from == 0) ? whole : rest.concat(whole.from(from));
	}

	private void takeUnitText(SourceText bracket) {
		String folded = bracket.folded();
		this.bracketOpen |= folded.startsWith("(") && Brackets.of(folded).partner(0) < 0;
		this.unitTexts.add(bracket);
	}

	/** Whether it names units, and every item below names its own: none takes these. */
	public boolean isOverruled() {
		boolean taken = this.own.namesOnlyLeads()
				&& this.children.stream().allMatch((child) -> child.own.leads().isEmpty());
		return !isLeaf() && !this.own.isEmpty() && !taken && this.children.stream().allMatch(OutlineItem::isAnswered);
	}

	private boolean isAnswered() {
		return !this.own.isEmpty() || (!isLeaf() && this.children.stream().allMatch(OutlineItem::isAnswered));
	}

	public boolean namesUnits() {
		return !this.own.isEmpty() || this.children.stream().anyMatch(OutlineItem::namesUnits);
	}

	/** The text up to the first full stop, cut if it runs on into a paragraph. */
	public String heading() {
		String whole = ((this.topic != null) ? this.topic : this.text).toString();
		int paragraph = (this.topic != null) ? whole.length() : Math.min(this.head, whole.length());
		int stop = whole.indexOf('。');
		boolean ownLine = !isLeaf() && (stop < 0 || stop >= paragraph - 1);
		String first = whole.substring(0, (stop >= 0) ? Math.min(stop, paragraph) : paragraph);
		return ownLine ? first : first.substring(0, Math.min(first.length(), HEADING));
	}

	public boolean beginsIn(int block) {
		return !this.text.isEmpty() && this.text.firstBlock() <= block;
	}

	public SourceText headingText() {
		return ((this.topic != null) ? this.topic : this.text).upTo(heading().length());
	}

	/** The heading is longer than what is taken of it. */
	public boolean isHeadingCut() {
		return heading().length() == HEADING;
	}

	/** Label and heading, as a chapter or section is named. */
	public String name() {
		return this.labelText + heading();
	}

	/** The short heading that runs into the text or stands above it, or null. */
	public String title() {
		return (this.topic != null) ? topicTitle() : RunInHeading.of(this);
	}

	private String topicTitle() {
		String said = RunInHeading.withoutStops(this.topic.toString());
		return (said.isEmpty() || said.length() > LONGEST_TOPIC) ? null : said;
	}

	/**
	 * Takes a line that names a part of the item: what is to be done is the text then,
	 * and what stood before it the topic.
	 * @return whether it is such a line
	 */
	boolean takeField(Line line, Line next) {
		Optional<ItemField> field = ItemField.of(line.folded());
		boolean labelled = next != null && next.label().isPresent();
		if (field.isEmpty() || field.get().kind() == ItemField.Kind.PROBLEM || !isLeaf()
				|| (labelled && field.get().length() == line.folded().length())) {
			return false;
		}
		SourceText said = line.text().from(field.get().length());
		if (this.beforeFields == null) {
			this.beforeFields = this.text;
		}
		if (field.get().kind() == ItemField.Kind.GOAL) {
			this.goals.add(said);
			this.text = this.text.concat(line.text());
			return true;
		}
		if (this.topic == null) {
			this.topic = withoutField(this.beforeFields);
			this.text = SourceText.EMPTY;
			this.head = 0;
		}
		this.closed = false;
		append(said);
		return true;
	}

	/** 存在问题：… without its word. */
	private static SourceText withoutField(SourceText text) {
		return text.from(ItemField.of(text.folded()).map(ItemField::length).orElse(0));
	}

	/** What is to come of it, where that is said apart. */
	public List<SourceText> getGoals() {
		return (this.topic != null) ? this.goals : List.of();
	}

}
