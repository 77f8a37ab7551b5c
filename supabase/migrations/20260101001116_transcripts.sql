-- Words said, masked, into silver: apart from promotion, so that neither the time it takes nor a rule that fails holds up a sale.

insert into metadata.settings (name, value, unit, description) values
  ('masked_transcript_days', '365', 'days', 'How long masked transcripts are kept in silver after arrival.');

create function silver.mask_batch(p_batch_id bigint) returns bigint
-- as for silver.load_batch: a nested loop between two of these steps would be quadratic
language plpgsql set search_path = '' set enable_nestloop = off set jit = off as $$
declare
  v_cue text := silver.pii_cue();
  v_rules ref.pii_rules[] := silver.pii_rules();
  v_masked bigint;
begin
  with said as (
    select t.line_no, string_agg(t.text, E'\n' order by t.field) as words
    from bronze.transcripts t
    where t.batch_id = p_batch_id and t.field ~* 'transcri|utterance|spoken'
    group by t.line_no
  ),
  masked as (
    select
      x.id, s.words, x.received_at,
      -- most texts hold nothing, and cost no more than the cue
      case when s.words ~* v_cue then silver.apply_pii_rules(s.words, v_rules) end as masked
    from said s
    join silver.transactions_cleaned x on x.batch_id = p_batch_id and x.line_no = s.line_no
  )
  insert into silver.transcripts (transaction_key, transcript, masked, received_at)
  select m.id, coalesce((m.masked).text, m.words), (m.masked).found, m.received_at
  from masked m
  on conflict do nothing;
  get diagnostics v_masked = row_count;
  return v_masked;
end
$$;
comment on function silver.mask_batch(bigint) is 'Masks the words that came with a batch''s transactions into silver; how many transactions.';

create function silver.mask_one(out batch_id bigint, out outcome text)
language plpgsql set search_path = '' as $$
declare
  v_started timestamptz := clock_timestamp();
  v_masked bigint;
  v_message text;
  v_state text;
begin
  -- not while a customer is erased: what was read before would be written after
  perform pg_catalog.pg_advisory_xact_lock_shared(pg_catalog.hashtextextended('metadata.erase_customer', 0));
  select q.batch_id into mask_one.batch_id
  from silver.transcript_queue q
  where q.not_before is null or q.not_before <= clock_timestamp()
  order by q.batch_id
  limit 1
  for update skip locked;
  if not found then
    return;
  end if;

  begin
    v_masked := silver.mask_batch(mask_one.batch_id);
    delete from silver.transcript_queue q where q.batch_id = mask_one.batch_id;
    outcome := 'masked';
  exception when others then
    -- a transaction that a later revision replaced meanwhile, or a rule that cannot be applied
    get stacked diagnostics v_message = message_text, v_state = returned_sqlstate;
    outcome := 'retry';
    update silver.transcript_queue q set not_before = clock_timestamp() + interval '1 minute' where q.batch_id = mask_one.batch_id;
    insert into metadata.error_log (component, severity, code, message, batch_id)
    values ('silver.mask_transcripts', 'MEDIUM', v_state, v_message, mask_one.batch_id);
  end;

  insert into metadata.etl_processing_log (
    process_name, batch_id, status, start_time, end_time, records_processed, records_successful, error_message
  )
  values (
    'silver.mask_transcripts', mask_one.batch_id, case outcome when 'masked' then 'completed' else 'retrying' end,
    v_started, clock_timestamp(), v_masked, v_masked, v_message
  );
end
$$;
comment on function silver.mask_one() is 'Masks the words of the first queued batch. outcome: masked, or retry (in a minute, logged); nulls when there was none.';

-- No SET clause and no exception block: see silver.promote.
create procedure silver.mask_transcripts(p_takes_turns boolean default false)
language plpgsql as $$
declare
  v_batch_id bigint;
begin
  loop
    if p_takes_turns then
      perform metadata.take_turn(p_is_alone => true);
    end if;
    select m.batch_id into v_batch_id from silver.mask_one() m;
    commit;
    exit when v_batch_id is null;
  end loop;
end
$$;
comment on procedure silver.mask_transcripts(boolean) is 'Masks the words of promoted batches into silver, a commit per batch. Any number may run at once. p_takes_turns: between the batches of silver.promote().';

create function silver.remask() returns bigint
language plpgsql set search_path = '' as $$
declare
  v_changed bigint;
begin
  with masked as materialized (
    select t.transaction_key, t.masked as before, silver.apply_pii_rules(t.transcript, r.rules) as masked
    from silver.transcripts t
    cross join (select silver.pii_cue() as cue, silver.pii_rules() as rules offset 0) r
    where t.transcript ~* r.cue
  )
  update silver.transcripts t
  set transcript = (m.masked).text,
      masked = (
        select jsonb_object_agg(k.kind, coalesce((m.before ->> k.kind)::integer, 0) + coalesce(((m.masked).found ->> k.kind)::integer, 0))
        from (
          select distinct jsonb_object_keys(coalesce(m.before, '{}') || (m.masked).found) as kind
        ) k
      )
  from masked m
  where m.transaction_key = t.transaction_key and (m.masked).found is not null;
  get diagnostics v_changed = row_count;
  return v_changed;
end
$$;
comment on function silver.remask() is 'Applies ref.pii_rules to the transcripts in silver again, after a rule was added or changed; how many it masked more of.';

create function silver.purge_transcripts() returns bigint
language plpgsql set search_path = '' as $$
declare
  v_purged bigint;
begin
  delete from silver.transcripts t
  where t.received_at < now() - make_interval(days => metadata.setting_number('masked_transcript_days')::integer);
  get diagnostics v_purged = row_count;
  return v_purged;
end
$$;
comment on function silver.purge_transcripts() is 'Deletes masked transcripts older than masked_transcript_days; how many.';
