-- All gates as one, with what somebody answers for, and their memory.

create view quality.gates with (security_invoker = true) as
with judged as (
  select * from quality.gate_01_format_detection
  union all
  select * from quality.gate_02_schema_quality
  union all
  select * from quality.gate_03_column_mapping
  union all
  select * from quality.gate_04_completeness
  union all
  select * from quality.gate_05_gold_equals_silver
  union all
  select * from quality.gate_06_performance
  union all
  select * from quality.gate_07_freshness
  union all
  select * from quality.gate_08_integration
  union all
  select * from quality.gate_09_schema_drift
  union all
  select * from quality.gate_10_anomaly
  union all
  select * from quality.gate_11_lineage
  union all
  select * from quality.gate_12_service_levels
  union all
  select * from quality.gate_13_exchange_rates
  union all
  select * from quality.gate_14_device_daypart
  union all
  select * from quality.gate_15_duplicates
  union all
  select * from quality.gate_16_quarantine
  union all
  select * from quality.gate_17_conservation
)
select
  j.gate, j.title, j.layer, j.subject,
  case when w.id is not null then 'warn' else j.status end as status,
  j.value, j.threshold, j.unit, j.observed_at,
  case
    when w.id is not null then format('waived by %s until %s (%s): %s', w.waived_by, w.until, w.reason, j.detail)
    else j.detail
  end as detail,
  j.action
from judged j
left join lateral (
  select g.*
  from quality.gate_waivers g
  where g.gate = j.gate and (g.subject is null or g.subject = j.subject) and g.until >= metadata.business_today()
  -- the one for this very subject before the one for all
  order by g.subject is null, g.until desc, g.id desc
  limit 1
) w on j.status = 'fail';
comment on view quality.gates is
  'One row per gate and subject: the union of all gates, a waived fail shown as a warn that says who waived it, until when and why.';

create function quality.snapshot_gates() returns integer
language plpgsql set search_path = '' as $$
declare
  v_kept integer;
begin
  insert into metadata.quality_metrics (
    snapshot_at, gate, subject, title, layer, status, value, threshold, unit, observed_at, detail
  )
  select
    now(), g.gate, g.subject, g.title, g.layer, g.status, g.value, g.threshold, g.unit, g.observed_at, left(g.detail, 1000)
  from quality.gates g;
  get diagnostics v_kept = row_count;
  delete from metadata.quality_metrics m
  where m.snapshot_at < now() - make_interval(days => metadata.setting_number('quality_metrics_retention_days')::integer);
  return v_kept;
end
$$;
comment on function quality.snapshot_gates() is
  'Writes what the gates say into metadata.quality_metrics and drops what is older than quality_metrics_retention_days; the number of rows written.';
