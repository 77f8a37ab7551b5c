import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { chmod, chown, cp, mkdir, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { binariesAt, type PostgresBinaries } from "./postgres_binaries.ts";

/** The unprivileged account that owns the cluster when we run as root; Postgres refuses to be root. */
export interface Account {
  name: string;
  uid: number;
  gid: number;
}

/** Where Postgres runs from, where its files are, and as whom (`account` only when we are root). */
export interface PostgresPlace {
  binaries: PostgresBinaries;
  folder: string;
  account?: Account;
}

// Outside every home folder, so that the account can always reach it.
const SHARED_ROOT = "/var/lib/scout";

/**
 * Decides as whom and where Postgres runs.
 *
 * A normal user keeps everything in `dataDir`. Root hands the cluster to `postgres` or `nobody`, and
 * when that account cannot enter the repository (`/root` is 0700) the programs are copied and the
 * data is put below /var/lib/scout, in a folder named after the data folder.
 */
export async function choosePlace(
  options: { dataDir: string; binaries: PostgresBinaries; log: (line: string) => void },
): Promise<PostgresPlace> {
  const dataDir = resolve(options.dataDir);
  await mkdir(dataDir, { recursive: true });
  if (process.getuid?.() !== 0) {
    return { binaries: options.binaries, folder: join(dataDir, "postgres") };
  }
  const account = await findAccount();
  const binaries = canExecute(account, options.binaries.postgres)
    ? options.binaries
    : await copyBinaries(options.binaries);
  const inside = join(dataDir, "postgres");
  // The data folder itself is ours: others may pass through it (its secrets are files of mode 0600),
  // so that a database is put elsewhere only because of folders that are not ours to change.
  await chmod(dataDir, (await stat(dataDir)).mode | 0o011);
  if (canEnter(account, dataDir)) return { binaries, folder: inside, account };

  const hash = createHash("sha256").update(dataDir).digest("hex").slice(0, 12);
  const folder = join(SHARED_ROOT, hash, "postgres");
  // a cluster made while the folder was reachable stays the one and only
  if (existsSync(join(inside, "PG_VERSION")) && !existsSync(folder)) {
    throw new Error(
      `The account ${account.name} can no longer enter ${dataDir}, which holds the database. ` +
        `Allow it to (chmod o+x on the folders above) or set SCOUT_DATA_DIR.`,
    );
  }
  await mkdir(dirname(folder), { recursive: true });
  await chmod(SHARED_ROOT, 0o755);
  await chmod(dirname(folder), 0o755);
  options.log(
    `running as root: the account ${account.name} cannot enter ${dataDir}, so the database is in ${folder}`,
  );
  return { binaries, folder, account };
}

/** Makes `path` and gives it to the account (no-op owner change for a normal user). */
export async function makeFolder(path: string, account?: Account): Promise<void> {
  await mkdir(path, { recursive: true, mode: 0o700 });
  if (account) await chown(path, account.uid, account.gid);
}

async function findAccount(): Promise<Account> {
  const lines = (await readFile("/etc/passwd", "utf8")).split("\n").map((line) => line.split(":"));
  for (const wanted of ["postgres", "_postgres", "nobody"]) {
    const entry = lines.find(([name]) => name === wanted);
    if (entry) return { name: wanted, uid: Number(entry[2]), gid: Number(entry[3]) };
  }
  throw new Error(
    "Postgres does not run as root and there is neither a `postgres` nor a `nobody` account; " +
      "start as a normal user.",
  );
}

// Asking a process of that account is the only answer that is right with ACLs and mounts too.
function probe(account: Account, script: string, path: string): boolean {
  const { status, error } = spawnSync("/bin/sh", ["-c", script, "sh", path], {
    uid: account.uid,
    gid: account.gid,
    cwd: "/",
    stdio: "ignore",
  });
  if (error) throw error;
  return status === 0;
}

const canEnter = (account: Account, path: string) => probe(account, 'cd -- "$1"', path);
const canExecute = (account: Account, path: string) => probe(account, '[ -x "$1" ]', path);

async function copyBinaries(from: PostgresBinaries): Promise<PostgresBinaries> {
  const target = join(SHARED_ROOT, `postgres-${from.version}`);
  const copied = binariesAt(target, from.version);
  if (existsSync(target)) return copied;
  // copied aside and renamed, so that an interrupted copy is never taken for a whole one
  const aside = `${target}.copy-${process.pid}`;
  await mkdir(SHARED_ROOT, { recursive: true });
  await chmod(SHARED_ROOT, 0o755);
  await cp(from.root, aside, { recursive: true, verbatimSymlinks: true });
  await chmod(aside, 0o755);
  try {
    await rename(aside, target);
  } catch (error) {
    await rm(aside, { recursive: true, force: true });
    if (!existsSync(target)) throw error; // else another process was faster
  }
  return copied;
}
