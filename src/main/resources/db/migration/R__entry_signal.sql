-- The signal of every entry, derived on the day asked for (domain rule 4); nothing of it is stored.
--   amber_until: the date 10 working days after today, which the calendar knows and the database does not.
-- A plain SQL function: the planner inlines it, and conditions on plan_id, unit_id, requirement_id, entry_id reach the indexes.
--
-- GREY   closed
-- RED    a deadline is past; or a report, where the requirement is periodic
-- ORANGE a report is past where the requirement goes on all year (持续推进 is never 逾期)
-- AMBER  the next open checkpoint is due by amber_until
-- While an application waits for its decision, checkpoints due on or after the day of the application do not count:
-- the unit was in time, and the office's own delay is not the unit's.
drop function if exists entry_signal(date, date);

create function entry_signal(today date, amber_until date)
returns table (
    entry_id       bigint,
    plan_id        bigint,
    requirement_id bigint,
    unit_id        bigint,
    role           varchar,
    status         varchar,
    returned       boolean,
    closed_on      date,
    applied_on     date,       -- of the application that waits
    timing         varchar,
    due_on         date,       -- of the checkpoint that decides the signal; null when nothing is owed
    due_kind       text,
    signal         text
) language sql stable as $$
    select e.id, e.plan_id, e.requirement_id, e.unit_id, e.role, e.status, e.returned, e.closed_on, o.applied_on, r.timing,
           case when o.deadline_on < today then o.deadline_on else least(o.deadline_on, o.report_on) end,
           case when o.deadline_on < today or o.report_on is null or o.deadline_on <= o.report_on then 'DEADLINE' else 'REPORT' end,
           case when e.status = 'CLOSED' then 'GREY'
                when o.deadline_on < today then 'RED'
                when o.report_on < today then case when r.timing = 'CONTINUOUS' then 'ORANGE' else 'RED' end
                when least(o.deadline_on, o.report_on) <= amber_until then 'AMBER'
                else 'GREEN' end
    from ledger_entry e
    join requirement r on r.id = e.requirement_id
    left join closing w on w.entry_id = e.id and w.decision is null
    cross join lateral (select (w.applied_at at time zone 'Asia/Shanghai')::date as applied_on) a
    cross join lateral (
        select a.applied_on,
               case when e.status <> 'CLOSED' and (a.applied_on is null or e.deadline_on < a.applied_on) then e.deadline_on end as deadline_on,
               case when e.status <> 'CLOSED' and (a.applied_on is null or e.report_on < a.applied_on) then e.report_on end as report_on
    ) o
$$;
