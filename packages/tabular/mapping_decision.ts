import { leastCost } from "./assignment.ts";
import { columnRelations, isoOf, type Relations } from "./column_relations.ts";
import { DATASET_FIELDS, type FieldType } from "./dataset_fields.ts";
import type { Dataset } from "./mapping.ts";
import {
  CLASSES,
  type ColumnInput,
  DATASETS,
  type Forward,
  forward,
  type Network,
  NONE,
} from "./mapping_network.ts";
import { nameConcepts, nameFeatures, nameTokens } from "./name_features.ts";
import { CONCEPTS } from "./name_vocabulary.ts";
import type { Schema, SchemaColumn } from "./schema.ts";
import { valueFeatures } from "./value_features.ts";

/** A field, or none, for a column, and what speaks for it. */
export interface Decision {
  field: string | null;
  /** Evidence the calibration weighs; see EVIDENCE. */
  evidence: number[];
  /** Probability of each class as the network tells it, of this dataset's fields and none. */
  shares: Map<string | null, number>;
}

export interface TableDecision {
  dataset: Dataset;
  datasetShare: number;
  columns: Decision[];
}

export const EVIDENCE = [
  "of the field",
  "against the next",
  "before the others were seen",
  "by the name alone",
  "by the values alone",
  "of the dataset",
  "known words",
  "not wanted by another column",
  "values that tell",
  "fits the other columns",
  "no figure",
];

/** Fields that hold words, not numbers. */
const WORDS = new Set(
  ("product_name brand_name payment_method unit currency store_name customer_type region province municipality " +
    "barangay department manufacturer supplier campaign_name channel store_type").split(" "),
);
/** So many different numbers at most may stand for words. */
const CODES = 2;

/** From so many values on, what they say of a column counts in full. */
const VALUES_TELL = 8;

/** Columns beyond this many are not looked at: no dataset has so many fields. */
export const MOST_COLUMNS = 400;
// a field the dataset does not have speaks against the dataset
const FOREIGN = 0.3;
const UNFIT = 0.02;
// what a file is called counts as much as a tenth of certainty
const HINT = 0.1;

/** What the network sees of a table. */
export function networkInput(schema: Schema): ColumnInput[] {
  const seen = columnsSeen(schema);
  return inputOf(seen, columnRelations(seen));
}

function columnsSeen(schema: Schema): Schema {
  return schema.columns.length > MOST_COLUMNS
    ? { ...schema, columns: schema.columns.slice(0, MOST_COLUMNS) }
    : schema;
}

function inputOf(schema: Schema, relations: readonly Relations[]): ColumnInput[] {
  return schema.columns.map((column, at) => ({
    name: nameFeatures(column.name),
    values: valueFeatures(schema, at, relations[at]!),
  }));
}

/**
 * Decides the dataset and each column's field at once: for each dataset the one-to-one assignment of fields that is
 * likeliest, then the dataset whose assignment is.
 */
export function decide(
  network: Network,
  schema: Schema,
  { only, hints = [] }: { only?: Dataset; hints?: readonly Dataset[] } = {},
): TableDecision {
  const seen = columnsSeen(schema), relations = columnRelations(seen);
  const columns = inputOf(seen, relations);
  const whole = forward(network, columns);
  if (columns.length === 0) return { dataset: "unknown", datasetShare: 1, columns: [] };
  const areStores = customersAreStores(seen);
  const byDataset = DATASETS.flatMap((dataset, i) => {
    if (dataset === "unknown" || (only && dataset !== only)) return [];
    const same = dataset === "transactions" && areReceipts(whole.second) ? AMOUNT_OF_RECEIPT : null;
    const shares = columns.map((_, at) =>
      sharesIn(dataset, whole.second[at]!, schema.columns[at]!, relations[at]!, same, areStores)
    );
    const fields = withoutOtherDays(assign(shares), shares, seen);
    const isUnsold = dataset === "transactions" && !areSold(fields);
    const share = whole.dataset[i]! * (isUnsold ? UNSOLD : 1) +
      (hints.includes(dataset) ? HINT : 0);
    const fit = shares.reduce(
      (sum, share, at) => sum + Math.log(share.get(fields[at]!)! + 1e-6),
      0,
    );
    return [{ dataset, shares, fields, same, score: Math.log(share + 1e-6) + fit }];
  });
  byDataset.sort((a, b) => b.score - a.score);
  const best = byDataset[0]!;
  const unknown = whole.dataset[DATASETS.indexOf("unknown")]!;
  const most = Math.max(
    ...byDataset.map(({ dataset }) => whole.dataset[DATASETS.indexOf(dataset)]!),
  );
  if (!only && (unknown > most || best.fields.every((field) => field === null))) {
    return {
      dataset: "unknown",
      datasetShare: unknown > most ? unknown : 0.5,
      columns: columns.map((_, at) => ({
        field: null,
        evidence: [],
        shares: best.shares[at]!,
      })),
    };
  }
  const scores = byDataset.map(({ score }) => Math.exp(score - best.score));
  const isUnsold = best.dataset === "transactions" && !areSold(best.fields);
  const datasetShare = only
    ? 1
    : (1 - unknown) * (isUnsold ? UNSOLD : 1) / scores.reduce((sum, score) => sum + score, 0);
  const byName = forward(
    network,
    columns.map(({ name, values }) => ({ name, values: new Float32Array(values.length) })),
  );
  const byValues = forward(
    network,
    columns.map(({ values }) => ({ name: new Uint16Array(0), values })),
  );
  return {
    dataset: best.dataset,
    datasetShare,
    columns: columns.map((_, at) => ({
      field: best.fields[at]!,
      shares: best.shares[at]!,
      evidence: evidenceOf(
        at,
        best.fields[at]!,
        best.shares,
        { whole, byName, byValues },
        datasetShare,
        schema.columns[at]!,
        best.same,
        relations[at]!,
      ),
    })),
  };
}

