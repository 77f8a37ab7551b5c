-- Notifications: channels that are opened before the old ones die, and what arrives on them. A notification only says "look".

create function metadata.drive_webhook_url() returns text
language plpgsql stable set search_path = '' as $$
begin
  return coalesce(
    metadata.setting('drive_webhook_url') #>> '{}',
    (select s.decrypted_secret || '/drive-webhook-handler' from vault.decrypted_secrets s where s.name = 'scout_functions_url'));
end
$$;
comment on function metadata.drive_webhook_url() is 'Where Google is asked to send notifications; null where it is not known where functions are.';

create function metadata.drive_channel_work(p_feed_id bigint) returns jsonb
language sql stable set search_path = '' as $$
  with channel as (
    select c.*
    from metadata.drive_channels c
    where c.feed_id = p_feed_id and c.status in ('opening', 'open') and c.expires_at > clock_timestamp()
  ),
  feed as (
    select f.* from metadata.drive_feeds f where f.id = p_feed_id
  )
  select jsonb_build_object(
    'open', metadata.drive_webhook_url() is not null
      and coalesce(f.channel_failed_at, '-infinity')
        < clock_timestamp() - make_interval(mins => metadata.setting_number('drive_channel_retry_minutes')::integer)
      and not exists (
        select
        from channel c
        where c.superseded_at is null
          -- one that leads elsewhere is none
          and c.address = metadata.drive_webhook_url()
          and c.expires_at > clock_timestamp() + make_interval(hours => metadata.setting_number('drive_channel_renew_hours')::integer)
          -- one that was asked for and never heard of again is replaced
          and (c.status = 'open' or c.opened_at > clock_timestamp() - interval '2 minutes')
          and (f.silent_finds < metadata.setting_number('drive_silent_finds')
            or c.opened_at > clock_timestamp() - make_interval(mins => metadata.setting_number('drive_channel_retry_minutes')::integer))
      ),
    'address', metadata.drive_webhook_url(),
    'expires_at', extract(epoch from clock_timestamp() + make_interval(days => metadata.setting_number('drive_channel_days')::integer)) * 1000,
    'stop', (
      select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'resource_id', c.resource_id)), '[]')
      from channel c
      where c.status = 'open'
        and c.superseded_at < clock_timestamp() - make_interval(mins => metadata.setting_number('drive_channel_overlap_minutes')::integer)
    )
  )
  from feed f
$$;
comment on function metadata.drive_channel_work(bigint) is
  'Whether a feed needs a new channel (none that lives long enough, or the one it has is silent), and which ones to stop because their successor has been open for long enough.';

create function metadata.begin_drive_channel(p_lease uuid, p_feed_id bigint, p_id uuid, p_token_sha256 bytea, p_address text, p_expires_at timestamptz)
returns void
language plpgsql set search_path = '' as $$
begin
  perform metadata.require_drive_lease(p_lease, p_feed_id);
  insert into metadata.drive_channels (id, feed_id, token_sha256, address, expires_at)
  values (p_id, p_feed_id, p_token_sha256, p_address, p_expires_at);
end
$$;
comment on function metadata.begin_drive_channel(uuid, bigint, uuid, bytea, text, timestamptz) is
  'Before Google is asked for a channel: its first notification may be faster than the answer.';

create function metadata.open_drive_channel(p_id uuid, p_resource_id text, p_expires_at timestamptz) returns void
language plpgsql set search_path = '' as $$
declare
  v_feed_id bigint;
begin
  update metadata.drive_channels c
  set status = 'open', resource_id = p_resource_id, expires_at = p_expires_at
  where c.id = p_id
  returning c.feed_id into v_feed_id;
  update metadata.drive_channels c
  set superseded_at = clock_timestamp()
  where c.feed_id = v_feed_id and c.id <> p_id and c.superseded_at is null and c.status in ('opening', 'open');
  update metadata.drive_feeds f
  set channel_error = null, channel_failed_at = null, silent_finds = 0
  where f.id = v_feed_id;
end
$$;
comment on function metadata.open_drive_channel(uuid, text, timestamptz) is 'Google has opened a channel; the earlier ones of the feed are superseded.';

create function metadata.close_drive_channel(p_id uuid, p_status text, p_reason text) returns void
language plpgsql set search_path = '' as $$
declare
  v_feed_id bigint;
