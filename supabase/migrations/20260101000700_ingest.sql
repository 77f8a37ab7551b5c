-- The protocol of a post: open, commit chunk by chunk, finish. ingest-stream calls these and COPYs in between.

create function bronze.post_receipt(p_post_id bigint) returns jsonb
language sql stable set search_path = '' as $$
  with totals as (
    select
      coalesce(sum(b.received), 0) as received,
      coalesce(sum(b.accepted), 0) as accepted,
      coalesce(sum(b.quarantined), 0) as quarantined,
      coalesce(sum(b.blank), 0) as blank,
      coalesce(jsonb_agg(b.id order by b.first_line), '[]') as batch_ids
    from bronze.batches b
    where b.post_id = p_post_id
  ),
  first_errors as (
    select q.line_no, q.code, q.message
    from bronze.quarantine q
    join bronze.batches b on b.id = q.batch_id
    where b.post_id = p_post_id and q.stage = 'ingest'
    order by q.line_no
    limit 100
  )
  select coalesce(p.receipt, jsonb_build_object(
    'post_id', p.id,
    'batch_ids', t.batch_ids,
    'received', t.received,
    'accepted', t.accepted,
    'quarantined', t.quarantined,
    'blank', t.blank,
    'replayed', false,
    'complete', p.completed_at is not null,
    'resume_from', case when p.completed_at is null then p.next_line end,
    'errors', (
      select coalesce(jsonb_agg(jsonb_build_object('line', e.line_no, 'code', e.code, 'message', e.message)
        order by e.line_no), '[]')
      from first_errors e
    )
  ))
  from bronze.posts p, totals t
  where p.id = p_post_id
$$;
comment on function bronze.post_receipt(bigint) is
  'What became of a post so far, over all its requests: counts, batches, the first 100 errors. Once complete it is the stored receipt and never changes.';

create function bronze.open_post(
  p_device_id text, p_store_id text, p_idempotency_key text, p_lease_id uuid,
  out verdict text, out post_id bigint, out next_line bigint, out chunks jsonb
)
language plpgsql set search_path = '' as $$
declare
  v_post bronze.posts;
begin
  -- the log of changes is written in order: the first chunk that is committed brings its post to the disk
  perform pg_catalog.set_config('synchronous_commit', 'off', true);
  insert into bronze.posts (device_id, idempotency_key, store_id, lease_id, lease_until)
  values (p_device_id, p_idempotency_key, p_store_id, p_lease_id,
    clock_timestamp() + make_interval(secs => metadata.setting_number('ingest_lease_ms')::double precision / 1000))
  on conflict on constraint posts_key_unique do nothing
  returning * into v_post;

  if v_post.id is null then
    select * into v_post from bronze.posts p
    where p.device_id = p_device_id and p.idempotency_key = p_idempotency_key
    for update;

    if exists (
      select from bronze.batches b where b.post_id = v_post.id and b.status = 'rolled_back'
    ) then
      verdict := 'rolled_back';
      post_id := v_post.id;
      return;
    end if;

    -- a complete post only compares, so any number of requests may do that at once
    if v_post.completed_at is null then
      if v_post.lease_until > clock_timestamp() and v_post.lease_id <> p_lease_id then
        verdict := 'in_progress';
        post_id := v_post.id;
        return;
      end if;
      update bronze.posts p
      set lease_id = p_lease_id,
          lease_until = clock_timestamp() + make_interval(secs => metadata.setting_number('ingest_lease_ms')::double precision / 1000)
      where p.id = v_post.id;
    end if;
  end if;

  verdict := case when v_post.completed_at is null then 'open' else 'complete' end;
  post_id := v_post.id;
  next_line := v_post.next_line;
  chunks := (
    select coalesce(jsonb_agg(jsonb_build_object(
      'first_line', b.first_line, 'last_line', b.last_line, 'sha256', encode(b.sha256, 'hex')
    ) order by b.first_line), '[]')
    from bronze.batches b
    where b.post_id = v_post.id
  );
