package org.taizhang.intake.document.layout;

/**
 * A printed character, or several that one code prints. All measures are in points, y
 * runs downwards.
 */
record Glyph(String text, double x, double baseline, double width, double size) {

	/** Of a character's height this much stands above its baseline. */
	private static final double ASCENT = 0.85;

	/** Of a character's height this much stands above the middle of its line. */
	static final double MIDDLE = 0.35;

	double right() {
		return this.x + this.width;
	}

	double top() {
		return this.baseline - ASCENT * this.size;
	}

	double bottom() {
		return this.baseline + (1 - ASCENT) * this.size;
	}

	double centerX() {
		return this.x + this.width / 2;
	}

	double centerY() {
		return this.baseline - MIDDLE * this.size;
	}

	boolean isBlank() {
		for (int i = 0; i < this.text.length(); i++) {
			char c = this.text.charAt(i);
			if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
				return false;
			}
		}
		return true;
	}

	/** Whether this prints another over again a little aside, as faked bold type does. */
	boolean overprints(Glyph other) {
		double near = 0.25 * this.size;
		return Math.abs(this.x - other.x) < near && Math.abs(this.baseline - other.baseline) < near
				&& this.text.equals(other.text);
	}

}
