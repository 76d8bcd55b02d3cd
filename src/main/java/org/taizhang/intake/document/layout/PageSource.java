package org.taizhang.intake.document.layout;

import java.io.IOException;

/** An opened file of pages. */
public interface PageSource {

	int pageCount();

	/**
	 * @param number from 1
	 * @param watch to be called now and then, may stop the reading by an exception
	 */
	PageLayout page(int number, Runnable watch) throws IOException;

}
