import type { Syntax } from "./csv_tokenizer.ts";

const usual = [",", ";", "\t", "|"];
/** Characters that separate cells now and then; they must be in most lines to be tried. */
const possible = /[ :^~#&*!§¦¬¶·•\p{Cc}]/u;
const runOf = /[,;|:~^#&*!§¦¬¶\p{Cc}]{2,4}/gu;
const mostDelimiters = 10;

/** Delimiters that the text may have: those of common use that are in it, and others that most of its lines have. */
export function delimiterCandidates(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== "").slice(0, 80);
  const inLines = new Map<string, number>();
  const runs = new Map<string, number>();
  for (const line of lines) {
    const seen = new Set<string>();
    for (const char of line.slice(0, 2000)) {
      if (usual.includes(char) || possible.test(char)) seen.add(char);
    }
    for (const char of seen) inLines.set(char, (inLines.get(char) ?? 0) + 1);
    const found = new Set(line.slice(0, 2000).match(runOf) ?? []);
    for (const run of found) {
      // of empty cells in a row come longer runs: `||||` is two or four
      runs.set(run, (runs.get(run) ?? 0) + 1);
    }
  }
  const enough = Math.max(1, lines.length * 0.6);
  const several = [...runs].filter(([run, n]) =>
    n >= enough && isPalindrome(run) && !/^[,;\t]+$/.test(run)
  )
    .sort((a, b) => b[1] - a[1]).slice(0, 3).map(([run]) => run);
  const single = [...inLines].filter(([char, n]) => usual.includes(char) || n >= enough)
    .sort((a, b) => Number(usual.includes(b[0])) - Number(usual.includes(a[0])) || b[1] - a[1])
    .map(([char]) => char);
  return [...single.slice(0, mostDelimiters), ...several, ""];
}

/** As `||`, `::` and `~|~` are: what people make up reads the same from both sides. */
function isPalindrome(run: string): boolean {
  return [...run].reverse().join("") === run;
}

/** Quotes and escapes that the text may have with this delimiter. */
export function quotingCandidates(
  text: string,
  delimiter: string,
): Pick<Syntax, "quote" | "escape">[] {
  const candidates: Pick<Syntax, "quote" | "escape">[] = [];
  const add = (quote: string | null, escape: string | null) => candidates.push({ quote, escape });
  const lines = text.split("\n").length;
  for (const quote of ['"', "'", "`"]) {
    const enclosing = atBoundaries(text, delimiter, quote);
    if (quote !== '"' && enclosing < Math.max(2, quote === "'" ? 0 : lines / 4)) continue;
    add(quote, quote);
    for (const escape of escapesBefore(text, quote)) add(quote, escape);
  }
  // quotes that open and never close are ordinary characters
  if (atBoundaries(text, delimiter, '"') > 0) add(null, null);
  if (delimiter !== "" && text.includes("\\" + delimiter)) add(null, "\\");
  return candidates;
}

/** How often a quote stands where a cell begins or ends. */
function atBoundaries(text: string, delimiter: string, quote: string): number {
  let count = 0;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    if (
      at === 0 || at === text.length - 1 || isLineEnd(text.charCodeAt(at - 1)) ||
      isLineEnd(text.charCodeAt(at + 1)) ||
      (delimiter !== "" &&
        (text.startsWith(delimiter, at + 1) || text.startsWith(delimiter, at - delimiter.length)))
    ) count++;
  }
  return count;
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}

const possibleEscapes = "\\/^~|!#$%&*+?@";

function escapesBefore(text: string, quote: string): string[] {
  const counts = new Map<string, number>();
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    const before = text[at - 1];
    if (before !== undefined && possibleEscapes.includes(before)) {
      counts.set(before, (counts.get(before) ?? 0) + 1);
    }
  }
  const escapes = [...counts].filter(([char, n]) => char === "\\" || n >= 2)
    .sort((a, b) => b[1] - a[1]).map(([char]) => char);
  return escapes.slice(0, 2);
}
