import type { DimensionId } from "../names.ts";
import { clarify, refuse } from "../not_planned.ts";
import type { Item } from "../read.ts";
import type { Reading } from "./reading.ts";
import { settleCustomerSales } from "./customer_sales.ts";
import { COUNTED } from "./figure_kinds.ts";
import { isSubject, personsAreCounted } from "./persons.ts";
import { isRateOfReceipts } from "./shares.ts";

const NEW =
  /^(number of |bilang ng )?(the )?(mga )?(new|bago(?:ng)?)\b|\b(are|were|ang|ay) (new|bago)$/i;

/**
 * “regular, walk-in and new customers” are types; “new customers” alone are those of that type, or
 * those who bought for the first time, which are not as many.
 */
function settleNew(reading: Reading): void {
  const told = reading.measures.find(({ id }) => id === "new_customers");
  if (told === undefined || reading.has.has("new and returning")) return;
  const item = reading.items[told.at] as Item;
  if (!NEW.test(item.text)) return;
  // “sales to new customers”: only of the type can sales be told
  const isWhose = reading.measures.some(({ id }) => !/_customers$/.test(id)) &&
      reading.isWord(reading.leadingIn(told.at), "of", "in", "per") ||
    reading.measures.some(({ id }) => id === "revenue") &&
      /^(to|from|by|of)$/i.test(reading.items[reading.previousOf(told.at) + 1]?.text ?? "");
  if (isWhose || reading.names.some(({ id, negative }) => id === "customer_type" && !negative)) {
    reading.names.push({
      id: "customer_type",
      values: ["new"],
      negative: false,
      at: told.at,
      label: "new",
    });
    reading.measures = reading.measures.filter((other) => other !== told);
    return;
  }
  const isOthers = reading.measures.some(({ id }) =>
    ["returning_customers", "repeat_customers", "repeat_rate"].includes(id)
  );
  if (isOthers || reading.previous !== null) return;
  throw clarify(
    "word_ambiguous",
    "New customers can be those the data calls new, or those who bought for the first time then.",
    [
      {
        label: "customers of the type new",
        question: reading.replaced(item, "unique customers of customer type new"),
      },
      {
        label: "bought for the first time",
        question: reading.replaced(item, "first-time customers"),
      },
    ],
  );
}

const EVENTS: ReadonlySet<string> = new Set([
  "returns",
  "substitutions",
  "suggestions_offered",
  "suggestions_accepted",
]);

/** “ilang resibo ang isinauli”, “ilang beses nag-alok”: what happened is counted, not all receipts. */
function withoutCounted(
  reading: Reading,
  measures: readonly Reading["measures"][number][],
): Reading["measures"] {
  const [first, second] = measures;
  const isCounted = measures.length === 2 && first?.id === "transactions" && second !== undefined &&
      EVENTS.has(second.id) && reading.isWord(reading.previousOf(first.at), "how many") ||
    /^(ilang beses|how many times|number of times|bilang ng beses|gaano karaming beses)$/i
      .test(reading.items[first?.at ?? -1]?.text ?? "");
  if (!isCounted || first === undefined || second === undefined || measures.length !== 2) {
    return [...measures];
  }
  const between = reading.items.slice(first.at + 1, second.at);
  const isApart = between.some((item, k) =>
    reading.isWord(first.at + 1 + k, "and", "versus", "per", "by", "share", "or") ||
    item.text === ","
  );
  return EVENTS.has(second.id) && !isApart ? [second] : [...measures];
}

/**
 * Words that can be a figure or say whose figure it is: “spending of female customers”, “units
 * from gcash transactions”, “revenue of returned transactions”.
 */
