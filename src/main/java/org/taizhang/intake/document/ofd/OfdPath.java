package org.taizhang.intake.document.ofd;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import java.util.StringTokenizer;

import org.taizhang.intake.document.layout.PageCanvas;

/**
 * The straight lines of an OFD path, and the filled areas that are thin enough for one.
 */
final class OfdPath {

	/** How many numbers follow each operator; the last two are where it ends. */
	private static final Map<String, Integer> OPERATORS = Map.of("S", 2, "M", 2, "L", 2, "Q", 4, "B", 6, "A", 7, "C",
			0);

	/** Operators from one asking whether to go on to the next. */
	private static final int WATCHED = 1_000;

	private final PageCanvas canvas;

	private final AffineTransform transform;

	private final Runnable watch;

	private boolean stroked;

	private boolean filled;

	private Point2D start;

	private Point2D last;

	private Rectangle2D area;

	OfdPath(PageCanvas canvas, AffineTransform transform, Runnable watch) {
		this.canvas = canvas;
		this.transform = transform;
		this.watch = watch;
	}

	void draw(OfdNode path) {
		this.stroked = path.is("Stroke", true);
		this.filled = path.is("Fill", false);
		path.child("AbbreviatedData").ifPresent((data) -> follow(new StringTokenizer(data.text())));
	}

	private void follow(StringTokenizer words) {
		boolean round = false;
		for (int count = 1; words.hasMoreTokens(); count++) {
			if (count % WATCHED == 0) {
				this.watch.run();
			}
			String operator = words.nextToken();
			Integer numbers = OPERATORS.get(operator);
			if (numbers == null) {
				break;
			}
			Point2D end = end(words, numbers);
			switch (operator) {
				case "S", "M" -> moveTo(end);
				case "L" -> lineTo(end);
				case "C" -> lineTo(this.start);
				// curves are no ruling lines
				default -> {
					this.last = end;
					round = true;
				}
			}
		}
		fill();
		if (round && this.filled) {
			this.canvas.drawing();
		}
	}

	/** The point that the last two of an operator's numbers name, or null. */
	private Point2D end(StringTokenizer words, int numbers) {
		String x = null;
		String y = null;
		for (int i = 0; i < numbers && words.hasMoreTokens(); i++) {
			x = y;
			y = words.nextToken();
		}
		return (x != null) ? point(x, y) : null;
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
