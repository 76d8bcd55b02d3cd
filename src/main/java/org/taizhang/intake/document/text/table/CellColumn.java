package org.taizhang.intake.document.text.table;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.taizhang.intake.wording.Fold;
import org.taizhang.intake.wording.LineStarts;
import org.taizhang.intake.wording.RoleWords;

/**
 * What a column of a table is like, by the word above it: how badly a text fits into it,
 * and how bad it is that a row has nothing there. Less than nothing is good.
 *
 * @param first whether it is the first column of units
 * @param last whether it is the last one
 */
public record CellColumn(Kind kind, boolean first, boolean last) {

	/** What the cells of a column are. */
	public enum Kind {

		NUMBER,
		/** A theme in whole sentences: what is wrong. */
		PROBLEM,
		/** A number of what is merged over several rows. */
		OUTER_NUMBER, THEME, REQUIREMENT,
		/** How far it is to be by a quarter. */
		STAGE, UNITS, TIME, PERSON,
		/** How far it is, and what else is told in sentences. */
		REPORT,
		/** Marks, kinds, remarks. */
		OTHER

	}

	/** No text stands there. */
	public static final double NEVER = 1000;

	/** What a text costs at most that was put where it does not belong. */
	static final double MISPLACED = 6;

	/** One more name below others, in the last column that has any. */
	private static final double ONE_MORE = -0.1;

	private static final int LONGEST_THEME = 40;

	private static final int SHORT = 12;

	private static final Pattern SPACE = Pattern.compile("\\s");

	private static final Pattern FIGURE = Pattern.compile("[0-9.]{1,5}");

	private static final Pattern CHINESE_NUMBER = Pattern.compile("[一二三四五六七八九十]{1,3}");

	/**
	 * The columns under these words; the last text before the units that says what to do
	 * is the requirement.
	 */
	public static List<CellColumn> under(List<String> header) {
		List<Kind> kinds = new ArrayList<>();
		for (String word : header) {
			String bare = SPACE.matcher(Fold.fold(word)).replaceAll("");
			kinds.add(HeaderWords.isNumber(bare) ? Kind.NUMBER
					: HeaderWords.isStage(bare) ? Kind.STAGE
							: HeaderWords.isProblem(bare) ? Kind.PROBLEM : HeaderWords.isReport(bare) ? Kind.REPORT
									: HeaderWords.isAside(bare) ? Kind.OTHER : switch (CellKind.ofColumn(bare)) {
										case UNITS -> Kind.UNITS;
										case TIME -> Kind.TIME;
										case PERSON -> Kind.PERSON;
										default -> Kind.THEME;
									});
		}
		int units = kinds.indexOf(Kind.UNITS);
		int before = requirement(header, kinds.subList(0, Math.max(units, 0)));
		if (before < 0) {
			before = requirement(header, kinds.subList(0, kinds.lastIndexOf(Kind.UNITS) + 1));
		}
		else if (!HeaderWords.isDuty(header.get(before))) {
			before = dutyAfter(header, kinds, units).orElse(before);
		}
		int requirement = (before >= 0) ? before
				: kinds.indexOf(kinds.contains(Kind.THEME) ? Kind.THEME : Kind.PROBLEM);
		if (requirement >= 0) {
			kinds.set(requirement, Kind.REQUIREMENT);
		}
		if (kinds.indexOf(Kind.NUMBER) < kinds.lastIndexOf(Kind.NUMBER)) {
			kinds.set(kinds.indexOf(Kind.NUMBER), Kind.OUTER_NUMBER);
		}
		int last = kinds.lastIndexOf(Kind.UNITS);
		List<CellColumn> columns = new ArrayList<>();
		for (int c = 0; c < kinds.size(); c++) {
			// text right of the units
			boolean aside = kinds.get(c) == Kind.THEME && c > requirement;
			columns.add(new CellColumn(aside ? Kind.OTHER : kinds.get(c), c == units, c == last));
		}
		return columns;
	}

	/** 重点工作 | 责任科室 | 目标任务: what is to be done of a theme may stand right of the units. */
	private static OptionalInt dutyAfter(List<String> header, List<Kind> kinds, int units) {
		return IntStream.range(units, kinds.size())
			.filter((c) -> kinds.get(c) == Kind.THEME && HeaderWords.isDuty(header.get(c)))
			.findFirst();
	}

