package org.taizhang.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.taizhang.intake.wording.ChineseNumbers;
import org.taizhang.intake.wording.Label;
import org.taizhang.intake.wording.LabelKind;
import org.taizhang.intake.wording.RoleWords;

/**
 * Finds labels without their stop (1 推动公开, 3深化解读, 二，强化保障), where the numbers before and
 * after make sure that they are labels.
 */
final class WeakLabels {

	private static final Pattern FORM = Pattern.compile(
			"([0-9]{1,2}|[一二三四五六七八九十]{1,3})(?:(?<space>\\s+)|(?<mark>[,;:。·])|)(?![年月日号个项次家类种名位人条级层场期篇天大步批是要季])(?=[\\p{IsHan}“])");

	private static final Pattern ENDED = Pattern.compile(".*[。;:!)”]$|.{0,24}", Pattern.DOTALL);

	private final List<Line> lines;

	private WeakLabels(List<Line> lines) {
		this.lines = lines;
	}

	private record Weak(Label label, boolean spaced) {
	}

	/** The same lines, some with the labels that they turn out to have. */
	static List<Line> resolve(List<Line> lines) {
		WeakLabels weak = new WeakLabels(new ArrayList<>(lines));
		for (int i = 0; i < lines.size(); i++) {
			weak.resolve(i);
		}
		return weak.lines;
	}

	private void resolve(int at) {
		Line line = this.lines.get(at);
		Optional<Weak> weak = (line.label().isPresent()) ? Optional.empty() : weak(line);
		if (weak.isEmpty()
				|| (at > 0 && !hasEnded(this.lines.get(at - 1).folded()) && !headsDecimals(at, weak.get().label()))) {
			return;
		}
		Label label = weak.get().label();
		boolean goesOn = before(at, label.kind()).map(label::follows).orElse(false);
		boolean spaced = weak.get().spaced() || headsDecimals(at, label);
		if ((goesOn && (spaced || leadsOn(at, label))) || (spaced && begins(at, label))) {
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

	private static boolean hasEnded(String line) {
		return ENDED.matcher(line).matches() || RoleWords.beginsWithRole(line);
	}

	private static Optional<Weak> weak(Line line) {
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

	private Optional<Label> before(int at, LabelKind kind) {
		for (int i = at - 1; i >= 0; i--) {
			Optional<Label> label = this.lines.get(i).label().filter((found) -> found.kind() == kind);
			if (label.isPresent()) {
				return label;
			}
		}
		return Optional.empty();
	}

	/**
	 * The next label of the kind is the next number, or there is none, or a new count.
	 */
	private boolean leadsOn(int at, Label label) {
		for (Line line : this.lines.subList(at + 1, this.lines.size())) {
			Optional<Label> next = line.label().filter((found) -> found.kind() == label.kind());
			if (next.isPresent()) {
				return next.get().follows(label) || next.get().number() == 1;
			}
		}
		return true;
	}

	/** 1 推动…, and later 2 深化… or 1.1. */
	private boolean begins(int at, Label label) {
		boolean second = this.lines.subList(at + 1, this.lines.size())
			.stream()
			.anyMatch((line) -> line.label()
				.map((found) -> found.kind() == LabelKind.DECIMAL && found.outer().equals("1"))
				.orElseGet(() -> weak(line).filter(Weak::spaced)
					.map((next) -> next.label().follows(label))
					.orElse(false)));
		return label.number() == 1 && second;
	}

}
