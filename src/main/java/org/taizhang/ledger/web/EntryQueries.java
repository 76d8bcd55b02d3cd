package org.taizhang.ledger.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.taizhang.ledger.BreakdownRow;
import org.taizhang.ledger.BreakdownRow.Responsible;
import org.taizhang.ledger.CheckpointKind;
import org.taizhang.ledger.web.EntryView.Application;
import org.taizhang.ledger.web.EntryView.CheckpointLine;
import org.taizhang.ledger.web.EntryView.Draft;
import org.taizhang.ledger.web.EntryView.MeasureRow;
import org.taizhang.plan.ResponsibilityRole;
import org.taizhang.plan.Timing;
import org.taizhang.shared.CurrentUser;
import org.taizhang.shared.NotFoundException;
import org.taizhang.shared.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads one entry as far as the user may see it (domain rule 10). */
@Component
@RequiredArgsConstructor
@Transactional(readOnly = true)
class EntryQueries {

	private static final String ENTRY = "select * from entry_signal(:today, :amber) where entry_id = :entry";

	private final EntryLines lines;

	private final EvidenceLines evidence;

	private final EntryHistory history;

	private final Standings standings;

	private final JdbcClient jdbc;

	EntryView entry(long id, CurrentUser user) {
		EntryLine line = this.lines.read(ENTRY, "s.entry_id", Map.of("entry", id))
			.stream()
			.findFirst()
			.orElseThrow(() -> new NotFoundException("没有这一条台账，可能网址有误。请从“台账”页重新进入。"));
		boolean own = user.isStaffOf(line.unitId());
		if (!own && !user.is(Role.SUPERVISOR) && !user.is(Role.ADMIN)) {
			throw new AccessDeniedException("entry " + id + " is another unit's");
		}
		Words words = words(id);
		List<Checkpoint> checkpoints = checkpoints(id);
		List<EvidenceLine> materials = this.evidence.of(id);
		return new EntryView(line, words.planTitle(), words.ended(), words.label(), words.phrase(),
				responsible(line.requirementId()), words.version(), timeLimit(line, checkpoints),
				checkpoints.stream().map(checkpoint -> line(checkpoint, line.timing())).toList(), measures(id),
				own ? draft(id) : null, lastReport(id),
				own ? materials.stream().filter(one -> one.reportId() == null && one.closingId() == null).toList()
						: List.of(),
				stages(checkpoints, line.timing()), reportWords(checkpoints, line.timing()),
				obstacle(checkpoints, line.timing(), materials.isEmpty()), undecided(id),
				this.history.of(id, materials), own, user.is(Role.SUPERVISOR));
	}

	private Words words(long id) {
		return this.jdbc.sql("""
				select p.title as plan_title, p.status = 'ENDED' as ended, r.label, e.phrase, e.version
				from ledger_entry e join work_plan p on p.id = e.plan_id join requirement r on r.id = e.requirement_id
				where e.id = ?
				""").param(id).query(Words.class).single();
	}

	private List<Responsible> responsible(long requirementId) {
		return this.jdbc.sql("""
				select a.role, p.phrase from responsibility a join unit_phrase p on p.id = a.phrase_id
				where a.requirement_id = ? order by a.position
				""")
			.param(requirementId)
			.query((row, number) -> new Responsible(ResponsibilityRole.valueOf(row.getString("role")),
					row.getString("phrase")))
			.list();
	}

	private List<Checkpoint> checkpoints(long id) {
		return this.jdbc.sql(
				"select id, kind, from_on, due_on, phrase, met_on from checkpoint where entry_id = ? order by due_on, kind")
			.param(id)
			.query(Checkpoint.class)
			.list();
	}

	private List<MeasureRow> measures(long id) {
		return this.jdbc.sql(
				"select id, text, division, person, due_on, version from measure where entry_id = ? order by position, id")
			.param(id)
			.query((row, number) -> {
				LocalDate due = row.getObject("due_on", LocalDate.class);
				return new MeasureRow(row.getLong("id"), row.getString("text"), row.getString("division"),
						row.getString("person"), due, this.standings.printed(due), row.getInt("version"));
			})
			.list();
	}

