-- Google Drive: what is connected, and how far each log of changes was followed.
--
-- Nothing here trusts a notification to arrive. What is known of a Drive comes from reading its log of changes to the end
-- (a listing), from listing folders (a sweep), and is told in the same transaction that moves the place in the log: so a
-- pass may be killed anywhere, run twice or late, and nothing is missed. quality.drive_completeness says up to when that is proven.

insert into metadata.settings (name, value, unit, description) values
  ('drive_poll_seconds', '300', 'seconds', 'A Drive''s changes are read at least this often, whether or not a notification came.'),
  ('drive_sweep_hours', '36', 'hours', 'A folder that has not been listed whole for so long is listed at once; normally the nightly sweep does it.'),
  ('drive_lease_seconds', '180', 'seconds', 'How long a Drive, or a file of it, belongs to the call that works on it. Longer than a call can live.'),
  ('drive_pages_per_call', '8', 'pages', 'A call ends after so many pages of changes or listings (1,000 files each) and goes on in the next one; within two seconds of CPU.'),
  ('drive_files_per_call', '100', 'files', 'A call ends after so many downloads.'),
  ('drive_bytes_per_call', '134217728', 'bytes', 'A call begins no download after so many bytes.'),
  ('drive_download_bytes', '268435456', 'bytes', 'A longer file is left to scout drive sync, which has no limits.'),
  ('drive_call_ms', '75000', 'ms', 'A call begins nothing new after so long.'),
  ('drive_file_attempts', '8', 'attempts', 'A file whose download failed so often is given up; scout drive retry takes it up again.'),
  ('drive_retry_seconds', '10', 'seconds', 'What failed is tried again after so long, each time twice as long, at most an hour.'),
  ('drive_channel_days', '6', 'days', 'Expiry that a notification channel is opened with; Google allows 7.'),
  ('drive_channel_renew_hours', '48', 'hours', 'A channel that expires sooner gets a successor.'),
  ('drive_channel_overlap_minutes', '60', 'minutes', 'How long the old channel stays open beside its successor.'),
  ('drive_channel_retry_minutes', '10', 'minutes', 'A channel that could not be opened is tried again after so long.'),
  ('drive_silent_finds', '3', 'listings', 'So many listings in a row found changes that no notification had told of: the channel is taken for dead and replaced.'),
  ('drive_webhook_url', 'null', null, 'Where Google sends notifications; null: the function drive-webhook-handler of this project.'),
  ('drive_calls_per_minute', '12000', 'calls', 'Quota of the Drive API per service account and minute, as Google Cloud shows it.'),
  ('drive_event_days', '30', 'days', 'How long notifications and counts of API calls are kept.');

create table metadata.drive_feeds (
  id bigint generated always as identity primary key,
  account text not null,
  drive_id text,
  page_token text,
  page_cursor text,
  listing_began_at timestamptz,
  listed_at timestamptz,
  silent_finds integer not null default 0,
  lease_id uuid,
  lease_until timestamptz,
  attempts integer not null default 0,
  next_attempt_at timestamptz not null default now(),
  last_code text,
  last_error text,
  failed_at timestamptz,
  channel_error text,
  channel_failed_at timestamptz,
  created_at timestamptz not null default now(),
  constraint drive_feeds_once unique nulls not distinct (account, drive_id),
  constraint drive_feeds_leased_until check ((lease_id is null) = (lease_until is null)),
  constraint drive_feeds_counts_natural check (attempts >= 0 and silent_finds >= 0)
);
comment on table metadata.drive_feeds is 'One row per log of changes that is followed: one per service account and shared drive, and one per account for all else it sees.';
comment on column metadata.drive_feeds.account is 'The service account''s address; its key is in Vault as scout_drive_<address>.';
comment on column metadata.drive_feeds.drive_id is 'The shared drive; null: what is shared with the account from anybody''s own Drive.';
comment on column metadata.drive_feeds.page_token is 'Changes before it are known and queued. Null until the first pass.';
comment on column metadata.drive_feeds.page_cursor is 'Where the listing under way goes on; changes before it are known and queued too.';
comment on column metadata.drive_feeds.listing_began_at is 'When the listing under way asked for its first page.';
comment on column metadata.drive_feeds.listed_at is 'When the last finished listing had begun: every change before that is known.';
comment on column metadata.drive_feeds.silent_finds is 'Listings in a row that found changes no notification had told of.';
comment on column metadata.drive_feeds.attempts is 'Passes in a row that failed.';
comment on column metadata.drive_feeds.channel_error is 'Why no notification channel could be opened; polling goes on.';
alter table metadata.drive_feeds enable row level security;