end
$$;
comment on function bronze.open_post(text, text, text, uuid) is
  'Finds or makes the post of a key and leases it. verdict: open, complete (compare only), in_progress (another request holds the lease), rolled_back. chunks: what is committed already, with the hash of each chunk''s lines.';

create function bronze.begin_batch(
  p_post_id bigint, p_lease_id uuid, p_source text, p_device_id text, p_store_id text,
  p_first_line bigint, p_last_line bigint, p_accepted integer, p_quarantined integer, p_blank integer,
  p_bytes bigint, p_sha256 bytea,
  out batch_id bigint, out received_at timestamptz
)
language plpgsql set search_path = '' as $$
begin
  update bronze.posts p
  set next_line = p_last_line + 1,
      lease_id = p_lease_id,
      lease_until = clock_timestamp() + make_interval(secs => metadata.setting_number('ingest_lease_ms')::double precision / 1000)
  where p.id = p_post_id and p.next_line = p_first_line and p.completed_at is null;
  if not found then
    return;
  end if;

  insert into bronze.batches as b (
    source, post_id, device_id, store_id, first_line, last_line,
    received, accepted, quarantined, blank, bytes, sha256
  )
  values (
    p_source, p_post_id, p_device_id, p_store_id, p_first_line, p_last_line,
    p_last_line - p_first_line + 1, p_accepted, p_quarantined, p_blank, p_bytes, p_sha256
  )
  returning b.id, b.received_at into begin_batch.batch_id, begin_batch.received_at;
end
$$;
comment on function bronze.begin_batch(bigint, uuid, text, text, text, bigint, bigint, integer, integer, integer, bigint, bytea) is
  'First statement of a chunk''s transaction: advances the post and writes the batch; the rows are COPYed next, then committed. A null batch_id means that another request advanced the post: read again and compare.';

create function bronze.line_hashes(p_post_id bigint, p_first_line bigint, p_last_line bigint)
returns table (line_no bigint, payload_hash bytea)
language sql stable set search_path = '' as $$
  select r.line_no, r.payload_hash
  from bronze.batches b
  join bronze.scout_raw_transactions r on r.batch_id = b.id and r.received_at = b.received_at
  where b.post_id = p_post_id and b.first_line <= p_last_line and b.last_line >= p_first_line
    and r.line_no between p_first_line and p_last_line
  union all
  select q.line_no, q.payload_hash
  from bronze.batches b
  join bronze.quarantine q on q.batch_id = b.id and q.stage = 'ingest'
  where b.post_id = p_post_id and b.first_line <= p_last_line and b.last_line >= p_first_line
    and q.line_no between p_first_line and p_last_line
  order by 1
$$;
comment on function bronze.line_hashes(bigint, bigint, bigint) is
  'Hashes of a post''s committed lines (blank ones have none), to name the line in which a re-send differs.';

create function bronze.finish_post(
  p_post_id bigint, p_lease_id uuid, p_complete boolean, p_next_line bigint default null
) returns jsonb
language plpgsql set search_path = '' as $$
declare
  v_receipt jsonb;
begin
  if p_complete then
    -- only from incomplete to complete, so that the first receipt stays
    update bronze.posts p
    set completed_at = clock_timestamp(),
        receipt = bronze.post_receipt(p.id) || '{"complete": true, "resume_from": null}',
        lease_until = null
    where p.id = p_post_id and p.completed_at is null
      -- another request under this key may have gone further than the one that says it is done
      and p.next_line = coalesce(p_next_line, p.next_line);
  else
    update bronze.posts p set lease_until = null
    where p.id = p_post_id and p.lease_id = p_lease_id;
  end if;
  select bronze.post_receipt(p_post_id) into v_receipt;
  return v_receipt;
end
$$;
comment on function bronze.finish_post(bigint, uuid, boolean, bigint) is 'Ends a request on a post: gives the lease back, stores the receipt when the post is complete (and, where p_next_line is given, stands there), returns the receipt.';
