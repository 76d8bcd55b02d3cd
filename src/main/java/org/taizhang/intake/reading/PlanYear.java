package org.taizhang.intake.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.taizhang.intake.reading.time.DeadlineGrammar;
import org.taizhang.intake.wording.ChineseNumbers;

/**
 * The year of a plan: what its titles say, else what can be told from elsewhere, and then
 * that is said.
 */
public final class PlanYear {

	private static final Pattern YEAR = Pattern.compile("(20[0-9]{2}|二[〇○零]二[〇○零一二三四五六七八九])\\s*年");

	/** Titles of what is not a plan of the year of its issue. */
	private static final Pattern SEVERAL_YEARS = Pattern
		.compile("规划|(?<!分[工解]|分[工解]的|分[工解]落实|反馈)意见|决定|[二三五]年|[一二三四]五|长期");

	/** 2026—2028年: no year of these is the plan's. */
	private static final Pattern RANGE = Pattern.compile("20[0-9]{2}\\s*年?\\s*[-—–~～至到]{1,2}\\s*20[0-9]{2}\\s*年?");

	/** 2026年发展主要目标, 2026年重点工作: a year whose work is spoken of. */
	private static final Pattern YEARS_WORK = Pattern
		.compile("(20[0-9]{2})年度?\\p{IsHan}{0,2}(?:主要|重点|预期|经济)\\p{IsHan}{0,4}(?:目标|任务|工作)");

	/** 2021年全市食品安全工作要…, 现就2021年工作安排如下: how a plan begins. */
	private static final Pattern INTRODUCED = Pattern
		.compile("^(20[0-9]{2})年(?!以来|底|末|度?[,，]|[0-9])|(?:现就|现将|为做好)[^。;]{0,4}(20[0-9]{2})年(?![0-9])");

	private static final Pattern IN_FILE_NAME = Pattern.compile("(?<![0-9])(20[12][0-9])(?![0-9])");

	private final Integer chosen;

	private final Warnings warnings;

	/**
	 * @param chosen the year that the importer set, or null
	 */
	PlanYear(Integer chosen, Warnings warnings) {
		this.chosen = chosen;
		this.warnings = warnings;
	}

	/**
	 * @param titles the plan's own first
	 * @param introduction the paragraphs between title and body
	 * @param body asked for where nothing else tells, as are the cells for times
	 * @return null if nothing tells it
	 */
	Integer find(List<String> titles, List<String> introduction, LocalDate issuedOn, Supplier<List<String>> body,
			Supplier<List<String>> cells, String fileName) {
		Optional<Integer> printed = titles.stream().flatMap((title) -> years(title).stream()).findFirst();
		if (this.chosen != null) {
			conflict(titles, this.chosen).ifPresent((message) -> this.warnings.add(WarningCode.YEAR_CONFLICT, message));
			return this.chosen;
		}
		if (printed.isPresent()) {
			return printed.get();
		}
		if (titles.stream()
			.limit(1)
			.anyMatch((title) -> SEVERAL_YEARS.matcher(title).find() || RANGE.matcher(title).find())) {
			return null;
		}
		Optional<Integer> introduced = introduced(introduction);
		if (introduced.isPresent()) {
			return said("按正文开头写的年份", introduced.get());
		}
		if (issuedOn != null) {
			return said("按成文日期", issuedOn.getYear());
		}
		Optional<Integer> spokenOf = spokenOf(body.get());
		if (spokenOf.isPresent()) {
			return said("按正文里写的年度目标任务", spokenOf.get());
		}
		return named(body.get(), cells.get()).map((year) -> said("按各项时限里写的年份", year)).orElseGet(() -> inName(fileName));
	}

	/** What there is to say of a year that somebody chose and no title names. */
	public static Optional<String> conflict(List<String> titles, int chosen) {
		List<Integer> printed = titles.stream().flatMap((title) -> years(title).stream()).toList();
		return (printed.isEmpty() || printed.contains(chosen)) ? Optional.empty()
				: Optional.of("标题写的是" + printed.get(0) + "年，按您填写的" + chosen + "年换算了时限，请核对。");
	}

	private static List<Integer> years(String title) {
		String single = RANGE.matcher(title).replaceAll("");
		return YEAR.matcher(single).results().map((year) -> ChineseNumbers.parse(year.group(1))).toList();
	}

	private static Optional<Integer> introduced(List<String> introduction) {
		return introduction.stream()
			.filter((text) -> text.endsWith("。") || text.endsWith("：") || text.endsWith(":"))
			.flatMap((text) -> INTRODUCED.matcher(text).results())
			.map((year) -> Integer.valueOf((year.group(1) != null) ? year.group(1) : year.group(2)))
			.findFirst();
	}

	/** The one year whose work the body speaks of. */
	private static Optional<Integer> spokenOf(List<String> body) {
		List<String> years = body.stream()
			.filter((text) -> text.contains("年"))
			.flatMap((text) -> YEARS_WORK.matcher(text).results())
			.map((found) -> found.group(1))
			.distinct()
			.toList();
		return (years.size() == 1) ? Optional.of(Integer.valueOf(years.get(0))) : Optional.empty();
	}

	/** The one year that the times of completion name. */
	private static Optional<Integer> named(List<String> body, List<String> cells) {
		DeadlineGrammar grammar = DeadlineGrammar.ofYear(null);
		List<Integer> years = Stream
			.concat(body.stream().flatMap((text) -> grammar.inProse(text).stream()),
					cells.stream().flatMap((cell) -> grammar.inCell(cell).stream()))
			.filter((deadline) -> deadline.date() != null)
			.map((deadline) -> deadline.date().getYear())
			.distinct()
			.toList();
		return (years.size() == 1) ? Optional.of(years.get(0)) : Optional.empty();
	}

	private Integer inName(String fileName) {
		Matcher year = IN_FILE_NAME.matcher((fileName != null) ? fileName : "");
		return year.find() ? said("按文件名", Integer.parseInt(year.group(1))) : null;
	}

	private int said(String how, int year) {
		this.warnings.add(WarningCode.YEAR_UNKNOWN, "标题里没有写年份，" + how + "算作" + year + "年的计划，请核对。");
		return year;
	}

}
