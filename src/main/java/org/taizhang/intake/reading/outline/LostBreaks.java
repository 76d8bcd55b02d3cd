package org.taizhang.intake.reading.outline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.taizhang.intake.wording.Characters;
import org.taizhang.intake.wording.Label;
import org.taizhang.intake.wording.LabelGrammar;
import org.taizhang.intake.wording.LabelKind;
import org.taizhang.intake.wording.LineStarts;

/**
 * A whole plan in one paragraph, as when all breaks of a page were lost on the way: a
 * line begins where a label is that counts on, or that is the first of its kind, and
 * where a sentence is over and units or a date follow. Of a shorter paragraph less is
 * sure: see {@link RunTogether}, which asks this first.
 */
final class LostBreaks {

	/** Characters: no paragraph of a plan is so long and has labels in it. */
	private static final int LONG = 1000;

	/** Fewer labels may be those of one paragraph. */
	private static final int FEWEST = 4;

	private static final int HEAD = 40;

	/** Characters; a line with more bars is the row of a table. */
	private static final int LEAST_CELL = 60;

	private static final Characters STARTS = Characters.of("第(0123456789一二三四五六七八九十①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳");

	private static final Characters STOPS = Characters.of("。;!?:)》”");

	private static final Characters SENTENCE_ENDS = Characters.of("。;)");

	/** Before a number these make it part of a word: 统一、, 年1、2月. */
	private static final Characters WORDS = Characters
		.of("统唯第之其逐万专单划归合同不进年月至到和与及0123456789.〇零一二三四五六七八九十百abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

	/** Where a title, a greeting, a signature or a date ends. */
	private static final Pattern OPENING = Pattern.compile(
			"(?<=^[^。,;:]{6,50}(?:要点|方案|计划|意见|清单))(?=为(?:了|深入|全面|进一步|认真|切实)?(?:贯彻|落实|推进|加强|做好|推动))|的通知(?![》,])|:(?=[\\p{IsHan}]{0,4}现将)|(?:办公室|人民政府|委员会|局)(?=[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日)"
					+ "|(?<=[0-9])日(?=\\p{IsHan}{0,12}(?:[0-9]{4}年)?\\p{IsHan}{0,12}(?:要点|方案|安排|清单|计划))");

	private final Line line;

	private final String folded;

	private final Map<LabelKind, Integer> last = new EnumMap<>(LabelKind.class);

	private final List<Integer> begins = new ArrayList<>();

	private int labels;

	private LostBreaks(Line line) {
		this.line = line;
		this.folded = line.folded();
	}

	/** The lines that a whole plan was; empty if the line is none. */
	static List<Line> parts(Line line) {
		return (line.folded().length() > LONG && !isRow(line.folded())) ? new LostBreaks(line).parts() : List.of();
	}

	private static boolean isRow(String folded) {
		return folded.chars().filter((c) -> c == '|').count() * LEAST_CELL > folded.length();
	}

	private List<Line> parts() {
		for (int i = 0; i < this.folded.length(); i++) {
			if (beginsLine(i)) {
				this.begins.add(i);
			}
		}
		if (this.labels < FEWEST) {
			return List.of();
		}
		List<Line> parts = new ArrayList<>(opening(this.line, this.begins.get(0)));
		for (int b = 0; b < this.begins.size(); b++) {
			int end = (b + 1 < this.begins.size()) ? this.begins.get(b + 1) : this.folded.length();
			parts.add(this.line.part(this.begins.get(b), end, LabelGrammar.parse(this.folded, this.begins.get(b))));
		}
		return parts;
	}

	private boolean beginsLine(int at) {
		char before = (at == 0) ? ' ' : this.folded.charAt(at - 1);
		boolean parted = at == 0 || this.line.text().isParted(at);
		if (STARTS.has(this.folded.charAt(at)) && !(WORDS.has(before) && !parted)
				&& isNextLabel(at, parted || STOPS.has(before))) {
			this.labels++;
			return true;
		}
		return (parted || SENTENCE_ENDS.has(before)) && this.labels > 0 && !STOPS.has(this.folded.charAt(at))
				&& LineStarts.beginsSomethingNew(head(at)) && LabelGrammar.parse(this.folded, at).isEmpty();
	}

	/** From here to the next white space, which may end a date. */
	private String head(int at) {
		int end = at + 1;
		while (end < Math.min(this.folded.length(), at + HEAD) && !this.line.text().isParted(end)) {
			end++;
		}
		return this.folded.substring(at, end);
	}

	/** One that counts on, or the first of its kind below another. */
	private boolean isNextLabel(int at, boolean stopped) {
		Optional<Label> found = LabelGrammar.parse(this.folded, at)
			.filter((label) -> label.kind().compareTo(LabelKind.CIRCLED) <= 0 && label.kind() != LabelKind.DECIMAL
					&& label.kind() != LabelKind.ITEM);
		if (found.isEmpty()) {
			return false;
		}
		Label label = found.get();
		boolean counts = label.number() == this.last.getOrDefault(label.kind(), 0) + 1;
		boolean first = label.number() == 1 && (stopped || label.kind() == LabelKind.CHINESE_BRACKET);
		if (counts || first) {
			this.last.put(label.kind(), label.number());
		}
		return counts || first;
	}

	/** What stands above the first label: 关于…的通知, the greeting, who signs, the date. */
	private static List<Line> opening(Line line, int to) {
		List<Line> parts = new ArrayList<>();
		Matcher end = OPENING.matcher(line.folded().substring(0, to));
		int from = 0;
		while (end.find()) {
			parts.add(line.part(from, end.end(), Optional.empty()));
			from = end.end();
		}
		if (from < to) {
			parts.add(line.part(from, to, Optional.empty()));
		}
		return parts;
	}

}
