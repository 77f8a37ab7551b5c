import { describe, expect, it } from "vitest";
import { bytesSource } from "./byte_source.ts";
import { rowsTable } from "./memory_table.ts";
import { openTables } from "./open_tables.ts";
import { periodName } from "./period_name.ts";
import { resolveOptions } from "./reader_options.ts";
import { sniff } from "./sniff.ts";
import type { Checkpoint, Row, Table } from "./table.ts";
import { unpivoted } from "./unpivoted.ts";

async function tableOf(text: string, name = "data.csv"): Promise<Table> {
  const source = bytesSource(new TextEncoder().encode(text), name);
  for await (const table of openTables(source, await sniff(source))) return table;
  throw new Error("no table");
}

async function rowsOf(table: Table, from?: Checkpoint): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const chunk of table.chunks(from)) rows.push(...chunk.rows);
  return rows;
}

const cellsOf = (rows: readonly Row[]) => rows.map(({ cells }) => cells);

function wide(header: string[], rows: (string | null)[][], above: string[] = []): Table {
  const made = rows.map((cells, i): Row => ({ rowNo: i + 2, byteOffset: i, cells }));
  const table = rowsTable("", header, made.length, (i) => made[i]!, resolveOptions());
  return unpivoted({ ...table, above }, 5_000);
}

