package org.taizhang.intake.web;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.taizhang.Users;
import org.taizhang.intake.draft.RowView;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.intake.draft.DraftFixture.due;
import static org.taizhang.intake.draft.DraftFixture.row;

/** Rows of a draft, corrected one by one. */
class RowEditingPagesTests extends ImportPages {

	@Test
	void aPhraseWithAPauseMarkStaysWholeWhenItsRowIsSaved() {
		long draft = this.fixture.draft("页测", 2026, row("一、甲", "（一）", "公开。", "中、省驻页测有关单位"));
		long row = rows(draft).get(0).id();
		post("/imports/%d/rows/%d".formatted(draft, row), "version", "0", "text", "公开预算。", "responsible",
				"中、省驻页测有关单位\n页测甲局、页测乙局", "timing", "ONE_OFF");
		assertThat(rows(draft).get(0).units()).extracting(unit -> unit.phrase())
			.containsExactly("中、省驻页测有关单位", "页测甲局", "页测乙局");
	}

	@Test
	void aRowIsEdited() {
		long draft = this.fixture.draft("页测", 2026, row("一、甲", "（一）", "公开。", "页测局"));
		long row = rows(draft).get(0).id();
		assertThat(page("/imports/%d?edit=%d".formatted(draft, row))).contains("保存这一行", "data-keep=\"draft-row-" + row);
		MvcTestResult saved = post("/imports/%d/rows/%d".formatted(draft, row), "version", "0", "chapter", "一、甲",
				"taskTitle", "（一）", "text", "公开预算。", "leads", "页测甲局\n页测乙局", "responsible", "各县（市、区）页测府、页测丙局", "timing",
				"QUARTERLY", "deadlines[0].phrase", "9月底前", "deadlines[0].dueOn", "2026-09-30", "deadlines[1].phrase",
				"", "deadlines[1].dueOn", "", "indicators[0].phrase", "不低于50%", "indicators[0].comparator", ">=",
				"indicators[0].value", "50", "indicators[0].unit", "%");
		assertThat(saved).hasRedirectedUrl("/imports/%d?row=%d#row-%d".formatted(draft, row, row));
		RowView after = rows(draft).get(0);
		assertThat(after.units()).extracting(unit -> unit.role().getLabel() + unit.phrase())
			.containsExactly("牵头页测甲局", "牵头页测乙局", "责任各县（市、区）页测府", "责任页测丙局");
		assertThat(after.content().deadlines()).hasSize(1);
		assertThat(after.content().indicators()).hasSize(1);
		assertThat(after.content().timing().name()).isEqualTo("QUARTERLY");
	}

	@Test
	void anEmptyRowIsRefusedAndEverythingTypedStays() {
		long draft = this.fixture.draft("页测", 2026, row("一、甲", "（一）", "公开。", "页测局"));
		long row = rows(draft).get(0).id();
		MvcTestResult refused = post("/imports/%d/rows/%d".formatted(draft, row), "version", "0", "text", " ", "leads",
				"页测新写的局", "timing", "MONTHLY", "indicators[0].phrase", "至少三次");
		assertThat(refused).hasStatusOk().bodyText().contains("请写明要落实什么", "页测新写的局", "请填写指标的数值", "至少三次");
		assertThat(rows(draft).get(0).content().text()).isEqualTo("公开。");
	}

	@Test
	void whoSavesSecondSeesBothVersions() {
		long draft = this.fixture.draft("页测", 2026, row("一、甲", "（一）", "公开。", "页测局"));
		String row = "/imports/%d/rows/%d".formatted(draft, rows(draft).get(0).id());
		post(row, "version", "0", "text", "别人改的。", "timing", "ONE_OFF");
		MvcTestResult conflict = post(row, "version", "0", "text", "我改的。", "timing", "ONE_OFF");
		assertThat(conflict).hasStatus(HttpStatus.CONFLICT).bodyText().contains("别人改的。", "我改的。", row);
		assertThat(rows(draft).get(0).content().text()).isEqualTo("别人改的。");
		assertThat(post(row, "version", "1", "text", "我改的。", "timing", "限期完成")).hasStatus(HttpStatus.FOUND);
		assertThat(rows(draft).get(0).content().text()).isEqualTo("我改的。");
	}

	@Test
	void whoSavesARowThatWasDroppedIsToldAndMayBringItBack() {
		long draft = this.fixture.draft("页测", 2026, row("一、甲", "（一）", "公开。", "页测局"));
		String row = "/imports/%d/rows/%d".formatted(draft, rows(draft).get(0).id());
		post(row + "/drop", "version", "0");
		MvcTestResult conflict = post(row, "version", "0", "text", "我改的。", "timing", "ONE_OFF");
		assertThat(conflict).hasStatus(HttpStatus.CONFLICT).bodyText().contains("已被他人删去", "我改的。", "恢复它，用我的版本保存");
		post(row, "version", "1", "text", "我改的。", "timing", "ONE_OFF");
		assertThat(rows(draft).get(0).dropped()).isFalse();
	}

