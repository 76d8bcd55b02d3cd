package org.taizhang.intake.reading.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;

import org.taizhang.intake.reading.AnchoredPattern;
import org.taizhang.intake.reading.ReadDeadline;

/** Looks for times in one text, form by form; what one has found no other sees. */
final class TimeSearch {

	private final String text;

	private final PlanTime time;

	private final MaskedText rest;

	private final List<Found> due = new ArrayList<>();

	private final List<Found> mentioned = new ArrayList<>();

	private Found past;

	/** A time and where it begins. */
	private record Found(int start, ReadDeadline deadline) {
	}

	TimeSearch(String text, String folded, PlanTime time) {
		this.text = text;
		this.time = time;
		this.rest = withoutQuotes(folded);
	}

	void find(AnchoredPattern form) {
		String left = this.rest.toString();
		if (!form.mayBeIn(left)) {
			return;
		}
		boolean mention = TimeMention.is(form);
		Matcher matcher = form.matcher(left);
		int from = 0;
		while (form.find(matcher, left, from)) {
			from = matcher.end();
			int start = matcher.start();
			if (Groups.get(matcher, "series") != null) {
				series(DeadlineForm.IN_SERIES.matcher(left).region(start, from));
			}
			else if (!isRange(left, from)) {
				add(mention, start, new ReadDeadline(this.text.substring(start, from), this.time.date(matcher)),
						this.time.isPast(matcher));
			}
			this.rest.mask(start, from);
		}
	}

	/** 2027年3月、6月和9月底前: all of the year that the first names. */
	private void series(Matcher each) {
		LocalDate first = null;
		while (each.find()) {
			LocalDate date = this.time.date(each);
			first = (first != null) ? first : date;
			add(false, each.start(),
					new ReadDeadline(this.text.substring(each.start(), each.end()),
							(date != null) ? date.withYear(first.getYear()) : null),
					first != null && this.time.isPast(first));
		}
	}

	private void add(boolean mention, int start, ReadDeadline deadline, boolean over) {
		if (!over) {
			(mention ? this.mentioned : this.due).add(new Found(start, deadline));
		}
		else if ((!mention || deadline.phrase().endsWith("前")) && (this.past == null || start < this.past.start())) {
			this.past = new Found(start, deadline);
		}
	}

	DeadlineGrammar.Times times() {
		return new DeadlineGrammar.Times(inOrder(this.due), (this.past != null) ? this.past.deadline().phrase() : null,
				inOrder(this.mentioned));
	}

	private static List<ReadDeadline> inOrder(List<Found> found) {
		return found.isEmpty() ? List.of()
				: found.stream().sorted(Comparator.comparingInt(Found::start)).map(Found::deadline).distinct().toList();
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
