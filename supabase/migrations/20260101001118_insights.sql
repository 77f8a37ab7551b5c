-- Who buys and what campaigns sell, per business date and store; recomputed with gold.

create function silver.recompute_insights(p_dates date[], p_stores text[]) returns void
language plpgsql set search_path = '' set jit = off as $$
begin
  delete from silver.demographic_days d
  using unnest(p_dates, p_stores) k (transaction_date, store_id)
  where d.transaction_date = k.transaction_date and d.store_id = k.store_id;
  delete from silver.campaign_sales s
  using unnest(p_dates, p_stores) k (transaction_date, store_id)
  where s.transaction_date = k.transaction_date and s.store_id = k.store_id;

  with sale as (
    select t.*, c.age_bracket as bracket, c.gender as sex, c.customer_type as kind
    from unnest(p_dates, p_stores) k (transaction_date, store_id)
    join silver.transactions_cleaned t on t.transaction_date = k.transaction_date and t.store_id = k.store_id
    -- one by one ("offset 0"): joined as a whole, all history would be read for a day
    cross join lateral (
      select x.age_bracket, x.gender, x.customer_type from silver.customer_context x where x.transaction_key = t.id offset 0
    ) c
  ),
  rate as materialized (
    select d.currency, d.transaction_date, ref.rate_to_peso(d.currency, d.transaction_date) as rate_to_peso
    from (select distinct s.currency, s.transaction_date from sale s) d
  )
  insert into silver.demographic_days (
    transaction_date, store_id, age_bracket, gender, customer_type, transactions, returns, customers, units, revenue_peso
  )
  select
    s.transaction_date, s.store_id, s.bracket, s.sex, s.kind,
    count(*),
    count(*) filter (where s.is_return),
    count(distinct s.customer_id),
    sum(s.basket_size),
    case when bool_and(s.amount is null or r.rate_to_peso is not null) then coalesce(sum(s.amount * r.rate_to_peso), 0) end
  from sale s
  join rate r on r.currency = s.currency and r.transaction_date = s.transaction_date
  group by s.transaction_date, s.store_id, s.bracket, s.sex, s.kind;

  with running as materialized (
    select k.transaction_date, k.store_id, c.campaign_id, lower(c.brand_name) as brand_name, lower(c.product_name) as product_name
    from unnest(p_dates, p_stores) k (transaction_date, store_id)
    join silver.campaigns c
      on k.transaction_date >= c.start_date
      and k.transaction_date <= coalesce(c.end_date, 'infinity') + metadata.setting_number('campaign_attribution_days')::integer
      and (c.store_id is null or c.store_id = k.store_id)
  ),
  -- rows of a campaign may overlap; a line is attributed to it once
  line as (
    select distinct r.campaign_id, t.transaction_date, t.store_id, t.currency, t.id, i.item_no, i.quantity, i.total_price
    from running r
    join silver.transactions_cleaned t on t.transaction_date = r.transaction_date and t.store_id = r.store_id
    join silver.transaction_items i on i.transaction_key = t.id
    where (r.brand_name is null or lower(i.brand_name) = r.brand_name)
      and (r.product_name is null or lower(i.product_name) = r.product_name)
  ),
  per_currency as (
    select
      l.campaign_id, l.transaction_date, l.store_id,
      count(distinct l.id) as transactions,
      sum(l.quantity) as units,
      coalesce(sum(l.total_price), 0) * ref.rate_to_peso(l.currency, l.transaction_date) as revenue_peso
    from line l
    group by l.campaign_id, l.transaction_date, l.store_id, l.currency
  )
  insert into silver.campaign_sales (campaign_id, transaction_date, store_id, transactions, units, revenue_peso)
  select p.campaign_id, p.transaction_date, p.store_id, sum(p.transactions), sum(p.units),
    case when bool_and(p.revenue_peso is not null) then sum(p.revenue_peso) end
  from per_currency p
  group by p.campaign_id, p.transaction_date, p.store_id;
end
$$;
comment on function silver.recompute_insights(date[], text[]) is
  'Recomputes silver.demographic_days and silver.campaign_sales of the given dates and stores (arrays of equal length).';

create function silver.dirty_campaign_dates() returns trigger
language plpgsql set search_path = '' as $$
begin
  insert into gold.dirty_keys (transaction_date, store_id)
  select distinct m.transaction_date, m.store_id
  from changed c
  join gold.daily_metrics m
    on m.transaction_date >= c.start_date
    and m.transaction_date <= coalesce(c.end_date, 'infinity') + metadata.setting_number('campaign_attribution_days')::integer
    and (c.store_id is null or c.store_id = m.store_id);
  return null;
end
$$;
comment on function silver.dirty_campaign_dates() is 'A campaign that is new, changed or gone dirties the dates and stores whose sales it may claim.';
create trigger campaign_added after insert on silver.campaigns
  referencing new table as changed for each statement execute function silver.dirty_campaign_dates();
create trigger campaign_changed_from after update on silver.campaigns
  referencing old table as changed for each statement execute function silver.dirty_campaign_dates();
create trigger campaign_changed_to after update on silver.campaigns
  referencing new table as changed for each statement execute function silver.dirty_campaign_dates();
create trigger campaign_removed after delete on silver.campaigns
  referencing old table as changed for each statement execute function silver.dirty_campaign_dates();