	@Test
	void rowsAreAddedDroppedRestoredMovedSplitAndMerged() {
		long draft = this.fixture.draft("页测", 2026, row("一、甲", "（一）", "公开甲；公开乙。", "页测局"),
				row("一、甲", "（一）", "公开丙。", "页测局"));
		long first = rows(draft).get(0).id();
		long second = rows(draft).get(1).id();
		String rows = "/imports/" + draft + "/rows";
		assertThat(page("/imports/%d?split=%d".formatted(draft, first))).contains("在这里拆分", "value=\"4\"");
		post(rows + "/" + first + "/split", "version", "0", "place", "4");
		assertThat(texts(draft)).containsExactly("公开甲；", "公开乙。", "公开丙。");
		press(draft, second, "up");
		assertThat(texts(draft)).containsExactly("公开甲；", "公开丙。", "公开乙。");
		press(draft, second, "down");
		press(draft, first, "merge");
		assertThat(texts(draft)).containsExactly("公开甲；公开乙。", "公开丙。");
		press(draft, second, "drop");
		assertThat(texts(draft)).hasSize(1);
		post(rows + "/" + second + "/restore");
		assertThat(texts(draft)).hasSize(2);
		MvcTestResult added = post(rows, "after", String.valueOf(first));
		assertThat(added.getResponse().getRedirectedUrl()).contains("?edit=");
		assertThat(texts(draft)).containsExactly("公开甲；公开乙。", "", "公开丙。");
	}

	@Test
	void aClickSentTwiceMergesOneRowAndSaysWhy() {
		long draft = this.fixture.draft("页测", 2026, row("一、甲", "（一）", "公开甲。", "页测局"), row("一、甲", "（一）", "公开乙。", "页测局"),
				row("一、甲", "（一）", "公开丙。", "页测局"));
		RowView first = rows(draft).get(0);
		RowView second = rows(draft).get(1);
		String merge = "/imports/%d/rows/%d/merge".formatted(draft, first.id());
		String next = String.valueOf(second.id());
		assertThat(page("/imports/" + draft)).contains("name=\"next\" value=\"" + next + "\"",
				"name=\"previous\" value=\"" + first.id() + "\"");
		post(merge, "version", "0", "next", next);
		MvcTestResult again = post(merge, "version", "0", "next", next);
		assertThat(again).hasRedirectedUrl("/imports/%d#row-%d".formatted(draft, first.id()));
		assertThat(again.getMvcResult().getFlashMap().get("problem").toString()).contains("刚被改过", "没有改动");
		assertThat(texts(draft)).containsExactly("公开甲。公开乙。", "公开丙。");
	}

	@Test
	void htmxGetsOnlyWhatChanged() {
		long draft = this.fixture.draft("页测", 2026, row("一、甲", "（一）", "公开甲。", "页测局"), row("一、甲", "（一）", "公开乙。", "页测局"),
				row("一、甲", "（一）", "公开丙。", "页测局"));
		long first = rows(draft).get(0).id();
		String target = "row-" + first;
		String edit = htmx("/imports/%d?edit=%d".formatted(draft, first), target);
		assertThat(edit).contains("id=\"row-" + first, "保存这一行").doesNotContain("公开乙。", "<html");
		String saved = htmx("/imports/%d?row=%d".formatted(draft, first), target);
		assertThat(saved).contains("公开甲。", "公开乙。", "id=\"problems\"", "id=\"steps\"", "id=\"flash\"")
			.doesNotContain("公开丙。", "<html", "原文</h2>");
	}

	@Test
	void whatReplacesTheListBringsAllRows() {
		long draft = this.fixture.draft("页测", 2026, row("一、甲", "（一）", "公开甲。", "页测局"), row("一、甲", "（一）", "公开乙。", "页测局"),
				row("一、甲", "（一）", "公开丙。", "页测局"));
		long first = rows(draft).get(0).id();
		for (String uri : List.of("/imports/%d?edit=%d", "/imports/%d?row=%d")) {
			assertThat(htmx(uri.formatted(draft, first), "rows")).contains("公开甲。", "公开乙。", "公开丙。");
		}
	}

	private String htmx(String uri, String target) {
		MvcTestResult part = this.mvc.get()
			.uri(uri)
			.header("HX-Request", "true")
			.header("HX-Target", target)
			.with(Users.admin())
			.exchange();
		assertThat(part).hasStatusOk();
		return new String(part.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	@Test
	void doubtsComeFirstWithWhatToDo() {
		long draft = this.fixture.draft("页测", 2026, row("一、甲", "（一）", "没人管。"),
				due(row("一、甲", "（一）", "不知何时。", "页测局"), null, "适时"));
		assertThat(page("/imports/" + draft)).contains("没有责任单位", "补上责任单位", "时限“适时”没有日期", "填上日期", "#row-");
	}

}
