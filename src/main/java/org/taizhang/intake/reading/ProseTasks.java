package org.taizhang.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.taizhang.intake.reading.outline.BareHeadings;
import org.taizhang.intake.reading.outline.OutlineItem;
import org.taizhang.intake.reading.units.InlineUnits;
import org.taizhang.intake.reading.units.LaterUnits;
import org.taizhang.intake.reading.units.LeadsBefore;
import org.taizhang.intake.reading.units.Responsibilities;
import org.taizhang.intake.reading.units.ResponsibilityGrammar;
import org.taizhang.intake.reading.units.UnitLed;
import org.taizhang.intake.reading.units.UnitsOfSentences;
import org.taizhang.intake.wording.Fold;
import org.taizhang.intake.wording.LabelKind;

/** The smallest numbered items of the prose become tasks. */
final class ProseTasks {

	private static final List<String> AS_ABOVE = List.of("同上");

	private final TaskFactory factory;

	private final boolean firstLeads;

	/** By which mark the lists part those that lead from the others, or null. */
	private LeadsBefore leadsBefore;

	/** The units that an item before names for all that follow, or null. */
	private LaterUnits later;

	/** Whether the chapters are headed by the units that answer for them. */
	private boolean unitChapters;

	/** Who answers for the task before. */
	private Responsibilities above = Responsibilities.NONE;

	/** Paragraphs that are items though nothing is numbered. */
	private List<OutlineItem> unlabelled = List.of();

	/** How chapters are numbered. */
	private Set<LabelKind> chapters = Set.of();

	ProseTasks(TaskFactory factory, boolean firstLeads) {
		this.factory = factory;
		this.firstLeads = firstLeads;
	}

	List<ReadTask> read(List<OutlineItem> items) {
		this.chapters = items.stream()
			.filter((item) -> item.level() == 1 && !item.isLeaf())
			.map((item) -> item.getLabel().kind())
			.collect(Collectors.toSet());
		this.unlabelled = items.stream()
			.filter((item) -> item.getParent() == null && item.getLabel().length() == 0)
			.toList();
		this.leadsBefore = LeadsBefore.in(items.stream().flatMap((item) -> item.getUnitTexts().stream()).toList())
			.orElse(null);
		boolean deep = items.stream().anyMatch((item) -> item.level() > 1);
		boolean someUnits = items.stream().anyMatch((item) -> !item.getOwn().isEmpty());
		this.unitChapters = !someUnits && UnitChapters.are(items);
		List<ReadTask> tasks = new ArrayList<>();
		for (OutlineItem item : items) {
			boolean general = item.getOwn().isEmpty() && GeneralItems.owesNothing(item, deep, someUnits);
			if (item.isLeaf() && !item.getText().isEmpty() && !general) {
				tasks.add(task(item));
			}
			item.getUnitTexts()
				.stream()
				.flatMap((list) -> LaterUnits.in(list.toString()).stream())
				.findFirst()
				.ifPresent((later) -> this.later = later);
		}
		return tasks;
	}

	private ReadTask task(OutlineItem item) {
		OutlineItem owner = item;
		boolean unanswered = item.getOwn().isEmpty();
		Optional<InlineUnits> inline = unanswered ? InlineUnits.find(item.getText()) : Optional.empty();
		if (unanswered && inline.isEmpty()) {
			while (owner != null && owner.getOwn().isEmpty()) {
				owner = owner.getParent();
			}
		}
		TaskEvidence evidence = new TaskEvidence();
		if (owner == null && inline.isEmpty()) {
			inline = InlineUnits.findWeak(item.getText()).or(() -> UnitLed.find(item.getText(), brothers(item)));
		}
		boolean headed = this.unitChapters && owner == null && inline.isEmpty();
		if (headed) {
			evidence.units(item.chapter().headingText());
			evidence.doubt(WarningCode.INHERITED_UNITS, "自己没有列责任单位，用的是上一级的标题");
		}
		Responsibilities units = headed ? ResponsibilityGrammar.parse(item.chapter().heading()) : (owner == null)
				? Responsibilities.NONE : (owner == item) ? withLeadsAbove(item, evidence) : owner.getOwn();
		if (units.isEmpty() && inline.isPresent()) {
			SourceText said = item.getText().subSequence(inline.get().start(), inline.get().end());
			// 由财政局 审计局负责: the text has lost its spaces
			units = (said.spaced().length() == said.length()) ? inline.get().responsibilities()
					: ResponsibilityGrammar.parse(said.spaced());
			evidence.units(said);
			evidence.doubt(WarningCode.UNITS_IN_SENTENCE, "责任单位是从句子里认出的");
		}
		else if (owner != null) {
			owner.getUnitTexts().forEach(evidence::units);
			if (this.leadsBefore != null) {
				units = this.leadsBefore.read(owner.getUnitTexts()).orElse(units);
			}
		}
		if (owner == null && units.isEmpty()) {
			units = dividedAmong(item, evidence);
		}
		if (units.all().equals(AS_ABOVE) && !this.above.isEmpty()) {
			units = this.above;
			evidence.doubt(WarningCode.UNITS_FROM_ABOVE, "责任单位写的是“同上”，用的是上一条的");
		}
		this.above = units;
		if (this.firstLeads || units.firstLeads()) {
			units = units.withFirstLeading();
		}
		if (this.later != null) {
			units = units.and(this.later.responsibilities());
			evidence.doubt(WarningCode.INHERITED_UNITS, "前面写明“" + this.later.phrase() + "”，已把这些单位加到这一条");
		}
		doubt(item, owner, evidence);
		OutlineItem section = section(item);
		TaskFactory.Heading heading = new TaskFactory.Heading(TaskSource.PROSE, chapter(item),
				(section != null) ? section.name() : null, item.getLabelText().isEmpty() ? null : item.getLabelText(),
				null, item.title());
		evidence.heading(item.chapter().headingText());
		item.getGoals().forEach(evidence::goal);
		String time = units.deadlineText();
		if (time.isEmpty()) {
			time = period(item);
			if (!time.isEmpty()) {
				evidence.doubt(WarningCode.TIME_VAGUE, "时限是按上面的标题“" + time + "”取的");
			}
		}
		return this.factory.task(heading, item.getText().withoutTrailing("；;"), units, time, evidence);
	}

