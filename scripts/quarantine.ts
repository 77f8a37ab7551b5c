import { Command } from "commander";
import { withDatabase } from "./connection.ts";
import { quarantineDecideCommand } from "./quarantine_decide.ts";
import { wholeNumber } from "./whole_number.ts";
import { quarantineFixCommand } from "./quarantine_fix.ts";
import { quarantineListCommand } from "./quarantine_list.ts";
import { quarantineReplayCommand } from "./quarantine_replay.ts";
import { printTable } from "./table.ts";

/** `scout quarantine`: what was not taken further, why, and how it heals. */
export function quarantineCommand(): Command {
  const quarantine = new Command("quarantine")
    .description("Look at source rows that were set aside, mend them and take them up again");

  quarantine.addCommand(quarantineListCommand());

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
        const decisions = await sql`
          select acted_at, actor, action, reason, repair_batch_id from bronze.quarantine_actions
          where batch_id = ${row["batch_id"]} and line_no = ${row["line_no"]} order by id`;
        if (decisions.length > 0) {
          console.log();
          printTable(decisions, "");
        }
        if (raw) console.log(`\n${printable(raw)}`);
      })
    );

  quarantine.addCommand(quarantineFixCommand());
  quarantine.addCommand(quarantineReplayCommand());
  quarantine.addCommand(quarantineDecideCommand("discard"));
  quarantine.addCommand(quarantineDecideCommand("reopen"));
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
