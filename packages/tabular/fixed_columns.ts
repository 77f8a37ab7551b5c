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
  return starts;
}

/** The cells of a line by the places where they begin, without the spaces around them. */
export function cutFixed(line: string, starts: readonly number[]): string[] {
  return starts.map((start, i) => line.slice(start, starts[i + 1]).trim());
}

/** A line that underlines a header. */
function isRule(line: string): boolean {
  return /^[\s=+|-]+$/.test(line);
}

/** Columns begin after a gap that (almost) no line has a character in. */
function startsOf(lines: string[], width: number): number[] {
  const inked = new Uint32Array(width);
  for (const line of lines) {
    for (let i = 0; i < line.length; i++) if (line.charCodeAt(i) !== 32) inked[i]!++;
  }
  // a title above the table goes across its columns
  const allowed = Math.floor(lines.length * 0.02);
  const starts: number[] = [];
  let gap = true;
  for (let i = 0; i < width; i++) {
    const blank = inked[i]! <= allowed;
    if (!blank && gap) starts.push(i);
    gap = blank;
  }
  return starts;
}
