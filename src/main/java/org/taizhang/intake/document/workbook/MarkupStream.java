package org.taizhang.intake.document.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.taizhang.intake.document.ReadingProgress;

/**
 * XML in which no text and no tag is longer than any cell: a parser keeps each of them in
 * memory. It asks whether to go on: a part may be large and hold nothing.
 */
final class MarkupStream extends FilterInputStream {

	/** Bytes between two tags; the fullest cell takes 200,000. */
	private static final int LONGEST = 2 * 1024 * 1024;

	private final ReadingProgress progress;

	private int since;

	MarkupStream(InputStream in, ReadingProgress progress) {
		super(in);
		this.progress = progress;
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xff;
	}

	@Override
	public int read(byte[] bytes, int offset, int length) throws IOException {
		this.progress.at("部分", 0, 0);
		int read = super.read(bytes, offset, length);
		for (int i = offset; i < offset + read; i++) {
			this.since = (bytes[i] == '<') ? 0 : this.since + 1;
		}
		if (this.since > LONGEST) {
			throw new IOException("text or tag too long");
		}
		return read;
	}

}
