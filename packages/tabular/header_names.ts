/**
 * Unique names for columns from the records that head them. Of several records the upper ones are read as groups, which span the
 * empty cells to their right; an empty name becomes `column_3`, a repeated one `name_2`.
 */
export function headerNames(records: readonly (readonly string[])[], columns: number): string[] {
  const width = Math.max(columns, ...records.map((record) => record.length));
  const names = Array.from({ length: width }, (_, c) => nameOf(records, c));
  const taken = new Set<string>();
  return names.map((name, c) => {
    const base = name === "" ? columnName(c) : name;
    let unique = base;
    for (let n = 2; taken.has(unique); n++) unique = `${base}_${n}`;
    taken.add(unique);
    return unique;
  });
}

/** What a column without a name is called; also of cells beyond the header. */
export function columnName(position: number): string {
  return `column_${position + 1}`;
}

function nameOf(records: readonly (readonly string[])[], column: number): string {
  const parts: string[] = [];
  records.forEach((record, r) => {
    let part = clean(record[column]);
    // a group's name stands over its first column only
    if (part === "" && r < records.length - 1) {
      for (let c = column - 1; c >= 0 && part === ""; c--) part = clean(record[c]);
      if (clean(records[records.length - 1]![column]) === "") part = "";
    }
    if (part !== "" && !parts.includes(part)) parts.push(part);
  });
  return parts.join(" ");
}

function clean(name: string | undefined): string {
  const text = (name ?? "").replace(/[\p{Cc}\s]+/gu, " ").trim();
  // what underlines a name is no part of it
  return /^[-=_+:|*]{2,}$/.test(text) ? "" : text;
}
