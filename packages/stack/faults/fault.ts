import type { Sql } from "postgres";
import type { CronRunner } from "../cron.ts";
import type { Device, Post } from "./device.ts";
import type { Barrier, HeldTable } from "./barrier.ts";
import type { RestartablePostgres } from "./restartable_postgres.ts";

/** A file that is sent to the function drive-universal-processor. */
export interface SentFile {
  fileName: string;
  content: string;
  /** How many it has. */
  rows: number;
}

/** What came in while a fault was done. */
export type Sent = Post | SentFile;

/** Something that goes wrong in shops and data centres, done on purpose. */
export interface Fault {
  /** Short and stable: `scout torture --only <name>`. */
  name: string;
  /** What is done and checked, in a line. */
  what: string;
  /** Settings the stack runs with instead of its defaults. */
  settings?: Readonly<Record<string, number>>;
  /**
   * Does it, and throws where Scout answers wrongly. Resolves with the posts that devices made, and
   * the files that were sent, in their order: they are sent again, and a clean run of them on an
   * untouched stack must give the same silver and gold.
   */
  run(context: FaultContext): Promise<Sent[]>;
}

/** The stack a fault is done to: a database, functions and API of its own. */
export interface FaultContext {
  /** Where devices post. */
  ingestUrl: string;
  /** The owner's connections. */
  sql: Sql;
  /** A session of its own, for what is to be interrupted. */
  session(): Sql;
  /** A registered device; the same id gives the same token again. */
  device(id?: string, store?: string): Promise<Device>;
  /** Lets whoever writes to a table wait there, inside the transaction that wrote. */
  holdAt(table: HeldTable): Promise<Barrier>;
  /** Lets each write to a table fail with a SQLSTATE; resolves with what ends that. */
  failAt(table: HeldTable, sqlstate: string): Promise<() => Promise<void>>;
  /** Runs the registered jobs as the platform does, until it is stopped. */
  startCron(): Promise<CronRunner>;
  /** The server under the database. */
  postgres: RestartablePostgres;
  /** Process id of the running function. */
  functionPid(): number | undefined;
  /** SIGKILL for the running function (ingest-stream unless named); resolves when another one has taken its place. */
  killFunction(slug?: string): Promise<void>;
  /** Calls the function lifecycle with the secret key; its answer. Throws when that is no 200. */
  lifecycle<T>(path: string, body: unknown): Promise<T>;
  /** Has the function alerts send what is due. Throws when that is no 200. */
  sendAlerts(): Promise<void>;
  /** Sends a file; the answer's status and body. */
  sendFile(file: SentFile): Promise<{ status: number; body: Record<string, unknown> }>;
  /** Reads one call's worth of the files that wait; whether there is more. Throws when that is no 200. */
  readFiles(): Promise<boolean>;
  /** Most memory the running function has ever held, in MB; undefined where that cannot be told. */
  functionPeakMegabytes(): Promise<number | undefined>;
}

/** Fails a fault. */
export function check(holds: boolean, otherwise: () => string): asserts holds {
  if (!holds) throw new Error(otherwise());
}
