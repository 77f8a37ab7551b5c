import { bytesSource } from "../packages/tabular/byte_source.ts";
import { createInference } from "../packages/tabular/infer.ts";
import { mapColumns } from "../packages/tabular/map_columns.ts";
import type { Mapping } from "../packages/tabular/mapping.ts";
import { openTables } from "../packages/tabular/open_tables.ts";
import { sniff } from "../packages/tabular/sniff.ts";
import type { Row } from "../packages/tabular/table.ts";
import { type PartnerFile, partnerFiles } from "./sniffing/partner_files.ts";
import { printTable } from "./table.ts";

// Whole files as partners of small shops send them, from bytes to fields: what becomes of each style.
// usage: tsx scripts/eval_partners.ts [files of each style] [style to show]
const each = Number(process.argv[2] ?? 8);
const show = process.argv[3];

interface Outcome {
  file: PartnerFile;
  format: boolean;
  header: boolean;
  rows: boolean;
  /** of the columns that are a field: right, accepted and right; of all: accepted and wrong */
  fields: number;
  right: number;
  accepted: number;
  wrong: string[];
  dataset: boolean;
  doubts: string[];
  seen: string;
}

const SKIPPED = new Set(["footer_row", "comment_row"]);

/** Rows that are the table's, and have anything in them. */
function isBody({ issue, cells }: Row): boolean {
  return !SKIPPED.has(issue?.code ?? "") && cells.some((cell) => (cell ?? "") !== "");
}

async function outcome(file: PartnerFile): Promise<Outcome> {
  const source = bytesSource(file.bytes, file.name);
  const sniffed = await sniff(source);
  const found = sniffed.notTabular ? "not_tabular" : sniffed.format;
  const nothing = {
    file,
    format: found === file.format,
    header: false,
    rows: false,
    fields: file.columns.filter(([, field]) => field !== "-").length,
    right: 0,
    accepted: 0,
    wrong: [],
    dataset: false,
    doubts: [],
    seen: found,
  };
  if (file.dataset === "unreadable") {
    const isText = nothing.format;
    return { ...nothing, header: isText, rows: isText, dataset: isText };
  }
  if (sniffed.notTabular) return nothing;
  for await (const table of openTables(source, sniffed)) {
    const inference = createInference(table.header);
    const body: string[][] = [];
    for await (const chunk of table.chunks()) {
      inference.add(chunk.rows);
      for (const row of chunk.rows) if (isBody(row)) body.push(row.cells.map((cell) => cell ?? ""));
    }
    // a delimiter at the ends of lines makes columns of nothing
    const named = table.header.flatMap((name, at) =>
      /^column_\d+$/.test(name) && body.every((cells) => !cells[at]) ? [] : [at]
    );
    const cut = (cells: readonly string[]) => named.map((at) => cells[at] ?? "");
    const mapping = mapColumns(inference.finish(), { name: file.name });
    return {
      ...nothing,
      ...judged(file, mapping),
      header: same(cut(table.header), file.columns.map(([name]) => name)),
      rows: typeof file.rows === "number"
        ? body.length === file.rows
        : body.length === file.rows.length &&
          file.rows.every((row, at) => same(cut(body[at]!), row)),
      seen: `${sniffed.format} ${table.header.join(" | ")} :: ${body.length} rows`,
    };
  }
  return nothing;
}

function same(some: readonly string[], others: readonly string[]): boolean {
  const plain = (cell: string) => cell.trim().replace(/\s+/g, " ");
  return some.length === others.length &&
    some.every((cell, at) => plain(cell) === plain(others[at]!));
}

function judged(
  file: PartnerFile,
  mapping: Mapping,
): Pick<Outcome, "right" | "accepted" | "wrong" | "dataset" | "doubts"> {
  const truth = new Map(file.columns.map(([name, field]) => [name.trim(), field.split("/")]));
  const result = { right: 0, accepted: 0, wrong: [] as string[] };
  for (const { source, target, accepted } of mapping.columns) {
    const fields = truth.get(source.trim()) ?? ["-"];
    const isRight = fields.includes(target ?? "-") && file.dataset !== "none";
    if (isRight && target !== null) {
      result.right++;
      if (accepted) result.accepted++;
    }
    if (!isRight && accepted) result.wrong.push(`${source} as ${target}`);
  }
  const dataset = file.dataset === "none" ? "unknown" : file.dataset;
  return {
    ...result,
    dataset: mapping.dataset === dataset,
    doubts: mapping.doubts.map(({ message }) => message),
  };
}

const outcomes: Outcome[] = [];
for (const file of partnerFiles(each)) outcomes.push(await outcome(file));
const styles = [...new Set(outcomes.map(({ file }) => file.style))];
const share = (part: number, all: number) => all === 0 ? "-" : `${(100 * part / all).toFixed(0)} %`;

function line(style: string, of: Outcome[]): Record<string, string> {
  const rate = (key: "format" | "header" | "rows" | "dataset") =>
    share(of.filter((one) => one[key]).length, of.length);
  const mapped = of.filter(({ file }) => !["none", "unreadable"].includes(file.dataset));
  const sum = (key: "fields" | "right" | "accepted") =>
    mapped.reduce((all, one) => all + one[key], 0);
  return {
    style,
    files: String(of.length),
    format: rate("format"),
    header: rate("header"),
    rows: rate("rows"),
    dataset: rate("dataset"),
    fields: share(sum("right"), sum("fields")),
    accepted: share(sum("accepted"), sum("fields")),
    wrong: String(of.reduce((all, { wrong }) => all + wrong.length, 0)),
    "not asked": share(mapped.filter(({ doubts }) => doubts.length === 0).length, mapped.length),
  };
}

printTable([
  ...styles.map((style) => line(style, outcomes.filter(({ file }) => file.style === style))),
  line("all", outcomes),
], "no files");
const told = outcomes.filter(({ file }) => show === "all" || file.style === show);
for (const { file, seen, wrong, doubts } of told) {
  console.log(`\n${file.style} ${file.name}: ${seen}`);
  for (const one of wrong) console.log(`  accepted, and wrong: ${one}`);
  for (const doubt of doubts) console.log(`  asked: ${doubt}`);
}
