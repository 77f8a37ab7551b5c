-- Judging a batch at promotion, and old batches once more to try a rule.

create function quality.evaluate_contracts_apart(
  p_rules jsonb, p_candidates silver.candidate[], p_batch quality.contract_batch,
  out findings quality.contract_finding[], out errors jsonb
)
language plpgsql stable set search_path = '' as $$
declare
  v_half integer := jsonb_array_length(p_rules) / 2;
  v_findings quality.contract_finding[];
  v_errors jsonb;
  v_state text;
  v_message text;
begin
  errors := '[]';
  findings := quality.try_contracts(p_rules, p_candidates, p_batch);
exception when others then
  get stacked diagnostics v_state = returned_sqlstate, v_message = message_text;
  if (metadata.error_class(v_state)).is_passing then
    raise;
  end if;
  if v_half = 0 then
    errors := jsonb_build_array(jsonb_build_object('rule', p_rules -> 0 ->> 'rule', 'sqlstate', v_state, 'message', v_message));
    return;
  end if;
  select e.findings, e.errors into findings, errors
  from quality.evaluate_contracts_apart(jsonb_path_query_array(p_rules, '$[0 to $n]', jsonb_build_object('n', v_half - 1)),
    p_candidates, p_batch) e;
  select e.findings, e.errors into v_findings, v_errors
  from quality.evaluate_contracts_apart(jsonb_path_query_array(p_rules, '$[$n to last]', jsonb_build_object('n', v_half)),
    p_candidates, p_batch) e;
  findings := findings || v_findings;
  errors := errors || v_errors;
end
$$;
comment on function quality.evaluate_contracts_apart(jsonb, silver.candidate[], quality.contract_batch) is
  'What rules find in a batch when one of them fails: halves until the failing ones stand alone. errors: rule, sqlstate and message of each.';

create function quality.contract_rules(p_version integer) returns setof metadata.data_contracts
language sql stable rows 60 set search_path = '' as $$
  select r
  from metadata.contract_versions v
  cross join lateral jsonb_populate_recordset(null::metadata.data_contracts, v.rules) r
  where v.version = p_version
$$;
comment on function quality.contract_rules(integer) is 'The rules as they were in a version of the set.';

create function quality.violation_details(p_version integer, p_findings quality.contract_finding[], p_limit bigint)
returns table (rule text, line_no bigint, item_no integer, severity text, columns text[], value text, affected bigint)
language sql stable rows 1000 set search_path = '' as $$
  select x.rule, x.line_no, x.item_no, x.severity, x.columns, x.value, x.affected
  from (
    select r.rule, f.line_no, coalesce(f.item_no, 0) as item_no, r.severity, r.columns,
      left(f.value, metadata.setting_number('contract_value_length')::integer) as value, f.affected,
      row_number() over (partition by r.id order by f.line_no, f.item_no) as n
    from unnest(p_findings) f
    join quality.contract_rules(p_version) r on r.id = f.rule_id
  ) x
  where x.severity = 'quarantine' or x.n <= p_limit
$$;
comment on function quality.violation_details(integer, quality.contract_finding[], bigint) is
  'Findings as they are kept: at most p_limit of a rule, but every one that sets a receipt aside.';

create function quality.refuse_batch(p_result quality.contract_results, p_findings quality.contract_finding[]) returns void
language plpgsql stable set search_path = '' as $$
declare
  v_rule metadata.data_contracts;
begin
  select r.* into v_rule
  from quality.contract_rules(p_result.version) r
  where p_result.violations -> 'stop' ? r.rule
  order by metadata.error_rank(r.error_severity) desc, r.id
  limit 1;
  raise exception 'batch % refused by rule %: % of % rows. %', p_result.batch_id, v_rule.rule,
      p_result.violations -> 'stop' -> v_rule.rule,
      case v_rule.entity when 'line' then p_result.lines else p_result.receipts end, v_rule.message
    using errcode = 'SC00' || metadata.error_rank(v_rule.error_severity),
      hint = 'Nothing of the batch was loaded. Repair its rows or change the rule, then put the batch back.',
      -- what is inserted here is rolled back with the batch: whoever catches this keeps the verdict
      detail = jsonb_build_object(
        'result', to_jsonb(p_result),
        'violations', (
          select jsonb_agg(to_jsonb(d))
          from quality.violation_details(p_result.version, p_findings, 100) d
          where d.severity = 'stop'
        )
      )::text;