/** What only sales have. Goods with a quantity and a price may as well be in stock. */
const OF_SALES = new Set<string | null>(
  ("transaction_id transaction_timestamp transaction_date transaction_time total_price transaction_amount " +
    "payment_method discount_amount tax_amount customer_id device_id").split(" "),
);
const UNSOLD = 0.3;

function areSold(fields: readonly (string | null)[]): boolean {
  return fields.some((field) => OF_SALES.has(field));
}

/** Columns that say what was sold; a table without any of them has a receipt in each row. */
const OF_LINES = "product_name sku barcode brand_name product_category quantity unit_price"
  .split(" ").map((field) => CLASSES.indexOf(field));
/** A row that is a receipt has one amount: what is paid for its line is what is paid for it. */
const AMOUNT_OF_RECEIPT = new Map([["total_price", "transaction_amount"]]);
/** What is paid, which is less than before a discount. */
const PAID = new Set(["total_price", "transaction_amount"]);

/** What names call sums that a receipt's amount is made of. */
const PARTS = new Set(["sub", "subtotal", "gross"]);
/** A column is of a line where the network gives it at least this. */
const OF_LINE = 0.3;

/** Whether no column says what was sold. */
function areReceipts(opinions: readonly Float32Array[]): boolean {
  return opinions.every((opinion) => OF_LINES.every((k) => opinion[k]! < OF_LINE));
}

/** The network's opinion of a column, within the fields of one dataset that its values can be. */
function sharesIn(
  dataset: Exclude<Dataset, "unknown">,
  opinion: Float32Array,
  column: SchemaColumn,
  relations: Relations,
  same: ReadonlyMap<string, string> | null,
  areStores: boolean,
): Map<string | null, number> {
  const fields = DATASET_FIELDS[dataset];
  const said = saidByValues(column);
  if (areStores) said.set("customer_id", "store_id");
  const tokens = nameTokens(column.name);
  const isPart = same !== null && nameConcepts(tokens).some((concept) => PARTS.has(concept));
  const isPercentage = relations.percentLess === 1 || saysPercentage(tokens);
  const shares = new Map<string | null, number>();
  let none = 0;
  const add = (field: string, share: number) => {
    const isFit = fitsType(column, fields[field]!, field) &&
      !(isPercentage && field.endsWith("_amount")) &&
      !(relations.gross === 1 && PAID.has(field));
    const fit = isFit ? 1 : UNFIT;
    shares.set(field, (shares.get(field) ?? 0) + share * fit);
    none += share * (1 - fit);
  };
  CLASSES.forEach((told, k) => {
    const field = same?.get(told) ?? told;
    const share = opinion[k]!, other = said.get(field);
    if (k === NONE) none += share;
    else if (!(field in fields)) none += FOREIGN * share;
    else if (told === "total_price" && isPart) none += share;
    else if (other !== undefined && other in fields) {
      add(other, (1 - UNFIT) * share);
      add(field, UNFIT * share);
    } else add(field, share);
  });
  shares.set(null, none);
  return shares;
}

/** So many of the names of customers are names of stores where these are whom a distributor sells to. */
const STORES = 0.4;
const FEWEST_STORES = 3;

function customersAreStores({ columns }: Schema): boolean {
  return columns.some(({ name, profile, count }) =>
    count >= FEWEST_STORES && !profile.looksLike["email"] &&
    (profile.looksLike["store_word"] ?? 0) >= STORES &&
    nameConcepts(nameTokens(name)).some((concept) =>
      concept === "customer" || concept === "account"
    )
  );
}

/** Whether a name says that a column holds percentages, not what one of them comes to (`VAT 12%`). */
function saysPercentage(tokens: readonly string[]): boolean {
  return tokens.some((token, i) =>
    CONCEPTS.get(token) === "percent" && !/^\d+$/.test(tokens[i - 1] ?? "")
  );
}

/** Where one name may mean either of two fields, and the values say which: the one they are not, and the one they are. */
function saidByValues({ profile, type, count, distinct }: SchemaColumn): Map<string, string> {
  const said = new Map<string, string>();
  if (count === 0) return said;
  if (type === "date") said.set("transaction_timestamp", "transaction_date");
  if (type === "timestamp") said.set("transaction_date", "transaction_timestamp");
  if (profile.code > 0.9 || profile.numeric > 0.9 && distinct.count > CODES) {
    said.set("store_name", "store_id").set("product_name", "sku");
  }
  return said;
}

