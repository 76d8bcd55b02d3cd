package org.taizhang.intake.reading.units;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.taizhang.intake.wording.Characters;
import org.taizhang.intake.wording.Fold;
import org.taizhang.intake.wording.RoleWords;
import org.taizhang.intake.wording.RoleWords.Role;

/** The names that a text of responsibilities gives, by role, while it is being read. */
final class AssignedUnits {

	private static final Pattern MARK = Pattern.compile("^(.+)\\((牵头|主办|责任|负责|配合|协办|参与|协同)(?:单位|部门)?\\)$");

	/** 以上任务由 before the names. */
	private static final Pattern BY = Pattern
		.compile("^[\\s，,；;、。]*(?:(?:以上|上述|本条|本项|该项|此项|各项)(?:任务|工作|事项|内容)?均?)?由(?!于)");

	/** ★市财政局, 市财政局*: singled out among the names. */
	private static final Characters STARS = Characters.of("★☆※▲△●◆■*#");

	private static final Pattern STAR = Pattern.compile("[★☆※▲△●◆■*#]");

	/** 9月底前完成, 持续推进: a time among the names. */
	private static final Pattern TIME = Pattern
		.compile("(?:.{0,6}[0-9一二三四五六七八九十]月|.{0,6}季度|[上下]半年|.{0,6}年[底末内]).{0,4}(?:[前底末内]|完成)"
				+ "(?:完成|落实|到位|(?:出台|印发|制定|取得|提出|形成|启动|报送|建成|公开|公布|发布|上线)[^、,;]{0,12})?(?:并(?:长期|持续)[\\p{IsHan}]{2})?"
				+ "|(?:年内|全年|今后)?(?:持续|长期|常年)(?:推进|落实|实施|坚持|开展|深化)|(?:每|按)(?:月|季度?|年|半年|周|学期)(?:更新|公布|公开|发布|通报|报送|调度|开展)?|长期|全年|年内|常态化(?:推进|落实|开展)?");

	/** Every time has one of these. */
	private static final Characters TIMES = Characters.of("月季年续期常周长");

	private final List<String> leads = new ArrayList<>();

	private final List<String> units = new ArrayList<>();

	private final List<String> cooperating = new ArrayList<>();

	private final List<String> divisions = new ArrayList<>();

	/** Whether the names are those of divisions: 责任科室. */
	private boolean ofDivisions;

	private final StringBuilder deadline = new StringBuilder();

	private boolean open;

	static boolean isTime(String folded) {
		return TIMES.anyIn(folded) && TIME.matcher(folded).matches();
	}

	boolean nobody() {
		return this.leads.isEmpty() && this.units.isEmpty();
	}

	/**
	 * @param said the word for a role that stands before the names, with its colon
	 */
	void begin(String said) {
		this.ofDivisions = RoleWords.namesDivisions(said);
	}

	void addTime(String text) {
		this.deadline.append(text);
	}

	/** Adds the names of a list. */
	void add(ListText text, Role role) {
		if (role == Role.WATCHING) {
			return;
		}
		boolean by = text.folded().indexOf('由') >= 0;
		UnitList split = UnitList.split(by ? ListText.of(BY.matcher(text.printed()).replaceFirst("")) : text);
		this.open |= split.open();
		long stars = STARS.anyIn(text.printed()) ? split.names().stream().filter(STARS::anyIn).count() : 0;
		boolean someLead = stars > 0 && stars < split.names().size();
		for (String printed : split.names()) {
			String name = (stars > 0) ? STAR.matcher(printed).replaceAll("") : printed;
			add(name, (someLead && name.length() < printed.length()) ? Role.LEAD : role, Fold.fold(name));
		}
	}

	private void add(String name, Role role, String folded) {
		if (isTime(folded)) {
			addTime(name);
		}
		else if (folded.endsWith(")")) {
			addMarked(name, role, MARK.matcher(folded));
		}
		else if (!name.isEmpty()) {
			assign(name, role);
		}
	}

	private void addMarked(String name, Role role, Matcher mark) {
		if (mark.matches()) {
			assign(name.substring(0, mark.end(1)), RoleWords.of(mark.group(2) + "单位").orElse(role));
		}
		else {
			assign(name, role);
		}
	}

	private void assign(String name, Role role) {
		if (!namesOf(role).contains(name)) {
			namesOf(role).add(name);
		}
		if (this.ofDivisions && role == Role.RESPONSIBLE) {
			this.divisions.add(name);
		}
	}

	private List<String> namesOf(Role role) {
		return switch (role) {
			case LEAD -> this.leads;
			case COOPERATING -> this.cooperating;
			default -> this.units;
		};
	}

	Responsibilities toResponsibilities(boolean firstLeads) {
		if (!this.leads.isEmpty()) {
			this.units.removeAll(this.leads);
		}
		return new Responsibilities(List.copyOf(this.leads), List.copyOf(this.units), List.copyOf(this.cooperating),
				this.deadline.toString(), this.open, firstLeads, List.copyOf(this.divisions));
	}

}
