package org.taizhang.intake.reading.outline;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.taizhang.intake.wording.Characters;
import org.taizhang.intake.wording.Label;
import org.taizhang.intake.wording.LabelGrammar;
import org.taizhang.intake.wording.LabelKind;
import org.taizhang.intake.wording.LineStarts;
import org.taizhang.intake.wording.Words;

/**
 * Where the body of a plan is over: at the list of attachments, a note, whom to call, the
 * signature, or the foot of the page. What may also stand below each task (联系人：, 备注：)
 * ends nothing where the numbers go on after it.
 */
final class BodyEnd {

	private static final Pattern ATTACHMENTS = Pattern
		.compile("附(?:[件表][0-9一二三四五六七八九十]{0,2})?[:.、].*|附[件表](?:目录|清单):?");

	private static final Pattern REMARK = Pattern.compile("(?:备?注|说明)[:].*");

	/** The rarest character of each of these. */
	private static final Characters FOOT_MARKS = Characters.of("版备码");

	private static final Words PAGE_FOOT = Words.of("版权所有", "ICP备", "公网安备", "网站标识码");

	private static final Characters STARTS = Characters.of("附备注说抄主送分联电公(共扫打责信来");

	private static final Pattern CLOSING = Pattern
		.compile("(?:抄送|主送|分送|联系(?:人|电话|方式)|电子邮箱|公开(?:属性|方式):|\\(?共印|\\(此件|扫一扫|分享到|打印|责任编辑|信息来源|来源:)");

	private static final Pattern PRINTED = Pattern.compile("[0-9]日印发$");

	/** 附：联系人…, 联系电话：… behind the last task, with no line of its own. */
	private static final Pattern INSIDE = Pattern
		.compile("附(?:[件表][0-9一二三四五六七八九十]{0,2})?:|联系(?:人|电话|方式)(?::|.{0,16}[0-9-]{7})");

	private static final Characters ENDS = Characters.of("。;)");

	private BodyEnd() {
	}

	/** The first line from here on that is no part of the body. */
	static int of(List<Line> lines, int start) {
		Map<LabelKind, Label> last = new EnumMap<>(LabelKind.class);
		int end = start;
		while (end < lines.size() && !endsAt(lines, end, last)) {
			lines.get(end).label().ifPresent((label) -> last.put(label.kind(), label));
			end++;
		}
		return end;
	}

	private static boolean endsAt(List<Line> lines, int at, Map<LabelKind, Label> last) {
		Line line = lines.get(at);
		return isFoot(line) || ((isClosing(line) || isSignature(lines, at)) && !goesOn(lines, at, last));
	}

	/** The body of a segment may end in mid-line: where, or 0 if it does not. */
	static int insideLast(List<Line> body) {
		Line last = body.get(body.size() - 1);
		String folded = last.folded();
		for (int i = 1; i < folded.length(); i++) {
			boolean begins = folded.charAt(i) == '附' || folded.charAt(i) == '联';
			if (begins && (ENDS.has(folded.charAt(i - 1)) || last.text().isParted(i))
					&& INSIDE.matcher(folded).region(i, folded.length()).lookingAt()) {
				return i;
			}
		}
		return 0;
	}

	/** 附件：1.…, 备注：…. */
	static boolean isNote(Line line) {
		return STARTS.begin(line.folded()) && (isAttachments(line) || REMARK.matcher(line.folded()).matches());
	}

	/** What never stands between two tasks. */
	private static boolean isFoot(Line line) {
		return (FOOT_MARKS.anyIn(line.folded()) && PAGE_FOOT.anyIn(line.folded())) || isAttachments(line);
	}

	private static boolean isAttachments(Line line) {
		return line.folded().startsWith("附") && ATTACHMENTS.matcher(line.folded()).matches();
	}

	private static boolean isClosing(Line line) {
		if (!STARTS.begin(line.folded())) {
			return line.folded().endsWith("日印发") && PRINTED.matcher(line.folded()).find();
		}
		return isNote(line) || CLOSING.matcher(line.folded()).lookingAt() || PRINTED.matcher(line.folded()).find();
	}

	/** A date alone, or an issuing body with a date under it. */
	private static boolean isSignature(List<Line> lines, int at) {
		boolean date = LineStarts.isDate(lines.get(at).folded());
		boolean above = at + 1 < lines.size() && LineStarts.isDate(lines.get(at + 1).folded())
				&& Organisations.isName(lines.get(at).folded());
		return date || above;
	}

	/**
	 * Whether the next label counts on from those of the body; 注：1.… is a list itself.
	 */
	private static boolean goesOn(List<Line> lines, int at, Map<LabelKind, Label> last) {
		int colon = lines.get(at).folded().indexOf(':');
		if (colon >= 0 && LabelGrammar.parse(lines.get(at).folded(), colon + 1).isPresent()) {
			return false;
		}
		for (int i = at + 1; i < lines.size(); i++) {
			Optional<Label> next = lines.get(i).label();
			if (next.isPresent()) {
				Label before = last.get(next.get().kind());
				return before != null && next.get().follows(before);
			}
		}
		return false;
	}

}
