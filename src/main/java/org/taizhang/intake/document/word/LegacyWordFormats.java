package org.taizhang.intake.document.word;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

import org.apache.poi.hwpf.model.CHPX;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.model.StyleSheet;
import org.apache.poi.hwpf.usermodel.CharacterProperties;
import org.apache.poi.hwpf.usermodel.ParagraphProperties;

/**
 * How characters and paragraphs of a .doc look. Most are said to look like others before:
 * POI makes each anew, here the same bytes have the same properties.
 */
final class LegacyWordFormats {

	/** A file in which everything looks different is not to fill the memory. */
	private static final int MOST = 1000;

	private final StyleSheet styles;

	private final Map<Said, CharacterProperties> characters = new HashMap<>();

	private final Map<Said, ParagraphProperties> paragraphs = new HashMap<>();

	LegacyWordFormats(StyleSheet styles) {
		this.styles = styles;
	}

	/**
	 * @param changes what is said besides the style, as the file has it
	 */
	private record Said(short style, ByteBuffer changes) {
	}

	CharacterProperties of(CHPX run, short style) {
		return get(this.characters, new Said(style, ByteBuffer.wrap(run.getGrpprl())),
				() -> run.getCharacterProperties(this.styles, style));
	}

	ParagraphProperties of(PAPX paragraph) {
		return get(this.paragraphs, new Said(paragraph.getIstd(), ByteBuffer.wrap(paragraph.getGrpprl())),
				() -> paragraph.getParagraphProperties(this.styles));
	}

	private static <T> T get(Map<Said, T> known, Said said, Supplier<T> made) {
		T properties = known.get(said);
		if (properties == null) {
			properties = made.get();
			if (known.size() < MOST) {
				known.put(said, properties);
			}
		}
		return properties;
	}

}
