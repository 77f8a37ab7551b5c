import { userInfo } from "node:os";
import { Command, InvalidArgumentError } from "commander";
import { withDatabase } from "./connection.ts";
import { wholeNumber } from "./whole_number.ts";
import { printTable } from "./table.ts";

interface Target {
  group?: true;
  by: string;
}

/** `scout alerts ack`: somebody looks after it. */
export function acknowledgeCommand(): Command {
  return new Command("ack")
    .argument("<id>", "the alert's id, as `scout alerts list` prints it", wholeNumber)
    .option("--group", "the id is a group's: all of its alerts")
    .option("--note <text>", "what you know, for the history")
    .option("--by <name>", "who looks after it", userInfo().username)
    .description("Acknowledge an alert: nobody else is called, and the channels say who has it")
    .action((id: number, options: Target & { note?: string }) =>
      withDatabase(async (sql) => {
        const [row] = await sql<{ n: number }[]>`
          select metadata.acknowledge_alerts(${options.group ? null : id}, ${
          options.group ? id : null
        },
            ${options.by}, ${options.note ?? null}) as n`;
        await sql`select metadata.queue_alert_messages()`;
        console.log(`${row?.n ?? 0} alerts acknowledged by ${options.by}`);
      })
    );
}

/** `scout alerts silence`: nobody is told for a while. */
export function silenceCommand(): Command {
  return new Command("silence")
    .argument("<id>", "the alert's id, as `scout alerts list` prints it", wholeNumber)
    .option("--group", "the id is a group's: all of its alerts")
    .requiredOption("--reason <text>", "why nobody needs to be told")
    .option(
      "--for <duration>",
      "how long: 30m, 4h or 2d; without it until it has recovered",
      minutes,
    )
    .option("--by <name>", "who answers for it", userInfo().username)
    .description("Silence an alert for a time, or until it has recovered; it is kept and not told")
    .action((id: number, options: Target & { reason: string; for?: number }) =>
      withDatabase(async (sql) => {
        const [row] = await sql<{ n: number }[]>`
          select metadata.silence_alerts(${options.group ? null : id}, ${options.group ? id : null},
            ${options.for ?? null}, ${options.reason}, ${options.by}) as n`;
        const until = options.for === undefined ? "until recovered" : `for ${options.for} minutes`;
        console.log(`${row?.n ?? 0} silences made, ${until}`);
      })
    );
}

/** `scout alerts silences`: what nobody is told of, and an end to it. */
export function silencesCommand(): Command {
  return new Command("silences")
    .option("--end <id>", "end this silence now", wholeNumber)
    .option("--json", "print JSON")
    .description("List silences that hold now, or end one")
    .action((options: { end?: number; json?: true }) =>
      withDatabase(async (sql) => {
        if (options.end !== undefined) {
          const ended = await sql`
            update metadata.alert_silences s set ends_at = greatest(now(), s.starts_at + interval '1 second')
            where s.id = ${options.end} and (s.ends_at is null or s.ends_at > now())
            returning s.id`;
          if (ended.length === 0) throw new Error(`no silence ${options.end} holds now`);
          console.log(`silence ${options.end} has ended`);
          return;
        }
        const rows = await sql`
          select s.id, s.rule, s.subject, s.reason, s.silenced_by, s.starts_at, s.ends_at, s.until_recovered
          from metadata.alert_silences s
          where s.ends_at is null or s.ends_at > now()
          order by s.id`;
        if (options.json) console.log(JSON.stringify(rows, null, 2));
        else printTable(rows, "nothing is silenced");
      })
    );
}

function minutes(text: string): number {
  const [, amount, unit] = /^(\d{1,5})([mhd])$/.exec(text) ?? [];
  if (amount === undefined) throw new InvalidArgumentError("expected for example 30m, 4h or 2d");
  return Number(amount) * (unit === "d" ? 1440 : unit === "h" ? 60 : 1);
}
