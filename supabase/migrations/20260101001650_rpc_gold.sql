-- The dashboard API: brands, categories, customers, baskets, places, seasons. See rpc_pipeline for how public
-- functions are guarded. All read gold, per date and store, so that a caller sees what the caller's stores sold.

create function metadata.check_rows(p_rows integer) returns void
language plpgsql immutable set search_path = '' as $$
begin
  if p_rows is null or p_rows not between 1 and 1000 then
    raise exception 'max_rows must be 1 to 1000' using errcode = 'invalid_parameter_value',
      hint = 'Leave it out for the default.';
  end if;
end
$$;
comment on function metadata.check_rows(integer) is 'Raises invalid_parameter_value (HTTP 400) unless 1 to 1000 rows are asked for.';

create function metadata.check_choice(p_name text, p_value text, p_choices text[]) returns void
language plpgsql immutable set search_path = '' as $$
begin
  if p_value is null or p_value <> all (p_choices) then
    raise exception 'unknown % %', p_name, coalesce(p_value, 'null') using errcode = 'invalid_parameter_value',
      hint = 'Use ' || array_to_string(p_choices, ', ') || '.';
  end if;
end
$$;
comment on function metadata.check_choice(text, text, text[]) is 'Raises invalid_parameter_value (HTTP 400), naming the choices, unless the value is one of them.';
grant execute on function metadata.check_rows(integer), metadata.check_choice(text, text, text[]) to scout_api;
grant execute on function gold.seasons(date, date, text[], text), gold.latest_date() to scout_api;

grant create on schema public to scout_api;
set role scout_api;

create function public.brand_performance("from" date, "to" date, store_ids text[] default null, max_rows integer default 50)
returns table (
  brand text, rank bigint, tier text, transactions bigint, units numeric, revenue_peso numeric, share_pct numeric,
  previous_revenue_peso numeric, growth_pct numeric, stores bigint
)
language plpgsql stable security definer set search_path = '' as $$
declare
  v_days integer;
begin
  perform metadata.require_role('viewer', 'analyst', 'operator');
  perform metadata.check_period("from", "to");
  perform metadata.check_rows(max_rows);
  v_days := "to" - "from" + 1;
  return query
  with figure as (
    select
      g.brand_name, g.transaction_date >= brand_performance."from" as is_now,
      sum(g.transactions)::bigint as transactions, sum(g.units) as units, count(distinct g.store_id) as stores,
      case when bool_and(g.revenue_peso is not null) then sum(g.revenue_peso) end as revenue
    from gold.brand_analytics g
    where g.transaction_date between brand_performance."from" - v_days and brand_performance."to"
      and (brand_performance.store_ids is null or g.store_id = any (brand_performance.store_ids))
    group by 1, 2
  ),
  current as (
    select f.*, 100 * f.revenue / nullif(sum(f.revenue) over (), 0) as share,
      -- unknown brands take no place
      case when f.brand_name is not null then
        dense_rank() over (partition by f.brand_name is null order by f.revenue desc nulls last)
      end as place
    from figure f
    where f.is_now
  )
  select
    c.brand_name, c.place,
    case when c.place is not null then platinum.performance_tier(c.place, c.share, platinum.tier_limits()) end,
    c.transactions, c.units, round(c.revenue, 2), round(c.share, 2),
    round(p.revenue, 2), round(100 * (c.revenue - p.revenue) / nullif(abs(p.revenue), 0), 2), c.stores
  from current c
  left join figure p on not p.is_now and coalesce(p.brand_name, '') = coalesce(c.brand_name, '')
    and (p.brand_name is null) = (c.brand_name is null)
  order by c.place nulls last, c.brand_name collate "C"
  limit max_rows;
end
$$;
comment on function public.brand_performance(date, date, text[], integer) is
  'Brands of a period by revenue, from the lines: dense rank and tier, share of all revenue, and growth against the adjacent earlier period of equal length. Money without a known brand comes last, without a rank.';

