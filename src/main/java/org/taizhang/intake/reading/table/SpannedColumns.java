package org.taizhang.intake.reading.table;

import java.util.BitSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.taizhang.intake.document.TableBlock;
import org.taizhang.intake.document.TableCell;

/**
 * Columns of a copied table whose cells were merged downwards: what they say stands in
 * the first row of the table, of each section or of each theme, and in no other row.
 */
final class SpannedColumns {

	/** Of fewer rows nothing can be told. */
	private static final int FEWEST = 3;

	private final TableBlock table;

	private final TableHeader header;

	/** The rows of tasks, and the first ones of sections and of themes. */
	private final BitSet rows = new BitSet();

	private final BitSet sections = new BitSet();

	private final BitSet themes = new BitSet();

	private SpannedColumns(TableBlock table, TableHeader header) {
		this.table = table;
		this.header = header;
		boolean begins = true;
		for (int row = header.firstRow(); row < table.rowCount(); row++) {
			long filled = header.own(table.rows().get(row)).stream().filter((cell) -> !cell.isBlank()).count();
			boolean repeated = header.isRepeatedIn(table.rows().get(row));
			if (!repeated && filled > 1 && !table.cell(row, header.requirement()).isBlank()) {
				this.rows.set(row);
				this.sections.set(row, begins);
				this.themes.set(row, header.themes().size() > 1 && !table.cell(row, header.themes().get(0)).isBlank());
				begins = false;
			}
			begins |= filled == 1;
		}
	}

	/** The columns for times and for those who help, that are merged so. */
	static Set<Integer> in(TableBlock table, TableHeader header) {
		SpannedColumns columns = new SpannedColumns(table, header);
		Stream<Integer> helping = header.units()
			.stream()
			.filter((column) -> header.columns().get(column) == ColumnRole.COOPERATING);
		return Stream.concat(header.times().stream(), helping).filter(columns::isSpanned).collect(Collectors.toSet());
	}

	private boolean isSpanned(int column) {
		BitSet said = new BitSet();
		IntStream.range(this.header.firstRow(), this.table.rowCount())
			.filter((row) -> this.rows.get(row) && !this.table.cell(row, column).isBlank())
			.forEach(said::set);
		return this.rows.cardinality() >= FEWEST && said.cardinality() < this.rows.cardinality()
				&& (said.equals(this.sections) || said.equals(this.themes));
	}

	/** Columns of units in which nothing stands, while another one is filled. */
	static Set<String> blankUnits(TableBlock table, TableHeader header) {
		Set<Integer> blank = header.units()
			.stream()
			.filter((column) -> isBlank(table, header.firstRow(), column))
			.collect(Collectors.toSet());
		return (blank.size() == header.units().size()) ? Set.of()
				: blank.stream().map((column) -> header.words().get(column)).collect(Collectors.toSet());
	}

	private static boolean isBlank(TableBlock table, int first, int column) {
		return table.rows().stream().skip(first).map((row) -> row.get(column)).allMatch(TableCell::isBlank);
	}

}
