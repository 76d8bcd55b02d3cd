package org.taizhang.intake.document;

import java.util.regex.Pattern;

import org.taizhang.intake.wording.Characters;
import org.taizhang.intake.wording.Fold;

/** What a page's number looks like. */
public final class PageNumber {

	private static final int LONGEST = 40;

	private static final String MARK = "[-—–─_·•.~|]";

	private static final Characters STARTS = Characters.of("-—–─－_·•.~|第共pP0123456789０１２３４５６７８９");

	private static final Pattern SPACE = Pattern.compile("\\s");

	/** — 2 —, 第2页, 第 2 页 共 9 页, page 2 of 9: a page's number wherever it stands. */
	private static final Pattern DRESSED = Pattern
		.compile("[-—–─·•~]+[0-9]{1,3}[-—–─·•~]+|第[0-9]{1,3}页(?:[,、/|]?共[0-9]{1,3}页)?|共[0-9]{1,3}页[,、/|]?第[0-9]{1,3}页"
				+ "|(?i:page)?[0-9]{1,3}of[0-9]{1,3}|第[一二三四五六七八九十百]{1,5}页");

	/** 2, - 2, 2/9: one at a page's edge. */
	private static final Pattern AT_EDGE = Pattern
		.compile(MARK + "*[0-9]{1,3}" + MARK + "*|第?[0-9]{1,3}页|[0-9]{1,3}/[0-9]{1,3}");

	private PageNumber() {
	}

	static boolean isDressed(String line) {
		return mayBe(line) && DRESSED.matcher(bare(line)).matches();
	}

	/** Whether a line that stands at a page's edge is the page's number. */
	public static boolean isAtEdge(String line) {
		return mayBe(line) && (DRESSED.matcher(bare(line)).matches() || AT_EDGE.matcher(bare(line)).matches());
	}

	private static boolean mayBe(String line) {
		return line.length() <= LONGEST && STARTS.begin(line.strip());
	}

	private static String bare(String line) {
		return SPACE.matcher(Fold.fold(line)).replaceAll("");
	}

}
