package org.taizhang.intake.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

import org.taizhang.IntegrationTest;
import org.taizhang.organisation.Resolution;
import org.taizhang.organisation.UnitDirectory;
import org.taizhang.organisation.UnitKind;
import org.taizhang.organisation.UnitService;
import org.taizhang.shared.RefusedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.taizhang.intake.draft.DraftFixture.row;

@IntegrationTest
@Transactional
class PhraseServiceTests {

	@Autowired
	PhraseService service;

	@Autowired
	PhraseQueries queries;

	@Autowired
	UnitService units;

	@Autowired
	UnitDirectory directory;

	DraftFixture fixture;

	long finance;

	long east;

	@BeforeEach
	void place(@Autowired ApplicationContext context) {
		this.fixture = new DraftFixture(context);
		this.finance = this.units.addUnit("认测市财政局", UnitKind.DEPARTMENT).id();
		this.east = this.units.addUnit("认测东县", UnitKind.COUNTY).id();
	}

	@Test
	void aNameOfTheDirectoryIsTakenByItself() {
		PhraseView known = only(draft("认测市财政局"));
		assertThat(known.settled()).isTrue();
		assertThat(known.automatic()).isTrue();
		assertThat(known.members()).extracting(unit -> unit.id()).containsExactly(this.finance);
	}

	@Test
	void whatIsOnlyNearIsOfferedAndNeverTaken() {
		PhraseView near = only(draft("认测市财政局预算处"));
		assertThat(near.settled()).isFalse();
	}

	@Test
	void anAliasIsRememberedForLaterPlans() {
		long draft = draft("认测钱袋子");
		PhraseView open = only(draft);
		this.service.meansUnit(draft, open.id(), open.version(), this.finance, true);
		assertThat(only(draft).settled()).isTrue();
		PhraseView later = only(draft("认测钱袋子"));
		assertThat(later.automatic()).isTrue();
		assertThat(later.members()).extracting(unit -> unit.id()).containsExactly(this.finance);
	}

	@Test
	void aUnitForOnceIsNotRemembered() {
		long draft = draft("认测钱袋子");
		PhraseView open = only(draft);
		this.service.meansUnit(draft, open.id(), open.version(), this.finance, false);
		assertThat(only(draft).settled()).isTrue();
		assertThat(only(draft("认测钱袋子")).settled()).isFalse();
	}

	@Test
	void aNewUnitMayBeCalledOtherwiseAndIsKnownByBoth() {
		long draft = draft("认测发改委");
		PhraseView open = only(draft);
		this.service.meansNewUnit(draft, open.id(), open.version(), "认测市发展和改革委员会", UnitKind.DEPARTMENT);
		assertThat(only(draft).explained()).isEqualTo("认测市发展和改革委员会");
		assertThat(only(draft("认测发改委")).automatic()).isTrue();
		assertThat(only(draft("认测市发展和改革委员会")).automatic()).isTrue();
	}

	@Test
	void aNewGroupServesThisPlanAndLaterOnes() {
		long draft = draft("各认测县人民政府");
		PhraseView open = only(draft);
		this.service.meansNewGroup(draft, open.id(), open.version(), Set.of(this.east));
		assertThat(only(draft).members()).extracting(unit -> unit.id()).containsExactly(this.east);
		assertThat(only(draft("各认测县人民政府")).automatic()).isTrue();
	}

	@Test
	void aGroupWithoutMembersIsNotSettledUntilItHasSome() {
		this.units.addGroup("各认测乡镇", false, List.of());
		long draft = draft("各认测乡镇");
		PhraseView empty = only(draft);
		assertThat(empty.meaning()).isEqualTo(PhraseMeaning.GROUP);
		assertThat(empty.settled()).isFalse();
		this.service.changeMembers(draft, empty.id(), empty.version(), Set.of(this.east));
		assertThat(only(draft).settled()).isTrue();
	}

	@Test
	void anOpenGroupWaitsForItsMembers() {
		this.units.addGroup("认测市直有关单位", true, List.of());
		long draft = draft("认测市直有关单位");
		PhraseView open = only(draft);
		assertThat(open.settled()).isFalse();
		assertThat(open.groupId()).isNotNull();
		assertThatExceptionOfType(RefusedException.class)
			.isThrownBy(() -> this.service.meansGroup(draft, open.id(), open.version(), open.groupId(), false))
			.withMessageContaining("勾选成员");
		assertThatExceptionOfType(RefusedException.class)
			.isThrownBy(() -> this.service.meansChosen(draft, open.id(), open.version(), Set.of()));
		this.service.meansChosen(draft, open.id(), open.version(), Set.of(this.finance));
		assertThat(only(draft).explained()).isEqualTo("指定 1 个单位");
	}

