package org.taizhang.intake.document;

/** A paragraph or a table, in reading order. */
public sealed interface Block permits Paragraph, TableBlock {

	SourcePlace place();

}
