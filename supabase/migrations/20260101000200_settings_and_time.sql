-- Settings, and the meaning of "today".

create table metadata.settings (
  name text primary key,
  value jsonb not null,
  unit text,
  description text not null,
  updated_at timestamptz not null default now(),
  constraint settings_name_is_snake_case check (name ~ '^[a-z][a-z0-9_]*$'),
  constraint settings_chunk_fits_a_batch check (name <> 'ingest_chunk_lines' or (value #>> '{}')::numeric between 1 and 10000)
);
comment on table metadata.settings is 'One row per setting. Code reads them through metadata.setting(); changing a row takes effect at the next use.';
comment on column metadata.settings.unit is 'Unit of the value where it is a quantity (bytes, lines, ms, days, per minute).';
alter table metadata.settings enable row level security;

insert into metadata.settings (name, value, unit, description) values
  ('business_timezone', '"Asia/Manila"', null, 'Zone in which a transaction''s date, hour and daypart are told, and in which "today" begins.'),
  ('today_override', 'null', 'date', 'A fixed "today" for tests and evaluation; null means the clock.'),
  ('default_currency', '"PHP"', null, 'Currency of a payload that names none.'),
  ('ingest_chunk_lines', '10000', 'lines', 'Most source rows in one batch, which is one transaction; 10,000 at most.'),
  ('ingest_chunk_bytes', '12582912', 'bytes', 'Most bytes in one batch; whichever limit is met first closes it.'),
  ('ingest_max_lines', '40000', 'lines', 'Most new lines one request may commit before it answers complete:false.'),
  ('ingest_max_bytes', '37748736', 'bytes', 'Most new (inflated) bytes one request may commit before it answers complete:false.'),
  ('ingest_max_ms', '120000', 'ms', 'Longest one request may take before it answers complete:false.'),
  ('ingest_flush_ms', '800', 'ms', 'A line waits no longer than this for its chunk to fill.'),
  ('ingest_lease_ms', '5000', 'ms', 'How long a post belongs to the request that last advanced it.'),
  ('ingest_wait_ms', '5000', 'ms', 'How long a request waits for another one with the same key before it is refused.'),
  ('max_line_bytes', '1048576', 'bytes', 'A longer line is quarantined.'),
  ('max_quarantine_bytes', '16777216', 'bytes', 'Most raw bytes kept of a quarantined line; of a longer one the beginning, the length and the hash are kept.'),
  ('max_discard_bytes', '67108864', 'bytes', 'A line longer than this ends the request with 413.'),
  ('max_resent_bytes', '1073741824', 'bytes', 'Most already committed bytes one request may re-send.'),
  ('max_document_bytes', '8388608', 'bytes', 'Largest whole JSON document (application/json); NDJSON has no such limit.'),
  ('max_nesting', '512', 'levels', 'A payload nested deeper is quarantined.'),
  ('device_requests_per_minute', '600', 'per minute', 'Rate limit of a device, refilled continuously.'),
  ('device_request_burst', '120', 'requests', 'Requests a device may make at once before the rate limit counts.'),
  ('transcript_retention_days', '30', 'days', 'How long free text is kept when the payload does not say (dataRetentionDays).'),
  ('partition_days_ahead', '14', 'days', 'Daily partitions made ahead of time; a default partition catches the rest.'),
  ('archive_after_days', '90', 'days', 'Older days of bronze and staging are exported to Parquet and dropped.'),
  ('archive_rows_per_call', '25000', 'rows', 'Most rows one call of the function lifecycle writes, reads back or restores; 50000 is the most that stays within two seconds of CPU.'),
  ('archive_bytes_per_call', '33554432', 'bytes', 'Most bytes of values in one exported file.'),
  ('archive_lease_seconds', '600', 'seconds', 'How long a day belongs to the call that works on it. Longer than a call can live.'),
  ('archive_lock_ms', '300', 'ms', 'Longest wait for the lock that dropping a partition takes; ingest may wait that long behind it.'),
  ('archive_restored_days', '7', 'days', 'How long a batch restored from the archive stays in bronze.'),
  ('quarantine_raw_days', '90', 'days', 'How long the bytes of a quarantined row are kept; the row itself stays.'),
  ('audit_days', '90', 'days', 'How long calls of functions are kept in metadata.function_audit.'),
  ('etl_log_days', '90', 'days', 'How long runs are kept in metadata.etl_processing_log.'),
  ('error_log_days', '365', 'days', 'How long errors are kept in metadata.error_log.'),
  ('net_history_days', '3', 'days', 'How long answers to calls of cron are kept (net._http_response).'),
  ('cron_history_days', '1', 'days', 'How long runs of jobs are kept in cron.job_run_details; the last success and failure of each stay.'),
  ('reindex_bloat_ratio', '2', 'times', 'An index this many times larger than its entries need is rebuilt in the weekly maintenance.'),
  ('reindex_min_bytes', '16777216', 'bytes', 'Smaller indexes are not rebuilt.'),
  ('promote_max_seconds', '50', 'seconds', 'How long one run of silver.promote() goes on claiming batches.'),
  ('promote_retries', '3', 'attempts', 'Failed promotions are retried this often, each time later, then put among the dead letters.'),
  ('refresh_keys_per_transaction', '64', 'keys', 'Dirty keys gold.refresh() recomputes per transaction.'),
  ('fuzzy_similarity', '0.8', 'similarity', 'A misspelt brand is taken for the brand from this similarity on (pg_trgm word similarity, or one minus edits per letter).'),
  ('hint_confidence', '0.5', 'confidence', 'A device''s brand hint below this confidence is no brand.'),
  ('redetect_forms', '200', 'forms', 'A change of the dictionary by more forms than this looks at every product text again.'),
  ('pipeline_lag_warning_seconds', '300', 'seconds', 'A batch waiting longer for promotion makes health_check say degraded.'),
  ('device_silent_minutes', '60', 'minutes', 'A device that has not posted for longer is called silent.');

create function metadata.setting(p_name text) returns jsonb
language plpgsql stable set search_path = '' as $$
declare
  v jsonb;
begin
  select s.value into v from metadata.settings s where s.name = p_name;
  if not found then
    raise exception 'unknown setting %', p_name using errcode = 'undefined_object';
  end if;
  return v;
end
$$;
comment on function metadata.setting(text) is 'A setting''s value. An unknown name is an error, never a default.';

create function metadata.setting_number(p_name text) returns numeric
language sql stable set search_path = '' as $$
  select (metadata.setting(p_name) #>> '{}')::numeric
$$;
comment on function metadata.setting_number(text) is 'A setting''s value as a number, in the unit of its row.';

create function metadata.business_timezone() returns text
language sql stable set search_path = '' as $$
  select metadata.setting('business_timezone') #>> '{}'
$$;
comment on function metadata.business_timezone() is 'The zone in which business dates, hours and dayparts are told.';

create function metadata.business_today() returns date
language sql stable set search_path = '' as $$
  select coalesce(
    (metadata.setting('today_override') #>> '{}')::date,
    (now() at time zone metadata.business_timezone())::date
  )
$$;
comment on function metadata.business_today() is 'Today in business time. Use this, never current_date: the server''s zone is not the shops''.';

create function metadata.daypart(p_hour integer) returns text
language sql immutable parallel safe set search_path = '' as $$
  select case
    when p_hour between 5 and 11 then 'Morning'
    when p_hour between 12 and 17 then 'Afternoon'
    when p_hour between 18 and 21 then 'Evening'
    when p_hour between 0 and 23 then 'Night'
  end
$$;
comment on function metadata.daypart(integer) is 'Daypart of an hour 0-23 of business time: Morning 5-11, Afternoon 12-17, Evening 18-21, Night 22-4.';
