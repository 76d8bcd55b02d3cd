package org.taizhang.intake.web;

/**
 * Which rows of a review are listed, and how: part of the address, so that two windows
 * may list them differently.
 *
 * @param order as {@link RowOrdering} writes it; anything else lists them as printed
 * @param page from 1, or null
 */
record RowListing(String order, Integer page) {

	RowOrdering ordering() {
		return RowOrdering.of(this.order);
	}

	RowListing at(RowPages pages) {
		return new RowListing(this.order, (pages.number() > 1) ? pages.number() : null);
	}

	/** For the address of the review: begins with a question mark, or is empty. */
	public String query() {
		String all = more() + ((this.page != null) ? "&page=" + this.page : "");
		return all.isEmpty() ? "" : "?" + all.substring(1);
	}

	/** The address without the page. */
	public String anyPage() {
		return new RowListing(this.order, null).query();
	}

	/**
	 * For an address that has parameters already and names a row, which tells the page.
	 */
	public String more() {
		return (ordering() != RowOrdering.PRINTED) ? "&order=" + ordering().parameter() : "";
	}

}
