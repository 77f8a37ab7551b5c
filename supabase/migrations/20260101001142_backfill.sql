-- Backfill: what was sold in a range of dates, decided again from bronze to gold, a batch per transaction.

create table metadata.backfills (
  id bigint generated always as identity primary key,
  from_date date not null,
  to_date date not null,
  reason text not null,
  actor text not null,
  started_at timestamptz not null default now(),
  finished_at timestamptz,
  constraint backfills_dates_in_order check (from_date <= to_date),
  constraint backfills_have_a_reason check (btrim(reason) <> '')
);
comment on table metadata.backfills is 'One row per range of business dates that is or was decided again.';
comment on column metadata.backfills.finished_at is 'Null while batches are left: silver.backfill() of the same dates goes on with it.';
create unique index backfills_unfinished on metadata.backfills (from_date, to_date) where finished_at is null;
alter table metadata.backfills enable row level security;

create table metadata.backfill_batches (
  backfill_id bigint not null references metadata.backfills (id) on delete cascade,
  place bigint not null,
  batch_id bigint not null references bronze.batches (id),
  done_at timestamptz,
  outcome jsonb,
  constraint backfill_batches_pkey primary key (backfill_id, place),
  constraint backfill_batches_once unique (backfill_id, batch_id)
);
comment on table metadata.backfill_batches is 'One row per batch of a backfill, in the order of arrival.';
comment on column metadata.backfill_batches.outcome is 'What silver.replay_batch() changed; null where there was nothing to do any more.';
-- foreign key
create index backfill_batches_of_batch on metadata.backfill_batches (batch_id);
alter table metadata.backfill_batches enable row level security;

create function silver.backfill(p_from date, p_to date, p_reason text, p_actor text default null) returns bigint
language plpgsql set search_path = '' as $$
declare
  v_id bigint;
begin
  if p_from is null or p_to is null or p_from > p_to then
    raise exception 'two dates in order are needed' using errcode = 'invalid_parameter_value',
      hint = 'Both are included; use the same date for one day.';
  end if;
  if coalesce(btrim(p_reason), '') = '' then
    raise exception 'a reason is needed' using errcode = 'invalid_parameter_value',
      hint = 'Say why, for whoever reads the history.';
  end if;
  if p_actor is not null then
    perform pg_catalog.set_config('scout.actor', p_actor, true);
  end if;
  insert into metadata.backfills (from_date, to_date, reason, actor)
  values (p_from, p_to, p_reason, metadata.actor())
  on conflict (from_date, to_date) where finished_at is null do nothing
  returning id into v_id;
  if v_id is null then
    select b.id into strict v_id
    from metadata.backfills b
    where b.from_date = p_from and b.to_date = p_to and b.finished_at is null;
    return v_id;
  end if;

  insert into metadata.backfill_batches (backfill_id, place, batch_id)
  with sold as materialized (
    select t.batch_id, t.line_no
    from silver.transactions_cleaned t
    where t.transaction_date between p_from and p_to
  ),
  concerned as (
    select s.batch_id from sold s
    union
    select d.batch_id
    from sold s
    join silver.duplicates d on d.of_batch_id = s.batch_id and d.of_line_no = s.line_no
  )
  select v_id, row_number() over (order by o.received_at, c.batch_id), c.batch_id
  from concerned c
  cross join lateral bronze.origin_of(c.batch_id) o;

  -- also where gold has what silver no longer has
  insert into gold.dirty_keys (transaction_date, store_id)
  select distinct m.transaction_date, m.store_id
  from gold.daily_metrics m
  where m.transaction_date between p_from and p_to;
  return v_id;
end
$$;
comment on function silver.backfill(date, date, text, text) is
  'Begins to decide again about the batches with sales of these business dates (both included), or finds the one that was begun and not finished. silver.backfill_step() does the work.';

create function silver.backfill_step(p_backfill_id bigint) returns jsonb
language plpgsql set search_path = '' as $$
declare
  v_backfill metadata.backfills;
  v_next metadata.backfill_batches;
  v_outcome jsonb;
  v_left bigint;
begin
  select b.* into v_backfill from metadata.backfills b where b.id = p_backfill_id for update;
  if not found then
    raise exception 'no backfill %', p_backfill_id using errcode = 'PT404';
  end if;
  select n.* into v_next
  from metadata.backfill_batches n
  where n.backfill_id = p_backfill_id and n.done_at is null
  order by n.place
  limit 1;
  if v_next.batch_id is not null then
    -- rolled back meanwhile: it stays so
    if (select b.status from bronze.batches b where b.id = v_next.batch_id) = 'promoted' then
      v_outcome := silver.replay_batch(v_next.batch_id, v_backfill.reason);
    end if;
    update metadata.backfill_batches n
    set done_at = clock_timestamp(), outcome = case when n.batch_id = v_next.batch_id then v_outcome end
    where n.backfill_id = p_backfill_id and n.done_at is null
      and (n.batch_id = v_next.batch_id or v_outcome -> 'batches' @> to_jsonb(n.batch_id));
  end if;

  select count(*) into v_left
  from metadata.backfill_batches n
  where n.backfill_id = p_backfill_id and n.done_at is null;
  if v_left = 0 then
    update metadata.backfills b set finished_at = coalesce(b.finished_at, clock_timestamp()) where b.id = p_backfill_id;
  end if;
  return jsonb_build_object('backfill_id', p_backfill_id, 'batch_id', v_next.batch_id, 'left', v_left, 'outcome', v_outcome);
end
$$;
comment on function silver.backfill_step(bigint) is
  'Decides again about the next batch of a backfill, in this transaction. left: 0 when it is finished. Killed at any moment, it is taken up where it was.';

create function silver.backfill_nielsen_taxonomy(p_from date, p_to date, p_reason text default 'Nielsen taxonomy') returns bigint
language plpgsql set search_path = '' as $$
begin
  -- texts of these dates are looked at again by today's dictionary; promotion then files the lines by them
  perform silver.detect_texts(array(
    select distinct i.product_text_id
    from silver.transactions_cleaned t
    join silver.transaction_items i on i.transaction_key = t.id
    where t.transaction_date between p_from and p_to and i.product_text_id is not null
  ));
  return silver.backfill(p_from, p_to, p_reason);
end
$$;
comment on function silver.backfill_nielsen_taxonomy(date, date, text) is
  'Looks again at the product texts sold on these dates and begins a backfill, which files their lines under today''s brands, categories and departments.';
