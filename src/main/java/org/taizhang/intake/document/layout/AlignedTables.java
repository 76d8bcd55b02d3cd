package org.taizhang.intake.document.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.taizhang.intake.document.PageNumber;
import org.taizhang.intake.wording.LabelGrammar;
import org.taizhang.intake.wording.LineStarts;

/**
 * Finds tables whose columns no lines part: a header, and text that stands in columns
 * under its words. Lines between rows, if there are any, part the rows (三线表 has only one
 * under the header). What cannot be told for sure is left as text and said.
 */
final class AlignedTables {

	/** Lines of text; no page that somebody reads has more. */
	private static final int MOST_ROWS = 1_000;

	/** Longer ones are prose. */
	private static final int LONGEST_HEADING = 30;

	/** Of a line's height: what follows after more white space is not of the table. */
	private static final double FAR = 3;

	/** Page numbers stand below this share of a page's height. */
	private static final double NUMBER = 0.8;

	/** In points from a page's ends; what stands there is a header or a footer. */
	private static final double EDGE = 62;

	private static final Pattern NOTE = Pattern.compile("(?:备?注|说明)[:：].*");

	private final List<List<Glyph>> rows;

	private final AlignedRules rules;

	private final double height;

	private final AlignedTable before;

	private final List<AlignedTable> tables = new ArrayList<>();

	/** The rows of text that the tables hold. */
	private final BitSet covered = new BitSet();

	private boolean unsure;

	private AlignedTables(List<List<Glyph>> rows, AlignedRules rules, double height, AlignedTable before) {
		this.rows = rows;
		this.rules = rules;
		this.height = height;
		this.before = before;
	}

	/**
	 * @param rows of the text that stands in no ruled table
	 * @param before the table that the page before ended in, or null
	 * @param watch called for every row, may stop the search by an exception
	 */
	static AlignedTables find(List<List<Glyph>> rows, AlignedRules rules, double height, AlignedTable before,
			Runnable watch) {
		AlignedTables found = new AlignedTables(rows, rules, height, before);
		int first = found.firstRow();
		if (first == rows.size() || rows.size() > MOST_ROWS) {
			return found;
		}
		int from = first;
		if (before != null && found.headerAt(first).isEmpty()) {
			from = found.read(first, new ColumnGaps(before.places()), null, before);
		}
		for (int i = from; i < rows.size(); i++) {
			watch.run();
			Optional<AlignedHeader> header = found.headerAt(i);
			if (header.isPresent()) {
				i = Math.max(i, found.readUnder(header.get(), i, (i == first) ? before : null) - 1);
			}
		}
		return found;
	}

	List<AlignedTable> tables() {
		return this.tables;
	}

	/** Whether something looks like a table and is none for sure. */
	boolean isUnsure() {
		return this.unsure || UnruledText.looksLikeTable(IntStream.range(0, lastRow())
			.filter((row) -> !this.covered.get(row))
			.mapToObj(this.rows::get)
			.toList());
	}

	/** The table that reaches to the page's end, or null. */
	AlignedTable last() {
		AlignedTable last = this.tables.isEmpty() ? null : this.tables.get(this.tables.size() - 1);
		return (last != null && last.end() >= lastRow()) ? last : null;
	}

	/** Without the page's header. */
	private int firstRow() {
		int first = 0;
		while (first + 1 < this.rows.size() && baseline(first) < EDGE && isSetApart(first + 1)
				&& !isRestOfRow(this.rows.get(first))) {
			first++;
		}
		return first;
	}

	/** What stands in several columns of the table on the page before. */
	private boolean isRestOfRow(List<Glyph> row) {
		return this.before != null && AlignedHeader.words(row).size() > 1
				&& new ColumnGaps(this.before.places()).takes(row);
	}

	/** Without the page's number. */
	private int lastRow() {
		int end = this.rows.size();
		while (end > 1 && (isPageNumber(end - 1) || (baseline(end - 1) > this.height - EDGE && isSetApart(end - 1)))) {
			end--;
		}
		return end;
	}

	/**
	 * Whether there is white space above a row, as between a header or footer and the
	 * text.
	 */
	private boolean isSetApart(int row) {
		return top(row) - baseline(row - 1) > this.rows.get(row).get(0).size();
	}

