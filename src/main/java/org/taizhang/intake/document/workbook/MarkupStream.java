package org.taizhang.intake.document.workbook;

import java.io.IOException;
import java.io.InputStream;

import org.taizhang.intake.document.ReadingProgress;
import org.taizhang.intake.document.content.InspectedStream;

/**
 * XML in which no text and no tag is longer than any cell: a parser keeps each of them in
 * memory. It asks whether to go on: a part may be large and hold nothing.
 */
final class MarkupStream extends InspectedStream {

	/** Bytes between two tags; the fullest cell takes 200,000. */
	private static final int LONGEST = 2 * 1024 * 1024;

	private final ReadingProgress progress;

	private int since;

	MarkupStream(InputStream in, ReadingProgress progress) {
		super(in);
		this.progress = progress;
	}

	@Override
	protected void inspect(byte[] bytes, int from, int to) throws IOException {
		this.progress.at("部分", 0, 0);
		for (int i = from; i < to; i++) {
			this.since = (bytes[i] == '<') ? 0 : this.since + 1;
		}
		if (this.since > LONGEST) {
			throw new IOException("text or tag too long");
		}
	}

}
