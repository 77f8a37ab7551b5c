-- What ran, how long it took, and what went wrong.

create table metadata.function_audit (
  id bigint generated always as identity primary key,
  created_at timestamptz not null default now(),
  function_name text not null,
  method text,
  status integer not null,
  duration_ms integer not null,
  cpu_ms integer,
  rows_in bigint,
  bytes_in bigint,
  error text,
  error_message text,
  device_id text,
  store_id text,
  post_id bigint,
  batch_ids bigint[],
  trace_id text,
  constraint function_audit_duration_natural check (duration_ms >= 0)
);
comment on table metadata.function_audit is 'One row per call of an Edge Function.';
comment on column metadata.function_audit.status is 'HTTP status that was answered; 499 when the client went away.';
comment on column metadata.function_audit.error is 'Stable error code; null when the call succeeded.';
comment on column metadata.function_audit.cpu_ms is 'CPU time of the process during the call, where the platform tells it; calls at the same time share it.';
comment on column metadata.function_audit.rows_in is 'Source rows committed by this call.';
create index function_audit_recent on metadata.function_audit (created_at desc, function_name);
alter table metadata.function_audit enable row level security;

create table metadata.etl_processing_log (
  id bigint generated always as identity primary key,
  process_name text not null,
  batch_id bigint,
  status text not null,
  start_time timestamptz not null,
  end_time timestamptz,
  processing_duration_seconds double precision generated always as (extract(epoch from end_time - start_time)::double precision) stored,
  records_processed bigint,
  records_successful bigint,
  retry_count integer not null default 0,
  error_message text,
  constraint etl_log_status_known check (status in ('running', 'completed', 'failed', 'retrying'))
);
comment on table metadata.etl_processing_log is 'One row per run of a step: a batch promoted, a refresh, a maintenance job.';
create index etl_processing_log_recent on metadata.etl_processing_log (start_time desc);
create index etl_processing_log_of_batch on metadata.etl_processing_log (batch_id) where batch_id is not null;
alter table metadata.etl_processing_log enable row level security;

create table metadata.error_log (
  id bigint generated always as identity primary key,
  created_at timestamptz not null default now(),
  component text not null,
  severity text not null,
  code text not null,
  message text not null,
  detail jsonb,
  batch_id bigint,
  constraint error_log_severity_known check (severity in ('LOW', 'MEDIUM', 'HIGH', 'CRITICAL'))
);
comment on table metadata.error_log is 'One row per error of the pipeline itself (bad data goes to quarantine, not here).';
create index error_log_recent on metadata.error_log (created_at desc);
alter table metadata.error_log enable row level security;
