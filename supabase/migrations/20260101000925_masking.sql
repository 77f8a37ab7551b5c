-- Personal data in free text is masked on the way to silver: a rule per kind and form, as rows.

create table ref.pii_rules (
  rule_name text primary key,
  kind text not null,
  position integer not null,
  cue text not null,
  pattern text not null,
  replacement text not null,
  checked_by text,
  description text not null,
  is_enabled boolean not null default true,
  updated_at timestamptz not null default now(),
  constraint pii_rules_name_is_snake_case check (rule_name ~ '^[a-z][a-z0-9_]*$'),
  constraint pii_rules_kind_known check (kind in ('email', 'phone', 'card', 'government_id', 'name', 'other')),
  constraint pii_rules_checker_known check (checked_by in ('luhn')),
  -- a pattern that is no regular expression is refused here, not at the next promotion
  constraint pii_rules_pattern_valid check (pg_catalog.regexp_count('', pattern, 1, 'i') >= 0),
  constraint pii_rules_cue_valid check (pg_catalog.regexp_count('', cue, 1, 'i') >= 0),
  constraint pii_rules_position_unique unique (position)
);
comment on table ref.pii_rules is 'One row per form of personal data to be masked in free text. After a change: select silver.remask().';
comment on column ref.pii_rules.position is 'Rules are applied in this order.';
comment on column ref.pii_rules.cue is 'A cheap expression that matches wherever pattern does: most texts hold nothing, and cost no more than this.';
comment on column ref.pii_rules.pattern is 'Regular expression (Postgres ARE), case ignored.';
comment on column ref.pii_rules.replacement is 'What stands in its place, \1 for the first group. Must not match any pattern itself, so that masking twice is masking once.';
comment on column ref.pii_rules.checked_by is 'luhn: only matches whose digits pass the Luhn check (ISO/IEC 7812-1) are masked.';
alter table ref.pii_rules enable row level security;

