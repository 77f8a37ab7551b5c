import { open, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { read } from "@e965/xlsx";
import { type ByteSource, bytesSource } from "@scout/tabular/byte_source.ts";
import { inflatableParts } from "@scout/tabular/inflatable_parts.ts";
import { openTables } from "@scout/tabular/open_tables.ts";
import type { ReaderOptions } from "@scout/tabular/reader_options.ts";
import { sniff } from "@scout/tabular/sniff.ts";
import type { Checkpoint } from "@scout/tabular/table.ts";
import { parquetReadObjects } from "hyparquet";
import { parquetWriteBuffer } from "hyparquet-writer";
import { SaxesParser } from "saxes";
import type { Bench, Benchmark, Measured } from "./benchmark.ts";
import { peakResidentBytes } from "./process_usage.ts";
import { saleRows, workbookBytes } from "./sale_files.ts";
import { median, timed } from "./statistics.ts";

const ROWS = 100_000;
const LARGE = 540_000;
const REPEATS = 3;
/** Decoded bytes a call of the function may read (metadata.settings: file_bytes_per_call). */
const SLICE_BYTES = 12 * 1024 * 1024;

/** Files of other formats than CSV as tables, each against the shortest way to get at its rows in memory. */
export const readers: Benchmark = {
  name: "readers",
  what: "rows of JSON, XML, Excel and Parquet files, and a large workbook read in slices",
  run: async (bench) => [...await rates(bench), ...await slices(bench)],
};

async function rates(bench: Bench): Promise<Measured[]> {
  const count = bench.rows(ROWS);
  const rows = saleRows(count);
  const records = rows.map((row) => JSON.stringify(row));
  const json = new TextEncoder().encode(`[${records.join(",\n")}]`);
  const ndjson = new TextEncoder().encode(records.join("\n"));
  const xml = new TextEncoder().encode(
    `<sales>${
      rows.map((row) =>
        `<sale>${Object.entries(row).map(([k, v]) => `<${k}>${v}</${k}>`).join("")}</sale>`
      )
        .join("\n")
    }</sales>`,
  );
  const xlsx = await workbookBytes(rows);
  const parquet = new Uint8Array(parquetWriteBuffer({
    columnData: Object.keys(rows[0] ?? {}).map((name) => ({
      name,
      data: rows.map((row) => row[name as keyof typeof row]),
    })),
  }));
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  const formats: [string, Uint8Array, string, () => unknown][] = [
    ["a JSON list", json, "JSON.parse", () => JSON.parse(text(json))],
    [
      "NDJSON",
      ndjson,
      "JSON.parse of each line",
      () => text(ndjson).split("\n").map((line) => JSON.parse(line)),
    ],
    [
      "XML",
      xml,
      "events of its parser",
      () => saxEvents(text(xml)),
    ],
    ["xlsx", xlsx, "SheetJS, in memory", () => read(xlsx, { dense: true })],
    [
      "Parquet",
      parquet,
      "hyparquet, in memory",
      () => parquetReadObjects({ file: new Uint8Array(parquet).buffer }),
    ],
  ];
  const figures: Measured[] = [];
  for (const [name, bytes, what, yardstick] of formats) {
    const samples: number[] = [];
    const bare: number[] = [];
    for (let repeat = 0; repeat < REPEATS; repeat++) {
      const { seconds, value } = await timed(() => countRows(bytesSource(bytes, "sales")));
      if (value !== count) throw new Error(`${value} of ${count} rows of ${name}`);
      samples.push(count / seconds);
      bare.push(count / (await timed(async () => await yardstick())).seconds);
    }
    const value = median(samples);
    bench.log(`${name}: ${value.toFixed(0)} rows/s`);
    figures.push({
      what: `${count} rows of 8 columns from ${name}`,
      value,
      unit: "rows/s",
      samples,
      yardstick: { what, value: median(bare), unit: "rows/s", ratio: value / median(bare) },
    });
  }
  return figures;
}

/** The parser alone: what its events cost that nobody makes rows of. */
function saxEvents(xml: string): number {
  const parser = new SaxesParser();
  let elements = 0;
  parser.on("opentag", () => elements++);
  parser.on("text", () => {});
  parser.write(xml).close();
  return elements;
}

async function countRows(source: ByteSource, options: ReaderOptions = {}): Promise<number> {
  let count = 0;
  for await (const table of openTables(source, await sniff(source), options)) {
    for await (const { rows } of table.chunks()) count += rows.length;
  }
  return count;
}

/** Inflates a large workbook into files, then reads it by slices, each from the checkpoint before and nothing else. */
async function slices(bench: Bench): Promise<Measured[]> {
  const count = bench.rows(LARGE);
  const file = join(bench.folder, "large.xlsx");
  await writeFile(file, await workbookBytes(saleRows(count)));
  const source = await fileSource(file);
  const sniffed = await sniff(source);
  const inflating = process.cpuUsage();
  const parts = new Map<string, ByteSource>();
  for (const [n, part] of (await inflatableParts(source, sniffed)).entries()) {
    const path = join(bench.folder, `part-${n}`);
    const handle = await open(path, "w");
    for await (const piece of part.stream()) await handle.write(piece);
    await handle.close();
    parts.set(part.path, await fileSource(path));
  }
  const inflated = cpuSince(inflating);
  const seconds: number[] = [];
  let rows = 0;
  let from: Checkpoint | null | undefined;
  const { peak } = await peakResidentBytes(process.pid, async () => {
    while (from !== null) {
      const start = process.cpuUsage();
      ({ from, rows } = await slice(source, sniffed, parts, from, rows));
      seconds.push(cpuSince(start));
    }
  });
  if (rows !== count) throw new Error(`${rows} of ${count} rows were read`);
  const large = `${count} rows of xlsx`;
  return [
    {
      what: `${large}: CPU to inflate it into parts`,
      value: inflated,
      unit: "s",
      aim: { atMost: 2 },
    },
    {
      what: `${large} in ${seconds.length} slices: CPU of the longest`,
      value: Math.max(...seconds),
      unit: "s",
      aim: { atMost: 2 },
      samples: seconds,
    },
    {
      what: `${large} in slices: most memory`,
      value: (peak ?? Number.NaN) / 1024 ** 2,
      unit: "MB",
      note: "of the bench's own process, what it held before included",
    },
  ];
}

async function slice(
  source: ByteSource,
  sniffed: Awaited<ReturnType<typeof sniff>>,
  parts: ReadonlyMap<string, ByteSource>,
  from: Checkpoint | undefined,
  rows: number,
): Promise<{ from: Checkpoint | null; rows: number }> {
  const options = { inflated: (path: string) => parts.get(path) };
  for await (const table of openTables(source, sniffed, options)) {
    let read = 0;
    for await (const chunk of table.chunks(from)) {
      rows += chunk.rows.length;
      read += 1024 * 1024;
      if (chunk.next === null || read >= SLICE_BYTES) return { from: chunk.next, rows };
    }
  }
  return { from: null, rows };
}

function cpuSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/** A file on disk, which is read where it is asked for. */
async function fileSource(path: string): Promise<ByteSource> {
  const { size } = await stat(path);
  const bytes = async (start: number, end: number) => {
    const handle = await open(path);
    try {
      const buffer = new Uint8Array(Math.max(0, Math.min(end, size) - start));
      await handle.read(buffer, 0, buffer.length, start);
      return buffer;
    } finally {
      await handle.close();
    }
  };
  return {
    name: pathToFileURL(path).pathname.split("/").at(-1) ?? "",
    size,
    read: bytes,
    stream: (start = 0) => {
      let at = start;
      return new ReadableStream<Uint8Array>({
        async pull(controller) {
          if (at >= size) return controller.close();
          const piece = await bytes(at, at + 256 * 1024);
          at += piece.length;
          controller.enqueue(piece);
        },
      }, { highWaterMark: 0 });
    },
  };
}
