package org.taizhang.intake.document.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

import org.taizhang.intake.document.layout.PageCanvas;
import org.taizhang.intake.document.layout.PageLayout;

/** Follows a page's drawing once and takes down text, lines and images. */
final class PdfPage extends PDFGraphicsStreamEngine {

	/** A page has some thousands; what has more is a map or a trap. */
	private static final int MOST_OPERATORS = 1_000_000;

	private static final int WATCHED = 2_000;

	/** Fonts of bullets, ticks and arrows. */
	private static final Pattern PICTURES = Pattern.compile("(?i)wingdings|webdings|dingbats|symbol|marlett");

	/** Of a character's height this much stands above its baseline. */
	private static final float ASCENT = 0.88f;

	private final PageCanvas canvas;

	private final PDRectangle box;

	private final int rotation;

	private final Runnable watch;

	private final PdfPath path = new PdfPath();

	private int operators;

	/** Ends the reading of a page in its middle. */
	private static final class PageIsFull extends RuntimeException {

		PageIsFull() {
			super(null, null, false, false);
		}

	}

	private PdfPage(PDPage page, int number, Runnable watch) {
		super(page);
		this.watch = watch;
		this.box = page.getCropBox();
		this.rotation = page.getRotation();
		boolean turned = this.rotation % 180 != 0;
		this.canvas = new PageCanvas(number, turned ? this.box.getHeight() : this.box.getWidth(),
				turned ? this.box.getWidth() : this.box.getHeight());
	}

	/**
	 * @param watch called while the page is read, may stop it by an exception
	 */
	static PageLayout read(PDPage page, int number, Runnable watch) throws IOException {
		PdfPage reader = new PdfPage(page, number, watch);
		try {
			reader.processPage(page);
		}
		catch (PageIsFull ex) {
			reader.canvas.cutShort();
		}
		return reader.canvas.toLayout();
	}

	@Override
	protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
		this.operators++;
		if (this.operators % WATCHED == 0) {
			this.watch.run();
		}
		if (this.operators > MOST_OPERATORS) {
			throw new PageIsFull();
		}
		super.processOperator(operator, operands);
	}

	@Override
	protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
		String text = font.toUnicode(code);
		if (text == null && PICTURES.matcher(String.valueOf(font.getName())).find()) {
			this.canvas.symbol();
			return;
		}
		// upright characters that run downwards stand above the point that they end at
		float above = font.isVertical() ? ASCENT : 0;
		Point2D.Float begin = matrix.transformPoint(0, above);
		Point2D.Float end = matrix.transformPoint(displacement.getX(), displacement.getY() + above);
		Point2D.Double start = seen(begin.x, begin.y);
		Point2D.Double seenEnd = seen(end.x, end.y);
		this.canvas.text((text != null) ? text : PageCanvas.UNKNOWN, start.x, start.y, seenEnd.x, seenEnd.y,
				matrix.getScalingFactorY());
	}

	/** A point as seen on the turned page, from its upper left corner. */
	private Point2D.Double seen(double x, double y) {
		double fromLeft = x - this.box.getLowerLeftX();
		double fromBottom = y - this.box.getLowerLeftY();
		double width = this.box.getWidth();
		double height = this.box.getHeight();
		return switch (this.rotation) {
			case 90 -> new Point2D.Double(fromBottom, fromLeft);
			case 180 -> new Point2D.Double(width - fromLeft, fromBottom);
			case 270 -> new Point2D.Double(height - fromBottom, width - fromLeft);
			default -> new Point2D.Double(fromLeft, height - fromBottom);
		};
	}

	@Override
	public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
		this.path.moveTo(p0.getX(), p0.getY());
		this.path.lineTo(p1.getX(), p1.getY());
		this.path.lineTo(p2.getX(), p2.getY());
		this.path.lineTo(p3.getX(), p3.getY());
		this.path.close();
	}

	@Override
	public void drawImage(PDImage image) {
		Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
		Point2D.Float one = matrix.transformPoint(0, 0);
		Point2D.Float other = matrix.transformPoint(1, 1);
		Point2D.Double from = seen(one.x, one.y);
		Point2D.Double to = seen(other.x, other.y);
		this.canvas.image(from.x, from.y, to.x, to.y);
	}

	@Override
	public void clip(int windingRule) {
		// text and lines that are clipped away are rare, and clips are everywhere
	}

	@Override
	public void moveTo(float x, float y) {
		this.path.moveTo(x, y);
	}

	@Override
	public void lineTo(float x, float y) {
		this.path.lineTo(x, y);
	}

	@Override
	public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
		this.path.curveTo(x3, y3);
	}

	@Override
	public Point2D getCurrentPoint() {
		return this.path.current();
	}

	@Override
	public void closePath() {
		this.path.close();
	}

	@Override
	public void endPath() {
		this.path.clear();
	}

	@Override
	public void strokePath() throws IOException {
		if (!PdfInk.isWhite(getGraphicsState().getStrokingColor())) {
			this.path.strokes(this::stroke);
		}
		this.path.clear();
	}

	@Override
	public void fillPath(int windingRule) throws IOException {
		if (!PdfInk.isWhite(getGraphicsState().getNonStrokingColor())) {
			this.path.fills(this::fill);
			if (this.path.isRound()) {
				this.canvas.drawing();
			}
		}
		this.path.clear();
	}

	@Override
	public void fillAndStrokePath(int windingRule) throws IOException {
		strokePath();
	}

	@Override
	public void shadingFill(COSName name) {
		// no table is ruled in shades
	}

	private void stroke(double x1, double y1, double x2, double y2) {
		Point2D.Double from = seen(x1, y1);
		Point2D.Double to = seen(x2, y2);
		this.canvas.line(from.x, from.y, to.x, to.y);
	}

	private void fill(double x1, double y1, double x2, double y2) {
		Point2D.Double from = seen(x1, y1);
		Point2D.Double to = seen(x2, y2);
		this.canvas.filled(from.x, from.y, to.x, to.y);
	}

}
