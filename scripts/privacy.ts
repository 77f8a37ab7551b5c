import { Command, InvalidArgumentError } from "commander";
import { act } from "./acting.ts";
import { withDatabase } from "./connection.ts";
import { printTable } from "./table.ts";
import { wholeNumber } from "./whole_number.ts";

interface CustomerRecord {
  erased: boolean;
  rows: Record<string, number>;
  files: string[];
  profile: Record<string, unknown> | null;
  transactions: Record<string, unknown>[];
}

/** `scout privacy show|erase|audit`: what is held about a customer, and taking it out. */
export function privacyCommand(): Command {
  const privacy = new Command("privacy")
    .description("Show or erase what is held about a customer, and see who did");

  privacy.command("show")
    .argument("<customer>", "the customer's id", customerId)
    .description("Show what is held about a customer; recorded in the access audit")
    .option("--reason <text>", "why, for the audit")
    .option("--json", "print JSON")
    .action((customer: string, options: { reason?: string; json?: true }) =>
      withDatabase(async (sql) => {
        const [row] = await act(sql, false, (tx) =>
          tx<{ record: CustomerRecord }[]>`
            select metadata.show_customer(${customer}, ${options.reason ?? null}) as record`);
        if (!row) throw new Error("metadata.show_customer answered nothing");
        const { erased, rows, files, profile, transactions } = row.record;
        if (options.json) {
          console.log(JSON.stringify(row.record, null, 2));
          return;
        }
        if (erased) console.log("erased, and kept out");
        printTable(placesOf(rows), "nothing is held about this customer");
        if (profile) {
          console.log();
          for (const [name, value] of Object.entries(profile)) console.log(`${name}: ${value}`);
        }
        if (transactions.length > 0) {
          console.log();
          printTable(
            transactions.map((t) => ({
              transaction: t["canonical_tx_id"],
              timestamp: t["timestamp"],
              amount: t["amount"],
              currency: t["currency"],
              age_bracket: t["age_bracket"],
              gender: t["gender"],
              batch_id: t["batch_id"],
              line_no: t["line_no"],
            })),
            "",
          );
        }
        if (files.length > 0) console.log(`\nfiles that tell of them:\n${files.join("\n")}`);
      })
    );

  privacy.command("erase")
    .argument("<customer>", "the customer's id", customerId)
    .description("Erase a customer everywhere in the database, and keep them out")
    .requiredOption("--reason <text>", "why, for the audit")
    .option("--even-if-unseen", "keep the id out although nothing is known of it")
    .option("--dry-run", "tell what would change, and change nothing")
    .option("--json", "print JSON")
    .action((
      customer: string,
      options: { reason: string; evenIfUnseen?: true; dryRun?: true; json?: true },
    ) =>
      withDatabase(async (sql) => {
        const dryRun = options.dryRun ?? false;
        const outcome = await act(sql, dryRun, async (tx) => {
          const [before] = await tx<{ files: string[] }[]>`
            select to_jsonb(metadata.files_of_customer(${customer})) as files`;
          const [erased] = await tx<{ rows: Record<string, number> }[]>`
            select metadata.erase_customer(
              ${customer}, ${options.reason}, ${options.evenIfUnseen ?? false}) as rows`;
          return { dry_run: dryRun, rows: erased?.rows ?? {}, files: before?.files ?? [] };
        });
        if (options.json) {
          console.log(JSON.stringify(outcome, null, 2));
          return;
        }
        printTable(placesOf(outcome.rows), "nothing was known of this customer");
        console.log(dryRun ? "\nnothing was changed (dry run)" : "\nerased, and kept out");
        if (outcome.files.length > 0) {
          console.log(
            `these files in Storage still tell of them, delete them there:\n${
              outcome.files.join("\n")
            }`,
          );
        }
      })
    );

  privacy.command("audit")
    .description("List who looked at or erased customers, newest first; ids are hashes")
    .option("--limit <n>", "at most so many rows", wholeNumber, 50)
    .option("--json", "print JSON")
    .action((options: { limit: number; json?: true }) =>
      withDatabase(async (sql) => {
        const rows = await sql`
          select at, actor, caller_role, action, left(encode(subject_hash, 'hex'), 16) as subject, reason, counts
          from metadata.access_audit
          order by id desc
          limit ${options.limit}`;
        if (options.json) console.log(JSON.stringify(rows, null, 2));
        else printTable(rows, "nobody looked at or erased a customer");
      })
    );

  return privacy;
}

const placesOf = (rows: Record<string, number>) =>
  Object.entries(rows).map(([place, count]) => ({ place, rows: count }));

function customerId(text: string): string {
  if (text.trim() === "") throw new InvalidArgumentError("expected a customer's id");
  return text.trim();
}
