import type { ByteSource } from "./byte_source.ts";
import { checkpointNumber, namesSince, recallNames } from "./growing_checkpoint.ts";
import { GrowingHeader } from "./growing_header.ts";
import { type JsonList, outlineObject, sample, SAMPLE_BYTES } from "./json_outline.ts";
import { JsonPull } from "./json_pull.ts";
import { jsonRow, jsonRows, type OutsideCell } from "./json_row.ts";
import { JsonFault } from "./json_scan.ts";
import { cellOf, jsonShape } from "./json_shape.ts";
import { rowsTable } from "./memory_table.ts";
import { unreadable } from "./reader_error.ts";
import type { ResolvedOptions } from "./reader_options.ts";
import { uniqueNames } from "./unique_names.ts";
import type { Cell, Checkpoint, Row, RowChunk, Table } from "./table.ts";

/**
 * The tables of a JSON document in UTF-8: a list of objects or of lists, the lists of records
 * within an object (at any depth, but not within one another), an object of columns, or one record.
 */
export async function* jsonTables(
  source: ByteSource,
  options: ResolvedOptions,
): AsyncIterable<Table> {
  const pull = new JsonPull(source, 0, options.limits);
  await pull.skipMark();
  const first = await pull.peek();
  if (first === -1) throw unreadable("empty_file", "The file holds no JSON at all.");
  if (first === 91) {
    await pull.take(91);
    const start = pull.offset;
    const header = new GrowingHeader([], options.limits.maxColumns);
    if (await pull.peek() !== 93) {
      do {
        const raw = await pull.rawValue();
        if ("text" in raw) sample(header, raw.text, options);
      } while (
        pull.offset - start < SAMPLE_BYTES && await pull.peek() === 44 && await pull.another(93)
      );
    }
    await pull.close();
    yield listTable({ source, options, name: "", start, header, outside: [], levels: 0 });
    return;
  }
  if (first !== 123) {
    const offset = pull.offset;
    const text = await pull.value();
    if (await pull.peek() !== -1) throw pull.fault("Unexpected text after the document");
    yield recordTable(text, offset, options);
    return;
  }
  const offset = pull.offset;
  const outline = await outlineObject(pull, options);
  await pull.close();
  const shape = jsonShape(outline, options);
  switch (shape.kind) {
    case "record": {
      const again = new JsonPull(source, offset, options.limits);
      const text = await again.value();
      await again.close();
      yield recordTable(text, offset, options);
      return;
    }
    case "columns":
      yield await columnsTable(source, shape.columns, options);
      return;
    case "lists":
      for (const { list, columns } of shape.lists) {
        yield listTable({
          source,
          options,
          name: shape.lists.length === 1 && outline.complete ? "" : list.path.join("."),
          start: list.start,
          header: columns === null
            ? list.header
            : new GrowingHeader(uniqueNames(columns), options.limits.maxColumns),
          outside: shape.outside,
          levels: list.path.length,
        });
      }
  }
}

interface ListTable {
  source: ByteSource;
  options: ResolvedOptions;
  name: string;
  /** Place of the byte behind the `[`. */
  start: number;
  header: GrowingHeader;
  outside: readonly OutsideCell[];
  /** Objects around the list. */
  levels: number;
}

/** The elements of one list as rows. */
function listTable(list: ListTable): Table {
  const { source, options, header } = list;
  const outside = list.outside.map(({ name, cell }) => {
    const unique = uniqueNames([...header.names, name]).at(-1) ?? name;
    header.position(unique);
    return { name: unique, cell };
  });
  const opened = header.names.length;

  async function* chunks(from?: Checkpoint): AsyncIterable<RowChunk> {
    recallNames(header, from);
    let rowNo = from === undefined ? 0 : checkpointNumber(from, "row");
    const pull = new JsonPull(
      source,
      from === undefined ? list.start : checkpointNumber(from, "offset"),
      options.limits,
    );
    try {
      let more = rowNo === 0 ? await pull.peek() !== 93 : await pull.another(93);
      if (!more && rowNo === 0) await pull.take(93);
      let began = pull.offset;
      let rows: Row[] = [];
      while (more) {
        const record = await listRows(pull, rowNo + 1, header, outside, options);
        rows.push(...record);
        rowNo += record.length;
        if (rows.length >= options.chunkRows || pull.offset - began >= options.chunkBytes) {
          const next = { offset: pull.offset, row: rowNo, ...namesSince(header, opened) };
          yield { rows, next };
          rows = [];
          began = pull.offset;
        }
        more = await pull.another(93);
      }
      await leave(pull, list.levels);
      yield { rows, next: null };
    } finally {
      await pull.close();
    }
  }
  return { name: list.name, header: header.names, chunks };
}

