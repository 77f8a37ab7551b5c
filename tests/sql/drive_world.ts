import { createHash } from "node:crypto";
import { createApp as createWebhookApp } from "../../functions/drive-webhook-handler/app.ts";
import type { DriveDeps } from "@scout/drive/drive_deps.ts";
import { syncDrive, type SyncOptions, type SyncResult } from "@scout/drive/sync_drive.ts";
import { createLogger } from "@scout/observe/logger.ts";
import type { KeyFile } from "@scout/stack/drive_accounts.ts";
import { FOLDER, type Item, NATIVE } from "@scout/stack/drive_items.ts";
import {
  createDriveStandIn,
  type DriveStandIn,
  type DriveStandInOptions,
} from "@scout/stack/drive_stand_in.ts";
import type { TestDatabase } from "../database.ts";
import { addFileBatch } from "./file_rows.ts";
import { memoryBucket } from "./memory_bucket.ts";

const ORIGIN = "http://127.0.0.1:9/google";
const HOOK = "http://127.0.0.1:9/functions/v1/drive-webhook-handler";
export const SHEET = `${NATIVE}spreadsheet`;

/** A Google Drive, what follows it, and a reader of files that takes a line for a sale. */
export interface DriveWorld {
  db: TestDatabase;
  drive: DriveStandIn;
  key: KeyFile;
  folder: string;
  sourceId: number;
  objects: Map<string, Uint8Array>;
  /** What the stand-in's clock and the follower's add to the real one, in ms. */
  clock: { drive: number; scout: number };
  deps: DriveDeps;
  webhook: ReturnType<typeof createWebhookApp>;
  connect(rootId: string, name: string, options?: object, driveId?: string): Promise<number>;
  setting(name: string, value: unknown): Promise<void>;
  /** One call of the function, with the feeds read though nothing is due. */
  call(options?: SyncOptions): Promise<SyncResult>;
  /** Calls until nothing is left to do; then reads what was queued, until nothing is left either. */
  settle(): Promise<void>;
  /** Reads what is queued, a row per line. */
  read(): Promise<number>;
  /** What is staged, by name, against what the Drive holds; empty lists when they agree. */
  verdict(): Promise<Verdict>;
  stop(): Promise<void>;
}

/** What is wrong; a Drive that was followed well has nothing of it. */
export interface Verdict {
  missing: string[];
  outdated: string[];
  surplus: string[];
  doubled: string[];
  unproven: string[];
  lost: unknown[];
}
export const NOTHING_WRONG: Verdict = {
  missing: [],
  outdated: [],
  surplus: [],
  doubled: [],
  unproven: [],
  lost: [],
};

// making a key takes a while
let madeKey: KeyFile | undefined;

