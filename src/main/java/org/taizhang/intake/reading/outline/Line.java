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
import org.taizhang.intake.wording.RoleWords;

/**
 * A paragraph, cleaned, with its folded form.
 *
 * @param printed as it stands in the source
 * @param label the label that it begins with
 * @param role whether it begins with a word for a role: 责任单位：…
 */
public record Line(int block, SourceText text, String folded, String printed, Optional<Label> label, boolean role) {

	private static final Pattern SPACE = Pattern.compile("[\\s\\u3000]+");

	/** 工作措施： before the first label. */
	private static final Pattern INTRODUCTION = Pattern
		.compile("(?:(?:工作|主要|重点|具体|任务|推进|整改)(?:措施|举措|任务|内容|事项|安排)|(?:措施|举措)(?:要求)?):");

	private static final Characters INTRODUCTION_STARTS = Characters.of("工主重具任推整措举");

	private static final Characters SENTENCE_ENDS = Characters.of("。;)");

	public static Line of(Paragraph paragraph) {
		SourceText text = withoutIntroduction(SourceText.of(paragraph).flat());
		String folded = text.folded();
		return new Line(paragraph.place().block(), text, folded, paragraph.text(), LabelGrammar.parse(folded),
				RoleWords.beginsWithRole(folded));
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
		return new Line(this.block, this.text, this.folded, this.printed, Optional.of(label), this.role);
	}

	/** 1.…。2.…。 in one paragraph: each point as a line of its own. */
	public List<Line> points() {
		if (this.label.isEmpty() || !hasLabelInside()) {
			return List.of(this);
		}
		if (this.label.get().kind().compareTo(LabelKind.ARABIC) < 0) {
			return pointsInside();
		}
		List<Line> points = new ArrayList<>();
		split(run(this.label.get(), this.label.get().length() + 1))
			.forEach((point) -> points.addAll(point.pointsInside()));
		return points;
	}

	private boolean hasLabelInside() {
		int from = this.label.orElseThrow().length() + 1;
		for (int i = afterSentence(from); i > 0; i = afterSentence(i + 1)) {
			if (LabelGrammar.parse(this.folded, i).isPresent()) {
				return true;
			}
		}
		return false;
	}

	/** 1.…。（1）…（A负责）（2）…（B负责）: points inside, where they have units of their own. */
	private List<Line> pointsInside() {
		Label own = this.label.orElseThrow();
		for (int i = afterSentence(own.length() + 1); i > 0; i = afterSentence(i + 1)) {
			Optional<Label> first = LabelGrammar.parse(this.folded, i)
				.filter((found) -> found.number() == 1 && found.kind().compareTo(own.kind()) > 0);
			if (first.isPresent()) {
				List<Start> starts = new ArrayList<>();
				starts.add(new Start(i, first.get()));
				starts.addAll(run(first.get(), i + 1));
				List<Line> parts = split(starts);
				boolean ownUnits = parts.stream()
					.skip(1)
					.filter((part) -> TrailingUnits.find(part.text()).isPresent())
					.count() > 1;
				return ownUnits ? parts : List.of(this);
			}
		}
		return List.of(this);
	}

	private record Start(int at, Label label) {
	}

	/** Where the points after this one begin. */
	private List<Start> run(Label first, int from) {
		List<Start> starts = new ArrayList<>();
		Label last = first;
		for (int i = afterSentence(from); i > 0; i = afterSentence(i + 1)) {
			Label before = last;
			Optional<Label> next = LabelGrammar.parse(this.folded, i).filter((found) -> found.follows(before));
			if (next.isPresent()) {
				last = next.get();
				starts.add(new Start(i, last));
			}
		}
		return starts;
	}

	/** The first place from here on right behind a sentence or bracket; 0 if none. */
	private int afterSentence(int from) {
		return (from > this.folded.length()) ? 0 : SENTENCE_ENDS.firstIn(this.folded, from - 1) + 1;
	}

	private List<Line> split(List<Start> starts) {
		List<Line> parts = new ArrayList<>();
		Start last = new Start(0, this.label.orElseThrow());
		for (Start start : starts) {
			parts.add(part(last.at(), start.at(), Optional.of(last.label())));
			last = start;
		}
		parts.add(part(last.at(), this.folded.length(), Optional.of(last.label())));
		return parts;
	}

	/** A stretch of the line as a line of its own. */
	Line part(int start, int end, Optional<Label> label) {
		if (end - start == this.folded.length()) {
			return this;
		}
		SourceText part = this.text.subSequence(start, end);
		return new Line(this.block, part, part.folded(), part.toString(), label,
				RoleWords.beginsWithRole(part.folded()));
	}

	/** What white space parted in the source, as in a letterhead. */
	public List<String> parts() {
		return List.of(SPACE.split(this.printed.strip()));
	}

	/** Folded, with a space wherever white space parted it in the source. */
	public String spaced() {
		String spaced = this.text.spaced();
		return (spaced.length() == this.folded.length()) ? this.folded : Fold.fold(spaced);
	}

	public boolean isShort() {
		return this.folded.length() <= 60 && this.folded.indexOf('。') < 0;
	}

	@Override
	public String toString() {
		return this.text.toString();
	}

}
