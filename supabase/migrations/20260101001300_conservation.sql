-- The headline promise as views: both are always empty.

create view quality.conservation with (security_invoker = true) as
with link as (
  select t.batch_id, t.line_no
  from silver.transactions_cleaned t
  union
  select i.batch_id, i.line_no
  from silver.transaction_items i
  join silver.transactions_cleaned t on t.id = i.transaction_key
),
disposition as (
  select l.batch_id, l.line_no, 'silver' as place from link l
  union all
  select d.batch_id, d.line_no, 'duplicates' from silver.duplicates d
  union all
  select q.batch_id, q.line_no, 'quarantine' from bronze.quarantine q where q.stage = 'promote'
  union all
  select v.batch_id, v.line_no, 'version' from bronze.version_rows v
),
accepted as (
  select r.batch_id, r.line_no, r.promoted_with from bronze.source_rows r
  union all
  select r.batch_id, r.line_no, r.promoted_with from bronze.archived_rows r
),
-- one row per source row that is in bronze or anywhere after it
traced as (
  select
    coalesce(a.batch_id, d.batch_id) as batch_id,
    coalesce(a.line_no, d.line_no) as line_no,
    a.batch_id is not null as is_accepted,
    coalesce(a.promoted_with, d.batch_id) as promoted_with,
    d.places
  from accepted a
  full join (
    select batch_id, line_no, array_agg(place order by place) as places
    from disposition
    group by batch_id, line_no
  ) d using (batch_id, line_no)
),
per_batch as (
  select
    t.batch_id,
    count(*) filter (where t.is_accepted) as accepted_found,
    -- a row is due with the batch that holds the last row of its receipt
    count(*) filter (where t.places is null and h.status = 'promoted') as unplaced,
    count(*) filter (where t.places is not null) as placed,
    count(*) filter (where t.places is not null and h.status <> 'promoted') as placed_early,
    count(*) filter (where cardinality(t.places) > 1) as placed_twice,
    count(*) filter (where not t.is_accepted) as unfounded,
    min(t.line_no) filter (where t.places is null and h.status = 'promoted') as first_unplaced,
    min(t.line_no) filter (where cardinality(t.places) > 1 or not t.is_accepted) as first_odd
  from traced t
  left join bronze.batches h on h.id = t.promoted_with
  group by t.batch_id
),
refused as (
  select q.batch_id, count(*) as quarantined_found
  from bronze.quarantine q
  where q.stage = 'ingest'
  group by q.batch_id
),
batch_finding as (
  select b.id, b.post_id, f.*
  from bronze.batches b
  left join per_batch p on p.batch_id = b.id
  left join refused r on r.batch_id = b.id
  cross join lateral (
    values
      ('rows_missing_in_bronze', b.accepted::bigint, coalesce(p.accepted_found, 0),
        coalesce(p.accepted_found, 0) <> b.accepted, null::bigint),
      ('rows_missing_in_quarantine', b.quarantined::bigint, coalesce(r.quarantined_found, 0),
        coalesce(r.quarantined_found, 0) <> b.quarantined, null),
      ('rows_without_disposition', 0, coalesce(p.unplaced, 0),
        p.unplaced > 0, p.first_unplaced),
      ('rows_with_two_dispositions', 0, coalesce(p.placed_twice, 0), p.placed_twice > 0, p.first_odd),
      ('rows_not_accepted', 0, coalesce(p.unfounded, 0), p.unfounded > 0, p.first_odd),
      ('rows_of_unpromoted_batch', 0, coalesce(p.placed_early, 0), p.placed_early > 0, null)
  ) f (problem, expected, found, is_broken, line_no)
  where f.is_broken
),
orphan as (
  select p.batch_id, p.placed, p.first_odd
  from per_batch p
  where not exists (select from bronze.batches b where b.id = p.batch_id)
),
chained as (
  select
    b.post_id, b.first_line, b.last_line, b.received, b.accepted, b.quarantined, b.blank,
    lag(b.last_line, 1, 0::bigint) over (partition by b.post_id order by b.first_line) as before
  from bronze.batches b
  where b.post_id is not null
),
per_post as (
  select
    c.post_id,
    sum(c.received) as received, sum(c.accepted) as accepted,
    sum(c.quarantined) as quarantined, sum(c.blank) as blank,
    max(c.last_line) as last_line,
    min(c.first_line) filter (where c.first_line <> c.before + 1) as first_gap
  from chained c
  group by c.post_id
),
post_finding as (
  select p.id, f.*
  from bronze.posts p
  left join per_post s on s.post_id = p.id
  cross join lateral (
    values
      ('lines_missing_between_batches', s.first_gap, null::bigint, s.first_gap is not null),
      ('next_line_is_not_last_line', p.next_line - 1, coalesce(s.last_line, 0), p.next_line - 1 <> coalesce(s.last_line, 0)),
      ('receipt_differs_from_batches', (p.receipt ->> 'received')::bigint, coalesce(s.received, 0),
        p.receipt is not null and (
          (p.receipt ->> 'received')::bigint <> coalesce(s.received, 0)
          or (p.receipt ->> 'accepted')::bigint <> coalesce(s.accepted, 0)
          or (p.receipt ->> 'quarantined')::bigint <> coalesce(s.quarantined, 0)
          or (p.receipt ->> 'blank')::bigint <> coalesce(s.blank, 0)
        ))
  ) f (problem, expected, found, is_broken)
  where f.is_broken
),
file_chained as (
  select
    b.file_id, b.first_line, b.last_line, b.accepted, b.quarantined,
    lag(b.last_line, 1, 0::bigint) over (partition by b.file_id order by b.first_line) as before
  from bronze.batches b
  join staging.universal_file_ingestion u on u.file_id = b.file_id and u.reading = b.reading
  where b.parent_batch_id is null
),
per_file as (
  select
    c.file_id,
    sum(c.accepted) + sum(c.quarantined) as records,
    max(c.last_line) as last_line,
    min(c.first_line) filter (where c.first_line <> c.before + 1) as first_gap
  from file_chained c
  group by c.file_id
),
early as (
  select b.file_id, min(b.id) as batch_id
  from bronze.batches b
  join staging.universal_file_ingestion u on u.file_id = b.file_id and u.reading = b.reading
  where b.status = 'promoted'
  group by b.file_id
),
file_finding as (
  select u.file_id, f.*
  from staging.universal_file_ingestion u
  left join per_file s on s.file_id = u.file_id
  left join early e on e.file_id = u.file_id
  cross join lateral (
    values
      ('lines_missing_between_batches', s.first_gap, null::bigint, s.first_gap is not null),
      ('next_line_is_not_last_line', u.next_line - 1, coalesce(s.last_line, 0), u.next_line - 1 <> coalesce(s.last_line, 0)),
      ('file_counts_differ_from_batches', u.total_records, coalesce(s.records, 0), u.total_records <> coalesce(s.records, 0)),
      ('promoted_before_complete', null, e.batch_id, u.staged_at is null and e.batch_id is not null)
  ) f (problem, expected, found, is_broken)
  where f.is_broken
)
select 'batch' as subject, f.id as subject_id, f.post_id, f.problem, f.expected, f.found, f.line_no
from batch_finding f
union all
select 'batch', o.batch_id, null, 'batch_missing', 0, o.placed, o.first_odd
from orphan o
union all
select 'post', f.id, f.id, f.problem, f.expected, f.found, null
from post_finding f
union all
select 'file', f.file_id, null, f.problem, f.expected, f.found, null
from file_finding f;
comment on view quality.conservation is
  'One row per batch, post or file that breaks the conservation law; always empty. On commit received = accepted + quarantined + blank; from then on every accepted row has exactly one disposition, found in rows and never by counters: silver, a version of master data, the ledger of duplicates, quarantine, or a batch not yet promoted. A row of a receipt that goes on in a later batch of its file is promoted with that one.';

create view quality.unbalanced_receipts with (security_invoker = true) as
select t.id as transaction_key, t.batch_id, t.line_no, t.amount, s.lines_total, s.lines
from silver.transactions_cleaned t
left join lateral (
  select sum(i.total_price) as lines_total, count(*) as lines
  from silver.transaction_items i
  where i.transaction_key = t.id
) s on true
where s.lines = 0 or coalesce(s.lines_total, 0) <> coalesce(t.amount, 0);
comment on view quality.unbalanced_receipts is 'One row per transaction whose lines do not sum to its amount; always empty.';
