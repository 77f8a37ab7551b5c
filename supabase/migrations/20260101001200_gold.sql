-- Gold: aggregates per business date and store, recomputed only where silver changed.

create table gold.dirty_keys (
  id bigint generated always as identity primary key,
  transaction_date date not null,
  store_id text not null,
  batch_id bigint,
  dirtied_at timestamptz not null default clock_timestamp(),
  not_before timestamptz
);
comment on table gold.dirty_keys is 'One row per change of a date and store in silver that gold has not seen yet. Append-only, without a unique key: a writer never waits for a refresh.';
comment on column gold.dirty_keys.batch_id is 'The batch whose promotion or rollback changed the key; null where something else did (an exchange rate, a person).';
comment on column gold.dirty_keys.not_before is 'Set when a refresh of the key failed: it is tried again then, and the others are not held up.';
create index dirty_keys_by_key on gold.dirty_keys (transaction_date, store_id);
alter table gold.dirty_keys enable row level security;

create table gold.daily_metrics (
  transaction_date date not null,
  store_id text not null,
  currency text not null,
  transactions bigint not null,
  returns bigint not null,
  revenue numeric not null,
  revenue_peso numeric,
  units numeric not null,
  customers bigint not null,
  unknown_amounts bigint not null,
  avg_transaction_value numeric,
  avg_basket_size numeric,
  created_at timestamptz not null default now(),
  constraint daily_metrics_pkey primary key (transaction_date, store_id, currency)
);
comment on table gold.daily_metrics is 'One row per business date, store and currency. Sums over rows are totals; customers are distinct within a row only.';
comment on column gold.daily_metrics.transactions is 'Receipts, returns among them.';
comment on column gold.daily_metrics.revenue is 'Sum of amounts in the currency, returns subtracted. Equal to silver to the centavo.';
comment on column gold.daily_metrics.revenue_peso is 'The same in pesos, not rounded; null when ref.exchange_rates has no rate for the date.';
comment on column gold.daily_metrics.unknown_amounts is 'Receipts whose amount is unknown; they count as transactions and as no revenue.';
comment on column gold.daily_metrics.avg_transaction_value is 'Revenue per transaction, in the currency.';
comment on column gold.daily_metrics.avg_basket_size is 'Units per transaction.';
comment on column gold.daily_metrics.created_at is 'When the row was computed.';
create index daily_metrics_by_store on gold.daily_metrics (store_id, transaction_date);
alter table gold.daily_metrics enable row level security;

create table scout.scout_gold_transactions (
  id bigint generated always as identity primary key,
  transaction_date date not null,
  store_id text not null,
  brand_name text,
  product_category text,
  transactions bigint not null,
  units numeric not null,
  revenue_peso numeric,
  avg_basket_size numeric,
  created_at timestamptz not null default now(),
  constraint scout_gold_grain unique nulls not distinct (transaction_date, store_id, brand_name, product_category)
);
comment on table scout.scout_gold_transactions is 'One row per business date, store, brand and category, from the lines. Revenue and units add up; transactions and avg_basket_size describe baskets containing the brand and category and do not add up over brands: totals come from gold.daily_metrics.';
comment on column scout.scout_gold_transactions.brand_name is 'Null: unknown, or money without a brand (adjustments, unitemised receipts).';
comment on column scout.scout_gold_transactions.revenue_peso is 'Pesos, not rounded; null when a line''s currency has no rate for the date.';
alter table scout.scout_gold_transactions enable row level security;

