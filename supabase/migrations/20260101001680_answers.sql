-- Answers that are kept, and the two ends of a question: what is known before it is run, and what is taken down after.

insert into metadata.settings (name, value, unit, description) values
  ('question_timeout_ms', '8000', 'ms', 'Longest a question''s statement may run.'),
  ('question_max_rows', '1000', 'rows', 'Most rows a question is answered with.'),
  ('question_max_letters', '2000', 'letters', 'A longer question is refused unread.'),
  ('question_kept_letters', '2000', 'letters', 'So much of a question is kept in metadata.ai_sql_audit.'),
  ('question_audit_days', '365', 'days', 'How long questions are kept in metadata.ai_sql_audit.'),
  ('answer_cache_entries', '2000', 'answers', 'Most answers kept; the oldest go first.'),
  ('answer_cache_bytes', '262144', 'bytes', 'An answer larger than this is not kept.'),
  ('answer_cache_days', '7', 'days', 'How long an answer is kept at most.');

create table metadata.answer_cache (
  key bytea primary key,
  data_version bigint not null,
  rows json not null,
  row_count integer not null,
  is_cut boolean not null,
  created_at timestamptz not null default now(),
  constraint answer_cache_is_array check (json_typeof(rows) = 'array')
);
comment on table metadata.answer_cache is 'One row per statement, its parameters and the store scope it was run for: the rows it gave when the dates it is about had this version.';
comment on column metadata.answer_cache.key is 'SHA-256 of the statement, its parameters (dates resolved) and the scope.';
comment on column metadata.answer_cache.data_version is 'gold.data_version() of the dates, taken before the rows were: rows may be newer than it says, never older.';
comment on column metadata.answer_cache.rows is 'Rows as arrays, in the order of the plan''s columns.';
comment on column metadata.answer_cache.is_cut is 'Whether there were more rows than question_max_rows.';
-- the oldest go first
create index answer_cache_by_age on metadata.answer_cache (created_at);
alter table metadata.answer_cache enable row level security;

create function metadata.answer_state(p_from date[], p_to date[]) returns jsonb
language sql stable set search_path = '' as $$
  with scope as materialized (
    select metadata.allowed_stores() as stores
  ),
  latest as (
    -- newest first, so that one row is read
    select m.transaction_date, m.store_id
    from gold.daily_metrics m
    cross join scope s
    where s.stores = array['*'] or m.store_id = any (s.stores)
    order by m.transaction_date desc
    limit 1
  ),
  computed as (
    select max(m.transaction_date) as data_through, max(m.created_at) as computed_at
    from latest l
    join gold.daily_metrics m on m.transaction_date = l.transaction_date and m.store_id = l.store_id
  ),
  pending as (
    select count(distinct (d.transaction_date, d.store_id)) as keys, min(d.dirtied_at) as since
    from gold.dirty_keys d
    cross join scope s
    where (s.stores = array['*'] or d.store_id = any (s.stores))
      and exists (
        select from unnest(p_from, p_to) r (first_date, last_date)
        where d.transaction_date between coalesce(r.first_date, '-infinity') and coalesce(r.last_date, 'infinity')
      )
  ),
  finding as (
    select q.gate, min(q.title) as title, min(q.layer) as layer,
      case when bool_or(q.status = 'fail') then 'fail' when bool_or(q.status = 'warn') then 'warn'
        when bool_or(q.status = 'pass') then 'pass' else 'no_data' end as status,
      min(q.snapshot_at) as snapshot_at
    from metadata.quality_metrics q
    where q.snapshot_at = (select max(x.snapshot_at) from metadata.quality_metrics x)
    group by q.gate
  ),
  judged as (
    select
      case when bool_or(f.status = 'fail') then 'fail' when bool_or(f.status = 'warn') then 'warn'
        when bool_or(f.status = 'pass') then 'pass' else 'no_data' end as status,
      min(f.snapshot_at) as checked_at,
      coalesce(jsonb_agg(jsonb_build_object('gate', f.gate, 'title', f.title, 'layer', f.layer, 'status', f.status)
        order by f.gate) filter (where f.status in ('fail', 'warn')), '[]') as findings
    from finding f
  )
  select jsonb_build_object(
    'today', metadata.business_today(),
    'freshness', jsonb_build_object(
      'data_through', c.data_through, 'computed_at', c.computed_at,
      'pending_store_days', p.keys, 'pending_since', p.since
    ),
    'gates', jsonb_build_object('status', j.status, 'checked_at', j.checked_at, 'findings', j.findings)
  )
  from computed c
  cross join pending p
  cross join judged j