create table metadata.drive_sources (
  id bigint generated always as identity primary key,
  feed_id bigint not null references metadata.drive_feeds (id),
  root_id text not null,
  name text not null,
  is_enabled boolean not null default true,
  is_recursive boolean not null default true,
  include text[],
  exclude text[] not null default '{}',
  max_bytes bigint,
  dataset text,
  store_id text,
  timezone text,
  on_removed text not null default 'mark',
  listed_at timestamptz,
  swept_at timestamptz,
  problem text,
  problem_at timestamptz,
  connected_at timestamptz not null default now(),
  constraint drive_sources_once unique (feed_id, root_id),
  constraint drive_sources_name_once unique (name),
  constraint drive_sources_on_removed_known check (on_removed in ('mark', 'roll_back')),
  constraint drive_sources_dataset_known check (dataset in ('transactions', 'products', 'stores', 'customers', 'campaigns', 'inference')),
  constraint drive_sources_max_bytes_positive check (max_bytes > 0)
);
comment on table metadata.drive_sources is 'One row per folder or shared drive whose files are taken in.';
comment on column metadata.drive_sources.root_id is 'Id of the folder, or of the shared drive.';
comment on column metadata.drive_sources.name is 'What it is called here; the first part of the folder its files are told with.';
comment on column metadata.drive_sources.is_recursive is 'Folders within it too.';
comment on column metadata.drive_sources.include is 'Patterns of file names (* stands for anything); null: all that may hold a table.';
comment on column metadata.drive_sources.exclude is 'Patterns of file names that are left out.';
comment on column metadata.drive_sources.dataset is 'What its files hold, where that is known beforehand. How they are treated otherwise: metadata.file_policies, pattern name/*.';
comment on column metadata.drive_sources.store_id is 'Store of rows that tell none.';
comment on column metadata.drive_sources.on_removed is 'What becomes of the rows of a file that is deleted, put in the bin or moved out. mark: they stay, and the file is marked; roll_back: they are rolled back, and replayed when the file comes back.';
comment on column metadata.drive_sources.listed_at is 'Every change of it before that is known, but for what an open sweep is still to find.';
comment on column metadata.drive_sources.swept_at is 'When the last finished sweep of the whole of it had begun.';
comment on column metadata.drive_sources.problem is 'Why it cannot be read: the folder is gone, in the bin, or not shared any more. Nothing is concluded about its files meanwhile.';
alter table metadata.drive_sources enable row level security;

create table metadata.drive_sweeps (
  id bigint generated always as identity primary key,
  source_id bigint not null references metadata.drive_sources (id),
  kind text not null,
  frontier text[] not null,
  page_folders text[],
  page_token text,
  absent_at timestamptz,
  opened_at timestamptz not null default clock_timestamp(),
  began_at timestamptz,
  finished_at timestamptz,
  pages integer not null default 0,
  files bigint not null default 0,
  constraint drive_sweeps_kind_known check (kind in ('first', 'nightly', 'requested', 'token_lost', 'access_regained', 'folder')),
  constraint drive_sweeps_page_of_folders check ((page_token is null) or (page_folders is not null))
);
comment on table metadata.drive_sweeps is 'One row per listing of folders: of all of a source, or (folder) of those that came into it.';
comment on column metadata.drive_sweeps.frontier is 'Folders that are still to be listed.';
comment on column metadata.drive_sweeps.page_folders is 'Those that are being listed, page by page.';
comment on column metadata.drive_sweeps.absent_at is 'What it is to find was not there then; null: no such time is known. Of nightly and requested sweeps without meaning: they check.';
-- the open sweeps of a source; at most one of the whole
create index drive_sweeps_open on metadata.drive_sweeps (source_id) where finished_at is null;
-- history of a source
create index drive_sweeps_by_source on metadata.drive_sweeps (source_id, opened_at desc);
alter table metadata.drive_sweeps enable row level security;

