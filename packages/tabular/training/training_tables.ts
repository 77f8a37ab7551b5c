import { DATASET_FIELDS, KNOWN_DATASETS } from "../dataset_fields.ts";
import { createInference } from "../infer.ts";
import type { Dataset } from "../mapping.ts";
import type { Schema } from "../schema.ts";
import { nameStyle, nestedStyle, spoken, writeName } from "./header_names.ts";
import { FIELD_NAMES, OTHER_NAMES } from "./lexicon.ts";
import { NestedNames } from "./nested_names.ts";
import type { Random } from "./random.ts";
import type { SourceTable } from "./source_tables.ts";
import world from "./world.json" with { type: "json" };
import { writtenRows } from "./written_rows.ts";

/** A table with the field each of its columns is of. */
export interface LabelledTable {
  dataset: Dataset;
  header: string[];
  fields: (string | null)[];
  schema: Schema;
}

type KnownDataset = Exclude<Dataset, "unknown">;

/** How often a field is in a file of its dataset. */
const USUAL: Record<string, number> = {
  transaction_id: 0.85,
  transaction_timestamp: 0.4,
  transaction_date: 0.55,
  transaction_time: 0.35,
  store_id: 0.5,
  store_name: 0.4,
  device_id: 0.25,
  customer_id: 0.35,
  product_name: 0.85,
  sku: 0.5,
  barcode: 0.25,
  brand_name: 0.3,
  product_category: 0.5,
  pack_size: 0.15,
  quantity: 0.85,
  unit: 0.25,
  unit_price: 0.75,
  total_price: 0.65,
  transaction_amount: 0.3,
  discount_amount: 0.35,
  tax_amount: 0.25,
  currency: 0.2,
  payment_method: 0.4,
  age: 0.15,
  age_bracket: 0.15,
  gender: 0.2,
  customer_type: 0.15,
  region: 0.15,
  province: 0.15,
  municipality: 0.2,
  barangay: 0.15,
  latitude: 0.08,
  longitude: 0.08,
};
const IN_MASTER_DATA = 0.65;
/** Tables with columns named by values. */
const ACROSS = 0.01;
const HEADS = [
  world.brands.map(([brand]) => String(brand)),
  world.cities,
  "january,february,march,april,june,july,august,september,october,november,december".split(","),
  "2023,2024,2025,q1,q2,q3,q4,week 1,week 2,wk 12,monday,tuesday,sunday".split(","),
];
const ROWS = [0, 1, 2, 3, 5, 8, 12, 24, 24, 40, 40, 40, 150, 400];
/** Tables that were flattened from documents, often from a single one. */
const NESTED = 0.15;
const SHARES = [0.5, 0.14, 0.09, 0.09, 0.1, 0.08];

/** Kinds of other columns that a dataset's files have. */
const OTHERS: Record<KnownDataset, string[]> = {
  transactions: [
    "rowno",
    "text",
    "person",
    "word",
    "code",
    "money",
    "percent",
    "int",
    "timestamp",
    "date",
    "phone",
    "email",
    "address",
    "zip",
    "country",
    "url",
    "bool",
    "json",
    "empty",
    "weight",
    "total",
    "money",
    "person",
    "word",
    "text",
    "code",
    "unit_cost",
    "status",
  ],
  products: [
    "rowno",
    "text",
    "code",
    "percent",
    "int",
    "timestamp",
    "date",
    "url",
    "bool",
    "json",
    "empty",
    "weight",
    "word",
    "int",
    "country",
    "money",
    "text",
  ],
  stores: [
    "rowno",
    "text",
    "person",
    "phone",
    "email",
    "address",
    "zip",
    "country",
    "int",
    "timestamp",
    "code",
    "bool",
    "empty",
    "total",
    "person",
    "word",
  ],
  customers: [
    "rowno",
    "person",
    "phone",
    "email",
    "address",
    "date",
    "zip",
    "country",
    "int",
    "money",
    "timestamp",
    "bool",
    "word",
    "text",
    "empty",
    "person",
    "code",
  ],
  campaigns: [
    "rowno",
    "text",
    "person",
    "percent",
    "int",
    "money",
    "word",
    "code",
    "bool",
    "timestamp",
    "country",
    "empty",
    "url",
  ],
  inference: [
    "rowno",
    "text",
    "code",
    "int",
    "json",
    "url",
    "bool",
    "timestamp",
    "word",
    "person",
    "empty",
  ],
};

