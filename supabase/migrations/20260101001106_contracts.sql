-- Data contracts: what a receipt and its lines must be like, as rows; every set of rules that ever held; what it found.

insert into metadata.settings (name, value, unit, description) values
  ('contract_details_per_rule', '1000', 'rows', 'Most violations of one rule of severity warn in one batch that are kept one by one; the batch''s counts are always complete, and what is refused is always kept.'),
  ('contract_value_length', '200', 'characters', 'An offending value is kept up to this length.');

create table metadata.data_contracts (
  id integer generated always as identity primary key,
  rule text not null,
  code text not null,
  dataset text not null default 'transactions',
  entity text not null,
  rule_type text not null,
  columns text[] not null default '{}',
  parameters jsonb not null default '{}',
  severity text not null default 'warn',
  error_severity text not null default 'LOW',
  owner text not null,
  description text not null,
  message text not null,
  is_enabled boolean not null default true,
  is_structural boolean not null default false,
  valid_from timestamptz,
  version integer not null default 1,
  since_version integer not null default 1,
  updated_at timestamptz not null default now(),
  updated_by text not null default metadata.actor(),
  constraint data_contracts_rule_unique unique (rule),
  constraint data_contracts_rule_is_snake_case check (rule ~ '^[a-z][a-z0-9_]{0,62}$'),
  constraint data_contracts_code_stable check (code ~ '^[a-z][a-z0-9_]{0,62}$'),
  constraint data_contracts_dataset_known check (dataset = 'transactions'),
  constraint data_contracts_entity_known check (entity in ('receipt', 'line')),
  constraint data_contracts_type_known check (rule_type in (
    'not_null', 'range', 'regex', 'set', 'unique', 'reference', 'expression', 'monotonic', 'freshness', 'volume'
  )),
  constraint data_contracts_severity_known check (severity in ('warn', 'quarantine', 'stop')),
  constraint data_contracts_error_severity_known check (error_severity in ('LOW', 'MEDIUM', 'HIGH', 'CRITICAL')),
  constraint data_contracts_parameters_are_an_object check (jsonb_typeof(parameters) = 'object'),
  constraint data_contracts_of_a_row_or_not check (
    severity <> 'quarantine' or rule_type not in ('monotonic', 'freshness', 'volume')
  ),
  constraint data_contracts_structural_refuses check (not is_structural or (is_enabled and severity = 'quarantine'))
);
comment on table metadata.data_contracts is 'One row per rule. Changing a row publishes a new version of the rule set and compiles it; a rule that does not compile is refused.';
comment on column metadata.data_contracts.code is 'Stable code of a row this rule refuses; the rule''s name unless several rules share one.';
comment on column metadata.data_contracts.entity is 'receipt: judged once a receipt (columns of silver.candidate); line: once a line (columns of silver.canonical_item; a receipt''s as receipt.name).';
comment on column metadata.data_contracts.columns is 'What the rule looks at, and what of a violation is kept.';
comment on column metadata.data_contracts.parameters is 'By type. All: when (a condition, SQL), hide_value. range: min, max. regex: pattern, not, ignore_case. set: values, ignore_case. reference: table, columns, ignore_case. expression: check (SQL over receipt, line and batch). monotonic: partition_by, tolerance. freshness: partition_by, max_age. volume: days, factor, min_receipts, min_days.';
comment on column metadata.data_contracts.severity is 'warn: recorded; quarantine: the receipt is set aside; stop: the batch is refused whole.';
comment on column metadata.data_contracts.error_severity is 'How bad it is when a batch is refused or the rule itself fails: LOW and MEDIUM are tried again, HIGH and CRITICAL are not; alerting reads it.';
comment on column metadata.data_contracts.message is 'What was expected and what to do, for whoever finds the row in quarantine.';
comment on column metadata.data_contracts.is_structural is 'True for what silver''s tables themselves rely on: cannot be switched off, weakened or deleted.';
comment on column metadata.data_contracts.valid_from is 'Batches received earlier are not judged by it; null means every batch.';
comment on column metadata.data_contracts.version is 'Counts the changes of this rule.';
comment on column metadata.data_contracts.since_version is 'First version of the rule set that had this rule.';
alter table metadata.data_contracts enable row level security;

