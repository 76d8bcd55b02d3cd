package org.taizhang.publication;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.taizhang.ledger.BreakdownRow;

/**
 * A row of the public breakdown table.
 *
 * @param chapterRows rows that the chapter's cell covers, 0 where a row above has it
 * @param taskRows likewise the task's cell
 */
public record BreakdownLine(BreakdownRow row, long chapterRows, long taskRows) {

	static List<BreakdownLine> of(List<BreakdownRow> rows) {
		Map<Long, Long> chapters = rows.stream()
			.collect(Collectors.groupingBy(BreakdownRow::chapterId, Collectors.counting()));
		Map<Long, Long> tasks = rows.stream()
			.collect(Collectors.groupingBy(BreakdownRow::taskId, Collectors.counting()));
		// what is taken out has been shown
		return rows.stream()
			.map(row -> new BreakdownLine(row, shown(chapters.remove(row.chapterId())),
					shown(tasks.remove(row.taskId()))))
			.toList();
	}

	public static boolean oneTheme(List<BreakdownLine> lines) {
		return BreakdownRow.oneTheme(lines.stream().map(BreakdownLine::row).toList());
	}

	private static long shown(Long rows) {
		return (rows != null) ? rows : 0;
	}

	public String requirement() {
		return Printed.requirement(this.row.label(), this.row.text());
	}

}
