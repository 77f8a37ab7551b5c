-- Quarantine that heals: rows that were set aside are taken up again in repair batches, edited or as they are.
-- A repaired row keeps its line number; its original's counts never change.

create table bronze.quarantine_actions (
  id bigint generated always as identity primary key,
  batch_id bigint not null,
  line_no bigint not null,
  action text not null,
  code text not null,
  reason text not null,
  actor text not null,
  acted_at timestamptz not null default now(),
  repair_batch_id bigint references bronze.batches (id),
  constraint quarantine_actions_action_known check (action in ('fix', 'replay', 'discard', 'reopen')),
  constraint quarantine_actions_have_a_reason check (btrim(reason) <> ''),
  constraint quarantine_actions_repair_named check ((action in ('fix', 'replay')) = (repair_batch_id is not null))
);
comment on table bronze.quarantine_actions is 'One row per decision of an operator about a quarantined row: who, when and why.';
comment on column bronze.quarantine_actions.action is 'fix: edited and taken up again; replay: taken up again as it was; discard: will not be; reopen: a discarded one is open again.';
comment on column bronze.quarantine_actions.code is 'Why the row had been quarantined.';
-- what happened to a row
create index quarantine_actions_of_row on bronze.quarantine_actions (batch_id, line_no);
-- foreign key
create index quarantine_actions_of_repair on bronze.quarantine_actions (repair_batch_id) where repair_batch_id is not null;
alter table bronze.quarantine_actions enable row level security;

create function bronze.begin_repair(
  p_parent_batch_id bigint, p_lines bigint[], p_bytes bigint, p_sha256 bytea,
  out batch_id bigint, out received_at timestamptz
)
language plpgsql set search_path = '' as $$
declare
  v_parent bronze.batches;
begin
  -- serialises with a rollback of the parent, which locks its row first too
  select b.* into v_parent from bronze.batches b where b.id = p_parent_batch_id for no key update;
  if not found then
    raise exception 'no batch %', p_parent_batch_id using errcode = 'PT404';
  end if;
  if v_parent.status = 'rolled_back' then
    raise exception 'batch % is rolled back', p_parent_batch_id using errcode = 'PT409', hint = 'Replay it first.';
  end if;
  if exists (
    select
    from unnest(p_lines) l (line_no)
    left join bronze.quarantine q
      on q.batch_id = bronze.batch_of_line(p_parent_batch_id, l.line_no) and q.line_no = l.line_no and q.status <> 'repaired'
    where q.id is null
  ) then
    raise exception 'not all of these lines of batch % are quarantined and unrepaired', p_parent_batch_id
      using errcode = 'PT409', hint = 'A repaired row can be repaired again once its repair is rolled back.';
  end if;
  insert into bronze.batches as b (
    source, parent_batch_id, file_id, dataset, sheet, device_id, store_id, first_line, last_line,
    received, accepted, quarantined, blank, bytes, sha256
  )
  select
    'repair', v_parent.id, v_parent.file_id, v_parent.dataset, v_parent.sheet, v_parent.device_id, v_parent.store_id,
    min(l.line_no), max(l.line_no), count(*), count(*), 0, 0, p_bytes, p_sha256
  from unnest(p_lines) l (line_no)
  returning b.id, b.received_at into begin_repair.batch_id, begin_repair.received_at;
end
$$;
comment on function bronze.begin_repair(bigint, bigint[], bigint, bytea) is
  'First statement of a repair''s transaction: writes its batch. The rows are written next, under the same line numbers, then silver.finish_repair() ends it. Lines are those promoted with p_parent_batch_id.';

create function silver.finish_repair(p_batch_id bigint, p_action text, p_reason text) returns jsonb
language plpgsql set search_path = '' as $$
declare
  v_batch bronze.batches;
  v_refused jsonb;
  v_repaired bigint;
