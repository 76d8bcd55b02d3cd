package org.taizhang.intake.reading.outline;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.taizhang.intake.reading.units.TrailingUnits;
import org.taizhang.intake.wording.Characters;
import org.taizhang.intake.wording.Label;
import org.taizhang.intake.wording.LabelKind;
import org.taizhang.intake.wording.RoleWords;

/**
 * Takes ● for a label where the lines that begin so are points of their own: nearly every
 * one of them names its units.
 */
final class Bullets {

	private static final Characters SIGNS = Characters.of("●■◆★▲△▽☆•◇○□►▶➢✦※");

	/** —— */
	private static final Pattern DASHES = Pattern.compile("[—–―-]{2,4}(?=\\p{IsHan})");

	private static final Characters DASH = Characters.of("—–―-");

	/** Fewer are no list. */
	private static final int FEWEST = 2;

	private Bullets() {
	}

	/** The same lines, those with a bullet labelled. */
	static List<Line> resolve(List<Line> lines) {
		int bullets = 0;
		int answered = 0;
		for (int i = 0; i < lines.size(); i++) {
			if (isBullet(lines.get(i))) {
				bullets++;
				answered += namesUnits(lines, i) ? 1 : 0;
			}
		}
		if (answered < FEWEST || answered * 10 < bullets * 7) {
			return lines;
		}
		AtomicInteger number = new AtomicInteger();
		return lines.stream()
			.map((line) -> isBullet(line)
					? line.labelled(new Label(LabelKind.BULLET, number.incrementAndGet(), length(line))) : line)
			.toList();
	}

	private static boolean isBullet(Line line) {
		return line.label().isEmpty() && length(line) > 0;
	}

	/** How long the bullet is that the line begins with; 0 if there is none. */
	private static int length(Line line) {
		if (SIGNS.begin(line.folded())) {
			return 1;
		}
		Matcher dashes = DASH.begin(line.folded()) ? DASHES.matcher(line.folded()) : null;
		return (dashes != null && dashes.lookingAt() && !RoleWords.beginsWithRole(line.folded(), dashes.end()))
				? dashes.end() : 0;
	}

	private static boolean namesUnits(List<Line> lines, int at) {
		boolean below = at + 1 < lines.size() && lines.get(at + 1).role();
		return below || TrailingUnits.find(lines.get(at).text()).isPresent();
	}

}
