package org.taizhang.intake.document.workbook;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import javax.xml.stream.XMLStreamReader;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/** Takes the cells out of one sheet of an .xlsx as it streams by. */
final class SheetXml implements WorkbookPackage.ElementHandler {

	/** Where sheets of Excel end. */
	private static final int LAST_ROW = SpreadsheetVersion.EXCEL2007.getLastRowIndex();

	private final SheetContent sheet;

	private final SharedStrings strings;

	private final NumberText numbers;

	private final StringBuilder text = new StringBuilder();

	private int row = -1;

	private int column = -1;

	private int style;

	private String type;

	private boolean formula;

	private boolean inText;

	private boolean inPronunciation;

	SheetXml(SheetContent sheet, SharedStrings strings, NumberText numbers) {
		this.sheet = sheet;
		this.strings = strings;
		this.numbers = numbers;
	}

	@Override
	public void begins(XMLStreamReader xml) {
		switch (xml.getLocalName()) {
			case "row" -> row(xml);
			case "c" -> cell(xml);
			case "f" -> this.formula = true;
			case "v" -> this.inText = true;
			case "t" -> this.inText = !this.inPronunciation;
			case "rPh" -> this.inPronunciation = true;
			case "col" -> columns(xml);
			case "mergeCell" -> this.sheet.merge(CellRangeAddress.valueOf(xml.getAttributeValue(null, "ref")));
			default -> {
			}
		}
	}

	private void row(XMLStreamReader xml) {
		this.sheet.step();
		String number = xml.getAttributeValue(null, "r");
		this.row = (number != null) ? Integer.parseInt(number) - 1 : this.row + 1;
		if (this.row < 0 || this.row > LAST_ROW) {
			throw new IllegalArgumentException("no row " + number);
		}
		this.column = -1;
		if (WorkbookPackage.isTrue(xml.getAttributeValue(null, "hidden"))
				|| isZero(xml.getAttributeValue(null, "ht"))) {
			this.sheet.hideRow(this.row);
		}
	}

	private void cell(XMLStreamReader xml) {
		String address = xml.getAttributeValue(null, "r");
		this.column = (address != null) ? column(address) : this.column + 1;
		String styled = xml.getAttributeValue(null, "s");
		this.style = (styled != null) ? Integer.parseInt(styled) : 0;
		this.type = xml.getAttributeValue(null, "t");
		this.formula = false;
		this.text.setLength(0);
	}

	private static int column(String address) {
		int letters = 0;
		while (letters < address.length() && address.charAt(letters) > '9') {
			letters++;
		}
		return CellReference.convertColStringToIndex(address.substring(0, letters));
	}

	private void columns(XMLStreamReader xml) {
		if (WorkbookPackage.isTrue(xml.getAttributeValue(null, "hidden"))
				|| isZero(xml.getAttributeValue(null, "width"))) {
			this.sheet.hideColumns(Integer.parseInt(xml.getAttributeValue(null, "min")) - 1,
					Integer.parseInt(xml.getAttributeValue(null, "max")) - 1);
		}
	}

	private static boolean isZero(String size) {
		return size != null && Double.parseDouble(size) == 0;
	}

	@Override
	public void other(int event, XMLStreamReader xml) {
		if (event != XMLStreamReader.END_ELEMENT) {
			if (this.inText && xml.hasText()) {
				SharedStrings.append(this.text, xml);
			}
			return;
		}
		switch (xml.getLocalName()) {
			case "v", "t" -> this.inText = false;
			case "rPh" -> this.inPronunciation = false;
			case "c" -> value();
			default -> {
			}
		}
	}

	private void value() {
		String value = this.text.toString();
		if (value.isEmpty()) {
			if (this.formula && !"str".equals(this.type)) {
				this.sheet.notes().uncomputed(this.row, this.column);
			}
			return;
		}
		switch ((this.type != null) ? this.type : "n") {
			case "s" -> put(this.strings.get(Integer.parseInt(value.strip())));
			case "str", "inlineStr" -> put(SharedStrings.unescape(value));
			case "b" -> put(value.equals("1") ? "TRUE" : "FALSE");
			case "e" -> this.sheet.notes().error(this.row, this.column, value);
			case "d" -> put(date(value));
			default -> this.sheet.put(this.row, this.column, Double.parseDouble(value), this.numbers, this.style);
		}
	}

	/** 2026-09-30T00:00:00, as strict workbooks write dates. */
	private static String date(String value) {
		try {
			LocalDate date = LocalDate.parse(value.substring(0, Math.min(10, value.length())));
			return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
		}
		catch (DateTimeParseException ex) {
			return value;
		}
	}

	private void put(String shown) {
		this.sheet.put(this.row, this.column, shown);
	}

}
