package org.taizhang.publication.workbook;

import java.util.HashMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The styles of one workbook: 宋体 for headings, 仿宋 for text, as offices print. */
class Styles {

	private static final String HEADINGS = "宋体";

	private static final String TEXT = "仿宋";

	private final Workbook workbook;

	private final Map<Body, CellStyle> bodies = new HashMap<>();

	private final Font text;

	Styles(Workbook workbook) {
		this.workbook = workbook;
		this.text = font(TEXT, 10.5, false);
	}

	CellStyle title() {
		return style(font(HEADINGS, 18, true), HorizontalAlignment.CENTER, VerticalAlignment.CENTER);
	}

	CellStyle note() {
		return style(this.text, HorizontalAlignment.CENTER, VerticalAlignment.TOP);
	}

	CellStyle heading() {
		return bordered(style(font(HEADINGS, 10.5, true), HorizontalAlignment.CENTER, VerticalAlignment.CENTER));
	}

	/**
	 * Set at the top: a page may end in the middle of a merged cell, where the text would
	 * be cut.
	 * @param text text that a spreadsheet would take for a formula when it is edited
	 */
	CellStyle body(boolean centred, String text) {
		return this.bodies.computeIfAbsent(new Body(centred, looksLikeFormula(text)), body -> {
			CellStyle style = bordered(style(this.text,
					body.centred ? HorizontalAlignment.CENTER : HorizontalAlignment.LEFT, VerticalAlignment.TOP));
			style.setQuotePrefixed(body.quoted);
			return style;
		});
	}

	static boolean looksLikeFormula(String text) {
		return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
	}

	private CellStyle style(Font font, HorizontalAlignment across, VerticalAlignment down) {
		CellStyle style = this.workbook.createCellStyle();
		style.setFont(font);
		style.setAlignment(across);
		style.setVerticalAlignment(down);
		style.setWrapText(true);
		return style;
	}

	private static CellStyle bordered(CellStyle style) {
		style.setBorderTop(BorderStyle.THIN);
		style.setBorderBottom(BorderStyle.THIN);
		style.setBorderLeft(BorderStyle.THIN);
		style.setBorderRight(BorderStyle.THIN);
		return style;
	}

	private Font font(String name, double points, boolean bold) {
		Font font = this.workbook.createFont();
		font.setFontName(name);
		font.setFontHeight((short) (points * 20));
		font.setBold(bold);
		return font;
	}

	private record Body(boolean centred, boolean quoted) {
	}

}