create function gold.recompute(p_dates date[], p_stores text[]) returns void
language plpgsql set search_path = '' as $$
begin
  delete from gold.daily_metrics g
  using unnest(p_dates, p_stores) k (transaction_date, store_id)
  where g.transaction_date = k.transaction_date and g.store_id = k.store_id;

  insert into gold.daily_metrics (
    transaction_date, store_id, currency, transactions, returns, revenue, revenue_peso, units, customers,
    unknown_amounts, avg_transaction_value, avg_basket_size
  )
  select
    t.transaction_date, t.store_id, t.currency,
    count(*),
    count(*) filter (where t.is_return),
    coalesce(sum(t.amount), 0),
    coalesce(sum(t.amount), 0) * ref.rate_to_peso(t.currency, t.transaction_date),
    sum(t.basket_size),
    count(distinct t.customer_id),
    count(*) filter (where t.amount is null),
    coalesce(sum(t.amount), 0) / count(*),
    sum(t.basket_size) / count(*)
  from unnest(p_dates, p_stores) k (transaction_date, store_id)
  join silver.transactions_cleaned t on t.transaction_date = k.transaction_date and t.store_id = k.store_id
  group by t.transaction_date, t.store_id, t.currency;

  delete from scout.scout_gold_transactions g
  using unnest(p_dates, p_stores) k (transaction_date, store_id)
  where g.transaction_date = k.transaction_date and g.store_id = k.store_id;

  -- per basket first, so that a basket with two lines of a brand counts once
  with basket as (
    select
      t.transaction_date, t.store_id, t.currency, i.brand_name, i.product_category, t.id, t.basket_size,
      sum(i.quantity) as units,
      coalesce(sum(i.total_price), 0) as revenue
    from unnest(p_dates, p_stores) k (transaction_date, store_id)
    join silver.transactions_cleaned t on t.transaction_date = k.transaction_date and t.store_id = k.store_id
    join silver.transaction_items i on i.transaction_key = t.id
    group by t.transaction_date, t.store_id, t.currency, i.brand_name, i.product_category, t.id, t.basket_size
  ),
  per_currency as (
    select
      b.transaction_date, b.store_id, b.brand_name, b.product_category,
      count(*) as transactions,
      sum(b.basket_size) as basket_units,
      sum(b.units) as units,
      sum(b.revenue) * ref.rate_to_peso(b.currency, b.transaction_date) as revenue_peso
    from basket b
    group by b.transaction_date, b.store_id, b.brand_name, b.product_category, b.currency
  )
  insert into scout.scout_gold_transactions (
    transaction_date, store_id, brand_name, product_category, transactions, units, revenue_peso, avg_basket_size
  )
  select
    c.transaction_date, c.store_id, c.brand_name, c.product_category,
    sum(c.transactions),
    sum(c.units),
    case when bool_and(c.revenue_peso is not null) then sum(c.revenue_peso) end,
    sum(c.basket_units) / sum(c.transactions)
  from per_currency c
  group by c.transaction_date, c.store_id, c.brand_name, c.product_category;
end
$$;
comment on function gold.recompute(date[], text[]) is 'Recomputes the aggregates of the given dates and stores (arrays of equal length) from silver.';

create function gold.refresh_keys(p_dates date[], p_stores text[]) returns void
language plpgsql set search_path = '' as $$
begin
  for i in 1 .. cardinality(p_dates) loop
    perform pg_catalog.pg_advisory_xact_lock(
      pg_catalog.hashtextextended('gold.refresh:' || p_dates[i] || ':' || p_stores[i], 0));
  end loop;

  -- A dirty row that is visible here is deleted here, and so is its cause visible to the statements after it;
  -- one that commits later stays for the next refresh.
  with seen as (
    delete from gold.dirty_keys d
    using unnest(p_dates, p_stores) k (transaction_date, store_id)
    where d.transaction_date = k.transaction_date and d.store_id = k.store_id
    returning d.transaction_date, d.store_id, d.batch_id
  )
  insert into metadata.data_lineage (batch_id, layer, event, row_count, actor)
  select s.batch_id, 'gold', 'refreshed', count(distinct (s.transaction_date, s.store_id)), metadata.actor()
  from seen s
  where s.batch_id is not null
  group by s.batch_id;

  perform gold.recompute(p_dates, p_stores);
