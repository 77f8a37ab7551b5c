-- The dashboard API for operators: quarantine, rollback, replay. All of it is POST only, also what only looks:
-- quarantined bytes are nobody's bookmark. See rpc_pipeline for how public functions are guarded.

grant select on quality.attention, bronze.quarantine_actions to scout_api;
create policy stores_of_the_caller on bronze.quarantine_actions for select to scout_api
  using (exists (
    select from bronze.quarantine q where q.batch_id = quarantine_actions.batch_id and q.line_no = quarantine_actions.line_no
  ));

create function metadata.may_change_batches(p_batch_ids bigint[]) returns boolean
language sql stable security definer set search_path = '' as $$
  select metadata.allowed_stores() = array['*'] or not exists (
    select
    from unnest(p_batch_ids) l (id)
    left join bronze.batches b on b.id = l.id
    left join lateral silver.stores_of_batch(b.id, b.received_at) s (store_id) on b.dataset = 'transactions'
    where coalesce(s.store_id, b.store_id) is null
      or coalesce(s.store_id, b.store_id) <> all (metadata.allowed_stores())
  )
$$;
comment on function metadata.may_change_batches(bigint[]) is 'Whether all rows of these batches are of the caller''s stores.';

create function metadata.require_batches(p_batch_ids bigint[]) returns void
language plpgsql stable security definer set search_path = '' as $$
begin
  if not metadata.may_change_batches(p_batch_ids) then
    -- the same answer for another store's batch as for one that does not exist
    raise exception 'no such batch' using errcode = 'PT404',
      hint = 'Check the number, and that all of the batch is of your stores.';
  end if;
end
$$;
comment on function metadata.require_batches(bigint[]) is 'Raises PT404 unless all rows of these batches are of the caller''s stores.';

create function silver.recover_for(p_action text, p_batch_id bigint, p_reason text, p_dry_run boolean) returns jsonb
language plpgsql security definer set search_path = '' as $$
begin
  perform metadata.require_batches(silver.family_of(p_batch_id));
  if p_dry_run then
    return silver.preview_recovery(p_action, p_batch_id);
  end if;
  return silver.recover(p_action, p_batch_id, p_reason, null);
end
$$;
comment on function silver.recover_for(text, bigint, text, boolean) is 'silver.recover() for scout_api: within the caller''s stores.';

create function silver.replay_quarantine_for(
  p_code text, p_rule text, p_device_id text, p_store_id text, p_batch_id bigint, p_reason text, p_dry_run boolean
)
returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_chunk record;
  v_step jsonb;
  v_repaired bigint := 0;
  v_transactions bigint := 0;
  v_ledger bigint := 0;
  v_refused bigint := 0;
  v_repairs bigint[] := '{}'::bigint[];
  v_outcome jsonb;
begin
  if coalesce(btrim(p_reason), '') = '' then
    raise exception 'a reason is needed' using errcode = 'invalid_parameter_value',
      hint = 'Say why, for whoever reads the history.';
  end if;
  if p_batch_id is not null then
    perform metadata.require_batches(array[p_batch_id]);
  end if;
  begin
    -- what waits in batches of other stores is theirs to take up
    for v_chunk in
      select q.*
      from silver.quarantine_to_replay(p_code, p_rule, p_device_id, p_store_id, p_batch_id) q
      where metadata.may_change_batches(array[q.parent_batch_id])
    loop
      v_step := silver.replay_lines(v_chunk.parent_batch_id, v_chunk.lines, p_reason);
      v_repaired := v_repaired + (v_step ->> 'repaired')::bigint;
      v_transactions := v_transactions + (v_step ->> 'transactions')::bigint;
      v_ledger := v_ledger + (v_step ->> 'in_ledger')::bigint;
      v_refused := v_refused + jsonb_array_length(v_step -> 'refused');
      v_repairs := v_repairs || (v_step ->> 'repair_batch_id')::bigint;
    end loop;
    v_outcome := jsonb_build_object('repaired', v_repaired, 'transactions', v_transactions, 'in_ledger', v_ledger,
      'refused', v_refused, 'repair_batches', to_jsonb(array_remove(v_repairs, null)));
    if p_dry_run then
      raise exception 'preview' using errcode = 'SU001';
    end if;
  exception when sqlstate 'SU001' then
    v_outcome := v_outcome || '{"repair_batches": []}';
  end;
  return v_outcome || jsonb_build_object('dry_run', p_dry_run);