	private boolean isPageNumber(int row) {
		return baseline(row) > NUMBER * this.height && PageNumber.isAtEdge(Spacing.text(this.rows.get(row)));
	}

	private Optional<AlignedHeader> headerAt(int row) {
		return AlignedHeader.at(this.rows, row, false)
			.or(() -> AlignedHeader.at(this.rows, row, true)
				.filter((header) -> this.rules.enclose((row == 0) ? 0 : baseline(row - 1), top(row),
						baseline(header.end() - 1),
						(header.end() < this.rows.size()) ? top(header.end()) : this.height)));
	}

	private int readUnder(AlignedHeader header, int start, AlignedTable before) {
		if (before != null && before.header().texts().equals(header.texts())) {
			int end = read(start, new ColumnGaps(before.places()), header, before);
			if (end > header.end()) {
				return end;
			}
		}
		return read(start, new ColumnGaps(header), header, null);
	}

	/**
	 * Reads a table, if there is one.
	 * @param header null if the table goes on from the page before
	 * @param before the table that goes on, or null
	 * @return the index of the row after it
	 */
	private int read(int start, ColumnGaps gaps, AlignedHeader header, AlignedTable before) {
		int body = (header != null) ? header.end() : start;
		List<Boolean> across = new ArrayList<>();
		int end = body;
		double bottom = this.rules.bottom(baseline(start));
		for (int i = body; i < lastRow() && (top(i) < bottom || isCutOff(i, bottom)); i++) {
			boolean far = i > start && top(i) - baseline(i - 1) > FAR * this.rows.get(i).get(0).size()
					&& (bottom == Double.MAX_VALUE || top(i) > bottom);
			if (far || (i > body && AlignedHeader.at(this.rows, i, false).isPresent()) || isOver(i)) {
				break;
			}
			boolean heading = !gaps.takes(this.rows.get(i));
			if (heading && !isHeading(i)) {
				this.unsure |= end == body || AlignedHeader.words(this.rows.get(i)).size() > 1;
				break;
			}
			across.add(heading);
			end = heading ? end : i + 1;
		}
		double[] middles = gaps.middles();
		double[] places = (before != null) ? before.places()
				: AlignedTable.places(this.rows.subList(start, end), middles);
		List<AlignedLine> head = lines(start, body, middles, List.of());
		List<AlignedLine> lines = lines(body, end, middles, across);
		Optional<AlignedTable> table = AlignedTable.of(head, lines, places, (header != null) ? header : before.header(),
				this.rules, end, new AlignedRows.Ends(start == firstRow(), end == lastRow()));
		this.unsure |= table.isEmpty() && end > body;
		table.ifPresent(this.tables::add);
		if (table.isPresent()) {
			this.covered.set(start, end);
		}
		return end;
	}

	private List<AlignedLine> lines(int from, int to, double[] middles, List<Boolean> across) {
		List<AlignedLine> lines = new ArrayList<>();
		for (int i = from; i < to; i++) {
			lines.add(AlignedLine.of(this.rows.get(i), middles, !across.isEmpty() && across.get(i - from)));
		}
		return lines;
	}

	/** Where a page's end cuts a row, the line under it is missing. */
	private boolean isCutOff(int row, double bottom) {
		return AlignedHeader.words(this.rows.get(row)).size() > 1 || (row > 0 && top(row - 1) > bottom);
	}

	/** A short text over all columns. */
	private boolean isHeading(int row) {
		List<AlignedHeader.Word> words = AlignedHeader.words(this.rows.get(row));
		String text = Spacing.text(this.rows.get(row));
		return (words.size() == 1 || LabelGrammar.parse(text).isPresent()) && text.length() <= LONGEST_HEADING
				&& !text.matches(".*[。；;，,：:]");
	}

	/** 附件2, 抄送: what no cell begins with. */
	private boolean isOver(int row) {
		if (AlignedHeader.words(this.rows.get(row)).size() > 1) {
			return false;
		}
		String text = Spacing.text(this.rows.get(row));
		return NOTE.matcher(text).matches() || (LabelGrammar.parse(text).isEmpty()
				&& LineStarts.beginsSomethingNew(text) && !LineStarts.isDate(text));
	}

	private double baseline(int row) {
		return this.rows.get(row).get(0).baseline();
	}

	private double top(int row) {
		return this.rows.get(row).get(0).top();
	}

}
