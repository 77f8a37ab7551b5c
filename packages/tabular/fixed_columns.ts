/** Lines that may name the columns, or underline their names. */
const HEAD_LINES = 8;

/** Places where columns of a fixed-width text begin; undefined where its lines have no common columns. */
export function fixedColumns(text: string, whole: boolean): number[] | undefined {
  const lines = text.split(/\r\n|\n|\r/);
  if (!whole) lines.pop();
  const filled = lines.filter((line) => line.trim() !== "" && !isRule(line)).slice(0, 200)
    .map((line) => line.trimEnd());
  if (filled.length < 3 || filled.some((line) => line.includes("\t"))) return undefined;
  const width = Math.max(...filled.map((line) => line.length));
  if (width < 4 || width > 4096) return undefined;
  const starts = startsOf(filled, width);
  if (starts.length < 2) return undefined;
  // prose has gaps in common by chance only where lines are few: columns are padded
  const padded = filled.filter((line) => / {2,}\S/.test(line)).length;
  if (padded < filled.length * 0.5) return undefined;
  // and lines go on to about the same column, with something in most of them
  const cells = filled.flatMap((line) => cutFixed(line, starts));
  if (cells.filter((cell) => cell === "").length > cells.length * 0.4) return undefined;
  starts[0] = 0;
  return uncutNames(starts, filled, lines.slice(0, HEAD_LINES));
}

/** The cells of a line by the places where they begin, without the spaces around them. */
export function cutFixed(line: string, starts: readonly number[]): string[] {
  return starts.map((start, i) => line.slice(start, starts[i + 1]).trim());
}

/**
 * Moves the columns' beginnings within the gaps before them to where they cut no name: a name may be wider than all that
 * stands under it.
 */
function uncutNames(
  starts: readonly number[],
  lines: readonly string[],
  head: readonly string[],
): number[] {
  const rules = head.filter(isRule);
  const names = head.filter((line) => !isRule(line));
  const isCut = (line: string, at: number) => isInk(line, at - 1) && isInk(line, at);
  // words of one name are one space apart
  const isParted = (line: string, at: number) =>
    isInk(line, at) && line[at - 1] === " " && isInk(line, at - 2) ||
    isInk(line, at - 1) && line[at] === " " && isInk(line, at + 1);
  const cost = (at: number) =>
    rules.reduce((sum, rule) => sum + (isCut(rule, at) ? 100 : 0), 0) +
    names.reduce((sum, line) => sum + (isCut(line, at) ? 2 : isParted(line, at) ? 1 : 0), 0);
  const allowed = allowedIn(lines);
  const moved = [...starts];
  for (let i = 1; i < moved.length; i++) {
    const isGap = (at: number) =>
      lines.reduce((inked, line) => inked + (isInk(line, at) ? 1 : 0), 0) <= allowed;
    let best = moved[i]!, least = cost(best);
    for (let at = best - 1; least > 0 && at > moved[i - 1]! && isGap(at); at--) {
      if (cost(at) < least) [best, least] = [at, cost(at)];
    }
    moved[i] = best;
  }
  return moved;
}

function isInk(line: string, at: number): boolean {
  return at >= 0 && at < line.length && line.charCodeAt(at) !== 32;
}

/** A title above the table goes across its columns. */
function allowedIn(lines: readonly string[]): number {
  return Math.floor(lines.length * 0.02);
}

/** A line that underlines a header. */
function isRule(line: string): boolean {
  return /^[\s=+|-]+$/.test(line) && line.trim() !== "";
}

/** Columns begin after a gap that (almost) no line has a character in. */
function startsOf(lines: string[], width: number): number[] {
  const inked = new Uint32Array(width);
  for (const line of lines) {
    for (let i = 0; i < line.length; i++) if (line.charCodeAt(i) !== 32) inked[i]!++;
  }
  const allowed = allowedIn(lines);
  const starts: number[] = [];
  let gap = true;
  for (let i = 0; i < width; i++) {
    const blank = inked[i]! <= allowed;
    if (!blank && gap) starts.push(i);
    gap = blank;
  }
  return starts;
}
