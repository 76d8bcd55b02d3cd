-- The draft that this one takes the place of once it is read: until then both remain.
alter table draft add column replaces bigint references draft;
create index draft_replaces on draft (replaces);
