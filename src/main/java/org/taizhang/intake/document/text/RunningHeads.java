package org.taizhang.intake.document.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.taizhang.intake.document.PageMarks;
import org.taizhang.intake.document.text.spaced.SpacedLine;
import org.taizhang.intake.wording.Fold;
import org.taizhang.intake.wording.LineStarts;
import org.taizhang.intake.wording.RoleWords;

/**
 * Takes off what is printed at the top or the bottom of every page of a text whose pages'
 * ends are known; numbers in it may differ. What heads a table stays, and so does what
 * heads the first page, which may be the title.
 */
final class RunningHeads {

	/** Fewer pages do not show it. */
	private static final int FEWEST = 3;

	private static final int LONGEST = 60;

	private final List<String> lines;

	private RunningHeads(List<String> lines) {
		this.lines = new ArrayList<>(lines);
	}

	/**
	 * @param lines with {@link PageMarks#BREAK} where pages end
	 */
	static List<String> removedFrom(List<String> lines) {
		if (lines.stream().filter(PageMarks.BREAK::equals).limit(FEWEST - 1L).count() < FEWEST - 1L) {
			return lines;
		}
		RunningHeads heads = new RunningHeads(lines);
		heads.remove(1);
		heads.remove(-1);
		return heads.lines;
	}

	/**
	 * @param step 1 for the first line of each page, -1 for the last
	 */
	private void remove(int step) {
		List<Integer> outer = outer(step);
		Map<String, Integer> times = new HashMap<>();
		outer.forEach((at) -> times.merge(sameness(this.lines.get(at)), 1, Integer::sum));
		for (int i = 0; i < outer.size(); i++) {
			String line = this.lines.get(outer.get(i));
			int found = times.get(sameness(line));
			boolean first = i == ((step > 0) ? 0 : outer.size() - 1);
			boolean running = found >= FEWEST && found * 3 >= outer.size() && mayRun(line);
			if (running && !(first && step > 0)) {
				this.lines.set(outer.get(i), "");
			}
		}
	}

	private static boolean mayRun(String line) {
		String text = line.strip();
		return text.length() <= LONGEST && text.indexOf('\t') < 0 && text.indexOf('|') < 0
				&& !LineStarts.beginsSomethingNew(text) && "。；;".indexOf(text.charAt(text.length() - 1)) < 0
				&& SpacedLine.of(text, false).words().stream().allMatch((word) -> RoleWords.of(word.text()).isEmpty());
	}

	private static String sameness(String line) {
		return Fold.fold(line).replaceAll("[0-9]+", "0").replaceAll("\\s", "");
	}

	/** Where the first line of each page stands that is not blank, or the last. */
	private List<Integer> outer(int step) {
		List<Integer> outer = new ArrayList<>();
		boolean begins = true;
		for (int i = (step > 0) ? 0 : this.lines.size() - 1; i >= 0 && i < this.lines.size(); i += step) {
			String line = this.lines.get(i);
			if (line.equals(PageMarks.BREAK)) {
				begins = true;
			}
			else if (begins && !line.isBlank()) {
				outer.add(i);
				begins = false;
			}
		}
		return outer;
	}

}
