package org.taizhang.organisation.domain;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ExceptedGroupTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "市政府各部门（除市公安局外） | 市政府各部门 | 市公安局", "除东山县外的各县（市、区） | 各县(市、区) | 东山县",
					"各县（市、区）人民政府（不含高新区） | 各县(市、区)人民政府 | 高新区", "市直各部门（除市公安局、市司法局以外） | 市直各部门 | 市公安局、市司法局",
					"各县（市、区）（除东山县外）人民政府 | 各县(市、区)人民政府 | 东山县", "各县区（高新区除外） | 各县区 | 高新区",
					"除市公安局和市司法局外的市直各部门 | 市直各部门 | 市公安局、市司法局", "除东山县、西河区以外其他各县（市、区） | 各县(市、区) | 东山县、西河区",
					"各县（市、区）人民政府，不含高新区 | 各县(市、区)人民政府 | 高新区", "市政府各部门〔不包括市公安局〕 | 市政府各部门 | 市公安局" })
	void partsTheGroupFromWhoIsLeftOut(String phrase, String group, String out) {
		assertThat(ExceptedGroup.of(Wording.plain(phrase))).contains(new ExceptedGroup(group, List.of(out.split("、"))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "各县（市、区）人民政府", "市外事办", "市市场监管局（市知识产权局）", "市直有关部门", "除四害办公室" })
	void leavesNobodyOut(String phrase) {
		assertThat(ExceptedGroup.of(Wording.plain(phrase))).isEmpty();
	}

}
