import { isUnavailable, type Warehouse } from "@scout/warehouse/connect.ts";

/** What metadata.take_small_file() answers. */
export interface Registered {
  file_id: number;
  is_new: boolean;
  subject: string;
  replaces_file_id: number | null;
  /** False: the bytes were in Storage already. */
  is_kept: boolean;
  /** Of the file that is staged, as JSON (bronze.file_receipt); null where it is registered and still to be read. */
  receipt: string | null;
}

interface Waiting {
  file: string;
  resolve: (registered: Registered) => void;
  reject: (error: unknown) => void;
}

/** Statements that are under way at a time; files that come meanwhile wait for the next. */
const AT_ONCE = 2;
const MOST_FILES = 50;
const MOST_CHARACTERS = 1_000_000;

/** Takes small files that come at the same time with one statement, and so with one commit. */
export class SmallFileGroups {
  readonly #sql: Warehouse;
  #waiting: Waiting[] = [];
  #running = 0;

  constructor(sql: Warehouse) {
    this.#sql = sql;
  }

  /** @param file as readSmallFile() gave it */
  take(file: string): Promise<Registered> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ file, resolve, reject });
      if (this.#running < AT_ONCE) void this.#run();
    });
  }

  async #run(): Promise<void> {
    this.#running++;
    while (this.#waiting.length > 0) await this.#send(this.#next());
    this.#running--;
  }

  #next(): Waiting[] {
    let characters = 0;
    const past = this.#waiting.findIndex(({ file }) =>
      (characters += file.length) > MOST_CHARACTERS
    );
    const most = past < 0 ? MOST_FILES : Math.min(MOST_FILES, Math.max(1, past));
    return this.#waiting.splice(0, most);
  }

  async #send(group: readonly Waiting[]): Promise<void> {
    try {
      const json = `[${group.map(({ file }) => file).join(",")}]`;
      const taken = await this.#sql<(Registered & { place: number })[]>`
        select t.place, t.file_id, t.is_new, t.subject, t.replaces_file_id, t.is_kept, t.receipt
        from metadata.take_small_files(${json}::text::jsonb) t`;
      const at = new Map(taken.map(({ place, ...registered }) => [place, registered]));
      for (const [i, { resolve, reject }] of group.entries()) {
        const registered = at.get(i + 1);
        if (registered === undefined) reject(new Error("take_small_files answered too little"));
        else resolve(registered);
      }
    } catch (error) {
      // one of them is at fault, and does not keep the others from being taken
      if (group.length > 1 && !isUnavailable(error)) {
        for (const one of group) await this.#send([one]);
      } else for (const { reject } of group) reject(error);
    }
  }
}
