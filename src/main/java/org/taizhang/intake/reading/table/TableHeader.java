package org.taizhang.intake.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.taizhang.intake.document.TableBlock;
import org.taizhang.intake.document.TableCell;
import org.taizhang.intake.wording.Characters;
import org.taizhang.intake.wording.Fold;
import org.taizhang.intake.wording.RoleWords;

/**
 * The header of a breakdown table.
 *
 * @param firstRow the first row below the header
 * @param columns what each column holds
 * @param words the header as printed, the lowest word of each column
 * @param themes the columns with text, outermost theme first, the requirement last
 * @param units the columns that name units
 * @param times the columns for times
 * @param goals the columns for what is to come of it
 * @param above the rows from the table's first to the header's last, as printed
 */
record TableHeader(int firstRow, List<ColumnRole> columns, List<String> words, List<List<String>> above,
		List<Integer> themes, List<Integer> units, List<Integer> times, List<Integer> goals) {

	private static final Characters BLANKS = Characters.of(" \t\n\f\r\u000b\u3000*");

	private static final Pattern BLANK = Pattern.compile("[\\s\\u3000*]");

	private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)");

	private static final Pattern NUMBER = Pattern.compile("[0-9]{0,3}");

	/** 发文日期 | 2022-07-14: a line of the data that portals print above a document. */
	private static final Pattern DAY = Pattern.compile("20[0-9]{2}[-./年][0-9]{1,2}[-./月][0-9]{1,2}日?.*");

	private TableHeader(int firstRow, List<ColumnRole> columns, List<String> words, List<List<String>> above) {
		this(firstRow, columns, words, above, those(columns, (role) -> role == ColumnRole.THEME),
				those(columns, ColumnRole::namesUnits), those(columns, (role) -> role == ColumnRole.DEADLINE),
				those(columns, (role) -> role == ColumnRole.GOAL));
	}

	private static List<Integer> those(List<ColumnRole> columns, Predicate<ColumnRole> wanted) {
		return IntStream.range(0, columns.size()).filter((column) -> wanted.test(columns.get(column))).boxed().toList();
	}

	/** The header of a table that was printed or copied without one. */
	static TableHeader unprinted(List<ColumnRole> columns, List<String> words) {
		return new TableHeader(0, columns, words, List.of());
	}

	/** Title rows above the header at most. */
	private static final int MOST_TITLES = 6;

	private static final int LONGEST_WORD = 16;

	/** Rows of a header at most. */
	private static final int DEEPEST = 3;

	static Optional<TableHeader> find(TableBlock table) {
		for (int row = 0; row < Math.min(MOST_TITLES, table.rowCount()); row++) {
			Optional<TableHeader> header = at(table, row);
			if (header.isPresent()) {
				return header;
			}
		}
		return Optional.empty();
	}

	private static Optional<TableHeader> at(TableBlock table, int row) {
		int depth = depth(table, row);
		List<String> words = new ArrayList<>();
		List<ColumnRole> columns = new ArrayList<>();
		for (int column = 0; column < table.columnCount(); column++) {
			String word = isBeside(table, row, column, columns) ? "" : word(table, row, depth, column);
			words.add(word);
			columns.add(word.isEmpty() ? ColumnRole.OTHER : ColumnRole.of(word));
		}
		long distinct = words.stream().filter((word) -> !word.isEmpty()).distinct().count();
		boolean known = columns.stream().anyMatch(ColumnRole::namesUnits) && columns.contains(ColumnRole.THEME)
				&& distinct > 1 && words.stream().allMatch(TableHeader::isWord);
		if (!known) {
			return Optional.empty();
		}
		nameBlankColumns(table, row + depth, words, columns);
		List<List<String>> above = table.rows().subList(0, row + depth).stream().map(TableHeader::printed).toList();
		return Optional.of(new TableHeader(row + depth, ColumnRole.together(columns, words), words, above));
	}

	/** Right of a column in which nothing stands, the table is over. */
	private static boolean isBeside(TableBlock table, int row, int column, List<ColumnRole> before) {
		boolean units = false;
		for (int c = 0; c < column && before.contains(ColumnRole.THEME); c++) {
			if (units && isBlankFrom(table, row, c)) {
				return true;
			}
			units |= before.get(c).namesUnits();
		}
		return false;
	}

	private static boolean isBlankFrom(TableBlock table, int first, int column) {
		for (int row = first; row < table.rowCount(); row++) {
			if (!table.cell(row, column).isBlank()) {
				return false;
			}
		}
		return true;
	}

	private static boolean isWord(String word) {
		return ASIDE.matcher(Fold.fold(word)).replaceAll("").length() <= LONGEST_WORD
				&& !(word.startsWith("20") && DAY.matcher(word).matches());
	}

	/**
	 * How many rows the header takes: two where some of its cells are merged downwards.
	 */
	private static int depth(TableBlock table, int row) {
		boolean rolesBelow = row + 1 < table.rowCount() && namesOnlyRoles(table.rows().get(row + 1));
		return rolesBelow ? 2 : mergedDepth(table, row);
	}

	/** 牵头 | 配合 under 责任单位, where the header's cells are not merged. */
	private static boolean namesOnlyRoles(List<TableCell> row) {
		List<String> words = row.stream().filter((cell) -> !cell.isBlank()).map(TableCell::text).distinct().toList();
		return words.size() > 1 && words.stream().allMatch((word) -> RoleWords.of(word).isPresent());
	}

	private static int mergedDepth(TableBlock table, int row) {
		return table.rows()
			.get(row)
			.stream()
			.filter((cell) -> !cell.isBlank())
			.mapToInt((cell) -> cell.row() + cell.rowSpan() - row)
			// a whole column that is merged makes no header
			.filter((depth) -> depth <= DEEPEST)
			.max()
			.orElse(1);
	}

	/** The lowest word of the header says most. */
	private static String word(TableBlock table, int row, int depth, int column) {
		for (int r = Math.min(row + depth, table.rowCount()) - 1; r >= row; r--) {
			String word = bare(table.cell(r, column).text());
			if (!word.isEmpty()) {
				return word;
			}
		}
		return "";
	}

	/** A column without a word in the header that holds numbers is the number column. */
	private static void nameBlankColumns(TableBlock table, int first, List<String> words, List<ColumnRole> columns) {
		for (int column = 0; column < columns.size(); column++) {
			int c = column;
			boolean numbers = first < table.rowCount() && words.get(column).isEmpty()
					&& IntStream.range(first, table.rowCount())
						.mapToObj((row) -> table.cell(row, c).text().strip())
						.allMatch((text) -> NUMBER.matcher(text).matches());
			if (numbers && !columns.contains(ColumnRole.NUMBER)) {
				columns.set(column, ColumnRole.NUMBER);
			}
		}
	}

	/**
	 * Whether a row is this header or a title above it again, as at the top of every
	 * printed page.
	 */
	boolean isRepeatedIn(List<TableCell> row) {
		boolean says = says(row, this.words);
		for (int i = 0; i < this.above.size() && !says; i++) {
			says = says(row, this.above.get(i));
		}
		return says;
	}

	private static boolean says(List<TableCell> row, List<String> words) {
		for (int column = 0; column < row.size(); column++) {
			if (!isBare(row.get(column).text(), words.get(column))) {
				return false;
			}
		}
		return true;
	}

	/** Whether the text is the word but for its blanks; of most cells one look tells. */
	private static boolean isBare(String text, String word) {
		int at = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (!BLANKS.has(c) && (at == word.length() || word.charAt(at++) != c)) {
				return false;
			}
		}
		return at == word.length();
	}

	private static List<String> printed(List<TableCell> row) {
		return row.stream().map((cell) -> bare(cell.text())).toList();
	}

	private static String bare(String text) {
		return BLANKS.anyIn(text) ? BLANK.matcher(text).replaceAll("") : text;
	}

	/**
	 * The table's own columns; what stands right of the last word is a note beside it.
	 */
	List<TableCell> own(List<TableCell> row) {
		int width = row.size();
		while (this.words.get(width - 1).isEmpty() && this.columns.get(width - 1) == ColumnRole.OTHER) {
			width--;
		}
		return row.subList(0, width);
	}

	/** The same header over a table that begins right with its rows. */
	TableHeader goingOn() {
		return new TableHeader(0, this.columns, this.words, this.above);
	}

	boolean sameAs(TableHeader other) {
		return this.words.equals(other.words);
	}

	int number() {
		return this.columns.indexOf(ColumnRole.NUMBER);
	}

	int requirement() {
		return this.themes.get(this.themes.size() - 1);
	}

}
