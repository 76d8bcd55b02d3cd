package org.taizhang.intake.document.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.taizhang.intake.document.Remark;
import org.taizhang.intake.wording.Characters;
import org.taizhang.intake.wording.Label;
import org.taizhang.intake.wording.LabelGrammar;
import org.taizhang.intake.wording.LabelKind;
import org.taizhang.intake.wording.LineStarts;

/**
 * A whole plan on one line, as when a page's line breaks were lost on the way: a line
 * begins where a label is that counts on, or that is the first of its kind, and where a
 * sentence is over and units or a date follow.
 */
final class LostBreaks {

	/** No paragraph of a plan is so long and has labels in it. */
	private static final int LONG = 1000;

	/** Fewer labels may be those of one paragraph. */
	private static final int FEWEST = 4;

	private static final int HEAD = 40;

	/** Characters; a line with more bars is the row of a table. */
	private static final int LEAST_CELL = 60;

	private static final Characters STARTS = Characters.of("第（(0123456789一二三四五六七八九十①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳");

	private static final Characters STOPS = Characters.of("。；;！!？?：:）)》”　 \t");

	private static final Characters SENTENCE_ENDS = Characters.of("。；;）)　 \t");

	/** Before a number these make it part of a word: 统一、, 年1、2月. */
	private static final Characters WORDS = Characters
		.of("统唯第之其逐万专单划归合同不进年月至到和与及0123456789.〇零一二三四五六七八九十百abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

	/** Where a title, a greeting, a signature or a date ends. */
	private static final Pattern OPENING = Pattern.compile(
			"(?<=^[^。，,；;：:]{6,50}(?:要点|方案|计划|意见|清单))(?=为(?:了|深入|全面|进一步|认真|切实)?(?:贯彻|落实|推进|加强|做好|推动))|的通知(?![》，,])|[：:](?=[\\p{IsHan}　 ]{0,4}现将)|(?:办公室|人民政府|委员会|局)(?=[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日)"
					+ "|(?<=[0-9])日(?=\\p{IsHan}{0,12}(?:[0-9]{4}年)?\\p{IsHan}{0,12}(?:要点|方案|安排|清单|计划))");

	private final String line;

	private final Map<LabelKind, Integer> last = new EnumMap<>(LabelKind.class);

	private final List<Integer> begins = new ArrayList<>();

	private int labels;

	private LostBreaks(String line) {
		this.line = line;
	}

	/** The lines, long ones parted where their breaks were lost. */
	static List<String> restoredIn(List<String> lines) {
		if (lines.stream().noneMatch((line) -> line.length() > LONG)) {
			return lines;
		}
		return lines.stream().flatMap((line) -> new LostBreaks(line).parts().stream()).toList();
	}

	static List<Remark> remarks(List<String> lines) {
		return (restoredIn(lines).size() == lines.size()) ? List.of()
				: List.of(new Remark("文件里有很长的一行，可能是复制时丢了换行，已在编号和责任单位之前重新分行，请对照原文核对各级标题和条目。", null));
	}

	private List<String> parts() {
		long bars = this.line.chars().filter((c) -> c == '\t' || c == '|').count();
		if (this.line.length() <= LONG || bars * LEAST_CELL > this.line.length()) {
			return List.of(this.line);
		}
		for (int i = 0; i < this.line.length(); i++) {
			if (beginsLine(i)) {
				this.begins.add(i);
			}
		}
		if (this.labels < FEWEST) {
			return List.of(this.line);
		}
		List<String> parts = new ArrayList<>(opening(this.line.substring(0, this.begins.get(0))));
		for (int b = 0; b < this.begins.size(); b++) {
			int end = (b + 1 < this.begins.size()) ? this.begins.get(b + 1) : this.line.length();
			parts.add(this.line.substring(this.begins.get(b), end));
		}
		return parts;
	}

	private boolean beginsLine(int at) {
		char before = (at == 0) ? ' ' : this.line.charAt(at - 1);
		if (STARTS.has(this.line.charAt(at)) && !WORDS.has(before) && isNextLabel(at, STOPS.has(before))) {
			this.labels++;
			return true;
		}
		return SENTENCE_ENDS.has(before) && this.labels > 0 && !STOPS.has(this.line.charAt(at))
				&& LineStarts.beginsSomethingNew(head(at)) && LabelGrammar.parse(this.line, at).isEmpty();
	}

	private String head(int at) {
		return this.line.substring(at, Math.min(this.line.length(), at + HEAD));
	}

	/** One that counts on, or the first of its kind below another. */
	private boolean isNextLabel(int at, boolean stopped) {
		Label label = LabelGrammar.parse(this.line, at).orElse(null);
		if (label == null || label.kind().compareTo(LabelKind.CIRCLED) > 0 || label.kind() == LabelKind.DECIMAL
				|| label.kind() == LabelKind.ITEM) {
			return false;
		}
		boolean counts = label.number() == this.last.getOrDefault(label.kind(), 0) + 1;
		boolean first = label.number() == 1 && (stopped || label.kind() == LabelKind.CHINESE_BRACKET);
		if (counts || first) {
			this.last.put(label.kind(), label.number());
		}
		return counts || first;
	}

	/** What stands above the first label: 关于…的通知, the greeting, who signs, the date. */
	private static List<String> opening(String text) {
		List<String> parts = new ArrayList<>();
		Matcher end = OPENING.matcher(text);
		int from = 0;
		while (end.find()) {
			parts.add(text.substring(from, end.end()));
			from = end.end();
		}
		parts.add(text.substring(from));
		return parts;
	}

}
