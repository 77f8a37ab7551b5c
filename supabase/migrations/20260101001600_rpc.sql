-- The dashboard API: the only door. Every function runs as scout_api, checks the caller's role,
-- and sees through row level security what the caller's stores are.

grant create on schema public to scout_api;
grant usage on schema public to scout_api;

create function metadata.check_period(p_from date, p_to date) returns void
language plpgsql immutable set search_path = '' as $$
begin
  if p_from is null or p_to is null then
    raise exception '"from" and "to" are needed' using errcode = 'invalid_parameter_value',
      hint = 'Both are dates (YYYY-MM-DD) and both are included.';
  end if;
  if p_from > p_to then
    raise exception '"from" (%) is after "to" (%)', p_from, p_to using errcode = 'invalid_parameter_value',
      hint = 'Both dates are included; use the same date for one day.';
  end if;
  if p_to - p_from > 3660 then
    raise exception 'the period is longer than ten years' using errcode = 'invalid_parameter_value',
      hint = 'Ask for a shorter period.';
  end if;
end
$$;
comment on function metadata.check_period(date, date) is 'Raises invalid_parameter_value (HTTP 400) unless both dates are given, in order, at most ten years apart.';
grant execute on function metadata.check_period(date, date) to scout_api;

create function metadata.pipeline_lag(out pending_batches bigint, out oldest_pending_seconds integer, out dead_letters bigint, out dirty_keys bigint)
language sql stable security definer set search_path = '' as $$
  select
    count(*) filter (where b.status = 'received'),
    extract(epoch from now() - min(b.received_at) filter (where b.status = 'received'))::integer,
    count(*) filter (where b.status = 'dead_letter'),
    (select count(*) from gold.dirty_keys)
  from bronze.batches b
  where b.status in ('received', 'dead_letter')
$$;
comment on function metadata.pipeline_lag() is 'How far promotion and refresh are behind, over all stores; counts and ages only, so anybody who may call health_check may know.';
revoke execute on function metadata.pipeline_lag() from public;
grant execute on function metadata.pipeline_lag() to scout_api;
create index batches_dead_letters on bronze.batches (id) where status = 'dead_letter';

set role scout_api;

create function public.health_check() returns jsonb
language sql stable security definer set search_path = '' as $$
  with lag as (
    select * from metadata.pipeline_lag()
  ),
  job as (
    select
      count(*) filter (where s.status in ('failing', 'silent', 'not_scheduled')) as broken,
      max(s.last_succeeded_at) as last_success
    from metadata.job_status() s
    where s.is_enabled
  )
  select jsonb_build_object(
    'status', case
      when lag.oldest_pending_seconds > metadata.setting_number('pipeline_lag_warning_seconds')
        or lag.dead_letters > 0 or job.broken > 0 then 'degraded'
      else 'ok'
    end,
    'checked_at', now(),
    'pending_batches', lag.pending_batches,
    'oldest_pending_seconds', lag.oldest_pending_seconds,
    'dead_letters', lag.dead_letters,
    'jobs_broken', job.broken,
    'last_job_success_at', job.last_success
  )
  from lag, job
$$;
comment on function public.health_check() is
  'Whether the pipeline is well: status ok or degraded, and why (waiting batches, dead letters, broken jobs). The one function that needs no user.';

create function public.pipeline_status() returns jsonb
language plpgsql stable security definer set search_path = '' as $$
begin
  perform metadata.require_role('viewer', 'analyst', 'operator');
  return (
    with batch as (
      select
        count(*) filter (where b.status = 'received') as received,
        count(*) filter (where b.status = 'promoted') as promoted,
        count(*) filter (where b.status = 'rolled_back') as rolled_back,
        count(*) filter (where b.status = 'dead_letter') as dead_letter,
        max(b.received_at) as last_received_at,
        max(b.promoted_at) as last_promoted_at
      from bronze.batches b
    ),
    recent as (
      select
        coalesce(sum(b.received), 0) as received,
        coalesce(sum(b.accepted), 0) as accepted,
        coalesce(sum(b.quarantined), 0) as quarantined,
        coalesce(sum(b.blank), 0) as blank
      from bronze.batches b
      where b.received_at > now() - interval '24 hours'
    )
    select jsonb_build_object(
      'checked_at', now(),
      'business_today', metadata.business_today(),
      'batches', to_jsonb(batch),
      'rows_last_24_hours', to_jsonb(recent),
      'quarantine_open', (select count(*) from bronze.quarantine q where q.status = 'open'),
      'lag', (select to_jsonb(l) from metadata.pipeline_lag() l),
      'gold_computed_at', (select max(g.created_at) from gold.daily_metrics g),
      'jobs', (
        select coalesce(jsonb_agg(jsonb_build_object(
          'job', j.job_name, 'status', j.status, 'schedule', j.schedule, 'description', j.description,
          'last_started_at', j.last_started_at, 'last_succeeded_at', j.last_succeeded_at,
          'last_failed_at', j.last_failed_at, 'last_message', j.last_message, 'is_running', j.is_running
        ) order by j.job_name), '[]')
        from metadata.job_status() j
      )
    )
    from batch, recent
  );
