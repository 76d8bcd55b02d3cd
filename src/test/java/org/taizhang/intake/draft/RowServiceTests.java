package org.taizhang.intake.draft;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.taizhang.plan.PlanContent.Responsibility;
import org.taizhang.plan.ResponsibilityRole;
import org.taizhang.shared.RefusedException;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.taizhang.intake.draft.DraftFixture.due;
import static org.taizhang.intake.draft.DraftFixture.row;

class RowServiceTests extends DraftRows {

	private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 30);

	@Test
	void splitsSoThatTimesGoWithTheirWords() {
		long draft = this.fixture.draft("行测试", 2026,
				due(row("一、甲", "（一）", "公开预算；9月底前公开决算。", "行测财政局"), SEPTEMBER, "9月底前"));
		RowView before = only(draft);
		this.service.split(draft, before.id(), before.version(), 5);
		List<RowView> after = rows(draft);
		assertThat(after).extracting(row -> row.content().text()).containsExactly("公开预算；", "9月底前公开决算。");
		assertThat(after.get(0).content().deadlines()).isEmpty();
		assertThat(after.get(1).content().deadlines()).extracting(due -> due.dueOn()).containsExactly(SEPTEMBER);
		assertThat(after).isNotEmpty().allSatisfy(row -> assertThat(row.units()).hasSize(1));
		assertThat(after.get(1).opensTask()).isFalse();
	}

	@Test
	void aSplitThatLeavesNothingIsRefused() {
		long draft = this.fixture.draft("行测试", 2026, row("一、甲", "（一）", "公开预算。", "行测财政局"));
		RowView row = only(draft);
		assertThatExceptionOfType(RefusedException.class)
			.isThrownBy(() -> this.service.split(draft, row.id(), row.version(), 5));
	}

	@Test
	void rowsThatTogetherAreTooLongStayTwo() {
		String words = "公".repeat(6000);
		long draft = this.fixture.draft("行测试", 2026, row("一、甲", "（一）", words, "行测财政局"),
				row("一、甲", "（一）", words + "开", "行测财政局"));
		long first = only(draft).id();
		assertThatExceptionOfType(RefusedException.class)
			.isThrownBy(() -> this.service.mergeWithNext(draft, first, shown(draft, first)))
			.withMessageContaining("两行合起来有 12002 字，超过 10000 字，没有合并：请");
		assertThat(rows(draft)).noneMatch(RowView::dropped);
	}

	@Test
	void mergesWordsUnitsAndTimesAndKeepsTheOtherRowRestorable() {
		long draft = this.fixture.draft("行测试", 2026, row("一、甲", "（一）", "公开预算", "行测财政局"),
				due(row("一、甲", "（一）", "公开决算。", "行测财政局", "行测审计局"), SEPTEMBER, "9月底前"));
		long first = rows(draft).get(0).id();
		this.service.mergeWithNext(draft, first, shown(draft, first));
		List<RowView> after = rows(draft);
		assertThat(after.get(0).content().text()).isEqualTo("公开预算；公开决算。");
		assertThat(after.get(0).units()).extracting(unit -> unit.phrase()).containsExactly("行测财政局", "行测审计局");
		assertThat(after.get(0).content().deadlines()).hasSize(1);
		assertThat(after.get(1).dropped()).isTrue();
		this.service.restore(draft, after.get(1).id());
		assertThat(rows(draft)).extracting(RowView::number).containsExactly(1, 2);
	}

	@Test
	void manyRowsAddedAtOnePlaceKeepTheirOrder() {
		long draft = this.fixture.draft("行测试", 2026, row("一、甲", "（一）", "首。"), row("一、甲", "（一）", "尾。"));
		long first = rows(draft).get(0).id();
		for (int i = 1; i <= 14; i++) {
			long added = this.service.add(draft, first);
			this.service.save(draft, added, 0, row("一、甲", "（一）", "加" + i));
			this.rows.flush();
		}
		List<String> texts = texts(draft);
		assertThat(texts.get(0)).isEqualTo("首。");
		assertThat(texts.get(1)).isEqualTo("加14");
		assertThat(texts.get(14)).isEqualTo("加1");
		assertThat(texts.get(15)).isEqualTo("尾。");
	}

	@Test
	void aNewPhraseInARowIsThereToBeDecided() {
		long draft = this.fixture.draft("行测试", 2026, row("一、甲", "（一）", "公开预算。"));
		RowView row = only(draft);
		this.service.save(draft, row.id(), row.version(), row("一、甲", "（一）", "公开预算。", "行测新局"));
		assertThat(this.queries.review(draft).problems()).anySatisfy(problem -> {
			assertThat(problem.kind()).isEqualTo(Problem.Kind.PHRASE);
			assertThat(problem.message()).contains("行测新局");
		});
	}

	@Test
	void bothWidthsAreOnePhrase() {
		long draft = this.fixture.draft("行测试", 2026, row("一、甲", "（一）", "一。", "各县(市、区)行测府"),
				row("一、甲", "（一）", "二。", "各县（市、区）行测府"));
		assertThat(this.queries.review(draft).problems()).filteredOn(p -> p.kind() == Problem.Kind.PHRASE).hasSize(1);
		assertThat(rows(draft)).extracting(row -> row.units().get(0).phrase())
			.containsExactly("各县(市、区)行测府", "各县（市、区）行测府");
	}

	@Test
	void aDiscardedDraftIsNotChanged(@Autowired DraftService drafts) {
		long draft = this.fixture.draft("行测试", 2026, row("一、甲", "（一）", "一。"));
		drafts.discard(draft);
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> this.service.add(draft, null))
			.withMessageContaining("作废");
	}

	@Test
	void rolesAreKept() {
		RowContent led = new RowContent(new RowPlace("一", null, null), null, "一。", org.taizhang.plan.Timing.ANNUAL,
				List.of(), List.of(), List.of(new Responsibility(ResponsibilityRole.LEAD, "行测甲局"),
						new Responsibility(ResponsibilityRole.COOPERATING, "行测乙局")));
		long draft = this.fixture.draft("行测试", 2026, led);
		assertThat(only(draft).units(ResponsibilityRole.LEAD)).hasSize(1);
		assertThat(only(draft).units(ResponsibilityRole.RESPONSIBLE)).isEmpty();
	}

}
