-- Customer profiles, recomputed for the customers whose transactions changed.

insert into metadata.settings (name, value, unit, description) values
  ('refresh_customers_per_transaction', '1000', 'customers', 'Customers silver.refresh_profiles() recomputes per transaction.');

create function silver.dirty_customers_of_deleted() returns trigger
language plpgsql set search_path = '' as $$
begin
  insert into silver.dirty_customers (customer_id)
  select distinct g.customer_id from gone g where g.customer_id is not null;
  return null;
end
$$;
comment on function silver.dirty_customers_of_deleted() is 'Customers of deleted transactions (revisions, rollbacks) get their profiles recomputed.';
create trigger transactions_deleted after delete on silver.transactions_cleaned
  referencing old table as gone for each statement execute function silver.dirty_customers_of_deleted();

create function silver.dirty_customers_of_converted() returns trigger
language plpgsql set search_path = '' as $$
begin
  insert into silver.dirty_customers (customer_id)
  select distinct t.customer_id
  from silver.transactions_cleaned t
  join (
    select c.currency, min(c.valid_from) as valid_from from changed c group by c.currency
  ) r on r.currency = t.currency and t.transaction_date >= r.valid_from
  where t.customer_id is not null;
  return null;
end
$$;
comment on function silver.dirty_customers_of_converted() is 'A changed exchange rate changes what customers spent in pesos.';
create trigger exchange_rate_added_for_customers after insert on ref.exchange_rates
  referencing new table as changed for each statement execute function silver.dirty_customers_of_converted();
create trigger exchange_rate_changed_for_customers after update on ref.exchange_rates
  referencing new table as changed for each statement execute function silver.dirty_customers_of_converted();
create trigger exchange_rate_removed_for_customers after delete on ref.exchange_rates
  referencing old table as changed for each statement execute function silver.dirty_customers_of_converted();

create function silver.refresh_some_profiles(p_customers integer) returns integer
language plpgsql set search_path = '' set jit = off as $$
declare
  v_customers text[];
begin
  -- one at a time: two that recompute the same customer would wait for each other anyway
  perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended('silver.refresh_profiles', 0));
  select array_agg(k.customer_id) into v_customers
  from (select distinct d.customer_id from silver.dirty_customers d order by d.customer_id limit p_customers) k;
  if v_customers is null then
    return 0;
  end if;

  -- A dirty row that is visible here is deleted here, and so is its cause visible to the statements after it.
  delete from silver.dirty_customers d where d.customer_id = any (v_customers);
  delete from silver.customer_profiles p where p.customer_id = any (v_customers);

  with sale as (
    select t.*
    from unnest(v_customers) c (customer_id)
    join silver.transactions_cleaned t on t.customer_id = c.customer_id
  ),
  rate as materialized (
    select k.currency, k.transaction_date, ref.rate_to_peso(k.currency, k.transaction_date) as rate_to_peso
    from (select distinct s.currency, s.transaction_date from sale s) k
  )
  insert into silver.customer_profiles (
    customer_id, first_seen, last_seen, transactions, returns, active_days, stores, units, spend_peso, unknown_amounts,
    completeness_score
  )
  select
    s.customer_id,
    min(s."timestamp"),
    max(s."timestamp"),
    count(*),
    count(*) filter (where s.is_return),
    count(distinct s.transaction_date),
    count(distinct s.store_id),
    sum(s.basket_size),
    case when bool_and(s.amount is null or r.rate_to_peso is not null) then coalesce(sum(s.amount * r.rate_to_peso), 0) end,
    count(*) filter (where s.amount is null),
    round(avg(num_nonnulls(s.amount, s.payment_method, coalesce(s.age_bracket, s.age::text), s.gender, s.brand_name,
      s.product_category)) / 6, 3)
  from sale s
  join rate r on r.currency = s.currency and r.transaction_date = s.transaction_date
  group by s.customer_id;
  return cardinality(v_customers);
end
$$;
comment on function silver.refresh_some_profiles(integer) is 'Recomputes at most so many dirty customers'' profiles from their transactions; how many there were.';

-- No SET clause and no exception block: see silver.promote.
create procedure silver.refresh_profiles(p_takes_turns boolean default false)
language plpgsql as $$
declare
  v_customers integer := metadata.setting_number('refresh_customers_per_transaction')::integer;
  v_done integer;
begin
  loop
    if p_takes_turns then
      perform metadata.take_turn(p_is_alone => true);
    end if;
    v_done := silver.refresh_some_profiles(v_customers);
    commit;
    exit when v_done < v_customers;
  end loop;
end
$$;
comment on procedure silver.refresh_profiles(boolean) is 'Recomputes the profiles of customers whose transactions changed, a commit per refresh_customers_per_transaction customers. p_takes_turns: between the batches of silver.promote().';
