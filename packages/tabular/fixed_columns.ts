/** Places where columns of a fixed-width text begin; undefined where its lines have no common columns. */
export function fixedColumns(text: string, whole: boolean): number[] | undefined {
  const lines = text.split(/\r\n|\n|\r/);
  if (!whole) lines.pop();
  const filled = lines.filter((line) => line.trim() !== "" && !/^[\s=+-]+$/.test(line)).slice(
    0,
    200,
  )
    .map((line) => line.replace(/\s+$/, ""));
  if (filled.length < 3 || filled.some((line) => line.includes("\t"))) return undefined;
  const width = Math.max(...filled.map((line) => line.length));
  if (width < 4 || width > 4096) return undefined;
  // a place is a gap where (almost) no line has a character
  const inked = new Array<number>(width).fill(0);
  for (const line of filled) {
    for (let i = 0; i < line.length; i++) if (line.charCodeAt(i) !== 32) inked[i]!++;
  }
  const allowed = Math.floor(filled.length * 0.02);
  const starts: number[] = [];
  let gap = true;
  for (let i = 0; i < width; i++) {
    const blank = inked[i]! <= allowed;
    if (!blank && gap) starts.push(i);
    gap = blank;
  }
  if (starts.length < 2) return undefined;
  // prose has such gaps by chance only where lines are few: ask that columns be padded
  const padded = filled.filter((line) => / {2,}\S/.test(line)).length;
  if (padded < filled.length * 0.5) return undefined;
  starts[0] = 0;
  return starts;
}
