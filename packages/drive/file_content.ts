import { createHash } from "node:crypto";
import type { DriveClient } from "./client.ts";
import { hasDriveCode, unreachable } from "./drive_error.ts";
import { checksumMismatch } from "./file_hashes.ts";
import { type DriveFile, SHEET, XLSX } from "./resources.ts";

/** What was read of a file, once it was read to the end. */
export interface ReadContent {
  bytes: number;
  sha256: Uint8Array<ArrayBuffer>;
}

/** A file's bytes as they come, and what they were. */
export interface FileContent {
  stream: ReadableStream<Uint8Array>;
  /** Name with the ending of the format it is read in. */
  fileName: string;
  contentType: string;
  /** Of what the stream gave until now. */
  read(): ReadContent;
}

/** A download that is cut off is taken up where it ended, so often. */
const RESUMES = 5;

/**
 * The bytes of a file; a native sheet as xlsx. A connection that breaks is resumed by a byte range. At the
 * end the bytes are compared with what Drive says they are.
 *
 * The stream fails with ScoutError `drive_checksum_mismatch` when they are others: the file was edited
 * meanwhile, or the transfer falsified.
 */
export async function fileContent(client: DriveClient, file: DriveFile): Promise<FileContent> {
  const hashes = { sha256: createHash("sha256"), md5: createHash("md5") };
  let bytes = 0;
  const note = (piece: Uint8Array) => {
    hashes.sha256.update(piece);
    hashes.md5.update(piece);
    bytes += piece.length;
    return piece;
  };
  const isNative = file.mimeType === SHEET;
  const pieces = isNative ? exported(client, file) : downloaded(client, file);
  // opened here, so that a refusal is told before anything is sent on
  const first = await pieces.next();
  let ended: ReadContent | undefined;
  const finish = () => {
    const sha256 = new Uint8Array(hashes.sha256.digest());
    ended = { bytes, sha256 };
    if (isNative) return;
    const isOther = file.sha256Checksum !== undefined
      ? hex(sha256) !== file.sha256Checksum
      : file.md5Checksum !== undefined && hashes.md5.digest("hex") !== file.md5Checksum;
    if (isOther) throw checksumMismatch(file);
  };
  let held = first.done ? undefined : first.value;
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const piece = held ?? (await pieces.next()).value;
        held = undefined;
        if (piece === undefined) {
          finish();
          controller.close();
        } else controller.enqueue(note(piece));
      } catch (error) {
        controller.error(error);
      }
    },
    async cancel() {
      await pieces.return?.(undefined);
    },
  }, { highWaterMark: 0 });
  return {
    stream,
    fileName: isNative && !/\.xlsx$/i.test(file.name) ? `${file.name}.xlsx` : file.name,
    contentType: isNative ? XLSX : file.mimeType,
    read: () => {
      if (ended === undefined) throw new Error("the file was not read to its end");
      return ended;
    },
  };
}

async function* exported(
  client: DriveClient,
  file: DriveFile,
): AsyncGenerator<Uint8Array, undefined> {
  const response = await client.export(file.id, XLSX).catch((error) => {
    if (hasDriveCode(error, "drive_export_too_large")) return client.exportByLink(file.id, XLSX);
    throw error;
  });
  yield* piecesOf(response, "an export");
}

/** The bytes of a file from a position on, to its end; a connection that breaks is resumed by a byte range. */
export async function* downloaded(
  client: DriveClient,
  file: DriveFile,
  start = 0,
): AsyncGenerator<Uint8Array, undefined> {
  let position = start;
  const size = Number(file.size ?? 0);
  if (size === 0) return;
  for (let resumes = 0;; resumes++) {
    try {
      const response = await client.download(file.id, position);
      // who knows no ranges begins anew
      let skip = position > 0 && response.status !== 206 ? position : 0;
      for await (const piece of piecesOf(response, "a download")) {
        const rest = piece.subarray(Math.min(skip, piece.length));
        skip -= piece.length - rest.length;
        if (rest.length === 0) continue;
        position += rest.length;
        yield rest;
      }
      // one that ends early without an error was cut off too
      if (position >= size) return;
      throw unreachable("a download to its end", null);
    } catch (error) {
      if (resumes >= RESUMES || !hasDriveCode(error, "drive_unavailable")) throw error;
    }
  }
}

async function* piecesOf(
  response: Response,
  what: string,
): AsyncGenerator<Uint8Array, undefined> {
  if (response.body === null) return;
  const reader = response.body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((cause) => {
        throw unreachable(`${what} to its end`, cause);
      });
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
