-- What the ledger's pages look for: the open checkpoints of an entry without visiting the table, its reports in order,
-- evidence of a report or a closing.
drop index checkpoint_open;
create index checkpoint_open on checkpoint (entry_id) include (kind, due_on) where met_on is null;

drop index progress_report_entry;
create index progress_report_entry on progress_report (entry_id, submitted_at);

create index evidence_report on evidence (report_id) where report_id is not null;
create index evidence_closing on evidence (closing_id) where closing_id is not null;
create index filing_unit on filing (unit_id);
