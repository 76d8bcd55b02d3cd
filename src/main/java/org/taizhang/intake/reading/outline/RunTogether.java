package org.taizhang.intake.reading.outline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.taizhang.intake.wording.Characters;
import org.taizhang.intake.wording.Label;
import org.taizhang.intake.wording.LabelGrammar;
import org.taizhang.intake.wording.LabelKind;
import org.taizhang.intake.wording.RoleWords;

/**
 * Parts a paragraph that lost its line breaks. What is longer than any paragraph is a
 * whole plan, see {@link LostBreaks}; a shorter one must go on from 一、 to 二、, or number
 * points that name their units. A label counts only if it is the first of its kind or
 * goes on from the one before.
 */
final class RunTogether {

	/** Characters: no shorter paragraph holds several tasks. */
	private static final int SHORTEST = 100;

	/** A heading that the next label follows without any mark is no longer. */
	private static final int LONGEST_HEADING = 30;

	/** 示例县工作要点 before 为贯彻…，制定本要点. */
	private static final Pattern TITLE = Pattern
		.compile("[^。,;:]{6,50}?(?:要点|方案|计划|意见|清单)(?=为(?:了|深入|全面|进一步|认真|切实)?(?:贯彻|落实|推进|加强|做好|推动))");

	private static final Characters STARTS = Characters.of("一二三四五六七八九十(0123456789第任①②③④⑤⑥⑦⑧⑨⑩");

	private static final Characters ENDS = Characters.of("。;:!?)");

	private static final Characters MARKS = Characters.of("。;:!?),");

	private final Line line;

	private final List<Integer> starts = new ArrayList<>();

	private final List<Label> labels = new ArrayList<>();

	private final Map<LabelKind, Label> last = new EnumMap<>(LabelKind.class);

	/** Kinds whose numbers may begin again, since an outer label came after them. */
	private final Set<LabelKind> mayRestart = EnumSet.noneOf(LabelKind.class);

	/** Whether it was looked what goes on from the first chapter, which is not 一、. */
	private boolean looked;

	private RunTogether(Line line) {
		this.line = line;
	}

	/** The lines that the paragraph was, or the paragraph alone. */
	static List<Line> parts(Line line) {
		if (line.folded().length() < SHORTEST || !mayHoldLabel(line)) {
			return List.of(line);
		}
		List<Line> plan = LostBreaks.parts(line);
		if (!plan.isEmpty()) {
			return plan;
		}
		RunTogether page = new RunTogether(line);
		page.find();
		return page.isPage() ? page.split() : List.of(line);
	}

	/** Whether it is worth a closer look: in most lines no label can begin. */
	private static boolean mayHoldLabel(Line line) {
		String folded = line.folded();
		int stop = line.label().map((label) -> ENDS.firstIn(folded, label.length())).orElse(0);
		int heading = (stop < 0) ? LONGEST_HEADING : Math.min(stop, LONGEST_HEADING);
		for (int i = 1; i < folded.length(); i++) {
			if (STARTS.has(folded.charAt(i)) && (i <= heading || isEnd(line, i))
					&& LabelGrammar.parse(folded, i).isPresent()) {
				return true;
			}
		}
		return false;
	}

	private void find() {
		this.line.label().ifPresent((label) -> take(0, label));
		String folded = this.line.folded();
		for (int i = 1; i < folded.length(); i++) {
			if (STARTS.has(folded.charAt(i)) && mayBegin(i)) {
				int at = i;
				LabelGrammar.parse(folded, i)
					.filter(this::isNext)
					.filter((label) -> isEnd(at) || isInside(label))
					.ifPresent((label) -> take(at, label));
			}
		}
	}

	private void take(int at, Label label) {
		this.starts.add(at);
		this.labels.add(label);
		for (LabelKind kind : this.last.keySet()) {
			if (kind.compareTo(label.kind()) > 0) {
				this.mayRestart.add(kind);
			}
		}
		this.mayRestart.remove(label.kind());
		this.last.put(label.kind(), label);
	}

	private boolean isNext(Label label) {
		Label before = this.last.get(label.kind());
		boolean first = label.number() == 1 && (before == null || this.mayRestart.contains(label.kind()));
		return first || (before != null && label.follows(before)) || (before == null && isCut(label));
	}

	/** 七、 where 八、 comes after it: the page before is missing. */
	private boolean isCut(Label label) {
		if (label.kind() != LabelKind.CHINESE || label.number() == 1 || this.looked) {
			return false;
		}
		this.looked = true;
		String folded = this.line.folded();
		for (int i = 1; i < folded.length(); i++) {
			if (STARTS.has(folded.charAt(i)) && isEnd(i)
					&& LabelGrammar.parse(folded, i).filter((next) -> next.follows(label)).isPresent()) {
				return true;
			}
		}
		return false;
	}

	private boolean mayBegin(int at) {
		return isEnd(at) || followsHeading(at);
	}

	private boolean isEnd(int at) {
		return isEnd(this.line, at);
	}

	private static boolean isEnd(Line line, int at) {
		return ENDS.has(line.folded().charAt(at - 1)) || line.text().isParted(at);
	}

	/** 二、工作措施（一）降低成本: right after a heading. */
	private boolean followsHeading(int at) {
		int begin = this.starts.isEmpty() ? -1 : this.starts.get(this.starts.size() - 1);
		if (begin < 0 || at - begin > LONGEST_HEADING) {
			return false;
		}
		Label heading = this.labels.get(this.labels.size() - 1);
		int from = begin + heading.length();
		boolean chapter = heading.kind() == LabelKind.CHINESE && this.line.folded().charAt(at) == '(';
		return at - from > 3 && !(chapter ? ENDS : MARKS).anyIn(this.line.folded().substring(from, at));
	}

	private boolean isInside(Label label) {
		return label.kind().compareTo(this.labels.get(this.labels.size() - 1).kind()) > 0;
	}

	/** Whether chapters or articles go on here, or several points name their units. */
	private boolean isPage() {
		long chapters = this.labels.stream()
			.filter((label) -> label.number() > 1)
			.filter((label) -> label.kind().compareTo(LabelKind.CHINESE_BRACKET) < 0)
			.count();
		if (this.labels.size() < 2 || chapters > 0) {
			return this.labels.size() > 1;
		}
		int named = 0;
		for (int i = 0; i < this.starts.size() && named < 2; i++) {
			named += namesUnits(this.starts.get(i), end(i)) ? 1 : 0;
		}
		return named > 1;
	}

	private boolean namesUnits(int from, int to) {
		String folded = this.line.folded();
		for (int i = from + 1; i < to; i++) {
			if ((isEnd(i) || folded.charAt(i) == '(') && RoleWords.beginsWithRole(folded, i)) {
				return true;
			}
		}
		return folded.substring(from, to).endsWith("负责)") || folded.substring(from, to).endsWith("牵头)");
	}

	private int end(int index) {
		return (index + 1 < this.starts.size()) ? this.starts.get(index + 1) : this.line.folded().length();
	}

	private List<Line> split() {
		List<Line> lines = new ArrayList<>();
		if (this.starts.get(0) > 0) {
			Matcher title = TITLE.matcher(this.line.folded()).region(0, this.starts.get(0));
			int end = title.lookingAt() ? title.end() : 0;
			if (end > 0) {
				lines.add(this.line.part(0, end, Optional.empty()));
			}
			lines.add(this.line.part(end, this.starts.get(0), Optional.empty()));
		}
		for (int i = 0; i < this.starts.size(); i++) {
			lines.add(this.line.part(this.starts.get(i), end(i), Optional.of(this.labels.get(i))));
		}
		return lines;
	}

}
