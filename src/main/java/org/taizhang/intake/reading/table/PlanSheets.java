package org.taizhang.intake.reading.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.taizhang.intake.document.Block;
import org.taizhang.intake.document.Paragraph;
import org.taizhang.intake.document.TableBlock;
import org.taizhang.intake.document.TableCell;
import org.taizhang.intake.reading.WarningCode;
import org.taizhang.intake.reading.Warnings;

/**
 * Which sheets of a workbook make the plan. Breakdown tables on several sheets go on from
 * one another; last year's and a sheet's copy are left out, and this is said.
 */
public final class PlanSheets {

	private static final Pattern YEAR = Pattern.compile("(20[0-9]{2})(?=\\s*年|$)");

	private final List<Block> blocks;

	private final Map<String, String> leftOut = new LinkedHashMap<>();

	private PlanSheets(List<Block> blocks) {
		this.blocks = blocks;
	}

	/**
	 * The blocks of the sheets to read; all where there is at most one breakdown table.
	 */
	public static List<Block> choose(List<Block> blocks, Warnings warnings) {
		return new PlanSheets(blocks).choose(warnings);
	}

	private List<Block> choose(Warnings warnings) {
		if (this.blocks.stream().map((block) -> block.place().sheet()).distinct().limit(2).count() < 2) {
			return this.blocks;
		}
		Map<String, List<TableBlock>> tables = this.blocks.stream()
			.filter((block) -> block.place().sheet() != null)
			.filter((block) -> block instanceof TableBlock table && TableHeader.find(table).isPresent())
			.map(TableBlock.class::cast)
			.collect(Collectors.groupingBy((table) -> table.place().sheet(), LinkedHashMap::new, Collectors.toList()));
		if (tables.size() < 2) {
			return this.blocks;
		}
		leaveOutFormerYears(tables.keySet());
		leaveOutCopies(tables);
		List<String> read = tables.keySet().stream().filter((sheet) -> !this.leftOut.containsKey(sheet)).toList();
		warnings.add(WarningCode.DOCUMENT,
				"有任务分解表的工作表不止一张，读取了" + names(read)
						+ this.leftOut.entrySet()
							.stream()
							.map((entry) -> "，没有读取" + names(List.of(entry.getKey())) + "（" + entry.getValue() + "）")
							.collect(Collectors.joining())
						+ "；如果只要其中一张，请选择工作表后重新读取。");
		return this.blocks.stream().filter((block) -> !this.leftOut.containsKey(block.place().sheet())).toList();
	}

	private static String names(List<String> sheets) {
		return sheets.stream().map((sheet) -> "“" + sheet + "”").collect(Collectors.joining("、"));
	}

	private void leaveOutFormerYears(Set<String> sheets) {
		Map<String, Integer> years = new LinkedHashMap<>();
		sheets.forEach((sheet) -> years.put(sheet, year(sheet)));
		int latest = years.values().stream().filter(Objects::nonNull).mapToInt(Integer::intValue).max().orElse(0);
		years.forEach((sheet, year) -> {
			if (year != null && year < latest) {
				this.leftOut.put(sheet, year + "年的表");
			}
		});
	}

	/** The year in the sheet's titles, else in its name; null if neither says one. */
	private Integer year(String sheet) {
		List<String> texts = new ArrayList<>();
		for (Block block : this.blocks) {
			if (block instanceof Paragraph paragraph && sheet.equals(paragraph.place().sheet())) {
				texts.add(paragraph.text());
			}
		}
		texts.add(sheet);
		return texts.stream()
			.map(YEAR::matcher)
			.filter(Matcher::find)
			.map((matcher) -> Integer.valueOf(matcher.group(1)))
			.findFirst()
			.orElse(null);
	}

	private void leaveOutCopies(Map<String, List<TableBlock>> tables) {
		Set<String> known = new HashSet<>();
		tables.forEach((sheet, all) -> {
			if (!this.leftOut.containsKey(sheet)) {
				Set<String> rows = all.stream().flatMap((table) -> rows(table).stream()).collect(Collectors.toSet());
				long copied = rows.stream().filter(known::contains).count();
				if (!rows.isEmpty() && copied * 10 >= rows.size() * 9L) {
					this.leftOut.put(sheet, "和前面的表重复");
				}
				known.addAll(rows);
			}
		});
	}

	/** What the rows below the header say. */
	private static Set<String> rows(TableBlock table) {
		int first = TableHeader.find(table).orElseThrow().firstRow();
		return table.rows()
			.subList(first, table.rowCount())
			.stream()
			.filter((row) -> row.stream().anyMatch((cell) -> !cell.isBlank()))
			.map((row) -> row.stream().map(TableCell::text).collect(Collectors.joining("|")))
			.collect(Collectors.toSet());
	}

}
