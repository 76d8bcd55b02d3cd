package org.taizhang.intake.reading;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import org.taizhang.intake.document.DocumentReaders;
import org.taizhang.intake.document.SourceDocument;

import static org.assertj.core.api.Assertions.assertThat;

/** What a document says of itself: title, number, issuer, dates and year. */
class PlanHeadTests {

	@Test
	void aListOfImportantWorkIsAPlan() {
		assertThat(Plans.read("示例市2026年政务公开重点工作\n一、公开\n1.公开预算。（责任单位：市财政局）").title()).isEqualTo("示例市2026年政务公开重点工作");
	}

	@Test
	void theHeadOfTheDocumentIsRead() {
		ReadPlan plan = Plans.read(Plans.HEAD + "一、深化公开\n（一）编制目录。（责任单位：市财政局）");
		assertThat(plan.title()).isEqualTo("示例市2026年政务公开工作要点");
		assertThat(plan.noticeTitle()).isEqualTo("示例市人民政府办公室关于印发示例市2026年政务公开工作要点的通知");
		assertThat(plan.documentNumber()).isEqualTo("示政办发〔2026〕8号");
		assertThat(plan.issuer()).isEqualTo("示例市人民政府办公室");
		assertThat(plan.issuedOn()).isEqualTo(LocalDate.of(2026, 3, 5));
		assertThat(plan.year()).isEqualTo(2026);
	}

	@Test
	void aCitedNumberIsNotTheDocumentsOwn() {
		ReadPlan plan = Plans.read("示例市2026年政务公开工作要点\n根据《某省2026年工作要点》（某政办发〔2026〕5号）要求，制定本要点。\n一、深化公开\n1.编制目录。");
		assertThat(plan.documentNumber()).isNull();
	}

	@Test
	void theHeadMayBeParted() {
		assertThat(Plans.read("示政办发〔2026〕8 号\n示例市2026年政务公开工作要点\n一、深化公开\n1.编制目录。").documentNumber())
			.isEqualTo("示政办发〔2026〕8号");
		ReadPlan plan = Plans.read("示例市政务公开重点任务清单\n（示例市司法局，2026年3月5日）\n一、深化公开\n1.编制目录。（责任单位：市财政局）");
		assertThat(plan.issuer()).isEqualTo("示例市司法局");
		assertThat(plan.issuedOn()).isEqualTo(LocalDate.of(2026, 3, 5));
		assertThat(Plans.read("示例市政务公开要点\n（2026年3月5日）\n一、深化公开\n1.编制目录。").issuedOn())
			.isEqualTo(LocalDate.of(2026, 3, 5));
	}

	@Test
	void theNumberMayFollowTheTitleInBrackets() {
		ReadPlan plan = Plans.read("示例市人民政府关于印发降低企业成本若干措施的通知（示府〔2026〕31号）\n各县：\n一、公开\n1.编制目录。");
		assertThat(plan.documentNumber()).isEqualTo("示府〔2026〕31号");
	}

	@Test
	void theNameInTheLetterCountsWhereTheTitleNamesThePlanOtherwise() {
		ReadPlan plan = Plans.read(
				"示例市政府办公室关于印发优化营商环境若干措施的通知\n各县：\n《示例市优化营商环境的若干措施》已经市政府同意，现印发给你们。\n" + "示例市优化营商环境的若干措施\n一、公开\n1.编制目录。");
		assertThat(plan.title()).isEqualTo("示例市优化营商环境的若干措施");
		assertThat(Plans.read("《东山县稳定就业的实施细则》\n一、公开\n1.编制目录。").title()).isEqualTo("东山县稳定就业的实施细则");
	}

	@Test
	void aLetterInTraditionalCharactersIsRead() {
		ReadPlan plan = Plans
			.read("現將《示例市惠民服務推進計劃》印發給你們，請認真貫徹執行。\n示例市人民政府\n2026年3月5日\n示例市惠民服務推進計劃\n一、完善服務\n1.建設網點。（市財政局負責）");
		assertThat(plan.title()).isEqualTo("示例市惠民服務推進計劃");
		assertThat(plan.issuer()).isEqualTo("示例市人民政府");
	}

