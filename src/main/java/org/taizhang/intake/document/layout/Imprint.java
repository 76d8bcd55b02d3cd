package org.taizhang.intake.document.layout;

import java.util.List;
import java.util.regex.Pattern;

import org.taizhang.intake.wording.Fold;

/**
 * Takes the imprint (版记) off: whom copies go to, which office printed the document and
 * when.
 */
final class Imprint {

	private static final Pattern COPIES = Pattern.compile("(?:抄送|分送|抄报|主送):?.*");

	private static final Pattern PRINTED = Pattern.compile(
			"[\\p{IsHan}]{0,30}(?:[0-9]{4}|[〇○零一二三四五六七八九]{4})年[0-9一二三四五六七八九十]{1,3}月[0-9一二三四五六七八九十]{1,3}日印(?:发|制)?");

	/** The list of receivers seldom takes more lines. */
	private static final int MOST_LINES = 12;

	private Imprint() {
	}

	static void remove(List<PageContent> pages) {
		for (PageContent page : pages) {
			List<Piece> pieces = page.pieces();
			for (int i = pieces.size() - 1; i >= 0; i--) {
				if (matches(pieces.get(i), PRINTED)) {
					int from = copies(pieces, i);
					pieces.subList(from, i + 1).clear();
					i = from;
				}
			}
		}
	}

	/** Where the list of receivers begins; else only the last line goes. */
	private static int copies(List<Piece> pieces, int printed) {
		for (int i = printed - 1; i >= Math.max(0, printed - MOST_LINES); i--) {
			if (matches(pieces.get(i), COPIES)) {
				return i;
			}
		}
		return printed;
	}

	private static boolean matches(Piece piece, Pattern pattern) {
		return piece instanceof TextLine line
				&& pattern.matcher(Fold.fold(line.text()).replaceAll("\\s", "")).matches();
	}

}
