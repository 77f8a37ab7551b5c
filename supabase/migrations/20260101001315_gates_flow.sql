-- Gates over the way from bronze to gold: do the figures agree, is it quick, is it fresh, does it arrive, is nothing lost?

create view quality.gold_differences with (security_invoker = true) as
with signed as (
  select t.transaction_date, t.store_id, t.currency as measure, count(*) as transactions, coalesce(sum(t.amount), 0) as money, true as is_known
  from silver.transactions_cleaned t
  group by t.transaction_date, t.store_id, t.currency
  union all
  select m.transaction_date, m.store_id, m.currency, -m.transactions, -m.revenue, true
  from gold.daily_metrics m
  union all
  -- what the brands sum to is what the days sum to; not to be told while a rate is missing
  select m.transaction_date, m.store_id, 'pesos by brand', 0, coalesce(m.revenue_peso, 0), m.revenue_peso is not null
  from gold.daily_metrics m
  union all
  select g.transaction_date, g.store_id, 'pesos by brand', 0, -coalesce(g.revenue_peso, 0), g.revenue_peso is not null
  from scout.scout_gold_transactions g
)
select
  s.transaction_date, s.store_id, s.measure,
  sum(s.transactions) as transactions_missing,
  sum(s.money) as money_missing
from signed s
group by s.transaction_date, s.store_id, s.measure
having bool_and(s.is_known) and (sum(s.transactions) <> 0 or sum(s.money) <> 0);
comment on view quality.gold_differences is
  'One row per business date, store and measure (a currency, or pesos by brand) in which gold is not what silver sums to, over all history. Days waiting for a refresh (gold.dirty_keys) are among them. Ask by date and store: that is quick.';
comment on column quality.gold_differences.transactions_missing is 'Transactions in silver that gold does not count; negative when gold counts too many.';
comment on column quality.gold_differences.money_missing is 'In the currency of the measure; negative when gold has too much.';

create view quality.settled_differences with (security_invoker = true) as
select *
from quality.gold_differences f
where not exists (
  select from gold.dirty_keys d where d.transaction_date = f.transaction_date and d.store_id = f.store_id
);
comment on view quality.settled_differences is 'One row of quality.gold_differences per day that no refresh is going to mend; always empty.';

create view quality.gate_05_gold_equals_silver with (security_invoker = true) as
with setting as (
  select
    metadata.setting_number('gate_05_tolerance') as tolerance,
    metadata.business_today() - metadata.setting_number('gate_05_days')::integer as before
),
recomputed as (
  select m.transaction_date, m.store_id
  from gold.daily_metrics m
  group by m.transaction_date, m.store_id
  order by max(m.created_at) desc
  limit (select metadata.setting_number('gate_05_store_days')::bigint)
),
store_day as materialized (
  select r.transaction_date, r.store_id from recomputed r
  union
  select t.transaction_date, t.store_id
  from setting s
  join silver.transactions_cleaned t on t.transaction_date > s.before
  union
  select m.transaction_date, m.store_id
  from setting s
  join gold.daily_metrics m on m.transaction_date > s.before
),
settled as (
  -- a day that waits for its refresh is late, not wrong: that is gate 8's
  select k.*
  from store_day k
  where not exists (
    select from gold.dirty_keys d where d.transaction_date = k.transaction_date and d.store_id = k.store_id
  )
),
difference as (
  select k.transaction_date, k.store_id, d.measure, d.transactions_missing, d.money_missing
  from settled k
  cross join lateral (
    select * from quality.gold_differences d
    where d.transaction_date = k.transaction_date and d.store_id = k.store_id
    -- keeps it from becoming a join with all history
    offset 0
  ) d
),
per_store as (
  select
    d.store_id,
    count(distinct d.transaction_date) as days,
    max(abs(d.money_missing)) as worst,
    bool_or(d.transactions_missing <> 0) as counts_differ,
    (array_agg(format('%s: gold lacks %s transactions and %s (%s)', d.transaction_date, d.transactions_missing, d.money_missing, d.measure)
      order by abs(d.money_missing) desc, d.transaction_date))[1] as example
  from difference d
  group by d.store_id
)
select
  5 as gate, 'Gold equals silver' as title, 'gold' as layer,
  coalesce('store:' || p.store_id, 'all') as subject,
  case
    when p.counts_differ or p.worst > s.tolerance then 'fail'
    when p.store_id is not null then 'warn'
    when exists (select from settled) then 'pass'
    else 'no_data'
  end as status,
  coalesce(p.worst, case when exists (select from settled) then 0 end) as value,
  s.tolerance as threshold, 'currency units' as unit,
  (select max(m.created_at) from gold.daily_metrics m) as observed_at,
  case
    when p.store_id is not null then format('%s days differ; %s', p.days, p.example)
    else (select format('%s days of stores compared', count(*)) from settled)
  end as detail,
  'Find what changed silver without a dirty key, then insert the days into gold.dirty_keys; the next refresh recomputes them.' as action
