-- Recovery: a batch is taken out again as if it had never come, or decided again as if it came now.
-- Both are local clean loads: what the batch pushed aside, and what arrived later about the same sales, is taken out
-- with it and promoted again in the order of arrival, in one transaction.

create table silver.redecided_lines (
  recovered_batch_id bigint not null references bronze.batches (id),
  batch_id bigint not null,
  line_no bigint not null,
  round smallint not null,
  constraint redecided_lines_pkey primary key (recovered_batch_id, batch_id, line_no)
);
comment on table silver.redecided_lines is 'One row per source row of another batch about which the rollback or replay under way decides again. Empty between transactions.';
comment on column silver.redecided_lines.round is '0: was in the ledger because of what was taken out; n: was set aside because it arrived after a row of round n - 1 that tells the same sale, or takes the place of what it was dropped for.';
alter table silver.redecided_lines enable row level security;

create type silver.sales_total as (transactions bigint, amount_peso numeric);
comment on type silver.sales_total is 'So many transactions and their worth in pesos; amounts whose currency has no rate are left out.';

create function silver.note_dependants(p_recovered bigint, p_round integer) returns void
language plpgsql set search_path = '' as $$
begin
  insert into silver.redecided_lines (recovered_batch_id, batch_id, line_no, round)
  with recursive dependant as (
    select l.batch_id, l.line_no
    from silver.redecided_lines l
    where l.recovered_batch_id = p_recovered and l.round = p_round
    union
    select d.batch_id, d.line_no
    from dependant p
    join silver.duplicates d on d.of_batch_id = p.batch_id and d.of_line_no = p.line_no
  )
  select p_recovered, d.batch_id, d.line_no, p_round
  from dependant d
  on conflict on constraint redecided_lines_pkey do nothing;

  delete from silver.duplicates d
  using silver.redecided_lines l
  where l.recovered_batch_id = p_recovered and l.round = p_round and d.batch_id = l.batch_id and d.line_no = l.line_no;
end
$$;
comment on function silver.note_dependants(bigint, integer) is
  'Notes all that is in the ledger because of the lines noted in a round, directly or not, and takes it out of the ledger.';

create function silver.lines_to_decide(p_recovered bigint, p_round integer default null)
returns table (batch_id bigint, lines bigint[])
language sql stable rows 100 set search_path = '' as $$
  select coalesce(s.home_batch_id, l.batch_id), array_agg(l.line_no order by l.line_no)
  from silver.redecided_lines l
  left join staging.split_receipt_rows s on s.batch_id = l.batch_id and s.line_no = l.line_no
  where l.recovered_batch_id = p_recovered and (p_round is null or l.round = p_round)
  group by 1
$$;
comment on function silver.lines_to_decide(bigint, integer) is 'The noted lines (of one round, where it is given) by the batch they are promoted with.';

create function silver.take_out(p_recovered bigint, p_batch_ids bigint[]) returns silver.sales_total
language plpgsql set search_path = '' as $$
declare
  v_removed silver.sales_total;