	@Test
	void theTitleMayStandOnTwoLinesOrBelowThePortalsData() {
		assertThat(Plans.read("2026年示例市\n政务公开工作要点\n一、公开\n1.编制目录。（市财政局负责）").title()).isEqualTo("2026年示例市政务公开工作要点");
		assertThat(Plans
			.read("标题 示例区关于做好政务公开工作的通知 有效性 有效\n内容概述 示例区关于做好政务公开工作的通知\n\n示例区关于做好政务公开工作的通知\n"
					+ "各街道：\n一、公开\n1.编制目录。（区财政局负责）")
			.noticeTitle()).isEqualTo("示例区关于做好政务公开工作的通知");
	}

	@Test
	void theIntroductionNamesTheYearBeforeTheDayOfPublishing() {
		String plan = "食品安全重点工作安排\n时间：2026-01-25 09:24\n%s\n一、监管\n1.9月底前检查食堂。（市教育局牵头）";
		assertThat(Plans.read(plan.formatted("2025年全市食品安全工作要突出重点。现作如下安排。")).year()).isEqualTo(2025);
		assertThat(Plans.read(plan.formatted("现就2025年食品安全工作安排如下：")).year()).isEqualTo(2025);
		assertThat(Plans.read(plan.formatted("2025年以来，食品安全形势向好。")).year()).isEqualTo(2026);
	}

	@Test
	void theYearMayBeToldByTheTimesOrTheFile() {
		assertThat(Plans.read("示例市重点任务清单\n一、公开\n1.编制目录，2026年6月底前完成。\n2.更新目录，9月底前完成。").year()).isEqualTo(2026);
		assertThat(Plans.read("示例市重点任务清单\n一、公开\n1.2026年6月底前编制。\n2.2027年6月底前更新。").year()).isNull();
		SourceDocument named = new DocumentReaders().read("2026年任务分解表.csv",
				"任务,要求,责任单位\n公开,9月底前编制目录。,市财政局".getBytes(StandardCharsets.UTF_8));
		assertThat(Plans.read(named).tasks().get(0).deadlines()).extracting(ReadDeadline::date)
			.containsExactly(LocalDate.of(2026, 9, 30));
	}

	@Test
	void theYearMayBeThatOfTheGoalsTheBodySpeaksOf() {
		String body = "\n为落实报告部署，提出分工意见如下：\n一、落实2026年发展主要目标\n1.稳定就业，6月底前完成培训。（人社局牵头）";
		assertThat(Plans.read("关于落实《政府工作报告》重点工作分工的意见" + body).year()).isEqualTo(2026);
		assertThat(Plans.read("关于促进就业的意见" + body).year()).isNull();
	}

	@Test
	void aPlanForSeveralYearsHasNoYearOfItsOwn() {
		ReadPlan plan = Plans.read("示例市蓝天保卫战实施方案（2025—2027年）\n一、任务\n1.清洁生产，2025年9月底前完成整治。（市生态环境局牵头）");
		assertThat(plan.year()).isNull();
		assertThat(plan.tasks().get(0).deadlines()).extracting(ReadDeadline::date)
			.containsExactly(LocalDate.of(2025, 9, 30));
	}

	@Test
	void aListOfWorkWithoutAYearIsOfTheYearOfItsIssue() {
		String body = "一、整改问题\n1.编制目录，11月底前完成。（责任单位：市财政局）\n示例市人民政府办公室\n2026年3月5日";
		ReadPlan plan = Plans.read("示例市政务公开整改任务清单\n" + body);
		assertThat(plan.year()).isEqualTo(2026);
		assertThat(plan.warnings()).extracting(ReadingWarning::code).containsExactly(WarningCode.YEAR_UNKNOWN);
		assertThat(Plans.read("示例市政务公开“十四五”规划任务分工\n" + body).year()).isNull();
	}

	@Test
	void aTitleMayGoOnAfterTheNameOfThePlan() {
		ReadPlan plan = Plans.read("示例市人民政府办公室\n关于印发示例市2026年政务公开工作要点\n及任务分工的通知\n"
				+ "各县（市、区）人民政府：\n示例市2026年政务公开工作要点及任务分工\n一、深化公开\n1.编制目录。");
		assertThat(plan.noticeTitle()).isEqualTo("示例市人民政府办公室关于印发示例市2026年政务公开工作要点及任务分工的通知");
		assertThat(plan.title()).isEqualTo("示例市2026年政务公开工作要点及任务分工");
	}