end
$$;
comment on function silver.replay_quarantine_for(text, text, text, text, bigint, text, boolean) is
  'Takes up open rows that promotion refused, for scout_api: within the caller''s stores. One transaction; a long list is for scout quarantine replay.';

create function silver.fix_row_for(p_id bigint, p_fields jsonb, p_reason text) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_row record;
  v_outcome jsonb;
begin
  if coalesce(btrim(p_reason), '') = '' or jsonb_typeof(p_fields) is distinct from 'object' then
    raise exception 'fields (an object) and a reason are needed' using errcode = 'invalid_parameter_value',
      hint = 'For example {"unit_price": 12.5}; a field that is null is taken away.';
  end if;
  select q.batch_id, q.line_no, f.mapped
  into v_row
  from bronze.quarantine q
  join bronze.batches b on b.id = q.batch_id
  left join staging.file_records f on f.received_at = b.received_at and f.batch_id = q.batch_id and f.line_no = q.line_no
  where q.id = p_id;
  if not found then
    raise exception 'nothing is quarantined under %', p_id using errcode = 'PT404';
  end if;
  perform metadata.require_batches(array[v_row.batch_id]);
  if v_row.mapped is null then
    raise exception 'a device''s payload cannot be edited here' using errcode = 'PT422',
      hint = format('Payloads are read by the same code as posts: scout quarantine fix %s.', p_id);
  end if;
  v_outcome := silver.fix_file_row(v_row.batch_id, v_row.line_no, jsonb_strip_nulls(v_row.mapped || p_fields), p_reason);
  if v_outcome -> 'refused' <> '[]' then
    raise exception 'still refused: %', v_outcome -> 'refused' -> 0 ->> 'message' using errcode = 'PT422',
      detail = v_outcome ->> 'refused', hint = 'Nothing was changed.';
  end if;
  return v_outcome;
end
$$;
comment on function silver.fix_row_for(bigint, jsonb, text) is 'Sets canonical fields of a file''s quarantined row and takes it up, for scout_api: within the caller''s stores.';

create function bronze.decide_quarantine_for(p_ids bigint[], p_action text, p_reason text) returns bigint
language plpgsql security definer set search_path = '' as $$
begin
  perform metadata.require_batches(array(select distinct q.batch_id from bronze.quarantine q where q.id = any (p_ids)));
  return bronze.decide_quarantine(p_ids, p_action, p_reason);
end
$$;
comment on function bronze.decide_quarantine_for(bigint[], text, text) is 'bronze.decide_quarantine() for scout_api: within the caller''s stores.';

revoke execute on function
  metadata.require_batches(bigint[]), silver.recover_for(text, bigint, text, boolean),
  silver.replay_quarantine_for(text, text, text, text, bigint, text, boolean), silver.fix_row_for(bigint, jsonb, text),
  bronze.decide_quarantine_for(bigint[], text, text)
from public;
grant execute on function
  silver.recover_for(text, bigint, text, boolean),
  silver.replay_quarantine_for(text, text, text, text, bigint, text, boolean), silver.fix_row_for(bigint, jsonb, text),
  bronze.decide_quarantine_for(bigint[], text, text)
to scout_api;

grant create on schema public to scout_api;
grant usage on schema public to scout_api;
set role scout_api;

create function public.quarantine_list(
  code text default null, rule text default null, device_id text default null, store_id text default null,
  batch_id bigint default null, max_rows integer default 100
)
returns setof quality.attention
language plpgsql volatile security definer set search_path = '' as $$
begin
  perform metadata.require_role('operator');
  return query
  select a.*
  from quality.attention a
  where (quarantine_list.code is null or a.code = quarantine_list.code)
    and (quarantine_list.rule is null or a.rule = quarantine_list.rule)
    and (quarantine_list.device_id is null or a.device_id = quarantine_list.device_id)
    and (quarantine_list.store_id is null or a.store_id = quarantine_list.store_id)
    and (quarantine_list.batch_id is null or a.batch_id = quarantine_list.batch_id)
  order by a.since desc, a.id desc
  limit least(greatest(quarantine_list.max_rows, 1), 1000);
