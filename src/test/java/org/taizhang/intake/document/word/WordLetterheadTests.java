package org.taizhang.intake.document.word;

import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.taizhang.intake.reading.PlanReader;
import org.taizhang.intake.reading.ReadPlan;
import org.taizhang.intake.reading.ReadTask;
import org.taizhang.intake.reading.ReadingOptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.taizhang.intake.document.word.WordFile.cell;
import static org.taizhang.intake.document.word.WordFile.p;
import static org.taizhang.intake.document.word.WordFile.row;
import static org.taizhang.intake.document.word.WordFile.table;

/** A letterhead (红头) that is set in a table without lines. */
class WordLetterheadTests {

	private static final String WIDE = "<w:gridSpan w:val=\"2\"/>";

	static Stream<Arguments> letterheads() {
		String issuer = "东山县人民政府办公室文件";
		String number = "东政办发〔2026〕3号";
		return Stream.of(arguments("one column", table(row(cell(issuer)), row(cell(number)))),
				arguments("with a signer", table(row(cell(WIDE, p(issuer))), row(cell(number), cell("签发人：某某")))),
				arguments("side by side", table(row(cell("东山县人民政府办公室"), cell("文件"))) + p(number)),
				arguments("with blanks",
						table(row(cell(WIDE, p(""))), row(cell(WIDE, p(issuer))), row(cell(number), cell("")),
								row(cell(WIDE, p(""))))),
				arguments("only the number", p(issuer) + table(row(cell(number), cell("签发人：某某")))),
				arguments("of two offices",
						table(row(cell("东山县人民政府办公室"), cell("<w:vMerge w:val=\"restart\"/>", p("文件"))),
								row(cell("东山县司法局"), cell("<w:vMerge/>", p("")))) + p(number)));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("letterheads")
	void isNoTableOfTasks(String form, String letterhead) {
		ReadPlan plan = new PlanReader()
			.read(WordFile
				.of(letterhead, p("东山县2026年政务公开工作要点"), p("为做好今年政务公开工作，制定本要点。"), p("一、深化重点领域公开"),
						p("（一）公开财政预算。6月底前公开部门预算。（责任单位：县财政局）"), p("（二）公开规划。（责任单位：县发展改革局）"), p("二、加强组织保障"),
						p("（三）开展培训。（责任单位：县政府办公室）"), p("东山县人民政府办公室"), p("2026年4月2日"))
				.document(), ReadingOptions.defaults());
		assertThat(plan.title()).isEqualTo("东山县2026年政务公开工作要点");
		assertThat(plan.documentNumber()).isEqualTo("东政办发〔2026〕3号");
		assertThat(plan.issuer()).isEqualTo("东山县人民政府办公室");
		assertThat(plan.year()).isEqualTo(2026);
		assertThat(plan.tasks()).hasSize(3).extracting(ReadTask::label).containsExactly("（一）", "（二）", "（三）");
		assertThat(plan.warnings()).isEmpty();
	}

}
