package org.taizhang.intake.document;

import org.taizhang.intake.document.content.FileContent;

/** Reads one format. */
public interface DocumentReader {

	/** Whether the content, whatever the file's name, is of this reader's format. */
	boolean recognises(FileContent content);

	/**
	 * @throws UnreadableDocumentException with what the user can do
	 */
	SourceDocument read(String fileName, FileContent content, ReadingProgress progress);

}
