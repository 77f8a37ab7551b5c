import { printTable } from "./table.ts";

/** What became of a file, as the processor answers it and `scout ingest` adds to it. */
export interface FileReport {
  name: string;
  file_id: number;
  status: string;
  batch_ids: number[];
  total_records: number;
  staged: number;
  quarantined: number;
  blank: number;
  format:
    & { name: string | null; confidence: number | null; encoding: string | null }
    & Record<
      string,
      unknown
    >;
  schema: { qualityScore: number; columns: { name: string; type: string }[] };
  mapping: {
    dataset: string | null;
    mapping_confidence: number;
    columns: { source: string; target: string | null; confidence: number; accepted: boolean }[];
    doubts: { code: string; message: string }[];
    drift: { path: string; change: string }[];
  };
  tables: { sheet: string | null; dataset: string }[];
  error: { code: string; message: string } | null;
  promoted?: { rows: number; transactions: number; refused: number } | null;
  replayed?: boolean;
  seconds?: number;
}

/** Prints what the processor saw of a file, how sure it is, and what became of its rows. */
export function printFile(report: FileReport, options: { columns?: boolean } = {}): void {
  const { name, format, schema, mapping, error } = report;
  if (report.file_id === undefined || report.status === "failed") {
    console.log(`${name}: not read: ${error?.message ?? "no reason is known"} (${error?.code})`);
    return;
  }
  const again = report.replayed ? ", the same bytes came before" : "";
  console.log(`${name}: file ${report.file_id}, ${report.status}${again}`);
  if (format.name === null) return;
  const sheets = report.tables.flatMap(({ sheet }) => sheet === null ? [] : [sheet]);
  console.log(`  ${
    [
      `${format.name}, ${percent(format.confidence)} sure`,
      format.encoding,
      typeof format["delimiter"] === "string" && format["delimiter"] !== ""
        ? `delimiter ${JSON.stringify(format["delimiter"])}`
        : null,
      Number(format["preamble_rows"] ?? 0) > 0
        ? `${format["preamble_rows"]} rows above the header`
        : null,
      sheets.length > 0 ? `${sheets.length === 1 ? "sheet" : "sheets"} ${sheets.join(", ")}` : null,
    ].filter((part) => part !== null).join(", ")
  }`);
  console.log(
    `  ${schema.columns.length} columns, quality ${
      percent(schema.qualityScore)
    }; dataset ${mapping.dataset}, ${percent(mapping.mapping_confidence)} sure`,
  );
  if (options.columns) {
    printTable(
      mapping.columns.map((column) => ({
        column: column.source,
        type: schema.columns.find(({ name }) => name === column.source)?.type,
        field: column.target,
        sure: percent(column.confidence),
        accepted: column.accepted ? "yes" : "",
      })),
      "no columns",
    );
  } else {
    const fields = mapping.columns.filter(({ accepted }) => accepted)
      .map(({ source, target }) => source === target ? source : `${source} → ${target}`);
    if (fields.length > 0) console.log(`  ${fields.join(", ")}`);
  }
  for (const { message } of mapping.doubts.slice(0, 3)) console.log(`  ? ${message}`);
  const promoted = report.promoted
    ? `, ${report.promoted.rows - report.promoted.refused} promoted${
      report.promoted.transactions > 0 ? ` (${report.promoted.transactions} receipts)` : ""
    }${report.promoted.refused > 0 ? `, ${report.promoted.refused} refused by promotion` : ""}`
    : "";
  const seconds = report.seconds === undefined ? "" : ` (${report.seconds.toFixed(1)} s)`;
  console.log(
    `  ${report.staged} rows staged, ${report.quarantined} quarantined, ${report.blank} blank${promoted}${seconds}`,
  );
  if (report.promoted && report.promoted.refused > 0) {
    console.log("  why rows were refused, and how they are taken up again: scout quarantine list");
  }
  if (report.status === "review") {
    console.log(`  waits for a decision: scout review ${report.file_id}`);
  }
}

function percent(share: number | null): string {
  // what is not all must not read as all
  return share === null ? "not" : `${Math.floor(share * 100)} %`;
}
