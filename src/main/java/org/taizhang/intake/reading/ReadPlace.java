package org.taizhang.intake.reading;

/**
 * Where a value was read.
 *
 * @param value the phrase, where the part has several values; else null
 */
public record ReadPlace(ReadPart part, String value, SourceSpan span) {
}
