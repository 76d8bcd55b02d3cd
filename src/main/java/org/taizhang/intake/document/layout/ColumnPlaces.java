package org.taizhang.intake.document.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Where the lines between a table's columns stand, counted from its left end. */
final class ColumnPlaces {

	/** The same table is drawn as exactly on every page. */
	private static final double NEAR = 4;

	private final double[] places;

	ColumnPlaces(double[] places) {
		this.places = IntStream.range(0, places.length).mapToDouble((i) -> places[i] - places[0]).toArray();
	}

	int count() {
		return this.places.length - 1;
	}

	/**
	 * The columns of both, if one has all lines of the other: where all rows of a page
	 * have merged cells, lines are missing there.
	 */
	Optional<ColumnPlaces> with(ColumnPlaces other) {
		ColumnPlaces more = (count() >= other.count()) ? this : other;
		ColumnPlaces less = (more == this) ? other : this;
		boolean ends = Math.abs(more.places[more.count()] - less.places[less.count()]) <= NEAR;
		boolean all = IntStream.rangeClosed(0, less.count()).allMatch((i) -> more.indexOf(less.places[i]) >= 0);
		return (ends && all) ? Optional.of(more) : Optional.empty();
	}

	private int indexOf(double place) {
		return IntStream.rangeClosed(0, count())
			.filter((i) -> Math.abs(this.places[i] - place) <= NEAR)
			.findFirst()
			.orElse(-1);
	}

	/** The cells of a part with fewer columns, in these columns. */
	List<PageCell> recount(List<PageCell> cells, ColumnPlaces theirs) {
		return new ArrayList<>(cells.stream().map((cell) -> {
			int from = indexOf(theirs.places[cell.column()]);
			int to = indexOf(theirs.places[cell.endColumn()]);
			return cell.at(cell.row(), from, to - from);
		}).toList());
	}

}
