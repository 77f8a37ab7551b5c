-- Receipts by what is told about them (payment, who bought, device, hour), per business date and store: what questions in
-- plain language are answered from, so that a year's breakdown does not read all its receipts. Recomputed with gold.

create table gold.receipt_facets (
  transaction_date date not null,
  store_id text not null,
  facet text not null,
  value text,
  transactions bigint not null,
  returns bigint not null,
  units numeric not null,
  revenue_peso numeric,
  substitutions bigint not null,
  suggestions_offered bigint not null,
  suggestions_accepted bigint not null,
  constraint receipt_facets_facet_known check (facet in (
    'all', 'hour', 'payment_method', 'age_bracket', 'gender', 'customer_type', 'device', 'data_source', 'holiday',
    'request_type', 'request_mode', 'return_status', 'substitution'
  ))
);
comment on table gold.receipt_facets is 'One row per business date, store, facet and its value. Within a facet all figures add up to all receipts; a figure is read within one facet.';
comment on column gold.receipt_facets.facet is 'What the receipts are told apart by; all: not at all.';
comment on column gold.receipt_facets.value is 'Of the facet, as text; null: unknown, and always for the facet all.';
comment on column gold.receipt_facets.revenue_peso is 'Pesos, returns subtracted, not rounded; null when an amount''s currency has no rate for the date.';
comment on column gold.receipt_facets.substitutions is 'Receipts in which something else was bought than was asked for.';
comment on column gold.receipt_facets.suggestions_offered is 'Receipts during which the shopkeeper suggested something.';
comment on column gold.receipt_facets.suggestions_accepted is 'Of these, where it was bought.';
-- the grain; questions read one facet over a range of dates
create unique index receipt_facets_grain on gold.receipt_facets
  (facet, transaction_date, store_id, md5(value)) nulls not distinct;
-- gold.recompute_facets() replaces a date and store
create index receipt_facets_by_key on gold.receipt_facets (transaction_date, store_id);
alter table gold.receipt_facets enable row level security;

create function gold.recompute_facets(p_dates date[], p_stores text[]) returns void
language plpgsql set search_path = '' set jit = off as $$
begin
  delete from gold.receipt_facets g
  using unnest(p_dates, p_stores) k (transaction_date, store_id)
  where g.transaction_date = k.transaction_date and g.store_id = k.store_id;

  with receipt as materialized (
    select
      t.transaction_date, t.store_id, t.currency, t.is_return, t.basket_size, t.amount,
      t.hour_of_day, t.payment_method, t.device_id, t.data_source,
      -- what is spelt right already need not go through a call per row
  case
    when t.age_bracket in ('0-17', '18-24', '25-34', '35-44', '45-54', '55+') then t.age_bracket
    when num_nonnulls(t.age, t.age_bracket) > 0 then silver.age_bracket(t.age, t.age_bracket)
  end as age_bracket,
      case
    when t.gender in ('male', 'female') then t.gender
    when t.gender is not null then silver.gender(t.gender)
  end as gender,
      nullif(nullif(lower(btrim(t.customer_type)), ''), 'unknown') as customer_type,
      i.request_type, i.request_mode, coalesce(i.is_holiday, false) as is_holiday,
      coalesce(i.suggestion_offered, false) as suggestion_offered,
      coalesce(i.suggestion_offered and i.suggestion_accepted, false) as suggestion_accepted,
      coalesce(i.substitution_event, u.is_substituted, false) as is_substituted
    from unnest(p_dates, p_stores) k (transaction_date, store_id)
    join silver.transactions_cleaned t on t.transaction_date = k.transaction_date and t.store_id = k.store_id
    left join silver.interactions i on i.transaction_key = t.id
    -- one by one ("offset 0"): joined as a whole, all history would be read for a day
    left join lateral (
      select true as is_substituted
      from silver.brand_substitutions b
      where b.transaction_key = t.id
      limit 1
    ) u on true
  ),
  rate as materialized (
    select d.currency, d.transaction_date, ref.rate_to_peso(d.currency, d.transaction_date) as rate_to_peso
    from (select distinct r.currency, r.transaction_date from receipt r) d
  ),
  priced as (
    select r.*, coalesce(r.amount, 0) * x.rate_to_peso as amount_peso
    from receipt r
    join rate x on x.currency = r.currency and x.transaction_date = r.transaction_date
  )
  insert into gold.receipt_facets (
    transaction_date, store_id, facet, value, transactions, returns, units, revenue_peso, substitutions,
    suggestions_offered, suggestions_accepted
  )
  select
    p.transaction_date, p.store_id,
    case
      when grouping(p.hour_of_day) = 0 then 'hour'
      when grouping(p.payment_method) = 0 then 'payment_method'
      when grouping(p.age_bracket) = 0 then 'age_bracket'
      when grouping(p.gender) = 0 then 'gender'
      when grouping(p.customer_type) = 0 then 'customer_type'
      when grouping(p.device_id) = 0 then 'device'
      when grouping(p.data_source) = 0 then 'data_source'
      when grouping(p.is_holiday) = 0 then 'holiday'
      when grouping(p.request_type) = 0 then 'request_type'
      when grouping(p.request_mode) = 0 then 'request_mode'
      when grouping(p.is_return) = 0 then 'return_status'
      when grouping(p.is_substituted) = 0 then 'substitution'
      else 'all'
    end,
    -- of all of them only the one that is grouped by is not null
    coalesce(p.hour_of_day::text, p.payment_method, p.age_bracket, p.gender, p.customer_type, p.device_id, p.data_source,
      p.is_holiday::text, p.request_type, p.request_mode, p.is_return::text, p.is_substituted::text),
    count(*),
    count(*) filter (where p.is_return),
    sum(p.basket_size),
    case when bool_and(p.amount_peso is not null) then sum(p.amount_peso) end,
    count(*) filter (where p.is_substituted),
    count(*) filter (where p.suggestion_offered),
    count(*) filter (where p.suggestion_accepted)
  from priced p
  group by p.transaction_date, p.store_id, grouping sets (
    (), (p.hour_of_day), (p.payment_method), (p.age_bracket), (p.gender), (p.customer_type), (p.device_id),
    (p.data_source), (p.is_holiday), (p.request_type), (p.request_mode),
    (p.is_return), (p.is_substituted)
  );
end
$$;
comment on function gold.recompute_facets(date[], text[]) is 'Recomputes gold.receipt_facets of the given dates and stores (arrays of equal length) from silver.';

grant select on gold.receipt_facets to scout_api;
create policy stores_of_the_caller on gold.receipt_facets for select to scout_api
  using (
    (select metadata.allowed_stores()) = array['*']
    or store_id = any ((select metadata.allowed_stores())::text[])
  );
