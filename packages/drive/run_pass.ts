import { ScoutError } from "@scout/wire/error.ts";
import { keepChannels } from "./channels.ts";
import type { Account, DriveDeps } from "./drive_deps.ts";
import { hasDriveCode } from "./drive_error.ts";
import type { Feed, Sweep } from "./feed.ts";
import { sweepSchema } from "./feed.ts";
import { type Item, itemOf, itemsOf, itemsOfChanges } from "./items.ts";

/** What a pass over a feed did. */
export interface PassResult {
  feed_id: number;
  reason: string;
  pages: number;
  /** Contents that were not known before. */
  found: number;
  /** There is more to list. */
  more: boolean;
}

/** How much a pass may do. */
export interface PassBudget {
  pages: number;
  /** In ms since 1970. */
  until: number;
}

/**
 * A pass over a claimed feed: its changes to the end, then folders that are to be listed, then its
 * channels. Each page is applied in one transaction with the place it leads to, fenced by the lease; so a
 * pass may end anywhere and the next goes on.
 *
 * @throws ScoutError when Drive or the database cannot be worked with
 */
export async function runPass(
  deps: DriveDeps,
  account: Account,
  feed: Feed,
  lease: string,
  budget: PassBudget,
): Promise<PassResult> {
  const pass = new Pass(deps, account, feed, lease, budget);
  await pass.checkProblems();
  const hasListed = await pass.listChanges().catch(async (error) => {
    // a shared drive the account is no member of any more has no changes to tell
    if (hasDriveCode(error, "drive_file_missing", "drive_forbidden")) await pass.checkAll();
    throw error;
  });
  const hasSwept = hasListed && await pass.sweep();
  await keepChannels(deps, account, feed, lease, pass.token);
  return {
    feed_id: feed.feed_id,
    reason: feed.reason,
    pages: pass.pages,
    found: pass.found,
    more: !hasListed || !hasSwept,
  };
}

class Pass {
  pages = 0;
  found = 0;
  token: string;
  readonly #deps: DriveDeps;
  readonly #account: Account;
  readonly #feed: Feed;
  readonly #lease: string;
  readonly #budget: PassBudget;

  constructor(deps: DriveDeps, account: Account, feed: Feed, lease: string, budget: PassBudget) {
    this.#deps = deps;
    this.#account = account;
    this.#feed = feed;
    this.#lease = lease;
    this.#budget = budget;
    this.token = feed.page_cursor ?? feed.page_token ?? "";
  }

  /** Sources that could not be read are looked at again. */
  async checkProblems(): Promise<void> {
    for (const source of this.#feed.sources) {
      if (source.problem !== null) await this.#check(source);
    }
  }