insert into ref.pii_rules (position, rule_name, kind, cue, pattern, replacement, checked_by, description) values
  (10, 'email_address', 'email', '@',
    '[[:alnum:]._%+-]+\s?@\s?[[:alnum:]-]+(?:\s?\.\s?[[:alnum:]-]+)+', '[email]', null,
    'juan@example.com'),
  (20, 'email_spoken', 'email', '(?:dot|\.)\s*(?:com|net|org|me|ph)',
    '[[:alnum:]._+-]+(?:\s+(?:dot|underscore|dash)\s+[[:alnum:]._+-]+){0,4}\s+at\s+(?:gmail|yahoo|ymail|hotmail|outlook|icloud|proton(?:mail)?)\s*(?:\.|dot)\s*(?:com|net|org|me|ph)(?:\s*(?:\.|dot)\s*ph)?', '[email]', null,
    'juan at gmail dot com'),
  (30, 'phone_philippine_mobile', 'phone', '[0-9](?:[^0-9]{0,3}[0-9]){5}',
    '(?<![0-9])(?:(?:\+|00)?[-. ]{0,2}63[-‐‑–—.\s()]{0,3}|0[-‐‑–—.\s()]{0,3})9(?:[-‐‑–—.\s()]{0,3}[0-9]){9}(?![0-9])', '[phone]', null,
    '0917 123 4567, +63 917-123-4567, 0 9 1 7 …'),
  (31, 'phone_mobile_without_zero', 'phone', '[0-9](?:[^0-9]{0,3}[0-9]){5}',
    '(?<![0-9])\(?9[0-9]{2}\)?[-‐‑–—.\s]{0,3}[0-9]{3}[-‐‑–—.\s]{0,3}[0-9]{4}(?![0-9])', '[phone]', null,
    '917 123 4567'),
  (32, 'phone_philippine_landline', 'phone', '[0-9](?:[^0-9]{0,3}[0-9]){5}',
    '(?:(?<![0-9])\+?63[-‐‑–—.\s()]{1,3}[2-8][0-9]?|\(0?[2-8][0-9]?\)|(?<![0-9])0[2-8][0-9]?)[-‐‑–—.\s()]{1,3}[0-9]{3,4}[-‐‑–—.\s]{0,3}[0-9]{4}(?![0-9])', '[phone]', null,
    '(02) 8123 4567, 032-123-4567, +63 2 8123 4567'),
  (33, 'phone_international', 'phone', '[0-9](?:[^0-9]{0,3}[0-9]){5}',
    '\+[0-9](?:[-‐‑–—.\s()]{0,2}[0-9]){6,14}(?![0-9])', '[phone]', null,
    '+1 (415) 555-0100'),
  (40, 'card_number', 'card', '[0-9](?:[^0-9]{0,3}[0-9]){5}',
    '(?<![0-9])(?:[0-9]{13,19}|(?:[0-9]{4}[-‐‑–—.\s]{1,3}){3}[0-9]{1,4}(?:[-‐‑–—.\s]{1,3}[0-9]{1,3})?|[0-9]{4}[-‐‑–—.\s]{1,3}[0-9]{6}[-‐‑–—.\s]{1,3}[0-9]{4,5})(?![0-9])', '[card]', 'luhn',
    '4111 1111 1111 1111'),
  (50, 'government_after_its_name', 'government_id', '[0-9](?:[^0-9]{0,3}[0-9]){5}',
    '(\m(?:sss|gsis|tin|philhealth|umid|crn|pag-?ibig|philsys|psn|pcn|passport|national\s+id|driver''?s?\s+licen[sc]e|licen[sc]e|lisensya)\M[^0-9]{0,24})[a-z]{0,2}[0-9](?:[-‐‑–—.\s/]{0,3}[0-9]){6,15}[a-z]?(?![0-9])', '\1[government_id]', null,
    'SSS number ko 3 4 1 2 …'),
  (51, 'philsys_or_pagibig_number', 'government_id', '[0-9](?:[^0-9]{0,3}[0-9]){5}',
    '(?<![0-9])[0-9]{4}(?:[-‐‑–—.\s]{1,3}[0-9]{4}){2,}(?![0-9])', '[government_id]', null,
    '1234-5678-9012(-3456)'),
  (52, 'sss_philhealth_or_umid_number', 'government_id', '[0-9](?:[^0-9]{0,3}[0-9]){5}',
    '(?<![0-9])(?:[0-9]{2}[-‐‑–—.\s]{1,3}(?:[0-9]{7}|[0-9]{9})|[0-9]{4}[-‐‑–—.\s]{1,3}[0-9]{7})[-‐‑–—.\s]{1,3}[0-9](?![0-9])', '[government_id]', null,
    '34-1234567-8, 12-345678901-2, 0111-1234567-8'),
  (53, 'tin', 'government_id', '[0-9](?:[^0-9]{0,3}[0-9]){5}',
    '(?<![0-9])[0-9]{3}[-‐‑–—][0-9]{3}[-‐‑–—][0-9]{3}(?:[-‐‑–—][0-9]{3,5})?(?![0-9])', '[government_id]', null,
    '123-456-789-000'),
  (54, 'driving_licence', 'government_id', '[0-9](?:[^0-9]{0,3}[0-9]){5}',
    '\m[a-z][0-9]{2}[-‐‑–—\s]{0,3}[0-9]{2}[-‐‑–—\s]{0,3}[0-9]{6}(?![0-9])', '[government_id]', null,
    'N01-12-123456'),
  (55, 'passport_number', 'government_id', '[0-9](?:[^0-9]{0,3}[0-9]){5}',
    '\m[a-z]{1,2}[0-9]{7}[a-z]?\M', '[government_id]', null,
    'P1234567A, EC1234567'),
  (56, 'bare_number', 'government_id', '[0-9](?:[^0-9]{0,3}[0-9]){5}',
    '(?<![0-9])(?:[0-9]{9,12}|[0-9]{14}|[0-9]{16})(?![0-9])', '[government_id]', null,
    'As long as an SSS (10), GSIS (11), PhilHealth, UMID, Pag-IBIG, PhilSys (12 or 16) number or TIN (9, 12, 14) without separators. 13 digits are a barcode and stay.'),
  (60, 'phone_without_area_code', 'phone', '[0-9](?:[^0-9]{0,3}[0-9]){5}',
    '(?<![-‐‑–—0-9])(?:[3-8][0-9]{3}|[2-9][0-9]{2})[-‐‑–—][0-9]{4}(?![-‐‑–—]?[0-9])', '[phone]', null,
    '8123-4567, 412-3456');

