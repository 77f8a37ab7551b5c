import { bytesSource } from "@scout/tabular/byte_source.ts";
import { createInference } from "@scout/tabular/infer.ts";
import { mapColumns } from "@scout/tabular/map_columns.ts";
import type { Mapping } from "@scout/tabular/mapping.ts";
import { openTables } from "@scout/tabular/open_tables.ts";
import { sniff } from "@scout/tabular/sniff.ts";
import type { Row } from "@scout/tabular/table.ts";
import type { PartnerFile } from "./partner_files.ts";

/** What became of a file, from its bytes to its fields. */
export interface Outcome {
  file: PartnerFile;
  format: boolean;
  header: boolean;
  rows: boolean;
  /** Columns that are a field; those right; those used without asking. And columns that would be used, and are wrong. */
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

export async function outcome(file: PartnerFile): Promise<Outcome> {
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
    const mapping = mapColumns(inference.finish(), {
      name: file.name,
      ...(table.caution && { caution: table.caution }),
    });
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
  // a table that may be something else, or has figures of months, waits whole
  const isKnown = !mapping.doubts.some(({ code }) =>
    code.startsWith("dataset_") || code.startsWith("figures_")
  );
  const result = { right: 0, accepted: 0, wrong: [] as string[] };
  for (const { source, target, accepted } of mapping.columns) {
    const fields = truth.get(source.trim()) ?? ["-"];
    const isRight = fields.includes(target ?? "-") && file.dataset !== "none";
    if (isRight && target !== null) {
      result.right++;
      if (accepted) result.accepted++;
    }
    if (!isRight && accepted && isKnown) result.wrong.push(`${source} as ${target}`);
  }
  const dataset = file.dataset === "none" ? "unknown" : file.dataset;
  return {
    ...result,
    dataset: mapping.dataset === dataset,
    doubts: mapping.doubts.map(({ message }) => message),
  };
}
