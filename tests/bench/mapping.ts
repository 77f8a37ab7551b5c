import { bytesSource } from "@scout/tabular/byte_source.ts";
import { createInference } from "@scout/tabular/infer.ts";
import { mapColumns } from "@scout/tabular/map_columns.ts";
import { createRowMapper } from "@scout/tabular/map_rows.ts";
import { headBytes, sniff } from "@scout/tabular/sniff.ts";
import type { Row } from "@scout/tabular/table.ts";
import { SOURCES } from "@scout/tabular/training/sources.ts";
import { sourceTables } from "@scout/tabular/training/source_tables.ts";
import { Random } from "@scout/tabular/training/random.ts";
import { sourceRows } from "@scout/tabular/training/training_tables.ts";
import type { Benchmark } from "./benchmark.ts";
import { median, timed } from "./statistics.ts";

const ROWS = 10_000;
const COLUMNS = 20;
const REPEATS = 11;
/** Enough that most are of a process that has sniffed before. */
const SNIFFS = 101;

/** Sniffing a head, inferring a schema, mapping columns, and typing rows. */
export const mapping: Benchmark = {
  name: "mapping",
  what:
    "a head of 64 KiB to its format and dialect, 10,000 rows × 20 columns to a schema, 40 columns to fields, rows to typed values",
  run: async () => {
    const till = sourceTables(SOURCES).find(({ columns }) => columns.length === COLUMNS)!;
    const { header, lines } = sourceRows(till, new Random(1), ROWS);
    const rows: Row[] = lines.map((cells, i) => ({ rowNo: i + 2, byteOffset: null, cells }));
    const text = [header, ...lines]
      .map((cells) => cells.map((cell) => `"${(cell ?? "").replaceAll('"', '""')}"`).join(","))
      .join("\n");
    const head = bytesSource(new TextEncoder().encode(text).subarray(0, headBytes), "sales.csv");
    const sniffed: number[] = [];
    for (let repeat = 0; repeat < SNIFFS; repeat++) {
      const { seconds, value } = await timed(() => sniff(head));
      if (value.dialect?.columns !== COLUMNS) throw new Error(value.why.join("; "));
      sniffed.push(seconds * 1_000);
    }
    const infer = () => {
      const inference = createInference(header);
      inference.add(rows);
      return inference.finish();
    };
    const inferred = repeated(infer);
    // the least that reading the cells once costs
    const trimmed = repeated(() => rows.map(({ cells }) => cells.map((cell) => cell?.trim())));

    const schema = infer();
    const wide = {
      ...schema,
      columns: [
        ...schema.columns,
        ...schema.columns.map((column) => ({ ...column, name: `${column.name} 2` })),
      ],
      sample: schema.sample.map((row) => [...row, ...row]),
    };
    const mapped = repeated(() => mapColumns(wide));
    const decided = mapColumns(schema);
    const toMapped = createRowMapper(schema, {
      ...decided,
      columns: decided.columns.map((c) => ({ ...c, accepted: c.target !== null })),
    });
    const typed = repeated(() => rows.map(({ cells }) => toMapped(cells)));
    const parsed = repeated(() => rows.map(({ cells }) => JSON.stringify(cells)));
    return [
      {
        what: "sniff a head of 64 KiB of 20 quoted columns",
        value: median(sniffed),
        unit: "ms",
        aim: { atMost: 10 },
        samples: sniffed,
      },
      {
        what: "infer 10,000 rows × 20 columns",
        value: median(inferred),
        unit: "ms",
        aim: { atMost: 60 },
        samples: inferred,
        yardstick: {
          what: "trim every cell",
          value: median(trimmed),
          unit: "ms",
          ratio: median(inferred) / median(trimmed),
        },
      },
      {
        what: "map 40 columns",
        value: median(mapped),
        unit: "ms",
        aim: { atMost: 30 },
        samples: mapped,
      },
      {
        what: "type a row of 20 columns",
        value: median(typed) * 1_000 / ROWS,
        unit: "µs",
        samples: typed,
        yardstick: {
          what: "JSON.stringify of its cells",
          value: median(parsed) * 1_000 / ROWS,
          unit: "µs",
          ratio: median(typed) / median(parsed),
        },
      },
    ];
  },
};

function repeated(task: () => unknown): number[] {
  return Array.from({ length: REPEATS }, () => {
    const begun = performance.now();
    task();
    return performance.now() - begun;
  });
}
