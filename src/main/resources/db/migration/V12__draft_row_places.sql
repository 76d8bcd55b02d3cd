-- Where units, times and figures of a row were read, as the text's own place is in spans. Rows from before have none.
alter table draft_row add column places jsonb not null default '[]';
alter table draft_row alter column places drop default;

drop trigger audit on draft_row;
drop trigger audit_inserted on draft_row;
select audit_bulk_table('draft_row', 'spans', 'places');
