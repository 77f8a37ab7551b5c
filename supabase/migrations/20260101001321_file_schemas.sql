-- Schema drift of files: what columns files of one kind have, in metadata.schema_versions under their subject.
--
-- The shape is {column: {"types": [kind], "field": canonical field or null, "always": every file had it}}.

create function metadata.file_schema_changes(p_accepted jsonb, p_seen jsonb, p_dataset text) returns jsonb
language sql stable set search_path = '' as $$
  with compared as (
    select
      coalesce(a.key, s.key) as path, a.value as was, s.value as "is",
      a.value ->> 'field' as was_field, s.value ->> 'field' as is_field
    from jsonb_each(p_accepted) a
    full join jsonb_each(p_seen) s on s.key = a.key
  ),
  gone as (
    select c.* from compared c where c."is" is null and (c.was ->> 'always')::boolean
  ),
  come as (
    select c.* from compared c where c.was is null
  ),
  renamed as (
    select g.path as old_path, n.path as new_path, g.was, n."is"
    from gone g
    join come n on n.is_field = g.was_field
  ),
  change as (
    select r.new_path as path, 'renamed' as change, to_jsonb(r.old_path) as was, to_jsonb(r.new_path) as "is" from renamed r
    union all
    select n.path, 'added', null, n."is" -> 'types' from come n where n.path not in (select r.new_path from renamed r)
    union all
    select g.path, 'removed', g.was -> 'types', null from gone g where g.path not in (select r.old_path from renamed r)
    union all
    select c.path, 'retyped', c.was -> 'types', c."is" -> 'types'
    from compared c
    join metadata.dataset_fields f on f.dataset = p_dataset and f.field = c.was_field and f.type <> 'text'
    -- a column without values tells no kind
    where c.was -> 'types' <> '[]' and c."is" -> 'types' <> '[]' and not c.was -> 'types' @> (c."is" -> 'types')
  )
  select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
    'path', c.path, 'change', c.change, 'was', c.was, 'is', c."is")) order by c.path), '[]')
  from change c
$$;
comment on function metadata.file_schema_changes(jsonb, jsonb, text) is
  'How the columns of a file differ from those its kind is known by: [{path, change: added|removed|renamed|retyped, was, is}]. Renamed: the new column means what the missing one meant. Retyped: values of another kind in a column that must be a number or a time.';

create function metadata.merged_file_schema(p_accepted jsonb, p_seen jsonb) returns jsonb
language sql immutable set search_path = '' as $$
  select coalesce(jsonb_object_agg(
    coalesce(a.key, s.key),
    jsonb_build_object(
      'types', (
        select coalesce(jsonb_agg(distinct t), '[]')
        from jsonb_array_elements(coalesce(a.value -> 'types', '[]') || coalesce(s.value -> 'types', '[]')) t
      ),
      'field', coalesce(s.value -> 'field', a.value -> 'field'),
      'always', s.key is not null and coalesce((a.value ->> 'always')::boolean, true))), '{}')
  from jsonb_each(p_accepted) a
  full join jsonb_each(p_seen) s on s.key = a.key
$$;
comment on function metadata.merged_file_schema(jsonb, jsonb) is 'Columns of both; one that either lacks is not always there.';

create function metadata.note_file_schema(
  p_source text, p_folder text, p_file_name text, p_subject text, p_shape jsonb, p_dataset text, p_rows bigint
)
returns jsonb
language plpgsql set search_path = '' as $$
declare
  v_accepted metadata.schema_versions;
  v_changes jsonb := jsonb '[]';
  v_policy metadata.file_policies;
  v_verdict text := 'evolve';
begin
  select v.* into v_accepted
  from metadata.schema_versions v
  where v.subject = p_subject and v.status = 'accepted';
  if found then
    v_changes := metadata.file_schema_changes(v_accepted.shape, p_shape, p_dataset);
    if v_changes = '[]' then
      -- thousands of files of one kind would queue for its row
      if v_accepted.last_seen_at < clock_timestamp() - interval '1 minute' then
        update metadata.schema_versions v
        set last_seen_at = clock_timestamp(), row_count = v.row_count + p_rows
        where v.subject = p_subject and v.version = v_accepted.version;
      end if;
      return jsonb_build_object('verdict', v_verdict, 'version', v_accepted.version, 'changes', v_changes);
    end if;
  end if;

  perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended('schema ' || p_subject, 0));
  select v.* into v_accepted
  from metadata.schema_versions v
  where v.subject = p_subject and v.status = 'accepted'
  for update;
  if not found then
    insert into metadata.schema_versions (
      subject, version, status, shape, row_count, first_seen_at, last_seen_at, accepted_at, accepted_by
    )
    values (p_subject, 1, 'accepted', p_shape, p_rows, clock_timestamp(), clock_timestamp(), now(), 'first seen');
    return jsonb_build_object('verdict', v_verdict, 'version', 1, 'changes', v_changes);
  end if;
  v_changes := metadata.file_schema_changes(v_accepted.shape, p_shape, p_dataset);
  if v_changes = '[]' then
    return jsonb_build_object('verdict', v_verdict, 'version', v_accepted.version, 'changes', v_changes);
  end if;

  select p.* into v_policy from metadata.file_policy(p_source, p_folder, p_file_name) p;
  select case when bool_or(p.policy = 'freeze') then 'freeze' when bool_or(p.policy = 'review') then 'review' else 'evolve' end
  into v_verdict
  from jsonb_array_elements(v_changes) c
  cross join lateral (
    select case c ->> 'change'
      when 'added' then v_policy.on_added
      when 'removed' then v_policy.on_removed
      when 'renamed' then v_policy.on_renamed
      else v_policy.on_retyped
    end as policy
  ) p;

  if v_verdict = 'evolve' then
    update metadata.schema_versions v set status = 'withdrawn' where v.subject = p_subject and v.status = 'proposed';
    update metadata.schema_versions v set status = 'superseded' where v.subject = p_subject and v.status = 'accepted';
    insert into metadata.schema_versions (
      subject, version, status, shape, changes, row_count, first_seen_at, last_seen_at, accepted_at, accepted_by
    )
    select p_subject, max(v.version) + 1, 'accepted', metadata.merged_file_schema(v_accepted.shape, p_shape), v_changes, p_rows,
      clock_timestamp(), clock_timestamp(), now(), 'policy'
    from metadata.schema_versions v
    where v.subject = p_subject;
  else
    insert into metadata.schema_versions as v (subject, version, status, shape, changes, row_count, first_seen_at, last_seen_at)
    select p_subject, max(l.version) + 1, 'proposed', p_shape, v_changes, p_rows, clock_timestamp(), clock_timestamp()
    from metadata.schema_versions l
    where l.subject = p_subject
    on conflict (subject) where status = 'proposed' do update
      set shape = excluded.shape, changes = excluded.changes, row_count = v.row_count + excluded.row_count,
          last_seen_at = excluded.last_seen_at;
  end if;
  return jsonb_build_object(
    'verdict', v_verdict,
    'version', (select max(v.version) from metadata.schema_versions v where v.subject = p_subject),
    'changes', v_changes);
end
$$;
comment on function metadata.note_file_schema(text, text, text, text, jsonb, text, bigint) is
  'Compares a file''s columns with what its kind is known by, records a difference as a version, and says by the policy what to do: evolve (accepted already), review, freeze.';
