package org.taizhang.intake.document.text.spaced;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.taizhang.intake.document.Blocks;
import org.taizhang.intake.document.SourceDocument;

import static org.assertj.core.api.Assertions.assertThat;

/** Tables whose columns are kept by spaces, as programs print PDF pages. */
class SpacedTableTests {

	@Test
	void cellsWrappedFromTheTopAreJoined() {
		assertThat(Blocks.of(Blocks.text("示例县任务分解表", "序号    工作任务    工作要求        责任单位    完成时限",
				"1     公开目录    编制公开目录    县政府办公     6月底前", "            ，按时更新并    室、县财政", "            公布。          局",
				"            定期检查目录    县司法局      长期", "            执行情况，", "", "      — 1 —",
				"\f序号   工作任务    工作要求      责任单位   完成时限", "           形成报告。", "2    做好解读    发布解读。    县民政局   年底前")))
			.containsExactly("示例县任务分解表", "序号|工作任务|工作要求|责任单位|完成时限\n1|公开目录|编制公开目录，按时更新并公布。|县政府办公室、县财政局|6月底前\n"
					+ "||定期检查目录执行情况，形成报告。|县司法局|长期\n2|做好解读|发布解读。|县民政局|年底前");
	}

	@Test
	void blankLinesPartRowsWithCentredCells() {
		assertThat(Blocks
			.of(Blocks.text("序号    任务事项        落实要求              责任单位", "", "            1.公开重大决策事项目录，   各乡镇、县政府",
					"1  做好决策公开    并征求意见；             办公室、县司法", "            2.公开听证会情况。      局。", "",
					"            公开权责清单，动态调整   各乡镇、县政府", "2  公开权责清单    并及时更新各类清单。    各部门。", "",
					"            公开督查情况，及时回应   各乡镇、县审计", "3  公开督查情况    社会关切的问题。      局。")))
			.containsExactly("序号|任务事项|落实要求|责任单位\n1|做好决策公开|1.公开重大决策事项目录，并征求意见；⏎2.公开听证会情况。|各乡镇、县政府办公室、县司法局。\n"
					+ "2|公开权责清单|公开权责清单，动态调整并及时更新各类清单。|各乡镇、县政府各部门。\n3|公开督查情况|公开督查情况，及时回应社会关切的问题。|各乡镇、县审计局。");
	}

	@Test
	void aNumberInTheMiddleOfItsRowDoesNotBeginIt() {
		assertThat(Blocks.of(Blocks.text("序号      主要工作内容       责任单位   完成时限", "一、稳定就业", "     落实稳岗返还等政策，全年   县人社局、",
				"1    发放资金不少于五百万元，   县财政局   12月底前", "     按月公布进展。", "     支持个体工商户发展，落实   县市场监管",
				"2    税费减免政策，及时监测企   局      长期", "     业用工变化。")))
			.containsExactly("序号|主要工作内容|责任单位|完成时限\n一、稳定就业|一、稳定就业|一、稳定就业|一、稳定就业\n"
					+ "1|落实稳岗返还等政策，全年发放资金不少于五百万元，按月公布进展。|县人社局、县财政局|12月底前\n"
					+ "2|支持个体工商户发展，落实税费减免政策，及时监测企业用工变化。|县市场监管局|长期");
	}

	@Test
	void proseAfterTheTableStaysProse() {
		assertThat(Blocks.of(Blocks.text("序号    任务内容        责任单位", "1     公开目录。      县财政局", "2     公开规划，定期    县发改局",
				"      更新。", "", "  各单位要高度重视，加强组织领导，明确专人负责，按时完成各项任务，及时报送进展情况。")))
			.containsExactly("序号|任务内容|责任单位\n1|公开目录。|县财政局\n2|公开规划，定期更新。|县发改局",
					"各单位要高度重视，加强组织领导，明确专人负责，按时完成各项任务，及时报送进展情况。");
	}

	@Test
	void aLongTableIsReadInOneGo() {
		List<String> rows = IntStream.range(0, 20_000)
			.mapToObj((n) -> (n % 3 == 0) ? "%-6d公开预算    编制目录，按时    县财政局".formatted(n % 900 + 1)
					: (n % 3 == 1) ? "            更新并公布。" : "")
			.toList();
		List<String> headers = Collections.nCopies(20_000, "序号    任务    责任单位");
		assertThat(Blocks.of(Blocks.text(Stream.of(List.of("序号    工作任务    工作要求      责任单位"), rows, headers)
			.flatMap(List::stream)
			.toArray(String[]::new)))).isNotEmpty();
	}

