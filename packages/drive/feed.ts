import { z } from "zod";
import type { Warehouse } from "@scout/warehouse/connect.ts";

const id = z.number().int().positive();

/** A feed as metadata.claim_drive_feed() hands it out. */
export const feedSchema = z.object({
  feed_id: id,
  account: z.string(),
  drive_id: z.string().nullable(),
  reason: z.string(),
  page_token: z.string().nullable(),
  page_cursor: z.string().nullable(),
  sources: z.array(z.object({ id, root_id: z.string(), problem: z.string().nullable() })),
});
export type Feed = z.infer<typeof feedSchema>;

/** What the next page of a sweep asks, as metadata.next_drive_sweep() says. */
export const sweepSchema = z.object({
  sweep_id: id,
  source_id: id,
  kind: z.string(),
  root_id: z.string(),
  folders: z.array(z.string()).nullable(),
  page_token: z.string().nullable(),
  unseen: z.array(z.string()),
});
export type Sweep = z.infer<typeof sweepSchema>;

/** Channels a feed needs or needs no more, as metadata.drive_channel_work() says. */
export const channelWorkSchema = z.object({
  open: z.boolean(),
  address: z.string().nullable(),
  expires_at: z.number(),
  stop: z.array(z.object({ id: z.string(), resource_id: z.string() })),
});

/** The next feed that is due, or the one asked for; null when there is none, or another call has it. */
export async function claimFeed(
  sql: Warehouse,
  lease: string,
  feedId?: number,
): Promise<Feed | null> {
  const [row] = await sql<{ feed: string | null }[]>`
    select metadata.claim_drive_feed(${lease}, ${feedId ?? null})::text as feed`;
  return row?.feed ? feedSchema.parse(JSON.parse(row.feed)) : null;
}
