import type { MeasureId } from "../names.ts";
import { clarify, refuse } from "../not_planned.ts";
import type { PlanInput, ReceiptSize } from "../plan.ts";
import type { Item } from "../read.ts";
import type { Reading, Threshold } from "./reading.ts";

const OF_MONEY: ReadonlySet<MeasureId | undefined> = new Set<MeasureId | undefined>([
  "revenue",
  "avg_basket_value",
]);
const OF_UNITS: ReadonlySet<MeasureId | undefined> = new Set<MeasureId | undefined>([
  "units",
  "basket_size",
]);

/** “transactions above 500 pesos”, “receipts with more than 3 items”: it is the receipts that are picked. */
export function takeReceiptSizes(reading: Reading): void {
  let before: number | undefined;
  for (const threshold of [...reading.thresholds].sort((a, b) => a.at - b.at)) {
    const at = receiptBefore(reading, threshold, before) ?? receiptAfter(reading, threshold);
    before = undefined;
    if (at === undefined) continue;
    const size = sizeOf(reading, threshold, at);
    if (size === undefined) continue;
    before = at;
    const { op, value, and } = threshold;
    reading.receipts.push({ size, op, value, ...(and === undefined ? {} : { and }) });
    reading.thresholds = reading.thresholds.filter((other) => other !== threshold);
  }
}

/** Where the receipts are told that a threshold is said of; after “and” those of the one before. */
function receiptBefore(
  reading: Reading,
  { at }: Threshold,
  before: number | undefined,
): number | undefined {
  // “above 500 pesos and below 1000”
  if (/^(and|but)\b/i.test(reading.items[at]?.text ?? "")) return before;
  for (let k = at - 1; k >= 0; k--) {
    const word = reading.word(k);
    if (word?.is === "and") return before;
    if (
      word?.is === "measure" && word.id === "transactions" &&
      RECEIPTS.test((reading.items[k] as Item).text)
    ) return reading.timesAt === k ? undefined : k;
    const isPassed = reading.items[k]?.kind === "name" || reading.items[k]?.kind === "time" ||
      reading.isWord(k, "of", "with", "in", "sell", "ignored", "value", "only");
    if (!isPassed) return undefined;
  }
  return undefined;
}

/** “lumagpas ng 500 pesos ang isang resibo”: Filipino tells them after. */
function receiptAfter(reading: Reading, { at }: Threshold): number | undefined {
  if (reading.dims.length > 0) return undefined;
  for (let k = at + 1; k < reading.items.length; k++) {
    const { text, kind } = reading.items[k] as Item;
    if (reading.isWord(k, "measure") && RECEIPTS.test(text)) return k;
    const isPassed = kind === "number" || reading.isWord(k, "ignored", "of", "in", "how many") ||
      reading.isWord(k, "measure") && /^(₱|php|pesos?|piso|items?|units?|piraso)$/i.test(text);
    if (!isPassed) return undefined;
  }
  return undefined;
}

const RECEIPTS =
  /^(number of |ilang |bilang ng |count of )?(mga )?(receipts?|transactions?|baskets?|purchases?|orders?|tickets?|bills?|invoices?|checkouts?|sales slips?|resibo|resibong|transaksyong?|transaksiyong?|txns?|trx|tx|pagbili)$|^(how many|number of) times$|^ilang beses$/i;

function sizeOf(
  reading: Reading,
  threshold: Threshold,
  at: number,
): ReceiptSize["size"] | undefined {
  const { measure } = threshold;
  if (threshold.share || threshold.average || threshold.growth) return undefined;
  if (OF_UNITS.has(measure)) return "units";
  if (threshold.isMoney || OF_MONEY.has(measure)) return "value";
  if (measure !== undefined) {
    if (!/^(products|brands|categories)$/.test(measure)) return undefined;
    throw refuse(
      "not_in_layer",
      "Receipts are picked by their pesos or by their units, not by how many different things they hold.",
    );
  }
  // “stores with transactions above 500”: how many they are
  if (reading.dims.length > 0) return undefined;
  const { text } = reading.items[at] as Item;
  if (/basket/i.test(text)) {
    const number = String(threshold.value);
    throw clarify("word_ambiguous", "A basket is large by its value or by its size.", [
      { label: "pesos", question: reading.question.replace(number, `${number} pesos`) },
      { label: "units", question: reading.question.replace(number, `${number} units`) },
    ]);
  }
  return "value";
}

/** The plan with the receipts that are picked; a share is of all others too. */
export function withReceipts(reading: Reading, plan: PlanInput): PlanInput {
  if (reading.receipts.length === 0 || plan.part !== undefined) return plan;
  return { ...plan, receipts: reading.receipts };
}

/** “share of transactions above 500 pesos”: of all transactions, or of those of each row. */
export function shareOfReceipts(reading: Reading, plan: PlanInput): PlanInput | undefined {
  const [figure] = plan.figures;
  const by = plan.by ?? [];
  const isOfThem = figure?.measure === "transactions" || figure?.measure === "revenue";
  if (reading.receipts.length === 0) return undefined;
  if (!isOfThem || plan.figures.length > 1 || by.length > 1 || reading.rank?.growth) {
    throw refuse(
      "does_not_combine",
      "Receipts picked by their size are shared out by one dimension at most.",
    );
  }
  return {
    ...plan,
    figures: [figure, { ...figure, show: "share", of: by[0] ?? "total" }],
    part: { receipts: reading.receipts },
  };
}
