package org.taizhang.intake.document.word;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordNumberingTests {

	private static final String PLAN = definition(1, level(0, "chineseCountingThousand", "%1、"),
			level(1, "chineseCountingThousand", "（%2）"), level(2, "decimal", "%3."));

	@Test
	void innerLevelsBeginAgainUnderEachOuterNumber() {
		assertThat(WordFile
			.of(item(1, 0, "甲"), item(1, 1, "乙"), item(1, 2, "丙"), item(1, 2, "丁"), item(1, 1, "戊"), item(1, 2, "己"),
					item(1, 0, "庚"), item(1, 1, "辛"))
			.numbering(PLAN, list(1, 1))
			.blocks()).containsExactly("一、甲", "（一）乙", "1.丙", "2.丁", "（二）戊", "1.己", "二、庚", "（一）辛");
	}

	@Test
	void aLevelThatNeverRestartsRunsOn() {
		assertThat(
				WordFile.of(item(1, 0, "甲"), item(1, 1, "乙"), item(1, 0, "丙"), item(1, 1, "丁"))
					.numbering(definition(1, level(0, "chineseCounting", "%1、"),
							level(1, "decimal", "%2.").replace("<w:lvlText", "<w:lvlRestart w:val=\"0\"/><w:lvlText")),
							list(1, 1))
					.blocks())
			.containsExactly("一、甲", "1.乙", "二、丙", "2.丁");
	}

	@Test
	void aLevelMayRestartOnlyUnderTheOutermost() {
		assertThat(WordFile
			.of(item(1, 0, "甲"), item(1, 1, "乙"), item(1, 2, "丙"), item(1, 1, "丁"), item(1, 2, "戊"), item(1, 0, "己"),
					item(1, 2, "庚"))
			.numbering(
					definition(1, level(0, "chineseCounting", "%1、"), level(1, "chineseCounting", "（%2）"),
							level(2, "decimal", "%3.").replace("<w:lvlText", "<w:lvlRestart w:val=\"1\"/><w:lvlText")),
					list(1, 1))
			.blocks()).containsExactly("一、甲", "（一）乙", "1.丙", "（二）丁", "2.戊", "二、己", "1.庚");
	}

	@Test
	void listsOfOneDefinitionCountOnUnlessTheyStartOver() {
		assertThat(WordFile.of(item(1, 0, "甲"), item(2, 0, "乙"), item(3, 0, "丙"), item(3, 0, "丁"), item(1, 0, "戊"))
			.numbering(PLAN, list(1, 1), list(2, 1),
					list(3, 1, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride>"))
			.blocks()).containsExactly("一、甲", "二、乙", "五、丙", "六、丁", "七、戊");
	}

	@Test
	void aListMayChangeTheLevelItself() {
		assertThat(WordFile.of(item(2, 0, "甲"), item(2, 1, "乙"))
			.numbering(PLAN,
					list(2, 1,
							"<w:lvlOverride w:ilvl=\"1\">" + level(1, "decimalEnclosedCircle", "%2")
									+ "</w:lvlOverride>"))
			.blocks()).containsExactly("一、甲", "①乙");
	}

	@Test
	void stylesNumberTheirParagraphsAlsoByWhatTheyAreBasedOn() {
		assertThat(WordFile
			.of(styled("Chapter", "甲"), styled("Point", "乙"), styled("OwnPoint", "丙"), styled("Plain", "丁"),
					"<w:p><w:pPr><w:pStyle w:val=\"Chapter\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr>"
							+ WordFile.r("戊") + "</w:p>")
			.styles(style("Chapter", "", number(1, 0)), style("Point", "", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>"),
					style("OwnPoint", "<w:basedOn w:val=\"Point\"/>", ""), style("Plain", "", ""))
			.numbering(definition(1, level(0, "chineseCounting", "%1、"),
					level(1, "chineseCounting", "（%2）").replace("<w:lvlText", "<w:pStyle w:val=\"Point\"/><w:lvlText")),
					list(1, 1))
			.blocks()).containsExactly("一、甲", "（一）乙", "（二）丙", "丁", "戊");
	}

	@Test
	void aDefinitionMayBeThatOfAListStyle() {
		assertThat(WordFile.of(item(1, 0, "甲"), item(1, 0, "乙"))
			.styles("<w:style w:type=\"numbering\" w:styleId=\"List\"><w:pPr>" + number(2, 0) + "</w:pPr></w:style>")
			.numbering("<w:abstractNum w:abstractNumId=\"1\"><w:numStyleLink w:val=\"List\"/></w:abstractNum>",
					definition(2, level(0, "decimal", "%1．")), list(1, 1), list(2, 2))
			.blocks()).containsExactly("1．甲", "2．乙");
	}

	@Test
	void labelsOfSeveralLevelsAreSetOffFromTheText() {
		assertThat(WordFile.of(item(1, 0, "甲"), item(1, 1, "乙"), item(1, 1, "丙"))
			.numbering(definition(1, level(0, "chineseCounting", "第%1章"),
					level(1, "decimal", "%1.%2").replace("<w:lvlText", "<w:isLgl/><w:lvlText")), list(1, 1))
			.blocks()).containsExactly("第一章 甲", "1.1 乙", "1.2 丙");
	}

	@Test
	void bulletsAreNoLabels() {
		assertThat(WordFile.of(item(1, 0, "甲")).numbering(definition(1, level(0, "bullet", "l")), list(1, 1)).blocks())
			.containsExactly("甲");
	}

	@Test
	void anEmptyParagraphIsCountedAndSaysNothing() {
		assertThat(WordFile.of(item(1, 0, "甲"), item(1, 0, ""), item(1, 0, "乙")).numbering(PLAN, list(1, 1)).blocks())
			.containsExactly("一、甲", "三、乙");
	}

	@Test
	void cellsAreNumberedThoughNothingElseIsInThem() {
		assertThat(WordFile
			.of(WordFile.table(WordFile.row(WordFile.cell("序号"), WordFile.cell("要求")),
					WordFile.row(WordFile.cell("", item(1, 2, "")), WordFile.cell("甲")),
					WordFile.row(WordFile.cell("", item(1, 2, "")), WordFile.cell("乙"))))
			.numbering(PLAN, list(1, 1))
			.blocks()).containsExactly("序号|要求\n1.|甲\n2.|乙");
	}

	@Test
	void aListThatIsNowhereDefinedNumbersNothing() {
		assertThat(WordFile.of(item(7, 0, "甲"), item(1, 8, "乙")).numbering(PLAN, list(1, 1)).blocks())
			.containsExactly("甲", "乙");
		assertThat(WordFile.of(item(1, 0, "甲")).blocks()).containsExactly("甲");
	}

	@ParameterizedTest
	@CsvSource({ "decimal,12,12", "chineseCounting,1,一", "chineseCounting,10,十", "chineseCounting,12,十二",
			"chineseCounting,20,二十", "chineseCounting,99,九十九", "chineseCountingThousand,101,一百零一",
			"chineseCountingThousand,110,一百一十", "chineseCountingThousand,1010,一千零一十", "japaneseCounting,25,二十五",
			"taiwaneseCountingThousand,30,三十", "ideographDigital,12,一二", "chineseLegalSimplified,12,壹拾贰",
			"ideographTraditional,3,丙", "ideographZodiac,12,亥", "upperRoman,4,IV", "lowerRoman,9,ix", "upperLetter,2,B",
			"lowerLetter,28,bb", "decimalEnclosedCircle,20,⑳", "decimalEnclosedCircle,21,㉑",
			"decimalEnclosedCircle,36,㊱", "decimalEnclosedCircleChinese,3,③", "ideographEnclosedCircle,2,㊁",
			"decimalEnclosedParen,2,⑵", "decimalEnclosedFullstop,3,⒊", "decimalFullWidth,12,１２", "decimalZero,7,07",
			"somethingNew,5,5" })
	void numbersArePrintedInTheirForm(String form, int number, String printed) {
		assertThat(NumberForm.of(form).print(number)).isEqualTo(printed);
	}

	private static String definition(int id, String... levels) {
		return "<w:abstractNum w:abstractNumId=\"%d\">%s</w:abstractNum>".formatted(id, String.join("", levels));
	}

	private static String level(int level, String form, String text) {
		return "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:suff w:val=\"nothing\"/><w:lvlText w:val=\"%s\"/></w:lvl>"
			.formatted(level, form, text);
	}

	private static String list(int id, int definition, String... overrides) {
		return "<w:num w:numId=\"%d\"><w:abstractNumId w:val=\"%d\"/>%s</w:num>".formatted(id, definition,
				String.join("", overrides));
	}

	private static String number(int list, int level) {
		return "<w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr>".formatted(level, list);
	}

	private static String item(int list, int level, String text) {
		return WordFile.p(number(list, level), WordFile.r(text));
	}

	private static String style(String id, String basedOn, String paragraph) {
		return "<w:style w:type=\"paragraph\" w:styleId=\"%s\">%s<w:pPr>%s</w:pPr></w:style>".formatted(id, basedOn,
				paragraph);
	}

	private static String styled(String style, String text) {
		return WordFile.p("<w:pStyle w:val=\"" + style + "\"/>", WordFile.r(text));
	}

}