/** A table as some system might export it: names of the lexicon, values of a simulated shop. */
export function inventedTable(random: Random): LabelledTable {
  if (random.chance(0.09)) return unrelatedTable(random);
  let at = random.next();
  const dataset = KNOWN_DATASETS[SHARES.findIndex((share) => (at -= share) < 0)] ?? "transactions";
  const style = nameStyle(random);
  const fields = Object.keys(DATASET_FIELDS[dataset]).filter((field) =>
    random.chance(
      dataset === "transactions" ? USUAL[field]! : dataset === "inference" ? 0.8 : IN_MASTER_DATA,
    )
  );
  if (fields.includes("transaction_timestamp") && random.chance(0.8)) {
    for (const apart of ["transaction_date", "transaction_time"]) {
      if (fields.includes(apart)) fields.splice(fields.indexOf(apart), 1);
    }
  }
  const few = random.chance(0.2) ? random.int(2, 6) : 40;
  const columns: { field: string | null; kind: string; phrase: string }[] = random.some(fields, few)
    .map((field) => ({ field, kind: field, phrase: random.pick(FIELD_NAMES[field]!) }));
  columns.sort((a, b) => fields.indexOf(a.kind) - fields.indexOf(b.kind));
  for (let n = random.pick([0, 0, 1, 2, 3, 5, 8]); n > 0; n--) {
    const kind = random.pick(OTHERS[dataset]);
    const names = OTHER_NAMES[kind] ?? FIELD_NAMES[kind]!;
    columns.splice(random.int(0, columns.length), 0, {
      field: null,
      kind,
      phrase: random.pick(names),
    });
  }
  // a column for each of some brands, places or months: what its figures are, its name does not say
  if (random.chance(ACROSS)) {
    const kind = random.pick(["int", "money", "percent"]), heads = random.pick(HEADS);
    for (const phrase of random.some(heads, random.int(1, 5))) {
      columns.push({ field: null, kind, phrase: phrase.toLowerCase().replace(/[{}|]/g, " ") });
    }
  }
  if (random.chance(0.25)) columns.sort(() => random.next() - 0.5);
  if (columns.length === 0) return inventedTable(random);
  const nested = random.chance(NESTED) ? new NestedNames(random) : null;
  const named = columns.map(({ field, kind, phrase }) => {
    const within = nested?.of(kind, phrase) ?? { place: "", phrase };
    return { field, kind, place: within.place, phrase: spoken(within.phrase, random) };
  });
  // one of a name: which of two is meant, nobody could tell
  const names = new Set<string>();
  const kept = named.filter(({ place, phrase }) => {
    const name = `${place}.${phrase}`;
    return !names.has(name) && names.add(name);
  });
  const written = nested === null ? style : nestedStyle(random);
  const header = kept.map(({ kind, place, phrase }) =>
    (place === "" ? "" : `${place}.`) + writeName(phrase, written, random, kind)
  );
  return tableOf(
    dataset,
    header,
    kept,
    random,
    nested && random.chance(0.6) ? random.int(1, 4) : undefined,
  );
}

/** A table of something else, in which nothing is to be mapped. */
function unrelatedTable(random: Random): LabelledTable {
  const style = nameStyle(random);
  const kinds = Object.keys(OTHER_NAMES);
  const borrowed = [
    "transaction_date",
    "transaction_time",
    "age",
    "gender",
    "municipality",
    "barangay",
    "status",
    "start_date",
    "end_date",
    "product_name",
    "quantity",
    "department",
    "latitude",
    "longitude",
    "supplier",
  ];
  const columns = Array.from({ length: random.int(3, 12) }, () => {
    const kind = random.chance(0.3) ? random.pick(borrowed) : random.pick(kinds);
    return {
      field: null,
      kind,
      phrase: spoken(random.pick(OTHER_NAMES[kind] ?? FIELD_NAMES[kind]!), random),
    };
  });
  return tableOf(
    "unknown",
    columns.map(({ phrase }) => writeName(phrase, style, random)),
    columns,
    random,
  );
}

