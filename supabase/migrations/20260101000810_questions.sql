-- Questions asked in plain language, and what was made of them.

create table metadata.ai_sql_audit (
  id bigint generated always as identity primary key,
  created_at timestamptz not null default now(),
  conversation_id uuid,
  question text not null,
  answer text not null,
  code text,
  planner text,
  plan jsonb,
  sql text,
  params jsonb,
  cache_hit boolean not null default false,
  row_count bigint,
  duration_ms integer not null,
  error text,
  error_message text,
  asked_by text,
  scout_role text,
  stores text[],
  trace_id text,
  constraint ai_sql_audit_answer_known check (answer in ('table', 'clarify', 'refuse', 'error')),
  constraint ai_sql_audit_error_is_answer check ((answer = 'error') = (error is not null)),
  constraint ai_sql_audit_duration_natural check (duration_ms >= 0),
  constraint ai_sql_audit_planner_known check (planner in ('grammar', 'model'))
);
comment on table metadata.ai_sql_audit is 'One row per question put to nl2sql, answered or not.';
comment on column metadata.ai_sql_audit.conversation_id is 'Questions of one conversation refine each other; made by the caller''s first question.';
comment on column metadata.ai_sql_audit.question is 'As it was asked, cut to question_kept_letters.';
comment on column metadata.ai_sql_audit.answer is 'table: figures; clarify: the question has two readings; refuse: it asks for what may not or cannot be told; error: it failed.';
comment on column metadata.ai_sql_audit.code is 'Why a question was not answered: the stable code of the clarification or refusal.';
comment on column metadata.ai_sql_audit.planner is 'What read the question: grammar, or a language model where one is set up.';
comment on column metadata.ai_sql_audit.plan is 'The question as measures, dimensions, filters and periods with their dates.';
comment on column metadata.ai_sql_audit.sql is 'The statement that was run, with $1, $2, … for params.';
comment on column metadata.ai_sql_audit.cache_hit is 'True when the rows were known from an earlier asking and nothing changed since on the dates they are about.';
comment on column metadata.ai_sql_audit.error is 'Stable error code; null when the question was answered.';
comment on column metadata.ai_sql_audit.asked_by is 'The user''s id (sub of the token).';
comment on column metadata.ai_sql_audit.stores is 'Store scope of the token; null when it had none.';
-- "queries, errors, cache hits and durations of the last 24 hours" (nl2sql performance, gate 6)
create index ai_sql_audit_recent on metadata.ai_sql_audit (created_at desc);
-- metadata.begin_question() looks for what was asked before in the conversation
create index ai_sql_audit_of_conversation on metadata.ai_sql_audit (conversation_id, id desc) where conversation_id is not null;
-- nl2sql_history shows a person's own questions
create index ai_sql_audit_of_person on metadata.ai_sql_audit (asked_by, id desc);
alter table metadata.ai_sql_audit enable row level security;
