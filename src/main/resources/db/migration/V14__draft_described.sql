-- Whether somebody has changed title, year and the like: reading the file again would leave that behind.
alter table draft add column described boolean not null default false;
