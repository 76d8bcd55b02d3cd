package org.taizhang.intake.reading;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.taizhang.intake.document.Block;
import org.taizhang.intake.document.DocumentFormat;
import org.taizhang.intake.document.Paragraph;
import org.taizhang.intake.document.ReadingProgress;
import org.taizhang.intake.document.SourceDocument;
import org.taizhang.intake.document.SourcePlace;
import org.taizhang.intake.document.TableBlock;
import org.taizhang.intake.document.TableCell;
import org.taizhang.intake.document.UnreadableDocumentException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Texts as long as a document may have them, of what grammars look at most closely. */
class ReadingTimeTests {

	private static final int LONGEST = 19_900;

	/**
	 * Far more than any of these takes on a slow machine, far less than searching twice.
	 */
	private static final Duration TIME = Duration.ofSeconds(8);

	private final PlanReader reader = new PlanReader();

	@ParameterizedTest
	@ValueSource(strings = { "（", "（）", "（（市局）", "一、", "市局、", "市局，", "市财政局 ", "牵头", "共同", "9月底前", "《", "汉字", "5%", "全年",
			"和各", "；", "责任单位：", "除市", "第一汇总", "1", "年底前", "市财政局、" })
	void longParagraphIsReadInTime(String unit) {
		String text = unit.repeat(LONGEST / unit.length());
		assertThat(read("一、总体要求", "（一）推进公开", text).tasks()).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "（", "（市局）", "市局、", "9月底前", "5%", "牵头" })
	void longCellIsReadInTime(String unit) {
		String text = unit.repeat(LONGEST / unit.length());
		assertThat(read(table(List.of("1", "推进公开", text, "市司法局"), List.of("2", "推进公开", "公开信息。", text))).tasks())
			.isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "1", "（", "一、", "市局、", "年底前", "责任单位：", "（市局）", "关于", "附件" })
	void manyShortParagraphsAreReadInTime(String unit) {
		String[] lines = IntStream.range(0, LONGEST).mapToObj((i) -> (i == 0) ? "一、推进公开" : unit).toArray(String[]::new);
		assertThat(read(lines).outline()).isNotEmpty();
	}

	@Test
	void deepBracketsAreReadInTime() {
		String nested = "（".repeat(LONGEST / 2) + "市局" + "）".repeat(LONGEST / 2);
		assertThat(read("一、总体要求", "（一）推进公开" + nested).tasks()).isNotEmpty();
	}

	@Test
	void manyLabelsAreReadInTime() {
		assertThat(read(IntStream.range(0, 5_000).mapToObj((i) -> "1 推动公开").toArray(String[]::new)).tasks()).isEmpty();
		assertThat(read(IntStream.rangeClosed(1, 900).mapToObj((i) -> i + ".推动公开。").toArray(String[]::new)).tasks())
			.hasSize(900);
	}

	@Test
	void theSearchForATitleIsEndedToo() {
		ReadingProgress over = (unit, done, all) -> {
			if (unit.equals("行")) {
				throw new UnreadableDocumentException("时间到了。");
			}
		};
		SourceDocument plan = document(paragraphs("关于公开", "关于解读"));
		assertThatExceptionOfType(UnreadableDocumentException.class)
			.isThrownBy(() -> this.reader.read(plan, ReadingOptions.defaults(), over));
	}

	@Test
	void progressEndsTheReading() {
		ReadingProgress over = (unit, done, all) -> {
			throw new UnreadableDocumentException("时间到了。");
		};
		SourceDocument plan = document(paragraphs("一、总体要求", "（一）推进公开"));
		assertThatExceptionOfType(UnreadableDocumentException.class)
			.isThrownBy(() -> this.reader.read(plan, ReadingOptions.defaults(), over));
	}

	private ReadPlan read(String... paragraphs) {
		return read(paragraphs(paragraphs));
	}

	private ReadPlan read(List<Block> blocks) {
		return this.reader.read(document(blocks), ReadingOptions.defaults(), ReadingProgress.within(TIME));
	}

	private static SourceDocument document(List<Block> blocks) {
		return new SourceDocument("要点.txt", DocumentFormat.TEXT, blocks, Map.of(), List.of());
	}

	private static List<Block> paragraphs(String... texts) {
		return IntStream.range(0, texts.length)
			.<Block>mapToObj((i) -> new Paragraph(new SourcePlace(i, null, null, null), texts[i]))
			.toList();
	}

	@SafeVarargs
	private static List<Block> table(List<String>... rows) {
		List<List<String>> all = Stream.concat(Stream.of(List.of("序号", "重点任务", "具体要求", "责任单位")), Stream.of(rows))
			.toList();
		List<List<TableCell>> cells = IntStream.range(0, all.size())
			.mapToObj((row) -> IntStream.range(0, all.get(row).size())
				.mapToObj((column) -> new TableCell(row, column, 1, 1, all.get(row).get(column)))
				.toList())
			.toList();
		return List.of(new TableBlock(new SourcePlace(0, null, null, null), cells));
	}

}
