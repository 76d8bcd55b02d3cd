package org.taizhang.shared;

/** The rules do not allow it now (409): a wrong status, an input that does not fit. */
public class RefusedException extends TaizhangException {

	public RefusedException(String message) {
		super(message);
	}

}
