import { createHash } from "node:crypto";
import { open, readdir, readFile, stat } from "node:fs/promises";
import { extname, join, relative, resolve, sep } from "node:path";
import type { Journal, Source } from "./ingest_journal.ts";

/** One post's worth of lines, and where they come from. */
export interface Part {
  key: string;
  lines: Uint8Array<ArrayBuffer>;
  lineCount: number;
  sources: readonly Source[];
}

/** Most lines and bytes in a part: well below what one request may commit. */
const PART_LINES = 10_000;
const PART_BYTES = 8 * 1024 * 1024;
/** Files of one payload each are put together; so many at most. */
const FILES_PER_PART = 1000;
const READ_AT_ONCE = 32;

const NDJSON = new Set([".ndjson", ".jsonl"]);

/**
 * Files named, and those below folders named; absolute and sorted. Hidden ones below folders are left out.
 *
 * @throws Error when a path does not exist or holds nothing to ingest.
 */
export async function findFiles(paths: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    const info = await stat(path).catch(() => {
      throw new Error(`no such file or folder: ${path}`);
    });
    if (!info.isDirectory()) {
      found.push(resolve(path));
      continue;
    }
    for (const entry of await readdir(path, { withFileTypes: true, recursive: true })) {
      const inside = join(entry.parentPath, entry.name);
      if (
        entry.isFile() && !relative(path, inside).split(sep).some((part) => part.startsWith("."))
      ) {
        found.push(resolve(inside));
      }
    }
  }
  if (found.length === 0) throw new Error(`no files in ${paths.join(", ")}`);
  return [...new Set(found)].sort();
}

/**
 * Cuts files into parts, leaving out what the journal knows to be done. An NDJSON file is cut every
 * 10,000 lines or 8 MiB. Files of one JSON payload each become a line each, up to 1,000 to a part.
 * A part that was begun earlier comes again with the same bytes under the same key.
 */
export async function* planParts(files: readonly string[], journal: Journal): AsyncGenerator<Part> {
  for (const file of files.filter(isNdjson)) yield* ndjsonParts(file, journal);
  yield* payloadParts(files.filter((file) => !isNdjson(file)), journal);
}

async function* ndjsonParts(file: string, journal: Journal): AsyncGenerator<Part> {
  const handle = await open(file, "r");
  try {
    for (let from = 0;;) {
      const known = journal.find(file, from);
      const piece = known?.sources[0];
      const lines = piece
        ? await readBytes(handle, from, piece.to - from)
        : await readPart(handle, from);
      if (lines.length === 0) return;
      const sha256 = digest(lines);
      const unchanged = piece !== undefined && piece.sha256 === sha256;
      // the file was rewritten here: what follows is new
      const fresh = piece && !unchanged ? await readPart(handle, from) : lines;
      const source = {
        path: file,
        from,
        to: from + fresh.length,
        sha256: unchanged ? sha256 : digest(fresh),
      };
      if (!(unchanged && known?.state === "done")) {
        yield {
          key: unchanged && known ? known.key : digestOf([source]),
          lines: fresh,
          lineCount: countLines(fresh),
          sources: [source],
        };
      }
      from = source.to;
    }
  } finally {
    await handle.close();
  }
}

async function* payloadParts(files: readonly string[], journal: Journal): AsyncGenerator<Part> {
  const begun = new Map<string, { wanted: number; lines: Line[] }>();
  for (const entry of journal.unfinished()) {
    begun.set(entry.key, { wanted: entry.sources.length, lines: [] });
  }

  let fresh: Line[] = [];
  for (let at = 0; at < files.length; at += READ_AT_ONCE) {
    const lines = await Promise.all(files.slice(at, at + READ_AT_ONCE).map(readPayload));
    for (const line of lines) {
      const known = journal.find(line.source.path, 0);
      const same = known?.sources.some((s) =>
        s.path === line.source.path && s.sha256 === line.source.sha256
      );
      if (same && known?.state === "done") continue;
      const group = same && known ? begun.get(known.key) : undefined;
      if (group) group.lines.push(line);
      else fresh.push(line);
      if (fresh.length === FILES_PER_PART) {
        yield partOf(fresh);
        fresh = [];
      }
    }
  }
  for (const [key, group] of begun) {
    // a file of it changed or went: the rest can no longer be the same post
    if (group.lines.length === group.wanted) yield { ...partOf(group.lines), key };
    else fresh.push(...group.lines);
  }
  for (let at = 0; at < fresh.length; at += FILES_PER_PART) {
    yield partOf(fresh.slice(at, at + FILES_PER_PART));
  }
}

interface Line {
  source: Source;
  bytes: Uint8Array;
}

/**
 * A payload as one line. Line breaks in JSON are only ever white space between tokens (RFC 8259
 * section 7 allows none inside strings), so a space says the same.
 */
async function readPayload(path: string): Promise<Line> {
  const file = await readFile(path);
  const bytes = new Uint8Array(file.length + 1);
  for (let i = 0; i < file.length; i++) {
    const byte = file[i] as number;
    bytes[i] = byte === 10 || byte === 13 ? 32 : byte;
  }
  bytes[file.length] = 10;
  return { source: { path, from: 0, to: file.length, sha256: digest(file) }, bytes };
}

function partOf(group: readonly Line[]): Part {
  const lines = new Uint8Array(group.reduce((sum, line) => sum + line.bytes.length, 0));
  let at = 0;
  for (const line of group) {
    lines.set(line.bytes, at);
    at += line.bytes.length;
  }
  const sources = group.map((line) => line.source);
  return { key: digestOf(sources), lines, lineCount: group.length, sources };
}

/** Same pieces of the same files, same key: the run that is repeated without its journal repeats its posts. */
function digestOf(sources: readonly Source[]): string {
  return digest(
    new TextEncoder().encode(sources.map((s) => `${s.sha256} ${s.from} ${s.path}\n`).join("")),
  );
}

function digest(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function isNdjson(name: string): boolean {
  return NDJSON.has(extname(name).toLowerCase());
}

async function readBytes(
  handle: Awaited<ReturnType<typeof open>>,
  from: number,
  length: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const buffer = new Uint8Array(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await handle.read(buffer, filled, length - filled, from + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return buffer.subarray(0, filled);
}

/** At most PART_LINES and about PART_BYTES of whole lines; one line where that alone is longer. */
async function readPart(
  handle: Awaited<ReturnType<typeof open>>,
  from: number,
): Promise<Uint8Array<ArrayBuffer>> {
  for (let size = PART_BYTES;; size *= 2) {
    const bytes = await readBytes(handle, from, size);
    let end = 0;
    for (let n = 0; n < PART_LINES; n++) {
      const newline = bytes.indexOf(10, end);
      if (newline < 0) break;
      end = newline + 1;
      if (n === PART_LINES - 1) return bytes.subarray(0, end);
    }
    // the file ends here, with or without a last newline
    if (bytes.length < size) return bytes;
    if (end > 0) return bytes.subarray(0, end);
  }
}

function countLines(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) count++;
  return count + (bytes.length > 0 && bytes[bytes.length - 1] !== 10 ? 1 : 0);
}
