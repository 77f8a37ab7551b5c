import { Command, InvalidArgumentError } from "commander";
import { withDatabase } from "./connection.ts";

/** `scout receipt <post-id>`: what became of a post. */
export function receiptCommand(): Command {
  return new Command("receipt")
    .argument("<post-id>", "the post_id of ingest-stream's answer", postId)
    .description("Show what became of a post: its counts, batches and errors")
    .action((id: string) =>
      withDatabase(async (sql) => {
        const [row] = await sql<
          { receipt: unknown }[]
        >`select bronze.post_receipt(${id}::bigint) as receipt`;
        if (!row?.receipt) throw new Error(`no post ${id}`);
        console.log(JSON.stringify(row.receipt, null, 2));
      })
    );
}

function postId(text: string): string {
  if (!/^\d{1,18}$/.test(text)) throw new InvalidArgumentError("expected a whole number");
  return text;
}
