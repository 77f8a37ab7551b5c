import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { createClient } from "@supabase/supabase-js";
import { Upload as TusUpload } from "tus-js-client";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../../tests/database.ts";
import { Bucket } from "../edge/bucket.ts";
import { type Gateway, startGateway } from "./gateway.ts";
import { mintUserToken, newProjectKeys, type ProjectKeys } from "./keys.ts";
import { createStorageGateway } from "./storage_gateway.ts";

let db: TestDatabase;
let admin: postgres.Sql;
let keys: ProjectKeys;
let folder: string;
let gateway: Gateway;
let base: string;
const logged: string[] = [];

beforeAll(async () => {
  db = await createTestDatabase();
  admin = postgres(db.adminUrl, { max: 2, onnotice: () => {} });
  keys = await newProjectKeys();
  folder = await mkdtemp(join(tmpdir(), "scout-storage-"));
  const storage = createStorageGateway({
    sql: admin,
    keys,
    folder,
    bucketKeptMs: 0,
    log: (l) => logged.push(l),
  });
  gateway = await startGateway({
    port: 0,
    host: "127.0.0.1",
    rpc: storage,
    storage,
    functions: { slugs: [], address: () => undefined, wake: () => Promise.resolve() },
    log: (_, line) => logged.push(line),
  });
  base = `http://127.0.0.1:${gateway.port}`;
});
afterAll(async () => {
  await gateway?.stop();
  await admin?.end();
  await db?.stop();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  await admin`delete from storage.objects`;
});

/** The vendor's own client; nothing here opens a channel, which alone would need a WebSocket. */
const exportsOf = (key = keys.secretKey, bucket = "exports") =>
  createClient(base, key, {
    auth: { persistSession: false, autoRefreshToken: false },
    realtime: { transport: class {} as never },
  }).storage.from(bucket);
const bytes = (text: string) => new TextEncoder().encode(text);

describe("with the secret key, through the real client", () => {
  test("what is uploaded comes back byte for byte, and lies in the data folder", async () => {
    const body = crypto.getRandomValues(new Uint8Array(50_000));
    const path = "bronze/t/received_date=2026-01-05/part-0001.parquet";
    const up = await exportsOf().upload(path, body, { contentType: "application/x-parquet" });
    expect(up).toMatchObject({ error: null, data: { path, fullPath: `exports/${path}` } });
    expect(up.data?.id).toMatch(/^[\da-f-]{36}$/);
    const { data } = await exportsOf().download(path);
    expect(new Uint8Array(await data?.arrayBuffer() ?? [])).toEqual(body);
    expect(new Uint8Array(await readFile(join(folder, "exports", path)))).toEqual(body);
    expect((await exportsOf().info(path)).data).toMatchObject({
      size: 50_000,
      contentType: "application/x-parquet",
      bucketId: "exports",
    });
  });

  test("a Blob, an empty object and a name with odd characters", async () => {
    const name = "a b/résumé!.txt".normalize("NFD").replace(/[^\x20-\x7e]/g, "");
    expect((await exportsOf().upload(name, new Blob(["hello"]))).error).toBeNull();
    expect(await (await exportsOf().download(name)).data?.text()).toBe("hello");
    expect((await exportsOf().upload("empty", new Uint8Array())).error).toBeNull();
    expect((await (await exportsOf().download("empty")).data?.arrayBuffer())?.byteLength).toBe(0);
  });

  test("a second upload is refused unless it is to replace; update needs an object", async () => {
    await exportsOf().upload("x", bytes("one"));
    expect((await exportsOf().upload("x", bytes("two"))).error).toMatchObject({
      statusCode: "409",
      message: "The resource already exists",
    });
    expect((await exportsOf().upload("x", bytes("three"), { upsert: true })).error).toBeNull();
    expect(await (await exportsOf().download("x")).data?.text()).toBe("three");
    expect((await exportsOf().update("x", bytes("four"))).error).toBeNull();
    expect((await exportsOf().update("y", bytes("five"))).error).toMatchObject({
      statusCode: "404",
    });
  });

  test("a folder is listed with its objects and folders", async () => {
    for (const name of ["a/1", "a/2", "a/b/3", "c"]) await exportsOf().upload(name, bytes(name));
    const named = async (folder?: string) =>
      (await exportsOf().list(folder)).data?.map((o) => [o.name, o.id !== null]);
    expect(await named("a")).toEqual([["1", true], ["2", true], ["b", false]]);
    expect(await named()).toEqual([["a", false], ["c", true]]);
    expect((await exportsOf().list("a", { limit: 1, offset: 1 })).data).toMatchObject([{
      name: "2",
      metadata: { size: 3 },
    }]);
  });

  test("what is removed is gone, also from the folder", async () => {
    await exportsOf().upload("a/1", bytes("x"));
    expect((await exportsOf().remove(["a/1", "a/none"])).data).toMatchObject([{ name: "a/1" }]);
    expect((await exportsOf().download("a/1")).error).not.toBeNull();
    await expect(readFile(join(folder, "exports/a/1"))).rejects.toMatchObject({ code: "ENOENT" });
  });

  test("a bucket's size limit holds, and nothing is left of what was too large", async () => {
    await admin`update storage.buckets set file_size_limit = 10 where id = 'exports'`;
    expect((await exportsOf().upload("big", new Uint8Array(11))).error).toMatchObject({
      statusCode: "413",
    });
    await admin`update storage.buckets set file_size_limit = null where id = 'exports'`;
    expect((await exportsOf().download("big")).error).not.toBeNull();
  });

  test.each(["../x", "a/../../x", "a//b", "%2e%2e/x", "a\u0000b"])(
    "the name %j reaches nothing outside the bucket",
    async (name) => {
      const response = await fetch(`${base}/storage/v1/object/exports/${name}`, {
        method: "POST",
        headers: { authorization: `Bearer ${keys.secretKey}` },
        body: "x",
      });
      expect(response.ok).toBe(false);
    },
  );
});

