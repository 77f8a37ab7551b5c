-- What the gates are judged by, what they said over time, and which findings somebody answers for.
--
-- A gate is a view of one row shape: gate, title, layer, subject, status, value, threshold, unit, observed_at,
-- detail, action. subject is `kind:name`, with `measure:` before it where a gate measures several things of the
-- same subject; `all` stands for everything the gate looks at. Gates over stores and devices name only those in
-- trouble, and say `all` when none is. status is pass, warn, fail, or no_data where there was nothing to judge.

insert into metadata.settings (name, value, unit, description) values
  ('gate_window_minutes', '60', 'minutes', 'Gates over files, rows, calls and batches judge what came within so long.'),
  ('gate_window_rows', '20000', 'rows', 'Gates over silver judge at most so many of the latest transactions, whatever came within the window.'),
  ('gate_01_average_confidence', '0.9', 'share', 'Gate 1 fails where the mean confidence in a format is lower.'),
  ('gate_01_file_confidence', '0.8', 'share', 'Gate 1 warns of a file whose confidence is lower.'),
  ('gate_02_average_quality', '0.8', 'share', 'Gate 2 fails where the mean quality of the inferred schemas is lower.'),
  ('gate_02_file_quality', '0.7', 'share', 'Gate 2 warns of a file whose schema''s quality is lower.'),
  ('gate_03_average_confidence', '0.85', 'share', 'Gate 3 fails where the mean confidence of the column mappings is lower.'),
  ('gate_03_file_confidence', '0.8', 'share', 'Gate 3 warns of a file whose mapping''s confidence is lower.'),
  ('gate_04_brand', '0.8', 'share', 'Gate 4 fails where fewer transactions have a brand.'),
  ('gate_04_category', '0.8', 'share', 'Gate 4 fails where fewer transactions have a category.'),
  ('gate_04_amount', '0.98', 'share', 'Gate 4 fails where fewer transactions have an amount.'),
  ('gate_04_completeness', '0.8', 'share', 'Gate 4 fails where the mean completeness score is lower.'),
  ('gate_04_warn_margin', '0.01', 'share', 'Gate 4 warns when a share is no further than this above where it fails.'),
  ('gate_05_tolerance', '0.01', 'currency units', 'Gate 5 warns of any difference between gold and silver, and fails of a greater one than this.'),
  ('gate_05_days', '2', 'days', 'Gate 5 compares so many business days up to today, in every store,'),
  ('gate_05_store_days', '100', 'store days', 'and so many of the most recently computed days of a store, however old.'),
  ('gate_06_average_ms', '2000', 'ms', 'Gate 6 fails where a function''s mean duration is longer.'),
  ('gate_06_slow_ms', '5000', 'ms', 'Gate 6 warns where one call in twenty is slower.'),
  ('gate_06_step_average_ms', '5000', 'ms', 'Gate 6 fails where a step of the pipeline (a batch promoted, a refresh) takes longer on average.'),
  ('gate_07_fail_minutes', '240', 'minutes', 'Gate 7 fails where the newest row of a layer is older.'),
  ('gate_07_warn_minutes', '120', 'minutes', 'Gate 7 warns where the newest row of a layer is older.'),
  ('gate_08_warn_seconds', '300', 'seconds', 'Gate 8 warns of a batch or a dirty key waiting longer.'),
  ('gate_08_fail_seconds', '1800', 'seconds', 'Gate 8 fails of a batch or a dirty key waiting longer.'),
  ('gate_11_rows', '5000', 'rows', 'Gate 11 follows so many of the latest transactions back to their source row.'),
  ('gate_11_fail_share', '0.99', 'share', 'Gate 11 fails where fewer lead back, and warns of any that does not.'),
  ('gate_13_days', '30', 'days', 'Gate 13 fails of unconverted amounts this recent, and warns of older ones.'),
  ('gate_14_fail_share', '0.2', 'share', 'Gate 14 fails where more of a device''s transactions tell another daypart than their time does.'),
  ('gate_14_warn_share', '0.05', 'share', 'Gate 14 warns where more of a device''s transactions do.'),
  ('gate_14_min_rows', '20', 'rows', 'A device with fewer transactions is not judged by gate 14.'),
  ('gate_15_fail_share', '0.1', 'share', 'Gate 15 fails where more of the rows received are repetitions of others.'),
  ('gate_15_warn_share', '0.01', 'share', 'Gate 15 warns where more of the rows received are repetitions of others.'),
  ('gate_16_fail_share', '0.02', 'share', 'Gate 16 fails where more of the rows received are quarantined.'),
  ('gate_16_warn_share', '0.005', 'share', 'Gate 16 warns where more of the rows received are quarantined.'),
  ('gate_17_audit_hours', '36', 'hours', 'Gate 17 warns when the last full audit is older.'),
  ('quality_metrics_retention_days', '90', 'days', 'How long what the gates said is kept.');

