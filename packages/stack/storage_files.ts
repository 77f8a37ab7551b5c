import { createHash, randomUUID } from "node:crypto";
import { closeSync, fsync, mkdirSync, openSync, renameSync, writeFileSync } from "node:fs";
import { type FileHandle, mkdir, open, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { storageErrors } from "./storage_error.ts";

/** What was written. */
export interface WrittenFile {
  size: number;
  /** Hex MD5, as the ETag of an object that was uploaded in one piece. */
  md5: string;
}

/** A body up to here is held, and written in one go. */
export const SHORT_BYTES = 65_536;
const synced = promisify(fsync);

/** Objects as files: `<folder>/<bucket>/<name>`, so that they can be looked at. */
export class StorageFiles {
  readonly #folder: string;
  #made: Promise<string> | undefined;

  constructor(folder: string) {
    this.#folder = folder;
  }

  path(bucket: string, name: string): string {
    return join(this.#folder, bucket, ...name.split("/"));
  }

  /** Writes beside, then renames: an object is there whole or not at all, also after a crash. */
  async write(
    bucket: string,
    name: string,
    body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
    maxBytes: number,
  ): Promise<WrittenFile> {
    const temporary = join(await this.uploads(), randomUUID());
    const md5 = createHash("md5");
    const held: Uint8Array[] = [];
    let size = 0;
    let file: FileHandle | undefined;
    try {
      try {
        for await (const chunk of body) {
          size += chunk.length;
          if (size > maxBytes) throw storageErrors.tooLarge();
          md5.update(chunk);
          held.push(chunk);
          if (size <= SHORT_BYTES) continue;
          file ??= await open(temporary, "w", 0o600);
          for (const each of held.splice(0)) await file.writeFile(each);
        }
        await file?.sync();
      } finally {
        await file?.close();
      }
      if (file === undefined) await writeShort(temporary, held);
      const path = this.path(bucket, name);
      mkdirSync(dirname(path), { recursive: true });
      renameSync(temporary, path);
    } catch (error) {
      await rm(temporary, { force: true });
      // an object whose name is a folder of another cannot be a file as well
      if (["ENOTDIR", "EISDIR", "EEXIST"].includes((error as NodeJS.ErrnoException).code ?? "")) {
        throw storageErrors.invalidKey(name);
      }
      throw error;
    }
    return { size, md5: md5.digest("hex") };
  }

  /** The folder for what is being written; made once. */
  uploads(): Promise<string> {
    const folder = join(this.#folder, ".uploads");
    this.#made ??= mkdir(folder, { recursive: true }).then(() => folder);
    this.#made.catch(() => this.#made = undefined);
    return this.#made;
  }

  async size(bucket: string, name: string): Promise<number | undefined> {
    try {
      return (await stat(this.path(bucket, name))).size;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
      throw error;
    }
  }

  async remove(bucket: string, name: string): Promise<void> {
    await rm(this.path(bucket, name), { force: true });
  }
}

/**
 * Writes a file of a page or a few, as thousands a minute are. Only the disk is waited for in another thread: to
 * hand over each step costs more than the step.
 */
async function writeShort(path: string, pieces: readonly Uint8Array[]): Promise<void> {
  const file = openSync(path, "w", 0o600);
  try {
    for (const piece of pieces) writeFileSync(file, piece);
    await synced(file);
  } finally {
    closeSync(file);
  }
}

/** First and last byte (both included) that a Range header asks of so many; undefined without one. */
export function byteRange(
  header: string | null,
  size: number,
): { start: number; end: number } | undefined {
  if (header === null) return undefined;
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(header.trim()) ?? [];
  if (from === undefined || to === undefined || (from === "" && to === "")) return undefined;
  const start = from === "" ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === "" || to === "" ? size - 1 : Math.min(Number(to), size - 1);
  if (start > end) throw storageErrors.invalidRange();
  return { start, end };
}
