package org.taizhang.intake.reading.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.taizhang.intake.document.ReadingProgress;
import org.taizhang.intake.reading.AnchoredPattern;
import org.taizhang.intake.wording.Fold;
import org.taizhang.intake.wording.LineStarts;

/**
 * Finds the title of the notice (关于印发…的通知) and the name of the plan that it issues. A
 * title may stand on several lines.
 */
public final class TitleReader {

	static final int MOST_LINES = 4;

	private static final String ABOUT = "关于";

	private static final Pattern NOTICE = Pattern.compile("(?:\\([^)]*\\))?([\\p{IsHan}()、]{0,45}关于[^。;:]{2,140}"
			+ "(?:通知|通报|公告|函|意见|方案|要点|办法|决定|计划|分解|分工|细则))(?:\\((?:[^()]|\\([^()]*\\))*\\))?");

	private static final Pattern ISSUED = Pattern.compile("关于(?:印发|转发|下发|发布|公布)(.+?)的?(?:通知|函|公告)");

	/** 及任务分工的通知: the line that ends a title. */
	private static final Pattern GOES_ON = Pattern.compile("(?:及|和|与|暨|、|的|》).{0,40}(?:通知|函|公告)");

	private static final Pattern QUOTED = Pattern.compile("《([^》]+(?:《[^》]*》[^》]*)?)》");

	private static final AnchoredPattern SENT = AnchoredPattern.of("印已经转下",
			"印发给你们|印发给?各|印发你们|已?经.{0,20}(?:同意|审定|通过)|(?:转|下)发给你们");

	private static final Pattern PLAN_LIKE = Pattern.compile(
			"《?[^。;:]{4,60}(?:要点|方案|计划|分解|分工|清单|台账|意见|安排|责任|任务|措施|举措|细则|重点工作|推进(?=表))(?:表|书|分解表)?(?:\\([^)]*\\))?》?");

	/** 标题 …, 内容概述 …: a line of the data that portals print above a document. */
	private static final Pattern PORTAL = Pattern.compile("(?:标题|名称|内容概述|信息名称|索引号|主题词):?(?=.)");

	private static final Pattern YEAR = Pattern.compile("[0-9]{4}年");

	/** 2026年示例市 above 政务公开工作要点: longer lines say more than the begin of a title. */
	private static final int LONGEST_BEGIN = 30;

	private TitleReader() {
	}

	/** The notice's title and the name of the plan, both null if not found. */
	public record Titles(String notice, String plan) {
	}

	/**
	 * @param progress is told of every line, and may end the reading
	 */
	public static Titles read(List<Line> lines, ReadingProgress progress) {
		String notice = notice(lines, progress).orElse(null);
		if (notice != null) {
			Matcher issued = ISSUED.matcher(Fold.fold(notice));
			if (issued.find()) {
				String plan = named(notice.substring(issued.start(1), issued.end(1)));
				boolean elsewhere = TitleLines.find(lines, plan).isEmpty();
				return new Titles(notice, elsewhere
						? sent(lines).filter((name) -> TitleLines.find(lines, name).isPresent()).orElse(plan) : plan);
			}
		}
		return new Titles(notice, sent(lines).or(() -> signed(lines, notice)).orElse(null));
	}

	/** The title below the date under a notice that does not name its plan. */
	private static Optional<String> signed(List<Line> lines, String notice) {
		int date = -1;
		for (int i = 1; notice != null && date < 0 && i + 1 < lines.size() && lines.get(i).label().isEmpty(); i++) {
			date = LineStarts.isDate(lines.get(i).folded())
					&& i > TitleLines.find(lines, notice).map(TitleLines::end).orElse(i) ? i : -1;
		}
		return (date < 0) ? Optional.empty() : planLike(lines.subList(date + 1, Math.min(date + 2, lines.size())));
	}

	private static Optional<String> sent(List<Line> lines) {
		return lines.stream()
			.filter((line) -> SENT.isIn(line.folded()))
			.flatMap((line) -> sent(line).stream())
			.findFirst();
	}

