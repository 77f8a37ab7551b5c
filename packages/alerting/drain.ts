import type { Logger } from "@scout/observe/logger.ts";
import type { Warehouse } from "@scout/warehouse/connect.ts";
import {
  type ChannelRow,
  channelSchema,
  type Links,
  MissingSetting,
  type Outcome,
  type Send,
} from "./channel.ts";
import { sendEmail } from "./email.ts";
import { type ClaimedMessage, claimedSchema } from "./message.ts";
import { sendSlack, sendSlackWebhook } from "./slack.ts";
import { sendSmtp } from "./smtp.ts";
import { sendTeams } from "./teams.ts";
import { sendWebhook } from "./webhook.ts";

/** What sends messages. */
export interface DrainDeps {
  sql: Warehouse;
  fetch: typeof fetch;
  log: Logger;
  now: () => number;
  randomId: () => string;
  /** The links of one message: the same whenever it is sent, or a second copy would not be a copy. */
  linksOf: (channel: string, claimed: ClaimedMessage) => Links;
}

/** What one draining did. */
export interface Drained {
  sent: number;
  failed: number;
  refused: number;
  /** Time is over and there is more: call again. */
  more: boolean;
}

/** A call ends well before the platform would end it. */
const MAX_MS = 50_000;

const SENDERS: Record<ChannelRow["kind"], Send> = {
  slack: sendSlack,
  slack_webhook: sendSlackWebhook,
  teams: sendTeams,
  email: sendEmail,
  smtp: sendSmtp,
  webhook: sendWebhook,
};

/**
 * Sends what is due in metadata.alert_outbox, the worst first, each channel by itself so that one that hangs
 * holds up no other. A message that was sent and not marked (a kill between) is sent once more, with the
 * same idempotency key, when its lease is over.
 */
export async function drainOutbox(deps: DrainDeps): Promise<Drained> {
  const { sql } = deps;
  const channels = await sql<Record<string, unknown>[]>`
    select c.channel, c.kind, c.target, c.options, metadata.alert_secret(c.channel) as secret
    from metadata.alert_channels c
    where c.is_enabled and exists (
      select from metadata.alert_outbox o where o.channel = c.channel and o.status = 'queued'
    )`;
  const [setting] = await sql<{ ms: number }[]>`
    select metadata.setting_number('alert_send_timeout_ms')::int as ms`;
  const until = deps.now() + MAX_MS;
  const results = await Promise.all(
    channels.map((row) =>
      drainChannel(deps, channelSchema.parse(row), setting?.ms ?? 10_000, until)
    ),
  );
  return results.reduce((sum, one) => ({
    sent: sum.sent + one.sent,
    failed: sum.failed + one.failed,
    refused: sum.refused + one.refused,
    more: sum.more || one.more,
  }), { sent: 0, failed: 0, refused: 0, more: false });
}

async function drainChannel(
  deps: DrainDeps,
  channel: ChannelRow,
  timeoutMs: number,
  until: number,
): Promise<Drained> {
  const { sql, log } = deps;
  const done = { sent: 0, failed: 0, refused: 0, more: false };
  for (;;) {
    if (deps.now() > until) return { ...done, more: true };
    const lease = deps.randomId();
    const [claimed] = await sql<{ message: unknown }[]>`
      select metadata.claim_alert_message(${channel.channel}, ${lease}) as message`;
    if (!claimed?.message) return done;
    const message = claimedSchema.parse(claimed.message);
    const outcome = await sendOne(deps, channel, message, timeoutMs);
    await settle(sql, message.id, lease, outcome);
    done[outcome.outcome]++;
    if (outcome.outcome !== "sent") {
      log.warning("a message was not sent", {
        channel: channel.channel,
        outbox_id: message.id,
        reason: outcome.error,
      });
    }
    // the breaker decides when to try again
    if (outcome.outcome === "failed") return done;
  }
}

async function sendOne(
  deps: DrainDeps,
  channel: ChannelRow,
  claimed: ClaimedMessage,
  timeoutMs: number,
): Promise<Outcome> {
  try {
    return await SENDERS[channel.kind](channel, claimed, {
      fetch: deps.fetch,
      now: deps.now,
      timeoutMs,
      links: deps.linksOf(channel.channel, claimed),
    });
  } catch (error) {
    if (error instanceof MissingSetting) return { outcome: "failed", error: error.message };
    throw error;
  }
}

async function settle(
  sql: Warehouse,
  id: number,
  lease: string,
  outcome: Outcome,
): Promise<void> {
  const reference = outcome.outcome === "sent" && outcome.reference
    ? JSON.stringify(outcome.reference)
    : null;
  await sql`
    select metadata.settle_alert_message(${id}, ${lease}, ${outcome.outcome}, ${reference}::text::jsonb,
      ${outcome.outcome === "sent" ? null : outcome.error},
      ${outcome.outcome === "failed" ? outcome.waitSeconds ?? null : null})`;
}
