-- The pipeline guide's other procedures: validation after a deployment, health, handling of an error.
-- In plpgsql, so that they may speak of views that later files make.

create type quality.validation as ("check" text, status text, found bigint, detail text);
comment on type quality.validation is 'One check: pass, warn or fail, what was found that should not be, and an example.';

create function quality.validate_canonical_taxonomy() returns setof quality.validation
language plpgsql stable set search_path = '' as $$
begin
  return query
  with finding as (
    select 1 as place, 'taxonomy is filled' as "check", 'fail' as worst,
      (select case when exists (select from ref.nielsen_taxonomy) then 0 else 1 end)::bigint as found, null::text as example
    union all
    select 2, 'categories of lines are in the taxonomy', 'fail', count(*), min(i.nielsen_category)
    from silver.transaction_items i
    where i.nielsen_category is not null
      and not exists (select from ref.nielsen_taxonomy t where t.nielsen_category = i.nielsen_category)
    union all
    select 3, 'departments of lines are their categories''', 'fail', count(*), min(i.nielsen_category || ': ' || i.nielsen_department)
    from silver.transaction_items i
    join ref.nielsen_taxonomy t on t.nielsen_category = i.nielsen_category
    where i.nielsen_department is distinct from t.nielsen_department
    union all
    select 4, 'detected brands of lines are in the dictionary', 'fail', count(*), min(i.brand_name)
    from silver.transaction_items i
    where i.brand_name is not null and i.brand_method <> 'told'
      and not exists (select from ref.brands b where b.brand_name = i.brand_name and b.is_active)
    union all
    select 5, 'active brands have a category', 'warn', count(*), min(b.brand_name)
    from ref.brands b
    where b.is_active and not b.is_house
      and not exists (select from ref.nielsen_brand_map m where m.standardized_brand_name = b.brand_name)
    union all
    select 6, 'categories have a brand or a keyword', 'warn', count(*), min(t.nielsen_category)
    from ref.nielsen_taxonomy t
    where not exists (select from ref.nielsen_brand_map m where m.nielsen_category = t.nielsen_category)
      and not exists (select from ref.category_keywords k where k.nielsen_category = t.nielsen_category)
  )
  select f."check", case when f.found = 0 then 'pass' else f.worst end, f.found, f.example
  from finding f
  order by f.place;
end
$$;
comment on function quality.validate_canonical_taxonomy() is
  'Checks that brands, categories and departments of lines and dictionary agree with one another (sp_ValidateCanonicalTaxonomy of the pipeline guide).';

create function quality.validate_store_places() returns setof quality.validation
language sql stable set search_path = '' as $$
  with place as materialized (
    select * from ref.store_places p where p.place_status <> 'not_told'
  ),
  finding as (
    select 1 as place, 'places of stores are known' as "check", count(*) as found,
      min(p.store_id || ': ' || concat_ws(', ', p.told_barangay, p.told_municipality, p.told_province, p.told_region)) as example
    from place p
    where p.place_status = 'unknown'
    union all
    select 2, 'places of stores are only one place', count(*),
      min(p.store_id || ': ' || concat_ws(', ', p.told_barangay, p.told_municipality, p.told_province, p.told_region))
    from place p
    where p.place_status = 'ambiguous'
    union all
    -- figures by region are grouped by the name as it is told
    select 3, 'a region is written in one way', count(*), min(r.written)
    from (
      select p.region, string_agg(distinct p.told_region, ' / ') as written
      from place p
      where p.region is not null
      group by p.region
      having count(distinct p.told_region) > 1
    ) r
  )
  select f."check", case when f.found = 0 then 'pass' else 'warn' end, f.found, f.example
  from finding f
  order by f.place
$$;
comment on function quality.validate_store_places() is
  'Stores whose place the PSGC does not know, or knows several of, and regions that stores write in several ways.';

create function quality.validate_nielsen_analytics(p_from date, p_to date) returns setof quality.validation
language plpgsql stable set search_path = '' set jit = off as $$
begin
  return query
  with shown as materialized (
    select n.transaction_key, n.transaction_date, n.currency, n.transaction_value, n.nielsen_category
    from platinum.v_nielsen_complete_analytics n
    where n.transaction_date between p_from and p_to
  ),
  sold as materialized (
    select t.id, t.transaction_date, t.currency, t.amount
    from silver.transactions_cleaned t
    where t.transaction_date between p_from and p_to
  ),
  finding as (
    select 1 as place, 'every receipt is shown' as "check", 'fail' as worst, count(*) as found, min(s.id)::text as example
    from sold s
    where s.id not in (select n.transaction_key from shown n)
    union all
    select 2, 'a day''s value is that of its receipts', 'fail', count(*), min(d.transaction_date || ' ' || d.currency)
    from (
      select coalesce(a.transaction_date, b.transaction_date) as transaction_date, coalesce(a.currency, b.currency) as currency
      from (select s.transaction_date, s.currency, sum(coalesce(s.amount, 0)) as value from sold s group by 1, 2) a
      full join (select n.transaction_date, n.currency, sum(n.transaction_value) as value from shown n group by 1, 2) b
        on b.transaction_date = a.transaction_date and b.currency = a.currency
      where a.value is distinct from b.value
    ) d
    union all
    select 3, 'receipts have a category', 'warn', count(*), min(n.transaction_key)::text
    from shown n
    where n.nielsen_category = 'Unspecified'
  )
  select f."check", case when f.found = 0 then 'pass' else f.worst end, f.found, f.example
  from finding f
  order by f.place;
