package org.taizhang.publication;

import java.util.ArrayList;
import java.util.List;

import org.taizhang.ledger.LedgerRow;
import org.taizhang.ledger.LedgerRow.MeasureLine;

/**
 * An entry in a published ledger.
 *
 * @param number from 1
 * @param newChapter whether the chapter's heading goes above it
 */
public record LedgerLine(int number, boolean newChapter, LedgerRow row) {

	static List<LedgerLine> of(List<LedgerRow> rows) {
		List<LedgerLine> lines = new ArrayList<>();
		for (LedgerRow row : rows) {
			boolean first = lines.isEmpty() || lines.get(lines.size() - 1).row.chapterId() != row.chapterId();
			lines.add(new LedgerLine(lines.size() + 1, first, row));
		}
		return lines;
	}

	public String requirement() {
		return Printed.requirement(this.row.label(), this.row.text());
	}

	public String measure(MeasureLine measure) {
		return Printed.measure(measure);
	}

}
