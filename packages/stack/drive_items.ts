import { createHash, randomBytes } from "node:crypto";

export const FOLDER = "application/vnd.google-apps.folder";
export const SHORTCUT = "application/vnd.google-apps.shortcut";
export const NATIVE = "application/vnd.google-apps.";

/** Bytes of a file: in memory, or on disk and read when asked for. */
export interface Content {
  size: number;
  md5: string;
  sha256: string;
  /** Bytes from `start` up to `end` (exclusive). */
  read(start: number, end: number): AsyncIterable<Uint8Array>;
}

/** A file, folder, shortcut or native document, with what Drive knows of it. */
export interface Item {
  id: string;
  /** Order in which items came to be; lists go by it. */
  ordinal: number;
  name: string;
  mimeType: string;
  /** One; empty for the root of a drive. */
  parents: string[];
  /** The shared drive it lies in. */
  driveId?: string;
  explicitlyTrashed: boolean;
  content?: Content;
  headRevisionId?: string;
  version: number;
  createdTime: string;
  modifiedTime: string;
  shortcut?: { targetId: string; targetMimeType: string };
  /** Addresses of the accounts it is shared with, apart from what its folder is shared with. */
  sharedWith: Set<string>;
}

/** The latest change of an item, or that an account lost it. */
interface LogEntry {
  seq: number;
  time: string;
}

export interface NewFile {
  /** A new one when absent. */
  id?: string;
  name: string;
  parent: string;
  content?: Content | Uint8Array | string;
  mimeType?: string;
}

/** Content in memory. */
export function contentOf(bytes: Uint8Array | string): Content {
  const data = typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes;
  const sum = (algorithm: string) => createHash(algorithm).update(data).digest("hex");
  return {
    size: data.length,
    md5: sum("md5"),
    sha256: sum("sha256"),
    read: async function* (start, end) {
      // a piece at a time, as a network would
      for (let at = start; at < end; at += 65_536) {
        yield data.subarray(at, Math.min(end, at + 65_536));
      }
    },
  };
}

/**
 * What a Google Drive holds, and the log of its changes. The log has one place per file, that of its
 * latest change, and one log per shared drive and one for the rest, as Drive's. A folder that is
 * moved, shared or put in the bin says nothing of what lies in it, but what lies in a bin is in the bin.
 */
export class DriveItems {
  readonly #items = new Map<string, Item>();
  readonly #children = new Map<string, Set<string>>();
  readonly #logs = new Map<string, Map<string, LogEntry>>();
  readonly #listeners = new Set<(log: string) => void>();
  readonly #now: () => number;
  #seq: number;
  #ordinal = 0;

  /** Changes are numbered from `firstPosition`, which must be beyond what an earlier run reached. */
  constructor(now: () => number = Date.now, firstPosition = 1) {
    this.#now = now;
    this.#seq = firstPosition;
  }

  /** The log a shared drive's changes are in; "" for everything else. */
  static logOf(item: Pick<Item, "driveId">): string {
    return item.driveId ?? "";
  }

  get(id: string): Item | undefined {
    return this.#items.get(id);
  }

  all(): Iterable<Item> {
    return this.#items.values();
  }

