package org.taizhang.intake.draft;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.taizhang.shared.EditConflictException;
import org.taizhang.shared.RefusedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.taizhang.intake.draft.DraftFixture.row;

/** Rows that somebody else, or the same person twice, has changed meanwhile. */
class StaleRowTests extends DraftRows {

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

	private List<String> kept(long draft) {
		return rows(draft).stream().filter(row -> !row.dropped()).map(row -> row.content().text()).toList();
	}

}
