package org.taizhang.intake.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.taizhang.intake.reading.SourceText;
import org.taizhang.intake.wording.Characters;

/**
 * Gives blank cells what stands above them, where merged cells were lost in copying.
 */
final class RowFiller {

	/** What says that the cell above holds here too. */
	private static final Pattern SAME = Pattern.compile("同上(?:栏|行|格)?。?|[〃″]");

	private static final Characters SAME_STARTS = Characters.of("同〃″");

	private final TableHeader header;

	/** Those whose cells hold for all rows below. */
	private Set<Integer> spanned = Set.of();

	/** What the columns held last. */
	private List<SourceText> above = List.of();

	RowFiller(TableHeader header) {
		this.header = header;
	}

	private static boolean isSame(SourceText cell) {
		return SAME_STARTS.begin(cell) && SAME.matcher(cell).matches();
	}

	/** In the rows that follow, blank cells of these columns go on from above. */
	void span(Set<Integer> columns) {
		this.spanned = columns;
	}

	/** A heading stands between: nothing goes on over it. */
	void forget() {
		this.above = List.of();
	}

	/**
	 * @param merged whether the table has merged cells: then a blank cell of units is one
	 * @param shifted whether cells of the row were lost: then its time may be too
	 */
	List<SourceText> fill(List<SourceText> row, boolean merged, boolean shifted) {
		boolean noUnits = true;
		for (int column = 0; column < row.size(); column++) {
			noUnits &= !this.header.columns().get(column).namesUnits() || row.get(column).isEmpty();
		}
		List<SourceText> filled = new ArrayList<>(row);
		for (int column = 0; column < row.size() && !this.above.isEmpty(); column++) {
			boolean take = switch (this.header.columns().get(column)) {
				case NUMBER -> true;
				case THEME -> column != this.header.requirement();
				case LEAD, UNITS -> !merged;
				case COOPERATING -> !merged && noUnits;
				case DEADLINE -> !merged && (noUnits || shifted);
				case OTHER, GOAL -> false;
			};
			if (((take || this.spanned.contains(column)) && row.get(column).isEmpty()) || isSame(row.get(column))) {
				filled.set(column, this.above.get(column));
			}
		}
		this.above = filled;
		return filled;
	}

}
