import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { Bucket } from "@scout/edge/bucket.ts";
import { createLogger } from "@scout/observe/logger.ts";
import { KnownTables } from "@scout/processor/known_tables.ts";
import type { ProcessorDeps } from "@scout/processor/processor.ts";
import { RAW_BUCKET } from "@scout/processor/raw_file.ts";
import { SmallFileGroups } from "@scout/processor/small_file_groups.ts";
import { newProjectKeys, type ProjectKeys } from "@scout/stack/keys.ts";
import { createStorageGateway } from "@scout/stack/storage_gateway.ts";
import { SegmentPool } from "@scout/warehouse/segments.ts";
import { fileSettings } from "@scout/warehouse/settings.ts";
import { createApp } from "../../functions/drive-universal-processor/app.ts";
import { createTestDatabase, type TestDatabase } from "../database.ts";
import { emptyPipeline } from "../sql/bronze_rows.ts";
import { namedReading } from "./named_columns.ts";

/** The function over a database and a Storage of its own, called without a server. */
export interface ProcessorFixture {
  db: TestDatabase;
  keys: ProjectKeys;
  deps: ProcessorDeps;
  /** Objects there are in the bucket. */
  objects(): Promise<string[]>;
  /** Takes all that came, and all that came of it, away again. */
  empty(): Promise<void>;
  /** Storage does not answer while it is false. */
  storage: { isUp: boolean };
  post(path: string, body?: FormData, key?: string): Promise<{ status: number; body: Answer }>;
  upload(name: string, content: string | Uint8Array, fields?: Record<string, string>): Promise<
    { status: number; body: Answer }
  >;
  /** Reads what waits, call by call; the number of calls. */
  drain(): Promise<number>;
  stop(): Promise<void>;
}

/** An answer, as a test looks at it. */
// deno-lint-ignore no-explicit-any
export type Answer = any;

export async function startProcessor(): Promise<ProcessorFixture> {
  const db = await createTestDatabase();
  const admin = postgres(db.adminUrl, { max: 2, onnotice: () => {} });
  const keys = await newProjectKeys();
  const folder = await mkdtemp(join(tmpdir(), "scout-files-"));
  const gateway = createStorageGateway({ sql: admin, keys, folder, log: () => {} });
  const storage = { isUp: true };
  const bucket = new Bucket({
    url: "http://storage",
    secretKey: keys.secretKey,
    bucket: RAW_BUCKET,
    fetch: async (input, init) => {
      if (!storage.isUp) throw new TypeError("connection refused");
      return await gateway.fetch(new Request(input as string, init));
    },
  });
  const deps: ProcessorDeps = {
    sql: db.sql,
    bucket,
    reading: namedReading,
    // read anew each time: tests change them
    settings: () => fileSettings(db.sql)(),
    segments: new SegmentPool(),
    known: new KnownTables(Date.now),
    small: new SmallFileGroups(db.sql),
    log: createLogger({ component: "test", write: () => {} }),
    now: Date.now,
    randomId: () => crypto.randomUUID(),
  };
  const app = createApp({
    ...deps,
    secretKeys: [keys.secretKey],
    tokens: { secret: keys.jwtSecret, jwksUrl: "http://127.0.0.1:1/none" },
  });
  const post = async (path: string, body?: FormData, key = keys.secretKey) => {
    const response = await app.request(`/drive-universal-processor${path}`, {
      method: "POST",
      headers: { authorization: `Bearer ${key}` },
      ...(body === undefined ? {} : { body }),
    });
    return { status: response.status, body: await response.json() };
  };
  return {
    db,
    keys,
    deps,
    storage,
    empty: async () => {
      storage.isUp = true;
      deps.known.clear();
      await emptyPipeline(db.sql);
      await db.sql`delete from metadata.schema_versions`;
      await admin`delete from storage.objects`;
    },
    objects: async () =>
      (await admin<{ name: string }[]>`select name from storage.objects order by name`)
        .map(({ name }) => name),
    post,
    upload: (name, content, fields = {}) => {
      const form = new FormData();
      form.set("file", new File([content as BlobPart], name));
      for (const [field, value] of Object.entries(fields)) form.set(field, value);
      return post("/files", form);
    },
    drain: async () => {
      for (let calls = 1;; calls++) {
        const { status, body } = await post("");
        if (status !== 200) throw new Error(JSON.stringify(body));
        if (!body.more) return calls;
      }
    },
    stop: async () => {
      await admin.end();
      await db.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