begin
  insert into silver.redecided_lines (recovered_batch_id, batch_id, line_no, round)
  select p_recovered, d.batch_id, d.line_no, 0
  from silver.duplicates d
  where d.of_batch_id = any (p_batch_ids) and d.batch_id <> all (p_batch_ids)
  union
  -- a repetition here may be why an earlier version counts as the latest
  select p_recovered, d.batch_id, d.line_no, 0
  from silver.duplicates x
  join silver.transactions_cleaned t on t.batch_id = x.of_batch_id and t.line_no = x.of_line_no
  join silver.duplicates d on d.of_batch_id = x.of_batch_id and d.of_line_no = x.of_line_no
  where x.batch_id = any (p_batch_ids) and x.rule = 'same_content'
    and d.batch_id <> all (p_batch_ids) and d.rule = 'superseded'
    and row(d.received_at, d.batch_id, d.line_no)::silver.arrival > row(t.received_at, t.batch_id, t.line_no)::silver.arrival;

  delete from silver.duplicates d where d.batch_id = any (p_batch_ids);
  perform silver.note_dependants(p_recovered, 0);

  delete from bronze.quarantine q where q.batch_id = any (p_batch_ids) and q.stage = 'promote';
  perform silver.withdraw_versions(p_batch_ids);
  -- before the transactions: a cascade would go to the lines once per transaction
  delete from silver.transaction_items i where i.batch_id = any (p_batch_ids);
  with removed as (
    delete from silver.transactions_cleaned t
    where t.batch_id = any (p_batch_ids)
    returning t.transaction_date, t.store_id, t.currency, t.amount
  ),
  dirtied as (
    insert into gold.dirty_keys (transaction_date, store_id, batch_id)
    select distinct r.transaction_date, r.store_id, p_recovered from removed r
  ),
  per_rate as (
    select r.transaction_date, r.currency, count(*) as transactions, sum(r.amount) as amount
    from removed r
    group by r.transaction_date, r.currency
  )
  select coalesce(sum(p.transactions), 0), coalesce(sum(p.amount * ref.rate_to_peso(p.currency, p.transaction_date)), 0)
  into v_removed
  from per_rate p;
  return v_removed;
end
$$;
comment on function silver.take_out(bigint, bigint[]) is
  'Takes all that came of these batches out of silver, ledger and quarantine, and notes what had been dropped because of it. What was removed.';

create function silver.set_aside_later(p_recovered bigint, p_put_back bigint[]) returns silver.sales_total
-- see silver.load_batch
language plpgsql set search_path = '' set enable_nestloop = off set jit = off as $$
declare
  v_round integer := 0;
  v_found integer;
  v_step silver.sales_total;
  v_removed silver.sales_total := row(0, 0);
begin
  loop
    with weighed as (
      select l.batch_id, l.lines
      from silver.lines_to_decide(p_recovered, v_round) l
      union all
      select b.id, null
      from unnest(p_put_back) b (id)
      where v_round = 0
    ),
    told as materialized (
      select c.dedup_key, c.business_key, c.amount, o.source,
        row(o.received_at, b.id, c.line_no)::silver.arrival as arrival
      from weighed w
      join bronze.batches b on b.id = w.batch_id and b.dataset = 'transactions'
      cross join lateral bronze.origin_of(b.id) o
      cross join lateral silver.admissible_candidates(o.source, b.id, b.received_at, w.lines) c
    ),
    -- a store whose clock stands still tells thousands of equal sales: each is looked up once
    sale as (
      select distinct on (k.business_key, k.source) k.business_key, k.source, k.arrival
      from told k
      where k.amount is not null
      order by k.business_key, k.source, k.arrival
    ),
    -- offset 0 keeps these lookups by index, however many rows the planner thinks there are
    same_receipt as materialized (
      select k.arrival as told_arrival, t.id, t.batch_id, t.line_no,
        row(t.received_at, t.batch_id, t.line_no)::silver.arrival as arrival
      from told k
      cross join lateral (
        select t.id, t.received_at, t.batch_id, t.line_no
        from silver.transactions_cleaned t
        where t.dedup_key = k.dedup_key
        offset 0
      ) t
    ),
    later as materialized (
      select s.id
      from same_receipt s
      where s.arrival > s.told_arrival
      union
      select t.id
      from sale k
      cross join lateral (
        select t.id, t.received_at, t.batch_id, t.line_no
        from silver.transactions_cleaned t
        where t.business_key = k.business_key and t.data_source <> k.source
        offset 0
      ) t
      where row(t.received_at, t.batch_id, t.line_no)::silver.arrival > k.arrival
    ),
    -- an earlier version gives way to a row decided again: what was dropped because of it and arrived after that row
    freed as materialized (
      select distinct d.batch_id, d.line_no
      from same_receipt s
      cross join lateral (
        select d.received_at, d.batch_id, d.line_no
        from silver.duplicates d
        where d.of_batch_id = s.batch_id and d.of_line_no = s.line_no
        offset 0
      ) d
      where s.arrival < s.told_arrival
        and row(d.received_at, d.batch_id, d.line_no)::silver.arrival > s.told_arrival
    ),
    noted as (
      insert into silver.redecided_lines (recovered_batch_id, batch_id, line_no, round)
      select p_recovered, t.batch_id, t.line_no, v_round + 1
      from later l
      cross join lateral (
        select t.batch_id, t.line_no from silver.transactions_cleaned t where t.id = l.id
        union
        select i.batch_id, i.line_no from silver.transaction_items i where i.transaction_key = l.id
      ) t
      union
      select p_recovered, f.batch_id, f.line_no, v_round + 1
      from freed f
    ),
    removed as (
      delete from silver.transactions_cleaned t
      using later l
      where t.id = l.id
      returning t.transaction_date, t.store_id, t.currency, t.amount
    ),
    dirtied as (
      insert into gold.dirty_keys (transaction_date, store_id, batch_id)
      select distinct r.transaction_date, r.store_id, p_recovered from removed r
    )
    select (select count(*) from later) + (select count(*) from freed), count(*), coalesce(sum(r.amount * ref.rate_to_peso(r.currency, r.transaction_date)), 0)
    into v_found, v_step.transactions, v_step.amount_peso
    from removed r;
    exit when v_found = 0;

    v_round := v_round + 1;
    perform silver.note_dependants(p_recovered, v_round);
    v_removed := row(v_removed.transactions + v_step.transactions, v_removed.amount_peso + v_step.amount_peso);
  end loop;
  return v_removed;
