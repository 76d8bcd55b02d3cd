package org.taizhang.intake.document;

import java.time.Duration;

/** Is told how far a reading has come, and stops it when its time is over. */
@FunctionalInterface
public interface ReadingProgress {

	/** Nobody watches, nothing stops it. */
	ReadingProgress UNWATCHED = (unit, done, all) -> {
	};

	/** Nobody watches, but the reading ends when its time is over. */
	static ReadingProgress within(Duration time) {
		long end = System.nanoTime() + time.toNanos();
		return (unit, done, all) -> {
			if (System.nanoTime() > end) {
				throw new UnreadableDocumentException(
						"文件过大，读了 %d 秒还没有读完，已经停止；请只保留要点和任务分解表，另存一份后再上传。".formatted(time.toSeconds()));
			}
		};
	}

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
