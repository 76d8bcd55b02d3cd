package org.taizhang.intake.document.content;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream whose bytes are looked at as they go by, before a parser keeps them. */
public abstract class InspectedStream extends FilterInputStream {

	protected InspectedStream(InputStream in) {
		super(in);
	}

	/**
	 * @throws IOException if no more is to be read
	 */
	protected abstract void inspect(byte[] bytes, int from, int to) throws IOException;

	@Override
	public final int read() throws IOException {
		byte[] one = new byte[1];
		return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xff;
	}

	@Override
	public final int read(byte[] bytes, int offset, int length) throws IOException {
		int read = super.read(bytes, offset, length);
		inspect(bytes, offset, offset + Math.max(read, 0));
		return read;
	}

}
