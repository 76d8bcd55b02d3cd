-- Reading a file takes its time: until it is read, and when it cannot be, a draft has no format, blocks or rows.
alter table draft alter column format drop not null;
alter table draft drop constraint draft_status_check;
alter table draft add constraint draft_status_check
    check (status in ('READING', 'FAILED', 'OPEN', 'ISSUED', 'DISCARDED'));
alter table draft add constraint draft_read_check
    check (format is not null or status in ('READING', 'FAILED', 'DISCARDED'));

alter table draft
    add column options    jsonb not null default '{"firstListedLeads": false, "year": null}',
    add column failure    text,                            -- why it could not be read, and what to do
    add column upload_key varchar(64);                     -- the form it came from: sent twice it makes one draft

create index draft_upload_key on draft (upload_key);

drop trigger audit on draft;
select audit_table('draft', 'upload_key', 'options');
