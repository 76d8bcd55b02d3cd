package org.taizhang.intake.draft;

/**
 * @param already whether somebody had issued it before
 * @param entries ledger entries that are there
 */
public record IssuedDraft(long planId, boolean already, int entries) {
}
