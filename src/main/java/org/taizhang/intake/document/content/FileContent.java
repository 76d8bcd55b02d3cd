package org.taizhang.intake.document.content;

/**
 * The bytes of a file that is being read, with what all readers ask of them: the
 * directory of an OLE2 file or of a zip is read once.
 */
public final class FileContent {

	private final byte[] bytes;

	private final OleContent ole;

	private final ZipContent zip;

	private FileHead head;

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

	/** Holds nothing if this is no such file. */
	public OleContent ole() {
		return this.ole;
	}

	/** Holds nothing if this is no zip. */
	public ZipContent zip() {
		return this.zip;
	}

}
