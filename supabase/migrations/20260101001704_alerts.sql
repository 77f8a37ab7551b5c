-- Alerts: rules as rows, and what becomes of what they find.
--
-- A rule is a condition over rows of one shape: layer, subject, status, value, threshold, unit, observed_at, detail (that
-- of gates; quality.signals_* have it too). A row that meets it makes an event: pending until it has held for the rule's
-- time, firing, acknowledged by somebody, resolved when the recovery condition has held. Firing events are grouped;
-- a group is what people are told of, once per channel, and what the later messages follow up.

insert into metadata.settings (name, value, unit, description) values
  ('alert_longest_step_seconds', '60', 'seconds', 'Between two evaluations no more than this counts as time in which a condition held: neither a clock that jumps nor a pause of evaluation makes an alert fire.'),
  ('alert_flap_minutes', '30', 'minutes', 'What fires again so soon after it resolved is the same alert, flapping.'),
  ('alert_flap_longest_minutes', '60', 'minutes', 'A flapping alert has to be quiet for longer each time, at most this, before it counts as resolved.'),
  ('alert_burst', '3', 'messages', 'So many messages of a kind go to a channel within alert_digest_seconds one by one; more are put together into one.'),
  ('alert_brief_seconds', '60', 'seconds', 'What is over so soon after it was to be told, and before its channel heard of it, is told to nobody, unless it was critical.'),
  ('alert_digest_seconds', '300', 'seconds', 'How often many alerts are told together.'),
  ('alert_digest_critical_seconds', '20', 'seconds', 'The same where a critical one is among them.'),
  ('alert_update_seconds', '300', 'seconds', 'A group that grows is told of again no sooner.'),
  ('alert_lease_seconds', '60', 'seconds', 'How long a message belongs to whoever took it to send. Longer than a channel may take.'),
  ('alert_send_timeout_ms', '10000', 'ms', 'A channel that has not answered by then has failed.'),
  ('alert_fallback_seconds', '60', 'seconds', 'A message that waits so long for a channel that is down goes to the next one too.'),
  ('alert_give_up_hours', '72', 'hours', 'A message that could not be sent for so long is given up.'),
  ('alert_history_days', '365', 'days', 'How long resolved alerts, their history and messages are kept.'),
  ('alert_link_days', '7', 'days', 'How long the link to acknowledge in a message is good.'),
  ('docs_url', 'null', 'address', 'Where docs/ of this repository is read: messages link runbooks below it. Null: they name the file.'),
  ('alert_silent_evaluation_seconds', '120', 'seconds', 'Evaluation that has not succeeded for longer has stopped.'),
  ('alert_message_subjects', '5', 'alerts', 'So many of a group are told one by one in a message, the worst; of the others the number.');

create table metadata.alert_channels (
  channel text primary key,
  kind text not null,
  target text,
  options jsonb not null default '{}',
  min_severity text not null default 'warning',
  fallback text references metadata.alert_channels (channel) on update cascade on delete set null,
  is_enabled boolean not null default true,
  created_at timestamptz not null default now(),
  constraint alert_channels_named check (channel ~ '^[a-z][a-z0-9_-]{0,40}$'),
  constraint alert_channels_kind_known check (kind in ('slack', 'slack_webhook', 'teams', 'email', 'smtp', 'webhook')),
  constraint alert_channels_severity_known check (min_severity in ('info', 'warning', 'critical')),
  constraint alert_channels_fallback_is_another check (fallback <> channel)
);
comment on table metadata.alert_channels is 'One row per way to tell people. The dashboard is always one, and has no row: recent_alerts shows everything.';
comment on column metadata.alert_channels.kind is 'slack: a bot token, updates and threads; slack_webhook: an incoming webhook; teams: a Workflows webhook; email: an HTTP provider (Resend''s API); smtp: a mail server; webhook: signed JSON (Standard Webhooks).';
comment on column metadata.alert_channels.target is 'Slack channel id, or addresses of mail, separated by commas; null where the secret is the address.';
comment on column metadata.alert_channels.options is 'What else the kind needs: from (mail), url (webhook; email: another provider with the same API), host, port, user, secure (smtp).';
comment on column metadata.alert_channels.min_severity is 'Alerts below this are not told here, unless the rule names the channel.';
comment on column metadata.alert_channels.fallback is 'Told instead, with the reason, while this one is down.';
alter table metadata.alert_channels enable row level security;
-- foreign key
create index alert_channels_falling_back on metadata.alert_channels (fallback) where fallback is not null;

