package org.taizhang.intake.web;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import org.taizhang.IntegrationTest;
import org.taizhang.Users;
import org.taizhang.intake.draft.DraftFixture;
import org.taizhang.intake.draft.DraftQueries;
import org.taizhang.intake.draft.PhraseQueries;
import org.taizhang.intake.draft.PhraseView;
import org.taizhang.organisation.UnitKind;
import org.taizhang.organisation.UnitService;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.intake.draft.DraftFixture.row;

@IntegrationTest
@Transactional
class PhraseAndIssuePagesTests {

	private static final String REMEMBER = "type=\"checkbox\" name=\"remember\" value=\"true\"";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	DraftQueries drafts;

	@Autowired
	PhraseQueries phrases;

	@Autowired
	UnitService units;

	long east;

	long draft;

	@BeforeEach
	void draft(@Autowired ApplicationContext context) {
		this.units.addUnit("签测财政局", UnitKind.DEPARTMENT);
		this.east = this.units.addUnit("签测东县", UnitKind.COUNTY).id();
		this.draft = new DraftFixture(context).draft("签测要点", 2003, row("一、甲", "（一）", "公开预算。", "签测财政局", "各签测县人民政府"),
				row("一、甲", "（二）", "公开决算。", "签测新局<b>"));
	}

	@Test
	void undecidedPhrasesComeFirstWithTheirRows() {
		String page = page("/units");
		assertThat(page).contains("2 个待确认", "1 个已确认", "各签测县人民政府", "勾选成员", "用在");
		assertThat(page.indexOf("各签测县人民政府")).isLessThan(page.indexOf("签测财政局"));
		assertThat(page).contains("签测新局&lt;b&gt;").doesNotContain("签测新局<b>");
	}

	@Test
	void aGroupIsMadeByTickingItsMembers() {
		PhraseView group = phrase("各签测县人民政府");
		String form = page("/units?phrase=" + group.id());
		assertThat(form).contains("新的单位组", "签测东县");
		assertThat(form).as("counties are ticked, departments are not")
			.containsPattern("value=\"" + this.east + "\"[^>]*checked");
		post("/units/" + group.id(), "version", "0", "choice", "NEW_GROUP", "members", String.valueOf(this.east));
		assertThat(phrase("各签测县人民政府").members()).hasSize(1);
	}

	@Test
	void tickingAllOfAKindKeepsWhatIsFilledIn() {
		PhraseView open = phrase("签测新局<b>");
		long finance = this.units.addUnit("签测审计局", UnitKind.DEPARTMENT).id();
		MvcTestResult ticked = post("/units/" + open.id() + "/ticked", "version", "0", "choice", "CHOSEN", "name",
				"签测改过的名称", "members", String.valueOf(finance), "all", "COUNTY");
		assertThat(ticked).hasStatusOk().bodyText().contains("name=\"name\" value=\"签测改过的名称\"");
		assertThat(ticked).bodyText()
			.containsPattern("value=\"CHOSEN\"[^>]*checked")
			.containsPattern("value=\"" + this.east + "\"[^>]*checked")
			.containsPattern("value=\"" + finance + "\"[^>]*checked");
		MvcTestResult cleared = post("/units/" + open.id() + "/ticked", "version", "0", "choice", "CHOSEN", "members",
				String.valueOf(finance), "all", "");
		assertThat(cleared).bodyText().doesNotContainPattern("name=\"members\" value=\"\\d+\"[^>]*checked");
		assertThat(phrase("签测新局<b>").settled()).as("nothing is stored").isFalse();
	}

	@Test
	void whereNoUnitWasReadTheStepSaysSo(@Autowired ApplicationContext context) {
		this.draft = new DraftFixture(context).draft("签测没有单位", 2003, row("一、甲", "（一）", "公开预算。"));
		assertThat(page("/units")).contains("没有读到单位", "补上责任单位").doesNotContain("已全部确认", "单位都已确认");
	}

	@Test
	void theUnitsPageDoubtsTheNamesThatTheReviewDoubts(@Autowired ApplicationContext context) {
		this.draft = new DraftFixture(context).draft("签测不像单位", 2003, row("一、甲", "（一）", "公开预算。", "签测人民群众", "签测农业局"));
		assertThat(page("/units")).contains("不像单位名称", "像是一个单位");
	}

	@Test
	void aRefusedDecisionKeepsWhatWasTyped() {
		PhraseView open = phrase("签测新局<b>");
		MvcTestResult refused = post("/units/" + open.id(), "version", "0", "choice", "NEW_UNIT", "name", "签测财政局",
				"kind", "INSTITUTION");
		assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(refused).bodyText().containsPattern("field-error\">[^<]*已有单位“签测财政局”");
		assertThat(refused).bodyText().contains("name=\"name\" value=\"签测财政局\"", "value=\"INSTITUTION\" selected");
		assertThat(refused).bodyText().contains(REMEMBER + ">");
		assertThat(page("/units?phrase=" + open.id())).contains(REMEMBER + " checked");
		assertThat(phrase("签测新局<b>").settled()).isFalse();
	}

