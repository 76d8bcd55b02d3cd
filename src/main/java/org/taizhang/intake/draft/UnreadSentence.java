package org.taizhang.intake.draft;

import java.util.List;
import java.util.stream.IntStream;

import org.taizhang.intake.document.Block;
import org.taizhang.intake.document.Paragraph;
import org.taizhang.intake.reading.ReadPart;
import org.taizhang.intake.reading.ReadPlace;
import org.taizhang.intake.reading.SentenceReader;
import org.taizhang.intake.reading.SourceSpan;
import org.taizhang.intake.wording.LabelGrammar;
import org.taizhang.intake.wording.LabelKind;
import org.taizhang.plan.PlanContent.Deadline;
import org.taizhang.plan.Timing;

/**
 * A sentence of the document that becomes a row.
 *
 * @param text its words, without line breaks
 */
record UnreadSentence(SourceSpan place, String text) {

	private static final int LONGEST_HEADING = 60;

	static UnreadSentence of(SourceSpan place, List<Block> blocks) {
		return new UnreadSentence(place, SpanText.of(place, blocks).replaceAll("\\s+", ""));
	}

	/** The index of the last row that was read from before it, -1 if there is none. */
	int lastBefore(List<DraftRow> rows) {
		return IntStream.range(0, rows.size())
			.filter(i -> rows.get(i).getSpans().stream().anyMatch(this::isAfter))
			.max()
			.orElse(-1);
	}

	private boolean isAfter(SourceSpan span) {
		boolean sameTable = span.block() == this.place.block() && span.row() != null && this.place.row() != null;
		return span.block() < this.place.block() || (sameTable && span.row() <= this.place.row())
				|| (span.block() == this.place.block() && span.row() == null && span.start() < this.place.start());
	}

	/**
	 * The chapter of the text that it stands in, for a sentence before all rows: the rows
	 * of a table that follows belong elsewhere.
	 */
	RowPlace chapter(List<Block> blocks) {
		for (int i = this.place.block(); i >= 0; i--) {
			if (blocks.get(i) instanceof Paragraph paragraph && isChapter(paragraph.text().strip())) {
				return new RowPlace(paragraph.text().strip().replaceAll("。$", ""), null, null);
			}
		}
		return new RowPlace(null, null, null);
	}

	private static boolean isChapter(String line) {
		return line.length() <= LONGEST_HEADING && LabelGrammar.parse(line)
			.filter(label -> label.kind() == LabelKind.PART || label.kind() == LabelKind.CHINESE)
			.isPresent();
	}

	RowContent row(RowPlace under, DraftDetails plan) {
		SentenceReader.Reading read = SentenceReader.read(this.text, plan.year(), plan.issuedOn());
		return new RowContent(under, null, this.text, Timing.ONE_OFF,
				read.deadlines().stream().map(due -> new Deadline(due.date(), Texts.cut(due.phrase(), 200))).toList(),
				List.of(), NamedUnits.of(read.leads(), read.units(), read.cooperating()).fitting());
	}

	RowOrigin origin() {
		return new RowOrigin(List.of(this.place), List.of(new ReadPlace(ReadPart.UNITS, null, this.place)), List.of());
	}

}
