import { readFileSync } from "node:fs";
import { Command, InvalidArgumentError, Option } from "commander";
import { withDatabase } from "./connection.ts";
import { printTable } from "./table.ts";

interface ChannelOptions {
  kind: string;
  target?: string;
  option: Record<string, unknown>;
  minSeverity: string;
  fallback?: string;
}

/** `scout alerts channel`: where alerts are told. */
export function channelCommand(): Command {
  const channel = new Command("channel")
    .enablePositionalOptions()
    .description("List where alerts are told, and whether it works")
    .option("--json", "print JSON")
    .action((options: { json?: true }) =>
      withDatabase(async (sql) => {
        const rows = await sql`
          select c.channel, c.kind, c.target, c.min_severity, c.fallback, c.is_enabled,
            metadata.alert_secret(c.channel) is not null as has_secret, coalesce(b.state, 'closed') as breaker,
            (select count(*)::int from metadata.alert_outbox o where o.channel = c.channel and o.status = 'queued') as waiting,
            (select max(o.sent_at) from metadata.alert_outbox o where o.channel = c.channel) as last_sent_at, b.last_error
          from metadata.alert_channels c
          left join metadata.circuit_breakers b on b.name = 'alert_channel:' || c.channel
          order by c.channel`;
        if (options.json) console.log(JSON.stringify(rows, null, 2));
        else {
          printTable(
            rows,
            "alerts are told nowhere but by scout alerts list and recent_alerts; see docs/alerts.md",
          );
        }
      })
    );

  channel.command("add")
    .argument("<name>", "a name of your own, e.g. ops")
    .addOption(
      new Option("--kind <kind>", "what it is").choices([
        "slack",
        "slack_webhook",
        "teams",
        "email",
        "smtp",
        "webhook",
      ]).makeOptionMandatory(),
    )
    .option("--target <target>", "Slack channel id, or addresses of mail separated by commas")
    .option("--option <name=value>", "url, from, host, port, user, …; may be repeated", pair, {})
    .addOption(
      new Option("--min-severity <severity>", "told from this severity on")
        .choices(["info", "warning", "critical"]).default("warning"),
    )
    .option("--fallback <channel>", "told instead while this one is down")
    .description("Add a channel, or change one; then set its secret")
    .action((name: string, options: ChannelOptions) =>
      withDatabase(async (sql) => {
        await sql`
          insert into metadata.alert_channels as c (channel, kind, target, options, min_severity, fallback)
          values (${name}, ${options.kind}, ${options.target ?? null}, ${
          JSON.stringify(options.option)
        }::text::jsonb, ${options.minSeverity}, ${options.fallback ?? null})
          on conflict (channel) do update set kind = excluded.kind, target = excluded.target, options = excluded.options,
            min_severity = excluded.min_severity, fallback = excluded.fallback, is_enabled = true`;
        console.log(`channel ${name} is set; its secret: scout alerts channel secret ${name}`);
      })
    );

  channel.command("secret")
    .argument("<name>", "the channel; slack_signing for the signing secret of Slack's buttons")
    .description("Read a channel's secret from the standard input and keep it in Vault")
    .action((name: string) =>
      withDatabase(async (sql) => {
        const secret = readFileSync(0, "utf8").trim();
        if (secret === "") throw new Error("nothing came on the standard input");
        await sql`select metadata.set_alert_secret(${name}, ${secret})`;
        console.log(`the secret of ${name} is kept`);
      })
    );

  channel.command("test")
    .argument("<name>", "the channel")
    .description("Have a test message sent")
    .action((name: string) =>
      withDatabase(async (sql) => {
        const added = await sql`
          insert into metadata.alert_outbox (channel, kind, severity, group_ids)
          select c.channel, 'test', 'info', '{}' from metadata.alert_channels c where c.channel = ${name} and c.is_enabled
          returning id`;
        if (added.length === 0) throw new Error(`there is no channel ${name} that is switched on`);
        console.log(`message ${added[0]?.["id"]} is queued; scout alerts send sends it now`);
      })
    );

  for (const [verb, isEnabled] of [["enable", true], ["disable", false]] as const) {
    channel.command(verb)
      .argument("<name>", "the channel")
      .description(
        `${isEnabled ? "Tell" : "Do not tell"} alerts there any more`.replace(
          "Tell alerts there any more",
          "Tell alerts there again",
        ),
      )
      .action((name: string) =>
        withDatabase(async (sql) => {
          const changed = await sql`
            update metadata.alert_channels c set is_enabled = ${isEnabled} where c.channel = ${name} returning c.channel`;
          if (changed.length === 0) throw new Error(`there is no channel ${name}`);
          console.log(`${name} is ${verb}d`);
        })
      );
  }
  return channel;
}

function pair(text: string, before: Record<string, unknown>): Record<string, unknown> {
  const [, name, value] = /^([a-zA-Z]+)=(.*)$/.exec(text) ?? [];
  if (name === undefined || value === undefined) {
    throw new InvalidArgumentError("expected name=value");
  }
  const plain = value === "true" ? true : value === "false" ? false : value;
  return { ...before, [name]: /^\d+$/.test(value) ? Number(value) : plain };
}
