package org.taizhang.intake.document.pdf;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.taizhang.intake.document.Blocks;
import org.taizhang.intake.document.SourceDocument;
import org.taizhang.intake.document.TableBlock;
import org.taizhang.intake.document.TableCell;

import static org.assertj.core.api.Assertions.assertThat;

/** Tables on PDF pages, by their lines. */
class PdfTableTests {

	private static final double[] COLUMNS = { 60, 100, 200, 400, 530 };

	private static final String HEADER = "序号|任务|要求|责任单位";

	@Test
	void mergedCellsAreFoundByMissingLines() {
		PdfPages pdf = new PdfPages().page();
		for (double x : new double[] { 60, 100, 530 }) {
			pdf.line(x, 100, x, 220);
		}
		pdf.line(200, 100, 200, 180).line(400, 100, 400, 180);
		for (double y : new double[] { 100, 180, 220 }) {
			pdf.line(60, y, 530, y);
		}
		pdf.line(60, 140, 100, 140).line(200, 140, 530, 140);
		pdf.cells(COLUMNS, 100, "1|财政公开|公开预算。|县财政局");
		pdf.cells(COLUMNS, 140, "2||公开决算。|县审计局");
		pdf.cells(COLUMNS, 180, "3|各单位要按时报送进展情况。");
		SourceDocument document = pdf.read();
		assertThat(Blocks.of(document)).containsExactly("""
				1|财政公开|公开预算。|县财政局
				2|财政公开|公开决算。|县审计局
				3|各单位要按时报送进展情况。|各单位要按时报送进展情况。|各单位要按时报送进展情况。""");
		TableBlock table = (TableBlock) document.blocks().get(0);
		assertThat(table.cell(1, 1)).isEqualTo(new TableCell(0, 1, 2, 1, "财政公开"));
		assertThat(table.cell(2, 3)).isEqualTo(new TableCell(2, 1, 1, 3, "各单位要按时报送进展情况。"));
	}

	@Test
	void linesMayBeBarsOrDotsOrDouble() {
		PdfPages pdf = new PdfPages().page();
		for (double x : COLUMNS) {
			pdf.bar(x, 100, 0.5, 80);
		}
		for (double x = 60; x < 530; x += 3) {
			pdf.bar(x, 140, 1, 0.5);
		}
		pdf.line(60, 99, 530, 99).line(60, 101, 530, 101).bar(60, 180, 470, 0.5);
		pdf.cells(COLUMNS, 100, HEADER).cells(COLUMNS, 140, "1|规划公开|公开规划。|县教育局");
		assertThat(Blocks.of(pdf.read())).containsExactly(HEADER + "\n1|规划公开|公开规划。|县教育局");
	}

	@Test
	void theOuterLinesMayBeMissing() {
		PdfPages pdf = new PdfPages().page();
		for (double y : new double[] { 100, 140, 180 }) {
			pdf.line(60, y, 530, y);
		}
		for (double x : new double[] { 100, 200, 400 }) {
			pdf.line(x, 100, x, 180);
		}
		pdf.cells(COLUMNS, 100, HEADER).cells(COLUMNS, 140, "1|规划公开|公开规划。|县教育局");
		assertThat(Blocks.of(pdf.read())).containsExactly(HEADER + "\n1|规划公开|公开规划。|县教育局");
	}

	@Test
	void aFrameAroundTheTextIsNoTable() {
		PdfPages pdf = new PdfPages().page().line(50, 50, 545, 50).line(50, 790, 545, 790);
		pdf.line(50, 50, 50, 790).line(545, 50, 545, 790).text(74, 100, 16, "一、抓好公开");
		assertThat(Blocks.of(pdf.read())).containsExactly("一、抓好公开");
	}

	@Test
	void aTableOverPagesIsOneAndItsHeaderPrintedAgainIsDropped() {
		PdfPages pdf = new PdfPages().page().table(COLUMNS, 600, 40, HEADER, "1|预算公开|公开部门预算。|县财政局");
		pdf.text(280, 780, 12, "— 1 —");
		pdf.page().table(COLUMNS, 80, 40, HEADER, "2|规划公开|公开各类规划。|县发展改革局").text(280, 780, 12, "— 2 —");
		SourceDocument document = pdf.read();
		assertThat(Blocks.of(document)).containsExactly(HEADER + "\n1|预算公开|公开部门预算。|县财政局\n2|规划公开|公开各类规划。|县发展改革局");
		TableBlock table = (TableBlock) document.blocks().get(0);
		assertThat(List.of(table.placeOf(1).page(), table.placeOf(2).page())).containsExactly(1, 2);
	}

	@Test
	void aRowCutByThePageEndIsJoinedToItsRest() {
		PdfPages pdf = new PdfPages().page()
			.table(COLUMNS, 700, 40, HEADER, "1|预算公开|公开部门预算和决算以及三公经费的详细说⏎明并且逐年分类整理归集到本级门户网站集|县财政局");
		pdf.page().table(COLUMNS, 80, 40, HEADER, "||中公开。|", "2|规划公开|公开各类规划。|县教育局");
		assertThat(Blocks.of(pdf.read()))
			.containsExactly(HEADER + "\n1|预算公开|公开部门预算和决算以及三公经费的详细说明并且逐年分类整理归集到本级门户网站集中公开。|县财政局\n2|规划公开|公开各类规划。|县教育局");
	}

