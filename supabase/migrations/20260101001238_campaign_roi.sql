-- What campaigns brought for what they cost.

create view gold.campaign_roi with (security_invoker = true) as
with campaign as (
  select
    c.campaign_id,
    min(c.campaign_name) as campaign_name,
    min(c.channel) as channel,
    string_agg(distinct c.brand_name, ', ' order by c.brand_name) as brands,
    min(c.start_date) as start_date,
    case when bool_and(c.end_date is not null) then max(c.end_date) end as end_date,
    sum(c.budget) as budget_peso,
    -- the days a sale is attributed on, so far
    least(
      coalesce(case when bool_and(c.end_date is not null) then max(c.end_date) end
        + metadata.setting_number('campaign_attribution_days')::integer, 'infinity'),
      greatest(metadata.business_today(), min(c.start_date))
    ) - min(c.start_date) + 1 as days
  from silver.campaigns c
  group by c.campaign_id
),
outcome as (
  select
    p.campaign_id, sum(p.spend_peso) as spend_peso, sum(p.impressions) as impressions,
    sum(p.attributed_transactions)::bigint as transactions, sum(p.attributed_units) as units,
    case when bool_and(p.attributed_revenue_peso is not null) then sum(p.attributed_revenue_peso) end as revenue_peso
  from silver.campaign_performance p
  group by p.campaign_id
),
-- the same brands and products in the same stores, as many days just before; a product counts once
before as (
  select
    k.campaign_id,
    case when bool_and(s.revenue_peso is not null) then sum(s.revenue_peso) end as revenue_peso
  from campaign k
  join gold.product_performance s on s.transaction_date between k.start_date - k.days and k.start_date - 1
  where exists (
    select from silver.campaigns c
    where c.campaign_id = k.campaign_id
      and (c.store_id is null or c.store_id = s.store_id)
      and (c.brand_name is null or lower(c.brand_name) = lower(s.brand_name))
      and (c.product_name is null or lower(c.product_name) = lower(s.product_name))
  )
  group by k.campaign_id
)
select
  k.campaign_id, k.campaign_name, k.channel, k.brands, k.start_date, k.end_date, k.budget_peso,
  o.spend_peso, o.impressions, o.transactions as attributed_transactions, o.units as attributed_units,
  o.revenue_peso as attributed_revenue_peso,
  b.revenue_peso as baseline_revenue_peso,
  o.revenue_peso - coalesce(b.revenue_peso, 0) as uplift_peso,
  o.revenue_peso / nullif(o.spend_peso, 0) as return_on_ad_spend,
  100 * (o.revenue_peso - o.spend_peso) / nullif(o.spend_peso, 0) as roi_pct,
  100 * (o.revenue_peso - coalesce(b.revenue_peso, 0) - o.spend_peso) / nullif(o.spend_peso, 0) as incremental_roi_pct,
  o.spend_peso / nullif(o.transactions, 0) as cost_per_transaction_peso
from campaign k
left join outcome o on o.campaign_id = k.campaign_id
left join before b on b.campaign_id = k.campaign_id;
comment on view gold.campaign_roi is 'One row per campaign: cost, attributed sales and return. Spend and attributed revenue are sums of silver.campaign_performance.';
comment on column gold.campaign_roi.end_date is 'Last day; null while any part of it still runs.';
comment on column gold.campaign_roi.attributed_revenue_peso is 'Of the campaign''s lines from its first day until campaign_attribution_days after its last; a sale may be attributed to several campaigns.';
comment on column gold.campaign_roi.baseline_revenue_peso is 'What the same brands and products sold in the same stores over as many days just before; null when nothing was sold or a currency has no rate.';
comment on column gold.campaign_roi.uplift_peso is 'Attributed revenue less the baseline.';
comment on column gold.campaign_roi.return_on_ad_spend is 'Attributed revenue per peso spent.';
comment on column gold.campaign_roi.roi_pct is '(attributed revenue - spend) / spend. Counts sales that would have been made anyway.';
comment on column gold.campaign_roi.incremental_roi_pct is '(uplift - spend) / spend.';