end
$$;
comment on function quality.validate_nielsen_analytics(date, date) is
  'Checks that platinum.v_nielsen_complete_analytics shows every receipt of these dates, and its money to the centavo (sp_ValidateNielsenCompleteAnalytics).';

create function quality.health_issues(p_since interval default '2 hours')
returns table (issue_type text, severity text, description text)
language plpgsql stable set search_path = '' as $$
begin
  return query
  select 'ETL_FAILURE', 'HIGH', format('%s failed%s: %s', l.process_name, ' in batch ' || l.batch_id, l.error_message)
  from metadata.etl_processing_log l
  where l.status = 'failed' and l.start_time >= now() - p_since
  union all
  select 'DEAD_LETTER', 'HIGH', format('batch %s was given up: %s', b.id, b.last_error)
  from bronze.batches b
  where b.status = 'dead_letter'
  union all
  select 'STALE_DATA', 'MEDIUM', format('%s has not been updated since %s', m.table_name, m.latest_record)
  from quality.v_data_quality_monitor m
  where m.freshness_status = 'Stale'
  union all
  select 'QUALITY_DEGRADATION', 'MEDIUM', format('%s: quality score %s, %s', m.table_name, m.avg_quality_score, m.quality_status)
  from quality.v_data_quality_monitor m
  where m.quality_status in ('Needs Improvement', 'Critical Issues');
end
$$;
comment on function quality.health_issues(interval) is
  'One row per thing that is wrong: failures since p_since, batches given up, stale tables, degraded quality (sp_MonitorETLHealth, sp_scout_health_check).';

create function metadata.handle_processing_error(
  p_process_name text, p_batch_id bigint, p_severity text, p_max_retries integer default null
)
returns text
language plpgsql set search_path = '' as $$
declare
  v_batch bronze.batches;
  v_retries integer := coalesce(p_max_retries, metadata.setting_number('promote_retries')::integer);
  v_outcome text;
begin
  if metadata.error_rank(p_severity) is null then
    raise exception 'unknown severity %', p_severity using errcode = 'invalid_parameter_value',
      hint = 'LOW, MEDIUM, HIGH or CRITICAL.';
  end if;
  select b.* into v_batch from bronze.batches b where b.id = p_batch_id for no key update;
  if not found then
    raise exception 'no batch %', p_batch_id using errcode = 'PT404';
  end if;
  if v_batch.status not in ('received', 'dead_letter') then
    raise exception 'batch % is %', p_batch_id, v_batch.status using errcode = 'PT409',
      hint = 'Only a batch whose promotion failed is tried again; use silver.replay_batch() for others.';
  end if;
  v_outcome := case when p_severity in ('LOW', 'MEDIUM') and v_batch.attempts < v_retries then 'retry' else 'dead_letter' end;
  update bronze.batches b
  set status = case v_outcome when 'retry' then 'received' else 'dead_letter' end,
      attempts = b.attempts + 1,
      -- one, two, four minutes
      next_attempt_at = clock_timestamp() + interval '1 minute' * power(2, b.attempts)
  where b.id = p_batch_id;
  insert into metadata.etl_processing_log (process_name, batch_id, status, start_time, end_time, retry_count, error_message)
  values (p_process_name, p_batch_id, case v_outcome when 'retry' then 'retrying' else 'failed' end, now(), clock_timestamp(),
    v_batch.attempts + 1, coalesce(v_batch.last_error, p_severity));
  insert into metadata.error_log (component, severity, code, message, batch_id, detail)
  values (p_process_name, p_severity, coalesce(left(v_batch.last_error, 5), 'P0001'),
    coalesce(v_batch.last_error, 'reported by ' || metadata.actor()), p_batch_id,
    jsonb_build_object('attempt', v_batch.attempts + 1, 'outcome', v_outcome));
  return v_outcome;
end
$$;
comment on function metadata.handle_processing_error(text, bigint, text, integer) is
  'Tries a batch again after 1, 2, 4 minutes when the error is LOW or MEDIUM and attempts are left, else gives it up and logs it for alerting (sp_HandleProcessingErrors). silver.promote_one() does the same by itself. retry or dead_letter.';
