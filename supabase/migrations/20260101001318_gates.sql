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

create view quality.gate_changes with (security_invoker = true) as
with snapshot as (
  select d.snapshot_at, lead(d.snapshot_at) over (order by d.snapshot_at) as next_at
  from (select distinct m.snapshot_at from metadata.quality_metrics m) d
),
told as (
  select
    m.*, s.next_at,
    -- of the snapshot just before; a finding that was gone meanwhile is a new one
    case when lag(s.next_at) over by_time = m.snapshot_at then lag(m.status) over by_time end as before,
    lead(m.snapshot_at) over by_time as told_again_at
  from metadata.quality_metrics m
  join snapshot s on s.snapshot_at = m.snapshot_at
  window by_time as (partition by m.gate, m.subject order by m.snapshot_at)
)
select t.snapshot_at, t.gate, t.title, t.subject, t.before, t.status, t.value, t.threshold, t.unit, t.detail
from told t
where t.before is distinct from t.status
union all
select t.next_at, t.gate, t.title, t.subject, t.status, 'gone', null, t.threshold, t.unit, 'not among the findings any more'
from told t
where t.next_at is distinct from t.told_again_at and t.next_at is not null;
comment on view quality.gate_changes is 'One row per change of a gate and subject between two snapshots. before is null when the subject is new; status is gone when it is told no more.';
