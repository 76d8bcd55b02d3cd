package org.taizhang.intake.document.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The number formats of a workbook's cells, by the number of their style. */
final class CellFormats {

	/** Excel's own limit is 64,000. */
	private static final int MOST = 70_000;

	/** Characters; Excel's own limit. What looks at a longer one may never end. */
	private static final int LONGEST = 255;

	private final Map<Integer, String> patterns = new HashMap<>();

	private final List<Integer> styles = new ArrayList<>();

	/** A format as the file spells it; one that no program writes counts as General. */
	void define(int format, String pattern) {
		if (this.patterns.size() < MOST && pattern != null && pattern.length() <= LONGEST) {
			this.patterns.put(format, pattern);
		}
	}

	/** The next style has this format. */
	void addStyle(int format) {
		if (this.styles.size() < MOST) {
			this.styles.add(format);
		}
	}

	/** 0 (General) for a style that is not there. */
	int format(int style) {
		return (style >= 0 && style < this.styles.size()) ? this.styles.get(style) : 0;
	}

	/** Null for a format that the file does not spell. */
	String pattern(int style) {
		return this.patterns.get(format(style));
	}

}
