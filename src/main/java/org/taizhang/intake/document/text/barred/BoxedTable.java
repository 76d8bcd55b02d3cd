package org.taizhang.intake.document.text.barred;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.taizhang.intake.document.text.table.TextRow;
import org.taizhang.intake.document.text.table.TextTable;
import org.taizhang.intake.document.text.table.WrappedCell;

/**
 * A table drawn with characters, ┌─┬─┐ or +---+: what stands in a column between two
 * rules is a cell, however many lines it has; a rule may end a cell of one column and not
 * of the next, where cells are merged.
 */
public final class BoxedTable {

	private static final Pattern RULE = Pattern
		.compile("[│┃|]?[+┌├└╔╠╚╭╰┏┣┗╟][-=+─━═┬┼┴╦╬╩┳╋┻╪╫┐┤┘╗╣╝╮╯┓┫┛╢\\s]{4,}[│┃|]?");

	/** Between two cells, or a cell and a rule beside it. */
	private static final Pattern BAR = Pattern.compile("[│┃║|├┤┼╠╣╬┣┫╋╟╢]");

	private static final String BARS = "│┃║|├┤╠╣┣┫╟╢";

	private static final Pattern PART_OF_RULE = Pattern.compile("\\s*[-=─━═]{2,}\\s*");

	/** A column through which the rule does not run. */
	private static final Pattern BLANK_BESIDE = Pattern.compile("[│┃║|├┤╠╣┣┫╟╢]\\s+[│┃║|├┤╠╣┣┫╟╢]");

	private static final String ASTRAY = "这张表格里有的横线只隔开几栏，和其他栏的横线对不齐，已按最近的横线归属，请对照原文核对这些单位和时限属于哪一项。";

	/** The texts of each line by columns; null where a rule runs through the column. */
	private final List<List<String>> lines = new ArrayList<>();

	private int columns;

	private int end;

	/** Whether a rule stands in the middle of another column's cell. */
	private boolean astray;

	private BoxedTable() {
	}

	public static Optional<TextTable> at(List<String> lines, int start) {
		if (!isRule(lines.get(start)) || start + 1 >= lines.size() || !isRow(lines.get(start + 1))) {
			return Optional.empty();
		}
		BoxedTable table = new BoxedTable();
		table.read(lines, start);
		List<List<String>> rows = table.rows();
		return (rows.size() < 2) ? Optional.empty()
				: Optional.of(new TextTable(withHeadings(rows), table.end, table.astray ? List.of(ASTRAY) : List.of()));
	}

	private void read(List<String> lines, int start) {
		this.end = start;
		List<Integer> rules = new ArrayList<>();
		for (int i = start; i < lines.size(); i++) {
			String line = lines.get(i).strip();
			if (isRule(line)) {
				rules.add(this.lines.size());
				this.lines.add(List.of());
			}
			else if (isRow(line)) {
				List<String> cells = new ArrayList<>();
				for (String cell : BAR.split(line.substring(1, line.length() - 1), -1)) {
					cells.add(PART_OF_RULE.matcher(cell).matches() ? null : cell.strip());
				}
				this.lines.add(cells);
				this.columns = Math.max(this.columns, cells.size());
			}
			else if (!line.isEmpty()) {
				break;
			}
			this.end = line.isEmpty() ? this.end : i + 1;
		}
		List<String> rule = new ArrayList<>();
		for (int c = 0; c < this.columns; c++) {
			rule.add(null);
		}
		rules.forEach((line) -> this.lines.set(line, rule));
	}

	private boolean isRule(int line, int column) {
		return column < this.lines.get(line).size() && this.lines.get(line).get(column) == null;
	}

	/**
	 * A row begins below each rule of the column with most; a rule of another column
	 * belongs to the nearest of these.
	 */
	private List<List<String>> rows() {
		int finest = IntStream.range(0, this.columns)
			.boxed()
			.max(Comparator.comparingInt((column) -> rules(column).size() * this.columns - column))
			.orElse(0);
		List<Integer> rules = rules(finest);
		// points go on with what their heading begins
		List<Integer> begins = rules.stream()
			.filter((rule) -> !WrappedCell.beginsWithBullet(cell(rule, finest)))
			.toList();
		List<List<String>> rows = new ArrayList<>();
		for (int r = 0; r + 1 < rules.size(); r++) {
			rows.add(new ArrayList<>(Collections.nCopies(this.columns, TextRow.FROM_ABOVE)));
		}
		for (int column = 0; column < this.columns; column++) {
			for (Integer rule : rules(column)) {
				int row = rules.indexOf(rules.contains(rule) ? rule : nearest(begins, rule));
				String cell = cell(rule, column);
				this.astray |= !rules.contains(rule);
				if (row < rows.size() && (rules.contains(rule) || !cell.isEmpty())) {
					String before = rows.get(row).get(column);
					boolean more = !before.isEmpty() && !before.equals(TextRow.FROM_ABOVE);
					rows.get(row).set(column, more ? before + "\n" + cell : cell);
				}
			}
		}
		rows.removeIf((row) -> row.stream().allMatch(String::isEmpty));
		return rows;
	}

	/** The lines on which the column has a rule, and the end of the table. */
	private List<Integer> rules(int column) {
		return IntStream.rangeClosed(0, this.lines.size())
			.filter((line) -> line == this.lines.size() || isRule(line, column))
			.boxed()
			.toList();
	}

	private static int nearest(List<Integer> rules, int line) {
		return rules.stream().min(Comparator.comparingInt((rule) -> Math.abs(rule - line))).orElseThrow();
	}

	/**
	 * What stands above points, with which it shares all other cells, is their heading:
	 * it runs across, and the points have the cells.
	 */
	private static List<TextRow> withHeadings(List<List<String>> rows) {
		List<TextRow> all = new ArrayList<>();
		List<String> holds = rows.get(0);
		for (int i = 0; i < rows.size(); i++) {
			List<String> row = rows.get(i);
			boolean below = !all.isEmpty() && all.get(all.size() - 1).across();
			List<String> here = new ArrayList<>();
			for (int c = 0; c < row.size(); c++) {
				here.add(row.get(c).equals(TextRow.FROM_ABOVE) ? holds.get(c) : row.get(c));
			}
			holds = here;
			boolean heading = i > 0 && i + 1 < rows.size() && isPoint(rows.get(i + 1)) && !isPoint(row)
					&& !row.get(0).equals(TextRow.FROM_ABOVE);
			all.add(heading ? TextRow.across(row.get(0)) : TextRow.of(below ? here : row));
		}
		return all;
	}

	private static boolean isPoint(List<String> row) {
		return WrappedCell.beginsWithBullet(row.get(0)) && row.stream().skip(1).allMatch(TextRow.FROM_ABOVE::equals);
	}

	/** The lines of a column from one rule in it to the next. */
	private String cell(int above, int column) {
		List<String> texts = new ArrayList<>();
		for (int line = above + 1; line < this.lines.size() && !isRule(line, column); line++) {
			List<String> cells = this.lines.get(line);
			texts.add((column < cells.size()) ? cells.get(column) : "");
		}
		return WrappedCell.join(texts);
	}

	private static boolean isRule(String line) {
		String rule = line.strip();
		return RULE.matcher(rule).matches() && !BLANK_BESIDE.matcher(rule).find();
	}

	private static boolean isRow(String printed) {
		String line = printed.strip();
		return line.length() > 2 && BARS.indexOf(line.charAt(0)) >= 0
				&& BARS.indexOf(line.charAt(line.length() - 1)) >= 0;
	}

}
