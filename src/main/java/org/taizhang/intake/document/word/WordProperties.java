package org.taizhang.intake.document.word;

/**
 * The properties of a paragraph, a run or a style that matter here; null where nothing is
 * said.
 */
final class WordProperties {

	String style;

	Integer list;

	Integer level;

	Boolean hidden;

	/** The mark at the paragraph's end was deleted: the next paragraph goes on in it. */
	boolean joinsNext;

	/** Reads pPr; what it was before a tracked change (pPrChange) is not looked at. */
	void readParagraph(XmlCursor xml) {
		xml.children((name) -> {
			switch (name) {
				case "pStyle" -> this.style = xml.value();
				case "numPr" -> readNumber(xml);
				case "rPr" -> readMark(xml);
				default -> {
				}
			}
		});
	}

	private void readMark(XmlCursor xml) {
		WordProperties mark = new WordProperties();
		mark.readRun(xml);
		this.hidden = mark.hidden;
		this.joinsNext = mark.joinsNext;
	}

	private void readNumber(XmlCursor xml) {
		xml.children((name) -> {
			switch (name) {
				case "ilvl" -> this.level = xml.value(0);
				case "numId" -> this.list = xml.value(0);
				default -> {
				}
			}
		});
	}

	void readRun(XmlCursor xml) {
		xml.children((name) -> {
			switch (name) {
				case "rStyle" -> this.style = xml.value();
				case "vanish" -> this.hidden = xml.isOn();
				case "del", "moveFrom" -> this.joinsNext = true;
				default -> {
				}
			}
		});
	}

}
