package org.taizhang.intake.document.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;

import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

import org.taizhang.intake.document.Blocks;
import org.taizhang.intake.document.DocumentReaders;
import org.taizhang.intake.document.SourceDocument;
import org.taizhang.intake.document.TableBlock;
import org.taizhang.intake.document.TableCell;

import static org.assertj.core.api.Assertions.assertThat;

class WordReaderTests {

	@Test
	void paragraphsAndTablesComeInOrderAndFootersAreLeftOut() throws IOException {
		try (XWPFDocument word = new XWPFDocument()) {
			word.createParagraph().createRun().setText("一、深化公开");
			word.createTable(1, 2).getRow(0).getCell(0).setText("责任单位");
			word.createParagraph().createRun().setText("二、做好解读");
			new XWPFHeaderFooterPolicy(word).createFooter(XWPFHeaderFooterPolicy.DEFAULT)
				.createParagraph()
				.createRun()
				.setText("— 2 —");
			assertThat(Blocks.of(read(word))).containsExactly("一、深化公开", "责任单位|", "二、做好解读");
		}
	}

	@Test
	void numbersThatWordCountsAreRead() throws IOException {
		try (XWPFDocument word = new XWPFDocument()) {
			CTAbstractNum form = CTAbstractNum.Factory.newInstance();
			form.setAbstractNumId(BigInteger.ZERO);
			level(form, 0, STNumberFormat.CHINESE_COUNTING, "%1、");
			level(form, 1, STNumberFormat.DECIMAL, "%2.");
			BigInteger list = word.createNumbering()
				.addNum(word.getNumbering().addAbstractNum(new XWPFAbstractNum(form)));
			item(word, list, 0, "深化公开");
			item(word, list, 1, "公开预算。");
			item(word, list, 1, "公开规划。");
			item(word, list, 0, "强化保障");
			item(word, list, 1, "加强培训。");
			item(word, list, 1, "3.严格考核。");
			word.createParagraph().createRun().setText("各部门要抓好落实。");
			assertThat(Blocks.of(read(word))).containsExactly("一、深化公开", "1.公开预算。", "2.公开规划。", "二、强化保障", "1.加强培训。",
					"3.严格考核。", "各部门要抓好落实。");
		}
	}

	private static void level(CTAbstractNum form, int level, STNumberFormat.Enum format, String text) {
		CTLvl added = form.addNewLvl();
		added.setIlvl(BigInteger.valueOf(level));
		added.addNewNumFmt().setVal(format);
		added.addNewLvlText().setVal(text);
	}

	private static void item(XWPFDocument word, BigInteger list, int level, String text) {
		XWPFParagraph paragraph = word.createParagraph();
		paragraph.setNumID(list);
		paragraph.setNumILvl(BigInteger.valueOf(level));
		paragraph.createRun().setText(text);
	}

	@Test
	void aManualBreakPartsRolesFromTheTextAbove() throws IOException {
		try (XWPFDocument word = new XWPFDocument()) {
			var run = word.createParagraph().createRun();
			run.setText("（一）编制目录。");
			run.addBreak();
			run.setText("责任单位：市财政局");
			assertThat(Blocks.of(read(word))).containsExactly("（一）编制目录。", "责任单位：市财政局");
		}
	}

	@Test
	void cellsMergedDownAndAcrossStandWhereverTheyReach() throws IOException {
		try (XWPFDocument word = new XWPFDocument()) {
			XWPFTable table = word.createTable(3, 3);
			table.getRow(0).getCell(0).setText("标题");
			properties(table.getRow(0).getCell(0)).addNewGridSpan().setVal(BigInteger.valueOf(3));
			table.getRow(0).removeCell(2);
			table.getRow(0).removeCell(1);
			table.getRow(1).getCell(0).setText("1");
			properties(table.getRow(1).getCell(0)).addNewVMerge().setVal(STMerge.RESTART);
			properties(table.getRow(2).getCell(0)).addNewVMerge();
			table.getRow(1).getCell(1).setText("甲");
			table.getRow(2).getCell(2).setText("乙");
			TableBlock read = (TableBlock) read(word).blocks().get(0);
			assertThat(read.cell(0, 2)).isEqualTo(new TableCell(0, 0, 1, 3, "标题"));
			assertThat(read.cell(2, 0)).isEqualTo(new TableCell(1, 0, 2, 1, "1"));
			assertThat(read.cell(2, 0).beginsAt(2, 0)).isFalse();
			assertThat(read.cell(2, 2).text()).isEqualTo("乙");
		}
	}

	private static CTTcPr properties(XWPFTableCell cell) {
		return (cell.getCTTc().isSetTcPr()) ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
	}

	private static SourceDocument read(XWPFDocument word) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		word.write(bytes);
		return new DocumentReaders().read("plan.bin", bytes.toByteArray());
	}

}
