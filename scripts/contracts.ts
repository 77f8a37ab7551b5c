import { readFile } from "node:fs/promises";
import { Command } from "commander";
import type { Warehouse } from "@scout/warehouse/connect.ts";
import { act } from "./acting.ts";
import { withDatabase } from "./connection.ts";
import { printTable } from "./table.ts";
import { dayCount, wholeNumber } from "./whole_number.ts";

/** What `quality.try_contract` tells. */
interface Trial {
  receipts_checked: number;
  receipts_affected: number;
  already_in_quarantine: number;
  pesos_in_silver: number;
  pesos_affected: number;
  affected_without_pesos: number;
  violations: number;
  examples: { value: string | null; findings: number; batch_id: number; line_no: number }[];
}

/** `scout contracts`: the rules, what they found, and what a rule would find. */
export function contractsCommand(): Command {
  const contracts = new Command("contracts")
    .description("Look at the data contracts, change them, and try a rule on history first");

  contracts.command("list")
    .description("List the rules")
    .option("--severity <severity>", "only warn, quarantine or stop")
    .option("--all", "also those that are switched off")
    .option("--json", "print JSON")
    .action((options: { severity?: string; all?: true; json?: true }) =>
      withDatabase(async (sql) => {
        const rows = await sql`
          select rule, entity, rule_type, array_to_string(columns, ' ') as columns, severity, error_severity, owner, is_enabled, since_version, description
          from metadata.data_contracts
          where severity = coalesce(${options.severity ?? null}::text, severity)
            and (is_enabled or ${options.all ?? false})
          order by id`;
        if (options.json) console.log(JSON.stringify(rows, null, 2));
        else printTable(rows, "there is no such rule");
      })
    );

  contracts.command("show")
    .argument("<rule>", "the rule's name")
    .description("Show one rule whole, as JSON that `add` takes, and who changed it when")
    .action((rule: string) =>
      withDatabase(async (sql) => {
        const changes = await sql`
          select version, published_at, published_by from metadata.contract_versions
          where changes ? ${rule} order by version`;
        console.log(JSON.stringify({ ...await ruleNamed(sql, rule), changes }, null, 2));
      })
    );

  contracts.command("add")
    .argument("<file>", "JSON of one rule; see docs/contracts.md")
    .option("--enable", "switch it on at once; without this it waits for `enable`")
    .description("Add a rule, switched off until it has been tried")
    .action((file: string, options: { enable?: true }) =>
      withDatabase(async (sql) => {
        const rule = await ruleInFile(file);
        const [added] = await act(sql, false, (tx) =>
          tx`
          insert into metadata.data_contracts (
            rule, code, entity, rule_type, columns, parameters, severity, error_severity, owner, description, message,
            valid_from, is_enabled
          )
          select
            r.rule, coalesce(r.code, r.rule), r.entity, r.rule_type, coalesce(r.columns, '{}'), coalesce(r.parameters, '{}'),
            coalesce(r.severity, 'warn'), coalesce(r.error_severity, 'LOW'), r.owner, r.description, r.message,
            r.valid_from, ${options.enable ?? false}
          from jsonb_populate_record(null::metadata.data_contracts, ${rule}::text::jsonb) r
          returning rule, is_enabled, since_version`);
        console.log(
          added?.["is_enabled"]
            ? `${added["rule"]} is on, from version ${added["since_version"]} of the rules`
            : `${added?.["rule"]} is added and off; try it: scout contracts test ${
              added?.["rule"]
            }`,
        );
      })
    );

  for (const [name, isEnabled] of [["enable", true], ["disable", false]] as const) {
    contracts.command(name)
      .argument("<rule>", "the rule's name")
      .description(isEnabled ? "Switch a rule on" : "Switch a rule off")
      .action((rule: string) =>
        withDatabase(async (sql) => {
          await ruleNamed(sql, rule);
          await act(sql, false, (tx) =>
            tx`
            update metadata.data_contracts set is_enabled = ${isEnabled}
            where rule = ${rule} and is_enabled <> ${isEnabled}`);
          console.log(`${rule} is ${isEnabled ? "on" : "off"}`);
        })
      );
  }

  contracts.command("test")
    .argument("<rule>", "a rule's name, or a .json file with a proposed one")
    .option("--days <n>", "what was received in so many days", dayCount, 90)
    .option("--json", "print JSON")
    .description("Replay history against a rule: receipts and pesos it would have touched")
    .action((rule: string, options: { days: number; json?: true }) =>
      withDatabase(async (sql) => {
        const tried = rule.endsWith(".json")
          ? await ruleInFile(rule)
          : JSON.stringify(await ruleNamed(sql, rule));
        const [row] = await sql<{ trial: Trial }[]>`
          select quality.try_contract(${tried}::text::jsonb, ${options.days}) as trial`;
        const trial = row?.trial as Trial;
        if (options.json) console.log(JSON.stringify(trial, null, 2));
        else printTrial(rule, options.days, trial);
      })
    );

  contracts.command("violations")
    .option("--batch <id>", "only of this batch", wholeNumber)
    .option("--rule <rule>", "only of this rule")
    .option("--limit <n>", "at most so many", wholeNumber, 50)
    .option("--json", "print JSON")
    .description("List what the rules found when batches were promoted, newest first")
    .action((options: { batch?: number; rule?: string; limit: number; json?: true }) =>
      withDatabase(async (sql) => {
        if (options.rule) await ruleNamed(sql, options.rule);
        const rows = await sql`
          select batch_id, line_no, item_no, rule, severity, array_to_string(columns, ' ') as columns, value, affected, observed_at
          from quality.contract_violations
          where batch_id = coalesce(${options.batch ?? null}::bigint, batch_id)
            and rule = coalesce(${options.rule ?? null}::text, rule)
          order by observed_at desc, batch_id desc, line_no, item_no, rule
          limit ${options.limit}`;
        if (options.json) console.log(JSON.stringify(rows, null, 2));
        else {
          printTable(rows, "no violations");
        }
      })
    );

  return contracts;
}

function printTrial(rule: string, days: number, trial: Trial): void {
  const pesos = (n: number) =>
    `₱${n.toLocaleString("en", { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;
  console.log(
    `${rule}, on what was received in the last ${days} days:\n` +
      `  receipts  ${trial.receipts_affected} of ${trial.receipts_checked} affected` +
      ` (${trial.already_in_quarantine} of them in quarantine already), ${trial.violations} violations\n` +
      `  pesos     ${pesos(trial.pesos_affected)} of ${pesos(trial.pesos_in_silver)} in silver` +
      (trial.affected_without_pesos > 0
        ? `, and ${trial.affected_without_pesos} receipts without a known amount`
        : ""),
  );
  if (trial.examples.length > 0) {
    console.log("");
    printTable(trial.examples, "");
  }
}

async function ruleNamed(sql: Warehouse, rule: string): Promise<Record<string, unknown>> {
  const [row] = await sql<{ rule: Record<string, unknown> }[]>`
    select to_jsonb(c) as rule from metadata.data_contracts c where c.rule = ${rule}`;
  if (!row) throw new Error(`there is no rule ${rule}; scout contracts list --all shows them`);
  return row.rule;
}

async function ruleInFile(file: string): Promise<string> {
  const text = await readFile(file, "utf8");
  let rule: unknown;
  try {
    rule = JSON.parse(text);
  } catch (error) {
    throw new Error(`${file} is not JSON: ${(error as Error).message}`, { cause: error });
  }
  if (typeof rule !== "object" || rule === null || Array.isArray(rule)) {
    throw new Error(`${file} holds no JSON object of a rule`);
  }
  return text;
}
