import { Command, InvalidArgumentError, Option } from "commander";
import { withDatabase } from "./connection.ts";
import { printTable } from "./table.ts";

interface RuleChange {
  threshold?: number;
  recovery?: number;
  for?: string;
  severity?: string;
  channels?: string;
  enable?: boolean;
}

/** `scout alerts rules`: what is watched, and `rules set` to change it. */
export function rulesCommand(): Command {
  const rules = new Command("rules")
    .enablePositionalOptions()
    .description("List the rules with what they found when they were last evaluated")
    .option("--json", "print JSON, with conditions and runbooks")
    .action((options: { json?: true }) =>
      withDatabase(async (sql) => {
        const rows = await sql`
          select r.rule, r.severity, r.threshold::float8, r.for_duration::text as "for", r.is_enabled, k.found, k.duration_ms::float8 as ms,
            k.error, r.title, r.source, r.condition, r.recovery_condition, r.recovery_threshold::float8, r.group_by, r.affects, r.owner,
            r.runbook, r.channels::text
          from metadata.alert_rules r
          left join metadata.alert_rule_runs k on k.rule = r.rule
          order by r.rule`;
        if (options.json) console.log(JSON.stringify(rows, null, 2));
        else {
          printTable(
            rows.map((r) =>
              Object.fromEntries(
                [
                  "rule",
                  "severity",
                  "threshold",
                  "for",
                  "is_enabled",
                  "found",
                  "ms",
                  "error",
                  "title",
                ]
                  .map((column) => [column, r[column]]),
              )
            ),
            "there are no rules",
          );
        }
      })
    );
  rules.command("set")
    .argument("<rule>", "the rule's name")
    .option("--threshold <number>", "when it fires", decimal)
    .option("--recovery <number>", "when it is over", decimal)
    .option("--for <interval>", "how long it must hold before it fires, e.g. '5 minutes'")
    .addOption(
      new Option("--severity <severity>", "how bad it is").choices(["critical", "warning", "info"]),
    )
    .option("--channels <names>", "told where, separated by commas; 'all' for every channel")
    .option("--enable", "switch it on")
    .option("--no-enable", "switch it off")
    .description("Change a rule; it counts from the next evaluation on")
    .action((rule: string, options: RuleChange) =>
      withDatabase(async (sql) => {
        const channels = options.channels === undefined || options.channels === "all"
          ? null
          : `{${options.channels.split(",").map((c) => c.trim()).join(",")}}`;
        const changed = await sql`
          update metadata.alert_rules r set
            threshold = coalesce(${options.threshold ?? null}::numeric, r.threshold),
            recovery_threshold = coalesce(${
          options.recovery ?? null
        }::numeric, r.recovery_threshold),
            for_duration = coalesce(${options.for ?? null}::text::interval, r.for_duration),
            severity = coalesce(${options.severity ?? null}, r.severity),
            channels = case when ${
          options.channels === undefined
        } then r.channels else ${channels}::text[] end,
            is_enabled = coalesce(${options.enable ?? null}::boolean, r.is_enabled)
          where r.rule = ${rule}
          returning r.rule`;
        if (changed.length === 0) throw new Error(`there is no rule ${rule}`);
        console.log(`${rule} is changed`);
      })
    );
  return rules;
}

/** `scout alerts test RULE`: what it finds now, and nothing else happens. */
export function testRuleCommand(): Command {
  return new Command("test")
    .argument("<rule>", "the rule's name, as `scout alerts rules` prints it")
    .option("--json", "print JSON")
    .description("Evaluate a rule now, without raising or sending anything")
    .action((rule: string, options: { json?: true }) =>
      withDatabase(async (sql) => {
        const [known] = await sql`
          select source, condition, for_duration::text as "for" from metadata.alert_rules where rule = ${rule}`;
        if (!known) throw new Error(`there is no rule ${rule}; scout alerts rules lists them`);
        if (known["source"] === null) throw new Error(`${rule} is raised by Scout itself`);
        const rows = await sql.begin("read only", (tx) =>
          tx`
            select m.subject, m.layer, m.severity, m.value::float8, m.threshold::float8, m.unit, m.observed_at, m.detail
            from metadata.alert_rules r
            cross join lateral metadata.match_rule(r) m
            where r.rule = ${rule}
            order by m.subject`);
        if (options.json) console.log(JSON.stringify(rows, null, 2));
        else printTable(rows, `nothing in ${known["source"]} meets: ${known["condition"]}`);
      })
    );
}

function decimal(text: string): number {
  if (!/^-?\d+(\.\d+)?$/.test(text)) throw new InvalidArgumentError("expected a number");
  return Number(text);
}
