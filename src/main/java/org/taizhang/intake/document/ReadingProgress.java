package org.taizhang.intake.document;

/** Is told how far a reading has come, and stops it when its time is over. */
@FunctionalInterface
public interface ReadingProgress {

	/** Nobody watches, nothing stops it. */
	ReadingProgress UNWATCHED = (unit, done, all) -> {
	};

	/**
	 * Called between pages, rows or other steps, often enough that a second never passes
	 * without a call.
	 * @param unit what is counted, as the user calls it: 页, 行, 段
	 * @param done how many are read
	 * @param all how many there are, 0 where nobody knows
	 * @throws UnreadableDocumentException when the time is over or nobody waits any more
	 */
	void at(String unit, int done, int all);

}
