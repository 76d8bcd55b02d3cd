package org.taizhang.intake.draft;

import java.util.List;

/**
 * Positions with gaps between them: one more row moves no other, until a gap is used up.
 */
final class RowOrder {

	private static final int GAP = 1024;

	private RowOrder() {
	}

	static int position(int index) {
		return (index + 1) * GAP;
	}

	/**
	 * A free position behind the row at the index; -1 means before the first row.
	 */
	static int after(List<DraftRow> rows, int index) {
		int before = (index < 0) ? 0 : rows.get(index).getPosition();
		if (index + 1 == rows.size()) {
			return before + GAP;
		}
		int next = rows.get(index + 1).getPosition();
		if (next - before > 1) {
			return before + (next - before) / 2;
		}
		for (int i = 0; i < rows.size(); i++) {
			rows.get(i).moveTo(position(i));
		}
		return after(rows, index);
	}

}
