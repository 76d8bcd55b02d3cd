package org.taizhang.intake.document.word;

import java.util.List;
import java.util.Set;

/**
 * A list that paragraphs belong to. Lists made from one definition count on together,
 * except that one may begin again where it is first used.
 *
 * @param id the list's own
 * @param definition what lists that count together share
 * @param levels one for each level, outermost first; null where there is none
 * @param startingAgain the levels, from 0, that begin again with the list
 */
record ListForm(int id, int definition, List<NumberLevel> levels, Set<Integer> startingAgain) {

	/**
	 * @return null if there is none
	 */
	NumberLevel level(int level) {
		return (level >= 0 && level < this.levels.size()) ? this.levels.get(level) : null;
	}

}
