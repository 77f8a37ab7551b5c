import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { type Context, Hono } from "hono";
import type { Sql } from "postgres";
import type { ProjectKeys } from "./keys.ts";
import { identifyCaller } from "./rpc_credentials.ts";
import { RpcError } from "./rpc_error.ts";
import { StorageError, storageErrors } from "./storage_error.ts";
import { byteRange, SHORT_BYTES, StorageFiles } from "./storage_files.ts";
import { StorageRecords } from "./storage_records.ts";
import { serveUploads, type UploadsOptions } from "./storage_uploads.ts";

/** What the stand-in for Storage needs. */
export interface StorageOptions {
  /** A superuser's connections to the database with storage.buckets and storage.objects. */
  sql: Sql;
  keys: ProjectKeys;
  /** Where objects are kept. */
  folder: string;
  /** A change of a bucket takes effect within this. */
  bucketKeptMs?: number;
  log: (line: string) => void;
}

interface StoredObject {
  id: string;
  name: string;
  metadata: { mimetype?: string; cacheControl?: string; eTag?: string };
  user_metadata: unknown;
  created_at: Date;
  updated_at: Date;
  last_accessed_at: Date;
}

const PREFIX = "/storage/v1";
/** The characters that Storage takes in a name. */
const KEY = /^[\w/!\-.*'() &$@=;:+,?]+$/;

/**
 * Serves `/storage/v1` as Supabase Storage does, for what Scout uses: upload (POST and PUT, x-upsert; in parts),
 * download and byte ranges, info, list, delete. Private buckets without policies: whoever has not
 * the secret key sees nothing and may do nothing.
 */
export function createStorageGateway(options: StorageOptions) {
  const { sql, keys, log, bucketKeptMs = 1_000 } = options;
  const files = new StorageFiles(options.folder);
  const app = new Hono();

  const isService = async (c: Context): Promise<boolean> => {
    const authorization = c.req.header("authorization");
    const apikey = c.req.header("apikey");
    const caller = await identifyCaller(
      { apikey, authorization },
      keys,
      keys.jwtSecret,
      Date.now() / 1000,
    )
      .catch((error) => {
        throw error instanceof RpcError ? storageErrors.unauthorized(error.message) : error;
      });
    return caller.role === "service_role";
  };
  const buckets = new Map<string, { id: string; maxBytes: number; until: number }>();
  const bucketOf = async (id: string) => {
    const known = buckets.get(id);
    if (known !== undefined && known.until > Date.now()) return known;
    buckets.delete(id);
    const [bucket] = await sql<{ id: string; file_size_limit: string | null }[]>`
      select id, file_size_limit from storage.buckets where id = ${id}`;
    if (!bucket) throw storageErrors.noSuchBucket();
    const maxBytes = Number(bucket.file_size_limit ?? Infinity);
    const found = { id, maxBytes, until: Date.now() + bucketKeptMs };
    buckets.set(id, found);
    return found;
  };
  const objectOf = async (c: Context, route: string) => {
    const isAllowed = await isService(c);
    const bucket = await bucketOf(c.req.param("bucket") ?? "");
    const name = nameOf(c, `${route}/${bucket.id}/`);
    const [row] = isAllowed
      ? await sql<StoredObject[]>`
        select * from storage.objects where bucket_id = ${bucket.id} and name = ${name}`
      : [];
    const size = row && await files.size(bucket.id, name);
    if (!row || size === undefined) throw storageErrors.noSuchKey();
    return { bucket, name, row, size };
  };

  const upload = async (c: Context, isUpsert: boolean, mustExist: boolean) => {
    const isAllowed = await isService(c);
    const bucket = await bucketOf(c.req.param("bucket") ?? "");
    const name = nameOf(c, `object/${bucket.id}/`);
    if (!isAllowed) {
      throw storageErrors.unauthorized("new row violates row-level security policy");
    }
    // an upsert takes both
    const there = isUpsert && !mustExist ? [] : await sql`
      select from storage.objects where bucket_id = ${bucket.id} and name = ${name}`;
    if (mustExist && there.length === 0) throw storageErrors.noSuchKey();
    if (!isUpsert && there.length > 0) throw storageErrors.duplicate();
    const given = await bodyOf(c);
    const { size, md5 } = await files.write(bucket.id, name, given.body, bucket.maxBytes);
    const id = await record(bucket.id, name, { ...given, size, eTag: `"${md5}"` });
    return c.json({ Id: id, Key: `${bucket.id}/${name}` });
  };
  const records = new StorageRecords(sql);
  const record: UploadsOptions["record"] = async (
    bucket,
    name,
    { size, eTag, type, cacheControl },
  ) =>
    await records.keep(bucket, name, {
      eTag,
      size,
      mimetype: type,
      cacheControl,
      lastModified: new Date().toISOString(),
      contentLength: size,
      httpStatusCode: 200,
    });
  serveUploads(app, { files, prefix: PREFIX, isService, bucketOf, checkName, record });
  app.post(`${PREFIX}/object/list/:bucket`, async (c) => {
    const isAllowed = await isService(c);
    const bucket = await bucketOf(c.req.param("bucket") ?? "");
    const asked = await c.req.json<
      { prefix?: string; limit?: number; offset?: number; search?: string }
    >();
    return c.json(isAllowed ? await listed(sql, bucket.id, asked) : []);
  });
  app.post(
    `${PREFIX}/object/:bucket/*`,
    (c) => upload(c, c.req.header("x-upsert") === "true", false),
  );
  app.put(`${PREFIX}/object/:bucket/*`, (c) => upload(c, true, true));

  app.get(`${PREFIX}/object/info/:bucket/*`, async (c) => {
    const { bucket, name, row, size } = await objectOf(c, "object/info");
    return c.json({
      id: row.id,
      name,
      bucket_id: bucket.id,
      size,
      content_type: row.metadata.mimetype,
      cache_control: row.metadata.cacheControl,
      etag: row.metadata.eTag,
      metadata: row.user_metadata,
      last_modified: row.updated_at,
      created_at: row.created_at,
    });
  });
  const download = (route: string) => async (c: Context) => {
    const { bucket, name, row, size } = await objectOf(c, route);
    const range = byteRange(c.req.header("range") ?? null, size);
    const headers: Record<string, string> = {
      "accept-ranges": "bytes",
      "content-type": row.metadata.mimetype ?? "application/octet-stream",
      "cache-control": row.metadata.cacheControl ?? "no-cache",
      "content-length": String(range ? range.end - range.start + 1 : size),
      etag: row.metadata.eTag ?? "",
      "last-modified": row.updated_at.toUTCString(),
      ...(range ? { "content-range": `bytes ${range.start}-${range.end}/${size}` } : {}),
    };
    const status = range ? 206 : 200;
    if (c.req.method === "HEAD" || size === 0) return new Response(null, { status, headers });
    const file = createReadStream(files.path(bucket.id, name), range ?? {});
    return new Response(Readable.toWeb(file) as unknown as ReadableStream, { status, headers });
  };
  app.get(`${PREFIX}/object/authenticated/:bucket/*`, download("object/authenticated"));
  app.get(`${PREFIX}/object/:bucket/*`, download("object"));

  app.delete(`${PREFIX}/object/:bucket`, async (c) => {
    const isAllowed = await isService(c);
    const bucket = await bucketOf(c.req.param("bucket") ?? "");
    const { prefixes = [] } = await c.req.json<{ prefixes?: string[] }>();
    if (prefixes.length === 0) throw storageErrors.invalidRequest("prefixes must not be empty");
    return c.json(isAllowed ? await removed(bucket.id, prefixes) : []);
  });
  app.delete(`${PREFIX}/object/:bucket/*`, async (c) => {
    const { bucket, name } = await objectOf(c, "object");
    await removed(bucket.id, [name]);
    return c.json({ message: "Successfully deleted" });
  });
  const removed = async (bucket: string, names: string[]) => {
    const rows = await sql<StoredObject[]>`
      delete from storage.objects where bucket_id = ${bucket} and name in ${
      sql(names)
    } returning *`;
    for (const { name } of rows) await files.remove(bucket, name);
    return rows;
  };

  app.get(
    `${PREFIX}/bucket`,
    async (c) =>
      c.json(await isService(c) ? await sql`select * from storage.buckets order by id` : []),
  );
  app.get(`${PREFIX}/bucket/:bucket`, async (c) => {
    const isAllowed = await isService(c);
    const [bucket] = isAllowed
      ? await sql`select * from storage.buckets where id = ${c.req.param("bucket")}`
      : [];
    if (!bucket) throw storageErrors.noSuchBucket();
    return c.json(bucket);
  });

  app.notFound((c) =>
    new StorageError(404, "Not Found", `Route ${c.req.method}:${c.req.path} not found`).toResponse()
  );
  app.onError((error, c) => {
    if (error instanceof StorageError) return error.toResponse();
    log(`${c.req.method} ${c.req.path}: ${error.stack ?? error}`);
    return new StorageError(500, "Internal", "Internal Server Error").toResponse();
  });
  return { fetch: async (request: Request) => await app.fetch(request) };
}

/** What follows the route in the address, decoded; one that cannot name a file is refused. */
function nameOf(c: Context, route: string): string {
  const start = `${PREFIX}/${route}`;
  const path = new URL(c.req.url).pathname;
  const name = decodeURIComponent(path.slice(start.length));
  if (!path.startsWith(start)) throw storageErrors.invalidKey(name);
  checkName(name);
  return name;
}

function checkName(name: string): void {
  const hasOddPart = name.split("/").some((part) => part === "" || part === "." || part === "..");
  if (!KEY.test(name) || hasOddPart) throw storageErrors.invalidKey(name);
}

/** The bytes of an upload: the body itself, or the file of a form. */
async function bodyOf(c: Context) {
  const type = c.req.header("content-type") ?? "application/octet-stream";
  const cacheControl = c.req.header("cache-control") ?? "no-cache";
  if (!type.startsWith("multipart/form-data")) {
    const isShort = Number(c.req.header("content-length") ?? Infinity) <= SHORT_BYTES;
    const body: AsyncIterable<Uint8Array> | Iterable<Uint8Array> = isShort
      ? [new Uint8Array(await c.req.raw.arrayBuffer())]
      : c.req.raw.body
      ? Readable.fromWeb(c.req.raw.body as never)
      : [];
    return { body, type, cacheControl };
  }
  const form = await c.req.raw.formData();
  const file = [...form.values()].find((value) => typeof value !== "string");
  if (!file) throw storageErrors.invalidRequest("No content provided");
  const maxAge = form.get("cacheControl");
  return {
    body: Readable.fromWeb(file.stream() as never) as AsyncIterable<Uint8Array>,
    type: file.type || "application/octet-stream",
    cacheControl: typeof maxAge === "string" ? `max-age=${maxAge}` : cacheControl,
  };
}

/** What lies in a folder: objects, and folders as rows without an id. */
async function listed(
  sql: Sql,
  bucket: string,
  asked: { prefix?: string; limit?: number; offset?: number; search?: string },
) {
  const folder = (asked.prefix ?? "").replace(/\/+$/, "");
  const start = folder === "" ? "" : `${folder}/`;
  const rows = await sql<{ part: string; object: StoredObject | null }[]>`
    with inside as (
      select o, substr(o.name, length(${start}) + 1) as rest
      from storage.objects o
      where o.bucket_id = ${bucket} and starts_with(o.name, ${start})
    ),
    entry as (
      select split_part(i.rest, '/', 1) as part, case when strpos(i.rest, '/') = 0 then to_jsonb(i.o) end as object
      from inside i
    )
    select distinct on (e.part, e.object is null) e.part, e.object
    from entry e
    where starts_with(lower(e.part), lower(${asked.search ?? ""}))
    order by e.part, e.object is null
    limit ${asked.limit ?? 100} offset ${asked.offset ?? 0}`;
  return rows.map(({ part, object }) => ({
    name: part,
    id: object?.id ?? null,
    updated_at: object?.updated_at ?? null,
    created_at: object?.created_at ?? null,
    last_accessed_at: object?.last_accessed_at ?? null,
    metadata: object?.metadata ?? null,
  }));
}
