package org.taizhang.intake.document.word;

/** How a cell of .docx is merged. */
final class WordCellProperties {

	/** More columns than Word allows would only cost memory. */
	private static final int WIDEST = 63;

	int span = 1;

	boolean continuesAbove;

	boolean continuesLeft;

	/** A tracked change took the cell away. */
	boolean deleted;

	void read(XmlCursor xml) {
		xml.children((name) -> {
			switch (name) {
				case "gridSpan" -> this.span = Math.max(1, Math.min(xml.value(1), WIDEST));
				case "vMerge" -> this.continuesAbove = !"restart".equals(xml.value());
				case "cellMerge" -> this.continuesAbove = "cont".equals(xml.attribute("vMerge"));
				case "hMerge" -> this.continuesLeft = !"restart".equals(xml.value());
				case "cellDel" -> this.deleted = true;
				default -> {
				}
			}
		});
	}

}