/** Whether a column's values can be of a field's type; without values any can. */
function fitsType(column: SchemaColumn, type: FieldType, field: string): boolean {
  const { profile, count, dates } = column;
  if (count === 0) return true;
  switch (type) {
    case "number":
    case "integer":
      return profile.numeric >= 0.5;
    case "time":
      return profile.temporal >= 0.5 && column.type !== "date";
    case "date":
    case "timestamp":
      return (profile.temporal >= 0.5 || dates !== undefined) && column.type !== "time";
    default:
      if (field === "pack_size") return true;
      // a few whole numbers may be codes of words
      if (WORDS.has(field) && profile.numeric > 0.9 && column.distinct.count > CODES) return false;
      // money and dates are no names
      return !(profile.twoDecimals > 0.9 && column.type !== "identifier") &&
        !(profile.temporal > 0.9 && profile.integer < 0.5);
  }
}

function assign(shares: readonly Map<string | null, number>[]): (string | null)[] {
  const fields = [...shares[0]!.keys()].filter((field) => field !== null);
  const costs = shares.map((share, row) => [
    ...fields.map((field) => -Math.log(share.get(field)! + 1e-9)),
    // a place of its own for being none
    ...shares.map((_, other) => other === row ? -Math.log(share.get(null)! + 1e-9) : 1e6),
  ]);
  return leastCost(costs).map((at) => fields[at] ?? null);
}

function evidenceOf(
  at: number,
  field: string | null,
  shares: readonly Map<string | null, number>[],
  opinions: Record<"whole" | "byName" | "byValues", Forward>,
  datasetShare: number,
  column: SchemaColumn,
  same: ReadonlyMap<string, string> | null,
  relations: Relations,
): number[] {
  const share = shares[at]!.get(field)!;
  const next = Math.max(...[...shares[at]!].filter(([f]) => f !== field).map(([, p]) => p));
  const rival = Math.max(0, ...shares.map((s, other) => other === at ? 0 : s.get(field)!));
  const classes = CLASSES.flatMap((told, k) =>
    (same?.get(told) ?? told) === (field ?? "") ? [k] : []
  );
  const seen = (opinion: Float32Array) => logit(classes.reduce((sum, k) => sum + opinion[k]!, 0));
  const tokens = nameTokens(column.name), concepts = nameConcepts(tokens);
  const known = concepts.filter((concept) => CONCEPTS.has(concept)).length;
  // the values of a single receipt tell little, for a field or against it
  const telling = Math.min(1, column.count / VALUES_TELL);
  return [
    logit(share),
    Math.log((share + 1e-4) / (next + 1e-4)),
    seen(opinions.whole.first[at]!),
    seen(opinions.byName.second[at]!),
    telling * seen(opinions.byValues.second[at]!),
    logit(datasetShare),
    concepts.length === 0 ? 0 : known / concepts.length,
    field === null ? 3 : -logit(rival),
    telling,
    fitOf(field, relations),
    FIGURES.has(field) ? 0 : 1,
  ];
}

/** Of which a table has several kinds that are alike: gross and net, of a line and of a receipt. */
const FIGURES = new Set<string | null>(
  "quantity unit_price total_price transaction_amount discount_amount tax_amount unit_cost".split(
    " ",
  ),
);

/** Whether what a column is to the others by its figures is what the field would be: 1, -1 where it is another's, else 0. */
function fitOf(field: string | null, relations: Relations): number {
  const isTotal = relations.product + relations.timesCount + relations.net > 0;
  const isPrice = relations.price + relations.ofItem > 0;
  switch (field) {
    case "unit_price":
      return isPrice ? 1 : isTotal ? -1 : 0;
    case "total_price":
      return isTotal ? 1 : isPrice ? -1 : 0;
    case "quantity":
      return relations.count;
    default:
      return 0;
  }
}

const DAYS_AGREE = 0.8;

/** The same fields, but of a date and a timestamp that are of different days the likelier one only. */
function withoutOtherDays(
  fields: (string | null)[],
  shares: readonly Map<string | null, number>[],
  schema: Schema,
): (string | null)[] {
  const date = fields.indexOf("transaction_date");
  const timestamp = fields.indexOf("transaction_timestamp");
  if (date < 0 || timestamp < 0) return fields;
  let known = 0, agree = 0;
  for (const row of schema.sample) {
    const day = isoOf(row[date], schema.columns[date]!).slice(0, 10);
    const other = isoOf(row[timestamp], schema.columns[timestamp]!).slice(0, 10);
    if (day === "" || other === "") continue;
    known++;
    if (day === other) agree++;
  }
  if (known === 0 || agree >= DAYS_AGREE * known) return fields;
  const [a, b] = [date, timestamp].map((at) => shares[at]!.get(fields[at]!)!);
  return fields.with(a! < b! ? date : timestamp, null);
}

/** Log odds, within ±7. */
function logit(p: number): number {
  return Math.max(-7, Math.min(7, Math.log((p + 1e-6) / (1 - p + 1e-6))));
}
