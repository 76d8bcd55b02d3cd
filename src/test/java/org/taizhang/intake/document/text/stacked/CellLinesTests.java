package org.taizhang.intake.document.text.stacked;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.taizhang.intake.document.Blocks;
import org.taizhang.intake.document.SourceDocument;
import org.taizhang.intake.document.TableBlock;

import static org.assertj.core.api.Assertions.assertThat;

/** Tables pasted with each cell on a line of its own. */
class CellLinesTests {

	@Test
	void numbersMayHaveNoHeaderAndRowsAHeading() {
		assertThat(Blocks.of(Blocks.text("东山县任务分解表", "工作任务", "具体要求", "责任单位", "时限要求", "一、深化公开", "1", "年度报告",
				"编制并发布年度报告。", "县政府办公室", "每年1月", "2", "更新公开指南和目录。", "县财政局、县民政局", "适时", "二、加强解读", "3", "新闻发布会",
				"组织新闻发布会。", "县委宣传部", "县政府办公室", "年底前", "以上任务请抓好落实。")))
			.containsExactly("东山县任务分解表",
					"序号|工作任务|具体要求|责任单位|时限要求\n一、深化公开||||\n1|年度报告|编制并发布年度报告。|县政府办公室|每年1月\n2||更新公开指南和目录。|县财政局、县民政局|适时\n"
							+ "二、加强解读||||\n3|新闻发布会|组织新闻发布会。|县委宣传部⏎县政府办公室|年底前",
					"以上任务请抓好落实。");
	}

	@Test
	void aCellMayHaveSeveralPoints() {
		assertThat(Blocks.of(Blocks.text("序号", "", "任务事项", "", "落实要求", "", "责任单位", "", "1", "", "推进公开", "",
				"1.公开预算，及时更新；", "", "2.公开办理结果。", "", "各乡（镇）人民政府", "", "县直各部门", "", "2", "", "做好解读", "", "①配套解读；", "",
				"②发布问答。", "", "县司法局（牵头）、县财政局、县民政局、县水利局、县教育局", "", "注：各单位按季报送。")))
			.containsExactly("序号|任务事项|落实要求|责任单位\n1|推进公开|1.公开预算，及时更新；⏎2.公开办理结果。|各乡（镇）人民政府⏎县直各部门\n"
					+ "2|做好解读|①配套解读；⏎②发布问答。|县司法局（牵头）、县财政局、县民政局、县水利局、县教育局", "注：各单位按季报送。");
	}

	@Test
	void aPartOfATableBeginsWithAnyNumber() {
		assertThat(Blocks.of(Blocks.text("序号", "重点工作任务", "主要责任单位", "协同配合单位", "一、主要目标", "3", "投资增长7%左右。", "区发改局",
				"区工信局、区住建局，各乡镇人民政府。", "二、扩大投资", "三、改善民生", "68", "扩建两所小学。", "区教育局", "区政府有关部门。", "70", "引进教育资源。", "区教育局",
				"区招商中心。")))
			.containsExactly("序号|重点工作任务|主要责任单位|协同配合单位\n一、主要目标|||\n3|投资增长7%左右。|区发改局|区工信局、区住建局，各乡镇人民政府。\n"
					+ "二、扩大投资|||\n三、改善民生|||\n68|扩建两所小学。|区教育局|区政府有关部门。\n70|引进教育资源。|区教育局|区招商中心。");
	}

	@Test
	void rowsMayHaveNoNumbers() {
		assertThat(Blocks.of(Blocks.text("任务分解表", "工作任务", "具体内容", "责任领导", "牵头单位", "责任单位", "完成时限", "一、水资源保护", "用水管理",
				"用水总量控制在2亿立方米以内。", "张 三", "县水利局", "县发改局", "县工信局", "12月底", "河道采砂管理", "打击非法采砂。", "李四", "县水利局", "县公安局",
				"长期", "以上任务按月报送。")))
			.containsExactly("任务分解表",
					"工作任务|具体内容|责任领导|牵头单位|责任单位|完成时限\n一、水资源保护|||||\n用水管理|用水总量控制在2亿立方米以内。|张 三|县水利局|县发改局⏎县工信局|12月底\n"
							+ "河道采砂管理|打击非法采砂。|李四|县水利局|县公安局|长期",
					"以上任务按月报送。");
	}

