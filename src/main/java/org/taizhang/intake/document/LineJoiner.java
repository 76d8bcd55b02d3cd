package org.taizhang.intake.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.taizhang.intake.document.text.FullLines;
import org.taizhang.intake.wording.Characters;
import org.taizhang.intake.wording.Fold;
import org.taizhang.intake.wording.LabelGrammar;
import org.taizhang.intake.wording.LabelKind;
import org.taizhang.intake.wording.LineStarts;
import org.taizhang.intake.wording.RoleWords;
import org.taizhang.intake.wording.UnitNames;

/**
 * Makes paragraphs of lines: a line that a page's end broke in mid-sentence goes on in
 * the next one. A heading or a title is never joined to what follows it.
 */
final class LineJoiner {

	/** Shorter lines than this are broken by whoever wrote them, not by a page's end. */
	private static final int BROKEN_LINE = 22;

	/**
	 * A numbered point as long as this that does not end is broken, whatever is in it.
	 */
	private static final int LONG_POINT = 30;

	/** The rest of a heading is no longer. */
	private static final int REST = 16;

	private static final String ENDS = "。！？!?；;：:”’…";

	private static final String OPENS = "（(〔〈《“";

	private static final String CLOSES = "）)〕〉》”】]］";

	/** What {@link #isOpen} counts. */
	private static final Characters PAIRED = Characters.where((c) -> "()《》“”".indexOf(Fold.fold(c)) >= 0);

	private static final String GOES_ON = "，,、和与及的";

	private static final String CONTINUES = "，,、。；;：:）)〕〉》”";

	/** 【字体:, 来源: the furniture of a web page, whose brackets may not end. */
	private static final Pattern FURNITURE = Pattern.compile("\\(?(?:字体|字号|浏览|打印|视力|来源|点击|分享)");

	private static final int LONGEST_FURNITURE = 12;

	/** A title above 为贯彻…, 根据…, 各县人民政府：. */
	private static final Pattern TITLE = Pattern.compile("[^。;,:]{6,90}(?:要点|方案|计划|清单|分工|意见|安排|措施|通知)");

	private static final String TITLE_ENDS = "点案划单工见排施知";

	private static final Pattern PREAMBLE = Pattern.compile("为(?!主|准|目标)|根据|按照|依据|各|20[0-9]{2}年|今年|现将");

	private LineJoiner() {
	}

	static List<String> join(List<String> lines) {
		List<String> paragraphs = new ArrayList<>();
		boolean indented = isIndented(lines);
		PageEnds ends = new PageEnds(lines);
		FullLines widths = FullLines.of(lines);
		boolean pageEnded = false;
		boolean full = false;
		for (String line : lines) {
			String next = line.strip();
			pageEnded |= line.equals(PageMarks.BREAK);
			if (next.isEmpty()) {
				continue;
			}
			int last = paragraphs.size() - 1;
			boolean flush = indented && !Character.isWhitespace(line.charAt(0));
			boolean wrapped = full && (flush || !indented);
			if (last >= 0 && (belongsTogether(paragraphs.get(last), next)
					|| (wrapped && goesOnInNextLine(paragraphs.get(last), next))
					|| (pageEnded && (goesOnOverPage(paragraphs.get(last), next, flush)
							|| ends.isBroken(paragraphs.get(last), next))))) {
				String begun = paragraphs.get(last);
				DocumentBounds.checkParagraph(begun.length() + next.length());
				paragraphs.set(last, begun + (LatinWords.meet(begun, next) ? " " : "") + next);
			}
			else {
				paragraphs.add(next);
			}
			pageEnded = false;
			full = widths.isFull(line);
		}
		return paragraphs.stream().map(widths::withoutPrintedSpaces).toList();
	}

	/** Nearly every numbered line stands in from the margin. */
	private static boolean isIndented(List<String> lines) {
		if (lines.stream().filter(LineJoiner::standsIn).count() < 3) {
			return false;
		}
		List<String> labelled = lines.stream().filter((line) -> LabelGrammar.parse(line.strip()).isPresent()).toList();
		long in = labelled.stream().filter(LineJoiner::standsIn).count();
		return in > 2 && in * 10 >= labelled.size() * 9L;
	}

	private static boolean standsIn(String line) {
		return !line.isEmpty() && Character.isWhitespace(line.charAt(0));
	}

	/**
	 * A heading or a list of units was broken by the page's end: its rest is short and
	 * has no stop, or stands at the margin.
	 */
	private static boolean goesOnOverPage(String line, String next, boolean flush) {
		char end = line.charAt(line.length() - 1);
		if (ENDS.indexOf(end) >= 0 || Fold.fold(end) == ')' || LineStarts.beginsSomethingNew(next)) {
			return false;
		}
		boolean begun = LabelGrammar.parse(line).isPresent() || RoleWords.beginsWithRole(line);
		return begun && (flush || next.length() <= REST && next.chars().noneMatch((c) -> "。；，,;".indexOf(c) >= 0));
	}

