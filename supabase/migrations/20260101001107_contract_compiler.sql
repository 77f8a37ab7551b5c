-- From rules to one SQL query over a batch. Names are checked and quoted, values are literals; only `when` and
-- `check` are SQL as written, and only owners of the database can write rules.

create function metadata.contract_columns(p_entity text)
returns table (reference text, name text, data_type text)
language sql stable rows 60 set search_path = '' as $$
  select q.entity || '.' || a.attname, a.attname::text, pg_catalog.format_type(a.atttypid, a.atttypmod)
  from (
    values ('receipt', 'silver.candidate'::regclass::oid), ('line', 'silver.canonical_item'::regclass::oid)
  ) q (entity, relation)
  join pg_catalog.pg_attribute a on a.attrelid = q.relation and a.attnum > 0 and not a.attisdropped
  where q.entity in ('receipt', p_entity)
$$;
comment on function metadata.contract_columns(text) is 'The columns a rule of an entity may name: a line''s rule also its receipt''s, as receipt.name.';

create function metadata.contract_column(p_entity text, p_name text, out expression text, out data_type text)
language plpgsql stable set search_path = '' as $$
begin
  select format('%I.%I', split_part(c.reference, '.', 1), c.name), c.data_type into expression, data_type
  from metadata.contract_columns(p_entity) c
  where c.reference = case when p_name like '%.%' then p_name else p_entity || '.' || p_name end;
  if not found then
    raise exception 'a % has no column %', p_entity, p_name
      using errcode = 'undefined_column',
        hint = (
          select 'Columns: ' || string_agg(case when c.reference like p_entity || '.%' then c.name else c.reference end, ', ')
          from metadata.contract_columns(p_entity) c
        );
  end if;
end
$$;
comment on function metadata.contract_column(text, text) is 'A column of a rule as quoted SQL, with its type; an unknown one is an error that lists those there are.';