end
$$;
comment on function public.pipeline_status() is
  'Batches by status, rows of the last 24 hours, quarantine, how far promotion and refresh are behind, and every scheduled job with its last runs. Batches and rows are those of the caller''s stores.';

create function public.layer_health()
returns table (layer text, source text, records bigint, latest_at timestamptz, age_minutes integer, threshold_minutes integer, status text)
language plpgsql stable security definer set search_path = '' as $$
begin
  perform metadata.require_role('viewer', 'analyst', 'operator');
  return query
  with figure as (
    -- devices always have a row: that nothing came is the news
    select 'bronze' as layer, coalesce(b.source, e.source) as source, coalesce(sum(b.accepted), 0)::bigint as records,
      max(b.received_at) as latest_at, 60 as threshold
    from bronze.batches b
    full join (values ('edge')) e (source) on e.source = b.source
    group by 2
    union all
    select 'silver', coalesce(t.data_source, e.source), count(t.id), max(t.loaded_at), 240
    from silver.transactions_cleaned t
    full join (values ('edge')) e (source) on e.source = t.data_source
    group by 2
    union all
    select 'gold', 'daily_metrics', count(*), max(g.created_at), 1440
    from gold.daily_metrics g
    union all
    select 'gold', 'scout_gold_transactions', count(*), max(g.created_at), 1440
    from scout.scout_gold_transactions g
  ),
  aged as (
    select f.*, extract(epoch from now() - f.latest_at)::integer / 60 as minutes
    from figure f
  )
  select a.layer, a.source, a.records, a.latest_at, a.minutes, a.threshold,
    case when a.records = 0 then 'no_data' when a.minutes > a.threshold then 'stale' else 'healthy' end
  from aged a
  order by array_position(array['bronze', 'silver', 'gold'], a.layer), a.source;
end
$$;
comment on function public.layer_health() is
  'One row per layer and source: rows, when the latest came, and whether that is older than its threshold (bronze 1 h, silver 4 h, gold 24 h). status: healthy, stale, no_data.';

create function public.kpi_summary("from" date, "to" date, store_ids text[] default null) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
begin
  perform metadata.require_role('viewer', 'analyst', 'operator');
  perform metadata.check_period("from", "to");
  return (
    with day as (
      select m.*
      from gold.daily_metrics m
      where m.transaction_date between kpi_summary."from" and kpi_summary."to"
        and (kpi_summary.store_ids is null or m.store_id = any (kpi_summary.store_ids))
    ),
    total as (
      select
        coalesce(sum(d.transactions), 0) as transactions,
        coalesce(sum(d.returns), 0) as returns,
        coalesce(sum(d.units), 0) as units,
        coalesce(sum(d.unknown_amounts), 0) as unknown_amounts,
        case when bool_and(d.revenue_peso is not null) is not false then coalesce(sum(d.revenue_peso), 0) end as revenue_peso,
        count(distinct d.store_id) as stores,
        max(d.created_at) as computed_at
      from day d
    ),
    per_currency as (
      select d.currency, sum(d.revenue) as revenue, sum(d.transactions) as transactions,
        bool_and(d.revenue_peso is not null) as is_converted
      from day d
      group by d.currency
    ),
    buyer as (
      select count(distinct t.customer_id) as customers
      from silver.transactions_cleaned t
      where t.transaction_date between kpi_summary."from" and kpi_summary."to"
        and (kpi_summary.store_ids is null or t.store_id = any (kpi_summary.store_ids))
    )
    select jsonb_build_object(
      'from', kpi_summary."from",
      'to', kpi_summary."to",
      'transactions', t.transactions,
      'returns', t.returns,
      'units', t.units,
      'revenue_peso', round(t.revenue_peso, 2),
      'avg_transaction_value_peso', round(t.revenue_peso / nullif(t.transactions, 0), 2),
      'avg_basket_size', round(t.units / nullif(t.transactions, 0), 3),
      'unique_customers', b.customers,
      'stores', t.stores,
      'unknown_amounts', t.unknown_amounts,
      'by_currency', (
        select coalesce(jsonb_agg(jsonb_build_object(
          'currency', c.currency, 'revenue', c.revenue, 'transactions', c.transactions, 'converted', c.is_converted
        ) order by c.revenue desc), '[]')
        from per_currency c
      ),
      'computed_at', t.computed_at
    )
    from total t, buyer b
  );