create function metadata.alert_secret(p_channel text) returns text
language sql stable set search_path = '' as $$
  select s.decrypted_secret from vault.decrypted_secrets s where s.name = 'scout_alert_' || p_channel
$$;
comment on function metadata.alert_secret(text) is 'The secret of a channel, from Vault: a token, a webhook''s address or signing key, a password.';

create function metadata.set_alert_secret(p_channel text, p_secret text) returns void
language plpgsql set search_path = '' as $$
declare
  v_id uuid := (select s.id from vault.decrypted_secrets s where s.name = 'scout_alert_' || p_channel);
begin
  if v_id is null then
    perform vault.create_secret(p_secret, 'scout_alert_' || p_channel, 'Of the alert channel ' || p_channel || '.');
  else
    perform vault.update_secret(v_id, p_secret);
  end if;
end
$$;
comment on function metadata.set_alert_secret(text, text) is 'Keeps the secret of a channel in Vault.';

do $$
begin
  -- signs the links in messages
  if not exists (select from vault.decrypted_secrets s where s.name = 'scout_alert_links') then
    perform vault.create_secret(
      replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'scout_alert_links', 'Signs the links of alerts.');
  end if;
end
$$;

create table metadata.alert_rules (
  rule text primary key,
  title text not null,
  source text,
  condition text,
  threshold numeric,
  recovery_condition text,
  recovery_threshold numeric,
  severity text not null,
  for_duration interval not null default '0',
  recover_for interval not null default '1 minute',
  group_by text not null default 'rule',
  affects text not null,
  owner text not null,
  runbook text not null,
  channels text[],
  is_enabled boolean not null default true,
  constraint alert_rules_named check (rule ~ '^[a-z][a-z0-9_]*$'),
  constraint alert_rules_condition_has_source check ((source is null) = (condition is null)),
  constraint alert_rules_source_is_relation check (source ~ '^[a-z_]+\.[a-z0-9_]+$'),
  constraint alert_rules_severity_known check (severity in ('critical', 'warning', 'info')),
  constraint alert_rules_group_known check (group_by in ('rule', 'layer', 'subject')),
  constraint alert_rules_durations_natural check (for_duration >= '0' and recover_for >= '0'),
  constraint alert_rules_runbook_is_page check (runbook ~ '^docs/runbooks/[a-z0-9-]+\.md$')
);
comment on table metadata.alert_rules is 'One row per rule. Change a threshold, a time or a channel here; it counts from the next evaluation on.';
comment on column metadata.alert_rules.source is 'The relation it reads, of the shape of gates; it must be cheap: every evaluation asks it. Null: raised by Scout itself (a rule that fails, evaluation that stopped).';
comment on column metadata.alert_rules.condition is 'SQL over the columns of source, with threshold and recovery_threshold as the rule has them: a row for which it is true is an alert.';
comment on column metadata.alert_rules.threshold is 'Null: the row''s own.';
comment on column metadata.alert_rules.recovery_condition is 'SQL as condition: when the alert is over. Null: when the condition is not true. A row that is there no more is over too.';
comment on column metadata.alert_rules.recovery_threshold is 'Null: threshold. Another value keeps an alert that hovers at its threshold from coming and going (hysteresis).';
comment on column metadata.alert_rules.for_duration is 'How long the condition must hold before it fires.';
comment on column metadata.alert_rules.recover_for is 'How long recovery must hold before it is over.';
comment on column metadata.alert_rules.group_by is 'What is told in one message: all alerts of the rule, of a layer, or each subject by itself.';
comment on column metadata.alert_rules.affects is 'What suffers, for those who read the message.';
comment on column metadata.alert_rules.runbook is 'The page that says what to do.';
comment on column metadata.alert_rules.channels is 'Null: every enabled channel from its min_severity on.';
alter table metadata.alert_rules enable row level security;

