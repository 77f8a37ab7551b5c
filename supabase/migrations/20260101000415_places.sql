-- Places by the Philippine Standard Geographic Code, where stores are among them, holidays, and parts of the day.

create function ref.place_key(p_text text) returns text
language plpgsql immutable strict parallel safe set search_path = '' as $$
declare
  v_spaced text := ref.spaced_text(p_text);
  v_text text := ' ' || v_spaced || ' ';
begin
  -- what stands around a name or is left out of it, and saints as people shorten them; most names have none of it
  if v_text ~ ' (city|municipality|province|lalawigan|lungsod|bayan|barangay|brgy|bgy|brg|sto|sta|gen|pob) ' then
    v_text := regexp_replace(v_text, ' (city|municipality|province|lalawigan|lungsod|bayan) (of|ng) ', ' ');
    v_text := regexp_replace(v_text, ' (barangay|brgy|bgy|brg) ', ' ');
    v_text := regexp_replace(v_text, ' (city|municipality|province) $', ' ');
    v_text := replace(replace(replace(replace(v_text, ' sto ', ' santo '), ' sta ', ' santa '), ' gen ', ' general '), ' pob ', ' poblacion ');
  end if;
  return coalesce(nullif(replace(v_text, ' ', ''), ''), replace(v_spaced, ' ', ''));
end
$$;
comment on function ref.place_key(text) is 'A place''s name as it is compared: "City of Cebu", "Cebu City" and "cebu" are one, "Sto. Niño" and "Santo Nino" too.';

create table ref.places (
  place_code text primary key,
  level text not null,
  within_code text references ref.places (place_code),
  place_name text not null,
  former_name text,
  region_code text not null generated always as (left(place_code, 2) || '00000000') stored,
  place_key text not null generated always as (ref.place_key(place_name)) stored,
  former_key text generated always as (ref.place_key(former_name)) stored,
  constraint places_code_is_psgc check (place_code ~ '^\d{10}$'),
  constraint places_level_known check (level in ('region', 'province', 'municipality', 'submunicipality', 'barangay')),
  constraint places_lie_within check ((level = 'region') = (within_code is null))
);
comment on table ref.places is 'One row per region, province, city or municipality, district of Manila (submunicipality) and barangay of the Philippine Standard Geographic Code.';
comment on column ref.places.place_code is 'The ten digits of the PSGC.';
comment on column ref.places.level is 'region, province, municipality (cities too), submunicipality, barangay.';
comment on column ref.places.within_code is 'The place it lies in. A highly urbanised city belongs to no province and lies in its region.';
comment on column ref.places.place_key is 'The name as ref.place_key() compares it.';
-- ref.find_place() looks a told name up
create index places_by_key on ref.places (place_key, level);
create index places_by_former_key on ref.places (former_key, level) where former_key is not null;
-- what lies in a place
create index places_by_within on ref.places (within_code);
alter table ref.places enable row level security;

create table ref.place_aliases (
  alias text not null,
  place_code text not null references ref.places (place_code) on delete cascade,
  alias_key text not null generated always as (ref.place_key(alias)) stored,
  constraint place_aliases_pkey primary key (alias, place_code)
);
comment on table ref.place_aliases is 'One row per other name of a place ("NCR", "Metro Manila", "QC").';
-- ref.find_place() looks a told name up
create index place_aliases_by_key on ref.place_aliases (alias_key);
-- a place's aliases, and cascades from it
create index place_aliases_by_place on ref.place_aliases (place_code);
alter table ref.place_aliases enable row level security;

create function ref.places_above(p_place_code text) returns table (place_code text, level text, place_name text)
language sql stable rows 5 set search_path = '' as $$
  with recursive above as (
    select p.place_code, p.level, p.place_name, p.within_code from ref.places p where p.place_code = p_place_code
    union all
    select p.place_code, p.level, p.place_name, p.within_code from above a join ref.places p on p.place_code = a.within_code
  )
  select a.place_code, a.level, a.place_name from above a
$$;
comment on function ref.places_above(text) is 'A place and all it lies in.';