end
$$;
comment on function quality.refuse_batch(quality.contract_results, quality.contract_finding[]) is
  'Raises SC001 to SC004 (the error_severity of the worst rule); the detail holds the verdict, for quality.record_refusal().';

create function quality.record_refusal(p_detail jsonb) returns void
language plpgsql set search_path = '' as $$
declare
  v_result quality.contract_results := jsonb_populate_record(null::quality.contract_results, p_detail -> 'result');
begin
  delete from quality.contract_violations d where d.batch_id = v_result.batch_id;
  delete from quality.contract_results d where d.batch_id = v_result.batch_id;
  insert into quality.contract_results select v_result.*;
  insert into quality.contract_violations (batch_id, rule, line_no, item_no, severity, columns, value, affected)
  select v_result.batch_id, d.rule, d.line_no, d.item_no, d.severity, d.columns, d.value, d.affected
  from jsonb_populate_recordset(null::quality.contract_violations, p_detail -> 'violations') d;
end
$$;
comment on function quality.record_refusal(jsonb) is 'Keeps the verdict on a refused batch, from the detail of the error that refused it.';

create function quality.judge(
  p_candidates silver.candidate[], p_batch quality.contract_batch,
  out version integer, out findings quality.contract_finding[], out errors jsonb
)
language plpgsql stable set search_path = '' as $$
declare
  v_state text;
begin
  errors := '[]';
  select e.version, e.findings into version, findings from quality.evaluate_contracts(p_candidates, p_batch) e;
exception when others then
  get stacked diagnostics v_state = returned_sqlstate;
  if (metadata.error_class(v_state)).is_passing then
    raise;
  end if;
  -- a rule that fails costs the batch neither its rows nor its other rules
  select max(v.version) into version from metadata.contract_versions v;
  select e.findings, e.errors into findings, errors
  from quality.evaluate_contracts_apart(
    (select jsonb_agg(to_jsonb(r)) from quality.contract_rules(judge.version) r where r.is_enabled), p_candidates, p_batch) e;
end
$$;
comment on function quality.judge(silver.candidate[], quality.contract_batch) is
  'What the enabled rules find in a batch; errors: the rules that failed and were left out (rule, sqlstate, message).';

create function silver.admissible_candidates(
  p_source text, p_batch_id bigint, p_received_at timestamptz, p_lines bigint[] default null
) returns setof silver.candidate
language plpgsql stable rows 10000 set search_path = '' as $$
declare
  v_candidates silver.candidate[] := array(
    select c from silver.candidates(p_batch_id, p_received_at, p_lines) c
  );
begin
  return query
  with judged as (
    select j.*
    from quality.judge(v_candidates, row(p_batch_id, p_source, p_received_at, false)::quality.contract_batch) j
  ),
  refused as (
    select f.receipt_line_no
    from judged j
    cross join lateral unnest(j.findings) f
    join quality.contract_rules(j.version) r on r.id = f.rule_id
    where r.severity = 'quarantine'
  )
  select c.*
  from unnest(v_candidates) c
  where c.line_no not in (select f.receipt_line_no from refused f);
end
$$;
comment on function silver.admissible_candidates(text, bigint, timestamptz, bigint[]) is
  'A batch''s receipts that no contract sets aside.';

create function quality.apply_contracts(
  p_source text, p_batch_id bigint, p_received_at timestamptz, p_candidates silver.candidate[], p_is_whole boolean
) returns setof quality.refusal
language plpgsql set search_path = '' as $$
declare
  v_started timestamptz := clock_timestamp();
  v_batch quality.contract_batch := row(p_batch_id, p_source, p_received_at, false);
  v_version integer;
  v_findings quality.contract_finding[];
  v_errors jsonb;
  v_result quality.contract_results;