from setting s
left join per_store p on true;
comment on view quality.gate_05_gold_equals_silver is
  'Gate 5. One row per store with a day on which gold differs from silver, or one for all. Compares whole days: the latest business days, and those gold computed last.';

create view quality.gate_06_performance with (security_invoker = true) as
with setting as (
  select
    now() - make_interval(mins => metadata.setting_number('gate_window_minutes')::integer) as since,
    metadata.setting_number('gate_06_average_ms') as average_ms,
    metadata.setting_number('gate_06_step_average_ms') as step_average_ms,
    metadata.setting_number('gate_06_slow_ms') as slow_ms
),
timing as (
  select 'function:' || a.function_name as subject, a.duration_ms::numeric as ms, s.average_ms as threshold, a.created_at as at
  from setting s
  join metadata.function_audit a on a.created_at > s.since
  union all
  select 'step:' || l.process_name, (1000 * l.processing_duration_seconds)::numeric, s.step_average_ms, l.end_time
  from setting s
  join metadata.etl_processing_log l on l.start_time > s.since and l.status = 'completed'
),
judged as (
  select
    t.subject, t.threshold, avg(t.ms) as average_ms,
    percentile_cont(0.95) within group (order by t.ms)::numeric as p95_ms,
    count(*) as calls, max(t.at) as observed_at
  from timing t
  group by t.subject, t.threshold
)
select
  6 as gate, 'Performance' as title, 'pipeline' as layer,
  coalesce(j.subject, 'all') as subject,
  case
    when j.subject is null then 'no_data'
    when j.average_ms > j.threshold then 'fail'
    when j.p95_ms > s.slow_ms then 'warn'
    else 'pass'
  end as status,
  round(j.average_ms) as value, coalesce(j.threshold, s.average_ms) as threshold, 'ms' as unit, j.observed_at,
  case
    when j.subject is null then 'nothing ran in the window'
    else format('%s runs, 95 %% of them within %s ms', j.calls, round(j.p95_ms))
  end as detail,
  'Look at metadata.function_audit and metadata.etl_processing_log for the slow ones: large bodies, waiting clients, locks.' as action
from setting s
left join judged j on true;
comment on view quality.gate_06_performance is 'Gate 6. One row per function and step of the pipeline that ran lately: its mean duration.';

create view quality.gate_07_freshness with (security_invoker = true) as
with setting as (
  select
    metadata.setting_number('gate_07_warn_minutes') as warn_minutes,
    metadata.setting_number('gate_07_fail_minutes') as fail_minutes
),
layer as (
  -- the newest row by its id, which is the order of loading, rather than the greatest time of them all
  select 1 as no, 'bronze' as layer, (select b.received_at from bronze.batches b order by b.received_at desc limit 1) as latest_at
  union all
  select 2, 'silver', (select t.loaded_at from silver.transactions_cleaned t order by t.id desc limit 1)
  union all
  select 3, 'gold', (select g.created_at from scout.scout_gold_transactions g order by g.id desc limit 1)
),
aged as (
  select l.*, extract(epoch from now() - l.latest_at) / 60 as minutes from layer l
)
select
  7 as gate, 'Freshness' as title, a.layer,
  'layer:' || a.layer as subject,
  case
    when a.latest_at is null then 'no_data'
    when a.minutes > s.fail_minutes then 'fail'
    when a.minutes > s.warn_minutes then 'warn'
    else 'pass'
  end as status,
  round(a.minutes, 1) as value, s.fail_minutes as threshold, 'minutes' as unit, a.latest_at as observed_at,
  case when a.latest_at is null then 'the layer is empty' else 'age of the newest row' end as detail,
  'Bronze: are the devices posting (device_status)? Silver, gold: are the jobs running (pipeline_status)?' as action