	@Test
	void unitsBelowEachOtherAreNotOneName() {
		assertThat(Blocks.of(Blocks.text("序号    任务内容       责任科室", "1     公开名单，及时     医政医管科", "      更新。        政务服务科",
				"2     公开处罚结果。     卫生监督所、疾", "                 控中心")))
			.containsExactly("序号|任务内容|责任科室\n1|公开名单，及时更新。|医政医管科⏎政务服务科\n2|公开处罚结果。|卫生监督所、疾控中心");
	}

	@Test
	void aColumnPressedAgainstTheTextBeforeItIsStillItsOwn() {
		assertThat(Blocks.of(Blocks.text("序号   任务事项    落实要求              责任单位      完成时限",
				"1    公开预算决算 公开部门预算决算和三公经费， 东山县财政局、县 6月底前", "            细化到功能分类项级科目，并 直各预算单位",
				"            说明增减变化的原因。", "2    公开权责清单 动态调整权责清单，按时更新     东山县委编办    持续推进", "            办事指南并统一编制口径。")))
			.containsExactly(
					"序号|任务事项|落实要求|责任单位|完成时限\n" + "1|公开预算决算|公开部门预算决算和三公经费，细化到功能分类项级科目，并说明增减变化的原因。|东山县财政局、县直各预算单位|6月底前\n"
							+ "2|公开权责清单|动态调整权责清单，按时更新办事指南并统一编制口径。|东山县委编办|持续推进");
	}

	@Test
	void unitsPrintedBetweenTheLinesOfTheTextMakeOneRow() {
		assertThat(Blocks.of(Blocks.text("序号   任务事项    落实要求              责任单位", "", "1    公开预算决算  公开部门预算决算和三公经费，",
				"                           东山县财政局、县", "            细化到功能分类项级科目，并",
				"                           直各预算单位、各", "            说明增减变化的原因，接受社", "                           乡镇人民政府",
				"            会监督。", "", "            集中公开重大项目的批准、招   东山县发展改革局", "            标、征地信息。")))
			.containsExactly("序号|任务事项|落实要求|责任单位\n"
					+ "1|公开预算决算|公开部门预算决算和三公经费，细化到功能分类项级科目，并说明增减变化的原因，接受社会监督。|东山县财政局、县直各预算单位、各乡镇人民政府\n"
					+ "|||集中公开重大项目的批准、招标、征地信息。|东山县发展改革局".replace("|||", "||"));
	}

	@Test
	void aSentenceThatEndsWhereAnotherListOfUnitsBeginsEndsItsRow() {
		assertThat(Blocks.of(Blocks.text("序号   任务事项     落实要求             责任单位", "1    加强疫情信息   持续公开防控政策措施和接种",
				"     公开       信息，回应社会关切。     县卫生健康局", "             做好爱国卫生运动信息公开，",
				"             开展健康科普。        县疾控中心", "2    建设政府网站   统一标准规范和域名格式。   县政府办公室")))
			.containsExactly("序号|任务事项|落实要求|责任单位\n1|加强疫情信息公开|持续公开防控政策措施和接种信息，回应社会关切。|县卫生健康局\n"
					+ "||做好爱国卫生运动信息公开，开展健康科普。|县疾控中心\n2|建设政府网站|统一标准规范和域名格式。|县政府办公室");
	}

	@Test
	void pointsOfOneCellStayInTheRowOfTheirNumber() {
		assertThat(Blocks.of(Blocks.text("序号    任务事项       落实要求            责任单位",
				"1     提升解读质量     （1）解读材料与文件       县政府办公室、各", "                  同步公开；           起草部门",
				"                  （2）负责人每年至少", "                  解读一次政策；", "                  （3）编制问答。",
				"2     回应社会关切     1.规范网民留言的办       县信访局", "                  理，及时答复；", "                  2.通报办理情况。")))
			.containsExactly("序号|任务事项|落实要求|责任单位\n1|提升解读质量|（1）解读材料与文件同步公开；⏎（2）负责人每年至少解读一次政策；⏎（3）编制问答。|县政府办公室、各起草部门\n"
					+ "2|回应社会关切|1.规范网民留言的办理，及时答复；⏎2.通报办理情况。|县信访局");
	}

