package org.taizhang.intake.document.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.util.XMLHelper;

import org.taizhang.intake.document.ReadingProgress;

/**
 * The parts of an .xlsx, each unpacked only while it is read. Names are compared without
 * their namespaces, since a strict workbook has other ones.
 */
final class WorkbookPackage {

	static final String WORKBOOK = "xl/workbook.xml";

	/** No entities, nothing from outside. */
	private static final XMLInputFactory XML = XMLHelper.newXMLInputFactory();

	private final ZipFile zip;

	private final List<SheetPart> sheets = new ArrayList<>();

	private final Map<String, String> targets = new HashMap<>();

	private final Map<String, String> byType = new HashMap<>();

	private final ReadingProgress progress;

	private boolean from1904;

	/** A sheet of cells. */
	record SheetPart(String name, boolean hidden, String entry) {
	}

	WorkbookPackage(ZipFile zip, ReadingProgress progress) throws IOException, XMLStreamException {
		this.zip = zip;
		this.progress = progress;
		read("xl/_rels/workbook.xml.rels", (xml) -> {
			if (xml.getLocalName().equals("Relationship")) {
				String type = xml.getAttributeValue(null, "Type");
				String target = URI.create("/xl/")
					.resolve(xml.getAttributeValue(null, "Target"))
					.getPath()
					.substring(1);
				this.byType.put(type.substring(type.lastIndexOf('/') + 1), target);
				if (type.endsWith("/worksheet")) {
					this.targets.put(xml.getAttributeValue(null, "Id"), target);
				}
			}
		});
		if (this.byType.isEmpty()) {
			throw new IOException("no relations");
		}
		read(WORKBOOK, (xml) -> {
			if (xml.getLocalName().equals("sheet")) {
				addSheet(xml);
			}
			else if (xml.getLocalName().equals("workbookPr")) {
				this.from1904 = isTrue(xml.getAttributeValue(null, "date1904"));
			}
		});
	}

	private void addSheet(XMLStreamReader xml) {
		String id = null;
		for (int i = 0; i < xml.getAttributeCount(); i++) {
			if (xml.getAttributeLocalName(i).equals("id")) {
				id = xml.getAttributeValue(i);
			}
		}
		String state = xml.getAttributeValue(null, "state");
		if (this.targets.containsKey(id)) {
			this.sheets.add(new SheetPart(xml.getAttributeValue(null, "name"),
					state != null && !state.equals("visible"), this.targets.get(id)));
		}
	}

	List<SheetPart> sheets() {
		return this.sheets;
	}

	boolean from1904() {
		return this.from1904;
	}

	/** The one part of this type (sharedStrings, styles), or null. */
	String part(String type) {
		return this.byType.get(type);
	}

	/**
	 * The same of a part that must be there.
	 * @throws IOException if it is missing
	 */
	void readSheet(SheetPart sheet, ElementHandler handler) throws IOException, XMLStreamException {
		if (this.zip.getEntry(sheet.entry()) == null) {
			throw new IOException("no " + sheet.entry());
		}
		read(sheet.entry(), handler);
	}

	/** Calls for each element that begins. A part that is missing has none. */
	void read(String entry, ElementHandler handler) throws IOException, XMLStreamException {
		ZipArchiveEntry found = (entry != null) ? this.zip.getEntry(entry) : null;
		if (found == null) {
			return;
		}
		try (InputStream part = new MarkupStream(this.zip.getInputStream(found), this.progress)) {
			XMLStreamReader xml = XML.createXMLStreamReader(part);
			while (xml.hasNext()) {
				int event = xml.next();
				if (event == XMLStreamReader.START_ELEMENT) {
					handler.begins(xml);
				}
				else if (event == XMLStreamReader.DTD) {
					throw new XMLStreamException("a part with a document type");
				}
				else {
					handler.other(event, xml);
				}
			}
			xml.close();
		}
	}

	static boolean isTrue(String value) {
		return "1".equals(value) || "true".equals(value);
	}

	/** Is told what a part holds. */
	@FunctionalInterface
	interface ElementHandler {

		void begins(XMLStreamReader xml) throws XMLStreamException;

		/** Text, or an element that ends. */
		default void other(int event, XMLStreamReader xml) throws XMLStreamException {
		}

	}

}
