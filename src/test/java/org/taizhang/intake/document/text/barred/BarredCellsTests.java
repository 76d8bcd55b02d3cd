package org.taizhang.intake.document.text.barred;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.taizhang.intake.document.Blocks;
import org.taizhang.intake.document.SourceDocument;
import org.taizhang.intake.reading.Plans;
import org.taizhang.intake.reading.ReadPlan;
import org.taizhang.intake.reading.ReadTask;
import org.taizhang.intake.reading.Recurrence;

import static org.assertj.core.api.Assertions.assertThat;

/** Tables copied out of web pages with bars and cells on lines of their own. */
class BarredCellsTests {

	@Test
	void numbersWithoutAWordTellTheRows() {
		ReadPlan plan = Plans.read("""
				任务分类
				|
				具体要求
				|
				责任科室
				|
				时限要求
				|
				目录管理
				|
				1
				|
				修订主动公开目录。
				|
				办公室
				|
				2026年6月底前
				|
				政策解读
				|
				2
				|
				制作图解。
				|
				法规科
				|
				持续推进
				|
				3
				|
				召开解读会。
				|
				各科室
				|
				持续推进
				|
				请各科室抓好落实。
				""");
		assertThat(plan.tasks()).extracting(ReadTask::chapter).containsExactly("目录管理", "政策解读", "政策解读");
		assertThat(plan.tasks()).extracting(ReadTask::text).containsExactly("修订主动公开目录。", "制作图解。", "召开解读会。");
		assertThat(plan.tasks()).extracting(ReadTask::units)
			.containsExactly(List.of("办公室"), List.of("法规科"), List.of("各科室"));
		assertThat(plan.tasks()).extracting(ReadTask::recurrence)
			.containsExactly(null, Recurrence.CONTINUOUS, Recurrence.CONTINUOUS);
	}

	@Test
	void aBlankCellPartsTheRowsAndMergedCellsMayBeMissing() {
		ReadPlan plan = Plans.read("""
				|
				工作任务
				|
				具体内容
				|
				责任部门
				|
				|
				目录管理
				|
				修订主动公开目录。
				|
				财政所、司法所等
				|
				|
				公布修订后的目录。
				|
				党政办公室
				|
				""");
		assertThat(plan.tasks()).extracting(ReadTask::chapter).containsExactly("目录管理", "目录管理");
		assertThat(plan.tasks()).extracting(ReadTask::units).containsExactly(List.of("财政所", "司法所"), List.of("党政办公室"));
	}

	@Test
	void aTitleMayRunAcrossAndCellsMayHaveSeveralLines() {
		ReadPlan plan = Plans.read("""
				|
				    附件1
				    东山县数据共享
				    重点任务分工   |
				||||
				|
				    序
				    号  |

				    工作任务
				    |

				    牵头单位
				    |

				    责任单位
				    |

				    完成时限
				    |

				|
				    1
				    |

				    编制共享目录。
				    |

				    县数据局
				    |

				    县直各部门
				    各乡镇  |

				    2026年9月底
				    |
				|
				    2
				    |

				    开展数据归集。
				    |

				    县司法局
				    |

				    |

				    2026年12月底
				    |
				""");
		assertThat(plan.title()).isEqualTo("东山县数据共享重点任务分工");
		assertThat(plan.tasks()).extracting(ReadTask::leads).containsExactly(List.of("县数据局"), List.of("县司法局"));
		assertThat(plan.tasks().get(0).units()).containsExactly("县直各部门", "各乡镇");
		assertThat(plan.tasks()).isNotEmpty().allSatisfy((task) -> assertThat(task.deadlines()).hasSize(1));
	}

	@Test
	void everyCellMayEndItsLineWithABar() {
		assertThat(table("序号 |", "单位 |", "时间 |", "备注 |", "1 |", "县财政局 |", "3月 |", "|", "2 |", "县民政局 |", "4月 |", "|",
				"扫一扫在手机上查看"))
			.isEqualTo("序号|单位|时间|备注\n1|县财政局|3月|\n2|县民政局|4月|");
	}

