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
	 * @param number how bad it is as the number of a row; CellPrices.NEVER if it is none
	 */
	public double begin(String text, CellKind is, double number) {
		if (number < CellPrices.NEVER) {
			return switch (this.kind) {
				case NUMBER -> number;
				case OUTER_NUMBER -> CellPrices.UNUSUAL;
				case OTHER, REPORT -> CellPrices.RATHER_NOT;
				default -> CellPrices.MISPLACED;
			};
		}
		boolean stop = CellKind.endsWithStop(text);
		int length = text.length();
		boolean plain = is == CellKind.TEXT;
		return switch (this.kind) {
			case NUMBER -> CellPrices.NEVER;
			case OUTER_NUMBER -> CHINESE_NUMBER.matcher(text).matches() ? 0 : CellPrices.NEVER;
			case PROBLEM -> plain ? 0 : CellPrices.OTHER_KIND;
			case THEME -> (stop ? CellPrices.FAR_OFF : (length > LONGEST_THEME) ? CellPrices.UNUSUAL : 0)
					+ (plain ? 0 : CellPrices.OTHER_KIND) + (FIGURE.matcher(text).matches() ? CellPrices.FAR_OFF : 0);
			case REQUIREMENT ->
				((stop || length > SHORT) ? 0 : CellPrices.RATHER_NOT) + (plain ? 0 : CellPrices.NAME_AS_DUTY);
			case STAGE -> (is == CellKind.UNITS) ? CellPrices.UNUSUAL : 0;
			case UNITS -> (is == CellKind.UNITS || RoleWords.beginsWithRole(text)) ? CellPrices.UNITS
					: CellKind.isSentence(text) ? CellPrices.MISPLACED
							: (length <= LONGEST_THEME && plain) ? CellPrices.UNKNOWN : CellPrices.FAR_OFF;
			// a whole date may be that of who signs below the table
			case TIME -> (is == CellKind.TIME) ? (LineStarts.isDate(text) ? 0 : CellPrices.TIME)
					: (length <= SHORT && !stop && plain && !CellKind.isHeading(text)) ? CellPrices.UNKNOWN
							: CellPrices.MISPLACED;
			case PERSON -> (CellKind.isNames(text) && plain) ? CellPrices.PEOPLE : CellPrices.MISPLACED;
			case REPORT -> (is == CellKind.UNITS) ? CellPrices.MUCH_ASIDE : CellPrices.REPORTED;
			case OTHER -> FIGURE.matcher(text).matches() ? CellPrices.FIGURE
					: (stop || is == CellKind.UNITS || length > LONGEST_THEME) ? CellPrices.MUCH_ASIDE
							: CellPrices.UNUSUAL;
		};
	}

	/** How badly a text fits that goes on with the cell above it. */
	double goOn(String above, String text, CellKind is, boolean figure) {
		boolean open = "、，,（(".indexOf(above.charAt(above.length() - 1)) >= 0;
		boolean stop = CellKind.endsWithStop(text);
		boolean plain = is == CellKind.TEXT;
		double more = switch (this.kind) {
			case NUMBER, OUTER_NUMBER -> CellPrices.NEVER;
			case PROBLEM, STAGE -> CellPrices.OTHER_KIND;
			case THEME ->
				stop ? CellPrices.FAR_OFF : (text.length() <= SHORT) ? CellPrices.UNKNOWN : CellPrices.OTHER_KIND;
			case REQUIREMENT -> ((CellKind.endsWithStop(above) && (stop || text.length() > SHORT))
					? CellPrices.PARAGRAPH : CellPrices.UNKNOWN) + (plain ? 0 : CellPrices.UNUSUAL);
			case UNITS -> (is == CellKind.UNITS) ? (this.last ? CellPrices.ONE_MORE : CellPrices.MORE_OR_NEXT)
					: (stop || text.length() > SHORT) ? CellPrices.MISPLACED : CellPrices.OTHER_KIND;
			case TIME -> stop ? CellPrices.MISPLACED : CellPrices.NAME_AS_DUTY;
			case PERSON -> (CellKind.isNames(text) && plain) ? CellPrices.REPORTED : CellPrices.MISPLACED;
			case REPORT -> (is == CellKind.UNITS) ? CellPrices.NAME_AS_DUTY : CellPrices.OTHER_KIND;
			case OTHER -> CellPrices.NAME_AS_DUTY;
		};
		return (figure ? CellPrices.MISPLACED : 0) + ((open && !figure) ? Math.min(more, CellPrices.OPEN) : more);
	}

	/** How bad it is that a row has nothing here. */
	public double skip() {
		return switch (this.kind) {
			case NUMBER -> CellPrices.NO_NUMBER;
			case OUTER_NUMBER, REPORT, OTHER -> CellPrices.MOSTLY_BLANK;
			case THEME, PROBLEM -> CellPrices.OFTEN_BLANK;
			case REQUIREMENT -> CellPrices.NO_DUTY;
			case UNITS ->
				this.last ? CellPrices.OFTEN_BLANK : this.first ? CellPrices.NO_UNITS : CellPrices.NO_MORE_UNITS;
			case TIME -> CellPrices.NO_TIME;
			case PERSON -> CellPrices.NO_PERSON;
			case STAGE -> CellPrices.NO_STAGE;
		};
	}

}
