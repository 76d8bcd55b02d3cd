package org.taizhang.intake.document.ofd;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;

import org.taizhang.intake.document.layout.PageCanvas;

/**
 * The straight lines of an OFD path, and the filled areas that are thin enough for one.
 */
final class OfdPath {

	/** How many numbers follow each operator; the last two are where it ends. */
	private static final Map<String, Integer> OPERATORS = Map.of("S", 2, "M", 2, "L", 2, "Q", 4, "B", 6, "A", 7, "C",
			0);

	private final PageCanvas canvas;

	private final AffineTransform transform;

	private boolean stroked;

	private boolean filled;

	private Point2D start;

	private Point2D last;

	private Rectangle2D area;

	OfdPath(PageCanvas canvas, AffineTransform transform) {
		this.canvas = canvas;
		this.transform = transform;
	}

	void draw(OfdNode path) {
		this.stroked = path.is("Stroke", true);
		this.filled = path.is("Fill", false);
		path.child("AbbreviatedData").ifPresent((data) -> follow(data.text().strip().split("\\s+")));
	}

	private void follow(String[] words) {
		int at = 0;
		while (at < words.length && OPERATORS.containsKey(words[at])) {
			int end = at + OPERATORS.get(words[at]);
			Point2D point = (end > at + 1 && end < words.length) ? point(words[end - 1], words[end]) : null;
			switch (words[at]) {
				case "S", "M" -> moveTo(point);
				case "L" -> lineTo(point);
				case "C" -> lineTo(this.start);
				// curves are no ruling lines
				default -> this.last = point;
			}
			at = end + 1;
		}
		fill();
	}

	private Point2D point(String x, String y) {
		return this.transform.transform(new Point2D.Double(Double.parseDouble(x), Double.parseDouble(y)), null);
	}

	private void moveTo(Point2D point) {
		fill();
		this.start = point;
		this.last = point;
	}

	private void lineTo(Point2D point) {
		if (point != null && this.last != null) {
			if (this.stroked) {
				this.canvas.line(this.last.getX(), this.last.getY(), point.getX(), point.getY());
			}
			if (this.area == null) {
				this.area = new Rectangle2D.Double(this.last.getX(), this.last.getY(), 0, 0);
			}
			this.area.add(point);
		}
		this.last = point;
	}

	private void fill() {
		if (this.filled && this.area != null) {
			this.canvas.filled(this.area.getMinX(), this.area.getMinY(), this.area.getMaxX(), this.area.getMaxY());
		}
		this.area = null;
	}

}