	@Test
	void withoutNumbersTheKindsOfCellsTellTheRows() {
		assertThat(table("工作任务", "|", "工作内容", "|", "责任单位", "|", "政策解读", "|", "制作图解。", "|", "县司法局", "|", "召开解读会。", "|",
				"县委宣传部、县司法局", "|", "目录管理", "|", "修订目录。", "|", "县政府办公室", "|"))
			.isEqualTo("工作任务|工作内容|责任单位\n政策解读|制作图解。|县司法局\n|召开解读会。|县委宣传部、县司法局\n目录管理|修订目录。|县政府办公室");
	}

	private static String table(String... lines) {
		return Blocks.of(Blocks.text(lines)).get(0);
	}

	@Test
	void aWordOfTheHeaderMayStandOverSeveralColumns() {
		String rows = "一、深化公开|（一）公开预算|1|编制目录。|县财政局|持续推进\n";
		assertThat(table("工作任务", "|", "具体要求", "|", "责任单位", "|", "完成时限", "|", "一、深化公开", "|", "（一）公开预算", "|", "1", "|",
				"编制目录。", "|", "县财政局", "|", "持续推进", "|", "（二）公开决算", "|", "2", "|", "公布决算。", "|", "县审计局", "|", "年底前",
				"|"))
			.isEqualTo("工作任务|工作任务|序号|具体要求|责任单位|完成时限\n" + rows + "|（二）公开决算|2|公布决算。|县审计局|年底前");
		assertThat(table("工作任务 | 具体要求 | 责任单位 | 完成时限 | ||", "一、深化公开 | （一）公开预算 | 1 | 编制目录。 | 县财政局 | 持续推进 |",
				"2 | 公布决算。 | 县审计局 | 年底前 | ||"))
			.isEqualTo("工作任务|工作任务|序号|具体要求|责任单位|完成时限\n" + rows + "2|公布决算。|县审计局|年底前||");
		assertThat(table("工作任务 | 责任单位 | |", "编制目录。 | 县财政局 | 无 |", "公布决算。 | 县审计局 | |")).startsWith("工作任务|责任单位|");
	}

	@Test
	void numbersWithoutAWordStandRightOfMergedThemes() {
		assertThat(table("|", "工作任务 |", "具体要求 |", "责任单位 |", "完成时限 |", "|", "|", "一、深化公开 |", "1 |", "公布权责清单。 |",
				"县委编办 |", "持续推进 |", "|", "2 |", "公布服务事项。 |", "县数据局 |", "6月底前 |", "|", "|", "二、做好解读 |", "3 |", "制作图解。 |",
				"县司法局 |", "年底前 |", "|"))
			.isEqualTo("工作任务|序号|具体要求|责任单位|完成时限\n一、深化公开|1|公布权责清单。|县委编办|持续推进\n|2|公布服务事项。|县数据局|6月底前\n"
					+ "二、做好解读|3|制作图解。|县司法局|年底前");
	}

	@Test
	void twoColumnsMayCount() {
		assertThat(table("序号 |", "类别 |", "序号 |", "评分指标 |", "分值 |", "责任部门 |", "一 |", "基本信息 |", "1 |", "机构职能和领导分工介绍 |",
				"0.5 |", "党政办 |", "2 |", "规章制度 |", "0.8 |", "二 |", "财务信息 |", "3 |", "年度预算 |", "1 |", "计财处 |"))
			.isEqualTo("类别|序号|评分指标|分值|责任部门\n基本信息|1|机构职能和领导分工介绍|0.5|党政办\n|2|规章制度|0.8|\n财务信息|3|年度预算|1|计财处");
	}

