package org.taizhang.intake.draft;

import java.util.List;

import org.taizhang.shared.RefusedException;

/**
 * Moves a row one step so that chapters and tasks stay whole: within its task it changes
 * places with its neighbour; at the border it goes over into the neighbouring task or
 * chapter; a row that is a task by itself steps over a whole task.
 */
public final class RowMove {

	private final List<DraftRow> rows;

	/**
	 * @param rows the kept rows in order
	 */
	RowMove(List<DraftRow> rows) {
		this.rows = rows;
	}

	void move(int index, Direction direction) {
		int step = (direction == Direction.UP) ? -1 : 1;
		int other = index + step;
		if (other < 0 || other >= this.rows.size()) {
			throw new RefusedException((step < 0) ? "已经是第一行。" : "已经是最后一行。");
		}
		DraftRow row = this.rows.get(index);
		RowPlace place = row.place();
		RowPlace neighbour = this.rows.get(other).place();
		boolean alone = this.rows.stream().filter(one -> one.place().equals(place)).count() == 1;
		if (place.equals(neighbour)) {
			swap(index, other);
		}
		else if (!alone) {
			row.put(neighbour);
		}
		else if (!place.sameChapter(neighbour)) {
			row.put(place.inChapterOf(neighbour));
		}
		else {
			for (int i = index; i + step >= 0 && i + step < this.rows.size()
					&& this.rows.get(i + step).place().equals(neighbour); i += step) {
				swapPositions(row, this.rows.get(i + step));
			}
		}
	}

	private void swap(int one, int other) {
		swapPositions(this.rows.get(one), this.rows.get(other));
	}

	private static void swapPositions(DraftRow one, DraftRow other) {
		int position = one.getPosition();
		one.moveTo(other.getPosition());
		other.moveTo(position);
	}

	/** Which way a row goes. */
	public enum Direction {

		UP, DOWN

	}

}
