package org.taizhang.intake.wording;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.taizhang.intake.wording.RoleWords.Role;

import static org.assertj.core.api.Assertions.assertThat;

class RoleWordsTests {

	@ParameterizedTest
	@CsvSource({ "牵头单位, LEAD", "牵头部门, LEAD", "牵头责任单位, LEAD", "牵头组织实施单位, LEAD", "主办单位, LEAD", "责任单位, RESPONSIBLE",
			"责 任 单 位, RESPONSIBLE", "责任部门(科室), RESPONSIBLE", "责任科室, RESPONSIBLE", "承办单位, RESPONSIBLE",
			"整改实施主体, RESPONSIBLE", "责任主体, RESPONSIBLE", "配合单位, COOPERATING", "协办部门, COOPERATING", "协同责任单位, COOPERATING",
			"协同配合单位, COOPERATING", "参与单位, COOPERATING", "牵头负责领导, PERSON", "责任人, PERSON", "主要责任人, PERSON",
			"主管领导, PERSON", "包联县领导, PERSON", "联系人, PERSON", "监督单位, WATCHING", "督办责任科室, WATCHING", "分管市领导, PERSON",
			"完成时限, DEADLINE", "时限要求, DEADLINE", "完成时间, DEADLINE", "时间节点, DEADLINE", "拟决策时间, DEADLINE",
			"决策承办单位, RESPONSIBLE", "申报单位, RESPONSIBLE" })
	void wordsNameRoles(String word, Role role) {
		assertThat(RoleWords.of(word)).contains(role);
	}

	@ParameterizedTest
	@ValueSource(strings = { "重点任务", "具体要求", "工作措施", "备注", "单位", "各起草部门", "牵头抓总的同志们" })
	void otherWordsNameNone(String word) {
		assertThat(RoleWords.of(word)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "责任单位：市财政局", "（牵头单位:市财政局）", "牵头单位 ：市财政局", "〔责任部门：各科室" })
	void aLineMayBeginWithARole(String line) {
		assertThat(RoleWords.beginsWithRole(line)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "各责任单位要高度重视：", "附件：责任分解表", "责任单位要落实", "（公开路径：门户网站）" })
	void otherLinesDoNot(String line) {
		assertThat(RoleWords.beginsWithRole(line)).isFalse();
	}

}
