package org.taizhang.intake.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.taizhang.intake.document.ReadingProgress;
import org.taizhang.intake.document.TableBlock;
import org.taizhang.intake.document.TableCell;
import org.taizhang.intake.reading.outline.Line;
import org.taizhang.intake.reading.outline.OutlineItem;
import org.taizhang.intake.reading.time.DeadlineGrammar;

/** Sentences that look like a duty and are in no task, so that nothing is lost unsaid. */
final class UnreadDuties {

	/** Past these nobody reads them one by one. */
	private static final int MOST = 30;

	private static final int EXCERPT = 80;

	private final DutySentence duty;

	private final TaskTexts texts;

	/** The paragraph or cell that a span is in. */
	private record Source(int block, Integer row, Integer column) {
	}

	private final Map<Source, BitSet> read = new HashMap<>();

	private final List<SourceText> unread = new ArrayList<>();

	private final ReadingProgress progress;

	private int looked;

	/**
	 * @param texts of these tasks
	 * @param progress is told of every line and cell
	 */
	UnreadDuties(List<ReadTask> tasks, TaskTexts texts, DeadlineGrammar deadlines, ReadingProgress progress) {
		this.progress = progress;
		this.duty = new DutySentence(deadlines);
		this.texts = texts;
		for (ReadTask task : tasks) {
			task.spans().forEach(this::mark);
			task.places().forEach((place) -> mark(place.span()));
		}
	}

	private void mark(SourceSpan span) {
		this.read.computeIfAbsent(key(span), (key) -> new BitSet()).set(span.start(), span.end());
	}

	private static Source key(SourceSpan span) {
		return new Source(span.block(), span.row(), span.column());
	}

	/** What the body says. */
	void readBody(List<Line> body, List<OutlineItem> items) {
		List<OutlineItem> chapters = items.stream().filter((item) -> item.level() == 1).toList();
		List<OutlineItem> overruled = items.stream().filter(OutlineItem::isOverruled).toList();
		int chapter = -1;
		boolean general = false;
		for (Line line : body) {
			while (chapter + 1 < chapters.size() && chapters.get(chapter + 1).beginsIn(line.block())) {
				chapter++;
				general = GeneralItems.isGeneral(chapters.get(chapter))
						|| GeneralItems.isSchedule(chapters.get(chapter));
			}
			if (overruled.stream().anyMatch((item) -> item.beginsIn(line.block())) && !isRead(line.text())) {
				this.unread.add(line.text());
			}
			else {
				read(line.text(), general);
			}
		}
	}

	/** What is asked for above and below the plan: 请于3月底前报送方案. */
	void readAround(List<Line> lines) {
		lines.forEach((line) -> read(line.text(), true));
	}

	/**
	 * Cells of breakdown tables that no row was made of, notes under the table above all.
	 */
	void readTable(TableBlock table) {
		int block = table.place().block();
		for (int row = 0; row < table.rowCount(); row++) {
			List<TableCell> cells = table.rows().get(row);
			for (int column = 0; column < cells.size(); column++) {
				TableCell cell = cells.get(column);
				if (cell.beginsAt(row, column) && !cell.isBlank() && !isRead(block, cell)) {
					read(SourceText.of(block, cell).flat(), false);
				}
			}
		}
	}

	/** Whether too little of the cell is left for a sentence, white space counted. */
	private boolean isRead(int block, TableCell cell) {
		SourceSpan all = new SourceSpan(block, cell.row(), cell.column(), 0, cell.text().length());
		return unknown(all) * 2 <= DutySentence.SHORTEST;
	}

	/**
	 * @param general whether the text only says what the plan is for
	 */
	private void read(SourceText text, boolean general) {
		this.progress.at("段", ++this.looked, 0);
		if (unknown(text) * 2 <= DutySentence.SHORTEST) {
			return;
		}
		int start = 0;
		for (String sentence : Sentences.of(text.toString())) {
			SourceText part = text.subSequence(start, start + sentence.length());
			start += sentence.length();
			if (!isRead(part) && isLost(part, general)) {
				this.unread.add(part);
			}
		}
	}

	/** Asks for a duty, and no task says it. What costs less is asked first. */
	private boolean isLost(SourceText sentence, boolean general) {
		return this.texts.areKnown()
				? !this.texts.nearlyContain(sentence.folded()) && this.duty.matches(sentence, general)
				: this.duty.matches(sentence, general) && !this.texts.nearlyContain(sentence.folded());
	}

	private boolean isRead(SourceText sentence) {
		int all = 0;
		for (SourceSpan span : sentence.spans()) {
			all += span.end() - span.start();
		}
		return unknown(sentence) * 2 <= all;
	}

	/** How many characters of the text are not read. */
	private int unknown(SourceText text) {
		int unknown = 0;
		for (SourceSpan span : text.spans()) {
			unknown += unknown(span);
		}
		return unknown;
	}

	private int unknown(SourceSpan span) {
		return span.end() - span.start() - known(this.read.get(key(span)), span);
	}

	/** How many characters of the span are read. */
	private static int known(BitSet read, SourceSpan span) {
		int known = 0;
		int start = (read == null) ? -1 : read.nextSetBit(span.start());
		while (start >= 0 && start < span.end()) {
			int end = Math.min(read.nextClearBit(start), span.end());
			known += end - start;
			start = read.nextSetBit(end);
		}
		return known;
	}

	void warn(Warnings warnings) {
		this.unread.stream()
			.limit(MOST)
			.forEach((sentence) -> warnings.add(WarningCode.UNREAD_DUTY,
					"这句话像是一项要求，没有读成条目：“" + excerpt(sentence.toString()) + "”", sentence));
		if (this.unread.size() > MOST) {
			warnings.add(WarningCode.UNREAD_DUTY,
					"另有 %d 句话像是要求，没有读成条目：请对照原文没有划线的部分，或检查编号和表头后重新上传。".formatted(this.unread.size() - MOST),
					(Integer) null);
		}
	}

	private static String excerpt(String sentence) {
		return (sentence.length() > EXCERPT) ? sentence.substring(0, EXCERPT) + "…" : sentence;
	}

}