create function public.category_mix("from" date, "to" date, store_ids text[] default null, max_rows integer default 50)
returns table (
  category text, transactions bigint, transactions_pct numeric, lines bigint, units numeric, revenue_peso numeric,
  share_pct numeric, units_share_pct numeric
)
language plpgsql stable security definer set search_path = '' as $$
begin
  perform metadata.require_role('viewer', 'analyst', 'operator');
  perform metadata.check_period("from", "to");
  perform metadata.check_rows(max_rows);
  return query
  with figure as (
    select
      g.product_category, sum(g.transactions)::bigint as transactions, sum(g.lines)::bigint as lines, sum(g.units) as units,
      case when bool_and(g.revenue_peso is not null) then sum(g.revenue_peso) end as revenue
    from gold.product_analytics g
    where g.transaction_date between category_mix."from" and category_mix."to"
      and (category_mix.store_ids is null or g.store_id = any (category_mix.store_ids))
    group by 1
  ),
  every as (
    select sum(m.transactions) as transactions
    from gold.daily_metrics m
    where m.transaction_date between category_mix."from" and category_mix."to"
      and (category_mix.store_ids is null or m.store_id = any (category_mix.store_ids))
  )
  select
    f.product_category, f.transactions, round(100 * f.transactions / nullif(e.transactions, 0), 2), f.lines, f.units,
    round(f.revenue, 2),
    round(100 * f.revenue / nullif(sum(f.revenue) over (), 0), 2),
    round(100 * f.units / nullif(sum(f.units) over (), 0), 2)
  from figure f, every e
  order by f.product_category is null, f.revenue desc nulls last, f.product_category collate "C"
  limit max_rows;
end
$$;
comment on function public.category_mix(date, date, text[], integer) is
  'Categories of a period by revenue, from the lines: share of revenue and of units, and in how many of the receipts they are. Money without a category comes last.';

create function public.customer_segments("from" date, "to" date, store_ids text[] default null)
returns table (
  segment text, customers bigint, customer_share_pct numeric, transactions bigint, revenue_peso numeric,
  revenue_share_pct numeric, avg_transaction_value_peso numeric, transactions_per_customer numeric
)
language plpgsql stable security definer set search_path = '' as $$
begin
  perform metadata.require_role('viewer', 'analyst', 'operator');
  perform metadata.check_period("from", "to");
  return query
  with visit as (
    select a.customer_id, sum(a.transactions) as transactions,
      case when bool_and(a.revenue_peso is not null) then sum(a.revenue_peso) end as revenue
    from gold.customer_analytics a
    where a.transaction_date between customer_segments."from" and customer_segments."to"
      and (customer_segments.store_ids is null or a.store_id = any (customer_segments.store_ids))
    group by a.customer_id
  ),
  figure as (
    select
      case when v.customer_id is null then 'Anonymous' else coalesce(c.segment, 'Not yet scored') end as segment,
      count(v.customer_id) as customers, sum(v.transactions)::bigint as transactions,
      case when bool_and(v.revenue is not null) then sum(v.revenue) end as revenue
    from visit v
    left join gold.customer_360 c on c.customer_id = v.customer_id
    group by 1
  )
  select
    f.segment, f.customers, round(100.0 * f.customers / nullif(sum(f.customers) over (), 0), 2), f.transactions,
    round(f.revenue, 2), round(100 * f.revenue / nullif(sum(f.revenue) over (), 0), 2),
    round(f.revenue / f.transactions, 2), round(f.transactions / nullif(f.customers, 0)::numeric, 2)
  from figure f
  order by f.segment = 'Anonymous', f.revenue desc nulls last, f.segment;
end
$$;
comment on function public.customer_segments(date, date, text[]) is
  'Who bought in a period: customers, transactions and money per segment. A segment is told by the customer''s whole history (recency, frequency, money: ref.segment_rules); receipts without a customer are ''Anonymous''.';

