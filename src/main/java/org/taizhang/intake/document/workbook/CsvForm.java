package org.taizhang.intake.document.workbook;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.taizhang.intake.document.UnreadableDocumentException;
import org.taizhang.intake.wording.RoleWords;

/**
 * How the cells of a text are parted. Prose holds commas too: only what has a header of
 * short words, and rows as long as it, is taken for a table.
 *
 * @param quoted whether quotation marks keep a cell together; not where one is missing,
 * as it would take the rest of the file into its cell
 */
record CsvForm(char delimiter, boolean quoted) {

	/** How much of a file tells what it is. */
	private static final int HEAD = 200_000;

	private static final int MOST_TITLES = 8;

	private static final int LONGEST_WORD = 16;

	/** So many rows tell what the rest is like. */
	private static final int MOST_LOOKED_AT = 200;

	/** So many rows of one width are no accident. */
	private static final int FEWEST_ROWS = 2;

	private static final Pattern NAME = Pattern.compile("[\\p{IsHan}A-Za-z（）()/\\s]{1,16}");

	/** Empty if the text is no table of this kind. */
	static Optional<CsvForm> of(String text) {
		String head = text.substring(0, Math.min(HEAD, text.length()));
		boolean paired = text.chars().filter((c) -> c == '"').count() % 2 == 0;
		for (char delimiter : new char[] { ',', ';', '\t' }) {
			if (head.indexOf(delimiter) >= 0 && (delimiter != '\t' || head.contains("\t\""))) {
				CsvForm quoted = new CsvForm(delimiter, true);
				CsvForm plain = new CsvForm(delimiter, false);
				if (!paired && plain.isTable(head)) {
					return Optional.of(plain);
				}
				if (quoted.isTable(head)) {
					return Optional.of(quoted);
				}
			}
		}
		return Optional.empty();
	}

	private boolean isTable(String head) {
		List<List<String>> records = new ArrayList<>();
		read(head, (row, cells) -> records.add(cells) && row + 1 < MOST_LOOKED_AT);
		int header = first(records, CsvForm::isHeader);
		return (header >= 0) ? isTable(records, header, 1) : hasUnknownHeader(records);
	}

	/** Its header does not say what it holds, but its rows say that it is one. */
	private static boolean hasUnknownHeader(List<List<String>> records) {
		int header = first(records, (cells) -> cells.stream().filter((cell) -> !cell.isBlank()).count() > 1);
		return header >= 0 && areNames(records.get(header)) && isTable(records, header, FEWEST_ROWS);
	}

	private static int first(List<List<String>> records, Predicate<List<String>> found) {
		int last = Math.min(MOST_TITLES, records.size());
		return IntStream.range(0, last).filter((i) -> found.test(records.get(i))).findFirst().orElse(-1);
	}

	/** Nearly all rows are as wide as the header. */
	private static boolean isTable(List<List<String>> records, int header, int fewest) {
		int width = records.get(header).size();
		List<List<String>> rows = records.subList(header + 1, records.size());
		long fitting = rows.stream().filter((cells) -> cells.size() == width).count();
		return fitting >= fewest && fitting * 10 >= rows.size() * 9L;
	}

	/** Three short words at least, all of them different. */
	private static boolean areNames(List<String> cells) {
		return cells.size() > 2 && cells.stream().map(String::strip).distinct().count() == cells.size()
				&& cells.stream().map(String::strip).allMatch((cell) -> NAME.matcher(cell).matches());
	}

	/** Short words, one of which says whose duty something is. */
	private static boolean isHeader(List<String> cells) {
		long roles = cells.stream().filter((cell) -> RoleWords.of(cell.strip()).isPresent()).count();
		return cells.size() > 1 && roles > 0 && roles < cells.size()
				&& cells.stream().allMatch((cell) -> cell.strip().length() <= LONGEST_WORD);
	}

	/**
	 * @param taker takes the records one by one: all of a large file would fill the
	 * memory
	 */
	void read(String text, Taker taker) {
		CSVFormat format = CSVFormat.DEFAULT.builder()
			.setDelimiter(this.delimiter)
			.setQuote(this.quoted ? '"' : null)
			.setIgnoreEmptyLines(false)
			.setLenientEof(true)
			.setTrailingData(true)
			.get();
		int row = 0;
		try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
			for (CSVRecord each : parser) {
				List<String> cells = this.quoted ? each.toList() : each.stream().map(CsvForm::unquoted).toList();
				if (!taker.takes(row++, cells)) {
					return;
				}
			}
		}
		catch (IOException | UncheckedIOException ex) {
			throw new UnreadableDocumentException(
					"CSV 表格第 %d 行以后的引号不成对，无法分出各列；请用 Excel 或 WPS 打开后另存为 .xlsx 再上传。".formatted(row));
		}
	}

	private static String unquoted(String cell) {
		int from = cell.startsWith("\"") ? 1 : 0;
		int to = cell.endsWith("\"") ? cell.length() - 1 : cell.length();
		return cell.substring(from, Math.max(from, to)).replace("\"\"", "\"");
	}

	@FunctionalInterface
	interface Taker {

		/**
		 * @param row from 0
		 * @return whether it takes another one
		 */
		boolean takes(int row, List<String> cells);

	}

}