create table metadata.contract_versions (
  version integer primary key,
  published_at timestamptz not null default clock_timestamp(),
  published_by text not null default metadata.actor(),
  changes jsonb not null,
  rules jsonb not null
);
comment on table metadata.contract_versions is 'One row per set of rules that ever held, whole, so that any old batch can be explained.';
comment on column metadata.contract_versions.changes is 'Per rule that was added, changed or removed: before and after, null where it was not there.';
comment on column metadata.contract_versions.rules is 'All rows of metadata.data_contracts at that time.';
alter table metadata.contract_versions enable row level security;

create table quality.contract_results (
  batch_id bigint primary key references bronze.batches (id) on delete cascade,
  version integer not null references metadata.contract_versions (version),
  status text not null,
  checked_at timestamptz not null default clock_timestamp(),
  receipts bigint not null,
  lines bigint not null,
  quarantined bigint not null,
  violations jsonb not null,
  errors jsonb not null,
  duration_ms numeric not null,
  constraint contract_results_status_known check (status in ('passed', 'warned', 'quarantined', 'refused', 'error'))
);
comment on table quality.contract_results is 'One row per batch that was judged: by which version of the rules, how much, and what was found.';
comment on column quality.contract_results.status is 'The worst that happened: passed, warned, quarantined (some receipts), refused (the batch, by a rule of severity stop), error (a rule itself failed and was left out).';
comment on column quality.contract_results.quarantined is 'Receipts set aside.';
comment on column quality.contract_results.violations is 'Severity → rule → rows that broke it; complete, whatever is kept one by one.';
comment on column quality.contract_results.errors is 'Rule → why it failed; the batch was judged without it.';
-- foreign key; which batches a version judged
create index contract_results_of_version on quality.contract_results (version);
-- gates and monitors read the latest window
create index contract_results_recent on quality.contract_results (checked_at desc);
alter table quality.contract_results enable row level security;

create table quality.contract_violations (
  batch_id bigint not null,
  rule text not null,
  line_no bigint not null,
  item_no integer not null default 0,
  severity text not null,
  columns text[] not null,
  value text,
  affected bigint not null,
  observed_at timestamptz not null default clock_timestamp(),
  constraint contract_violations_pkey primary key (batch_id, rule, line_no, item_no),
  constraint contract_violations_severity_known check (severity in ('warn', 'quarantine', 'stop'))
);
comment on table quality.contract_violations is 'One row per violation found when a batch was judged. Kept, also when the row has been repaired since.';
comment on column quality.contract_violations.line_no is 'Source row of the receipt or line; the first one where the rule is about several.';
comment on column quality.contract_violations.item_no is 'Line of the receipt; 0 when the rule is about the receipt.';
comment on column quality.contract_violations.columns is 'What the rule looks at.';
comment on column quality.contract_violations.value is 'What was found there, as text and cut to contract_value_length.';
comment on column quality.contract_violations.affected is 'Rows it stands for: more than 1 for rules about a device, a store or a value.';
-- `scout contracts violations --rule`, and windows of the gates
create index contract_violations_by_rule on quality.contract_violations (rule, observed_at desc);
alter table quality.contract_violations enable row level security;

create type quality.contract_batch as (batch_id bigint, source text, received_at timestamptz, is_history boolean);
comment on type quality.contract_batch is 'What rules may know of the batch, as batch.name. is_history: an old batch is judged once more, to try a rule.';

create type quality.contract_finding as (
  rule_id integer, receipt_line_no bigint, line_no bigint, item_no integer, affected bigint, value text, receipts bigint[]
);
comment on type quality.contract_finding is 'A violation as a compiled rule reports it. receipts: all those it stands for, where they were asked for.';

create type quality.refusal as (line_no bigint, code text, rule text, message text);
comment on type quality.refusal is 'A receipt (by its line) that goes into quarantine, and why.';
