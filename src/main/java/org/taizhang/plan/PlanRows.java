package org.taizhang.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;

import lombok.RequiredArgsConstructor;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes what is under a plan, one statement a table, however many rows: each table's
 * rows go over as one JSON array, and they find their parents by position.
 */
@Component
@RequiredArgsConstructor
class PlanRows {

	private final JdbcClient jdbc;

	private final JsonMapper json;

	void insert(long planId, PlanContent content) {
		Flattened rows = Flattened.of(content);
		execute(planId, rows.chapters, """
				insert into chapter (plan_id, position, heading)
				select :plan, position, text
				from jsonb_to_recordset(:rows::jsonb) as t(position int, text text)
				""");
		execute(planId, rows.tasks, """
				insert into task (plan_id, chapter_id, position, label, title)
				select :plan, c.id, t.position, t.label, t.text
				from jsonb_to_recordset(:rows::jsonb) as t(parent int, position int, label text, text text)
				join chapter c on c.plan_id = :plan and c.position = t.parent
				""");
		execute(planId, rows.requirements, """
				insert into requirement (plan_id, task_id, position, label, text, timing)
				select :plan, k.id, t.position, t.label, t.text, t.timing
				from jsonb_to_recordset(:rows::jsonb)
				  as t(parent int, position int, label text, text text, timing text)
				join task k on k.plan_id = :plan and k.position = t.parent
				""");
		execute(planId, rows.deadlines, """
				insert into requirement_deadline (requirement_id, due_on, phrase)
				select r.id, t."dueOn", string_agg(t.phrase, '、')
				from jsonb_to_recordset(:rows::jsonb) as t(requirement int, "dueOn" date, phrase text)
				join requirement r on r.plan_id = :plan and r.position = t.requirement
				group by r.id, t."dueOn"
				""");
		execute(planId, rows.indicators, """
				insert into indicator (requirement_id, phrase, comparator, value, unit_of_value)
				select r.id, t.phrase, t.comparator, t.value, t.unit
				from jsonb_to_recordset(:rows::jsonb)
				  as t(requirement int, phrase text, comparator text, value numeric, unit text)
				join requirement r on r.plan_id = :plan and r.position = t.requirement
				""");
		execute(planId, content.phrases(), """
				insert into unit_phrase (plan_id, phrase, meaning)
				select :plan, phrase, kind from jsonb_to_recordset(:rows::jsonb) as t(phrase text, kind text)
				""");
		execute(planId, content.phrases(), """
				insert into unit_phrase_member (phrase_id, unit_id)
				select p.id, m.unit::bigint
				from jsonb_to_recordset(:rows::jsonb) as t(phrase text, "unitIds" jsonb)
				cross join lateral jsonb_array_elements_text(t."unitIds") as m(unit)
				join unit_phrase p on p.plan_id = :plan and p.phrase = t.phrase
				""");
		execute(planId, rows.responsibilities, """
				insert into responsibility (requirement_id, phrase_id, role, position)
				select r.id, p.id, t.role, t.position
				from jsonb_to_recordset(:rows::jsonb) as t(requirement int, role text, phrase text, position int)
				join requirement r on r.plan_id = :plan and r.position = t.requirement
				join unit_phrase p on p.plan_id = :plan and p.phrase = t.phrase
				on conflict do nothing
				""");
	}

	/** Removes all that is under a plan; the rest goes with its parents. */
	void delete(long planId) {
		this.jdbc
			.sql("delete from responsibility r using requirement q where q.id = r.requirement_id and q.plan_id = ?")
			.param(planId)
			.update();
		this.jdbc.sql("delete from unit_phrase where plan_id = ?").param(planId).update();
		this.jdbc.sql("delete from chapter where plan_id = ?").param(planId).update();
	}

	private void execute(long planId, List<?> rows, String sql) {
		if (!rows.isEmpty()) {
			this.jdbc.sql(sql).param("plan", planId).param("rows", this.json.writeValueAsString(rows)).update();
		}
	}

	/**
	 * The tree as rows that name their parent's position; positions run through the plan.
	 */
	private static final class Flattened {

		private final List<Row> chapters = new ArrayList<>();

		private final List<Row> tasks = new ArrayList<>();

		private final List<Row> requirements = new ArrayList<>();

		private final List<Due> deadlines = new ArrayList<>();

		private final List<Measured> indicators = new ArrayList<>();

		private final List<Answers> responsibilities = new ArrayList<>();

		static Flattened of(PlanContent content) {
			Flattened rows = new Flattened();
			for (PlanContent.Chapter chapter : content.chapters()) {
				rows.chapters.add(new Row(0, rows.chapters.size() + 1, null, chapter.heading(), null));
				for (PlanContent.Task task : chapter.tasks()) {
					rows.tasks
						.add(new Row(rows.chapters.size(), rows.tasks.size() + 1, task.label(), task.title(), null));
					task.requirements().forEach(requirement -> rows.add(requirement, content.year()));
				}
			}
			return rows;
		}

		private void add(PlanContent.Requirement requirement, int year) {
			int position = this.requirements.size() + 1;
			this.requirements.add(new Row(this.tasks.size(), position, requirement.label(), requirement.text(),
					requirement.timing().name()));
			dueDates(requirement, year)
				.forEach(due -> this.deadlines.add(new Due(position, due.dueOn(), due.phrase())));
			requirement.indicators()
				.forEach(i -> this.indicators
					.add(new Measured(position, i.phrase(), i.comparator(), i.value(), i.unit())));
			requirement.responsibilities()
				.forEach(r -> this.responsibilities
					.add(new Answers(position, r.role().name(), r.phrase(), this.responsibilities.size())));
		}

		/**
		 * Rule 2: what is to be done once, without a printed time, is due at the year's
		 * end.
		 */
		private static List<PlanContent.Deadline> dueDates(PlanContent.Requirement requirement, int year) {
			if (requirement.timing() == Timing.ONE_OFF && requirement.deadlines().isEmpty()) {
				return List.of(new PlanContent.Deadline(LocalDate.of(year, Month.DECEMBER, 31), null));
			}
			return requirement.deadlines();
		}

	}

	private record Row(int parent, int position, String label, String text, String timing) {
	}

	private record Due(int requirement, LocalDate dueOn, String phrase) {
	}

	private record Measured(int requirement, String phrase, String comparator, BigDecimal value, String unit) {
	}

	private record Answers(int requirement, String role, String phrase, int position) {
	}

}