	@Test
	void wordsOfTheHeaderMayBeginAboveTheOthers() {
		assertThat(Blocks.of(Blocks.text("示例县任务分解表", "                                      责任领             整改时",
				"序号  反馈问题      整改措施                               责任单位",
				"                                      导               限", "",
				"1   扬尘防治不到位   督促工地覆盖裸土。        张某   县住建局    6月底前",
				"2   管网错接混接    分年度改造管网。         李某   县水利局    9月底前")))
			.containsExactly("示例县任务分解表",
					"序号|反馈问题|整改措施|责任领导|责任单位|整改时限\n1|扬尘防治不到位|督促工地覆盖裸土。|张某|县住建局|6月底前\n2|管网错接混接|分年度改造管网。|李某|县水利局|9月底前");
	}

	@Test
	void aMergedCellInTheMiddleOfItsRowsIsThatOfAllOfThem() {
		SourceDocument document = Blocks.text("类别      序号  工作任务          责任单位    完成时间",
				"        1   完成管网改造，优先老城区。  市住建局    6月底", "老旧小区改   2   简化加装电梯的审批。     市审批局    7月底", "造",
				"        3   引入专业的物业服务。     市住建局    8月底", "        4   打通两条断头路，按时通车。  市交通局    9月底",
				"道路畅通    5   增设停车泊位并公布。     市城管局    10月底", "        6   修复破损的人行道。      市城管局    11月底");
		assertThat(Blocks.of(document))
			.containsExactly("类别|序号|工作任务|责任单位|完成时间\n老旧小区改造|1|完成管网改造，优先老城区。|市住建局|6月底\n|2|简化加装电梯的审批。|市审批局|7月底\n"
					+ "|3|引入专业的物业服务。|市住建局|8月底\n道路畅通|4|打通两条断头路，按时通车。|市交通局|9月底\n|5|增设停车泊位并公布。|市城管局|10月底\n|6|修复破损的人行道。|市城管局|11月底");
		assertThat(document.remarks()).singleElement().asString().contains("印在各行中间");
	}

	@Test
	void twoTimesAreThoseOfTwoRows() {
		assertThat(
				Blocks.of(Blocks.text("工作任务            责任科室       分管领导  完成时限", "述职评议。           党群办        刘某某   1月底前",
						"                党群办、各村", "打造服务中心示范点位。     （社区）       刘某某   10月底前",
						"盘活闲置厂房，引进项目。    经发办        陈某    12月底前", "申报技改补助。         经发办、财政所    陈某    6月底前")))
			.containsExactly("工作任务|责任科室|分管领导|完成时限\n述职评议。|党群办|刘某某|1月底前\n打造服务中心示范点位。|党群办、各村（社区）|刘某某|10月底前\n"
					+ "盘活闲置厂房，引进项目。|经发办|陈某|12月底前\n申报技改补助。|经发办、财政所|陈某|6月底前");
	}

	@Test
	void aLineWithAllThatARowNeedsIsOneThoughItsNumberIsMerged() {
		assertThat(Blocks.of(Blocks.text("序号  任务              责任单位        完成时限", "1     公开目录          县司法局        6月底前",
				"2     公开名单          县财政局        7月底前", "      公开预算          县审计局        8月底前",
				"3     公开结果          县教育局        9月底前")))
			.singleElement()
			.asString()
			.contains("公开名单|县财政局|7月底前\n", "公开预算|县审计局|8月底前\n", "公开结果|县教育局|9月底前");
	}

	@Test
	void theLastCharacterOfARoleInTheHeaderMayStandApart() {
		assertThat(Blocks.of(Blocks.text("序号    整改措施        整改责任主      体   完成时限", "1     公开目录并更新。    县政府办公室       6月底前",
				"2     公开指南。       县财政局         年底前")))
			.containsExactly("序号|整改措施|整改责任主体|完成时限\n1|公开目录并更新。|县政府办公室|6月底前\n2|公开指南。|县财政局|年底前");
	}

}
