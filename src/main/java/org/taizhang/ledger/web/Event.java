package org.taizhang.ledger.web;

import java.time.Instant;
import java.util.List;

/**
 * What happened to an entry.
 *
 * @param look is-good, is-bad or empty, for the timeline's mark
 */
record Event(Instant at, String when, String who, String what, String text, String look, List<EvidenceLine> evidence) {

}
