package org.taizhang.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.taizhang.intake.reading.units.Responsibilities;
import org.taizhang.intake.wording.Characters;
import org.taizhang.intake.wording.UnitNames;

/** What can be told to be unsure from a task's values alone. */
final class TaskDoubts {

	/** A sentence that stops here goes on somewhere else. */
	private static final Pattern CUT = Pattern.compile("(?:[、,:(]|[^目]的|以及|[与及或]|(?<![总中饱调温])和)$");

	/** The last characters of such sentences. */
	private static final Characters CUT_ENDS = Characters.of("、,:(的及与或和");

	private static final String SENTENCE_ENDS = "。;:!?)”";

	/** 宣传处会办公室: 会同 that lost its second half; 管委会办公室 is one name. */
	private static final Pattern WITH = Pattern.compile("[^会]+[处科局厅室股]会[^会]+[处科局厅室股办部委]");

	private static final Characters OFFICES = Characters.of("处科局厅室股");

	/** A name without a mark right before one with it. */
	private static final Pattern SECOND_LEADS = Pattern
		.compile("(?:^|[,;:、(\\n])([^,;:、()\\n]{2,20})[、,\\n][^,;:、()\\n]{2,20}\\(牵头(?:单位|部门)?\\)");

	private TaskDoubts() {
	}

	/**
	 * @param divisions those that were left out, since their units are named
	 */
	/** A、B（牵头）、C: whether A leads with B nobody can tell. */
	static List<TaskDoubt> ofMarkedLead(List<SourceText> lists) {
		for (SourceText list : lists) {
			String folded = list.folded();
			if (folded.indexOf("(牵头") > 0) {
				Matcher marked = SECOND_LEADS.matcher(folded);
				if (marked.find()) {
					return List.of(new TaskDoubt(WarningCode.LEAD_UNCLEAR,
							"“" + begin(marked.group(1)) + "”写在注明牵头的单位前面，不知是否也牵头"));
				}
			}
		}
		return List.of();
	}

	static List<TaskDoubt> ofUnits(Responsibilities units, List<String> divisions) {
		List<TaskDoubt> doubts = new ArrayList<>();
		if (!divisions.isEmpty()) {
			doubts.add(new TaskDoubt(WarningCode.DIVISIONS_ASIDE,
					"写明了责任单位，责任科室“" + begin(String.join("、", divisions)) + "”没有算作责任单位"));
		}
		if (units.isEmpty()) {
			doubts.add(new TaskDoubt(WarningCode.NO_UNIT, "没有责任单位"));
		}
		if (units.open()) {
			doubts.add(new TaskDoubt(WarningCode.OPEN_LIST, "责任单位以“等”结尾，可能还有别的单位"));
		}
		List<String> names = units.all();
		names.forEach((name) -> UnitNames.oddity(name)
			.ifPresent((odd) -> doubts.add(new TaskDoubt(WarningCode.UNIT_ODD, "“" + begin(name) + "”" + odd))));
		names.stream()
			.filter((name) -> OFFICES.has(beforeWith(name)) && WITH.matcher(name).matches())
			.forEach((name) -> doubts
				.add(new TaskDoubt(WarningCode.UNIT_ODD, "“" + begin(name) + "”像是两个单位，中间可能漏了“同”字：是的话请分成两个")));
		return doubts;
	}

	/** What stands before the first 会. */
	private static char beforeWith(String name) {
		return name.charAt(Math.max(0, name.indexOf('会') - 1));
	}

	/**
	 * @param title the heading that the text begins with, or null
	 */
	static List<TaskDoubt> ofText(SourceText text, String title) {
		List<TaskDoubt> doubts = new ArrayList<>();
		String folded = text.folded();
		if (CUT_ENDS.end(folded) && CUT.matcher(folded.substring(Math.max(0, folded.length() - 3))).find()) {
			doubts.add(new TaskDoubt(WarningCode.TEXT_CUT, "文字到“" + end(text.toString()) + "”为止，像是没有写完"));
		}
		int joint = 0;
		List<SourceSpan> spans = text.spans();
		for (int i = 0; i + 1 < spans.size(); i++) {
			joint = text.nextOrigin(joint);
			boolean afterTitle = title != null && joint <= title.length() + 1;
			if (!afterTitle && joint > 0 && SENTENCE_ENDS.indexOf(folded.charAt(joint - 1)) < 0) {
				doubts.add(new TaskDoubt(WarningCode.TEXT_JOINED, "“" + end(text.toString().substring(0, joint)) + "”和“"
						+ begin(text.toString().substring(joint)) + "”原文是分开的两段，已接成一句"));
			}
		}
		return doubts;
	}

	private static String begin(String text) {
		return (text.length() > 12) ? text.substring(0, 12) + "…" : text;
	}

	private static String end(String text) {
		return (text.length() > 12) ? "…" + text.substring(text.length() - 12) : text;
	}

}
