import { DIMENSION } from "./catalog.ts";
import type { DimensionId } from "./names.ts";
import { clarify } from "./not_planned.ts";
import type { Item } from "./read.ts";

const ASKS =
  "(?:what|which|how|show|give|list|compare|can|could|would|please|pls|tell|let|i need|i want|i would like|i'd like|we need|we want|we would like|ilan|ilang|magkano|pakita|ipakita|ano|anong|alin|aling)\\b";
/** Where a sentence ends that may only tell why something is asked. */
const ENDS = [
  /[.?!:;]\s+/g,
  new RegExp(`,?\\s(?:so|kaya)\\s+(?=${ASKS})`, "gi"),
  new RegExp(`\\b(?:asks?|asked|is asking|wants? to know)\\s+(?=${ASKS})`, "gi"),
  /,\s+(?=(?:can|could|would|please|pls|show|give|list|pull|what|how|which|magkano|ilan|ano|alin|pakita)\b)/gi,
  new RegExp(`\\s(?:-|–|—|but|pero)\\s+(?=${ASKS}|can\\b)`, "gi"),
  /\s[–—-]\s+/g,
];
const PAPER =
  "(?:slide|books?|ledger|records?|files?|deck|report|section|page|chapter|presentation|memo|meeting|newsletter|briefing|review|dashboard)";
