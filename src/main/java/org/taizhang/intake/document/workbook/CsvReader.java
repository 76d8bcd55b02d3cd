package org.taizhang.intake.document.workbook;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import org.taizhang.intake.document.BlockList;
import org.taizhang.intake.document.DocumentFormat;
import org.taizhang.intake.document.DocumentReader;
import org.taizhang.intake.document.ReadingProgress;
import org.taizhang.intake.document.SourceDocument;
import org.taizhang.intake.document.UnreadableDocumentException;
import org.taizhang.intake.document.text.TextDecoder;
import org.taizhang.intake.wording.RoleWords;

/**
 * A table whose cells are parted by commas, semicolons or tabs. Prose holds commas too:
 * only what has a header that names units, and rows as long as it, is taken for a table.
 */
public final class CsvReader implements DocumentReader {

	/** How much of a file tells what it is. */
	private static final int HEAD = 200_000;

	private static final int MOST_TITLES = 8;

	private static final int LONGEST_WORD = 16;

	@Override
	public boolean recognises(byte[] content) {
		return TextDecoder.decode(content).flatMap((text) -> delimiter(text.characters())).isPresent();
	}

	@Override
	public SourceDocument read(String fileName, byte[] content, ReadingProgress progress) {
		TextDecoder.Text decoded = TextDecoder.decode(content).orElseThrow();
		String text = decoded.characters();
		SheetContent sheet = new WorkbookContent(progress).sheet(fileName, false);
		int row = 0;
		for (List<String> cells : records(text, delimiter(text).orElseThrow(), Integer.MAX_VALUE)) {
			sheet.step();
			for (int column = 0; column < cells.size(); column++) {
				sheet.put(row, column, cells.get(column));
			}
			row++;
		}
		BlockList blocks = new BlockList();
		new SheetBlocks(blocks).add(null, sheet.rows(), List.of());
		return new SourceDocument(fileName, DocumentFormat.CSV, blocks.toList(), decoded.remarks());
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
		List<List<String>> records = records(head, delimiter, 200);
		int header = 0;
		while (header < Math.min(MOST_TITLES, records.size()) && !isHeader(records.get(header))) {
			header++;
		}
		if (header == Math.min(MOST_TITLES, records.size())) {
			return false;
		}
		int width = records.get(header).size();
		List<List<String>> rows = records.subList(header + 1, records.size());
		long fitting = rows.stream().filter((cells) -> cells.size() == width).count();
		return !rows.isEmpty() && fitting * 10 >= rows.size() * 9L;
	}

	/** Short words, one of which says whose duty something is. */
	private static boolean isHeader(List<String> cells) {
		long roles = cells.stream().filter((cell) -> RoleWords.of(cell.strip()).isPresent()).count();
		return cells.size() > 1 && roles > 0 && roles < cells.size()
				&& cells.stream().allMatch((cell) -> cell.strip().length() <= LONGEST_WORD);
	}

	private static List<List<String>> records(String text, char delimiter, int most) {
		CSVFormat format = CSVFormat.DEFAULT.builder()
			.setDelimiter(delimiter)
			.setIgnoreEmptyLines(false)
			.setLenientEof(true)
			.setTrailingData(true)
			.get();
		List<List<String>> records = new ArrayList<>();
		try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
			for (CSVRecord each : parser) {
				if (records.size() == most) {
					break;
				}
				records.add(each.toList());
			}
		}
		catch (IOException | UncheckedIOException ex) {
			throw new UnreadableDocumentException(
					"CSV 表格第 %d 行以后的引号不成对，无法分出各列；请用 Excel 或 WPS 打开后另存为 .xlsx 再上传。".formatted(records.size()));
		}
		return records;
	}

}
