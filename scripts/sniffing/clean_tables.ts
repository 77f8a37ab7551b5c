import { existsSync, readFileSync } from "node:fs";
import { Seeded } from "./seeded.ts";

/** A table as it should be read. */
export interface CleanTable {
  source: string;
  header: string[];
  rows: string[][];
}

const shared = "../shared/data";

/** Words of names and sentences, in languages that use more than ASCII too. */
const words =
  "sales store total amount region city product price count item order date value name code type status result percent rate year month week day customer net gross unit stock Müller café naïve Ñuñoa Zürich São jalapeño pâté the of and in for with on at by from old new red green blue small large fresh rice bread milk soap cola water salt sugar oil fish pork beef onion lemon coffee Manila Cebu Davao Quezon Makati"
    .split(" ");

/** A table made up of columns of many kinds. */
export function syntheticTable(random: Seeded, least = 1): CleanTable {
  const columns = Math.max(
    least,
    random.weighted([[1, 1], [2, 4], [3, 6], [4, 6], [6, 8], [9, 6], [14, 4], [
      25,
      2,
    ]]),
  );
  const count = random.weighted([[1, 2], [2, 3], [3, 4], [5, 6], [9, 8], [20, 10], [60, 8], [
    200,
    4,
  ]]);
  const comma = random.chance(0.25);
  const makers = Array.from({ length: columns }, () => columnMaker(random, comma));
  const style = random.int(0, 4);
  const header = makers.map((maker, c) => headerName(random, style, maker.name, c));
  const rows = Array.from(
    { length: count },
    (_, r) => makers.map((maker) => (random.chance(maker.empty) ? "" : maker.make(r))),
  );
  return { source: "synthetic", header, rows };
}

function columnMaker(random: Seeded, comma: boolean) {
  const empty = random.weighted([[0, 6], [0.05, 2], [0.3, 1], [0.85, 0.5]]);
  const kind = random.int(0, 24);
  const digits = random.int(0, 4);
  const scale = 10 ** random.int(0, 6);
  const decimal = (n: number) => comma ? n.toFixed(digits).replace(".", ",") : n.toFixed(digits);
  const start = Date.UTC(random.int(1998, 2026), random.int(0, 11), random.int(1, 28));
  const dateStyle = random.int(0, 7);
  const day = (r: number) =>
    dateText(new Date(start + r * 86_400_000 * random.int(0, 3)), dateStyle);
  const some = (n: number) => Array.from({ length: n }, () => random.pick(words)).join(" ");
  const kinds: [string, (r: number) => string][] = [
    ["moment", (r) => new Date(start + r * 3_600_000).toISOString().slice(0, 19).replace("T", " ")],
    ["path", () => random.pick(["C:\\data\\", "/usr/local/", "a\\b "]) + random.pick(words)],
    [
      "title",
      () =>
        random.pick(["", "", "'Til ", "'N "]) + some(2) + random.pick(["'s ", "' ", " 'n' ", " "]) +
        some(1) + random.pick(["", "", " goin'"]),
    ],
    ["id", (r) => String(r + 1)],
    ["qty", () => String(random.int(0, 50))],
    ["amount", () => decimal(random.next() * scale)],
    ["price", () => decimal(random.next() * 100)],
    ["delta", () => (random.chance(0.4) ? "-" : "") + decimal(random.next() * scale)],
    ["date", day],
    ["time", () => `${random.int(0, 23)}:${String(random.int(0, 59)).padStart(2, "0")}`],
    [
      "timestamp",
      (r) =>
        new Date(start + r * 3_600_000 + random.int(0, 3600) * 1000).toISOString().replace(
          "T",
          random.chance(0.0) ? "T" : " ",
        ).slice(0, 19),
    ],
    ["flag", () => random.pick(["true", "false"])],
    ["name", () => some(random.int(1, 3))],
    ["category", () => random.pick(words.slice(0, 12))],
    ["code", () => `${random.pick(["A", "RI", "ON", "SKU"])}-${random.int(1000, 99_999)}`],
    ["barcode", () => "0" + String(random.int(100_000_000, 999_999_999)) + random.int(100, 999)],
    ["note", () => sentence(random, some)],
    ["comment", () => sentence(random, some)],
    [
      "url",
      () =>
        `https://example.com/${random.pick(words.slice(0, 20))}/${random.int(1, 999)}?a=${
          random.int(1, 9)
        }&b=2`,
    ],
    ["email", () => `${random.pick(words.slice(0, 15))}.${random.int(1, 99)}@example.org`],
    ["size", () => `${random.int(1, 60)}" ${random.pick(["pipe", "screen", "x 4'"])}`],
    ["json", () => JSON.stringify({ a: random.int(0, 9), b: [random.pick(words), "x"] })],
    [
      "tags",
      () =>
        Array.from({ length: random.int(1, 4) }, () => random.pick(words.slice(0, 15))).join(
          random.pick([";", "|", ",", ", ", "/", " "]),
        ),
    ],
    [
      "money",
      () =>
        random.pick(["$", "€", "₱", "PHP "]) +
        (random.next() * 9000 + 1000).toLocaleString("en-US", { maximumFractionDigits: 2 }),
    ],
    [
      "person",
      () =>
        `${random.pick(["Cruz", "O'Brien", "Dela Peña", "Smith", "Nguyễn"])}, ${
          random.pick(["Ana", "José", "Bo", "Li"])
        }`,
    ],
  ];
  const [name, make] = kinds[kind]!;
  return { name, make, empty };
}

