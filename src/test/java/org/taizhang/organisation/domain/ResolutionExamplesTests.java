package org.taizhang.organisation.domain;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.taizhang.organisation.Resolution.Hint;
import org.taizhang.organisation.UnitGroupRef;
import org.taizhang.organisation.UnitKind;
import org.taizhang.organisation.UnitRef;
import org.taizhang.organisation.domain.DirectorySnapshot.Named;

import static org.assertj.core.api.Assertions.assertThat;

class ResolutionExamplesTests {

	/** A city's directory as admins write it: each in another habit. */
	private final DirectorySnapshot city = directory("""
			市发展改革委 | 市发改委员会
			示例市人力资源和社会保障局
			住房和城乡建设局
			示例市卫生健康委员会
			市市场监督管理局（市知识产权局）
			市工业和信息化局
			市农业农村局
			市文化广电和旅游局
			市教育体育局
			市自然资源和规划局
			市城市管理局
			市政府办公室
			市委办公室
			市委宣传部
			市委网信办
			市财政局 | 示例市国库支付中心
			市司法局
			市行政审批服务局
			市政务服务和大数据管理局
			市住房公积金管理中心
			国家税务总局示例市税务局
			市融媒体中心
			市公安局
			东山县人民政府
			西河区人民政府
			示例市高新技术产业开发区管委会 | 市高新区
			示例市东湖风景区管理委员会
			城关镇人民政府
			北关街道办事处
			""", """
			各县（市、区）人民政府 | 各县区政府
			市政府各部门
			市直各部门
			市直有关单位
			各镇（街道）
			""");