end
$$;
comment on function public.kpi_summary(date, date, text[]) is
  'The figures of a period (both dates included, business time): revenue in pesos, transactions, returns, units, averages, distinct customers. revenue_peso is null, and by_currency says why, when a currency has no exchange rate.';

create function public.sales_timeseries("from" date, "to" date, granularity text default 'day', store_ids text[] default null)
returns table (period date, transactions bigint, returns bigint, units numeric, revenue_peso numeric, avg_transaction_value_peso numeric)
language plpgsql stable security definer set search_path = '' as $$
begin
  perform metadata.require_role('viewer', 'analyst', 'operator');
  perform metadata.check_period("from", "to");
  if granularity is null or granularity not in ('day', 'week', 'month', 'quarter', 'year') then
    raise exception 'unknown granularity %', granularity using errcode = 'invalid_parameter_value',
      hint = 'Use day, week, month, quarter or year.';
  end if;
  return query
  with bucket as (
    select g::date as starts_on
    from pg_catalog.generate_series(
      date_trunc(granularity, sales_timeseries."from"::timestamp),
      sales_timeseries."to"::timestamp,
      ('1 ' || replace(granularity, 'quarter', 'month'))::interval * case when granularity = 'quarter' then 3 else 1 end
    ) g
  ),
  figure as (
    select
      date_trunc(granularity, m.transaction_date::timestamp)::date as starts_on,
      sum(m.transactions)::bigint as transactions,
      sum(m.returns)::bigint as returns,
      sum(m.units) as units,
      case when bool_and(m.revenue_peso is not null) then sum(m.revenue_peso) end as revenue_peso
    from gold.daily_metrics m
    where m.transaction_date between sales_timeseries."from" and sales_timeseries."to"
      and (sales_timeseries.store_ids is null or m.store_id = any (sales_timeseries.store_ids))
    group by 1
  )
  select
    b.starts_on,
    coalesce(f.transactions, 0),
    coalesce(f.returns, 0),
    coalesce(f.units, 0),
    case when f.starts_on is null then 0 else round(f.revenue_peso, 2) end,
    round(f.revenue_peso / nullif(f.transactions, 0), 2)
  from bucket b
  left join figure f on f.starts_on = b.starts_on
  order by b.starts_on;
end
$$;
comment on function public.sales_timeseries(date, date, text, text[]) is
  'One row per day, week (from Monday), month, quarter or year of a period, empty ones as zeros. The first and last row hold only the days inside the period.';

create function public.sales_breakdown(dimension text, "from" date, "to" date, store_ids text[] default null, max_rows integer default 50)
returns table (value text, transactions bigint, units numeric, revenue_peso numeric, share_pct numeric)
language plpgsql stable security definer set search_path = '' as $$
begin
  perform metadata.require_role('viewer', 'analyst', 'operator');
  perform metadata.check_period("from", "to");
  if max_rows is null or max_rows not between 1 and 1000 then
    raise exception 'max_rows must be 1 to 1000' using errcode = 'invalid_parameter_value';
  end if;

  if dimension is null or dimension not in (
    'brand', 'category', 'product', 'store', 'region', 'device', 'data_source', 'currency', 'payment_method', 'daypart',
    'hour', 'weekday_weekend', 'age_bracket', 'gender', 'customer_type'
  ) then
    raise exception 'unknown dimension %', dimension using errcode = 'invalid_parameter_value',
      hint = 'Use store, region, device, data_source, currency, payment_method, daypart, hour, weekday_weekend, age_bracket, gender, customer_type, brand, category or product.';
  end if;

  return query
  with receipt as (
    select t.*
    from silver.transactions_cleaned t
    where t.transaction_date between sales_breakdown."from" and sales_breakdown."to"
      and (sales_breakdown.store_ids is null or t.store_id = any (sales_breakdown.store_ids))
  ),
  -- what the lines tell, once per basket; or what the receipts tell: the other half costs nothing
  basket as (
    select
      case dimension when 'brand' then i.brand_name when 'category' then i.product_category else i.product_name end as value,
      r.currency, r.transaction_date,
      sum(i.quantity) as units,
      coalesce(sum(i.total_price), 0) as revenue
    from receipt r
    join silver.transaction_items i on i.transaction_key = r.id
    where dimension in ('brand', 'category', 'product')
    group by 1, r.id, r.currency, r.transaction_date
    union all
    select
      case dimension
        when 'store' then r.store_id
        when 'region' then s.region
        when 'device' then r.device_id
        when 'data_source' then r.data_source
        when 'currency' then r.currency
        when 'payment_method' then r.payment_method
        when 'daypart' then r.daypart
        when 'hour' then lpad(r.hour_of_day::text, 2, '0')
        when 'weekday_weekend' then r.weekday_weekend
        when 'age_bracket' then r.age_bracket
        when 'gender' then r.gender
        when 'customer_type' then r.customer_type
      end,
      r.currency, r.transaction_date, r.basket_size, coalesce(r.amount, 0)
    from receipt r
    left join ref.stores s on s.store_id = r.store_id
    where dimension not in ('brand', 'category', 'product')
  ),
  converted as (
    select b.value, count(*) as transactions, sum(b.units) as units,
      sum(b.revenue) * ref.rate_to_peso(b.currency, b.transaction_date) as revenue
    from basket b
    group by b.value, b.currency, b.transaction_date
  ),
  figure as (
    select c.value, sum(c.transactions)::bigint as transactions, sum(c.units) as units,
      case when bool_and(c.revenue is not null) then sum(c.revenue) end as revenue
    from converted c
    group by c.value
  )
  select f.value, f.transactions, f.units, round(f.revenue, 2),
    round(100 * f.revenue / nullif(sum(f.revenue) over (), 0), 2)
  from figure f
  order by f.revenue desc nulls last, f.value
  limit max_rows;
