-- Erasure of a customer, and the record of who looked at or erased one. The one exception to "bronze is never rewritten":
-- who a row was about is taken out of it; that it came, and what was sold, stays.

insert into metadata.settings (name, value, unit, description) values
  ('erase_token_min_length', '5', 'characters', 'A customer id this long is also searched as a bare word in quarantined bytes; a shorter one only after the name of its field.');

create table metadata.access_audit (
  id bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  actor text not null,
  caller_role text not null,
  action text not null,
  subject_hash bytea not null,
  reason text,
  counts jsonb not null,
  constraint access_audit_action_known check (action in ('show', 'erase', 'erased_on_arrival', 'erased_by_sweep')),
  constraint access_audit_erasure_has_reason check (action <> 'erase' or btrim(reason) <> '')
);
comment on table metadata.access_audit is 'One row per time that a customer''s record was looked at or erased. Only ever added to; holds no personal data.';
comment on column metadata.access_audit.actor is 'Who did it, as metadata.actor() tells.';
comment on column metadata.access_audit.caller_role is 'Scout role of the request, else the database role.';
comment on column metadata.access_audit.action is 'show, erase; erased_on_arrival: an erased customer''s data came again and was erased with its promotion; erased_by_sweep: the nightly sweep found some.';
comment on column metadata.access_audit.subject_hash is 'metadata.customer_hash() of the customer id.';
comment on column metadata.access_audit.counts is 'Rows by place.';
-- the history of one customer
create index access_audit_of_customer on metadata.access_audit (subject_hash, at);
alter table metadata.access_audit enable row level security;

create function metadata.refuse_rewriting() returns trigger
language plpgsql set search_path = '' as $$
begin
  raise exception '% is only ever added to', tg_relid::regclass using errcode = 'insufficient_privilege';
end
$$;
comment on function metadata.refuse_rewriting() is 'Guards tables that are only ever added to.';
create trigger access_audit_is_kept before update or delete or truncate on metadata.access_audit
  for each statement execute function metadata.refuse_rewriting();

create table metadata.erased_customers (
  customer_hash bytea primary key,
  erased_at timestamptz not null default now()
);
comment on table metadata.erased_customers is 'One row per erased customer. Promotion consults it, so that a payload sent again does not bring the customer back.';
comment on column metadata.erased_customers.customer_hash is 'metadata.customer_hash() of the id: the id itself is nowhere.';
alter table metadata.erased_customers enable row level security;

