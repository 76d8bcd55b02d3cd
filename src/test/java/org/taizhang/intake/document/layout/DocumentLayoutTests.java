package org.taizhang.intake.document.layout;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.taizhang.intake.document.Blocks;
import org.taizhang.intake.document.DocumentFormat;
import org.taizhang.intake.document.ReadingProgress;
import org.taizhang.intake.document.Remark;
import org.taizhang.intake.document.SourceDocument;
import org.taizhang.intake.document.TableBlock;
import org.taizhang.intake.document.UnreadableDocumentException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Pages that hold more than those of any plan. */
@Timeout(20)
class DocumentLayoutTests {

	@Test
	void moreTextThanAPlanHasIsRefusedBeforeTheLastPage() {
		PageLayout page = page((canvas) -> IntStream.range(0, 400)
			.forEach((i) -> canvas.text("公".repeat(1000), 50, 50 + 2 * i, 550, 50 + 2 * i, 1)));
		AtomicInteger read = new AtomicInteger();
		refuses(source(100, page, read), "超过 300 万字");
		assertThat(read).hasValue(8);
	}

	@Test
	void moreCellsThanAPlanHasAreRefusedBeforeTheLastPage() {
		PageLayout page = page((canvas) -> {
			lines(canvas, 200, 4);
			canvas.text("公", 5, 7, 7, 7, 2);
		});
		AtomicInteger read = new AtomicInteger();
		refuses(source(100, page, read), "表格超过 50 万格");
		assertThat(read).hasValueLessThan(20);
	}

	@Test
	void squaredPaperIsNoTable() {
		PageLayout page = page((canvas) -> {
			lines(canvas, 600, 4);
			canvas.text("公开", 5, 7, 9, 7, 2);
		});
		assertThat(Blocks.of(read(source(1, page, new AtomicInteger())))).containsExactly("公开");
	}

	/** A search for columns would take minutes. */
	@Test
	void aPageOfThousandsOfRowsIsReadAsText() {
		PageLayout page = page((canvas) -> {
			words(canvas, 10, "序号", "任务", "责任单位");
			IntStream.range(1, 2000).forEach((i) -> words(canvas, 10 + i, String.valueOf(i % 900), "公开", "市局"));
		});
		SourceDocument document = read(source(1, page, new AtomicInteger()));
		assertThat(document.blocks()).isNotEmpty().noneMatch(TableBlock.class::isInstance);
		assertThat(document.remarks()).extracting(Remark::message).singleElement().asString().contains("像是没有框线的表格");
	}

	private static void words(PageCanvas canvas, double y, String... words) {
		for (int i = 0; i < words.length; i++) {
			canvas.text(words[i], 50 + 200 * i, y, 50 + 200 * i + words[i].length(), y, 0.8);
		}
	}

	private static void lines(PageCanvas canvas, int count, double pitch) {
		double end = (count - 1) * pitch;
		for (int i = 0; i < count; i++) {
			canvas.line(0, i * pitch, end, i * pitch);
			canvas.line(i * pitch, 0, i * pitch, end);
		}
	}

	private static PageLayout page(Consumer<PageCanvas> drawing) {
		PageCanvas canvas = new PageCanvas(1, 2400, 2400);
		drawing.accept(canvas);
		return canvas.toLayout();
	}

	private static PageSource source(int pages, PageLayout page, AtomicInteger read) {
		return new PageSource() {

			@Override
			public int pageCount() {
				return pages;
			}

			@Override
			public PageLayout page(int number, Runnable watch) {
				read.incrementAndGet();
				return page;
			}

		};
	}

	private static void refuses(PageSource source, String message) {
		assertThatExceptionOfType(UnreadableDocumentException.class).isThrownBy(() -> read(source))
			.withMessageContaining(message);
	}

	private static SourceDocument read(PageSource source) {
		return DocumentLayout.read("要点.pdf", DocumentFormat.PDF, source, ReadingProgress.UNWATCHED);
	}

}
