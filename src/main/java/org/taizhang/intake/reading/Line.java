package org.taizhang.intake.reading;

import java.util.List;
import java.util.Optional;

import org.taizhang.intake.document.Paragraph;
import org.taizhang.intake.wording.Fold;
import org.taizhang.intake.wording.Label;
import org.taizhang.intake.wording.LabelGrammar;

/**
 * A paragraph, cleaned, with its folded form.
 *
 * @param parts what white space parted in the source, as in a letterhead
 */
record Line(int block, SourceText text, String folded, List<String> parts) {

	static Line of(Paragraph paragraph) {
		SourceText text = SourceText.of(paragraph).flat();
		return new Line(paragraph.place().block(), text, Fold.fold(text),
				List.of(paragraph.text().strip().split("[\\s\\u3000]+")));
	}

	Optional<Label> label() {
		return LabelGrammar.parse(this.folded);
	}

	boolean isShort() {
		return this.folded.length() <= 60 && this.folded.indexOf('。') < 0;
	}

	@Override
	public String toString() {
		return this.text.toString();
	}

}
