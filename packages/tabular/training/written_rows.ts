import type { Dataset } from "../mapping.ts";
import { KNOWN_DATASETS } from "../dataset_fields.ts";
import { OTHER_NAMES } from "./lexicon.ts";
import type { Random } from "./random.ts";
import { type SimulatedRecord, SimulatedShop } from "./simulated_shop.ts";

const DATE_FORMATS: ((d: Date) => string)[] = [
  (d) => iso(d),
  (d) => iso(d),
  (d) => `${two(d.getUTCMonth() + 1)}/${two(d.getUTCDate())}/${d.getUTCFullYear()}`,
  (d) => `${two(d.getUTCDate())}/${two(d.getUTCMonth() + 1)}/${d.getUTCFullYear()}`,
  (d) => `${d.getUTCMonth() + 1}/${d.getUTCDate()}/${d.getUTCFullYear()}`,
  (d) => `${d.getUTCDate()}-${MONTHS[d.getUTCMonth()]}-${String(d.getUTCFullYear()).slice(2)}`,
  (d) => `${MONTHS[d.getUTCMonth()]} ${d.getUTCDate()}, ${d.getUTCFullYear()}`,
  (d) => iso(d).replaceAll("-", ""),
  (d) => `${two(d.getUTCDate())}.${two(d.getUTCMonth() + 1)}.${d.getUTCFullYear()}`,
  (d) => iso(d).replaceAll("-", "/"),
];
const TIME_FORMATS: ((d: Date) => string)[] = [
  (d) => d.toISOString().slice(11, 19),
  (d) => d.toISOString().slice(11, 16),
  (d) =>
    `${d.getUTCHours() % 12 || 12}:${two(d.getUTCMinutes())} ${d.getUTCHours() < 12 ? "AM" : "PM"}`,
];
const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const TIMED = /timestamp|predicted_at/;
const CLOCKED = /transaction_time$/;
const MONEY = /price|amount|cost|budget|spend|money|total/;

/**
 * Rows of a simulated shop, a cell per column, written as one system writes dates, money and ids; those of documents have
 * numbers as programs print them.
 */
export function writtenRows(
  dataset: Dataset,
  columns: readonly { kind: string }[],
  random: Random,
  rows: number,
  ofDocuments = false,
): (string | null)[][] {
  const shop = new SimulatedShop(random);
  const records = shop.records(dataset === "unknown" ? random.pick(KNOWN_DATASETS) : dataset, rows);
  const kinds = new Set(columns.map(({ kind }) => kind));
  // a unit_cost among sales, an age in a weather report: from a record that knows it
  const lent = records.length > 0 &&
      [...kinds].some((kind) => !(kind in records[0]!) && !(kind in OTHER_NAMES))
    ? KNOWN_DATASETS.map((other) => shop.records(other, rows))
    : [];
  const date = random.pick(DATE_FORMATS), time = random.pick(TIME_FORMATS);
  const between = random.pick([" ", " ", "T"]),
    zone = between === "T" ? random.pick(["", "Z", ".000Z", "+08:00"]) : "";
  // as a program prints a number: 352, 352.0 or 352.5
  const bare = random.chance(ofDocuments ? 0.8 : 0.02), whole = random.pick(["", ".0"]);
  const comma = !bare && random.chance(0.06),
    sign = bare ? "" : random.pick(["", "", "", "", "₱", "PHP ", "P", "$"]);
  const grouped = random.chance(0.15),
    sparse = columns.map(() => random.chance(0.12) ? random.next() * 0.7 : 0);
  const write = (value: SimulatedRecord[string], kind: string): string | null => {
    if (value === null || value === undefined) return null;
    if (value instanceof Date) {
      if (TIMED.test(kind)) {
        const day = date(value);
        if (!/^\d{4}-/.test(day)) return `${day} ${time(value)}`;
        return zone === "" ? `${day}${between}${time(value)}` : `${isoSecond(value)}${zone}`;
      }
      return CLOCKED.test(kind) ? time(value) : date(value);
    }
    if (typeof value === "string") return value;
    const money = MONEY.test(kind);
    if (bare) return String(value) + (money && Number.isInteger(value) ? whole : "");
    let text = money
      ? value.toFixed(random.chance(0.97) || !Number.isInteger(value) ? 2 : 0)
      : String(value);
    if (grouped && money) text = text.replace(/\B(?=(\d{3})+(?!\d))(?=\d*\.)/g, ",");
    if (comma) text = text.replace(/[.,]/g, (mark) => mark === "." ? "," : ".");
    return money ? sign + text : text;
  };
  return records.map((record, row) => {
    const known = Object.assign(
      {},
      ...lent.map((other) => other[row] ?? {}),
      record,
    ) as SimulatedRecord;
    return columns.map(({ kind }, at) => {
      if (random.chance(sparse[at]!)) return null;
      if (kind === "empty") return null;
      return write(
        kind in OTHER_NAMES ? shop.other(kind, record, row, at) : known[kind] ?? null,
        kind,
      );
    });
  });
}

function iso(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function isoSecond(date: Date): string {
  return date.toISOString().slice(0, 19);
}

function two(n: number): string {
  return String(n).padStart(2, "0");
}
