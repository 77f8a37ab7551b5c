import { createHash } from "node:crypto";
import { ScoutError } from "@scout/wire/error.ts";
import type { Job } from "./processor.ts";

export const RAW_BUCKET = "raw-files";
// the characters that Storage takes in a name
const ODD = /[^\w.\-() ]+/g;

/** Where a file goes in the bucket: by day, each in a folder of its own, under a name Storage takes. */
export function rawObjectPath(fileName: string, id: string, now: number): string {
  const day = new Date(now).toISOString().slice(0, 10);
  const name = fileName.split(/[/\\]/).at(-1)?.replace(ODD, "_").slice(-100) ?? "";
  return `${day}/${id}/${/[^._ ]/.test(name) ? name : "file"}`;
}

/** Hashes and counts what passes through. */
export class Fingerprint {
  readonly #sha = createHash("sha256");
  bytes = 0;

  add(piece: Uint8Array): Uint8Array {
    this.#sha.update(piece);
    this.bytes += piece.length;
    return piece;
  }

  digest(): Uint8Array {
    return this.#sha.digest();
  }
}

/**
 * Where a claimed file's bytes are in the bucket; brings them there first when they are elsewhere.
 *
 * @throws ScoutError `raw_missing` when nobody knows where they are
 */
export async function rawPath(job: Job): Promise<string> {
  const { claim, deps, lease } = job;
  if (claim.storage_path !== null) return inBucket(claim.storage_path);
  const kind = String(claim.download?.["kind"]);
  const download = deps.downloads?.[kind];
  if (download === undefined) {
    throw new ScoutError("download_unknown", `Nothing here downloads files of the kind ${kind}.`, {
      status: 422,
    });
  }
  const path = rawObjectPath(claim.file_name, deps.randomId(), deps.now());
  const print = new Fingerprint();
  const body = (await download(claim)).pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform: (piece, controller) => controller.enqueue(print.add(piece)),
    }),
  );
  await deps.bucket.put(path, body, "application/octet-stream");
  await deps.sql`
    select metadata.keep_raw_file(${lease}, ${claim.file_id}, ${`${RAW_BUCKET}/${path}`}, ${print.bytes}, ${print.digest()})`;
  claim.storage_path = `${RAW_BUCKET}/${path}`;
  claim.bytes = print.bytes;
  return path;
}

/** The path within the bucket of one that tells the bucket too. */
export function inBucket(storagePath: string): string {
  if (!storagePath.startsWith(`${RAW_BUCKET}/`)) {
    throw new ScoutError("raw_missing", `${storagePath} is not in the bucket ${RAW_BUCKET}.`, {
      status: 422,
    });
  }
  return storagePath.slice(RAW_BUCKET.length + 1);
}