	@ParameterizedTest
	@CsvSource({ "市发展改革委, 市发展改革委", "市发改委, 市发展改革委", "发展改革委, 市发展改革委", "市发展和改革委员会, 市发展改革委", "示例市发改局, 市发展改革委",
			"市发改委员会, 市发展改革委", "市人社局, 示例市人力资源和社会保障局", "市人力资源社会保障局, 示例市人力资源和社会保障局", "人社局, 示例市人力资源和社会保障局",
			"市人力社保局, 示例市人力资源和社会保障局", "市住建局, 住房和城乡建设局", "市住房城乡建设局, 住房和城乡建设局", "市卫健委, 示例市卫生健康委员会", "市卫生健康委, 示例市卫生健康委员会",
			"市卫健局, 示例市卫生健康委员会", "市市场监管局, 市市场监督管理局（市知识产权局）", "市场监管局, 市市场监督管理局（市知识产权局）", "市市场监督管理局, 市市场监督管理局（市知识产权局）",
			"市工信局, 市工业和信息化局", "市农业农村局, 市农业农村局", "市文旅局, 市文化广电和旅游局", "市文化和旅游局, 市文化广电和旅游局", "市教体局, 市教育体育局",
			"市自然资源规划局, 市自然资源和规划局", "市规划和自然资源局, 市自然资源和规划局", "市城管局, 市城市管理局", "市城市管理综合执法局, 市城市管理局", "市政府办, 市政府办公室",
			"市人民政府办公室, 市政府办公室", "示例市政府办公室, 市政府办公室", "市委办, 市委办公室", "市委宣传部, 市委宣传部", "中共示例市委宣传部, 市委宣传部", "市网信办, 市委网信办",
			"市委网络安全和信息化委员会办公室, 市委网信办", "示例市财政局, 市财政局", "' 市 财政局 ', 市财政局", "市审批服务管理局, 市行政审批服务局",
			"市政务服务和大数据管理局, 市政务服务和大数据管理局", "市公积金中心, 市住房公积金管理中心", "市税务局, 国家税务总局示例市税务局", "东山县, 东山县人民政府", "东山县政府, 东山县人民政府",
			"西河区政府, 西河区人民政府", "高新技术产业开发区管委会, 示例市高新技术产业开发区管委会", "市高新区管委会, 示例市高新技术产业开发区管委会", "高新区管委会, 示例市高新技术产业开发区管委会",
			"东湖风景区管委会, 示例市东湖风景区管理委员会", "城关镇, 城关镇人民政府", "北关街道, 北关街道办事处", "市公安局, 市公安局", "市場監管局, 市市场监督管理局（市知识产权局）" })
	void meansTheUnit(String phrase, String unit) {
		assertThat(this.city.match(phrase)).hasValueSatisfying(
				match -> assertThat(match.unit()).map(UnitRef::name).as(match.toString()).contains(unit));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "各县(市、区)人民政府 | 各县（市、区）人民政府", "各县〔市、区〕政府 | 各县（市、区）人民政府", "各县、市、区政府 | 各县（市、区）人民政府",
					"各县（市，区） | 各县（市、区）人民政府", "各县市区人民政府 | 各县（市、区）人民政府", "各县区政府 | 各县（市、区）人民政府", "各县区 | 各县（市、区）人民政府",
					"市人民政府各部门 | 市政府各部门", "市政府部门 | 市政府各部门", "市直各相关单位 | 市直有关单位", "市直相關單位 | 市直有关单位", "各镇〈街〉 | 各镇（街道）",
					"各镇人民政府、各街道办事处 | 各镇（街道）", "各镇街道 | 各镇（街道）" })
	void meansTheGroup(String phrase, String group) {
		assertThat(this.city.match(phrase)).hasValueSatisfying(
				match -> assertThat(match.group()).map(UnitGroupRef::name).as(match.toString()).contains(group));
	}

	/** Another level, another place, another committee, or nobody in particular. */
	@ParameterizedTest
	@CsvSource({ "县财政局", "样本市财政局", "东山县财政局", "市政府", "县政府", "南山县人民政府", "市管委会", "经济开发区管委会", "东山县公安局", "市政府宣传部", "管理局",
			"办公室", "市水利局", "各县（市、区）政府（管委会）", "各乡镇", "市直各单位", "省财政厅", "市财政局市司法局", "局", "市", "''" })
	void isNeverGuessed(String phrase) {
		assertThat(this.city.match(phrase)).isEmpty();
	}

	@Test
	void twoThatFitEquallyWellAreOfferedNotChosen() {
		DirectorySnapshot twoLevels = directory("示例市教育局\n东山县教育局\n西河区财政局", "");
		assertThat(twoLevels.match("教育局")).isEmpty();
		assertThat(twoLevels.nearestUnits("教育局", 5)).extracting(UnitRef::name).startsWith("示例市教育局", "东山县教育局");
		assertThat(twoLevels.match("市教育局")).isPresent();
		assertThat(twoLevels.match("东山县教育局").orElseThrow().unit()).map(UnitRef::name).contains("东山县教育局");
	}

	@Test
	void aUnitThatIsNoLongerActiveIsOfferedOnly() {
		UnitRef former = new UnitRef(1, "fpb", "市扶贫办", UnitKind.DEPARTMENT, false);
		DirectorySnapshot directory = new DirectorySnapshot(1, List.of(former), List.of(),
				List.of(new Named<>(former, former.name(), false)), List.of());
		assertThat(directory.match("市扶贫办")).isEmpty();
		assertThat(directory.nearestUnits("市扶贫办", 5)).containsExactly(former);
	}

	@ParameterizedTest
	@CsvSource({ "市广播电视台, UNIT", "平凉工业园区（高新区）管委会, UNIT", "人力资源社会保障部, UNIT", "经济开发区管委会, UNIT", "财务科, UNIT",
			"县护城河指挥部, UNIT", "'中、省驻市单位', OPEN_GROUP", "各县（市、区）人民政府, GROUP", "'各县〔市、区〕政府〔管委会〕', GROUP", "各镇(场), GROUP",
			"各镇〈街〉, GROUP", "各风景名胜区, GROUP", "各设区市, GROUP", "各省级人民政府, GROUP", "各开发区管委会, GROUP", "各科室, GROUP",
			"全区经济运行各专班, GROUP", "示例市直各部门, GROUP", "市直各部门, GROUP", "市政府各部门, GROUP", "省直各部门, GROUP", "市直各单位, GROUP",
			"各部门和单位, GROUP", "县政府部门, GROUP", "市直有关部门, OPEN_GROUP", "市直各有关单位, OPEN_GROUP", "有关部门和单位, OPEN_GROUP",
			"各相关单位, OPEN_GROUP", "相关规划编制牵头部门, OPEN_GROUP", "'中、省驻市有关单位', OPEN_GROUP", "有市场监管职能的县政府各部门, OPEN_GROUP",
			"各惠民惠农财政专项资金管理部门, OPEN_GROUP", "县政府其他各部门, OPEN_GROUP", "市政府相关部门, OPEN_GROUP", "縣直相關單位, OPEN_GROUP",
			"各行业主管部门, OPEN_GROUP" })
	void looksLike(String phrase, Hint hint) {
		assertThat(GroupPhrase.hint(Wording.plain(phrase))).isEqualTo(hint);
	}

	@Test
	void aShortenedNameIsNearItsFullOne() {
		DirectorySnapshot directory = directory("示例经济技术开发区管委会\n丰州市生态环境局丰县分局\n县水利局", "");
		assertThat(directory.match("示例开发区管委会")).isEmpty();
		assertThat(directory.nearestUnits("示例开发区管委会", 5)).extracting(UnitRef::name).containsExactly("示例经济技术开发区管委会");
		assertThat(directory.nearestUnits("县生态环境局", 5)).extracting(UnitRef::name).startsWith("丰州市生态环境局丰县分局");
	}

	@Test
	void theNearestComeFirst() {
		assertThat(this.city.nearestUnits("市司法局局", 3)).extracting(UnitRef::name).startsWith("市司法局");
		assertThat(this.city.nearestUnits("县财政局", 5)).extracting(UnitRef::name).startsWith("市财政局").hasSizeLessThan(6);
		assertThat(directory("市教育局\n市公安局\n市审计局机关", "").nearestUnits("市审计局", 5)).extracting(UnitRef::name)
			.containsExactly("市审计局机关");
		assertThat(this.city.nearestUnits("毫不相干的一个很长的名字", 5)).isEmpty();
		assertThat(this.city.nearestGroups("各乡镇（街道）", 5)).extracting(UnitGroupRef::name).contains("各镇（街道）");
	}

	/**
	 * What a plan prints, and what of the city's directory is offered for it, best first.
	 */
	@ParameterizedTest
	@CsvSource({ "市民政局, ''", "市行政审批和民政局, 市行政审批服务局", "市审计局, ''", "市教育局, 市教育体育局", "市体育局, 市教育体育局", "市政务公开办公室, ''",
			"市政务服务管理办公室, 市政务服务和大数据管理局", "市大数据局, 市政务服务和大数据管理局", "市环境保护局, ''", "市水利局, ''", "市统计局, ''", "市统战部, ''",
			"市商务局, ''", "市乡村振兴局, ''", "市退役军人事务局, ''", "市机关事务管理局, ''", "市城市建设投资集团, 市城市管理局", "市公安局交警支队, 市公安局",
			"市农业机械服务中心, ''", "市卫生建康委员会, 示例市卫生健康委员会", "市规划局, 市自然资源和规划局", "市交通运输局, ''", "西山县人民政府, ''", "东山县财政局, 市财政局",
			"市科技局, ''", "市税务稽查局, 国家税务总局示例市税务局" })
	void onlyWhatIsAboutTheSameIsOffered(String phrase, String first) {
		List<String> offered = this.city.nearestUnits(phrase, 5).stream().map(UnitRef::name).toList();
		assertThat(offered.isEmpty() ? "" : offered.get(0)).as(offered.toString()).isEqualTo(first);
	}

	@Test
	void oneMoreLetterInCommonThanTheWordForAnOfficeIsNotNear() {
		DirectorySnapshot directory = directory("市民政局\n市财政局\n市政务服务局\n市教育局\n市人民政府研究室", "");
		assertThat(directory.nearestUnits("市行政审批局", 5)).isEmpty();
		assertThat(directory.nearestUnits("市体育局", 5)).isEmpty();
	}

	private static DirectorySnapshot directory(String units, String groups) {
		List<Named<UnitRef>> unitNames = new ArrayList<>();
		for (String line : units.lines().toList()) {
			String[] names = line.split(" \\| ");
			long id = unitNames.size() + 1;
			UnitRef unit = new UnitRef(id, "u" + id, names[0], UnitKind.DEPARTMENT, true);
			for (int i = 0; i < names.length; i++) {
				unitNames.add(new Named<>(unit, names[i], i > 0));
			}
		}
		List<Named<UnitGroupRef>> groupNames = new ArrayList<>();
		for (String line : groups.lines().toList()) {
			String[] names = line.split(" \\| ");
			UnitGroupRef group = new UnitGroupRef(groupNames.size() + 1, names[0], false);
			for (int i = 0; i < names.length; i++) {
				groupNames.add(new Named<>(group, names[i], i > 0));
			}
		}
		return new DirectorySnapshot(1, unitNames.stream().map(Named::owner).distinct().toList(),
				groupNames.stream().map(Named::owner).distinct().toList(), unitNames, groupNames);
	}

}