	@Test
	void withoutAYearTheTimesStayUndatedAndThisIsSaid() {
		ReadPlan plan = Plans.read("某单位工作安排\n一、深化公开\n1.年底前编制目录。（责任单位：财务科）");
		assertThat(plan.tasks().get(0).deadlines()).containsExactly(new ReadDeadline("年底前", null));
		assertThat(plan.warnings()).extracting(ReadingWarning::code).containsExactly(WarningCode.YEAR_UNKNOWN);
	}

	@Test
	void theNumberMayStandBehindTheTitle() {
		ReadPlan plan = Plans.read("东山县人民政府关于优化服务的实施意见（东政〔2026〕9号）\n一、减少事项\n1.编制目录。（责任单位：县财政局）");
		assertThat(plan.title()).isEqualTo("东山县人民政府关于优化服务的实施意见");
		assertThat(plan.documentNumber()).isEqualTo("东政〔2026〕9号");
	}

	@Test
	void theTitleAboveThePlanCountsThoughTheNoticeNamesItOtherwise() {
		String body = "\n一、深化公开\n1.编制目录。（责任单位：市财政局）";
		assertThat(Plans
			.read("示例市人民政府办公室关于印发进一步优化服务若干措施的通知\n各县区：\n《示例市进一步优化服务的若干措施》已经市政府同意，现印发给你们。\n" + "示例市进一步优化服务\n的若干措施" + body)
			.title()).isEqualTo("示例市进一步优化服务的若干措施");
		assertThat(Plans.read("《示例市贯彻〈某省五年计划〉实施方案》已经市政府同意，现印发给你们。\n示例市贯彻《某省五年计划》\n实施方案" + body).title())
			.isEqualTo("示例市贯彻《某省五年计划》实施方案");
	}

	@Test
	void traditionalCharactersAreReadAlike() {
		ReadPlan plan = Plans.read(
				"示州政發〔2026〕5號\n各縣市人民政府：\n《示例州2026年優化營商環境工作計劃》已經州人民政府同意，現印發給你們，請認真貫徹執行。\n示例州人民政府\n2026年2月22日\n示例州2026年優化營商環境工作計劃\n一、提升效能\n1.壓縮時限。全年培訓3萬人以上，年底前完成。（牽頭單位：州行政審批局；責任單位：州司法局、各縣市人民政府）");
		assertThat(plan.title()).isEqualTo("示例州2026年優化營商環境工作計劃");
		assertThat(plan.issuer()).isEqualTo("示例州人民政府");
		assertThat(plan.tasks().get(0).leads()).containsExactly("州行政審批局");
		assertThat(plan.tasks().get(0).deadlines()).extracting(ReadDeadline::date)
			.containsExactly(LocalDate.of(2026, 12, 31));
		assertThat(plan.tasks().get(0).targets()).extracting(ReadTarget::comparator).containsExactly(">=");
	}

	@Test
	void aTitleMayEndInABracket() {
		assertThat(Plans.read("示例市创建文明城市任务分解表（2026年度）\n1、修缮道路。责任单位：市住建局").title()).isEqualTo("示例市创建文明城市任务分解表（2026年度）");
	}

	@Test
	void ofTwoPlansTheOneThatFollowsGivesTheTitle() {
		ReadPlan plan = Plans.read(
				"示例市人民政府办公室关于印发2026年重点工作和民生实事责任分解的通知\n各县区：\n《2026年重点工作责任分解》和《2026年民生实事责任分解》已经同意，现印发给你们。\n附件：1.2026年重点工作责任分解\n2.2026年民生实事责任分解\n示例市人民政府办公室\n2026年4月18日\n附件1\n2026年重点工作责任分解\n一、市长牵头的工作\n1.稳定增长。生产总值增长7%左右。\n牵头单位：市发改委");
		assertThat(plan.title()).isEqualTo("2026年重点工作责任分解");
	}

	@Test
	void thePortalsDateIsNotTheSignatures() {
		ReadPlan plan = Plans.read("县政府办公室\n2026-05-11\n2026-05-12\n有效\n示例市东山县人民政府办公室\n关于印发2026年东山县政务公开工作要点的通知\n"
				+ "各镇：\n现印发给你们。\n示例市东山县人民政府办公室\n2026年5月9日\n2026年东山县政务公开工作要点\n一、公开\n1.编制目录。");
		assertThat(plan.issuer()).isEqualTo("示例市东山县人民政府办公室");
		assertThat(plan.issuedOn()).isEqualTo(LocalDate.of(2026, 5, 9));
	}

