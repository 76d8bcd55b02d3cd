package org.taizhang.intake.document.ofd;

import java.awt.geom.AffineTransform;

import org.taizhang.intake.document.layout.PageCanvas;

/**
 * Draws the objects of an OFD page on a canvas: millimetres from the upper left corner
 * become points.
 */
final class OfdPage {

	/** In a millimetre. */
	static final double POINTS = 72 / 25.4;

	/** Blocks in blocks are few; more is no document. */
	private static final int DEEPEST = 20;

	private final PageCanvas canvas;

	private final AffineTransform page;

	private final Runnable watch;

	/**
	 * @param paper left, top, width and height
	 * @param watch called for every object and now and then within one, may stop the
	 * drawing by an exception
	 */
	OfdPage(PageCanvas canvas, double[] paper, Runnable watch) {
		this.canvas = canvas;
		this.watch = watch;
		this.page = AffineTransform.getScaleInstance(POINTS, POINTS);
		this.page.translate(-paper[0], -paper[1]);
	}

	/** All layers of a page or of a template. */
	void draw(OfdNode content) {
		content.at("Content").ifPresent((layers) -> layers.children("Layer").forEach((layer) -> drawAll(layer, 0)));
	}

	private void drawAll(OfdNode block, int depth) {
		for (OfdNode object : block.children()) {
			this.watch.run();
			switch (object.name()) {
				case "PageBlock" -> {
					if (depth < DEEPEST) {
						drawAll(object, depth + 1);
					}
				}
				case "TextObject", "PathObject", "ImageObject" -> {
					double[] boundary = object.numbers("Boundary");
					if (boundary.length == 4 && object.is("Visible", true)) {
						drawOne(object, boundary);
					}
				}
				default -> {
					// forms and the like hold no text of the document
				}
			}
		}
	}

	private void drawOne(OfdNode object, double[] boundary) {
		AffineTransform transform = new AffineTransform(this.page);
		transform.translate(boundary[0], boundary[1]);
		double[] own = object.numbers("CTM");
		if (object.name().equals("ImageObject")) {
			double[] corners = { 0, 0, boundary[2], boundary[3] };
			transform.transform(corners, 0, corners, 0, 2);
			this.canvas.image(corners[0], corners[1], corners[2], corners[3]);
			return;
		}
		if (own.length == 6) {
			transform.concatenate(new AffineTransform(own));
		}
		if (object.name().equals("TextObject")) {
			new OfdText(this.canvas, transform).draw(object);
		}
		else {
			new OfdPath(this.canvas, transform, this.watch).draw(object);
		}
	}

}
