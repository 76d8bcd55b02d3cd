package org.taizhang.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

import org.taizhang.intake.reading.GeneratedPlan.Units;
import org.taizhang.intake.reading.units.Brackets;

/** How a generated plan is printed. */
record GeneratedStyle(Numbering numbering, Brackets brackets, Roles roles, String separator) {

	private static final String[] CHINESE = { "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四",
			"十五", "十六" };

	/** Labels of chapters and of tasks. */
	enum Numbering {

		PARTS((n) -> "第" + CHINESE[n - 1] + "部分　", (n) -> CHINESE[n - 1] + "、", true),
		CHAPTERS((n) -> "第" + CHINESE[n - 1] + "章 ", (n) -> "（" + CHINESE[n - 1] + "）", false),
		USUAL((n) -> CHINESE[n - 1] + "、", (n) -> "（" + CHINESE[n - 1] + "）", false),
		RUNNING_ON((n) -> CHINESE[n - 1] + "、", (n) -> "(" + CHINESE[n - 1] + ")", true),
		ARABIC((n) -> CHINESE[n - 1] + "、", (n) -> n + ".", true),
		WIDE_ARABIC((n) -> CHINESE[n - 1] + "．", (n) -> n + "．", false),
		COMMA_ARABIC((n) -> "（" + CHINESE[n - 1] + "）", (n) -> n + "、", true),
		BRACKETED((n) -> n + ".", (n) -> "（" + n + "）", false),
		UPSIDE_DOWN((n) -> n + ".", (n) -> "（" + CHINESE[n - 1] + "）", false),
		HEXAGONAL((n) -> "〔" + CHINESE[n - 1] + "〕", (n) -> n + "）", false),
		ROMAN((n) -> (char) ('Ⅰ' + n - 1) + "、", (n) -> CHINESE[n - 1] + ".", false),
		CIRCLED((n) -> CHINESE[n - 1] + "、", (n) -> String.valueOf((char) ('①' + n - 1)), false),
		LETTERS((n) -> (char) ('A' + n - 1) + ".", (n) -> (char) ('a' + n - 1) + ")", false),
		DECIMAL((n) -> n + " ", null, false);

		private final IntFunction<String> chapter;

		private final IntFunction<String> task;

		private final boolean runsOn;

		Numbering(IntFunction<String> chapter, IntFunction<String> task, boolean runsOn) {
			this.chapter = chapter;
			this.task = task;
			this.runsOn = runsOn;
		}

		String chapter(int number) {
			return this.chapter.apply(number);
		}

		String task(int chapter, int number) {
			return (this.task == null) ? chapter + "." + number + " " : this.task.apply(number);
		}

		boolean runsOn() {
			return this.runsOn;
		}

	}

	enum Brackets {

		WIDE("（", "）"), NARROW("(", ")"), HEXAGONAL("〔", "〕"), SQUARE("[", "]"), LENTICULAR("【", "】"), MIXED("（", ")"),
		UNCLOSED("（", "");

		private final String open;

		private final String close;

		Brackets(String open, String close) {
			this.open = open;
			this.close = close;
		}

		String around(String units) {
			return this.open + units + this.close;
		}

	}

	enum Roles {

		/** 牵头单位：A；责任单位：B；配合单位：C */
		COLONS,
		/** A牵头，B按职责分工负责，C配合 */
		VERBS,
		/** A（牵头）、B、C（配合） */
		MARKS

	}

	/** The list of units on one line. */
	String list(Units units) {
		return switch (this.roles) {
			case COLONS -> String.join("；", lines(units));
			case VERBS -> verbs(units);
			case MARKS -> marks(units);
		};
	}

	/** Each role on its own line. */
	List<String> lines(Units units) {
		List<String> lines = new ArrayList<>();
		add(lines, "牵头单位：", units.leads());
		add(lines, "责任单位：", units.units());
		add(lines, "配合单位：", units.cooperating());
		return lines;
	}

	private void add(List<String> lines, String role, List<String> names) {
		if (!names.isEmpty()) {
			lines.add(role + String.join(this.separator, names));
		}
	}

	private static String verbs(Units units) {
		List<String> clauses = new ArrayList<>();
		if (!units.leads().isEmpty()) {
			clauses.add(String.join("、", units.leads()) + "牵头");
		}
		clauses.add(String.join("、", units.units()) + "按职责分工负责");
		if (!units.cooperating().isEmpty()) {
			clauses.add(String.join("、", units.cooperating()) + "配合");
		}
		return String.join("，", clauses);
	}

	private static String marks(Units units) {
		List<String> names = new ArrayList<>();
		units.leads().forEach((name) -> names.add(name + "（牵头）"));
		names.addAll(units.units());
		units.cooperating().forEach((name) -> names.add(name + "（配合）"));
		return "责任单位：" + String.join("、", names);
	}

}