create table metadata.drive_folders (
  source_id bigint not null references metadata.drive_sources (id),
  folder_id text not null,
  parent_id text,
  path text not null,
  shortcut_id text,
  sweep_id bigint,
  constraint drive_folders_pkey primary key (source_id, folder_id)
);
comment on table metadata.drive_folders is 'One row per folder that is in a source now, the source''s own among them.';
comment on column metadata.drive_folders.parent_id is 'Null for the source''s own.';
comment on column metadata.drive_folders.path is 'Names from the source''s on, joined by /; of one that a shortcut leads to, the shortcut''s name.';
comment on column metadata.drive_folders.shortcut_id is 'The shortcut that leads to it, where it lies elsewhere; parent_id is the folder the shortcut lies in then.';
comment on column metadata.drive_folders.sweep_id is 'The last sweep of the whole source that saw it.';
-- what hangs below a folder that left
create index drive_folders_by_parent on metadata.drive_folders (source_id, parent_id);
-- metadata.follow_drive_links(): what shortcuts lead to
create index drive_folders_linked on metadata.drive_folders (source_id, shortcut_id) where shortcut_id is not null;
alter table metadata.drive_folders enable row level security;

create table metadata.drive_files (
  source_id bigint not null references metadata.drive_sources (id),
  file_id text not null,
  content_id text not null,
  name text not null,
  mime_type text not null,
  folder_id text not null,
  version text not null,
  bytes bigint,
  md5 text,
  sha256 text,
  modified_at timestamptz not null,
  status text not null,
  removed_as text,
  removed_at timestamptz,
  is_rolled_back boolean not null default false,
  sweep_id bigint,
  first_seen_at timestamptz not null default clock_timestamp(),
  changed_at timestamptz not null default clock_timestamp(),
  constraint drive_files_pkey primary key (source_id, file_id),
  constraint drive_files_status_known check (
    status in ('wanted', 'filtered', 'not_tabular', 'too_large', 'broken_shortcut', 'linked_folder', 'linked_elsewhere', 'removed')
  ),
  constraint drive_files_removed_as_known check (removed_as in ('deleted', 'trashed', 'moved_out')),
  constraint drive_files_removed_when check ((status = 'removed') = (removed_as is not null) and (removed_as is null) = (removed_at is null))
);
comment on table metadata.drive_files is 'One row per file that is or was in a source, as it was last seen there. Two files of one name are two files.';
comment on column metadata.drive_files.content_id is 'The file whose bytes are read: itself, or what a shortcut points to.';
comment on column metadata.drive_files.version is 'Tells its content from an earlier one: the revision; of a native sheet the time of its last edit. A new name or place is no new version.';
comment on column metadata.drive_files.status is 'wanted; filtered: by the source''s patterns; not_tabular: a document, picture or recording, which holds no table; too_large: by the source''s limit; broken_shortcut: to what is gone or not shared; linked_folder: a shortcut to a folder, which is followed; linked_elsewhere: to a folder of another drive, whose changes are told there: it is to be connected by itself; removed.';
comment on column metadata.drive_files.removed_as is 'deleted (or no longer shared: Drive does not tell which), trashed, moved_out.';
comment on column metadata.drive_files.is_rolled_back is 'Its rows were rolled back when it was removed (on_removed of the source).';
comment on column metadata.drive_files.sweep_id is 'The last sweep of the whole source that saw it.';
-- the sources that want a content, and shortcuts to one that changed
create index drive_files_by_content on metadata.drive_files (content_id);
-- the files of a folder that left
create index drive_files_by_folder on metadata.drive_files (source_id, folder_id);
-- metadata.follow_drive_links()
create index drive_files_linking on metadata.drive_files (source_id) where status = 'linked_folder';
-- metadata.drive_removals()
create index drive_files_removed on metadata.drive_files (source_id) where status = 'removed' or is_rolled_back;
alter table metadata.drive_files enable row level security;

