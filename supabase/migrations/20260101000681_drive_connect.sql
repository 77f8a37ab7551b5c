-- Connecting folders of Google Drive, and their keys.

create function metadata.set_drive_credentials(p_account text, p_key jsonb) returns void
language plpgsql set search_path = '' as $$
declare
  v_name text := 'scout_drive_' || p_account;
  v_id uuid := (select s.id from vault.decrypted_secrets s where s.name = v_name);
begin
  if v_id is null then
    perform vault.create_secret(p_key::text, v_name, 'Key of a service account of Google Cloud.');
  else
    perform vault.update_secret(v_id, p_key::text);
  end if;
end
$$;
comment on function metadata.set_drive_credentials(text, jsonb) is 'Keeps a service account''s key in Vault, instead of the one before.';

create function metadata.drive_credentials(p_account text) returns jsonb
language plpgsql stable set search_path = '' as $$
declare
  v_key text := (select s.decrypted_secret from vault.decrypted_secrets s where s.name = 'scout_drive_' || p_account);
begin
  if v_key is null then
    raise exception 'Vault has no key of %', p_account using errcode = 'no_data_found',
      hint = 'scout drive connect … --credentials <key.json> keeps it there.';
  end if;
  return v_key::jsonb;
end
$$;
comment on function metadata.drive_credentials(text) is 'A service account''s key.';

create function metadata.connect_drive(
  p_account text, p_drive_id text, p_root_id text, p_name text, p_options jsonb default '{}'
)
returns bigint
language plpgsql set search_path = '' as $$
declare
  v_feed_id bigint;
  v_source_id bigint;
  v_is_new boolean;
begin
  insert into metadata.drive_feeds as f (account, drive_id)
  values (p_account, p_drive_id)
  on conflict on constraint drive_feeds_once do update set next_attempt_at = clock_timestamp()
  returning f.id into v_feed_id;

  insert into metadata.drive_sources as s (feed_id, root_id, name)
  values (v_feed_id, p_root_id, p_name)
  on conflict on constraint drive_sources_once do update set name = excluded.name, is_enabled = true
  returning s.id, s.swept_at is null into v_source_id, v_is_new;
  perform metadata.change_drive_source(v_source_id, p_options);

  insert into metadata.drive_folders as d (source_id, folder_id, path)
  values (v_source_id, p_root_id, p_name)
  on conflict on constraint drive_folders_pkey do update set path = excluded.path;
  perform metadata.open_drive_sweep(v_source_id, case when v_is_new then 'first' else 'requested' end);
  return v_source_id;
end
$$;
comment on function metadata.connect_drive(text, text, text, text, jsonb) is
  'Connects a folder or shared drive, or changes one that is connected: its source''s id. p_options as of metadata.change_drive_source().';

create function metadata.change_drive_source(p_source_id bigint, p_options jsonb) returns void
language plpgsql set search_path = '' as $$
begin
  if p_options ->> 'timezone' is not null
    and not exists (select from pg_catalog.pg_timezone_names z where z.name = p_options ->> 'timezone') then
    raise exception 'there is no time zone %', p_options ->> 'timezone' using errcode = 'invalid_parameter_value',
      hint = 'Zones are named like Asia/Manila.';
  end if;
  update metadata.drive_sources s
  set is_enabled = coalesce((p_options ->> 'is_enabled')::boolean, s.is_enabled),
      is_recursive = coalesce((p_options ->> 'is_recursive')::boolean, s.is_recursive),
      include = case when p_options ? 'include' then metadata.json_texts(p_options -> 'include') else s.include end,
      exclude = case when p_options ? 'exclude' then coalesce(metadata.json_texts(p_options -> 'exclude'), '{}') else s.exclude end,
      max_bytes = case when p_options ? 'max_bytes' then (p_options ->> 'max_bytes')::bigint else s.max_bytes end,
      dataset = case when p_options ? 'dataset' then p_options ->> 'dataset' else s.dataset end,
      store_id = case when p_options ? 'store_id' then p_options ->> 'store_id' else s.store_id end,
      timezone = case when p_options ? 'timezone' then p_options ->> 'timezone' else s.timezone end,
      on_removed = coalesce(p_options ->> 'on_removed', s.on_removed)
  where s.id = p_source_id;
  if not found then
    raise exception 'there is no drive source %', p_source_id using errcode = 'no_data_found',
      hint = 'scout drive sources lists them.';
  end if;
  -- the folders within are none of it any more
  with leaving as (
    delete from metadata.drive_folders d
    using metadata.drive_sources s
    where s.id = p_source_id and not s.is_recursive and d.source_id = s.id and d.parent_id is not null
    returning d.folder_id
  )
  update metadata.drive_files f
  set status = 'removed', removed_as = 'moved_out', removed_at = clock_timestamp(), changed_at = clock_timestamp()
  from leaving l
  where f.source_id = p_source_id and f.folder_id = l.folder_id and f.status <> 'removed';
end
$$;
comment on function metadata.change_drive_source(bigint, jsonb) is
  'Changes what is told of a source: is_enabled, is_recursive, include, exclude, max_bytes, dataset, store_id, timezone, on_removed. What is not named stays; a sweep applies it to files that are known.';

create function metadata.json_texts(p_array jsonb) returns text[]
language sql immutable set search_path = '' as $$
  select case when jsonb_typeof(p_array) = 'array' then array(select jsonb_array_elements_text(p_array)) end
$$;
comment on function metadata.json_texts(jsonb) is 'A JSON array of texts as an array; null for what is no array.';

create function metadata.open_drive_sweep(p_source_id bigint, p_kind text) returns bigint
language plpgsql set search_path = '' as $$
declare
  v_sweep_id bigint;
begin
  -- two that open one take turns
  perform from metadata.drive_sources s where s.id = p_source_id for update;
  -- one that has not begun will see all; of one that is under way that is not certain
  select w.id into v_sweep_id
  from metadata.drive_sweeps w
  where w.source_id = p_source_id and w.finished_at is null and w.kind <> 'folder'
    and (w.began_at is null or p_kind in ('nightly', 'requested'))
  order by w.id
  limit 1;
  if v_sweep_id is null then
    insert into metadata.drive_sweeps (source_id, kind, frontier, absent_at)
    select s.id, p_kind, array[s.root_id], s.listed_at
    from metadata.drive_sources s
    where s.id = p_source_id
    returning id into v_sweep_id;
  elsif p_kind not in ('nightly', 'requested') then
    update metadata.drive_sweeps w
    set kind = p_kind,
        absent_at = (select s.listed_at from metadata.drive_sources s where s.id = p_source_id)
    where w.id = v_sweep_id and w.kind in ('nightly', 'requested');
  end if;
  return v_sweep_id;
end
$$;
comment on function metadata.open_drive_sweep(bigint, text) is 'Has a whole source listed: the id of the sweep that will do it, an open one where that will do.';
