package org.taizhang.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.PrimitiveIterator;

import lombok.Getter;

/**
 * What units and supervisors did, as rows of the ledger's tables. Ids are taken from the
 * tables' own sequences beforehand, so that evidence can name the report that it came
 * with.
 */
final class HistoryRows {

	private final PrimitiveIterator.OfLong reportIds;

	private final PrimitiveIterator.OfLong closingIds;

	@Getter
	private final List<Measure> measures = new ArrayList<>();

	@Getter
	private final List<Report> reports = new ArrayList<>();

	@Getter
	private final List<Closing> closings = new ArrayList<>();

	@Getter
	private final List<Evidence> evidence = new ArrayList<>();

	@Getter
	private final List<Met> met = new ArrayList<>();

	@Getter
	private final List<Standing> standings = new ArrayList<>();

	HistoryRows(PrimitiveIterator.OfLong reportIds, PrimitiveIterator.OfLong closingIds) {
		this.reportIds = reportIds;
		this.closingIds = closingIds;
	}

	void measure(Measure measure) {
		this.measures.add(measure);
	}

	/**
	 * @param submittedAt null for a draft
	 */
	long report(long entryId, String text, Instant submittedAt, String by) {
		long id = this.reportIds.nextLong();
		this.reports.add(new Report(id, entryId, text, submittedAt, (submittedAt != null) ? by : null));
		return id;
	}

	long nextClosing() {
		return this.closingIds.nextLong();
	}

	void closing(Closing closing) {
		this.closings.add(closing);
	}

	void evidence(Evidence item) {
		this.evidence.add(item);
	}

	/**
	 * @param reportId the report that met it, null where a closing did
	 */
	void met(long checkpointId, LocalDate on, Long reportId) {
		this.met.add(new Met(checkpointId, on, reportId));
	}

	void standing(Standing standing) {
		this.standings.add(standing);
	}

	record Measure(long entryId, int position, String text, String division, LocalDate dueOn) {
	}

	record Report(long id, long entryId, String text, Instant submittedAt, String submittedBy) {
	}

	record Closing(long id, long entryId, String statement, Instant appliedAt, String appliedBy, String decision,
			String opinion, Instant decidedAt, String decidedBy, Instant reopenedAt, String reopenReason) {
	}

	record Evidence(long entryId, Long reportId, Long closingId, String title, String url, Instant addedAt,
			String addedBy) {
	}

	record Met(long checkpointId, LocalDate metOn, Long reportId) {
	}

	/** Where an entry stands at the end; entries without one were never started. */
	record Standing(long entryId, String status, boolean returned, LocalDate closedOn) {
	}

}
