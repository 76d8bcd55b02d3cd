package org.taizhang.intake.reading;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.taizhang.intake.wording.RoleWords.Role;

import static org.assertj.core.api.Assertions.assertThat;

class ResponsibilityGrammarTests {

	/** Units of a role are parted by a space here. */
	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			责任单位：市财政局、市民政局 | - | 市财政局 市民政局 | -
			市财政局，市民政局；市司法局。 | - | 市财政局 市民政局 市司法局 | -
			牵头单位：市财政局，责任单位：市直各部门、各镇〈街〉 | 市财政局 | 市直各部门 各镇〈街〉 | -
			牵头单位:市财政局;配合单位:市民政局 | 市财政局 | - | 市民政局
			牵头单位：市财政局责任单位：市民政局 | 市财政局 | 市民政局 | -
			牵头单位为市财政局，责任单位为各区政府 | 市财政局 | 各区政府 | -
			市财政局负责。以下均需各县政府落实，不再列出 | - | 市财政局 | -
			牵头部门：市财政局。责任部门：市民政局、各县（市、区）政府 | 市财政局 | 市民政局 各县（市、区）政府 | -
			牵头负责领导：某某。牵头责任单位：市财政局。协同责任单位：市税务局、市统计局等。 | 市财政局 | - | 市税务局 市统计局
			市财政局牵头 | 市财政局 | - | -
			由市财政局牵头，市民政局、市司法局配合 | 市财政局 | - | 市民政局 市司法局
			市财政局、市民政局牵头，各县（市、区）抓好落实 | 市财政局 市民政局 | 各县（市、区） | -
			市财政局牵头，市民政局、各区政府按职责分工负责 | 市财政局 | 市民政局 各区政府 | -
			市财政局牵头，市民政局，各区政府按职责分工负责 | 市财政局 | 市民政局 各区政府 | -
			市财政局、市民政局按职责分工负责 | - | 市财政局 市民政局 | -
			市财政局牵头、各县（市、区）民政局配合 | 市财政局 | - | 各县（市、区）民政局
			市财政局、市司法局牵头、市民政局、市人社局配合 | 市财政局 市司法局 | - | 市民政局 市人社局
			责任单位：市财政局、市司法局，市直各部门配合 | - | 市财政局 市司法局 | 市直各部门
			市财政局牵头，市民政局，各区政府配合 | 市财政局 | - | 市民政局 各区政府
			市财政局牵头，市民政局 | 市财政局 | 市民政局 | -
			市财政局会同市民政局负责 | 市财政局 | - | 市民政局
			市财政局（牵头）、市民政局 | 市财政局 | 市民政局 | -
			市财政局（牵头单位），市民政局（配合单位） | 市财政局 | - | 市民政局
			縣財政局牽頭,縣直單位和各鄉鎮(街道)按職責分工負責 | 縣財政局 | 縣直單位 各鄉鎮(街道) | -
			市财政局负责，市民政局配合 | - | 市财政局 | 市民政局
			市商务局会同有关部门 | 市商务局 | - | 有关部门
			市财政局、市民政局等部门负责 | - | 市财政局 市民政局 | -
			""")
	void unitsHaveRoles(String text, String leads, String units, String cooperating) {
		Responsibilities read = ResponsibilityGrammar.parse(text);
		assertThat(List.of(read.leads(), read.units(), read.cooperating()))
			.isEqualTo(List.of(names(leads), names(units), names(cooperating)));
	}

	private static List<String> names(String printed) {
		return (printed == null) ? List.of() : List.of(printed.split(" "));
	}

	@Test
	void aColumnSaysWhatItsUnitsDo() {
		assertThat(ResponsibilityGrammar.parse("市财政局、市民政局", Role.LEAD).leads()).containsExactly("市财政局", "市民政局");
		assertThat(ResponsibilityGrammar.parse("市财政局", Role.COOPERATING).cooperating()).containsExactly("市财政局");
	}

	@Test
	void aTimeInTheListIsKeptApart() {
		Responsibilities read = ResponsibilityGrammar.parse("责任单位：市财政局；完成时限：9月底前");
		assertThat(read.units()).containsExactly("市财政局");
		assertThat(read.deadlineText()).isEqualTo("9月底前");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			市财政局、市民政局（列第一位的为牵头单位，下同）
			市财政局、市民政局负责。列第一位者为牵头单位，下同
			市财政局、市民政局（排在首位的单位为牵头单位，下同）
			市财政局、市民政局，第一位的为牵头部门
			""")
	void aDocumentMayDeclareThatTheFirstLeads(String text) {
		Responsibilities read = ResponsibilityGrammar.parse(text);
		assertThat(read.firstLeads()).isTrue();
		assertThat(read.withFirstLeading().leads()).containsExactly("市财政局");
		assertThat(read.withFirstLeading().units()).containsExactly("市民政局");
	}

}
