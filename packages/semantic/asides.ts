import type { Item } from "./read.ts";

/*
 * What people say beside a question: who asks for it, what it is for, that it is urgent. Each is
 * passed over where it names nothing that could be a part of the question.
 */

const WHOSE = "(?:the|my|our|a|an|his|her|their|this|your|ang|aking|aming)";
const PAPER =
  "(?:meeting|presentation|reports?|deck|slides?|review|call|memo|newsletter|dashboard|board|briefing|huddle|check in|planning|files?|boss|team|records|assignment|homework)";
const WHEN =
  "(?:tomorrow|today|later|tonight|next week|this (?:morning|afternoon)|(?:on )?(?:mon|tues|wednes|thurs|fri)day|at \\d{1,2} ?(?:am|pm)?|mamaya|bukas)";
/** “for my report tomorrow”, “para sa meeting namin”: what it is for. */
const PURPOSE = new RegExp(
  `\\b(?:(?:i need |needed |i want |kailangan ko |needed it |need )?(?:it |this |these |that |ito |to )?(?:for|in time for|ahead of|put in|para sa) )(?:${WHOSE} )?(?:[\\p{L}'’-]+ ){0,3}${PAPER}(?: (?:namin|natin|ko|later))?(?: ${WHEN})?(?=[\\s.,;:!?)–—-]*$|[.,;:!?)–—-])`,
  "giu",
);
/** “My manager wants …”, “the auditor is asking for …”: who asks. */
const REPORTED = new RegExp(
  `^\\W*(?:(?:hi|hello|hey|good \\w+)[^,.!]{0,20}[,.!] ?)?${WHOSE} (?:[\\p{L}-]+ ){1,3}?(?:wants?|needs?|asked|asks|is asking|are asking|requested|requests?|requires?|would like|is requesting|is looking)(?: me| us)?(?: to (?:see|know|have|get)| for| about)?(?= )`,
  "iu",
);
/** Where a clause begins that says something beside the question. */
const BESIDE =
  /^(?:(?:and|but|so|at|pero|tapos|kasi|oh|ok|okay|well)\s+)?(?:(?:i|i['’]m|i['’]ve|i['’]ll|i['’]d|im|we['’]re|we|he|she|they|you|you['’]re|my|our|just|need|sorry|thanks?|thank|tnx|thx|please|kindly|as|to|before|because|since|if|let|let['’]s|hope|hoping|hurry|no (?:rush|hurry)|not sure|urgent|asap|gusto|kailangan|salamat|pasensya|sensya|pakibilisan|bilisan|nagmamadali|hihintayin|sabi|tanong|hinihingi|kasi|dahil|para)\b)/i;
/** Words that leave something out or hold something to a condition: never said beside. */
const LIMITS =
  /\b(?:only|just the|except|exclud\w*|without|unless|other than|instead|lang|lamang|maliban|hindi|wala|walang)\b/i;
const ENDS = /^[.,:;!?()–—-]$/;
const QUIET: ReadonlySet<string> = new Set(
  ["ignored", "and", "or", "of", "in", "with", "all", "sell", "by", "follow"],
);
const ASKED: ReadonlySet<string> = new Set(
  ["measure", "measures", "how much", "how many", "rank", "sell", "share", "growth", "growing"],
);

/** The same items, those said beside the question without meaning. */
export function withoutAsides(items: readonly Item[], question: string): Item[] {
  let told = [...items];
  for (const match of [...question.matchAll(PURPOSE), REPORTED.exec(question)]) {
    if (match === null) continue;
    const [from, to] = [match.index, match.index + match[0].length];
    const isWithin = (item: Item) => item.at[0] >= from && item.at[1] <= to;
    const isCut = told.some((item) =>
      item.at[0] < to && item.at[1] > to || item.at[0] < from && item.at[1] > from
    );
    if (isCut || !told.filter(isWithin).every(isSaidBeside)) continue;
    told = told.map((item) => isWithin(item) ? quiet(item) : item);
  }
  const clauses = clausesOf(told);
  const isAside = clauses.map((clause) => isBeside(clause, question));
  const rest = clauses.filter((_, i) => !isAside[i]).flat();
  const isRequest = rest.some((item) => item.kind === "word" && ASKED.has(item.meaning.is));
  return isRequest ? clauses.flatMap((clause, i) => isAside[i] ? clause.map(quiet) : clause) : told;
}

/** The parts of a question between its signs, each with the sign that ends it. */
function clausesOf(items: readonly Item[]): Item[][] {
  const clauses: Item[][] = [[]];
  for (const item of items) {
    clauses.at(-1)?.push(item);
    if (ENDS.test(item.text)) clauses.push([]);
  }
  return clauses.filter((clause) => clause.length > 0);
}

/** A clause of several words, one of them of no meaning here, that names nothing and limits nothing. */
function isBeside(clause: readonly Item[], question: string): boolean {
  const first = clause.find(({ text }) => !ENDS.test(text));
  const last = clause.at(-1);
  if (first === undefined || last === undefined) return false;
  const text = question.slice(first.at[0], last.at[1]);
  const isStrange = clause.some((item) =>
    item.kind === "unknown" || item.kind === "word" && item.meaning.is === "refused"
  );
  return isStrange && /\s/.test(text.trim()) && BESIDE.test(text) && !LIMITS.test(text) &&
    !/\d/.test(text) &&
    clause.every((item) =>
      item.kind === "unknown" ||
      item.kind === "word" &&
        (QUIET.has(item.meaning.is) ||
          item.meaning.is === "refused" && MERE.has(item.meaning.code))
    );
}

/** Refusals of what may be told beside a question as well. */
const MERE: ReadonlySet<string> = new Set(["no_reasons", "no_forecast", "no_advice"]);

/** What may stand in the words that say who asks, or what for. */
function isSaidBeside(item: Item): boolean {
  if (item.kind === "unknown") return true;
  if (item.kind === "time") return true;
  if (item.kind !== "word") return false;
  const { meaning } = item;
  return QUIET.has(meaning.is) ||
    meaning.is === "refused" && (MERE.has(meaning.code) || meaning.code === "not_in_layer") ||
    meaning.is === "dimension" && meaning.adverb === true;
}

function quiet(item: Item): Item {
  return { kind: "word", meaning: { is: "ignored" }, text: item.text, at: item.at };
}

/** “count, not pesos”, “revenue rather than units”: the figure that is not meant. */
export function withoutContrast(items: readonly Item[]): readonly Item[] {
  const isWord = (item: Item | undefined, ...kinds: string[]) =>
    item?.kind === "word" && kinds.includes(item.meaning.is);
  const at = items.findIndex((item) =>
    isWord(item, "not") && /^(not|rather than|not the|and not|but not)$/i.test(item.text)
  );
  if (at < 1) return items;
  let k = at + 1;
  while (isWord(items[k], "ignored", "in", "by", "of")) k++;
  const meant = items[k];
  if (meant?.kind !== "word" || meant.meaning.is !== "measure") return items;
  const { id } = meant.meaning;
  const after = items[k + 1];
  const isEnd = after === undefined || after.kind === "time" || /^[.,;:?!)]$/.test(after.text) ||
    isWord(after, "in", "of", "by", "per");
  const isOther = items.some((item, n) =>
    (n < at || n > k) && item.kind === "word" &&
    (item.meaning.is === "how many" && id === "revenue" ||
      item.meaning.is === "measure" && item.meaning.id !== id)
  );
  if (!isEnd || !isOther || /^(returns|substitutions|units_returned)$/.test(id)) return items;
  return items.map((item, n) => n >= at && n <= k ? quiet(item) : item);
}