end
$$;
comment on function silver.set_aside_later(bigint, bigint[]) is
  'Takes out of silver what arrived after a row that is to be decided again (or after one of the batch to be put back) and tells the same receipt, or the same sale from another source; and so on, until nothing does. Likewise what was dropped because of a version that gives way to such a row. What was removed.';

create type silver.decision as (loaded silver.sales_total, replaced silver.sales_total);
comment on type silver.decision is 'What rows decided again brought into silver, and what gave way to them.';

create function silver.decide_again(p_recovered bigint, p_put_back bigint[]) returns silver.decision
language plpgsql set search_path = '' as $$
declare
  v_each record;
  v_loaded silver.sales_total;
  v_replaced silver.sales_total;
begin
  for v_each in
    select b as batch, w.lines
    from (
      select l.batch_id, l.lines
      from silver.lines_to_decide(p_recovered) l
      union all
      select b.id, null
      from unnest(p_put_back) b (id)
    ) w
    join bronze.batches b on b.id = w.batch_id
    cross join lateral bronze.origin_of(b.id) o
    order by o.received_at, b.id
  loop
    if (v_each.batch).id = any (p_put_back) then
      perform silver.promote_batch(v_each.batch);
    else
      perform silver.promote_lines(v_each.batch, v_each.lines);
    end if;
  end loop;

  with decided as (
    select l.batch_id, l.line_no
    from silver.redecided_lines l
    where l.recovered_batch_id = p_recovered
  ),
  present as (
    select t.transaction_date, t.currency, t.amount
    from decided l
    join silver.transactions_cleaned t on t.batch_id = l.batch_id and t.line_no = l.line_no
    union all
    select t.transaction_date, t.currency, t.amount
    from silver.transactions_cleaned t
    where t.batch_id = any (p_put_back)
  ),
  per_rate as (
    select p.transaction_date, p.currency, count(*) as transactions, sum(p.amount) as amount
    from present p
    group by p.transaction_date, p.currency
  )
  select coalesce(sum(p.transactions), 0), coalesce(sum(p.amount * ref.rate_to_peso(p.currency, p.transaction_date)), 0)
  into v_loaded
  from per_rate p;

  -- what stood there, untouched so far, and gave way to a row that came back
  with decided as (
    select l.batch_id, l.line_no
    from silver.redecided_lines l
    where l.recovered_batch_id = p_recovered
  ),
  since as (
    select d.*
    from silver.duplicates d
    where d.of_batch_id = any (p_put_back)
    union all
    select d.*
    from decided l
    join silver.duplicates d on d.of_batch_id = l.batch_id and d.of_line_no = l.line_no
  ),
  gone as (
    select coalesce(s.home_batch_id, d.batch_id) as batch_id, array_agg(d.line_no) as lines
    from since d
    left join staging.split_receipt_rows s on s.batch_id = d.batch_id and s.line_no = d.line_no
    where d.decided_at = now() and d.rule = 'superseded' and d.batch_id <> all (p_put_back)
      and not exists (select from decided l where l.batch_id = d.batch_id and l.line_no = d.line_no)
    group by 1
  )
  select count(*), coalesce(sum(c.amount * ref.rate_to_peso(c.currency, c.local_at::date)), 0)
  into v_replaced
  from gone g
  join bronze.batches b on b.id = g.batch_id
  cross join lateral silver.candidates(b.id, b.received_at, g.lines) c;
  return (v_loaded, v_replaced)::silver.decision;