end
$$;
comment on function public.quarantine_list(text, text, text, text, bigint, integer) is
  'What waits for an operator, newest first: open quarantined rows and batches that were given up.';

create function public.quarantine_show(id bigint) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  v_row jsonb;
begin
  perform metadata.require_role('operator');
  select to_jsonb(q) - 'raw' - 'payload_hash' || jsonb_build_object(
    'raw_base64', encode(q.raw, 'base64'),
    'sha256', encode(q.payload_hash, 'hex'),
    'decisions', (
      select coalesce(jsonb_agg(jsonb_build_object(
        'acted_at', a.acted_at, 'actor', a.actor, 'action', a.action, 'reason', a.reason, 'repair_batch_id', a.repair_batch_id
      ) order by a.id), '[]')
      from bronze.quarantine_actions a
      where a.batch_id = q.batch_id and a.line_no = q.line_no
    )
  )
  into v_row
  from bronze.quarantine q
  where q.id = quarantine_show.id;
  if v_row is null then
    raise exception 'nothing is quarantined under %', quarantine_show.id using errcode = 'PT404',
      hint = 'Check the number, and that the row is of one of your stores.';
  end if;
  return v_row;
end
$$;
comment on function public.quarantine_show(bigint) is 'One quarantined row: why, its bytes (base64), and what operators decided about it.';

create function public.quarantine_fix(id bigint, fields jsonb, reason text) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
begin
  perform metadata.require_role('operator');
  return silver.fix_row_for(quarantine_fix.id, quarantine_fix.fields, quarantine_fix.reason);
end
$$;
comment on function public.quarantine_fix(bigint, jsonb, text) is
  'Sets canonical fields of a file''s quarantined row (null takes one away) and takes it up again; 422 when it is still refused, or the row is a device''s payload, which scout quarantine fix edits.';

create function public.quarantine_replay(
  reason text, code text default null, rule text default null, device_id text default null, store_id text default null,
  batch_id bigint default null, dry_run boolean default false
)
returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
begin
  perform metadata.require_role('operator');
  return silver.replay_quarantine_for(quarantine_replay.code, quarantine_replay.rule, quarantine_replay.device_id,
    quarantine_replay.store_id, quarantine_replay.batch_id, quarantine_replay.reason, quarantine_replay.dry_run);
end
$$;
comment on function public.quarantine_replay(text, text, text, text, text, bigint, boolean) is
  'Takes up open rows again after what they were refused for was mended; what is still refused stays as it is.';

create function public.quarantine_discard(ids bigint[], reason text) returns bigint
language plpgsql volatile security definer set search_path = '' as $$
begin
  perform metadata.require_role('operator');
  return bronze.decide_quarantine_for(quarantine_discard.ids, 'discard', quarantine_discard.reason);
end
$$;
comment on function public.quarantine_discard(bigint[], text) is 'Decides that open rows will not be taken up again; the number decided. The rows and their bytes stay.';

create function public.rollback_batch(batch_id bigint, reason text, dry_run boolean default false) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
begin
  perform metadata.require_role('operator');
  return silver.recover_for('rollback', rollback_batch.batch_id, rollback_batch.reason, rollback_batch.dry_run);
end
$$;
comment on function public.rollback_batch(bigint, text, boolean) is
  'Takes a batch out of silver and gold as if it had never come, or tells what that would change.';

create function public.replay_batch(batch_id bigint, reason text, dry_run boolean default false) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
begin
  perform metadata.require_role('operator');
  return silver.recover_for('replay', replay_batch.batch_id, replay_batch.reason, replay_batch.dry_run);
end
$$;
comment on function public.replay_batch(bigint, text, boolean) is
  'Decides about a batch again by today''s rules, or tells what that would change.';

reset role;
revoke create on schema public from scout_api;

revoke execute on all functions in schema public from public;
grant execute on function
  public.quarantine_list(text, text, text, text, bigint, integer), public.quarantine_show(bigint),
  public.quarantine_fix(bigint, jsonb, text), public.quarantine_replay(text, text, text, text, text, bigint, boolean),
  public.quarantine_discard(bigint[], text), public.rollback_batch(bigint, text, boolean),
  public.replay_batch(bigint, text, boolean)
to authenticated, service_role;
