package org.taizhang.intake.reading.time;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.stream.Stream;

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

	/** 提高到 and the like between two figures. */
	private static final int LONGEST_GROWTH = 6;

	private static final Characters LIMITED = Characters.of("日天时钟秒");

	private final String text;

	private final MaskedText rest;

	private final List<AnchoredPattern> possible;

	private boolean inCell;

	/** Where the last figure of today begins and ends. */
	private int fromStart = -1;

	private int fromEnd = -1;

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
		grammar.from();
		grammar.ranges();
		grammar.tenths();
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
		each(TargetForm.SHARE_RANGE, (matcher) -> take(matcher.start(), matcher.end(), Comparison.of(matcher, ">="),
				matcher.group("value"), "%"));
	}

	/** Hides what is so today: only what it is to become is a target. */
	private void from() {
		each(TargetForm.FROM, (matcher) -> {
			this.fromStart = matcher.start();
			this.fromEnd = matcher.end();
			this.rest.mask(matcher.start(), matcher.end());
		});
	}

	/** 六成以上 is 60 %. */
	private void tenths() {
		each(TargetForm.TENTHS, (matcher) -> {
			boolean bare = matcher.group("value2") != null;
			int tens = ChineseNumbers.parse(matcher.group(bare ? "value2" : "value")) * 10;
			boolean half = matcher.group(bare ? "half2" : "half") != null;
			String comparator = !bare ? Comparison.of(matcher, ">=")
					: matcher.group("after2").equals("左右") ? "~" : ">=";
			take(matcher.start(), matcher.end(), comparator, String.valueOf(half ? tens + 5 : tens), "%");
		});
	}

	private void sharesInWords() {
		each(TargetForm.SHARE_IN_WORDS, (matcher) -> {
			if (!PolicyFigure.isAt(this.rest.toString(), matcher.start(), matcher.end())) {
				take(matcher.start(), matcher.end(), Comparison.of(matcher, "="), matcher.group("value"), "%");
			}
		});
	}

	private void shares() {
		each(TargetForm.SHARE, (matcher) -> {
			if (!PolicyFigure.isAt(this.rest.toString(), matcher.start(), matcher.end())) {
				take(matcher.start(), matcher.end(), Comparison.of(matcher, Comparison.ofShare(this.text, matcher)),
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
				take(matcher.start(), matcher.end(), Comparison.of(matcher, ">="), matcher.group("value"),
						printed(matcher, "unit"));
			}
		});
	}

	private void built() {
		each(TargetForm.BUILT, (matcher) -> {
			String n = Stream.of("", "2", "3", "4")
				.filter((each) -> matcher.group("value" + each) != null)
				.findFirst()
				.get();
			String value = matcher.group("value" + n);
			boolean one = n.equals("4") && value.equals("1");
			boolean few = value.length() == 1 && TargetForm.OCCASIONS.indexOf(matcher.group("unit" + n).charAt(0)) >= 0;
			if (!one && !few) {
				take(matcher.start("value" + n), matcher.end(), (matcher.group("range" + n) != null) ? ">=" : "=",
						value, printed(matcher, "unit" + n));
			}
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
		this.found.add(new Found(start,
				new ReadTarget(this.text.substring(start, end), comparator, number, unit, measured(start, end))));
		this.rest.mask(start, end);
	}

	private String measured(int start, int end) {
		boolean grown = this.fromEnd > 0 && start >= this.fromEnd && start - this.fromEnd <= LONGEST_GROWTH;
		return Measured.of(this.text, grown ? this.fromStart : start, end);
	}

}
