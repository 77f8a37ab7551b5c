-- Questions as people keep them: their history, the ones saved by name, and what was said of the answers.

insert into metadata.settings (name, value, unit, description) values
  ('saved_questions_per_person', '200', 'questions', 'Most questions one person may save.');

create table metadata.saved_questions (
  id bigint generated always as identity primary key,
  owner text not null,
  name text not null,
  question text not null,
  is_shared boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint saved_questions_name_short check (length(btrim(name)) between 1 and 80),
  constraint saved_questions_not_empty check (length(btrim(question)) between 1 and 2000)
);
comment on table metadata.saved_questions is 'One row per question that somebody saved under a name. Asked again, it is read anew: "last week" moves on.';
comment on column metadata.saved_questions.owner is 'The user''s id (sub of the token), else the token''s role.';
comment on column metadata.saved_questions.is_shared is 'Others see it too, and get the answer for their own stores.';
-- public.save_question() replaces the owner's question of the same name
create unique index saved_questions_name on metadata.saved_questions (owner, lower(name));
alter table metadata.saved_questions enable row level security;

create table metadata.question_feedback (
  id bigint generated always as identity primary key,
  given_at timestamptz not null default now(),
  question_id bigint not null,
  given_by text not null,
  verdict text not null,
  expected text,
  asked_on date not null,
  question text not null,
  after text[] not null,
  answer text not null,
  plan jsonb,
  constraint question_feedback_verdict_known check (verdict in ('right', 'wrong')),
  constraint question_feedback_expected_short check (length(expected) between 1 and 2000),
  constraint question_feedback_once unique (question_id, given_by)
);
comment on table metadata.question_feedback is 'One row per question and person who said whether its answer was right. Holds all that a test case needs, and outlives the question''s row in metadata.ai_sql_audit.';
comment on column metadata.question_feedback.question_id is 'metadata.ai_sql_audit.id, which may be pruned since.';
comment on column metadata.question_feedback.expected is 'Of a wrong answer: the reading that was meant, as a question in other words.';
comment on column metadata.question_feedback.asked_on is 'Business date of the question: what "yesterday" in it means.';
comment on column metadata.question_feedback.after is 'Questions answered before it in the same conversation, the first one first.';
comment on column metadata.question_feedback.plan is 'How it was read.';
alter table metadata.question_feedback enable row level security;

create function metadata.person() returns text
language sql stable set search_path = '' as $$
  select coalesce(metadata.claims() ->> 'sub', metadata.claims() ->> 'role')
$$;
comment on function metadata.person() is 'Who calls, for what is theirs: the user''s id, else the token''s role.';

create function metadata.questions_of(p_everyone boolean, p_before bigint, p_limit integer)
returns table (
  question_id bigint, asked_at timestamptz, conversation_id uuid, question text, answer text, code text, planner text,
  plan jsonb, sql text, params jsonb, cache_hit boolean, row_count bigint, duration_ms integer, error text, asked_by text,
  verdict text
)
language sql stable security definer rows 50 set search_path = '' as $$
  select
    a.id, a.created_at, a.conversation_id, a.question, a.answer, a.code, a.planner, a.plan, a.sql, a.params, a.cache_hit,
    a.row_count, a.duration_ms, a.error, a.asked_by, f.verdict
  from metadata.ai_sql_audit a
  left join metadata.question_feedback f on f.question_id = a.id and f.given_by = metadata.person()
  where (p_before is null or a.id < p_before)
    and (p_everyone or a.asked_by is not distinct from metadata.claims() ->> 'sub')
    -- a token without a person asks for its role
    and (p_everyone or a.asked_by is not null or a.scout_role is not distinct from metadata.claims() ->> 'role')
  order by a.id desc
  limit p_limit
$$;
comment on function metadata.questions_of(boolean, bigint, integer) is 'The caller''s questions, or everybody''s, newest first.';

create function metadata.save_question_for(p_name text, p_question text, p_shared boolean) returns bigint
language plpgsql security definer set search_path = '' as $$
declare
  v_id bigint;
  v_most integer := metadata.setting_number('saved_questions_per_person')::integer;
