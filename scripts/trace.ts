import { Command } from "commander";
import { askAsOperator } from "./as_operator.ts";
import { withDatabase } from "./connection.ts";
import { printTable } from "./table.ts";
import { wholeNumber } from "./whole_number.ts";

/** `scout trace <batch> [line]`: what became of a batch, or where one source row came from. */
export function traceCommand(): Command {
  return new Command("trace")
    .description(
      "Show what became of a batch; with a line, that source row as it came and where from",
    )
    .argument("<batch>", "the batch's id", wholeNumber)
    .argument("[line]", "a line of it", wholeNumber)
    .option("--json", "print JSON")
    .action((batch: number, line: number | undefined, options: { json?: true }) =>
      withDatabase(async (sql) => {
        if (line !== undefined) {
          const row = await askAsOperator(sql, "source_row($1, $2)", [batch, line]);
          console.log(JSON.stringify(row, null, 2));
          return;
        }
        const events = await sql`
          select recorded_at, layer, event, row_count, actor, reason, detail
          from metadata.data_lineage where batch_id = ${batch} order by id`;
        if (events.length === 0) throw new Error(`nothing is known of a batch ${batch}`);
        if (options.json) console.log(JSON.stringify(events, null, 2));
        else printTable(events, "");
      })
    );
}