/** A world with one connected folder, Sales, in a database that is emptied for it. */
export async function createDriveWorld(
  db: TestDatabase,
  options: Partial<DriveStandInOptions> = {},
): Promise<DriveWorld> {
  await db.sql`
    truncate staging.universal_file_ingestion, staging.file_records, bronze.batches, silver.transactions_cleaned,
      metadata.error_log, metadata.drive_feeds, metadata.drive_sources, metadata.drive_refusals, metadata.drive_calls,
      metadata.circuit_breakers cascade`;
  await db.sql`delete from net.http_request_queue`;
  await db.sql`
    update metadata.settings s set value = d.value
    from (values ('drive_files_per_call', '100'::jsonb), ('drive_pages_per_call', '8'), ('drive_download_bytes', '268435456'), ('drive_lease_seconds', '180')) d (name, value)
    where s.name = d.name`;
  const clock = { drive: 0, scout: 0 };
  const objects = new Map<string, Uint8Array>();
  const log = createLogger({ component: "test", level: "CRITICAL" });
  const webhook = createWebhookApp({ sql: db.sql, log });
  const drive = createDriveStandIn({
    origin: ORIGIN,
    now: () => Date.now() + clock.drive,
    coalesceMs: 5,
    pushFetch: async (input, init) =>
      await webhook.request(new URL(String(input)).pathname.replace("/functions/v1", ""), init),
    ...options,
  });
  const deps: DriveDeps = {
    sql: db.sql,
    log,
    now: () => Date.now() + clock.scout,
    randomId: () => crypto.randomUUID(),
    fetch: async (input, init) => await drive.fetch(new Request(input, init)),
    sleep: () => Promise.resolve(),
    patience: { maxMs: 60_000, firstMs: 1, longestMs: 2 },
    bucket: memoryBucket(objects),
  };
  madeKey ??= drive.addAccount("scout");
  const key = { ...madeKey, token_uri: `${drive.origin}/token`, drive_api_url: drive.origin };
  const { client_email: email } = key;
  drive.accounts.restore(key);
  await db.sql`
    select metadata.set_drive_credentials(${key.client_email}, ${
    JSON.stringify(key)
  }::text::jsonb)`;
  await db
    .sql`update metadata.settings set value = to_jsonb(${HOOK}::text) where name = 'drive_webhook_url'`;
  const folder = drive.items.addFolder("Sales", null, [email]);

  const connect: DriveWorld["connect"] = async (rootId, name, sourceOptions = {}, driveId) => {
    const [row] = await db.sql<{ id: number }[]>`
      select metadata.connect_drive(${email}, ${driveId ?? null}, ${rootId}, ${name},
        ${JSON.stringify(sourceOptions)}::text::jsonb) as id`;
    return row?.id ?? 0;
  };
  const call: DriveWorld["call"] = async (callOptions = {}) => {
    const feeds = await db.sql<{ id: number }[]>`select id from metadata.drive_feeds order by id`;
    return await syncDrive(deps, { feedIds: feeds.map(({ id }) => id), ...callOptions });
  };
  const read = async () => {
    const queued = await db.sql<{ file_id: number; storage_path: string }[]>`
      select q.file_id, f.storage_path from metadata.file_queue q
      join staging.universal_file_ingestion f using (file_id)
      where q.state = 'queued' order by q.file_id`;
    for (const { file_id: fileId, storage_path: path } of queued) {
      const bytes = objects.get(path.replace(/^raw-files\//, ""));
      if (bytes === undefined) throw new Error(`${path} is not in Storage`);
      const rows = new TextDecoder().decode(bytes).split("\n").filter((line) => line !== "")
        .map((line, i) => ({
          transaction_id: `${fileId}-${i}`,
          transaction_timestamp: "2025-09-05T10:00:00",
          store_id: "S1",
          product_name: line.slice(0, 100),
          quantity: 1,
          unit_price: 8,
        }));
      if (rows.length > 0) await addFileBatch(db.sql, fileId, 1, rows);
      await db.sql`select bronze.finish_file(${fileId}, 'ingested', ${rows.length})`;
      await db.sql`
        update metadata.file_queue set state = 'done', finished_at = now() where file_id = ${fileId}`;
    }
    return queued.length;
  };
  const settle = async () => {
    let result: SyncResult | undefined;
    for (let calls = 0; calls < 40; calls++) {
      await drive.push.settled();
      // nobody waits for a time that a test need not wait for
      await db
        .sql`update metadata.drive_versions set next_attempt_at = now() where next_attempt_at > now()`;
      await db.sql`update metadata.drive_feeds set next_attempt_at = now(), attempts = 0`;
      await db.sql`update metadata.circuit_breakers set open_until = now() where state <> 'closed'`;
      result = await call();
      const hasRead = await read();
      const isIdle = !result.more && result.error === null && hasRead === 0 &&
        Object.entries(result.files).every(([kind, n]) => n === 0 || kind === "lost") &&
        result.settled === 0;
      if (isIdle) return;
    }
    throw new Error(`it never settled: ${JSON.stringify(result)}`);
  };

  const verdict = async (): Promise<Verdict> => {
    const sources = await db.sql<{ id: number; root_id: string; name: string }[]>`
      select id, root_id, name from metadata.drive_sources where is_enabled`;
    const wanted = new Map<string, { version: string; name: string; sha256: string }>();
    const seen = new Set<string>();
    const look = (folderId: string) => {
      if (seen.has(folderId)) return;
      seen.add(folderId);
      for (const item of drive.items.childrenOf(folderId)) {
        if (drive.items.isTrashed(item) || !drive.items.mayRead(item, email)) continue;
        if (item.mimeType === FOLDER) look(item.id);
        else {
          const target: Item | undefined = item.shortcut
            ? drive.items.get(item.shortcut.targetId)
            : item;
          if (!target || drive.items.isTrashed(target)) continue;
          if (!drive.items.mayRead(target, email)) continue;
          if (target.mimeType === FOLDER) {
            if (target.driveId === item.driveId) look(target.id);
            continue;
          }
          if (target.mimeType.startsWith(NATIVE) && target.mimeType !== SHEET) continue;
          wanted.set(target.id, {
            version: target.headRevisionId ?? target.modifiedTime,
            name: target.name,
            sha256: target.content?.sha256 ?? "",
          });
        }
      }
    };
    for (const { root_id: rootId } of sources) look(rootId);
    // present in Scout's eyes: the latest version of every file that is still there
    const staged = await db.sql<
      { content_id: string; version: string; path: string; name: string; is_there: boolean }[]
    >`
      select distinct on (v.content_id) v.content_id, v.version, u.storage_path as path, u.file_name as name,
        exists (select from metadata.drive_files f where f.content_id = v.content_id and f.status = 'wanted') as is_there
      from metadata.drive_versions v
      join staging.universal_file_ingestion u on u.file_id = v.queue_file_id
      where u.status = 'ingested'
      order by v.content_id, u.file_id desc`;
    const byId = new Map(staged.map((row) => [row.content_id, row]));
    const isSame = (id: string, file: { version: string; sha256: string }) => {
      const row = byId.get(id);
      const bytes = objects.get(row?.path.replace(/^raw-files\//, "") ?? "") ?? new Uint8Array();
      return row?.version === file.version &&
        createHash("sha256").update(bytes).digest("hex") === file.sha256;
    };
    const doubled = await db.sql<{ name: string }[]>`
      select min(u.file_name) as name from staging.universal_file_ingestion u
      where u.source = 'drive' group by u.external_id, u.sha256 having count(*) > 1`;
    const unproven = await db.sql<{ name: string }[]>`
      select name from quality.drive_completeness where not is_complete`;
    return {
      missing: [...wanted].filter(([id]) => !byId.get(id)?.is_there).map(([, { name }]) => name),
      outdated: [...wanted].filter(([id, file]) => byId.has(id) && !isSame(id, file))
        .map(([, { name }]) => name),
      surplus: staged.filter((row) => row.is_there && !wanted.has(row.content_id))
        .map(({ name }) => name),
      doubled: doubled.map(({ name }) => name),
      unproven: unproven.map(({ name }) => name),
      lost: [...await db.sql`select * from quality.conservation`],
    };
  };

  const sourceId = await connect(folder, "Sales");
  return {
    db,
    drive,
    key,
    folder,
    sourceId,
    objects,
    clock,
    deps,
    webhook,
    connect,
    setting: async (name, value) => {
      await db.sql`
        update metadata.settings set value = ${
        JSON.stringify(value)
      }::text::jsonb where name = ${name}`;
    },
    call,
    settle,
    read,
    verdict,
    stop: async () => {
      drive.close();
      await drive.push.settled();
    },
  };
}
