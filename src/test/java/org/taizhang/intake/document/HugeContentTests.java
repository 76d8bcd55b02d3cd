package org.taizhang.intake.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Texts and pages that are larger or deeper than any plan end in time. */
@Timeout(120)
class HugeContentTests {

	static Stream<Arguments> texts() {
		String cells = "<td rowspan=1000 colspan=1000>文</td>".repeat(20);
		return Stream.of(arguments("一、公开工作\n".repeat(100_001), "超过 100000 行"),
				arguments("一、公开\n".repeat(30_000), "超过 20000 段"), arguments("序号\n任务\n责任单位\n".repeat(40_000), "行"),
				arguments("<html><body>" + "<b>".repeat(300_001), "网页标记超过 30 万个"),
				arguments("<table><tr>" + "<td>文".repeat(1_001) + "</table>", "超过 1000 列"),
				arguments("<html><table>" + ("<tr>" + cells + "</tr>").repeat(20) + "</table>", "有一张表格超过"));
	}

	@ParameterizedTest
	@MethodSource("texts")
	void moreThanAPlanHoldsIsRefused(String text, String message) {
		assertThatExceptionOfType(UnreadableDocumentException.class).isThrownBy(() -> read(text))
			.withMessageContaining(message)
			.withMessageContaining("只保留要点");
	}

	@Test
	void aParagraphLongerThanAnyIsRefusedWithWhatToDo() {
		assertThatExceptionOfType(UnreadableDocumentException.class).isThrownBy(() -> read("文".repeat(200_000)))
			.withMessageContaining("有一段文字超过 5 万字")
			.withMessageContaining("补上换行");
	}

	@Test
	@Timeout(10)
	void linesThatNeverEndAParagraphAreNotJoinedForEver() {
		for (String line : new String[] { "公开（及时\n", "公开（及时<br>" }) {
			assertThatExceptionOfType(UnreadableDocumentException.class)
				.isThrownBy(() -> read("<p>" + line.repeat(90_000)))
				.withMessageContaining("有一段文字超过 5 万字");
		}
	}

	@Test
	void aLongPlanOnOneLineIsTaken() {
		assertThat(Blocks.of(read("一、公开（一）" + "各单位要按时公开信息。".repeat(2_000)))).hasSize(1);
	}

	@Test
	void elementsWithinElementsDoNotOverflowTheStack() {
		assertThat(Blocks.of(read("<html><body>" + "<div>".repeat(20_000) + "一、公开"))).containsExactly("一、公开");
		assertThat(Blocks.of(read("<html><body>" + "<table><tr><td>甲</td><td>".repeat(1000) + "一、公开")).toString())
			.contains("一、公开");
	}

	@Test
	void manyElementsMayBeHidden() {
		String page = "<html><body>" + "<i hidden>甲</i>".repeat(50_000) + "<p>一、公开</p>";
		assertThat(Blocks.of(read(page))).containsExactly("一、公开");
	}

	@Test
	void aRowOfManyCellsIsLaidOutInTime() {
		GridBuilder grid = new GridBuilder();
		for (int cell = 0; cell < 200_000; cell++) {
			grid.append(0, 1, 1, "文");
		}
		assertThat(grid.build(SourcePlace.of(0)).columnCount()).isEqualTo(200_000);
	}

	@Test
	@Timeout(10)
	void aListOfManyPointsIsCountedOnce() {
		List<String> points = Blocks.of(read("<html><ol>" + "<li>公开目录。</li>".repeat(15_000) + "</ol></html>"));
		assertThat(points).hasSize(15_000).endsWith("15000.公开目录。");
	}

	@Test
	void aCellMayReachOverMoreRowsThanColumns() {
		String page = "<table><tr><td>序号</td><td>任务</td></tr><tr><td rowspan=1500>1</td><td>公开</td></tr>"
				+ "<tr><td>更新</td></tr>".repeat(1499) + "<tr><td>2</td><td>解读</td></tr></table>";
		assertThat(Blocks.of(read(page))).singleElement().asString().endsWith("1|更新\n1|更新\n2|解读");
	}

	@Test
	void aSpanWiderThanTheTableIsClipped() {
		String page = "<table><tr><td colspan=100>分解表</td></tr><tr><td rowspan=500>1</td><td>公开</td></tr></table>";
		assertThat(Blocks.of(read(page))).containsExactly("分解表|分解表\n1|公开");
	}

	@Test
	void readingStopsWhenItsTimeIsOver() {
		ReadingProgress over = (unit, done, all) -> {
			throw new UnreadableDocumentException("时间到了。");
		};
		for (String content : new String[] { "一、公开", "<html><table><tr><td>甲</td><td>乙</td></tr></table>" }) {
			assertThatExceptionOfType(UnreadableDocumentException.class)
				.isThrownBy(() -> new DocumentReaders().read("要点.txt", content.getBytes(StandardCharsets.UTF_8), over))
				.withMessage("时间到了。");
		}
	}

	@Test
	void aParserThatGivesNothingYetIsAskedToStopAllTheSame() {
		AtomicInteger asked = new AtomicInteger();
		String page = "<html><body>" + "<i></i>".repeat(20_000) + "<p>一、公开</p>";
		new DocumentReaders().read("要点.html", page.getBytes(StandardCharsets.UTF_8),
				(unit, done, all) -> asked.incrementAndGet());
		assertThat(asked).hasValueGreaterThan(20);
	}

	private static SourceDocument read(String text) {
		return new DocumentReaders().read("要点.txt", text.getBytes(StandardCharsets.UTF_8));
	}

}