	private static boolean goesOnInNextLine(String line, String next) {
		return ENDS.indexOf(line.charAt(line.length() - 1)) < 0 && !LineStarts.beginsSomethingNew(next);
	}

	private static boolean belongsTogether(String line, String next) {
		char end = line.charAt(line.length() - 1);
		boolean open = isOpen(line) && (end != '。' || RoleWords.beginsWithRole(next) || closes(next));
		boolean continues = CONTINUES.indexOf(next.charAt(0)) >= 0;
		boolean broken = ENDS.indexOf(end) < 0 && line.length() >= BROKEN_LINE;
		if (!open && !continues && !broken && OPENS.indexOf(end) < 0 && GOES_ON.indexOf(end) < 0) {
			return false;
		}
		boolean roleInBracket = open && RoleWords.beginsWithRole(next);
		if (OPENS.indexOf(end) >= 0 || roleInBracket) {
			return true;
		}
		boolean goesOn = continues || open || GOES_ON.indexOf(end) >= 0 || isBrokenProse(line);
		return goesOn && !LineStarts.beginsSomethingNew(next) && !isTitle(line, next);
	}

	/** A long line without its stop, and not one that needs none. */
	private static boolean isBrokenProse(String line) {
		return isProse(line) && !(isHeading(line) || RoleWords.beginsWithRole(line) || endsInUnits(Fold.fold(line)));
	}

	/** …免费开放。牵头部门：市文旅局 责任部门：各区: the last name is a whole one. */
	private static boolean endsInUnits(String line) {
		int sentence = Math.max(line.lastIndexOf('。'), line.lastIndexOf(';')) + 1;
		while (sentence < line.length() && line.charAt(sentence) == ' ') {
			sentence++;
		}
		if (sentence == 0 || !RoleWords.beginsWithRole(line, sentence)) {
			return false;
		}
		int name = line.length();
		while (name > sentence && "、,:; ".indexOf(line.charAt(name - 1)) < 0) {
			name--;
		}
		return UnitNames.looksLikeUnit(line.substring(name));
	}

	private static boolean isTitle(String line, String next) {
		return TITLE_ENDS.indexOf(line.charAt(line.length() - 1)) >= 0 && PREAMBLE.matcher(next).lookingAt()
				&& TITLE.matcher(Fold.fold(line)).matches() && LabelGrammar.parse(line).isEmpty();
	}

	/** Whether the first bracket or quotation mark here is a closing one. */
	private static boolean closes(String line) {
		for (int i = 0; i < line.length(); i++) {
			if (OPENS.indexOf(line.charAt(i)) >= 0) {
				return false;
			}
			if (CLOSES.indexOf(line.charAt(i)) >= 0) {
				return true;
			}
		}
		return false;
	}

	/** A bracket or a quotation begins that does not end. */
	private static boolean isOpen(String line) {
		int brackets = 0;
		int titles = 0;
		int quotes = 0;
		for (int i = PAIRED.firstIn(line, 0); i >= 0; i = PAIRED.firstIn(line, i + 1)) {
			switch (Fold.fold(line.charAt(i))) {
				case '(' -> brackets++;
				case ')' -> brackets--;
				case '《' -> titles++;
				case '》' -> titles--;
				case '“' -> quotes++;
				default -> quotes--;
			}
		}
		return (brackets > 0 || titles > 0 || quotes > 0) && !isFurniture(line);
	}

	private static boolean isFurniture(String line) {
		return line.length() <= LONGEST_FURNITURE && FURNITURE.matcher(Fold.fold(line)).lookingAt();
	}

	private static boolean isProse(String line) {
		if (Fold.fold(line.charAt(line.length() - 1)) == ')') {
			return false;
		}
		boolean punctuated = line.chars().anyMatch((c) -> "，,、。；;".indexOf(c) >= 0);
		boolean longPoint = line.length() >= LONG_POINT && kind(line).compareTo(LabelKind.CHINESE_BRACKET) > 0
				&& LabelGrammar.parse(line).isPresent();
		return punctuated || longPoint;
	}

	private static LabelKind kind(String line) {
		return LabelGrammar.parse(line).map((label) -> label.kind()).orElse(LabelKind.LETTER);
	}

	/** A labelled line of the outer levels that has not come to its first full stop. */
	private static boolean isHeading(String line) {
		return kind(line).compareTo(LabelKind.CHINESE_BRACKET) <= 0 && line.indexOf('。') < 0 && line.length() < 45;
	}

}