begin
  if coalesce(length(btrim(p_name)), 0) not between 1 and 80 or coalesce(length(btrim(p_question)), 0) not between 1 and 2000 then
    raise exception 'a saved question needs a name and a text' using errcode = 'invalid_parameter_value',
      hint = 'A name has 1 to 80 letters, a question 1 to 2000.';
  end if;
  -- one at a time per person, so that two calls cannot both see room for the last one
  perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended('metadata.save_question:' || metadata.person(), 0));
  if (
    select count(*) >= v_most
    from metadata.saved_questions s
    where s.owner = metadata.person() and lower(s.name) <> lower(btrim(p_name))
  ) then
    raise exception 'no more than % questions can be saved', v_most using errcode = 'program_limit_exceeded',
      hint = 'Forget one first.';
  end if;
  insert into metadata.saved_questions as s (owner, name, question, is_shared)
  values (metadata.person(), btrim(p_name), btrim(p_question), p_shared)
  on conflict (owner, lower(name)) do update
  set name = excluded.name, question = excluded.question, is_shared = excluded.is_shared, updated_at = now()
  returning s.id into v_id;
  return v_id;
end
$$;
comment on function metadata.save_question_for(text, text, boolean) is 'Saves a question of the caller under a name, in place of one of the same name; its id.';

create function metadata.forget_question_for(p_name text) returns void
language plpgsql security definer set search_path = '' as $$
begin
  delete from metadata.saved_questions s
  where s.owner = metadata.person() and lower(s.name) = lower(btrim(p_name));
  if not found then
    raise exception 'you saved no question as "%"', p_name using errcode = 'PT404',
      hint = 'saved_questions() lists them; a shared one is forgotten by who saved it.';
  end if;
end
$$;
comment on function metadata.forget_question_for(text) is 'Forgets a saved question of the caller.';

create function metadata.saved_questions_of()
returns table (id bigint, name text, question text, is_shared boolean, is_mine boolean, updated_at timestamptz)
language sql stable security definer rows 100 set search_path = '' as $$
  select s.id, s.name, s.question, s.is_shared, s.owner = metadata.person(), s.updated_at
  from metadata.saved_questions s
  where s.owner = metadata.person() or s.is_shared
  order by lower(s.name), s.id
$$;
comment on function metadata.saved_questions_of() is 'The caller''s saved questions and those others share.';

create function metadata.judge_question_for(p_question_id bigint, p_verdict text, p_expected text) returns bigint
language plpgsql security definer set search_path = '' as $$
declare
  v_question metadata.ai_sql_audit;
  v_expected text := nullif(btrim(p_expected), '');
  v_id bigint;