create table metadata.drive_versions (
  content_id text not null,
  version text not null,
  source_id bigint not null references metadata.drive_sources (id),
  status text not null default 'wanted',
  noticed_at timestamptz not null default clock_timestamp(),
  absent_at timestamptz,
  sweep_id bigint references metadata.drive_sweeps (id),
  is_missed boolean not null default false,
  attempts integer not null default 0,
  next_attempt_at timestamptz not null default now(),
  lease_id uuid,
  lease_until timestamptz,
  last_code text,
  last_error text,
  upload_id text,
  upload_bytes bigint,
  upload_hashes jsonb,
  storage_path text,
  bytes bigint,
  queued_at timestamptz,
  queue_file_id bigint references staging.universal_file_ingestion (file_id),
  constraint drive_versions_pkey primary key (content_id, version),
  constraint drive_versions_status_known check (
    status in ('wanted', 'needs_worker', 'queued', 'superseded', 'withdrawn', 'failed')
  ),
  constraint drive_versions_leased_until check ((lease_id is null) = (lease_until is null)),
  constraint drive_versions_queued_when check ((status = 'queued') = (queue_file_id is not null) and (queue_file_id is null) = (queued_at is null)),
  constraint drive_versions_upload_whole check ((upload_id is null) = (upload_bytes is null) and (upload_id is null) = (upload_hashes is null)),
  constraint drive_versions_attempts_natural check (attempts >= 0)
);
comment on table metadata.drive_versions is 'One row per content of a file that was wanted: to be brought to Storage and queued for reading. One content is taken once, however many folders and shortcuts lead to it.';
comment on column metadata.drive_versions.source_id is 'The source that wanted it first, of several the one whose folder is nearest; says how it is read.';
comment on column metadata.drive_versions.status is 'wanted; needs_worker: too long for a function, scout drive sync brings it; queued: in Storage and in metadata.file_queue; superseded: by a later version before it was brought; withdrawn: the file was removed before; failed: given up after drive_file_attempts.';
comment on column metadata.drive_versions.absent_at is 'It was not there then: the listing before the one that noticed it. Null: no such time is known.';
comment on column metadata.drive_versions.sweep_id is 'The sweep that noticed it; null: the changes told of it.';
comment on column metadata.drive_versions.is_missed is 'A check found it, and a whole listing of changes after that did not tell of it either.';
comment on column metadata.drive_versions.upload_id is 'Storage''s name for the upload of a long file that is under way, or was broken off: it is gone on with.';
comment on column metadata.drive_versions.upload_bytes is 'Of it in Storage for certain, and in upload_hashes.';
comment on column metadata.drive_versions.upload_hashes is 'The state of its checksums there, by algorithm, in base64.';
comment on column metadata.drive_versions.storage_path is 'Bucket and path of the bytes.';
comment on column metadata.drive_versions.queue_file_id is 'The file it is here.';
-- metadata.claim_drive_versions() takes the one that waits longest
create index drive_versions_due on metadata.drive_versions (next_attempt_at) where status in ('wanted', 'needs_worker');
-- what is not settled of a source
create index drive_versions_by_source on metadata.drive_versions (source_id, status);
-- metadata.apply_drive_changes() asks what a check has found
create index drive_versions_by_sweep on metadata.drive_versions (sweep_id) where sweep_id is not null;
-- where a file came from
create index drive_versions_by_file on metadata.drive_versions (queue_file_id) where queue_file_id is not null;
alter table metadata.drive_versions enable row level security;