end
$$;
comment on function silver.decide_again(bigint, bigint[]) is
  'Promotes the noted lines of a recovery, and the batches to be put back, in the order of their arrival. loaded: what of them is in silver now; replaced: what else gave way to them.';

create function silver.linked_batches(p_batch_id bigint) returns bigint[]
language sql stable set search_path = '' as $$
  with recursive linked as (
    select p_batch_id as id
    union
    select case when s.batch_id = l.id then s.home_batch_id else s.batch_id end
    from linked l
    join staging.split_receipt_rows s on s.batch_id = l.id or s.home_batch_id = l.id
  )
  select array_agg(l.id order by l.id) from linked l
$$;
comment on function silver.linked_batches(bigint) is 'A batch and those of its file it shares receipts with, directly or not: none of them is taken out or put back without the others.';

create function silver.family_of(p_batch_id bigint) returns bigint[]
language sql stable set search_path = '' as $$
  with recursive family as (
    select l.id from unnest(silver.linked_batches(p_batch_id)) l (id)
    union
    select b.id from family f join bronze.batches b on b.parent_batch_id = f.id
  )
  select array_agg(f.id order by f.id) from family f
$$;
comment on function silver.family_of(bigint) is 'A batch, those linked to it, the repairs of their rows, the repairs of these, and so on; a repair''s id is greater than its parent''s.';

create function silver.lock_family(p_batch_id bigint) returns bigint[]
language plpgsql set search_path = '' as $$
declare
  v_family bigint[];
begin
  -- A repair locks its parent's row before it is written, so a family whose rows are locked does not grow.
  -- Not for update: silver.load_batch() may quarantine a line of a batch that another rollback waits to take out.
  loop
    v_family := silver.family_of(p_batch_id);
    perform from bronze.batches b where b.id = any (v_family) order by b.id for no key update;
    exit when v_family = silver.family_of(p_batch_id);
  end loop;
  perform silver.lock_stores(v_family || (bronze.origin_of(p_batch_id)).id);
  return v_family;
end
$$;
comment on function silver.lock_family(bigint) is
  'Locks a batch and its repairs, then their stores, in the order in which promotion locks them. The batch and its repairs.';

create function silver.require_rows(p_batch_ids bigint[]) returns void
language plpgsql stable set search_path = '' as $$
declare
  v_archived bigint;
begin
  select min(b.id) into v_archived from (select distinct unnest(p_batch_ids)) b (id) where bronze.is_archived(b.id);
  if v_archived is not null then
    raise exception 'the rows of batch % are in the archive', v_archived using errcode = 'PT409',
      hint = format('Ask for them: select bronze.request_restore(%s); they come back within a minute.', v_archived);
  end if;
end
$$;
comment on function silver.require_rows(bigint[]) is 'Raises PT409 when the rows of a batch are in the archive only, naming it.';

create function silver.recover(p_action text, p_batch_id bigint, p_reason text, p_actor text) returns jsonb
language plpgsql set search_path = '' as $$
declare
  v_started timestamptz := clock_timestamp();
  v_family bigint[];
  v_batch bronze.batches;
  v_batches bigint[];
  v_put_back bigint[] := '{}'::bigint[];
  v_first_dirty bigint;
  v_decisions jsonb;
  v_decided record;
  v_removed silver.sales_total;
  v_aside silver.sales_total;
  v_replaced silver.sales_total;
  v_loaded silver.sales_total;
  v_outcome jsonb;
