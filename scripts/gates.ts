import { userInfo } from "node:os";
import { Command, InvalidArgumentError } from "commander";
import { withDatabase } from "./connection.ts";
import { requireKnown } from "./known_names.ts";
import { printTable } from "./table.ts";

interface Gate {
  gate: number;
  subject: string;
  status: "pass" | "warn" | "fail" | "no_data";
  action: string;
  observed_at: Date | null;
}

/** `scout gates`: what the quality gates say; `waive`, `accept` and `history` beside it. */
export function gatesCommand(): Command {
  const gates = new Command("gates")
    .enablePositionalOptions()
    .description("Show what the quality gates say now; exit code 1 when one fails")
    .option("--gate <n>", "only this gate", gateNumber)
    .option("--layer <layer>", "only gates of this layer: bronze, silver, gold, pipeline")
    .option("--json", "print JSON, with what each gate asks to be done")
    .action((options: { gate?: number; layer?: string; json?: true }) =>
      withDatabase(async (sql) => {
        const rows = await sql<Gate[]>`
          select gate, title, layer, subject, status, value::float8, threshold::float8, unit, observed_at, detail, action
          from quality.gates
          where gate = coalesce(${options.gate ?? null}::integer, gate)
            and layer = coalesce(${options.layer ?? null}::text, layer)
          order by gate, subject`;
        if (rows.length === 0) throw new Error("there is no such gate");
        if (options.json) console.log(JSON.stringify(rows, null, 2));
        else {printTable(
            rows.map(({ action: _, observed_at: __, ...row }) => row),
            "",
          );}
        const failed = rows.filter((row) => row.status === "fail");
        if (failed.length > 0) {
          const names = failed.map(({ gate, subject }) => `${gate} ${subject}`).join(", ");
          console.error(`!! ALERT: quality gates fail: ${names}`);
          process.exitCode = 1;
        }
      })
    );

  gates.command("waive")
    .argument("<gate>", "the gate's number", gateNumber)
    .option("--subject <subject>", "only this subject of the gate, as `scout gates` prints it")
    .requiredOption("--reason <text>", "why the finding is accepted")
    .requiredOption("--until <date>", "last day the waiver holds (YYYY-MM-DD)", isoDate)
    .option("--by <name>", "who answers for it", userInfo().username)
    .description("Let a failing gate warn instead, until a date, under somebody's name")
    .action((gate: number, options: Waiver) =>
      withDatabase(async (sql) => {
        const [waiver] = await sql`
          select quality.waive_gate(
            ${gate}, ${
          options.subject ?? null
        }, ${options.reason}, ${options.by}, ${options.until}) as id`;
        console.log(
          `waiver ${waiver?.["id"]}: gate ${gate}, ${
            options.subject ?? "every subject"
          }, until ${options.until}`,
        );
      })
    );

  gates.command("accept")
    .argument("<subject>", "a source or device of gate 9, as `scout gates --gate 9` prints it")
    .option("--by <name>", "who accepts it", userInfo().username)
    .description("Make the shape that a source or device sends now the expected one")
    .action((subject: string, options: { by: string }) =>
      withDatabase(async (sql) => {
        const [accepted] = await sql`
          select metadata.accept_schema(${subject}, ${options.by}) as version`;
        console.log(`${subject}: version ${accepted?.["version"]} is expected from now on`);
      })
    );

  gates.command("history")
    .option("--gate <n>", "only this gate", gateNumber)
    .option("--subject <subject>", "only this subject")
    .option("--limit <n>", "at most so many changes", wholeNumber, 50)
    .option("--json", "print JSON")
    .description("List when gates changed their status, newest first")
    .action((options: { gate?: number; subject?: string; limit: number; json?: true }) =>
      withDatabase(async (sql) => {
        const rows = await sql`
          select snapshot_at, gate, title, subject, before, status, value::float8, threshold::float8, unit, detail
          from quality.gate_changes
          where gate = coalesce(${options.gate ?? null}::integer, gate)
            and subject = coalesce(${options.subject ?? null}::text, subject)
          order by snapshot_at desc, gate, subject
          limit ${options.limit}`;
        if (rows.length === 0) await requireKnown(sql, { gate: options.gate });
        if (options.json) console.log(JSON.stringify(rows, null, 2));
        else printTable(rows, "no snapshot has been taken yet");
      })
    );

  return gates;
}

interface Waiver {
  subject?: string;
  reason: string;
  until: string;
  by: string;
}

function gateNumber(text: string): number {
  if (!/^\d{1,3}$/.test(text)) throw new InvalidArgumentError("expected a gate's number");
  return Number(text);
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("expected a whole number");
  return Number(text);
}

function isoDate(text: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(Date.parse(text))) {
    throw new InvalidArgumentError("expected a date as YYYY-MM-DD");
  }
  return text;
}
