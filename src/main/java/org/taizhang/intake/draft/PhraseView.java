package org.taizhang.intake.draft;

import java.util.List;

import org.taizhang.intake.wording.UnitNames;
import org.taizhang.organisation.Resolution;
import org.taizhang.organisation.UnitGroupRef;
import org.taizhang.organisation.UnitRef;

/**
 * A distinct unit phrase with what it means or might mean.
 *
 * @param rows numbers of the kept rows that use it
 * @param explained what it means, in words
 * @param members the units that it stands for
 * @param groupId the group, also the open group whose members are to be chosen, or null
 * @param hint what an undecided phrase looks like, null when decided
 * @param nearest units that may be meant, best first
 * @param nearestGroups groups that may be meant, best first
 */
public record PhraseView(long id, String phrase, List<Integer> rows, PhraseMeaning meaning, boolean settled,
		boolean automatic, boolean excepted, String explained, List<UnitRef> members, Long groupId,
		Resolution.Hint hint, List<UnitRef> nearest, List<UnitGroupRef> nearestGroups, int version) {

	/** A group but for some. */
	public boolean excepting() {
		return this.meaning == PhraseMeaning.GROUP && this.excepted;
	}

	/** One unit, as far as the words tell, and not many. */
	public boolean single() {
		return this.hint == Resolution.Hint.UNIT;
	}

	/** By the same judgement as the review. */
	public boolean looksLikeUnit() {
		return single() && UnitNames.oddity(this.phrase).isEmpty();
	}

	/** What an undecided phrase looks like, in words. */
	public String looks() {
		return single() ? UnitNames.oddity(this.phrase).orElse(this.hint.getLabel()) : this.hint.getLabel();
	}

}
