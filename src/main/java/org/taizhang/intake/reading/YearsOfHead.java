package org.taizhang.intake.reading;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.taizhang.intake.wording.Fold;

/** The years that number, date and title of one document name. */
final class YearsOfHead {

	private static final Pattern NUMBERED = Pattern.compile("\\((20[0-9]{2})\\)");

	private YearsOfHead() {
	}

	/**
	 * What does not go together: a number is of the year of its date, and a plan of that
	 * year too, or of the next one where it is issued in the last months.
	 */
	static Optional<String> conflict(ReadPlan plan) {
		LocalDate issued = plan.issuedOn();
		Integer numbered = numbered(plan.documentNumber());
		boolean number = issued != null && numbered != null && numbered != issued.getYear()
				&& !(numbered == issued.getYear() - 1 && issued.getMonth() == Month.JANUARY);
		boolean date = issued != null && plan.year() != null
				&& !fits(plan.year(), issued.getYear(), issued.getMonth().compareTo(Month.OCTOBER) >= 0);
		boolean both = issued == null && numbered != null && plan.year() != null && !fits(plan.year(), numbered, true);
		return (number || date || both)
				? Optional.of("年份对不上：" + ((numbered != null) ? "文号是" + numbered + "年的，" : "")
						+ ((issued != null) ? "成文日期是" + issued + "，" : "")
						+ ((plan.year() != null) ? "计划按" + plan.year() + "年读取，" : "") + "请核对这份计划属于哪一年。")
				: Optional.empty();
	}

	private static boolean fits(int year, int issued, boolean late) {
		return year == issued || (late && year == issued + 1);
	}

	private static Integer numbered(String documentNumber) {
		if (documentNumber == null) {
			return null;
		}
		Matcher year = NUMBERED.matcher(Fold.fold(documentNumber));
		return year.find() ? Integer.valueOf(year.group(1)) : null;
	}

}
