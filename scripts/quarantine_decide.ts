import { Command } from "commander";
import { act } from "./acting.ts";
import { withDatabase } from "./connection.ts";
import { wholeNumber } from "./whole_number.ts";

/** `scout quarantine discard` and `reopen`: decide that rows will not, or will after all, be taken up again. */
export function quarantineDecideCommand(action: "discard" | "reopen"): Command {
  return new Command(action)
    .argument("<id...>", "the rows' ids in the list", (text, before?: number[]) => [
      ...(before ?? []),
      wholeNumber(text),
    ])
    .requiredOption("--reason <text>", "why, for the history")
    .description(
      action === "discard"
        ? "Decide that rows will not be taken up again; they and their bytes stay"
        : "Open discarded rows again",
    )
    .action((ids: number[], options: { reason: string }) =>
      withDatabase(async (sql) => {
        const decided = await act(sql, false, async (tx) => {
          const [row] = await tx<{ n: number }[]>`
            select bronze.decide_quarantine(${`{${ids}}`}::text::bigint[], ${action}, ${options.reason}) as n`;
          return row?.n ?? 0;
        });
        console.log(`${decided} of ${ids.length} rows ${action}ed`);
        if (decided < ids.length) {
          throw new Error(
            `only ${action === "discard" ? "open" : "discarded"} rows can be ${action}ed`,
          );
        }
      })
    );
}
