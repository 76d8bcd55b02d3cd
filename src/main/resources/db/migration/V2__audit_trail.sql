-- Every change of every business table is recorded by a trigger, in the transaction that makes it: nothing that writes,
-- an entity, set-based SQL or a person with psql, can forget it. The application says who, from where and why in the
-- transaction-local settings taizhang.actor, taizhang.address and taizhang.action.
create table audit_entry (
    id        bigint generated always as identity primary key,
    at        timestamptz not null default clock_timestamp(),
    actor     varchar(50) not null,
    address   varchar(64),
    action    varchar(200),
    subject   varchar(63) not null,                   -- the table
    row_id    bigint,
    operation varchar(20) not null,                   -- INSERT, UPDATE, DELETE, or an event such as SIGN_IN
    succeeded boolean not null default true,
    before    jsonb,
    after     jsonb
);

create index audit_entry_at on audit_entry (at desc);
create index audit_entry_row on audit_entry (subject, row_id);
create index audit_entry_actor on audit_entry (actor, id);

create function audit_refuse() returns trigger language plpgsql as $$
begin
    raise exception 'the audit trail cannot be changed';
end $$;

create trigger audit_entry_fixed before update or delete or truncate on audit_entry
    for each statement execute function audit_refuse();

create function audit_actor() returns text language sql stable as $$
    select coalesce(nullif(current_setting('taizhang.actor', true), ''), 'db:' || current_user)
$$;

-- Arguments: columns that are left out (secrets, file contents).
create function audit_row() returns trigger language plpgsql as $$
declare
    left_out text[] := coalesce(tg_argv::text[], '{}');   -- without arguments tg_argv is null
    old_row jsonb := case when tg_op = 'INSERT' then null else to_jsonb(old) - left_out end;
    new_row jsonb := case when tg_op = 'DELETE' then null else to_jsonb(new) - left_out end;
begin
    if tg_op = 'UPDATE' and to_jsonb(old) = to_jsonb(new) then
        return null;
    end if;
    insert into audit_entry (actor, address, action, subject, row_id, operation, before, after)
    values (audit_actor(), nullif(current_setting('taizhang.address', true), ''),
            nullif(current_setting('taizhang.action', true), ''), tg_table_name,
            (coalesce(new_row, old_row) ->> 'id')::bigint, tg_op, old_row, new_row);
    return null;
end $$;

-- For rows that one statement makes by the thousand (issuing a plan): one line with their number.
create function audit_inserted() returns trigger language plpgsql as $$
declare
    n bigint;
begin
    select count(*) into n from inserted;
    if n > 0 then
        insert into audit_entry (actor, address, action, subject, operation, after)
        values (audit_actor(), nullif(current_setting('taizhang.address', true), ''),
                nullif(current_setting('taizhang.action', true), ''), tg_table_name, 'INSERT',
                jsonb_build_object('rows', n));
    end if;
    return null;
end $$;

create function audit_table(audited text, variadic left_out text[] default '{}') returns void language plpgsql as $$
begin
    execute format('create trigger audit after insert or update or delete on %I for each row execute function audit_row(%s)',
            audited, (select string_agg(quote_literal(c), ', ') from unnest(left_out) c));
end $$;

create function audit_bulk_table(audited text, variadic left_out text[] default '{}') returns void language plpgsql as $$
begin
    execute format('create trigger audit after update or delete on %I for each row execute function audit_row(%s)',
            audited, (select string_agg(quote_literal(c), ', ') from unnest(left_out) c));
    execute format('create trigger audit_inserted after insert on %I referencing new table as inserted '
            'for each statement execute function audit_inserted()', audited);
end $$;

select audit_table('unit');
select audit_table('unit_alias');
select audit_table('unit_group');
select audit_table('unit_group_alias');
select audit_table('unit_group_member');
select audit_table('user_account', 'password_hash');
select audit_table('calendar_year');
select audit_bulk_table('calendar_day');
