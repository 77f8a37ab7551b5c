import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  symlink,
  unlink,
  writeFile,
} from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import postgres from "postgres";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { findPostgresBinaries } from "./postgres_binaries.ts";
import { freePort } from "./ports.ts";
import { type RunningPostgres, startPostgres } from "./postgres.ts";
import { isAlive, startIdentity } from "./process_identity.ts";

let dataDir: string;
let port: number;
let lines: string[];
const running = new Set<RunningPostgres>();

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "scout-postgres-"));
  port = await freePort();
  lines = [];
});
afterEach(async () => {
  for (const server of running) await server.stop();
  running.clear();
  await rm(dataDir, { recursive: true, force: true });
});

async function start(folder = dataDir): Promise<RunningPostgres> {
  const server = await startPostgres({
    dataDir: folder,
    port,
    log: (line) => lines.push(line),
  });
  running.add(server);
  return server;
}

async function query(server: RunningPostgres, text: string): Promise<postgres.Row[]> {
  const sql = postgres(server.adminUrl(), { max: 1, onnotice: () => {} });
  try {
    return [...await sql.unsafe(text)];
  } finally {
    await sql.end();
  }
}

/** A stack of another process: starts Postgres and says its id. Killing it is up to the test. */
async function startElsewhere(): Promise<{ child: ChildProcess; postgresPid: number }> {
  const script = `
    import { startPostgres } from ${JSON.stringify(new URL("postgres.ts", import.meta.url).href)};
    const server = await startPostgres({ dataDir: ${
    JSON.stringify(dataDir)
  }, port: ${port}, log() {} });
    console.log(server.pid());
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script], {
    cwd: fileURLToPath(new URL("../..", import.meta.url)),
    stdio: ["ignore", "pipe", "inherit"],
  });
  const postgresPid = await new Promise<number>((done, fail) => {
    child.stdout.once("data", (text) => done(Number(String(text).trim())));
    child.once("exit", () => fail(new Error("the other stack ended")));
  });
  return { child, postgresPid };
}

async function kill(child: ChildProcess): Promise<void> {
  const exited = new Promise((done) => child.once("exit", done));
  child.kill("SIGKILL");
  await exited;
}

test("starts, keeps what was written over a stop, and leaves no process", async () => {
  const first = await start();
  await query(first, "create table kept as select 'ñandú' as word");
  const pid = first.pid() ?? 0;
  await first.stop();
  expect(isAlive(pid)).toBe(false);

  const second = await start();
  expect(await query(second, "select upper(word) as word from kept")).toEqual([{ word: "ÑANDÚ" }]);
  const settings = await query(
    second,
    `select current_setting('fsync') as fsync, current_setting('listen_addresses') as address,
      current_setting('data_checksums') as checksums, current_user as admin`,
  );
  expect(settings).toEqual([
    { fsync: "on", address: "127.0.0.1", checksums: "on", admin: "supabase_admin" },
  ]);
}, 60_000);

test("lets nobody in without the password", async () => {
  const server = await start();
  const url = new URL(server.adminUrl());
  url.password = "wrong";
  const sql = postgres(url.href, { max: 1 });
  await expect(sql`select 1`).rejects.toMatchObject({ code: "28P01" });
  await sql.end();
}, 60_000);

test("is started again when it is killed, with what was committed", async () => {
  const server = await start();
  await query(server, "create table kept as select 1 as n");
  const killed = server.pid() ?? 0;
  process.kill(killed, "SIGKILL");
  await expect.poll(() => lines, { timeout: 30_000 }).toContain("Postgres is back");
  expect(server.pid()).not.toBe(killed);
  expect(await query(server, "select n from kept")).toEqual([{ n: 1 }]);
}, 60_000);

test("a server left over by a killed stack is stopped, and its data taken over", async () => {
  const { child, postgresPid } = await startElsewhere();
  await kill(child);
  expect(await startIdentity(postgresPid)).toBeDefined();
  const server = await start();
  // not isAlive(): without an init process (in a container) the orphan stays as a zombie
  expect(await startIdentity(postgresPid)).toBeUndefined();
  expect(lines.join("\n")).toContain(`process ${postgresPid}`);
  expect(await query(server, "select 1 as n")).toEqual([{ n: 1 }]);
}, 60_000);

test("a server of a stack that lives is left alone", async () => {
  const { child, postgresPid } = await startElsewhere();
  try {
    await expect(start()).rejects.toThrow(`already running on ${dataDir} (process ${child.pid})`);
    expect(isAlive(postgresPid)).toBe(true);
  } finally {
    await kill(child);
  }
  await start(); // stops the leftover, for the clean-up
}, 60_000);

test("a stale file that names somebody else's process harms neither", async () => {
  const server = await start();
  const { folder } = server;
  await server.stop();
  const bystander = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], {
    stdio: "ignore",
  });
  try {
    const before = await startIdentity(bystander.pid ?? 0);
    await writeFile(join(folder, "postmaster.pid"), `${bystander.pid}\n${folder}\n1\n${port}\n`);
    await start();
    expect(await startIdentity(bystander.pid ?? 0)).toBe(before);
  } finally {
    await kill(bystander);
  }
}, 60_000);

test(
  "a port in use is named, with the variable that moves it, and nothing is left running",
  async () => {
    const blocker = createServer().listen(port, "127.0.0.1");
    await new Promise((done) => blocker.once("listening", done));
    await expect(start()).rejects.toThrow(new RegExp(`Port ${port} .*in use.*SCOUT_DB_PORT`));
    await new Promise((done) => blocker.close(done));
    const server = await start(); // the failure did not keep the folder
    expect(await query(server, "select 1 as n")).toEqual([{ n: 1 }]);
  },
  60_000,
);

describe("a folder that initdb did not finish", () => {
  test("is moved aside, never deleted, and a new one is made", async () => {
    const folder = join(dataDir, "postgres");
    await mkdir(folder);
    await writeFile(join(folder, "PG_VERSION"), "18\n");
    const server = await start();
    expect(await query(server, "select 1 as n")).toEqual([{ n: 1 }]);
    const aside = (await readdir(dataDir)).find((name) => name.startsWith("postgres.incomplete-"));
    expect(existsSync(join(dataDir, aside ?? "?", "PG_VERSION"))).toBe(true);
  }, 60_000);

  test("is removed when the process that made it is gone", async () => {
    const gone = spawn(process.execPath, ["-e", ""], { stdio: "ignore" });
    await new Promise((done) => gone.once("exit", done));
    const abandoned = join(dataDir, `postgres.init-${gone.pid}`);
    await mkdir(join(abandoned, "base"), { recursive: true });
    await start();
    expect(existsSync(abandoned)).toBe(false);
  }, 60_000);

  test("one of another major version is refused and kept", async () => {
    const folder = join(dataDir, "postgres");
    await mkdir(join(folder, "global"), { recursive: true });
    await writeFile(join(folder, "PG_VERSION"), "17\n");
    await writeFile(join(folder, "global", "pg_control"), "");
    await expect(start()).rejects.toThrow(/made by Postgres 17, this is Postgres 18/);
    expect(await readFile(join(folder, "PG_VERSION"), "utf8")).toBe("17\n");
  });
});

test("symbolic links that npm's install script did not make are made", async () => {
  const { root } = await findPostgresBinaries();
  const list = join(root, "pg-symlinks.json");
  if (!existsSync(list)) return; // Windows has none
  const [first] = JSON.parse(await readFile(list, "utf8")) as { source: string; target: string }[];
  const target = join(dirname(root), first?.target ?? "");
  await unlink(target); // libecpg, which the server does not use

  try {
    await findPostgresBinaries();
    expect(existsSync(target)).toBe(true);
  } finally {
    const source = join(dirname(root), first?.source ?? "");
    if (!existsSync(target)) await symlink(relative(dirname(target), source), target);
  }
});

describe.runIf(process.getuid?.() === 0)("as root", () => {
  test(
    "the server runs as another user, in the data folder when that user can enter it",
    async () => {
      const server = await start();
      expect(server.folder).toBe(join(dataDir, "postgres"));
      const status = await readFile(`/proc/${server.pid()}/status`, "utf8");
      expect(/^Uid:\s+(\d+)/m.exec(status)?.[1]).not.toBe("0");
    },
    60_000,
  );

  test(
    "a data folder below one that user cannot enter puts the database elsewhere, and says so",
    async () => {
      const closed = join(dataDir, "closed");
      const project = join(closed, "project");
      await mkdir(project, { recursive: true });
      await chmod(closed, 0o700);
      const server = await start(project);
      const home = dirname(server.folder);
      try {
        expect(server.folder.startsWith(dataDir)).toBe(false);
        expect(lines.join("\n")).toContain(server.folder);
        await query(server, "create table kept as select 1 as n");
        await server.stop();
        const again = await start(project);
        expect(again.folder).toBe(server.folder);
        expect(await query(again, "select n from kept")).toEqual([{ n: 1 }]);
        await again.stop();
      } finally {
        await rm(home, { recursive: true, force: true });
      }
    },
    60_000,
  );
});