create function metadata.severity_rank(p_severity text) returns integer
language sql immutable set search_path = '' as $$
  select array_position(array['info', 'warning', 'critical'], p_severity)
$$;
comment on function metadata.severity_rank(text) is 'info 1, warning 2, critical 3.';

create table metadata.alert_groups (
  id bigint generated always as identity primary key,
  rule text not null references metadata.alert_rules (rule) on update cascade on delete cascade,
  group_key text not null,
  opened_at timestamptz not null,
  acknowledged_at timestamptz,
  acknowledged_by text,
  resolved_at timestamptz
);
comment on table metadata.alert_groups is 'One row per thing people are told of: the alerts of a rule (or a layer, or a subject) from the first to fire until all are resolved.';
-- one open group at a time; metadata.evaluate_alerts() looks for it
create unique index alert_groups_open on metadata.alert_groups (rule, group_key) where resolved_at is null;
-- messages about what was opened or resolved lately
create index alert_groups_recent on metadata.alert_groups (opened_at desc);
-- foreign key
create index alert_groups_of_rule on metadata.alert_groups (rule);
alter table metadata.alert_groups enable row level security;

create table metadata.alert_events (
  id bigint generated always as identity primary key,
  rule text not null references metadata.alert_rules (rule) on update cascade on delete cascade,
  subject text not null,
  layer text,
  store_id text,
  severity text not null,
  status text not null,
  group_key text not null,
  group_id bigint references metadata.alert_groups (id) on delete set null,
  started_at timestamptz not null,
  fired_at timestamptz,
  acknowledged_at timestamptz,
  acknowledged_by text,
  resolved_at timestamptz,
  last_seen_at timestamptz not null,
  held_for interval not null default '0',
  quiet_for interval,
  flaps integer not null default 0,
  suppressed_by text,
  value numeric,
  worst_value numeric,
  threshold numeric,
  unit text,
  observed_at timestamptz,
  detail text,
  constraint alert_events_status_known check (status in ('pending', 'firing', 'acknowledged', 'resolved')),
  constraint alert_events_fired_when check ((status in ('firing', 'acknowledged')) <= (fired_at is not null)),
  constraint alert_events_acknowledged_when check ((status = 'acknowledged') <= (acknowledged_at is not null)),
  constraint alert_events_resolved_when check ((status = 'resolved') = (resolved_at is not null))
);
comment on table metadata.alert_events is 'One row per alert: a rule that found a subject, from pending to resolved. A pending one that never fires leaves no row.';
comment on column metadata.alert_events.store_id is 'The store its subject is, or whose device it is: those who see some stores only see these. Null: of no single store.';
comment on column metadata.alert_events.started_at is 'When the condition was first seen.';
comment on column metadata.alert_events.held_for is 'How long the condition was seen to hold.';
comment on column metadata.alert_events.quiet_for is 'How long recovery was seen to hold; null while it does not.';
comment on column metadata.alert_events.flaps is 'How often it fired again soon after it was resolved.';
comment on column metadata.alert_events.suppressed_by is 'Why nobody is told: a silence, a maintenance window, or another alert that is its cause. Null when they are.';
comment on column metadata.alert_events.worst_value is 'The value furthest beyond the threshold since it began.';
-- one at a time per rule and subject; metadata.evaluate_alerts() finds what is under way
create unique index alert_events_active on metadata.alert_events (rule, subject) where status <> 'resolved';
-- what was resolved lately and may flap
create index alert_events_resolved on metadata.alert_events (resolved_at desc) where status = 'resolved';
-- recent_alerts
create index alert_events_recent on metadata.alert_events (started_at desc);
-- foreign key; the alerts of a message
create index alert_events_of_group on metadata.alert_events (group_id) where group_id is not null;
alter table metadata.alert_events enable row level security;