export function settleMeasures(reading: Reading) {
  if (reading.has.has("share") && isRateOfReceipts(reading)) return;
  settleNew(reading);
  settleCustomerSales(reading);
  const asked = reading.measures;
  const kept = asked.filter(({ id, at }) => {
    const k = reading.leadingIn(at);
    const lead = (reading.items[k] as Item | undefined)?.text ?? "";
    const isOf = reading.isWord(k, "of", "in", "with", "across") ||
      /^(to|via|using|through)$/i.test(lead) ||
      /\bfrom$/i.test(reading.items[reading.previousOf(at) + 1]?.text ?? "") ||
      (reading.isWord(k, "by") && k < at - 1 && reading.isNameAt(reading.previousOf(at)));
    const isFigureOf = reading.isWord(k, "how many", "rank", "which", "share");
    // “growth of the number of customers”: a count is always the figure
    const isCount = /\b(numbers?|count|bilang|dami|unique|distinct|different)\b/i.test(
      (reading.items[at] as Item).text,
    ) ||
      reading.isWord(k, "of") &&
        reading.isWord(reading.previousOf(k), "growth", "change", "trend", "running", "moving");
    if (isCount) return true;
    // “sales and transactions”, “number of customers”
    const isOfPersons = /_customers$/.test(id) && isSubject(reading, at);
    if (!isOf && !isOfPersons) return true;
    if ((isFigureOf && isOf) || reading.isWord(reading.previousOf(at), "how many", "and", "or")) {
      return true;
    }
    const others = asked.filter((other) => other.id !== id);
    const isTold = others.length > 0 || reading.has.has("how much") || reading.has.has("sell");
    switch (id) {
      case "unique_customers":
        // “sales to identified customers” are not all sales
        if (
          (isTold || reading.rank !== undefined || reading.has.has("growth")) &&
          /^(identified|known|named)\b/i.test((reading.items[at] as Item).text)
        ) {
          throw refuse(
            "does_not_combine",
            "Sales to identified customers are not told apart; how many such customers there were is.",
          );
        }
        return !(isTold || reading.rank !== undefined || reading.has.has("growth"));
      case "transactions":
        // “how much revenue came from purchases before 9am”
        return others.length === 0 && !reading.has.has("how much");
      case "new_customers":
      case "returning_customers":
      case "repeat_customers":
        if (others.length === 0) return true;
        throw refuse(
          "does_not_combine",
          "Of new, returning and repeat customers one figure at a time is told: their revenue, its share, their transactions or average basket.",
        );
      case "returns":
      case "substitutions":
        if (others.length === 0) return true;
        reading.names.push({
          id: id === "returns" ? "return_status" : "substitution",
          values: [id === "returns" ? "Return" : "Substituted"],
          negative: false,
          at,
          label: id === "returns" ? "returns" : "substituted",
        });
        return false;
      default:
        return true;
    }
  });
  reading.measures = withoutCounted(reading, kept);
  if (
    !kept.some(({ id }) => id === reading.rankMeasure) &&
    asked.some(({ id }) => id === reading.rankMeasure)
  ) {
    reading.rankMeasure = undefined;
  }
  // “of the suggestions made, how many were accepted”
  const offered = reading.measures.find(({ id }) => id === "suggestions_offered");
  const accepted = reading.measures.find(({ id, at }) =>
    id === "suggestions_accepted" && !/sugg|recomm/i.test((reading.items[at] as Item).text)
  );
  const isAskedTwice = reading.items.filter((_, k) => reading.isWord(k, "how many")).length > 1;
  if (accepted !== undefined && !(isAskedTwice && offered !== undefined)) {
    if (offered === undefined) {
      throw refuse("words_unknown", "What was accepted? Suggestions are; say so, please.");
    }
    reading.measures = reading.measures.filter((measure) => measure !== offered);
    // “what percentage of the suggestions were accepted”
    if (reading.has.delete("share")) {
      reading.measures = reading.measures.map((told) =>
        told === accepted ? { ...told, id: "suggestion_acceptance" } : told
      );
    }
  }
  // “how many pieces were returned”
  const units = reading.measures.find(({ id }) => id === "units");
  const back = reading.measures.find(({ id, at }) =>
    id === "returns" &&
    /returned|s(?:in)?auli|s(?:in)?oli|b(?:in)?alik/i.test(reading.items[at]?.text ?? "")
  );
  if (units !== undefined && back !== undefined && reading.measures.length === 2) {
    reading.measures = [{ id: "units_returned", at: units.at }];
  }
  // “number of brands with more than 500 units” counts rows
  const counted = reading.measures.find(({ id, at }) =>
    Object.values(COUNTED).includes(id) && reading.thresholds.length > 0 &&
    reading.thresholds.every(({ measure }) => measure !== id) &&
    at < (reading.thresholds[0]?.at ?? 0)
  );
  const of = Object.entries(COUNTED).find(([, id]) => id === counted?.id)?.[0];
  if (counted !== undefined && of !== undefined) {
    reading.measures = reading.measures.filter((measure) => measure !== counted);
    reading.dims.push({ id: of as DimensionId, plural: true, at: counted.at, how: "count" });
    reading.has.add("how many");
  }
  // “percentage of female customers”: of the customers
  // “what share of revenue comes from regular customers”: the share says of what
  const isOfMoney = /sales|revenue|benta|kita/i.test(
    reading.items[reading.shareAt ?? -1]?.text ?? "",
  );
  if (kept.length === 0 && !isOfMoney && personsAreCounted(reading)) {
    reading.measures = [{ id: "unique_customers", at: 0 }];
  }
}
