package org.taizhang.intake.document.content;

import java.util.Optional;

/**
 * The bytes of a file that is being read, with what all readers ask of them: the
 * directory of an OLE2 file or of a zip is read once, and so is a text decoded.
 */
public final class FileContent {

	private final byte[] bytes;

	private final OleContent ole;

	private final ZipContent zip;

	private FileHead head;

	private Optional<TextDecoder.Text> text;

	public FileContent(byte[] bytes) {
		this.bytes = bytes;
		this.ole = OleContent.of(bytes);
		this.zip = ZipContent.of(bytes);
	}

	public byte[] bytes() {
		return this.bytes;
	}

	public FileHead head() {
		if (this.head == null) {
			this.head = FileHead.of(this.bytes);
		}
		return this.head;
	}

	/** The content as characters; empty if it is no text. */
	public Optional<TextDecoder.Text> text() {
		if (this.text == null) {
			this.text = TextDecoder.decode(this.bytes);
		}
		return this.text;
	}

	/** Holds nothing if this is no such file. */
	public OleContent ole() {
		return this.ole;
	}

	/** Holds nothing if this is no zip. */
	public ZipContent zip() {
		return this.zip;
	}

}