/** The rows of one record: one, or one for each of its lines. */
async function listRows(
  pull: JsonPull,
  rowNo: number,
  header: GrowingHeader,
  outside: readonly OutsideCell[],
  options: ResolvedOptions,
): Promise<Row[]> {
  const raw = await pull.rawValue();
  const size = header.names.length;
  if ("bytes" in raw) {
    const { code, message } = pull.tooLong(raw.bytes, raw.offset);
    return [{ rowNo, byteOffset: raw.offset, cells: [], issue: { code, message } }];
  }
  try {
    return jsonRows(raw.text, header, options.limits.maxDepth, outside)
      .map((cells, line) => ({ rowNo: rowNo + line, byteOffset: raw.offset, cells }));
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    header.truncate(size);
    if (error.code !== "unsafe_field_name") throw error.refused(raw.text, raw.offset);
    return [{
      rowNo,
      byteOffset: raw.offset,
      cells: [],
      raw: new TextEncoder().encode(raw.text),
      issue: { code: error.code, message: `${error.message}.` },
    }];
  }
}

/** Reads what follows a list, through the objects around it to the end, so that a broken document is known as such. */
async function leave(pull: JsonPull, levels: number): Promise<void> {
  for (let level = 0; level < levels; level++) {
    while (await pull.another(125)) {
      await pull.key();
      await pass(pull);
    }
  }
  if (await pull.peek() !== -1) throw pull.fault("Unexpected text after the document");
}

/** Takes one value of any size, checked. */
async function pass(pull: JsonPull): Promise<void> {
  const byte = await pull.peek();
  if (byte !== 91 && byte !== 123) {
    await pull.value();
    return;
  }
  const closing = byte + 2;
  await pull.take(byte);
  if (await pull.peek() === closing) return await pull.take(closing);
  do {
    if (byte === 123) await pull.key();
    await pass(pull);
  } while (await pull.another(closing));
}

/** One value as a table of one row. */
function recordTable(text: string, byteOffset: number, options: ResolvedOptions): Table {
  const header = new GrowingHeader([], options.limits.maxColumns);
  let row: Row;
  try {
    row = { rowNo: 1, byteOffset, cells: jsonRow(text, header, options.limits.maxDepth) };
  } catch (error) {
    throw error instanceof JsonFault ? error.refused(text, byteOffset) : error;
  }
  return rowsTable("", header.names, 1, () => row, options);
}

/** `{"sku": [...], "price": [...]}`: one list a column. It is turned on its side in memory, so its size is bounded. */
async function columnsTable(
  source: ByteSource,
  columns: readonly JsonList[],
  options: ResolvedOptions,
): Promise<Table> {
  if (source.size > options.limits.maxWholeBytes) {
    throw unreadable(
      "too_large_in_memory",
      `A JSON document that lists columns must be read whole, and ${source.size} bytes are more than the ${options.limits.maxWholeBytes} allowed.`,
      { hint: "Send one record a line (NDJSON)." },
    );
  }
  const cells: Cell[][] = [];
  for (const column of columns) {
    const pull = new JsonPull(source, column.start, options.limits);
    const values: Cell[] = [];
    if (await pull.peek() !== 93) {
      do values.push(cellOf(await pull.value(), options)); while (await pull.another(93));
    }
    await pull.close();
    cells.push(values);
  }
  const header = uniqueNames(columns.map(({ path }) => path[path.length - 1] ?? ""));
  return rowsTable("", header, columns[0]?.length ?? 0, (i) => ({
    rowNo: i + 1,
    byteOffset: null,
    cells: cells.map((values) => values[i] ?? null),
  }), options);
}
