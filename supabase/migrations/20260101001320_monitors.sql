-- The two monitors of the pipeline guide, under its column names.

create view quality.v_data_quality_monitor with (security_invoker = true) as
with setting as (
  select now() - interval '7 days' as since
),
batch as (
  select b.id, b.accepted, b.received_at
  from setting s
  join bronze.batches b on b.received_at >= s.since
),
receipt as (
  select t.id, t.quality_score, t.loaded_at
  from setting s
  join silver.transactions_cleaned t on t.loaded_at >= s.since
),
counted as (
  select
    'scout_raw_transactions' as table_name,
    (select sum(b.accepted) from batch b)::bigint as total_records,
    (
      select sum(b.accepted - d.repeated)
      from batch b
      cross join lateral (
        select count(*) as repeated from silver.duplicates d where d.batch_id = b.id and d.rule <> 'superseded'
      ) d
    )::bigint as good_records,
    (select 100 * avg(r.quality_score) from receipt r) as avg_quality_score,
    (select min(b.received_at) from batch b) as earliest_record,
    (select max(b.received_at) from batch b) as latest_record
  union all
  select
    'transaction_items', count(*), count(i.brand_name), (100 * avg(i.extraction_confidence))::numeric,
    min(r.loaded_at), max(r.loaded_at)
  from receipt r
  join silver.transaction_items i on i.transaction_key = r.id and i.line_type = 'item'
  union all
  select
    'v_nielsen_complete_analytics', count(*), count(*) filter (where v.nielsen_category <> 'Unspecified'),
    100.0 * count(*) filter (where v.nielsen_category <> 'Unspecified') / nullif(count(*), 0),
    min(v.transaction_timestamp), max(v.transaction_timestamp)
  from platinum.v_nielsen_complete_analytics v
  where v.transaction_date > metadata.business_today() - 7
)
select
  c.table_name, coalesce(c.total_records, 0) as total_records, coalesce(c.good_records, 0) as non_duplicate_records,
  round(100.0 * c.good_records / nullif(c.total_records, 0), 2) as deduplication_rate,
  round(c.avg_quality_score, 2) as avg_quality_score,
  c.earliest_record, c.latest_record,
  case
    when c.avg_quality_score >= 95 then 'Excellent'
    when c.avg_quality_score >= 90 then 'Good'
    when c.avg_quality_score >= 80 then 'Acceptable'
    when c.avg_quality_score >= 70 then 'Needs Improvement'
    when c.avg_quality_score is not null then 'Critical Issues'
  end as quality_status,
  case
    when c.latest_record >= now() - interval '2 hours' then 'Fresh'
    when c.latest_record >= now() - interval '24 hours' then 'Recent'
    when c.latest_record is not null then 'Stale'
    else 'Very Stale'
  end as freshness_status
from counted c;
comment on view quality.v_data_quality_monitor is 'One row per table of the pipeline guide''s monitor: what came (of v_nielsen_complete_analytics: what was sold) in the last seven days.';
comment on column quality.v_data_quality_monitor.non_duplicate_records is 'Of scout_raw_transactions those that repeat no other row; as the guide has it, of transaction_items those with a brand and of v_nielsen_complete_analytics those with a category.';
comment on column quality.v_data_quality_monitor.deduplication_rate is 'non_duplicate_records in percent of total_records.';
comment on column quality.v_data_quality_monitor.avg_quality_score is 'Percent: mean completeness of the receipts; mean extraction confidence of the lines, null when none tells one; share of categorised rows.';
comment on column quality.v_data_quality_monitor.quality_status is 'Null when there is no score.';
comment on column quality.v_data_quality_monitor.freshness_status is 'Very Stale: nothing in seven days.';

create view quality.v_pipeline_realtime_monitor with (security_invoker = true) as
with run as (
  select l.process_name, l.status, l.start_time, l.end_time, l.processing_duration_seconds, l.records_processed
  from metadata.etl_processing_log l
  where l.start_time >= now() - interval '24 hours'
),
stats as (
  select
    r.process_name,
    count(*) as total_runs,
    count(*) filter (where r.status = 'completed') as successful_runs,
    count(*) filter (where r.status = 'failed') as failed_runs,
    count(*) filter (where r.status = 'running') as currently_running,
    avg(r.processing_duration_seconds) as avg_duration_seconds,
    max(r.end_time) as last_run_time,
    sum(r.records_processed)::bigint as total_records_processed,
    avg(r.records_processed) filter (where r.status = 'completed') as avg_records_per_run
  from run r
  group by r.process_name
),
latest as (
  select distinct on (r.process_name)
    r.process_name, r.status, r.start_time, extract(epoch from coalesce(r.end_time, now()) - r.start_time) as seconds, r.records_processed
  from run r
  where r.start_time >= now() - interval '2 hours'
  order by r.process_name, r.start_time desc
)
select
  s.process_name, s.total_runs, s.successful_runs, s.failed_runs, s.currently_running,
  round((s.avg_duration_seconds / 60)::numeric, 2) as avg_duration_minutes,
  s.last_run_time, s.total_records_processed, round(s.avg_records_per_run, 1) as avg_records_per_run,
  l.status as current_status, l.start_time as current_run_start,
  round(l.seconds / 60, 2) as current_run_duration_minutes,
  l.records_processed as current_records_processed,
  case
    when s.failed_runs = 0 and s.successful_runs > 0 then 'Healthy'
    when s.failed_runs < 0.1 * s.total_runs then 'Good'
    when s.failed_runs < 0.25 * s.total_runs then 'Warning'
    else 'Critical'
  end as health_status,
  case
    when s.last_run_time >= now() - interval '30 minutes' then 'Active'
    when s.last_run_time >= now() - interval '2 hours' then 'Recent'
    when s.last_run_time >= now() - interval '24 hours' then 'Delayed'
    else 'Stalled'
  end as activity_status
from stats s
left join latest l on l.process_name = s.process_name;
comment on view quality.v_pipeline_realtime_monitor is 'One row per step of the pipeline that ran in the last 24 hours, and its latest run.';
comment on column quality.v_pipeline_realtime_monitor.last_run_time is 'When a run last ended.';
comment on column quality.v_pipeline_realtime_monitor.current_status is 'Of the latest run, if that began within two hours: running, completed, failed or retrying.';
comment on column quality.v_pipeline_realtime_monitor.health_status is 'Good below a tenth of failed runs, Warning below a quarter.';