/** “For the customer section of my report I would like …”. */
const FOR_PAPER = new RegExp(
  `^for (?:the|my|our|a|an|this) [^,.:;?!]{0,40}?\\b${PAPER}(?: (?:of|in|for|to|with) (?:[\\w&'’-]+ ?){1,4})?,?\\s+(?=${ASKS})`,
  "i",
);
const IS_PAPER = new RegExp(`\\b${PAPER}\\W*$`, "i");
const TELLS =
  /^(?:i|i['’]m|i['’]ve|i['’]ll|we|we['’]re|we['’]ve|our|my|they|he|she|the|management|finance|accounting|marketing|everyone|somebody|someone|people|sabi|ayon|just (?:checking|curious|asking|wondering|want)|need this|not sure|before i|as (?:discussed|requested|agreed|usual|promised)|since|because|dahil|kasi|may tanong|tanong)\b/i;
const WONDERS = /^(?:is|are|was|were|do|does|did|has|have|had|am)\b.*\?\s*$/is;
/** A question that is put first and cannot be read: “should we stock bigger packs?”. */
const PUT_FIRST =
  /^(?:who|which|when|where|how(?! (?:much|many|big|often)\b)|should|shall|anyone|anybody|anything|any|if)\b.*[?–—-]\s*$/is;
const IS_ASKED = new RegExp(`^${ASKS}`, "i");
/** What begins a part of the request before, and no request of its own. */
const JOINS =
  /^(?:and|also|or|but|then|plus|only|just|by|per|in|for|at|with|without|excluding|except|not|vs|versus|compared|split|same|add|tapos|saka|tsaka|pati|kasama|i mean)\b/i;
const POINTS =
  /\b(?:its|it|them|they|their|his|her|niya|nito|nila|sila|kanila|doon|dun|roon)\b|(?<!\b(?:is|are|was|were) )\bthere\b|\b(?:that|this|those|these|the same) (?:brand|store|shop|product|category|city|region|item|branch|one|place)s?\b/i;
/** What a sentence may hold that only tells why something is asked. */
const PLAIN: ReadonlySet<string> = new Set(
  "measure sell ignored of in and or with which all change growth growing trend total unclear value dimension"
    .split(" "),
);

/** Further what a question of yes or no may hold: “is Coke bigger than Pepsi?”. */
const COMPARES: ReadonlySet<string> = new Set(["compare", "versus", "rank", "only"]);
const WANTS =
  /\b(?:want|need|would like|know|show|tell|send|get|give|list|see|names?|phone|email)\b/i;

/**
 * “Our landlord claims that …, so how many …”, “Is Pepsi going down? Show …”: a sentence that only
 * tells why something is asked is passed over where the request after it is complete by itself.
 * What it names limits the request where that points back to it (“its revenue”).
 *
 * @throws NotPlanned where it names something, and the request does not tell whether that is meant
 */
export function withoutLeadIn(items: readonly Item[], question: string): Item[] {
  for (const end of endsOf(question)) {
    const head = items.filter(({ at }) => at[1] <= end);
    const tail = items.filter(({ at }) => at[0] >= end);
    if (head.length + tail.length < items.length) continue;
    const told = question.slice(0, end).trim();
    if (!isContext(told, head) || !isRequest(question.slice(end), tail)) continue;
    const found = joined(head, tail, question, end);
    if (found !== undefined) return found;
  }
  return [...items];
}

/** Where the request may begin, first to last. */
function endsOf(question: string): number[] {
  const paper = FOR_PAPER.exec(question);
  return [
    ...ENDS.flatMap((pattern) =>
      [...question.matchAll(pattern)].map((match) => match.index + match[0].length)
    ),
    ...(paper === null ? [] : [paper[0].length]),
  ].sort((a, b) => a - b);
}

/** A question of yes or no, or a sentence of somebody, that asks for nothing to be told apart. */
function isContext(told: string, head: readonly Item[]): boolean {
  const isPaper = /^for\b/i.test(told) || told.endsWith(":")
    ? IS_PAPER.test(told) || FOR_PAPER.test(`${told.replace(/[:,]$/, "")} what`)
    : false;
  const isUnread = head.some((item) =>
    item.kind === "unknown" || item.kind === "word" && item.meaning.is === "refused"
  );
  const isLead = isPaper || TELLS.test(told) || WONDERS.test(told);
  const isPutFirst = !isLead && isUnread && PUT_FIRST.test(told);
  if (!isLead && !isPutFirst) return false;
  const wonders = WONDERS.test(told);
  const mayRefuse = !wonders && !WANTS.test(told);
  return head.every((item) =>
    item.kind !== "word"
      ? item.kind !== "hours" && item.kind !== "number"
      : item.meaning.is === "refused" && isPutFirst
      ? /^(should|shall|who (is|are)|how old)$/i.test(item.text)
      : item.meaning.is === "refused"
      ? item.meaning.code === "not_in_layer" ||
        mayRefuse &&
          ["no_persons", "no_reasons", "no_forecast"].includes(item.meaning.code)
      : PLAIN.has(item.meaning.is) || (wonders || isPutFirst) && COMPARES.has(item.meaning.is) ||
        /^how /.test(item.meaning.is)
  );
}

/** Everything in it is read, and it names its own figure. */
function isRequest(text: string, tail: readonly Item[]): boolean {
  return !JOINS.test(text) &&
    (has(tail, "measure") ||
      has(tail, "sell") && (has(tail, "how much") || has(tail, "how many") || has(tail, "rank"))) &&
    tail.every((item) =>
      item.kind !== "unknown" &&
      !(item.kind === "word" && item.meaning.is === "refused")
    );
}

function joined(
  head: readonly Item[],
  tail: readonly Item[],
  question: string,
  end: number,
): Item[] | undefined {
  const isTime = (item: Item) => item.kind === "time";
  if (head.some(isTime) && !tail.some(isTime)) return undefined;
  const own = new Set(tail.flatMap((item) => dimensionOf(item) ?? []));
  const told = question.slice(0, end).trim();
  const isNoun = !WONDERS.test(told) && !WANTS.test(told);
  const isTold = isNoun || head.every((item) => {
    const id = dimensionOf(item);
    return id === undefined || own.has(id);
  });
  if (!isTold) return undefined;
  // “Revenue, all of it. Units last month.”: both are asked for
  const isFigure = head.some((item) => item.kind === "word" && item.meaning.is === "measure");
  const isRead = head.every((item) =>
    item.kind !== "unknown" && !(item.kind === "word" && item.meaning.is === "refused")
  );
  const isPaper = IS_PAPER.test(told);
  if (isRead && (told.endsWith(",") || isFigure && /[.!:]$/.test(told) && !isPaper)) {
    return undefined;
  }

  const again = new Set(tail.flatMap((item) => nameOf(item) ?? []));
  // a request that names another, or tells all of them apart, says itself what it is about
  const other = new Set(tail.flatMap((item) => kindOf(item) ?? []));
  const named = head.filter((item) => {
    const name = nameOf(item);
    const kind = kindOf(item);
    const id = nameDimension(item);
    const isOther = kind !== undefined && other.has(kind) || id !== undefined && own.has(id);
    if (item.kind === "names") {
      return !item.candidates.some(({ id }) => other.has(id) || own.has(id));
    }
    return name !== undefined && !again.has(name) && !isOther;
  });
  const request = question.slice(end);
  const points = POINTS.test(request);
  if (named.length === 0) return points ? undefined : quiet(head, []).concat(tail);
  if (points) {
    const isOne = new Set(named.flatMap((item) => nameOf(item) ?? [])).size === 1;
    return isOne ? quiet(head, named).concat(tail) : undefined;
  }
  // “Is Pepsi going down? Show units per month.”
  // “Does Palmolive outsell Dove? pieces, since July”: no request of its own
  const isWhole = IS_ASKED.test(request) || own.size > 0 || other.size > 0 || has(tail, "rank");
  if (!isWhole || /^for\b/i.test(told) || told.endsWith(":")) return undefined;
  const names = [...new Set(named.map(({ text }) => text))];
  throw clarify("name_unused", `Is that about ${names.join(" and ")}, or about all?`, [
    {
      label: `about ${names.join(" and ")}`,
      question: `${request.replace(/[\s.?!]+$/, "")} for ${names.join(" and ")}`,
    },
    { label: "about all", question: request },
  ]);
}

/** The same without meaning, but for what is kept. */
function quiet(items: readonly Item[], kept: readonly Item[]): Item[] {
  return items.map((item) =>
    kept.includes(item)
      ? item
      : { kind: "word", meaning: { is: "ignored" }, text: item.text, at: item.at }
  );
}

function has(items: readonly Item[], kind: string): boolean {
  return items.some((item) => item.kind === "word" && item.meaning.is === kind);
}

function dimensionOf(item: Item): DimensionId | undefined {
  return item.kind === "word" && item.meaning.is === "dimension" ? item.meaning.id : undefined;
}

function nameDimension(item: Item): DimensionId | undefined {
  if (item.kind === "name") return item.candidate.id;
  return item.kind === "word" && item.meaning.is === "value" ? item.meaning.id : undefined;
}

/** What a name is of: a place, or a dimension. */
function kindOf(item: Item): string | undefined {
  const id = nameDimension(item);
  return id === undefined ? undefined : DIMENSION[id].level === "place" ? "place" : id;
}

function nameOf(item: Item): string | undefined {
  if (item.kind === "name") {
    return `${item.candidate.id} ${
      item.candidate.contains ?? item.candidate.values.join("\u001f")
    }`;
  }
  return item.kind === "word" && item.meaning.is === "value"
    ? `${item.meaning.id} ${item.meaning.values.join("\u001f")}`
    : undefined;
}
