package org.taizhang.shared;

/**
 * Something the user can do something about. The message is Chinese, shown as it is, and
 * says what to do next.
 */
public abstract class TaizhangException extends RuntimeException {

	protected TaizhangException(String message) {
		super(message);
	}

}
