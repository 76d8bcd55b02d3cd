package org.taizhang.intake.document.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamReader;

import org.taizhang.intake.document.DocumentBounds;
import org.taizhang.intake.document.UnreadableDocumentException;

/**
 * The texts that the cells of an .xlsx share; pronunciations (rPh) are no text of theirs.
 */
final class SharedStrings implements WorkbookPackage.ElementHandler {

	/** A million cells that repeat a few texts are fine, a million texts are no plan. */
	private static final int MOST = 500_000;

	private static final int MOST_CHARACTERS = 2 * DocumentBounds.MOST_CHARACTERS;

	private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

	private final List<String> texts = new ArrayList<>();

	private final StringBuilder text = new StringBuilder();

	private boolean inText;

	private boolean inPronunciation;

	private long characters;

	@Override
	public void begins(XMLStreamReader xml) {
		switch (xml.getLocalName()) {
			case "si" -> this.text.setLength(0);
			case "t" -> this.inText = !this.inPronunciation;
			case "rPh" -> this.inPronunciation = true;
			default -> {
			}
		}
	}

	@Override
	public void other(int event, XMLStreamReader xml) {
		if (event == XMLStreamReader.END_ELEMENT) {
			ends(xml.getLocalName());
		}
		else if (this.inText && xml.hasText()) {
			append(this.text, xml);
		}
	}

	private void ends(String name) {
		switch (name) {
			case "t" -> this.inText = false;
			case "rPh" -> this.inPronunciation = false;
			case "si" -> add();
			default -> {
			}
		}
	}

	private void add() {
		this.characters += this.text.length();
		if (this.texts.size() >= MOST || this.characters > MOST_CHARACTERS) {
			throw new UnreadableDocumentException("工作簿的内容太多，" + WorkbookContent.limits());
		}
		this.texts.add(unescape(this.text.toString()));
	}

	/**
	 * @throws IndexOutOfBoundsException if the file is damaged and has no such text
	 */
	String get(int index) {
		return this.texts.get(index);
	}

	/** Appends what a cell may hold and no more. */
	static void append(StringBuilder text, XMLStreamReader xml) {
		int room = SheetContent.LONGEST_CELL - text.length();
		text.append(xml.getTextCharacters(), xml.getTextStart(), Math.min(room, xml.getTextLength()));
	}

	/** _x000D_ stands for a character that XML cannot hold. */
	static String unescape(String text) {
		return (text.indexOf("_x") < 0) ? text : ESCAPED.matcher(text)
			.replaceAll(
					(found) -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
	}

}
