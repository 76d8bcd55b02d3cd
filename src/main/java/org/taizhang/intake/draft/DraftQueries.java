package org.taizhang.intake.draft;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.taizhang.organisation.UnitDirectory;
import org.taizhang.shared.NotFoundException;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Drafts as the pages show them. */
@Component
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class DraftQueries {

	private final JdbcClient jdbc;

	private final DraftRepository drafts;

	private final DraftRowRepository rows;

	private final DraftPhraseRepository phrases;

	private final UnitDirectory directory;

	private final Clock clock;

	/** All uploads, the latest first. */
	public List<DraftSummary> list() {
		return this.jdbc.sql("""
				select d.id, d.file_name, d.title, d.status, d.plan_id,
				       d.uploaded_at at time zone :zone as uploaded_at,
				       coalesce(u.display_name, d.uploaded_by) as uploaded_by,
				       d.format is not null as read,
				       (select count(*) from draft_row r where r.draft_id = d.id and not r.dropped) as rows,
				       (select count(*) from draft_phrase p
				        where p.draft_id = d.id and p.meaning = 'OPEN') as open_phrases
				from draft d left join user_account u on u.username = d.uploaded_by
				order by d.id desc
				""").param("zone", this.clock.getZone().getId()).query(DraftSummary.class).list();
	}

	/**
	 * How many rows and unit phrases people have changed or decided; what is said of the
	 * document as a whole counts as one.
	 */
	public int edits(long draftId) {
		return this.jdbc.sql("""
				select (select count(*) from draft where id = :draft and described)
				     + (select count(*) from draft_row
				        where draft_id = :draft and (version > 0 or jsonb_array_length(spans) = 0))
				     + (select count(*) from draft_phrase
				        where draft_id = :draft and meaning <> 'OPEN' and not automatic)
				""").param("draft", draftId).query(Integer.class).single();
	}

	public DraftView draft(long draftId) {
		return view(find(draftId));
	}

	/** The rows with their marks, and all that is to be looked at. */
	public DraftReview review(long draftId) {
		Draft draft = find(draftId);
		List<DraftRow> all = this.rows.findByDraftIdOrderByPosition(draftId);
		PhraseUnits units = phraseUnits(draftId);
		return new DraftReview(view(draft), views(all, units), DraftProblems.of(draft, all, units));
	}

	private static List<RowView> views(List<DraftRow> all, PhraseUnits units) {
		List<RowView> views = new ArrayList<>();
		RowPlace last = null;
		int number = 0;
		for (DraftRow row : all) {
			RowPlace place = row.place();
			boolean opensChapter = !row.isDropped() && (last == null || !last.sameChapter(place));
			boolean opensTask = !row.isDropped() && (opensChapter || !place.equals(last));
			views.add(new RowView(row.getId(), row.isDropped() ? null : ++number, row.content(), marks(row, units),
					row.getSpans(), row.getPlaces(), row.getWarnings(), row.isDropped(), opensChapter, opensTask,
					row.getVersion()));
			last = row.isDropped() ? last : place;
		}
		return views;
	}

	private static List<RowView.RowUnit> marks(DraftRow row, PhraseUnits units) {
		return row.getUnits().stream().map(unit -> {
			DraftPhrase phrase = units.of(unit.phrase());
			return new RowView.RowUnit(unit.role(), unit.phrase(), phrase.getId(), units.isSettled(phrase),
					units.meaning(phrase));
		}).toList();
	}

	/** Every unit phrase in every spelling that the rows have. */
	public Set<String> printedPhrases(long draftId) {
		return this.rows.findByDraftIdOrderByPosition(draftId)
			.stream()
			.flatMap(row -> row.getUnits().stream())
			.map(unit -> unit.phrase())
			.collect(Collectors.toSet());
	}

	private DraftView view(Draft draft) {
		return DraftView.of(draft, this.drafts.findEarlier(draft.getSha256(), draft.getId()), this.clock.getZone());
	}

	private Draft find(long draftId) {
		return this.drafts.findById(draftId).orElseThrow(() -> new NotFoundException("没有这份草稿，请回到导入页。"));
	}

	private PhraseUnits phraseUnits(long draftId) {
		return new PhraseUnits(this.phrases.findByDraftIdOrderById(draftId), this.directory, LocalDate.now(this.clock));
	}

}