	@Test
	void theSecondWhoDecidesIsTold() {
		PhraseView open = phrase("签测新局<b>");
		post("/units/" + open.id(), "version", "0", "choice", "UNASSIGNED");
		MvcTestResult late = post("/units/" + open.id(), "version", "0", "choice", "NEW_UNIT", "name", "签测新局", "kind",
				"DEPARTMENT");
		assertThat(late).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("刚被他人确认过");
	}

	@Test
	void theIssueTabListsWhatIsMissingAndLinksToIt() {
		String page = page("/issue");
		assertThat(page).contains("还差 2 处", "各签测县人民政府", "#phrase-", "disabled");
		MvcTestResult refused = post("/issue", "shown", "3");
		assertThat(refused).hasRedirectedUrl("/imports/" + this.draft + "/issue");
		assertThat(refused.getMvcResult().getFlashMap().get("problem").toString()).contains("各签测县人民政府", "签测新局<b>");
	}

	@Test
	void issuesWithTheNumbersShownBefore() {
		decideAll();
		assertThat(page("/issue")).contains("下达，生成 3 条台账", "签测财政局", "2003-12-31");
		MvcTestResult issued = post("/issue", "shown", "3");
		long plan = this.drafts.draft(this.draft).planId();
		assertThat(issued).hasRedirectedUrl("/plans/" + plan);
		assertThat(issued.getMvcResult().getFlashMap().get("notice").toString()).contains("3 条台账条目");
		assertThat(post("/issue", "shown", "3")).hasRedirectedUrl("/plans/" + plan);
		assertThat(page("/issue")).contains("共 <b>3</b> 条台账条目", "撤销下达");
	}

	@Test
	void anIssuedPlanIsTakenBackFromTheSameTab() {
		decideAll();
		post("/issue", "shown", "3");
		assertThat(post("/withdraw").getMvcResult().getFlashMap().get("notice").toString()).contains("已撤销下达");
		assertThat(this.drafts.draft(this.draft).open()).isTrue();
		assertThat(page("/issue")).contains("下达，生成 3 条台账");
	}

	@Test
	void whatHasChangedSinceItWasShownIsNotIssued() {
		decideAll();
		assertThat(page("/issue")).containsPattern("name=\"shown\" value=\"3\"");
		PhraseView unit = phrase("签测新局<b>");
		post("/units/" + unit.id(), "version", String.valueOf(unit.version()), "choice", "UNASSIGNED");
		MvcTestResult refused = post("/issue", "shown", "3");
		assertThat(refused).hasRedirectedUrl("/imports/" + this.draft + "/issue");
		assertThat(refused.getMvcResult().getFlashMap().get("problem")).isEqualTo("数字有变化：刚才看到 3 条，现在是 2 条。请核对后再下达。");
		assertThat(this.drafts.draft(this.draft).open()).isTrue();
		assertThat(page("/issue")).contains("下达，生成 2 条台账");
		post("/issue", "shown", "2");
		assertThat(post("/issue", "shown", "3")).as("issued already")
			.hasRedirectedUrl("/plans/" + this.drafts.draft(this.draft).planId());
	}

	@Test
	void aDraftThatReachesNobodySaysSoBeforeIssuing() {
		for (PhraseView phrase : this.phrases.phrases(this.draft)) {
			post("/units/" + phrase.id(), "version", String.valueOf(phrase.version()), "choice", "UNASSIGNED");
		}
		assertThat(page("/issue")).contains("还差 1 处", "没有一行落实到单位", "还不能下达", "去核对条目", "去确认单位", "disabled")
			.doesNotContain("生成 0 条台账");
		assertThat(page("")).contains("没有一行落实到单位", "去补责任单位", "还不能下达");
		assertThat(post("/issue", "shown", "0").getMvcResult().getFlashMap().get("problem").toString())
			.contains("没有一行落实到单位");
	}

	@Test
	void aDraftWithoutRowsSaysSoBeforeIssuing() {
		this.drafts.review(this.draft)
			.rows()
			.forEach(row -> post("/rows/" + row.id() + "/drop", "version", String.valueOf(row.version())));
		assertThat(page("/issue")).contains("还差 1 处", "每一行都删去了", "去核对条目", "disabled");
	}

	private void decideAll() {
		PhraseView group = phrase("各签测县人民政府");
		post("/units/" + group.id(), "version", "0", "choice", "CHOSEN", "members", String.valueOf(this.east));
		PhraseView unit = phrase("签测新局<b>");
		post("/units/" + unit.id(), "version", "0", "choice", "NEW_UNIT", "name", "签测新局", "kind", "DEPARTMENT");
	}

	private PhraseView phrase(String printed) {
		return this.phrases.phrases(this.draft)
			.stream()
			.filter(phrase -> phrase.phrase().equals(printed))
			.findFirst()
			.orElseThrow();
	}

	private MvcTestResult post(String path, String... parameters) {
		var request = this.mvc.post().uri("/imports/" + this.draft + path).with(Users.admin());
		for (int i = 0; i < parameters.length; i += 2) {
			request = request.param(parameters[i], parameters[i + 1]);
		}
		return request.exchange();
	}

	private String page(String path) {
		MvcTestResult page = this.mvc.get().uri("/imports/" + this.draft + path).with(Users.admin()).exchange();
		assertThat(page).hasStatusOk();
		return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
