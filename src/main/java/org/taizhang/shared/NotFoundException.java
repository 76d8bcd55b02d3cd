package org.taizhang.shared;

/** The thing asked for is not there (404). */
public class NotFoundException extends TaizhangException {

	public NotFoundException(String message) {
		super(message);
	}

}
