#!/usr/bin/env node
// @ts-check
/**
 * Scout's device client: one file, no dependencies, for Node 18 or newer and for Deno.
 *
 * A sale is on the disk when `add()` resolves, and at the server exactly once whatever happens
 * afterwards: power loss, a killed process, a dead network, a server that stops half way.
 *
 *   spool/NNNNNNNNNN-<random>.open             the segment being written
 *   spool/NNNNNNNNNN-<random>.<hash>.spooled   sealed: it never changes again
 *   spool/NNNNNNNNNN-<random>.<hash>.adopted   a file of NDJSON taken over whole
 *   spool/receipts.log                         what became of each segment, a JSON object a line
 *   spool/refused/                             what was not sent, with the reason; never deleted here
 *   spool/lock.<n>                             who uses the spool; the highest number counts
 *
 * The name of a sealed segment up to its last dot is its idempotency key. It holds the hash of what
 * is sent and is on the disk before the first byte leaves, so a crash at any instruction repeats the
 * same bytes under the same key, and the server knows them. Order comes from the number in the name;
 * no clock is trusted with anything but the times in the logs.
 *
 * A line of a segment is a check of 12 hexadecimal digits, a space, and the sale. The check covers
 * the segment's name too, so neither a torn write nor blocks of an older file, which a file system
 * may show after a power loss, pass for a sale.
 */