	/** 法规科负责审核，办公室负责送达: who does what of one item. */
	private static Responsibilities dividedAmong(OutlineItem item, TaskEvidence evidence) {
		// a heading has no stop that would part it from the first name below
		int head = Math.min(item.getHead(), item.getText().length());
		List<String> names = DutySentence.dividedAmong(List.of(item.getText().upTo(head), item.getText().from(head)));
		if (names.isEmpty()) {
			return Responsibilities.NONE;
		}
		evidence.units(item.getText());
		evidence.doubt(WarningCode.UNITS_OF_SENTENCES, "这一条里几个单位各有分工，已都算作责任单位；要分开督办的，请拆成几条");
		return ResponsibilityGrammar.parse(String.join("、", names));
	}

	/**
	 * 一、…（牵头单位：A） above 1.…（责任单位：B）: who leads is said once for all that stands below.
	 */
	private static Responsibilities withLeadsAbove(OutlineItem item, TaskEvidence evidence) {
		OutlineItem above = item.getParent();
		while (above != null && above.getOwn().isEmpty()) {
			above = above.getParent();
		}
		if (above == null || !item.getOwn().leads().isEmpty() || !above.getOwn().namesOnlyLeads()) {
			return item.getOwn();
		}
		above.getUnitTexts().forEach(evidence::units);
		evidence.doubt(WarningCode.INHERITED_UNITS, "自己没有写牵头单位，用的是上一级的");
		return above.getOwn().and(item.getOwn());
	}

	private List<SourceText> brothers(OutlineItem item) {
		List<OutlineItem> brothers = (item.getParent() != null) ? item.getParent().getChildren()
				: (item.getLabel().length() == 0) ? this.unlabelled : List.of();
		return brothers.stream().map(OutlineItem::getText).toList();
	}

	/** The month or quarter that heads the item, where its own text names no time. */
	private String period(OutlineItem item) {
		for (OutlineItem above = item.getParent(); above != null; above = above.getParent()) {
			if (BareHeadings.isPeriod(Fold.fold(above.heading()))) {
				return this.factory.isDated(item.getText()) ? "" : above.heading();
			}
		}
		return "";
	}

	/** Null for a point that stands under no heading and is no chapter itself. */
	private String chapter(OutlineItem item) {
		OutlineItem chapter = item.chapter();
		return (chapter == item && !this.chapters.contains(item.getLabel().kind())) ? null : chapter.name();
	}

	private static void doubt(OutlineItem item, OutlineItem owner, TaskEvidence evidence) {
		if (owner != null && owner != item) {
			evidence.doubt(WarningCode.INHERITED_UNITS, "自己没有列责任单位，用的是上一级的");
		}
		if (owner == item && !item.isUnitsOnOwnLine() && item.getUnitTexts().size() > 1) {
			evidence.doubt(WarningCode.UNITS_OF_SENTENCES, "这一条里有几句各写了责任单位，已合在一起；要分开督办的，请拆成几条");
		}
		UnitsOfSentences.unread(item.getText())
			.ifPresent((names) -> evidence.doubt(WarningCode.UNITS_IN_BRACKET, "文中括号里的“" + names + "”没有算作责任单位：是的话请补上"));
		if (owner == null && hasUnreadList(item)) {
			evidence.doubt(WarningCode.UNIT_TOO_LONG, "责任单位写了两千多字，没有读出来，请对照原文填写");
		}
		if (owner != null && owner.isBracketOpen()) {
			evidence.doubt(WarningCode.BRACKET_OPEN, "责任单位的括号只有一半，后面的文字可能被当成了单位");
		}
		if (item.chapter() != item && item.chapter().isHeadingCut()) {
			evidence.doubt(WarningCode.HEADING_CUT, "上一级的标题太长，只取了前面一段");
		}
	}

	/** A list of units, its own or of a heading above it, that is too long to be one. */
	private static boolean hasUnreadList(OutlineItem item) {
		for (OutlineItem above = item; above != null; above = above.getParent()) {
			if (above.getUnitTexts().stream().anyMatch((list) -> list.length() > ResponsibilityGrammar.LONGEST)) {
				return true;
			}
		}
		return item.getText().length() > ResponsibilityGrammar.LONGEST
				&& ResponsibilityGrammar.namesRole(item.getText().toString());
	}

	/** The second-level heading above an item of a deeper level. */
	private static OutlineItem section(OutlineItem item) {
		OutlineItem above = item.getParent();
		while (above != null && above.level() > 2) {
			above = above.getParent();
		}
		return (above != null && above.level() == 2) ? above : null;
	}

}
