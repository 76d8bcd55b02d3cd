package org.taizhang.plan;

/**
 * A plan came into force. Published inside the issuing transaction, so that what listens
 * (ledger entries, checkpoints) is made with it or not at all.
 */
public record PlanIssued(long planId) {

}
