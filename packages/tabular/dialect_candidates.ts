import type { Syntax } from "./csv_tokenizer.ts";
import { timesIn } from "./times_in.ts";

const usual = [",", ";", "\t", "|"];
/** Characters that separate cells now and then; they must be in most lines to be tried. */
const possible = /[ :^~#&*!§¦¬¶·•\p{Cc}]/u;
const bullet = 0x2022;
/** By UTF-16 unit up to the last before the bullet: whether it may separate cells. */
const separates = Uint8Array.from({ length: 256 }, (_, code) => {
  const char = String.fromCharCode(code);
  return usual.includes(char) || possible.test(char) ? 1 : 0;
});
const longestLine = 2000;
const runOf = /[,;|:~^#&*!§¦¬¶\p{Cc}]{2,4}/gu;
const mostDelimiters = 10;

/** Delimiters that the text may have: those of common use that are in it, and others that most of its lines have, a line alone several times. */
export function delimiterCandidates(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== "").slice(0, 80);
  const inLines = new Map<string, number>();
  const runs = new Map<string, number>();
  for (const line of lines) {
    const begin = line.slice(0, longestLine);
    const seen = new Set<number>();
    for (let i = 0; i < begin.length; i++) {
      const code = begin.charCodeAt(i);
      if (separates[code] === 1 || code === bullet) seen.add(code);
    }
    for (const code of seen) {
      const char = String.fromCharCode(code);
      inLines.set(char, (inLines.get(char) ?? 0) + 1);
    }
    const found = new Set(begin.match(runOf) ?? []);
    for (const run of found) {
      // of empty cells in a row come longer runs: `||||` is two or four
      runs.set(run, (runs.get(run) ?? 0) + 1);
    }
  }
  const enough = Math.max(1, lines.length * 0.6);
  const isOften = ([sign, n]: [string, number]) =>
    n >= enough && (lines.length > 1 || timesIn(lines[0]!, sign) > 1);
  const several = [...runs].filter(([run, n]) =>
    isOften([run, n]) && isPalindrome(run) && !/^[,;\t]+$/.test(run)
  )
    .sort((a, b) => b[1] - a[1]).slice(0, 3).map(([run]) => run);
  const single = [...inLines].filter(([char, n]) => usual.includes(char) || isOften([char, n]))
    .sort((a, b) => Number(usual.includes(b[0])) - Number(usual.includes(a[0])) || b[1] - a[1])
    .map(([char]) => char);
  return [...single.slice(0, mostDelimiters), ...several, ""];
}

/** As `||`, `::` and `~|~` are: what people make up reads the same from both sides. */
function isPalindrome(run: string): boolean {
  return [...run].reverse().join("") === run;
}

type Quoting = Pick<Syntax, "quote" | "escape">;

/** Quotes and escapes that a text may have, by delimiter. */
export function quotingCandidates(text: string): (delimiter: string) => Quoting[] {
  const lines = timesIn(text, "\n") + 1;
  const escapes = new Map<string, string[]>();
  return (delimiter) => {
    const candidates: Quoting[] = [];
    const add = (quote: string | null, escape: string | null) => candidates.push({ quote, escape });
    for (const quote of ['"', "'", "`"]) {
      const enough = quote === "'" ? 2 : Math.max(2, lines / 4);
      if (quote !== '"' && !isAtBoundaries(text, delimiter, quote, enough)) continue;
      add(quote, quote);
      if (!escapes.has(quote)) escapes.set(quote, escapesBefore(text, quote));
      for (const escape of escapes.get(quote)!) add(quote, escape);
    }
    // quotes that open and never close are ordinary characters
    if (isAtBoundaries(text, delimiter, '"', 1)) add(null, null);
    if (delimiter !== "" && text.includes("\\" + delimiter)) add(null, "\\");
    return candidates;
  };
}

/** Whether a quote stands as many times where a cell begins or ends. */
function isAtBoundaries(text: string, delimiter: string, quote: string, times: number): boolean {
  let count = 0;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    if (
      at === 0 || at === text.length - 1 || isLineEnd(text.charCodeAt(at - 1)) ||
      isLineEnd(text.charCodeAt(at + 1)) ||
      (delimiter !== "" &&
        (text.startsWith(delimiter, at + 1) || text.startsWith(delimiter, at - delimiter.length)))
    ) count++;
    if (count >= times) return true;
  }
  return false;
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}

const ESCAPES = new Uint8Array(128);
for (const sign of "\\/^~|!#$%&*+?@") ESCAPES[sign.charCodeAt(0)] = 1;

function escapesBefore(text: string, quote: string): string[] {
  const counts = new Map<string, number>();
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    if (at === 0 || ESCAPES[text.charCodeAt(at - 1)] !== 1) continue;
    const before = text.charAt(at - 1);
    counts.set(before, (counts.get(before) ?? 0) + 1);
  }
  const escapes = [...counts].filter(([char, n]) => char === "\\" || n >= 2)
    .sort((a, b) => b[1] - a[1]).map(([char]) => char);
  return escapes.slice(0, 2);
}
