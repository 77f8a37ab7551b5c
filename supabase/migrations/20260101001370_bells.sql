-- Cron rings functions through pg_net, which keeps nothing and repeats nothing: so a bell only says "look whether there is work".
-- The work itself is in tables; a bell that is lost is rung again a minute later.

do $$
begin
  -- where the local stack supplies the same schema there is nothing to create
  if to_regnamespace('net') is null then
    create extension if not exists pg_net;
  end if;
  -- a key of cron's own: any login role can read the headers of queued requests
  if not exists (select from vault.decrypted_secrets s where s.name = 'scout_cron_key') then
    perform vault.create_secret(
      replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'scout_cron_key', 'What cron shows to Scout''s functions.');
  end if;
end
$$;

create table metadata.heartbeats (
  process text primary key,
  succeeded_at timestamptz,
  failed_at timestamptz,
  message text,
  constraint heartbeats_process_known check (process ~ '^[a-z][a-z0-9_.]*$')
);
comment on table metadata.heartbeats is 'One row per process that cron only rings: when it last did what it is for, or found nothing to do, and when it last failed.';
comment on column metadata.heartbeats.message is 'Of the last failure.';
alter table metadata.heartbeats enable row level security;

create function metadata.beat(p_process text, p_error text default null) returns void
language sql set search_path = '' as $$
  insert into metadata.heartbeats as h (process, succeeded_at, failed_at, message)
  values (p_process, case when p_error is null then clock_timestamp() end, case when p_error is not null then clock_timestamp() end, p_error)
  on conflict (process) do update set
    succeeded_at = coalesce(excluded.succeeded_at, h.succeeded_at),
    failed_at = coalesce(excluded.failed_at, h.failed_at),
    message = coalesce(excluded.message, h.message)
$$;
comment on function metadata.beat(text, text) is 'Tells that a process did its work, or why it could not.';

create function metadata.set_functions_url(p_url text) returns void
language plpgsql set search_path = '' as $$
declare
  v_id uuid := (select s.id from vault.decrypted_secrets s where s.name = 'scout_functions_url');
begin
  if p_url !~ '^https?://[^ ]+/functions/v1$' then
    raise exception 'not the address of functions: %', p_url using errcode = 'invalid_parameter_value',
      hint = 'It ends with /functions/v1.';
  end if;
  if v_id is null then
    perform vault.create_secret(p_url, 'scout_functions_url', 'Where cron rings Scout''s functions.');
  else
    perform vault.update_secret(v_id, p_url);
  end if;
end
$$;
comment on function metadata.set_functions_url(text) is 'Keeps in Vault where functions are: https://<ref>.supabase.co/functions/v1. The local stack and npm run deploy call it.';

create function metadata.ring(p_function text, p_body jsonb default '{}', p_traceparent text default null) returns bigint
language plpgsql set search_path = '' as $$
declare
  v_url text := (select s.decrypted_secret from vault.decrypted_secrets s where s.name = 'scout_functions_url');
  v_key text := (select s.decrypted_secret from vault.decrypted_secrets s where s.name = 'scout_cron_key');
begin
  if v_url is null or v_key is null then
    raise exception 'cron does not know where functions are'
      using errcode = 'object_not_in_prerequisite_state', hint = 'select metadata.set_functions_url(''https://<ref>.supabase.co/functions/v1'');';
  end if;
  return net.http_post(
    url := v_url || '/' || p_function,
    body := p_body,
    headers := jsonb_build_object(
      'Content-Type', 'application/json', 'Authorization', 'Bearer ' || v_key,
      -- W3C Trace Context: the call's row in metadata.function_audit, and the platform's own traces, have this id
      'traceparent', coalesce(p_traceparent, format('00-%s-%s-01', replace(gen_random_uuid()::text, '-', ''), left(replace(gen_random_uuid()::text, '-', ''), 16)))
    ),
    timeout_milliseconds := 150000
  );
end
$$;
comment on function metadata.ring(text, jsonb, text) is 'Calls a function, once the transaction is committed, with cron''s key; as part of the trace of whoever asked for it (p_traceparent), or of a new one. Whether it answers is not known here: the function tells by metadata.beat().';

create function metadata.has_archive_work() returns boolean
language sql stable set search_path = '' as $$
  select exists (
    select from metadata.exported_batches b where b.restore_requested_at <= clock_timestamp() and b.restored_at is null
  ) or exists (
    select from metadata.archive_due() d
    left join metadata.archive_days a on a.table_name = d.table_name and a.day = d.day
    where d.unsettled_batches = 0 and coalesce(a.next_attempt_at, '-infinity') <= clock_timestamp()
  )
$$;
comment on function metadata.has_archive_work() is 'Whether the function lifecycle has something to do now.';

create function metadata.ring_lifecycle() returns text
language plpgsql set search_path = '' as $$
begin
  if metadata.has_archive_work() then
    return 'rung ' || metadata.ring('lifecycle');
  end if;
  -- a day that failed and waits for its next attempt is no success
  if not exists (select from metadata.archive_days a where a.removed_at is null and a.attempts > 0) then
    perform metadata.beat('lifecycle');
  end if;
  return 'nothing to do';
end
$$;
comment on function metadata.ring_lifecycle() is 'Rings the function lifecycle when there is something to archive or to restore.';

create function metadata.ring_files() returns text
language plpgsql set search_path = '' as $$
begin
  if metadata.has_file_work() then
    return 'rung ' || metadata.ring('drive-universal-processor');
  end if;
  perform metadata.beat('universal_processor');
  return 'nothing to do';
end
$$;
comment on function metadata.ring_files() is 'Rings the function drive-universal-processor when a file waits to be read.';

create function metadata.ring_file_sweep() returns text
language sql set search_path = '' as $$
  select 'rung ' || metadata.ring('drive-universal-processor/sweep')
$$;
comment on function metadata.ring_file_sweep() is 'Rings the function drive-universal-processor to delete objects of raw-files that are not needed any more.';

create function metadata.ring_mapping_training() returns text
language plpgsql set search_path = '' as $$
begin
  if metadata.has_mapping_training() then
    return 'rung ' || metadata.ring('drive-universal-processor/train');
  end if;
  return 'nothing to do';
end
$$;
comment on function metadata.ring_mapping_training() is 'Rings the function drive-universal-processor to train the mapping model with what people decided.';
