package org.taizhang.intake.draft;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.taizhang.intake.document.DocumentReaders;
import org.taizhang.intake.document.ReadingProgress;
import org.taizhang.intake.document.SourceDocument;

/**
 * Readers that take their time over files called 慢…, and do not come back from those
 * called 卡…, until they are let go on.
 */
public class SlowReading extends DocumentReaders {

	private volatile CountDownLatch hold = new CountDownLatch(1);

	/** From now on slow readings wait. */
	public void hold() {
		this.hold = new CountDownLatch(1);
	}

	public void goOn() {
		this.hold.countDown();
	}

	@Override
	public SourceDocument read(String fileName, byte[] content, ReadingProgress progress) {
		CountDownLatch until = this.hold;
		if (fileName.startsWith("慢")) {
			for (int i = 0; i < 2400 && !await(until, 50); i++) {
				progress.at("页", 12, 300);
			}
		}
		if (fileName.startsWith("卡")) {
			await(until, 120_000);
		}
		return super.read(fileName, content, progress);
	}

	private static boolean await(CountDownLatch until, int milliseconds) {
		try {
			return until.await(milliseconds, TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
