-- Data lineage: what became of each batch, layer by layer, and who did it. Rows are led back by (batch_id, line_no).

create table metadata.data_lineage (
  id bigint generated always as identity primary key,
  recorded_at timestamptz not null default clock_timestamp(),
  batch_id bigint not null,
  layer text not null,
  event text not null,
  row_count bigint not null,
  actor text not null,
  reason text,
  detail jsonb,
  constraint data_lineage_layer_known check (layer in ('bronze', 'silver', 'gold', 'platinum', 'archive')),
  constraint data_lineage_event_is_a_word check (event ~ '^[a-z][a-z_]*$'),
  constraint data_lineage_rows_natural check (row_count >= 0)
);
comment on table metadata.data_lineage is 'One row per event of a batch in a layer: received, promoted, refreshed; rolled_back, replayed, repaired, archived, … A history: it outlives what it tells of.';
comment on column metadata.data_lineage.row_count is 'bronze: source rows; silver: transactions (of master data: entities); gold: dates and stores recomputed.';
comment on column metadata.data_lineage.actor is 'Who did it: the request''s user, else the database role (the pipeline''s own is the owner).';
comment on column metadata.data_lineage.reason is 'Why, where a person decided: of a rollback, a replay, a repair.';
-- the history of one batch; quality gates ask what a batch lacks
create index data_lineage_of_batch on metadata.data_lineage (batch_id, layer);
alter table metadata.data_lineage enable row level security;

create function metadata.actor() returns text
language sql stable set search_path = '' as $$
  select coalesce(
    c.said ->> 'email', c.said ->> 'sub', c.said ->> 'role', nullif(pg_catalog.current_setting('scout.actor', true), ''), session_user::text
  )
  -- read once: offset 0 keeps it a query of its own
  from (select metadata.claims() as said offset 0) c
$$;
comment on function metadata.actor() is 'Who acts, for audits: the request''s user, else its role, else whom the command line names (scout.actor), else the database role of the session.';

create function metadata.record_lineage(
  p_batch_id bigint, p_layer text, p_event text, p_rows bigint, p_reason text default null, p_detail jsonb default null
)
returns void
language sql set search_path = '' as $$
  insert into metadata.data_lineage (batch_id, layer, event, row_count, actor, reason, detail)
  values (p_batch_id, p_layer, p_event, p_rows, metadata.actor(), p_reason, p_detail)
$$;
comment on function metadata.record_lineage(bigint, text, text, bigint, text, jsonb) is
  'Records an event of a batch in a layer, in the transaction that makes it true.';

create function metadata.record_received() returns trigger
language plpgsql set search_path = '' as $$
begin
  insert into metadata.data_lineage (batch_id, layer, event, row_count, actor, detail)
  select b.id, 'bronze', 'received', b.received, a.actor,
    case when b.parent_batch_id is not null then jsonb_build_object('parent_batch_id', b.parent_batch_id) end
  from received b
  cross join (select metadata.actor() as actor offset 0) a;
  return null;
end
$$;
comment on function metadata.record_received() is 'A batch''s first event, whatever wrote it.';

create trigger batch_received after insert on bronze.batches
  referencing new table as received
  for each statement execute function metadata.record_received();
