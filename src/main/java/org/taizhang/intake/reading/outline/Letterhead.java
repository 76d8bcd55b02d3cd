package org.taizhang.intake.reading.outline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.taizhang.intake.wording.Characters;
import org.taizhang.intake.wording.ChineseNumbers;
import org.taizhang.intake.wording.Fold;

/**
 * Number, issuer and date of a document: from its head, its signature, or its web page.
 */
public record Letterhead(String documentNumber, String issuer, LocalDate issuedOn) {

	private static final Pattern NUMBER = Pattern.compile("[\\p{IsHan}]{2,16}\\(20[0-9]{2}\\)第?[0-9]{1,4}号");

	private static final Characters NUMBER_MARKS = Characters.of("号號");

	private static final Pattern LEADING_NUMBER = Pattern.compile("(?:发文字号|文号|字号):?(" + NUMBER + ")|^\\(?(" + NUMBER
			+ ")(?=[\\p{IsHan}《]{0,40}关于|\\)?$)" + "|^[^,。;《》]{0,45}关于[^,。;《》]{4,80}\\((" + NUMBER + ")\\)$"
			+ "|^[^,。;]{0,45}印发《[^,。;]{4,80}》的?通知\\((" + NUMBER + ")\\)$");

	private static final String DIGIT = "[0-9〇○零一二三四五六七八九十]";

	private static final Pattern DATE = Pattern
		.compile("(" + DIGIT + "{4})[年\\-./](" + DIGIT + "{1,3})[月\\-./](" + DIGIT + "{1,3})日?");

	private static final Characters DATE_MARKS = Characters.of("年-./");

	/**
	 * What a line ends with that is nothing but a signature: the date, 印发 or a bracket.
	 */
	private static final Characters DATE_ENDS = Characters.of("0123456789〇○零一二三四五六七八九十日发)");

	private static final Pattern SIGNED = Pattern.compile("([\\p{IsHan}()、]{4,40}?)(" + DATE.pattern() + ")(?:印发)?");

	/** （示例市司法局，2026年3月5日） under the title. */
	private static final Pattern BRACKETED = Pattern
		.compile("\\((?:([\\p{IsHan}、]{4,40}?)[,:;]?)?(" + DATE.pattern() + ")(?:印发)?\\)");

	/** 发布机构：某市人民政府办公室, as portals print above a document. */
	private static final Pattern PUBLISHER = Pattern.compile("(?:[•·*-] ?)?(?:发布|发文|印发|成文)(?:机构|机关|单位):(.+)");

	private static final Pattern PUBLISHED = Pattern
		.compile("(?:(?:成文|发文|印发|发布|公开)(?:日期|时间):?|^(?:日期|时间):).{0,2}?(" + DATE.pattern() + ").*");

	/**
	 * @param above the lines above the body and its tables
	 * @param cells the texts of the tables above the body: letterheads are often laid out
	 * as tables
	 */
	public static Letterhead read(PlanParts parts, List<Line> above, List<String> cells, String notice,
			Map<String, String> properties) {
		List<Line> lines = new ArrayList<>(above);
		lines.addAll(parts.body().isEmpty() ? List.of()
				: parts.body().subList(Math.max(0, parts.body().size() - 3), parts.body().size()));
		lines.addAll(parts.tail());
		Signature signature = signature(lines);
		return new Letterhead(documentNumber(parts.header(), cells, properties),
				(signature.issuer() != null) ? signature.issuer() : head(parts.header(), notice, properties),
				(signature.date() != null) ? signature.date() : published(parts.header(), properties));
	}

	private static String documentNumber(List<Line> header, List<String> cells, Map<String, String> properties) {
		List<String> candidates = new ArrayList<>();
		for (Line line : header) {
			if (NUMBER_MARKS.anyIn(line.toString())) {
				candidates.addAll(line.parts());
				candidates.add(line.toString());
			}
		}
		candidates.addAll(cells);
		candidates.add(properties.getOrDefault("发文字号", ""));
		candidates.add(properties.getOrDefault("文号", ""));
		for (String candidate : candidates) {
			if (!NUMBER_MARKS.anyIn(candidate)) {
				continue;
			}
			String folded = Fold.fold(candidate);
			Matcher matcher = LEADING_NUMBER.matcher(folded);
			if (matcher.find()) {
				int group = 1;
				while (matcher.group(group) == null) {
					group++;
				}
				return candidate.substring(matcher.start(group), matcher.end(group));
			}
		}
		return null;
	}

