import type { Warehouse } from "@scout/warehouse/connect.ts";
import { ScoutError } from "@scout/wire/error.ts";
import { asCaller, ONE_STATEMENT } from "./as_caller.ts";
import type { Caller } from "./caller.ts";
import type { DateRange } from "./covered_dates.ts";
import type { Column, Compiled } from "./result.ts";

/** A value as JSON has it: dates as yyyy-mm-dd, figures as numbers. */
export type Cell = string | number | boolean | null;

/** How far the figures can be trusted; see metadata.answer_state(). */
export interface AnswerState {
  today: string;
  freshness: {
    data_through: string | null;
    computed_at: string | null;
    /** Dates and stores the answer is about whose figures wait to be recomputed. */
    pending_store_days: number;
    pending_since: string | null;
  };
  gates: {
    status: "pass" | "warn" | "fail" | "no_data";
    checked_at: string | null;
    findings: { gate: number; title: string; layer: string; status: "warn" | "fail" }[];
  };
}

/** The rows of a statement. */
export interface Executed extends AnswerState {
  columns: Column[];
  rows: Cell[][];
  row_count: number;
  /** There were more rows than `question_max_rows`. */
  is_cut: boolean;
  cache_hit: boolean;
}

interface Found {
  key: Uint8Array;
  rows: Cell[][] | null;
  row_count: number | null;
  is_cut: boolean | null;
  data_version: number;
  state: AnswerState;
  timeout_ms: number;
  max_rows: number;
}

/**
 * Runs a compiled question as `scout_nl2sql`, which can select the views of the schema semantic and
 * nothing else, read only, within `question_timeout_ms`, seeing the stores of the caller; or takes
 * the rows from the cache when none of the dates the plan covers has changed since.
 *
 * @throws ScoutError 403 `role_missing`, 504 `question_too_slow`
 */
export async function execute(
  sql: Warehouse,
  compiled: Compiled,
  covered: readonly DateRange[],
  caller: Caller,
): Promise<Executed> {
  const found = await findAnswer(sql, compiled, covered, caller);
  if (found.rows !== null) {
    return {
      ...found.state,
      columns: compiled.columns,
      rows: found.rows,
      row_count: found.row_count ?? found.rows.length,
      is_cut: found.is_cut ?? false,
      cache_hit: true,
    };
  }
  const all = await run(sql, compiled, caller, found);
  const isCut = all.length > found.max_rows;
  const rows = (isCut ? all.slice(0, found.max_rows) : all)
    .map((row) => compiled.columns.map((column, i) => cell(column, row[i])));
  await sql`
    select metadata.keep_answer(
      ${found.key}, ${found.data_version}, ${
    JSON.stringify(rows)
  }::text::json, ${rows.length}, ${isCut}
    )`;
  return {
    ...found.state,
    columns: compiled.columns,
    rows,
    row_count: rows.length,
    is_cut: isCut,
    cache_hit: false,
  };
}

const keys = new WeakMap<Compiled, Uint8Array>();

/** SHA-256 of a statement and its parameters. */
export async function statementKey(compiled: Compiled): Promise<Uint8Array> {
  const known = keys.get(compiled);
  if (known !== undefined) return known;
  const statement = new TextEncoder().encode(JSON.stringify([compiled.text, compiled.params]));
  const key = new Uint8Array(await crypto.subtle.digest("SHA-256", statement));
  keys.set(compiled, key);
  return key;
}

async function findAnswer(
  sql: Warehouse,
  compiled: Compiled,
  covered: readonly DateRange[],
  caller: Caller,
): Promise<Found> {
  const digest = await statementKey(compiled);
  const [found] = await sql<Found[]>`
    select f.*
    from metadata.find_answer(
      ${JSON.stringify(caller.claims)}::text::jsonb, ${digest},
      ${dates(covered.map((range) => range.from))}::text::date[],
      ${dates(covered.map((range) => range.to))}::text::date[]
    ) f`.catch(refuseWithoutRole);
  if (!found) throw new Error("metadata.find_answer() gave no row");
  return found;
}

/** @throws ScoutError 504 `question_too_slow` */
async function run(
  sql: Warehouse,
  compiled: Compiled,
  caller: Caller,
  limits: { timeout_ms: number; max_rows: number },
): Promise<unknown[][]> {
  try {
    return await asCaller(sql, caller, limits.timeout_ms, async (tx) => {
      const rows = await tx.unsafe(
        `select * from (\n${compiled.text}\n) as answer limit ${limits.max_rows + 1}`,
        compiled.params,
        ONE_STATEMENT,
      ).values();
      return rows as unknown as unknown[][];
    });
  } catch (error) {
    if ((error as { code?: unknown }).code === "57014") {
      throw new ScoutError("question_too_slow", "The question took too long to answer.", {
        status: 504,
        hint: "Ask about a shorter period, fewer stores or fewer groups.",
        cause: error,
      });
    }
    throw error;
  }
}

/** Lets only those ask who have a role; the database says so, because it knows what roles there are. */
export function refuseWithoutRole(error: unknown): never {
  if ((error as { code?: unknown }).code === "42501") {
    throw new ScoutError("role_missing", "Asking needs the role viewer, analyst or operator.", {
      status: 403,
      hint: "Sign in with a user whose app_metadata.scout_role is one of these.",
      cause: error,
    });
  }
  throw error;
}

function dates(values: readonly (string | null)[]): string {
  return `{${values.map((value) => value ?? "null").join(",")}}`;
}

function cell(column: Column, value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) {
    return column.format === "date" ? value.toISOString().slice(0, 10) : value.toISOString();
  }
  if (column.kind === "figure") return Number(value);
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}
