package org.taizhang.intake.reading.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.taizhang.intake.document.ReadingProgress;
import org.taizhang.intake.reading.SourceText;
import org.taizhang.intake.reading.Warnings;
import org.taizhang.intake.reading.units.Responsibilities;
import org.taizhang.intake.reading.units.ResponsibilityGrammar;
import org.taizhang.intake.reading.units.TrailingUnits;
import org.taizhang.intake.wording.Characters;
import org.taizhang.intake.wording.Label;
import org.taizhang.intake.wording.LabelKind;
import org.taizhang.intake.wording.RoleWords;
import org.taizhang.intake.wording.UnitNames;

/**
 * Builds the outline of a body: items by their labels, each with its text and its own
 * units. Numbers may run on over headings or begin again.
 */
public final class OutlineReader {

	/** 各级各部门要将本工作要点落实情况纳入…: speaks of the plan as a whole. */
	private static final Pattern OF_THE_PLAN = Pattern.compile(".{0,20}本(?:工作)?(?:要点|方案|意见|通知|计划|分工).*");

	/** A bracket of units, or a dash before them. */
	private static final Characters UNITS_STARTS = Characters.of("(—-");

	private final List<OutlineItem> items = new ArrayList<>();

	private final Numbering numbering;

	private final LabelLevels levels;

	private OutlineItem current;

	/** Whom the lines of units after the current item belong to. */
	private OutlineItem owner;

	/** A line 责任单位： whose units are on the next line. */
	private SourceText openRole;

	/** The line of units that names may go on, or null. */
	private Line listed;

	/** The lines of units below it so far. */
	private SourceText openUnits = SourceText.EMPTY;

	/** What was found at the end of lines, each of which is asked for several times. */
	private final Map<SourceText, Optional<TrailingUnits>> trailing = new IdentityHashMap<>();

	/** The lists of units read so far: plans print the same ones again and again. */
	private final Map<String, Responsibilities> lists = new HashMap<>();

	private OutlineReader(LabelLevels levels, Warnings warnings) {
		this.levels = levels;
		this.numbering = new Numbering(warnings);
	}

	/** All items in order. */
	public static List<OutlineItem> read(List<Line> body, Warnings warnings, ReadingProgress progress) {
		OutlineReader reader = new OutlineReader(
				LabelLevels.of(body.stream().flatMap((line) -> line.label().stream()).toList()), warnings);
		for (int i = 0; i < body.size(); i++) {
			Line next = (i + 1 < body.size()) ? body.get(i + 1) : null;
			reader.read(body.get(i), next);
			progress.at("段", i + 1, body.size());
		}
		reader.closeRole();
		return reader.items;
	}

	private void read(Line line, Line next) {
		Optional<Label> label = line.label().filter((found) -> this.numbering.begins(found, this.current));
		if (label.isPresent()) {
			closeRole();
			add(label.get(), line);
		}
		else if (this.current == null) {
			return;
		}
		else if (UnitsOfAbove.assign(line, this.items)) {
			this.listed = null;
		}
		else if (this.openRole != null && !line.role()) {
			goOn(line);
		}
		else if (UnitLines.isRoleAlone(line)) {
			closeRole();
			this.openRole = line.text();
		}
		else if (UnitLines.goesOn(line) && isUnits(line)) {
			this.openRole = line.text();
		}
		else if (isUnits(line)) {
			assign(line.text(), line.role());
			this.listed = line;
		}
		else if (this.listed != null && UnitLines.isNames(line, next) && takeNames(line)) {
			return;
		}
		else if (this.current.takeField(line, next)) {
			this.listed = null;
		}
		else if (!this.current.isClosed() || namesUnits(line, next)) {
			boolean hasBody = this.current.getText().length() > this.current.getHead();
			if (next == null && (hasBody || this.current.getText().length() > 60)
					&& OF_THE_PLAN.matcher(line.folded()).matches()) {
				return;
			}
			this.listed = null;
			this.current.append(line.text());
		}
	}