	@Test
	void theLowerRowOfAHeaderStandsBelowOneOfItsWords() {
		assertThat(Blocks.of(Blocks.text("序号", "工作内容", "责任分工", "完成时限", "牵头部门", "配合部门", "1", "组织食用油专项抽检。", "市市场监管局",
				"市公安局", "6月底前", "2", "巡查学校食堂。", "市教育局", "市卫生健康委", "20260930")))
			.containsExactly("序号|工作内容|牵头部门|配合部门|完成时限\n1|组织食用油专项抽检。|市市场监管局|市公安局|6月底前\n2|巡查学校食堂。|市教育局|市卫生健康委|20260930");
	}

	@Test
	void whatIsToHaveComeByAQuarterMayLookLikeUnits() {
		assertThat(Blocks.of(Blocks.text("序号", "改革任务", "一季度", "二季度", "三季度", "责任单位", "1", "推行全程帮办服务", "确定试点街道", "试点运行",
				"全区推开", "区行政审批局", "2", "完善垃圾收运体系", "修订细则", "更新车辆", "开展督查", "区城市管理局")))
			.containsExactly(
					"序号|改革任务|一季度|二季度|三季度|责任单位\n1|推行全程帮办服务|确定试点街道|试点运行|全区推开|区行政审批局\n2|完善垃圾收运体系|修订细则|更新车辆|开展督查|区城市管理局");
	}

	@Test
	void aShortTextBetweenRowsMayBeARemarkOrATheme() {
		SourceDocument document = Blocks.text("工作领域", "工作任务", "责任科室", "完成时限", "备注", "党的建设", "组织述职评议。", "县委党建办", "1月底前",
				"已启动", "打造服务中心示范点。", "县委党建办", "10月底前", "经济发展", "盘活闲置厂房。", "县发改局", "12月底前");
		assertThat(document.remarks()).singleElement().asString().contains("上一行的“备注”").contains("下一行的“工作领域”");
	}

	@Test
	void aThemeThatNamesAYearIsNoTime() {
		assertThat(Blocks.of(Blocks.text("序号", "事项", "公开内容", "责任单位", "完成时限", "1", "财政信息", "街道2026年预算公开", "街道财政所",
				"3月底前", "2", "救助信息", "临时救助申请条件", "街道民政办", "预算批复后20日内")))
			.containsExactly("序号|事项|公开内容|责任单位|完成时限\n1|财政信息|街道2026年预算公开|街道财政所|3月底前\n2|救助信息|临时救助申请条件|街道民政办|预算批复后20日内");
	}

	@Test
	void shortLinesOfProseAreNoTable() {
		assertThat(Blocks.of(Blocks.text("工作目标", "重点任务", "责任单位", "改造管网。", "县住建局", "以上请抓好落实。"))).hasSize(6);
	}

	@Test
	void aLongTableIsReadToItsEnd() {
		List<String> rows = IntStream.rangeClosed(1, 300)
			.boxed()
			.flatMap((n) -> Stream.of(String.valueOf(n), "公开第" + n + "项目录。", "县财政局"))
			.toList();
		TableBlock table = (TableBlock) Blocks
			.text(Stream.concat(Stream.of("序号", "任务", "责任单位"), rows.stream()).toArray(String[]::new))
			.blocks()
			.get(0);
		assertThat(table.rowCount()).isEqualTo(301);
	}

	@Test
	void headingsMayPartTheRowsInsteadOfNumbers() {
		assertThat(Blocks.of(Blocks.text("工作任务", "主要内容", "责任单位", "一、加强公开", "（一）财政信息", "按月公布收支情况。", "县财政局牵头落实",
				"公布采购结果。", "县财政局、县审计局分别负责", "二、做好解读", "发布图解。", "县司法局")))
			.containsExactly("工作任务|主要内容|责任单位\n一、加强公开||\n（一）财政信息|按月公布收支情况。|县财政局牵头落实\n"
					+ "|公布采购结果。|县财政局、县审计局分别负责\n二、做好解读||\n|发布图解。|县司法局");
		assertThat(Blocks.of(Blocks.text("县财政局", "县审计局", "县司法局", "一、加强公开", "按月公布收支情况。", "请抓好落实。"))).hasSize(6);
	}

