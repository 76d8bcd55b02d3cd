package org.taizhang.intake.document.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

import org.taizhang.intake.document.ReadingProgress;
import org.taizhang.intake.document.SourceDocument;
import org.taizhang.intake.document.content.FileContent;

/**
 * Draws PDF pages. Places are points from the upper left corner; Chinese text is set in a
 * font that every PDF program knows by name, so that no font file is needed.
 */
final class PdfPages {

	static final double WIDTH = 595;

	static final double HEIGHT = 842;

	private final PDDocument document = new PDDocument();

	private final COSDictionary font;

	private PDPage page;

	private double height;

	private StringBuilder content;

	PdfPages() {
		this.font = font("UniGB-UTF16-H", "Adobe", "GB1");
	}

	private static COSDictionary font(String encoding, String registry, String ordering) {
		COSDictionary system = new COSDictionary();
		system.setString(COSName.REGISTRY, registry);
		system.setString(COSName.ORDERING, ordering);
		system.setInt(COSName.SUPPLEMENT, 2);
		COSDictionary descriptor = new COSDictionary();
		descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
		descriptor.setName(COSName.FONT_NAME, "STSong-Light");
		descriptor.setInt(COSName.FLAGS, 6);
		COSDictionary descendant = new COSDictionary();
		descendant.setItem(COSName.TYPE, COSName.FONT);
		descendant.setName(COSName.SUBTYPE, "CIDFontType0");
		descendant.setName(COSName.BASE_FONT, "STSong-Light");
		descendant.setItem(COSName.CIDSYSTEMINFO, system);
		descendant.setItem(COSName.FONT_DESC, descriptor);
		descendant.setInt(COSName.DW, 1000);
		COSArray widths = new COSArray();
		for (int number : new int[] { 1, 95, 500, 814, 939, 500 }) {
			widths.add(COSInteger.get(number));
		}
		descendant.setItem(COSName.W, widths);
		COSArray descendants = new COSArray();
		descendants.add(descendant);
		COSDictionary font = new COSDictionary();
		font.setItem(COSName.TYPE, COSName.FONT);
		font.setItem(COSName.SUBTYPE, COSName.TYPE0);
		font.setName(COSName.BASE_FONT, "STSong-Light");
		font.setName(COSName.ENCODING, encoding);
		font.setItem(COSName.DESCENDANT_FONTS, descendants);
		return font;
	}

	PdfPages page() {
		return page(WIDTH, HEIGHT);
	}

	PdfPages page(double width, double height) {
		finish();
		this.page = new PDPage(new PDRectangle((float) width, (float) height));
		this.height = height;
		this.content = new StringBuilder();
		this.document.addPage(this.page);
		return this;
	}

	/** How the page is to be turned for reading. */
	PdfPages turned(int degrees) {
		this.page.setRotation(degrees);
		return this;
	}

	/** Lines of text, the first one's upper edge at y, each 1.75 times its size below. */
	PdfPages text(double x, double y, double size, String... lines) {
		for (int i = 0; i < lines.length; i++) {
			matrix("1 0 0 1", x, y + size + 1.75 * size * i, size, lines[i]);
		}
		return this;
	}

	/** A line of text that runs upwards along the page. */
	PdfPages textUpwards(double x, double y, double size, String line) {
		return matrix("0 1 -1 0", x, y, size, line);
	}

	/** A line of text that runs downwards along the page. */
	PdfPages textDownwards(double x, double y, double size, String line) {
		return matrix("0 -1 1 0", x, y, size, line);
	}

	/**
	 * Upright characters below one another, as vertical writing has them; y is the upper
	 * end.
	 */
	PdfPages vertical(double x, double y, double size, String line) {
		return draw("BT /V %.1f Tf 1 0 0 1 %.2f %.2f Tm <%s> Tj ET", size, x + size / 2, this.height - y, hex(line));
	}

	PdfPages matrix(String directions, double x, double y, double size, String line) {
		return draw("BT /F %.1f Tf %s %.2f %.2f Tm <%s> Tj ET", size, directions, x, this.height - y, hex(line));
	}

