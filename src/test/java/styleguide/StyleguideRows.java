package styleguide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Thirty rows in the manner of a breakdown table. */
final class StyleguideRows {

	private static final String PRINTED = """
			# 一、围绕高质量发展深化政策公开
			## （一）惠企政策集中公开
			1|梳理现行有效的惠企政策，按行业、对象、兑现方式分类，在门户网站设置专栏集中公开，逐项写明申报条件、办理流程、受理窗口和咨询电话，新出台的政策在印发后5个工作日内补入，已失效的及时移出并注明原因，让企业找得到、看得懂、用得上。|市发展改革委牵头，市工业和信息化局、市商务局、市税务局配合|2026年6月30日|推进中|临期|还有6个工作日|7|12
			2|每季度公布惠企资金兑现进度。|市财政局|每季度|推进中|正常||2|4
			3|建立政策咨询问题清单，高频问题统一答复并公开。|市政务服务管理局|2026年9月30日|已退回|滞后|上季度未报|0|1
			## （二）重大项目信息公开
			4|公开重大建设项目的批准结果、招标投标、施工进度、质量安全监督和竣工信息，做到一个项目一张清单。|市发展改革委、市自然资源和规划局、市住房和城乡建设局|持续推进|推进中|正常||9|18
			5|征地信息在作出批准文件后10个工作日内公开。|市自然资源和规划局|持续推进|推进中|滞后|二季度未报|1|5
			## （三）财政信息公开
			6|公开本级和部门预算、决算，说明收支增减原因，并附图表解读。|市财政局、市政府各部门|2026年3月31日|已销号|办结|3月26日|24|24
			7|公开政府采购的项目、成交结果和合同。|市财政局|持续推进|推进中|正常||4|6
			8|按月更新直达资金的分配和使用情况。|市财政局|每月|推进中|正常||5|12
			# 二、围绕改善民生做好信息公开
			## （四）就业和社会保障
			9|公布就业创业扶持政策的申领条件、标准和结果，更新零工市场、公益性岗位和技能培训的信息。|市人力资源社会保障局|2026年5月31日|推进中|逾期|3天|3|8
			10|公开社会救助对象的认定结果和资金发放。|市民政局，各县（市、区）人民政府|每季度|推进中|正常||16|36
			11|公布养老机构名录、收费、补贴和监督检查结果。|市民政局|2026年12月31日|未启动|正常||0|9
			## （五）教育和卫生健康
			12|公开义务教育学校的招生方案、范围和结果。|市教育局|2026年8月31日|推进中|正常||1|9
			13|及时发布传染病防控提示，回应群众关切。|市卫生健康委|持续推进|推进中|正常||6|9
			14|公布医疗机构的收费项目、价格和投诉渠道。|市卫生健康委、市医疗保障局|2026年10月31日|未启动|正常||0|2
			## （六）生态环境
			15|每月公布空气和水环境质量排名，说明变化原因和整改措施。|市生态环境局|每月|推进中|正常||10|12
			16|公开环评审批、行政处罚和督察整改。|市生态环境局|持续推进|待销号|正常||8|9
			## （七）安全和应急
			17|公布重大事故隐患清单、整改责任单位和完成情况。|市应急管理局|每季度|推进中|逾期|12天|1|4
			18|公布食品抽检不合格产品的核查处置结果。|市市场监督管理局|每月|推进中|正常||6|12
			# 三、提升解读和回应的实效
			## （八）政策解读
			19|涉及面广、社会关注的文件，起草单位在印发后3个工作日内发布解读，图表、视频、问答等多种形式的比例不低于60%。|市政府各部门|持续推进|推进中|正常||13|24
			20|主要负责人每年至少解读一次本单位的重要政策。|市政府各部门|2026年11月30日|推进中|正常||11|24
			## （九）政民互动
			21|网民留言一般问题5个工作日内答复，复杂问题10个工作日内答复。|市政府办公室，各县（市、区）人民政府|持续推进|推进中|正常||9|9
			22|全年组织在线访谈不少于12期。|市政府办公室|2026年12月31日|推进中|正常||6|12
			23|对公众建议作出采纳与否的说明。|市司法局|2026年12月31日|未启动|正常||0|1
			# 四、夯实公开工作的基础
			## （十）制度建设
			24|修订主动公开基本目录，公开清单和标准上线运行。|市政府办公室|2026年4月30日|已销号|办结|4月28日|1|1
			25|规范依申请公开的登记、补正、答复和归档。|市司法局、市政府办公室|2026年12月31日|推进中|正常||1|2
			## （十一）平台建设
			26|整合政务新媒体，停更、僵尸账号全部注销。|市委网信办、市政府办公室|2026年7月31日|待销号|临期|还有9个工作日|1|2
			27|门户网站完成适老化与无障碍改造。|市大数据发展局|2026年10月31日|推进中|正常||0|1
			28|政务公开专区覆盖县乡两级政务服务大厅。|各县（市、区）人民政府|2026年9月30日|推进中|正常||5|9
			## （十二）监督保障
			29|开展培训不少于2次，覆盖全部责任单位。|市政府办公室|2026年11月30日|推进中|正常||1|2
			30|按季通报，年底考评。|市政府办公室|每季度|推进中|正常||2|4
			""";

	static final List<ChapterRow> CHAPTERS = read();

	private StyleguideRows() {
	}

	private static List<ChapterRow> read() {
		List<ChapterRow> chapters = new ArrayList<>();
		for (String line : PRINTED.lines().toList()) {
			if (line.startsWith("## ")) {
				last(chapters).tasks().add(new TaskRow(line.substring(3), new ArrayList<>()));
			}
			else if (line.startsWith("# ")) {
				chapters.add(new ChapterRow(line.substring(2), new ArrayList<>()));
			}
			else {
				String[] c = line.split("\\|", -1);
				last(last(chapters).tasks()).rows()
					.add(new Row(Integer.parseInt(c[0]), c[1], c[2], Arrays.asList(c[2].split("[、，]")).get(0), c[3],
							c[4], c[5], c[6].isEmpty() ? null : c[6], Integer.parseInt(c[7]), Integer.parseInt(c[8])));
			}
		}
		return chapters;
	}

	private static <T> T last(List<T> list) {
		return list.get(list.size() - 1);
	}

	record ChapterRow(String heading, List<TaskRow> tasks) {

		public int size() {
			return this.tasks.stream().mapToInt(TaskRow::size).sum();
		}

		public int done() {
			return this.tasks.stream().flatMap(t -> t.rows().stream()).mapToInt(Row::done).sum();
		}

		public int total() {
			return this.tasks.stream().flatMap(t -> t.rows().stream()).mapToInt(Row::total).sum();
		}

	}

	record TaskRow(String title, List<Row> rows) {

		public int size() {
			return this.rows.size();
		}

	}

	record Row(int no, String text, String units, String unit, String time, String status, String signal, String detail,
			int done, int total) {
	}

}