$$;
comment on function metadata.answer_state(date[], date[]) is
  'How far an answer about the given ranges of dates can be trusted: the last date with figures and when it was computed, dates and stores waiting to be recomputed, and what the gates last said (without their subjects: those may be of other stores).';

create function metadata.scope_name() returns text
language sql stable set search_path = '' as $$
  select coalesce(string_agg(s.store_id, e'\x1f' order by s.store_id collate "C"), '')
  from (select distinct unnest(metadata.allowed_stores())) s (store_id)
$$;
comment on function metadata.scope_name() is 'The stores the caller may see as one text: equal for callers who are shown the same.';

create function metadata.names_version() returns bigint
language sql stable set search_path = '' as $$
  select coalesce((select max(v.id) from gold.named_values v), 0) + gold.data_version('{}', '{}')
$$;
comment on function metadata.names_version() is 'A number that grows with every new name in the data and every changed store: what a question was read as holds as long as it stays.';

create function metadata.begin_question(
  p_claims jsonb, p_conversation uuid,
  out today text, out names_version bigint, out max_letters integer, out previous_plan jsonb, out previous_question text
)
language plpgsql set search_path = '' as $$
begin
  perform pg_catalog.set_config('request.jwt.claims', p_claims::text, true);
  perform metadata.require_role('viewer', 'analyst', 'operator');
  today := metadata.business_today()::text;
  names_version := metadata.names_version();
  max_letters := metadata.setting_number('question_max_letters')::integer;
  select a.plan, a.question into previous_plan, previous_question
  from metadata.ai_sql_audit a
  where a.conversation_id = p_conversation
    and a.asked_by is not distinct from p_claims ->> 'sub'
    and a.answer = 'table'
  order by a.id desc
  limit 1;
end
$$;
comment on function metadata.begin_question(jsonb, uuid) is
  'Raises insufficient_privilege unless the token''s role may ask. Today in business time, a number that grows with every new name and every changed store, and the plan that the question may refine: of the last answer its asker got in the conversation.';

create function metadata.find_answer(
  p_claims jsonb, p_statement bytea, p_from date[], p_to date[],
  out key bytea, out rows json, out row_count integer, out is_cut boolean, out data_version bigint, out state jsonb,
  out timeout_ms integer, out max_rows integer
)
language plpgsql set search_path = '' as $$
begin
  perform pg_catalog.set_config('request.jwt.claims', p_claims::text, true);
  perform metadata.require_role('viewer', 'analyst', 'operator');
  key := sha256(p_statement || convert_to(metadata.scope_name(), 'UTF8'));
  data_version := gold.data_version(p_from, p_to);
  select c.rows, c.row_count, c.is_cut into rows, row_count, is_cut
  from metadata.answer_cache c
  where c.key = find_answer.key and c.data_version = find_answer.data_version
    and c.created_at > now() - make_interval(days => metadata.setting_number('answer_cache_days')::integer);
  state := metadata.answer_state(p_from, p_to);
  timeout_ms := metadata.setting_number('question_timeout_ms')::integer;
  max_rows := metadata.setting_number('question_max_rows')::integer;
end
$$;
comment on function metadata.find_answer(jsonb, bytea, date[], date[]) is
  'The kept rows of a statement (its SHA-256) for the caller''s scope, if the dates it is about are as they were; else null rows. With how far the answer can be trusted, and the limits to run it under.';

create function metadata.keep_answer(
  p_key bytea, p_data_version bigint, p_rows json, p_row_count integer, p_is_cut boolean
)
returns void
language plpgsql set search_path = '' as $$
declare
  v_entries integer := metadata.setting_number('answer_cache_entries')::integer;
begin
  if octet_length(p_rows::text) > metadata.setting_number('answer_cache_bytes') then
    return;
  end if;
  if (select count(*) from metadata.answer_cache) >= v_entries then
    -- some room at once, so that a full cache is not swept for every answer; who else sweeps is not waited for
    delete from metadata.answer_cache c
    where c.key in (
      select o.key from metadata.answer_cache o
      order by o.created_at
      limit 1 + v_entries / 20
      for update skip locked
    );
  end if;
  insert into metadata.answer_cache (key, data_version, rows, row_count, is_cut)
  values (p_key, p_data_version, p_rows, p_row_count, p_is_cut)
  on conflict on constraint answer_cache_pkey do update
  set data_version = excluded.data_version, rows = excluded.rows, row_count = excluded.row_count,
    is_cut = excluded.is_cut, created_at = now();