  childrenOf(id: string): Item[] {
    return [...this.#children.get(id) ?? []].flatMap((child) => this.#items.get(child) ?? []);
  }

  /** In the bin itself, or in a folder that is. */
  isTrashed(item: Item): boolean {
    return this.#withParents(item).some(({ explicitlyTrashed }) => explicitlyTrashed);
  }

  /** Whether an account may read it: shared itself, or a folder above it, or the drive. */
  mayRead(item: Item, account: string): boolean {
    return this.#withParents(item).some(({ sharedWith }) => sharedWith.has(account));
  }

  addSharedDrive(name: string, members: readonly string[]): string {
    const id = `0A${newId(15)}PVA`;
    this.#put(this.#make({ id, name, mimeType: FOLDER, parents: [], driveId: id }, members));
    return id;
  }

  addFolder(
    name: string,
    parent: string | null,
    sharedWith: readonly string[] = [],
    id?: string,
  ): string {
    return this.#add({ name, mimeType: FOLDER, parent, ...(id ? { id } : {}) }, sharedWith).id;
  }

  addFile(file: NewFile): string {
    const native = file.mimeType?.startsWith(NATIVE) ?? false;
    const item = this.#add({
      name: file.name,
      mimeType: file.mimeType ?? mimeTypeOf(file.name),
      parent: file.parent,
      ...(file.id ? { id: file.id } : {}),
    }, []);
    const content = asContent(file.content ?? "");
    item.content = content;
    if (!native) item.headRevisionId = newId(20);
    return item.id;
  }

  addShortcut(name: string, parent: string, targetId: string): string {
    const target = this.#existing(targetId);
    const item = this.#add({ name, mimeType: SHORTCUT, parent }, []);
    item.shortcut = { targetId, targetMimeType: target.mimeType };
    return item.id;
  }

  /** A new content is a new revision, even when it is equal. */
  edit(id: string, content: Content | Uint8Array | string): void {
    const item = this.#existing(id);
    item.content = asContent(content);
    if (!item.mimeType.startsWith(NATIVE)) item.headRevisionId = newId(20);
    item.modifiedTime = this.#time();
    this.#changed(item);
  }

  rename(id: string, name: string): void {
    const item = this.#existing(id);
    item.name = name;
    this.#changed(item);
  }

  /** To another folder, also one of another drive. */
  move(id: string, parent: string): void {
    const item = this.#existing(id);
    const before = DriveItems.logOf(item);
    for (const old of item.parents) this.#children.get(old)?.delete(id);
    const { driveId } = this.#existing(parent);
    item.parents = [parent];
    this.#childSet(parent).add(id);
    this.#enterDrive(item, driveId);
    this.#changed(item);
    // the drive it left tells that it is gone
    if (before !== DriveItems.logOf(item)) this.#log(before, id);
  }

  trash(id: string, inBin = true): void {
    const item = this.#existing(id);
    item.explicitlyTrashed = inBin;
    this.#changed(item);
  }

  /** For ever, with everything in it. */
  remove(id: string): void {
    const item = this.#existing(id);
    for (const child of this.childrenOf(id)) this.remove(child.id);
    for (const parent of item.parents) this.#children.get(parent)?.delete(id);
    this.#items.delete(id);
    this.#log(DriveItems.logOf(item), id);
  }

  share(id: string, account: string): void {
    const item = this.#existing(id);
    item.sharedWith.add(account);
    this.#changed(item);
  }

  /** The account loses it, and hears of each file it lost. */
  unshare(id: string, account: string): void {
    const item = this.#existing(id);
    item.sharedWith.delete(account);
    const tell = (lost: Item) => {
      for (const child of this.childrenOf(lost.id)) tell(child);
      this.#log(DriveItems.logOf(lost), lost.id);
    };
    tell(item);
  }

  /** Where the log stands: the place of the next change. */
  get position(): number {
    return this.#seq;
  }

  /** Leaves a place in the log empty. */
  skipPosition(): void {
    this.#seq++;
  }

  /** Changes of a log from a place on, in their order; each file once. */
  changesSince(log: string, from: number): { seq: number; time: string; id: string }[] {
    return [...this.#logs.get(log) ?? []]
      .filter(([, entry]) => entry.seq >= from)
      .map(([id, entry]) => ({ id, ...entry }))
      .sort((a, b) => a.seq - b.seq);
  }

  /** Calls back after each change with the log it is in; the answer ends that. */
  onChange(listener: (log: string) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #add(
    file: { id?: string; name: string; mimeType: string; parent: string | null },
    sharedWith: readonly string[],
  ): Item {
    const { name, mimeType, parent } = file;
    const parents = parent === null ? [] : [parent];
    const driveId = parent === null ? undefined : this.#existing(parent).driveId;
    const item = this.#make(
      { id: file.id ?? `1${newId(32)}`, name, mimeType, parents, ...(driveId ? { driveId } : {}) },
      sharedWith,
    );
    this.#put(item);
    this.#changed(item);
    return item;
  }

  #make(
    known: Pick<Item, "id" | "name" | "mimeType" | "parents" | "driveId">,
    sharedWith: readonly string[],
  ): Item {
    const time = this.#time();
    return {
      ...known,
      ordinal: this.#ordinal++,
      explicitlyTrashed: false,
      version: 1,
      createdTime: time,
      modifiedTime: time,
      sharedWith: new Set(sharedWith),
    };
  }

  #put(item: Item): void {
    this.#items.set(item.id, item);
    for (const parent of item.parents) this.#childSet(parent).add(item.id);
  }

  #enterDrive(item: Item, driveId: string | undefined): void {
    if (driveId === undefined) delete item.driveId;
    else item.driveId = driveId;
    for (const child of this.childrenOf(item.id)) this.#enterDrive(child, driveId);
  }

  #changed(item: Item): void {
    item.version++;
    this.#log(DriveItems.logOf(item), item.id);
  }

  #log(log: string, id: string): void {
    const entries = this.#logs.get(log) ?? new Map<string, LogEntry>();
    entries.set(id, { seq: this.#seq++, time: this.#time() });
    this.#logs.set(log, entries);
    for (const listener of this.#listeners) listener(log);
  }

  #withParents(item: Item): Item[] {
    const chain: Item[] = [];
    for (let at: Item | undefined = item; at !== undefined;) {
      chain.push(at);
      const parent: string | undefined = at.parents[0];
      at = parent === undefined ? undefined : this.#items.get(parent);
    }
    return chain;
  }

  #childSet(id: string): Set<string> {
    const set = this.#children.get(id) ?? new Set<string>();
    this.#children.set(id, set);
    return set;
  }

  #existing(id: string): Item {
    const item = this.#items.get(id);
    if (item === undefined) throw new Error(`there is no file ${id} in the Drive`);
    return item;
  }

  #time(): string {
    return new Date(this.#now()).toISOString();
  }
}

function asContent(content: Content | Uint8Array | string): Content {
  return typeof content === "string" || content instanceof Uint8Array
    ? contentOf(content)
    : content;
}

/** Letters, digits, - and _, as Drive's ids. */
function newId(length: number): string {
  return randomBytes(length).toString("base64url").slice(0, length);
}

const MIME_TYPES: Record<string, string> = {
  csv: "text/csv",
  tsv: "text/tab-separated-values",
  txt: "text/plain",
  json: "application/json",
  xml: "text/xml",
  zip: "application/zip",
  gz: "application/x-gzip",
  pdf: "application/pdf",
  xls: "application/vnd.ms-excel",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** What Drive takes a file of this name for. */
export function mimeTypeOf(name: string): string {
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  return MIME_TYPES[extension] ?? "application/octet-stream";
}
