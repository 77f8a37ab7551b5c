/**
 * How well the text of workbooks is read: cell by cell against the expected CSV beside each
 * (`<file>.<sheet>.csv`), and against the library SheetJS, whose test files they are.
 *
 *   npx tsx scripts/eval_excel.ts FOLDER [--held-out | --all] [--show N]
 *
 * A third of the files, by the hash of their names, is held out: it is only looked at with --held-out.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { read } from "@e965/xlsx";
import { bytesSource } from "../packages/tabular/byte_source.ts";
import { CsvTokenizer } from "../packages/tabular/csv_tokenizer.ts";
import { resolveOptions } from "../packages/tabular/reader_options.ts";
import { openSheets } from "../packages/tabular/workbook_tables.ts";
import { sheetRows } from "../packages/tabular/workbook_sheet.ts";
import { wholeSheets } from "../packages/tabular/workbook_whole.ts";

type Grid = Map<string, string>;

interface Score {
  cells: number;
  equal: number;
  wrong: string[];
}

const EXTENSIONS = /\.(xlsx|xlsm|xlsb|xls|ods|xls5|biff5)$/i;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    "held-out": { type: "boolean", default: false },
    all: { type: "boolean", default: false },
    show: { type: "string", default: "0" },
  },
});
const folder = positionals[0] ?? "../shared/data/sheetjs-test-files";
const options = resolveOptions();
const totals = new Map<string, Score & { files: number; failed: string[] }>();

for (const file of readdirSync(folder).sort()) {
  const heldOut = createHash("sha256").update(file).digest()[0]! % 3 === 0;
  if (!values.all && heldOut !== values["held-out"]) continue;
  const isXml = /\.xml$/.test(file);
  if (!EXTENSIONS.test(file) && !isXml) continue;
  const bytes = readFileSync(join(folder, file));
  if (isXml && !bytes.subarray(0, 2000).includes("Excel.Sheet")) continue;
  const kind = isXml ? "xml 2003" : EXTENSIONS.exec(file)?.[1]?.toLowerCase() ?? "";
  let sheets: { name: string; grid: Grid }[];
  try {
    sheets = await gridsOf(bytes, kind);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    totalOf(`${kind}, expected CSV`).failed.push(`${file}: ${code}`);
    continue;
  }
  for (const [i, { name, grid }] of sheets.entries()) {
    const csv = readdirSync(folder).find((one) => one === `${file}.${i}.csv`);
    if (csv !== undefined) {
      count(
        `${kind}, expected CSV`,
        `${file}!${name}`,
        csvGrid(readFileSync(join(folder, csv))),
        grid,
      );
    }
  }
  if (kind === "xlsx" || kind === "xlsm") {
    const book = read(bytes, { dense: true });
    for (const { name, grid } of sheets) {
      const data = book.Sheets[name]?.["!data"] ?? [];
      const expected: Grid = new Map();
      data.forEach((row, r) =>
        row?.forEach((cell, c) => {
          // a day before 1900, of which SheetJS shows nothing
          if (cell?.t === "n" && cell.w === "") grid.delete(`${r},${c}`);
          else if (cell?.t !== "z" && cell?.v !== undefined) {
            addRow(expected, r, [...Array<null>(c).fill(null), cell.w ?? String(cell.v)]);
          }
        })
      );
      count(`${kind}, SheetJS`, `${file}!${name}`, expected, grid);
    }
  }
}

for (const [kind, { files, cells, equal, failed, wrong }] of totals) {
  const share = cells === 0 ? "-" : `${(100 * equal / cells).toFixed(2)} %`;
  console.log(
    `${kind.padEnd(24)} ${files} sheets  ${cells} cells  ${share}  not read: ${
      failed.join(", ") || "none"
    }`,
  );
  for (const line of wrong.slice(0, Number(values.show))) console.log(`    ${line}`);
}

function totalOf(kind: string) {
  const total = totals.get(kind) ?? { files: 0, cells: 0, equal: 0, failed: [], wrong: [] };
  totals.set(kind, total);
  return total;
}

function count(kind: string, place: string, expected: Grid, found: Grid): void {
  const total = totalOf(kind);
  total.files++;
  for (const key of new Set([...expected.keys(), ...found.keys()])) {
    total.cells++;
    if (expected.get(key) === found.get(key)) total.equal++;
    else {
      total.wrong.push(
        `${place} ${key}: ${JSON.stringify(expected.get(key))} read as ${
          JSON.stringify(found.get(key))
        }`,
      );
    }
  }
}

async function gridsOf(bytes: Uint8Array, kind: string) {
  const source = bytesSource(bytes);
  const grids: { name: string; grid: Grid }[] = [];
  if (kind === "xlsx" || kind === "xlsm") {
    const { sheets, context } = await openSheets(source, options);
    for (const { name, source } of sheets) {
      const grid: Grid = new Map();
      for await (const { rows } of sheetRows(source, context)) {
        for (const { rowNo, cells } of rows) addRow(grid, rowNo - 1, cells);
      }
      grids.push({ name, grid });
    }
    return grids;
  }
  for (const { name, rows } of await wholeSheets(source, options)) {
    const grid: Grid = new Map();
    for (const { rowNo, cells } of rows) addRow(grid, rowNo - 1, cells);
    grids.push({ name, grid });
  }
  return grids;
}

function addRow(grid: Grid, r: number, cells: readonly (string | null)[]): void {
  cells.forEach((cell, c) => {
    if (cell !== null && cell !== "") grid.set(`${r},${c}`, cell);
  });
}

function csvGrid(bytes: Uint8Array): Grid {
  const text = new TextDecoder().decode(bytes);
  const tokenizer = new CsvTokenizer({ delimiter: ",", quote: '"', escape: '"', trim: false });
  tokenizer.feed(text, true);
  const grid: Grid = new Map();
  for (let at = 0, r = 0; at >= 0 && at < text.length; r++) {
    at = tokenizer.read(at);
    addRow(grid, r, tokenizer.cells);
  }
  return grid;
}
