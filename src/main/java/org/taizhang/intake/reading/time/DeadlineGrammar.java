package org.taizhang.intake.reading.time;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

import org.taizhang.intake.reading.AnchoredPattern;
import org.taizhang.intake.reading.AnchoredPatterns;
import org.taizhang.intake.reading.ReadDeadline;
import org.taizhang.intake.reading.SourceText;
import org.taizhang.intake.wording.Fold;

/**
 * Reads times of completion: 2021年7月31日前, 9月底前, 三季度前, 上半年, 年内. When something begins
 * (从2021年起), what happened before the plan's year and how long a reply may take are no
 * deadlines.
 */
public final class DeadlineGrammar {

	private final PlanTime time;

	public DeadlineGrammar(PlanTime time) {
		this.time = time;
	}

	/** Knows the plan's year only, or nothing if it is null. */
	public static DeadlineGrammar ofYear(Integer planYear) {
		return new DeadlineGrammar(new PlanTime(planYear, null, null));
	}

	/**
	 * What a text says of times.
	 *
	 * @param due in order, each phrase once
	 * @param past the first that was over before the plan's year, or null
	 */
	public record Times(List<ReadDeadline> due, String past) {

		private static final Times NONE = new Times(List.of(), null);

	}

	/** The times in a sentence or in a requirement, in order, each phrase once. */
	public List<ReadDeadline> inProse(String text) {
		return read(text, Fold.fold(text), DeadlineForm.IN_PROSE).due();
	}

	/** The same of a text that knows its folded form. */
	public List<ReadDeadline> inProse(SourceText text) {
		return timesIn(text).due();
	}

	/** Those that are owed, and whether one is over. */
	public Times timesIn(SourceText text) {
		return read(text.toString(), text.folded(), DeadlineForm.IN_PROSE);
	}

	/** The times in a cell or a line that holds nothing else. */
	public List<ReadDeadline> inCell(String text) {
		return read(text, Fold.fold(text), DeadlineForm.IN_CELL).due();
	}

	private Times read(String text, String folded, AnchoredPatterns forms) {
		List<AnchoredPattern> possible = forms.mayBeIn(folded);
		if (possible.isEmpty()) {
			return Times.NONE;
		}
		MaskedText rest = withoutQuotes(folded);
		record Found(int start, ReadDeadline deadline) {
		}
		List<Found> found = new ArrayList<>();
		int past = text.length();
		int pastEnd = 0;
		for (AnchoredPattern form : possible) {
			String left = rest.toString();
			Matcher matcher = form.matcher(left);
			int from = 0;
			while (form.find(matcher, left, from)) {
				from = matcher.end();
				int start = matcher.start();
				boolean range = isRange(left, matcher.end());
				if (!range && !this.time.isPast(matcher)) {
					found.add(new Found(start,
							new ReadDeadline(text.substring(start, matcher.end()), this.time.date(matcher))));
				}
				else if (!range && start < past) {
					past = start;
					pastEnd = matcher.end();
				}
				rest.mask(start, matcher.end());
			}
		}
		List<ReadDeadline> due = found.isEmpty() ? List.of()
				: found.stream()
					.sorted((a, b) -> Integer.compare(a.start(), b.start()))
					.map(Found::deadline)
					.distinct()
					.toList();
		return new Times(due, (pastEnd > 0) ? text.substring(past, pastEnd) : null);
	}

	/** Nothing in 《…》 is a time of this plan. */
	private static MaskedText withoutQuotes(String folded) {
		MaskedText rest = new MaskedText(folded);
		int open = folded.indexOf('《');
		int close = folded.indexOf('》', open + 1);
		while (open >= 0 && close >= 0) {
			rest.mask(open, close + 1);
			open = folded.indexOf('《', close);
			close = folded.indexOf('》', open + 1);
		}
		return rest;
	}

	/** 2021年1月1日至12月31日: a period, not a deadline; 2021年底起: a beginning. */
	private static boolean isRange(CharSequence text, int end) {
		boolean toAnother = end < text.length() && "至—-~起".indexOf(text.charAt(end)) >= 0;
		boolean atLeast = toAnother && end + 1 < text.length() && text.charAt(end) == '至'
				&& text.charAt(end + 1) == '少';
		return toAnother && !atLeast;
	}

}
