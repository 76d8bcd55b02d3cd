package org.taizhang.intake.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.taizhang.intake.document.Block;
import org.taizhang.intake.document.Paragraph;
import org.taizhang.intake.document.TableBlock;
import org.taizhang.intake.document.TableCell;
import org.taizhang.intake.draft.RowView;
import org.taizhang.intake.reading.ReadPart;
import org.taizhang.intake.reading.SourceSpan;

/**
 * The document as it was read, cut where rows begin and end, so that a row and its words
 * can light each other.
 *
 * @param lights keys of each row's pieces, parted by spaces
 */
record SourceView(List<SourceBlock> blocks, Map<Long, String> lights, Map<Long, RowSource> rows) {

	/**
	 * @param near where only a part of the rows is shown, these: the source around them
	 * is shown; none shows all of it
	 */
	static SourceView of(List<Block> blocks, List<RowView> rows, List<RowView> near) {
		Map<String, List<Mark>> marks = new LinkedHashMap<>();
		SourcePlaces places = new SourcePlaces(blocks);
		Map<Long, RowSource> sources = new LinkedHashMap<>();
		for (RowView row : rows) {
			row.spans().forEach(span -> mark(row, span, marks));
			row.places()
				.stream()
				.filter(place -> place.part() == ReadPart.UNITS || place.part() == ReadPart.TIME)
				.forEach(place -> mark(row, place.span(), marks));
			row.spans()
				.stream()
				.findFirst()
				.ifPresent(span -> sources.put(row.id(),
						new RowSource(places.words(span), key(span.block(), span.row(), span.column()) + ".")));
		}
		Map<Long, List<String>> lights = new LinkedHashMap<>();
		List<SourceBlock> views = new ArrayList<>();
		NearbySource nearby = new NearbySource(blocks, near);
		for (Block block : blocks) {
			if (nearby.holds(block)) {
				views.add(block(block, nearby, marks, lights));
			}
		}
		return new SourceView(views,
				lights.entrySet()
					.stream()
					.collect(Collectors.toMap(Map.Entry::getKey,
							row -> row.getValue().stream().distinct().collect(Collectors.joining(" ")))),
				sources);
	}

	private static void mark(RowView row, SourceSpan span, Map<String, List<Mark>> marks) {
		marks.computeIfAbsent(key(span.block(), span.row(), span.column()), key -> new ArrayList<>())
			.add(new Mark(row.id(), span.start(), span.end()));
	}

	/** The address of the row's own text on the page; null where it was written here. */
	public String address(long row) {
		RowSource source = this.rows.get(row);
		return (source == null || !this.lights.containsKey(row)) ? null
				: Arrays.stream(this.lights.get(row).split(" "))
					.filter(piece -> piece.startsWith(source.block()))
					.findFirst()
					.map(piece -> "#s-" + piece)
					.orElse(null);
	}

	private static SourceBlock block(Block block, NearbySource nearby, Map<String, List<Mark>> marks,
			Map<Long, List<String>> lights) {
		int number = block.place().block();
		if (block instanceof Paragraph paragraph) {
			return new SourceBlock(number, pieces(paragraph.text(), key(number, null, null), marks, lights), List.of());
		}
		TableBlock table = (TableBlock) block;
		List<List<SourceCell>> rows = new ArrayList<>();
		for (int r = 0; r < table.rowCount(); r++) {
			if (nearby.holds(number, r)) {
				rows.add(cells(table, r, !nearby.holds(number, r - 1), marks, lights));
			}
		}
		return new SourceBlock(number, List.of(), rows);
	}

	/**
	 * @param first whether the row above is not shown, so that cells from there begin
	 * here
	 */
	private static List<SourceCell> cells(TableBlock table, int row, boolean first, Map<String, List<Mark>> marks,
			Map<Long, List<String>> lights) {
		List<SourceCell> cells = new ArrayList<>();
		for (int c = 0; c < table.columnCount(); c++) {
			TableCell cell = table.cell(row, c);
			if (cell.column() == c && (cell.row() == row || first)) {
				cells.add(new SourceCell(cell.row() + cell.rowSpan() - row, cell.columnSpan(),
						pieces(cell.text(), key(table.place().block(), cell.row(), c), marks, lights)));
			}
		}
		return cells;
	}

	private static String key(int block, Integer row, Integer column) {
		return (row != null) ? block + "-" + row + "-" + column : String.valueOf(block);
	}

	private static List<Piece> pieces(String text, String key, Map<String, List<Mark>> marks,
			Map<Long, List<String>> lights) {
		List<Mark> here = marks.getOrDefault(key, List.of());
		TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
		here.forEach(mark -> {
			cuts.add(Math.min(mark.start, text.length()));
			cuts.add(Math.min(mark.end, text.length()));
		});
		List<Piece> pieces = new ArrayList<>();
		Integer start = null;
		for (int end : cuts) {
			if (start != null) {
				int from = start;
				String piece = key + "." + pieces.size();
				List<Long> rows = here.stream()
					.filter(mark -> mark.start <= from && mark.end >= end)
					.map(mark -> mark.row)
					.distinct()
					.toList();
				rows.forEach(row -> lights.computeIfAbsent(row, id -> new ArrayList<>()).add(piece));
				pieces.add(new Piece(text.substring(from, end), rows.isEmpty() ? null : piece));
			}
			start = end;
		}
		return pieces;
	}

	/**
	 * Where the text of a row stands.
	 *
	 * @param words for people: 第 3 页
	 * @param block how the keys of its pieces begin
	 */
	record RowSource(String words, String block) {
	}

	private record Mark(long row, int start, int end) {
	}

	/** A paragraph (pieces) or a table (rows). */
	record SourceBlock(int number, List<Piece> pieces, List<List<SourceCell>> rows) {

		public boolean table() {
			return !this.rows.isEmpty();
		}

	}

	record SourceCell(int rowSpan, int columnSpan, List<Piece> pieces) {
	}

	/**
	 * @param key what rows light it by, null where no row was read
	 */
	record Piece(String text, String key) {
	}

}
