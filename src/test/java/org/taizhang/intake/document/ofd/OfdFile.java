package org.taizhang.intake.document.ofd;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes OFD files, A4 unless told otherwise; all measures in millimetres. */
final class OfdFile {

	private static final String NAMESPACE = "xmlns:ofd=\"http://www.ofdspec.org/2016\"";

	private final List<StringBuilder> pages = new ArrayList<>();

	/** The pages of the documents before. */
	private final List<Integer> ends = new ArrayList<>();

	private String box = "0 0 210 297";

	private int id = 100;

	OfdFile box(String box) {
		this.box = box;
		return this;
	}

	/** What follows is another document in the same file. */
	OfdFile document() {
		this.ends.add(this.pages.size());
		return this;
	}

	OfdFile page() {
		this.pages.add(new StringBuilder());
		return this;
	}

	/** Chinese characters are as wide as they are high, others half as wide. */
	OfdFile text(double x, double y, double size, String text) {
		String steps = text.chars()
			.limit(text.length() - 1)
			.mapToObj((c) -> String.valueOf((c < 0x2E80) ? size / 2 : size))
			.collect(Collectors.joining(" "));
		return object("TextObject",
				"Boundary=\"" + x + " " + (y - size) + " 180 " + size * 1.2 + "\" Font=\"3\" Size=\"" + size + "\"",
				"<ofd:TextCode X=\"0\" Y=\"" + size + "\" DeltaX=\"" + steps + "\">" + text + "</ofd:TextCode>");
	}

	OfdFile line(double x1, double y1, double x2, double y2) {
		return object("PathObject", "Boundary=\"0 0 210 297\" LineWidth=\"0.2\"",
				"<ofd:AbbreviatedData>M " + x1 + " " + y1 + " L " + x2 + " " + y2 + "</ofd:AbbreviatedData>");
	}

	/** The lines of a table. */
	OfdFile grid(double[] columns, double[] rows) {
		for (double y : rows) {
			line(columns[0], y, columns[columns.length - 1], y);
		}
		for (double x : columns) {
			line(x, rows[0], x, rows[rows.length - 1]);
		}
		return this;
	}

	OfdFile image() {
		return object("ImageObject", "Boundary=\"0 0 210 297\" ResourceID=\"9\"", "");
	}

	OfdFile object(String name, String attributes, String inside) {
		this.pages.get(this.pages.size() - 1)
			.append("<ofd:%s ID=\"%d\" %s>%s</ofd:%s>".formatted(name, this.id++, attributes, inside, name));
		return this;
	}

	byte[] bytes() {
		return bytes("");
	}

	/**
	 * @param before stands between the XML declaration and the root of OFD.xml
	 */
	byte[] bytes(String before) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			put(zip, "OFD.xml", before + "<ofd:OFD " + NAMESPACE + " Version=\"1.0\" DocType=\"OFD\">"
					+ IntStream.rangeClosed(0, this.ends.size())
						.mapToObj((i) -> "<ofd:DocBody><ofd:DocInfo><ofd:DocID>" + i + "</ofd:DocID></ofd:DocInfo>"
								+ "<ofd:DocRoot>Doc_" + i + "/Document.xml</ofd:DocRoot></ofd:DocBody>")
						.collect(Collectors.joining())
					+ "</ofd:OFD>");
			int document = 0;
			StringBuilder list = new StringBuilder();
			for (int i = 0; i < this.pages.size(); i++) {
				if (document < this.ends.size() && this.ends.get(document) == i) {
					put(zip, "Doc_" + document++ + "/Document.xml", document(list));
					list.setLength(0);
				}
				list.append("<ofd:Page ID=\"%d\" BaseLoc=\"Pages/Page_%d/Content.xml\"/>".formatted(i + 1, i));
				put(zip, "Doc_" + document + "/Pages/Page_" + i + "/Content.xml",
						"<ofd:Page " + NAMESPACE + "><ofd:Content>" + "<ofd:Layer ID=\"" + (50 + i) + "\">"
								+ this.pages.get(i) + "</ofd:Layer></ofd:Content></ofd:Page>");
			}
			put(zip, "Doc_" + document + "/Document.xml", document(list));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private String document(CharSequence pages) {
		return "<ofd:Document " + NAMESPACE + "><ofd:CommonData><ofd:MaxUnitID>999</ofd:MaxUnitID><ofd:PageArea>"
				+ "<ofd:PhysicalBox>" + this.box + "</ofd:PhysicalBox></ofd:PageArea></ofd:CommonData><ofd:Pages>"
				+ pages + "</ofd:Pages></ofd:Document>";
	}

	private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(StandardCharsets.UTF_8));
		zip.closeEntry();
	}

}
