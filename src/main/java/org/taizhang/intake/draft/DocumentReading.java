package org.taizhang.intake.draft;

import lombok.RequiredArgsConstructor;
import org.taizhang.intake.document.DocumentReaders;
import org.taizhang.intake.document.ReadingProgress;
import org.taizhang.intake.document.SourceDocument;
import org.taizhang.intake.reading.PlanReader;
import org.taizhang.intake.reading.ReadingOptions;

import org.springframework.stereotype.Component;

/** From a file to a plan as read; touches no database. */
@Component
@RequiredArgsConstructor
class DocumentReading {

	private final DocumentReaders readers;

	private final PlanReader plans;

	/**
	 * @throws org.taizhang.intake.document.UnreadableDocumentException with what the user
	 * can do
	 */
	ReadDocument read(String fileName, byte[] content, ReadingOptions options, ReadingProgress progress) {
		SourceDocument document = this.readers.read(fileName, content, progress);
		return new ReadDocument(document, this.plans.read(document, options, progress), options);
	}

}