	/**
	 * 将《…》印发给你们, 《…》已经同意: the last name before the words of sending; of 《…》和《…》 the
	 * first.
	 */
	private static Optional<String> sent(Line line) {
		Matcher words = SENT.pattern().matcher(line.folded());
		int end = 0;
		while (words.find()) {
			end = words.start();
		}
		Matcher quoted = QUOTED.matcher(line.toString());
		String name = null;
		int last = 0;
		while (quoted.find() && quoted.start() < end) {
			boolean series = name != null && quoted.start() - last <= 1;
			boolean other = quoted.group(1).endsWith("通知") || isShortName(line, quoted.start());
			name = (series || other) ? name : quoted.group(1);
			last = quoted.end();
		}
		return Optional.ofNullable(name);
	}

	/** （以下简称《要点》）. */
	private static boolean isShortName(Line line, int at) {
		String before = line.folded().substring(Math.max(0, at - 3), at);
		return before.contains("简称") || before.contains("称为");
	}

	private static Optional<String> notice(List<Line> lines, ReadingProgress progress) {
		for (int i = 0; i < lines.size() && lines.get(i).label().isEmpty(); i++) {
			progress.at("行", i, lines.size());
			StringBuilder joined = new StringBuilder();
			for (int j = i; j < Math.min(i + MOST_LINES, lines.size()) && isPart(lines.get(j), j == i); j++) {
				joined.append(lines.get(j));
				String folded = Fold.fold(joined);
				Matcher matcher = NOTICE.matcher(folded);
				boolean goesOn = j + 1 < lines.size() && GOES_ON.matcher(lines.get(j + 1).folded()).matches();
				if (folded.contains(ABOUT) && !goesOn && matcher.matches()) {
					return Optional.of(joined.substring(matcher.start(1), matcher.end(1)));
				}
			}
		}
		return Optional.empty();
	}

	private static boolean isPart(Line line, boolean first) {
		if (first && PORTAL.matcher(line.folded()).lookingAt()) {
			return false;
		}
		boolean opens = !first || line.folded().contains(ABOUT) || Organisations.isName(line.folded());
		return opens && line.folded().length() <= 120 && !LineStarts.beginsSomethingNew(line.folded());
	}

	private static String named(String issued) {
		Matcher quoted = QUOTED.matcher(issued);
		return (quoted.lookingAt()) ? quoted.group(1) : issued;
	}

	/** The first line that sounds like the title of a plan. */
	public static Optional<String> planLike(List<Line> lines) {
		List<Line> head = new ArrayList<>();
		for (Line line : lines) {
			if (line.label().isPresent()) {
				break;
			}
			head.add(line);
		}
		for (int i = 0; i < head.size(); i++) {
			Line line = head.get(i);
			if (PLAN_LIKE.matcher(line.folded()).matches() && !LineStarts.beginsSomethingNew(line.folded())) {
				boolean goesOn = i > 0 && isBegin(head.get(i - 1).folded()) && !YEAR.matcher(line.folded()).find();
				return Optional.of(goesOn ? head.get(i - 1).toString() + line : withoutQuotes(line.toString()));
			}
		}
		return Optional.empty();
	}

	/**
	 * The last line above a body where it sounds like a title: of two plans that a notice
	 * issues, the one that follows.
	 */
	public static Optional<String> rightAbove(List<Line> header) {
		return header.isEmpty() ? Optional.empty() : planLike(header.subList(header.size() - 1, header.size()))
			.filter((title) -> !SENT.isIn(Fold.fold(title)));
	}

	/** 《某方案》 alone on its line. */
	private static String withoutQuotes(String title) {
		boolean quoted = title.startsWith("《") && title.indexOf('》') == title.length() - 1;
		return quoted ? title.substring(1, title.length() - 1) : title;
	}

	/** The first line of a title on two, which alone has the year. */
	private static boolean isBegin(String folded) {
		return folded.length() <= LONGEST_BEGIN && YEAR.matcher(folded).find() && !LineStarts.isDate(folded)
				&& folded.chars().noneMatch((c) -> "。;:,()".indexOf(c) >= 0);
	}

}
