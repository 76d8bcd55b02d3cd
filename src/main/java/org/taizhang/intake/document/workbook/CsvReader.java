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

import org.taizhang.intake.document.BlockList;
import org.taizhang.intake.document.DocumentFormat;
import org.taizhang.intake.document.DocumentReader;
import org.taizhang.intake.document.ReadingProgress;
import org.taizhang.intake.document.Remark;
import org.taizhang.intake.document.SourceDocument;
import org.taizhang.intake.document.UnreadableDocumentException;
import org.taizhang.intake.document.content.FileContent;
import org.taizhang.intake.document.text.TextDecoder;
import org.taizhang.intake.wording.RoleWords;

/**
 * A table whose cells are parted by commas, semicolons or tabs. Prose holds commas too:
 * only what has a header of short words, and rows as long as it, is taken for a table.
 */
public final class CsvReader implements DocumentReader {

	/** How much of a file tells what it is. */
	private static final int HEAD = 200_000;

	private static final int MOST_TITLES = 8;

	private static final int LONGEST_WORD = 16;

	/** So many rows tell what the rest is like. */
	private static final int MOST_LOOKED_AT = 200;

	/** So many rows of one width are no accident. */
	private static final int FEWEST_ROWS = 2;

	private static final Pattern NAME = Pattern.compile("[\\p{IsHan}A-Za-z（）()/\\s]{1,16}");

	@Override
	public boolean recognises(FileContent content) {
		return TextDecoder.decode(content.bytes()).flatMap((text) -> delimiter(text.characters())).isPresent();
	}

	@Override
	public SourceDocument read(String fileName, FileContent content, ReadingProgress progress) {
		TextDecoder.Text decoded = TextDecoder.decode(content.bytes()).orElseThrow();
		String text = decoded.characters();
		SheetContent sheet = new WorkbookContent(progress).sheet(fileName, false);
		read(text, delimiter(text).orElseThrow(), (row, cells) -> {
			sheet.step();
			for (int column = 0; column < cells.size(); column++) {
				sheet.put(row, column, cells.get(column));
			}
			return true;
		});
		BlockList blocks = new BlockList();
		new SheetBlocks(blocks).add(null, sheet.rows(), List.of());
		List<Remark> remarks = new ArrayList<>(decoded.remarks());
		sheet.notes().sentences("表格").forEach((sentence) -> remarks.add(new Remark(sentence, null)));
		return new SourceDocument(fileName, DocumentFormat.CSV, blocks.toList(), remarks);
	}

	/** Empty if the text is no table of this kind. */
	private static Optional<Character> delimiter(String text) {
		String head = text.substring(0, Math.min(HEAD, text.length()));
		for (char delimiter : new char[] { ',', ';', '\t' }) {
			if (head.indexOf(delimiter) >= 0 && (delimiter != '\t' || head.contains("\t\""))
					&& isTable(head, delimiter)) {
				return Optional.of(delimiter);
			}
		}
		return Optional.empty();
	}

	private static boolean isTable(String head, char delimiter) {
		List<List<String>> records = new ArrayList<>();
		read(head, delimiter, (row, cells) -> records.add(cells.toList()) && row + 1 < MOST_LOOKED_AT);
		int header = first(records, CsvReader::isHeader);
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

	private static void read(String text, char delimiter, Taker taker) {
		CSVFormat format = CSVFormat.DEFAULT.builder()
			.setDelimiter(delimiter)
			.setIgnoreEmptyLines(false)
			.setLenientEof(true)
			.setTrailingData(true)
			.get();
		int row = 0;
		try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
			for (CSVRecord each : parser) {
				if (!taker.takes(row++, each)) {
					return;
				}
			}
		}
		catch (IOException | UncheckedIOException ex) {
			throw new UnreadableDocumentException(
					"CSV 表格第 %d 行以后的引号不成对，无法分出各列；请用 Excel 或 WPS 打开后另存为 .xlsx 再上传。".formatted(row));
		}
	}

	/** Takes the records one by one: all of a large file would fill the memory. */
	@FunctionalInterface
	private interface Taker {

		/**
		 * @param row from 0
		 * @return whether it takes another one
		 */
		boolean takes(int row, CSVRecord cells);

	}

}
