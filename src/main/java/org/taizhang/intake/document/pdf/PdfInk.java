package org.taizhang.intake.document.pdf;

import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;

/** White lines are drawn to hide others and part nothing. */
final class PdfInk {

	private static final float WHITE = 0.98f;

	private PdfInk() {
	}

	static boolean isWhite(PDColor color) {
		if (color == null
				|| !(color.getColorSpace() instanceof PDDeviceGray || color.getColorSpace() instanceof PDDeviceRGB)) {
			return false;
		}
		for (float part : color.getComponents()) {
			if (part < WHITE) {
				return false;
			}
		}
		return true;
	}

}
