package org.taizhang.intake.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.taizhang.intake.wording.Fold;
import org.taizhang.intake.wording.LabelGrammar;
import org.taizhang.intake.wording.LabelKind;
import org.taizhang.intake.wording.LineStarts;
import org.taizhang.intake.wording.RoleWords;

/**
 * Makes paragraphs of lines: a line that a page's end broke in mid-sentence goes on in
 * the next one. A heading or a title is never joined to what follows it.
 */
final class LineJoiner {

	/** Shorter lines than this are broken by whoever wrote them, not by a page's end. */
	private static final int BROKEN_LINE = 22;

	private static final Pattern PAGE_NUMBER = Pattern
		.compile("[-—–－]+\\s*[0-9]{1,3}\\s*[-—–－]+|第\\s*[0-9]{1,3}\\s*页(?:\\s*[,，/]?\\s*共\\s*[0-9]{1,3}\\s*页)?");

	private static final String ENDS = "。！？!?；;：:”’…";

	private static final String GOES_ON = "，,、（(〔〈《“和与及的";

	private static final String CONTINUES = "，,、。；;：:）)〕〉》”";

	private LineJoiner() {
	}

	static List<String> join(List<String> lines) {
		List<String> paragraphs = new ArrayList<>();
		for (String line : lines) {
			String next = line.strip();
			if (next.isEmpty() || PAGE_NUMBER.matcher(next).matches()) {
				continue;
			}
			int last = paragraphs.size() - 1;
			if (last >= 0 && belongsTogether(paragraphs.get(last), next)) {
				paragraphs.set(last, paragraphs.get(last) + next);
			}
			else {
				paragraphs.add(next);
			}
		}
		return paragraphs;
	}

	private static boolean belongsTogether(String line, String next) {
		if (LineStarts.beginsSomethingNew(next)) {
			return false;
		}
		if (CONTINUES.indexOf(next.charAt(0)) >= 0) {
			return true;
		}
		char end = line.charAt(line.length() - 1);
		if (isOpen(line) || GOES_ON.indexOf(end) >= 0) {
			return true;
		}
		return ENDS.indexOf(end) < 0 && isProse(line) && !(isHeading(line) || RoleWords.beginsWithRole(line));
	}

	/** A bracket or a quotation begins that does not end. */
	private static boolean isOpen(String line) {
		String folded = Fold.fold(line);
		return count(folded, '(') > count(folded, ')') || count(folded, '《') > count(folded, '》')
				|| count(folded, '“') > count(folded, '”');
	}

	private static boolean isProse(String line) {
		char end = Fold.fold(line).charAt(line.length() - 1);
		return line.length() >= BROKEN_LINE && end != ')' && line.chars().anyMatch((c) -> "，,、。；;".indexOf(c) >= 0);
	}

	/** A labelled line of the outer levels that has not come to its first full stop. */
	private static boolean isHeading(String line) {
		LabelKind kind = LabelGrammar.parse(line).map((label) -> label.kind()).orElse(LabelKind.LETTER);
		return kind.compareTo(LabelKind.CHINESE_BRACKET) <= 0 && line.indexOf('。') < 0 && line.length() < 45;
	}

	private static long count(String text, char c) {
		return text.chars().filter((other) -> other == c).count();
	}

}
