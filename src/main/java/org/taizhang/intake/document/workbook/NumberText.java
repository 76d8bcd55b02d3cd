package org.taizhang.intake.document.workbook;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * What a cell shows for a number. A date is written out with the year, month and day that
 * its format shows; one that lacks the year gets it.
 */
final class NumberText {

	/** The formats of a Chinese Excel that files do not spell out. */
	private static final Map<Integer, String> CHINESE = chinese();

	private static final Set<String> PLAIN = Set.of("General", "0", "@");

	private static final double LAST_DATE = 2_958_466;

	/** What a format says besides the parts of a date. */
	private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|[_*].|;.*|上午/下午");

	/** 0.00, #,##0.00_ and the like. */
	private static final Pattern DECIMALS = Pattern.compile("[#0?]*[#0?,]*[#0?]\\.[0#?]+\\s*");

	/** Excel shows larger numbers in powers of ten. */
	private static final double LARGEST_PLAIN = 1e11;

	/** Null until it is needed: it takes long to make. */
	private DataFormatter formatter;

	private final Map<String, DateParts> dates = new HashMap<>();

	private final CellFormats formats;

	private final boolean from1904;

	/**
	 * @param from1904 whether the workbook counts days from 1904
	 */
	NumberText(CellFormats formats, boolean from1904) {
		this.formats = formats;
		this.from1904 = from1904;
	}

	/** Which parts of a date a format shows. */
	private record DateParts(boolean year, boolean month, boolean day) {

		static final DateParts NONE = new DateParts(false, false, false);

		boolean isDate() {
			return this.year || this.month || this.day;
		}

		static DateParts of(String pattern) {
			String bare = LITERAL.matcher(pattern).replaceAll("").toLowerCase(Locale.ROOT);
			boolean time = bare.contains("h") || bare.contains("s");
			boolean year = bare.contains("y") || bare.contains("e");
			boolean day = bare.contains("d");
			return new DateParts(year, bare.contains("m") && (!time || year || day), day);
		}

	}

	/** What a cell of this style shows. */
	String of(double value, int style) {
		int format = this.formats.format(style);
		String known = pattern(style);
		if (value == Math.rint(value) && Math.abs(value) < LARGEST_PLAIN && PLAIN.contains(known)) {
			return Long.toString((long) value);
		}
		DateParts parts = parts(value, format, known);
		if (parts.isDate()) {
			LocalDateTime date = DateUtil.getLocalDateTime(value, this.from1904);
			boolean day = parts.day() || !parts.year() && !parts.month();
			return day ? day(value) : date.getYear() + "年" + (parts.month() ? date.getMonthValue() + "月" : "");
		}
		if (value == Math.rint(value) && Math.abs(value) < 1e15
				&& DECIMALS.matcher(LITERAL.matcher(known).replaceAll("")).matches()) {
			return Long.toString((long) value);
		}
		if (this.formatter == null) {
			this.formatter = new DataFormatter(Locale.CHINA);
		}
		return this.formatter.formatRawCellContents(value, format, known, this.from1904);
	}

	/** The day that a number stands for. */
	String day(double value) {
		LocalDateTime date = DateUtil.getLocalDateTime(value, this.from1904);
		return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
	}

	/** Whether numbers of this style are shown as they are. */
	boolean isPlain(int style) {
		return PLAIN.contains(pattern(style));
	}

	/** Whether this is a date that is shown without its year. */
	boolean isYearless(double value, int style) {
		DateParts parts = parts(value, this.formats.format(style), pattern(style));
		return parts.isDate() && !parts.year();
	}

	private DateParts parts(double value, int format, String pattern) {
		if (value < 1 || value >= LAST_DATE) {
			return DateParts.NONE;
		}
		return this.dates.computeIfAbsent(pattern, (known) -> {
			DateParts parts = DateParts.of(known);
			return DateUtil.isADateFormat(format, known) ? parts : DateParts.NONE;
		});
	}

	private String pattern(int style) {
		String pattern = this.formats.pattern(style);
		return (pattern != null && !pattern.isEmpty()) ? pattern
				: CHINESE.getOrDefault(this.formats.format(style), "General");
	}

	private static Map<Integer, String> chinese() {
		Map<Integer, String> patterns = new HashMap<>();
		for (int format = 0; format < 50; format++) {
			String builtin = BuiltinFormats.getBuiltinFormat(format);
			if (builtin != null && !builtin.startsWith("reserved")) {
				patterns.put(format, builtin);
			}
		}
		String yearMonth = "yyyy\"年\"m\"月\"";
		String monthDay = "m\"月\"d\"日\"";
		for (int format : new int[] { 27, 36, 50, 52, 57 }) {
			patterns.put(format, yearMonth);
		}
		for (int format : new int[] { 28, 29, 51, 53, 54, 58 }) {
			patterns.put(format, monthDay);
		}
		patterns.put(14, "yyyy/m/d");
		patterns.put(30, "m/d/yy");
		patterns.put(31, "yyyy\"年\"m\"月\"d\"日\"");
		return patterns;
	}

}
