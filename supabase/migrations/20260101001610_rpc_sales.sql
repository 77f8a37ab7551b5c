-- The dashboard API: what was sold. See rpc_pipeline for how public functions are guarded.

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

grant execute on function ref.rate_to_peso(text, date) to scout_api;

grant create on schema public to scout_api;
set role scout_api;

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
  -- of the sources below only the one the dimension needs costs anything
  basket as (
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
      end as value,
      r.currency, r.transaction_date, r.basket_size as units, coalesce(r.amount, 0) as revenue
    from receipt r
    left join ref.stores s on s.store_id = r.store_id
    where dimension not in ('brand', 'category', 'product')
  ),
  converted as (
    select b.value, count(*) as transactions, sum(b.units) as units,
      sum(b.revenue) * ref.rate_to_peso(b.currency, b.transaction_date) as revenue
    from basket b
    group by b.value, b.currency, b.transaction_date
    union all
    select g.brand_name, g.transactions, g.units, g.revenue_peso
    from gold.brand_analytics g
    where dimension = 'brand'
      and g.transaction_date between sales_breakdown."from" and sales_breakdown."to"
      and (sales_breakdown.store_ids is null or g.store_id = any (sales_breakdown.store_ids))
    union all
    select g.product_name, g.transactions_of_name, g.units, g.revenue_peso
    from gold.product_performance g
    where dimension = 'product'
      and g.transaction_date between sales_breakdown."from" and sales_breakdown."to"
      and (sales_breakdown.store_ids is null or g.store_id = any (sales_breakdown.store_ids))
    union all
    select g.product_category, g.transactions, g.units, g.revenue_peso
    from gold.product_analytics g
    where dimension = 'category'
      and g.transaction_date between sales_breakdown."from" and sales_breakdown."to"
      and (sales_breakdown.store_ids is null or g.store_id = any (sales_breakdown.store_ids))
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

reset role;
revoke create on schema public from scout_api;

revoke execute on all functions in schema public from public;
grant execute on function
  public.kpi_summary(date, date, text[]), public.sales_timeseries(date, date, text, text[]),
  public.sales_breakdown(text, date, date, text[], integer)
to authenticated, service_role;
