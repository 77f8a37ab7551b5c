import { GrowingHeader } from "./growing_header.ts";
import type { JsonPull } from "./json_pull.ts";
import { jsonRow, jsonRows, linesIn } from "./json_row.ts";
import { JsonFault } from "./json_scan.ts";
import { unreadable } from "./reader_error.ts";
import type { ResolvedOptions } from "./reader_options.ts";

/** Bytes of a list of records that are looked at for its columns before rows are given. */
export const SAMPLE_BYTES = 256 * 1024;

/** A list within a document that is an object. */
export interface JsonList {
  /** Keys that lead to it. */
  path: string[];
  /** Place of the byte behind its `[`. */
  start: number;
  holds: "nothing" | "scalars" | "objects" | "lists";
  /** Of the elements looked at: all of them, unless the outline was cut. */
  length: number;
  header: GrowingHeader;
  /** Texts of the first few elements. */
  first: string[];
}

export interface JsonOutline {
  lists: JsonList[];
  /** Scalars outside lists, by path, and their text as JSON. */
  scalars: { path: string[]; text: string }[];
  /** False where it ends in a long list of records; what follows that was not seen. */
  complete: boolean;
}

class Cut extends Error {}

/** Goes through the object that comes next, through objects within it but into no list. */
export async function outlineObject(
  pull: JsonPull,
  options: ResolvedOptions,
): Promise<JsonOutline> {
  const outline: JsonOutline = { lists: [], scalars: [], complete: true };
  let scalarBytes = 0;

  async function object(path: string[]): Promise<void> {
    if (path.length > options.limits.maxDepth) {
      throw unreadable("nesting_too_deep", "Objects are nested too deep.");
    }
    await pull.take(123);
    if (await pull.peek() === 125) return await pull.take(125);
    do {
      const key = await pull.key();
      const here = [...path, key];
      const byte = await pull.peek();
      if (byte === 123) await object(here);
      else if (byte === 91) await list(here);
      else {
        const text = await pull.value();
        scalarBytes += text.length;
        if (scalarBytes > options.limits.maxRowBytes) throw pull.tooLong(scalarBytes, pull.offset);
        outline.scalars.push({ path: here, text });
      }
    } while (await pull.another(125));
  }

  async function list(path: string[]): Promise<void> {
    await pull.take(91);
    const found: JsonList = {
      path,
      start: pull.offset,
      holds: "nothing",
      length: 0,
      header: new GrowingHeader([], options.limits.maxColumns),
      first: [],
    };
    outline.lists.push(found);
    let byte = await pull.peek();
    if (byte === 93) return await pull.take(93);
    found.holds = byte === 123 ? "objects" : byte === 91 ? "lists" : "scalars";
    do {
      byte = await pull.peek();
      if (found.holds === "scalars" && (byte === 123 || byte === 91)) found.holds = "lists";
      const sampling = pull.offset - found.start < SAMPLE_BYTES;
      if (!sampling && found.holds !== "scalars") throw new Cut();
      const text = await pull.value();
      found.length++;
      if (found.first.length < 20) found.first.push(text);
      if (found.holds !== "scalars") sample(found.header, text, options);
    } while (await pull.another(93));
  }

  try {
    await object([]);
    if (await pull.peek() !== -1) throw pull.fault("Unexpected text after the document");
  } catch (error) {
    if (!(error instanceof Cut)) throw error;
    outline.complete = false;
  }
  return outline;
}

/** Learns the columns of one record; one that cannot be read teaches nothing (its row says why). */
export function sample(header: GrowingHeader, text: string, options: ResolvedOptions): void {
  const size = header.names.length;
  try {
    if (header.lines === null) {
      header.lines = linesIn(jsonRow(text, header, options.limits.maxDepth), header);
      if (header.lines === null) return;
      header.truncate(size);
    }
    jsonRows(text, header, options.limits.maxDepth);
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    header.truncate(size);
  }
}