create table quality.gate_waivers (
  id bigint generated always as identity primary key,
  gate integer not null,
  subject text,
  reason text not null,
  waived_by text not null,
  until date not null,
  created_at timestamptz not null default now(),
  constraint gate_waivers_reason_given check (btrim(reason) <> ''),
  constraint gate_waivers_by_somebody check (btrim(waived_by) <> '')
);
comment on table quality.gate_waivers is 'One row per finding that somebody answers for: until its last day a fail of the gate and subject shows as a warn that names who, why and until when.';
comment on column quality.gate_waivers.subject is 'As the gate tells it; null waives every subject of the gate.';
comment on column quality.gate_waivers.until is 'Last business day the waiver holds.';
-- quality.gates looks for the waiver of a finding
create index gate_waivers_of_gate on quality.gate_waivers (gate, until);
alter table quality.gate_waivers enable row level security;

create function quality.waive_gate(p_gate integer, p_subject text, p_reason text, p_by text, p_until date) returns bigint
language plpgsql set search_path = '' as $$
declare
  v_id bigint;
begin
  if p_until is null or p_until < metadata.business_today() then
    raise exception 'a waiver cannot end on %', coalesce(p_until::text, 'no date') using errcode = 'invalid_parameter_value',
      hint = 'Give its last day, today or later.';
  end if;
  if not exists (select from quality.gates g where g.gate = p_gate) then
    raise exception 'there is no gate %', p_gate using errcode = 'invalid_parameter_value',
      hint = 'select distinct gate, title from quality.gates lists them.';
  end if;
  if p_subject is not null and not exists (
    select from quality.gates g where g.gate = p_gate and g.subject = p_subject
    union all
    select from metadata.quality_metrics m where m.gate = p_gate and m.subject = p_subject
  ) then
    raise exception 'gate % has never told of %', p_gate, p_subject using errcode = 'invalid_parameter_value',
      hint = 'It tells of ' || (select string_agg(g.subject, ', ' order by g.subject) from quality.gates g where g.gate = p_gate) || '.';
  end if;
  if coalesce(btrim(p_reason), '') = '' then
    raise exception 'a waiver needs a reason' using errcode = 'invalid_parameter_value',
      hint = 'It is shown beside the finding for as long as it holds.';
  end if;
  insert into quality.gate_waivers (gate, subject, reason, waived_by, until)
  values (p_gate, p_subject, p_reason, p_by, p_until)
  returning id into v_id;
  return v_id;
end
$$;
comment on function quality.waive_gate(integer, text, text, text, date) is
  'Waives the findings of a gate (of one subject, or of all: null) up to and including a date; the waiver''s id.';

create table metadata.quality_metrics (
  snapshot_at timestamptz not null,
  gate integer not null,
  subject text not null,
  title text not null,
  layer text not null,
  status text not null,
  value numeric,
  threshold numeric,
  unit text,
  observed_at timestamptz,
  detail text,
  constraint quality_metrics_pkey primary key (snapshot_at, gate, subject),
  constraint quality_metrics_status_known check (status in ('pass', 'warn', 'fail', 'no_data'))
);
comment on table metadata.quality_metrics is 'One row per snapshot, gate and subject: what quality.gates said then.';
comment on column metadata.quality_metrics.observed_at is 'When the newest of what was judged came.';
-- scout gates history: one gate or subject over time
create index quality_metrics_of_gate on metadata.quality_metrics (gate, subject, snapshot_at desc);
alter table metadata.quality_metrics enable row level security;

create view quality.recent_transactions with (security_invoker = true) as
with latest as (
  -- the limit before the window: reading backwards ends after so many rows, however few the window holds
  select t.id, t.data_source, t.batch_id, t.line_no, t.received_at, t.device_id, t.store_id, t.transaction_date, t.daypart,
    t.device_daypart, t.amount, t.brand_name, t.product_category, t.quality_score, t.loaded_at
  from silver.transactions_cleaned t
  order by t.id desc
  limit (select metadata.setting_number('gate_window_rows')::bigint)
)
select *
from latest l
where l.loaded_at > now() - make_interval(mins => (select metadata.setting_number('gate_window_minutes')::integer));
comment on view quality.recent_transactions is 'One row per transaction loaded within gate_window_minutes, at most gate_window_rows of them: what the gates over silver judge.';
