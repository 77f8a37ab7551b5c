import { Command, InvalidArgumentError, Option } from "commander";
import { askAsOperator } from "./as_operator.ts";
import { withDatabase } from "./connection.ts";
import { requireKnown } from "./known_names.ts";
import { printTable } from "./table.ts";

const METRICS = [
  "revenue",
  "transactions",
  "returns",
  "units",
  "unique_customers",
  "avg_transaction_value",
  "avg_basket_size",
];

interface Source {
  batch_id: number;
  line_no: number;
  post?: { post_id: number; device_id: string };
  file?: { file_name: string; sheet?: string; row_no: number; byte_offset?: number };
}

interface Explained {
  metric: string;
  meaning: string;
  unit: string;
  value: number | null;
  computed_from: string;
  totals: Record<string, number | null>;
  dates_waiting_for_refresh: number;
  exchange_rates: Record<string, unknown>[];
  transactions: {
    timestamp: string;
    store_id: string;
    transaction_id: string | null;
    amount: number | null;
    currency: string;
    counts_for: { revenue_peso: number | null; units: number | null };
    lines: Record<string, unknown>[];
    sources: Source[];
    told_again: number;
  }[];
  next: string | null;
}

interface Options {
  from: string;
  to: string;
  store: string[];
  where: [string, string | null][];
  pageSize: number;
  after?: string;
  json?: true;
}

/** `scout explain <metric>`: a figure, and the source rows it is made of. */
export function explainCommand(): Command {
  return new Command("explain")
    .description("Explain a figure: what it means, its value, and the receipts it is made of")
    .argument("<metric>", METRICS.join(", "))
    .requiredOption("--from <date>", "first day, YYYY-MM-DD")
    .requiredOption("--to <date>", "last day")
    .option("--store <id>", "only this store (may be repeated)", several, [])
    .addOption(
      new Option(
        "--where <name=value>",
        "only this brand, category, product, region, payment_method, hour, …; without a value: unknown (may be repeated)",
      ).argParser(condition).default([]),
    )
    .option("--page-size <n>", "receipts to show", count, 20)
    .option("--after <cursor>", "go on after this page")
    .option("--json", "print JSON")
    .action((metric: string, options: Options) =>
      withDatabase(async (sql) => {
        await requireKnown(sql, { store: options.store });
        const answer = await askAsOperator<Explained>(
          sql,
          "explain_number($1, $2::text::jsonb, $3, $4)",
          [metric, JSON.stringify(filters(options)), options.pageSize, options.after ?? null],
        );
        if (options.json) console.log(JSON.stringify(answer, null, 2));
        else print(answer);
      })
    );
}

function filters({ from, to, store, where }: Options): Record<string, unknown> {
  return {
    from,
    to,
    ...(store.length > 0 ? { store_ids: store } : {}),
    ...Object.fromEntries(where),
  };
}

function print(answer: Explained): void {
  console.log(`${answer.metric}: ${answer.value ?? "unknown"} ${answer.unit}`);
  console.log(answer.meaning);
  const totals = Object.entries(answer.totals).filter(([, value]) => value !== null);
  console.log(
    `from ${answer.computed_from}: ${totals.map(([name, value]) => `${name} ${value}`).join(", ")}`,
  );
  if (answer.value === null && answer.unit === "PHP" && answer.totals["transactions"] !== 0) {
    console.log(
      "unknown: some of it is in a currency without a rate to pesos (scout gates --gate 13)",
    );
  }
  if (answer.dates_waiting_for_refresh > 0) {
    console.log(`${answer.dates_waiting_for_refresh} dates and stores are about to be recomputed`);
  }
  for (const rate of answer.exchange_rates) {
    console.log(
      `1 ${rate["currency"]} = ${rate["rate_to_peso"]} PHP from ${rate["valid_from"]} (${
        rate["source"]
      })`,
    );
  }
  console.log();
  printTable(
    answer.transactions.map((t) => ({
      timestamp: t.timestamp,
      store: t.store_id,
      transaction: t.transaction_id,
      amount: t.amount,
      currency: t.currency,
      counts_peso: t.counts_for.revenue_peso,
      counts_units: t.counts_for.units,
      lines: t.lines.length,
      told_again: t.told_again,
      source: t.sources.map(place).join(" + "),
    })),
    "no receipt counts for it",
  );
  if (answer.next) console.log(`\nmore: --after ${answer.next}`);
}

function place({ batch_id, line_no, post, file }: Source): string {
  const where = `batch ${batch_id} line ${line_no}`;
  if (file) {
    return `${file.file_name}${file.sheet ? `!${file.sheet}` : ""} row ${file.row_no} (${where})`;
  }
  return post ? `${post.device_id} (${where})` : where;
}

function several(value: string, before: string[]): string[] {
  return [...before, value];
}

function condition(text: string, before: [string, string | null][]): [string, string | null][] {
  const at = text.indexOf("=");
  const name = at < 0 ? text : text.slice(0, at);
  if (!/^[a-z_]+$/.test(name)) throw new InvalidArgumentError("expected name=value");
  if (before.some(([other]) => other === name)) {
    throw new InvalidArgumentError(`${name} is given twice; ask once for each value`);
  }
  return [...before, [name, at < 0 ? null : text.slice(at + 1)]];
}

function count(text: string): number {
  if (!/^\d{1,3}$/.test(text)) throw new InvalidArgumentError("expected 1 to 500");
  return Number(text);
}
