package org.taizhang.intake.document.ofd;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A part that a parser may keep in memory: neither it nor its elements are too many. */
final class OfdPart extends FilterInputStream {

	/** Bytes; a full page of text and lines takes a few megabytes. */
	private static final int LONGEST = 16 * 1024 * 1024;

	private static final int MOST_TAGS = 500_000;

	private int bytes;

	private int tags;

	OfdPart(InputStream in) {
		super(in);
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xff;
	}

	@Override
	public int read(byte[] to, int offset, int length) throws IOException {
		int read = super.read(to, offset, length);
		for (int i = offset; i < offset + read; i++) {
			this.tags += (to[i] == '<') ? 1 : 0;
		}
		this.bytes += Math.max(read, 0);
		if (this.bytes > LONGEST || this.tags > MOST_TAGS) {
			throw new CrowdedException();
		}
		return read;
	}

	/** The part holds more than any page of a plan. */
	static final class CrowdedException extends IOException {

	}

}
