-- What the ledger's pages look for.
drop index checkpoint_open;
create index checkpoint_entry on checkpoint (entry_id);

drop index progress_report_entry;
create index progress_report_entry on progress_report (entry_id, submitted_at);

create index evidence_report on evidence (report_id) where report_id is not null;
create index evidence_closing on evidence (closing_id) where closing_id is not null;
create index filing_unit on filing (unit_id);

-- The next open dates of an entry, beside it: with them a signal needs no look at the checkpoints, and a table of 100,000
-- entries is filtered by signal in one pass. They follow the checkpoints by trigger, so nothing can forget them.
alter table ledger_entry add column deadline_on date, add column report_on date;

create function ledger_entry_follow_checkpoints() returns trigger language plpgsql as $$
begin
    update ledger_entry e set deadline_on = x.deadline_on, report_on = x.report_on
    from (
        select i.entry_id, min(c.due_on) filter (where c.kind = 'DEADLINE') as deadline_on,
               min(c.due_on) filter (where c.kind = 'REPORT') as report_on
        from (select distinct entry_id from changed) i
        left join checkpoint c on c.entry_id = i.entry_id and c.met_on is null
        group by i.entry_id
    ) x
    where e.id = x.entry_id and (e.deadline_on, e.report_on) is distinct from (x.deadline_on, x.report_on);
    return null;
end $$;

create trigger followed_insert after insert on checkpoint referencing new table as changed
    for each statement execute function ledger_entry_follow_checkpoints();
create trigger followed_update after update on checkpoint referencing new table as changed
    for each statement execute function ledger_entry_follow_checkpoints();
create trigger followed_delete after delete on checkpoint referencing old table as changed
    for each statement execute function ledger_entry_follow_checkpoints();

-- That an entry's dates followed its checkpoints is told by the checkpoints' own audit.
drop trigger audit on ledger_entry;
create trigger audit after delete or update of plan_id, requirement_id, unit_id, role, phrase, status, returned, closed_on,
    version on ledger_entry for each row execute function audit_row('deadline_on', 'report_on');
