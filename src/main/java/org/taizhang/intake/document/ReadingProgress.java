package org.taizhang.intake.document;

import java.time.Duration;

/** Is told how far a reading has come, and stops it when its time is over. */
@FunctionalInterface
public interface ReadingProgress {

	/** How long a file may be read. */
	Duration LIMIT = Duration.ofSeconds(30);

	String TOO_LONG = "读取超过 " + LIMIT.toSeconds() + " 秒仍没有完成，已经停止：请把文件拆成几份，或另存为 .docx 后再上传。";

	/** Nobody watches, nothing stops it. */
	ReadingProgress UNWATCHED = (unit, done, all) -> {
	};

	/** Nobody watches, but the reading ends when its time is over. */
	static ReadingProgress within(Duration time) {
		long end = System.nanoTime() + time.toNanos();
		return (unit, done, all) -> {
			if (System.nanoTime() > end) {
				throw new UnreadableDocumentException(TOO_LONG);
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
