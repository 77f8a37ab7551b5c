import {
  configure,
  type Entry,
  type FileEntry,
  Reader,
  ZipReader,
} from "@zip.js/zip.js/lib/zip-core.js";
import { ScoutError } from "../wire/error.ts";
import type { ByteSource } from "./byte_source.ts";
import { crc32 } from "./crc32.ts";
import { inflatedRaw } from "./native_inflate.ts";
import { unreadable } from "./reader_error.ts";
import type { ReaderLimits } from "./reader_limits.ts";
import { pieces, streamOf, StreamSource } from "./stream_source.ts";

// deflated members are inflated here; the library's other ways would take workers
configure({ useWebWorkers: false, useCompressionStream: false });

/** A file within a ZIP. */
export interface ZipMember {
  /** Its name, which is neither absolute nor leads out of the archive. */
  path: string;
  storedBytes: number;
  /** Inflated, as the directory says; held to it while inflating. */
  bytes: number;
  /** Its bytes. Inflated from the beginning for each read or stream. */
  source: ByteSource;
}

/** Read-only random access, for zip.js. */
class SourceReader extends Reader<ByteSource> {
  readonly #source: ByteSource;
  constructor(source: ByteSource) {
    super(source);
    this.#source = source;
    this.size = source.size;
  }
  override async readUint8Array(index: number, length: number): Promise<Uint8Array> {
    return await this.#source.read(index, Math.min(index + length, this.#source.size));
  }
}

/**
 * The files of a ZIP by its directory, which is checked before a byte is inflated: number, sizes,
 * ratio, names, encryption, names that occur twice, members that share bytes.
 */
export async function zipMembers(source: ByteSource, limits: ReaderLimits): Promise<ZipMember[]> {
  const entries = await directory(source, limits);
  const members = new Map<string, ZipMember>();
  let total = 0;
  for (const entry of entries) {
    const path = safePath(entry.filename);
    if (entry.directory) continue;
    if (entry.encrypted) {
      throw unreadable("encrypted", `The member ${path} is protected by a password.`, {
        details: { member: path },
        hint: "Send the file without a password.",
      });
    }
    total += entry.uncompressedSize;
    if (
      total > limits.maxInflatedBytes || entry.uncompressedSize > limits.ratioFloorBytes &&
        entry.uncompressedSize > limits.maxRatio * entry.compressedSize
    ) throw bomb(path, entry.uncompressedSize, entry.compressedSize);
    if (members.has(path.toLowerCase())) {
      throw unreadable("duplicate_member", `The archive has two members named ${path}.`, {
        details: { member: path },
        hint: "Which of them is meant cannot be told. Give them different names.",
      });
    }
    members.set(path.toLowerCase(), {
      path,
      storedBytes: entry.compressedSize,
      bytes: entry.uncompressedSize,
      source: new StreamSource(path, entry.uncompressedSize, () => inflate(entry, path)),
    });
  }
  refuseOverlaps(entries);
  return [...members.values()];
}

async function directory(source: ByteSource, limits: ReaderLimits): Promise<Entry[]> {
  const reader = new ZipReader(new SourceReader(source), {
    // names are judged by safePath, which says what is wrong with them
    filenameValidation: "tolerant",
  });
  const entries: Entry[] = [];
  try {
    for await (const entry of reader.getEntriesGenerator()) {
      entries.push(entry);
      if (entries.length > limits.maxMembers) {
        throw unreadable(
          "too_many_members",
          `The archive has more than ${limits.maxMembers} members.`,
          { hint: "Send it in several archives." },
        );
      }
    }
  } catch (error) {
    throw error instanceof ScoutError ? error : damaged(error);
  }
  return entries;
}

function damaged(cause: unknown, path?: string): ScoutError {
  return unreadable(
    "damaged_archive",
    path === undefined
      ? "The archive is truncated or damaged: its directory cannot be read."
      : `The member ${path} is truncated or damaged.`,
    { cause, details: path === undefined ? null : { member: path }, hint: "Send it again." },
  );
}