	@Test
	void tenColumnsAreToldByTheBarsThoughTheNumbersBeginLate() {
		assertThat(table("序号 |", "主要任务 |", "年度目标任务 |", "分管 领导 |", "牵头 单位 |", "责任主体与协同单位 |", "1-5月推进情况 |", "1-6月推进情况 |",
				"是否达序 |", "说明 |", "24 |", "新建口袋公园3个。 |", "王某 |", "城管局 |", "园林局、各街道 |", "已完成选址。 |", "已开工2个。 |", "是 |",
				"||", "25 |", "改造农贸市场2家。 |", "李某 |", "商务局 |", "市场监管局、各街道 |", "已完成设计。 |", "1家已完工。 |", "否 |",
				"招标推迟，7月加快推进。 |", "|"))
			.isEqualTo("序号|主要任务|年度目标任务|分管 领导|牵头 单位|责任主体与协同单位|1-5月推进情况|1-6月推进情况|是否达序|说明\n"
					+ "24||新建口袋公园3个。|王某|城管局|园林局、各街道|已完成选址。|已开工2个。||是\n"
					+ "25||改造农贸市场2家。|李某|商务局|市场监管局、各街道|已完成设计。|1家已完工。|否|招标推迟，7月加快推进。");
	}

	@Test
	void cellsMergedDownwardsMayBeMissingFromTheRowsBelow() {
		SourceDocument document = Blocks.text("序号 |", "牵头单位 |", "项目数量 |", "项目名称 |", "业主单位 |", "本月进展情况 |", "||",
				"前期手续 |", "形象进度 |", "||||||", "一 |", "县住建局 |", "道路项目（1个） |", "（一）打通断头路行动 |", "1.文昌路 |", "县城投 |",
				"已完工 |", "|", "2.学府路 |", "县城管局 |", "已完工 |", "|||||", "二 |", "县水务局 |", "供水项目（1个） |", "（一）更换老旧管网 |",
				"县水投 |", "已完工 |", "||");
		assertThat(Blocks.of(document)).containsExactly("序号|牵头单位|项目数量|项目名称|项目名称|业主单位|本月进展情况|本月进展情况\n"
				+ "一|县住建局|道路项目（1个）|（一）打通断头路行动|1.文昌路|县城投|已完工|\n||||2.学府路|县城管局||已完工\n"
				+ "二|县水务局||供水项目（1个）|（一）更换老旧管网|县水投|已完工|");
		assertThat(document.remarks()).singleElement()
			.satisfies((remark) -> assertThat(remark.message()).contains("有 2 行已按内容移到").contains("对照原文"));
	}

	@Test
	void headingsAcrossTheTableMayHaveOneBar() {
		assertThat(table("序号", "|", "实事项目", "|", "工作目标", "|", "责任单位", "|", "一、教育", "|", "1", "|", "幼儿园", "|", "新建2所。",
				"|", "县教育局", "|", "二、城建", "|", "2", "|", "老旧小区", "|", "改造12个。", "|", "县住建局", "|"))
			.isEqualTo("序号|实事项目|工作目标|责任单位\n一、教育|一、教育|一、教育|一、教育\n1|幼儿园|新建2所。|县教育局\n"
					+ "二、城建|二、城建|二、城建|二、城建\n2|老旧小区|改造12个。|县住建局");
	}

	@Test
	void twoColumnsMayBeParted() {
		assertThat(table("重点工作 |", "责任单位 |", "1.完成污水厂改造。 |", "城建办 |", "2.推广再生稻。 |", "农业服务中心、各村 |"))
			.isEqualTo("重点工作|责任单位\n1.完成污水厂改造。|城建办\n2.推广再生稻。|农业服务中心、各村");
	}

	@Test
	void theWayItIsMadePublicIsAColumn() {
		assertThat(table("公开领域 |", "公开事项 |", "责任部门 |", "公开时限 |", "公开渠道 |", "社会救助 |", "低保对象名单 |", "民政科 |", "每月10日前 |",
				"网站 |", "城市管理 |", "违法建设查处情况 |", "执法队 |", "每季度 |", "公众号 |"))
			.isEqualTo("公开领域|公开事项|责任部门|公开时限|公开渠道\n社会救助|低保对象名单|民政科|每月10日前|网站\n城市管理|违法建设查处情况|执法队|每季度|公众号");
	}

}