begin
  update metadata.drive_channels c
  set status = p_status, closed_at = clock_timestamp(), reason = left(p_reason, 2000)
  where c.id = p_id
  returning c.feed_id into v_feed_id;
  if p_status = 'failed' then
    update metadata.drive_feeds f
    set channel_error = left(p_reason, 2000), channel_failed_at = clock_timestamp()
    where f.id = v_feed_id;
  end if;
end
$$;
comment on function metadata.close_drive_channel(uuid, text, text) is 'A channel was stopped, or (failed) Google would not open it.';

create function metadata.refuse_drive_event(p_reason text, p_feed_id bigint) returns void
language sql set search_path = '' as $$
  insert into metadata.drive_refusals as r (day, reason, feed_id, count)
  values ((now() at time zone metadata.business_timezone())::date, p_reason, p_feed_id, 1)
  on conflict on constraint drive_refusals_once do update set count = r.count + 1, last_at = clock_timestamp()
$$;
comment on function metadata.refuse_drive_event(text, bigint) is 'Counts a notification that was refused, or came again.';

create function metadata.accept_drive_event(p_channel_id uuid, p_message_no bigint, p_resource_id text, p_state text) returns text
language plpgsql set search_path = '' as $$
declare
  v_channel metadata.drive_channels;
  v_last_no bigint;
  v_last_at timestamptz;
begin
  -- one that a crash forgets only hastened what the poll will find: no notification waits for the disk
  perform pg_catalog.set_config('synchronous_commit', 'off', true);
  select c.* into v_channel from metadata.drive_channels c where c.id = p_channel_id;
  if v_channel.resource_id is not null and v_channel.resource_id <> p_resource_id then
    perform metadata.refuse_drive_event('wrong_resource', v_channel.feed_id);
    return 'wrong_resource';
  elsif v_channel.status in ('stopped', 'failed') then
    perform metadata.refuse_drive_event('stopped', v_channel.feed_id);
    return 'stopped';
  elsif v_channel.expires_at < clock_timestamp() then
    perform metadata.refuse_drive_event('expired', v_channel.feed_id);
    return 'expired';
  end if;
  select max(e.message_no) into v_last_no from metadata.drive_events e where e.channel_id = p_channel_id;
  select max(e.received_at) into v_last_at from metadata.drive_events e where e.feed_id = v_channel.feed_id and e.state <> 'sync';

  insert into metadata.drive_events (channel_id, message_no, feed_id, state)
  values (p_channel_id, p_message_no, v_channel.feed_id, p_state)
  on conflict on constraint drive_events_pkey do nothing;
  if not found then
    perform metadata.refuse_drive_event('repeated', v_channel.feed_id);
    return 'repeated';
  end if;
  if p_message_no < v_last_no then
    perform metadata.refuse_drive_event('out_of_order', v_channel.feed_id);
  end if;
  -- one bell for many notifications; cron looks again a moment later, also where it is not known what to ring
  if p_state <> 'sync' and coalesce(v_last_at, '-infinity') < clock_timestamp() - interval '2 seconds'
    and exists (select from vault.decrypted_secrets s where s.name = 'scout_functions_url')
  then
    perform metadata.ring('drive-sync');
  end if;
  return 'accepted';
end
$$;
comment on function metadata.accept_drive_event(uuid, bigint, text, text) is
  'Records a notification whose channel and token were found right, once per number, and rings for a pass. What became of it: accepted, repeated, expired, stopped, wrong_resource.';

create view metadata.drive_channel_health with (security_invoker = true) as
select
  c.id, c.feed_id, c.status, c.opened_at, c.expires_at, c.superseded_at, c.reason,
  count(e.message_no) as notifications,
  -- the number of the last one tells how many there were
  greatest(coalesce(max(e.message_no), 0) - count(e.message_no), 0) as missing,
  max(e.received_at) as last_notification_at
from metadata.drive_channels c
left join metadata.drive_events e on e.channel_id = c.id
group by c.id;
comment on view metadata.drive_channel_health is 'One row per notification channel and what came on it.';
comment on column metadata.drive_channel_health.missing is 'Notifications that never came: gaps in Google''s numbers, which Google does not promise to be without.';
