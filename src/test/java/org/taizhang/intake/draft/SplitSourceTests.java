package org.taizhang.intake.draft;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.taizhang.intake.document.Block;
import org.taizhang.intake.document.Paragraph;
import org.taizhang.intake.document.SourcePlace;
import org.taizhang.intake.reading.ReadPart;
import org.taizhang.intake.reading.ReadPlace;
import org.taizhang.intake.reading.SourceSpan;

import static org.assertj.core.api.Assertions.assertThat;

class SplitSourceTests {

	private static final String HEAD = "（一）公开预算。";

	private static final List<Block> BLOCKS = List.of(
			new Paragraph(SourcePlace.of(0), HEAD + "6 月底前公开部门预算；（市财政局负责）9月底前公开 决算。"),
			new Paragraph(SourcePlace.of(1), "每年公开三公经费。"));

	private static final SourceSpan FIRST = span(0, 3, 20);

	private static final SourceSpan SECOND = span(0, 28, 39);

	private static final SourceSpan THIRD = span(1, 0, 9);

	@Test
	void eachHalfHasItsOwnWords() {
		SplitSource split = split("公开预算。6月底前公开部门预算；", "9月底前公开决算。每年公开三公经费。");
		assertThat(words(split.before())).containsExactly("公开预算。6 月底前公开部门预算；");
		assertThat(words(split.after())).containsExactly("9月底前公开 决算。", "每年公开三公经费。");
	}

	@Test
	void aCutMayDivideAStretch() {
		SplitSource split = split("公开预算。", "6月底前公开部门预算；9月底前公开决算。每年公开三公经费。");
		assertThat(words(split.before())).containsExactly("公开预算。");
		assertThat(words(split.after())).containsExactly("6 月底前公开部门预算；", "9月底前公开 决算。", "每年公开三公经费。");
	}

	@Test
	void wordsThatSomebodyHasRewrittenKeepTheWholeSource() {
		SplitSource split = split("完全改写过的前半句，", "以及完全改写过的后半句。");
		assertThat(split.before()).isEqualTo(split.after()).containsExactly(FIRST, SECOND, THIRD);
	}

	@Test
	void aTimeStaysWithItsWordsAndUnitsBelongToBoth() {
		SplitSource split = split("公开预算。6月底前公开部门预算；", "9月底前公开决算。每年公开三公经费。");
		ReadPlace june = new ReadPlace(ReadPart.TIME, "6 月底前", span(0, 8, 13));
		ReadPlace september = new ReadPlace(ReadPart.TIME, "9月底前", span(0, 28, 32));
		ReadPlace units = new ReadPlace(ReadPart.UNITS, null, span(0, 20, 28));
		List<ReadPlace> all = List.of(june, september, units);
		RowContent none = DraftFixture.row("一、", "（一）", "公开。");
		assertThat(split.placesBefore(all, none)).containsExactly(june, units);
		assertThat(split.placesAfter(all, none)).containsExactly(september, units);
	}

	@Test
	void aTimeFromAnotherColumnGoesWhereItsDateIs() {
		SplitSource split = split("公开预算。6月底前公开部门预算；", "9月底前公开决算。每年公开三公经费。");
		List<ReadPlace> places = List.of(new ReadPlace(ReadPart.TIME, "年底前", new SourceSpan(2, 1, 4, 0, 3)));
		RowContent row = DraftFixture.row("一、", "（一）", "公开。");
		assertThat(split.placesBefore(places, DraftFixture.due(row, LocalDate.of(2026, 12, 31), "年底前")))
			.isEqualTo(places);
		assertThat(split.placesAfter(places, row)).isEmpty();
	}

	private static SplitSource split(String before, String after) {
		return SplitSource.of(List.of(FIRST, SECOND, THIRD), BLOCKS, before, after);
	}

	private static List<String> words(List<SourceSpan> spans) {
		return spans.stream().map(span -> SpanText.of(span, BLOCKS)).toList();
	}

	private static SourceSpan span(int block, int start, int end) {
		return new SourceSpan(block, null, null, start, end);
	}

}
