import { ScoutError } from "@scout/wire/error.ts";
import { isUnavailable } from "@scout/warehouse/connect.ts";
import { Accounts } from "./accounts.ts";
import { bringFile, type Brought } from "./bring_file.ts";
import type { Claim } from "./claim.ts";
import { type DriveDeps, driveSettings } from "./drive_deps.ts";
import { claimFeed, type Feed } from "./feed.ts";
import { type PassBudget, type PassResult, runPass } from "./run_pass.ts";

/** What a call did. */
export interface SyncResult {
  passes: PassResult[];
  files: Record<Brought, number>;
  /** Batches rolled back because their file was removed, or replayed because it came back. */
  settled: number;
  /** There is more to do now: call again. */
  more: boolean;
  /** Why something failed; null when nothing did. It is tried again by itself. */
  error: string | null;
}

/** How a call works: a worker has no budgets, and takes files that are too long for a function. */
export interface SyncOptions {
  isWorker?: boolean;
  /** Only finds out what there is; bringing files is left to other calls. */
  listOnly?: boolean;
  /** Feeds to be read though nothing is due. */
  feedIds?: readonly number[];
  /** A call looks once more for what is due before it ends, so many ms after it began. */
  looksAgainAfterMs?: number;
  /** Called when files were queued for reading, before anything is waited for. */
  onQueued?: () => Promise<void>;
}

const DOWNLOADS_AT_ONCE = 4;

/**
 * Does what is due: follows changes, lists folders, keeps channels, brings files to Storage and queues
 * them. Any number of calls may run at once, and each may be killed anywhere: work is claimed under
 * leases and committed a page and a file at a time.
 */
export async function syncDrive(deps: DriveDeps, options: SyncOptions = {}): Promise<SyncResult> {
  return await new Call(deps, options, await driveSettings(deps.sql)).run();
}

