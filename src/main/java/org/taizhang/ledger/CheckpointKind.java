package org.taizhang.ledger;

/** What is owed at a checkpoint. */
public enum CheckpointKind {

	/** The thing itself, done: met by the closing that is approved. */
	DEADLINE,
	/** A progress report on the period. */
	REPORT

}
