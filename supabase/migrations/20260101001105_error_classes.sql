-- How bad an error is, which decides whether a batch is tried again and who is told.

create table metadata.error_classes (
  code text primary key,
  severity text not null,
  is_passing boolean not null default false,
  description text not null,
  constraint error_classes_code_shape check (code ~ '^([0-9A-Z]{5}|[0-9A-Z]{2}|\*)$'),
  constraint error_classes_severity_known check (severity in ('LOW', 'MEDIUM', 'HIGH', 'CRITICAL'))
);
comment on table metadata.error_classes is 'One row per SQLSTATE, class of SQLSTATEs (its first two characters) or * for the rest. The most exact one holds.';
comment on column metadata.error_classes.severity is 'LOW and MEDIUM: the batch is tried again after 1, 2, 4 minutes. HIGH and CRITICAL: it becomes a dead letter at once, since nothing but a person will change the outcome. Alerting reads it in metadata.error_log.';
comment on column metadata.error_classes.is_passing is 'True for conditions of the server rather than of the batch: it is tried again for as long as they last, whatever the severity.';
alter table metadata.error_classes enable row level security;

insert into metadata.error_classes (code, severity, is_passing, description) values
  ('*', 'MEDIUM', false, 'Anything not listed.'),
  ('08', 'MEDIUM', true, 'The connection broke.'),
  ('0A', 'MEDIUM', false, 'Not supported: a source without an adapter, until it is deployed.'),
  ('22', 'MEDIUM', false, 'A value no step expected.'),
  ('23', 'MEDIUM', false, 'A constraint, perhaps in a race that a second attempt settles.'),
  ('25', 'MEDIUM', true, 'The transaction cannot write: read-only while a standby or a disk is taken care of.'),
  ('28', 'HIGH', false, 'Not authorised.'),
  ('2F', 'HIGH', false, 'A routine did what it must not.'),
  ('38', 'HIGH', false, 'A routine failed inside.'),
  ('39', 'HIGH', false, 'A routine failed inside.'),
  ('40', 'LOW', true, 'A deadlock or a serialization failure: the other one went first.'),
  ('42', 'HIGH', false, 'Wrong SQL, a missing object or a missing right: the deployment is broken.'),
  ('53', 'HIGH', true, 'Out of memory, connections or another resource.'),
  ('53100', 'CRITICAL', true, 'The disk is full.'),
  ('54', 'HIGH', false, 'A limit of the server: too large, too deep.'),
  ('55', 'MEDIUM', false, 'Something is not in the state it has to be in.'),
  ('55006', 'LOW', true, 'Something else uses what is needed.'),
  ('55P03', 'LOW', true, 'Something else holds what is needed.'),
  ('57', 'LOW', true, 'Cancelled, or the server is restarting.'),
  ('58', 'CRITICAL', true, 'The operating system failed: input, output, files.'),
  ('F0', 'CRITICAL', false, 'A configuration file is broken.'),
  ('XX', 'HIGH', false, 'An internal error of the database.'),
  ('XX001', 'CRITICAL', false, 'Data are corrupted.'),
  ('XX002', 'CRITICAL', false, 'An index is corrupted.'),
  ('SC001', 'LOW', false, 'A contract of severity stop and error severity LOW refused the batch.'),
  ('SC002', 'MEDIUM', false, 'A contract of severity stop and error severity MEDIUM refused the batch.'),
  ('SC003', 'HIGH', false, 'A contract of severity stop and error severity HIGH refused the batch.'),
  ('SC004', 'CRITICAL', false, 'A contract of severity stop and error severity CRITICAL refused the batch.');

create function metadata.error_class(p_sqlstate text) returns metadata.error_classes
language sql stable set search_path = '' as $$
  select c
  from metadata.error_classes c
  where c.code in (p_sqlstate, left(p_sqlstate, 2), '*')
  order by length(c.code) desc
  limit 1
$$;
comment on function metadata.error_class(text) is 'How bad an SQLSTATE is, by the most exact row of metadata.error_classes.';

create function metadata.error_rank(p_severity text) returns integer
language sql immutable set search_path = '' as $$
  select array_position(array['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'], p_severity)
$$;
comment on function metadata.error_rank(text) is 'Severities in order: LOW 1, MEDIUM 2, HIGH 3, CRITICAL 4.';
