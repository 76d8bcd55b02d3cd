package org.taizhang.intake.document.text.spaced;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.taizhang.intake.document.text.table.CellColumn;
import org.taizhang.intake.document.text.table.CellKind;
import org.taizhang.intake.document.text.table.CellPath;
import org.taizhang.intake.document.text.table.HeaderWords;
import org.taizhang.intake.document.text.table.TextTable;

/**
 * A table whose cells are parted by single spaces, as when a PDF page is copied: under a
 * header that begins with 序号 each row begins a line with its number. Which column a text
 * belongs to says what it is; cells may be broken over lines.
 */
public final class CountedLines {

	private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");

	private static final int FEWEST_WORDS = 4;

	private static final int LONGEST_WORD = 12;

	/** Characters; numbers and brackets make the first line no header. */
	private static final int LONGEST_HEADER = 120;

	private CountedLines() {
	}

	public static Optional<TextTable> at(List<String> lines, int start) {
		String line = lines.get(start).strip();
		if (line.length() > LONGEST_HEADER || line.isEmpty() || "序编项".indexOf(line.charAt(0)) < 0) {
			return Optional.empty();
		}
		if (line.indexOf('\t') >= 0 || line.indexOf('|') >= 0 || line.contains("  ")) {
			return Optional.empty();
		}
		List<String> header = words(line);
		boolean known = header.size() >= FEWEST_WORDS && HeaderWords.isNumber(header.get(0))
				&& header.stream().anyMatch(HeaderWords::namesUnits)
				&& header.stream().allMatch((word) -> word.length() <= LONGEST_WORD && !CellKind.endsWithStop(word));
		return known ? read(header, lines, start + 1) : Optional.empty();
	}

	private static List<String> words(String line) {
		return List.of(SPACES.split(line.strip()));
	}

	private static Optional<TextTable> read(List<String> header, List<String> lines, int first) {
		CellPath path = new CellPath(CellColumn.under(header), true);
		// the line after each text; 0 where more of its line follows
		List<Integer> ends = new ArrayList<>();
		int numbers = 0;
		boolean more = true;
		for (int i = first; i < lines.size() && more; i++) {
			List<String> words = lines.get(i).isBlank() ? List.of() : words(lines.get(i));
			boolean again = words.equals(header);
			numbers += (!words.isEmpty() && CellKind.isNumber(words.get(0))) ? 1 : 0;
			for (int w = 0; w < words.size() && more && !again; w++) {
				more = path.add(words.get(w));
				ends.add((w + 1 == words.size()) ? i + 1 : 0);
			}
			more &= numbers > 0 || words.isEmpty() || again;
		}
		boolean whole = path.end() > 0 && ends.get(path.end() - 1) > 0;
		if (!whole || numbers < 2 || path.least() >= 0) {
			return Optional.empty();
		}
		List<List<String>> rows = Stream.concat(Stream.of(header), path.rows().stream()).toList();
		TextTable table = TextTable.of(rows, ends.get(path.end() - 1)).searched();
		boolean broken = rows.stream().flatMap(List::stream).anyMatch((cell) -> cell.indexOf('\n') >= 0);
		return Optional.of(broken ? table.putTogether() : table);
	}

}
