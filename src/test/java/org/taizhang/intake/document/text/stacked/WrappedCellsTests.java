package org.taizhang.intake.document.text.stacked;

import org.junit.jupiter.api.Test;

import org.taizhang.intake.document.Blocks;
import org.taizhang.intake.document.SourceDocument;

import static org.assertj.core.api.Assertions.assertThat;

/** Tables copied out of PDF pages, the lines of each cell below one another. */
class WrappedCellsTests {

	@Test
	void linesOfACellAreJoinedByWhatItIs() {
		SourceDocument document = Blocks.text("东山县重点任务分解表", "序号 重点任务 牵头单位 配合单位 完成时限", "1", "推行企业开办一网通办，将开办时间压缩至 0.5 个工",
				"作日以内。", "县市场监管局", "县税务局、县公安局、县人力资源社", "会保障局", "2026 年 6 月", "底前", "2", "推进工程建设项目拿地即开工改革，建立重点项目帮",
				"办代办服务队。", "县自然资源局 县住房城乡建设局、县发展改革局", "2026 年 9 月", "底前", "以上任务请各单位抓好落实，按月报送进展情况。");
		assertThat(Blocks.of(document)).containsExactly("东山县重点任务分解表",
				"序号|重点任务|牵头单位|配合单位|完成时限\n1|推行企业开办一网通办，将开办时间压缩至0.5个工作日以内。|县市场监管局|县税务局、县公安局、县人力资源社会保障局|2026年6月底前\n"
						+ "2|推进工程建设项目拿地即开工改革，建立重点项目帮办代办服务队。|县自然资源局|县住房城乡建设局、县发展改革局|2026年9月底前",
				"以上任务请各单位抓好落实，按月报送进展情况。");
		assertThat(document.remarks()).singleElement().asString().contains("按内容拼起来");
	}

	@Test
	void wordsOfTheHeaderMayBeBrokenAndStandAgain() {
		assertThat(Blocks.of(Blocks.text("序", "号 任务事项 重点举措 责任单位 完成时", "限", "一、粮食安全", "1 粮食生产", "1.落实粮食安全责任，签订目标责",
				"任书。", "2.开展大豆玉米种植技术培训。", "县农业农村", "局", "6月底前", "序", "号 任务事项 重点举措 责任单位 完成时", "限", "二、乡村建设", "2 人居环境",
				"1.实施农村改厕回头看，建立整改", "台账。", "县住房城乡", "建设局", "9月底前")))
			.containsExactly(
					"序号|任务事项|重点举措|责任单位|完成时限\n一、粮食安全||||\n1|粮食生产|1.落实粮食安全责任，签订目标责任书。⏎2.开展大豆玉米种植技术培训。|县农业农村局|6月底前\n"
							+ "二、乡村建设||||\n2|人居环境|1.实施农村改厕回头看，建立整改台账。|县住房城乡建设局|9月底前");
	}

	@Test
	void theHeaderMayHaveTwoRows() {
		assertThat(Blocks
			.of(Blocks.text("序号 改革事项 任务要求", "责任分工", "时限", "牵头领导 牵头单位 配合单位", "1 公立医院改革 推行按病种付费，完善价格调整机制。 陈某 市医疗保障局",
					"市卫生健康委、市财", "政局", "6月底前", "2 户籍制度改革 放宽城区落户条件，推行跨省通办。 林某某 市公安局 市人力资源社会保障局", "9月底前")))
			.containsExactly("序号|改革事项|任务要求|牵头领导|牵头单位|配合单位|时限\n1|公立医院改革|推行按病种付费，完善价格调整机制。|陈某|市医疗保障局|市卫生健康委、市财政局|6月底前\n"
					+ "2|户籍制度改革|放宽城区落户条件，推行跨省通办。|林某某|市公安局|市人力资源社会保障局|9月底前");
	}

	@Test
	void aListWithNumbersIsNoTable() {
		assertThat(Blocks.of(Blocks.text("序号 重点任务 牵头单位", "1", "请各单位高度重视。", "2", "请及时报送情况。"))).hasSizeGreaterThan(2);
	}

}
