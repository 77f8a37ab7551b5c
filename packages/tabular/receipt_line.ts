import { readTimeCell } from "./value_time.ts";

/** What one line of a till's print-out says. */
export type ReceiptLine =
  | { kind: "blank" }
  /** Of an item: what it is, how many, at what price, and what they come to; two lines may share these. */
  | {
    kind: "item";
    name: string | null;
    quantity: string | null;
    price: string | null;
    amount: string | null;
  }
  | { kind: "total"; amount: string }
  | { kind: "payment"; name: string; amount: string }
  /** An amount that is none of an item: change, taxes, a subtotal. */
  | { kind: "sum"; isOfTill: boolean; off: string | null }
  /** A text, perhaps with what the receipt is known by. */
  | ({ kind: "text" } & Facts)
  /** The receipt does not count. */
  | { kind: "void" }
  /** The beginning of a till's reading of its own counters. */
  | { kind: "reading" };

/** What a receipt is known by, as far as a line tells it. */
export type Facts = Partial<
  Record<"number" | "date" | "time" | "store" | "terminal" | "cashier", string>
>;

const LONGEST = 160;
// every repetition is bounded: whatever a line holds, it is read in time that its length bounds
const DIGITS = "(?:\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,9})\\.\\d{2}";
const MONEY = `(?:(?:₱|PHP|Php|P)?\\s?-?${DIGITS}-?|\\(${DIGITS}\\))`;
const COUNT = "-?\\d{1,6}(?:\\.\\d{1,3})?";
const UNIT = "(?:\\s?(?:pcs?|kgs?|ea|pack|pk|btl|box|g|ml|l))?\\.?";
/** An amount at the end, perhaps with a sign of its tax behind it. */
const AMOUNT = new RegExp(`(?:^|[\\s.:=])(${MONEY})(?:\\s{0,2}(?:[A-Z*]|VE|VX|ZR|NV))?$`);
const MULTIPLIED = new RegExp(`(?:^|\\s)(${COUNT})${UNIT}\\s{0,3}[xX@*×]\\s{0,3}(${MONEY})`, "i");
const COUNTED_LAST = new RegExp(`(\\s{1,9})(${COUNT})${UNIT}$`, "i");
const COUNTED_FIRST = /^(\d{1,4})\s{2,9}(?=\S)/;
const TOTAL =
  /^(?:grand |net )?total(?: (?:amount|sales?|due|amt|php|purchase|bill))*(?: due)?$|^(?:net |total )?amount due$|^balance due$|^kabuuan(?:g halaga)?$/;
const PAYMENT =
  /^(?:cash|gcash|maya|paymaya|grab ?pay|shopee ?pay|qr ?ph|(?:credit|debit)(?: card)?|card|visa|master ?card|amex|bancnet|eps|cheque|gift (?:cert|card).*|e-?wallet|charge(?: to account)?|utang|bayad|(?:cash |amount |amt )?(?:tendered|tender|paid)|payment)(?: (?:tendered|received|payment|paid|sales?|php))*$/;
const OF_TILL = /^(?:change|sukli)(?: due| amount)?$|\bvat|\btax\b|\bexempt|zero[ -]?rated/;
const SUM =
  /^sub[ -]?total|^items? |^no\.? of items|service charge|^total\b|^less\b|^rounding|^balance|^savings|^points|\bdisc(?:ount)?\b|^change|^sukli|^tip$/;
