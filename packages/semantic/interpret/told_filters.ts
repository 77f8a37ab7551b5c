import { MEASURE } from "../catalog.ts";
import { refuse } from "../not_planned.ts";
import { type Filter, isProductDimension } from "../plan.ts";
import type { Named, Reading } from "./reading.ts";

export function filterOf(name: Named): Filter {
  return name.contains !== undefined
    ? { dimension: name.id as "product", op: "contains", text: name.contains }
    : { dimension: name.id, op: "in", values: [...name.values] };
}

/** Names become filters: values of one dimension together. */
export function filtersOf(reading: Reading, leaveOut: ReadonlySet<Named> = new Set()): Filter[] {
  const filters: Filter[] = [];
  const both = holdBoth(reading, reading.names.filter((name) => !name.negative)) ||
    isOfReceipts(reading);
  const basketMeasures = reading.measures.some(({ id }) =>
    ["transactions", "unique_customers", "avg_basket_value", "basket_size"].includes(id)
  );
  for (const name of reading.names) {
    if (leaveOut.has(name)) continue;
    if (name.contains !== undefined) {
      filters.push({
        dimension: name.id as "product",
        op: name.negative ? "contains_not" : "contains",
        text: name.contains,
      });
      continue;
    }
    if (both && !name.negative && isProductDimension(name.id)) {
      filters.push({ dimension: name.id, op: "basket_has", values: [...name.values] });
      continue;
    }
    const isBasket = name.negative === "without" && isProductDimension(name.id) && basketMeasures;
    const op = isBasket
      ? "basket_has_not" as const
      : name.negative
      ? "not_in" as const
      : "in" as const;
    const same = filters.find((filter) => filter.dimension === name.id && filter.op === op);
    if (same !== undefined && "values" in same) {
      same.values = [...new Set([...same.values, ...name.values])];
    } else filters.push({ dimension: name.id, op, values: [...name.values] });
  }
  for (const { from, to, negative } of reading.hours) {
    if (negative) {
      throw refuse("not_in_layer", "Hours cannot be left out; tell the hours that count.");
    }
    filters.push({ dimension: "hour", op: "between", from, to });
  }
  return filters;
}

/** “substitution rate of receipts holding Pepsi”: what is told per receipt, of those. */
export function isOfReceipts(reading: Reading): boolean {
  const perReceipt = reading.measures.length > 0 &&
    reading.measures.every(({ id }) => MEASURE[id].perReceipt === true);
  const [name, ...others] = reading.positives().filter(({ id }) => isProductDimension(id));
  if (!perReceipt || name === undefined || others.length > 0 || name.contains !== undefined) {
    return false;
  }
  const k = reading.leadingIn(name.at);
  return reading.isWord(k, "with") ||
    reading.items.slice(0, name.at).some((item) => RECEIPT.test(item.text));
}

const RECEIPT =
  /^(receipts?|transactions?|baskets?|resibo|mga resibo|transaksyon|mga transaksyon)$/i;

/** “with”, “that hold both”: what stands before what receipts hold. */
function isHeldWord(reading: Reading, at: number): boolean {
  const k = reading.previousOf(at);
  return reading.isWord(k, "with") ||
    reading.items.slice(Math.max(k, at - 3, 0), at).some(({ text }) =>
      /^(hold|holds|holding|held)$/i.test(text)
    );
}

/** “transactions with Coke and Pepsi” hold both. */
export function holdBoth(reading: Reading, names: readonly Named[]): boolean {
  const ofProducts = names.filter((name) => isProductDimension(name.id));
  const first = ofProducts[0];
  return first !== undefined && ofProducts.length > 1 && reading.versusAt === undefined &&
    isHeldWord(reading, first.at) && !reading.has.has("or") &&
    reading.measures.length > 0 &&
    reading.measures.every(({ id }) =>
      MEASURE[id].of === "transactions" || MEASURE[id].over === "transactions" ||
      id === "unique_customers"
    );
}
