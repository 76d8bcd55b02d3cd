package org.taizhang.intake.document.ofd;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

import org.taizhang.intake.document.layout.PageCanvas;

/** The characters of an OFD text object, each at its place. */
final class OfdText {

	/** From here on characters are as wide as they are high. */
	private static final int WIDE = 0x2E80;

	private final PageCanvas canvas;

	private final AffineTransform transform;

	OfdText(PageCanvas canvas, AffineTransform transform) {
		this.canvas = canvas;
		this.transform = transform;
	}

	void draw(OfdNode text) {
		double x = 0;
		double y = 0;
		for (OfdNode code : text.children("TextCode")) {
			// a code without a place begins where the one before it did
			x = code.number("X", x);
			y = code.number("Y", y);
			draw(code, x, y, text.number("Size", 0));
		}
	}

	private void draw(OfdNode code, double startX, double startY, double size) {
		// one more than a page takes, so that it says that it has more
		int[] characters = code.text().codePoints().limit(PageCanvas.MOST_GLYPHS + 1).toArray();
		List<Double> right = steps(code.attribute("DeltaX"), characters.length);
		List<Double> down = steps(code.attribute("DeltaY"), characters.length);
		double x = startX;
		double y = startY;
		for (int i = 0; i < characters.length; i++) {
			double width = (characters[i] < WIDE) ? size / 2 : size;
			double step = (i < right.size()) ? right.get(i) : down.isEmpty() ? width : 0;
			draw(Character.toString(characters[i]), x, y, (step > 0) ? Math.min(step, width * 1.2) : width, size);
			x += step;
			y += (i < down.size()) ? down.get(i) : 0;
		}
	}

	/**
	 * From each character to the next; "g 4 2.8" stands for four times 2.8.
	 * @param most more steps than characters lead nowhere
	 */
	private static List<Double> steps(String delta, int most) {
		List<Double> steps = new ArrayList<>();
		String[] words = delta.strip().split("\\s+");
		for (int i = 0; i < words.length && steps.size() < most; i++) {
			if (words[i].equals("g") && i + 2 < words.length) {
				int times = Math.min(Integer.parseInt(words[i + 1]), most);
				double step = Double.parseDouble(words[i + 2]);
				for (int n = 0; n < times; n++) {
					steps.add(step);
				}
				i += 2;
			}
			else if (!words[i].isEmpty()) {
				steps.add(Double.valueOf(words[i]));
			}
		}
		return steps;
	}

	private void draw(String character, double x, double y, double width, double size) {
		Point2D start = this.transform.transform(new Point2D.Double(x, y), null);
		Point2D end = this.transform.transform(new Point2D.Double(x + width, y), null);
		Point2D top = this.transform.transform(new Point2D.Double(x, y - size), null);
		this.canvas.text(character, start.getX(), start.getY(), end.getX(), end.getY(), start.distance(top));
	}

}
