package org.taizhang.intake.reading.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

import org.taizhang.intake.reading.units.TrailingUnits;
import org.taizhang.intake.wording.Characters;
import org.taizhang.intake.wording.LabelKind;
import org.taizhang.intake.wording.LineStarts;
import org.taizhang.intake.wording.Words;

/**
 * The parts of a document: what stands above the plan, the plan's body from its first
 * label on, and what stands below.
 *
 * @param attached whether the body is in an attachment
 */
public record PlanParts(List<Line> header, List<Line> body, List<Line> tail, boolean attached) {

	private static final Pattern NOTE = Pattern.compile("附[件表][0-9一二三四五六七八九十]{0,2}[:.、].*|(?:备?注|说明)[:].*");

	private static final Characters NOTE_STARTS = Characters.of("附备注说");

	private static final Words PAGE_FOOT = Words.of("版权所有", "ICP备", "公网安备", "网站标识码");

	private static final Characters CLOSING_STARTS = Characters.of("附备注说抄主送分联电公(共扫打责信来");

	private static final Pattern CLOSING = Pattern
		.compile("(?:抄送|主送|分送|联系(?:人|电话|方式)|电子邮箱|公开(?:属性|方式):|\\(?共印|\\(此件|扫一扫|分享到|打印|责任编辑|信息来源|来源:)");

	private static final Characters BRACKETS = Characters.of(")。");

	private static final Pattern PRINTED = Pattern.compile("[0-9]日印发$");

	/**
	 * @param plan the plan's name, or null
	 */
	public static PlanParts of(List<Segment> segments, String plan) {
		List<PlanParts> candidates = segments.stream().map((segment) -> split(segment, plan)).toList();
		PlanParts best = candidates.stream()
			.max(Comparator.comparingInt(PlanParts::weight).thenComparing((parts) -> !parts.attached()))
			.orElseThrow();
		if (!best.attached()) {
			return best;
		}
		List<Line> header = new ArrayList<>(segments.get(0).lines());
		header.addAll(best.header());
		return new PlanParts(header, best.body(), best.tail(), true);
	}

	static PlanParts split(Segment segment, String plan) {
		List<Line> lines = segment.lines();
		int start = start(lines, plan);
		int end = start;
		while (end < lines.size() && !isClosing(lines.get(end)) && !isSignature(lines, end)) {
			end++;
		}
		return new PlanParts(lines.subList(0, start), lines.subList(start, end), lines.subList(end, lines.size()),
				segment.attachment());
	}

	/**
	 * The first label after the title; labels in the list of attachments do not count.
	 */
	private static int start(List<Line> lines, String plan) {
		int title = (plan == null) ? 0
				: TitleReader.find(lines, plan)
					.map((found) -> found.end())
					.filter((end) -> first(lines, end) < lines.size())
					.orElse(0);
		int first = first(lines, title);
		return (title > 0) ? first : NoticeDemands.end(lines, first);
	}

	private static int first(List<Line> lines, int from) {
		boolean note = false;
		for (int i = from; i < lines.size(); i++) {
			Line line = lines.get(i);
			note = isNote(line) || (note && isNoteItem(line));
			if (!note && line.label().isPresent()) {
				return i;
			}
		}
		return lines.size();
	}

	private static boolean isNote(Line line) {
		return NOTE_STARTS.begin(line.folded()) && NOTE.matcher(line.folded()).matches();
	}

	private static boolean isNoteItem(Line line) {
		return line.isShort() && line.label().filter((label) -> label.kind() == LabelKind.ARABIC).isPresent();
	}

	private static boolean isClosing(Line line) {
		if (isPageFoot(line.folded())) {
			return true;
		}
		if (!CLOSING_STARTS.begin(line.folded()) && !line.folded().endsWith("印发")) {
			return false;
		}
		return isNote(line) || CLOSING.matcher(line.folded()).lookingAt()
				|| (line.folded().endsWith("日印发") && PRINTED.matcher(line.folded()).find());
	}

	/** 主办单位：X 版权所有：Y, ICP备…: the foot of a web page, no units of the last point. */
	private static boolean isPageFoot(String folded) {
		return PAGE_FOOT.anyIn(folded);
	}

	/** A date alone, or an issuing body with a date under it. */
	private static boolean isSignature(List<Line> lines, int at) {
		boolean date = LineStarts.isDate(lines.get(at).folded());
		boolean above = at + 1 < lines.size() && LineStarts.isDate(lines.get(at + 1).folded())
				&& Organisations.isName(lines.get(at).folded());
		return date || above;
	}

	/** How much this looks like a plan: items, and above all items with units. */
	private int weight() {
		int items = (int) this.body.stream().filter((line) -> line.label().isPresent()).count();
		return items + 3 * itemsWithUnits();
	}

	int itemsWithUnits() {
		return (int) this.body.stream()
			.filter((line) -> line.role() || line.folded().contains("单位:") || line.folded().endsWith("负责)")
					|| endsInUnits(line))
			.count();
	}

	private static boolean endsInUnits(Line line) {
		return BRACKETS.end(line.folded()) && TrailingUnits.find(line.text()).isPresent();
	}

}