begin
  if coalesce(btrim(p_reason), '') = '' then
    raise exception 'a reason is needed' using errcode = 'invalid_parameter_value',
      hint = 'Say why, for whoever reads the history.';
  end if;
  if p_actor is not null then
    perform pg_catalog.set_config('scout.actor', p_actor, true);
  end if;
  v_family := silver.lock_family(p_batch_id);
  select b.* into v_batch from bronze.batches b where b.id = p_batch_id;
  if not found then
    raise exception 'no batch %', p_batch_id using errcode = 'PT404';
  end if;

  if p_action = 'rollback' then
    if v_batch.status = 'rolled_back' then
      raise exception 'batch % is rolled back already', p_batch_id using errcode = 'PT409',
        hint = 'metadata.data_lineage tells by whom and why.';
    end if;
    v_batches := array(
      select b.id from bronze.batches b where b.id = any (v_family) and b.status <> 'rolled_back' order by b.id
    );
  else
    if v_batch.status = 'received' then
      raise exception 'batch % has not been promoted yet', p_batch_id using errcode = 'PT409',
        hint = 'Promotion will take it: scout promote.';
    end if;
    if exists (select from bronze.batches b where b.id = v_batch.parent_batch_id and b.status = 'rolled_back') then
      raise exception 'batch % repairs rows of batch %, which is rolled back', p_batch_id, v_batch.parent_batch_id
        using errcode = 'PT409', hint = 'Replay the other batch first.';
    end if;
    if exists (
      select from staging.universal_file_ingestion f where f.file_id = v_batch.file_id and f.reading > v_batch.reading
    ) then
      raise exception 'batch % is of an earlier reading of file %', p_batch_id, v_batch.file_id
        using errcode = 'PT409', hint = 'Replay the batches of its last reading.';
    end if;
    v_batches := silver.linked_batches(p_batch_id);
    v_put_back := v_batches;
    perform silver.require_rows(v_batches);
  end if;
  select coalesce(max(d.id), 0) into v_first_dirty from gold.dirty_keys d;

  -- operators' decisions about rows outlive their replay
  select coalesce(jsonb_agg(q), '[]')
  into v_decisions
  from (
    select q.batch_id, q.line_no, q.status, q.repair_batch_id
    from bronze.quarantine q
    where q.batch_id = any (v_put_back) and q.stage = 'promote' and q.status <> 'open'
  ) q;

  v_removed := silver.take_out(p_batch_id, v_batches);
  if p_action = 'rollback' then
    update bronze.batches b
    set status = 'rolled_back', rolled_back_at = clock_timestamp()
    where b.id = any (v_batches);
    update bronze.quarantine q
    set status = 'open', repair_batch_id = null
    where q.repair_batch_id = any (v_batches);
  else
    update bronze.batches b
    set status = 'received', attempts = 0, rolled_back_at = null
    where b.id = any (v_batches);
    update bronze.quarantine q
    set status = 'repaired', repair_batch_id = p_batch_id
    from bronze.source_rows r
    where q.batch_id = bronze.batch_of_line(v_batch.parent_batch_id, r.line_no) and q.line_no = r.line_no
      and q.status <> 'repaired' and r.received_at = v_batch.received_at and r.batch_id = p_batch_id;
  end if;
  v_aside := silver.set_aside_later(p_batch_id, v_put_back);
  perform silver.require_rows(array(select l.batch_id from silver.redecided_lines l where l.recovered_batch_id = p_batch_id));
  select d.loaded, d.replaced into v_decided from silver.decide_again(p_batch_id, v_put_back) d;
  v_loaded := v_decided.loaded;
  v_replaced := v_decided.replaced;

  update bronze.quarantine q
  set status = d.status, repair_batch_id = d.repair_batch_id
  from jsonb_to_recordset(v_decisions) d (batch_id bigint, line_no bigint, status text, repair_batch_id bigint)
  where q.batch_id = d.batch_id and q.line_no = d.line_no;

  -- other stores' promotions may add keys meanwhile; those of these stores wait
  select jsonb_build_object(
    'action', p_action,
    'batches', to_jsonb(v_batches),
    'transactions_before', v_removed.transactions + v_aside.transactions + v_replaced.transactions,
    'transactions_after', v_loaded.transactions,
    'amount_peso_before', round(v_removed.amount_peso + v_aside.amount_peso + v_replaced.amount_peso, 2),
    'amount_peso_after', round(v_loaded.amount_peso, 2),
    'redecided_lines', (select count(*) from silver.redecided_lines l where l.recovered_batch_id = p_batch_id),
    'dates_and_stores', count(*),
    'from', min(k.transaction_date),
    'to', max(k.transaction_date),
    'stores', coalesce(jsonb_agg(distinct k.store_id), '[]')
  )
  into v_outcome
  from (
    select distinct d.transaction_date, d.store_id
    from gold.dirty_keys d
    where d.id > v_first_dirty and d.store_id in (
      select s.store_id
      from bronze.batches b
      cross join lateral silver.stores_of_batch(b.id, b.received_at) s (store_id)
      where b.id = any (v_family)
    )
  ) k;
  perform metadata.record_lineage(
    l.batch_id, 'silver', 'redecided', cardinality(l.lines), p_reason, jsonb_build_object('recovered_batch_id', p_batch_id))
  from silver.lines_to_decide(p_batch_id) l;
  delete from silver.redecided_lines l where l.recovered_batch_id = p_batch_id;

  perform metadata.record_lineage(
    b.id, 'silver', case p_action when 'rollback' then 'rolled_back' else 'replayed' end,
    case when b.id = p_batch_id then v_loaded.transactions else 0 end, p_reason, v_outcome)
  from unnest(v_batches) b (id);
  insert into metadata.etl_processing_log (
    process_name, batch_id, status, start_time, end_time, records_processed, records_successful, error_message
  )
  values (
    'silver.' || p_action, p_batch_id, 'completed', v_started, clock_timestamp(), v_batch.accepted,
    v_batch.accepted, p_reason
  );
  return v_outcome;
