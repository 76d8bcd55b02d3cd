package org.taizhang;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;

/**
 * Waits for the page that follows. The answer alone does not tell: for a moment after it
 * the old page still stands, loaded as it is.
 */
public final class NextPage {

	private NextPage() {
	}

	/**
	 * @param step leads to another page, or to the same anew
	 */
	public static void after(Page page, Runnable step) {
		AtomicBoolean arrived = new AtomicBoolean();
		Consumer<Frame> arrival = frame -> arrived.compareAndSet(false, frame.equals(page.mainFrame()));
		page.onFrameNavigated(arrival);
		step.run();
		page.waitForCondition(arrived::get);
		page.offFrameNavigated(arrival);
		page.waitForLoadState(LoadState.LOAD);
	}

}
