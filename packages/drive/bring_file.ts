import { ScoutError } from "@scout/wire/error.ts";
import { joinedBytes } from "@scout/wire/joined_bytes.ts";
import { isUnavailable } from "@scout/warehouse/connect.ts";
import { UPLOAD_PART_BYTES } from "@scout/edge/bucket.ts";
import type { Accounts } from "./accounts.ts";
import { bringParts } from "./bring_parts.ts";
import type { Bringing, Claim } from "./claim.ts";
import type { Account, DriveDeps } from "./drive_deps.ts";
import { hasDriveCode, isDriveDown } from "./drive_error.ts";
import { fileContent, type ReadContent } from "./file_content.ts";
import { itemOf } from "./items.ts";
import { contentVersion, type DriveFile, SHEET } from "./resources.ts";
import { VersionHold } from "./version_hold.ts";

/**
 * What became of it. queued: in Storage and in the queue; outdated: the file is another by now, or was
 * removed; needs_worker: too long for a function; put_off: tried again later; lost: another call has it.
 */
export type Brought = "queued" | "outdated" | "needs_worker" | "put_off" | "lost";

/** A file up to here is held, compared with its checksum, and only then put in Storage; a longer one goes in parts. */
const HELD_BYTES = UPLOAD_PART_BYTES;
const RAW_BUCKET = "raw-files";

/** How much a call may do. */
export interface BringLimits {
  /** A longer file needs a worker. */
  maxBytes: number;
  /** In ms since 1970. */
  until: number;
}

/**
 * Brings one content of a file to Storage and queues it for reading. The bytes are compared with Drive's
 * checksum; a file that was edited meanwhile is told, and its new version is brought instead.
 *
 * @throws ScoutError when Drive or Storage as a whole cannot be worked with (the claim is given back untried)
 */
export async function bringFile(
  deps: DriveDeps,
  accounts: Accounts,
  lease: string,
  claim: Claim,
  { maxBytes, until }: BringLimits,
): Promise<Brought> {
  const { sql, log } = deps;
  try {
    const account = await accounts.get(claim.account);
    const file = await account.client.file(claim.content_id);
    if (isOther(file, claim)) return await tell(deps, account, claim, file);
    if (Number(file.size ?? 0) > maxBytes) {
      await putOff(
        deps,
        lease,
        claim,
        "file_too_long",
        "needs_worker",
        "It is too long for a call.",
      );
      return "needs_worker";
    }
    const path = rawPath(claim);
    let stored: Stored;
    try {
      stored = await store(deps, { client: account.client, lease, claim, file, path, until });
    } catch (error) {
      if (!hasCode(error, "drive_checksum_mismatch")) throw error;
      const now = await account.client.file(claim.content_id);
      if (isOther(now, claim)) return await tell(deps, account, claim, now);
      throw error;
    }
    // an export has no checksum: what it was of is known when it is the same before and after
    if (file.md5Checksum === undefined && file.sha256Checksum === undefined) {
      const now = await account.client.file(claim.content_id);
      if (isOther(now, claim)) return await tell(deps, account, claim, now);
    }
    const [queued] = await sql<{ file_id: number | null }[]>`
      select metadata.queue_drive_version(${lease}, ${claim.content_id}, ${claim.version},
        ${`${RAW_BUCKET}/${path}`}, ${stored.bytes}, ${stored.sha256}, ${stored.fileName}) as file_id`;
    return queued?.file_id == null ? "lost" : "queued";
  } catch (error) {
    // the lease runs out by itself where Postgres cannot be told
    if (isUnavailable(error)) throw error;
    if (isDriveDown(error) || hasCode(error, "storage_unavailable")) {
      await sql`
        select metadata.release_drive_version(${lease}, ${claim.content_id}, ${claim.version},
          ${error.retryAfterSeconds ?? 5})`;
      throw error;
    }
    if (hasCode(error, "lease_lost")) return "lost";
    if (hasCode(error, "call_over")) {
      await sql`
        select metadata.release_drive_version(${lease}, ${claim.content_id}, ${claim.version}, 0)`;
      return "put_off";
    }
    log.warning("a file of Google Drive could not be brought", { file: claim.content_id, error });
    const isFinal = hasDriveCode(error, "drive_not_downloadable", "drive_export_too_large");
    const code = error instanceof ScoutError ? error.code : "internal";
    const message = error instanceof Error ? error.message : String(error);
    await putOff(deps, lease, claim, code, isFinal ? "failed" : "wanted", message);
    return "put_off";
  }
}

function isOther(file: DriveFile, claim: Claim): boolean {
  return file.trashed || contentVersion(file) !== claim.version;
}

/** The file is another by now: that is known at once, and its new version queued for download. */
async function tell(
  { sql }: DriveDeps,
  account: Account,
  claim: Claim,
  file: DriveFile,
): Promise<Brought> {
  const items = JSON.stringify([await itemOf(account.client, file, null)]);
  await sql`select metadata.note_drive_file(${claim.content_id}, ${items}::text::jsonb)`;
  return "outdated";
}

async function putOff(
  { sql }: DriveDeps,
  lease: string,
  claim: Claim,
  code: string,
  status: "wanted" | "needs_worker" | "failed",
  message: string,
): Promise<void> {
  await sql`
    select metadata.put_off_drive_version(${lease}, ${claim.content_id}, ${claim.version}, ${code},
      ${message}, 0, ${status})`;
}

interface Stored extends ReadContent {
  fileName: string;
}

/** A short file is put whole, a long one in parts, an export, of unknown length, as it comes. */
async function store(deps: DriveDeps, bringing: Bringing): Promise<Stored> {
  const { bucket } = deps;
  const { client, lease, claim, file, path } = bringing;
  const isExport = file.mimeType === SHEET;
  if (!isExport && Number(file.size ?? 0) > HELD_BYTES) {
    return { ...await bringParts(deps, bringing), fileName: file.name };
  }
  const content = await fileContent(client, file);
  const failed: { error?: unknown } = {};
  const hold = new VersionHold(deps, lease, claim);
  const reader = content.stream.getReader();
  const next = async (): Promise<Uint8Array | undefined> => {
    try {
      await hold.keep();
      return (await reader.read()).value;
    } catch (error) {
      failed.error = error;
      throw error;
    }
  };
  const contentType = content.contentType || "application/octet-stream";
  if (!isExport) {
    const pieces: Uint8Array[] = [];
    for (let piece = await next(); piece !== undefined; piece = await next()) pieces.push(piece);
    await bucket.put(path, joinedBytes(pieces), contentType);
    return { ...content.read(), fileName: content.fileName };
  }
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const piece = await next();
        if (piece === undefined) controller.close();
        else controller.enqueue(piece);
      } catch (error) {
        controller.error(error);
      }
    },
  }, { highWaterMark: 0 });
  await bucket.put(path, body, contentType).catch((error) => {
    // that Drive broke off is not Storage's fault
    throw failed.error ?? error;
  });
  return { ...content.read(), fileName: content.fileName };
}

/** Where the bytes of a version go: the same place each time, so that a repeated download leaves one object. */
function rawPath({ content_id: id, version, name }: Claim): string {
  const safe = (text: string) => text.replace(/[^\w.-]+/g, "_").slice(-100);
  return `drive/${safe(id)}/${safe(version)}/${/[^._]/.test(safe(name)) ? safe(name) : "file"}`;
}

function hasCode(error: unknown, code: string): error is ScoutError {
  return error instanceof ScoutError && error.code === code;
}
