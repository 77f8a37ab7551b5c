import { Command, InvalidArgumentError } from "commander";
import { openTables } from "../packages/tabular/open_tables.ts";
import { sniff } from "../packages/tabular/sniff.ts";
import type { Forced, Sniffed } from "../packages/tabular/sniffed.ts";
import type { Cell, Table } from "../packages/tabular/table.ts";
import { fileSource } from "./file_source.ts";
import { printTable } from "./table.ts";

interface SniffOptions {
  rows: number;
  encoding?: string;
  delimiter?: string;
  json?: true;
}

/** The first table of a file. */
interface Sample {
  table: string;
  header: readonly string[];
  rows: Cell[][];
}

interface Outcome extends Sniffed {
  file: string;
  sample?: Sample;
  /** Why no table could be read of a file whose format is known. */
  unreadable?: string;
}

/** `scout sniff`: what files are, and how they would be read. Nothing is stored. */
export function sniffCommand(): Command {
  return new Command("sniff")
    .description(
      "Say what files are and how they would be read, how sure that is and why; stores nothing",
    )
    .argument("<files...>", "files of any format")
    .option("--rows <n>", "show so many rows of the first table", count, 5)
    .option("--encoding <name>", "take the text to be in this encoding")
    .option("--delimiter <text>", "take this for the delimiter (\\t is a tab)")
    .option("--json", "print JSON")
    .action(async (files: string[], options: SniffOptions) => {
      const outcomes: Outcome[] = [];
      for (const file of files) outcomes.push(await look(file, options));
      if (options.json) console.log(JSON.stringify(outcomes, null, 2));
      else outcomes.forEach(print);
    });
}

function count(text: string): number {
  if (!/^\d{1,4}$/.test(text)) throw new InvalidArgumentError("must be a number from 0 to 9999");
  return Number(text);
}

async function look(file: string, options: SniffOptions): Promise<Outcome> {
  const source = await fileSource(file);
  try {
    const forced: Forced = {
      ...(options.encoding === undefined ? {} : { encoding: options.encoding }),
      ...(options.delimiter === undefined
        ? {}
        : { delimiter: options.delimiter.replaceAll("\\t", "\t") }),
    };
    const sniffed = await sniff(source, forced);
    if (sniffed.notTabular) return { file, ...sniffed };
    try {
      for await (const table of openTables(source, sniffed)) {
        return { file, ...sniffed, sample: await sampleOf(table, options.rows) };
      }
      return { file, ...sniffed, unreadable: "The file has no tables." };
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      return { file, ...sniffed, unreadable: error.message };
    }
  } finally {
    await source.close();
  }
}

async function sampleOf(table: Table, most: number): Promise<Sample> {
  const rows: Cell[][] = [];
  for await (const chunk of table.chunks()) {
    rows.push(...chunk.rows.map((row) => row.cells).filter((cells) => cells.length > 0));
    if (rows.length >= most) break;
  }
  return { table: table.name, header: table.header, rows: rows.slice(0, most) };
}

function print(outcome: Outcome): void {
  const { file, format, containers, confidence, encoding, dialect, sample } = outcome;
  const within = containers.length > 0 ? ` in ${containers.join(" in ")}` : "";
  console.log(`${file}: ${format}${within} (${percent(confidence)})`);
  if (encoding) {
    const mark = encoding.bom ? ", with a byte order mark" : "";
    console.log(`  encoding   ${encoding.name} (${percent(encoding.confidence)})${mark}`);
  }
  if (dialect && (format === "csv" || format === "tsv")) {
    const { delimiter, quote, escape, newline } = dialect;
    console.log(
      `  dialect    delimiter ${shown(delimiter)}, quote ${shown(quote)}, escape ${
        shown(escape)
      }, lines end with ${shown(newline)} (${percent(dialect.confidence)})`,
    );
  }
  if (dialect && format !== "text") {
    console.log(
      `  table      ${dialect.columns} columns, ${dialect.preamble_rows} records before ${dialect.header_rows} of header (${
        percent(dialect.header_confidence)
      })`,
    );
  }
  for (const why of outcome.why) console.log(`  why        ${why}`);
  if (outcome.notTabular) {
    console.log(`  ${outcome.notTabular.code}: ${outcome.notTabular.message}`);
  }
  if (outcome.unreadable) console.log(`  unreadable: ${outcome.unreadable}`);
  if (sample) {
    if (sample.table !== "") console.log(`  first table ${sample.table}`);
    console.log();
    printTable(
      sample.rows.map((cells) =>
        Object.fromEntries(
          sample.header.slice(0, 12).map((name, i) => [short(name), short(cells[i])]),
        )
      ),
      "  no rows",
    );
  }
  console.log();
}

function percent(chance: number): string {
  return `${(100 * Math.min(chance, 0.999)).toFixed(1)} %`;
}

function shown(text: string | null): string {
  return text === null ? "none" : text === "" ? "none" : JSON.stringify(text);
}

function short(cell: Cell | undefined): string {
  const text = cell ?? "";
  return text.length > 30 ? `${text.slice(0, 29)}…` : text;
}
