package org.taizhang.intake.reading.units;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.taizhang.intake.wording.UnitNames;

import static org.assertj.core.api.Assertions.assertThat;

class UnitListTests {

	/** Names are parted by / here. */
	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			市财政局、市民政局。 | 市财政局/市民政局
			各县（市、区）政府，市直各部门 | 各县（市、区）政府/市直各部门
			各县〔市、区〕政府〔管委会〕、某园区（高新区)管委会 | 各县〔市、区〕政府〔管委会〕/某园区（高新区)管委会
			各县、市、区政府,市直各部门 | 各县、市、区政府/市直各部门
			各市、县(区)人民政府、省直各部门 | 各市、县(区)人民政府/省直各部门
			市财政局，中、省驻某市有关单位 | 市财政局/中、省驻某市有关单位
			市自然资源和规划局、市住房和城乡建设局 | 市自然资源和规划局/市住房和城乡建设局
			县政务服务和大数据管理局和各乡镇 | 县政务服务和大数据管理局/各乡镇
			市财政局和市民政局 | 市财政局/市民政局
			市文化广电和旅游局及各区政府 | 市文化广电和旅游局/各区政府
			市财政局等 | 市财政局
			市财政局、市民政局等有关单位 | 市财政局/市民政局
			某经开区管委会等,各县、市、区政府 | 某经开区管委会/各县、市、区政府
			市财政局等有关部门 | 市财政局/有关部门
			财政部等国务院相关部门 | 财政部/国务院相关部门
			某某局等省有关部门和各县级人民政府 | 某某局/省有关部门/各县级人民政府
			某领导小组秘书处，各有关部门和地方党委、政府等 | 某领导小组秘书处/各有关部门/地方党委、政府
			縣財政局等部門 | 縣財政局
			市财政局等市有关部门和单位 | 市财政局/市有关部门和单位
			市直有关部门、单位，各县区政府 | 市直有关部门、单位/各县区政府
			市财政局等有关部门和单位 | 市财政局/有关部门和单位
			各镇(场)、各风景名胜区、某开发区管委会 | 各镇(场)/各风景名胜区/某开发区管委会
			各镇、街道，区直各部门 | 各镇、街道/区直各部门
			县政府办公室县保密局县网信办 | 县政府办公室/县保密局/县网信办
			区教育局各街道办事处区直各部门 | 区教育局/各街道办事处/区直各部门
			县政府各部门 | 县政府各部门
			有监管职能的县政府各部门 | 有监管职能的县政府各部门
			市财政局、— | 市财政局
			市委市政府督查室 | 市委市政府督查室
			省编办(省审改办) | 省编办(省审改办)
			县安委办及安委会成员单位 | 县安委办/安委会成员单位
			市税务局等市有关单位 | 市税务局/市有关单位
			市财政局，各市〔州〕、县〔市、区〕人民政府 | 市财政局/各市〔州〕、县〔市、区〕人民政府
			各县、区人民政府（管委会），市财政局 | 各县、区人民政府（管委会）/市财政局
			""")
	void listsAreSplitBetweenNames(String text, String names) {
		assertThat(UnitList.split(text).names()).isEqualTo(List.of(names.split("/")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "市财政局\n市民政局", "市财政局\n市民政局\n" })
	void everyLineOfACellMayBeAName(String cell) {
		assertThat(UnitList.split(cell).names()).containsExactly("市财政局", "市民政局");
	}

	@ParameterizedTest
	@ValueSource(strings = { "市直\n各有关单位", "市直各\n有关单位" })
	void aNameMayRunOverTwoLines(String cell) {
		assertThat(UnitList.split(cell).names()).containsExactly("市直各有关单位");
	}

	@ParameterizedTest
	@CsvSource({ "市财政局等, true", "市财政局等有关单位, true", "市财政局, false" })
	void anOpenListIsKnown(String text, boolean open) {
		assertThat(UnitList.split(text).open()).isEqualTo(open);
	}

	@Test
	void whoIsLeftOutStaysInItsPhrase() {
		assertThat(UnitList.split("市财政局、除东山县、西河区外的各县（市、区）、市司法局").names()).containsExactly("市财政局", "除东山县、西河区外的各县（市、区）",
				"市司法局");
		assertThat(UnitList.split("各乡镇（街道），市直各部门（除市公安局、市司法局外）").names()).containsExactly("各乡镇（街道）",
				"市直各部门（除市公安局、市司法局外）");
		assertThat(UnitNames.looksLikeUnit("市直各部门（除市公安局、市司法局、市自然资源和规划局外）")).isTrue();
	}

	@Test
	void aNameMayHaveALongSecondNameInBrackets() {
		assertThat(UnitNames.looksLikeUnit("示例县全民健身与体育产业发展服务中心（县全民健身工作领导小组办公室）")).isTrue();
		assertThat(UnitNames.looksLikeUnit("示例县全民健身与体育产业发展服务中心（全年开放不少于三百天并且公布开放时间）")).isFalse();
	}

	@Test
	void departmentsAndBodiesAreOnePhrase() {
		assertThat(UnitList.split("市直有关部门、单位，各县政府").names()).containsExactly("市直有关部门、单位", "各县政府");
	}

	@Test
	void relatedDepartmentsMayBeJoined() {
		assertThat(UnitList.split("市司法局、市财政局及相关部门").names()).containsExactly("市司法局", "市财政局", "相关部门");
	}

}
