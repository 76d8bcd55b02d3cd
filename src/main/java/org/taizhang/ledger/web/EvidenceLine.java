package org.taizhang.ledger.web;

/**
 * A link or a file.
 *
 * @param url null for a file
 * @param size in words, null for a link
 */
record EvidenceLine(long id, Long reportId, Long closingId, String title, String url, String fileName, String size) {

	/** Where the browser goes for it. */
	public String address() {
		return (this.url != null) ? this.url : "/evidence/" + this.id;
	}

}