from setting s
cross join aged a;
comment on view quality.gate_07_freshness is 'Gate 7. One row per layer: the age of its newest row.';

create view quality.gate_08_integration with (security_invoker = true) as
with setting as (
  select
    now() - make_interval(mins => metadata.setting_number('gate_window_minutes')::integer) as since,
    metadata.setting_number('gate_08_warn_seconds') as warn_seconds,
    metadata.setting_number('gate_08_fail_seconds') as fail_seconds
),
batch as (
  select b.id, b.source, b.status, b.received_at, b.accepted
  from setting s
  join bronze.batches b on b.received_at > s.since
  -- batches of a file that is not complete or not released do not wait for us
  where b.next_attempt_at < 'infinity'
  union
  select b.id, b.source, b.status, b.received_at, b.accepted
  from bronze.batches b
  where b.status = 'received' and b.next_attempt_at < 'infinity'
  union
  select b.id, b.source, b.status, b.received_at, b.accepted
  from bronze.batches b
  where b.status = 'dead_letter'
),
per_source as (
  select
    b.source,
    count(*) filter (where b.status = 'promoted') as promoted,
    count(*) filter (where b.status = 'received') as waiting,
    count(*) filter (where b.status = 'dead_letter') as dead,
    coalesce(extract(epoch from now() - min(b.received_at) filter (where b.status = 'received')), 0) as wait_seconds,
    max(b.received_at) as observed_at
  from batch b
  where b.accepted > 0 and b.status <> 'rolled_back'
  group by b.source
),
to_silver as (
  select
    'silver' as layer, 'bronze_to_silver:source:' || p.source as subject, p.wait_seconds,
    p.dead > 0 as is_broken, p.observed_at,
    format('%s batches promoted, %s waiting, %s given up', p.promoted, p.waiting, p.dead) as detail
  from per_source p
),
waiting_key as (
  select count(*) as keys, coalesce(extract(epoch from now() - min(d.dirtied_at)), 0) as wait_seconds, max(d.dirtied_at) as latest_at
  from gold.dirty_keys d
),
-- loaded, but neither in gold nor waiting to be
forgotten as (
  select count(*) as store_days
  from (select distinct r.transaction_date, r.store_id from quality.recent_transactions r) k
  where not exists (
      select from gold.daily_metrics m where m.transaction_date = k.transaction_date and m.store_id = k.store_id
    )
    and not exists (
      select from gold.dirty_keys d where d.transaction_date = k.transaction_date and d.store_id = k.store_id
    )
),
to_gold as (
  select
    'gold' as layer, 'silver_to_gold:all' as subject, w.wait_seconds,
    f.store_days > 0 as is_broken,
    greatest(w.latest_at, l.loaded_at) as observed_at,
    format('%s changes waiting, %s days of stores are in silver and not in gold', w.keys, f.store_days) as detail
  from waiting_key w
  cross join forgotten f
  left join (select max(r.loaded_at) as loaded_at from quality.recent_transactions r) l on true
  where w.keys > 0 or l.loaded_at is not null
),
flow as (
  select * from to_silver
  union all
  select * from to_gold
)
select
  8 as gate, 'Integration' as title, coalesce(f.layer, 'pipeline') as layer,
  coalesce(f.subject, 'all') as subject,
  case
    when f.subject is null then 'no_data'
    when f.is_broken or f.wait_seconds > s.fail_seconds then 'fail'
    when f.wait_seconds > s.warn_seconds then 'warn'
    else 'pass'
  end as status,
  round(f.wait_seconds) as value, s.fail_seconds as threshold, 'seconds' as unit, f.observed_at,
  coalesce(f.detail, 'nothing was received in the window and nothing waits') as detail,
  'Run scout promote and scout refresh; bronze.batches.last_error and metadata.error_log say why a batch or a day failed.' as action
from setting s
left join flow f on true;
comment on view quality.gate_08_integration is
  'Gate 8. One row per source on its way from bronze to silver, and one from silver to gold: how long the oldest has been waiting. Fails also of a batch given up, or a day that is in silver and neither in gold nor waiting.';

