package org.taizhang.organisation.domain;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class OrganNamesTests {

	@ParameterizedTest
	@CsvSource({ "发改委, 发展和改革委员会", "发改局, 发展和改革局", "工信局, 工业和信息化局", "教体局, 教育体育局", "科技局, 科学技术局", "民宗局, 民族宗教事务局",
			"人社局, 人力资源和社会保障局", "自然资源规划局, 自然资源和规划局", "资规局, 自然资源和规划局", "住建局, 住房和城乡建设局", "交通局, 交通运输局", "文旅局, 文化和旅游局",
			"文旅局, 文化广电和旅游局", "卫健委, 卫生健康委员会", "卫健局, 卫生健康局", "退役军人局, 退役军人事务局", "应急局, 应急管理局", "国资委, 国有资产监督管理委员会",
			"市场监管局, 市场监督管理局", "市监局, 市场监督管理局", "医保局, 医疗保障局", "林草局, 林业和草原局", "城管局, 城市管理局", "审批局, 行政审批服务局",
			"政务办, 政务服务管理办公室", "政数局, 政务服务和数据管理局", "大数据局, 大数据发展管理局", "金融办, 金融工作办公室", "机关事务局, 机关事务管理局", "人防办, 人民防空办公室",
			"外办, 外事办公室", "网信办, 互联网信息办公室", "编办, 机构编制委员会办公室", "纪委, 纪律检查委员会", "工会, 总工会", "妇联, 妇女联合会", "残联, 残疾人联合会",
			"工商联, 工商业联合会", "科协, 科学技术协会", "供销社, 供销合作社联合社", "公积金中心, 住房公积金管理中心", "公共资源中心, 公共资源交易中心", "消防大队, 消防救援大队",
			"方志办, 地方志办公室", "粮食局, 粮食和物资储备局", "水务局, 水利局", "信访办, 信访局", "红会, 红十字会", "数据局, 数据管理局", "营商办, 营商环境建设局",
			"巡察办, 巡察工作领导小组办公室", "共青团委, 团委" })
	void theUsualShortNamesAreKnown(String shorter, String full) {
		assertThat(OrganNames.canonical(shorter)).isEqualTo(OrganNames.canonical(full));
	}

}
