package org.taizhang.ledger;

/**
 * How much is done: of requirements where a plan is counted, of entries where a unit is.
 */
public record Completion(int done, int total) {

	/** Whole percent, rounded down: 100 only when all is done. */
	public int percent() {
		return (this.total == 0) ? 0 : this.done * 100 / this.total;
	}

	public boolean whole() {
		return this.total > 0 && this.done == this.total;
	}

}
