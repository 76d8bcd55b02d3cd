package org.taizhang.intake.document.layout;

import java.util.List;

/**
 * Whether the first row of a table's next page is the rest of the row that the page
 * before ended with. Merged cells tell nothing, they may go on either way.
 */
final class RowCut {

	/** What stands in a column above and below the page's end. */
	record Pair(PageCell above, PageCell below) {

		boolean isMerged() {
			return this.above.isMerged() || this.below.isMerged();
		}

		boolean goesOn() {
			return this.above.text().breaksOffBefore(this.below.text());
		}

		boolean isEmptyBelow() {
			return this.below.text().isBlank() && !this.above.text().isBlank();
		}

		/** A row has one number only. */
		boolean countsOn() {
			return AlignedRows.NUMBER.matcher(this.above.text().text()).matches()
					&& AlignedRows.NUMBER.matcher(this.below.text().text()).matches();
		}

		/** Something new is said below that does not go on from above. */
		boolean beginsBelow() {
			return !this.below.text().isBlank() && !this.above.text().isBlank() && !goesOn();
		}

	}

	private RowCut() {
	}

	/**
	 * Some programs draw no line where a row is cut, and none under a merged cell that
	 * goes on.
	 * @param pairs of all cells of the two rows, from left to right
	 * @param mergesElsewhere whether the table has merged cells, so that an empty cell
	 * may belong to one
	 */
	static boolean isCut(List<Pair> pairs, boolean mergesElsewhere) {
		List<Pair> own = pairs.stream().filter((pair) -> !pair.isMerged()).toList();
		if (!own.isEmpty() && own.get(0).countsOn()) {
			return false;
		}
		boolean saysNothing = own.stream().allMatch((pair) -> pair.below().text().isBlank());
		if (own.isEmpty() || saysNothing) {
			return !own.isEmpty() && own.size() == pairs.size();
		}
		boolean open = own.stream().allMatch((pair) -> pair.above().openBottom());
		if (!open && pairs.stream().anyMatch((pair) -> pair.above().openBottom())) {
			return false;
		}
		long goingOn = own.stream().filter(Pair::goesOn).count();
		long beginning = own.stream().filter(Pair::beginsBelow).count();
		boolean unnumbered = own.get(0).isEmptyBelow();
		if (goingOn > 0) {
			return beginning == 0 || unnumbered || open || goingOn > beginning;
		}
		if (beginning != 1 || own.stream().noneMatch(Pair::isEmptyBelow)) {
			return false;
		}
		boolean nextPoint = own.stream()
			.filter(Pair::beginsBelow)
			.anyMatch((pair) -> pair.below().text().beginsWithLabel());
		return open || (unnumbered && (nextPoint || !mergesElsewhere));
	}

}
