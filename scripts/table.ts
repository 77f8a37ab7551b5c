/**
 * Prints rows as an aligned table with a header, or `empty` where there are none.
 * Nulls are blank, times are ISO 8601.
 */
export function printTable(rows: readonly Record<string, unknown>[], empty: string): void {
  const first = rows[0];
  if (!first) {
    console.log(empty);
    return;
  }
  const columns = Object.keys(first);
  const cells = rows.map((row) => columns.map((column) => cell(row[column])));
  const widths = columns.map((column, i) =>
    Math.max(column.length, ...cells.map((line) => line[i]?.length ?? 0))
  );
  const print = (line: string[]) =>
    console.log(line.map((text, i) => text.padEnd(widths[i] ?? 0)).join("  ").trimEnd());
  print(columns);
  print(widths.map((width) => "-".repeat(width)));
  cells.forEach(print);
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return value.toISOString();
  if (typeof value === "object") return JSON.stringify(value);
  // a stray control character would break the table, or the terminal
  return String(value).replace(/\p{Cc}/gu, "·");
}
