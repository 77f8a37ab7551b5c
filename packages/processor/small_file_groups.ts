import type { Warehouse } from "@scout/warehouse/connect.ts";
import { GroupedCalls } from "@scout/warehouse/grouped_calls.ts";
import { begin } from "@scout/warehouse/transaction.ts";

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

/** A file to be taken. */
interface Given {
  file: string;
  kept: Promise<void>;
}

/** A group costs as much as two files of it. */
const APART_MS = 25;
const MOST_FILES = 50;
const MOST_CHARACTERS = 1_000_000;

/**
 * Takes small files that come at the same time with one statement, and so with one commit. That runs beside
 * their way to Storage, and commits when the last is there.
 */
export class SmallFileGroups {
  readonly #calls: GroupedCalls<Given, Registered>;

  constructor(sql: Warehouse) {
    this.#calls = new GroupedCalls({
      apartMs: APART_MS,
      most: mostFiles,
      run: (given) =>
        begin(sql, "", async (tx) => {
          const files = given.map(({ file }) => file);
          const taken = await tx<(Registered & { place: number })[]>`
            select t.place, t.file_id, t.is_new, t.subject, t.replaces_file_id, t.is_kept, t.receipt
            from metadata.take_small_files(${`[${files.join(",")}]`}::text::jsonb) t`;
          // what is not in Storage is not received
          await Promise.all(given.map(({ kept }) => kept));
          const at = new Map(taken.map(({ place, ...registered }) => [place, registered]));
          return files.map((_, i) => at.get(i + 1));
        }),
    });
  }

  /**
   * @param file as readSmallFile() gave it
   * @param kept when its bytes are in Storage; it is not taken where that fails
   */
  take(file: string, kept: Promise<void>): Promise<Registered> {
    return this.#calls.call({ file, kept });
  }
}

function mostFiles(given: readonly Given[]): number {
  let characters = 0;
  const past = given.findIndex(({ file }) => (characters += file.length) > MOST_CHARACTERS);
  return past < 0 ? MOST_FILES : Math.min(MOST_FILES, Math.max(1, past));
}
