package org.taizhang.intake.document;

/** A paragraph without line breaks; its spaces are kept as they were. */
public record Paragraph(SourcePlace place, String text) implements Block {
}
