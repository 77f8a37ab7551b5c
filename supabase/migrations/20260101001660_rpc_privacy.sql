-- A customer's record, for operators of all stores. Both calls are audited, so neither is a GET.

create function metadata.require_all_stores() returns void
language plpgsql stable set search_path = '' as $$
begin
  if metadata.allowed_stores() <> array['*'] then
    raise exception 'a customer is of no single store' using errcode = 'insufficient_privilege',
      hint = 'This needs a token without a list of stores.';
  end if;
end
$$;
comment on function metadata.require_all_stores() is 'Raises insufficient_privilege (42501) unless the caller sees all stores.';
grant execute on function metadata.require_all_stores() to scout_api;

grant create on schema public to scout_api;
grant usage on schema public to scout_api;
set role scout_api;

create function public.show_customer(customer_id text, reason text) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
begin
  perform metadata.require_role('operator');
  perform metadata.require_all_stores();
  return metadata.show_customer(show_customer.customer_id, show_customer.reason);
end
$$;
comment on function public.show_customer(text, text) is
  'What is held about a customer: rows by place, the profile, the latest 100 transactions. Operators of all stores; recorded in the access audit.';

create function public.erase_customer(customer_id text, reason text) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
begin
  perform metadata.require_role('operator');
  perform metadata.require_all_stores();
  return metadata.erase_customer(erase_customer.customer_id, erase_customer.reason);
end
$$;
comment on function public.erase_customer(text, text) is
  'Erases a customer everywhere and keeps them out; the rows changed by place. Operators of all stores; recorded in the access audit.';

reset role;
revoke create on schema public from scout_api;

revoke execute on all functions in schema public from public;
grant execute on function public.show_customer(text, text), public.erase_customer(text, text) to authenticated, service_role;
