package org.taizhang.intake.draft;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.taizhang.IntegrationTest;
import org.taizhang.plan.PlanContent.Responsibility;
import org.taizhang.plan.ResponsibilityRole;
import org.taizhang.shared.EditConflictException;
import org.taizhang.shared.RefusedException;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.taizhang.intake.draft.DraftFixture.due;
import static org.taizhang.intake.draft.DraftFixture.row;

@IntegrationTest
@Transactional
class RowServiceTests {

	private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 30);

	DraftFixture fixture;

	@Autowired
	RowService service;

	@Autowired
	DraftQueries queries;

	@Autowired
	DraftRowRepository rows;

	@BeforeEach
	void fixture(@Autowired ApplicationContext context) {
		this.fixture = new DraftFixture(context);
	}

	@Test
	void aRowDroppedMeanwhileIsNotSavedUnseenAndComesBackWhenWanted() {
		long draft = this.fixture.draft("行测试", 2026, row("一、甲", "（一）", "公开预算。", "行测财政局"));
		RowView shown = only(draft);
		RowContent mine = row("一、甲", "（一）", "公开预算和决算。", "行测财政局");
		this.service.drop(draft, shown.id(), shown.version());
		assertThatExceptionOfType(EditConflictException.class)
			.isThrownBy(() -> this.service.save(draft, shown.id(), shown.version(), mine))
			.matches(EditConflictException::isRemoved);
		RowView dropped = only(draft);
		assertThat(dropped.dropped()).isTrue();
		this.service.save(draft, shown.id(), dropped.version(), mine);
		assertThat(only(draft).dropped()).isFalse();
		assertThat(only(draft).content().text()).isEqualTo("公开预算和决算。");
	}

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
	void anOlderVersionIsRefusedWithBothVersionsShown() {
		long draft = this.fixture.draft("行测试", 2026, row("一、甲", "（一）", "公开预算。", "行测财政局"));
		RowView row = only(draft);
		this.service.save(draft, row.id(), row.version(), row("一、甲", "（一）", "公开预算和决算。", "行测财政局"));
		this.rows.flush();
		assertThatExceptionOfType(EditConflictException.class)
			.isThrownBy(() -> this.service.save(draft, row.id(), row.version(), row("一、甲", "（一）", "公开三公经费。")))
			.satisfies(conflict -> assertThat(conflict.getDifferences()).anySatisfy(difference -> {
				assertThat(difference.field()).isEqualTo("text");
				assertThat(difference.theirs()).isEqualTo("公开预算和决算。");
				assertThat(difference.yours()).isEqualTo("公开三公经费。");
			}).anySatisfy(difference -> {
				assertThat(difference.field()).isEqualTo("timing");
				assertThat(difference.yours()).isEqualTo("ONE_OFF");
				assertThat(difference.yoursInWords()).isEqualTo("限期完成");
			}));
	}

	@Test
	void movingANeighbourDisturbsNobodyWhoEdits() {
		long draft = this.fixture.draft("行测试", 2026, row("一、甲", "（一）", "第一。", "行测财政局"),
				row("一、甲", "（一）", "第二。", "行测财政局"));
		RowView first = rows(draft).get(0);
		RowView second = rows(draft).get(1);
		this.service.move(draft, second.id(), shown(draft, second.id()), RowMove.Direction.UP);
		this.rows.flush();
		this.service.save(draft, first.id(), first.version(), row("一、甲", "（一）", "改过。", "行测财政局"));
		assertThat(texts(draft)).containsExactly("第二。", "改过。");
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
	void aMergeSentTwiceTakesInOneRow() {
		long draft = three();
		long first = rows(draft).get(0).id();
		ShownRow shown = shown(draft, first);
		this.service.mergeWithNext(draft, first, shown);
		refused(() -> this.service.mergeWithNext(draft, first, shown));
		assertThat(kept(draft)).containsExactly("甲。乙。", "丙。");
	}

	@Test
	void aMergeWithAnotherNeighbourThanShownIsRefused() {
		long draft = three();
		long first = rows(draft).get(0).id();
		ShownRow shown = shown(draft, first);
		RowView second = rows(draft).get(1);
		this.service.drop(draft, second.id(), second.version());
		refused(() -> this.service.mergeWithNext(draft, first, shown));
		assertThat(kept(draft)).containsExactly("甲。", "丙。");
	}

	@Test
	void aStepSentTwiceIsOneStep() {
		long draft = three();
		long first = rows(draft).get(0).id();
		long last = rows(draft).get(2).id();
		ShownRow up = shown(draft, last);
		this.service.move(draft, last, up, RowMove.Direction.UP);
		refused(() -> this.service.move(draft, last, up, RowMove.Direction.UP));
		assertThat(kept(draft)).containsExactly("甲。", "丙。", "乙。");
		ShownRow down = shown(draft, first);
		this.service.move(draft, first, down, RowMove.Direction.DOWN);
		refused(() -> this.service.move(draft, first, down, RowMove.Direction.DOWN));
		assertThat(kept(draft)).containsExactly("丙。", "甲。", "乙。");
	}

	@Test
	void aDroppedRowIsNeitherMovedNorMergedAndMayBeDroppedAgain() {
		long draft = three();
		long second = rows(draft).get(1).id();
		ShownRow shown = shown(draft, second);
		this.service.drop(draft, second, shown.version());
		this.service.drop(draft, second, shown.version());
		refused(() -> this.service.move(draft, second, shown, RowMove.Direction.UP));
		refused(() -> this.service.mergeWithNext(draft, second, shown));
		refused(() -> this.service.split(draft, second, shown.version(), 1));
		assertThat(kept(draft)).containsExactly("甲。", "丙。");
	}

	@Test
	void aRowThatHasGrownIsNotDroppedFromAStaleWindow() {
		long draft = three();
		RowView first = rows(draft).get(0);
		this.service.mergeWithNext(draft, first.id(), shown(draft, first.id()));
		refused(() -> this.service.drop(draft, first.id(), first.version()));
		assertThat(kept(draft)).containsExactly("甲。乙。", "丙。");
	}

	@Test
	void aSplitSentTwiceCutsOnce() {
		long draft = this.fixture.draft("行测试", 2026, row("一、甲", "（一）", "一；二；三。"));
		RowView row = only(draft);
		this.service.split(draft, row.id(), row.version(), 4);
		refused(() -> this.service.split(draft, row.id(), row.version(), 2));
		assertThat(kept(draft)).containsExactly("一；二；", "三。");
	}

	@Test
	void anAdditionSentTwiceMakesOneRow() {
		long draft = three();
		long first = rows(draft).get(0).id();
		long added = this.service.add(draft, first);
		assertThat(this.service.add(draft, first)).isEqualTo(added);
		assertThat(kept(draft)).containsExactly("甲。", "", "乙。", "丙。");
		this.service.save(draft, added, 0, row("一、甲", "（一）", "丁。"));
		this.rows.flush();
		assertThat(this.service.add(draft, first)).isNotEqualTo(added);
	}

	private long three() {
		return this.fixture.draft("行测试", 2026, row("一、甲", "（一）", "甲。"), row("一、甲", "（一）", "乙。"),
				row("一、甲", "（一）", "丙。"));
	}

	private static void refused(Runnable change) {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(change::run).withMessageMatching(".*请(看过|重新).*");
	}

	private ShownRow shown(long draft, long row) {
		DraftReview review = this.queries.review(draft);
		RowView view = review.rows().stream().filter(one -> one.id() == row).findFirst().orElseThrow();
		return new ShownRow(view.version(), review.keptBefore(view), review.keptAfter(view));
	}

	private List<String> kept(long draft) {
		return rows(draft).stream().filter(row -> !row.dropped()).map(row -> row.content().text()).toList();
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

	private List<RowView> rows(long draft) {
		return this.queries.review(draft).rows();
	}

	private List<String> texts(long draft) {
		return rows(draft).stream().map(row -> row.content().text()).toList();
	}

	private RowView only(long draft) {
		return rows(draft).get(0);
	}

}
