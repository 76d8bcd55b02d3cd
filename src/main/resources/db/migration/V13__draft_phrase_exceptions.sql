-- 各县（市、区）人民政府（不含高新区）: the units that a GROUP phrase leaves out by its own words.
alter table draft_phrase add column excepted jsonb not null default '[]';
alter table draft_phrase alter column excepted drop default;
