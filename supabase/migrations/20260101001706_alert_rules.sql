-- The rules, with the thresholds of the reference documents. docs/alerts.md lists them; docs/runbooks says what to do.

insert into metadata.alert_rules
  (rule, title, source, condition, threshold, recovery_threshold, severity, for_duration, recover_for, group_by, affects, owner, runbook)
values
  -- bronze: what comes in
  ('azure_stale', 'No new data from Azure SQL', 'quality.signals_sources', 'subject = ''source:azure'' and value > threshold', 24, null,
    'critical', '0', '1 minute', 'rule', 'Legacy interactions; figures of stores that still sell through it.', 'operations', 'docs/runbooks/stale-source.md'),
  ('source_stale', 'A source has stopped sending', 'quality.signals_sources', 'subject = ''source:edge'' and value > threshold', 24, null,
    'critical', '0', '1 minute', 'rule', 'Every figure from bronze on.', 'operations', 'docs/runbooks/stale-source.md'),
  ('sync_stale', 'Google Drive is not proven complete', 'quality.signals_drive', 'subject like ''proven:%'' and value > threshold', 2, 0.5,
    'warning', '0', '1 minute', 'rule', 'Files that partners dropped lately may be missing.', 'operations', 'docs/runbooks/drive.md'),
  ('drive_problem', 'A folder of Google Drive cannot be followed', 'quality.signals_drive', '(subject like ''problem:%'' and status = ''problem'') or (subject like ''feed:%'' and status = ''failing'' and value >= 3)', null, null,
    'warning', '1 minute', '1 minute', 'rule', 'New files are not noticed.', 'operations', 'docs/runbooks/drive.md'),
  ('drive_channel', 'Google Drive tells of nothing by itself', 'quality.signals_drive', 'subject like ''feed:%'' and status = ''polling only''', null, null,
    'info', '10 minutes', '1 minute', 'rule', 'New files are noticed by polling, minutes later.', 'operations', 'docs/runbooks/drive.md'),
  ('drive_quota', 'The quota of Google Drive is nearly used up', 'quality.signals_drive', 'subject like ''quota:%'' and value > threshold', 0.9, 0.7,
    'warning', '0', '5 minutes', 'rule', 'Files are noticed and fetched late.', 'operations', 'docs/runbooks/drive.md'),
  ('device_silent', 'Devices have stopped posting', 'quality.signals_devices', 'status = ''silent''', null, null,
    'warning', '1 minute', '1 minute', 'rule', 'Sales of their stores are missing since then; devices keep them and send them later.', 'devices', 'docs/runbooks/silent-device.md'),
  ('bronze_error_rate', 'Many rows are quarantined', 'quality.signals_gates', 'subject like ''gate 16 %'' and value > threshold', 0.01, 0.008,
    'warning', '0', '1 minute', 'rule', 'Rows set aside are in no figure until they are mended.', 'operations', 'docs/runbooks/quarantine.md'),
  ('files_given_up', 'Files were given up', 'quality.signals_files', 'subject = ''given_up'' and value > 0', 0, null,
    'warning', '0', '0', 'rule', 'What partners sent is in no figure until somebody mends it.', 'operations', 'docs/runbooks/file-failures.md'),
  ('file_failures', 'Files fail', 'quality.signals_files', 'subject like ''failed:%'' and value > threshold', 5, 0,
    'warning', '0', '1 minute', 'rule', 'What partners sent is not in any figure.', 'operations', 'docs/runbooks/file-failures.md'),
  ('file_waiting', 'Files are not being processed', 'quality.signals_files', 'subject like ''waiting:%'' and value > threshold', 30, 10,
    'warning', '0', '1 minute', 'rule', 'What partners sent comes late.', 'operations', 'docs/runbooks/file-failures.md'),
  ('format_detection', 'Formats are not recognised surely', 'quality.signals_gates', 'subject like ''gate 1 %'' and status = ''fail''', null, null,
    'warning', '0', '1 minute', 'rule', 'Files may be read wrongly.', 'operations', 'docs/runbooks/format-detection.md'),
  ('column_mapping', 'Columns are not mapped surely', 'quality.signals_gates', '(subject like ''gate 2 %'' or subject like ''gate 3 %'') and status = ''fail''', null, null,
    'warning', '0', '1 minute', 'rule', 'Values may land in the wrong field; files wait for review.', 'operations', 'docs/runbooks/column-mapping.md'),
  -- processing
  ('processing_delay', 'Processing is late', 'quality.signals_flow', 'subject in (''oldest_batch'', ''oldest_key'') and value > threshold', 14400, 3600,
    'critical', '0', '1 minute', 'rule', 'Figures of the last hours are not complete.', 'operations', 'docs/runbooks/processing-delay.md'),
  ('processing_slow', 'Processing is behind', 'quality.signals_flow', 'subject in (''oldest_batch'', ''oldest_key'') and value > threshold', 900, 300,
    'warning', '1 minute', '1 minute', 'rule', 'Figures of the last minutes are not complete.', 'operations', 'docs/runbooks/processing-delay.md'),
  ('queue_depth', 'Many batches wait', 'quality.signals_flow', 'subject in (''waiting_batches'', ''waiting_keys'') and value > threshold', 5000, 1000,
    'warning', '5 minutes', '1 minute', 'rule', 'Figures come later than usual.', 'operations', 'docs/runbooks/processing-delay.md'),
  ('dead_letters', 'Batches were given up', 'quality.signals_flow', 'subject like ''dead_letters:%'' and value > 0', 0, null,
    'critical', '0', '0', 'rule', 'Their rows are in no figure until somebody mends them.', 'operations', 'docs/runbooks/dead-letters.md'),
  ('etl_processing_failure', 'More than a tenth of the pipeline''s runs fail', 'quality.signals_steps', 'value > threshold', 0.1, 0.05,
    'critical', '2 minutes', '2 minutes', 'rule', 'What they compute is not renewed.', 'operations', 'docs/runbooks/processing-failure.md'),
  ('etl_critical_error', 'A critical error of the pipeline', 'quality.signals_errors', 'status = ''CRITICAL''', null, null,
    'critical', '0', '0', 'subject', 'See the error.', 'operations', 'docs/runbooks/processing-failure.md'),
  ('etl_error', 'Errors of the pipeline', 'quality.signals_errors', 'status = ''HIGH''', null, null,
    'warning', '0', '0', 'rule', 'See the errors.', 'operations', 'docs/runbooks/processing-failure.md'),
  ('cron_job_silent', 'A scheduled job does not run', 'quality.signals_jobs', 'status in (''silent'', ''not_scheduled'')', null, null,
    'critical', '0', '30 seconds', 'rule', 'What it does is not done any more; layers behind it grow old.', 'operations', 'docs/runbooks/cron-job.md'),
  ('cron_job_failing', 'A scheduled job fails', 'quality.signals_jobs', 'status = ''failing''', null, null,
    'warning', '2 minutes', '1 minute', 'rule', 'What it does is not done.', 'operations', 'docs/runbooks/cron-job.md'),
  ('layer_degraded', 'A layer has failed, and those after it serve what they had', 'quality.signals_breakers', 'subject like ''layer:%'' and status <> ''closed''', null, null,
    'critical', '0', '1 minute', 'rule', 'Dashboards show the last good figures, and how old they are.', 'operations', 'docs/runbooks/degraded-layer.md'),
  -- silver: how good it is
  ('quality_score', 'Completeness of receipts is low', 'quality.signals_gates', 'subject like ''gate 4 completeness:%'' and value < threshold', 0.95, 0.955,
    'warning', '10 minutes', '5 minutes', 'rule', 'Analyses by customer, device and daypart lack receipts.', 'data quality', 'docs/runbooks/quality-drop.md'),
  ('quality_score_dropped', 'Quality score has dropped below 80 %', 'quality.signals_gates', 'subject like ''gate 4 completeness:%'' and value < threshold', 0.8, 0.82,
    'critical', '10 minutes', '5 minutes', 'rule', 'Most analyses are not to be trusted.', 'data quality', 'docs/runbooks/quality-drop.md'),
  ('brand_detection', 'Few brands are recognised', 'quality.signals_gates', 'subject like ''gate 4 brand:%'' and value < threshold', 0.8, 0.82,
    'warning', '0', '5 minutes', 'rule', 'Shares of brands are too low.', 'master data', 'docs/runbooks/brand-detection.md'),
  ('completeness', 'Amounts are missing', 'quality.signals_gates', 'subject like ''gate 4 amount:%'' and value < threshold', 0.98, 0.985,
    'warning', '0', '5 minutes', 'rule', 'Revenue is too low.', 'data quality', 'docs/runbooks/quality-drop.md'),
  ('contract_breached', 'A data contract is broken', 'quality.signals_contracts', 'status in (''stop'', ''quarantine'', ''error'') and value > 0', null, null,
    'warning', '0', '0', 'rule', 'Rows that break it are refused or set aside.', 'data quality', 'docs/runbooks/contract-breached.md'),
  -- gold and beyond
  ('metric_freshness', 'Gold is old', 'quality.signals_layers', 'subject = ''layer:gold'' and value > threshold', 24, null,
    'critical', '0', '1 minute', 'rule', 'Dashboards show yesterday''s figures.', 'analytics', 'docs/runbooks/stale-layer.md'),
  ('data_freshness_lag', 'Data is older than four hours', 'quality.signals_layers', 'layer in (''bronze'', ''silver'', ''gold'') and value > threshold', 4, null,
    'critical', '5 minutes', '1 minute', 'layer', 'Figures of today are not complete.', 'operations', 'docs/runbooks/stale-layer.md'),
  ('aggregation_errors', 'Gold differs from silver', 'quality.signals_gates', 'subject like ''gate 5 %'' and status in (''fail'', ''warn'')', null, null,
    'critical', '0', '1 minute', 'rule', 'Revenue of these days is wrong.', 'analytics', 'docs/runbooks/gold-differs.md'),
  ('conservation_broken', 'Rows are lost', 'quality.signals_gates', 'subject like ''gate 17 %'' and status = ''fail''', null, null,
    'critical', '0', '1 minute', 'rule', 'Accepted rows are nowhere: the promise is broken.', 'operations', 'docs/runbooks/conservation.md'),
  ('gate_failed', 'A quality gate fails', 'quality.signals_gates', 'status = ''fail'' and subject !~ ''^gate (1|2|3|4|5|16|17) ''', null, null,
    'warning', '0', '5 minutes', 'rule', 'See the gate.', 'data quality', 'docs/runbooks/gate-failed.md'),
  ('kpi_availability', 'KPIs are not available', 'quality.signals_service_levels', 'subject = ''objective:kpi_availability'' and value < threshold', null, null,
    'critical', '0', '5 minutes', 'rule', 'Dashboards cannot show today''s figures.', 'analytics', 'docs/runbooks/service-level.md'),
  ('service_level_missed', 'A service level is missed', 'quality.signals_service_levels', 'subject <> ''objective:kpi_availability'' and status = ''missed''', null, null,
    'info', '0', '5 minutes', 'rule', 'What was promised is not kept in this hour.', 'operations', 'docs/runbooks/service-level.md'),
  ('embeddings_stale', 'No embeddings are made', 'quality.signals_layers', 'subject = ''layer:knowledge'' and value > threshold', 2, null,
    'info', '0', '1 minute', 'rule', 'Search does not know the latest content.', 'analytics', 'docs/runbooks/stale-layer.md'),
  ('vector_search_slow', 'Search is slow', 'quality.signals_calls', 'subject in (''p95:function:search'', ''p95:function:knowledge-search'') and value > threshold', 200, 180,
    'warning', '5 minutes', '5 minutes', 'rule', 'People wait for what they search.', 'analytics', 'docs/runbooks/slow-function.md'),
  ('answers_slow', 'Answers to questions are slow', 'quality.signals_calls', 'subject = ''p95:function:nl2sql'' and value > threshold', 2000, 1800,
    'warning', '5 minutes', '5 minutes', 'rule', 'People wait for answers.', 'analytics', 'docs/runbooks/slow-function.md'),
  ('function_slow', 'A function is slow', 'quality.signals_calls', 'subject like ''p95:%'' and value > threshold', 5000, 4000,
    'warning', '5 minutes', '5 minutes', 'rule', 'Devices and people wait; calls may time out.', 'operations', 'docs/runbooks/slow-function.md'),
  ('function_errors', 'A function fails', 'quality.signals_calls', 'subject like ''errors:%'' and value > threshold', 0.05, 0.01,
    'critical', '1 minute', '2 minutes', 'rule', 'Devices keep what they could not post; people get errors.', 'operations', 'docs/runbooks/function-errors.md'),
  -- resources
  ('storage_nearly_full', 'Storage is nearly full', 'quality.signals_resources', 'subject like ''storage:%'' and value > threshold', 0.85, 0.8,
    'warning', '0', '5 minutes', 'rule', 'When it is full, nothing can be received.', 'operations', 'docs/runbooks/storage.md'),
  ('quota_nearly_used', 'Connections are nearly used up', 'quality.signals_resources', 'subject = ''connections'' and value > threshold', 0.9, 0.8,
    'warning', '1 minute', '1 minute', 'rule', 'New requests are refused.', 'operations', 'docs/runbooks/connections.md'),
  -- the watcher itself
  ('channel_down', 'A channel of alerts is down', 'quality.signals_breakers', 'subject like ''alert_channel:%'' and status <> ''closed''', null, null,
    'warning', '0', '1 minute', 'subject', 'Alerts reach people by other ways, or later.', 'operations', 'docs/runbooks/alert-channel.md');