begin
  if p_verdict is null or p_verdict not in ('right', 'wrong') then
    raise exception 'a verdict is right or wrong' using errcode = 'invalid_parameter_value',
      hint = 'Of a wrong answer, say in "expected" what you meant, as a question in other words.';
  end if;
  if v_expected is not null and (p_verdict = 'right' or length(v_expected) > 2000) then
    raise exception '"expected" is for a wrong answer, and has at most 2000 letters' using errcode = 'invalid_parameter_value',
      hint = 'Say what you meant as a question in other words.';
  end if;
  select a.* into v_question
  from metadata.ai_sql_audit a
  where a.id = p_question_id
    and (metadata.caller_role() = 'operator' or a.asked_by is not distinct from metadata.claims() ->> 'sub');
  if not found then
    raise exception 'no such question' using errcode = 'PT404',
      hint = 'Check the number: nl2sql_history() lists your questions.';
  end if;
  insert into metadata.question_feedback as f (
    question_id, given_by, verdict, expected, asked_on, question, after, answer, plan
  )
  select
    v_question.id, metadata.person(), p_verdict, v_expected,
    coalesce(
      (metadata.setting('today_override') #>> '{}')::date,
      (v_question.created_at at time zone metadata.business_timezone())::date
    ),
    v_question.question,
    array(
      select b.question
      from metadata.ai_sql_audit b
      where b.conversation_id = v_question.conversation_id and b.id < v_question.id and b.answer = 'table'
        and b.asked_by is not distinct from v_question.asked_by
      order by b.id
    ),
    v_question.answer, v_question.plan
  on conflict on constraint question_feedback_once do update
  set verdict = excluded.verdict, expected = excluded.expected, given_at = now()
  returning f.id into v_id;
  return v_id;
end
$$;
comment on function metadata.judge_question_for(bigint, text, text) is 'Takes down what the caller says of an answer; said again, the latest holds.';

revoke execute on function
  metadata.questions_of(boolean, bigint, integer), metadata.save_question_for(text, text, boolean),
  metadata.forget_question_for(text), metadata.saved_questions_of(), metadata.judge_question_for(bigint, text, text)
from public;
grant execute on function
  metadata.questions_of(boolean, bigint, integer), metadata.save_question_for(text, text, boolean),
  metadata.forget_question_for(text), metadata.saved_questions_of(), metadata.judge_question_for(bigint, text, text)
to scout_api;

grant create on schema public to scout_api;
set role scout_api;

create function public.nl2sql_history(everyone boolean default false, before_id bigint default null, max_rows integer default 50)
returns table (
  question_id bigint, asked_at timestamptz, conversation_id uuid, question text, answer text, code text, planner text,
  plan jsonb, sql text, params jsonb, cache_hit boolean, row_count bigint, duration_ms integer, error text, asked_by text,
  verdict text
)
language plpgsql stable security definer rows 50 set search_path = '' as $$
begin
  perform metadata.require_role('viewer', 'analyst', 'operator');
  if everyone then
    perform metadata.require_role('operator');
    perform metadata.require_all_stores();
  end if;
  perform metadata.check_rows(max_rows);
  return query
  select q.* from metadata.questions_of(nl2sql_history.everyone, nl2sql_history.before_id, nl2sql_history.max_rows) q;
end
$$;
comment on function public.nl2sql_history(boolean, bigint, integer) is
  'The caller''s questions in plain language, newest first, with how they were read and answered. everyone: everybody''s, for operators of all stores. before_id pages back.';

create function public.saved_questions()
returns table (id bigint, name text, question text, is_shared boolean, is_mine boolean, updated_at timestamptz)
language plpgsql stable security definer rows 100 set search_path = '' as $$
begin
  perform metadata.require_role('viewer', 'analyst', 'operator');
  return query select s.* from metadata.saved_questions_of() s;
end
$$;
comment on function public.saved_questions() is 'Questions the caller saved by name, and those others share.';

create function public.save_question(name text, question text, shared boolean default false) returns bigint
language plpgsql volatile security definer set search_path = '' as $$
begin
  perform metadata.require_role('viewer', 'analyst', 'operator');
  if shared then
    perform metadata.require_role('analyst', 'operator');
  end if;
  return metadata.save_question_for(save_question.name, save_question.question, coalesce(save_question.shared, false));
end
$$;
comment on function public.save_question(text, text, boolean) is
  'Saves a question under a name, in place of the caller''s one of that name; its id. shared shows it to everybody (analysts and operators).';

create function public.forget_question(name text) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  perform metadata.require_role('viewer', 'analyst', 'operator');
  perform metadata.forget_question_for(forget_question.name);
end
$$;
comment on function public.forget_question(text) is 'Forgets a question the caller saved.';

create function public.judge_question(question_id bigint, verdict text, expected text default null) returns bigint
language plpgsql volatile security definer set search_path = '' as $$
begin
  perform metadata.require_role('viewer', 'analyst', 'operator');
  return metadata.judge_question_for(judge_question.question_id, judge_question.verdict, judge_question.expected);
end
$$;
comment on function public.judge_question(bigint, text, text) is
  'Says whether the answer to one''s question was right or wrong, and of a wrong one what was meant, as a question in other words. It becomes a test case.';

reset role;
revoke create on schema public from scout_api;

revoke execute on all functions in schema public from public;
grant execute on function
  public.nl2sql_history(boolean, bigint, integer), public.saved_questions(), public.save_question(text, text, boolean),
  public.forget_question(text), public.judge_question(bigint, text, text)
to authenticated, service_role;