	/** More names of the role that the line of units above says, if it says one. */
	private boolean takeNames(Line line) {
		Optional<RoleWords.Role> said = ResponsibilityGrammar.lastRole(this.listed.toString());
		said.ifPresent((role) -> assign(ResponsibilityGrammar.parse(line.spaced(), role), line.text()));
		return said.isPresent();
	}

	/** The next line of a list of units; the list may still not be over. */
	private void goOn(Line line) {
		this.openUnits = this.openUnits.concat(line.text());
		if (!UnitLines.goesOn(line) || this.openUnits.length() > ResponsibilityGrammar.LONGEST) {
			closeRole();
		}
	}

	private void closeRole() {
		if (this.openRole != null && this.current != null) {
			Optional<RoleWords.Role> alone = RoleWords.of(this.openRole.toString());
			SourceText both = this.openRole.concat(this.openUnits);
			if (alone.isPresent() && !this.openUnits.isEmpty()) {
				assign(ResponsibilityGrammar.parse(this.openUnits.spaced(), alone.get()), both);
			}
			else {
				assign(both, RoleWords.beginsWithRole(both.folded()));
			}
		}
		this.openRole = null;
		this.openUnits = SourceText.EMPTY;
	}

	private void add(Label label, Line line) {
		OutlineItem parent = this.current;
		while (parent != null && !this.levels.isInside(label, parent.getLabel())) {
			parent = parent.getParent();
		}
		OutlineItem item = new OutlineItem(label, line.text(), parent);
		this.numbering.add(item, line);
		this.items.add(item);
		this.current = item;
		this.owner = null;
		this.listed = null;
		if (label.length() == 0 && label.kind() == LabelKind.PART && UnitNames.looksLikeUnit(line.folded())) {
			assign(ResponsibilityGrammar.parse(line.toString()), line.text());
		}
		UnitLines.heading(line.text(), label.length()).ifPresent((said) -> item.assign(said, line.text()));
	}

	/** A paragraph with units of its own goes on the item, though units came before. */
	private boolean namesUnits(Line line, Line next) {
		return trailing(line.text()).isPresent()
				|| (next != null && this.owner == this.current && isUnits(next) && next.label().isEmpty());
	}

	private Optional<TrailingUnits> trailing(SourceText line) {
		return this.trailing.computeIfAbsent(line, TrailingUnits::find);
	}

	/** The units of a line that is nothing but a bracket of them. */
	private Optional<TrailingUnits> onlyUnits(SourceText line) {
		return UNITS_STARTS.begin(line.folded())
				? trailing(line).filter((units) -> units.start() == 0 && units.end() == line.length())
				: Optional.empty();
	}

	private boolean isUnits(Line line) {
		return line.role() || UnitLines.isBracketedRole(line.text()) || onlyUnits(line.text()).isPresent()
				|| UnitLines.sentence(line.text()).isPresent();
	}

	/**
	 * Units on a line of their own go to the item above, or to all its brothers without
	 * any.
	 * @param role whether the line begins with a word for a role
	 */
	private void assign(SourceText line, boolean role) {
		assign(onlyUnits(line).filter((units) -> !UnitLines.isBracketedRole(line))
			.map(TrailingUnits::responsibilities)
			.or(() -> role ? Optional.empty() : UnitLines.sentence(line))
			.orElseGet(() -> this.lists.computeIfAbsent(line.spaced(), ResponsibilityGrammar::parse)), line);
	}

	private void assign(Responsibilities said, SourceText line) {
		if (this.owner == null) {
			this.owner = isShared() ? this.current.getParent() : this.current;
		}
		this.owner.assign(said, line);
		this.current.close();
	}

	private boolean isShared() {
		OutlineItem parent = this.current.getParent();
		return parent != null && this.current.getLabel().kind().compareTo(LabelKind.ARABIC) >= 0
				&& parent.getChildren().size() > 1 && !parent.namesUnits();
	}

}
