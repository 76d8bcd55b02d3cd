package org.taizhang.intake.wording;

/**
 * A label at the beginning of a text.
 *
 * @param length how many characters of the text it takes
 */
public record Label(LabelKind kind, int number, int length) {

	/** Whether this can come right after that one, of the same kind. */
	public boolean follows(Label other) {
		return this.kind == other.kind && this.number == other.number + 1;
	}

}
