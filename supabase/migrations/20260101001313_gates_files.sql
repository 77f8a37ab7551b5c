-- Gates over files that came lately: is it known what they are, what is in their columns, and what those mean?

create view quality.gate_01_format_detection with (security_invoker = true) as
with setting as (
  select
    now() - make_interval(mins => metadata.setting_number('gate_window_minutes')::integer) as since,
    metadata.setting_number('gate_01_average_confidence') as average,
    metadata.setting_number('gate_01_file_confidence') as lowest
),
per_format as (
  select
    coalesce(f.file_format, 'unknown') as file_format,
    count(*) as files,
    avg(coalesce(f.detection_confidence, 0)) as confidence,
    count(*) filter (where coalesce(f.detection_confidence, 0) < s.lowest) as doubtful,
    max(f.created_at) as observed_at
  from setting s
  join staging.universal_file_ingestion f on f.created_at > s.since
  -- a file that nobody has looked at yet has no format to judge
  where f.file_format is not null or f.status in ('review', 'needs_worker', 'failed')
  group by 1
)
select
  1 as gate, 'Format detection' as title, 'bronze' as layer,
  coalesce('format:' || p.file_format, 'all') as subject,
  case
    when p.file_format is null then 'no_data'
    when p.confidence < s.average then 'fail'
    when p.doubtful > 0 then 'warn'
    else 'pass'
  end as status,
  round(p.confidence, 4) as value, s.average as threshold, 'share' as unit, p.observed_at,
  case
    when p.file_format is null then 'no file came in the window'
    else format('%s files, %s of them below %s', p.files, p.doubtful, s.lowest)
  end as detail,
  'Look at the doubtful files; give their format with forceFormat and ingest them again.' as action
from setting s
left join per_format p on true;
comment on view quality.gate_01_format_detection is 'Gate 1. One row per format of recent files: how sure it is on average.';

create view quality.gate_02_schema_quality with (security_invoker = true) as
with setting as (
  select
    now() - make_interval(mins => metadata.setting_number('gate_window_minutes')::integer) as since,
    metadata.setting_number('gate_02_average_quality') as average,
    metadata.setting_number('gate_02_file_quality') as lowest
),
file as (
  select f.file_format, f.created_at, (f.schema_inference ->> 'qualityScore')::numeric as quality
  from setting s
  join staging.universal_file_ingestion f on f.created_at > s.since
  where f.schema_inference is not null
),
per_format as (
  select
    coalesce(f.file_format, 'unknown') as file_format,
    count(*) as files,
    avg(coalesce(f.quality, 0)) as quality,
    count(*) filter (where coalesce(f.quality, 0) < s.lowest) as poor,
    max(f.created_at) as observed_at
  from setting s
  cross join file f
  group by 1
)
select
  2 as gate, 'Schema quality' as title, 'bronze' as layer,
  coalesce('format:' || p.file_format, 'all') as subject,
  case
    when p.file_format is null then 'no_data'
    when p.quality < s.average then 'fail'
    when p.poor > 0 then 'warn'
    else 'pass'
  end as status,
  round(p.quality, 4) as value, s.average as threshold, 'share' as unit, p.observed_at,
  case
    when p.file_format is null then 'no file with an inferred schema came in the window'
    else format('%s files, %s of them below %s', p.files, p.poor, s.lowest)
  end as detail,
  'schema_inference -> issues of the poor files says which columns are unclear: empty, mixed in type, or unnamed.' as action
from setting s
left join per_format p on true;
comment on view quality.gate_02_schema_quality is 'Gate 2. One row per format of recent files: the mean quality of the schemas inferred.';

create view quality.gate_03_column_mapping with (security_invoker = true) as
with setting as (
  select
    now() - make_interval(mins => metadata.setting_number('gate_window_minutes')::integer) as since,
    metadata.setting_number('gate_03_average_confidence') as average,
    metadata.setting_number('gate_03_file_confidence') as lowest
),
file as (
  select f.file_format, f.status, f.created_at, (f.column_mappings ->> 'mapping_confidence')::numeric as confidence
  from setting s
  join staging.universal_file_ingestion f on f.created_at > s.since
  where f.column_mappings is not null
),
per_format as (
  select
    coalesce(f.file_format, 'unknown') as file_format,
    count(*) as files,
    avg(coalesce(f.confidence, 0)) as confidence,
    count(*) filter (where coalesce(f.confidence, 0) < s.lowest) as doubtful,
    count(*) filter (where f.status = 'review') as in_review,
    max(f.created_at) as observed_at
  from setting s
  cross join file f
  group by 1
)
select
  3 as gate, 'Column mapping' as title, 'bronze' as layer,
  coalesce('format:' || p.file_format, 'all') as subject,
  case
    when p.file_format is null then 'no_data'
    when p.confidence < s.average then 'fail'
    when p.doubtful > 0 then 'warn'
    else 'pass'
  end as status,
  round(p.confidence, 4) as value, s.average as threshold, 'share' as unit, p.observed_at,
  case
    when p.file_format is null then 'no file with mapped columns came in the window'
    else format('%s files, %s of them below %s, %s in review', p.files, p.doubtful, s.lowest, p.in_review)
  end as detail,
  'Decide the mapping of the files in review; a decided column name is known from then on.' as action
from setting s
left join per_format p on true;
comment on view quality.gate_03_column_mapping is 'Gate 3. One row per format of recent files: how sure the mapping of their columns is on average.';