begin
  select b.* into v_batch from bronze.batches b where b.id = p_batch_id;
  -- words were moved away when the row first came
  insert into bronze.transcripts (purge_after, batch_id, line_no, field, text)
  select t.purge_after, p_batch_id, t.line_no, t.field, t.text
  from bronze.transcripts t
  join bronze.source_rows r on r.received_at = v_batch.received_at and r.batch_id = p_batch_id and r.line_no = t.line_no
  where t.batch_id = v_batch.parent_batch_id
  on conflict on constraint transcripts_pkey do nothing;

  perform silver.promote_batch(v_batch);

  select jsonb_agg(jsonb_build_object('line_no', q.line_no, 'code', q.code, 'rule', q.rule, 'message', q.message) order by q.line_no)
  into v_refused
  from bronze.quarantine q
  where q.batch_id = p_batch_id;

  with repaired as (
    update bronze.quarantine q
    set status = 'repaired', repair_batch_id = p_batch_id
    from bronze.source_rows r
    where r.received_at = v_batch.received_at and r.batch_id = p_batch_id
      and q.batch_id = bronze.batch_of_line(v_batch.parent_batch_id, r.line_no) and q.line_no = r.line_no
    returning q.batch_id, q.line_no, q.code
  ),
  recorded as (
    insert into bronze.quarantine_actions (batch_id, line_no, action, code, reason, actor, repair_batch_id)
    select r.batch_id, r.line_no, p_action, r.code, p_reason, metadata.actor(), p_batch_id
    from repaired r
  )
  select count(*) into v_repaired from repaired;

  perform metadata.record_lineage(v_batch.parent_batch_id, 'bronze', 'repaired', v_repaired, p_reason,
    jsonb_build_object('repair_batch_id', p_batch_id, 'action', p_action));
  return jsonb_build_object(
    'repair_batch_id', p_batch_id,
    'parent_batch_id', v_batch.parent_batch_id,
    'repaired', v_repaired,
    'transactions', (select count(*) from silver.transactions_cleaned t where t.batch_id = p_batch_id),
    'in_ledger', (
      select count(*) from silver.duplicates d
      where d.batch_id = p_batch_id
    ),
    'refused', coalesce(v_refused, '[]')
  );
end
$$;
comment on function silver.finish_repair(bigint, text, text) is
  'Promotes a repair batch and marks the rows it repairs. refused: its rows that are quarantined again; a caller that does not want them undoes the transaction.';

create function silver.repair_rows(p_parent_batch_id bigint, p_lines bigint[], p_action text, p_reason text, p_mapped jsonb default null)
returns jsonb
language plpgsql set search_path = '' as $$
declare
  v_parent bronze.batches;
  v_repair record;
  v_written bigint;
  v_bytes bigint;
  v_sha256 bytea;
begin
  select b.* into v_parent from bronze.batches b where b.id = p_parent_batch_id;
  select coalesce(sum(octet_length(r.raw) + 1), 0), sha256(coalesce(string_agg(r.raw || '\x0a', '' order by r.line_no), ''))
  into v_bytes, v_sha256
  from bronze.raw_rows(p_parent_batch_id, v_parent.received_at, p_lines) r;

  select * into v_repair from bronze.begin_repair(p_parent_batch_id, p_lines, v_bytes, v_sha256);
  with device_row as (
    insert into bronze.scout_raw_transactions (
      received_at, batch_id, line_no, device_id, store_id, transaction_id, event_at, time_source,
      quality_score, flags, payload_hash, payload
    )
    select
      v_repair.received_at, v_repair.batch_id, r.line_no, r.device_id, r.store_id, r.transaction_id, r.event_at, r.time_source,
      r.quality_score, r.flags, r.payload_hash, r.payload
    from bronze.scout_raw_transactions r
    where r.received_at = v_parent.received_at and r.batch_id = p_parent_batch_id and r.line_no = any (p_lines)
    returning 1
  ),
  file_row as (
    insert into staging.file_records (received_at, batch_id, line_no, file_id, sheet, row_no, byte_offset, record, mapped)
    select v_repair.received_at, v_repair.batch_id, f.line_no, f.file_id, f.sheet, f.row_no, f.byte_offset, f.record,
      coalesce(p_mapped -> f.line_no::text, f.mapped)
    from staging.rows_to_promote(p_parent_batch_id, v_parent.received_at) r
    join bronze.batches b on b.id = r.batch_id
    join staging.file_records f on f.received_at = b.received_at and f.batch_id = r.batch_id and f.line_no = r.line_no
    where r.line_no = any (p_lines)
    returning 1
  )
  select (select count(*) from device_row) + (select count(*) from file_row) into v_written;
  if v_written <> cardinality(p_lines) then
    raise exception 'rows of batch % are not in bronze', p_parent_batch_id using errcode = 'PT409',
      hint = 'Restore the batch from the archive first.';
  end if;
  return silver.finish_repair(v_repair.batch_id, p_action, p_reason);