function sentence(random: Seeded, some: (n: number) => string): string {
  const text = some(random.int(2, 12));
  const extra = random.weighted<string>([
    ["", 6],
    [`, ${some(3)}`, 4],
    [`; ${some(2)}`, 1],
    [`: "${some(2)}"`, 1],
    [` "${some(1)}", ${some(2)}`, 1],
    [` it's ${some(2)}`, 1],
    [`\n${some(3)}`, 0.6],
    [`, ${some(2)}, ${some(2)}.`, 1],
  ]);
  return text + extra;
}

function dateText(date: Date, style: number): string {
  const [y, m, d] = date.toISOString().slice(0, 10).split("-") as [string, string, string];
  const months = [
    "Jan",
    "Feb",
    "Mar",
    "Apr",
    "May",
    "Jun",
    "Jul",
    "Aug",
    "Sep",
    "Oct",
    "Nov",
    "Dec",
  ];
  return [
    `${y}-${m}-${d}`,
    `${d}/${m}/${y}`,
    `${Number(m)}/${Number(d)}/${y}`,
    `${d}.${m}.${y}`,
    `${d}-${months[Number(m) - 1]}-${y.slice(2)}`,
    `${months[Number(m) - 1]} ${Number(d)}, ${y}`,
    `${y}${m}${d}`,
    `${y}/${m}/${d}`,
  ][style]!;
}

function headerName(random: Seeded, style: number, kind: string, c: number): string {
  const parts = random.chance(0.5) ? [kind] : [random.pick(words.slice(0, 24)), kind];
  const title = parts.map((part) => part[0]!.toUpperCase() + part.slice(1));
  const name = [
    parts.join("_"),
    title.join(" "),
    title.join(""),
    parts.join(" "),
    parts.join("_").toUpperCase(),
  ][style]!;
  const odd = random.next();
  if (odd < 0.02) return "";
  if (odd < 0.04) return `${name} (${random.pick(["USD", "kg, net", "%", "PHP"])})`;
  if (odd < 0.05) return String(2000 + c);
  return name;
}

/** Tables of the real data sets beside the checkout, with a plain reader: they are clean. `part` 0 and 1 are for training. */
export function realTables(part: "train" | "test" | "held"): CleanTable[] {
  const files = {
    train: [
      "online-retail/2010-12-01.csv",
      "online-retail/2010-12-05.csv",
      "completejourney/products.csv",
      "completejourney/transactions_sample.csv",
      "completejourney/demographics.csv",
    ],
    test: [
      "online-retail/2011-01-04.csv",
      "completejourney/coupons.csv",
      "completejourney/campaign_descriptions.csv",
    ],
    held: [
      "product-names/products_with_brand.csv",
      "brands/nodes.csv",
      "completejourney/promotions_sample.csv",
      "groceries/groceries.csv",
    ],
  }[part];
  const tables: CleanTable[] = [];
  for (const file of files) {
    if (!existsSync(`${shared}/${file}`)) continue;
    const text = readFileSync(`${shared}/${file}`, "utf8").slice(0, 200_000);
    const records = plainRecords(text).slice(0, -1).filter((record) => record.length > 0);
    const [header, ...rows] = records;
    for (let at = 0; at + 5 < rows.length && at < 1200; at += 120) {
      tables.push({ source: file, header: header!, rows: rows.slice(at, at + 120) });
    }
  }
  return [...tables, ...webTables(part)];
}

/** Tables of the web (SOTAB), whose headers are the kinds of their columns. */
function webTables(part: "train" | "test" | "held"): CleanTable[] {
  const file = `${shared}/column-types/sotab_v2_cta_train_small.jsonl`;
  if (!existsSync(file)) return [];
  const third = { train: 0, test: 1, held: 2 }[part];
  return readFileSync(file, "utf8").split("\n").filter((line) => line !== "").flatMap((line, i) => {
    if (i % 3 !== third) return [];
    const { fields, table } = JSON.parse(line);
    const lines: string[] = String(fields[0]).split("\n");
    const rows = lines.slice(2).map((row) =>
      row.replace(/^\| /, "").replace(/\|$/, "").split(" | ").map((cell) => cell.trim())
    );
    const width = rows[0]?.length ?? 0;
    const alike = rows.filter((row) => row.length === width && row.some((cell) => cell !== ""));
    if (width === 0 || alike.length < 2) return [];
    const labels: string[] = fields[1];
    const header = Array.from({ length: width }, (_, c) => labels[c] ?? `Column ${c + 1}`);
    return [{ source: table, header, rows: alike }];
  });
}

function plainRecords(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let cell = "";
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!;
    if (quoted) {
      if (char !== '"') cell += char;
      else if (text[i + 1] === '"') cell += text[i++ + 1];
      else quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === ",") {
      record.push(cell);
      cell = "";
    } else if (char === "\n") {
      records.push([...record, cell.replace(/\r$/, "")]);
      record = [];
      cell = "";
    } else cell += char;
  }
  return records;
}
