package org.taizhang.intake.document.web;

import java.io.IOException;
import java.io.StringReader;

import org.taizhang.intake.document.ReadingProgress;

/**
 * Characters for a parser that tells no progress itself: tags that are nowhere closed can
 * keep it busy for minutes.
 */
final class WatchedText extends StringReader {

	private final ReadingProgress progress;

	WatchedText(String text, ReadingProgress progress) {
		super(text);
		this.progress = progress;
	}

	@Override
	public int read(char[] buffer, int offset, int length) throws IOException {
		this.progress.at("部分", 0, 0);
		return super.read(buffer, offset, length);
	}

}
