import type { ByteSource } from "@scout/tabular/byte_source.ts";
import type { Row } from "@scout/tabular/table.ts";
import { FileChunk, isRecord } from "@scout/warehouse/file_chunk.ts";
import { hex, ListedRows } from "@scout/warehouse/file_chunk_rows.ts";
import { ScoutError } from "@scout/wire/error.ts";
import { answerOf, type FoundFile, type ToldFile } from "./file_answer.ts";
import { foundFile } from "./file_metadata.ts";
import { forcedBy } from "./file_options.ts";
import { fileSubject } from "./file_subject.ts";
import { withoutFreeText } from "./infer_tables.ts";
import type { TablePlan } from "./plan.ts";
import { planKnown } from "./plan_table.ts";
import { isClear } from "./process_file.ts";
import { jsonText, type ProcessorDeps, storable } from "./processor.ts";
import type { StoredUpload, UploadContext } from "./upload.ts";

const MOST_BYTES = 65_536;
const MOST_ROWS = 1_000;
/** Formats that are read without inflating anything. */
const FORMATS = new Set(["csv", "tsv", "fixed", "json", "ndjson", "xml"]);

/** A small file that was read. */
export interface SmallFile {
  /** As metadata.take_small_file() takes it. */
  file: string;
  /** What is answered of it, as JSON, with the receipt it is given. */
  answer(receipt: string): string;
}

/**
 * Reads a small file of a kind that came a moment ago, before it is registered: what
 * metadata.take_small_file() then takes in one go. Null where it is none such, or there is anything about it
 * that only the usual way knows how to treat.
 */
export async function readSmallFile(
  deps: ProcessorDeps,
  stored: StoredUpload & { source: ByteSource },
  context: UploadContext,
  lease: string,
): Promise<SmallFile | null> {
  const { options } = context;
  const isOdd = options.maxRows !== undefined || options.dataset !== undefined;
  if (stored.bytes > MOST_BYTES || isOdd) return null;
  try {
    const sniffed = await deps.reading.sniff(stored.source, forcedBy(options));
    if (sniffed.notTabular || sniffed.containers.length > 0 || !FORMATS.has(sniffed.format)) {
      return null;
    }
    const tables = deps.reading.openTables(stored.source, sniffed, { dates: "iso" });
    const subject = fileSubject(context.source, context.folder ?? null, stored.fileName);
    let read: { table: TablePlan; rows: Row[]; isRemembered: boolean } | null = null;
    for await (const table of tables) {
      if (read !== null || table.name !== "") return null;
      const inference = deps.reading.inference(table.header);
      const rows: Row[] = [];
      for await (const chunk of table.chunks()) {
        if (rows.length + chunk.rows.length > MOST_ROWS) return null;
        for (const row of chunk.rows) rows.push(row);
        inference.add(chunk.rows.filter(isRecord));
      }
      const schema = withoutFreeText(inference.finish());
      const known = deps.known.get(subject, schema.fingerprint);
      const planned = known && await planKnown(deps, known, {
        name: "",
        header: [...table.header],
        unread: rows.filter((row) => !isRecord(row)).length,
        schema,
        subject,
        ...(table.caution && { caution: table.caution }),
      }, stored.fileName);
      if (planned === undefined) return null;
      read = { table: planned, rows, isRemembered: known?.remembered !== undefined };
    }
    if (read === null) return null;
    const { table, rows } = read;
    const batch = await batchOf(deps, table, rows);
    if (batch === null) return null;
    const plan = { sniffed, tables: [table] };
    const head = jsonText({
      file_name: stored.fileName,
      storage_path: stored.storagePath,
      bytes: stored.bytes,
      sha256: hex(stored.sha256),
      lease,
      source: context.source,
      options: { ...options, ...(context.replace ? { replace: true } : {}) },
      external_id: context.externalId ?? null,
      external_version: context.externalVersion ?? null,
      folder: context.folder ?? null,
      subject,
      undecided: read.isRemembered ? null : table.schema.fingerprint,
      status: isClear(plan) ? "ingested" : "review",
    });
    const found = storable(foundFile(plan));
    // texts until it is taken: thousands of objects of each would be in the collector's way
    const answer = JSON.stringify(
      answerOf(toldFile(stored.fileName, context.source, found.value, {})),
    );
    return {
      file: `${head.slice(0, -1)},"found":${found.text},"batch":${batch}}`,
      answer: (receipt) => `${receipt.slice(0, -1)},${answer.slice(1)}`,
    };
  } catch (error) {
    // why it cannot be read is told, and kept, by the usual way
    if (error instanceof ScoutError && error.status < 500) return null;
    throw error;
  }
}

/** As metadata.told_file() would tell it. */
function toldFile(
  file_name: string,
  source: string,
  found: FoundFile,
  receipt: object,
): ToldFile {
  const table = found.column_mappings?.tables[0] ?? null;
  return { receipt, file_name, source, found, table, replaces_file_id: null, error: null };
}

/** The rows as one batch, as JSON; null where they are more than one batch holds. */
async function batchOf(
  deps: ProcessorDeps,
  table: TablePlan,
  rows: readonly Row[],
): Promise<string | null> {
  const settings = await deps.settings();
  const list = new ListedRows();
  const map = deps.reading.rowMapper(table.schema, table.mapping);
  const chunk = new FileChunk(list, { header: table.header, map }, 1, {
    ...settings,
    now: deps.now,
  });
  for (const row of rows) chunk.add(row);
  const { rows: last_line, accepted, quarantined, blank, bytes } = chunk;
  if (
    last_line > Math.min(settings.ingest_chunk_lines, settings.file_rows_per_call) ||
    bytes > Math.min(settings.ingest_chunk_bytes, settings.file_bytes_per_call)
  ) return null;
  if (last_line === 0) return "null";
  const head = JSON.stringify({
    last_line,
    accepted,
    quarantined,
    blank,
    bytes,
    sha256: hex(chunk.digest()),
    dataset: table.mapping.dataset,
  });
  return `${head.slice(0, -1)},${list.json}}`;
}
