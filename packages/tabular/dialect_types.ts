/** What a cell looks like, coarsely: enough to tell a table from text that was cut in the wrong places. */
export type CellKind =
  | "empty"
  | "integer"
  | "number"
  | "date"
  | "boolean"
  | "code"
  | "word"
  | "text"
  | "odd";

const integer = /^[+-]?\d{1,18}$/;
const number =
  /^(?:[A-Z]{3} ?|[$€£¥₱₹R]{1,2} ?)?[+-]?(?:[$€£¥₱₹] ?)?(?:\d{1,3}(?:[ ,.'\u00a0\u202f]\d{3})+|\d+)?(?:[.,]\d+)?(?:[eE][+-]?\d{1,3})?(?: ?(?:%|[A-Z]{3}|[€$£¥₱₹]))?$|^\(\d[\d.,]*\)$/;
const date =
  /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[T ]+\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d{1,9})?)?(?: ?[AaPp]\.?[Mm]\.?)?(?: ?(?:Z|UTC|[+-]\d{2}:?\d{2}))?)?$|^\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?: ?[AaPp]\.?[Mm]\.?)?$|^(?:\d{1,2}[- ])?[A-Za-z]{3,9}\.?[- ](?:\d{1,2},? )?\d{2,4}$/;
const boolean = /^(?:true|false|yes|no|y|n|t|f|null|none|nan|n\/a|na|-|\\N|#N\/A)$/i;
const code = /^[A-Za-z0-9][\w.:@/+#%&?=~-]*$/;
const word =
  /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’._&/()+%#*!?-]*(?: [\p{L}\p{M}\p{N}&/()+%#*.'’!?-]+){0,5}\.?$/u;
const json = /^(?:\{.*\}|\[.*\])$/s;

/** The kind of a cell's text, spaces around it set aside. */
export function cellKind(cell: string): CellKind {
  const text = cell.length > 200 ? cell.slice(0, 200).trim() : cell.trim();
  if (text === "") return "empty";
  const first = text.charCodeAt(0);
  const digitLike = (first >= 48 && first <= 57) || first < 48 || first > 122;
  if (digitLike || text.length < 16) {
    if (integer.test(text)) return "integer";
    if (/\d/.test(text) && number.test(text)) return "number";
  }
  if (text.length < 40 && date.test(text) && /\d/.test(text)) return "date";
  if (text.length < 8 && boolean.test(text)) return "boolean";
  if (code.test(text)) return /\d|[/@_.:-]/.test(text) ? "code" : "word";
  if (word.test(text)) return "word";
  if (json.test(cell)) return "code";
  return /^[\p{P}\p{S}]|\p{Cc}/u.test(text) ? "odd" : "text";
}

/** cellKind() that looks at each text once, for as long as it is kept: readings of one text cut mostly the same cells. */
export function rememberedKinds(): (cell: string) => CellKind {
  const known = new Map<string, CellKind>();
  return (cell) => {
    let kind = known.get(cell);
    if (kind === undefined) known.set(cell, kind = cellKind(cell));
    return kind;
  };
}

/** Kinds that a header's name hardly ever is. */
export function isValueKind(kind: CellKind): boolean {
  return kind === "integer" || kind === "number" || kind === "date";
}
