package org.taizhang.intake.document.word;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.taizhang.intake.document.TableBlock;
import org.taizhang.intake.document.TableCell;
import org.taizhang.intake.document.UnreadableDocumentException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.taizhang.intake.document.word.WordFile.cell;
import static org.taizhang.intake.document.word.WordFile.p;
import static org.taizhang.intake.document.word.WordFile.row;
import static org.taizhang.intake.document.word.WordFile.table;

class WordGridTests {

	private static final String RESTART = "<w:vMerge w:val=\"restart\"/>";

	private static final String CONTINUE = "<w:vMerge/>";

	@Test
	void cellsMergedDownAndAcrossStandWhereverTheyReach() {
		TableBlock read = read(table(row(cell(span(3), p("标题"))), row(cell(RESTART, p("1")), cell("甲"), cell("乙")),
				row(cell(CONTINUE, p("")), cell("丙"), cell("丁"))));
		assertThat(read.cell(0, 2)).isEqualTo(new TableCell(0, 0, 1, 3, "标题"));
		assertThat(read.cell(2, 0)).isEqualTo(new TableCell(1, 0, 2, 1, "1"));
		assertThat(read.cell(2, 2).text()).isEqualTo("丁");
	}

	@Test
	void aCellThatGoesOnWithAnotherWidthIsStillTheSame() {
		TableBlock read = read(
				table(row(cell("序号"), cell("要求"), cell("单位")), row(cell(span(2) + RESTART, p("公开")), cell("市财政局")),
						row(cell(CONTINUE, p("")), cell("细则"), cell("市司法局")),
						row(cell(span(2) + CONTINUE, p("")), cell("市审计局"))));
		assertThat(read.cell(3, 0)).isEqualTo(new TableCell(1, 0, 3, 2, "公开"));
		assertThat(read.cell(3, 2).text()).isEqualTo("市审计局");
	}

	@Test
	void aCellThatGoesOnFromNothingIsACell() {
		TableBlock read = read(table(row(cell(CONTINUE, p("甲")), cell("乙")), row(cell(CONTINUE, p("丙")), cell("丁"))));
		assertThat(read.cell(0, 0).text()).isEqualTo("甲");
	}

	@Test
	@Timeout(10)
	void moreColumnsThanATableHasAreRefusedBeforeTheyAreLaidOut() {
		String wide = row(cell("文").repeat(1001));
		assertThatExceptionOfType(UnreadableDocumentException.class)
			.isThrownBy(() -> WordFile.of(table(wide.repeat(80))).blocks())
			.withMessageContaining("有一张表格超过 1000 列");
	}

	@Test
	void placesLeftFreeBeforeARowStayFree() {
		assertThat(WordFile
			.of(table(row(cell("序号"), cell("要求"), cell("单位")),
					"<w:tr><w:trPr><w:gridBefore w:val=\"1\"/><w:gridAfter w:val=\"1\"/></w:trPr>" + cell("甲")
							+ "</w:tr>"))
			.blocks()).containsExactly("序号|要求|单位\n|甲|");
	}

	@Test
	void theOldWayOfMergingAcrossIsRead() {
		TableBlock read = read(table(row(cell("<w:hMerge w:val=\"restart\"/>", p("标题")), cell("<w:hMerge/>", p(""))),
				row(cell("甲"), cell("乙"))));
		assertThat(read.cell(0, 1)).isEqualTo(new TableCell(0, 0, 1, 2, "标题"));
	}

	@Test
	void aTableInACellIsItsTextRowByRow() {
		assertThat(WordFile
			.of(table(row(cell("要求"), cell("单位")),
					row(cell("公开"),
							"<w:tc>" + p("责任单位") + table(row(cell("牵头"), cell("市财政局")), row(cell("配合"), cell("市司法局")))
									+ "<w:p/></w:tc>")))
			.blocks()).containsExactly("要求|单位\n公开|责任单位⏎牵头 市财政局⏎配合 市司法局");
	}

	@Test
	void aTableOfOneCellIsOnlyAFrame() {
		assertThat(WordFile
			.of(table(row("<w:tc>" + p("任务分解表") + table(row(cell("序号"), cell("要求")), row(cell("1"), cell("公开")))
					+ "<w:p/></w:tc>")))
			.blocks()).containsExactly("任务分解表", "序号|要求\n1|公开");
	}

	@Test
	void cellsThatWereTakenAwayPutInOrMergedByTrackedChangesAreAsAccepted() {
		String change = "<w:%s w:id=\"1\" w:author=\"a\"%s/>";
		String deleted = change.formatted("cellDel", "");
		String inserted = change.formatted("cellIns", "");
		String begins = change.formatted("cellMerge", " w:vMerge=\"rest\"");
		String goesOn = change.formatted("cellMerge", " w:vMerge=\"cont\"");
		TableBlock read = read(table(row(cell("序号"), cell(deleted, p("旧列")), cell("要求"), cell(inserted, p("单位"))),
				row(cell(begins, p("1")), cell(deleted, p("旧")), cell("公开预算"), cell(inserted, p("县财政局"))),
				row(cell(goesOn, p("")), cell(deleted, p("旧")), cell("公开决算"), cell(inserted, p("县审计局")))));
		assertThat(read.columnCount()).isEqualTo(3);
		assertThat(read.cell(2, 0)).isEqualTo(new TableCell(1, 0, 2, 1, "1"));
		assertThat(read.cell(2, 1).text()).isEqualTo("公开决算");
		assertThat(read.cell(1, 2).text()).isEqualTo("县财政局");
	}

	@Test
	void whatGoesOnBelowARowThatWasDeletedBeginsThere() {
		TableBlock read = read(table(row(cell("序号"), cell("要求")),
				"<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>" + cell(RESTART, p("1")) + cell("旧") + "</w:tr>",
				row(cell(CONTINUE, p("")), cell("公开预算")), row(cell(CONTINUE, p("")), cell("公开决算"))));
		assertThat(read.rowCount()).isEqualTo(3);
		assertThat(read.cell(1, 1).text()).isEqualTo("公开预算");
		assertThat(read.cell(2, 1).text()).isEqualTo("公开决算");
	}

	private static String span(int columns) {
		return "<w:gridSpan w:val=\"" + columns + "\"/>";
	}

	private static TableBlock read(String table) {
		return (TableBlock) WordFile.of(table).document().blocks().get(0);
	}

}
