package org.taizhang.intake.wording;

/**
 * A label at the beginning of a text.
 *
 * @param length how many characters of the text it takes
 * @param outer what stands before the last number of a decimal label (1.2 in 1.2.3), else
 * empty
 */
public record Label(LabelKind kind, int number, int length, String outer) {

	public Label(LabelKind kind, int number, int length) {
		this(kind, number, length, "");
	}

	/** Whether this can come right after that one, of the same kind. */
	public boolean follows(Label other) {
		return isLike(other) && this.outer.equals(other.outer) && this.number == other.number + 1;
	}

	/** Whether both are numbered in the same way and equally deep. */
	public boolean isLike(Label other) {
		return this.kind == other.kind && depth() == other.depth();
	}

	/** How many numbers a decimal label has; 1 for all others. */
	public int depth() {
		return this.outer.isEmpty() ? 1 : this.outer.split("\\.").length + 1;
	}

}
