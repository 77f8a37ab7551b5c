/** Words for "no value" as systems write them into exports. */
const NOTHING = new Set([
  "null",
  "n/a",
  "na",
  "#n/a",
  "#null!",
  "nan",
  "nil",
  "none",
  "-",
  "--",
  "---",
  "\\n",
  "(null)",
  "<null>",
  "(blank)",
  "<na>",
]);

/** A cell's text without surrounding space; null where there is none, or a word for none. */
export function valueOf(cell: string | null | undefined): string | null {
  if (cell === null || cell === undefined || cell === "") return null;
  const first = cell.charCodeAt(0), last = cell.charCodeAt(cell.length - 1);
  const text = first <= 32 || last <= 32 || first >= 160 || last >= 160 ? cell.trim() : cell;
  if (text === "") return null;
  return text.length <= 7 && beginsNothing(text.charCodeAt(0)) && NOTHING.has(text.toLowerCase())
    ? null
    : text;
}

/** Whether one of the words begins so: n N # - \ ( < */
function beginsNothing(c: number): boolean {
  return c === 110 || c === 78 || c === 35 || c === 45 || c === 92 || c === 40 || c === 60;
}

const TRUTH: Record<string, boolean> = {
  true: true,
  false: false,
  yes: true,
  no: false,
  y: true,
  n: false,
  t: true,
  f: false,
  oo: true,
  opo: true,
  hindi: false,
};

const BEGINS_TRUTH = new Set(Object.keys(TRUTH).map((word) => word.charCodeAt(0)));

/** A word for true or false, English or Filipino; null where it is none. */
export function readBoolean(text: string): boolean | null {
  return text.length > 5 || !BEGINS_TRUTH.has(text.charCodeAt(0) | 32)
    ? null
    : TRUTH[text.toLowerCase()] ?? null;
}

const DURATION =
  /^(?:P(?=\w)(?:\d+[YMWD])*(?:T(?:\d+(?:\.\d+)?[HMS])+)?|\d+(?:\.\d+)?\s*(?:h|hr|hrs|hours?|oras|m|min|mins|minutes?|minuto|s|sec|secs|seconds?|segundo|d|days?|araw)(?:\s*\d+\s*(?:m|min|mins|s|sec|secs))*|\d{2,4}:[0-5]\d:[0-5]\d)$/i;

/** Whether a text is a length of time: ISO 8601 (PT2H), "2h 30m", "35 min", "48:10:00". */
export function isDuration(text: string): boolean {
  const first = text.charCodeAt(0);
  const begins = (first >= 48 && first <= 57) || (first | 32) === 112;
  return begins && text.length <= 24 && DURATION.test(text);
}

/** Whether a text is a code rather than words: one token with digits in it, or a UUID. */
export function isCode(text: string): boolean {
  if (text.length > 64) return false;
  let digits = 0, letters = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c >= 48 && c <= 57) digits++;
    else if ((c >= 65 && c <= 90) || (c >= 97 && c <= 122)) letters++;
    else if (c !== 45 && c !== 95 && c !== 47 && c !== 46 && c !== 58 && c !== 35) return false;
  }
  return digits > 0 && (letters > 0 || digits < text.length) && digits * 3 >= letters;
}

/** Whether a text is a JSON object or array. */
export function isJson(text: string): boolean {
  const first = text.charCodeAt(0), last = text.charCodeAt(text.length - 1);
  if (!(first === 123 && last === 125) && !(first === 91 && last === 93)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