	/** Until the plan is issued; what was issued stays. */
	@Test
	void aGroupButForSomeFollowsItsGroupAndStillLeavesThemOut() {
		long west = this.units.addUnit("认测西县", UnitKind.COUNTY).id();
		long south = this.units.addUnit("认测南县", UnitKind.COUNTY).id();
		long group = this.units.addGroup("各认测县人民政府", false, List.of(this.east, west)).id();
		long draft = draft("各认测县人民政府（除认测东县外）");
		assertThat(only(draft).explained()).isEqualTo("各认测县人民政府，除去 认测东县（1 个单位）");
		assertThat(only(draft).automatic()).isTrue();
		assertThat(only(draft).phrase()).as("as printed").isEqualTo("各认测县人民政府（除认测东县外）");
		this.units.changeMembers(group, List.of(this.east, west, south), LocalDate.of(2000, 1, 1));
		assertThat(only(draft).members()).extracting(unit -> unit.id()).containsExactly(west, south);
	}

	@Test
	void theMembersOfAGroupAreNotChangedThroughAPhraseThatLeavesSomeOut() {
		long west = this.units.addUnit("认测西县", UnitKind.COUNTY).id();
		this.units.addGroup("各认测县人民政府", false, List.of(this.east, west));
		long draft = draft("各认测县人民政府（除认测东县外）");
		PhraseView shown = only(draft);
		assertThatExceptionOfType(RefusedException.class)
			.isThrownBy(() -> this.service.changeMembers(draft, shown.id(), shown.version(), Set.of(west)))
			.withMessageContaining("除去了几个单位");
		this.service.meansChosen(draft, shown.id(), shown.version(), Set.of(this.east));
		assertThat(only(draft).explained()).isEqualTo("指定 1 个单位");
	}

	@Test
	void somebodyDecidesWhereOneThatIsLeftOutIsNotKnown() {
		long group = this.units.addGroup("各认测县人民政府", false, List.of(this.east)).id();
		long draft = draft("各认测县人民政府（除认测北县外）");
		PhraseView open = only(draft);
		assertThat(open.settled()).isFalse();
		assertThat(open.hint()).isEqualTo(Resolution.Hint.EXCEPTED_GROUP);
		this.service.meansGroup(draft, open.id(), open.version(), group, true);
		assertThat(only(draft("各认测县人民政府（除认测北县外）")).settled()).as("is no other name of the whole group").isFalse();
	}

	@Test
	void aDecisionCanBeTakenBack() {
		long draft = draft("认测钱袋子");
		PhraseView open = only(draft);
		this.service.staysUnassigned(draft, open.id(), open.version());
		assertThat(only(draft).settled()).isTrue();
		this.service.reopen(draft, open.id(), only(draft).version());
		assertThat(only(draft).settled()).isFalse();
	}

	@Test
	void allThatLookLikeUnitsBecomeUnitsAtOnce() {
		long draft = this.fixture.draft("认测", 2026, row("一、甲", "（一）", "公开。", "认测市教育局", "认测市民政局", "各认测县"));
		List<PhraseService.NewUnit> named = this.queries.phrases(draft)
			.stream()
			.filter(PhraseView::looksLikeUnit)
			.map(phrase -> new PhraseService.NewUnit(phrase.id(), UnitKind.DEPARTMENT))
			.toList();
		this.service.allNewUnits(draft, named);
		assertThat(this.queries.phrases(draft)).filteredOn(phrase -> !phrase.settled())
			.extracting(PhraseView::phrase)
			.containsExactly("各认测县");
	}

	@Test
	void aPhraseOnlyOfDroppedRowsAsksForNothing(@Autowired RowService rows, @Autowired DraftQueries drafts) {
		long draft = draft("认测钱袋子");
		RowView row = drafts.review(draft).rows().get(0);
		rows.drop(draft, row.id(), row.version());
		assertThat(this.queries.phrases(draft)).isEmpty();
	}

	private long draft(String phrase) {
		return this.fixture.draft("认测", 2026, row("一、甲", "（一）", "公开。", phrase));
	}

	private PhraseView only(long draft) {
		return this.queries.phrases(draft).get(0);
	}

}
