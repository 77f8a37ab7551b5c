import type { CleanTable } from "./clean_tables.ts";
import type { Seeded } from "./seeded.ts";

/** A polluted file with what should be read from it. */
export interface Polluted {
  family: string;
  text: string;
  delimiter: string;
  /** Null where no cell is quoted. */
  quote: string | null;
  /** Null where none is used. */
  escape: string | null;
  preamble: number;
  headerRows: number;
  header: string[];
  rows: string[][];
}

export const families = [
  "dialect",
  "preamble",
  "several_headers",
  "no_header",
  "footer",
  "ragged",
  "row_separators",
  "stray_quote",
  "line_ends",
  "few_rows",
  "comments",
] as const;
/** Kept from training and from looking at until the end. */
export const heldFamilies = [
  "second_table",
  "row_other_delimiter",
  "padded",
  "blank_lines",
] as const;

export type Family = (typeof families)[number] | (typeof heldFamilies)[number];

interface Writing {
  delimiter: string;
  quote: string;
  escape: string;
  newline: string;
  style: "minimal" | "all" | "text" | "header" | "some";
}

/** Writes a clean table with the pollution of a family. */
export function pollute(table: CleanTable, family: Family, random: Seeded): Polluted {
  const writing = writingOf(family, table, random);
  const header = [...table.header];
  let rows = table.rows;
  if (family === "few_rows") rows = rows.slice(0, random.int(0, 3));
  if (family === "several_headers" || family === "ragged") rows = rows.slice(0, 150);
  const used = { quote: false, escape: false };
  const write = (cells: string[], style = writing.style) =>
    cells.map((cell) => writeCell(cell, { ...writing, style }, random, used)).join(
      writing.delimiter,
    );
  const lines: string[] = [];
  const truth = { preamble: 0, headerRows: 1, header, rows };
  const width = header.length;
  if (family === "preamble") truth.preamble = addPreamble(lines, writing, width, random);
  if (family === "several_headers") addHeaders(lines, truth, write, random);
  else if (family === "no_header") truth.headerRows = 0;
  else lines.push(write(header, writing.style === "header" ? "all" : writing.style));
  const body = rows.map((row) => write(row));
  const place = random.int(0, Math.max(0, body.length - 1));
  const expected = rows.map((row) => [...row]);
  if (family === "ragged") ragged(body, expected, rows, write, random);
  if (family === "row_separators" && body.length > 0) {
    const unquoted = expected[place]!.map((cell) =>
      cell.replace(/["'\n\r]|^\s+|\s+$/g, "").replaceAll(writing.delimiter, "")
    );
    if (random.chance(0.5) && unquoted.length > 1) {
      const at = random.int(1, unquoted.length - 1);
      unquoted.splice(at - 1, 2, unquoted[at - 1]! + unquoted[at]!);
    } else unquoted.splice(random.int(0, unquoted.length), 0, "");
    body[place] = unquoted.join(writing.delimiter);
    expected[place] = unquoted;
  }
  if (family === "stray_quote" && body.length > 0) {
    // an opening quote that nothing closes, before a cell that is not quoted
    const cells = expected[place]!;
    const plain = cells.map((cell, c) => ({ cell, c })).filter(({ cell }) =>
      cell !== "" && !needsQuote(cell, writing)
    );
    if (plain.length > 0) {
      const { c } = random.pick(plain);
      body[place] = cells.map((cell, i) =>
        i === c
          ? writing.quote + cell
          : writeCell(cell, { ...writing, style: "minimal" }, random, used)
      ).join(writing.delimiter);
      cells[c] = writing.quote + cells[c];
    }
  }
  if (family === "row_other_delimiter" && body.length > 0) {
    const plain = expected[place]!.map((cell) => cell.replace(/["'\n\r ,;]/g, ""));
    body[place] = plain.join(" ");
    expected[place] = [plain.join(" ")];
  }
  if (family === "comments") {
    const mark = random.pick(["#", "#", "//", "%"]);
    for (let n = random.int(1, 3); n > 0; n--) {
      body.splice(
        random.int(0, body.length),
        0,
        `${mark} ${random.pick(["checked", "exported, again", "todo"])}`,
      );
    }
  }
  if (family === "padded") {
    lines.splice(
      0,
      lines.length,
      ...lines.map((line) => line.replaceAll(writing.delimiter, writing.delimiter + " ")),
    );
    body.splice(
      0,
      body.length,
      ...rows.map((row) =>
        row.map((cell) => writeCell(cell, writing, random, used)).join(writing.delimiter + " ")
      ),
    );
  }
  lines.push(...body);
  if (family === "blank_lines") {
    for (let n = random.int(1, 4); n > 0; n--) lines.splice(random.int(0, lines.length), 0, "");
    truth.preamble = lines.findIndex((line) => line !== "");
  }
  if (family === "footer") addFooter(lines, rows, writing, width, random);
  if (family === "second_table") {
    const extra = Array.from(
      { length: random.int(2, 6) },
      (_, i) => [`k${i}`, String(random.int(1, 99))],
    );
    lines.push("", write(["key", "value"]), ...extra.map((row) => write(row)));
    expected.push(["key", "value"], ...extra);
  }
  let text = lines.join(writing.newline);
  if (family === "line_ends") {
    text = lines.map((line) => line + random.pick(["\n", "\r\n", "\r\n"])).join("");
  } else if (random.chance(0.8)) text += writing.newline;
  if (random.chance(0.03)) text += writing.newline;
  return {
    family,
    text,
    delimiter: writing.delimiter,
    quote: used.quote ? writing.quote : null,
    escape: used.escape ? writing.escape : null,
    preamble: truth.preamble,
    headerRows: truth.headerRows,
    header: truth.headerRows === 0 ? [] : truth.header,
    rows: expected,
  };
}

function writingOf(family: Family, table: CleanTable, random: Seeded): Writing {
  const plain = family !== "dialect" && random.chance(0.6);
  const delimiter = random.weighted([
    [",", plain ? 14 : 8],
    [";", 5],
    ["\t", 4],
    ["|", 3],
    [":", plain ? 0 : 0.4],
    [" ", plain ? 0 : 0.5],
    ["^", 0.3],
    ["~", 0.3],
    ["#", plain ? 0 : 0.15],
    ["§", 0.2],
    ["||", 0.3],
    ["::", 0.2],
    ["\u0001", 0.3],
    ["\u001f", 0.2],
    ["~|~", 0.1],
    ["&", 0.15],
    ["*", 0.1],
  ]);
  const quote = random.weighted([['"', 12], ["'", plain ? 1 : 3], ["`", plain ? 0 : 0.2]]);
  const escape = random.weighted([[quote, 8], ["\\", plain ? 1 : 3], ["^", 0.2], ["/", 0.1]]);
  const several = table.rows.length > 3;
  return {
    delimiter,
    quote,
    escape: escape === delimiter ? quote : escape,
    newline: random.weighted([["\n", 6], ["\r\n", 6], ["\r", several ? 0.7 : 0.2]]),
    style: random.weighted([["minimal", 8], ["all", 3], ["text", 2], ["header", 0.7], ["some", 1]]),
  };
}

function needsQuote(cell: string, { delimiter, quote, escape }: Writing): boolean {
  return cell.includes(delimiter) || /[\r\n]/.test(cell) || cell.includes(quote) ||
    (escape !== quote && cell.includes(escape)) || (delimiter === " " && cell === "");
}

function writeCell(
  cell: string,
  writing: Writing,
  random: Seeded,
  used: { quote: boolean; escape: boolean },
): string {
  const { quote, escape, style } = writing;
  const number = /^[-+]?[\d.]+$/.test(cell);
  const enclose = needsQuote(cell, writing) || style === "all" ||
    (style === "text" && !number && cell !== "") ||
    (style === "some" && random.chance(0.3));
  if (!enclose) return cell;
  used.quote = true;
  let inner = cell;
  if (escape !== quote) inner = inner.replaceAll(escape, escape + escape);
  if (inner.includes(quote)) {
    used.escape = true;
    inner = inner.replaceAll(quote, escape + quote);
  }
  return quote + inner + quote;
}

function addPreamble(lines: string[], writing: Writing, width: number, random: Seeded): number {
  const titles = [
    "Sales report",
    "Branch: Quezon City, Main",
    "Period: 2024-01-01 to 2024-01-31",
    "Generated by POS v2.1",
    "CONFIDENTIAL",
    "Source: ACME Inc.",
    "Printed 12/05/2024 10:33",
    "",
    "All amounts in PHP; VAT included",
  ];
  const count = random.int(1, 6);
  const filled = random.chance(0.4);
  for (let i = 0; i < count; i++) {
    let line: string = random.pick(titles);
    if (random.chance(0.2)) line = `Store${writing.delimiter}${random.int(1, 99)}`;
    else if (line.includes(writing.delimiter)) line = `${writing.quote}${line}${writing.quote}`;
    const has = line.split(writing.delimiter).length;
    lines.push(filled && width > has ? line + writing.delimiter.repeat(width - has) : line);
  }
  return lines.length;
}

function addHeaders(
  lines: string[],
  truth: { headerRows: number; header: string[] },
  write: (cells: string[]) => string,
  random: Seeded,
) {
  const { header } = truth;
  truth.headerRows = 2;
  if (random.chance(0.4)) {
    // the same header again
    const times = random.int(2, 3);
    truth.headerRows = times;
    for (let n = 0; n < times; n++) lines.push(write(header));
  } else if (random.chance(0.5)) {
    const units = header.map(() => random.pick(["USD", "pcs", "kg", "%", "text", ""]));
    lines.push(write(header), write(units));
    truth.header = header.map((name, c) => [name, units[c]].filter((part) => part).join(" "));
  } else {
    const groups = header.map((_, c) => (c % 3 === 0 ? `Group ${c / 3 + 1}` : ""));
    lines.push(write(groups), write(header));
    truth.header = header.map((name, c) =>
      name === "" ? "" : `Group ${Math.floor(c / 3) + 1} ${name}`
    );
  }
}

function ragged(
  body: string[],
  expected: string[][],
  rows: string[][],
  write: (cells: string[]) => string,
  random: Seeded,
) {
  const share = random.pick([0.03, 0.1, 0.3]);
  rows.forEach((row, r) => {
    if (!random.chance(share) || row.length < 2) return;
    const cells = random.chance(0.6)
      ? row.slice(0, random.int(1, row.length - 1))
      : [...row, random.pick(["", "extra", "12"])];
    if (cells.every((cell) => cell === "")) return;
    body[r] = write(cells);
    expected[r] = cells;
  });
}

function addFooter(
  lines: string[],
  rows: string[][],
  writing: Writing,
  width: number,
  random: Seeded,
) {
  if (random.chance(0.4)) lines.push(random.chance(0.5) ? "" : writing.delimiter.repeat(width - 1));
  const { delimiter } = writing;
  if (random.chance(0.7) && width > 1) {
    const label = random.pick(["Total", "TOTAL", "Grand total", "Sum", "Totals:", "Kabuuan"]);
    const sums = Array.from(
      { length: width - 1 },
      (_, c) => /^\d+$/.test(rows[0]?.[c + 1] ?? "") ? String(random.int(100, 9999)) : "",
    );
    lines.push([label, ...sums].join(delimiter));
  }
  const notes = [
    "End of report",
    `${rows.length} records`,
    "* preliminary",
    "Printed by admin",
    "Source: head office",
    "(c) 2024 ACME",
  ];
  for (let n = random.int(0, 2); n > 0; n--) {
    const note = random.pick(notes);
    lines.push(random.chance(0.3) ? note + delimiter.repeat(width - 1) : note);
  }
}
