package org.taizhang.ledger.web;

import java.util.List;

/**
 * templates/ledger/closings.html: one application beside its requirement, and those that
 * wait behind it.
 *
 * @param open null when nothing waits
 */
record ClosingsView(List<Waiting> waiting, Waiting open, EntryView entry) {

	public int number() {
		return this.waiting.indexOf(this.open) + 1;
	}

	/** What the unit gave with this application. */
	public Event application() {
		return this.entry.events().stream().filter(event -> event.what().equals("申请销号")).findFirst().orElseThrow();
	}

	/** All that the unit gave so far: with this application and with earlier reports. */
	public List<EvidenceLine> evidence() {
		return this.entry.events().stream().flatMap(event -> event.evidence().stream()).toList();
	}

	/** The next one, or null. */
	public Waiting following() {
		return (this.open != null && number() < this.waiting.size()) ? this.waiting.get(number()) : null;
	}

	/** Before the application. */
	public List<Event> earlier() {
		return this.entry.events().stream().filter(event -> event != application()).toList();
	}

	record Waiting(long closingId, long entryId, String unit, int position, String text, String when) {
	}

}