	@Test
	void mergedCellsMayStandLeftOfTheNumbers() {
		assertThat(Blocks.of(Blocks.text("一级指标", "", "二级指标", "", "序号", "", "主要任务", "", "牵头、责任部门", "", "一、规范决策", "",
				"1.公开决策目录", "", "1", "", "编制并公布年度重大决策事项目录。", "", "牵头单位：县司法局；责任部门：县财政局", "", "2", "", "公开征求意见不少于30天。",
				"", "2.评估决策效果", "", "3", "", "每年评估两项以上决策。", "", "县审计局", "", "二、严格执法", "", "3.公示执法信息", "", "4", "",
				"公示全部执法结果。", "", "县城管局")))
			.containsExactly("一级指标|二级指标|序号|主要任务|牵头、责任部门\n一、规范决策|1.公开决策目录|1|编制并公布年度重大决策事项目录。|牵头单位：县司法局；责任部门：县财政局\n"
					+ "||2|公开征求意见不少于30天。|\n|2.评估决策效果|3|每年评估两项以上决策。|县审计局\n二、严格执法|3.公示执法信息|4|公示全部执法结果。|县城管局");
	}

	@Test
	void aWordOfTheHeaderMayBeBrokenAndTheHeaderStandAgain() {
		String[] header = { "序号", "类别", "具 体 内 容", "牵头", "部门", "配合部门", "责任股室", "（单位）", "完成", "时间" };
		assertThat(
				Blocks.of(Blocks.text(Stream
					.of(Stream.of(header),
							Stream.of("12", "扩建中心小学", "教育局", "住建局等相关部门", "基建股", "2027年", "15", "新建幼儿园两所", "教育局",
									"2026年"),
							Stream.of(header), Stream.of("16", "改造县医院", "卫健局", "财政局", "医政股", "2028年"))
					.flatMap((lines) -> lines)
					.toArray(String[]::new))))
			.containsExactly("序号|类别|具 体 内 容|牵头部门|配合部门|责任股室（单位）|完成时间\n12||扩建中心小学|教育局|住建局等相关部门|基建股|2027年\n"
					+ "15||新建幼儿园两所|教育局|||2026年\n16||改造县医院|卫健局|财政局|医政股|2028年");
	}

	@Test
	void whatFollowsTheTableIsNoRow() {
		assertThat(Blocks.of(Blocks.text("序号", "工作任务", "责任单位", "完成时限", "1", "公开预算。", "县财政局", "3月底前", "2", "公开决算。",
				"县财政局", "9月底前", "请各单位认真落实上述任务，每季度报送进展情况。", "东山县人民政府办公室", "2026年3月1日")))
			.hasSize(4);
	}

	@Test
	void aHeaderThatCountsItsRowsMayHaveUnusualWordsBrokenOverLines() {
		assertThat(Blocks.of(Blocks.text("• 字号：[ ]", "", "序号", "", "项目名称", "", "建设内容", "", "建设起", "止年限", "", "总投资",
				"（万元）", "", "2026年度", "", "计划", "", "资金", "", "来源", "", "责任", "", "单位", "", "1", "", "供水", "", "改造工程",
				"", "改造东山水厂，更换管网12公里。", "", "2026.01-2026.12", "", "800", "", "通水", "", "财政资金", "", "县水务局", "", "2", "",
				"敬老院工程", "", "新建敬老院1所。", "", "2026.03-2026.11", "", "150", "", "基本完工", "", "财政资金", "", "县民政局")))
			.containsExactly("• 字号：[ ]",
					"序号|项目名称|建设内容|建设起止年限|总投资（万元）|2026年度计划|资金来源|责任单位\n"
							+ "1|供水⏎改造工程|改造东山水厂，更换管网12公里。|2026.01-2026.12|800|通水|财政资金|县水务局\n"
							+ "2|敬老院工程|新建敬老院1所。|2026.03-2026.11|150|基本完工|财政资金|县民政局");
	}