create table metadata.alert_history (
  id bigint generated always as identity primary key,
  event_id bigint not null references metadata.alert_events (id) on delete cascade,
  at timestamptz not null,
  was text,
  status text not null,
  by text not null,
  note text
);
comment on table metadata.alert_history is 'One row per change of an alert''s status: what it was, what it became, by whom (evaluation or a person) and why.';
-- the life of one alert
create index alert_history_of_event on metadata.alert_history (event_id, id);
alter table metadata.alert_history enable row level security;

create table metadata.alert_silences (
  id bigint generated always as identity primary key,
  rule text,
  subject text,
  reason text not null,
  silenced_by text not null,
  starts_at timestamptz not null default now(),
  ends_at timestamptz,
  until_recovered boolean not null default false,
  created_at timestamptz not null default now(),
  constraint alert_silences_reason_given check (btrim(reason) <> ''),
  constraint alert_silences_by_somebody check (btrim(silenced_by) <> ''),
  constraint alert_silences_end check (ends_at > starts_at),
  constraint alert_silences_have_an_end check (ends_at is not null or until_recovered)
);
comment on table metadata.alert_silences is 'One row per silence: alerts it covers are kept, and nobody is told. It ends at a time, or when what it covers has recovered (snooze).';
comment on column metadata.alert_silences.rule is 'Null: every rule.';
comment on column metadata.alert_silences.subject is 'A pattern for LIKE; null: every subject.';
alter table metadata.alert_silences enable row level security;
-- metadata.evaluate_alerts(): silences that may hold now
create index alert_silences_ending on metadata.alert_silences (ends_at desc);

create table metadata.maintenance_windows (
  name text primary key,
  weekdays integer[] not null,
  starts_at time not null,
  lasts interval not null,
  rule text,
  reason text not null,
  is_enabled boolean not null default true,
  constraint maintenance_windows_weekdays_iso check (weekdays <@ array[1, 2, 3, 4, 5, 6, 7]),
  constraint maintenance_windows_within_a_day check (lasts > '0' and lasts <= '24 hours')
);
comment on table metadata.maintenance_windows is 'One row per weekly window in which nobody is told of what the work itself causes.';
comment on column metadata.maintenance_windows.weekdays is 'Days on which it begins, 1 (Monday) to 7, in business time.';
comment on column metadata.maintenance_windows.starts_at is 'In business time.';
comment on column metadata.maintenance_windows.rule is 'A pattern for LIKE; null: every rule but critical ones.';
alter table metadata.maintenance_windows enable row level security;

insert into metadata.maintenance_windows (name, weekdays, starts_at, lasts, rule, reason) values
  ('sunday', '{7}', '02:00', '2 hours', null, 'Weekly maintenance: indexes are rebuilt and old days archived.');

create table metadata.alert_inhibitions (
  cause text not null references metadata.alert_rules (rule) on update cascade on delete cascade,
  cause_subject text not null default '%',
  effect text not null references metadata.alert_rules (rule) on update cascade on delete cascade,
  effect_subject text not null default '%',
  constraint alert_inhibitions_cause_is_another check (cause <> effect),
  constraint alert_inhibitions_pkey primary key (cause, cause_subject, effect, effect_subject)
);
comment on table metadata.alert_inhibitions is 'One row per cause and effect: while the first fires, nobody is told of the second.';
comment on column metadata.alert_inhibitions.cause_subject is 'A pattern for LIKE.';
comment on column metadata.alert_inhibitions.effect_subject is 'A pattern for LIKE.';
-- foreign key
create index alert_inhibitions_of_effect on metadata.alert_inhibitions (effect);
alter table metadata.alert_inhibitions enable row level security;

create table metadata.alert_escalations (
  severity text not null,
  after interval not null,
  channels text[],
  constraint alert_escalations_pkey primary key (severity, after),
  constraint alert_escalations_severity_known check (severity in ('critical', 'warning', 'info')),
  constraint alert_escalations_after_positive check (after > '0')
);
comment on table metadata.alert_escalations is 'One row per step: who is told next of an alert that nobody has acknowledged for so long.';
comment on column metadata.alert_escalations.channels is 'Null: every enabled channel, whatever its min_severity.';
alter table metadata.alert_escalations enable row level security;

