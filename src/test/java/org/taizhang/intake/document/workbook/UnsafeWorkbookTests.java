package org.taizhang.intake.document.workbook;

import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.intake.document.Blocks;
import org.taizhang.intake.document.DocumentReaders;
import org.taizhang.intake.document.Remark;
import org.taizhang.intake.document.SourceDocument;
import org.taizhang.intake.document.UnreadableDocumentException;
import org.taizhang.intake.document.Zips;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Workbooks as no program writes them. */
@Timeout(20)
class UnsafeWorkbookTests {

	private static final String HEADER = "<row r=\"1\"><c t=\"inlineStr\"><is><t>序号</t></is></c><c t=\"inlineStr\"><is><t>责任单位</t></is></c></row>";

	private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

	@ParameterizedTest
	@ValueSource(strings = { "#", "[", "\"", "y" })
	void aFormatThatIsTooLongForExcelIsNotLookedAt(String sign) {
		String styles = "<styleSheet><numFmts><numFmt numFmtId=\"200\" formatCode=\"%s\"/></numFmts><cellXfs><xf numFmtId=\"200\"/></cellXfs></styleSheet>"
			.formatted(sign.replace("\"", "&quot;").repeat(200_000));
		SourceDocument document = read(HEADER + "<row r=\"2\"><c s=\"0\"><v>1</v></c><c><v>2.5</v></c></row>", "",
				styles);
		assertThat(Blocks.of(document)).containsExactly("序号|责任单位\n1|2.5");
	}

	@Test
	void ofManyCellsWithErrorsTheFirstAreNamedAndTheRestCounted() {
		String rows = "<row><c r=\"A2\" t=\"e\"><v>#N/A</v></c></row>".repeat(100)
				+ "<row><c r=\"B2\"><f>A1</f></c></row>".repeat(7);
		assertThat(read(HEADER + rows, "", "").remarks()).extracting(Remark::message)
			.containsExactly("工作表“表”的 A2 #N/A、A3 #N/A、A4 #N/A、A5 #N/A、A6 #N/A 等 100 个单元格 是出错的公式，按空白读取了，请核对或改正后重新上传。",
					"工作表“表”的 B102、B103、B104、B105、B106 等 7 个单元格 是没有算出结果的公式，按空白读取了，请用 Excel 或 WPS 打开、保存后重新上传。");
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "-5", "1048577", "2147483647" })
	void aRowWhereNoSheetHasOneIsDamage(String row) {
		String rows = HEADER + "<row r=\"" + row + "\" hidden=\"1\"><c><v>1</v></c></row>";
		assertThatExceptionOfType(UnreadableDocumentException.class).isThrownBy(() -> read(rows, "", ""))
			.withMessageStartingWith("Excel 工作簿已损坏");
	}

	@Test
	void partsThatHoldNothingAskWhetherToGoOn() {
		String nothing = "<r/>".repeat(500_000);
		byte[] texts = file(HEADER, "<sst>" + nothing + "</sst>", "");
		byte[] cells = file(HEADER + "<row r=\"2\">" + nothing + "</row>", "", "");
		assertThat(asked(texts)).isGreaterThan(asked(file(HEADER, "", "")) + 200);
		assertThat(asked(cells)).isGreaterThan(asked(file(HEADER, "", "")) + 200);
	}

	private static int asked(byte[] file) {
		AtomicInteger asked = new AtomicInteger();
		new DocumentReaders().read("分解表.xlsx", file, (unit, done, all) -> asked.incrementAndGet());
		return asked.get();
	}

	private static SourceDocument read(String rows, String strings, String styles) {
		return new DocumentReaders().read("分解表.xlsx", file(rows, strings, styles));
	}

	private static byte[] file(String rows, String strings, String styles) {
		String relation = "<Relationship Id=\"%s\" Type=\"" + TYPE + "%s\" Target=\"%s\"/>";
		return Zips.of("xl/workbook.xml",
				"<workbook xmlns:r=\"r\"><sheets><sheet name=\"表\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>",
				"xl/_rels/workbook.xml.rels",
				"<Relationships>" + relation.formatted("r1", "worksheet", "sheet.xml")
						+ relation.formatted("r2", "sharedStrings", "strings.xml")
						+ relation.formatted("r3", "styles", "styles.xml") + "</Relationships>",
				"xl/sheet.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>", "xl/strings.xml",
				strings.isEmpty() ? "<sst/>" : strings, "xl/styles.xml", styles.isEmpty() ? "<styleSheet/>" : styles);
	}

}
