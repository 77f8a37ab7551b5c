import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { chown, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { makeFolder, type PostgresPlace } from "./postgres_account.ts";
import { isAlive } from "./process_identity.ts";

/** The superuser of the embedded cluster, named as on the hosted platform. */
export const ADMIN_USER = "supabase_admin";

const finished = (folder: string) =>
  existsSync(join(folder, "PG_VERSION")) && existsSync(join(folder, "global", "pg_control"));

/**
 * Makes sure that `place.folder` holds a whole cluster, running initdb when there is none.
 *
 * initdb works in a folder beside it that is renamed when complete, so an interrupted one leaves
 * nothing that could be mistaken for a cluster. A folder with a finished cluster is never touched.
 * @throws when the cluster was made by another major version, or cannot be read by this user
 */
export async function ensureCluster(
  place: PostgresPlace,
  options: { password: string; log: (line: string) => void },
): Promise<void> {
  const { folder } = place;
  await removeAbandoned(folder);
  if (finished(folder)) return await checkMajor(place);
  if (existsSync(folder)) {
    const aside = `${folder}.incomplete-${Date.now()}`;
    await rename(folder, aside);
    options.log(`${folder} held no complete database; it was moved to ${aside}`);
  }
  const draft = `${folder}.init-${process.pid}`;
  await makeFolder(draft, place.account);
  await initialise(place, draft, options.password);
  await rename(draft, folder);
}

async function removeAbandoned(folder: string): Promise<void> {
  const prefix = `${basename(folder)}.init-`;
  if (!existsSync(dirname(folder))) return;
  for (const name of await readdir(dirname(folder))) {
    if (!name.startsWith(prefix) || isAlive(Number(name.slice(prefix.length)))) continue;
    await rm(join(dirname(folder), name), { recursive: true, force: true });
  }
}

async function checkMajor({ folder, binaries }: PostgresPlace): Promise<void> {
  let found: string;
  try {
    found = (await readFile(join(folder, "PG_VERSION"), "utf8")).trim();
  } catch (cause) {
    throw new Error(
      `${folder} belongs to another user. Start as that user, or set SCOUT_DATA_DIR to a new folder.`,
      { cause },
    );
  }
  const wanted = binaries.version.split(".")[0];
  if (found !== wanted) {
    throw new Error(
      `${folder} was made by Postgres ${found}, this is Postgres ${wanted}. ` +
        `Move it away or set SCOUT_DATA_DIR to start with a new one.`,
    );
  }
}

function localeArguments(): string[] {
  // C.UTF-8 sorts by code point and knows every letter (ñ), the same on every machine.
  if (process.platform === "linux") return ["--locale-provider=libc", "--locale=C.UTF-8"];
  if (process.platform === "darwin") {
    return ["--locale-provider=libc", "--locale=C", "--lc-ctype=UTF-8"];
  }
  return ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"];
}

async function initialise(place: PostgresPlace, draft: string, password: string): Promise<void> {
  const passwordFile = `${draft}.password`;
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  try {
    if (place.account) await chown(passwordFile, place.account.uid, place.account.gid);
    await run(place, [
      `--pgdata=${draft}`,
      `--username=${ADMIN_USER}`,
      `--pwfile=${passwordFile}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      ...localeArguments(),
    ]);
  } finally {
    await rm(passwordFile, { force: true });
  }
}

function run({ binaries, account }: PostgresPlace, args: string[]): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(binaries.initdb, args, {
      uid: account?.uid,
      gid: account?.gid,
      cwd: binaries.root,
      stdio: ["ignore", "pipe", "pipe"],
      windowsHide: true,
    });
    let output = "";
    child.stdout.on("data", (chunk) => output += chunk);
    child.stderr.on("data", (chunk) => output += chunk);
    child.once("error", fail);
    child.once("close", (code) => {
      if (code === 0) done();
      else fail(new Error(`initdb failed (exit ${code}):\n${output.trim()}`));
    });
  });
}