create function public.basket_pairs(
  "from" date, "to" date, kind text default 'brand', store_ids text[] default null, min_baskets integer default null,
  max_rows integer default 50
)
returns table (
  "left" text, "right" text, baskets_both bigint, baskets_left bigint, baskets_right bigint, baskets bigint,
  support_pct numeric, confidence_left_to_right_pct numeric, confidence_right_to_left_pct numeric, lift numeric
)
language plpgsql stable security definer set search_path = '' as $$
declare
  v_least integer := coalesce(min_baskets, metadata.setting_number('basket_pair_min_baskets')::integer);
begin
  perform metadata.require_role('viewer', 'analyst', 'operator');
  perform metadata.check_period("from", "to");
  perform metadata.check_rows(max_rows);
  perform metadata.check_choice('kind', basket_pairs.kind, array['brand', 'category']);
  return query
  with pair as (
    select p.left_value, p.right_value, sum(p.baskets)::bigint as both
    from gold.basket_pair_days p
    where p.kind = basket_pairs.kind
      and p.transaction_date between basket_pairs."from" and basket_pairs."to"
      and (basket_pairs.store_ids is null or p.store_id = any (basket_pairs.store_ids))
    group by p.left_value, p.right_value
    having sum(p.baskets) >= v_least
  ),
  single as materialized (
    select b.brand_name as value, sum(b.transactions)::bigint as baskets
    from gold.brand_analytics b
    where basket_pairs.kind = 'brand' and b.brand_name is not null
      and b.transaction_date between basket_pairs."from" and basket_pairs."to"
      and (basket_pairs.store_ids is null or b.store_id = any (basket_pairs.store_ids))
    group by 1
    union all
    select c.product_category, sum(c.transactions)::bigint
    from gold.product_analytics c
    where basket_pairs.kind = 'category' and c.product_category is not null
      and c.transaction_date between basket_pairs."from" and basket_pairs."to"
      and (basket_pairs.store_ids is null or c.store_id = any (basket_pairs.store_ids))
    group by 1
  ),
  every as (
    select sum(m.transactions)::bigint as baskets
    from gold.daily_metrics m
    where m.transaction_date between basket_pairs."from" and basket_pairs."to"
      and (basket_pairs.store_ids is null or m.store_id = any (basket_pairs.store_ids))
  )
  select
    p.left_value, p.right_value, p.both, l.baskets, r.baskets, e.baskets,
    round(100.0 * p.both / e.baskets, 3), round(100.0 * p.both / l.baskets, 2), round(100.0 * p.both / r.baskets, 2),
    round(p.both::numeric * e.baskets / (l.baskets::numeric * r.baskets), 4)
  from pair p
  join single l on l.value = p.left_value
  join single r on r.value = p.right_value
  cross join every e
  order by 10 desc, p.both desc, p.left_value collate "C", p.right_value collate "C"
  limit max_rows;
end
$$;
comment on function public.basket_pairs(date, date, text, text[], integer, integer) is
  'Pairs of brands or categories that share receipts in a period, by lift: how much oftener than chance would have it. Pairs in fewer than min_baskets receipts (default: setting basket_pair_min_baskets) are left out.';

create function public.geographic_trends(
  "from" date, "to" date, level text default 'region', store_ids text[] default null, max_rows integer default 100
)
returns table (
  region text, province text, municipality text, barangay text, stores bigint, transactions bigint, units numeric,
  revenue_peso numeric, share_pct numeric, previous_revenue_peso numeric, growth_pct numeric
)
language plpgsql stable security definer set search_path = '' as $$
declare
  v_days integer;
  v_depth integer;