end
$$;
comment on function silver.recover(text, bigint, text, text) is
  'What silver.rollback_batch() and silver.replay_batch() share. Locks batch rows by id, then stores, as promotion does.';

create function silver.rollback_batch(p_batch_id bigint, p_reason text, p_actor text default null) returns jsonb
language sql set search_path = '' as $$
  select silver.recover('rollback', p_batch_id, p_reason, p_actor)
$$;
comment on function silver.rollback_batch(bigint, text, text) is
  'Takes a batch, and the repairs of its rows, out of silver and all that follows, as if it had never come: what had been dropped or superseded because of it is promoted again, in the same transaction. Gold follows through dirty keys. What changed.';

create function silver.replay_batch(p_batch_id bigint, p_reason text, p_actor text default null) returns jsonb
language sql set search_path = '' as $$
  select silver.recover('replay', p_batch_id, p_reason, p_actor)
$$;
comment on function silver.replay_batch(bigint, text, text) is
  'Decides about a batch again, by today''s rules and reference data, whether it was promoted, rolled back or a dead letter: as if everything had been promoted in the order of arrival. One transaction. What changed.';

create function silver.preview_recovery(p_action text, p_batch_id bigint) returns jsonb
language plpgsql set search_path = '' as $$
declare
  v_outcome jsonb;
begin
  begin
    v_outcome := silver.recover(p_action, p_batch_id, 'preview', null);
    raise exception 'preview' using errcode = 'SU001', detail = v_outcome::text;
  exception when sqlstate 'SU001' then
    return v_outcome;
  end;
end
$$;
comment on function silver.preview_recovery(text, bigint) is
  'What a rollback or replay would change: it is done and undone, so the answer is exact, and costs as much.';
