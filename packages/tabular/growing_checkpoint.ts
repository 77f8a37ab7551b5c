import { GrowingHeader } from "./growing_header.ts";
import type { Checkpoint } from "./table.ts";

/** Columns that rows named after the table was opened, as they are kept in a checkpoint. */
export function namesSince(header: GrowingHeader, opened: number): { names?: string } {
  return header.names.length > opened ? { names: JSON.stringify(header.names.slice(opened)) } : {};
}

/** Puts those columns back in their places. */
export function recallNames(header: GrowingHeader, from: Checkpoint | undefined): void {
  if (typeof from?.names !== "string") return;
  for (const name of JSON.parse(from.names) as string[]) header.position(name);
}

/** A number of a checkpoint, which must be there. */
export function checkpointNumber(from: Checkpoint, key: string): number {
  const value = from[key];
  if (typeof value !== "number") throw new Error(`The checkpoint has no ${key}.`);
  return value;
}