begin
  perform metadata.require_role('viewer', 'analyst', 'operator');
  perform metadata.check_period("from", "to");
  perform metadata.check_rows(max_rows);
  perform metadata.check_choice('level', level, array['region', 'province', 'municipality', 'barangay']);
  v_days := "to" - "from" + 1;
  v_depth := array_position(array['region', 'province', 'municipality', 'barangay'], level);
  return query
  with sold as (
    select
      s.region,
      case when v_depth >= 2 then s.province end as province,
      case when v_depth >= 3 then s.municipality end as municipality,
      case when v_depth >= 4 then s.barangay end as barangay,
      m.store_id, m.transactions, m.units, m.revenue_peso,
      m.transaction_date >= geographic_trends."from" as is_now
    from gold.daily_metrics m
    left join ref.stores s on s.store_id = m.store_id
    where m.transaction_date between geographic_trends."from" - v_days and geographic_trends."to"
      and (geographic_trends.store_ids is null or m.store_id = any (geographic_trends.store_ids))
  ),
  figure as (
    select
      d.region, d.province, d.municipality, d.barangay,
      count(*) filter (where d.is_now) as days,
      count(distinct d.store_id) filter (where d.is_now) as stores,
      coalesce(sum(d.transactions) filter (where d.is_now), 0)::bigint as transactions,
      coalesce(sum(d.units) filter (where d.is_now), 0) as units,
      case when bool_and(d.revenue_peso is not null) filter (where d.is_now) is not false
        then coalesce(sum(d.revenue_peso) filter (where d.is_now), 0) end as revenue,
      case when bool_and(d.revenue_peso is not null) filter (where not d.is_now)
        then sum(d.revenue_peso) filter (where not d.is_now) end as previous
    from sold d
    group by d.region, d.province, d.municipality, d.barangay
  )
  select
    f.region, f.province, f.municipality, f.barangay, f.stores, f.transactions, f.units, round(f.revenue, 2),
    round(100 * f.revenue / nullif(sum(f.revenue) over (), 0), 2),
    round(f.previous, 2), round(100 * (f.revenue - f.previous) / nullif(abs(f.previous), 0), 2)
  from figure f
  order by f.revenue desc nulls last, f.region, f.province, f.municipality, f.barangay
  limit max_rows;
end
$$;
comment on function public.geographic_trends(date, date, text, text[], integer) is
  'Sales of a period by region, province, municipality or barangay, with growth against the adjacent earlier period of equal length. A place that sold only before is there with zero. Null: the store''s place is unknown.';

create function public.seasonal_patterns(
  "from" date, "to" date, dimension text default 'weekday', category text default null, store_ids text[] default null
)
returns table (
  value text, store_days bigint, units numeric, revenue_peso numeric, revenue_per_store_day_peso numeric, share_pct numeric,
  seasonal_index numeric
)
language plpgsql stable security definer set search_path = '' as $$
begin
  perform metadata.require_role('viewer', 'analyst', 'operator');
  perform metadata.check_period("from", "to");
  perform metadata.check_choice('dimension', seasonal_patterns.dimension, array['month', 'weekday', 'hour', 'daypart']);
  return query
  with figure as (
    select s.value, s.sort_no, sum(s.days)::bigint as days, sum(s.exposure_hours) as hours, sum(s.units) as units,
      case when bool_and(s.revenue_peso is not null) then sum(s.revenue_peso) end as revenue
    from gold.seasons(
      seasonal_patterns."from", seasonal_patterns."to", seasonal_patterns.store_ids, seasonal_patterns.dimension
    ) s
    where
      case
        when seasonal_patterns.category is null then s.scope = 'store'
        else s.scope = 'category' and lower(s.product_category) = lower(seasonal_patterns.category)
      end
    group by s.value, s.sort_no
  ),
  trading as (
    select 24 * count(*) as hours
    from (
      select distinct m.store_id, m.transaction_date
      from gold.daily_metrics m
      where m.transaction_date between seasonal_patterns."from" and seasonal_patterns."to"
        and (seasonal_patterns.store_ids is null or m.store_id = any (seasonal_patterns.store_ids))
    ) d
  )
  select
    f.value, f.days, f.units, round(f.revenue, 2), round(f.revenue / f.days, 2),
    round(100 * f.revenue / nullif(sum(f.revenue) over (), 0), 2),
    round((f.revenue / f.hours) / nullif(sum(f.revenue) over () / t.hours, 0), 3)
  from figure f, trading t
  order by f.sort_no;
