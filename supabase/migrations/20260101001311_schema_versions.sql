-- Schema drift: the shape of what a source sends, in versions that somebody accepts.
--
-- A shape is {path: {"types": […], "share": …}}: the JSON types seen at a path ("items[].quantity") and the share of
-- rows that have it. null is no type: a key may come and go empty. Of files: file_schemas.

insert into metadata.settings (name, value, unit, description) values
  ('gate_09_batches', '500', 'batches', 'At most so many batches are sampled in a run, the newest of each device and file.'),
  ('gate_09_sample_rows', '20', 'rows', 'Rows of a batch whose shape is looked at, spread over it.'),
  ('gate_09_learn_rows', '100', 'rows', 'The first shape of a source or device is learnt from so many rows; from then on a difference is drift.'),
  ('gate_09_key_share', '0.5', 'share', 'A key not in the accepted shape is drift when so many rows have it; rarer ones are data (a map''s keys).'),
  ('gate_09_always_share', '0.95', 'share', 'A key of at least so many accepted rows is missed when no row has it any more.'),
  ('gate_09_min_rows', '10', 'rows', 'Fewer rows than this do not tell whether a key is missing.'),
  ('gate_09_hours', '24', 'hours', 'Gate 9 tells of drift seen within so long.');

create table metadata.schema_versions (
  subject text not null,
  version integer not null,
  status text not null,
  shape jsonb not null,
  changes jsonb not null default '[]',
  row_count bigint not null,
  first_seen_at timestamptz not null,
  last_seen_at timestamptz not null,
  accepted_at timestamptz,
  accepted_by text,
  constraint schema_versions_pkey primary key (subject, version),
  constraint schema_versions_status_known check (status in ('proposed', 'accepted', 'superseded', 'withdrawn')),
  constraint schema_versions_shape_is_object check (jsonb_typeof(shape) = 'object' and jsonb_typeof(changes) = 'array'),
  constraint schema_versions_accepted_by_somebody check ((status in ('accepted', 'superseded')) = (accepted_by is not null and accepted_at is not null))
);
comment on table metadata.schema_versions is 'One row per source or device and version of the shape of what it sends.';
comment on column metadata.schema_versions.subject is 'device:<id> for device payloads; <dataset>:source:<source> for rows of files and pulls; files:<source>:<folder>/<name> for columns of files of one kind (metadata.file_subject).';
comment on column metadata.schema_versions.status is 'accepted: what is expected now; proposed: what comes and differs from it; superseded: was accepted; withdrawn: was proposed and went away.';
comment on column metadata.schema_versions.changes is 'How it differs from the version accepted when it was seen: [{path, change: new|missing|type, was, is}]; of files change is added, removed, renamed or retyped.';
comment on column metadata.schema_versions.row_count is 'Rows the shape was seen in.';
comment on column metadata.schema_versions.last_seen_at is 'Arrival of the newest batch of this shape.';
comment on column metadata.schema_versions.accepted_by is 'Who accepted it; "first seen" for the shape that was learnt, "policy" for drift of files that metadata.file_policies absorbs.';
-- one version is expected of a subject at a time, and one waits for a decision
create unique index schema_versions_accepted on metadata.schema_versions (subject) where status = 'accepted';
create unique index schema_versions_proposed on metadata.schema_versions (subject) where status = 'proposed';
-- metadata.observe_schemas() goes on from the newest batch seen
create index schema_versions_last_seen on metadata.schema_versions (last_seen_at);
alter table metadata.schema_versions enable row level security;

create function metadata.parent_path(p_path text) returns text
language sql immutable parallel safe set search_path = '' as $$
  select regexp_replace(p_path, '(\[\]|\.?[^.\[]*)$', '')
$$;
comment on function metadata.parent_path(text) is 'The path a path of a shape lies in: items[].quantity → items[] → items → the empty path.';