insert into metadata.alert_escalations (severity, after) values ('critical', '15 minutes'), ('critical', '1 hour'), ('warning', '4 hours');

create table metadata.alert_outbox (
  id bigint generated always as identity primary key,
  idempotency_key uuid not null default gen_random_uuid(),
  channel text not null,
  kind text not null,
  severity text not null,
  group_ids bigint[] not null,
  note text,
  fallback_of bigint references metadata.alert_outbox (id) on delete cascade,
  created_at timestamptz not null default clock_timestamp(),
  status text not null default 'queued',
  attempts integer not null default 0,
  next_attempt_at timestamptz not null default clock_timestamp(),
  lease uuid,
  leased_until timestamptz,
  message jsonb,
  reference jsonb,
  sent_at timestamptz,
  last_error text,
  constraint alert_outbox_kind_known check (kind in ('firing', 'update', 'escalation', 'acknowledged', 'resolved', 'test')),
  constraint alert_outbox_status_known check (status in ('queued', 'sent', 'given_up', 'withdrawn')),
  constraint alert_outbox_severity_known check (severity in ('info', 'warning', 'critical')),
  constraint alert_outbox_sent_when check ((status = 'sent') = (sent_at is not null))
);
comment on table metadata.alert_outbox is 'One row per message to a channel. Written with the alert, sent by the function alerts, as often as it takes.';
comment on column metadata.alert_outbox.idempotency_key is 'Sent along: whoever receives a message twice can tell.';
comment on column metadata.alert_outbox.group_ids is 'What it tells of; several where many came at once.';
comment on column metadata.alert_outbox.note is 'What else it says: that a channel is down, that nobody has acknowledged.';
comment on column metadata.alert_outbox.fallback_of is 'The message this one stands in for while its channel is down.';
comment on column metadata.alert_outbox.status is 'queued; sent; given_up: refused too often, or too old; withdrawn: what it was to tell was over before its channel heard of it (alert_brief_seconds).';
comment on column metadata.alert_outbox.message is 'What it says, fixed at the first attempt: a second one sends the same.';
comment on column metadata.alert_outbox.reference is 'What the channel calls the message: later ones update it or answer to it.';
-- metadata.claim_alert_message(): worst first
create index alert_outbox_queued on metadata.alert_outbox (channel, next_attempt_at) where status = 'queued';
-- what was told of a group
create index alert_outbox_groups on metadata.alert_outbox using gin (group_ids);
-- how many went out lately
create index alert_outbox_recent on metadata.alert_outbox (created_at desc);
-- foreign key; one stand-in per message
create unique index alert_outbox_fallbacks on metadata.alert_outbox (fallback_of) where fallback_of is not null;
alter table metadata.alert_outbox enable row level security;

create table metadata.alert_links_used (
  nonce text primary key,
  used_at timestamptz not null default clock_timestamp()
);
comment on table metadata.alert_links_used is 'One row per signed link or button press that was acted on, so that it cannot be played back.';
alter table metadata.alert_links_used enable row level security;

create table metadata.alert_clock (
  is_the_one boolean primary key default true,
  evaluated_at timestamptz,
  duration_ms integer,
  constraint alert_clock_is_one_row check (is_the_one)
);
comment on table metadata.alert_clock is 'The one row that says when rules were last evaluated, and how long that took.';
alter table metadata.alert_clock enable row level security;
insert into metadata.alert_clock default values;

create table metadata.alert_rule_runs (
  rule text primary key references metadata.alert_rules (rule) on update cascade on delete cascade,
  evaluated_at timestamptz not null,
  duration_ms numeric not null,
  found integer,
  error text
);
comment on table metadata.alert_rule_runs is 'One row per rule: its last evaluation.';
comment on column metadata.alert_rule_runs.found is 'Rows that met the condition; null when it failed.';
alter table metadata.alert_rule_runs enable row level security;