const OFF = /^less\b|\bdisc(?:ount)?\b|\bpromo\b|\bvoucher\b|^savings/;
const NUMBER =
  /\b(?:o\.?r\.?|s\.?i\.?|official receipt|sales invoice|cash invoice|receipt|rcpt|invoice|inv|trans(?:action)?|trans|trx|txn|bill|check|chk|ticket|slip|order|resibo)\s*(?:no|num|number|id|blg)?\s*[.:#]+\s*[:#]*\s*([a-z]{0,5}[-#]?\d[\w-]*)(?![\d.,/:])/i;
const DATE =
  /(?<![\w/-])(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\d{1,2}[- ][a-z]{3,9}[- ,]+\d{2,4}|[a-z]{3,9}\.? \d{1,2},? \d{4})(?![\w/-])/i;
const TIME = /(?<![\d:.])\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?m?\b\.?)?/i;
const TERMINAL =
  /\b(?:pos|terminal|till|register|reg|term|lane|counter|machine)\s*(?:no|number|id)?\s*[.:#]+\s*[:#]*\s*([\w-]+)/i;
const CASHIER =
  /\b(?:cashier|clerk|served by|staff|kahera|kahero|operator|crew|teller)\s*(?:name|id|no)?\s*[.:#]+\s*([^\s:].*?)(?=\s{2,}|$)/i;
const STORE =
  /\b(?:branch|store|outlet|sangay)\s*(?:name|code|no|id)?\s*[.:#]+\s*([^\s:].*?)(?=\s{2,}|$)/i;
const VOID =
  /^\W*(?:void(?:ed)?|cancel(?:l?ed)?|training|no sale)(?: (?:receipt|transaction|trans|sale|mode|slip))?\W*$/i;
const READING =
  /\b[xz][ -]?(?:reading|read|report|out)\b|\bend[ -]of[ -](?:day|shift)\b|\b(?:terminal|shift|cashier'?s?|sales) (?:reading|accountability)\b/i;

/** Reads one line; what it may say is told by its own words and figures alone. */
export function receiptLine(line: string): ReceiptLine {
  const text = line.trim();
  if (!/[\p{L}\p{N}]/u.test(text)) return { kind: "blank" };
  if (text.length > LONGEST) return { kind: "text" };
  if (VOID.test(text)) return { kind: "void" };
  if (READING.test(text)) return { kind: "reading" };
  const amount = amountAtEnd(text);
  if (amount !== null && /\p{L}/u.test(amount.before)) {
    const label = amount.before.toLowerCase().replace(/\([^)]{0,40}\)|[^\p{L} -]/gu, " ")
      .replace(/\s+/g, " ").trim();
    if (TOTAL.test(label)) return { kind: "total", amount: amount.text };
    if (PAYMENT.test(label)) return { kind: "payment", name: amount.before, amount: amount.text };
    if (OF_TILL.test(label)) return { kind: "sum", isOfTill: true, off: null };
    if (SUM.test(label)) {
      return { kind: "sum", isOfTill: false, off: OFF.test(label) ? amount.text : null };
    }
  }
  return itemOf(text, amount) ?? { kind: "text", ...factsOf(text) };
}

interface AmountAtEnd {
  before: string;
  text: string;
}

function amountAtEnd(text: string): AmountAtEnd | null {
  const found = AMOUNT.exec(text);
  if (found === null) return null;
  return { before: text.slice(0, found.index).replace(/[\s.:=]+$/, ""), text: found[1]!.trim() };
}

function itemOf(text: string, amount: AmountAtEnd | null): ReceiptLine | null {
  const item = (
    name: string,
    quantity: string | null,
    price: string | null,
    total: string | null,
  ): ReceiptLine => ({ kind: "item", name: name.trim() || null, quantity, price, amount: total });
  const times = MULTIPLIED.exec(text);
  if (times !== null) {
    const behind = text.slice(times.index + times[0].length).replace(/^[\s.:=]+/, "");
    const total = behind === "" ? null : amountAtEnd(behind);
    if (behind === "" || total?.before === "") {
      return item(text.slice(0, times.index), times[1]!, times[2]!, total?.text ?? null);
    }
  }
  if (amount === null || !/\p{L}/u.test(amount.before)) return null;
  const price = amountAtEnd(amount.before);
  const named = price?.before ?? amount.before;
  const count = COUNTED_LAST.exec(named);
  // one space may as well stand before a number in the name
  if (count !== null && (price !== null || count[1]!.length > 1)) {
    return item(named.slice(0, count.index), count[2]!, price?.text ?? null, amount.text);
  }
  const first = COUNTED_FIRST.exec(named);
  if (first !== null) {
    return item(named.slice(first[0].length), first[1]!, price?.text ?? null, amount.text);
  }
  return price === null ? item(named, null, null, amount.text) : null;
}

/** What a line says of the receipt it is on. */
export function factsOf(text: string): Facts {
  const date = DATE.exec(text)?.[0], cell = date === undefined ? null : readTimeCell(date);
  const facts = {
    number: NUMBER.exec(text)?.[1],
    date: cell?.kind === "date" ? date : undefined,
    time: TIME.exec(text)?.[0],
    store: STORE.exec(text)?.[1],
    terminal: TERMINAL.exec(text)?.[1],
    cashier: CASHIER.exec(text)?.[1],
  };
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined));
}

/** An amount as a number. */
export function amountOf(text: string): number {
  const isNegative = /-|\(/.test(text);
  const value = Number(text.replace(/[^\d.]/g, ""));
  return isNegative ? -value : value;
}
