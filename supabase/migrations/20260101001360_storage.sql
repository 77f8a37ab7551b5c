-- Where files live: private buckets, reached with the secret key only.

do $$
begin
  -- a Postgres without Storage (nothing of Scout's then writes files) has nowhere to make them
  if to_regclass('storage.buckets') is not null then
    insert into storage.buckets (id, name, public) values
      ('raw-files', 'raw-files', false),
      ('exports', 'exports', false)
    on conflict (id) do nothing;
  end if;
end
$$;