class Call {
  readonly #deps: DriveDeps;
  readonly #options: SyncOptions;
  readonly #accounts: Accounts;
  readonly #lease: string;
  readonly #pages: PassBudget;
  readonly #maxBytes: number;
  #filesLeft: number;
  #bytesLeft: number;
  readonly #result: SyncResult = {
    passes: [],
    files: { queued: 0, outdated: 0, needs_worker: 0, put_off: 0, lost: 0 },
    settled: 0,
    more: false,
    error: null,
  };

  constructor(
    deps: DriveDeps,
    options: SyncOptions,
    settings: Awaited<ReturnType<typeof driveSettings>>,
  ) {
    const { isWorker = false } = options;
    this.#deps = deps;
    this.#options = options;
    this.#accounts = new Accounts(deps);
    this.#lease = deps.randomId();
    this.#pages = {
      pages: isWorker ? Infinity : settings.drive_pages_per_call,
      until: isWorker ? Infinity : deps.now() + settings.drive_call_ms,
    };
    this.#filesLeft = isWorker ? Infinity : settings.drive_files_per_call;
    this.#bytesLeft = isWorker ? Infinity : settings.drive_bytes_per_call;
    this.#maxBytes = isWorker ? Infinity : settings.drive_download_bytes;
  }

  async run(): Promise<SyncResult> {
    const { feedIds = [], looksAgainAfterMs = 0 } = this.#options;
    const { now, sleep = pause } = this.#deps;
    const began = now();
    try {
      await this.#doWhatIsDue(feedIds);
      if (looksAgainAfterMs > 0 && this.#result.error === null && !this.#result.more) {
        await sleep(Math.max(0, began + looksAgainAfterMs - now()));
        await this.#doWhatIsDue([]);
      }
    } finally {
      await this.#accounts.tellCalls();
    }
    return this.#result;
  }

  async #doWhatIsDue(feedIds: readonly number[]): Promise<void> {
    await this.#followFeeds(feedIds);
    if (this.#options.listOnly) return;
    const { queued } = this.#result.files;
    await this.#bringFiles();
    if (this.#result.files.queued > queued) await this.#options.onQueued?.();
    await this.#settleRemovals();
  }

  async #followFeeds(feedIds: readonly number[]): Promise<void> {
    for (const feedId of feedIds) {
      const feed = await claimFeed(this.#deps.sql, this.#lease, feedId);
      if (feed !== null) await this.#follow(feed);
    }
    while (this.#hasTime()) {
      const feed = await claimFeed(this.#deps.sql, this.#lease);
      if (feed === null) return;
      const pass = await this.#follow(feed);
      if (pass?.more) {
        this.#result.more = true;
        return;
      }
    }
    this.#result.more = true;
  }

  async #follow(feed: Feed): Promise<PassResult | null> {
    const { sql, log } = this.#deps;
    try {
      const account = await this.#accounts.get(feed.account);
      const pass = await runPass(this.#deps, account, feed, this.#lease, this.#pages);
      this.#result.passes.push(pass);
      this.#pages.pages -= pass.pages;
      await sql`select metadata.end_drive_pass(${this.#lease}, ${feed.feed_id})`;
      return pass;
    } catch (error) {
      // the lease runs out by itself where Postgres cannot be told
      if (isUnavailable(error)) throw error;
      const failure = asFailure(error);
      log.error("a Drive could not be followed", { feed: feed.feed_id, error });
      this.#result.error = failure.message;
      await sql`
        select metadata.end_drive_pass(${this.#lease}, ${feed.feed_id}, ${failure.code}, ${failure.message},
          ${failure.wait})`;
      return null;
    }
  }

  async #bringFiles(): Promise<void> {
    const { sql } = this.#deps;
    const { isWorker = false } = this.#options;
    while (this.#hasTime()) {
      if (this.#filesLeft <= 0 || this.#bytesLeft <= 0) {
        this.#result.more = true;
        return;
      }
      const claims = await sql<Claim[]>`
        select * from metadata.claim_drive_versions(${this.#lease}, ${DOWNLOADS_AT_ONCE}, ${isWorker})`;
      if (claims.length === 0) return;
      this.#filesLeft -= claims.length;
      // all end before an error is told, so that none goes on unseen
      const outcomes = await Promise.allSettled(claims.map((claim) => this.#bring(claim)));
      for (const outcome of outcomes) {
        if (outcome.status === "fulfilled") this.#result.files[outcome.value]++;
        else if (isUnavailable(outcome.reason)) throw outcome.reason;
        else this.#result.error = asFailure(outcome.reason).message;
      }
      if (outcomes.some(({ status }) => status === "rejected")) return;
    }
    this.#result.more = true;
  }

  async #bring(claim: Claim): Promise<Brought> {
    this.#bytesLeft -= claim.bytes ?? 0;
    return await bringFile(this.#deps, this.#accounts, this.#lease, claim, {
      maxBytes: this.#maxBytes,
      until: this.#pages.until,
    });
  }

  async #settleRemovals(): Promise<void> {
    const { sql } = this.#deps;
    while (this.#hasTime()) {
      const cases = await sql<
        { source_id: number; content_id: string; batch_id: number | null; action: string }[]
      >`select * from metadata.drive_removals()`;
      if (cases.length === 0) return;
      for (const one of cases) {
        await sql`
          select metadata.settle_drive_removal(${one.source_id}, ${one.content_id}, ${one.batch_id}, ${one.action})`;
        if (one.batch_id !== null) this.#result.settled++;
      }
    }
  }

  #hasTime(): boolean {
    return this.#deps.now() < this.#pages.until;
  }
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

function asFailure(error: unknown): { code: string; message: string; wait: number } {
  if (error instanceof ScoutError) {
    return { code: error.code, message: error.message, wait: error.retryAfterSeconds ?? 0 };
  }
  return {
    code: "internal",
    message: error instanceof Error ? error.message : String(error),
    wait: 0,
  };
}
