package org.taizhang.intake.document.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Takes down what is drawn on a page, in points from its upper left corner, y downwards.
 * Text may run in any of four directions; the one most of it runs in becomes upright, and
 * slanted text (a watermark) is left out.
 */
public final class PageCanvas {

	/** Shown where a character is printed that the file does not name. */
	public static final String UNKNOWN = "\ufffd";

	/** A page of the smallest type has some 10,000. */
	public static final int MOST_GLYPHS = 60_000;

	/** Pieces of dotted lines count one by one. */
	private static final int MOST_RULES = 40_000;

	private static final int MOST_IMAGES = 1_000;

	/** A filled area at most this thin is a line. */
	private static final double THIN = 3.2;

	private final int number;

	private final double width;

	private final double height;

	/** By the quarter turns of their direction. */
	private final List<List<Stroke>> written = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
			new ArrayList<>());

	private final List<Area> lines = new ArrayList<>();

	private final List<Area> images = new ArrayList<>();

	private int glyphs;

	private int unknown;

	private int symbols;

	private int drawings;

	private boolean crowded;

	/** A character as drawn: where its baseline begins and ends. */
	private record Stroke(String text, double x, double y, double endX, double endY, double size) {

		double middleX() {
			return (this.x + this.endX) / 2;
		}

		double middleY() {
			return (this.y + this.endY) / 2;
		}

	}

	/**
	 * @param number of the page, from 1
	 */
	public PageCanvas(int number, double width, double height) {
		this.number = number;
		this.width = width;
		this.height = height;
	}

	/** A character from where its baseline begins to where it ends. */
	public void text(String text, double x, double y, double endX, double endY, double size) {
		boolean inside = x > -1 && y > -1 && x < this.width + 1 && y < this.height + size;
		if (!inside || size <= 0 || text.isEmpty() || isFull(this.glyphs, MOST_GLYPHS)) {
			return;
		}
		double dx = endX - x;
		double dy = endY - y;
		boolean slanted = Math.min(Math.abs(dx), Math.abs(dy)) > 0.1 * Math.max(Math.abs(dx), Math.abs(dy));
		if (isSymbol(text)) {
			symbol();
		}
		else if (!slanted) {
			boolean unnamed = isUnknown(text);
			this.unknown += unnamed ? 1 : 0;
			int quarter = (Math.abs(dx) >= Math.abs(dy)) ? ((dx >= 0) ? 0 : 2) : ((dy > 0) ? 1 : 3);
			String read = unnamed ? UNKNOWN : Radicals.ordinary(text);
			this.written.get(quarter).add(new Stroke(read, x, y, endX, endY, size));
			this.glyphs++;
		}
	}

	/** A bullet, a tick or another character of a font that has no letters. */
	public void symbol() {
		this.symbols++;
	}

	/** Where fonts without letters have their pictures. */
	private static boolean isSymbol(String text) {
		return text.charAt(0) >= 0xf000 && text.charAt(0) <= 0xf0ff;
	}

	/** What stands for a character without a name: private use, control characters. */
	private static boolean isUnknown(String text) {
		int c = text.codePointAt(0);
		return c == 0xfffd || Character.getType(c) == Character.PRIVATE_USE
				|| (Character.isISOControl(c) && !Character.isWhitespace(c));
	}

	/** A shape with round edges. */
	public void drawing() {
		this.drawings++;
	}

	/** The rest of the page is left out. */
	public void cutShort() {
		this.crowded = true;
	}

	/** A stroke; only horizontal and vertical ones matter. */
	public void line(double x1, double y1, double x2, double y2) {
		if (Math.abs(x1 - x2) < 1 || Math.abs(y1 - y2) < 1) {
			addLine(x1, y1, x2, y2);
		}
	}

	/** A filled rectangle: a line if it is thin enough. */
	public void filled(double x1, double y1, double x2, double y2) {
		if (Math.abs(x1 - x2) <= THIN || Math.abs(y1 - y2) <= THIN) {
			addLine(x1, y1, x2, y2);
		}
	}

	private void addLine(double x1, double y1, double x2, double y2) {
		Area line = clipped(x1, y1, x2, y2);
		if (line.width() >= 0 && line.height() >= 0 && !isFull(this.lines.size(), MOST_RULES)) {
			this.lines.add(line);
		}
	}

	public void image(double x1, double y1, double x2, double y2) {
		Area image = clipped(x1, y1, x2, y2);
		if (image.width() > 0 && image.height() > 0 && this.images.size() < MOST_IMAGES) {
			this.images.add(image);
		}
	}

	private boolean isFull(int count, int most) {
		this.crowded |= count >= most;
		return count >= most;
	}

	private Area clipped(double x1, double y1, double x2, double y2) {
		return new Area(Math.max(0, Math.min(x1, x2)), Math.max(0, Math.min(y1, y2)),
				Math.min(this.width, Math.max(x1, x2)), Math.min(this.height, Math.max(y1, y2)));
	}

	public PageLayout toLayout() {
		int quarter = IntStream.range(0, 4)
			.boxed()
			.max(Comparator.comparingInt((turn) -> this.written.get(turn).size() * 4 - turn))
			.orElseThrow();
		boolean across = quarter % 2 == 1;
		List<Glyph> upright = this.written.get(quarter).stream().map((stroke) -> glyph(stroke, quarter)).toList();
		List<TurnedGlyph> aside = new ArrayList<>();
		for (int other = 0; other < 4; other++) {
			int direction = other;
			if (direction != quarter) {
				this.written.get(direction).forEach((stroke) -> aside.add(aside(stroke, direction, quarter)));
			}
		}
		List<Rule> rules = new ArrayList<>();
		this.lines.stream().map((line) -> turned(line, quarter)).forEach((line) -> {
			boolean horizontal = line.width() >= line.height();
			rules.add(horizontal ? new Rule(true, (line.top() + line.bottom()) / 2, line.left(), line.right())
					: new Rule(false, (line.left() + line.right()) / 2, line.top(), line.bottom()));
		});
		return new PageLayout(this.number, across ? this.height : this.width, across ? this.width : this.height,
				upright, aside, rules, this.images.stream().map((image) -> turned(image, quarter)).toList(),
				this.unknown, this.symbols, this.drawings, this.crowded);
	}

	private Glyph glyph(Stroke stroke, int quarter) {
		double[] start = turned(stroke.x(), stroke.y(), quarter);
		double[] end = turned(stroke.endX(), stroke.endY(), quarter);
		return new Glyph(stroke.text(), start[0], start[1], Math.max(end[0] - start[0], 0), stroke.size());
	}

	/**
	 * The middle of a character is aside of its baseline, to the left of its direction.
	 */
	private TurnedGlyph aside(Stroke stroke, int direction, int quarter) {
		double[] seen = turned(
				stroke.middleX() + ((direction % 2 == 0) ? 0 : (2 - direction) * Glyph.MIDDLE * stroke.size()),
				stroke.middleY() + ((direction % 2 == 0) ? (direction - 1) * Glyph.MIDDLE * stroke.size() : 0),
				quarter);
		return new TurnedGlyph(glyph(stroke, direction), direction, seen[0], seen[1]);
	}

	private Area turned(Area area, int quarter) {
		double[] one = turned(area.left(), area.top(), quarter);
		double[] other = turned(area.right(), area.bottom(), quarter);
		return new Area(Math.min(one[0], other[0]), Math.min(one[1], other[1]), Math.max(one[0], other[0]),
				Math.max(one[1], other[1]));
	}

	/** Where a point comes to stand when text of this direction is turned upright. */
	private double[] turned(double x, double y, int quarter) {
		return switch (quarter) {
			case 1 -> new double[] { y, this.width - x };
			case 2 -> new double[] { this.width - x, this.height - y };
			case 3 -> new double[] { this.height - y, x };
			default -> new double[] { x, y };
		};
	}

}
