package org.taizhang.organisation;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import org.taizhang.IntegrationTest;
import org.taizhang.organisation.Resolution.Hint;
import org.taizhang.organisation.Resolution.How;
import org.taizhang.organisation.Resolution.ToGroup;
import org.taizhang.organisation.Resolution.ToUnit;
import org.taizhang.organisation.Resolution.Unknown;
import org.taizhang.shared.RefusedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@IntegrationTest
@Transactional
class UnitDirectoryTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

	@Autowired
	UnitDirectory directory;

	@Autowired
	UnitService service;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	PlatformTransactionManager transactions;

	@Test
	void whatWasJustWrittenIsFound() {
		assertThat(this.directory.resolve("市测绘院", TODAY)).isInstanceOf(Unknown.class);
		UnitRef unit = this.service.addUnit("市测绘研究院", UnitKind.INSTITUTION);
		assertThat(unit.code()).matches("u\\d+");
		assertThat(this.directory.resolve("市测绘研究院", TODAY)).isEqualTo(new ToUnit(unit, How.NAME));
		assertThat(this.directory.resolve("市测绘院", TODAY)).isEqualTo(new Unknown(Hint.UNIT, List.of(unit), List.of()));
		this.service.addAlias(unit.id(), "市测绘院");
		assertThat(this.directory.resolve("市测绘院", TODAY)).isEqualTo(new ToUnit(unit, How.ALIAS));
		assertThat(this.directory.byCode(unit.code())).contains(unit);
	}

	@Test
	void whatWasRolledBackIsForgotten() {
		TransactionTemplate own = new TransactionTemplate(this.transactions);
		own.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
		own.executeWithoutResult(status -> {
			this.service.addUnit("市回滚局", UnitKind.DEPARTMENT);
			assertThat(this.directory.resolve("市回滚局", TODAY)).isInstanceOf(ToUnit.class);
			status.setRollbackOnly();
		});
		assertThat(this.directory.resolve("市回滚局", TODAY)).isInstanceOf(Unknown.class);
	}

	@Test
	void aGroupHasTheMembersOfTheDay() {
		UnitRef east = this.service.addUnit("东甲县人民政府", UnitKind.COUNTY);
		UnitRef west = this.service.addUnit("西甲县人民政府", UnitKind.COUNTY);
		UnitRef south = this.service.addUnit("南甲区人民政府", UnitKind.COUNTY);
		UnitGroupRef group = this.service.addGroup("各甲县（市、区）人民政府", false, List.of(east.id(), west.id()));
		this.service.changeMembers(group.id(), List.of(west.id(), south.id()), LocalDate.of(2026, 3, 1));
		assertThat(this.directory.membersOf(group.id(), LocalDate.of(2026, 2, 28))).containsExactly(east, west);
		assertThat(this.directory.membersOf(group.id(), LocalDate.of(2026, 3, 1))).containsExactly(west, south);
		assertThat(this.directory.resolve("各甲县(市、区)政府", LocalDate.of(2025, 1, 1)))
			.isEqualTo(new ToGroup(group.id(), group.name(), false, List.of(east, west)));
		this.service.changeMembers(group.id(), List.of(east.id(), west.id(), south.id()), LocalDate.of(2026, 3, 1));
		assertThat(this.directory.membersOf(group.id(), LocalDate.of(2026, 3, 1))).containsExactly(east, west, south);
		assertThat(this.jdbc.sql("select count(*) from unit_group_member where group_id = :id")
			.param("id", group.id())
			.query(Integer.class)
			.single()).as("a member that never left has one row").isEqualTo(3);
	}

	@Test
	void aGroupMayLeaveOutSomeByItsOwnWords() {
		UnitRef east = this.service.addUnit("东丁县人民政府", UnitKind.COUNTY);
		UnitRef west = this.service.addUnit("西丁县人民政府", UnitKind.COUNTY);
		UnitRef zone = this.service.addUnit("丁丁高新技术产业开发区管委会", UnitKind.ZONE);
		this.service.addAlias(zone.id(), "丁丁高新区");
		UnitGroupRef group = this.service.addGroup("各丁县（市、区）人民政府", false, List.of(east.id(), west.id(), zone.id()));
		assertThat(this.directory.resolve("各丁县（市、区）人民政府（不含丁丁高新区）", TODAY))
			.isEqualTo(new ToGroup(group.id(), group.name(), false, List.of(east, west), List.of(zone)));
		assertThat(this.directory.resolve("除东丁县、丁丁高新区外的各丁县（市、区）人民政府", TODAY))
			.isEqualTo(new ToGroup(group.id(), group.name(), false, List.of(west), List.of(east, zone)));
		assertThat(this.directory.resolve("各丁县（市、区）人民政府（除南丁县外）", TODAY)).as("one of those left out is not known")
			.isEqualTo(new Unknown(Hint.EXCEPTED_GROUP, List.of(), List.of()));
		this.service.changeMembers(group.id(), List.of(west.id(), zone.id()), LocalDate.of(2026, 3, 1));
		assertThat(this.directory.resolve("各丁县（市、区）人民政府（不含丁丁高新区）", LocalDate.of(2026, 2, 28)))
			.as("the members of the day")
			.isEqualTo(new ToGroup(group.id(), group.name(), false, List.of(east, west), List.of(zone)));
	}

	@Test
	void whereAPhraseLeavesOpenWhichUnitsNoGroupIsOffered() {
		this.service.addGroup("戊市各单位", false, List.of());
		assertThat(this.directory.resolve("戊市有关单位", TODAY))
			.isEqualTo(new Unknown(Hint.OPEN_GROUP, List.of(), List.of()));
	}

	@Test
	void oneNameMeansOneThing() {
		UnitRef unit = this.service.addUnit("市独名局", UnitKind.DEPARTMENT);
		UnitRef other = this.service.addUnit("市另名局", UnitKind.DEPARTMENT);
		this.service.addAlias(unit.id(), "独名局");
		assertThatExceptionOfType(RefusedException.class)
			.isThrownBy(() -> this.service.addUnit("市独名局", UnitKind.DEPARTMENT))
			.withMessageContaining("市独名局");
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> this.service.addAlias(other.id(), "独名局"))
			.withMessageContaining("已是单位“市独名局”");
		assertThatExceptionOfType(RefusedException.class)
			.isThrownBy(() -> this.service.addGroup("独名局", false, List.of()));
		assertThatExceptionOfType(RefusedException.class)
			.isThrownBy(() -> this.service.addUnit("Bad Code", "市代码局", UnitKind.DEPARTMENT));
	}

	@Test
	void fiftyPhrasesAgainstTenThousandUnitsTakeLittleTime() {
		this.jdbc.sql("""
				insert into unit (code, name, kind, sort_order)
				select 'big' || n, '第' || n || '市' || (array['财政局','教育局','民政局','商务局','卫生健康委'])[n % 5 + 1],
				  'DEPARTMENT', n
				from generate_series(1, 10000) n
				""").update();
		this.directory.units();
		long start = cpuTime();
		this.jdbc.sql("update unit set sort_order = sort_order + 1 where code = 'big1'").update();
		List<Resolution> found = IntStream.rangeClosed(1, 50)
			.mapToObj(n -> this.directory.resolve((n % 2 == 0) ? "第" + n + "市卫健委" : "第" + n + "市卫生建康委", TODAY))
			.toList();
		long milliseconds = (cpuTime() - start) / 1_000_000;
		assertThat(found).filteredOn(ToUnit.class::isInstance).hasSize(5);
		assertThat(found).filteredOn(Unknown.class::isInstance)
			.allSatisfy(unknown -> assertThat(((Unknown) unknown).nearest()).hasSize(5));
		assertThat(milliseconds).as("milliseconds of this thread, the reading of the directory included")
			.isLessThan(2000);
	}

	/** Not the clock on the wall: the machine may be busy with other things. */
	private static long cpuTime() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}

}