begin
  select j.version, j.findings, j.errors into v_version, v_findings, v_errors from quality.judge(p_candidates, v_batch) j;

  if p_is_whole then
    v_result.batch_id := p_batch_id;
    v_result.version := v_version;
    v_result.receipts := cardinality(p_candidates);
    v_result.lines := (select coalesce(sum(cardinality(c.items)), 0) from unnest(p_candidates) c);
    v_result.quarantined := 0;
    v_result.violations := '{}';
    v_result.errors := (
      select coalesce(jsonb_object_agg(e ->> 'rule', concat_ws(' ', e ->> 'sqlstate', e ->> 'message')), '{}')
      from jsonb_array_elements(v_errors) e
    );
    if v_findings is not null then
      select
        jsonb_object_agg(s.severity, s.rules), coalesce(max(s.receipts) filter (where s.severity = 'quarantine'), 0)
      into v_result.violations, v_result.quarantined
      from (
        select q.severity, jsonb_object_agg(q.rule, q.affected) as rules, max(q.receipts) as receipts
        from (
          select r.severity, r.rule, sum(f.affected) as affected, (
              select count(distinct x.receipt_line_no)
              from unnest(v_findings) x
              join quality.contract_rules(v_version) y on y.id = x.rule_id
              where y.severity = r.severity
            ) as receipts
          from unnest(v_findings) f
          join quality.contract_rules(v_version) r on r.id = f.rule_id
          group by r.severity, r.rule
        ) q
        group by q.severity
      ) s;
    end if;
    v_result.status := case
      when v_errors <> '[]' then 'error'
      when v_result.violations ? 'quarantine' then 'quarantined'
      when v_result.violations ? 'warn' then 'warned'
      else 'passed'
    end;
    v_result.checked_at := clock_timestamp();
    v_result.duration_ms := round(1000 * extract(epoch from clock_timestamp() - v_started), 1);
    if v_result.violations ? 'stop' then
      v_result.status := 'refused';
      v_result.quarantined := 0;
      perform quality.refuse_batch(v_result, v_findings);
    end if;
    -- judged again (after a rollback, say): the latest verdict holds
    delete from quality.contract_violations d where d.batch_id = p_batch_id;
    delete from quality.contract_results d where d.batch_id = p_batch_id;
    insert into quality.contract_results select v_result.*;
  end if;

  if v_findings is not null then
    insert into quality.contract_violations (batch_id, rule, line_no, item_no, severity, columns, value, affected)
    select p_batch_id, d.rule, d.line_no, d.item_no, d.severity, d.columns, d.value, d.affected
    from quality.violation_details(v_version, v_findings, metadata.setting_number('contract_details_per_rule')::bigint) d
    where p_is_whole or d.severity = 'quarantine'
    on conflict on constraint contract_violations_pkey do nothing;
  end if;

  if v_errors <> '[]' then
    insert into metadata.error_log (component, severity, code, message, batch_id, detail)
    select
      'quality.contracts',
      case when r.severity <> 'warn' and metadata.error_rank(r.error_severity) < 3 then 'HIGH' else r.error_severity end,
      'contract_rule_failed', format('rule %s failed and was left out: %s', r.rule, e ->> 'message'), p_batch_id,
      e || jsonb_build_object('version', v_version, 'rule_severity', r.severity)
    from jsonb_array_elements(v_errors) e
    join quality.contract_rules(v_version) r on r.rule = e ->> 'rule';
  end if;

  return query
  select distinct on (f.receipt_line_no) f.receipt_line_no, r.code, r.rule, r.message
  from unnest(v_findings) f
  join quality.contract_rules(v_version) r on r.id = f.rule_id
  where r.severity = 'quarantine'
  order by f.receipt_line_no, r.id;
end
$$;
comment on function quality.apply_contracts(text, bigint, timestamptz, silver.candidate[], boolean) is
  'Judges a batch (p_is_whole) or some of its receipts by the enabled rules; records the verdict on the whole batch, and the violations. Raises SC001 to SC004 when a rule of severity stop refuses the batch. The receipts that go into quarantine, and why.';
