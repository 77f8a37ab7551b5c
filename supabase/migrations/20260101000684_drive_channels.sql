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

create function metadata.is_drive_ring_due(p_ring metadata.drive_rings) returns boolean
language sql volatile set search_path = '' as $$
  -- a call looks again before it ends, more than a second after it was rung; a bell that nobody heard is rung again
  select p_ring.rung_at < clock_timestamp() - case when p_ring.has_begun then interval '1 second' else interval '10 seconds' end
$$;
comment on function metadata.is_drive_ring_due(metadata.drive_rings) is
  'Whether a notification that comes now is to be rung for, after this bell: a pass that has begun may have listed already, one that has not will see it.';

create function metadata.ring_drive_feeds(p_feeds bigint[]) returns boolean
language plpgsql set search_path = '' as $$
begin
  -- looked at first: who writes waits for others who do
  if not exists (
    select
    from unnest(p_feeds) f (id)
    where not exists (
      select from metadata.drive_rings r where r.feed_id = f.id and not metadata.is_drive_ring_due(r)
    )
  ) or not exists (select from vault.decrypted_secrets s where s.name = 'scout_functions_url') then
    return false;
  end if;
  insert into metadata.drive_rings as r (feed_id, rung_at)
  select f.id, clock_timestamp()
  from unnest(p_feeds) f (id)
  order by f.id
  on conflict (feed_id) do update set rung_at = excluded.rung_at, has_begun = false where metadata.is_drive_ring_due(r);
  return found;
end
$$;
comment on function metadata.ring_drive_feeds(bigint[]) is
  'Whether a pass over one of these feeds is to be rung; not where it is not known what to ring. Cron looks again a moment later in any case.';

create function metadata.take_drive_events(p_events jsonb) returns jsonb
language plpgsql set search_path = '' as $$
declare
  v_verdicts jsonb;
  v_feeds bigint[];
  v_traceparent text;
begin
  -- one that a crash forgets only hastened what the poll will find: no notification waits for the disk
  perform pg_catalog.set_config('synchronous_commit', 'off', true);
  with told as materialized (
    select
      e.place, (e.event ->> 'channel')::uuid as channel_id, (e.event ->> 'number')::bigint as message_no,
      e.event ->> 'resource' as resource_id, e.event ->> 'state' as state, e.event ->> 'refusal' as refusal,
      (e.event ->> 'feed')::bigint as feed_id, e.event ->> 'traceparent' as traceparent
    from jsonb_array_elements(p_events) with ordinality e (event, place)
  ),
  last_known as materialized (
    select t.channel_id, (select max(e.message_no) from metadata.drive_events e where e.channel_id = t.channel_id) as message_no
    from told t
    where t.channel_id is not null
    group by t.channel_id
  ),
  judged as materialized (
    select
      t.place, t.channel_id, t.message_no, t.state, t.traceparent, coalesce(c.feed_id, t.feed_id) as feed_id,
      case
        when t.refusal is not null then t.refusal
        when c.id is null then 'unknown_channel'
        when c.resource_id <> t.resource_id then 'wrong_resource'
        when c.status in ('stopped', 'failed') then 'stopped'
        when c.expires_at < clock_timestamp() then 'expired'
      end as refusal,
      row_number() over (partition by t.channel_id, t.message_no order by t.place) as copy,
      t.message_no < greatest(k.message_no, max(t.message_no) over (
        partition by t.channel_id order by t.place rows between unbounded preceding and 1 preceding
      )) as is_late
    from told t
    left join metadata.drive_channels c on c.id = t.channel_id
    left join last_known k on k.channel_id = t.channel_id
  ),
  recorded as (
    insert into metadata.drive_events (channel_id, message_no, feed_id, state)
    select j.channel_id, j.message_no, j.feed_id, j.state
    from judged j
    where j.refusal is null and j.copy = 1
    order by j.channel_id, j.message_no
    on conflict on constraint drive_events_pkey do nothing
    returning channel_id, message_no
  ),
  answered as materialized (
    select j.place, j.feed_id, j.state, j.traceparent, j.is_late,
      coalesce(j.refusal, case when r.message_no is null then 'repeated' else 'accepted' end) as verdict
    from judged j
    left join recorded r on r.channel_id = j.channel_id and r.message_no = j.message_no and j.copy = 1
  ),
  counted as (
    insert into metadata.drive_refusals as r (day, reason, feed_id, count)
    select (now() at time zone metadata.business_timezone())::date, o.reason, o.feed_id, count(*)
    from (
      select a.verdict as reason, a.feed_id from answered a where a.verdict <> 'accepted'
      union all
      select 'out_of_order', a.feed_id from answered a where a.verdict = 'accepted' and a.is_late
    ) o
    group by o.reason, o.feed_id
    order by o.reason, o.feed_id
    on conflict on constraint drive_refusals_once do update set count = r.count + excluded.count, last_at = clock_timestamp()
  )
  select
    jsonb_agg(a.verdict order by a.place),
    array_agg(distinct a.feed_id) filter (where a.verdict = 'accepted' and a.state <> 'sync'),
    (array_agg(a.traceparent order by a.place) filter (where a.verdict = 'accepted' and a.state <> 'sync'))[1]
  into v_verdicts, v_feeds, v_traceparent
  from answered a;

  if v_feeds is not null and metadata.ring_drive_feeds(v_feeds) then
    perform metadata.ring('drive-sync', p_traceparent => v_traceparent);
  end if;
  return v_verdicts;
end
$$;
comment on function metadata.take_drive_events(jsonb) is
  'Records notifications whose channel and token were found right, once per number, counts those that were refused ({refusal, feed}), and rings for a pass where none was rung that has not begun yet. In their order, what became of each: accepted, repeated, expired, stopped, wrong_resource, unknown_channel, or the refusal.';

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
