-- A task as it is called on pages: its number and its title, either of which may be missing.
create or replace function task_name(label text, title text) returns text
language sql immutable parallel safe
return coalesce(label, '') || coalesce(title, '');