create table metadata.drive_channels (
  id uuid primary key,
  feed_id bigint not null references metadata.drive_feeds (id),
  token_sha256 bytea not null,
  address text not null,
  resource_id text,
  status text not null default 'opening',
  opened_at timestamptz not null default clock_timestamp(),
  expires_at timestamptz not null,
  superseded_at timestamptz,
  closed_at timestamptz,
  reason text,
  constraint drive_channels_token_is_hash check (octet_length(token_sha256) = 32),
  constraint drive_channels_status_known check (status in ('opening', 'open', 'stopped', 'failed')),
  constraint drive_channels_open_has_resource check (status <> 'open' or resource_id is not null)
);
comment on table metadata.drive_channels is 'One row per notification channel that was asked of Google. Never deleted: a notification of any of them is told from a forgery.';
comment on column metadata.drive_channels.token_sha256 is 'Of the token that Google shows with each notification; the token itself is kept nowhere.';
comment on column metadata.drive_channels.resource_id is 'Google''s name for what is watched; known when Google has answered.';
comment on column metadata.drive_channels.status is 'opening: asked for, and perhaps open; open; stopped; failed: Google refused.';
comment on column metadata.drive_channels.superseded_at is 'When it got a successor; it is stopped drive_channel_overlap_minutes later.';
comment on column metadata.drive_channels.reason is 'Why it was stopped or could not be opened.';
-- the channels of a feed, the latest first
create index drive_channels_by_feed on metadata.drive_channels (feed_id, expires_at desc);
alter table metadata.drive_channels enable row level security;

create table metadata.drive_events (
  channel_id uuid not null references metadata.drive_channels (id),
  message_no bigint not null,
  feed_id bigint not null references metadata.drive_feeds (id),
  state text not null,
  received_at timestamptz not null default clock_timestamp(),
  constraint drive_events_pkey primary key (channel_id, message_no),
  constraint drive_events_message_no_positive check (message_no > 0)
);
comment on table metadata.drive_events is 'One row per notification, however often it came. It says only that there is something to look for.';
comment on column metadata.drive_events.message_no is 'Google''s number: 1 is sync, gaps are notifications that never came (or changes that are not of this channel).';
comment on column metadata.drive_events.state is 'X-Goog-Resource-State: sync, change, …';
-- whether a feed has had a notification since it was listed
create index drive_events_by_feed on metadata.drive_events (feed_id, received_at desc);
alter table metadata.drive_events enable row level security;

create table metadata.drive_rings (
  feed_id bigint primary key references metadata.drive_feeds (id) on delete cascade,
  rung_at timestamptz not null,
  has_begun boolean not null default false
);
comment on table metadata.drive_rings is 'One row per feed for which a pass was rung because of a notification, the last time. Until it begins, and for a second, nobody is rung again for what comes meanwhile.';
comment on column metadata.drive_rings.has_begun is 'A pass began after that.';
alter table metadata.drive_rings enable row level security;

create table metadata.drive_refusals (
  day date not null,
  reason text not null,
  feed_id bigint references metadata.drive_feeds (id),
  count bigint not null,
  last_at timestamptz not null default clock_timestamp(),
  constraint drive_refusals_once unique nulls not distinct (day, reason, feed_id),
  constraint drive_refusals_reason_known check (
    reason in ('unknown_channel', 'wrong_token', 'wrong_resource', 'expired', 'stopped', 'repeated', 'out_of_order', 'malformed')
  )
);
comment on table metadata.drive_refusals is 'One row per day, reason and feed: how many notifications were refused, or came again (repeated) or late (out_of_order), which is counted and harmless.';
comment on column metadata.drive_refusals.day is 'Business date.';
-- metadata.drive_feeds: what was refused of a feed
create index drive_refusals_by_feed on metadata.drive_refusals (feed_id, day) where feed_id is not null;
alter table metadata.drive_refusals enable row level security;

create table metadata.drive_calls (
  account text not null,
  minute timestamptz not null,
  method text not null,
  calls bigint not null,
  errors bigint not null,
  limited bigint not null,
  constraint drive_calls_pkey primary key (account, minute, method),
  constraint drive_calls_counts_natural check (calls >= 0 and errors >= 0 and limited >= 0)
);
comment on table metadata.drive_calls is 'One row per service account, minute and method of the Drive API.';
comment on column metadata.drive_calls.errors is 'Of calls: answered with an error, or not at all.';
comment on column metadata.drive_calls.limited is 'Of calls: refused because there were too many.';
alter table metadata.drive_calls enable row level security;