-- A name: up to four words after a cue, ended by punctuation, a digit, or a word that is none.
with word as (
  select '(?!(?:po|ho|opo|nga|pala|naman|lang|din|rin|na|pa|ba|ito|to|eto|yan|yun|ang|ng|mga|sa|at|ay|kay|may|meron|mayroon'
    || '|pabili|pabile|paload|pa-load|bibili|bumili|bili|kukuha|gusto|kailangan|taga|nakatira|galing|ko|mo|niya|namin'
    || '|isa|isang|dalawa|dalawang|tatlo|tatlong|apat|lima|limang|anim|pito|walo|siyam|sampu'
    || '|and|from|i|the|a|an|with|buy|want|wants|need|please|here|for|of|is|so|but|can|number)(?:[\s,.!?;:"()0-9]|$))'
    || '(?:[^\s,.!?;:"()0-9[\]]{1,3}\.|[^\s,.!?;:"()0-9[\]]+)' as one
),
name as (
  select one || '(?:\s+' || one || '){0,3}' as words from word
)
insert into ref.pii_rules (position, rule_name, kind, cue, pattern, replacement, description)
select r.position, r.rule_name, 'name', r.cue, r.pattern, r.replacement, r.description
from name
cross join lateral (
  values
    (70, 'name_after_ako_si', '\msi\s',
      '(\m(?:ako|ako''y|akoy|aq)\s+(?:(?:ay|po|ho|nga|pala|naman|lang|din|rin)\s+){0,3}si\s+)' || words, '\1[name]',
      'ako (po) si Juan dela Cruz'),
    (71, 'name_after_my_name_is', 'name|called|call me',
      '(\m(?:my\s+name(?:\s+is|''s|s)?|i\s+am\s+called|call\s+me|name\s*:)\s+)' || words, '\1[name]',
      'my name is Juan'),
    (72, 'name_after_pangalan', 'ngalan',
      '(\m(?:pangalan|ngalan)(?:\s*:|\s+(?:ko|niya|nya))(?:\s+(?:po|ho|nga|pala|naman))*(?:\s+(?:ay|is))?\s+(?:si\s+)?)' || words, '\1[name]',
      'ang pangalan ko po ay Juan'),
    (73, 'name_after_ito_si', '\msi\s',
      '(\m(?:ito|eto|to)\s+(?:(?:po|ho|nga|pala|naman)\s+){0,3}(?:ay\s+)?si\s+)' || words, '\1[name]',
      'ito po si Juan'),
    (74, 'name_before_po_ito', '\msi\s',
      '(\msi\s+)' || words || '(\s+(?:(?:po|ho|nga|pala)\s+){0,2}''?(?:ito|to)(?:[\s,.!?;:"()]|$))', '\1[name]\2',
      'si Juan po ito'),
    (75, 'name_before_speaking', 'speaking|calling',
      '(\mthis\s+is\s+)' || words || '(\s+(?:speaking|calling)\M)', '\1[name]\2',
      'this is Juan speaking')
) r (position, rule_name, cue, pattern, replacement, description);

create type silver.masked_text as (text text, found jsonb);
comment on type silver.masked_text is 'A text with its personal data masked, and how much of each kind was found (null: none).';

create function silver.passes_luhn(p_digits text) returns boolean
language sql immutable strict parallel safe set search_path = '' as $$
  with digit as (
    select d::integer * (2 - (x.place % 2)::integer) as value
    from pg_catalog.regexp_split_to_table(pg_catalog.reverse(regexp_replace(p_digits, '[^0-9]', '', 'g')), '')
      with ordinality as x (d, place)
    where d <> ''
  )
  select count(*) between 13 and 19 and coalesce(sum(case when value > 9 then value - 9 else value end), 1) % 10 = 0
  from digit
$$;
comment on function silver.passes_luhn(text) is 'Whether the digits of a text, 13 to 19 of them, pass the check of payment card numbers (Luhn 1960, ISO/IEC 7812-1).';

create function silver.pii_rules() returns ref.pii_rules[]
language sql stable set search_path = '' as $$
  select coalesce(array_agg(r order by r.position), '{}') from ref.pii_rules r where r.is_enabled
$$;
comment on function silver.pii_rules() is 'The rules in force, in order: read once for many texts.';

create function silver.pii_cue() returns text
language sql stable set search_path = '' as $$
  -- no rule: an expression that matches nothing
  select coalesce(string_agg(distinct r.cue, '|'), '(?!)') from ref.pii_rules r where r.is_enabled
$$;
comment on function silver.pii_cue() is 'Matches, case ignored, wherever a rule in force might.';

create function silver.apply_pii_rules(p_text text, p_rules ref.pii_rules[]) returns silver.masked_text
language plpgsql immutable strict parallel safe set search_path = '' as $$
declare
  v_rule ref.pii_rules;
  v_text text := p_text;
  v_found jsonb := '{}'::jsonb;
  v_count integer;
  v_match text;
begin
  foreach v_rule in array p_rules loop
    continue when v_text !~* v_rule.cue;
    v_count := regexp_count(v_text, v_rule.pattern, 1, 'i');
    continue when v_count = 0;
    if v_rule.checked_by = 'luhn' then
      v_count := 0;
      for v_match in
        select distinct m.found[1] from pg_catalog.regexp_matches(v_text, '(' || v_rule.pattern || ')', 'gi') m (found)
        where silver.passes_luhn(m.found[1])
      loop
        v_count := v_count + (length(v_text) - length(replace(v_text, v_match, ''))) / length(v_match);
        v_text := replace(v_text, v_match, v_rule.replacement);
      end loop;
      continue when v_count = 0;
    else
      v_text := regexp_replace(v_text, v_rule.pattern, v_rule.replacement, 'gi');
    end if;
    v_found := v_found || jsonb_build_object(v_rule.kind, coalesce((v_found -> v_rule.kind)::integer, 0) + v_count);
  end loop;
  return row(v_text, nullif(v_found, '{}'))::silver.masked_text;
end
$$;
comment on function silver.apply_pii_rules(text, ref.pii_rules[]) is 'A text with what the rules find masked, rule after rule, and the count of each kind.';

create function silver.mask_pii(p_text text) returns text
language sql stable strict set search_path = '' as $$
  select case
    when p_text ~* silver.pii_cue() then (silver.apply_pii_rules(p_text, silver.pii_rules())).text
    else p_text
  end
$$;
comment on function silver.mask_pii(text) is 'A text with its personal data masked by the rules in force.';
