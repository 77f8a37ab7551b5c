import type { StoredObject } from "@scout/edge/bucket.ts";
import type { Mapping, MappingDoubt } from "@scout/tabular/mapping.ts";
import type { InferenceState, Schema } from "@scout/tabular/schema.ts";
import type { Sniffed } from "@scout/tabular/sniffed.ts";
import type { Checkpoint } from "@scout/tabular/table.ts";
import type { FileOptions } from "./file_options.ts";

/** What a call works on next. */
export type Phase = "start" | "inflate" | "infer" | "stage" | "replace";

/** What is known of one table once all of it was read. Plain JSON. */
export interface TablePlan {
  /** As the reader names it; empty where the file is one table. */
  name: string;
  header: string[];
  /** Rows that are no records: unreadable, comments, footers. */
  unread: number;
  schema: Schema;
  mapping: Mapping;
  /** Of files and sheets of this kind (metadata.file_subject). */
  subject: string;
  drift: Drift;
  /** What its reader would have a person look at. */
  caution?: MappingDoubt;
}

/** What the columns of a table are beside those its kind is known by. */
export interface Drift {
  verdict: "evolve" | "review" | "freeze";
  version: number;
  changes: { path: string; change: string; was?: unknown; is?: unknown }[];
}

/** What earlier calls found out about a file. Plain JSON, in metadata.file_queue.plan. */
export interface Plan {
  sniffed: Sniffed;
  /** The object it is read from; null while its bytes are at hand. */
  object: StoredObject | null;
  /** Inflated members: objects in Storage, in order, each of the same length but the last. */
  parts: { path: string; size: number; objects: string[] }[] | null;
  tables: TablePlan[];
  /** What rows of the first table are staged as before all of them are read: what those of one call made of it. */
  ahead?: TablePlan;
  /** Tables that were staged while they were read for the first time, and the line after them. */
  staged?: { tables: number; line: number };
}

/** Where the first reading goes on: in which table, from where and after how many rows, and what is inferred so far. */
export interface InferCheckpoint {
  table: number;
  from: Checkpoint | null;
  skip: number;
  rows: number;
  unread: number;
  state: InferenceState | null;
  /** Of a table that is staged as well: the line of the row that is read next, and how many rows `state` knows. */
  ahead?: { line: number; inferred: number };
}

/** Where staging goes on: the reader's place, rows to skip from there, the next row's number in the file. */
export interface StageCheckpoint {
  table: number;
  from: Checkpoint | null;
  skip: number;
  /** Rows of this table that are staged. */
  rows: number;
  line: number;
}

/** A file as metadata.claim_files() hands it out. */
export interface Claim {
  file_id: number;
  source: string;
  file_name: string;
  folder: string | null;
  storage_path: string | null;
  bytes: number | null;
  next_line: number;
  /** What files that are alike have in common (metadata.file_subject). */
  subject: string;
  /** 1 unless a decision about it had it read again. */
  reading: number;
  replaces_file_id: number | null;
  download: Record<string, unknown> | null;
  options: FileOptions;
  phase: Phase;
  plan: Plan | null;
  checkpoint: InferCheckpoint | StageCheckpoint | null;
}
