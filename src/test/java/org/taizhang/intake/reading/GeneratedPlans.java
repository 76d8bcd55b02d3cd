package org.taizhang.intake.reading;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

import org.taizhang.intake.reading.GeneratedPlan.Chapter;
import org.taizhang.intake.reading.GeneratedPlan.Task;
import org.taizhang.intake.reading.GeneratedPlan.Units;
import org.taizhang.intake.reading.units.Brackets;

/** Plans and styles by chance. */
final class GeneratedPlans {

	private static final List<String> UNITS = List.of("市财政局", "市民政局", "市司法局", "市发展改革委", "市自然资源和规划局", "市政府办公室",
			"市文化广电和旅游局", "市市场监管局", "市商务局", "市大数据中心", "市委网信办", "市生态环境局东山分局", "团市委", "市残联", "示例供电公司", "市直各部门",
			"各县（市、区）人民政府", "各镇〈街〉", "各县区政府", "东山经济开发区管委会", "市教育局", "市应急管理局");

	private static final List<String> HEADINGS = List.of("深化主动公开", "加强政策解读", "强化平台建设", "提升服务水平", "夯实工作基础",
			"围绕高质量发展深化政务公开", "回应社会关切");

	private static final List<String> TITLES = List.of("编制公开目录", "公开重点项目", "做好政策解读", "规范申请办理", "优化专区专栏", "推进财政信息公开",
			"加强教育培训");

	private static final List<String> SENTENCES = List.of("对照清单逐项梳理事项", "及时公布有关信息和办理结果", "健全制度，细化流程，完善台账",
			"扩大公众参与，听取各方面意见", "按照“应公开尽公开”的原则更新内容", "推动《示例市信息公开办法》落地见效");

	private static final Map<String, LocalDate> TIMES = new LinkedHashMap<>();

	static {
		TIMES.put("", null);
		TIMES.put("，年底前完成", LocalDate.of(2026, 12, 31));
		TIMES.put("，9月底前完成", LocalDate.of(2026, 9, 30));
		TIMES.put("，6月30日前完成", LocalDate.of(2026, 6, 30));
		TIMES.put("，三季度前完成", LocalDate.of(2026, 9, 30));
		TIMES.put("，2026年11月底前完成", LocalDate.of(2026, 11, 30));
		TIMES.put("，上半年完成", LocalDate.of(2026, 6, 30));
		TIMES.put("，10月中旬前完成", LocalDate.of(2026, 10, 20));
		TIMES.put("，年内完成", LocalDate.of(2026, 12, 31));
	}

	private GeneratedPlans() {
	}

	static Arbitrary<GeneratedPlan> plans() {
		return Combinators.combine(Arbitraries.of(HEADINGS), tasks().list().ofMinSize(1).ofMaxSize(4))
			.as(Chapter::new)
			.list()
			.ofMinSize(2)
			.ofMaxSize(4)
			.map(GeneratedPlan::new);
	}

	static Arbitrary<Task> tasks() {
		return Combinators
			.combine(Arbitraries.of(TITLES), Arbitraries.of(SENTENCES), Arbitraries.of(TIMES.keySet()), units())
			.as((title, sentence, time, units) -> new Task(title, title + "。" + sentence + time + "。", TIMES.get(time),
					units));
	}

	private static Arbitrary<Units> units() {
		return Combinators
			.combine(Arbitraries.shuffle(UNITS), Arbitraries.integers().between(0, 2),
					Arbitraries.integers().between(1, 4), Arbitraries.integers().between(0, 3))
			.as((names, leads, units, cooperating) -> new Units(names.subList(0, leads),
					names.subList(leads, leads + units), names.subList(leads + units, leads + units + cooperating)));
	}

	static Arbitrary<GeneratedStyle> styles() {
		return Combinators
			.combine(Arbitraries.of(GeneratedStyle.Numbering.class), Arbitraries.of(GeneratedStyle.Brackets.class),
					Arbitraries.of(GeneratedStyle.Roles.class), Arbitraries.of("、", "，", "；", "、 ", " ", ","))
			.as(GeneratedStyle::new);
	}

}