describe("an upload in parts", () => {
  const PART = 6 * 1024 * 1024;
  const body = new Uint8Array(PART * 2 + 1000).map((_, at) => at % 251);
  const raw = () => new Bucket({ url: base, secretKey: keys.secretKey, bucket: "exports" });

  test("passes through the client that Supabase recommends, and is an object when its last part came", async () => {
    await new Promise<void>((resolve, reject) =>
      new TusUpload(Buffer.from(body), {
        endpoint: `${base}/storage/v1/upload/resumable`,
        headers: { authorization: `Bearer ${keys.secretKey}`, "x-upsert": "true" },
        metadata: { bucketName: "exports", objectName: "by/tus.bin", contentType: "text/csv" },
        chunkSize: PART,
        onError: reject,
        onSuccess: () => resolve(),
      }).start()
    );
    const kept = await (await exportsOf().download("by/tus.bin")).data?.arrayBuffer();
    expect(Buffer.from(kept ?? new ArrayBuffer()).equals(body)).toBe(true);
    expect((await exportsOf().info("by/tus.bin")).data).toMatchObject({
      size: body.length,
      contentType: "text/csv",
    });
  });

  test("is gone on with where it ends, and nowhere else", async () => {
    const id = await raw().beginUpload("a b/parts.bin", body.length, "text/csv");
    expect(await raw().uploadedBytes(id)).toBe(0);
    await raw().appendTo(id, 0, body.subarray(0, PART));
    expect(await raw().uploadedBytes(id)).toBe(PART);
    expect((await exportsOf().info("a b/parts.bin")).error).not.toBeNull();
    await expect(raw().appendTo(id, 0, body.subarray(0, PART))).rejects.toMatchObject({
      code: "storage_unavailable",
    });
    await expect(raw().appendTo(id, PART, new Uint8Array(PART * 2))).rejects.toMatchObject({
      code: "storage_refused",
    });
    await raw().appendTo(id, PART, body.subarray(PART, PART * 2));
    await raw().appendTo(id, PART * 2, body.subarray(PART * 2));
    expect(Buffer.from(await raw().get("a b/parts.bin")).equals(body)).toBe(true);
    expect(await raw().uploadedBytes(id)).toBeNull();
  });

  test("is for who has the secret key, and within its bucket", async () => {
    const other = new Bucket({ url: base, secretKey: keys.publishableKey, bucket: "exports" });
    await expect(other.beginUpload("x", 1, "")).rejects.toMatchObject({ code: "storage_refused" });
    const id = await raw().beginUpload("x", 1, "");
    await expect(other.uploadedBytes(id)).rejects.toMatchObject({ code: "storage_refused" });
    await expect(raw().beginUpload("../x", 1, "")).rejects.toMatchObject({
      code: "storage_refused",
    });
    expect(await raw().uploadedBytes(crypto.randomUUID())).toBeNull();
  });
});

test("byte ranges", async () => {
  await exportsOf().upload("r", bytes("0123456789"));
  const get = async (range: string) => {
    const response = await fetch(`${base}/storage/v1/object/exports/r`, {
      headers: { authorization: `Bearer ${keys.secretKey}`, range },
    });
    return [response.status, response.headers.get("content-range"), await response.text()];
  };
  expect(await get("bytes=2-4")).toEqual([206, "bytes 2-4/10", "234"]);
  expect(await get("bytes=8-")).toEqual([206, "bytes 8-9/10", "89"]);
  expect(await get("bytes=-3")).toEqual([206, "bytes 7-9/10", "789"]);
  expect((await get("bytes=20-30"))[0]).toBe(400);
});

describe("whoever has not the secret key", () => {
  test("sees nothing and may write nothing", async () => {
    await exportsOf().upload("secret", bytes("x"));
    const user = await mintUserToken({
      role: "operator",
      secret: keys.jwtSecret,
      expiresInSeconds: 60,
    });
    for (const key of [keys.publishableKey, keys.anonKey, user]) {
      expect((await exportsOf(key).download("secret")).error).not.toBeNull();
      expect((await exportsOf(key).info("secret")).error).toMatchObject({ statusCode: "404" });
      expect((await exportsOf(key).list()).data).toEqual([]);
      expect((await exportsOf(key).remove(["secret"])).data).toEqual([]);
      expect((await exportsOf(key).upload("mine", bytes("x"))).error).toMatchObject({
        statusCode: "403",
      });
    }
    expect((await exportsOf(keys.serviceRoleKey).download("secret")).error).toBeNull();
  });

  test("is told so when the key is wrong or missing", async () => {
    expect((await exportsOf("sb_secret_wrong").upload("x", bytes("x"))).error).toMatchObject({
      statusCode: "403",
    });
    expect((await fetch(`${base}/storage/v1/object/exports/x`)).status).toBe(400);
  });
});

test("both buckets of the migrations are there and private; another is not", async () => {
  expect(await admin`select id, public from storage.buckets order by id`).toMatchObject([
    { id: "exports", public: false },
    { id: "raw-files", public: false },
  ]);
  expect((await exportsOf(keys.secretKey, "nowhere").upload("x", bytes("x"))).error)
    .toMatchObject({ message: "Bucket not found" });
  expect(logged).toEqual([]);
});
