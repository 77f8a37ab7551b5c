/** A word, number or sign of a question, as it is compared: lower case, without accents. */
export interface Token {
  text: string;
  /** As it was written. */
  raw: string;
  at: [number, number];
  kind: "word" | "number" | "date" | "sign";
  /** Of a number, with k, m and thousands separators resolved. */
  number?: number;
  /** A number that was written as money. */
  isMoney?: boolean;
  isPercent?: boolean;
  /** A hyphen joins it to the next one. */
  isJoined?: true;
}

const PATTERN =
  /(\d{4}-\d{2}-\d{2})|(\d{1,2}\/(?:20\d{2}(?!\d)|\d{1,2}(?:\/\d{2,4})?))|((?:₱|php\s?|p(?=\d))?\d{1,3}(?:,\d{3})+(?:\.\d+)?|(?:₱|php\s?|p(?=\d))?\d+(?:\.\d+)?)\s?(%|(?:k|m|am|pm|a\.m\.|p\.m\.)(?![a-z0-9]))?|(\bw\/o?(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}]+(?:['’`´][\p{L}]+)*)|(-+>|=+>|[→➔➜⇒⟶]|>=|<=|<>|!=|[><=≥≤#&+%₱?!.,;:"“”()\/–—-])/giu;
const ARROW = /^(?:[-=]+>|[→➔➜⇒⟶])$/;

/** Splits a question; `₱5,000`, `10k`, `6pm` and `2025-09-01` are one token each. */
export function tokenise(question: string): Token[] {
  const tokens: Token[] = [];
  for (const match of question.matchAll(PATTERN)) {
    const [raw, iso, slashed, number, suffix, word] = match;
    const at: Token["at"] = [match.index, match.index + raw.trimEnd().length];
    if (iso || slashed) tokens.push({ text: raw, raw, at, kind: "date" });
    else if (number !== undefined) {
      const after = question[match.index + number.length] ?? "";
      // "1st", "7eleven", "100g": a word that begins with digits
      if (/\p{L}/u.test(after) && !suffix) {
        const rest = /^[\p{L}\p{N}]+/u.exec(question.slice(match.index + number.length))?.[0] ?? "";
        tokens.push(...word_(number + rest, at[0]));
        continue;
      }
      const unit = suffix?.toLowerCase().replaceAll(".", "");
      const isHour = unit === "am" || unit === "pm";
      const plain = Number(number.replace(/[^\d.]/g, ""));
      const scale = unit === "k" ? 1e3 : unit === "m" ? 1e6 : 1;
      tokens.push({
        text: isHour ? `${plain}${unit}` : String(plain * scale),
        raw,
        at,
        kind: isHour ? "word" : "number",
        ...(isHour ? {} : {
          number: plain * scale,
          isMoney: /^(₱|php|p)/i.test(number),
          isPercent: unit === "%",
        }),
      });
    } else if (word !== undefined) tokens.push(...word_(word, at[0]));
    else if (ARROW.test(raw)) tokens.push({ text: "to", raw, at, kind: "word" });
    else tokens.push({ text: /[–—]/.test(raw) ? "-" : raw, raw, at, kind: "sign" });
  }
  return tokens.filter((token, i) => {
    if (isHyphen(tokens, i, token, question)) {
      (tokens[i - 1] as Token).isJoined = true;
      return false;
    }
    return !isRest(tokens, i, token) && !isAbbreviated(tokens, i, token);
  });
}

/** What follows a word that began with digits was read with it. */
function isRest(tokens: Token[], i: number, token: Token): boolean {
  const before = tokens[i - 1];
  return before !== undefined && before !== token && before.at[1] > token.at[0];
}

const ABBREVIATED =
  /^(avg|ave|qty|rev|revs|trans|txn|txns|trx|tot|amt|vol|dept|depts|cat|cats|prod|prods|pcs|pc|cust|custs|approx|max|min|vs|wk|wks|mo|mos|yr|yrs|qtr|hr|hrs|pct|prev|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|ene|peb|abr|hun|hul|ago|set|okt|nob|dis|mon|tues?|wed|thurs?|thu|fri|sat|sun)$/;

/** “avg. basket”, “Sept. 5”: the full stop is part of the word. */
function isAbbreviated(tokens: Token[], i: number, token: Token): boolean {
  const before = tokens[i - 1];
  return token.text === "." && before?.kind === "word" && before.at[1] === token.at[0] &&
    tokens[i + 1] !== undefined && ABBREVIATED.test(before.text);
}

const MONTH =
  /^(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*|enero|pebrero|abril|hunyo|hulyo|agosto|set[iy]embre|sept[iy]embre|okt[ou]bre|nobyembre|disyembre)$/;

/** “first-time”: two words, whose hyphen says no more. */
function isHyphen(tokens: Token[], i: number, token: Token, question: string): boolean {
  if (token.text !== "-" || tokens[i - 1]?.kind !== "word") return false;
  // “Aug-Sept” is a range
  if (MONTH.test(tokens[i - 1]?.text ?? "") && MONTH.test(tokens[i + 1]?.text ?? "")) return false;
  return /\p{L}/u.test(question[token.at[0] - 1] ?? "") &&
    /\p{L}/u.test(question[token.at[1]] ?? "");
}

function word_(raw: string, at: number): Token[] {
  // "top5", "last7"
  const glued = /^(top|bottom|best|worst|last|past)(\d{1,4})$/i.exec(raw);
  if (glued) {
    const [, word = "", digits = ""] = glued;
    const middle = at + word.length;
    return [
      { text: word.toLowerCase(), raw: word, at: [at, middle], kind: "word" },
      {
        text: digits,
        raw: digits,
        at: [middle, at + raw.length],
        kind: "number",
        number: Number(digits),
      },
    ];
  }
  // “Sabado't Linggo”, “dalawampu't lima”: both
  const both = /^([\p{L}]{3,}[aeiou])['’`´]t$/iu.exec(raw);
  if (both?.[1] !== undefined && !/^(iba|bawa|kahi|bagama)$/i.test(both[1])) {
    const middle = at + both[1].length;
    return [
      { text: plain(both[1]), raw: both[1], at: [at, middle], kind: "word" },
      { text: "at", raw: raw.slice(both[1].length), at: [middle, at + raw.length], kind: "word" },
    ];
  }
  const text = plain(raw).replace(/['’`´](s|ng|t|re|ll|ve|d)?$/u, "").replace(/['’`´]/gu, "");
  return text === "" ? [] : [{ text, raw, at: [at, at + raw.length], kind: "word" }];
}

/** Lower case and without accents: how words are compared. */
export function plain(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

/** Words and numbers of a name, single spaces between; as ref.spaced_text() has it in the database. */
export function spaced(text: string): string {
  return plain(text).replace(/['’`´®™©]/gu, "").replaceAll("&", " and ")
    .replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

/** Edits (insert, delete, replace, swap) between two words; more than `most` is told as `most + 1`. */
export function edits(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (last[j - 1] as number) + same,
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (before[j - 2] as number) + 1);
      }
      row.push(best);
    }
    before = last;
    last = row;
  }
  return Math.min(last[b.length] as number, most + 1);
}
