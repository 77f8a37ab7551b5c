-- Gates that watch for what nobody has told: another shape, an unusual hour, a way that cannot be followed, a promise not kept.

create view quality.gate_09_schema_drift with (security_invoker = true) as
with setting as (
  select now() - make_interval(hours => metadata.setting_number('gate_09_hours')::integer) as since
),
recent as (
  select v.*
  from setting s
  join metadata.schema_versions v on v.last_seen_at > s.since
  where v.status in ('accepted', 'proposed')
),
drift as (
  select
    r.subject, r.version, r.row_count, r.last_seen_at, jsonb_array_length(r.changes) as changes,
    jsonb_path_exists(r.changes, '$[*] ? (@.change != "new")') as is_breaking,
    (
      select string_agg(concat_ws(' ', c ->> 'change', c ->> 'path', (c ->> 'was') || '→' || (c ->> 'is')), ', ')
      from jsonb_path_query(r.changes, '$[0 to 9]') c
    ) as told
  from recent r
  where r.status = 'proposed'
)
select
  9 as gate, 'Schema drift' as title, 'bronze' as layer,
  coalesce(d.subject, 'all') as subject,
  case
    when d.is_breaking then 'fail'
    when d.subject is not null then 'warn'
    when exists (select from recent) then 'pass'
    else 'no_data'
  end as status,
  coalesce(d.changes, case when exists (select from recent) then 0 end)::numeric as value,
  0::numeric as threshold, 'changes' as unit,
  coalesce(d.last_seen_at, (select max(r.last_seen_at) from recent r)) as observed_at,
  case
    when d.subject is not null then format('version %s in %s rows: %s', d.version, d.row_count, d.told)
    else (select format('%s sources and devices send what is expected of them', count(*)) from recent)
  end as detail,
  'New keys are kept and not yet used. See whether missing or changed ones are still read right, then scout gates accept <subject>.' as action
from setting s
left join drift d on true;
comment on view quality.gate_09_schema_drift is
  'Gate 9. One row per source or device that sends another shape than the accepted one, or one for all. New keys warn; missing keys and changed types fail.';

create view quality.gate_10_anomaly with (security_invoker = true) as
with setting as (
  select
    metadata.setting_number('gate_10_warn_z') as warn_z,
    metadata.setting_number('gate_10_fail_z') as fail_z,
    metadata.setting_number('gate_10_min_weeks') as min_weeks,
    -- the beginning of the hour that is too young to be judged
    date_trunc('hour', metadata.business_today() + (now() at time zone metadata.business_timezone())::time
      - make_interval(mins => metadata.setting_number('gate_10_settle_minutes')::integer)) as until
),
judged_hour as (
  select h::date as transaction_date, extract(isodow from h)::integer as weekday, extract(hour from h)::integer as hour
  from setting s
  cross join lateral generate_series(s.until - interval '24 hours', s.until - interval '1 hour', interval '1 hour') h
),
sales as materialized (
  select s.*
  from quality.hourly_sales(
    (select min(h.transaction_date) from judged_hour h), (select max(h.transaction_date) from judged_hour h)) s
),
compared as (
  select
    u.store_id, u.measure, h.transaction_date, h.hour, u.median,
    case u.measure when 'volume' then coalesce(s.volume, 0) else s.value end as x,
    (case u.measure when 'volume' then coalesce(s.volume, 0) else s.value end - u.median) / u.spread as z
  from setting t
  join quality.usual_hours u on u.weeks >= t.min_weeks
  join judged_hour h on h.weekday = u.weekday and h.hour = u.hour
  left join sales s on s.store_id = u.store_id and s.transaction_date = h.transaction_date and s.hour = h.hour
),
unusual as (
  select
    c.store_id, c.measure, count(*) as hours,
    (array_agg(c.z order by abs(c.z) desc))[1] as z,
    (array_agg(format('%s %s h: %s instead of about %s', c.transaction_date, c.hour, round(c.x, 2), round(c.median, 2))
      order by abs(c.z) desc))[1] as worst
  from compared c
  cross join setting t
  where abs(c.z) > t.warn_z
  group by c.store_id, c.measure
)
select
  10 as gate, 'Anomaly' as title, 'silver' as layer,
  coalesce(u.measure || ':store:' || u.store_id, 'all') as subject,
  case
    when abs(u.z) > t.fail_z then 'fail'
    when u.z is not null then 'warn'
    when exists (select from compared c where c.z is not null) then 'pass'
    else 'no_data'
  end as status,
  round(u.z, 2) as value, t.fail_z as threshold, 'robust z' as unit,
  t.until at time zone metadata.business_timezone() as observed_at,
  case
    when u.z is not null then
      format('%s unusual hours in the last 24; %s %s', u.hours, u.worst, case u.measure when 'volume' then 'transactions' else 'pesos a transaction' end)
    else (select format('%s hours of stores compared with what they usually bring', count(c.z)) from compared c)
  end as detail,
  'Ask the store: closed, a feast, a till that is down, a price typed wrong? If it is real, waive it until it is over.' as action