end
$$;
comment on function metadata.keep_answer(bytea, bigint, json, integer, boolean) is 'Keeps the rows of a statement, unless they are too large; makes room where there is none.';

create function metadata.record_question(p_entry jsonb) returns bigint
language sql set search_path = '' as $$
  insert into metadata.ai_sql_audit (
    conversation_id, question, answer, code, planner, plan, sql, params, cache_hit, row_count, duration_ms, error,
    error_message, asked_by, scout_role, stores, trace_id
  )
  select
    e.conversation_id, left(e.question, metadata.setting_number('question_kept_letters')::integer), e.answer, e.code,
    e.planner, e.plan, e.sql, e.params, coalesce(e.cache_hit, false), e.row_count, e.duration_ms, e.error,
    left(e.error_message, 1000), e.asked_by, e.scout_role, e.stores, e.trace_id
  from jsonb_to_record(p_entry) e (
    conversation_id uuid, question text, answer text, code text, planner text, plan jsonb, sql text, params jsonb,
    cache_hit boolean, row_count bigint, duration_ms integer, error text, error_message text, asked_by text,
    scout_role text, stores text[], trace_id text
  )
  returning id
$$;
comment on function metadata.record_question(jsonb) is 'Takes a question down in metadata.ai_sql_audit, whatever became of it; the row''s id.';

create function metadata.kept_answer(
  p_claims jsonb, p_today date, p_names_version bigint, p_statement bytea, p_covered jsonb, p_entry jsonb,
  out id bigint, out rows json, out row_count integer, out is_cut boolean, out state jsonb
)
language plpgsql set search_path = '' as $$
declare
  v_from date[];
  v_to date[];
  v_rows json;
  v_count integer;
  v_is_cut boolean;
begin
  perform pg_catalog.set_config('request.jwt.claims', p_claims::text, true);
  perform metadata.require_role('viewer', 'analyst', 'operator');
  if metadata.business_today() <> p_today or metadata.names_version() <> p_names_version then
    return;
  end if;
  select coalesce(array_agg(c."from"), '{}'), coalesce(array_agg(c."to"), '{}') into v_from, v_to
  from jsonb_to_recordset(p_covered) c ("from" date, "to" date);
  select c.rows, c.row_count, c.is_cut into v_rows, v_count, v_is_cut
  from metadata.answer_cache c
  where c.key = sha256(p_statement || convert_to(metadata.scope_name(), 'UTF8'))
    and c.data_version = gold.data_version(v_from, v_to)
    and c.created_at > now() - make_interval(days => metadata.setting_number('answer_cache_days')::integer);
  if v_rows is null then
    return;
  end if;
  rows := v_rows;
  row_count := v_count;
  is_cut := v_is_cut;
  state := metadata.answer_state(v_from, v_to);
  id := metadata.record_question(p_entry || jsonb_build_object('cache_hit', true, 'row_count', v_count));
end
$$;
comment on function metadata.kept_answer(jsonb, date, bigint, bytea, jsonb, jsonb) is
  'A question that was asked a moment ago, in one round trip: the kept rows of its statement and the row in metadata.ai_sql_audit, if the day, the names and the dates it is about are as they were when it was read; else nulls, and nothing is taken down.';

create function metadata.prune_answers() returns jsonb
language plpgsql set search_path = '' as $$
declare
  v_answers bigint;
  v_questions bigint;
begin
  delete from metadata.answer_cache c
  where c.created_at < now() - make_interval(days => metadata.setting_number('answer_cache_days')::integer);
  get diagnostics v_answers = row_count;
  delete from metadata.ai_sql_audit a
  where a.created_at < now() - make_interval(days => metadata.setting_number('question_audit_days')::integer);
  get diagnostics v_questions = row_count;
  return jsonb_build_object('answers', v_answers, 'questions', v_questions, 'changes', gold.compact_date_changes());
end
$$;
comment on function metadata.prune_answers() is 'Deletes kept answers and questions that are older than their settings say, and brings changes of dates together; how many of each.';
