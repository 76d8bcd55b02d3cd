package org.taizhang.intake.document.word;

import java.util.function.Consumer;

/** Elements that hold the same thing twice, or beside what they hold what it may be. */
final class WordChoice {

	private WordChoice() {
	}

	/** AlternateContent has a text box in the new form and again in the old one. */
	static void read(XmlCursor xml, Consumer<String> visitor) {
		boolean[] read = new boolean[1];
		xml.children((name) -> {
			if (!read[0]) {
				read[0] = true;
				xml.children(visitor);
			}
		});
	}

	/** A content control, unless it only prompts for content. */
	static void control(XmlCursor xml, Consumer<String> visitor) {
		boolean[] prompts = new boolean[1];
		xml.children((name) -> {
			if (name.equals("sdtPr")) {
				xml.children((property) -> prompts[0] |= property.equals("showingPlcHdr") && xml.isOn());
			}
			else if (name.equals("sdtContent") && !prompts[0]) {
				xml.children(visitor);
			}
		});
	}

}