	private record Signature(String issuer, LocalDate date) {
	}

	/**
	 * The first date that stands alone or right after a name; the name above it signs.
	 * One in figures only (2026-03-05) may be the web page's and counts where there is no
	 * other.
	 */
	private static Signature signature(List<Line> lines) {
		Signature onPage = null;
		for (int i = 0; i < lines.size(); i++) {
			String folded = lines.get(i).folded();
			if (!DATE_ENDS.end(folded) || !DATE_MARKS.anyIn(folded)) {
				continue;
			}
			Matcher date = DATE.matcher(folded);
			Matcher signed = SIGNED.matcher(folded);
			Matcher bracketed = BRACKETED.matcher(folded);
			if (bracketed.matches() && (bracketed.group(1) == null || Organisations.isName(bracketed.group(1)))) {
				date.find();
				String issuer = (bracketed.group(1) == null) ? null
						: lines.get(i).toString().substring(bracketed.start(1), bracketed.end(1));
				return new Signature(issuer, date(date));
			}
			if (date.matches() && date(date) != null) {
				boolean named = i > 0 && Organisations.isName(lines.get(i - 1).folded());
				Signature signature = new Signature(named ? lines.get(i - 1).toString() : null, date(date));
				if (folded.indexOf('年') > 0) {
					return signature;
				}
				onPage = (onPage == null) ? signature : onPage;
			}
			if (signed.matches() && Organisations.isName(signed.group(1)) && !folded.endsWith("印发")) {
				date.find();
				return new Signature(lines.get(i).text().upTo(signed.end(1)).toString(), date(date));
			}
		}
		return (onPage != null) ? onPage : new Signature(null, null);
	}

	/** The red head, else what the notice's title begins with. */
	private static String head(List<Line> header, String notice, Map<String, String> properties) {
		for (Line line : header) {
			String name = line.folded().endsWith("文件") ? line.folded().substring(0, line.folded().length() - 2)
					: line.folded();
			if (Organisations.isName(name)) {
				return line.text().upTo(name.length()).toString();
			}
		}
		int about = (notice != null) ? Fold.fold(notice).indexOf("关于") : -1;
		if (about > 1) {
			return notice.substring(0, about);
		}
		return Optional.ofNullable(properties.getOrDefault("发文机关", properties.get("发布机构")))
			.or(() -> header.stream().flatMap((line) -> publisher(line).stream()).findFirst())
			.orElse(null);
	}

	private static Optional<String> publisher(Line line) {
		Matcher publisher = PUBLISHER.matcher(line.folded());
		return (publisher.matches() && Organisations.isName(publisher.group(1)))
				? Optional.of(line.toString().substring(publisher.start(1))) : Optional.empty();
	}

	private static LocalDate published(List<Line> header, Map<String, String> properties) {
		List<String> candidates = new ArrayList<>();
		for (String name : List.of("成文日期", "发文日期", "发布日期")) {
			candidates.add(name + ":" + properties.getOrDefault(name, ""));
		}
		header.forEach((line) -> candidates.add(line.folded()));
		for (String candidate : candidates) {
			Matcher published = PUBLISHED.matcher(Fold.fold(candidate));
			if (published.matches()) {
				Matcher date = DATE.matcher(published.group(1));
				date.find();
				return date(date);
			}
		}
		return null;
	}

	private static LocalDate date(Matcher matcher) {
		try {
			return LocalDate.of(ChineseNumbers.parse(matcher.group(1)), ChineseNumbers.parse(matcher.group(2)),
					ChineseNumbers.parse(matcher.group(3)));
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}