create function metadata.contract_literal(p_value jsonb, p_type text) returns text
language sql immutable set search_path = '' as $$
  select pg_catalog.format('%L::%s', p_value #>> '{}', p_type)
$$;
comment on function metadata.contract_literal(jsonb, text) is 'A parameter as an SQL literal of a column''s type.';

create function metadata.check_contract_sql(p_what text, p_sql text) returns void
language plpgsql immutable set search_path = '' as $$
declare
  -- what stands in quotes cannot end an expression
  v_bare text := regexp_replace(p_sql, '''[^'']*''|"[^"]*"', '', 'g');
begin
  if v_bare ~ '[;$''"\\]|--|/\*' or coalesce(btrim(v_bare), '') = '' then
    raise exception '% must be one SQL condition, without comments, semicolons, dollar quotes or escapes', p_what
      using errcode = 'syntax_error';
  end if;
  if exists (
    select
    from (
      select sum(case p.character when '(' then 1 when ')' then -1 else 0 end) over (order by p.position) as depth,
        p.position = length(v_bare) as is_last
      from regexp_split_to_table(v_bare, '') with ordinality as p (character, position)
    ) d
    where d.depth < 0 or (d.is_last and d.depth <> 0)
  ) then
    raise exception '%: the parentheses do not match', p_what using errcode = 'syntax_error';
  end if;
end
$$;
comment on function metadata.check_contract_sql(text, text) is 'Raises unless the text can stand inside parentheses without breaking out of them.';

create function metadata.contract_applies(p_rule metadata.data_contracts) returns text
language plpgsql stable set search_path = '' as $$
begin
  if p_rule.parameters ? 'when' then
    perform metadata.check_contract_sql('when', p_rule.parameters ->> 'when');
  end if;
  return concat_ws(' and ',
    '(' || (p_rule.parameters ->> 'when') || ')',
    'batch.received_at >= ' || quote_literal(p_rule.valid_from::text) || '::timestamptz'
  );
end
$$;
comment on function metadata.contract_applies(metadata.data_contracts) is 'The rows a rule is for, as SQL; empty for all.';

create function metadata.contract_violated(p_rule metadata.data_contracts) returns text
language plpgsql stable set search_path = '' as $$
declare
  v_columns text[];
  v_types text[];
  v_folds boolean := coalesce((p_rule.parameters ->> 'ignore_case')::boolean, false);
  v_not boolean := coalesce((p_rule.parameters ->> 'not')::boolean, false);
  v_fold text := case when v_folds then 'lower(%s)' else '%s' end;
  v_sql text;
begin
  select array_agg(c.expression order by n.position), array_agg(c.data_type order by n.position)
  into v_columns, v_types
  from unnest(p_rule.columns) with ordinality n (name, position)
  cross join lateral metadata.contract_column(p_rule.entity, n.name) c;

  case p_rule.rule_type
    when 'not_null' then
      v_sql := (select string_agg(c || ' is null', ' or ') from unnest(v_columns) c);
    when 'range' then
      if not p_rule.parameters ?| array['min', 'max'] then
        raise exception 'a range needs min, max or both' using errcode = 'invalid_parameter_value';
      end if;
      if jsonb_typeof(p_rule.parameters -> 'min') = jsonb_typeof(p_rule.parameters -> 'max')
        and p_rule.parameters -> 'min' > p_rule.parameters -> 'max' then
        raise exception 'no value is from % to %', p_rule.parameters ->> 'min', p_rule.parameters ->> 'max'
          using errcode = 'invalid_parameter_value', hint = 'min must not be greater than max.';
      end if;
      v_sql := (
        select string_agg(concat_ws(' or ',
          c || ' < ' || metadata.contract_literal(p_rule.parameters -> 'min', t),
          c || ' > ' || metadata.contract_literal(p_rule.parameters -> 'max', t)
        ), ' or ')
        from unnest(v_columns, v_types) x (c, t)
      );
    when 'regex' then
      if coalesce(p_rule.parameters ->> 'pattern', '') = '' then
        raise exception 'a regex needs a pattern' using errcode = 'invalid_parameter_value';
      end if;
      -- a pattern that is none raises here rather than at the first row
      perform '' ~ (p_rule.parameters ->> 'pattern');
      v_sql := (
        select string_agg(format('%s %s %L', c,
          case when v_not then '~' else '!~' end || case when v_folds then '*' else '' end,
          p_rule.parameters ->> 'pattern'), ' or ')
        from unnest(v_columns) c
      );
    when 'set' then
      if jsonb_typeof(p_rule.parameters -> 'values') is distinct from 'array' then
        raise exception 'a set needs an array of values' using errcode = 'invalid_parameter_value';
      end if;
      v_sql := (
        select string_agg(format('%s <> all (%L::%s[])', format(v_fold, c), array(
          select case when v_folds then lower(e) else e end
          from jsonb_array_elements_text(p_rule.parameters -> 'values') e
        ), t), ' or ')
        from unnest(v_columns, v_types) x (c, t)
      );
    when 'reference' then
      v_sql := (
        select format('(%s) not in (select %s from %s where %s)',
          (select string_agg(format(v_fold, c), ', ') from unnest(v_columns) c),
          string_agg(format(v_fold, format('%I', a.attname)), ', ' order by k.position),
          r.relation::regclass,
          -- one null among them would make every row pass
          string_agg(format('%I is not null', a.attname), ' and ')
        )
        from (select to_regclass(p_rule.parameters ->> 'table') as relation) r
        join jsonb_array_elements_text(
          coalesce(p_rule.parameters -> 'columns', to_jsonb(p_rule.columns))
        ) with ordinality k (name, position) on true
        join pg_catalog.pg_attribute a on a.attrelid = r.relation and a.attname = k.name and a.attnum > 0
        group by r.relation
        having count(*) = cardinality(v_columns)
      );
      if v_sql is null then
        raise exception 'no table % with columns to look % up in',
            coalesce(p_rule.parameters ->> 'table', '(none)'), array_to_string(p_rule.columns, ', ')
          using errcode = 'undefined_table',
            hint = 'parameters: {"table": "ref.stores", "columns": ["store_id"]}, as many columns as the rule has.';
      end if;
    when 'expression' then
      perform metadata.check_contract_sql('check', p_rule.parameters ->> 'check');
      v_sql := format('(%s) is false', p_rule.parameters ->> 'check');
  end case;
  if v_sql is null then
    raise exception 'a rule of type % needs columns', p_rule.rule_type using errcode = 'invalid_parameter_value';
  end if;
  return format('(%s)', concat_ws(' and ', nullif(metadata.contract_applies(p_rule), ''), format('(%s)', v_sql)));
end
$$;
comment on function metadata.contract_violated(metadata.data_contracts) is
  'When a row breaks a rule, as SQL over receipt, line and batch. As with a check constraint, what is unknown breaks nothing.';

create function metadata.contract_value(p_rule metadata.data_contracts) returns text
language sql stable set search_path = '' as $$
  select case
    when (p_rule.parameters ->> 'hide_value')::boolean then '''(hidden)'''
    else coalesce('concat_ws('', '', ' || string_agg(c.expression, ', ' order by n.position) || ')', 'null::text')
  end
  from unnest(p_rule.columns) with ordinality n (name, position)
  cross join lateral metadata.contract_column(p_rule.entity, n.name) c
$$;
comment on function metadata.contract_value(metadata.data_contracts) is 'What of a violation is kept, as SQL.';

create function metadata.contract_is_grouped(p_rule metadata.data_contracts) returns boolean
language sql immutable set search_path = '' as $$
  select p_rule.rule_type in ('unique', 'monotonic', 'freshness', 'volume')
    or (p_rule.rule_type = 'reference' and p_rule.severity <> 'quarantine')
$$;
comment on function metadata.contract_is_grouped(metadata.data_contracts) is
  'Whether a rule looks at the batch as a whole. All but unique then tell one finding per value, device or store rather than one per row: an unknown store is one fact, however many receipts it sent.';

create function metadata.contract_grouped_query(p_rule metadata.data_contracts, p_from text, p_each boolean) returns text
language plpgsql stable set search_path = '' as $$
declare
  v_applies text := coalesce(nullif(metadata.contract_applies(p_rule), ''), 'true');
  v_line text := case p_rule.entity when 'line' then 'line.line_no' else 'receipt.line_no' end;
  v_item text := case p_rule.entity when 'line' then 'line.item_no' else 'null::integer' end;
  v_value text := metadata.contract_value(p_rule);
  v_parts text := (
    select string_agg(', ' || c.expression, '' order by n.position)
    from jsonb_array_elements_text(p_rule.parameters -> 'partition_by') with ordinality n (name, position)
    cross join lateral metadata.contract_column(p_rule.entity, n.name) c
  );
  v_receipts text := case when p_each then 'array_agg(receipt.line_no)' else 'null::bigint[]' end;
  v_columns text;
  v_type text;
begin
  select string_agg(c.expression, ', ' order by n.position), (array_agg(c.data_type order by n.position))[1]
  into v_columns, v_type
  from unnest(p_rule.columns) with ordinality n (name, position)
  cross join lateral metadata.contract_column(p_rule.entity, n.name) c;
  if v_columns is null and p_rule.rule_type <> 'volume' then
    raise exception 'a rule of type % needs columns', p_rule.rule_type using errcode = 'invalid_parameter_value';
  end if;

  case p_rule.rule_type
    when 'reference' then
      return format(
        $query$select %s, min(receipt.line_no), min(%s), min(%s), count(*), %s, %s
from %s where %s
group by batch.batch_id, %s having %s$query$,
        p_rule.id, v_line, v_item, v_value, v_receipts, p_from, v_applies, v_columns,
        metadata.contract_violated(jsonb_populate_record(p_rule,
          jsonb_build_object('parameters', p_rule.parameters - 'when', 'valid_from', null))));
    when 'unique' then
      -- all but the first of the rows that share the value
      return format(
        $query$select %s, u.receipt_line_no, u.line_no, u.item_no, 1::bigint, u.value, null::bigint[] from (
  select receipt.line_no as receipt_line_no, %s as line_no, %s as item_no, %s as value,
    row_number() over (partition by batch.batch_id, %s order by receipt.line_no, %s) as n
  from %s where num_nulls(%s) = 0 and %s
) u where u.n > 1$query$,
        p_rule.id, v_line, v_item, v_value, v_columns, v_item, p_from, v_columns, v_applies);
    when 'monotonic' then
      return format(
        $query$select %s, min(m.line_no), min(m.line_no), null::integer, count(*),
  concat_ws(', ', m.part, format('from %%s to %%s', (array_agg(m.before order by m.line_no))[1], (array_agg(m.value order by m.line_no))[1])),
  %s
from (
  select batch.batch_id, receipt.line_no, concat_ws(', ', null%s) as part, %s as value,
    lag(%s) over (partition by batch.batch_id%s order by receipt.line_no) as before
  from %s where %s
) m where m.value < m.before - %s group by m.batch_id, m.part$query$,
        p_rule.id, replace(v_receipts, 'receipt.', 'm.'), v_parts, v_columns, v_columns, v_parts, p_from, v_applies,
        metadata.contract_literal(coalesce(p_rule.parameters -> 'tolerance', '0'),
          case when v_type like 'timestamp%' then 'interval' else 'numeric' end));
    when 'freshness' then
      return format(
        $query$select %s, min(receipt.line_no), min(receipt.line_no), null::integer, count(*), concat_ws(', '%s, max(%s)), %s
from %s where %s
group by batch.batch_id, batch.received_at%s having max(%s) < batch.received_at - %s$query$,
        p_rule.id, v_parts, v_columns, v_receipts, p_from, v_applies, v_parts, v_columns,
        metadata.contract_literal(p_rule.parameters -> 'max_age', 'interval'));
    when 'volume' then
      return format(
        $query$select %1$s, d.line_no, d.line_no, null::integer, d.receipts,
  format('%%s on %%s: %%s receipts, usually %%s', d.store_id, d.day, t.receipts, u.usual), d.line_nos
from (
  select batch.is_history, receipt.store_id, receipt.local_at::date as day, min(receipt.line_no) as line_no,
    count(*) as receipts, %8$s as line_nos
  from %2$s where %3$s group by batch.batch_id, batch.is_history, receipt.store_id, receipt.local_at::date
) d
cross join lateral (
  select coalesce(sum(g.transactions), 0) + case when d.is_history then 0 else d.receipts end as receipts
  from gold.daily_metrics g where g.store_id = d.store_id and g.transaction_date = d.day
) t
cross join lateral (
  select percentile_cont(0.5) within group (order by g.receipts) as usual, count(*) as days from (
    select sum(m.transactions) as receipts from gold.daily_metrics m
    where m.store_id = d.store_id and m.transaction_date between d.day - %4$s and d.day - 1
    group by m.transaction_date
  ) g
) u
where t.receipts > greatest(u.usual * %5$s, %6$s) and u.days >= %7$s$query$,
        p_rule.id, p_from, v_applies, metadata.contract_literal(p_rule.parameters -> 'days', 'integer'),
        metadata.contract_literal(p_rule.parameters -> 'factor', 'double precision'),
        metadata.contract_literal(p_rule.parameters -> 'min_receipts', 'double precision'),
        metadata.contract_literal(p_rule.parameters -> 'min_days', 'integer'), v_receipts);
    else
      raise exception 'no query groups rows for a rule of type %', p_rule.rule_type using errcode = 'invalid_parameter_value';
  end case;
end
$$;
comment on function metadata.contract_grouped_query(metadata.data_contracts, text, boolean) is
  'The query of one rule about a batch as a whole. p_from tells the aliases receipt, line (for rules of lines) and batch; with p_each a finding lists all its receipts.';

create function metadata.contract_query(p_rules jsonb, p_receipts text, p_lines text, p_each boolean default false) returns text
language sql stable set search_path = '' as $$
  with rule as (
    select c, case c.entity when 'line' then p_lines else p_receipts end as source
    from jsonb_populate_recordset(null::metadata.data_contracts, p_rules) c
  ),
  single as (
    select (r.c).id, (r.c).entity, r.source, metadata.contract_violated(r.c) as violated, metadata.contract_value(r.c) as value,
      row_number() over (partition by (r.c).entity order by (r.c).id) as n
    from rule r
    where not metadata.contract_is_grouped(r.c)
  ),
  -- all rules of single rows in one pass: a row that keeps every rule costs one evaluation of each
  part as (
    select 0 as position, format(
      $query$select (array[%s])[v.n], receipt.line_no, %s, 1::bigint, case v.n %s end, null::bigint[]
from %s
cross join lateral unnest(array[
  %s
]) with ordinality v (is_violated, n)
where v.is_violated and (
  %s
)$query$,
      string_agg(s.id::text, ', ' order by s.n),
      case s.entity when 'line' then 'line.line_no, line.item_no' else 'receipt.line_no, null::integer' end,
      string_agg(format('when %s then %s', s.n, s.value), ' ' order by s.n),
      s.source,
      string_agg(s.violated, E',\n  ' order by s.n),
      string_agg(s.violated, E'\n  or ' order by s.n)
    ) as query
    from single s
    group by s.entity, s.source
    union all
    select (r.c).id, metadata.contract_grouped_query(r.c, r.source, p_each)
    from rule r
    where metadata.contract_is_grouped(r.c)
  )
  select coalesce(
    string_agg(p.query, E'\nunion all\n' order by p.position, p.query),
    'select null::integer, null::bigint, null::bigint, null::integer, null::bigint, null::text, null::bigint[] where false'
  )
  from part p
$$;
comment on function metadata.contract_query(jsonb, text, text, boolean) is
  'Rules (rows of metadata.data_contracts) as one query whose rows are findings. p_receipts and p_lines are FROM clauses that tell the aliases receipt, line and batch.';

create function quality.try_contracts(
  p_rules jsonb, p_candidates silver.candidate[], p_batch quality.contract_batch
) returns quality.contract_finding[]
language plpgsql stable set search_path = '' set jit = off as $$
declare
  v_findings quality.contract_finding[];
begin
  execute format(
    'with receipt as materialized (select * from unnest($1)) select array_agg(row(f.*)::quality.contract_finding) from (%s) f (a, b, c, d, e, f, g)',
    metadata.contract_query(
      p_rules,
      'receipt cross join (select ($2).*) batch',
      'receipt cross join lateral unnest(receipt.items) line cross join (select ($2).*) batch'
    )
  ) into v_findings using p_candidates, p_batch;
  return v_findings;
end
$$;
comment on function quality.try_contracts(jsonb, silver.candidate[], quality.contract_batch) is
  'What any rules (rows of metadata.data_contracts) find in a batch; raises where one of them does not compile or fails.';

create function metadata.check_contract() returns trigger
language plpgsql set search_path = '' as $$
declare
  v_reason text;
  v_hint text;
begin
  if tg_op <> 'INSERT' and old.is_structural and (
    tg_op = 'DELETE' or not new.is_structural or new.valid_from is not null
    or (new.rule, new.code, new.entity, new.rule_type, new.columns, new.parameters)
      is distinct from (old.rule, old.code, old.entity, old.rule_type, old.columns, old.parameters)
    or not new.is_enabled or new.severity <> old.severity
  ) then
    raise exception 'rule % guards the tables of silver: it cannot be switched off, changed or removed', old.rule
      using errcode = 'integrity_constraint_violation',
        hint = 'Its owner, texts and error_severity can be changed. Add a rule of your own for anything stricter.';
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;

  if new.rule is null or new.rule !~ '^[a-z][a-z0-9_]{0,62}$' then
    raise exception 'a rule cannot be named %', coalesce(quote_literal(new.rule), 'nothing')
      using errcode = 'invalid_parameter_value', hint = 'Small letters, digits and _, at most 63, a letter first.';
  end if;
  if tg_op = 'INSERT' and exists (select from metadata.data_contracts c where c.rule = new.rule) then
    raise exception 'there is a rule % already', new.rule using errcode = 'unique_violation',
      hint = 'scout contracts show prints it; give yours another name.';
  end if;
  new.code := coalesce(new.code, new.rule);
  begin
    perform quality.try_contracts(
      jsonb_build_array(to_jsonb(new)), '{}', row(0, 'edge', now(), false)::quality.contract_batch);
  exception when others then
    get stacked diagnostics v_reason = message_text, v_hint = pg_exception_hint;
    raise exception 'rule % does not compile: %', new.rule, v_reason
      using errcode = 'invalid_parameter_value',
        hint = coalesce(nullif(v_hint, ''), 'See docs/contracts.md for what each type of rule takes.');
  end;

  if tg_op = 'INSERT' then
    new.version := 1;
    new.since_version := (select coalesce(max(v.version), 0) + 1 from metadata.contract_versions v);
  else
    new.version := old.version + 1;
    new.since_version := old.since_version;
  end if;
  new.updated_at := clock_timestamp();
  new.updated_by := metadata.actor();
  return new;
end
$$;
comment on function metadata.check_contract() is 'Refuses a rule that does not compile, and changes that would leave silver unguarded; counts versions.';

create function metadata.publish_contracts() returns trigger
language plpgsql set search_path = '' as $$
declare
  v_before jsonb;
  v_after jsonb;
  v_version integer;
begin
  -- one at a time; the statements below see what the one before has published
  perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtext('metadata.publish_contracts'));
  select coalesce(jsonb_agg(to_jsonb(c) order by c.id), '[]') into v_after from metadata.data_contracts c;
  select v.version, v.rules into v_version, v_before
  from metadata.contract_versions v order by v.version desc limit 1;
  if v_before = v_after then
    return null;
  end if;
  v_version := coalesce(v_version, 0) + 1;

  insert into metadata.contract_versions (version, rules, changes)
  select v_version, v_after, jsonb_object_agg(
    coalesce(a.rule ->> 'rule', b.rule ->> 'rule'), jsonb_build_object('before', b.rule, 'after', a.rule))
  from jsonb_array_elements(v_after) a (rule)
  full join jsonb_array_elements(coalesce(v_before, '[]')) b (rule) on b.rule -> 'id' = a.rule -> 'id'
  where a.rule is distinct from b.rule;

  execute format(
    $function$
    create or replace function quality.evaluate_contracts(
      p_candidates silver.candidate[], batch quality.contract_batch,
      out version integer, out findings quality.contract_finding[]
    )
    language plpgsql stable
    set search_path = '' set jit = off set enable_nestloop = on set plan_cache_mode = force_generic_plan set work_mem = '64MB'
    as %L
    $function$,
    format(
      $body$
#variable_conflict use_column
begin
version := %s;
-- taken out of the array once, not once per rule that looks at the batch as a whole
with receipt as materialized (select * from unnest(p_candidates))
select array_agg(row(f.*)::quality.contract_finding) into findings from (
%s
) f (a, b, c, d, e, f, g);
end
      $body$,
      v_version,
      metadata.contract_query(
        (select coalesce(jsonb_agg(r), '[]') from jsonb_array_elements(v_after) r where (r -> 'is_enabled')::boolean),
        'receipt', 'receipt cross join lateral unnest(receipt.items) line'
      )
    )
  );
  comment on function quality.evaluate_contracts(silver.candidate[], quality.contract_batch) is
    'What the enabled rules find in a batch, in one pass, and their version. Generated by metadata.publish_contracts(): change metadata.data_contracts instead.';
  return null;
end
$$;
comment on function metadata.publish_contracts() is 'After any change of rules: a new version of the set, and the function that applies it.';

create trigger check_contract before insert or update or delete on metadata.data_contracts
  for each row execute function metadata.check_contract();
create trigger publish_contracts after insert or update or delete on metadata.data_contracts
  for each statement execute function metadata.publish_contracts();
