package org.taizhang.intake.document.text.barred;

import org.junit.jupiter.api.Test;

import org.taizhang.intake.document.Blocks;
import org.taizhang.intake.document.SourceDocument;
import org.taizhang.intake.reading.Plans;
import org.taizhang.intake.reading.ReadTask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class BoxedTableTests {

	private static final String[] SHARED = { "┌────────┬────┬──────┬───┐", "│ 工作任务 │分管│责任单位│时限│", "│ │领导│ │ │",
			"├────────┼────┼──────┼───┤", "│抓好水利建设 │王某│县水务局、县│年底│", "├────────┤ │发展改革局 │ │", "│△改造东山水厂，更换│ │ │ │",
			"│老旧管网 │ │ │ │", "│△整治示例河 │ │ │ │", "├────────┤ ├──────┤ │", "│办好教育 │ │县教育局 │ │", "├────────┤ │ │ │",
			"│△新建中学1所 │ │ │ │", "└────────┴────┴──────┴───┘" };

	@Test
	void aCellGoesOnToTheNextRuleInItsColumn() {
		assertThat(Blocks.of(Blocks.text(SHARED))).containsExactly("工作任务|分管领导|责任单位|时限\n抓好水利建设|抓好水利建设|抓好水利建设|抓好水利建设\n"
				+ "△改造东山水厂，更换老旧管网⏎△整治示例河|王某|县水务局、县发展改革局|年底\n办好教育|办好教育|办好教育|办好教育\n△新建中学1所|王某|县教育局|年底");
	}

	@Test
	void pointsHaveTheUnitsOfTheirHeading() {
		assertThat(Plans.read(String.join("\n", SHARED)).tasks()).extracting(ReadTask::chapter, ReadTask::text)
			.containsExactly(tuple("抓好水利建设", "改造东山水厂，更换老旧管网"), tuple("抓好水利建设", "整治示例河"), tuple("办好教育", "新建中学1所"));
		assertThat(Plans.read(String.join("\n", SHARED)).tasks()).extracting((task) -> task.deadlines().size())
			.containsOnly(1);
	}

	@Test
	void aRuleInTheMiddleOfAnotherCellBelongsToTheNextHeadingAndIsSaid() {
		SourceDocument document = Blocks.text("┌────────┬──────┐", "│ 工作任务 │责任单位│", "├────────┼──────┤",
				"│抓好水利建设 │县水务局│", "├────────┤ │", "│△改造东山水厂 │ │", "│△整治示例河 │ │", "│△疏浚东渠 ├──────┤", "│△加固堤防 │县教育局│",
				"├────────┤ │", "│办好教育 │ │", "├────────┤ │", "│△新建中学1所 │ │", "└────────┴──────┘");
		assertThat(Blocks.of(document)).singleElement().asString().endsWith("△新建中学1所|县教育局");
		assertThat(document.remarks()).singleElement()
			.satisfies((remark) -> assertThat(remark.message()).contains("横线").contains("请对照原文"));
	}

}
