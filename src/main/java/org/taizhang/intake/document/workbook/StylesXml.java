package org.taizhang.intake.document.workbook;

import javax.xml.stream.XMLStreamReader;

/** Takes the number formats out of the styles of an .xlsx. */
final class StylesXml implements WorkbookPackage.ElementHandler {

	private final CellFormats formats;

	private boolean inFormats;

	private boolean inCells;

	StylesXml(CellFormats formats) {
		this.formats = formats;
	}

	@Override
	public void begins(XMLStreamReader xml) {
		switch (xml.getLocalName()) {
			case "numFmts" -> this.inFormats = true;
			case "cellXfs" -> this.inCells = true;
			case "numFmt" -> {
				if (this.inFormats) {
					this.formats.define(number(xml), xml.getAttributeValue(null, "formatCode"));
				}
			}
			case "xf" -> {
				if (this.inCells) {
					this.formats.addStyle(number(xml));
				}
			}
			default -> {
			}
		}
	}

	@Override
	public void other(int event, XMLStreamReader xml) {
		if (event == XMLStreamReader.END_ELEMENT) {
			this.inFormats &= !xml.getLocalName().equals("numFmts");
			this.inCells &= !xml.getLocalName().equals("cellXfs");
		}
	}

	private static int number(XMLStreamReader xml) {
		String number = xml.getAttributeValue(null, "numFmtId");
		return (number == null) ? 0 : Integer.parseInt(number);
	}

}
