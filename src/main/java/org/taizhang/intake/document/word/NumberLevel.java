package org.taizhang.intake.document.word;

/**
 * One level of a numbered list.
 *
 * @param pattern the label with %1 to %9 for the numbers of the levels
 * @param restartAfter the level, counted from 1, whose next number lets this one begin
 * again, as every one above that does; 0 if none does
 * @param legal whether all numbers of the label are printed in figures
 */
record NumberLevel(int start, NumberForm form, String pattern, int restartAfter, boolean legal) {

	/** Begins again after every level above, as levels do. */
	static final int ANY = 9;

	NumberLevel startingAt(int start) {
		return new NumberLevel(start, this.form, this.pattern, this.restartAfter, this.legal);
	}

}
