-- Gates over what was loaded lately: is it complete, converted, consistent, new, and taken further?

create view quality.gate_04_completeness with (security_invoker = true) as
with setting as (
  select metadata.setting_number('gate_04_warn_margin') as margin
),
per_source as (
  select
    r.data_source,
    count(*) as transactions,
    count(r.brand_name) as branded,
    count(r.product_category) as categorised,
    count(r.amount) as priced,
    avg(r.quality_score) as completeness,
    max(r.loaded_at) as observed_at
  from quality.recent_transactions r
  group by r.data_source
),
measured as (
  select
    m.measure || ':source:' || p.data_source as subject, m.value, m.threshold, p.observed_at,
    format('%s of %s transactions from %s', m.what, p.transactions, p.data_source) as detail
  from per_source p
  cross join lateral (
    values
      ('brand', p.branded::numeric / p.transactions, metadata.setting_number('gate_04_brand'), p.branded || ' with a brand'),
      ('category', p.categorised::numeric / p.transactions, metadata.setting_number('gate_04_category'), p.categorised || ' with a category'),
      ('amount', p.priced::numeric / p.transactions, metadata.setting_number('gate_04_amount'), p.priced || ' with an amount'),
      ('completeness', p.completeness, metadata.setting_number('gate_04_completeness'), 'mean completeness')
  ) m (measure, value, threshold, what)
)
select
  4 as gate, 'Data completeness' as title, 'silver' as layer,
  coalesce(m.subject, 'all') as subject,
  case
    when m.subject is null then 'no_data'
    when m.value < m.threshold then 'fail'
    when m.value < m.threshold + s.margin then 'warn'
    else 'pass'
  end as status,
  round(m.value, 4) as value, m.threshold, 'share' as unit, m.observed_at,
  coalesce(m.detail, 'no transaction was loaded in the window') as detail,
  'See scout brands unmatched for what is not recognised, and scout quarantine list for what was refused; teach the dictionary or ask the source.' as action
from setting s
left join measured m on true;
comment on view quality.gate_04_completeness is 'Gate 4. One row per source and measure: shares of recent transactions with a brand, a category and an amount, and their mean completeness.';

-- quality.gate_13_exchange_rates asks for what could not be converted
create index daily_metrics_unconverted on gold.daily_metrics (currency, transaction_date) where revenue_peso is null;

create view quality.gate_13_exchange_rates with (security_invoker = true) as
with setting as (
  select metadata.business_today() - metadata.setting_number('gate_13_days')::integer as since
),
unconverted as (
  select
    m.currency, count(*) as store_days, min(m.transaction_date) as first_date, max(m.transaction_date) as last_date,
    sum(m.revenue) as revenue, max(m.created_at) as observed_at
  from gold.daily_metrics m
  where m.revenue_peso is null
  group by m.currency
)
select
  13 as gate, 'Exchange rates' as title, 'gold' as layer,
  coalesce('currency:' || u.currency, 'all') as subject,
  case
    when u.currency is not null then case when u.last_date >= s.since then 'fail' else 'warn' end
    when exists (select from gold.daily_metrics) then 'pass'
    else 'no_data'
  end as status,
  coalesce(u.store_days, 0)::numeric as value, 0::numeric as threshold, 'store days' as unit, u.observed_at,
  case
    when u.currency is not null then
      format('%s %s on %s days of stores from %s to %s have no rate to pesos', u.revenue, u.currency, u.store_days, u.first_date, u.last_date)
    else 'every amount is in pesos or has a rate'
  end as detail,
  'Add the rate to ref.exchange_rates; gold converts the days by itself.' as action
from setting s
left join unconverted u on true;
comment on view quality.gate_13_exchange_rates is 'Gate 13. One row per currency with amounts that have no exchange rate, or one for all.';

create view quality.gate_14_device_daypart with (security_invoker = true) as
with setting as (
  select
    metadata.setting_number('gate_14_fail_share') as fail_share,
    metadata.setting_number('gate_14_warn_share') as warn_share,
    metadata.setting_number('gate_14_min_rows') as min_rows
),
per_device as (
  select
    r.device_id, count(*) as transactions, count(*) filter (where r.device_daypart <> r.daypart) as other,
    max(r.loaded_at) as observed_at
  from quality.recent_transactions r
  where r.device_daypart is not null and r.device_id is not null
  group by r.device_id
),
shares as (
  select d.*, d.other::numeric / d.transactions as share
  from per_device d
  where d.transactions >= (select s.min_rows from setting s)
),
offender as (
  select h.* from shares h, setting s where h.share > s.warn_share
)
select
  14 as gate, 'Device daypart' as title, 'silver' as layer,
  coalesce('device:' || o.device_id, 'all') as subject,
  case
    when o.share > s.fail_share then 'fail'
    when o.share is not null then 'warn'
    when exists (select from shares) then 'pass'
    else 'no_data'
  end as status,
  round(o.share, 4) as value, s.fail_share as threshold, 'share' as unit, o.observed_at,
  case
    when o.device_id is null then 'no device tells another daypart than its times do'
    else format('%s of %s transactions tell another daypart than their time does', o.other, o.transactions)
  end as detail,
  'Check the device''s clock and time zone (metadata.devices.timezone, ref.stores.timezone).' as action
