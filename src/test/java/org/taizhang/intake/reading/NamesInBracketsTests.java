package org.taizhang.intake.reading;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Brackets of units that do not end their item. */
class NamesInBracketsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			公开预算。（县财政局、县审计局）12月底前           | 公开预算。12月底前
			公开预算（县财政局、县审计局）每季度公开一次       | 公开预算每季度公开一次
			公开预算。（县财政局、县审计局），2026年6月底前完成 | 公开预算。，2026年6月底前完成
			公开预算。（县财政局、县审计局）详见清单           | 公开预算。详见清单
			(县财政局、县审计局)按月公开预算执行情况。         | 按月公开预算执行情况。
			""")
	void mayStandBeforeATimeOrAtTheBeginning(String printed, String text) {
		ReadTask task = only(printed);
		assertThat(task.text()).isEqualTo(text);
		assertThat(task.units()).containsExactly("县财政局", "县审计局");
		assertThat(task.isDoubted(WarningCode.NO_UNIT)).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "配合县政府办公室（县大数据中心）6月底前完成清理。", "建立部门联席会议（县财政局、县审计局）制度并公布名单。", "（优化服务）每季度公开一次预算。" })
	void otherBracketsStayInTheText(String printed) {
		ReadTask task = only(printed);
		assertThat(task.text()).isEqualTo(printed);
		assertThat(task.isDoubted(WarningCode.NO_UNIT)).isTrue();
	}

	@Test
	void whoAnswersInPersonLeavesTheTextWithHisUnit() {
		ReadTask task = only("开展满意度测评，责任人:李某(党政办)");
		assertThat(task.text()).isEqualTo("开展满意度测评");
		assertThat(task.units()).containsExactly("党政办");
	}

	@Test
	void namesInASentenceMayBePartedBySpaces() {
		assertThat(only("开展满意度测评，县财政局 县审计局按职责分工负责").units()).containsExactly("县财政局", "县审计局");
	}

	private static ReadTask only(String printed) {
		return Plans.read(Plans.HEAD + "一、公开\n1." + printed).tasks().get(0);
	}

}
