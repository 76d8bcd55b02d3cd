package org.taizhang.intake.reading.time;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.taizhang.intake.reading.AnchoredPattern;
import org.taizhang.intake.reading.ReadTarget;
import org.taizhang.intake.reading.SourceText;
import org.taizhang.intake.wording.Characters;
import org.taizhang.intake.wording.ChineseNumbers;
import org.taizhang.intake.wording.Fold;

/**
 * Reads figures to be reached: shares, least and greatest counts, time limits for
 * replies, what is to be built. One-off counts (开展一次) and slogans are none.
 */
public final class TargetGrammar {

	/** 印发后20个工作日: in a cell for times 内 may be missing. */
	private static final String COUNTED_FROM = "后起";

	private static final Characters LIMITED = Characters.of("日天时钟秒");

	private final String text;

	private final MaskedText rest;

	private final List<AnchoredPattern> possible;

	private boolean inCell;

	private record Found(int start, ReadTarget target) {
	}

	private final List<Found> found = new ArrayList<>();

	private TargetGrammar(String text, String folded) {
		this.text = text;
		this.rest = new MaskedText(folded);
		this.possible = TargetForm.ALL.mayBeIn(folded);
	}

	public static List<ReadTarget> read(String text) {
		return read(text, Fold.fold(text));
	}

	/** The same of a text that knows its folded form. */
	public static List<ReadTarget> read(SourceText text) {
		return read(text.toString(), text.folded());
	}

	private static List<ReadTarget> read(String text, String folded) {
		TargetGrammar grammar = new TargetGrammar(text, folded);
		if (grammar.possible.isEmpty()) {
			return List.of();
		}
		grammar.ranges();
		grammar.shares();
		grammar.sharesInWords();
		grammar.limits();
		grammar.counts(TargetForm.LEAST_COUNT);
		grammar.counts(TargetForm.COUNT);
		grammar.counts(TargetForm.COUNT_ABOUT);
		grammar.built();
		grammar.nextBuilt();
		grammar.figures(TargetForm.SUCH);
		if (grammar.found.isEmpty()) {
			return List.of();
		}
		return grammar.found.stream()
			.sorted((a, b) -> Integer.compare(a.start(), b.start()))
			.map(Found::target)
			.toList();
	}

	/** What a cell for times limits: 批复后20个工作日内. */
	public static List<ReadTarget> limitsIn(String text) {
		TargetGrammar grammar = new TargetGrammar(text, Fold.fold(text));
		grammar.inCell = true;
		grammar.limits();
		return grammar.found.stream().map(Found::target).toList();
	}

	/** Shows each match in what the forms before have left. */
	private void each(AnchoredPattern form, Consumer<Matcher> found) {
		if (!this.possible.contains(form)) {
			return;
		}
		String left = this.rest.toString();
		if (!form.mayBeIn(left)) {
			return;
		}
		Matcher matcher = form.matcher(left);
		int from = 0;
		while (form.find(matcher, left, from)) {
			from = matcher.end();
			found.accept(matcher);
		}
	}

	private void ranges() {
		each(TargetForm.SHARE_RANGE, (matcher) -> take(matcher.start(), matcher.end(), comparator(matcher, ">="),
				matcher.group("value"), "%"));
	}

	private void sharesInWords() {
		each(TargetForm.SHARE_IN_WORDS, (matcher) -> {
			if (!PolicyFigure.isAt(this.rest.toString(), matcher.start(), matcher.end())) {
				take(matcher.start(), matcher.end(), comparator(matcher, "="), matcher.group("value"), "%");
			}
		});
	}

	private void shares() {
		each(TargetForm.SHARE, (matcher) -> {
			boolean whole = new BigDecimal(matcher.group("value")).compareTo(BigDecimal.valueOf(100)) == 0;
			boolean rate = matcher.start() > 0 && "率度性面".indexOf(this.rest.toString().charAt(matcher.start() - 1)) >= 0;
			if (!PolicyFigure.isAt(this.rest.toString(), matcher.start(), matcher.end())) {
				take(matcher.start(), matcher.end(), comparator(matcher, (whole || rate) ? ">=" : "="),
						matcher.group("value"), printed(matcher, "unit"));
			}
		});
	}

	private void limits() {
		if (!LIMITED.anyIn(this.rest.toString())) {
			return;
		}
		each(TargetForm.LIMIT, (matcher) -> {
			boolean limited = matcher.group("most") != null || matcher.group().endsWith("内") || (this.inCell
					&& matcher.start() > 0 && COUNTED_FROM.indexOf(this.text.charAt(matcher.start() - 1)) >= 0);
			if (limited) {
				take(matcher.start(), matcher.end(), "<=", matcher.group("value"), printed(matcher, "unit"));
			}
		});
	}

	private void counts(AnchoredPattern pattern) {
		each(pattern, (matcher) -> {
			if (!PolicyFigure.isAt(this.rest.toString(), matcher.start(), matcher.end())) {
				take(matcher.start(), matcher.end(), comparator(matcher, ">="), matcher.group("value"),
						printed(matcher, "unit"));
			}
		});
	}

	private void built() {
		each(TargetForm.BUILT, (matcher) -> {
			String n = (matcher.group("value") != null) ? "" : (matcher.group("value2") != null) ? "2" : "3";
			take(matcher.start("value" + n), matcher.end(), "=", matcher.group("value" + n),
					printed(matcher, "unit" + n));
		});
	}

	/** What goes on a list of figures, as long as there is more. */
	private void nextBuilt() {
		int before = -1;
		while (before < this.found.size() && !this.found.isEmpty()) {
			before = this.found.size();
			figures(TargetForm.NEXT_BUILT);
		}
	}

	private void figures(AnchoredPattern form) {
		each(form, (matcher) -> take(matcher.start("value"), matcher.end(), "=", matcher.group("value"),
				printed(matcher, "unit")));
	}

	/** A group as the text has it, 億元 for 亿元. */
	private String printed(Matcher matcher, String group) {
		String printed = this.text.substring(matcher.start(group), matcher.end(group));
		return printed.equals("％") ? "%" : printed;
	}

	private void take(int start, int end, String comparator, String value, String unit) {
		BigDecimal number = Character.isDigit(value.charAt(0)) ? new BigDecimal(value)
				: BigDecimal.valueOf(ChineseNumbers.parse(value));
		this.found.add(new Found(start, new ReadTarget(this.text.substring(start, end), comparator, number, unit,
				Measured.of(this.text, start, end))));
		this.rest.mask(start, end);
	}

	private static String comparator(Matcher matcher, String bare) {
		String after = Groups.get(matcher, "after");
		if (after != null) {
			return switch (after) {
				case "左右", "上下" -> "~";
				case "以下", "以内", "之内" -> "<=";
				default -> ">=";
			};
		}
		if (Groups.get(matcher, "least") != null) {
			return ">=";
		}
		if (Groups.get(matcher, "most") != null) {
			return "<=";
		}
		return (Groups.get(matcher, "more") != null) ? ">" : (Groups.get(matcher, "reach") != null) ? ">=" : bare;
	}

}
