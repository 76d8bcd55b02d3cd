package org.taizhang.intake.reading.outline;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.taizhang.intake.reading.units.Responsibilities;
import org.taizhang.intake.reading.units.ResponsibilityGrammar;
import org.taizhang.intake.wording.ChineseNumbers;
import org.taizhang.intake.wording.Words;

/**
 * A sentence below several items that names their units: 该目标责任单位为市财政局。 以上3项任务的责任单位均为市教育局。
 *
 * @param items how many items above it means; those without units of their own if it does
 * not say
 */
record UnitsOfAbove(int items, Responsibilities responsibilities) {

	private static final Words ROLES = Words.of("单位为", "单位均为", "单位都为", "部门为", "部门均为", "部门都为");

	private static final int MOST = 99;

	private static final Pattern SENTENCE = Pattern
		.compile("(?:(该|此|本)|(?:以上|上述|前)?(?:各|([0-9]{1,2}|[一二两三四五六七八九十]{1,3})))(?:项|条)?(?:目标|任务|工作|指标|事项|措施)?的?"
				+ "((?:牵头|责任|承办|落实|主办)(?:单位|部门))(?:均|都)?为([^。;:]{2,120})[。;]?");

	/**
	 * Gives the units of such a sentence to the items that it means.
	 * @param line one without a label
	 * @param items all so far
	 * @return whether the line is such a sentence
	 */
	static boolean assign(Line line, List<OutlineItem> items) {
		Optional<UnitsOfAbove> said = read(line);
		OutlineItem parent = items.get(items.size() - 1).getParent();
		int left = said.map(UnitsOfAbove::items).orElse(0);
		for (int i = items.size() - 1; i >= 0 && left > 0; i--, left--) {
			OutlineItem item = items.get(i);
			if (!item.isLeaf() || item.getParent() != parent || !item.getOwn().isEmpty()) {
				break;
			}
			item.assign(said.get().responsibilities(), line.text());
		}
		return said.isPresent();
	}

	private static Optional<UnitsOfAbove> read(Line line) {
		if (line.folded().indexOf('为') < 0 || !ROLES.anyIn(line.folded())) {
			return Optional.empty();
		}
		Matcher sentence = SENTENCE.matcher(line.folded());
		if (!sentence.matches()) {
			return Optional.empty();
		}
		int items = (sentence.group(1) != null) ? 1
				: (sentence.group(2) != null) ? ChineseNumbers.parse(sentence.group(2)) : MOST;
		String printed = line.toString();
		return Optional.of(new UnitsOfAbove(items, ResponsibilityGrammar.parse(
				printed.substring(sentence.start(3), sentence.end(3)) + "：" + printed.substring(sentence.start(4)))));
	}

}