function bomb(path: string, bytes: number, storedBytes: number): ScoutError {
  return unreadable(
    "zip_bomb",
    `The member ${path} would inflate from ${storedBytes} to ${bytes} bytes or more.`,
    { details: { member: path, bytes, stored_bytes: storedBytes } },
  );
}

/** A member's name with `/`; refused where it would lead out of a folder it is put into. */
function safePath(name: string): string {
  const path = name.replaceAll("\\", "/");
  if (/^\/|^[a-z]:|\0/i.test(path) || path.split("/").includes("..")) {
    throw unreadable(
      "unsafe_member_name",
      `The archive has a member named ${JSON.stringify(name)}.`,
      {
        details: { member: name },
        hint: "Names must be relative and stay within the archive.",
      },
    );
  }
  return path;
}

/** Members that share bytes are how a small file becomes petabytes without nesting (Fifield 2019). */
function refuseOverlaps(entries: readonly Entry[]): void {
  const inOrder = [...entries].sort((a, b) => a.offset - b.offset);
  for (const [i, entry] of inOrder.entries()) {
    const next = inOrder[i + 1];
    if (next !== undefined && entry.offset + 30 + entry.compressedSize > next.offset) {
      throw bomb(next.filename, next.uncompressedSize, next.compressedSize);
    }
  }
}

const DEFLATED = 8;

/** A member's bytes, checked: their number, and their CRC-32. */
function inflate(entry: FileEntry, path: string): ReadableStream<Uint8Array> {
  if (entry.compressionMethod !== DEFLATED) return unpacked(entry, path, false);
  return streamOf(inflated(entry, path));
}

async function* inflated(entry: FileEntry, path: string): AsyncGenerator<Uint8Array> {
  let given = 0, crc = 0;
  try {
    for await (const piece of inflatedRaw(pieces(unpacked(entry, path, true)))) {
      given += piece.length;
      if (given > entry.uncompressedSize) throw bomb(path, given, entry.compressedSize);
      crc = crc32(piece, crc);
      yield piece;
    }
    if (given !== entry.uncompressedSize || crc !== entry.signature) {
      throw new Error(`${given} bytes inflated, CRC ${crc}`);
    }
  } catch (error) {
    throw error instanceof ScoutError ? error : damaged(error, path);
  }
}

/** What the library makes of a member: its bytes, or with `asStored` those that stand in the archive. */
function unpacked(
  entry: FileEntry,
  path: string,
  asStored: boolean,
): ReadableStream<Uint8Array> {
  const size = asStored ? entry.compressedSize : entry.uncompressedSize;
  let given = 0;
  const held = new TransformStream<Uint8Array, Uint8Array>({
    transform(piece, controller) {
      given += piece.length;
      if (given > size) throw bomb(path, given, entry.compressedSize);
      controller.enqueue(piece);
    },
  });
  const stopped = new AbortController();
  const done = entry.getData(held.writable, {
    checkSignature: !asStored,
    passThrough: asStored,
    signal: stopped.signal,
  });
  // the library leaves the stream as it is where inflating fails
  const failure = new Promise<never>((_, reject) => done.catch(reject));
  failure.catch(() => {});
  const reader = held.readable.getReader();
  let failed: unknown;
  const settled = done.then(() => undefined, (error: unknown) => {
    failed = error;
  });
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done: ended, value } = await Promise.race([reader.read(), failure]);
        if (!ended) return controller.enqueue(value);
        await settled;
        if (failed !== undefined) throw failed;
        if (given !== size) throw new Error(`${given} bytes of ${size}`);
        controller.close();
      } catch (error) {
        await settled;
        controller.error(error instanceof ScoutError ? error : damaged(failed ?? error, path));
      }
    },
    async cancel() {
      stopped.abort();
      await reader.cancel();
      await settled;
    },
  }, { highWaterMark: 0 });
}
