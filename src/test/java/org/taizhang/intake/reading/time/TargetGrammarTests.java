package org.taizhang.intake.reading.time;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.taizhang.intake.reading.ReadTarget;

import static org.assertj.core.api.Assertions.assertThat;

class TargetGrammarTests {

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			解读率不低于50% | >=50%
			平均接通时间控制在15秒以内 | <=15秒
			年底前延伸至30%以上的村（社区） | >=30%
			解读率不得低于90％ | >=90%
			实现事项100%网上可办 | >=100%
			公示率100%、一致性100% | >=100% >=100%
			公开率达到95%以上 | >=95%
			按时办结率达98% | >=98%
			增加值增长8%左右 | ~8%
			投诉率控制在3%以内 | <=3%
			被纠错率低于2% | <=2%
			错误率不超过1% | <=1%
			占比超过六成即60% | =60%
			至少召开一次会议 | >=1次
			督查不得少于4次 | >=4次
			每季度发布解读不少于十篇 | >=10篇
			开展培训2次以上 | >=2次
			3个工作日内答复、5个工作日内办结 | <=3工作日 <=5工作日
			24小时内回应 | <=24小时
			20个工作日以内答复 | <=20工作日
			占比不低于百分之九十 | >=90%
			满意度达到95分以上 | >=95分
			公示时间不少于5个工作日 | >=5工作日
			征求意见不少于30日 | >=30日
			办理时限压缩至3个工作日 | <=3工作日
			答复时限缩短到10个工作日以内 | <=10工作日
			发布会不超过2小时 | <=2小时
			新建停车场2座。 | =2座
			改造老旧小区120个，惠及群众 | =120个
			城镇新增就业3.2万人以上 | >=3.2万人
			开展培训4万人次以上 | >=4万人次
			贷款不少于2亿元 | >=2亿元
			外出务工规模稳定在8万人以上 | >=8万人
			解读率≥90% | >=90%
			差错率≤1% | <=1%
			解读率达到80%—90% | >=80%
			不少于两次 | >=2次
			三个工作日内答复 | <=3工作日
			3至5个工作日内答复 | <=5工作日
			收到申请后20个工作日内答复 | <=20工作日
			公开点达到60个 | >=60个
			邀请代表至少一名 | >=1名
			完成人工造林8万亩，抓好抚育 | =8万亩
			培训农村劳动力2万人次。 | =2万人次
			新建2座人行天桥 | =2座
			完成河东、河西2个市场改造提升。 | =2个
			完成剩余8户房屋征收，月底交地 | =8户
			完成6条线路优化调整；公示结果 | =6条
			设置停放点120处，划定标线 | =120处
			新增城镇就业4500人，稳定就业 | =4500人
			完成抽检1800批次，结果公示 | =1800批次
			完成快检5万批次以上 | >=5万批次
			取得资质8本以上 | >=8本
			推出高频“一件事”30个。 | =30个
			创建优质工程8项。 | =8项
			完成120栋高层建筑设施整治。 | =120栋
			用水总量控制在1.86亿立方米以内 | <=1.86亿立方米
			新生儿死亡率降低到5‰ | <=5‰
			引进亿元以上项目40个，其中10亿元以上项目不少于5个 | =40个 >=5个
			参与公众达到1万人次以上 | >=1万人次
			单位供电排放控制在560克以内 | <=560克
			细颗粒物浓度不高于35微克/立方米 | <=35微克/立方米
			制作公益广告，数量不少於2幅 | >=2幅
			新建、改扩建幼儿园6所、中小学4所、食堂3个，9月交付 | =6所 =4所 =3个
			新组建2家实验室 | =2家
			中小企业评价入库600家。 | =600家
			推进老城搬迁、公园提升等30个重点项目 | =30个
			对企业开办时间压缩到1%以内 | <=1%
			知晓率由70%提高到85% | >=85%
			审批时限从12个工作日压缩到5个工作日 | <=5工作日
			公开事项由40项增加到60项 | >=60项
			入园率提升至92% | >=92%
			返工率下降2个百分点 | >=2个百分点
			减少办事材料30% | >=30%
			压减经费，增长30% | =30%
			会议费压减15% | >=15%
			投诉量减少5%以上 | >=5%
			覆盖七成以上的村 | >=70%
			利用率达到八成五 | >=85%
			培育专精特新企业8—12家。 | >=8家
			更新环卫车60辆。 | =60辆
			取消证明材料18项，公布清单 | =18项
			送戏下乡40场。 | =40场
			组织开放活动15场次。 | =15场次
			服务商户不少于300家次 | >=300家次
			归集信用信息30万条。 | =30万条
			完成投资3.5亿元。 | =3.5亿元
			""")
	void figuresToBeReached(String text, String expected) {
		assertThat(TargetGrammar.read(text)
			.stream()
			.map((target) -> target.comparator() + target.value() + target.unit())
			.collect(Collectors.joining(" "))).isEqualTo(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "对总投资5000万元以上、补齐短板的项目优先供地", "按面积分别给予100%、75%、50%的补助", "开展一次全面体检", "集中培训1次", "原则上只保留1个主账号",
			"公开15类信息", "实现零复议、零诉讼", "26个试点领域", "完成26个试点领域目录编制", "完成26个领域标准目录更新", "使用26个答复模板", "返还保险费的50%", "小微企业按60%返还",
			"等3个部门联合发文", "最高不超过15万元", "支持互联网协议第6版", "办好一件事", "紧扣省均衡化发展39项指标", "9月30日前完成", "2月1日内部会议", "举办发布会2场。",
			"配备电脑1台。", "总投资3.5亿元的项目", "要求一成不变", "形成三成果", "由12个部门组成", "开展检查3次。" })
	void otherNumbersAreNone(String text) {
		assertThat(TargetGrammar.read(text)).isEmpty();
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			政策解读率不低于90% | 政策解读率
			确保群众满意度达到95分以上 | 群众满意度
			全年举办培训不少于2次 | 举办培训
			意见征集时间原则上不少于30日 | 意见征集时间
			收到申请后20个工作日内答复 | 收到申请后
			至少召开一次会议 | 会议
			知晓率由70%提高到85% | 知晓率
			9月底前全流程网办率达到85% | 全流程网办率
			九月底前全流程网办率达到85% | 全流程网办率
			从2026年起各科室回复率不低于85% | 各科室回复率
			应当在收到申请后20个工作日内答复 | 收到申请后
			分管领导年内至少听取汇报2次 | 分管领导
			投诉处理时限由15日缩短为8日以内 | 投诉处理时限
			PM2.5平均浓度控制在30微克/立方米以下 | PM2.5平均浓度
			月均办件量不低于90件 | 月均办件量
			完成30个村庄整治。 | 村庄整治
			六成以上的村建成示范点 | 村建成示范点
			""")
	void whatAFigureMeasuresIsSaid(String text, String measured) {
		assertThat(TargetGrammar.read(text)).extracting(ReadTarget::measured).containsExactly(measured);
	}

	@Test
	void aCellForTimesMayCountFromAnEventWithoutSayingWithin() {
		assertThat(TargetGrammar.limitsIn("规划印发后20个工作日")).extracting(ReadTarget::phrase).containsExactly("20个工作日");
		assertThat(TargetGrammar.limitsIn("20个工作日")).isEmpty();
	}

	@Test
	void unitsStayAsPrinted() {
		assertThat(TargetGrammar.read("新增貸款不少於60億元。")).singleElement()
			.satisfies((target) -> assertThat(target.unit()).isEqualTo("億元"));
	}

}
