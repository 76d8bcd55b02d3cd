package org.taizhang.intake.reading.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.taizhang.intake.document.Paragraph;
import org.taizhang.intake.reading.SourceText;
import org.taizhang.intake.reading.units.TrailingUnits;
import org.taizhang.intake.wording.Characters;
import org.taizhang.intake.wording.Fold;
import org.taizhang.intake.wording.Label;
import org.taizhang.intake.wording.LabelGrammar;
import org.taizhang.intake.wording.LabelKind;

/**
 * A paragraph, cleaned, with its folded form.
 *
 * @param printed as it stands in the source
 * @param label the label that it begins with
 */
public record Line(int block, SourceText text, String folded, String printed, Optional<Label> label) {

	private static final Pattern SPACE = Pattern.compile("[\\s\\u3000]+");

	/** 工作措施： before the first label. */
	private static final Pattern INTRODUCTION = Pattern
		.compile("(?:(?:工作|主要|重点|具体|任务|推进|整改)(?:措施|举措|任务|内容|事项|安排)|(?:措施|举措)(?:要求)?):");

	private static final Characters INTRODUCTION_STARTS = Characters.of("工主重具任推整措举");

	public static Line of(Paragraph paragraph) {
		SourceText text = withoutIntroduction(SourceText.of(paragraph).flat());
		String folded = Fold.fold(text);
		return new Line(paragraph.place().block(), text, folded, paragraph.text(), LabelGrammar.parse(folded));
	}

	private static SourceText withoutIntroduction(SourceText text) {
		if (!INTRODUCTION_STARTS.begin(text)) {
			return text;
		}
		String head = Fold.fold(text.toString().substring(0, Math.min(text.length(), 24)));
		Matcher introduction = INTRODUCTION.matcher(head);
		boolean labelled = introduction.lookingAt()
				&& LabelGrammar.parse(head.substring(introduction.end())).isPresent();
		return labelled ? text.from(introduction.end()) : text;
	}

	/** The same line with a label that only its neighbours show. */
	public Line labelled(Label label) {
		return new Line(this.block, this.text, this.folded, this.printed, Optional.of(label));
	}

	/** 1.…。2.…。 in one paragraph: each point as a line of its own. */
	public List<Line> points() {
		if (this.label.isEmpty() || this.label.get().kind().compareTo(LabelKind.ARABIC) < 0) {
			return List.of(this);
		}
		List<Line> points = new ArrayList<>();
		Label last = this.label.get();
		int start = 0;
		for (int i = last.length() + 1; i < this.folded.length(); i++) {
			Label before = last;
			Optional<Label> next = ("。;)".indexOf(this.folded.charAt(i - 1)) < 0) ? Optional.empty()
					: LabelGrammar.parse(this.folded, i).filter((found) -> found.follows(before));
			if (next.isPresent()) {
				points.add(part(start, i, Optional.of(last)));
				last = next.get();
				start = i;
			}
		}
		points.add(part(start, this.folded.length(), Optional.of(last)));
		return points.stream().flatMap((point) -> point.pointsBelow().stream()).toList();
	}

	/**
	 * 1.减少事项。（1）…（A负责）（2）…（B负责）: points below a heading, all in its paragraph, each with
	 * units of its own.
	 */
	private List<Line> pointsBelow() {
		int first = first(this.folded.indexOf("。(1)"), this.folded.indexOf("。①"));
		if (first < 0 || this.label.isEmpty() || this.label.get().kind() != LabelKind.ARABIC) {
			return List.of(this);
		}
		Label one = LabelGrammar.parse(this.folded, first + 1).orElseThrow();
		List<Line> below = part(first + 1, this.folded.length(), Optional.of(one)).points();
		boolean answered = below.size() > 1
				&& below.stream().allMatch((point) -> TrailingUnits.find(point.text()).isPresent());
		if (!answered) {
			return List.of(this);
		}
		List<Line> all = new ArrayList<>(List.of(part(0, first + 1, this.label)));
		all.addAll(below);
		return all;
	}

	private static int first(int one, int other) {
		return (one < 0 || other < 0) ? Math.max(one, other) : Math.min(one, other);
	}

	/** A stretch of the line as a line of its own. */
	Line part(int start, int end, Optional<Label> label) {
		return (end - start == this.folded.length()) ? this : new Line(this.block, this.text.subSequence(start, end),
				this.folded.substring(start, end), this.text.subSequence(start, end).toString(), label);
	}

	/** What white space parted in the source, as in a letterhead. */
	public List<String> parts() {
		return List.of(SPACE.split(this.printed.strip()));
	}

	/** Folded, with a space wherever white space parted it in the source. */
	public String spaced() {
		return Fold.fold(this.text.spaced());
	}

	public boolean isShort() {
		return this.folded.length() <= 60 && this.folded.indexOf('。') < 0;
	}

	@Override
	public String toString() {
		return this.text.toString();
	}

}
