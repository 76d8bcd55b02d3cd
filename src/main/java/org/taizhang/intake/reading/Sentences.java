package org.taizhang.intake.reading;

import java.util.ArrayList;
import java.util.List;

import org.taizhang.intake.wording.Characters;

/** Parts a text at its full stops; each sentence keeps its own. */
public final class Sentences {

	private static final Characters ENDS = Characters.of("。！？");

	private Sentences() {
	}

	public static List<String> of(String text) {
		List<String> sentences = new ArrayList<>();
		int start = 0;
		for (int i = 0; i < text.length(); i++) {
			if (ENDS.has(text.charAt(i))) {
				sentences.add(text.substring(start, i + 1));
				start = i + 1;
			}
		}
		if (start < text.length()) {
			sentences.add(text.substring(start));
		}
		return sentences;
	}

}