end
$$;
comment on function silver.repair_rows(bigint, bigint[], text, text, jsonb) is
  'Takes up lines that promotion had refused again, as they are, or of a file with other mapped fields ({line: {field: value, …}}): a repair batch, promoted.';

create function silver.replay_lines(p_parent_batch_id bigint, p_lines bigint[], p_reason text) returns jsonb
language plpgsql set search_path = '' as $$
declare
  v_outcome jsonb;
  v_still bigint[];
  v_refused jsonb := '[]'::jsonb;
begin
  -- those that are refused again stay as they are, and leave no second copy
  begin
    v_outcome := silver.repair_rows(p_parent_batch_id, p_lines, 'replay', p_reason);
    v_refused := v_outcome -> 'refused';
    if v_refused <> '[]' then
      raise exception 'some are refused again' using errcode = 'SU002';
    end if;
    return v_outcome;
  exception when sqlstate 'SU002' then
    v_still := array(select r.line_no from jsonb_to_recordset(v_refused) r (line_no bigint));
  end;
  p_lines := array(select l from unnest(p_lines) l except select s from unnest(v_still) s order by 1);
  if cardinality(p_lines) = 0 then
    return jsonb_build_object('repair_batch_id', null, 'parent_batch_id', p_parent_batch_id, 'repaired', 0,
      'transactions', 0, 'in_ledger', 0, 'refused', v_refused);
  end if;
  v_outcome := silver.repair_rows(p_parent_batch_id, p_lines, 'replay', p_reason);
  return v_outcome || jsonb_build_object('refused', (v_outcome -> 'refused') || v_refused);
end
$$;
comment on function silver.replay_lines(bigint, bigint[], text) is
  'Takes up lines of a batch that promotion had refused again, but for those it still refuses.';

create function silver.fix_file_row(p_batch_id bigint, p_line_no bigint, p_mapped jsonb, p_reason text) returns jsonb
language plpgsql set search_path = '' as $$
declare
  v_home bronze.batches;
  v_lines bigint[];
begin
  select b.* into v_home
  from bronze.batches b
  where b.id = coalesce(
    (select s.home_batch_id from staging.split_receipt_rows s where s.batch_id = p_batch_id and s.line_no = p_line_no),
    p_batch_id);
  -- a receipt is taken up whole
  select c.source_lines into v_lines
  from silver.candidates(v_home.id, v_home.received_at, array[p_line_no]) c
  where p_line_no = any (c.source_lines);
  return silver.repair_rows(v_home.id, coalesce(v_lines, array[p_line_no]), 'fix', p_reason, jsonb_build_object(p_line_no, p_mapped));
end
$$;
comment on function silver.fix_file_row(bigint, bigint, jsonb, text) is
  'Takes up a file''s row with other mapped fields, along with the other rows of its receipt.';

