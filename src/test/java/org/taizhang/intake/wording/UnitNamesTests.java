package org.taizhang.intake.wording;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What sounds like the name of a unit. */
class UnitNamesTests {

	@ParameterizedTest
	@ValueSource(strings = { "建设局", "建设处", "建设交通委", "规范化建设科", "市财政局", "规划司", "立案庭", "县委组织部", "各县（市、区）", "有关单位",
			"大数据中心（政务服务办公室）", "村（社区）", "26个试点领域主管部门", "承担任务的单位" })
	void theseAreNames(String name) {
		assertThat(UnitNames.looksLikeUnit(name)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "建设示范区", "打造示范区", "加强农业园区", "推进公共资源配置、交易平台建设与监管改革局", "6月底", "完成3个社区", "财政信息", "农村",
			"关注度高的文件出台" })
	void theseAreNot(String words) {
		assertThat(UnitNames.looksLikeUnit(words)).isFalse();
	}

}
