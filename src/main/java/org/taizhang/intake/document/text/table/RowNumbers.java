package org.taizhang.intake.document.text.table;

/** The numbers of a table's rows, one after another. */
public final class RowNumbers {

	/** The last number stands in the sequence up to here. */
	private static final int NEAR = 20;

	private int number;

	/** How bad a text is as the number of the next row; NEVER if it is none. */
	public double cost(String text) {
		int value = value(text);
		boolean counts = this.number == 0 || value == this.number + 1;
		return (value < 0) ? CellPrices.NEVER : counts ? -4 : isNear(value) ? -2 : (value == 1) ? -1 : 2;
	}

	private boolean isNear(int value) {
		return value > this.number && value <= this.number + NEAR;
	}

	/** Counts on from there, if it is a number. */
	public void take(String text) {
		int value = value(text);
		if (value == 1 || (value >= 0 && this.number == 0) || isNear(value)) {
			this.number = value;
		}
	}

	/** -1 if it is none. */
	private static int value(String text) {
		String bare = (text.endsWith(".") || text.endsWith("、")) ? text.substring(0, text.length() - 1) : text;
		return CellKind.isNumber(bare) ? Integer.parseInt(bare) : -1;
	}

}
