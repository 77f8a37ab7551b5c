-- The dashboard API: files, and decisions about them. A file may hold rows of any store, so all of it is for operators of
-- all stores. See rpc_pipeline for how public functions are guarded.

grant create on schema public to scout_api;
grant usage on schema public to scout_api;
set role scout_api;

create function public.files(status text default null, most integer default 100) returns setof jsonb
language plpgsql stable security definer set search_path = '' as $$
begin
  perform metadata.require_role('operator');
  perform metadata.require_all_stores();
  return query select * from metadata.list_files(files.status, least(greatest(files.most, 0), 1000));
end
$$;
comment on function public.files(text, integer) is
  'Files that came, the latest first: what they are, what became of them, why not. status: queued, processing, ingested, review, needs_worker or failed. Operators of all stores.';

create function public.files_in_review(most integer default 50) returns setof jsonb
language plpgsql stable security definer set search_path = '' as $$
begin
  perform metadata.require_role('operator');
  perform metadata.require_all_stores();
  return query select * from metadata.files_in_review(least(greatest(files_in_review.most, 0), 1000));
end
$$;
comment on function public.files_in_review(integer) is
  'Tables of files that wait for a decision about their columns: type, examples, what each is taken for and may be, and the doubts. Operators of all stores.';

create function public.resolve_mapping(
  file_id bigint, columns jsonb default '{}', dataset text default null, sheet text default null, accept boolean default true
)
returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
begin
  perform metadata.require_role('operator');
  perform metadata.require_all_stores();
  return metadata.resolve_mapping_for(
    resolve_mapping.file_id, resolve_mapping.columns, resolve_mapping.dataset, resolve_mapping.sheet, resolve_mapping.accept);
end
$$;
comment on function public.resolve_mapping(bigint, jsonb, text, text, boolean) is
  'Decides what a file''s columns mean, {header: canonical field or null}; columns that are not named keep what was proposed (accept: false: only what was certain); transaction_date:dmy or :mdy also says how dates are written. Remembered for files of the same columns; the file is read again. Operators of all stores.';

reset role;
revoke create on schema public from scout_api;

revoke execute on all functions in schema public from public;
grant execute on function public.files(text, integer), public.files_in_review(integer),
  public.resolve_mapping(bigint, jsonb, text, text, boolean) to authenticated, service_role;