insert into metadata.alert_rules (rule, title, source, condition, severity, affects, owner, runbook) values
  ('alert_rule_failing', 'A rule of alerts fails', null, null, 'warning',
    'What the rule watches is not watched.', 'operations', 'docs/runbooks/alert-rule.md'),
  ('evaluation_stopped', 'Alerts are not evaluated any more', null, null, 'critical',
    'Nothing is noticed.', 'operations', 'docs/runbooks/evaluation-stopped.md');

-- what a failed gate said stays said until it passes: that nothing came to judge is no recovery
update metadata.alert_rules r
set recovery_condition = 'status in (''pass'', ''warn'')'
where r.source = 'quality.signals_gates' and r.condition like '%status = ''fail''%';
update metadata.alert_rules r
set recovery_condition = case when r.condition like '%value < threshold%' then 'value >= recovery_threshold' else 'value <= recovery_threshold' end
where r.source is not null and r.recovery_condition is null and r.recovery_threshold is not null;

insert into metadata.alert_inhibitions (cause, cause_subject, effect, effect_subject) values
  -- cron that stands still makes everything behind it old
  ('cron_job_silent', 'job:scout-promote', 'processing_delay', 'oldest_batch'),
  ('cron_job_silent', 'job:scout-promote', 'processing_slow', 'oldest_batch'),
  ('cron_job_silent', 'job:scout-promote', 'queue_depth', 'waiting_batches'),
  ('cron_job_silent', 'job:scout-promote', 'data_freshness_lag', 'layer:silver'),
  ('cron_job_silent', 'job:scout-promote', 'data_freshness_lag', 'layer:gold'),
  ('cron_job_silent', 'job:scout-promote', 'metric_freshness', '%'),
  ('cron_job_silent', 'job:scout-refresh', 'processing_delay', 'oldest_key'),
  ('cron_job_silent', 'job:scout-refresh', 'processing_slow', 'oldest_key'),
  ('cron_job_silent', 'job:scout-refresh', 'queue_depth', 'waiting_keys'),
  ('cron_job_silent', 'job:scout-refresh', 'data_freshness_lag', 'layer:gold'),
  ('cron_job_silent', 'job:scout-refresh', 'metric_freshness', '%'),
  ('cron_job_silent', '%', 'service_level_missed', '%'),
  ('cron_job_silent', '%', 'gate_failed', 'gate 7 %'),
  ('cron_job_silent', '%', 'gate_failed', 'gate 8 %'),
  ('cron_job_silent', '%', 'gate_failed', 'gate 12 %'),
  ('cron_job_failing', 'job:scout-refresh', 'processing_slow', 'oldest_key'),
  ('cron_job_failing', 'job:scout-promote', 'processing_slow', 'oldest_batch'),
  ('layer_degraded', '%', 'cron_job_failing', '%'),
  ('processing_delay', 'oldest_batch', 'processing_slow', 'oldest_batch'),
  ('processing_delay', 'oldest_key', 'processing_slow', 'oldest_key'),
  -- nothing comes in: nothing can be new behind it
  ('source_stale', '%', 'data_freshness_lag', '%'),
  ('source_stale', '%', 'metric_freshness', '%'),
  ('source_stale', '%', 'device_silent', '%'),
  ('data_freshness_lag', '%', 'gate_failed', 'gate 7 %'),
  ('data_freshness_lag', '%', 'service_level_missed', 'objective:freshness_%'),
  ('quality_score_dropped', '%', 'quality_score', '%'),
  ('answers_slow', '%', 'function_slow', 'p95:function:nl2sql'),
  ('vector_search_slow', '%', 'function_slow', 'p95:function:%search');
