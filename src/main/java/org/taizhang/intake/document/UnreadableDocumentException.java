package org.taizhang.intake.document;

import org.taizhang.shared.TaizhangException;

/**
 * A file that cannot be read. The message is one Chinese sentence that says what to do
 * next.
 */
public class UnreadableDocumentException extends TaizhangException {

	public UnreadableDocumentException(String message) {
		super(message);
	}

}
