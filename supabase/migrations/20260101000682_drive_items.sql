-- What a page of Drive's changes or of a folder's listing means for what is known. Called with the feed's lease held; set-based.

create function metadata.matches_any(p_name text, p_patterns text[]) returns boolean
language sql immutable set search_path = '' as $$
  select exists (
    select
    from unnest(p_patterns) p (pattern)
    where lower(p_name) like replace(replace(replace(replace(lower(p.pattern), '\', '\\'), '%', '\%'), '_', '\_'), '*', '%')
  )
$$;
comment on function metadata.matches_any(text, text[]) is 'Whether a name fits one of the patterns; * stands for anything, case does not count.';

create function metadata.drive_verdict(
  p_source metadata.drive_sources, p_name text, p_mime_type text, p_bytes bigint, p_is_broken boolean, p_is_elsewhere boolean
)
returns text
language sql immutable set search_path = '' as $$
  select case
    when p_is_broken then 'broken_shortcut'
    -- of folders only shortcuts are files
    when p_mime_type = 'application/vnd.google-apps.folder' then case
      when metadata.matches_any(p_name, p_source.exclude) then 'filtered'
      when p_is_elsewhere then 'linked_elsewhere'
      else 'linked_folder'
    end
    when p_mime_type like 'application/vnd.google-apps.%' and p_mime_type <> 'application/vnd.google-apps.spreadsheet' then 'not_tabular'
    when metadata.matches_any(p_name, p_source.exclude) then 'filtered'
    when p_source.include is not null and not metadata.matches_any(p_name, p_source.include) then 'filtered'
    when p_source.include is null and p_mime_type ~ '^(image|audio|video|font)/|^application/pdf$' then 'not_tabular'
    when p_bytes > p_source.max_bytes then 'too_large'
    else 'wanted'
  end
$$;
comment on function metadata.drive_verdict(metadata.drive_sources, text, text, bigint, boolean, boolean) is
  'What is to be done about a file that is in a source: its status in metadata.drive_files. Native sheets are exported; other native documents hold no table.';

create function metadata.drive_page(p_items jsonb)
returns table (
  file_id text, is_gone boolean, is_trashed boolean, is_folder boolean, name text, mime_type text, parents text[],
  content_id text, content_type text, version text, bytes bigint, md5 text, sha256 text, modified_at timestamptz, is_broken boolean,
  is_elsewhere boolean
)
language sql immutable rows 1000 set search_path = '' as $$
  -- a file may be told twice in a page; the last counts
  select distinct on (i.item ->> 'file_id')
    i.item ->> 'file_id',
    coalesce((i.item ->> 'is_gone')::boolean, false),
    coalesce((i.item ->> 'is_trashed')::boolean, false),
    coalesce(i.item ->> 'mime_type' = 'application/vnd.google-apps.folder', false),
    i.item ->> 'name',
    i.item ->> 'mime_type',
    coalesce(metadata.json_texts(i.item -> 'parents'), '{}'),
    coalesce(i.item ->> 'content_id', i.item ->> 'file_id'),
    coalesce(i.item ->> 'content_type', i.item ->> 'mime_type'),
    i.item ->> 'version',
    (i.item ->> 'bytes')::bigint,
    i.item ->> 'md5',
    i.item ->> 'sha256',
    (i.item ->> 'modified_at')::timestamptz,
    coalesce((i.item ->> 'is_broken')::boolean, false),
    coalesce((i.item ->> 'is_elsewhere')::boolean, false)
  from jsonb_array_elements(p_items) with ordinality i (item, position)
  order by i.item ->> 'file_id', i.position desc
$$;
comment on function metadata.drive_page(jsonb) is
  'Files as packages/drive tells them: what a file is now, or (is_gone) that it is not there any more for the account. content_*: of what a shortcut points to; is_broken: of one that points to nothing; is_elsewhere: in another drive than the one that is followed.';

create function metadata.place_drive_folders(p_placed jsonb) returns void
language plpgsql set search_path = '' as $$
begin
  with recursive placed as (
    select r.* from jsonb_to_recordset(p_placed) r (source_id bigint, folder_id text, parent_id text, name text)
  ),
  pathed as (
    select d.source_id, d.folder_id, p.parent_id, concat_ws('/', u.path, p.name) as path, 0 as depth
    from placed p
    join metadata.drive_folders d on d.source_id = p.source_id and d.folder_id = p.folder_id
    join metadata.drive_folders u on u.source_id = p.source_id and u.folder_id = p.parent_id
    where (d.parent_id, d.path) is distinct from (p.parent_id, concat_ws('/', u.path, p.name))
    union all
    select d.source_id, d.folder_id, d.parent_id, concat_ws('/', t.path, regexp_replace(d.path, '^.*/', '')), t.depth + 1
    from pathed t
    join metadata.drive_folders d on d.source_id = t.source_id and d.parent_id = t.folder_id
    where t.depth < 100
  ),
  -- of a folder that is told itself and below one that is told, the longer way is the right one
  settled as (
    select distinct on (t.source_id, t.folder_id) t.* from pathed t order by t.source_id, t.folder_id, t.depth desc
  )
  update metadata.drive_folders d
  set parent_id = t.parent_id, path = t.path
  from settled t
  where d.source_id = t.source_id and d.folder_id = t.folder_id;
end
$$;
comment on function metadata.place_drive_folders(jsonb) is
  'Puts known folders where they are now ({source_id, folder_id, parent_id, name}); they and all below them have other paths.';

create function metadata.apply_drive_folders(p_sources bigint[], p_items jsonb) returns table (source_id bigint, folder_id text)
language plpgsql rows 100 set search_path = '' as $$
begin
  -- folders that left, with all below them; the bin tells of a folder only, not of what lies in it
  with recursive told as (
    select i.* from metadata.drive_page(p_items) i
  ),
  leaving as (
    select d.source_id, d.folder_id
    from metadata.drive_folders d
    join told i on i.file_id = d.folder_id
    where d.source_id = any (p_sources) and d.parent_id is not null
      and (i.is_gone or i.is_trashed or (d.shortcut_id is null and not exists (
        select
        from metadata.drive_folders u
        where u.source_id = d.source_id and u.folder_id = any (i.parents)
      )))
    union
    select d.source_id, d.folder_id
    from leaving l
    join metadata.drive_folders d on d.source_id = l.source_id and d.parent_id = l.folder_id
  ),
  -- what comes back with its folder is found by the sweep of that
  gone as (
    update metadata.drive_files f
    set status = 'removed', removed_as = 'moved_out', removed_at = clock_timestamp(), changed_at = clock_timestamp()
    from leaving l
    where f.source_id = l.source_id and f.folder_id = l.folder_id and f.status <> 'removed'
  )
  delete from metadata.drive_folders d
  using leaving l
  where d.source_id = l.source_id and d.folder_id = l.folder_id;

  -- folders that were renamed, or moved within the source
  perform metadata.place_drive_folders(coalesce(jsonb_agg(jsonb_build_object(
    'source_id', d.source_id, 'folder_id', d.folder_id, 'parent_id', u.folder_id, 'name', i.name)), '[]'))
  from metadata.drive_page(p_items) i
  join metadata.drive_folders d on d.folder_id = i.file_id and d.source_id = any (p_sources) and d.parent_id is not null
    -- one that a shortcut leads to is where the shortcut is
    and d.shortcut_id is null
  join metadata.drive_folders u on u.source_id = d.source_id and u.folder_id = any (i.parents)
  where i.is_folder and not i.is_gone and not i.is_trashed;

  -- folders that came, also those below others that came with them
  return query
  with recursive told as (
    select i.* from metadata.drive_page(p_items) i where i.is_folder and not i.is_gone and not i.is_trashed
  ),
  entering as (
    select d.source_id, i.file_id as folder_id, d.folder_id as parent_id, concat_ws('/', d.path, i.name) as path
    from told i
    join metadata.drive_folders d on d.source_id = any (p_sources) and d.folder_id = any (i.parents)
    join metadata.drive_sources s on s.id = d.source_id and s.is_recursive
    where not exists (select from metadata.drive_folders k where k.source_id = d.source_id and k.folder_id = i.file_id)
    union
    select e.source_id, i.file_id, e.folder_id, concat_ws('/', e.path, i.name)
    from entering e
    join told i on e.folder_id = any (i.parents)
  )
  insert into metadata.drive_folders as d (source_id, folder_id, parent_id, path)
  select distinct on (e.source_id, e.folder_id) e.source_id, e.folder_id, e.parent_id, e.path
  from entering e
  order by e.source_id, e.folder_id
  on conflict do nothing
  returning d.source_id, d.folder_id;
end
$$;
comment on function metadata.apply_drive_folders(bigint[], jsonb) is 'Brings the folders of sources in line with a page; those that came into one, whose files nobody has told of yet.';

create function metadata.apply_drive_files(p_sources bigint[], p_items jsonb, p_sweep_id bigint) returns bigint
language plpgsql set search_path = '' as $$
declare
  v_touched bigint;
begin
  with told as (
    select i.* from metadata.drive_page(p_items) i where not i.is_folder
  ),
  -- what a known shortcut points to says what is read through it
  seen as (
    select s.id as source_id, i.file_id, i.is_gone, i.is_trashed, i.name, i.mime_type, i.parents,
      i.content_id, i.content_type, i.version, i.bytes, i.md5, i.sha256, i.modified_at, i.is_broken, i.is_elsewhere
    from told i
    cross join metadata.drive_sources s
    where s.id = any (p_sources)
    union all
    select f.source_id, f.file_id, false, false, f.name, f.mime_type, array[f.folder_id],
      f.content_id, i.mime_type, i.version, i.bytes, i.md5, i.sha256, i.modified_at, i.is_gone or i.is_trashed, i.is_elsewhere
    from metadata.drive_page(p_items) i
    join metadata.drive_files f on f.content_id = i.file_id and f.file_id <> i.file_id
    where f.status <> 'removed'
      and not exists (select from told t where t.file_id = f.file_id)
  ),
  placed as (
    select e.*, d.folder_id, not e.is_gone and not e.is_trashed and d.folder_id is not null as is_here
    from seen e
    left join lateral (
      select d.folder_id
      from metadata.drive_folders d
      where d.source_id = e.source_id and d.folder_id = any (e.parents)
      limit 1
    ) d on true
  ),
  here as (
    insert into metadata.drive_files as f (
      source_id, file_id, content_id, name, mime_type, folder_id, version, bytes, md5, sha256, modified_at, status, sweep_id
    )
    select p.source_id, p.file_id, p.content_id, p.name, p.mime_type, p.folder_id, coalesce(p.version, ''), p.bytes, p.md5, p.sha256,
      coalesce(p.modified_at, clock_timestamp()),
      metadata.drive_verdict(s, p.name, coalesce(p.content_type, p.mime_type), p.bytes, p.is_broken, p.is_elsewhere), p_sweep_id
    from placed p
    join metadata.drive_sources s on s.id = p.source_id
    where p.is_here
    order by p.source_id, p.file_id
    on conflict on constraint drive_files_pkey do update
    set content_id = excluded.content_id, name = excluded.name, mime_type = excluded.mime_type, folder_id = excluded.folder_id,
        -- of a shortcut that broke, what it led to stays known
        version = case when excluded.status = 'broken_shortcut' then f.version else excluded.version end,
        bytes = excluded.bytes, md5 = excluded.md5, sha256 = excluded.sha256, modified_at = excluded.modified_at,
        status = excluded.status, removed_as = null, removed_at = null,
        sweep_id = coalesce(excluded.sweep_id, f.sweep_id), changed_at = clock_timestamp()
    returning 1
  ),
  gone as (
    update metadata.drive_files f
    set status = 'removed', removed_at = clock_timestamp(), changed_at = clock_timestamp(),
        removed_as = case when p.is_gone then 'deleted' when p.is_trashed then 'trashed' else 'moved_out' end
    from placed p
    where f.source_id = p.source_id and f.file_id = p.file_id and not p.is_here and f.status <> 'removed'
    returning 1
  )
  select (select count(*) from here) + (select count(*) from gone) into v_touched;
  return v_touched;
end
$$;
comment on function metadata.apply_drive_files(bigint[], jsonb, bigint) is 'Brings the files of sources in line with a page; how many are or were in one.';

create function metadata.follow_drive_links(p_sources bigint[]) returns table (source_id bigint, folder_id text)
language plpgsql rows 10 set search_path = '' as $$
declare
  v_sources bigint[] := array(
    select f.source_id from metadata.drive_files f where f.source_id = any (p_sources) and f.status = 'linked_folder'
    union
    select d.source_id from metadata.drive_folders d where d.source_id = any (p_sources) and d.shortcut_id is not null
  );
  v_left bigint[];
begin
  if v_sources = '{}' then
    return;
  end if;
  -- what is not reached from the source's own folder any more leaves: shortcuts may lead in circles
  with recursive step as (
    select d.source_id, d.parent_id, d.folder_id
    from metadata.drive_folders d
    where d.source_id = any (v_sources) and d.shortcut_id is null
    union all
    select d.source_id, f.folder_id, d.folder_id
    from metadata.drive_folders d
    join metadata.drive_files f on f.source_id = d.source_id and f.file_id = d.shortcut_id and f.content_id = d.folder_id
    where d.source_id = any (v_sources) and f.status = 'linked_folder'
  ),
  reached as (
    select s.source_id, s.folder_id from step s where s.parent_id is null
    union
    select s.source_id, s.folder_id
    from reached r
    join step s on s.source_id = r.source_id and s.parent_id = r.folder_id
  ),
  leaving as (
    delete from metadata.drive_folders d
    where d.source_id = any (v_sources)
      and not exists (select from reached r where r.source_id = d.source_id and r.folder_id = d.folder_id)
    returning d.source_id, d.folder_id
  ),
  removed as (
    update metadata.drive_files f
    set status = 'removed', removed_as = 'moved_out', removed_at = clock_timestamp(), changed_at = clock_timestamp()
    from leaving l
    where f.source_id = l.source_id and f.folder_id = l.folder_id and f.status <> 'removed'
  )
  select array_agg(distinct l.source_id) into v_left from leaving l;
  -- what a shortcut led to may also lie in a folder that stays
  perform metadata.open_drive_sweep(s.id, 'access_regained')
  from unnest(v_left) s (id);

  -- shortcuts that were renamed or moved
  perform metadata.place_drive_folders(coalesce(jsonb_agg(jsonb_build_object(
    'source_id', d.source_id, 'folder_id', d.folder_id, 'parent_id', f.folder_id, 'name', f.name)), '[]'))
  from metadata.drive_folders d
  join metadata.drive_files f on f.source_id = d.source_id and f.file_id = d.shortcut_id
  where d.source_id = any (v_sources);

  -- a folder that is there already is followed once
  return query
  insert into metadata.drive_folders as d (source_id, folder_id, parent_id, path, shortcut_id)
  select distinct on (f.source_id, f.content_id) f.source_id, f.content_id, f.folder_id, concat_ws('/', u.path, f.name), f.file_id
  from metadata.drive_files f
  join metadata.drive_sources s on s.id = f.source_id and s.is_recursive
  join metadata.drive_folders u on u.source_id = f.source_id and u.folder_id = f.folder_id
  where f.source_id = any (v_sources) and f.status = 'linked_folder'
  order by f.source_id, f.content_id, f.file_id
  on conflict do nothing
  returning d.source_id, d.folder_id;
end
$$;
comment on function metadata.follow_drive_links(bigint[]) is
  'Brings the folders that shortcuts of sources lead to in line with the shortcuts; those that came in, whose files nobody has told of yet.';

create function metadata.want_drive_versions(p_sources bigint[], p_items jsonb, p_absent_at timestamptz, p_sweep_id bigint) returns bigint
language plpgsql set search_path = '' as $$
declare
  v_wanted bigint;
begin
  with told as (
    select i.file_id as content_id from metadata.drive_page(p_items) i
    union
    select i.content_id from metadata.drive_page(p_items) i
  ),
  current_version as (
    select distinct on (f.content_id) f.content_id, f.version, f.source_id
    from told t
    join metadata.drive_files f on f.content_id = t.content_id
    join metadata.drive_sources s on s.id = f.source_id and s.is_enabled
    left join metadata.drive_folders d on d.source_id = f.source_id and d.folder_id = f.folder_id
    where f.status = 'wanted' and f.source_id = any (p_sources)
    -- a folder within another that is connected too: what was told of the inner one counts
    order by f.content_id, length(d.path) - length(replace(d.path, '/', '')), f.source_id
  ),
  wanted as (
    insert into metadata.drive_versions as v (content_id, version, source_id, absent_at, sweep_id)
    select c.content_id, c.version, c.source_id, p_absent_at, p_sweep_id
    from current_version c
    order by c.content_id
    on conflict on constraint drive_versions_pkey do update
    set status = 'wanted', attempts = 0, next_attempt_at = clock_timestamp(), noticed_at = clock_timestamp(),
        absent_at = excluded.absent_at, source_id = excluded.source_id, sweep_id = excluded.sweep_id
    where v.status in ('superseded', 'withdrawn')
    returning 1
  )
  select count(*) into v_wanted from wanted;

  -- the changes tell of what a sweep had noticed a moment before them
  if p_sweep_id is null then
    update metadata.drive_versions v
    set sweep_id = null, is_missed = false, absent_at = greatest(v.absent_at, p_absent_at)
    from metadata.drive_page(p_items) i
    where v.content_id in (i.file_id, i.content_id) and v.sweep_id is not null;
  end if;

  -- not brought yet, and there is a later one, or none any more
  update metadata.drive_versions v
  set status = case when c.is_wanted then 'superseded' else 'withdrawn' end, lease_id = null, lease_until = null
  from (
    select v.content_id, v.version, bool_or(f.status = 'wanted') as is_wanted
    from metadata.drive_versions v
    join metadata.drive_files f on f.content_id = v.content_id
    where v.status in ('wanted', 'needs_worker', 'failed')
    group by v.content_id, v.version
    having not coalesce(bool_or(f.status = 'wanted' and f.version = v.version), false)
  ) c
  where v.content_id = c.content_id and v.version = c.version and v.status in ('wanted', 'needs_worker', 'failed');
  return v_wanted;
end
$$;
comment on function metadata.want_drive_versions(bigint[], jsonb, timestamptz, bigint) is
  'Queues for download what a page tells of new contents, and takes off the queue what is superseded or removed; how many are new.';

create function metadata.apply_drive_page(p_feed_id bigint, p_items jsonb, p_absent_at timestamptz, p_sweep_id bigint default null)
returns bigint
language plpgsql set search_path = '' as $$
declare
  -- a source that cannot be read says nothing of its files
  v_sources bigint[] := array(
    select s.id from metadata.drive_sources s where s.feed_id = p_feed_id and s.problem is null order by s.id
  );
  v_entered jsonb;
  v_new bigint;
begin
  if jsonb_array_length(p_items) = 0 then
    return 0;
  end if;
  select coalesce(jsonb_agg(e), '[]') into v_entered from metadata.apply_drive_folders(v_sources, p_items) e;
  perform metadata.apply_drive_files(
    v_sources, p_items, (select w.id from metadata.drive_sweeps w where w.id = p_sweep_id and w.kind <> 'folder'));
  select v_entered || coalesce(jsonb_agg(e), '[]') into v_entered from metadata.follow_drive_links(v_sources) e;
  insert into metadata.drive_sweeps (source_id, kind, frontier, absent_at)
  select e.source_id, 'folder', array_agg(e.folder_id), p_absent_at
  from jsonb_to_recordset(v_entered) e (source_id bigint, folder_id text)
  -- the sweep that found them lists them itself
  where not exists (select from metadata.drive_sweeps w where w.id = p_sweep_id and w.source_id = e.source_id)
  group by e.source_id;
  v_new := metadata.want_drive_versions(v_sources, p_items, p_absent_at, p_sweep_id);
  return v_new;
end
$$;
comment on function metadata.apply_drive_page(bigint, jsonb, timestamptz, bigint) is
  'All that a page means: folders, files, versions to bring; how many versions are new. p_absent_at: when what is new was not there yet.';
