import { randomUUID } from "node:crypto";
import { mkdir, open, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Context, Hono } from "hono";
import { storageErrors } from "./storage_error.ts";
import type { StorageFiles } from "./storage_files.ts";

/** What Storage takes an upload's parts in. */
const PART_BYTES = 6 * 1024 * 1024;
const KEPT_MS = 24 * 60 * 60 * 1000;
const VERSION = "1.0.0";

/** What uploads need of the gateway. */
export interface UploadsOptions {
  files: StorageFiles;
  prefix: string;
  isService(c: Context): Promise<boolean>;
  bucketOf(id: string): Promise<{ id: string; maxBytes: number }>;
  /** @throws StorageError for a name that Storage does not take */
  checkName(name: string): void;
  /** The object is there from now on. */
  record(
    bucket: string,
    name: string,
    written: { size: number; eTag: string; type: string; cacheControl: string },
  ): Promise<unknown>;
}

interface Upload {
  bucket: string;
  name: string;
  length: number;
  type: string;
  cacheControl: string;
}

/**
 * Serves `/upload/resumable` as Supabase Storage does: tus 1.0 with creation and termination, parts of 6 MiB.
 * What came of a part whose sender was lost is kept.
 */
export function serveUploads(app: Hono, options: UploadsOptions): void {
  const { files, prefix } = options;
  const route = `${prefix}/upload/resumable`;
  const busy = new Set<string>();
  const answer = (status: number, headers: Record<string, string> = {}) =>
    new Response(null, {
      status,
      headers: { "tus-resumable": VERSION, "cache-control": "no-store", ...headers },
    });
  const refusal = (status: number, message: string) =>
    new Response(message, { status, headers: { "tus-resumable": VERSION } });
  const refusedOf = async (c: Context) => {
    if (c.req.header("tus-resumable") !== VERSION) return refusal(412, "Tus-Resumable Required\n");
    return await options.isService(c)
      ? null
      : refusal(403, "new row violates row-level security policy");
  };

  const folderOf = async (id: string) => {
    if (!/^[\da-f-]{36}$/.test(id)) return null;
    const folder = join(await files.uploads(), id);
    try {
      const { mtimeMs } = await stat(join(folder, "info.json"));
      if (Date.now() - mtimeMs < KEPT_MS) return folder;
      await rm(folder, { recursive: true, force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    }
    return null;
  };
  const found = async (c: Context) => {
    const refused = await refusedOf(c);
    if (refused !== null) return refused;
    const id = c.req.param("id") ?? "";
    const folder = await folderOf(id);
    if (folder === null) return refusal(404, "The file for this url was not found\n");
    const upload = JSON.parse(await readFile(join(folder, "info.json"), "utf8")) as Upload;
    const { size: offset } = await stat(join(folder, "bytes"));
    return { id, folder, upload, offset };
  };

  app.post(route, async (c) => {
    const refused = await refusedOf(c);
    if (refused !== null) return refused;
    const length = Number(c.req.header("upload-length") ?? NaN);
    if (!Number.isSafeInteger(length) || length < 0) {
      return refusal(400, "Upload-Length required\n");
    }
    const told = metadataOf(c.req.header("upload-metadata") ?? "");
    const name = told.get("objectName") ?? "";
    const bucket = await options.bucketOf(told.get("bucketName") ?? "");
    options.checkName(name);
    if (length > bucket.maxBytes) throw storageErrors.tooLarge();
    const upload: Upload = {
      bucket: bucket.id,
      name,
      length,
      type: told.get("contentType") ?? "application/octet-stream",
      cacheControl: `max-age=${told.get("cacheControl") ?? "3600"}`,
    };
    const id = randomUUID();
    const folder = join(await files.uploads(), id);
    await mkdir(folder);
    await writeFile(join(folder, "bytes"), "");
    await writeFile(join(folder, "info.json"), JSON.stringify(upload));
    return answer(201, {
      location: new URL(`${route}/${id}`, c.req.url).href,
      "upload-expires": new Date(Date.now() + KEPT_MS).toUTCString(),
    });
  });

  // Hono answers HEAD by what it has for GET
  app.get(`${route}/:id`, async (c) => {
    const known = await found(c);
    if (known instanceof Response) return known;
    const { offset, upload } = known;
    return answer(200, {
      "upload-offset": String(offset),
      "upload-length": String(upload.length),
    });
  });

  app.patch(`${route}/:id`, async (c) => {
    const known = await found(c);
    if (known instanceof Response) return known;
    const { id, folder, upload, offset } = known;
    if (c.req.header("content-type") !== "application/offset+octet-stream") {
      return refusal(415, "Content-Type must be application/offset+octet-stream\n");
    }
    if (busy.has(id)) return refusal(423, "The resource is locked\n");
    if (Number(c.req.header("upload-offset")) !== offset) {
      return refusal(409, "Upload-Offset conflict\n");
    }
    busy.add(id);
    try {
      const end = await append(join(folder, "bytes"), offset, upload.length, c.req.raw.body);
      if (end === null) return refusal(413, "Maximum size exceeded\n");
      if (end !== upload.length && end % PART_BYTES !== 0) {
        return refusal(400, `parts are of ${PART_BYTES} bytes\n`);
      }
      if (end === upload.length) await finish(id, folder, upload);
      return answer(204, { "upload-offset": String(end) });
    } finally {
      busy.delete(id);
    }
  });

  app.delete(`${route}/:id`, async (c) => {
    const known = await found(c);
    if (known instanceof Response) return known;
    await rm(known.folder, { recursive: true, force: true });
    return answer(204);
  });

  const finish = async (id: string, folder: string, upload: Upload) => {
    const { bucket, name, length, type, cacheControl } = upload;
    const path = files.path(bucket, name);
    await mkdir(dirname(path), { recursive: true });
    await rename(join(folder, "bytes"), path);
    // as of an object of several parts: no checksum
    const eTag = `"${id.replaceAll("-", "")}-${Math.ceil(length / PART_BYTES)}"`;
    await options.record(bucket, name, { size: length, eTag, type, cacheControl });
    await rm(folder, { recursive: true, force: true });
  };
}

/** Where it ends now; null when it would be longer than was told. What a lost sender sent is kept. */
async function append(
  path: string,
  offset: number,
  length: number,
  body: ReadableStream<Uint8Array> | null,
): Promise<number | null> {
  let end = offset;
  const file = await open(path, "r+");
  try {
    for await (const piece of body ?? []) {
      if (end + piece.length > length) {
        await file.truncate(offset);
        return null;
      }
      await file.write(piece, 0, piece.length, end);
      end += piece.length;
    }
    await file.sync();
    return end;
  } finally {
    await file.close();
  }
}

function metadataOf(header: string): Map<string, string> {
  return new Map(
    header.split(",").map((pair) => {
      const [key = "", value = ""] = pair.trim().split(" ");
      return [key, Buffer.from(value, "base64").toString()];
    }),
  );
}