	@Test
	void thePublisherThatAPortalNamesSignsWhereNobodyElseDoes() {
		ReadPlan plan = Plans.read("2026年示例市政务公开工作方案\n• 發布單位:示例市人民政府辦公室\n一、公开\n1.编制目录。");
		assertThat(plan.issuer()).isEqualTo("示例市人民政府辦公室");
	}

	@Test
	void theNumberMayFollowAQuotedTitle() {
		ReadPlan plan = Plans
			.read("示例市人民政府办公室印发《关于推进政务公开的实施意见》的通知（示办发〔2026〕2号）\n各县：\n《关于推进政务公开的实施意见》已经同意，现印发给你们。\n一、公开\n1.编制目录。");
		assertThat(plan.documentNumber()).isEqualTo("示办发〔2026〕2号");
	}

	@Test
	void aNoticeThatIsFollowedIsNotThePlan() {
		ReadPlan plan = Plans.read("示例市人民政府办公室关于\n落实2026年政务公开\n工作要点的实施方案\n各县人民政府：\n"
				+ "为落实《东山省办公厅关于印发2026年政务公开工作要点的通知》精神，经市政府同意，提出如下方案。\n一、公开\n1.编制目录。（市财政局负责）");
		assertThat(plan.title()).isEqualTo("示例市人民政府办公室关于落实2026年政务公开工作要点的实施方案");
	}

	@Test
	void neitherAnOpenBracketOfThePageNorATitleGoesOnInTheNextLine() {
		ReadPlan plan = Plans
			.read("【字体:\n来源:示例市人民政府办公室\n示例市“一网、一门、一窗、一次”改革行动重点工作任务分工实施方案\n为推进改革，制定本方案。\n" + "一、公开\n1.编制目录。（市财政局负责）");
		assertThat(plan.title()).isEqualTo("示例市“一网、一门、一窗、一次”改革行动重点工作任务分工实施方案");
	}

	@Test
	void whatANoticeAsksOfAllIsNoPartOfAPlanThatLostItsTitle() {
		ReadPlan plan = Plans.read("""
				各镇人民政府，县直各部门：
				经县政府同意，现将《东山县节水行动分工方案》印发给你们，请认真贯彻落实。
				一、提高认识，认真研究。各镇、各部门要对照方案所承担的目标任务，学习研究，找准切入点和落脚点。
				二、压实责任，推动落实。各牵头单位要统筹任务事项，明确时间表和路线图，形成层层抓落实的格局。
				1.改造供水管网。（牵头单位：县水利局；参与单位：县住建局）
				2.推广节水灌溉。（牵头单位：县农业农村局；参与单位：各镇）
				""");
		assertThat(plan.tasks()).extracting(ReadTask::text).containsExactly("改造供水管网。", "推广节水灌溉。");
		assertThat(plan.tasks()).extracting(ReadTask::chapter).containsOnlyNulls();
	}

	@Test
	void thePlansTitleStandsBelowTheDateOfANoticeThatDoesNotNameIt() {
		ReadPlan plan = Plans.read("""
				示例市人民政府办公室关于分解落实《政府工作报告》的通知
				市政府各部门：
				请按照职责抓好落实。
				2026年1月13日
				《政府工作报告》重点工作责任分解
				一、发展工业
				1.改造传统产业。（牵头单位：市经信局）
				""");
		assertThat(plan.title()).isEqualTo("《政府工作报告》重点工作责任分解");
		assertThat(plan.noticeTitle()).isEqualTo("示例市人民政府办公室关于分解落实《政府工作报告》的通知");
	}

	@Test
	void thePlanThatAnswersAnInspectionIsOfTheYearThatItsTimesName() {
		ReadPlan plan = Plans
			.read("东山县巡察反馈意见整改方案\n一、学习方面\n1.修订制度，2026年6月底前完成。（责任单位：县司法局）\n" + "2.建立台账，9月底前完成。（责任单位：县财政局）");
		assertThat(plan.year()).isEqualTo(2026);
	}

	@Test
	void theShortNameOfAPlanIsNotItsTitle() {
		ReadPlan plan = Plans.read("关于印发《东山县商务局2026年政务公开工作要点》的通知\n各科室：\n"
				+ "《东山县商务局2026年政务公开工作要点》（以下简称《要点》）已经局领导同意，现印发你们。\n东山县商务局2026年政务公开工作要点\n一、公开\n1.编制目录。（办公室）");
		assertThat(plan.title()).isEqualTo("东山县商务局2026年政务公开工作要点");
	}

}
