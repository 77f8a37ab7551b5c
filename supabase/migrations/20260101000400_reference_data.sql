-- Stores and exchange rates. Rows come from supabase/seeds and from operators.

create table ref.stores (
  store_id text primary key,
  store_name text,
  store_type text,
  region text,
  province text,
  municipality text,
  barangay text,
  latitude numeric,
  longitude numeric,
  timezone text,
  status text not null default 'active',
  opened_on date,
  updated_at timestamptz not null default now(),
  constraint stores_status_known check (status in ('active', 'closed', 'planned')),
  constraint stores_on_earth check (latitude between -90 and 90 and longitude between -180 and 180)
);
comment on table ref.stores is 'One row per store. A transaction of a store that is not here yet is kept; its place is unknown until the row exists.';
comment on column ref.stores.timezone is 'Zone of times without one that devices of this store send; null means the business time zone.';
alter table ref.stores enable row level security;

create table ref.exchange_rates (
  currency text not null,
  valid_from date not null,
  rate_to_peso numeric not null,
  source text not null,
  updated_at timestamptz not null default now(),
  constraint exchange_rates_pkey primary key (currency, valid_from),
  constraint exchange_rates_currency_iso check (currency ~ '^[A-Z]{3}$'),
  constraint exchange_rates_positive check (rate_to_peso > 0)
);
comment on table ref.exchange_rates is 'One row per currency and the first date its rate holds. The rate of a day is the latest one not after it.';
comment on column ref.exchange_rates.rate_to_peso is 'Philippine pesos for one unit of the currency.';
comment on column ref.exchange_rates.source is 'Where the rate comes from, so that a converted figure can be explained.';
alter table ref.exchange_rates enable row level security;

create function ref.rate_to_peso(p_currency text, p_on date) returns numeric
language sql stable set search_path = '' as $$
  select case
    when p_currency = 'PHP' then 1
    else (
      select r.rate_to_peso
      from ref.exchange_rates r
      where r.currency = p_currency and r.valid_from <= p_on
      order by r.valid_from desc
      limit 1
    )
  end
$$;
comment on function ref.rate_to_peso(text, date) is 'Pesos for one unit of a currency on a date; null when no rate is known, so that an unconverted amount is never shown as pesos.';
