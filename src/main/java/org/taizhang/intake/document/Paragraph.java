package org.taizhang.intake.document;

/** A paragraph without line breaks; its spaces are kept as they were. */
public record Paragraph(SourcePlace place, String text) implements Block {

	/** A zero character, as damaged files have it, can neither be seen nor stored. */
	public Paragraph {
		text = text.replace("\0", "");
	}

}