create function silver.quarantine_to_replay(
  p_code text default null, p_rule text default null, p_device_id text default null, p_store_id text default null,
  p_batch_id bigint default null
)
returns table (parent_batch_id bigint, lines bigint[])
language sql stable rows 100 set search_path = '' as $$
  with chosen as (
    select coalesce(s.home_batch_id, q.batch_id) as parent_batch_id, q.line_no
    from bronze.quarantine q
    left join staging.split_receipt_rows s on s.batch_id = q.batch_id and s.line_no = q.line_no
    where q.status = 'open' and q.stage = 'promote'
      and (p_code is null or q.code = p_code)
      and (p_rule is null or q.rule = p_rule)
      and (p_device_id is null or q.device_id = p_device_id)
      and (p_store_id is null or q.store_id = p_store_id)
      and (p_batch_id is null or q.batch_id = p_batch_id)
  ),
  chunked as (
    select c.*, (row_number() over (partition by c.parent_batch_id order by c.line_no) - 1)
      / metadata.setting_number('ingest_chunk_lines')::bigint as chunk
    from chosen c
    join bronze.batches b on b.id = c.parent_batch_id and b.status = 'promoted'
  )
  select c.parent_batch_id, array_agg(c.line_no order by c.line_no)
  from chunked c
  group by c.parent_batch_id, c.chunk
  order by c.parent_batch_id, c.chunk
$$;
comment on function silver.quarantine_to_replay(text, text, text, text, bigint) is
  'Open rows that promotion refused, by the batch they are promoted with, in chunks of at most ingest_chunk_lines: what silver.replay_lines() takes.';

create function bronze.decide_quarantine(p_ids bigint[], p_action text, p_reason text) returns bigint
language plpgsql set search_path = '' as $$
declare
  v_decided bigint;
begin
  if coalesce(btrim(p_reason), '') = '' then
    raise exception 'a reason is needed' using errcode = 'invalid_parameter_value',
      hint = 'Say why, for whoever reads the history.';
  end if;
  if p_action is null or p_action not in ('discard', 'reopen') then
    raise exception 'a row is discarded or reopened, not %', p_action using errcode = 'invalid_parameter_value';
  end if;
  with decided as (
    update bronze.quarantine q
    set status = case p_action when 'discard' then 'discarded' else 'open' end
    where q.id = any (p_ids) and q.status = case p_action when 'discard' then 'open' else 'discarded' end
    returning q.batch_id, q.line_no, q.code
  ),
  recorded as (
    insert into bronze.quarantine_actions (batch_id, line_no, action, code, reason, actor)
    select d.batch_id, d.line_no, p_action, d.code, p_reason, metadata.actor()
    from decided d
  ),
  traced as (
    insert into metadata.data_lineage (batch_id, layer, event, row_count, actor, reason)
    select d.batch_id, 'bronze', p_action || 'ed', count(*), metadata.actor(), p_reason
    from decided d
    group by d.batch_id
  )
  select count(*) into v_decided from decided;
  return v_decided;
end
$$;
comment on function bronze.decide_quarantine(bigint[], text, text) is
  'Discards open rows, or opens discarded ones again; the number decided. The rows and their bytes stay.';

create view quality.attention with (security_invoker = true) as
select
  'quarantine' as kind, q.id, q.batch_id, q.line_no, q.code, q.rule, q.message, q.device_id, q.store_id,
  q.quarantined_at as since,
  'scout quarantine show ' || q.id as action
from bronze.quarantine q
join bronze.batches b on b.id = q.batch_id
where q.status = 'open' and b.status <> 'rolled_back'
union all
select
  'dead_letter', b.id, b.id, null, left(b.last_error, 5), null, substr(b.last_error, 7), b.device_id, b.store_id,
  b.received_at,
  'scout replay ' || b.id
from bronze.batches b
where b.status = 'dead_letter';
comment on view quality.attention is 'One row per quarantined row that nobody has decided about, and per batch that was given up: all that waits for a person.';
comment on column quality.attention.id is 'Of the quarantined row, or of the batch.';
comment on column quality.attention.code is 'Why: the stable code of the refusal, or the SQLSTATE of the failure.';
