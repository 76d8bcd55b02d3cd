package org.taizhang.intake.draft;

/**
 * How far a reading has come.
 *
 * @param unit what is counted, null while nothing is known
 * @param all 0 where nobody knows
 */
record ReadingSteps(String unit, int done, int all) {

	static final ReadingSteps NONE = new ReadingSteps(null, 0, 0);

}