	private Draft draft(long id) {
		return this.jdbc.sql("select text, version from progress_report where entry_id = ? and submitted_at is null")
			.param(id)
			.query(Draft.class)
			.optional()
			.orElse(null);
	}

	private long lastReport(long id) {
		return this.jdbc
			.sql("select coalesce(max(id), 0) from progress_report where entry_id = ? and submitted_at is not null")
			.param(id)
			.query(Long.class)
			.single();
	}

	private Application undecided(long id) {
		return this.jdbc.sql("""
				select x.id, x.statement, coalesce(a.display_name, x.applied_by) as applicant, x.applied_at
				from closing x left join user_account a on a.username = x.applied_by
				where x.entry_id = ? and x.decision is null
				""")
			.param(id)
			.query((row, number) -> new Application(row.getLong("id"), row.getString("statement"),
					row.getString("applicant"), this.history.when(row.getTimestamp("applied_at").toInstant())))
			.optional()
			.orElse(null);
	}

	private static String timeLimit(EntryLine line, List<Checkpoint> checkpoints) {
		return Stream
			.concat(Stream.of(line.timing()).filter(timing -> timing != Timing.ONE_OFF).map(Timing::getLabel),
					checkpoints.stream()
						.filter(one -> one.kind() == CheckpointKind.DEADLINE)
						.map(one -> new BreakdownRow.Deadline(one.dueOn(), one.phrase()).printed()))
			.collect(Collectors.joining("、"));
	}

	private CheckpointLine line(Checkpoint checkpoint, Timing timing) {
		boolean report = checkpoint.kind() == CheckpointKind.REPORT;
		String day = this.standings.printed(checkpoint.dueOn());
		String words = report ? day + " " + Standings.period(timing, checkpoint.dueOn())
				: day + " 完成（" + ((checkpoint.phrase() != null) ? checkpoint.phrase() : "未写时限，按年底") + "）";
		LocalDate until = (checkpoint.metOn() != null) ? checkpoint.metOn() : this.standings.today();
		long late = ChronoUnit.DAYS.between(checkpoint.dueOn(), until);
		String state = (checkpoint.metOn() != null) ? this.standings.printed(checkpoint.metOn())
				+ (report ? "报送" : "完成") + ((late > 0) ? "，晚" + late + "天" : "") : (late > 0) ? "已过" + late + "天" : "";
		return new CheckpointLine(checkpoint.id(), checkpoint.dueOn(), words, state, checkpoint.metOn() != null,
				late > 0);
	}

	private List<CheckpointLine> stages(List<Checkpoint> checkpoints, Timing timing) {
		List<Checkpoint> deadlines = checkpoints.stream().filter(one -> one.kind() == CheckpointKind.DEADLINE).toList();
		return deadlines.stream()
			.limit(Math.max(0, deadlines.size() - 1))
			.filter(one -> one.metOn() == null)
			.map(one -> line(one, timing))
			.toList();
	}

	/** The oldest report owed whose period has begun: what the next report counts for. */
	private String reportWords(List<Checkpoint> checkpoints, Timing timing) {
		return checkpoints.stream()
			.filter(one -> one.kind() == CheckpointKind.REPORT && one.metOn() == null
					&& !one.fromOn().isAfter(this.standings.today()))
			.findFirst()
			.map(one -> Standings.period(timing, one.dueOn()))
			.orElse("进展情况");
	}

	private String obstacle(List<Checkpoint> checkpoints, Timing timing, boolean noEvidence) {
		String owed = checkpoints.stream()
			.filter(one -> one.kind() == CheckpointKind.REPORT && one.metOn() == null
					&& !one.dueOn().isAfter(this.standings.today()))
			.map(one -> Standings.period(timing, one.dueOn()))
			.collect(Collectors.joining("、"));
		if (!owed.isEmpty()) {
			return "还欠" + owed + "，补报后才能申请销号。";
		}
		return noEvidence ? "还没有佐证材料，请先添加至少一个链接或文件，再申请销号。" : null;
	}

	private record Words(String planTitle, boolean ended, String label, String phrase, int version) {
	}

	private record Checkpoint(long id, CheckpointKind kind, LocalDate fromOn, LocalDate dueOn, String phrase,
			LocalDate metOn) {
	}

}
