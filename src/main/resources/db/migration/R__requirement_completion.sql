-- Rule 5: a requirement is done when all its LEAD and RESPONSIBLE entries are closed. Where a plan names nobody but
-- cooperating units, theirs count. A requirement without any entry
-- (暂不指定) cannot be done: whoever counts completion leaves it out (entries > 0).
drop view if exists requirement_completion;

create view requirement_completion as
select c.plan_id, c.chapter_id, c.task_id, c.requirement_id, c.entries, c.closed, c.entries > 0 and c.closed = c.entries as done
from (
    select r.plan_id, t.chapter_id, r.task_id, r.id as requirement_id,
           case when count(e.id) filter (where e.role <> 'COOPERATING') > 0
                then count(e.id) filter (where e.role <> 'COOPERATING') else count(e.id) end as entries,
           case when count(e.id) filter (where e.role <> 'COOPERATING') > 0
                then count(e.id) filter (where e.role <> 'COOPERATING' and e.status = 'CLOSED')
                else count(e.id) filter (where e.status = 'CLOSED') end as closed
    from requirement r
    join task t on t.id = r.task_id
    left join ledger_entry e on e.requirement_id = r.id
    group by r.plan_id, t.chapter_id, r.task_id, r.id
) c;