create function metadata.sampled_shapes(out subject text, out shape jsonb, out row_count bigint, out last_seen_at timestamptz)
returns setof record
language sql stable rows 100 set search_path = '' as $$
  with recursive
  newest as (
    select distinct on (b.source, b.dataset, b.device_id, b.file_id)
      b.id, b.source, b.dataset, b.first_line, b.last_line, b.received, b.received_at
    from bronze.batches b
    where b.received_at > coalesce((select max(v.last_seen_at) from metadata.schema_versions v where v.subject not like 'files:%'), '-infinity')
      and b.received_at > now() - make_interval(hours => metadata.setting_number('gate_09_hours')::integer)
      and b.source <> 'repair' and b.accepted > 0
    order by b.source, b.dataset, b.device_id, b.file_id, b.received_at desc, b.id desc
  ),
  batch as (
    select *
    from newest n
    order by n.received_at desc
    limit metadata.setting_number('gate_09_batches')::bigint
  ),
  line as (
    select b.id, b.source, b.dataset, b.received_at, l.line_no
    from batch b
    cross join (select metadata.setting_number('gate_09_sample_rows')::bigint as rows) s
    cross join lateral generate_series(b.first_line, b.last_line, greatest(1, b.received / s.rows)) l (line_no)
  ),
  sampled as materialized (
    select 'device:' || r.device_id as subject, l.received_at, r.payload::jsonb as v
    from line l
    join bronze.scout_raw_transactions r on r.received_at = l.received_at and r.batch_id = l.id and r.line_no = l.line_no
    union all
    select
      l.dataset || ':source:' || l.source, l.received_at,
      -- of a pull the columns as they are there; a partner's columns are his own, so of files what they are mapped to
      case when r.file_id is null then r.record else r.mapped end
    from line l
    join staging.file_records r on r.received_at = l.received_at and r.batch_id = l.id and r.line_no = l.line_no
  ),
  numbered as (
    select s.*, row_number() over () as row_no from sampled s
  ),
  node as (
    select n.subject, n.row_no, '' as path, n.v, 0 as depth
    from numbered n
    union all
    select n.subject, n.row_no, c.path, c.v, n.depth + 1
    from node n
    cross join lateral (
      select concat_ws('.', nullif(n.path, ''), left(k.key, 100)) as path, k.value as v
      from jsonb_each(case when jsonb_typeof(n.v) = 'object' then n.v else '{}' end) k
      union all
      select n.path || '[]', e.v
      from jsonb_array_elements(case when jsonb_typeof(n.v) = 'array' then n.v else '[]' end) e (v)
    ) c
    where n.depth < 8
  ),
  total as (
    select n.subject, count(*) as row_count, max(n.received_at) as last_seen_at from numbered n group by n.subject
  ),
  seen as (
    select
      n.subject, n.path,
      coalesce(jsonb_agg(distinct jsonb_typeof(n.v)) filter (where jsonb_typeof(n.v) <> 'null'), '[]') as types,
      count(distinct n.row_no) as row_count
    from node n
    where n.path <> ''
    group by n.subject, n.path
  )
  select
    t.subject,
    jsonb_object_agg(s.path, jsonb_build_object('types', s.types, 'share', round(s.row_count::numeric / t.row_count, 3))),
    t.row_count,
    t.last_seen_at
  from total t
  join seen s on s.subject = t.subject
  group by t.subject, t.row_count, t.last_seen_at
$$;
comment on function metadata.sampled_shapes() is 'The shape of what each source and device has sent since the last look, from a sample of its newest batch.';

create function metadata.shape_changes(p_accepted jsonb, p_seen jsonb, p_rows bigint) returns jsonb
language sql stable set search_path = '' as $$
  with compared as (
    select
      coalesce(a.key, s.key) as path,
      a.value -> 'types' as was, s.value -> 'types' as "is",
      case
        when a.key is null and (s.value ->> 'share')::numeric >= metadata.setting_number('gate_09_key_share') then 'new'
        when s.key is null and (a.value ->> 'share')::numeric >= metadata.setting_number('gate_09_always_share')
          and p_rows >= metadata.setting_number('gate_09_min_rows') then 'missing'
        when a.value -> 'types' <> '[]' and not a.value -> 'types' @> (s.value -> 'types') then 'type'
      end as change
    from jsonb_each(p_accepted) a
    full join jsonb_each(p_seen) s on s.key = a.key
  )
  select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
    'path', c.path, 'change', c.change, 'was', c.was, 'is', c."is")) order by c.path), '[]')
  from compared c
  -- of a new or missing object the object, not each of its keys
  where c.change is not null and not exists (
    select from compared p where p.path = metadata.parent_path(c.path) and p.change = c.change and c.change <> 'type'
  )
$$;
comment on function metadata.shape_changes(jsonb, jsonb, bigint) is 'How a shape seen in so many rows differs from an accepted one: [{path, change: new|missing|type, was, is}].';

