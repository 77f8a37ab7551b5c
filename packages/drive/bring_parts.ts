import { UPLOAD_PART_BYTES } from "@scout/edge/bucket.ts";
import { ScoutError } from "@scout/wire/error.ts";
import type { Bringing, Claim } from "./claim.ts";
import type { DriveDeps } from "./drive_deps.ts";
import { downloaded, type ReadContent } from "./file_content.ts";
import { checksumMismatch, FileHashes } from "./file_hashes.ts";
import type { DriveFile } from "./resources.ts";
import { leaseLost, VersionHold } from "./version_hold.ts";

/** An upload that is under way. */
interface Upload {
  id: string;
  /** Hashed, and in Storage. */
  bytes: number;
  /** In Storage; what a call that was killed had sent and not kept is part of it. */
  there: number;
  hashes: FileHashes;
  isResumed: boolean;
}

/**
 * Brings a long file to Storage part by part. After each, how far it came is kept with the version, so that a
 * call that goes on after one was killed asks Drive for the rest only. The object is there when the last part
 * is, which is sent only if the checksum is right.
 *
 * @throws ScoutError `drive_checksum_mismatch`, `lease_lost`, `call_over`, `storage_unavailable`, or one of Drive's
 */
export async function bringParts(deps: DriveDeps, bringing: Bringing): Promise<ReadContent> {
  const { client, lease, claim, file, path, until } = bringing;
  const { sql, bucket, now } = deps;
  const size = Number(file.size);
  const upload = await leftUpload(deps, claim, file, size) ?? {
    id: await bucket.beginUpload(path, size, file.mimeType || "application/octet-stream"),
    bytes: 0,
    there: 0,
    hashes: await FileHashes.begin(file),
    isResumed: false,
  };
  const hold = new VersionHold(deps, lease, claim);
  const part = new Uint8Array(Math.min(UPLOAD_PART_BYTES, size));
  let filled = 0;
  let sha256: ReadContent["sha256"] | undefined;

  const finishPart = async () => {
    const start = upload.bytes;
    const end = start + filled;
    upload.hashes.update(part.subarray(0, filled));
    if (end === size) sha256 = upload.hashes.finish();
    if (end > upload.there) {
      const from = Math.max(start, upload.there);
      await bucket.appendTo(upload.id, from, part.subarray(from - start, filled));
      upload.there = end;
    }
    upload.bytes = end;
    filled = 0;
    if (end === size) return;
    const hashes = JSON.stringify(upload.hashes.save());
    const [row] = await sql<{ held: boolean }[]>`
      select metadata.keep_drive_upload(${lease}, ${claim.content_id}, ${claim.version}, ${upload.id}, ${end},
        ${hashes}::text::jsonb, ${upload.isResumed}) as held`;
    if (!row?.held) throw leaseLost();
    if (now() >= until) {
      throw new ScoutError("call_over", "The next call goes on with this file.", { status: 503 });
    }
  };

  for await (const piece of downloaded(client, file, upload.bytes)) {
    await hold.keep();
    for (let at = 0; at < piece.length;) {
      if (sha256 !== undefined) throw checksumMismatch(file);
      const taken = piece.subarray(at, at + Math.min(part.length, size - upload.bytes) - filled);
      part.set(taken, filled);
      filled += taken.length;
      at += taken.length;
      if (filled === part.length || upload.bytes + filled === size) await finishPart();
    }
  }
  if (sha256 === undefined) throw checksumMismatch(file);
  return { bytes: size, sha256 };
}

/** The upload that an earlier call left, where Storage still has what was kept of it. */
async function leftUpload(
  { bucket, log }: DriveDeps,
  claim: Claim,
  file: DriveFile,
  size: number,
): Promise<Upload | null> {
  const { upload_id: id, upload_bytes: bytes, upload_hashes: states } = claim;
  if (id === null || bytes === null || states === null) return null;
  const there = await bucket.uploadedBytes(id);
  const hashes = await FileHashes.goOn(file, states);
  if (there === null || there < bytes || bytes >= size || hashes === null) {
    log.info("an upload cannot be gone on with", { file: claim.content_id, bytes, there });
    return null;
  }
  return { id, bytes, there, hashes, isResumed: true };
}
