import type { MeasureId } from "../names.ts";
import { clarify, refuse } from "../not_planned.ts";
import type { Reading } from "./reading.ts";

type Kind = "known" | "new" | "returning" | "repeat";

/** What is told of the sales of a kind of customers, by the figure that is asked for. */
const OF_KIND: Record<string, Partial<Record<Kind, MeasureId>>> = {
  revenue: {
    known: "known_customer_revenue",
    new: "new_customer_revenue",
    returning: "returning_customer_revenue",
    repeat: "repeat_customer_revenue",
  },
  share: {
    known: "known_customer_share",
    new: "new_customer_share",
    returning: "returning_customer_share",
    repeat: "repeat_customer_share",
  },
  transactions: {
    new: "new_customer_transactions",
    returning: "returning_customer_transactions",
  },
  avg_basket_value: { new: "new_customer_basket", returning: "returning_customer_basket" },
};

/** “sales from new customers”, “share of sales of known customers”: a figure of some customers' sales. */
export function settleCustomerSales(reading: Reading): void {
  const kinds = reading.measures.flatMap(({ id, at }) => {
    const kind = kindOf(id, reading.items[at]?.text ?? "");
    return kind === undefined ? [] : [{ kind, at }];
  });
  const others = reading.measures.filter(({ at }) => !kinds.some((told) => told.at === at));
  const [first] = kinds;
  const [figure, ...more] = others;
  // “what share is of regulars and new ones”: types are names
  const isOfTypes = reading.names.some(({ id }) => id === "customer_type");
  if (first === undefined || more.length > 0 || isOfTypes) return;
  const isFigure = kinds.some(({ at }) =>
    reading.isWord(reading.previousOf(at), "how many", "and", "or", "per") ||
    /\b(number|count|bilang|share|percent)/i.test(reading.items[at]?.text ?? "")
  );
  const next = reading.next(first.at);
  if (
    isFigure || reading.isWord(next, "and", "or") && reading.isWord(reading.next(next), "measure")
  ) {
    return;
  }
  const shareText = reading.items[reading.shareAt ?? -1]?.text ?? "";
  const isShare = reading.has.has("share");
  const isOfMoney = figure?.id === "revenue" || /sales|revenue|benta|kita/i.test(shareText) ||
    figure === undefined && reading.has.has("how much");
  const asked = isShare ? (isOfMoney ? "share" : undefined) : isOfMoney ? "revenue" : figure?.id;
  if (asked === undefined) return;
  refuseTwoMeanings(reading, kinds);
  const told = kinds.map(({ kind, at }) => ({ id: OF_KIND[asked]?.[kind], at }));
  const isGrowth = reading.has.has("growth") || reading.has.has("change");
  if (told.some(({ id }) => id === undefined) || isGrowth && isShare) {
    // “units of female customers” are those of a name
    if (first.kind === "known") return;
    throw refuse(
      "does_not_combine",
      "Of new, returning and repeat customers the revenue and its share are told, of the first two the transactions and the average basket.",
    );
  }
  const ids = told as { id: MeasureId; at: number }[];
  reading.measures = ids;
  if (reading.rankMeasure !== undefined) reading.rankMeasure = ids[0]?.id;
  if (isShare) reading.has.delete("share");
}

/** “sales to new customers”: of that customer type, or to those who bought for the first time? */
function refuseTwoMeanings(reading: Reading, kinds: readonly { kind: Kind; at: number }[]): void {
  const told = kinds.find(({ kind }) => kind === "new");
  const item = reading.items[told?.at ?? -1];
  const isFirst = /first|unang|gained|acquired|won/i.test(item?.text ?? "");
  // beside returning ones they are those who had not bought before
  if (told === undefined || item === undefined || isFirst || kinds.length > 1) return;
  throw clarify("word_ambiguous", `“${item.text}” can mean two things.`, [
    {
      label: "those whose first purchase ever it was",
      question: reading.replaced(item, "first-time customers"),
    },
    { label: "the customer type “new”", question: reading.replaced(item, 'customer type "new"') },
  ]);
}

function kindOf(id: MeasureId, text: string): Kind | undefined {
  switch (id) {
    case "new_customers":
      return "new";
    case "returning_customers":
      return "returning";
    case "repeat_customers":
      return "repeat";
    case "unique_customers":
      return /\b(known|identified)\b/i.test(text) ? "known" : undefined;
    default:
      return undefined;
  }
}
