const marks = ["#", "//", "--", "%", ";", "*", "!"];

/**
 * What comments begin with, among records read with other marks than their delimiter: records that do not fit the table all begin
 * with it and those that fit do not, so a column named `#` makes no comments.
 */
export function commentMark(
  records: readonly (readonly string[])[],
  columns: number,
  delimiter: string,
): string | null {
  if (columns < 2) return null;
  for (const mark of marks) {
    if (mark === delimiter) continue;
    let begun = 0;
    let fitting = 0;
    records.forEach((record) => {
      if (!record[0]?.startsWith(mark)) return;
      begun++;
      if (record.length === columns && record.slice(1).some((cell) => cell !== "")) fitting++;
    });
    // a bullet or a rule in one line of a preamble is none
    const enough = mark === "#" || mark === "//" ? 1 : 2;
    if (begun >= enough && fitting === 0 && begun < records.length * 0.7) return mark;
  }
  return null;
}
