package org.taizhang.ledger;

import java.util.List;

import lombok.RequiredArgsConstructor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Domain rule 5: what is done of a plan, its chapters, its tasks, and by each unit. What
 * no unit answers for yet cannot be done and is not counted.
 */
@Component
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class CompletionQueries {

	private final JdbcClient jdbc;

	/** Requirements done of those that have entries. */
	public Completion plan(long planId) {
		return this.jdbc.sql("""
				select (count(*) filter (where done))::int as done, count(*)::int as total
				from requirement_completion where plan_id = :plan and entries > 0
				""").param("plan", planId).query(Completion.class).single();
	}

	/** Requirements that no unit answers for yet (暂未指定单位). */
	public int unassigned(long planId) {
		return this.jdbc.sql("select count(*) from requirement_completion where plan_id = ? and entries = 0")
			.param(planId)
			.query(Integer.class)
			.single();
	}

	/** Requirements done of those that have entries in each chapter, in order. */
	public List<ChapterCompletion> chapters(long planId) {
		return this.jdbc
			.sql("""
					select c.id, c.heading, count(d.requirement_id)::int as total, (count(*) filter (where d.done))::int as done
					from chapter c
					left join requirement_completion d on d.chapter_id = c.id and d.plan_id = c.plan_id and d.entries > 0
					where c.plan_id = :plan
					group by c.id order by c.position
					""")
			.param("plan", planId)
			.query((row, number) -> new ChapterCompletion(row.getLong("id"), row.getString("heading"),
					new Completion(row.getInt("done"), row.getInt("total"))))
			.list();
	}

	/**
	 * Entries closed of each unit in each chapter; units in their order, then chapters.
	 */
	public List<UnitChapterCompletion> unitsByChapter(long planId) {
		return this.jdbc.sql("""
				select u.id, u.name, t.chapter_id, count(*)::int as total,
				       (count(*) filter (where e.status = 'CLOSED'))::int as done
				from ledger_entry e
				join unit u on u.id = e.unit_id
				join requirement r on r.id = e.requirement_id
				join task t on t.id = r.task_id
				join chapter c on c.id = t.chapter_id
				where e.plan_id = :plan
				group by u.id, t.chapter_id, c.position
				order by u.sort_order, u.id, c.position
				""")
			.param("plan", planId)
			.query((row, number) -> new UnitChapterCompletion(row.getLong("id"), row.getString("name"),
					row.getLong("chapter_id"), new Completion(row.getInt("done"), row.getInt("total"))))
			.list();
	}

	/** Requirements done of a chapter. */
	public record ChapterCompletion(long chapterId, String heading, Completion completion) {
	}

	/** Entries closed of a unit in a chapter. */
	public record UnitChapterCompletion(long unitId, String unit, long chapterId, Completion completion) {
	}

}
