import { z } from "zod";
import type { AlertMessage, ClaimedMessage } from "./message.ts";

/** A row of metadata.alert_channels with its secret. */
export const channelSchema = z.object({
  channel: z.string(),
  kind: z.enum(["slack", "slack_webhook", "teams", "email", "smtp", "webhook"]),
  target: z.string().nullable(),
  options: z.record(z.string(), z.unknown()),
  secret: z.string().nullable(),
});
export type ChannelRow = z.infer<typeof channelSchema>;

/**
 * How sending went. `failed`: the channel is to blame (down, busy, a wrong token), all its messages wait.
 * `refused`: it does not want this message; others may pass.
 */
export type Outcome =
  | { outcome: "sent"; reference?: Record<string, string> }
  | { outcome: "failed"; error: string; waitSeconds?: number }
  | { outcome: "refused"; error: string };

/** Addresses that go into a message. */
export interface Links {
  /** Page of a runbook, or the path of its file where no address is set. */
  runbook(page: string): string;
  /** Where to acknowledge or silence a group; a GET there only shows. */
  act(groupId: number, action: "acknowledge" | "silence"): Promise<string>;
}

/** What senders need of the world. */
export interface SendContext {
  fetch: typeof fetch;
  now: () => number;
  timeoutMs: number;
  links: Links;
}

/** Sends one message; never throws for what the other side does. */
export type Send = (
  channel: ChannelRow,
  claimed: ClaimedMessage,
  context: SendContext,
) => Promise<Outcome>;

/** The secret of a channel, or why there is none. */
export function secretOf(channel: ChannelRow, what: string): string {
  if (channel.secret) return channel.secret;
  throw new MissingSetting(`channel ${channel.channel} has no secret (${what})`);
}

/** A text option of a channel. */
export function optionOf(channel: ChannelRow, name: string): string {
  const value = channel.options[name];
  if (typeof value === "string" && value !== "") return value;
  throw new MissingSetting(`channel ${channel.channel} has no option "${name}"`);
}

/** A channel that lacks what it needs fails as one that is down does, and says what it lacks. */
export class MissingSetting extends Error {}

export function isOver(message: AlertMessage): boolean {
  return message.alerts.length > 0 && message.alerts.every((a) => a.resolved_at !== null);
}
