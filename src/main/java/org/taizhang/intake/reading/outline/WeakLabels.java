package org.taizhang.intake.reading.outline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.taizhang.intake.wording.Characters;
import org.taizhang.intake.wording.ChineseNumbers;
import org.taizhang.intake.wording.Label;
import org.taizhang.intake.wording.LabelKind;

/**
 * Finds labels without their stop (1 推动公开, 3深化解读, 二，强化保障), where the numbers before and
 * after make sure that they are labels.
 */
final class WeakLabels {

	private static final Pattern FORM = Pattern.compile(
			"([0-9]{1,2}|[一二三四五六七八九十]{1,3})(?:(?<space>\\s+)|(?<mark>[,;:。·])|)(?![年月日号个项次家类种名位人条级层场期篇天大步批是要季])(?=[\\p{IsHan}“])");

	/** So many numbers in order are no chance. */
	private static final int LONG_RUN = 3;

	private static final Pattern ENDED = Pattern.compile(".*[。;:!)”]$|.{0,24}", Pattern.DOTALL);

	/** What such a label can begin with. */
	private static final Characters NUMBERS = Characters.of("0123456789一二三四五六七八九十");

	private final List<Line> lines;

	/** The weak label of each line, null where it has none. */
	private final Weak[] weak;

	/** The last label of each kind above the line that is looked at. */
	private final Map<LabelKind, Label> above = new EnumMap<>(LabelKind.class);

	/** By line, the next line with a label of each kind from there on. */
	private final Map<LabelKind, int[]> next = new EnumMap<>(LabelKind.class);

	/** The last line whose weak label is the second of its kind. */
	private final Map<LabelKind, Integer> second = new EnumMap<>(LabelKind.class);

	/** By line, how many weak labels count on here, each by one: 11完善, 12改革, 13深化. */
	private final int[] run;

	/** The last line labelled 1.1, 1.2…, or -1. */
	private int lastDecimal = -1;

	private WeakLabels(List<Line> lines) {
		this.lines = lines;
		this.weak = new Weak[lines.size()];
		this.next.put(LabelKind.ARABIC, new int[lines.size() + 1]);
		this.next.put(LabelKind.CHINESE, new int[lines.size() + 1]);
		this.next.forEach((kind, at) -> at[lines.size()] = lines.size());
		for (int i = lines.size() - 1; i >= 0; i--) {
			look(i);
		}
		this.run = runs();
	}

	private int[] runs() {
		int[] runs = new int[this.weak.length];
		List<Integer> run = new ArrayList<>();
		for (int i = 0; i < this.weak.length; i++) {
			if (this.weak[i] == null || this.weak[i].label().kind() != LabelKind.ARABIC) {
				continue;
			}
			if (!run.isEmpty() && !this.weak[i].label().follows(this.weak[run.get(run.size() - 1)].label())) {
				run.clear();
			}
			run.add(i);
			runs[i] = run.size();
			if (run.size() == LONG_RUN) {
				run.forEach((at) -> runs[at] = LONG_RUN);
			}
		}
		return runs;
	}

	private void look(int at) {
		Optional<Label> label = this.lines.get(at).label();
		this.next.forEach((kind,
				next) -> next[at] = label.filter((found) -> found.kind() == kind).isPresent() ? at : next[at + 1]);
		this.weak[at] = label.isPresent() ? null : weak(this.lines.get(at)).orElse(null);
		if (this.weak[at] != null && this.weak[at].spaced() && this.weak[at].label().number() == 2) {
			this.second.putIfAbsent(this.weak[at].label().kind(), at);
		}
		if (label.filter((found) -> found.kind() == LabelKind.DECIMAL && found.outer().equals("1")).isPresent()) {
			this.lastDecimal = Math.max(this.lastDecimal, at);
		}
	}

	private record Weak(Label label, boolean spaced) {
	}

	/** The same lines, some with the labels that they turn out to have. */
	static List<Line> resolve(List<Line> lines) {
		if (lines.stream().noneMatch((line) -> line.label().isEmpty() && NUMBERS.begin(line.folded()))) {
			return lines;
		}
		WeakLabels weak = new WeakLabels(new ArrayList<>(lines));
		for (int i = 0; i < lines.size(); i++) {
			weak.resolve(i);
			weak.lines.get(i).label().ifPresent((label) -> weak.above.put(label.kind(), label));
		}
		return weak.lines;
	}

	private void resolve(int at) {
		Line line = this.lines.get(at);
		Optional<Weak> weak = Optional.ofNullable(this.weak[at]);
		if (weak.isEmpty() || (at > 0 && !hasEnded(this.lines.get(at - 1)) && !headsDecimals(at, weak.get().label()))) {
			return;
		}
		Label label = weak.get().label();
		Label before = this.above.get(label.kind());
		boolean goesOn = before != null && label.follows(before);
		boolean spaced = weak.get().spaced() || headsDecimals(at, label);
		if ((goesOn && (spaced || leadsOn(at, label))) || (spaced && begins(at, label)) || this.run[at] >= LONG_RUN) {
			this.lines.set(at, line.labelled(label));
		}
	}

	/** 2 深化公开 right above 2.1. */
	private boolean headsDecimals(int at, Label label) {
		return at + 1 < this.lines.size() && this.lines.get(at + 1)
			.label()
			.filter((next) -> next.kind() == LabelKind.DECIMAL && next.number() == 1
					&& next.outer().equals(String.valueOf(label.number())))
			.isPresent();
	}

	private static boolean hasEnded(Line line) {
		return line.role() || ENDED.matcher(line.folded()).matches();
	}

	private static Optional<Weak> weak(Line line) {
		if (!NUMBERS.begin(line.folded())) {
			return Optional.empty();
		}
		Matcher matcher = FORM.matcher(line.spaced());
		if (!matcher.lookingAt()) {
			return Optional.empty();
		}
		String number = matcher.group(1);
		LabelKind kind = Character.isDigit(number.charAt(0)) ? LabelKind.ARABIC : LabelKind.CHINESE;
		int length = number.length() + ((matcher.group("mark") != null) ? 1 : 0);
		return Optional
			.of(new Weak(new Label(kind, ChineseNumbers.parse(number), length), matcher.group("space") != null));
	}

	/**
	 * The next label of the kind is the next number, or there is none, or a new count.
	 */
	private boolean leadsOn(int at, Label label) {
		int following = this.next.get(label.kind())[at + 1];
		Optional<Label> next = (following < this.lines.size()) ? this.lines.get(following).label() : Optional.empty();
		return next.map((found) -> found.follows(label) || found.number() == 1).orElse(true);
	}

	/** 1 推动…, and later 2 深化… or 1.1. */
	private boolean begins(int at, Label label) {
		return label.number() == 1 && (this.lastDecimal > at || this.second.getOrDefault(label.kind(), -1) > at);
	}

}
