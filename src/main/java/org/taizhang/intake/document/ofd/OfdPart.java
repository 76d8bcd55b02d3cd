package org.taizhang.intake.document.ofd;

import java.io.IOException;
import java.io.InputStream;

import org.taizhang.intake.document.content.InspectedStream;

/** A part that a parser may keep in memory: neither it nor its elements are too many. */
final class OfdPart extends InspectedStream {

	/** Bytes; a full page of text and lines takes a few megabytes. */
	private static final int LONGEST = 16 * 1024 * 1024;

	private static final int MOST_TAGS = 500_000;

	private int bytes;

	private int tags;

	OfdPart(InputStream in) {
		super(in);
	}

	@Override
	protected void inspect(byte[] part, int from, int to) throws IOException {
		for (int i = from; i < to; i++) {
			this.tags += (part[i] == '<') ? 1 : 0;
		}
		this.bytes += to - from;
		if (this.bytes > LONGEST || this.tags > MOST_TAGS) {
			throw new CrowdedException();
		}
	}

	/** The part holds more than any page of a plan. */
	static final class CrowdedException extends IOException {

	}

}
