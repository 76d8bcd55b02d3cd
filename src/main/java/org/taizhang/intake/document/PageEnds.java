package org.taizhang.intake.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.taizhang.intake.wording.Fold;
import org.taizhang.intake.wording.Label;
import org.taizhang.intake.wording.LabelGrammar;
import org.taizhang.intake.wording.LabelKind;
import org.taizhang.intake.wording.LineStarts;
import org.taizhang.intake.wording.RoleWords;
import org.taizhang.intake.wording.UnitNames;

/**
 * Whether a page's end broke a line of plain text, as it may anywhere: in a point or in a
 * name.
 */
final class PageEnds {

	private static final String ENDED = "。！!？?；;:…)”";

	/** The last name of a list, or what there is of it. */
	private static final Pattern LAST_NAME = Pattern.compile("[^:、,;\\s]*$");

	/** 各县要抓好落实: no list of units. */
	private static final Pattern DUTY = Pattern.compile("[要应须将]|抓好");

	/** Points of this document's inner levels are sentences, not headings. */
	private final boolean pointsEnd;

	PageEnds(List<String> lines) {
		this.pointsEnd = lines.contains(PageMarks.BREAK) && doPointsEnd(lines);
	}

	/** Those that no page broke. */
	private static boolean doPointsEnd(List<String> lines) {
		int ended = 0;
		int points = 0;
		String point = "";
		for (String line : lines) {
			if (!line.isBlank() || line.equals(PageMarks.BREAK)) {
				boolean whole = !point.isEmpty() && !line.equals(PageMarks.BREAK);
				points += whole ? 1 : 0;
				ended += (whole && ENDED.indexOf(lastOf(point)) >= 0) ? 1 : 0;
				point = isPoint(line.strip()) ? line.strip() : "";
			}
		}
		return ended * 2 > points;
	}

	/** Whether the next page goes on in the line that the last one ended with. */
	boolean isBroken(String line, String next) {
		if (ENDED.indexOf(lastOf(line)) >= 0 || LineStarts.beginsSomethingNew(next)) {
			return false;
		}
		String folded = Fold.fold(line);
		if (RoleWords.beginsWithRole(line)) {
			return isBrokenList(folded, Fold.fold(next));
		}
		int label = LabelGrammar.parse(folded).map(Label::length).orElse(0);
		boolean labelOnly = label > 0 && label == folded.strip().length();
		return labelOnly || (isPoint(line) && this.pointsEnd);
	}

	/** 责任单位：区 | 财政局: no name ends there, or the next page begins with names. */
	private static boolean isBrokenList(String line, String next) {
		Matcher last = LAST_NAME.matcher(line);
		boolean complete = last.find() && UnitNames.looksLikeUnit(last.group());
		boolean duty = DUTY.matcher(next).find();
		return !complete || (!duty && UnitNames.looksLikeUnits(List.of(next.split("[、,;。]"))));
	}

	private static boolean isPoint(String line) {
		return LabelGrammar.parse(line)
			.filter((label) -> label.kind().compareTo(LabelKind.CHINESE_BRACKET) > 0)
			.isPresent();
	}

	private static char lastOf(String line) {
		return Fold.fold(line.charAt(line.length() - 1));
	}

}
