package org.taizhang.intake.document.layout;

/**
 * A ruling line.
 *
 * @param at y of a horizontal line, x of a vertical one
 * @param from where it begins along its own direction
 */
record Rule(boolean horizontal, double at, double from, double to) {

	double length() {
		return this.to - this.from;
	}

	/** How much of a stretch along its own direction this line covers. */
	double covered(double from, double to) {
		return Math.max(0, Math.min(this.to, to) - Math.max(this.from, from));
	}

	/** Whether the ends or middles of two lines of different directions meet. */
	boolean meets(Rule other, double near) {
		return this.at >= other.from - near && this.at <= other.to + near && other.at >= this.from - near
				&& other.at <= this.to + near;
	}

}