	/** The last text that says what to do, or the last one. */
	private static int requirement(List<String> header, List<Kind> kinds) {
		int number = kinds.lastIndexOf(Kind.NUMBER);
		for (int c = kinds.size() - 1; c > ((kinds.lastIndexOf(Kind.THEME) > number) ? number : -1); c--) {
			if (kinds.get(c) == Kind.THEME && HeaderWords.isDuty(header.get(c))) {
				return c;
			}
		}
		return kinds.lastIndexOf(Kind.THEME);
	}

	/**
	 * How badly a text fits that begins a cell here.
	 * @param number how bad it is as the number of a row; NEVER if it is none
	 */
	public double begin(String text, CellKind is, double number) {
		boolean figure = number < NEVER;
		if (figure) {
			return switch (this.kind) {
				case NUMBER -> number;
				case OUTER_NUMBER -> 1;
				case OTHER, REPORT -> 0.5;
				default -> 6;
			};
		}
		boolean stop = CellKind.endsWithStop(text);
		int length = text.length();
		return switch (this.kind) {
			case NUMBER -> NEVER;
			case OUTER_NUMBER -> CHINESE_NUMBER.matcher(text).matches() ? 0 : NEVER;
			case PROBLEM -> (is == CellKind.TEXT) ? 0 : 2;
			case THEME -> ((stop) ? 4 : (length > LONGEST_THEME) ? 1 : 0) + ((is == CellKind.TEXT) ? 0 : 2)
					+ (FIGURE.matcher(text).matches() ? 4 : 0);
			case REQUIREMENT -> ((stop || length > SHORT) ? 0 : 0.5) + ((is == CellKind.TEXT) ? 0 : 3);
			case STAGE -> (is == CellKind.UNITS) ? 1 : 0;
			case UNITS -> (is == CellKind.UNITS || RoleWords.beginsWithRole(text)) ? -2
					: CellKind.isSentence(text) ? 6 : (length <= LONGEST_THEME && is == CellKind.TEXT) ? 1.5 : 4;
			case TIME -> (is == CellKind.TIME) ? (LineStarts.isDate(text) ? 0 : -2.8)
					: (length <= SHORT && !stop && is == CellKind.TEXT && !CellKind.isHeading(text)) ? 1.5 : 6;
			case PERSON -> (CellKind.isNames(text) && is == CellKind.TEXT) ? -1 : 6;
			case REPORT -> (is == CellKind.UNITS) ? 2.5 : 0.7;
			case OTHER -> FIGURE.matcher(text).matches() ? 0.2
					: (stop || is == CellKind.UNITS || length > LONGEST_THEME) ? 2.5 : 1;
		};
	}

	/** How badly a text fits that goes on with the cell above it. */
	double goOn(String above, String text, CellKind is, boolean figure) {
		boolean open = "、，,（(".indexOf(above.charAt(above.length() - 1)) >= 0;
		boolean stop = CellKind.endsWithStop(text);
		double more = switch (this.kind) {
			case NUMBER, OUTER_NUMBER -> NEVER;
			case PROBLEM -> 2;
			case THEME -> stop ? 4 : (text.length() <= SHORT) ? 1.5 : 2;
			case REQUIREMENT -> ((CellKind.endsWithStop(above) && (stop || text.length() > SHORT)) ? 1 : 1.5)
					+ ((is == CellKind.TEXT) ? 0 : 1);
			case STAGE -> 2;
			case UNITS ->
				(is == CellKind.UNITS) ? (this.last ? ONE_MORE : 1.2) : (stop || text.length() > SHORT) ? 6 : 2;
			case TIME -> stop ? 6 : 3;
			case PERSON -> (CellKind.isNames(text) && is == CellKind.TEXT) ? 0.7 : 6;
			case REPORT -> (is == CellKind.UNITS) ? 3 : 2;
			case OTHER -> 3;
		};
		return (figure ? 6 : 0) + ((open && !figure) ? Math.min(more, 0.2) : more);
	}

	/** How bad it is that a row has nothing here. */
	public double skip() {
		return switch (this.kind) {
			case NUMBER -> 2.2;
			case OUTER_NUMBER -> 0.2;
			case THEME, PROBLEM -> 0.5;
			case REQUIREMENT -> 5;
			case UNITS -> this.last ? 0.5 : this.first ? 1.2 : 0.8;
			case TIME -> 1;
			case PERSON -> 0.7;
			case STAGE -> 0.6;
			case REPORT, OTHER -> 0.2;
		};
	}

}