end
$$;
comment on function public.sales_breakdown(text, date, date, text[], integer) is
  'Revenue, units and transactions of a period by one dimension, largest first, with the share of the whole; null is unknown. By brand, category and product the figures come from the lines: transactions are baskets containing the value, and do not add up.';

create function public.device_status()
returns table (
  device_id text, store_id text, status text, last_post_at timestamptz, minutes_since_post integer,
  posts_24h bigint, rows_24h bigint, quarantined_24h bigint, quarantined_pct numeric
)
language plpgsql stable security definer set search_path = '' as $$
begin
  perform metadata.require_role('viewer', 'analyst', 'operator');
  return query
  with recent as (
    select b.device_id, count(distinct b.post_id) as posts, sum(b.received)::bigint as received, sum(b.quarantined)::bigint as quarantined
    from bronze.batches b
    where b.received_at > now() - interval '24 hours' and b.post_id is not null
    group by b.device_id
  ),
  latest as (
    select d.device_id, (
      select p.created_at from bronze.posts p where p.device_id = d.device_id order by p.created_at desc limit 1
    ) as last_post_at
    from metadata.devices d
  )
  select
    d.device_id, d.store_id,
    case
      when d.retired_at is not null then 'retired'
      when l.last_post_at is null then 'never'
      when l.last_post_at < now() - make_interval(mins => metadata.setting_number('device_silent_minutes')::integer) then 'silent'
      else 'online'
    end,
    l.last_post_at,
    extract(epoch from now() - l.last_post_at)::integer / 60,
    coalesce(r.posts, 0), coalesce(r.received, 0), coalesce(r.quarantined, 0),
    round(100.0 * r.quarantined / nullif(r.received, 0), 2)
  from metadata.devices d
  join latest l on l.device_id = d.device_id
  left join recent r on r.device_id = d.device_id
  order by d.device_id;
end
$$;
comment on function public.device_status() is
  'One row per device of the caller''s stores: online, silent (device_silent_minutes without a post), never or retired; what it sent in the last 24 hours.';

create function public.post_receipt(post_id bigint) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  v_receipt jsonb;
begin
  perform metadata.require_role('viewer', 'analyst', 'operator');
  v_receipt := bronze.post_receipt(post_receipt.post_id);
  if v_receipt is null then
    -- the same answer for another store's post as for one that does not exist
    raise exception 'no post %', post_receipt.post_id using errcode = 'PT404',
      hint = 'Check the number, and that the post is of one of your stores.';
  end if;
  return v_receipt;
end
$$;
comment on function public.post_receipt(bigint) is 'What became of a post: the answer its device got, or how far it has come. 404 when it is not of the caller''s stores.';

reset role;

revoke create on schema public from scout_api;
revoke execute on all functions in schema public from public;
grant execute on function public.health_check() to anon, authenticated, service_role;
grant execute on function
  public.pipeline_status(), public.layer_health(), public.kpi_summary(date, date, text[]),
  public.sales_timeseries(date, date, text, text[]), public.sales_breakdown(text, date, date, text[], integer),
  public.device_status(), public.post_receipt(bigint)
to authenticated, service_role;
grant execute on function ref.rate_to_peso(text, date) to scout_api;
