package org.taizhang.ranking;

/** A row behind a score: a checkpoint of a ledger entry, and what became of it. */
public record RowReference(long entryId, long checkpointId, Outcome outcome) {

}
