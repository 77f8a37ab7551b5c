-- What is known of files that are alike: how to treat them, and what their columns mean.

create table metadata.file_policies (
  source text not null default '*',
  pattern text not null default '*',
  same_name text not null default 'keep',
  on_added text not null default 'evolve',
  on_removed text not null default 'evolve',
  on_renamed text not null default 'evolve',
  on_retyped text not null default 'review',
  constraint file_policies_pkey primary key (source, pattern),
  constraint file_policies_source_known check (source in ('*', 'drive', 'upload', 'api')),
  constraint file_policies_same_name_known check (same_name in ('keep', 'replace')),
  constraint file_policies_drift_known check (
    on_added in ('evolve', 'freeze', 'review') and on_removed in ('evolve', 'freeze', 'review')
    and on_renamed in ('evolve', 'freeze', 'review') and on_retyped in ('evolve', 'freeze', 'review')
  )
);
comment on table metadata.file_policies is 'One row per source and pattern of folder/name: how files there are treated. The longest pattern that fits counts, one of the source before one of any.';
comment on column metadata.file_policies.source is 'drive, upload, api, or * for any.';
comment on column metadata.file_policies.pattern is 'Of folder/name; * stands for anything.';
comment on column metadata.file_policies.same_name is 'A file without an id that has the name of an earlier one: keep both, or replace the earlier one''s rows.';
comment on column metadata.file_policies.on_added is 'A column that no earlier file had. evolve: taken as it is; review: the file waits for a decision; freeze: the file is refused.';
comment on column metadata.file_policies.on_removed is 'A column that every earlier file had; as on_added.';
comment on column metadata.file_policies.on_renamed is 'A column that means what a missing one meant; as on_added.';
comment on column metadata.file_policies.on_retyped is 'A column that must be a number or a time, whose values are of another kind; as on_added.';
alter table metadata.file_policies enable row level security;
insert into metadata.file_policies default values;

create function metadata.file_policy(p_source text, p_folder text, p_file_name text) returns metadata.file_policies
language sql stable set search_path = '' as $$
  select p
  from metadata.file_policies p
  where p.source in ('*', p_source)
    and concat_ws('/', nullif(p_folder, ''), p_file_name)
      like replace(replace(replace(replace(p.pattern, '\', '\\'), '%', '\%'), '_', '\_'), '*', '%')
  order by p.source = '*', length(p.pattern) desc, p.pattern
  limit 1
$$;
comment on function metadata.file_policy(text, text, text) is 'How a file of this source, folder and name is treated.';

create function metadata.file_subject(p_source text, p_folder text, p_file_name text) returns text
language sql immutable set search_path = '' as $$
  select concat('files:', p_source, ':', nullif(p_folder, '') || '/',
    -- dates, numbers and ids in a name tell files of one kind apart
    regexp_replace(regexp_replace(lower(p_file_name),
      '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}', '#', 'g'),
      '[0-9a-f]*[0-9][0-9a-f]*([-_. ]*[0-9]+)*', '#', 'g'))
$$;
comment on function metadata.file_subject(text, text, text) is
  'What files that are alike have in common: source, folder, and the name without its dates, numbers and ids (sales_2025-09-01.csv and sales_2025-09-02.csv).';

create function metadata.file_to_replace(p_source text, p_external_id text, p_file_name text, p_folder text, p_replace boolean) returns bigint
language sql stable set search_path = '' as $$
  -- each branch finds its files by an index; the policy is asked for only where there is a file to be replaced
  select case
    when p_external_id is not null then (
      select max(f.file_id)
      from staging.universal_file_ingestion f
      where f.source = p_source and f.external_id = p_external_id
    )
    else (
      select case
        when n.file_id is null then null
        when p_replace or (metadata.file_policy(p_source, p_folder, p_file_name)).same_name = 'replace' then n.file_id
      end
      from (
        select max(f.file_id) as file_id
        from staging.universal_file_ingestion f
        where f.source = p_source and f.file_name = p_file_name and f.external_id is null and f.folder is not distinct from p_folder
      ) n
    )
  end
$$;
comment on function metadata.file_to_replace(text, text, text, text, boolean) is
  'The file that a new one is the next version of: of the same id at its source; where it has none, of the same name, when that was asked for or is the policy. Null: none.';

create table metadata.remembered_mappings (
  fingerprint text not null,
  subject text not null,
  dataset text not null,
  columns jsonb not null,
  day_orders jsonb not null default '{}',
  is_decision boolean not null,
  decided_by text not null,
  file_id bigint,
  decided_at timestamptz not null default now(),
  constraint remembered_mappings_pkey primary key (fingerprint, subject),
  constraint remembered_mappings_dataset_known check (dataset in ('transactions', 'products', 'stores', 'customers', 'campaigns', 'inference', 'unknown')),
  constraint remembered_mappings_columns_is_object check (jsonb_typeof(columns) = 'object' and jsonb_typeof(day_orders) = 'object')
);
comment on table metadata.remembered_mappings is 'One row per set of columns and kind of file whose meaning is known: decided by a person, or by the model with certainty.';
comment on column metadata.remembered_mappings.fingerprint is 'SHA-256 of the column names, sorted.';
comment on column metadata.remembered_mappings.subject is 'metadata.file_subject() of the file, with its sheet; empty: wherever these columns come from.';
comment on column metadata.remembered_mappings.columns is 'Source column → canonical field, or null where it has none.';
comment on column metadata.remembered_mappings.day_orders is 'Source column → dmy or mdy, where a person said whether 03/04/2025 is in April or in March. Counts where a file''s own dates do not tell.';
comment on column metadata.remembered_mappings.is_decision is 'A person''s; the model never overwrites it.';
alter table metadata.remembered_mappings enable row level security;

create function metadata.remembered_mapping(p_fingerprint text, p_subject text) returns metadata.remembered_mappings
language sql stable set search_path = '' as $$
  select m
  from metadata.remembered_mappings m
  where m.fingerprint = p_fingerprint and m.subject in (p_subject, '')
  order by m.is_decision desc, m.subject = '', m.decided_at desc
  limit 1
$$;
comment on function metadata.remembered_mapping(text, text) is 'What these columns mean in a file of this kind, where it is known: a person''s decision first, then what is known of this kind of file.';

create function metadata.remember_mapping(
  p_fingerprint text, p_subject text, p_dataset text, p_columns jsonb, p_is_decision boolean, p_file_id bigint default null,
  p_day_orders jsonb default '{}'
)
returns void
language plpgsql set search_path = '' as $$
begin
  insert into metadata.remembered_mappings as m (fingerprint, subject, dataset, columns, day_orders, is_decision, decided_by, file_id)
  values (p_fingerprint, p_subject, p_dataset, p_columns, p_day_orders, p_is_decision, case when p_is_decision then metadata.actor() else 'model' end, p_file_id)
  on conflict on constraint remembered_mappings_pkey do update
  set dataset = excluded.dataset, columns = excluded.columns, day_orders = excluded.day_orders, is_decision = excluded.is_decision, decided_by = excluded.decided_by,
      file_id = excluded.file_id, decided_at = now()
  where not m.is_decision or excluded.is_decision;
end
$$;
comment on function metadata.remember_mapping(text, text, text, jsonb, boolean, bigint, jsonb) is 'Keeps what columns mean. The model never overwrites a person.';
