package org.taizhang.intake.document.pdf;

import java.awt.geom.Point2D;
import java.util.Arrays;

/** The path that is being drawn, in the page's own measures. */
final class PdfPath {

	/** Paths with more points than this are drawings. */
	private static final int MOST_POINTS = 20_000;

	/** Takes two opposite corners, or two ends. */
	interface Taker {

		void take(double x1, double y1, double x2, double y2);

	}

	private static final byte MOVE = 0;

	private static final byte LINE = 1;

	private static final byte CURVE = 2;

	private double[] xs = new double[16];

	private double[] ys = new double[16];

	private byte[] kinds = new byte[16];

	private int count;

	private int start;

	void moveTo(double x, double y) {
		this.start = this.count;
		add(x, y, MOVE);
	}

	void lineTo(double x, double y) {
		add(x, y, LINE);
	}

	void curveTo(double x, double y) {
		add(x, y, CURVE);
	}

	void close() {
		if (this.start < this.count) {
			add(this.xs[this.start], this.ys[this.start], LINE);
		}
	}

	private void add(double x, double y, byte kind) {
		if (this.count == MOST_POINTS) {
			return;
		}
		if (this.count == this.xs.length) {
			this.xs = Arrays.copyOf(this.xs, 2 * this.count);
			this.ys = Arrays.copyOf(this.ys, 2 * this.count);
			this.kinds = Arrays.copyOf(this.kinds, 2 * this.count);
		}
		this.xs[this.count] = x;
		this.ys[this.count] = y;
		this.kinds[this.count++] = kind;
	}

	void clear() {
		this.count = 0;
		this.start = 0;
	}

	Point2D current() {
		return (this.count == 0) ? new Point2D.Double()
				: new Point2D.Double(this.xs[this.count - 1], this.ys[this.count - 1]);
	}

	/** Each straight stroke. */
	void strokes(Taker taker) {
		for (int i = 1; i < this.count; i++) {
			if (this.kinds[i] == LINE) {
				taker.take(this.xs[i - 1], this.ys[i - 1], this.xs[i], this.ys[i]);
			}
		}
	}

	/** The bounds of each part that has straight sides only. */
	void fills(Taker taker) {
		int from = 0;
		for (int i = 1; i <= this.count; i++) {
			if (i == this.count || this.kinds[i] == MOVE) {
				fill(from, i, taker);
				from = i;
			}
		}
	}

	boolean isRound() {
		for (int i = 0; i < this.count; i++) {
			if (this.kinds[i] == CURVE) {
				return true;
			}
		}
		return false;
	}

	private void fill(int from, int to, Taker taker) {
		double left = Double.MAX_VALUE;
		double right = -Double.MAX_VALUE;
		double bottom = Double.MAX_VALUE;
		double top = -Double.MAX_VALUE;
		for (int i = from; i < to; i++) {
			if (this.kinds[i] == CURVE) {
				return;
			}
			left = Math.min(left, this.xs[i]);
			right = Math.max(right, this.xs[i]);
			bottom = Math.min(bottom, this.ys[i]);
			top = Math.max(top, this.ys[i]);
		}
		if (to - from > 2) {
			taker.take(left, bottom, right, top);
		}
	}

}
