-- Customers, as ids only.

create table silver.customer_profiles (
  customer_id text primary key,
  first_seen timestamptz not null,
  last_seen timestamptz not null,
  transactions bigint not null,
  returns bigint not null,
  active_days bigint not null,
  stores bigint not null,
  units numeric not null,
  spend_peso numeric,
  unknown_amounts bigint not null,
  completeness_score numeric(4, 3) not null,
  computed_at timestamptz not null default now(),
  constraint customer_profiles_in_order check (first_seen <= last_seen),
  constraint customer_profiles_completeness_is_share check (completeness_score between 0 and 1)
);
comment on table silver.customer_profiles is 'One row per customer id with a transaction in silver. No personal data beyond the id.';
comment on column silver.customer_profiles.first_seen is 'Time of the first transaction.';
comment on column silver.customer_profiles.transactions is 'Receipts, returns among them.';
comment on column silver.customer_profiles.active_days is 'Business dates with a transaction.';
comment on column silver.customer_profiles.stores is 'Stores with a transaction.';
comment on column silver.customer_profiles.spend_peso is 'Sum of amounts in pesos, returns subtracted, not rounded; null when an amount''s currency has no rate for its date.';
comment on column silver.customer_profiles.unknown_amounts is 'Transactions whose amount is unknown; they add nothing to spend_peso.';
comment on column silver.customer_profiles.completeness_score is 'Mean over the transactions of the share known of: amount, payment method, age bracket, gender, brand, category.';
alter table silver.customer_profiles enable row level security;

create table silver.dirty_customers (
  id bigint generated always as identity primary key,
  customer_id text not null,
  dirtied_at timestamptz not null default clock_timestamp()
);
comment on table silver.dirty_customers is 'One row per change of a customer''s transactions that the profile has not seen yet. Append-only, without a unique key: a writer never waits for a refresh.';
-- silver.refresh_some_profiles() takes customers off
create index dirty_customers_by_customer on silver.dirty_customers (customer_id);
alter table silver.dirty_customers enable row level security;

-- silver.refresh_some_profiles() reads a customer's transactions; erasure finds them
create index transactions_by_customer on silver.transactions_cleaned (customer_id) where customer_id is not null;

grant select on silver.customer_profiles to scout_api;
create policy callers_of_all_stores on silver.customer_profiles for select to scout_api
  using ((select metadata.allowed_stores()) = array['*']);
