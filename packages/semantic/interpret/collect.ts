import { DIMENSION } from "../catalog.ts";
import { refuse } from "../not_planned.ts";
import type { Item } from "../read.ts";
import type { Named, Reading } from "./reading.ts";
import { isAskedToContain } from "./stop_early.ts";
import { isAsideNo, takeWord } from "./take_word.ts";
import { takeTime } from "./take_time.ts";
import { takeNumber } from "./take_number.ts";

export function collect(reading: Reading) {
  const used = new Set<number>();
  let negative: Named["negative"] = false;
  let negatedAt = -1;
  for (let i = 0; i < reading.items.length; i++) {
    const item = reading.items[i] as Item;
    if (used.has(i)) continue;
    // a negation reaches over the names that follow it
    if (
      negative !== false && item.kind !== "name" && item.kind !== "hours" &&
      !(item.kind === "word" &&
        [
          "not",
          "without",
          "and",
          "or",
          "ignored",
          "dimension",
          "value",
          "of",
          "in",
          "only",
          "all",
        ].includes(
          item.meaning.is,
        ))
    ) {
      negative = false;
      mustBind(reading, negatedAt);
    }
    // “excluding Coke in NCR”: only what is listed with “and” is left out too
    const isNamed = item.kind === "name" || (item.kind === "word" && item.meaning.is === "value");
    let joint = reading.previousOf(i);
    // “except the category Dairy and the category Beverages”
    if (reading.isWord(joint, "dimension")) joint = reading.previousOf(joint);
    if (
      negative !== false && isNamed && reading.names.some((name) => name.at > negatedAt) &&
      !reading.isWord(joint, "and", "or")
    ) negative = false;
    switch (item.kind) {
      case "name": {
        const { id, values } = item.candidate;
        // a part of a single name is that name
        const contains = values.length === 1 && !isAskedToContain(reading, item)
          ? undefined
          : item.candidate.contains;
        const label = contains ?? values.join(", ");
        reading.names.push({
          id,
          values,
          ...(item.candidate.stores ? { stores: item.candidate.stores } : {}),
          ...(contains ? { contains } : {}),
          negative,
          at: i,
          label,
        });
        // “each tobacco product”
        if (
          negative === false && ["department", "category", "subcategory"].includes(id) &&
          /\bproducts?$/i.test(item.text) && reading.isWord(reading.previousOf(i), "per", "in each")
        ) reading.dims.push({ id: "product", plural: false, at: i, how: "per" });
        reading.term(
          i,
          "value",
          `${negative ? "not " : ""}${DIMENSION[id].label.toLowerCase()} ${
            contains ? `containing “${contains}”` : label
          }`,
        );
        break;
      }
      case "hours":
        reading.hours.push({ from: item.from, to: item.to, negative: negative !== false });
        reading.term(i, "value", `hours ${item.from} to ${item.to}`);
        break;
      case "time":
        takeTime(reading, i, item.time);
        break;
      case "number":
        takeNumber(reading, i, item, used);
        break;
      case "word":
        negative = takeWord(reading, i, item.meaning, used, negative);
        if (item.meaning.is === "not" || item.meaning.is === "without") {
          negatedAt = i;
          refuseWithout(reading, i);
        }
        break;
      default:
        throw new Error(`${item.kind} is read earlier`);
    }
  }
  if (negative !== false) mustBind(reading, negatedAt);
  const { askedRows: n, rank } = reading;
  if (n !== undefined && rank !== undefined && rank.n === undefined && rank.from === undefined) {
    reading.rank = { ...rank, n, explicit: true };
  } else if (n !== undefined) {
    throw refuse("number_unread", `What “${n}” stands for is not clear.`);
  }
}

/** “stores without gcash sales” are those that have none: not the sales of stores, gcash left out. */
export function refuseWithout(reading: Reading, i: number) {
  if (!reading.isWord(i, "without") || isAsideNo(reading, i)) return;
  const subject = reading.dims.find(({ at }) => at === reading.previousOf(i));
  if (subject === undefined || !["plain", "which", "count"].includes(subject.how)) return;
  throw refuse(
    "negation_unread",
    `${DIMENSION[subject.id].plural} ${
      (reading.items[i] as Item).text
    } something cannot be asked for; a threshold can.`,
  );
}

/** “stores with no sales”: a negation that leaves out no name is not understood, so not ignored. */
export function mustBind(reading: Reading, i: number) {
  const isBound = reading.names.some((name) => name.negative !== false && name.at > i) ||
    reading.hours.some((hours) => hours.negative);
  // “at least 500 but under 1000” only joins
  if (!isBound && /^but$/i.test(reading.items[i]?.text ?? "")) return;
  if (i >= 0 && !isBound) {
    throw refuse(
      "negation_unread",
      `“${(reading.items[i] as Item).text}”: only names, dayparts and the like can be left out.`,
    );
  }
}