create function metadata.merged_shape(p_shape jsonb, p_rows bigint, p_other jsonb, p_other_rows bigint) returns jsonb
language sql immutable set search_path = '' as $$
  select coalesce(jsonb_object_agg(
    coalesce(a.key, b.key),
    jsonb_build_object(
      'types', (
        select coalesce(jsonb_agg(distinct t), '[]')
        from jsonb_array_elements(coalesce(a.value -> 'types', '[]') || coalesce(b.value -> 'types', '[]')) t
      ),
      'share', round((
        coalesce((a.value ->> 'share')::numeric, 0) * p_rows + coalesce((b.value ->> 'share')::numeric, 0) * p_other_rows
      ) / (p_rows + p_other_rows), 3))), '{}')
  from jsonb_each(p_shape) a
  full join jsonb_each(p_other) b on b.key = a.key
$$;
comment on function metadata.merged_shape(jsonb, bigint, jsonb, bigint) is 'Two shapes as one: types of both, shares over the rows of both.';

create function metadata.observe_schemas() returns integer
language plpgsql set search_path = '' as $$
declare
  v_drifting integer;
begin
  perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended('metadata.observe_schemas', 0));
  with seen as materialized (
    select s.*, v.version, v.row_count as accepted_rows, v.accepted_by, v.shape as accepted,
      v.accepted_by = 'first seen' and v.row_count < metadata.setting_number('gate_09_learn_rows') as is_learning,
      metadata.shape_changes(v.shape, s.shape, s.row_count) as changes
    from metadata.sampled_shapes() s
    left join metadata.schema_versions v on v.subject = s.subject and v.status = 'accepted'
  ),
  learnt as (
    insert into metadata.schema_versions (
      subject, version, status, shape, row_count, first_seen_at, last_seen_at, accepted_at, accepted_by
    )
    select s.subject, 1, 'accepted', s.shape, s.row_count, s.last_seen_at, s.last_seen_at, now(), 'first seen'
    from seen s
    where s.version is null
  ),
  confirmed as (
    update metadata.schema_versions v
    set last_seen_at = s.last_seen_at,
        row_count = v.row_count + s.row_count,
        shape = case when s.is_learning then metadata.merged_shape(v.shape, v.row_count, s.shape, s.row_count) else v.shape end
    from seen s
    where v.subject = s.subject and v.version = s.version and (s.is_learning or s.changes = '[]')
  ),
  withdrawn as (
    update metadata.schema_versions v
    set status = 'withdrawn'
    from seen s
    where v.subject = s.subject and v.status = 'proposed' and (s.is_learning or s.changes = '[]')
  ),
  proposed as (
    insert into metadata.schema_versions as v (
      subject, version, status, shape, changes, row_count, first_seen_at, last_seen_at
    )
    select
      s.subject, (select max(l.version) + 1 from metadata.schema_versions l where l.subject = s.subject),
      'proposed', s.shape, s.changes, s.row_count, s.last_seen_at, s.last_seen_at
    from seen s
    where s.version is not null and not s.is_learning and s.changes <> '[]'
    on conflict (subject) where status = 'proposed' do update
      set shape = excluded.shape, changes = excluded.changes,
          row_count = v.row_count + excluded.row_count, last_seen_at = excluded.last_seen_at
    returning 1
  )
  select count(*) into v_drifting from proposed;
  return v_drifting;
end
$$;
comment on function metadata.observe_schemas() is
  'Compares what came since the last look with the accepted shapes: learns the first shape of a source or device, proposes a version where one differs, withdraws a proposal when the old shape is back. The number that differ.';

create function metadata.accept_schema(p_subject text, p_by text) returns integer
language plpgsql set search_path = '' as $$
declare
  v_new metadata.schema_versions;
  v_old metadata.schema_versions;
begin
  select v.* into v_new
  from metadata.schema_versions v
  where v.subject = p_subject and v.status = 'proposed'
  for update;
  if not found then
    raise exception 'nothing is proposed for %', p_subject using errcode = 'no_data_found',
      hint = 'Gate 9 names the subjects whose shape differs from the accepted one.';
  end if;
  update metadata.schema_versions v
  set status = 'superseded'
  where v.subject = p_subject and v.status = 'accepted'
  returning v.* into v_old;
  update metadata.schema_versions v
  set status = 'accepted', accepted_at = now(), accepted_by = p_by,
      -- what was known stays known, but for what is gone
      shape = (
        v_old.shape - array(select c ->> 'path' from jsonb_array_elements(v.changes) c where c ->> 'change' = 'missing')
      ) || v.shape
  where v.subject = p_subject and v.version = v_new.version;
  return v_new.version;
end
$$;
comment on function metadata.accept_schema(text, text) is 'Makes the proposed shape of a subject the expected one, in somebody''s name; its version.';