import { Buffer } from "node:buffer";
import { createHash, randomBytes } from "node:crypto";
import { readFileSync, realpathSync } from "node:fs";
import {
  link,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  unlink,
  writeFile,
} from "node:fs/promises";
import { dirname, join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";

/**
 * @typedef {object} SpoolOptions
 * @property {string} dir the spool's folder; made when missing
 * @property {string} url address of the API, e.g. https://<project>.supabase.co
 * @property {string | (() => string | Promise<string>)} token a device token, or what reads it
 * @property {number} [maxBytes] most the spool may hold, refused segments included; default 1 GiB
 * @property {number} [segmentBytes] a segment is sealed at this size; default 512 KiB
 * @property {number} [sealAfterMs] or at this age, when nothing else waits; default 1000
 * @property {boolean} [gzip] compress what is sent
 * @property {number} [timeoutMs] longest one request may take; default 150 s
 * @property {typeof fetch} [fetch]
 * @property {() => number} [now] milliseconds since 1970, for Retry-After dates and logs
 * @property {() => number} [random] from 0 to 1
 * @property {(ms: number, signal: AbortSignal) => Promise<void>} [sleep]
 * @property {(level: "info" | "warning" | "error", event: string, fields: object) => void} [log]
 *
 * @typedef {{ name: string, file: Awaited<ReturnType<typeof open>>, size: number, hash: ReturnType<typeof createHash>, since: number }} OpenSegment
 * @typedef {{ key: string, file: string, size: number }} SealedSegment
 * @typedef {{ bytes: Buffer, resolve: () => void, reject: (error: unknown) => void }} PendingSale
 *
 * @typedef {{ kind: "complete", receipt: Record<string, unknown> }
 *   | { kind: "resume", line: number }
 *   | { kind: "again", reason: string, retryAfterMs?: number }
 *   | { kind: "blocked" | "refused", reason: string, code: string | null, token?: string }} Verdict
 */

const SEALED = /^(\d{10})-[\da-f]{12}\.[\da-f]{32}\.(spooled|adopted)$/;
const OPEN = /^(\d{10})-[\da-f]{12}\.open$/;
const CHECK_LENGTH = 12;
const LF = 10;

const SALE_BYTES = 4 * 2 ** 20;
const ADOPT_BYTES = 32 * 2 ** 20;
const RECEIPTS_BYTES = 4 * 2 ** 20;
const BACKOFF_FIRST_MS = 500;
const BACKOFF_CAP_MS = 60_000;
const RETRY_AFTER_CAP_MS = 3_600_000;
/** While sending is stopped: how often to look for a new token, and when to try the old one again. */
const TOKEN_CHECK_MS = 5_000;
const BLOCKED_RETRY_MS = 900_000;

/** An error with a stable code: spool_full, spool_broken, spool_locked, spool_closed, sale_… */
export class SpoolError extends Error {
  /** @param {string} code @param {string} message @param {unknown} [cause] */
  constructor(code, message, cause) {
    super(message, { cause });
    this.name = "SpoolError";
    this.code = code;
  }
}

/**
 * Opens a spool for this process alone, and takes up what an earlier one left.
 * @param {SpoolOptions} options
 * @returns {Promise<Spool>}
 * @throws {SpoolError} spool_locked when another process that is alive has it
 */
export async function openSpool(options) {
  const spool = new Spool(options);
  try {
    await spool.recover();
  } catch (error) {
    await spool.close();
    throw error;
  }
  return spool;
}

class Spool {
  #options;
  #refusedDir;
  /** @type {(() => Promise<void>) | null} */
  #unlock = null;
  /** @type {OpenSegment | null} */
  #open = null;
  /** @type {SealedSegment[]} in the order of their numbers */
  #sealed = [];
  /** @type {PendingSale[]} */
  #pending = [];
  #sequence = 0;
  #bytes = 0;
  #receiptsBytes = 0;
  #acknowledged = 0;
  #setAside = 0;
  #blocked = false;
  #running = false;
  #closed = false;
  #finishing = false;
  #committing = false;
  /** @type {SpoolError | null} */
  #broken = null;
  /** @type {Promise<unknown>} what changes files, one after the other */
  #turn = Promise.resolve();
  #wake = () => {};

  /** @param {SpoolOptions} options */
  constructor(options) {
    const { token } = options;
    this.#options = {
      maxBytes: 2 ** 30,
      segmentBytes: 2 ** 19,
      sealAfterMs: 1000,
      gzip: false,
      timeoutMs: 150_000,
      fetch,
      now: Date.now,
      random: Math.random,
      sleep: pause,
      log: () => {},
      ...options,
      token: typeof token === "function" ? token : () => token,
      endpoint: `${options.url.replace(/\/+$/, "")}/functions/v1/ingest-stream`,
    };
    this.#refusedDir = join(options.dir, "refused");
  }

  /** What is on the disk and what has become of the rest since the spool was opened. */
  stats() {
    return {
      bytes: this.#bytes,
      unsentSegments: this.#sealed.length + (this.#open?.size || this.#pending.length ? 1 : 0),
      acknowledged: this.#acknowledged,
      setAside: this.#setAside,
      blocked: this.#blocked,
    };
  }

  /**
   * Keeps a sale; resolves once it is on the disk. Sales added meanwhile share the next fsync.
   * A string or bytes are one line of NDJSON and are kept as they are.
   * @param {object | string | Uint8Array} sale
   * @returns {Promise<void>}
   * @throws {SpoolError} spool_full: the budget is spent by what is not sent yet, or was refused.
   *   spool_broken: the disk failed in a way only opening the spool anew can judge.
   */
  async add(sale) {
    const bytes = lineOf(sale);
    if (this.#closed) throw new SpoolError("spool_closed", "The spool is closed.");
    if (this.#broken) throw this.#broken;
    const size = frameLength(bytes);
    this.#reserve(size);
    await new Promise((resolve, reject) => {
      this.#pending.push({ bytes, resolve: () => resolve(undefined), reject });
      if (this.#committing) return;
      this.#committing = true;
      this.#inTurn(() => this.#commit()).catch(() => {});
    });
  }

  /**
   * Takes over a whole file of NDJSON, at most 32 MiB, from the same file system. Afterwards it is
   * gone from where it was; whether a crash comes before or after, it is in one place.
   * @param {string} path
   */
  async adopt(path) {
    await this.#inTurn(async () => {
      const { size } = await stat(path);
      if (size > ADOPT_BYTES) {
        throw new SpoolError("file_too_large", `${path} has ${size} bytes; split it.`);
      }
      this.#reserve(size);
      try {
        await syncFile(path);
        const key = `${this.#nextName()}.${digest(await readFile(path))}`;
        const file = `${key}.adopted`;
        await rename(path, join(this.#options.dir, file));
        await syncDir(this.#options.dir);
        await syncDir(dirname(path));
        this.#sealed.push({ key, file, size });
      } catch (error) {
        this.#bytes -= size;
        throw error;
      }
    });
    this.#wake();
  }

  /**
   * Sends what is spooled, until the signal. After `finish()` it ends when all is settled, or when
   * sending is blocked (a refused token); `stats()` tells which.
   * @param {{ signal?: AbortSignal }} [how]
   */
  async run({ signal = new AbortController().signal } = {}) {
    if (this.#running) throw new SpoolError("spool_running", "run() is under way already.");
    this.#running = true;
    const stop = () => this.#wake();
    signal.addEventListener("abort", stop);
    try {
      while (!signal.aborted) {
        if (this.#broken) throw this.#broken;
        const segment = this.#sealed[0];
        if (segment) {
          await this.#deliver(segment, signal);
          if (this.#finishing && this.#blocked) return;
        } else if (this.#open?.size || this.#pending.length) {
          const wait = this.#finishing || !this.#open?.size
            ? 0
            : this.#open.since + this.#options.sealAfterMs - performance.now();
          if (wait <= 0) await this.#inTurn(() => this.#seal());
          else await this.#idle(wait);
        } else if (this.#finishing) {
          return;
        } else {
          await this.#idle(60_000);
        }
      }
    } finally {
      this.#running = false;
      signal.removeEventListener("abort", stop);
    }
  }

  /** Tells `run()` that no more sales come. */
  finish() {
    this.#finishing = true;
    this.#wake();
  }

  /** Waits for what is being written and gives the spool free. Stop `run()` first. */
  async close() {
    this.#closed = true;
    await this.#inTurn(async () => {
      await this.#open?.file.close();
      this.#open = null;
    });
    await this.#unlock?.();
  }

  // --- on the disk ---

  /** For openSpool() alone. */
  async recover() {
    const { dir } = this.#options;
    await mkdir(this.#refusedDir, { recursive: true });
    this.#unlock = await takeLock(dir);
    const settled = await this.#readReceipts();
    const names = (await readdir(dir)).sort();
    for (const name of [...names, ...await readdir(this.#refusedDir)]) {
      this.#sequence = Math.max(this.#sequence, Number(/^(\d{10})-/.exec(name)?.[1] ?? 0));
    }
    for (const name of names) {
      if (name.endsWith(".tmp")) await unlink(join(dir, name));
      else if (OPEN.test(name)) await this.#recoverOpen(name.slice(0, -5));
      else if (SEALED.test(name)) await this.#recoverSealed(name, settled);
    }
    this.#sealed.sort((a, b) => a.key < b.key ? -1 : 1);
    for (const name of await readdir(this.#refusedDir)) {
      this.#bytes += (await stat(join(this.#refusedDir, name))).size;
    }
    await syncDir(dir);
  }

  /** @param {string} file @param {ReadonlySet<string>} settled */
  async #recoverSealed(file, settled) {
    const key = keyOf(file);
    const path = join(this.#options.dir, file);
    if (settled.has(key)) return await unlink(path);
    const { size } = await stat(path);
    this.#sealed.push({ key, file, size });
    this.#bytes += size;
  }

  /**
   * Seals a segment that a process left open. What is no sale is a write that was torn, or a disk
   * that failed: it is put into refused/ and told, and the sales around it stay.
   * @param {string} name
   */
  async #recoverOpen(name) {
    const { dir, log } = this.#options;
    const path = join(dir, `${name}.open`);
    const { sales, rest, changed } = scan(name, await readFile(path));
    if (rest.length > 0) {
      await writeDurably(join(this.#refusedDir, `${name}.torn`), rest);
      await syncDir(this.#refusedDir);
      log("warning", "torn_write_set_aside", { segment: name, bytes: rest.length });
    }
    if (sales.length === 0) return await unlink(path);
    if (changed) {
      await writeDurably(`${path}.tmp`, Buffer.concat(sales.map((sale) => frame(name, sale))));
      await rename(`${path}.tmp`, path);
    } else {
      await syncFile(path);
    }
    const key = `${name}.${digest(bodyOf(sales))}`;
    const { size } = await stat(path);
    await rename(path, join(dir, `${key}.spooled`));
    this.#sealed.push({ key, file: `${key}.spooled`, size });
    this.#bytes += size;
  }

  /** Writes what is pending, with one fsync for all that came while the last one was under way. */
  async #commit() {
    try {
      while (this.#pending.length > 0) {
        const group = this.#nextGroup();
        const size = group.reduce((sum, { bytes }) => sum + frameLength(bytes), 0);
        try {
          await this.#append(group.map(({ bytes }) => bytes));
        } catch (error) {
          this.#bytes -= size;
          for (const { reject } of group) reject(error);
          continue;
        }
        for (const { resolve } of group) resolve();
        // a failure is kept in #broken: those who wait here and run() get it
        if ((this.#open?.size ?? 0) >= this.#options.segmentBytes) {
          await this.#seal().catch(() => {});
        }
        this.#wake();
      }
    } finally {
      this.#committing = false;
    }
  }

  #nextGroup() {
    let size = 0;
    let count = 0;
    for (const { bytes } of this.#pending) {
      size += bytes.length;
      if (count > 0 && size > this.#options.segmentBytes) break;
      count++;
    }
    return this.#pending.splice(0, count);
  }

  /** @param {readonly Buffer[]} sales */
  async #append(sales) {
    if (this.#broken) throw this.#broken;
    const segment = this.#open ??= await this.#begin().catch((cause) => {
      throw new SpoolError("spool_write_failed", `Cannot write: ${messageOf(cause)}`, cause);
    });
    const frames = Buffer.concat(sales.map((sale) => frame(segment.name, sale)));
    try {
      for (let done = 0; done < frames.length;) {
        const { bytesWritten } = await segment.file.write(
          frames,
          done,
          frames.length - done,
          segment.size + done,
        );
        done += bytesWritten;
      }
      await segment.file.datasync();
    } catch (cause) {
      // these sales are refused, so they must not turn up after all
      try {
        await segment.file.truncate(segment.size);
        await segment.file.sync();
      } catch {
        this.#broken = new SpoolError("spool_broken", `The disk fails: ${messageOf(cause)}`, cause);
        this.#wake();
        throw this.#broken;
      }
      throw new SpoolError("spool_write_failed", `Cannot write: ${messageOf(cause)}`, cause);
    }
    if (segment.size === 0) segment.since = performance.now();
    segment.size += frames.length;
    segment.hash.update(bodyOf(sales));
  }

  /** @returns {Promise<OpenSegment>} */
  async #begin() {
    const name = this.#nextName();
    const file = await open(join(this.#options.dir, `${name}.open`), "wx");
    await syncDir(this.#options.dir);
    return { name, file, size: 0, hash: createHash("sha256"), since: 0 };
  }

  /** Ends the open segment; from here on its bytes and its key are fixed. */
  async #seal() {
    const segment = this.#open;
    if (!segment || segment.size === 0) return;
    const { dir } = this.#options;
    const key = `${segment.name}.${segment.hash.copy().digest("hex").slice(0, 32)}`;
    try {
      await segment.file.close();
      this.#open = null;
      await rename(join(dir, `${segment.name}.open`), join(dir, `${key}.spooled`));
      await syncDir(dir);
    } catch (cause) {
      this.#broken = new SpoolError("spool_broken", `Cannot seal: ${messageOf(cause)}`, cause);
      throw this.#broken;
    }
    this.#sealed.push({ key, file: `${key}.spooled`, size: segment.size });
  }

  #nextName() {
    return `${String(++this.#sequence).padStart(10, "0")}-${randomBytes(6).toString("hex")}`;
  }

  /** @param {number} size */
  #reserve(size) {
    if (this.#bytes + size > this.#options.maxBytes) {
      throw new SpoolError(
        "spool_full",
        `The spool holds ${this.#bytes} of ${this.#options.maxBytes} bytes. Nothing is dropped: ` +
          "connect the device so that it can send, empty refused/, or raise the limit.",
      );
    }
    this.#bytes += size;
  }

  /** @template T @param {() => Promise<T>} work @returns {Promise<T>} */
  #inTurn(work) {
    const done = this.#turn.then(work);
    this.#turn = done.catch(() => {});
    return done;
  }

  /** Waits until something is to be done. @param {number} ms */
  async #idle(ms) {
    await new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.#wake = () => {
        clearTimeout(timer);
        resolve(undefined);
      };
    });
    this.#wake = () => {};
  }

  /** The keys acknowledged in receipts.log and the one before it. A torn last line was not acted upon. */
  async #readReceipts() {
    const path = join(this.#options.dir, "receipts.log");
    /** @type {Set<string>} */
    const settled = new Set();
    for (const file of [path, `${path}.1`]) {
      const text = await readFile(file, "utf8").catch((error) => {
        if (error.code === "ENOENT") return "";
        throw error;
      });
      for (const line of text.split("\n")) {
        const entry = parse(line);
        const key = entry?.["key"];
        if (typeof key !== "string") continue;
        // what was refused may have been put back by hand
        if (entry?.["receipt"]) settled.add(key);
        this.#sequence = Math.max(this.#sequence, Number(key.slice(0, 10)) || 0);
      }
      if (file === path && text !== "" && !text.endsWith("\n")) await appendDurably(path, "\n");
      if (file === path) this.#receiptsBytes = text.length + 1;
    }
    return settled;
  }

  /** Notes for good what became of a segment. @param {Record<string, unknown>} entry */
  async #note(entry) {
    const path = join(this.#options.dir, "receipts.log");
    if (this.#receiptsBytes > RECEIPTS_BYTES) {
      await rename(path, `${path}.1`);
      this.#receiptsBytes = 0;
    }
    const line = `${JSON.stringify({ at: this.#time(), ...entry })}\n`;
    await appendDurably(path, line);
    if (this.#receiptsBytes === 0) await syncDir(this.#options.dir);
    this.#receiptsBytes += line.length;
  }

  #time() {
    return new Date(this.#options.now()).toISOString();
  }

  // --- to the server ---

  /**
   * Posts a segment until it is settled, the signal comes, or (finishing) sending is blocked.
   * @param {SealedSegment} segment @param {AbortSignal} signal
   */
  async #deliver(segment, signal) {
    const { log, sleep, random } = this.#options;
    const body = await this.#load(segment);
    if (body === null) return;
    const lines = countLines(body);
    let firstLine = 1;
    let failures = 0;
    while (!signal.aborted) {
      const verdict = await this.#post(segment, body, firstLine, lines, signal);
      if (signal.aborted && verdict.kind !== "complete") return;
      this.#blocked = verdict.kind === "blocked";
      if (verdict.kind === "complete") {
        return await this.#acknowledge(segment, verdict.receipt);
      }
      if (verdict.kind === "refused") {
        return await this.#refuse(segment, verdict.code ?? "refused", verdict.reason);
      }
      if (verdict.kind === "blocked") {
        log("error", "sending_stopped", {
          reason: verdict.reason,
          hint:
            "Sales are kept on the disk. Put a valid token in place, which is noticed by itself, " +
            "or correct the address.",
        });
        if (this.#finishing) return;
        await this.#untilTokenChanges(verdict.token, signal);
        continue;
      }
      if (verdict.kind === "resume" && verdict.line > firstLine) {
        firstLine = verdict.line;
        failures = 0;
        continue;
      }
      if (verdict.kind === "resume") firstLine = verdict.line;
      failures++;
      const reason = verdict.kind === "again" ? verdict.reason : "the server does not advance";
      // full jitter (Brooker 2015): spreads devices that were all cut off by the same outage
      const backoff = random() * Math.min(BACKOFF_CAP_MS, BACKOFF_FIRST_MS * 2 ** (failures - 1));
      const retryAfter = verdict.kind === "again" ? verdict.retryAfterMs : undefined;
      const wait = retryAfter === undefined ? backoff : retryAfter * (1 + random() / 10);
      log("warning", "will_try_again", { key: segment.key, reason, wait_ms: Math.round(wait) });
      await sleep(wait, signal);
    }
  }

  /**
   * What is sent for a segment: its sales, a line each. null when the file is not what its name
   * says; it is then set aside whole, for some of it may be at the server under its key.
   * @param {SealedSegment} segment
   */
  async #load(segment) {
    const bytes = await readFile(join(this.#options.dir, segment.file));
    const body = segment.file.endsWith(".adopted")
      ? bytes
      : bodyOf(scan(segment.key.slice(0, 23), bytes).sales);
    if (segment.key.endsWith(`.${digest(body)}`)) return body;
    await this.#refuse(segment, "segment_damaged", "its bytes are not those that were sealed");
    return null;
  }

  /**
   * @param {SealedSegment} segment @param {Buffer} body @param {number} firstLine
   * @param {number} lines @param {AbortSignal} signal
   * @returns {Promise<Verdict>}
   */
  async #post(segment, body, firstLine, lines, signal) {
    const { fetch, gzip, endpoint, timeoutMs, now } = this.#options;
    /** @type {string} */
    let token;
    try {
      token = (await this.#options.token()).trim();
    } catch (error) {
      return { kind: "blocked", code: null, reason: `cannot read the token: ${messageOf(error)}` };
    }
    if (!/^[\x21-\x7e]+$/.test(token)) {
      return { kind: "blocked", code: null, reason: "the token is empty or malformed", token };
    }
    const part = fromLine(body, firstLine);
    const abort = new AbortController();
    const stop = () => abort.abort();
    const timer = setTimeout(stop, timeoutMs);
    signal.addEventListener("abort", stop);
    try {
      const response = await fetch(endpoint, {
        method: "POST",
        // a redirect would turn the post into a GET
        redirect: "manual",
        signal: abort.signal,
        headers: {
          "authorization": `Bearer ${token}`,
          "content-type": "application/x-ndjson",
          "idempotency-key": segment.key,
          ...(gzip ? { "content-encoding": "gzip" } : {}),
          ...(firstLine > 1 ? { "scout-first-line": String(firstLine) } : {}),
        },
        body: new Uint8Array(gzip ? gzipSync(part) : part),
      });
      const text = await response.text();
      // an adopted file's lines are counted by the server alone
      const expected = segment.file.endsWith(".adopted") ? null : lines;
      const verdict = judge(response.status, text, lines, expected);
      if (verdict.kind === "again") {
        verdict.retryAfterMs = retryAfterMs(response.headers.get("retry-after"), now());
      }
      if (verdict.kind === "blocked") verdict.token = token;
      return verdict;
    } catch (error) {
      return { kind: "again", reason: `cannot reach ${endpoint}: ${messageOf(error)}` };
    } finally {
      clearTimeout(timer);
      signal.removeEventListener("abort", stop);
    }
  }

  /** @param {string | undefined} refused @param {AbortSignal} signal */
  async #untilTokenChanges(refused, signal) {
    for (let waited = 0; waited < BLOCKED_RETRY_MS; waited += TOKEN_CHECK_MS) {
      if (signal.aborted || this.#finishing) return;
      await this.#options.sleep(TOKEN_CHECK_MS, signal);
      try {
        if ((await this.#options.token()).trim() !== refused) return;
      } catch {
        // it was reported when sending stopped, and is read again
      }
    }
  }

  /** @param {SealedSegment} segment @param {Record<string, unknown>} receipt */
  async #acknowledge(segment, receipt) {
    await this.#note({ key: segment.key, receipt });
    await unlink(join(this.#options.dir, segment.file));
    this.#settled(segment);
    this.#bytes -= segment.size;
    this.#acknowledged++;
    const { accepted, quarantined, replayed } = receipt;
    this.#options.log(quarantined ? "warning" : "info", "acknowledged", {
      key: segment.key,
      accepted,
      quarantined,
      replayed,
    });
  }

  /** @param {SealedSegment} segment @param {string} code @param {string} reason */
  async #refuse(segment, code, reason) {
    const { dir, log } = this.#options;
    const entry = { key: segment.key, refused: { code, reason } };
    await writeDurably(join(this.#refusedDir, `${segment.key}.json`), `${JSON.stringify(entry)}\n`);
    await rename(join(dir, segment.file), join(this.#refusedDir, segment.file));
    await syncDir(this.#refusedDir);
    await syncDir(dir);
    await this.#note(entry);
    this.#settled(segment);
    this.#setAside++;
    log("error", "set_aside", { key: segment.key, code, reason, folder: this.#refusedDir });
  }

  /** @param {SealedSegment} segment */
  #settled(segment) {
    this.#sealed.splice(this.#sealed.indexOf(segment), 1);
  }
}

// --- the protocol (docs/ingest.md) ---

/**
 * What an answer means for the segment. Only an answer that carries one of Scout's codes and speaks
 * of the data sets it aside. What speaks of the set-up stops sending. Everything else, such as the
 * page of a café's Wi-Fi, is a reason to try again.
 * @param {number} status @param {string} text @param {number} lines in the whole post
 * @param {number | null} expected lines the receipt must count
 * @returns {Verdict}
 */
function judge(status, text, lines, expected) {
  const answer = parse(text);
  const line = resumeLine(answer, lines);
  if (status === 200) {
    if (answer?.["complete"] === true && Number.isInteger(answer["received"])) {
      if (expected === null || answer["received"] === expected) {
        return { kind: "complete", receipt: answer };
      }
      return { kind: "again", reason: `${answer["received"]} of ${expected} lines acknowledged` };
    }
    if (answer?.["complete"] === false && line) return { kind: "resume", line };
    return { kind: "again", reason: "200, but not a receipt" };
  }
  const code = typeof answer?.["code"] === "string" ? answer["code"] : null;
  const reason = [`${status} ${code ?? ""}`.trim(), answer?.["message"], answer?.["hint"]]
    .filter(Boolean).join(": ");
  if (status === 401 || status === 403) return { kind: "blocked", code, reason };
  if ((code === "line_gap" || code === "resend_too_large") && line) return { kind: "resume", line };
  if (
    code === null || status >= 500 || PASSING.has(status) || RESEND.has(code)
  ) return { kind: "again", reason };
  if (SET_UP.has(status) || /^(idempotency_key_(invalid|missing)|first_line_)/.test(code)) {
    return { kind: "blocked", code, reason };
  }
  return { kind: "refused", code, reason };
}

const PASSING = new Set([408, 425, 429, 499]);
const RESEND = new Set(["post_in_progress", "body_truncated", "gzip_invalid"]);
const SET_UP = new Set([404, 405, 415]);

/** @param {Record<string, unknown> | null} answer @param {number} lines */
function resumeLine(answer, lines) {
  const details = /** @type {Record<string, unknown> | null} */ (answer?.["details"] ?? null);
  const line = Number(answer?.["resume_from"] ?? details?.["resume_from"]);
  return Number.isInteger(line) && line >= 1 && line <= lines + 1 ? line : null;
}

/** Retry-After (RFC 9110, 10.2.3), seconds or a date. @param {string | null} header @param {number} now */
function retryAfterMs(header, now) {
  if (!header) return undefined;
  const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isNaN(ms) ? undefined : Math.min(RETRY_AFTER_CAP_MS, Math.max(0, ms));
}

// --- lines and frames ---

/** @param {object | string | Uint8Array} sale */
function lineOf(sale) {
  const bytes = sale instanceof Uint8Array
    ? Buffer.from(sale)
    : Buffer.from(typeof sale === "string" ? sale : JSON.stringify(sale));
  if (bytes.length === 0) throw new SpoolError("sale_empty", "A sale cannot be empty.");
  if (bytes.includes(LF)) throw new SpoolError("sale_not_one_line", "A sale must be one line.");
  if (bytes.length > SALE_BYTES) {
    throw new SpoolError(
      "sale_too_large",
      `A sale of ${bytes.length} bytes is over ${SALE_BYTES}.`,
    );
  }
  return bytes;
}

/** @param {string} name @param {Buffer} sale */
function checkOf(name, sale) {
  return createHash("sha256").update(name).update("\n").update(sale).digest("hex")
    .slice(0, CHECK_LENGTH);
}

/** @param {string} name @param {Buffer} sale */
const frame = (name, sale) =>
  Buffer.concat([Buffer.from(`${checkOf(name, sale)} `), sale, NEWLINE]);
const NEWLINE = Buffer.from("\n");
/** @param {Buffer} sale */
const frameLength = (sale) => CHECK_LENGTH + 1 + sale.length + 1;

/**
 * Finds the sales of a segment. A last sale that lacks only its newline is whole.
 * @param {string} name @param {Buffer} bytes
 */
function scan(name, bytes) {
  /** @type {Buffer[]} */
  const sales = [];
  /** @type {Buffer[]} */
  const rest = [];
  for (let at = 0; at < bytes.length;) {
    const found = bytes.indexOf(LF, at);
    const end = found < 0 ? bytes.length : found;
    const sale = bytes.subarray(at + CHECK_LENGTH + 1, end);
    const check = bytes.toString("latin1", at, Math.min(end, at + CHECK_LENGTH + 1));
    if (sale.length > 0 && check === `${checkOf(name, sale)} `) sales.push(sale);
    else rest.push(bytes.subarray(at, Math.min(bytes.length, end + 1)));
    at = end + 1;
  }
  const changed = rest.length > 0 || (bytes.length > 0 && bytes[bytes.length - 1] !== LF);
  return { sales, rest: Buffer.concat(rest), changed };
}

/** @param {readonly Buffer[]} sales */
const bodyOf = (sales) => Buffer.concat(sales.flatMap((sale) => [sale, NEWLINE]));

/** @param {Buffer} body */
const digest = (body) => createHash("sha256").update(body).digest("hex").slice(0, 32);

/** @param {string} file */
const keyOf = (file) => file.slice(0, file.lastIndexOf("."));

/** @param {Buffer} body */
function countLines(body) {
  let lines = 0;
  for (let at = 0; at < body.length; lines++) {
    const end = body.indexOf(LF, at);
    at = end < 0 ? body.length : end + 1;
  }
  return lines;
}

/** The part of NDJSON that begins with a line (1-based). @param {Buffer} body @param {number} line */
function fromLine(body, line) {
  let at = 0;
  for (let n = 1; n < line && at < body.length; n++) {
    const end = body.indexOf(LF, at);
    at = end < 0 ? body.length : end + 1;
  }
  return body.subarray(at);
}

/** @param {string} text @returns {Record<string, unknown> | null} */
function parse(text) {
  try {
    const value = JSON.parse(text);
    return typeof value === "object" && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

/** @param {unknown} error @returns {string} */
function messageOf(error) {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? messageOf(error.cause) : error.message;
}

/** @param {number} ms @param {AbortSignal} signal @returns {Promise<void>} */
function pause(ms, signal) {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener("abort", done);
    if (signal.aborted) done();
  });
}

// --- files ---

/** @param {string} path @param {string | Buffer} content */
async function writeDurably(path, content) {
  await writeFile(path, content);
  await syncFile(path);
}

/** @param {string} path @param {string} text */
async function appendDurably(path, text) {
  const file = await open(path, "a");
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** @param {string} path */
async function syncFile(path) {
  // an adopted file may belong to another user; only Windows wants the right to write
  const file = await open(path, process.platform === "win32" ? "r+" : "r");
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes new, renamed and removed names last. Windows has no such thing. @param {string} path */
async function syncDir(path) {
  if (process.platform === "win32") return;
  const folder = await open(path, "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/**
 * Takes the spool for this process. A lock is stale when its process is gone: not there, started at
 * another time, or from before the last boot. Only one of those who find it stale can make the next
 * number, and numbers are never given back, so nobody takes away a lock that lives.
 * @param {string} dir
 * @returns {Promise<() => Promise<void>>} gives it free
 */
async function takeLock(dir) {
  const mine = join(dir, `lock-${process.pid}-${randomBytes(4).toString("hex")}.tmp`);
  for (;;) {
    const numbers = (await readdir(dir)).flatMap((name) => /^lock\.(\d+)$/.exec(name)?.[1] ?? [])
      .map(Number).sort((a, b) => a - b);
    const highest = numbers[numbers.length - 1] ?? 0;
    const owner = highest === 0
      ? null
      : parse(await readFile(join(dir, `lock.${highest}`), "utf8").catch(() => ""));
    if (owner && isAlive(owner)) {
      throw new SpoolError("spool_locked", `Process ${owner["pid"]} uses the spool ${dir}.`);
    }
    const path = join(dir, `lock.${highest + 1}`);
    await writeFile(mine, JSON.stringify({ pid: process.pid, ...identity(process.pid) }));
    try {
      await link(mine, path);
    } catch (error) {
      // ENOENT: the one who was faster has cleared up
      const { code } = /** @type {NodeJS.ErrnoException} */ (error);
      if (code === "EEXIST" || code === "ENOENT") continue;
      throw error;
    } finally {
      await rm(mine, { force: true });
    }
    for (const number of numbers) await rm(join(dir, `lock.${number}`), { force: true });
    return async () => {
      await writeFile(mine, "{}");
      await rename(mine, path);
    };
  }
}

/** @param {Record<string, unknown>} owner */
function isAlive(owner) {
  const pid = Number(owner["pid"]);
  if (!pid) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code === "ESRCH") return false;
    if (code !== "EPERM") {
      const hint = "Run Deno with --allow-all.";
      throw new SpoolError("spool_locked", `Cannot tell whether process ${pid} lives. ${hint}`);
    }
  }
  const now = identity(pid);
  // where it could not be told (Deno without --allow-all), the number alone decides
  return !owner["started"] || !now.started || now.started === owner["started"];
}

/**
 * Tells a process from a later one with its number, where there is /proc: the boot, and the time
 * since then. Something else for one that has ended and was not waited for.
 * @param {number} pid
 */
function identity(pid) {
  try {
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "latin1").trim();
    const text = readFileSync(`/proc/${pid}/stat`, "latin1");
    // the 3rd field on; the 2nd may hold spaces and parentheses
    const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
    return { started: fields[0] === "Z" ? "ended" : `${boot} ${fields[19]}` };
  } catch {
    return { started: null };
  }
}

// --- the command ---

const USAGE = `Usage: node scout_device.mjs --spool DIR --url API_URL --token-file FILE [options]

Reads sales from standard input, a JSON object a line, and sends them to Scout. At the end of the
input it sends what is left and ends. Sales are safe on the disk once they are read.

  --inbox DIR         instead of standard input: take over every *.ndjson file that is moved there
                      (same file system as the spool), until stopped
  --drain SECONDS     at the end of the input, try for so long (default: until all is sent)
  --seal-after MS     a sale waits at most so long for others to be sent with it (default 1000)
  --max-bytes BYTES   most the spool may hold (default 1 GiB); then reading stops until there is room
  --gzip              compress what is sent

Exit codes: 0 all sent, or stopped by SIGTERM or SIGINT; 1 failure; 2 bad usage; 3 sales are left in
the spool; 4 something was set aside. The log is JSON on standard error.
`;

/** @param {"info" | "warning" | "error"} level @param {string} event @param {object} fields */
function logLine(level, event, fields) {
  process.stderr.write(
    `${JSON.stringify({ at: new Date().toISOString(), level, event, ...fields })}\n`,
  );
}

async function main() {
  let values;
  try {
    ({ values } = parseArgs({
      options: {
        spool: { type: "string" },
        url: { type: "string" },
        "token-file": { type: "string" },
        inbox: { type: "string" },
        drain: { type: "string" },
        "seal-after": { type: "string" },
        "max-bytes": { type: "string" },
        gzip: { type: "boolean" },
        help: { type: "boolean" },
      },
    }));
    if (values.help) {
      process.stdout.write(USAGE);
      return 0;
    }
    for (const name of /** @type {const} */ (["spool", "url", "token-file"])) {
      if (!values[name]) throw new Error(`--${name} is missing`);
    }
    for (const name of /** @type {const} */ (["drain", "seal-after", "max-bytes"])) {
      if (!/^\d*$/.test(values[name] ?? "")) throw new Error(`--${name} takes a number`);
    }
    new URL(values.url ?? "");
  } catch (error) {
    process.stderr.write(`${messageOf(error)}\n\n${USAGE}`);
    return 2;
  }
  const stopped = new AbortController();
  const gaveUp = new AbortController();
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) {
    process.on(signal, () => {
      stopped.abort();
      gaveUp.abort();
    });
  }
  const spool = await openSpool({
    dir: values.spool ?? "",
    url: values.url ?? "",
    token: () => readFile(values["token-file"] ?? "", "utf8"),
    gzip: values.gzip ?? false,
    ...(values["max-bytes"] ? { maxBytes: Number(values["max-bytes"]) } : {}),
    ...(values["seal-after"] ? { sealAfterMs: Number(values["seal-after"]) } : {}),
    log: logLine,
  });
  logLine("info", "opened", spool.stats());
  const sending = spool.run({ signal: gaveUp.signal });
  try {
    const input = values.inbox
      ? watchInbox(spool, values.inbox, stopped.signal)
      : readSales(spool, process.stdin, stopped.signal);
    const notKept = await Promise.race([input, sending.then(() => input)]);
    if (values.drain) setTimeout(() => gaveUp.abort(), Number(values.drain) * 1000).unref();
    spool.finish();
    await sending;
    const { unsentSegments, setAside } = spool.stats();
    if (stopped.signal.aborted) return 0;
    return unsentSegments > 0 ? 3 : setAside + notKept > 0 ? 4 : 0;
  } finally {
    gaveUp.abort();
    await sending.catch(() => {});
    await spool.close();
    logLine("info", "closed", spool.stats());
  }
}

/**
 * Spools the lines of a stream; stops reading while the spool is full.
 * @param {Spool} spool @param {NodeJS.ReadableStream & { destroy(): unknown }} input @param {AbortSignal} signal
 * @returns {Promise<number>} how many lines could not be kept
 */
async function readSales(spool, input, signal) {
  /** @type {Promise<boolean>[]} */
  let adding = [];
  let refused = 0;
  const settle = async () => {
    refused += (await Promise.all(adding)).filter((kept) => !kept).length;
    adding = [];
  };
  /** @param {Buffer} line */
  const take = (line) => {
    if (!/^\s*$/.test(line.toString("latin1", 0, 64)) || line.length > 64) {
      adding.push(untilRoom(() => spool.add(line), signal));
    }
  };
  signal.addEventListener("abort", () => input.destroy());
  let carry = Buffer.alloc(0);
  try {
    for await (const chunk of input) {
      let bytes = Buffer.concat([carry, /** @type {Buffer} */ (chunk)]);
      for (let end = bytes.indexOf(LF); end >= 0; end = bytes.indexOf(LF)) {
        take(bytes.subarray(0, end));
        bytes = bytes.subarray(end + 1);
      }
      carry = bytes;
      await settle();
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
  // a last line without its newline: kept when the input ended, a fragment when it was cut off
  if (carry.length > 0 && !signal.aborted) take(carry);
  else if (carry.length > 0) logLine("warning", "fragment_not_kept", { bytes: carry.length });
  await settle();
  return refused;
}

/** @param {Spool} spool @param {string} dir @param {AbortSignal} signal @returns {Promise<number>} */
async function watchInbox(spool, dir, signal) {
  await mkdir(dir, { recursive: true });
  /** @type {Set<string>} told of once */
  const refused = new Set();
  while (!signal.aborted) {
    const files = (await readdir(dir, { withFileTypes: true }))
      .filter((entry) => entry.isFile() && /^[^.].*\.(ndjson|jsonl)$/.test(entry.name))
      .map(({ name }) => name).sort();
    for (const name of files) {
      if (refused.has(name) || signal.aborted) continue;
      if (!await untilRoom(() => spool.adopt(join(dir, name)), signal)) refused.add(name);
    }
    await pause(500, signal);
  }
  return refused.size;
}

/**
 * Tries until the spool has room. False when what is given cannot be kept; that is logged.
 * @param {() => Promise<void>} keep @param {AbortSignal} signal
 */
async function untilRoom(keep, signal) {
  for (;;) {
    try {
      await keep();
      return true;
    } catch (error) {
      const code = error instanceof SpoolError ? error.code : "";
      const isPassing = code === "spool_full" || code === "spool_write_failed";
      if (!isPassing && !/^(sale|file)_/.test(code)) throw error;
      if (!isPassing || signal.aborted || performance.now() > tellAfter) {
        logLine("error", code, {
          reason: messageOf(error),
          not_kept: !isPassing || signal.aborted,
        });
        tellAfter = performance.now() + 60_000;
      }
      if (!isPassing || signal.aborted) return false;
      await pause(1000, signal);
    }
  }
}

/** A full disk is told of once a minute, not for every sale that waits. */
let tellAfter = 0;

const script = process.argv[1];
if (script && import.meta.url === pathToFileURL(realpathSync(script)).href) {
  main().then((code) => process.exit(code), (error) => {
    logLine("error", error.code ?? "failed", { reason: messageOf(error) });
    process.exit(1);
  });
}
