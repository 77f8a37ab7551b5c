-- Which business dates changed: what an answer kept from earlier is compared with.

create table gold.date_changes (
  id bigint generated always as identity primary key,
  transaction_date date,
  changes bigint not null default 1,
  changed_at timestamptz not null default clock_timestamp(),
  constraint date_changes_natural check (changes > 0)
);
comment on table gold.date_changes is 'One row per business date and transaction that changed silver or gold on it, written in that very transaction; brought together hourly. Append-only, without a unique key: a writer waits for nobody.';
comment on column gold.date_changes.transaction_date is 'Null: something changed that answers about every date depend on (a store''s place, an exchange rate).';
comment on column gold.date_changes.changes is 'How many changes the row stands for.';
-- gold.data_version() sums ranges of dates
create index date_changes_by_date on gold.date_changes (transaction_date) include (changes);
alter table gold.date_changes enable row level security;

create function gold.note_changed_dates() returns trigger
language plpgsql set search_path = '' as $$
begin
  insert into gold.date_changes (transaction_date)
  select distinct c.transaction_date from changed c order by 1;
  return null;
end
$$;
comment on function gold.note_changed_dates() is 'Takes down the dates of changed keys.';

-- silver changes together with its dirty keys, gold together with its slow keys
create trigger silver_changed after insert on gold.dirty_keys
  referencing new table as changed for each statement execute function gold.note_changed_dates();
create trigger gold_changed after insert on gold.slow_keys
  referencing new table as changed for each statement execute function gold.note_changed_dates();

create function gold.note_changed_reference() returns trigger
language plpgsql set search_path = '' as $$
begin
  insert into gold.date_changes (transaction_date) values (null);
  return null;
end
$$;
comment on function gold.note_changed_reference() is 'Takes down that something changed on which answers about every date depend.';

create trigger stores_changed after insert or update or delete on ref.stores
  for each statement execute function gold.note_changed_reference();
create trigger exchange_rates_changed after insert or update or delete on ref.exchange_rates
  for each statement execute function gold.note_changed_reference();

create function gold.data_version(p_from date[], p_to date[]) returns bigint
language sql stable set search_path = '' as $$
  with everywhere as (
    select sum(c.changes) as changes from gold.date_changes c where c.transaction_date is null
  ),
  within as (
    select sum(c.changes) as changes
    from unnest(p_from, p_to) r (first_date, last_date)
    join gold.date_changes c
      on c.transaction_date between coalesce(r.first_date, '-infinity') and coalesce(r.last_date, 'infinity')
  )
  select (coalesce(e.changes, 0) + coalesce(w.changes, 0))::bigint
  from everywhere e
  cross join within w
$$;
comment on function gold.data_version(date[], date[]) is
  'How often the dates of the given ranges (both ends included, null: open) have changed. Equal at two times: nothing that they hold changed between.';

create function gold.compact_date_changes() returns bigint
language plpgsql set search_path = '' as $$
declare
  v_merged bigint;
begin
  with repeated as (
    select c.transaction_date from gold.date_changes c group by c.transaction_date having count(*) > 1
  ),
  gone as (
    delete from gold.date_changes c
    using repeated r
    where c.transaction_date is not distinct from r.transaction_date
    returning c.transaction_date, c.changes
  ),
  merged as (
    insert into gold.date_changes (transaction_date, changes)
    select g.transaction_date, sum(g.changes) from gone g group by g.transaction_date
    returning id
  )
  select (select count(*) from gone) - (select count(*) from merged) into v_merged;
  return v_merged;
end
$$;
comment on function gold.compact_date_changes() is 'Brings the changes of each date together in one row; versions stay what they are. The number of rows saved.';
