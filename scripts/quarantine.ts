import { Command, InvalidArgumentError } from "commander";
import { withDatabase } from "./connection.ts";
import { printTable } from "./table.ts";

/** `scout quarantine list|show`: what was not taken further, and why. */
export function quarantineCommand(): Command {
  const quarantine = new Command("quarantine")
    .description("Look at source rows that were set aside, with the reason and their bytes");

  quarantine.command("list")
    .description("List quarantined rows, newest first")
    .option("--code <code>", "only this error code")
    .option("--batch <id>", "only this batch", wholeNumber)
    .option("--limit <n>", "at most so many rows", wholeNumber, 50)
    .option("--json", "print JSON")
    .action((options: { code?: string; batch?: number; limit: number; json?: true }) =>
      withDatabase(async (sql) => {
        const rows = await sql`
          select id, batch_id, line_no, stage, code, device_id, store_id, raw_bytes, status, quarantined_at
          from bronze.quarantine
          where (${options.code ?? null}::text is null or code = ${options.code ?? null})
            and (${options.batch ?? null}::bigint is null or batch_id = ${options.batch ?? null})
          order by quarantined_at desc, id desc
          limit ${options.limit}`;
        if (options.json) console.log(JSON.stringify(rows, null, 2));
        else printTable(rows, "nothing is quarantined");
      })
    );

  quarantine.command("show")
    .argument("<id>", "the row's id in the list", wholeNumber)
    .option("--raw", "write only the row's bytes, as they came")
    .description("Show one quarantined row: the reason, what was expected, its bytes")
    .action((id: number, options: { raw?: true }) =>
      withDatabase(async (sql) => {
        const [row] = await sql`select * from bronze.quarantine where id = ${id}`;
        if (!row) throw new Error(`nothing is quarantined under ${id}`);
        const raw = row["raw"] as Uint8Array | null;
        if (options.raw) {
          if (!raw) throw new Error("the bytes have expired");
          process.stdout.write(raw);
          return;
        }
        const { raw: _bytes, payload_hash: hash, ...rest } = row;
        for (const [name, value] of Object.entries(rest)) {
          if (value !== null) {
            console.log(`${name}: ${value instanceof Date ? value.toISOString() : value}`);
          }
        }
        console.log(`sha256: ${Buffer.from(hash as Uint8Array).toString("hex")}`);
        if (raw) console.log(`\n${printable(raw)}`);
      })
    );

  return quarantine;
}

/** Bytes as text a terminal may see: what is not printable UTF-8 is escaped. */
function printable(bytes: Uint8Array): string {
  const shown = bytes.subarray(0, 4096);
  const text = new TextDecoder("utf-8").decode(shown).replace(
    /\p{Cc}/gu,
    (c) => c === "\n" || c === "\t" ? c : `\\x${c.charCodeAt(0).toString(16).padStart(2, "0")}`,
  );
  return bytes.length > shown.length
    ? `${text}\n… ${bytes.length - shown.length} more bytes (--raw shows them all)`
    : text;
}

function wholeNumber(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new InvalidArgumentError("expected a whole number");
  return Number(text);
}
