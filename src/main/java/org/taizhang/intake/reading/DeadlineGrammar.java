package org.taizhang.intake.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.taizhang.intake.wording.ChineseNumbers;
import org.taizhang.intake.wording.Fold;

/**
 * Reads times of completion: 2021年7月31日前, 9月底前, 三季度前, 上半年, 年内. When something begins
 * (从2021年起), what happened before the plan's year and how long a reply may take are no
 * deadlines.
 */
final class DeadlineGrammar {

	private static final Pattern QUOTED = Pattern.compile("《[^》]*》");

	private final Integer planYear;

	DeadlineGrammar(Integer planYear) {
		this.planYear = planYear;
	}

	/** The times in a sentence or in a requirement, in order, each phrase once. */
	List<ReadDeadline> inProse(String text) {
		return read(text, DeadlineForm.IN_PROSE);
	}

	/** The times in a cell or a line that holds nothing else. */
	List<ReadDeadline> inCell(String text) {
		return read(text, DeadlineForm.IN_CELL);
	}

	private List<ReadDeadline> read(String text, List<DeadlineForm> forms) {
		StringBuilder rest = new StringBuilder(
				QUOTED.matcher(Fold.fold(text)).replaceAll((m) -> "《".repeat(m.group().length())));
		record Found(int start, ReadDeadline deadline) {
		}
		List<Found> found = new ArrayList<>();
		for (DeadlineForm form : forms) {
			Matcher matcher = form.pattern().matcher(rest);
			int from = 0;
			while (form.mayBeIn(rest) && matcher.find(from)) {
				from = matcher.end();
				if (!isRange(rest, matcher.end()) && !isPast(matcher)) {
					found.add(new Found(matcher.start(),
							new ReadDeadline(text.substring(matcher.start(), matcher.end()), date(matcher))));
				}
				for (int i = matcher.start(); i < matcher.end(); i++) {
					rest.setCharAt(i, '《');
				}
			}
		}
		return found.stream()
			.sorted((a, b) -> Integer.compare(a.start(), b.start()))
			.map(Found::deadline)
			.distinct()
			.toList();
	}

	/** 2021年1月1日至12月31日: a period, not a deadline; 2021年底起: a beginning. */
	private static boolean isRange(CharSequence text, int end) {
		boolean toAnother = end < text.length() && "至—-~起".indexOf(text.charAt(end)) >= 0;
		return toAnother && !text.toString().startsWith("至少", end);
	}

	private boolean isPast(Matcher matcher) {
		Integer year = year(matcher);
		return year != null && this.planYear != null && year < this.planYear;
	}

	private LocalDate date(Matcher matcher) {
		Integer year = year(matcher);
		if (year == null) {
			return null;
		}
		try {
			if (Groups.get(matcher, "quarter") != null) {
				return endOf(year, ChineseNumbers.parse(Groups.get(matcher, "quarter")) * 3);
			}
			if (Groups.get(matcher, "half") != null) {
				return endOf(year, Groups.get(matcher, "half").equals("上") ? 6 : 12);
			}
			if (Groups.get(matcher, "month") == null) {
				return endOf(year, 12);
			}
			int month = ChineseNumbers.parse(Groups.get(matcher, "month"));
			if (Groups.get(matcher, "day") != null) {
				return LocalDate.of(year, month, ChineseNumbers.parse(Groups.get(matcher, "day")));
			}
			String part = Groups.get(matcher, "part");
			return "上".equals(part) ? LocalDate.of(year, month, 10)
					: "中".equals(part) ? LocalDate.of(year, month, 20) : endOf(year, month);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private Integer year(Matcher matcher) {
		if (Groups.get(matcher, "year") != null) {
			return Integer.valueOf(Groups.get(matcher, "year"));
		}
		if (Groups.get(matcher, "next") != null && this.planYear != null) {
			return this.planYear + 1;
		}
		return this.planYear;
	}

	private static LocalDate endOf(int year, int month) {
		return YearMonth.of(year, month).atEndOfMonth();
	}

}
