import { appendFile, mkdir, readFile } from "node:fs/promises";
import { dirname } from "node:path";

/** A piece of a file: bytes `from` (included) to `to` (excluded), and the SHA-256 of them. */
export interface Source {
  path: string;
  from: number;
  to: number;
  sha256: string;
}

interface Entry {
  key: string;
  sources: Source[];
  state: "begun" | "done";
}

/**
 * What `scout ingest` has posted from this machine: which piece of which file went under which
 * idempotency key. It is written before posting, so that a run that was killed is continued under
 * the same keys, and a folder or log that has grown is taken up where it ended.
 */
export interface Journal {
  /** The post a piece belongs to, by file and where it begins; undefined when it is new. */
  find(path: string, from: number): Entry | undefined;
  /** Posts that were begun and not finished. */
  unfinished(): Entry[];
  begin(key: string, sources: readonly Source[]): Promise<void>;
  done(key: string): Promise<void>;
}

/**
 * Opens a journal, an NDJSON file that is only ever appended to. A torn last line, left by a
 * power cut, was never acted upon and is passed over.
 */
export async function openJournal(file: string): Promise<Journal> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
  const byKey = new Map<string, Entry>();
  const byStart = new Map<string, Entry>();
  const add = (entry: Entry) => {
    byKey.set(entry.key, entry);
    for (const source of entry.sources) byStart.set(`${source.from}:${source.path}`, entry);
  };
  for (const line of text.split("\n")) {
    const record = parse(line);
    if (!record) continue;
    if ("begin" in record) add({ ...record.begin, state: "begun" });
    else {
      const entry = byKey.get(record.done);
      if (entry) entry.state = "done";
    }
  }
  const write = async (record: unknown) => {
    await mkdir(dirname(file), { recursive: true });
    // a torn line must not swallow the next one
    const lead = text !== "" && !text.endsWith("\n") && !mended ? "\n" : "";
    mended = true;
    await appendFile(file, `${lead}${JSON.stringify(record)}\n`);
  };
  let mended = false;

  return {
    find: (path, from) => byStart.get(`${from}:${path}`),
    unfinished: () => [...byKey.values()].filter((entry) => entry.state === "begun"),
    begin: async (key, sources) => {
      if (byKey.get(key)?.state === "begun") return;
      const entry: Entry = { key, sources: [...sources], state: "begun" };
      await write({ begin: { key, sources } });
      add(entry);
    },
    done: async (key) => {
      await write({ done: key });
      const entry = byKey.get(key);
      if (entry) entry.state = "done";
    },
  };
}

function parse(line: string): { begin: Entry } | { done: string } | undefined {
  try {
    return JSON.parse(line) as { begin: Entry } | { done: string };
  } catch {
    return undefined;
  }
}
