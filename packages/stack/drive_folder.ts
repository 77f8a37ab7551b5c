import { createHash } from "node:crypto";
import { createReadStream, type FSWatcher, watch } from "node:fs";
import { mkdir, readdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { z } from "zod";
import type { KeyFile } from "./drive_accounts.ts";
import type { Content } from "./drive_items.ts";
import type { PushChannel } from "./drive_push.ts";
import { createDriveStandIn, type DriveStandIn } from "./drive_stand_in.ts";

export interface DriveFolderOptions {
  /** The folder that is shown; made when it is not there. */
  folder: string;
  /** Where the key of the account it is shared with is kept: what `scout drive connect` wants. */
  keyFile: string;
  /** Ids of files and open channels, for the next run. */
  stateFile: string;
  /** Where the stand-in is served. */
  origin: string;
  log: (line: string) => void;
}

/** A folder of this machine that behaves as a folder of Google Drive. */
export interface DriveFolder {
  drive: DriveStandIn;
  rootId: string;
  key: KeyFile;
  /** Looks for changes now. */
  scan(): Promise<void>;
  stop(): Promise<void>;
}

const stateSchema = z.object({
  rootId: z.string(),
  ids: z.record(z.string(), z.object({ id: z.string(), inode: z.number() })),
  channels: z.array(z.custom<PushChannel>()),
});
type State = z.infer<typeof stateSchema>;

/** What was seen of a path. */
interface Seen {
  id: string;
  inode: number;
  isFolder: boolean;
  size: number;
  changedMs: number;
}

/** A file that changed this recently may still be written. */
const QUIET_MS = 400;
const LOOK_MS = 10_000;

/**
 * Shows a folder as a Google Drive: files that come, change, are renamed, moved or deleted there are
 * told as Drive tells them. Ids last over restarts. Names that begin with a dot are not shown.
 */
export async function startDriveFolder(options: DriveFolderOptions): Promise<DriveFolder> {
  const { folder, keyFile, stateFile, origin, log } = options;
  await mkdir(folder, { recursive: true });
  const state = await readState(stateFile);
  let channels = state?.channels ?? [];
  const drive = createDriveStandIn({
    origin,
    // beyond what an earlier run reached
    firstPosition: Date.now(),
    onChannels: (now) => {
      channels = [...now];
      void save();
    },
  });
  const key = await accountKey(drive, keyFile, origin);
  for (const channel of channels) drive.push.restore(channel);
  const rootId = drive.items.addFolder("drive", null, [key.client_email], state?.rootId);
  const seen = new Map<string, Seen>([["", {
    id: rootId,
    inode: 0,
    isFolder: true,
    size: 0,
    changedMs: 0,
  }]]);

  let saving = Promise.resolve();
  const save = (): Promise<void> => {
    saving = saving.then(async () => {
      const ids = Object.fromEntries(
        [...seen].filter(([path]) => path !== "").map((
          [path, { id, inode }],
        ) => [path, { id, inode }]),
      );
      const text = JSON.stringify({ rootId, ids, channels } satisfies State);
      await writeFile(`${stateFile}.new`, text, { mode: 0o600 });
      await rename(`${stateFile}.new`, stateFile);
    }).catch((error) => log(`its state could not be kept: ${error}`));
    return saving;
  };

  let isStopped = false;
  let soon: NodeJS.Timeout | undefined;
  const lookSoon = () => {
    clearTimeout(soon);
    if (!isStopped) soon = setTimeout(() => void scan(), QUIET_MS);
  };
  let scanning = Promise.resolve();
  const scan = (): Promise<void> => {
    scanning = scanning.then(async () => {
      const found = await look(folder);
      const mirrored = await mirror(drive, folder, seen, found, state?.ids ?? {});
      if (mirrored.isUnsettled) lookSoon();
      if (mirrored.hasChanged) await save();
    }).catch((error) => log(`the folder could not be read: ${error}`));
    return scanning;
  };
  await scan();

  let watcher: FSWatcher | undefined;
  try {
    watcher = watch(folder, { recursive: true }, lookSoon);
    watcher.on("error", (error) => log(`changes are found by looking only: ${error}`));
  } catch (error) {
    log(`changes are found by looking only: ${error}`);
  }
  const looking = setInterval(() => void scan(), LOOK_MS);
  return {
    drive,
    rootId,
    key,
    scan,
    stop: async () => {
      isStopped = true;
      watcher?.close();
      clearInterval(looking);
      clearTimeout(soon);
      drive.close();
      await scanning;
      await save();
    },
  };
}

/** Every path below the folder, with what tells one file from another and one content from another. */
async function look(folder: string): Promise<Map<string, Omit<Seen, "id">>> {
  const found = new Map<string, Omit<Seen, "id">>();
  const visit = async (path: string) => {
    for (const entry of await readdir(join(folder, path), { withFileTypes: true })) {
      if (entry.name.startsWith(".") || !(entry.isFile() || entry.isDirectory())) continue;
      const inner = path === "" ? entry.name : `${path}/${entry.name}`;
      const about = await stat(join(folder, inner)).catch(() => null);
      // gone since it was listed
      if (about === null) continue;
      found.set(inner, {
        inode: about.ino,
        isFolder: about.isDirectory(),
        size: about.isDirectory() ? 0 : about.size,
        changedMs: about.isDirectory() ? 0 : about.mtimeMs,
      });
      if (about.isDirectory()) await visit(inner);
    }
  };
  await visit("");
  return found;
}

/** Brings the stand-in in line with what was found. */
async function mirror(
  { items }: DriveStandIn,
  folder: string,
  seen: Map<string, Seen>,
  found: ReadonlyMap<string, Omit<Seen, "id">>,
  keptIds: State["ids"],
): Promise<{ hasChanged: boolean; isUnsettled: boolean }> {
  let hasChanged = false;
  let isUnsettled = false;
  const leftByInode = new Map(
    [...seen].filter(([path]) => path !== "" && !found.has(path)).map((
      [path, was],
    ) => [was.inode, path]),
  );
  const idOf = (path: string) => seen.get(path === "." ? "" : path)?.id ?? "";
  // folders come before what lies in them
  for (const [path, now] of found) {
    const parent = idOf(dirname(path));
    const name = path.split("/").at(-1) ?? path;
    let was = seen.get(path);
    const oldPath = was ? undefined : leftByInode.get(now.inode);
    const moved = oldPath === undefined ? undefined : seen.get(oldPath);
    if (parent === "") {
      // its folder is not shown yet
      isUnsettled = true;
      continue;
    }
    if (oldPath !== undefined && moved?.isFolder === now.isFolder) {
      rekey(seen, oldPath, path);
      for (const [inode, left] of leftByInode) {
        if (left === oldPath || left.startsWith(`${oldPath}/`)) leftByInode.delete(inode);
      }
      if (dirname(oldPath) !== dirname(path)) items.move(moved.id, parent);
      if (oldPath.split("/").at(-1) !== name) items.rename(moved.id, name);
      was = moved;
      hasChanged = true;
    }
    if (was && was.size === now.size && was.changedMs === now.changedMs) continue;
    if (!now.isFolder && Date.now() - now.changedMs < QUIET_MS) {
      isUnsettled = true;
      continue;
    }
    const known = keptIds[path];
    if (now.isFolder) {
      const id = was?.id ?? items.addFolder(name, parent, [], known?.id);
      seen.set(path, { ...now, id });
    } else {
      const content = await contentOfFile(join(folder, path));
      if (content === null) continue;
      if (was) items.edit(was.id, content);
      const id = was?.id ??
        items.addFile({ name, parent, content, ...(known ? { id: known.id } : {}) });
      // the same content is the same revision, also after a restart
      const item = items.get(id);
      if (item) {
        item.headRevisionId = createHash("sha256").update(
          `${id} ${content.sha256} ${now.changedMs}`,
        )
          .digest("base64url").slice(0, 28);
        item.modifiedTime = new Date(now.changedMs).toISOString();
      }
      seen.set(path, { ...now, id });
    }
    hasChanged = true;
  }
  for (const [path, was] of seen) {
    if (path === "" || found.has(path)) continue;
    seen.delete(path);
    if (items.get(was.id)) items.remove(was.id);
    hasChanged = true;
  }
  return { hasChanged, isUnsettled };
}

/** A path and all below it under another name. */
function rekey(seen: Map<string, Seen>, from: string, to: string): void {
  for (const [path, was] of [...seen]) {
    if (path !== from && !path.startsWith(`${from}/`)) continue;
    seen.delete(path);
    seen.set(to + path.slice(from.length), was);
  }
}

/** Null when it is gone. */
async function contentOfFile(path: string): Promise<Content | null> {
  const hashes = [createHash("md5"), createHash("sha256")] as const;
  let size = 0;
  try {
    for await (const piece of createReadStream(path)) {
      for (const hash of hashes) hash.update(piece as Uint8Array);
      size += (piece as Uint8Array).length;
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
  const [md5, sha256] = hashes.map((hash) => hash.digest("hex"));
  return {
    size,
    md5: md5 ?? "",
    sha256: sha256 ?? "",
    read: async function* (start, end) {
      if (end > start) yield* createReadStream(path, { start, end: end - 1 });
    },
  };
}

async function accountKey(
  drive: DriveStandIn,
  keyFile: string,
  origin: string,
): Promise<KeyFile> {
  const kept = await readFile(keyFile, "utf8").then(
    (text) => JSON.parse(text) as KeyFile,
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return undefined;
      throw error;
    },
  );
  // the address may be another than last time
  const key = kept
    ? { ...kept, token_uri: `${origin}/token`, drive_api_url: origin }
    : drive.addAccount("scout");
  drive.accounts.restore(key);
  await writeFile(keyFile, `${JSON.stringify(key, null, 2)}\n`, { mode: 0o600 });
  return key;
}

async function readState(file: string): Promise<State | undefined> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  return text === undefined ? undefined : stateSchema.parse(JSON.parse(text));
}