  async checkAll(): Promise<void> {
    for (const source of this.#feed.sources) await this.#check(source);
  }

  /** Reads the changes to their end; false when the budget ended first. */
  async listChanges(): Promise<boolean> {
    const { drive_id: driveId, page_token: known } = this.#feed;
    // taken before anything is swept: what changes during a sweep is told after it
    if (known === null) await this.#begin(false);
    await this.#deps.sql`
      select metadata.begin_drive_listing(${this.#lease}, ${this.#feed.feed_id})`;
    for (;;) {
      if (this.#isSpent()) return false;
      const page = await this.#account.client.changes(this.token, driveId).catch((error) => {
        if (hasDriveCode(error, "drive_token_gone")) return null;
        throw error;
      });
      if (page === null) {
        await this.#begin(true);
        await this.#deps.sql`
          select metadata.begin_drive_listing(${this.#lease}, ${this.#feed.feed_id})`;
        continue;
      }
      const items = await itemsOfChanges(this.#account.client, page.changes, driveId);
      const isAlarming = items.some((item) =>
        item.is_gone || item.is_trashed || this.#isRoot(item.file_id)
      );
      if (isAlarming) await this.checkAll();
      const next = page.nextPageToken ?? null;
      const last = next === null ? page.newStartPageToken ?? null : null;
      const [applied] = await this.#deps.sql<{ found: number }[]>`
        select metadata.apply_drive_changes(${this.#lease}, ${this.#feed.feed_id}, ${this.token},
          ${JSON.stringify(items)}::text::jsonb, ${next}, ${last}) as found`;
      this.pages++;
      this.found += applied?.found ?? 0;
      this.token = next ?? last ?? this.token;
      if (last !== null) return true;
    }
  }

  /** Lists what is to be listed; false when the budget ended first. */
  async sweep(): Promise<boolean> {
    const { sql } = this.#deps;
    // however long the changes were, a sweep gets on by a page
    for (let pages = 0;; pages++) {
      if (pages > 0 && this.#isSpent()) return false;
      const [row] = await sql<{ sweep: string | null }[]>`
        select metadata.next_drive_sweep(${this.#lease}, ${this.#feed.feed_id})::text as sweep`;
      if (!row?.sweep) return true;
      const sweep = sweepSchema.parse(JSON.parse(row.sweep));
      const source = this.#feed.sources.find(({ id }) => id === sweep.source_id);
      // connected since this pass began: the next one knows it
      if (source === undefined) return false;
      // a folder that is not shared any more lists as empty, which says nothing of its files
      if (!await this.#check(source)) continue;
      if (sweep.folders === null && sweep.unseen.length === 0) {
        await sql`
          select metadata.finish_drive_sweep(${this.#lease}, ${this.#feed.feed_id}, ${sweep.sweep_id})`;
        continue;
      }
      const { items, next } = sweep.folders === null
        ? { items: await this.#lookAt(sweep.unseen), next: null }
        : await this.#list(sweep.folders, sweep.page_token);
      const [applied] = await sql<{ found: number }[]>`
        select metadata.apply_drive_sweep(${this.#lease}, ${this.#feed.feed_id}, ${sweep.sweep_id},
          ${sweep.page_token}, ${JSON.stringify(items)}::text::jsonb, ${next}) as found`;
      this.pages++;
      this.found += applied?.found ?? 0;
    }
  }

  async #list(
    folders: NonNullable<Sweep["folders"]>,
    pageToken: string | null,
  ): Promise<{ items: Item[]; next: string | null }> {
    const { client } = this.#account;
    const page = await client.filesIn(folders, this.#feed.drive_id, pageToken ?? undefined);
    if (page.incompleteSearch) {
      throw new ScoutError("drive_unavailable", "Google Drive listed a folder incompletely.", {
        status: 503,
      });
    }
    return {
      items: await itemsOf(client, page.files, this.#feed.drive_id),
      next: page.nextPageToken ?? null,
    };
  }

  /** What became of files that no folder listed. */
  async #lookAt(ids: readonly string[]): Promise<Item[]> {
    const items: Item[] = [];
    for (const id of ids) {
      try {
        const { client } = this.#account;
        items.push(await itemOf(client, await client.file(id), this.#feed.drive_id));
      } catch (error) {
        if (!hasDriveCode(error, "drive_file_missing", "drive_forbidden")) throw error;
        items.push({ file_id: id, is_gone: true });
      }
    }
    return items;
  }

  async #begin(isLost: boolean): Promise<void> {
    const { feed_id: feedId, drive_id: driveId } = this.#feed;
    this.token = await this.#account.client.startPageToken(driveId);
    if (isLost) this.#deps.log.warning("the place in a Drive's changes was lost", { feedId });
    await this.#deps.sql`
      select metadata.begin_drive_feed(${this.#lease}, ${feedId}, ${this.token}, ${isLost})`;
  }

  /** Whether a source's own folder is there; what is the matter with it is kept. */
  async #check(source: Feed["sources"][number]): Promise<boolean> {
    const problem = await this.#account.client.file(source.root_id).then(
      ({ trashed }) => trashed ? "The folder is in the bin." : null,
      (error) => {
        if (!hasDriveCode(error, "drive_file_missing", "drive_forbidden")) throw error;
        return `The folder is gone, or not shared with ${this.#account.email} any more.`;
      },
    );
    if (problem !== source.problem) {
      await this.#deps.sql`
        select metadata.set_drive_problem(${this.#lease}, ${this.#feed.feed_id}, ${source.id}, ${problem})`;
      source.problem = problem;
    }
    return problem === null;
  }

  #isRoot(fileId: string): boolean {
    return this.#feed.sources.some(({ root_id: rootId }) => rootId === fileId);
  }

  #isSpent(): boolean {
    return this.pages >= this.#budget.pages || this.#deps.now() >= this.#budget.until;
  }
}