describe("a column for each period", () => {
  it("becomes a row for each, with the column's name, its first day and a caution", async () => {
    const table = await tableOf(
      "Sales per month 2025,,,,\nProduct,Jan,Feb,Mar,Grand Total\nCoffee 20g,10,12,,22\nSoap,5,6,7,18\n",
    );
    expect(table.header).toEqual(["Product", "month", "month start", "value"]);
    expect(table.caution?.code).toBe("figures_of_periods");
    const rows = await rowsOf(table);
    expect(rows.map(({ rowNo, issue, cells }) => [rowNo, issue?.code, ...cells])).toEqual([
      [3, undefined, "Coffee 20g", "Jan", "2025-01-01", "10"],
      [3, undefined, "Coffee 20g", "Feb", "2025-02-01", "12"],
      [3, "footer_row", "Coffee 20g", "Grand Total", null, "22"],
      [4, undefined, "Soap", "Jan", "2025-01-01", "5"],
      [4, undefined, "Soap", "Feb", "2025-02-01", "6"],
      [4, undefined, "Soap", "Mar", "2025-03-01", "7"],
      [4, "footer_row", "Soap", "Grand Total", null, "18"],
    ]);
  });

  it("may stand beside a name that begins with a blank", () => {
    const table = wide([" Item", "Jan", "Feb", "Mar"], [["Egg", "3", "0", "4"]]);
    expect(table.header).toEqual(["Item", "month", "value"]);
  });

  it("is told of dates too, which need no caution", async () => {
    const table = wide(
      ["Item", "2025-03-01", "2025-03-02", "2025-03-03"],
      [["Egg", "3", "0", "4"]],
      ["Sum of Qty"],
    );
    expect(table.header).toEqual(["Item", "date", "Qty"]);
    expect(table.caution).toBeUndefined();
    expect(cellsOf(await rowsOf(table))).toEqual([
      ["Egg", "2025-03-01", "3"],
      ["Egg", "2025-03-02", "0"],
      ["Egg", "2025-03-03", "4"],
    ]);
  });

  it("is told of dates and years as names, which look like values", async () => {
    const days = await tableOf("Item,3/1/2025,3/2/2025,3/3/2025\nEgg,3,0,4\nSoap,1,1,2\n");
    expect(days.header).toEqual(["Item", "date", "value"]);
    expect(await rowsOf(days)).toHaveLength(6);
    const years = await tableOf(",2023,2024,2025\nEgg,300,120,400\nSoap,10,11,24\n");
    expect(years.header).toEqual(["column_1", "year", "year start", "value"]);
    const data = await tableOf("Egg,2023,2024,2025\nSoap,2019,2020,2021\nRice,2001,2002,2003\n");
    expect(await rowsOf(data)).toHaveLength(3);
  });

  it("may have several measures, each a column of its own", async () => {
    const table = wide(
      [
        "Item",
        "Jan 2025 Qty",
        "Jan 2025 Sales",
        "Feb 2025 Qty",
        "Feb 2025 Sales",
        "Mar 2025 Qty",
        "Mar 2025 Sales",
      ],
      [["Egg", "3", "24.00", null, null, "1", "8.00"]],
    );
    expect(table.header).toEqual(["Item", "month", "month start", "Qty", "Sales"]);
    expect(cellsOf(await rowsOf(table))).toEqual([
      ["Egg", "Jan 2025", "2025-01-01", "3", "24.00"],
      ["Egg", "Mar 2025", "2025-03-01", "1", "8.00"],
    ]);
  });

  it("may be named in two rows, periods over what was measured in them, and have totals below", async () => {
    const table = await tableOf(
      "Branch sales,,,,,,\n,Jan,,Feb,,Mar,\nItem,Qty,Sales,Qty,Sales,Qty,Sales\n" +
        "Egg,3,24.00,4,32.00,1,8.00\nSoap,1,20.00,2,40.00,1,20.00\nTOTAL,4,44.00,6,72.00,2,28.00\n",
    );
    expect(table.header).toEqual(["Item", "month", "Qty", "Sales"]);
    const rows = await rowsOf(table);
    expect(rows.map(({ issue, cells }) => [issue?.code, ...cells].join())).toEqual([
      ",Egg,Jan,3,24.00",
      ",Egg,Feb,4,32.00",
      ",Egg,Mar,1,8.00",
      ",Soap,Jan,1,20.00",
      ",Soap,Feb,2,40.00",
      ",Soap,Mar,1,20.00",
      "footer_row,TOTAL,4,44.00,6,72.00,2,28.00",
    ]);
  });

  it("has no first day where nobody says the year", () => {
    const table = wide(["Item", "Enero", "Pebrero", "Marso"], []);
    expect(table.header).toEqual(["Item", "month", "value"]);
  });

  it.each([
    ["two periods only", ["Item", "Jan", "Feb"]],
    ["nothing beside them", ["Jan", "Feb", "Mar"]],
    ["a period twice", ["Item", "Jan", "Feb", "Mar", "Jan_2"]],
    ["a measure that some lack", ["Item", "Jan Qty", "Jan Sales", "Feb Qty", "Mar Qty"]],
    ["questions of a survey", ["Respondent", "Q1", "Q2", "Q3", "Q4"]],
    ["words that begin like months", ["Item", "Market", "Decimal", "Mayor", "Junk"]],
    ["numbers", ["Item", "1", "2", "3", "4"]],
  ])("is none with %s", (_, header) => {
    expect(wide(header, []).header).toEqual(header);
  });

  it("keeps every cell, whatever it is, and goes on from every checkpoint", async () => {
    const months = Array.from({ length: 12 }, (_, m) => `2024-${String(m + 1).padStart(2, "0")}`);
    const header = ["Store", ...months.slice(0, 6), "H1 Total", ...months.slice(6), "Note"];
    const lines = Array.from(
      { length: 300 },
      (_, r) => header.map((name, c) => c > 0 && (r + c) % 5 === 0 ? null : `${name} of ${r}`),
    );
    const made = lines.map((cells, i): Row => ({ rowNo: i + 2, byteOffset: null, cells }));
    const options = { ...resolveOptions(), chunkRows: 70 };
    const table = unpivoted(rowsTable("", header, made.length, (i) => made[i]!, options), 50);
    const all = await rowsOf(table);
    const given = new Set(
      all.flatMap(({ rowNo, cells }) => cells.map((cell) => `${rowNo} ${cell}`)),
    );
    for (const { rowNo, cells } of made) {
      for (const cell of cells) if (cell !== null) expect(given).toContain(`${rowNo} ${cell}`);
    }
    let read = 0;
    for await (const { rows, next } of table.chunks()) {
      expect(rows.length).toBeLessThan(50 + header.length);
      read += rows.length;
      if (next !== null) expect(await rowsOf(table, next)).toEqual(all.slice(read));
    }
    expect(read).toBe(all.length);
  });

  it("gives text beside the columns to quarantine, and a row without figures as it is", async () => {
    const rows = await rowsOf(
      wide(["Item", "Jan", "Feb", "Mar"], [
        ["Egg", "1", "2", "3", "x"],
        ["Soap", null, null, null],
        [],
      ]),
    );
    expect(rows.map(({ issue, cells }) => [issue?.code, cells])).toEqual([
      ["ragged_row", ["Egg", "1", "2", "3", "x"]],
      [undefined, ["Soap", null, null]],
      [undefined, []],
    ]);
  });

  it("takes 16,384 of them", async () => {
    const days = Array.from(
      { length: 16_383 },
      (_, i) => new Date(Date.UTC(1980, 0, 1 + i)).toISOString().slice(0, 10),
    );
    const began = performance.now();
    const rows = await rowsOf(wide(["Item", ...days], [["Egg", ...days.map(() => "1")]]));
    expect(rows).toHaveLength(16_383);
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});

describe("the name of a period", () => {
  it.each([
    ["Jan", "month", null, 1, ""],
    ["SEPT. 2025", "month", 2025, 9, ""],
    ["Jan-25", "month", 2025, 1, ""],
    ["Hunyo", "month", null, 6, ""],
    ["2025-07", "month", 2025, 7, ""],
    ["202507", "month", 2025, 7, ""],
    ["07/2025", "month", 2025, 7, ""],
    ["2025 Q3", "quarter", 2025, 3, ""],
    ["Q3 2025", "quarter", 2025, 3, ""],
    ["Week 12", "week", null, 12, ""],
    ["2025-W12", "week", 2025, 12, ""],
    ["FY2024", "year", 2024, 0, ""],
    ["5-Mar", "day", null, 305, ""],
    ["03/05/2025", "day", 2025, 503, ""],
    ["Sales_Jan", "month", null, 1, "Sales"],
    ["Feb 2024 Net Sales", "month", 2024, 2, "Net Sales"],
    ["Qty (Mar)", "month", null, 3, "Qty"],
  ])("%s", (name, grain, year, number, measure) => {
    const found = periodName(name)!;
    expect([found.period.grain, found.period.year, found.period.number, found.measure])
      .toEqual([grain, year, number, measure]);
  });

  it.each(["Total", "Week 60", "2025-13", "Marketing", "Item 5", "constructor", "a".repeat(5_000)])(
    "%s is none",
    (name) => expect(periodName(name)).toBeNull(),
  );
});
