package org.taizhang.intake.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.taizhang.plan.PlanContent.Deadline;
import org.taizhang.plan.PlanContent.Indicator;
import org.taizhang.plan.ResponsibilityRole;
import org.taizhang.plan.Timing;
import org.taizhang.shared.EditConflictException.Choice;
import org.taizhang.shared.EditConflictException.Difference;

/** Two versions side by side, field by field as the forms name them. */
final class Differences {

	private static final List<Choice> TIMINGS = Arrays.stream(Timing.values())
		.map(timing -> new Choice(timing.name(), timing.getLabel()))
		.toList();

	private static final List<Choice> COMPARATORS = Comparators.words()
		.entrySet()
		.stream()
		.map(word -> new Choice(word.getKey(), word.getValue()))
		.toList();

	private final List<Difference> list = new ArrayList<>();

	private Differences() {
	}

	static List<Difference> of(DraftDetails theirs, DraftDetails yours) {
		Differences all = new Differences();
		all.add("title", "标题", theirs.title(), yours.title());
		all.add("noticeTitle", "通知标题", theirs.noticeTitle(), yours.noticeTitle());
		all.add("documentNumber", "发文字号", theirs.documentNumber(), yours.documentNumber());
		all.add("issuer", "发文机关", theirs.issuer(), yours.issuer());
		all.add("issuedOn", "成文日期", theirs.issuedOn(), yours.issuedOn());
		all.add("year", "年度", theirs.year(), yours.year());
		all.add("ledgerDue", "台账公开期限", theirs.ledgerDue(), yours.ledgerDue());
		return all.list;
	}

	static List<Difference> of(RowContent theirs, RowContent yours) {
		Differences all = new Differences();
		all.add("chapter", "重点任务", theirs.place().chapter(), yours.place().chapter());
		all.add("taskLabel", "任务序号", theirs.place().taskLabel(), yours.place().taskLabel());
		all.add("taskTitle", "任务事项", theirs.place().taskTitle(), yours.place().taskTitle());
		all.add("label", "要求序号", theirs.label(), yours.label());
		all.add("text", "落实要求", theirs.text(), yours.text());
		all.add("leads", "牵头单位", units(theirs, ResponsibilityRole.LEAD), units(yours, ResponsibilityRole.LEAD));
		all.add("responsible", "责任单位", units(theirs, ResponsibilityRole.RESPONSIBLE),
				units(yours, ResponsibilityRole.RESPONSIBLE));
		all.add("cooperating", "配合单位", units(theirs, ResponsibilityRole.COOPERATING),
				units(yours, ResponsibilityRole.COOPERATING));
		all.choose("timing", "时间要求", theirs.timing().name(), yours.timing().name(), TIMINGS);
		for (int i = 0; i < Math.max(theirs.deadlines().size(), yours.deadlines().size()); i++) {
			Deadline their = (i < theirs.deadlines().size()) ? theirs.deadlines().get(i) : new Deadline(null, null);
			Deadline your = (i < yours.deadlines().size()) ? yours.deadlines().get(i) : new Deadline(null, null);
			String field = "deadlines[" + i + "].";
			all.add(field + "phrase", "时限" + (i + 1) + " 原文", their.phrase(), your.phrase());
			all.add(field + "dueOn", "时限" + (i + 1) + " 日期", their.dueOn(), your.dueOn());
		}
		Indicator none = new Indicator(null, null, null, null);
		for (int i = 0; i < Math.max(theirs.indicators().size(), yours.indicators().size()); i++) {
			Indicator their = (i < theirs.indicators().size()) ? theirs.indicators().get(i) : none;
			Indicator your = (i < yours.indicators().size()) ? yours.indicators().get(i) : none;
			String field = "indicators[" + i + "].";
			all.add(field + "phrase", "指标" + (i + 1) + " 原文", their.phrase(), your.phrase());
			all.choose(field + "comparator", "指标" + (i + 1) + " 比较", their.comparator(), your.comparator(),
					COMPARATORS);
			all.add(field + "value", "指标" + (i + 1) + " 数值", their.value(), your.value());
			all.add(field + "unit", "指标" + (i + 1) + " 单位", their.unit(), your.unit());
		}
		return all.list;
	}

	private static String units(RowContent row, ResponsibilityRole role) {
		return String.join("\n",
				row.units().stream().filter(unit -> unit.role() == role).map(unit -> unit.phrase()).toList());
	}

	private void choose(String field, String label, String theirs, String yours, List<Choice> choices) {
		this.list.add(new Difference(field, label, Objects.toString(theirs, ""), Objects.toString(yours, ""), choices));
	}

	private void add(String field, String label, Object theirs, Object yours) {
		this.list.add(new Difference(field, label, Objects.toString(theirs, ""), Objects.toString(yours, "")));
	}

}