end
$$;
comment on function public.seasonal_patterns(date, date, text, text, text[]) is
  'How a period''s sales, of all or of one category, lie over the months, weekdays, hours or dayparts. seasonal_index is revenue per trading hour against the average: 1 is as always, 2 twice as much.';

create function public.nielsen_crosstab(
  "from" date, "to" date, granularity text default 'month', category text default null, store_ids text[] default null,
  max_rows integer default 200
)
returns table (
  period text, department text, nielsen_category text, brand text, transactions bigint, units numeric,
  revenue_peso numeric, category_share_pct numeric, revenue_rank bigint, tier text
)
language plpgsql stable security definer set search_path = '' as $$
begin
  perform metadata.require_role('viewer', 'analyst', 'operator');
  perform metadata.check_period("from", "to");
  perform metadata.check_rows(max_rows);
  perform metadata.check_choice('granularity', granularity, array['day', 'week', 'month', 'quarter', 'year', 'weekday']);
  return query
  with figure as (
    select
      case granularity
        when 'weekday' then to_char(g.transaction_date, 'FMDay')
        else date_trunc(granularity, g.transaction_date::timestamp)::date::text
      end as period,
      coalesce(g.nielsen_department, 'General Merchandise') as department,
      coalesce(g.nielsen_category, g.product_category, 'Unspecified') as nielsen_category,
      coalesce(g.brand_name, 'Unknown Brand') as brand,
      sum(g.transactions_of_cell)::bigint as transactions, sum(g.units) as units,
      case when bool_and(g.revenue_peso is not null) then sum(g.revenue_peso) end as revenue
    from gold.product_performance g
    where g.transaction_date between nielsen_crosstab."from" and nielsen_crosstab."to"
      and (nielsen_crosstab.store_ids is null or g.store_id = any (nielsen_crosstab.store_ids))
      and (nielsen_crosstab.category is null
        or lower(coalesce(g.nielsen_category, g.product_category, 'Unspecified')) = lower(nielsen_crosstab.category))
    group by 1, 2, 3, 4
  ),
  branded as (
    select f.*,
      sum(f.revenue) over (partition by f.period, f.nielsen_category) as category_revenue,
      sum(f.revenue) over (partition by f.period, f.nielsen_category, f.brand) as brand_revenue
    from figure f
  ),
  ranked as (
    select b.*,
      dense_rank() over (partition by b.period, b.nielsen_category order by b.brand_revenue desc nulls last) as place
    from branded b
  )
  select
    r.period, r.department, r.nielsen_category, r.brand, r.transactions, r.units, round(r.revenue, 2),
    round(100 * r.revenue / nullif(r.category_revenue, 0), 2), r.place,
    platinum.performance_tier(r.place, 100 * r.brand_revenue / nullif(r.category_revenue, 0), platinum.tier_limits())
  from ranked r
  order by
    case when granularity = 'weekday' then array_position(
      array['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'], r.period) end,
    r.period, r.nielsen_category collate "C", r.place, r.brand collate "C", r.department collate "C"
  limit max_rows;
end
$$;
comment on function public.nielsen_crosstab(date, date, text, text, text[], integer) is
  'Cross-tab of time, Nielsen category and brand, from the lines: share of the category in the period, dense rank of the brand in it, and tier. For one category or all.';

reset role;
revoke create on schema public from scout_api;

revoke execute on all functions in schema public from public;
grant execute on function
  public.brand_performance(date, date, text[], integer), public.category_mix(date, date, text[], integer),
  public.customer_segments(date, date, text[]), public.basket_pairs(date, date, text, text[], integer, integer),
  public.geographic_trends(date, date, text, text[], integer), public.seasonal_patterns(date, date, text, text, text[]),
  public.nielsen_crosstab(date, date, text, text, text[], integer)
to authenticated, service_role;