/** A source's header with values of a simulated shop; now and then written another way. */
export function sourceTable(source: SourceTable, random: Random, asItIs = false): LabelledTable {
  const restyled = !asItIs && random.chance(0.4) ? nameStyle(random) : null;
  let columns = source.columns.map(({ name, field }) => ({
    field,
    kind: field ?? kindOf(name),
    name,
  }));
  if (!asItIs) {
    const keep = random.pick([1, 1, 0.85, 0.6]);
    const kept = columns.filter(() => random.chance(keep));
    if (kept.length > 1) columns = kept;
  }
  const header = columns.map(({ name, kind }) =>
    restyled
      ? writeName(
        name.replace(/[_.]/g, " ").replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase(),
        restyled,
        random,
        kind,
      )
      : name
  );
  return tableOf(source.dataset, header, columns, random, asItIs ? 60 : undefined);
}

/** Rows of a source, and its header. */
export function sourceRows(
  source: SourceTable,
  random: Random,
  rows: number,
): { header: string[]; lines: (string | null)[][] } {
  const columns = source.columns.map(({ name, field }) => ({ kind: field ?? kindOf(name) }));
  return {
    header: source.columns.map(({ name }) => name),
    lines: writtenRows(source.dataset, columns, random, rows),
  };
}

/** What a column that is no field probably holds, by its name. */
function kindOf(name: string): string {
  const kinds: [RegExp, string][] = [
    [/^(?:#|no\.?|row id|unnamed.*|line no\.?|posnr|linenum|order_item_id)$/i, "rowno"],
    [/e-?mail/i, "email"],
    [/phone|mobile|contact|telepono|phn/i, "phone"],
    [/zip|post(?:al)? ?code|pin_code/i, "zip"],
    [/address|street|addr/i, "address"],
    [/country|county|state\b|cluster|territor/i, "country"],
    [/url|image|img|http/i, "url"],
    [
      /^is |\?$|void|archived|taxable|published|onpromo|perish|sellable|stockable|by weight|audio|bit/i,
      "bool",
    ],
    [
      /remark|note|comment|memo|tala|reason|detail|body|ingredients|mechanics|transcription/i,
      "text",
    ],
    [/%|percent|rate\b|margin percentage|ctr/i, "percent"],
    [
      /birth|expir|delivery date|ship date|shipped|due|joined|hired|paid (?:at|time)|complete time/i,
      "date",
    ],
    [/created|updated|modified|load|_ts$|_at$|timestamp|time\b/i, "timestamp"],
    [/date/i, "date"],
    [
      /name|cashier|staff|employee|person|owner|manager|user|server|suki|pangalan|sino|by$|buyer|recipient|teacher|driver|salesman|kahera|agent|rep\b/i,
      "person",
    ],
    [
      /fee|tip|cost|profit|gross|subtotal|change|sukli|tendered|cash|refund|sales|balance|price|amount|income|cogs|tubo|salary|pay\b|debit|credit|value|freight|charges|revenue/i,
      "money",
    ],
    [
      /qty|stock|count|on hand|points|clicks|reach|visits|cases|level|weeks?$|kids|size|items|natira|guests|sqm|no\. of/i,
      "int",
    ],
    [/weight|brgew|humidity|temp|liters/i, "weight"],
    [/\bid\b|_id|no\.?$|#|num|code|ref|handle|token|key|tin|asin|_cd$|id$/i, "code"],
  ];
  return kinds.find(([pattern]) => pattern.test(name))?.[1] ?? "word";
}

function tableOf(
  dataset: Dataset,
  header: string[],
  columns: { field: string | null; kind: string }[],
  random: Random,
  rows = random.pick(ROWS),
): LabelledTable {
  const ofDocuments = header.some((name) => /\w\.\w/.test(name));
  const lines = writtenRows(dataset, columns, random, rows, ofDocuments);
  const inference = createInference(header);
  inference.add(lines.map((cells, i) => ({ rowNo: i + 2, byteOffset: null, cells })));
  return { dataset, header, fields: columns.map(({ field }) => field), schema: inference.finish() };
}
