package org.taizhang.organisation.domain;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.taizhang.organisation.UnitKind;
import org.taizhang.organisation.domain.PastedUnits.Row;

import static org.assertj.core.api.Assertions.assertThat;

class PastedUnitsTests {

	@Test
	void readsFourColumnsAndPassesOverTheHeading() {
		assertThat(PastedUnits.read("单位名称\t类别\t代码\t别名\n市发展改革委\t部门\tFGW\t市发改委、发改部门\n\n东山县人民政府\n"))
			.satisfiesExactly(row -> {
				assertThat(row.name()).isEqualTo("市发展改革委");
				assertThat(row.kind()).isEqualTo(UnitKind.DEPARTMENT);
				assertThat(row.kindGuessed()).isFalse();
				assertThat(row.code()).isEqualTo("fgw");
				assertThat(row.aliases()).containsExactly("市发改委", "发改部门");
				assertThat(row.number()).isEqualTo(2);
			}, row -> {
				assertThat(row.kind()).isEqualTo(UnitKind.COUNTY);
				assertThat(row.kindGuessed()).isTrue();
				assertThat(row.problem()).isNull();
			});
	}

	@Test
	void aCellWithLineBreaksStaysOneCell() {
		assertThat(PastedUnits.read("市司法局\t\t\t\"司法部门\n法治办\"\n市财政局")).extracting(Row::name)
			.containsExactly("市司法局", "市财政局");
		assertThat(PastedUnits.read("市司法局\t\t\t\"司法部门\n法治办\"\n市财政局").get(0).aliases()).containsExactly("司法部门", "法治办");
	}

	@Test
	void bracketsKeepTheirSeparators() {
		assertThat(PastedUnits.names("各县（市、区）政府、各县区；县区")).containsExactly("各县（市、区）政府", "各县区", "县区");
	}

	@ParameterizedTest
	@CsvSource({ "市财政局, DEPARTMENT", "市中级人民法院, DEPARTMENT", "东山县, COUNTY", "西河区人民政府, COUNTY", "东湖市政府, COUNTY",
			"市高新区管委会, ZONE", "东湖风景名胜区, ZONE", "城关镇人民政府, TOWN", "北关街道办事处, TOWN", "市融媒体中心, INSTITUTION",
			"市档案馆, INSTITUTION", "市广播电视台, INSTITUTION" })
	void guessesTheKindByTheName(String name, UnitKind kind) {
		assertThat(PastedUnits.kindByName(name)).isEqualTo(kind);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "市财政局;委办局 | 不认识类别“委办局”", "市财政局;部门;财 政 | 代码“财 政”不合规则", "1;市财政局 | 去掉序号列", ";部门 | 没有单位名称" })
	void saysWhatIsWrong(String line, String problem) {
		assertThat(PastedUnits.read(line.replace(';', '\t'))).singleElement()
			.satisfies(row -> assertThat(row.problem()).contains(problem));
	}

}
