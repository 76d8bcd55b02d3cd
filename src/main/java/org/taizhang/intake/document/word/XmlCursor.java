package org.taizhang.intake.document.word;

import java.io.InputStream;
import java.util.function.Consumer;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.taizhang.intake.document.DocumentBounds;

/**
 * Walks the elements of an XML part as they come, by their local names, so that no part
 * is ever held whole and both namespaces of OOXML (Transitional and Strict) are the same.
 * A DTD is not read: no entity is expanded, nothing outside is opened.
 */
final class XmlCursor {

	private static final XMLInputFactory FACTORY = XMLInputFactory.newDefaultFactory();

	/** Deeper nesting than any real document's; the walk is recursive. */
	private static final int DEEPEST = 600;

	private static final int LONGEST_TEXT = 100_000;

	static {
		FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
	}

	private final XMLStreamReader xml;

	private int depth;

	XmlCursor(InputStream content) {
		try {
			this.xml = FACTORY.createXMLStreamReader(content);
		}
		catch (XMLStreamException ex) {
			throw new DamagedXmlException(ex);
		}
	}

	/**
	 * Calls with the name of each child of the element that the cursor stands in (of the
	 * document, at first). What the visitor does not read of a child is skipped.
	 */
	void children(Consumer<String> visitor) {
		int parent = this.depth;
		while (next() && this.depth >= parent) {
			if (this.xml.isStartElement()) {
				visitor.accept(this.xml.getLocalName());
				while (this.depth > parent && next()) {
					// the rest of the child
				}
			}
		}
	}

	/** The text directly in this element; its children are skipped. */
	String text() {
		StringBuilder text = new StringBuilder();
		int element = this.depth;
		while (next() && this.depth >= element) {
			if (this.xml.isCharacters() && this.depth == element) {
				text.append(this.xml.getText());
				if (text.length() > LONGEST_TEXT) {
					throw DocumentBounds.tooMuch("有一段文字超过 10 万字");
				}
			}
		}
		return text.toString();
	}

	/**
	 * @return null if there is none
	 */
	String attribute(String name) {
		for (int i = 0; i < this.xml.getAttributeCount(); i++) {
			if (this.xml.getAttributeLocalName(i).equals(name)) {
				return this.xml.getAttributeValue(i);
			}
		}
		return null;
	}

	/** What most elements of Word say: their attribute {@code val}. */
	String value() {
		return attribute("val");
	}

	/** A number that is written badly counts as not written. */
	int value(int otherwise) {
		String value = value();
		return (value != null && value.matches("-?[0-9]{1,9}")) ? Integer.parseInt(value) : otherwise;
	}

	/** An element that switches something on, unless it says that it does not. */
	boolean isOn() {
		String value = value();
		return value == null || !value.matches("0|false|off");
	}

	private boolean next() {
		try {
			if (!this.xml.hasNext()) {
				return false;
			}
			int event = this.xml.next();
			this.depth += (event == XMLStreamConstants.START_ELEMENT) ? 1
					: (event == XMLStreamConstants.END_ELEMENT) ? -1 : 0;
		}
		catch (XMLStreamException ex) {
			throw new DamagedXmlException(ex);
		}
		if (this.depth > DEEPEST) {
			throw new DamagedXmlException(null);
		}
		return true;
	}

	/** The XML is not well formed, or nested beyond all use. */
	static final class DamagedXmlException extends RuntimeException {

		DamagedXmlException(Throwable cause) {
			super(cause);
		}

	}

}
