import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command, InvalidArgumentError } from "commander";
import type { Transaction } from "@scout/warehouse/connect.ts";
import { repairLines, type RepairOutcome } from "@scout/warehouse/repair.ts";
import { act } from "./acting.ts";
import { withDatabase } from "./connection.ts";
import { wholeNumber } from "./whole_number.ts";

interface FixOptions {
  set?: [path: string, value: string][];
  file?: string;
  reason: string;
  dryRun?: true;
  json?: true;
}

interface QuarantinedRow {
  batch_id: number;
  line_no: number;
  /** The batch that repaired it. */
  repair_batch_id: number | null;
  raw: Uint8Array | null;
  raw_truncated: boolean;
  /** Of a file's row: its canonical fields. */
  mapped: string | null;
}

/** `scout quarantine fix`: edit a row, and take it up again. */
export function quarantineFixCommand(): Command {
  return new Command("fix")
    .argument("<id>", "the row's id in the list", wholeNumber)
    .option(
      "--set <path=value>",
      "change one value, e.g. totals.totalAmount=120 or items.0.quantity=2 (of a file: a canonical field); may be repeated",
      assignment,
    )
    .option("--file <path>", "take the row's new bytes from a file")
    .option("--reason <text>", "why, for the history", "fixed on the command line")
    .option("--dry-run", "tell what would come of it, and change nothing")
    .option("--json", "print JSON")
    .description(
      "Edit a quarantined row and take it up again as a repair batch; without --set or --file in $EDITOR",
    )
    .action((id: number, options: FixOptions) =>
      withDatabase(async (sql) => {
        const outcome = await act(sql, options.dryRun ?? false, async (tx) => {
          const row = await quarantinedRow(tx, id);
          const isFile = row.mapped !== null;
          const bytes = await editedBytes(tx, row, options);
          const told = isFile
            ? await fixFileRow(tx, row, new TextDecoder().decode(bytes), options.reason)
            : await repairLines(tx, row.batch_id, [{ lineNo: row.line_no, bytes }], {
              action: "fix",
              reason: options.reason,
            });
          // undone: a fix that does not heal leaves nothing behind
          if (told.refused.length > 0) throw new Error(refusalOf(told));
          return told;
        });
        if (options.json) console.log(JSON.stringify(outcome));
        else console.log(`${options.dryRun ? "would be repaired" : "repaired"}: ${place(outcome)}`);
      })
    );
}

async function quarantinedRow(tx: Transaction, id: number): Promise<QuarantinedRow> {
  const [row] = await tx<QuarantinedRow[]>`
    select q.batch_id, q.line_no, q.repair_batch_id, q.raw, q.raw_truncated, f.mapped::text as mapped
    from bronze.quarantine q
    join bronze.batches b on b.id = q.batch_id
    left join staging.file_records f
      on f.received_at = b.received_at and f.batch_id = q.batch_id and f.line_no = q.line_no and q.stage = 'promote'
    where q.id = ${id}`;
  if (!row) throw new Error(`nothing is quarantined under ${id}`);
  if (row.repair_batch_id !== null) {
    throw new Error(
      `row ${id} is repaired already, by batch ${row.repair_batch_id}: to repair it again, roll that back first`,
    );
  }
  return row;
}

async function editedBytes(
  tx: Transaction,
  row: QuarantinedRow,
  options: FixOptions,
): Promise<Uint8Array> {
  if (options.file !== undefined) return oneLine(await readFile(options.file));
  const raw = row.mapped === null ? row.raw : new TextEncoder().encode(row.mapped);
  if (!raw) throw new Error("the row's bytes have expired; give new ones with --file");
  if (row.raw_truncated) {
    throw new Error("only the beginning of the row was kept; give all of it with --file");
  }
  if (!options.set) return await edited(raw);
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(raw);
    JSON.parse(text);
    // no column can hold it, so no value beside it can be set in Postgres
    if (text.includes("\\u0000")) throw new Error("holds NUL");
  } catch {
    throw new Error(
      "the row is not JSON that Postgres can hold, so no value can be set in it; give it anew with --file",
    );
  }
  for (const [path, value] of options.set) {
    // in Postgres, where numbers keep all their digits
    const [set] = await tx<{ text: string; is_set: boolean }[]>`
      select jsonb_set(t.was, t.path, t.value, true)::text as text,
        jsonb_set(t.was, t.path, t.value, true) #> t.path = t.value as is_set
      from (select ${text}::text::jsonb as was, string_to_array(${path}, '.') as path, ${
      asJson(value)
    }::text::jsonb as value) t`;
    if (!set?.is_set) throw new Error(`the row has no place ${path}`);
    text = set.text;
  }
  return new TextEncoder().encode(text);
}

async function fixFileRow(
  tx: Transaction,
  row: QuarantinedRow,
  mapped: string,
  reason: string,
): Promise<RepairOutcome> {
  const [fixed] = await tx<{ outcome: RepairOutcome }[]>`
    select silver.fix_file_row(${row.batch_id}, ${row.line_no}, ${mapped}::text::jsonb, ${reason}) as outcome`;
  if (!fixed) throw new Error("silver.fix_file_row answered nothing");
  return fixed.outcome;
}

async function edited(raw: Uint8Array): Promise<Uint8Array> {
  const editor = process.env["VISUAL"] || process.env["EDITOR"];
  if (!process.stdin.isTTY || !editor) {
    throw new Error("nothing to change: give --set, --file, or a terminal and $EDITOR");
  }
  const folder = await mkdtemp(join(tmpdir(), "scout-fix-"));
  try {
    const file = join(folder, "row.json");
    await writeFile(file, raw);
    const { status } = spawnSync(editor, [file], { stdio: "inherit", shell: true });
    if (status !== 0) throw new Error(`${editor} ended with ${status}`);
    const bytes = oneLine(await readFile(file));
    if (Buffer.from(bytes).equals(oneLine(raw))) throw new Error("nothing was changed");
    return bytes;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** JSON may be written over several lines; a source row is one. */
function oneLine(bytes: Uint8Array): Buffer {
  return Buffer.from(
    Buffer.from(bytes).toString("latin1").replace(/[\r\n]+/g, " ").trim(),
    "latin1",
  );
}

function asJson(value: string): string {
  try {
    JSON.parse(value);
    return value;
  } catch {
    return JSON.stringify(value);
  }
}

function refusalOf({ refused }: RepairOutcome): string {
  return `still refused, nothing was changed: ${
    refused.map(({ line_no, code, message }) => `line ${line_no}: ${code}: ${message}`).join("; ")
  }`;
}

function place({ repair_batch_id, transactions, in_ledger }: RepairOutcome): string {
  return transactions > 0
    ? `batch ${repair_batch_id}, now in silver`
    : in_ledger > 0
    ? `batch ${repair_batch_id}, in the ledger: the sale is known already, or was told differently later`
    : `batch ${repair_batch_id}`;
}

function assignment(text: string, before: [string, string][] = []): [string, string][] {
  const at = text.indexOf("=");
  if (at < 1) throw new InvalidArgumentError("expected path=value");
  return [...before, [text.slice(0, at), text.slice(at + 1)]];
}