	@Test
	void aRowCutBetweenItsPointsIsOneCell() {
		PdfPages pdf = new PdfPages().page().table(COLUMNS, 700, 40, HEADER, "1|预算公开|1.公开部门预算。|县财政局");
		pdf.page().table(COLUMNS, 80, 40, HEADER, "||2.公开部门决算。|", "2|规划公开|公开各类规划。|县教育局");
		assertThat(Blocks.of(pdf.read()))
			.containsExactly(HEADER + "\n1|预算公开|1.公开部门预算。⏎2.公开部门决算。|县财政局\n2|规划公开|公开各类规划。|县教育局");
	}

	@Test
	void aMergedCellThatGoesOnOverThePageEndIsOneCell() {
		PdfPages pdf = new PdfPages().page();
		mergedFirstColumns(pdf, 700, "1|财政公开|公开预算。|县财政局", "||公开决算。|县审计局");
		pdf.page();
		mergedFirstColumns(pdf, 80, "||公开债务。|县教育局", "||公开补贴。|县农业局");
		SourceDocument document = pdf.read();
		assertThat(Blocks.of(document))
			.containsExactly("1|财政公开|公开预算。|县财政局\n1|财政公开|公开决算。|县审计局\n1|财政公开|公开债务。|县教育局\n1|财政公开|公开补贴。|县农业局");
		assertThat(((TableBlock) document.blocks().get(0)).cell(3, 1)).isEqualTo(new TableCell(0, 1, 4, 1, "财政公开"));
	}

	/** Two rows whose first two cells are merged downwards. */
	private static void mergedFirstColumns(PdfPages pdf, double y, String... rows) {
		for (double x : COLUMNS) {
			pdf.line(x, y, x, y + 80);
		}
		pdf.line(60, y, 530, y).line(200, y + 40, 530, y + 40).line(60, y + 80, 530, y + 80);
		pdf.cells(COLUMNS, y, rows[0]).cells(COLUMNS, y + 40, rows[1]);
	}

	@Test
	void theNextChapterOfAMergedColumnIsNotJoined() {
		PdfPages pdf = new PdfPages().page();
		mergedFirstColumns(pdf, 700, "1|政府信息主动公开|公开预算。|县财政局", "||公开决算。|县审计局");
		pdf.page();
		mergedFirstColumns(pdf, 80, "2|基层政务公开示范|公开债务。|县教育局", "||公开补贴。|县农业局");
		TableBlock table = (TableBlock) pdf.read().blocks().get(0);
		assertThat(table.cell(1, 1)).isEqualTo(new TableCell(0, 1, 2, 1, "政府信息主动公开"));
		assertThat(table.cell(3, 1)).isEqualTo(new TableCell(2, 1, 2, 1, "基层政务公开示范"));
	}

	@Test
	void aPageThatIsTurnedForReadingIsReadAsItIsSeen() {
		assertThat(Blocks.of(sideways(new PdfPages().page().turned(90)).read())).containsExactly("任务|责任单位\n公开预算|县财政局");
	}

	@Test
	void aTableDrawnSidewaysIsTurned() {
		assertThat(Blocks.of(sideways(new PdfPages().page()).read())).containsExactly("任务|责任单位\n公开预算|县财政局");
	}

	/**
	 * What is seen at x, y from the upper left corner lies at y, x from the lower left.
	 */
	private static PdfPages sideways(PdfPages pdf) {
		for (double x : new double[] { 60, 200, 400 }) {
			pdf.line(100, PdfPages.HEIGHT - x, 180, PdfPages.HEIGHT - x);
		}
		for (double y : new double[] { 100, 140, 180 }) {
			pdf.line(y, PdfPages.HEIGHT - 60, y, PdfPages.HEIGHT - 400);
		}
		pdf.textUpwards(120, PdfPages.HEIGHT - 70, 10, "任务").textUpwards(120, PdfPages.HEIGHT - 210, 10, "责任单位");
		return pdf.textUpwards(160, PdfPages.HEIGHT - 70, 10, "公开预算")
			.textUpwards(160, PdfPages.HEIGHT - 210, 10, "县财政局");
	}

	@Test
	void linesOfACellAreJoinedWhereTheyAreFullAndPartedWhereNot() {
		double[] narrow = { 60, 80, 150, 530 };
		PdfPages pdf = new PdfPages().page()
			.table(narrow, 100, 120, "主⏎动⏎公⏎开|市政府办公⏎室、市教育⏎局|市财政局⏎市民政局", "重|市发展和改⏎革委员会|1.公开预算。⏎2.公开决算。");
		assertThat(Blocks.of(pdf.read())).containsExactly("主动公开|市政府办公室、市教育局|市财政局⏎市民政局\n重|市发展和改革委员会|1.公开预算。⏎2.公开决算。");
	}

}