end
$$;
comment on function gold.refresh_keys(date[], text[]) is
  'Recomputes the given dates and stores (sorted, so that two refreshes cannot wait for each other) and takes them off the dirty ones.';

create function gold.refresh_some(p_keys integer) returns integer
language plpgsql set search_path = '' as $$
declare
  v_dates date[];
  v_stores text[];
  v_started timestamptz := clock_timestamp();
  v_failed integer := 0;
  v_message text;
  v_state text;
begin
  select array_agg(k.transaction_date), array_agg(k.store_id)
  into v_dates, v_stores
  from (
    select distinct d.transaction_date, d.store_id
    from gold.dirty_keys d
    where d.not_before is null or d.not_before <= clock_timestamp()
    order by d.transaction_date, d.store_id
    limit p_keys
  ) k;
  if v_dates is null then
    return 0;
  end if;

  begin
    perform gold.refresh_keys(v_dates, v_stores);
  exception when others then
    -- one by one, so that a key that cannot be computed holds up no other
    for i in 1 .. cardinality(v_dates) loop
      begin
        perform gold.refresh_keys(v_dates[i:i], v_stores[i:i]);
      exception when others then
        get stacked diagnostics v_message = message_text, v_state = returned_sqlstate;
        v_failed := v_failed + 1;
        update gold.dirty_keys d
        set not_before = clock_timestamp() + interval '5 minutes'
        where d.transaction_date = v_dates[i] and d.store_id = v_stores[i];
        insert into metadata.error_log (component, severity, code, message, detail)
        values ('gold.refresh', 'HIGH', v_state, v_message,
          jsonb_build_object('transaction_date', v_dates[i], 'store_id', v_stores[i]));
      end;
    end loop;
  end;

  insert into metadata.etl_processing_log (
    process_name, status, start_time, end_time, records_processed, records_successful, error_message
  )
  values (
    'gold.refresh', case when v_failed = 0 then 'completed' else 'failed' end, v_started, clock_timestamp(),
    cardinality(v_dates), cardinality(v_dates) - v_failed, v_message
  );
  return cardinality(v_dates);
end
$$;
comment on function gold.refresh_some(integer) is
  'Recomputes at most so many dirty keys in this transaction; how many there were. A key that fails is logged and put off for five minutes.';

-- No SET clause and no exception block: see silver.promote.
create procedure gold.refresh()
language plpgsql as $$
declare
  v_keys integer := metadata.setting_number('refresh_keys_per_transaction')::integer;
  v_done integer;
begin
  loop
    v_done := gold.refresh_some(v_keys);
    commit;
    exit when v_done < v_keys;
  end loop;
end
$$;
comment on procedure gold.refresh() is 'Recomputes the dates and stores that silver changed, a commit per refresh_keys_per_transaction keys. Any number may run at once.';

create function gold.dirty_converted_dates() returns trigger
language plpgsql set search_path = '' as $$
begin
  -- the changed rate holds from its date on; later rates of the currency are not touched, but recomputing them is harmless
  insert into gold.dirty_keys (transaction_date, store_id)
  select distinct m.transaction_date, m.store_id
  from gold.daily_metrics m
  join (
    select c.currency, min(c.valid_from) as valid_from from changed c group by c.currency
  ) r on r.currency = m.currency and m.transaction_date >= r.valid_from;
  return null;
end
$$;
comment on function gold.dirty_converted_dates() is 'A changed exchange rate dirties the dates it converts.';

create trigger exchange_rate_added after insert on ref.exchange_rates
  referencing new table as changed for each statement execute function gold.dirty_converted_dates();
create trigger exchange_rate_changed after update on ref.exchange_rates
  referencing new table as changed for each statement execute function gold.dirty_converted_dates();
create trigger exchange_rate_removed after delete on ref.exchange_rates
  referencing old table as changed for each statement execute function gold.dirty_converted_dates();
