import type { Sql } from "postgres";

/** A rule of a test's own over a table in the shape of gates, and what the table says. */
export async function makeTestRule(
  sql: Sql,
  rule = "test_rule",
  options: {
    severity?: string;
    forDuration?: string;
    recoverFor?: string;
    groupBy?: string;
    recovery?: string;
    channels?: string[];
  } = {},
): Promise<void> {
  await sql`
    create table if not exists quality.test_signal (
      rule text not null, layer text, subject text, status text, value numeric, threshold numeric, unit text,
      observed_at timestamptz, detail text)`;
  await sql.unsafe(`
    create or replace view quality.signal_of_${rule} as
    select layer, subject, status, value, threshold, unit, observed_at, detail from quality.test_signal where rule = '${rule}'`);
  await sql`
    insert into metadata.alert_rules
      (rule, title, source, condition, threshold, recovery_condition, severity, for_duration, recover_for, group_by, affects, owner, runbook, channels)
    values (${rule}, ${`Title of ${rule}`}, ${`quality.signal_of_${rule}`}, 'value > threshold', 10,
      ${options.recovery ?? null}, ${options.severity ?? "warning"}, ${
    options.forDuration ?? "0"
  }::interval, ${options.recoverFor ?? "0"}::interval,
      ${options.groupBy ?? "rule"}, 'everything', 'the test', 'docs/runbooks/gate-failed.md', ${
    options.channels ? `{${options.channels.join(",")}}` : null
  }::text[])`;
}

/** Says what the subjects of a rule are at now. */
export async function say(
  sql: Sql,
  values: Record<string, number>,
  rule = "test_rule",
): Promise<void> {
  await sql`delete from quality.test_signal where rule = ${rule}`;
  for (const [subject, value] of Object.entries(values)) {
    await sql`
      insert into quality.test_signal values (${rule}, 'bronze', ${subject}, null, ${value}, null, 'percent', now(), ${`${subject} is at ${value}`})`;
  }
}

/** Only the rules given are on, and nothing has been found or told. */
export async function onlyRules(sql: Sql, ...rules: string[]): Promise<void> {
  await sql`update metadata.alert_rules set is_enabled = rule in ${
    sql(["alert_rule_failing", "evaluation_stopped", ...rules])
  }`;
  await sql`truncate metadata.alert_events, metadata.alert_groups, metadata.alert_history, metadata.alert_outbox,
    metadata.alert_silences, metadata.circuit_breakers cascade`;
  await sql`update metadata.alert_clock set evaluated_at = null`;
  await sql`update metadata.maintenance_windows set is_enabled = false`;
}

/** A clock of the test's own: minutes since an arbitrary moment. */
export const at = (minutes: number): Date =>
  new Date(Date.UTC(2026, 0, 7, 1, 0) + minutes * 60_000);