create table metadata.privacy_salt (
  is_only boolean primary key default true,
  salt bytea not null,
  constraint privacy_salt_one_row check (is_only),
  constraint privacy_salt_length check (octet_length(salt) = 32)
);
comment on table metadata.privacy_salt is 'The one random salt of this installation''s customer hashes, so that a hash cannot be looked up elsewhere. Losing it means that erased customers are no longer recognised.';
alter table metadata.privacy_salt enable row level security;
insert into metadata.privacy_salt (salt)
values (decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'));

create function metadata.customer_hash(p_customer_id text) returns bytea
language sql stable strict set search_path = '' as $$
  select sha256(s.salt || convert_to(btrim(p_customer_id), 'UTF8')) from metadata.privacy_salt s
$$;
comment on function metadata.customer_hash(text) is 'A customer id as salted SHA-256.';

create function metadata.customer_pseudonym(p_customer_id text) returns text
language sql stable strict set search_path = '' as $$
  select 'erased:' || left(encode(metadata.customer_hash(p_customer_id), 'hex'), 16)
$$;
comment on function metadata.customer_pseudonym(text) is 'What stands for an erased customer where a source row needs an id.';

create function metadata.erased_among(p_customer_ids text[]) returns text[]
language sql stable set search_path = '' as $$
  select array_agg(c.id)
  from unnest(p_customer_ids) c (id)
  cross join (select s.salt from metadata.privacy_salt s offset 0) s
  join metadata.erased_customers e on e.customer_hash = sha256(s.salt || convert_to(btrim(c.id), 'UTF8'))
$$;
comment on function metadata.erased_among(text[]) is 'Those of the customer ids that were erased; null when none was.';

create view metadata.customer_places with (security_invoker = true) as
select
  n.nspname as schema_name, c.relname as table_name, a.attname as column_name,
  format('%I.%I', n.nspname, c.relname) as place,
  case
    when n.nspname = 'silver' and c.relname = 'transactions_cleaned' then 'blank'
    when n.nspname in ('silver', 'gold', 'scout', 'platinum', 'knowledge') then 'delete'
    else 'pseudonym'
  end as treatment,
  array(
    select p.attname
    from pg_catalog.pg_attribute p
    where p.attrelid = c.oid and p.attnum > 0 and not p.attisdropped and not p.attnotnull and p.attgenerated = ''
      and p.attname in ('age', 'age_bracket', 'gender', 'customer_type', 'income_bracket', 'household_size', 'emotions',
        'region', 'province', 'municipality', 'barangay', 'latitude', 'longitude')
    order by p.attnum
  )::text[] as personal_columns
from pg_catalog.pg_class c
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
where c.relkind in ('r', 'p') and not c.relispartition
  and n.nspname in ('staging', 'bronze', 'azure_data', 'silver', 'gold', 'scout', 'platinum', 'knowledge', 'archive', 'metadata')
  and lower(replace(a.attname, '_', '')) in ('customerid', 'facialid', 'faceid')
  and a.atttypid in ('text'::regtype, 'character varying'::regtype);
comment on view metadata.customer_places is 'One row per column that holds customer ids, found in the catalog so that a new table is never forgotten. Ids inside payloads and records are beside these.';
comment on column metadata.customer_places.treatment is 'What erasure does: blank (the transaction stays, its customer columns become null), delete (derived rows, computed again without the customer), pseudonym (source rows stay, under erased:<hash>).';
comment on column metadata.customer_places.personal_columns is 'Columns that erasure empties where the row stays.';

create function bronze.payload_customers(p_payload jsonb) returns text[]
language sql immutable parallel safe set search_path = '' as $$
  select array_agg(btrim(h.o ->> k.key))
  from (
    values
      (p_payload, false), (p_payload -> 'customer', true), (p_payload -> 'demographics', true),
      (p_payload -> 'customerInfo', true), (p_payload -> 'request', false), (p_payload -> 'transactionContext', false)
  ) h (o, is_customer)
  cross join unnest(array['customerId', 'customer_id', 'facialId', 'facial_id', 'faceId', 'face_id', 'id']) k (key)
  where jsonb_typeof(h.o) = 'object' and h.o ->> k.key is not null and (k.key <> 'id' or h.is_customer)
$$;
comment on function bronze.payload_customers(jsonb) is 'Every id of a customer that a payload tells; null for none.';

create function bronze.without_customer(p_payload jsonb) returns jsonb
language sql immutable parallel safe set search_path = '' as $$
  with personal as (
    select array['customer', 'demographics', 'customerInfo', 'customerId', 'customer_id', 'facialId', 'facial_id', 'faceId', 'face_id',
      'customerType', 'customer_type', 'age', 'ageBracket', 'age_bracket', 'gender', 'emotion', 'emotions'] as keys
  )
  select
    p_payload - p.keys
    || coalesce((
      select jsonb_object_agg(k.key, (p_payload -> k.key) - p.keys)
      from unnest(array['request', 'transactionContext', 'audioContext']) k (key)
      where jsonb_typeof(p_payload -> k.key) = 'object'
    ), '{}')
    || '{"erased": "customer"}'
  from personal p
$$;
comment on function bronze.without_customer(jsonb) is 'A payload without anything about its customer, and marked so. What was sold stays.';

create function bronze.names_customer(p_raw bytea, p_customer_id text) returns boolean
language sql stable strict set search_path = '' as $$
  with quoted as (
    -- bytes that are no ASCII are written the same way on both sides
    select regexp_replace(encode(convert_to(btrim(p_customer_id), 'UTF8'), 'escape'), '([\\^$.|?*+()[\]{}-])', '\\\1', 'g') as id
  )
  select encode(p_raw, 'escape') ~* (
    '(?:customer_?id|facial_?id|face_?id)"?\s*[:=]\s*"?\s*' || q.id || '(?![[:alnum:]_-])'
    || case when length(btrim(p_customer_id)) >= metadata.setting_number('erase_token_min_length')
         then '|(?:^|[^[:alnum:]_-])' || q.id || '(?![[:alnum:]_-])' else '' end
  )
  from quoted q
$$;
comment on function bronze.names_customer(bytea, text) is
  'Whether bytes that may be no text tell a customer''s id: after the name of its field, or, where it is erase_token_min_length long, as a word anywhere.';

create function metadata.erase_rows(p_ids text[], p_batch_id bigint default null) returns jsonb
language plpgsql set search_path = '' set jit = off as $$
declare
  v_counts jsonb := '{}'::jsonb;
  v_batches bigint[];
  v_lines bigint[];
  v_place metadata.customer_places;
  v_rows bigint;
begin
  -- the source rows: those of the customer's transactions, and those that tell an id wherever they ended up
  select array_agg(l.batch_id), array_agg(l.line_no) into v_batches, v_lines
  from (
    select i.batch_id, i.line_no
    from silver.transactions_cleaned t
    join silver.transaction_items i on i.transaction_key = t.id
    where t.customer_id = any (p_ids) and (p_batch_id is null or t.batch_id = p_batch_id)
    union
    select r.batch_id, r.line_no
    from bronze.scout_raw_transactions r
    where (p_batch_id is null or (r.batch_id = p_batch_id and r.received_at = (select b.received_at from bronze.batches b where b.id = p_batch_id)))
      -- parsed only where the text can hold an id, as it is or escaped
      and case
        when strpos(r.payload::text, '\') > 0 or exists (select from unnest(p_ids) c (id) where strpos(r.payload::text, c.id) > 0)
          then bronze.payload_customers(r.payload::jsonb) && p_ids
      end
    union
    select f.batch_id, f.line_no
    from staging.file_records f
    where (p_batch_id is null or f.batch_id = p_batch_id) and btrim(f.mapped ->> 'customer_id') = any (p_ids)
  ) l;

  with transaction as (
    select i.transaction_key as id
    from unnest(v_batches, v_lines) l (batch_id, line_no)
    join silver.transaction_items i on i.batch_id = l.batch_id and i.line_no = l.line_no
    union
    select t.id from silver.transactions_cleaned t where t.customer_id = any (p_ids)
  ),
  blanked as (
    update silver.transactions_cleaned t
    set customer_id = null, age = null, age_bracket = null, gender = null, customer_type = null
    from transaction x
    where t.id = x.id
    returning t.id, t.transaction_date, t.store_id
  ),
  dirtied as (
    insert into gold.dirty_keys (transaction_date, store_id)
    select distinct b.transaction_date, b.store_id from blanked b
  ),
  unfelt as (
    update silver.interactions i set emotions = null from blanked b where i.transaction_key = b.id and i.emotions is not null
    returning 1
  ),
  unsaid as (
    delete from silver.transcripts s using blanked b where s.transaction_key = b.id
    returning 1
  ),
  unheard as (
    delete from bronze.transcripts s
    using unnest(v_batches, v_lines) l (batch_id, line_no)
    where s.batch_id = l.batch_id and s.line_no = l.line_no
    returning 1
  ),
  payload as (
    update bronze.scout_raw_transactions r
    set payload = bronze.without_customer(r.payload::jsonb)::json
    from unnest(v_batches, v_lines) l (batch_id, line_no)
    join bronze.batches b on b.id = l.batch_id
    where r.received_at = b.received_at and r.batch_id = l.batch_id and r.line_no = l.line_no
    returning 1
  ),
  record as (
    update staging.file_records f
    set mapped = case
          when b.dataset = 'customers' then jsonb_build_object('customer_id', metadata.customer_pseudonym(f.mapped ->> 'customer_id'))
          else f.mapped - array['customer_id', 'age', 'age_bracket', 'gender', 'customer_type']
        end,
        record = case
          when b.dataset = 'customers' then '{"erased": "customer"}'
          else (
            select jsonb_object_agg(c.header, case when btrim(c.v #>> '{}') = any (p_ids) then '"[erased]"' else c.v end)
            from jsonb_each(f.record) c (header, v)
          )
        end
    from unnest(v_batches, v_lines) l (batch_id, line_no)
    join bronze.batches b on b.id = l.batch_id
    where f.received_at = b.received_at and f.batch_id = l.batch_id and f.line_no = l.line_no
    returning 1
  ),
  quarantined as (
    update bronze.quarantine q
    set raw = null, raw_expired = true
    where q.raw is not null and (
      exists (
        select from unnest(v_batches, v_lines) l (batch_id, line_no)
        where l.batch_id = q.batch_id and l.line_no = q.line_no
      )
      or ((p_batch_id is null or q.batch_id = p_batch_id) and exists (select from unnest(p_ids) c (id) where bronze.names_customer(q.raw, c.id)))
    )
    returning 1
  )
  select jsonb_build_object(
    'silver.transactions_cleaned', (select count(*) from blanked),
    'silver.interactions', (select count(*) from unfelt),
    'silver.transcripts', (select count(*) from unsaid),
    'bronze.transcripts', (select count(*) from unheard),
    'bronze.scout_raw_transactions', (select count(*) from payload),
    'staging.file_records', (select count(*) from record),
    'bronze.quarantine', (select count(*) from quarantined)
  ) into v_counts;

  -- files that were written and not verified against what is here now are written again
  delete from metadata.exports e
  using metadata.exported_batches x
  where x.export_id = e.id and x.batch_id = any (v_batches) and e.removed_at is null;

  for v_place in select * from metadata.customer_places p where p.treatment <> 'blank' order by p.place, p.column_name loop
    execute case v_place.treatment
      when 'delete' then format('delete from %s where %I = any ($1)', v_place.place, v_place.column_name)
      else format('update %s set %I = metadata.customer_pseudonym(%2$I)%s where %2$I = any ($1)', v_place.place, v_place.column_name,
        (select string_agg(format(', %I = null', c), '') from unnest(v_place.personal_columns) c))
    end using p_ids;
    get diagnostics v_rows = row_count;
    v_counts := v_counts || jsonb_build_object(v_place.place, coalesce((v_counts ->> v_place.place)::bigint, 0) + v_rows);
  end loop;

  return (select coalesce(jsonb_object_agg(c.key, c.value), '{}') from jsonb_each(v_counts) c where c.value <> '0');
end
$$;
comment on function metadata.erase_rows(text[], bigint) is
  'Takes customers out of every place they are in (or out of one batch''s source rows and all that is derived), and dirties what was computed with them. Rows by place.';

create function metadata.files_of_customer(p_customer_id text) returns text[]
language sql stable set search_path = '' as $$
  with source_row as (
    select distinct i.batch_id
    from silver.transactions_cleaned t
    join silver.transaction_items i on i.transaction_key = t.id
    where t.customer_id = p_customer_id
  )
  select coalesce(array_agg(f.path order by f.path), '{}')
  from (
    select 'exports/' || e.path
    from source_row s
    join metadata.exported_batches x on x.batch_id = s.batch_id
    join metadata.exports e on e.id = x.export_id
    where e.removed_at is not null
    union
    select u.storage_path
    from source_row s
    join bronze.batches b on b.id = s.batch_id
    join staging.universal_file_ingestion u on u.file_id = b.file_id
    where u.storage_path is not null
  ) f (path)
$$;
comment on function metadata.files_of_customer(text) is 'Files in Storage that tell of a customer: raw files and archived days that their transactions came from. Ask before erasing.';

create function metadata.record_access(p_action text, p_customer_id text, p_reason text, p_counts jsonb) returns void
language sql set search_path = '' as $$
  insert into metadata.access_audit (actor, caller_role, action, subject_hash, reason, counts)
  values (metadata.actor(), coalesce(metadata.caller_role(), session_user::text), p_action, metadata.customer_hash(p_customer_id), p_reason, p_counts)
$$;
comment on function metadata.record_access(text, text, text, jsonb) is 'Records that a customer''s record was looked at or erased, in the transaction that does it.';

create function metadata.erase_customer(p_customer_id text, p_reason text, p_even_if_unseen boolean default false)
returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_counts jsonb;
begin
  if coalesce(btrim(p_customer_id), '') = '' or coalesce(btrim(p_reason), '') = '' then
    raise exception 'a customer id and a reason are needed' using errcode = 'invalid_parameter_value';
  end if;
  -- After these, whoever promotes, masks or profiles has either committed and is seen here, or waits and then sees
  -- the customer on the list.
  perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended('metadata.erase_customer', 0));
  perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended('silver.refresh_profiles', 0));
  perform silver.lock_dataset('customers');
  perform silver.lock_all_stores();

  insert into metadata.erased_customers (customer_hash)
  values (metadata.customer_hash(p_customer_id))
  on conflict do nothing;
  v_counts := metadata.erase_rows(array[btrim(p_customer_id)]);
  if v_counts = '{}' and not p_even_if_unseen then
    raise exception 'nothing is known of this customer'
      using errcode = 'no_data_found', hint = 'To keep an id out that is not here (yet), erase it even if it is unseen.';
  end if;
  perform metadata.record_access('erase', p_customer_id, p_reason, v_counts);
  return v_counts;
end
$$;
comment on function metadata.erase_customer(text, text, boolean) is
  'Erases a customer everywhere in the database and keeps them out: rows by place. Transactions and all counts stay; files in Storage are beyond it, see metadata.files_of_customer(). Audited.';
revoke execute on function metadata.erase_customer(text, text, boolean) from public;

create function metadata.customer_traces(p_customer_id text) returns table (place text, row_count bigint)
language plpgsql stable set search_path = '' as $$
declare
  v_place metadata.customer_places;
begin
  for v_place in select * from metadata.customer_places p order by p.place, p.column_name loop
    place := v_place.place;
    execute format('select count(*) from %s where %I = $1', v_place.place, v_place.column_name) into row_count using p_customer_id;
    if row_count > 0 then
      return next;
    end if;
  end loop;
end
$$;
comment on function metadata.customer_traces(text) is 'Places with rows of a customer, and how many.';

create function metadata.show_customer(p_customer_id text, p_reason text default null) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_places jsonb;
begin
  select coalesce(jsonb_object_agg(t.place, t.row_count), '{}') into v_places from metadata.customer_traces(p_customer_id) t;
  perform metadata.record_access('show', p_customer_id, p_reason, v_places);
  return jsonb_build_object(
    'customer_id', p_customer_id,
    'erased', metadata.erased_among(array[p_customer_id]) is not null,
    'rows', v_places,
    'files', to_jsonb(metadata.files_of_customer(p_customer_id)),
    'profile', (select to_jsonb(p) - 'customer_id' from silver.customer_profiles p where p.customer_id = p_customer_id),
    'transactions', (
      select coalesce(jsonb_agg(to_jsonb(x) order by x."timestamp" desc), '[]')
      from (
        select t.canonical_tx_id, t.store_id, t."timestamp", t.amount, t.currency, t.data_source, t.batch_id, t.line_no,
          t.age, t.age_bracket, t.gender, t.customer_type, to_jsonb(i.emotions) as emotions, s.transcript
        from silver.transactions_cleaned t
        left join silver.interactions i on i.transaction_key = t.id
        left join silver.transcripts s on s.transaction_key = t.id
        where t.customer_id = p_customer_id
        order by t."timestamp" desc
        limit 100
      ) x
    )
  );
end
$$;
comment on function metadata.show_customer(text, text) is
  'What is held about a customer: rows by place, the profile, the latest 100 transactions. Audited, so it writes.';
revoke execute on function metadata.show_customer(text, text) from public;
grant execute on function metadata.erase_customer(text, text, boolean), metadata.show_customer(text, text) to scout_api;

create function silver.forget_erased(p_batch bronze.batches) returns void
language plpgsql set search_path = '' as $$
declare
  v_ids text[];
  v_id text;
  v_counts jsonb;
begin
  if not exists (select from metadata.erased_customers) then
    return;
  end if;
  select metadata.erased_among(array_agg(told.customer_id)) into v_ids
  from (
    select t.customer_id
    from silver.transactions_cleaned t
    where t.batch_id = p_batch.id and t.customer_id is not null
    union
    -- rows that are not in silver hold an id as well
    select unnest(bronze.payload_customers(r.payload::jsonb))
    from bronze.scout_raw_transactions r
    left join silver.transactions_cleaned t on t.batch_id = r.batch_id and t.line_no = r.line_no and t.batch_id = p_batch.id
    where r.received_at = p_batch.received_at and r.batch_id = p_batch.id and t.id is null
    union
    select btrim(f.mapped ->> 'customer_id')
    from staging.file_records f
    where f.received_at = p_batch.received_at and f.batch_id = p_batch.id
  ) told
  where told.customer_id <> '';

  foreach v_id in array coalesce(v_ids, '{}') loop
    v_counts := metadata.erase_rows(array[v_id], p_batch.id);
    perform metadata.record_access('erased_on_arrival', v_id, null, v_counts);
  end loop;
end
$$;
comment on function silver.forget_erased(bronze.batches) is 'Takes customers that were erased out of a batch that tells of them again, in the transaction that promotes it.';

create function metadata.sweep_erased() returns integer
language plpgsql set search_path = '' as $$
declare
  v_place metadata.customer_places;
  v_ids text[];
  v_found text[] := '{}'::text[];
  v_id text;
begin
  if not exists (select from metadata.erased_customers) then
    return 0;
  end if;
  for v_place in select * from metadata.customer_places loop
    execute format('select metadata.erased_among(array_agg(distinct %I)) from %s where %1$I is not null', v_place.column_name, v_place.place)
      into v_ids;
    v_found := v_found || coalesce(v_ids, '{}');
  end loop;
  for v_id in select distinct f.id from unnest(v_found) f (id) loop
    perform metadata.record_access('erased_by_sweep', v_id, null, metadata.erase_rows(array[v_id]));
  end loop;
  return (select count(distinct f.id) from unnest(v_found) f (id));
end
$$;
comment on function metadata.sweep_erased() is
  'Erases again what came back of erased customers: a computation that ran while its customer was erased, a batch restored from the archive. How many customers it found.';