from setting s
left join offender o on true;
comment on view quality.gate_14_device_daypart is 'Gate 14. One row per device whose own daypart disagrees with its times, or one for all.';

create view quality.gate_15_duplicates with (security_invoker = true) as
with setting as (
  select
    metadata.setting_number('gate_15_fail_share') as fail_share,
    metadata.setting_number('gate_15_warn_share') as warn_share,
    now() - make_interval(mins => metadata.setting_number('gate_window_minutes')::integer) as since,
    metadata.setting_number('gate_window_rows') as most_rows
),
batch as (
  -- newest batches first, until they hold enough rows
  select b.*
  from (
    select b.id, b.source, b.accepted, b.received_at, sum(b.accepted) over (order by b.received_at desc, b.id desc) as rows_so_far
    from setting s
    join bronze.batches b on b.received_at > s.since
    where b.status = 'promoted' and b.dataset = 'transactions' and b.accepted > 0
  ) b, setting s
  where b.rows_so_far - b.accepted < s.most_rows
),
per_source as (
  select
    b.source, sum(b.accepted) as accepted, sum(d.repeated) as repeated, max(b.received_at) as observed_at
  from batch b
  cross join lateral (
    select count(*) as repeated
    from silver.duplicates d
    where d.batch_id = b.id and d.rule <> 'superseded'
  ) d
  group by b.source
)
select
  15 as gate, 'Duplicates' as title, 'silver' as layer,
  coalesce('source:' || p.source, 'all') as subject,
  case
    when p.source is null then 'no_data'
    when p.repeated / p.accepted > s.fail_share then 'fail'
    when p.repeated / p.accepted > s.warn_share then 'warn'
    else 'pass'
  end as status,
  round(p.repeated / p.accepted, 4) as value, s.fail_share as threshold, 'share' as unit, p.observed_at,
  case
    when p.source is null then 'no batch was promoted in the window'
    else format('%s of %s rows from %s repeat another one', p.repeated, p.accepted, p.source)
  end as detail,
  'See silver.duplicates for what repeats what: a device that forgets what it sent, or one sale told by two sources.' as action
from setting s
left join per_source p on true;
comment on view quality.gate_15_duplicates is 'Gate 15. One row per source: the share of rows received lately that repeat another one. They are in the ledger, not in silver.';

create view quality.gate_16_quarantine with (security_invoker = true) as
with setting as (
  select
    metadata.setting_number('gate_16_fail_share') as fail_share,
    metadata.setting_number('gate_16_warn_share') as warn_share,
    now() - make_interval(mins => metadata.setting_number('gate_window_minutes')::integer) as since
),
per_source as (
  select
    b.source, sum(b.received - b.blank) as received, sum(q.refused) as refused, max(b.received_at) as observed_at
  from setting s
  join bronze.batches b on b.received_at > s.since
  cross join lateral (
    select count(*) as refused from bronze.quarantine q where q.batch_id = b.id
  ) q
  group by b.source
  having sum(b.received - b.blank) > 0
)
select
  16 as gate, 'Quarantine' as title, 'bronze' as layer,
  coalesce('source:' || p.source, 'all') as subject,
  case
    when p.source is null then 'no_data'
    when p.refused / p.received > s.fail_share then 'fail'
    when p.refused / p.received > s.warn_share then 'warn'
    else 'pass'
  end as status,
  round(p.refused / p.received, 4) as value, s.fail_share as threshold, 'share' as unit, p.observed_at,
  case
    when p.source is null then 'nothing was received in the window'
    else format('%s of %s rows from %s are quarantined', p.refused, p.received, p.source)
  end as detail,
  'See scout quarantine list for the reasons; mend the rows or the rule and replay them.' as action
from setting s
left join per_source p on true;
comment on view quality.gate_16_quarantine is 'Gate 16. One row per source: the share of rows received lately that were set aside.';
