package org.taizhang.intake.draft;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.taizhang.intake.document.Block;
import org.taizhang.intake.document.DocumentFormat;
import org.taizhang.intake.document.Paragraph;
import org.taizhang.intake.document.SourcePlace;
import org.taizhang.intake.reading.ReadingOptions;
import org.taizhang.intake.reading.SourceSpan;
import org.taizhang.plan.PlanContent.Deadline;
import org.taizhang.plan.PlanContent.Responsibility;
import org.taizhang.plan.ResponsibilityRole;
import org.taizhang.plan.Timing;

import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Drafts without a document: each row's text is a paragraph of the source. */
public class DraftFixture {

	private final DraftRepository drafts;

	private final DraftRowRepository rows;

	private final DraftSources sources;

	private final PhraseService phrases;

	private final TransactionTemplate transaction;

	public DraftFixture(ApplicationContext context) {
		this.drafts = context.getBean(DraftRepository.class);
		this.rows = context.getBean(DraftRowRepository.class);
		this.sources = context.getBean(DraftSources.class);
		this.phrases = context.getBean(PhraseService.class);
		this.transaction = context.getBean(TransactionTemplate.class);
	}

	/** A row whose chapter and task are words, and whose units are all responsible. */
	public static RowContent row(String chapter, String task, String text, String... units) {
		List<Responsibility> responsible = new ArrayList<>();
		for (String unit : units) {
			responsible.add(new Responsibility(ResponsibilityRole.RESPONSIBLE, unit));
		}
		return new RowContent(new RowPlace(chapter, null, task), null, text, Timing.ONE_OFF, List.of(), List.of(),
				responsible);
	}

	public static RowContent due(RowContent row, LocalDate dueOn, String phrase) {
		return new RowContent(row.place(), row.label(), row.text(), row.timing(), List.of(new Deadline(dueOn, phrase)),
				row.indicators(), row.units());
	}

	public long draft(String title, Integer year, RowContent... contents) {
		return this.transaction.execute(status -> make(title, year, contents));
	}

	private long make(String title, Integer year, RowContent... contents) {
		UploadedFile file = new UploadedFile(title + ".txt", title.getBytes(StandardCharsets.UTF_8), "test-admin");
		Upload upload = new Upload(file, ReadingOptions.defaults(), null, null, null);
		Draft draft = this.drafts.save(new Draft(upload, Instant.EPOCH).read(DocumentFormat.TEXT,
				new DraftDetails(title, null, null, null, null, year, null), List.of()));
		List<Block> blocks = new ArrayList<>();
		for (int i = 0; i < contents.length; i++) {
			String text = contents[i].text();
			blocks.add(new Paragraph(SourcePlace.of(i), text));
			this.rows.save(new DraftRow(draft.getId(), RowOrder.position(i), contents[i],
					new RowOrigin(List.of(new SourceSpan(i, null, null, 0, text.length())), List.of(), List.of())));
		}
		this.sources.keep(draft.getId(), file.content(), blocks);
		this.phrases.collect(draft.getId());
		return draft.getId();
	}

}
