package org.taizhang.intake.document;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;

import org.taizhang.intake.wording.LabelGrammar;

/**
 * The numbers that Word counts itself and that are in no text: 一、, （一）, 1. before a
 * paragraph of a numbered list.
 */
final class WordNumbers {

	private static final String CHINESE = "〇一二三四五六七八九";

	private static final int LEVELS = 9;

	private final XWPFNumbering numbering;

	private final Map<BigInteger, int[]> counters = new HashMap<>();

	WordNumbers(XWPFDocument word) {
		this.numbering = word.getNumbering();
	}

	/** The paragraph's text, its number before it unless one is typed. */
	String text(XWPFParagraph paragraph, boolean inTable) {
		String text = paragraph.getText();
		if (this.numbering == null || (text.isBlank() && !inTable)) {
			return text;
		}
		return properties(paragraph).map(this::label)
			.filter((label) -> LabelGrammar.parse(text.strip()).isEmpty())
			.map((label) -> label + text.strip())
			.orElse(text);
	}

	private static Optional<CTNumPr> properties(XWPFParagraph paragraph) {
		if (paragraph.getCTP().getPPr() != null && paragraph.getCTP().getPPr().isSetNumPr()) {
			return Optional.of(paragraph.getCTP().getPPr().getNumPr());
		}
		XWPFStyles styles = paragraph.getDocument().getStyles();
		XWPFStyle style = (styles == null || paragraph.getStyleID() == null) ? null
				: styles.getStyle(paragraph.getStyleID());
		boolean numbered = style != null && style.getCTStyle().isSetPPr() && style.getCTStyle().getPPr().isSetNumPr();
		return numbered ? Optional.of(style.getCTStyle().getPPr().getNumPr()) : Optional.empty();
	}

	private String label(CTNumPr properties) {
		XWPFNum list = properties.isSetNumId() ? this.numbering.getNum(properties.getNumId().getVal()) : null;
		if (list == null) {
			return null;
		}
		BigInteger id = list.getCTNum().getAbstractNumId().getVal();
		int level = properties.isSetIlvl() ? properties.getIlvl().getVal().intValue() : 0;
		XWPFAbstractNum known = this.numbering.getAbstractNum(id);
		CTAbstractNum form = (known == null) ? null : known.getCTAbstractNum();
		if (form == null || level >= form.sizeOfLvlArray() || form.getLvlArray(level).getLvlText() == null) {
			return null;
		}
		int[] counted = this.counters.computeIfAbsent(id, (key) -> new int[LEVELS]);
		counted[level] = (counted[level] == 0) ? start(form.getLvlArray(level)) : counted[level] + 1;
		Arrays.fill(counted, level + 1, LEVELS, 0);
		String label = form.getLvlArray(level).getLvlText().getVal();
		for (int i = 0; i <= level; i++) {
			label = label.replace("%" + (i + 1), printed(Math.max(counted[i], 1), form.getLvlArray(i)));
		}
		return label.chars().anyMatch(Character::isLetterOrDigit) || label.matches(".*[①-⑳].*") ? label.strip() : null;
	}

	private static int start(CTLvl level) {
		return level.isSetStart() ? level.getStart().getVal().intValue() : 1;
	}

	private static String printed(int number, CTLvl level) {
		String format = (level.getNumFmt() == null) ? "decimal" : level.getNumFmt().getVal().toString();
		return switch (format) {
			case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCountingThousand",
					"ideographTraditional", "chineseLegalSimplified" ->
				chinese(number);
			case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> String.valueOf((char) ('①' + number - 1));
			case "upperLetter" -> String.valueOf((char) ('A' + number - 1));
			case "bullet", "none" -> "";
			default -> String.valueOf(number);
		};
	}

	private static String chinese(int number) {
		if (number > 99) {
			return String.valueOf(number);
		}
		String tens = (number < 10) ? "" : (number < 20) ? "十" : CHINESE.charAt(number / 10) + "十";
		return tens + ((number % 10 == 0) ? "" : CHINESE.charAt(number % 10));
	}

}
