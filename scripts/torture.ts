import { Command, InvalidArgumentError } from "commander";
import { FAULTS } from "@scout/stack/faults/faults.ts";
import { type Score, torture } from "@scout/stack/faults/torture.ts";
import { isOfLostSocket } from "@scout/stack/lost_socket.ts";

/** `scout torture`: breaks a throw-away stack in every way on the list, and tells what held. */
export function tortureCommand(): Command {
  return new Command("torture")
    .description(
      "Do every fault on the list to a throw-away stack of its own (never yours) and check that nothing is lost",
    )
    .option("--only <name>", "only faults of this name or beginning with it", known)
    .option("--list", "print the faults and do none")
    .option("--json", "print a JSON object a fault, one a line")
    .action(async (options: { only?: string; list?: true; json?: true }) => {
      const faults = FAULTS.filter(({ name }) => name.startsWith(options.only ?? ""));
      if (options.list) {
        for (const { name, what } of faults) {
          console.log(options.json ? JSON.stringify({ name, what }) : `${name.padEnd(30)} ${what}`);
        }
        return;
      }
      const stopping = new AbortController();
      let interrupts = 0;
      for (const signal of ["SIGINT", "SIGTERM"] as const) {
        process.on(signal, () => {
          if (++interrupts > 1) process.exit(1);
          stopping.abort(new Error("interrupted"));
          console.error("stopping after this fault … (again to force)");
        });
      }
      // thrown where no fault can catch it whenever Postgres is killed; the queries fail on their own
      process.on("uncaughtException", (error) => {
        if (isOfLostSocket(error)) return;
        console.error(`!! ALERT: ${error.stack ?? error.message}`);
        process.exitCode = 1;
        stopping.abort(error);
      });

      const scores: Score[] = [];
      for await (const score of torture(faults, stopping.signal)) {
        scores.push(score);
        console.log(options.json ? JSON.stringify(score) : scoreLine(score));
      }
      const failed = scores.filter(({ ok }) => !ok).length;
      if (!options.json) {
        const seconds = scores.reduce((sum, { ms }) => sum + ms, 0) / 1000;
        console.log(`${scores.length - failed} ok, ${failed} FAILED, ${seconds.toFixed(1)} s`);
      }
      if (failed > 0) {
        console.error(`!! ALERT: ${failed} of ${scores.length} faults did harm`);
        process.exitCode = 1;
      }
    });
}

function scoreLine({ ok, name, ms, what, compared, reason }: Score): string {
  const start = `${ok ? "ok    " : "FAILED"} ${name.padEnd(30)} ${String(ms).padStart(6)} ms  `;
  return ok
    ? `${start}${what} [${compared} rows as in a clean run]`
    : `${start}${what}\n  ${reason}`;
}

function known(name: string): string {
  if (FAULTS.some((fault) => fault.name.startsWith(name))) return name;
  throw new InvalidArgumentError(`It is one of: ${FAULTS.map((fault) => fault.name).join(", ")}.`);
}
