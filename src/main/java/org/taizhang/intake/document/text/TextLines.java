package org.taizhang.intake.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.taizhang.intake.document.BlockList;
import org.taizhang.intake.document.PageMarks;
import org.taizhang.intake.document.ReadingProgress;

/** Lines of plain text become paragraphs and tables. */
public final class TextLines {

	private TextLines() {
	}

	public static void addTo(BlockList blocks, List<String> printed, ReadingProgress progress) {
		List<String> lines = LostBreaks.restoredIn(PageMarks.replacedIn(printed));
		List<String> prose = new ArrayList<>();
		int i = 0;
		while (i < lines.size()) {
			progress.at("行", i, lines.size());
			Optional<TextTable> table = TextTable.at(lines, i);
			if (table.isPresent()) {
				blocks.lines(prose);
				prose.clear();
				blocks.table(table.get().grid());
				i = table.get().end();
			}
			else {
				prose.add(lines.get(i++));
			}
		}
		blocks.lines(prose);
	}

}