	@Test
	void problemsMayBeWholeSentencesLeftOfTheirMeasures() {
		assertThat(Blocks
			.of(Blocks.text("序号", "反馈问题", "整改措施", "责任领导", "责任单位", "整改时限", "1", "管网破损严重。", "1.修复管网18公里。", "2.建立巡检制度。",
					"张某", "区住建局", "2026年9月30日", "2", "部分企业管理不规范。", "开展专项检查。", "李某", "区应急局", "各镇街", "2026年6月底前")))
			.containsExactly("序号|反馈问题|整改措施|责任领导|责任单位|整改时限\n1|管网破损严重。|1.修复管网18公里。⏎2.建立巡检制度。|张某|区住建局|2026年9月30日\n"
					+ "2|部分企业管理不规范。|开展专项检查。|李某|区应急局⏎各镇街|2026年6月底前");
	}

	@Test
	void aLastCellMayListManyUnitsBelowOneAnother() {
		assertThat(Blocks.of(Blocks.text("领域", "主要目标", "主要责任单位", "责任单位", "1.提高健康服务水平。", "省卫生厅", "省财政厅", "省妇联", "省总工会",
				"省科协", "2.普及科学知识。", "省科协", "省教育厅", "省妇联", "东山省人民政府", "2026年3月2日")))
			.containsExactly("领域|主要目标|主要责任单位|责任单位\n|1.提高健康服务水平。|省卫生厅|省财政厅⏎省妇联⏎省总工会⏎省科协\n" + "|2.普及科学知识。|省科协|省教育厅⏎省妇联",
					"东山省人民政府", "2026年3月2日");
	}

	@Test
	void aTableMayHaveTwoColumnsAlone() {
		assertThat(Blocks.of(Blocks.text("东山镇分工表", "重点工作", "责任单位", "1.完成污水厂改造。", "城建办", "2.推广再生稻。", "农业服务中心", "各村",
				"3.做好换届工作。", "党政办牵头，各村配合")))
			.containsExactly("东山镇分工表", "重点工作|责任单位\n1.完成污水厂改造。|城建办\n2.推广再生稻。|农业服务中心⏎各村\n3.做好换届工作。|党政办牵头，各村配合");
	}

	@Test
	void whatIsToBeDoneMayStandRightOfTheUnits() {
		assertThat(Blocks.of(Blocks.text("序号", "重点工作", "责任领导", "责任科室", "目标任务", "1", "水库工程", "欧某", "水利办", "推进大坝建设。", "2",
				"美丽城镇", "吴某", "乡村振兴办", "完成年度创建。")))
			.containsExactly("序号|重点工作|责任领导|责任科室|目标任务\n1|水库工程|欧某|水利办|推进大坝建设。\n2|美丽城镇|吴某|乡村振兴办|完成年度创建。");
	}

	@Test
	void oneListOfUnitsWhereOtherRowsHaveTwoIsSaid() {
		SourceDocument document = Blocks.text("序号", "工作任务", "牵头单位", "责任单位", "1", "公开预算。", "县财政局", "县审计局", "2", "公开决算。",
				"县财政局", "3", "发布图解。", "县司法局", "县融媒体中心");
		assertThat(document.remarks()).singleElement()
			.satisfies((remark) -> assertThat(remark.message()).contains("第2行").contains("请对照原文"));
	}

	@Test
	void theWayItIsMadePublicMayStandInTheLastColumn() {
		assertThat(Blocks.of(Blocks.text("公开领域", "公开事项", "责任部门", "公开时限", "公开渠道", "社会救助", "低保对象名单", "民政科", "每月10日前",
				"网站、公示栏", "城市管理", "违法建设查处情况", "执法队", "每季度")))
			.containsExactly("公开领域|公开事项|责任部门|公开时限|公开渠道\n社会救助|低保对象名单|民政科|每月10日前|网站、公示栏\n城市管理|违法建设查处情况|执法队|每季度|");
	}

}