from setting t
left join unusual u on true;
comment on view quality.gate_10_anomaly is
  'Gate 10. One row per store and measure (volume: transactions, none among them; value: pesos per transaction) with an hour of the last 24 far from the median of that weekday and hour, by the robust z-score; or one for all.';

create view quality.gate_11_lineage with (security_invoker = true) as
with setting as (
  select
    metadata.setting_number('gate_11_fail_share') as fail_share,
    now() - make_interval(mins => metadata.setting_number('gate_window_minutes')::integer) as since
),
latest as (
  select r.*
  from quality.recent_transactions r
  order by r.id desc
  limit (select metadata.setting_number('gate_11_rows')::bigint)
),
followed as (
  select 'rows:source:' || l.data_source as subject, 'transactions' as what, l.loaded_at as at, f.line_no is not null as is_found
  from latest l
  left join bronze.batches b on b.id = l.batch_id
  left join lateral (
    select r.line_no
    from bronze.source_rows r
    where r.received_at = b.received_at and r.batch_id = b.id and r.line_no = l.line_no
  ) f on true
  union all
  select
    'batches:source:' || b.source, 'batches', b.promoted_at,
    e.is_received and e.is_promoted
      and (e.is_refreshed or e.loaded = 0 or exists (select from gold.dirty_keys d where d.batch_id = b.id))
  from setting s
  join bronze.batches b on b.promoted_at > s.since and b.received_at > s.since
  cross join lateral (
    select
      coalesce(bool_or(l.layer = 'bronze' and l.event = 'received'), false) as is_received,
      coalesce(bool_or(l.layer = 'silver' and l.event = 'promoted'), false) as is_promoted,
      coalesce(bool_or(l.layer = 'gold' and l.event = 'refreshed'), false) as is_refreshed,
      coalesce(sum(l.row_count) filter (where l.layer = 'silver' and l.event = 'promoted'), 0) as loaded
    from metadata.data_lineage l
    where l.batch_id = b.id
  ) e
  where b.status = 'promoted' and b.dataset = 'transactions'
),
coverage as (
  select
    f.subject, f.what, count(*) as things, count(*) filter (where f.is_found) as found, max(f.at) as observed_at
  from followed f
  group by f.subject, f.what
)
select
  11 as gate, 'Lineage coverage' as title, 'pipeline' as layer,
  coalesce(c.subject, 'all') as subject,
  case
    when c.subject is null then 'no_data'
    when c.found < s.fail_share * c.things then 'fail'
    when c.found < c.things then 'warn'
    else 'pass'
  end as status,
  round(c.found::numeric / c.things, 4) as value, s.fail_share as threshold, 'share' as unit, c.observed_at,
  case
    when c.subject is null then 'nothing was loaded in the window'
    else format('%s of %s %s can be followed', c.found, c.things, c.what)
  end as detail,
  'rows: the transaction''s batch or source row is gone. batches: metadata.data_lineage lacks an event between receipt and gold.' as action
from setting s
left join coverage c on true;
comment on view quality.gate_11_lineage is
  'Gate 11. Per source the share of the latest transactions that lead back to their source row, and of recent batches whose way is recorded from receipt to gold.';

create view quality.gate_12_service_levels with (security_invoker = true) as
with result as (
  select
    o.objective, o.title, o.layer, o.target, o.unit,
    count(m.objective) as periods,
    count(*) filter (where not m.is_met) as missed,
    max(m.measured_at) as observed_at,
    (array_agg(m.value order by m.period_start desc))[1] as value,
    (array_agg(m.is_met order by m.period_start desc))[1] as is_met,
    max(m.period_start) as latest
  from metadata.sla_objectives o
  left join metadata.sla_monitoring m on m.objective = o.objective and m.period_start > now() - interval '24 hours'
  group by o.objective
)
select
  12 as gate, 'Service levels' as title, r.layer,
  'objective:' || r.objective as subject,
  case
    when r.periods = 0 then 'no_data'
    when not r.is_met and r.latest > now() - interval '2 hours' then 'fail'
    when r.missed > 0 then 'warn'
    else 'pass'
  end as status,
  r.value, r.target as threshold, r.unit, r.observed_at,
  case
    when r.periods = 0 then r.title || ': not measured in the last 24 hours'
    else format('%s: missed in %s of the %s hours measured', r.title, r.missed, r.periods)
  end as detail,
  'metadata.sla_monitoring shows the hours; gates 6 to 8 and the jobs in pipeline_status what is slow or does not run.' as action
from result r;
comment on view quality.gate_12_service_levels is 'Gate 12. One row per objective: fails while the latest hour misses it, warns when an hour of the last 24 did.';