	private static String hex(String line) {
		return HexFormat.of().formatHex(line.getBytes(StandardCharsets.UTF_16BE));
	}

	PdfPages line(double x1, double y1, double x2, double y2) {
		return draw("%.2f %.2f m %.2f %.2f l S", x1, this.height - y1, x2, this.height - y2);
	}

	/** A line drawn as a filled rectangle, as Word does. */
	PdfPages bar(double x, double y, double width, double height) {
		return draw("%.2f %.2f %.2f %.2f re f", x, this.height - y - height, width, height);
	}

	/** A table of equal rows; | parts the cells. */
	PdfPages table(double[] xs, double y, double rowHeight, String... rows) {
		for (double x : xs) {
			line(x, y, x, y + rows.length * rowHeight);
		}
		line(xs[0], y, xs[xs.length - 1], y);
		for (int r = 0; r < rows.length; r++) {
			line(xs[0], y + (r + 1) * rowHeight, xs[xs.length - 1], y + (r + 1) * rowHeight);
			cells(xs, y + r * rowHeight, rows[r]);
		}
		return this;
	}

	/** The texts of a row without its lines; ⏎ parts the lines of a cell. */
	PdfPages cells(double[] xs, double y, String row) {
		String[] cells = row.split("\\|", -1);
		for (int c = 0; c < cells.length; c++) {
			text(xs[c] + 5, y + 4, 10, cells[c].split("⏎"));
		}
		return this;
	}

	/** Any operators, as the file has them. */
	PdfPages draw(String format, Object... values) {
		this.content.append(String.format(Locale.ROOT, format, values)).append('\n');
		return this;
	}

	/** A picture over the whole page. */
	PdfPages scan() throws IOException {
		BufferedImage picture = new BufferedImage(20, 30, BufferedImage.TYPE_BYTE_GRAY);
		PDResources resources = new PDResources();
		resources.put(COSName.getPDFName("Scan"), LosslessFactory.createFromImage(this.document, picture));
		this.page.setResources(resources);
		return draw("q %.2f 0 0 %.2f 0 0 cm /Scan Do Q", WIDTH, HEIGHT);
	}

	/** Characters that the font gives no names to. */
	PdfPages unnamed(double x, double y, int count) {
		return draw("BT /G 16 Tf 1 0 0 1 %.2f %.2f Tm <%s> Tj ET", x, this.height - y, "0123".repeat(count));
	}

	/** A bullet of a font of pictures. */
	PdfPages bullet(double x, double y) {
		return draw("BT /W 16 Tf 1 0 0 1 %.2f %.2f Tm <006c> Tj ET", x, this.height - y);
	}

	PdfPages protect(String openPassword) throws IOException {
		this.document.protect(new StandardProtectionPolicy("owner", openPassword, new AccessPermission()));
		return this;
	}

	private void finish() {
		if (this.page == null) {
			return;
		}
		try {
			COSStream stream = this.document.getDocument().createCOSStream();
			try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
				out.write(this.content.toString().getBytes(StandardCharsets.ISO_8859_1));
			}
			this.page.getCOSObject().setItem(COSName.CONTENTS, stream);
			PDResources resources = (this.page.getResources() != null) ? this.page.getResources() : new PDResources();
			COSDictionary fonts = new COSDictionary();
			fonts.setItem("F", this.font);
			fonts.setItem("V", font("UniGB-UTF16-V", "Adobe", "GB1"));
			COSDictionary pictures = font("Identity-H", "Nobody", "Unknown");
			pictures.setName(COSName.BASE_FONT, "ABCDEF+Wingdings-Regular");
			fonts.setItem("W", pictures);
			fonts.setItem("G", font("Identity-H", "Nobody", "Unknown"));
			resources.getCOSObject().setItem(COSName.FONT, fonts);
			this.page.setResources(resources);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	byte[] bytes() {
		finish();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (this.document) {
			this.document.save(out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	SourceDocument read() {
		return new PdfReader().read("plan.pdf", new FileContent(bytes()), ReadingProgress.UNWATCHED);
	}

}