create table metadata.audit_results (
  audit_at timestamptz not null,
  check_name text not null,
  violations bigint not null,
  example jsonb,
  duration_ms integer not null,
  constraint audit_results_pkey primary key (audit_at, check_name),
  constraint audit_results_counts_natural check (violations >= 0 and duration_ms >= 0),
  constraint audit_results_violation_has_example check ((violations > 0) = (example is not null))
);
comment on table metadata.audit_results is 'One row per full audit and check: invariants verified over all history.';
comment on column metadata.audit_results.check_name is 'The view that was counted, without its schema.';
comment on column metadata.audit_results.example is 'One of the rows found.';
alter table metadata.audit_results enable row level security;

create view quality.gate_17_conservation with (security_invoker = true) as
with setting as (
  select
    now() - make_interval(mins => metadata.setting_number('gate_window_minutes')::integer) as since,
    now() - make_interval(hours => metadata.setting_number('gate_17_audit_hours')::integer) as audit_since,
    metadata.setting_number('gate_window_rows') as most_rows
),
batch as (
  select b.*
  from (
    select b.id, b.source, b.accepted, b.received_at, sum(b.accepted) over (order by b.received_at desc, b.id desc) as rows_so_far
    from setting s
    join bronze.batches b on b.received_at > s.since
    where b.status = 'promoted' and b.dataset = 'transactions' and b.accepted > 0
  ) b, setting s
  where b.rows_so_far - b.accepted < s.most_rows
),
recent as (
  select
    b.source, count(*) as batches, sum(b.accepted) as accepted, sum(b.accepted - f.placed) as missing,
    (array_agg(b.id order by abs(b.accepted - f.placed) desc))[1] as worst_batch, max(b.received_at) as observed_at
  from batch b
  cross join lateral (
    select count(*) as placed
    from (
      select i.line_no from silver.transaction_items i where i.batch_id = b.id
      union
      select d.line_no from silver.duplicates d where d.batch_id = b.id
      union
      select q.line_no from bronze.quarantine q where q.batch_id = b.id and q.stage = 'promote'
      union
      -- rows of a receipt that goes on in a batch not promoted yet
      select r.line_no
      from staging.split_receipt_rows r
      join bronze.batches h on h.id = r.home_batch_id and h.status <> 'promoted'
      where r.batch_id = b.id
    ) p
  ) f
  group by b.source
),
audit as (
  select a.* from metadata.audit_results a where a.audit_at = (select max(l.audit_at) from metadata.audit_results l)
),
finding as (
  select
    'recent:source:' || r.source as subject,
    case when r.missing <> 0 then 'fail' else 'pass' end as status,
    r.missing as value, 'rows' as unit, r.observed_at,
    case
      when r.missing <> 0 then format('%s of %s rows are nowhere; most of them in batch %s', r.missing, r.accepted, r.worst_batch)
      else format('%s rows of %s batches are all in silver, the ledger or quarantine', r.accepted, r.batches)
    end as detail
  from recent r
  union all
  select
    'audit:' || a.check_name,
    case when a.violations > 0 then 'fail' when a.audit_at < s.audit_since then 'warn' else 'pass' end,
    a.violations, 'rows', a.audit_at,
    case
      when a.violations > 0 then format('the full audit found %s, such as %s', a.violations, left(a.example::text, 500))
      when a.audit_at < s.audit_since then 'the last full audit is old'
      else 'nothing found over all history'
    end
  from audit a, setting s
)
select
  17 as gate, 'Conservation' as title, 'pipeline' as layer,
  coalesce(f.subject, 'all') as subject, coalesce(f.status, 'no_data') as status,
  f.value, 0::numeric as threshold, coalesce(f.unit, 'rows') as unit, f.observed_at,
  coalesce(f.detail, 'no batch was promoted in the window and no full audit has run') as detail,
  'select * from quality.conservation names the batch and line; quality.unbalanced_receipts and quality.gold_differences the receipt and the day.' as action
from setting s
left join finding f on true;
comment on view quality.gate_17_conservation is
  'Gate 17. One row per source: accepted rows of recent batches that are nowhere; and one per check of the last full audit.';
