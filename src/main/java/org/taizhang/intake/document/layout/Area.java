package org.taizhang.intake.document.layout;

/** A rectangle on a page, in points from its upper left corner. */
record Area(double left, double top, double right, double bottom) {

	double width() {
		return this.right - this.left;
	}

	double height() {
		return this.bottom - this.top;
	}

	boolean contains(double x, double y) {
		return x >= this.left && x <= this.right && y >= this.top && y <= this.bottom;
	}

	boolean contains(Area other) {
		return contains(other.left, other.top) && contains(other.right, other.bottom);
	}

}
