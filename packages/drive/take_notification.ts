import { timingSafeEqual } from "node:crypto";
import type { Warehouse } from "@scout/warehouse/connect.ts";
import { within } from "@scout/warehouse/within.ts";
import { sha256 } from "./channels.ts";
import type { EventIntake, Verdict } from "./event_intake.ts";

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
/** What an unknown channel's token is compared with, so that it takes as long. */
const NOTHING = new Uint8Array(32);

/** What is known of channels is kept so long. A channel's token never changes; its state is looked up each time. */
const KEPT_MS = 60_000;
const MOST_KEPT = 1000;
/** Longest a look-up may take: others wait for it. */
const LOOK_UP_MS = 2_000;

/** A channel's hash and feed, by its id, while they are looked up and from then on. */
export type KnownChannels = Map<string, { channel: Promise<Channel | undefined>; until: number }>;

interface Channel {
  hash: Uint8Array;
  feedId: number;
}

/**
 * Checks a notification and records it, once per message number. Nothing of it is believed but that
 * there is something to look for, and that only when it shows the channel's own token: the hash of what
 * is shown is compared with the one that is kept, in constant time.
 */
export async function takeNotification(
  sql: Warehouse,
  headers: Headers,
  { channels, record, now, traceparent }: {
    channels: KnownChannels;
    record: EventIntake;
    now: number;
    traceparent: string;
  },
): Promise<Verdict> {
  const channel = headers.get("x-goog-channel-id") ?? "";
  const number = headers.get("x-goog-message-number") ?? "";
  const state = headers.get("x-goog-resource-state") ?? "";
  const resource = headers.get("x-goog-resource-id") ?? "";
  const isWellFormed = UUID.test(channel) && /^[1-9]\d{0,17}$/.test(number) &&
    /^[\w-]{1,40}$/.test(state) && resource.length > 0 && resource.length < 500;
  if (!isWellFormed) return await record({ refusal: "malformed", feed: null });
  const known = await knownChannel(sql, channel, channels, now);
  const shown = await sha256(headers.get("x-goog-channel-token") ?? "");
  const isRight = timingSafeEqual(shown, known?.hash ?? NOTHING);
  if (known === undefined) return await record({ refusal: "unknown_channel", feed: null });
  if (!isRight) return await record({ refusal: "wrong_token", feed: known.feedId });
  return await record({ channel, number, resource, state, traceparent });
}

/** Looked up once for all that ask meanwhile. What is not there, or could not be looked up, is not remembered. */
async function knownChannel(
  sql: Warehouse,
  id: string,
  channels: KnownChannels,
  now: number,
): Promise<Channel | undefined> {
  const kept = channels.get(id);
  if (kept !== undefined && kept.until > now) return await kept.channel;
  if (channels.size >= MOST_KEPT) channels.clear();
  const looking = { channel: within(LOOK_UP_MS, findChannel(sql, id)), until: now + KEPT_MS };
  channels.set(id, looking);
  let channel: Channel | undefined;
  try {
    channel = await looking.channel;
    return channel;
  } finally {
    if (channel === undefined && channels.get(id) === looking) channels.delete(id);
  }
}

async function findChannel(sql: Warehouse, id: string): Promise<Channel | undefined> {
  const [row] = await sql<{ token_sha256: Uint8Array; feed_id: number }[]>`
    select c.token_sha256, c.feed_id from metadata.drive_channels c where c.id = ${id}`;
  return row && { hash: row.token_sha256, feedId: row.feed_id };
}
