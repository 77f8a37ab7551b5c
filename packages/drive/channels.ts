import type { Account, DriveDeps } from "./drive_deps.ts";
import { isDriveDown } from "./drive_error.ts";
import { channelWorkSchema, type Feed } from "./feed.ts";

/**
 * Opens a channel when the feed has none that lives long enough, and stops those whose successor is
 * open for long enough. That Google will not open one is no failure of the pass: polling goes on, and it
 * is tried again later.
 */
export async function keepChannels(
  deps: DriveDeps,
  account: Account,
  feed: Feed,
  lease: string,
  pageToken: string,
): Promise<void> {
  const { sql, log } = deps;
  const [row] = await sql<{ work: string }[]>`
    select metadata.drive_channel_work(${feed.feed_id})::text as work`;
  const work = channelWorkSchema.parse(JSON.parse(row?.work ?? "null"));
  if (work.open && work.address !== null && pageToken !== "") {
    await openChannel(deps, account, feed, lease, pageToken, work.address, work.expires_at);
  }
  for (const { id, resource_id: resourceId } of work.stop) {
    try {
      await account.client.stop(id, resourceId);
      await sql`select metadata.close_drive_channel(${id}, 'stopped', 'it has a successor')`;
    } catch (error) {
      if (isDriveDown(error)) throw error;
      // it dies by itself when it expires
      log.warning("a channel could not be stopped", { channel: id, error });
    }
  }
}

async function openChannel(
  { sql, log, randomId }: DriveDeps,
  account: Account,
  feed: Feed,
  lease: string,
  pageToken: string,
  address: string,
  expiresAtMs: number,
): Promise<void> {
  const id = randomId();
  const token = base64Url(crypto.getRandomValues(new Uint8Array(32)));
  const expiresAt = Math.floor(expiresAtMs);
  await sql`
    select metadata.begin_drive_channel(${lease}, ${feed.feed_id}, ${id}, ${await sha256(
    token,
  )}, ${address},
      to_timestamp(${expiresAt / 1000}::double precision))`;
  try {
    const channel = await account.client.watch(pageToken, feed.drive_id, {
      id,
      address,
      token,
      expiresAt,
    });
    const until = Number(channel.expiration ?? expiresAt) / 1000;
    await sql`
      select metadata.open_drive_channel(${id}, ${channel.resourceId}, to_timestamp(${until}::double precision))`;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    await sql`select metadata.close_drive_channel(${id}, 'failed', ${reason})`;
    if (isDriveDown(error)) throw error;
    log.error("a notification channel could not be opened", { feed: feed.feed_id, address, error });
  }
}

/** SHA-256 of a channel's token, as it is kept and compared. */
export async function sha256(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
}

function base64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}