create function ref.find_place(
  p_region text, p_province text, p_municipality text, p_barangay text,
  out place_code text, out place_status text, out unknown_levels text[]
)
language sql stable set search_path = '' as $$
  with told as materialized (
    select t.depth, t.level, ref.place_key(t.name) as name_key, ref.spaced_text(t.name) as spaced
    from (values (1, 'region', p_region), (2, 'province', p_province), (3, 'municipality', p_municipality), (4, 'barangay', p_barangay))
      t (depth, level, name)
    where btrim(t.name) <> ''
  ),
  named as materialized (
    select t.depth, t.level as told_level, n.place_code, bool_or(n.is_exact) as is_exact
    from told t
    cross join lateral (
      select p.place_code, p.level, ref.spaced_text(p.place_name) = t.spaced as is_exact
      from ref.places p where p.place_key = t.name_key
      union all
      select p.place_code, p.level, false from ref.places p where p.former_key = t.name_key
      union all
      select p.place_code, p.level, true
      from ref.place_aliases a join ref.places p on p.place_code = a.place_code where a.alias_key = t.name_key
    ) n
    -- people write a region ("Metro Manila") or a large city where a province is asked for
    where n.level = t.level or (t.level = 'province' and n.level in ('region', 'municipality'))
      or (t.level = 'municipality' and n.level = 'submunicipality')
    group by t.depth, t.level, n.place_code
  ),
  deepest as (
    select max(t.depth) as depth from told t
  ),
  consistent as (
    select c.place_code, c.is_exact
    from named c
    join deepest d on d.depth = c.depth
    where not exists (
      select
      from named o
      where o.depth < c.depth
      group by o.depth
      having not bool_or(
        o.place_code in (select u.place_code from ref.places_above(c.place_code) u)
        -- a highly urbanised city is told with the province around it
        or (o.told_level = 'province' and exists (
          select
          from ref.places_above(c.place_code) u
          join ref.places m on m.place_code = u.place_code and m.level = 'municipality'
          join ref.places r on r.place_code = m.within_code and r.level = 'region'
          join ref.places v on v.place_code = o.place_code and v.region_code = r.place_code
        ))
      )
    )
  ),
  missing as materialized (
    select t.level from told t where not exists (select from named n where n.depth = t.depth) order by t.depth
  ),
  chosen as (
    select c.place_code
    from consistent c
    where (c.is_exact or not exists (select from consistent e where e.is_exact)) and not exists (select from missing)
  )
  select
    case when count(c.place_code) = 1 then min(c.place_code) end,
    case
      when not exists (select from told) then 'not_told'
      when count(c.place_code) = 0 then 'unknown'
      when count(c.place_code) = 1 then 'found'
      else 'ambiguous'
    end,
    array(select m.level from missing m)
  from chosen c
$$;
comment on function ref.find_place(text, text, text, text) is
  'The place that names of region, province, municipality and barangay mean together, each null where it is not told. place_status: found, ambiguous (several places are called so: tell the larger one too), unknown, not_told. A name that no place has makes the whole unknown; unknown_levels tells which.';

alter table ref.stores
  add column place_code text references ref.places (place_code),
  add column place_status text not null default 'not_told',
  add constraint stores_place_status_known check (place_status in ('found', 'ambiguous', 'unknown', 'not_told'));
comment on column ref.stores.place_code is 'The deepest place that region, province, municipality and barangay name together (PSGC); null unless place_status is found.';
comment on column ref.stores.place_status is 'found, ambiguous, unknown, not_told: see ref.find_place().';
-- stores of a place
create index stores_by_place on ref.stores (place_code);

create function ref.locate_store() returns trigger
language plpgsql set search_path = '' as $$
begin
  select f.place_code, f.place_status into new.place_code, new.place_status
  from ref.find_place(new.region, new.province, new.municipality, new.barangay) f;
  return new;
end
$$;
comment on function ref.locate_store() is 'Before a store is written: finds its place.';
create trigger locate_store before insert or update of region, province, municipality, barangay on ref.stores
for each row execute function ref.locate_store();

create view ref.store_places with (security_invoker = true) as
select
  s.store_id, s.place_status, s.place_code, s.region as told_region, s.province as told_province, s.municipality as told_municipality,
  s.barangay as told_barangay, a.region, a.province, a.municipality, a.barangay, f.unknown_levels
from ref.stores s
cross join lateral ref.find_place(s.region, s.province, s.municipality, s.barangay) f
cross join lateral (
  select
    max(u.place_name) filter (where u.level = 'region') as region,
    max(u.place_name) filter (where u.level = 'province') as province,
    max(u.place_name) filter (where u.level = 'municipality') as municipality,
    max(u.place_name) filter (where u.level = 'barangay') as barangay
  from ref.places_above(s.place_code) u
) a;
comment on view ref.store_places is 'One row per store: what is told of its place, and the same place by the names of the PSGC.';

create table ref.holidays (
  holiday_date date not null,
  holiday_name text not null,
  kind text not null,
  basis text not null,
  constraint holidays_pkey primary key (holiday_date, holiday_name),
  constraint holidays_kind_known check (kind in ('regular', 'special'))
);
comment on table ref.holidays is 'One row per holiday of the whole country. Those that a year''s proclamation adds or moves are entered as they are proclaimed.';
comment on column ref.holidays.kind is 'regular, or special (non-working).';
comment on column ref.holidays.basis is 'The law or proclamation.';
alter table ref.holidays enable row level security;

create function ref.easter(p_year integer) returns date
language plpgsql immutable parallel safe set search_path = '' as $$
declare
  v_golden integer := p_year % 19;
  v_century integer := p_year / 100;
  v_epact integer := (v_century - v_century / 4 - (8 * v_century + 13) / 25 + 19 * (p_year % 19) + 15) % 30;
  v_moon integer := v_epact - (v_epact / 28) * (1 - (v_epact / 28) * (29 / (v_epact + 1)) * ((21 - v_golden) / 11));
  v_weekday integer := (p_year + p_year / 4 + v_moon + 2 - v_century + v_century / 4) % 7;
begin
  return make_date(p_year, 3, 28) + (v_moon - v_weekday);
end
$$;
comment on function ref.easter(integer) is 'Easter Sunday of a year of the Gregorian calendar (Oudin 1940).';

create view ref.dayparts with (security_invoker = true) as
select
  d.daypart,
  array_agg(d.hour_of_day order by (d.hour_of_day + 19) % 24) as hours
from (select h as hour_of_day, metadata.daypart(h) as daypart from generate_series(0, 23) h) d
group by d.daypart;
comment on view ref.dayparts is 'One row per part of the day, with its hours of business time.';
