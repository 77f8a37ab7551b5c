import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import postgres, { type Sql } from "postgres";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { answerWithFetch } from "@scout/stack/gateway_fetch.ts";
import { createTestDatabase, type TestDatabase } from "../database.ts";
import { createDriveWorld, type DriveWorld, NOTHING_WRONG } from "../sql/drive_world.ts";

const LOCK = 7_105_534;
let db: TestDatabase;
let admin: Sql;
let server: Server;
let address: string;
let world: DriveWorld;

beforeAll(async () => {
  db = await createTestDatabase();
  admin = postgres(db.adminUrl, { max: 1, onnotice: () => {} });
  server = createServer((req, res) => {
    void answerWithFetch(req, res, async (request) => {
      const isBucket = new URL(request.url).pathname.startsWith("/bucket/");
      return isBucket ? await bucketFetch(request) : await world.drive.fetch(request);
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await admin.end();
  await db.stop();
});
beforeEach(async () => {
  world = await createDriveWorld(db, { mostPerPage: 3, origin: `${address}/google` });
  // what was killed is taken up again at once
  await world.setting("drive_lease_seconds", 1);
  for (let i = 0; i < 5; i++) {
    world.drive.items.addFile({ name: `${i}.csv`, parent: world.folder, content: `${i}\n` });
  }
});

/** The bucket of the world, for another process. */
async function bucketFetch(request: Request): Promise<Response> {
  const { bucket } = world.deps;
  const { pathname, searchParams: told } = new URL(request.url);
  const get = (name: string) => told.get(name) ?? "";
  const bytes = new Uint8Array(await request.arrayBuffer());
  switch (pathname.split("/").at(-1)) {
    case "put":
      return Response.json(await bucket.put(get("path"), bytes, "") ?? null);
    case "beginUpload":
      return Response.json(await bucket.beginUpload(get("path"), Number(get("length")), ""));
    case "uploadedBytes":
      return Response.json(await bucket.uploadedBytes(get("id")));
    default:
      return Response.json(await bucket.appendTo(get("id"), Number(get("offset")), bytes) ?? null);
  }
}

/** Kills a call when it stands at a point, before it could commit. */
async function killAt(
  table: string,
  moment: string,
  each = "for each statement",
): Promise<void> {
  await admin`select pg_advisory_lock(${LOCK})`;
  await admin.unsafe(`
    create or replace function public.hold() returns trigger language plpgsql as $$
    begin perform pg_catalog.pg_advisory_xact_lock(${LOCK}); return null; end $$;
    create trigger hold ${moment} on ${table} ${each} execute function public.hold()`)
    .simple();
  const child = spawn(process.execPath, [
    "--import",
    "tsx",
    fileURLToPath(new URL("drive_child.ts", import.meta.url)),
    db.url,
    `${address}/bucket`,
  ], { stdio: ["ignore", "pipe", "inherit"] });
  try {
    await waiting(child);
    child.kill("SIGKILL");
    await once(child, "exit");
    // a server process that waits does not notice, and would end its statement once it need not wait any more
    await ended();
  } finally {
    await admin.unsafe(`drop trigger hold on ${table}; drop function public.hold()`).simple();
    await admin`select pg_advisory_unlock(${LOCK})`;
  }
}

/** Ends the server processes of a call that was killed. */
async function ended(): Promise<void> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    const left = await admin`
      select pg_terminate_backend(pid) from pg_stat_activity
      where application_name = 'drive child' and datname = current_database()`;
    if (left.length === 0) return;
    if (Date.now() > deadline) throw new Error("its server processes do not end");
    await sleep(20);
  }
}

async function waiting(child: ChildProcess): Promise<void> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    const found = await admin`
      select from pg_locks where locktype = 'advisory' and objid = ${LOCK} and not granted
        and database = (select oid from pg_database where datname = current_database())`;
    if (found.length > 0) return;
    if (child.exitCode !== null) throw new Error("it ended before it came there");
    if (Date.now() > deadline) throw new Error("it never came there");
    await sleep(20);
  }
}

test.each([
  [
    "when a page's files are queued and its place is not saved",
    "metadata.drive_versions",
    "after insert",
  ],
  [
    "when a listing's end is reached and the new token not saved",
    "metadata.drive_sources",
    "after update",
  ],
  ["when a file is in Storage and not queued", "staging.universal_file_ingestion", "after insert"],
])("killed %s, nothing is missed and nothing doubled", async (_, table, moment) => {
  await killAt(table, moment);
  await sleep(1000);
  await world.settle();
  expect(await world.verdict()).toEqual(NOTHING_WRONG);
  const [files] = await db.sql`select count(*)::int as n from staging.universal_file_ingestion`;
  expect(files?.["n"]).toBe(5);
});

const PART = 6 * 1024 * 1024;

test("a download killed in the middle goes on where it was kept", async () => {
  const id = world.drive.items.addFile({
    name: "long.csv",
    parent: world.folder,
    content: `${"long ".repeat(PART / 2)}\n`,
  });
  // the second part is in Storage, and that it is there is not kept
  await killAt(
    "metadata.drive_versions",
    "after update of upload_bytes",
    `for each row when (new.upload_bytes > ${PART})`,
  );
  const asked: (string | null)[] = [];
  const { fetch } = world.deps;
  world.deps.fetch = async (input, init) => {
    const request = new Request(input, init);
    if (request.url.includes(`${id}?alt=media`)) asked.push(request.headers.get("range"));
    return await fetch!(request);
  };
  await sleep(1000);
  await world.settle();
  expect(await world.verdict()).toEqual(NOTHING_WRONG);
  expect(asked).toEqual([`bytes=${PART}-`]);
  const [left] = await db.sql`
    select count(*)::int as n from metadata.drive_versions where status = 'queued' and upload_id is not null`;
  expect(left?.["n"]).toBe(0);
});
