-- Tells the directory kept in memory that units or groups have changed, whoever changed them. The number is drawn from a
-- sequence, so a rolled-back change never gives the same number to something else; the row makes writers wait for each other.
create sequence unit_directory_revision_number;

create table unit_directory_revision (
    revision bigint not null
);

insert into unit_directory_revision values (nextval('unit_directory_revision_number'));

create function unit_directory_changed() returns trigger language plpgsql as $$
begin
    update unit_directory_revision set revision = nextval('unit_directory_revision_number');
    return null;
end $$;

create trigger directory_changed after insert or update or delete on unit
    for each statement execute function unit_directory_changed();
create trigger directory_changed after insert or update or delete on unit_alias
    for each statement execute function unit_directory_changed();
create trigger directory_changed after insert or update or delete on unit_group
    for each statement execute function unit_directory_changed();
create trigger directory_changed after insert or update or delete on unit_group_alias
    for each statement execute function unit_directory_changed();
