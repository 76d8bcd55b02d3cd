package org.taizhang.intake.document;

/** Reads one format. */
public interface DocumentReader {

	/** Whether the content, whatever the file's name, is of this reader's format. */
	boolean recognises(byte[] content);

	/**
	 * @throws UnreadableDocumentException with what the user can do
	 */
	SourceDocument read(String fileName, byte[] content, ReadingProgress progress);

}
