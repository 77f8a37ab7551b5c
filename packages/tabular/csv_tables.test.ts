import { expect, test } from "vitest";
import { bytesSource } from "./byte_source.ts";
import { openTables } from "./open_tables.ts";
import { sniff } from "./sniff.ts";
import type { Row } from "./table.ts";

async function read(text: string) {
  const source = bytesSource(new TextEncoder().encode(text), "report.csv");
  const tables: { name: string; header: string[]; rows: Row[] }[] = [];
  for await (const table of openTables(source, await sniff(source), { chunk: { chunkRows: 4 } })) {
    const rows: Row[] = [];
    for await (const chunk of table.chunks()) rows.push(...chunk.rows);
    tables.push({ name: table.name, header: [...table.header], rows });
  }
  return tables;
}

const shown = ({ rows }: { rows: Row[] }) =>
  rows.filter(({ cells }) => cells.some((cell) => cell)).map(({ rowNo, cells, issue }) =>
    `${rowNo} ${issue?.code ?? "-"} ${cells.map((cell) => cell ?? "").join("|")}`
  );

const SALES = "id,shop,item,qty,price\nT1,S1,Kopiko,2,8.50\nT2,S1,Pancit Canton,1,15.00\n" +
  "T3,S2,Bear Brand,3,12.25\n";

test("tables below one another are given one by one, with every row once", async () => {
  const text = `${SALES}
STORES
shop,owner,region
S1,Aling Nena,NCR
S2,Mang Juan,NCR,?

T4,S2,Lucky Me,1,9.75

code,budget
C1,20000
Total,20000
`;
  const tables = await read(text);
  expect(tables.map(({ name, header }) => [name, header.join()])).toEqual([
    ["", "id,shop,item,qty,price"],
    ["#2", "shop,owner,region"],
    ["#3", "code,budget"],
  ]);
  expect(tables.flatMap(shown)).toEqual([
    "2 - T1|S1|Kopiko|2|8.50",
    "3 - T2|S1|Pancit Canton|1|15.00",
    "4 - T3|S2|Bear Brand|3|12.25",
    "11 - T4|S2|Lucky Me|1|9.75",
    "6 title_row STORES",
    "8 - S1|Aling Nena|NCR",
    "9 ragged_row S2|Mang Juan|NCR|?",
    "14 - C1|20000",
    "15 footer_row Total|20000",
  ]);
});

test("blocks under titles are one table, to which the titles are a column", async () => {
  const block = (title: string, from: number) =>
    `${title},,,\nOR No.,Item,Qty,Amount\n${from},Kopiko,2,17.00\n${from + 1},Milo,1,12.50\n` +
    "Subtotal,,,29.50\n,,,\n";
  const tables = await read(
    `Daily sales,,,\n,,,\n${block("Store: 104 SM Manila", 1001)}${
      block("Store: 108 Ermita", 2001)
    }`,
  );
  expect(tables).toHaveLength(1);
  expect(tables[0]!.header).toEqual(["Store", "OR No.", "Item", "Qty", "Amount"]);
  expect(shown(tables[0]!)).toEqual([
    "5 - 104 SM Manila|1001|Kopiko|2|17.00",
    "6 - 104 SM Manila|1002|Milo|1|12.50",
    "7 footer_row 104 SM Manila|Subtotal|||29.50",
    "9 title_row Store: 108 Ermita|||",
    "10 header_row 108 Ermita|OR No.|Item|Qty|Amount",
    "11 - 108 Ermita|2001|Kopiko|2|17.00",
    "12 - 108 Ermita|2002|Milo|1|12.50",
    "13 footer_row 108 Ermita|Subtotal|||29.50",
  ]);
});

test("a header that is printed again is no record, and a long text is one table", async () => {
  const page = `id,shop,item,qty,price\nT4,S2,Lucky Me,1,9.75\n`;
  const again = await read(`${SALES}\n${page}\n${page}`);
  expect(again.map(({ name }) => name)).toEqual([""]);
  expect(shown(again[0]!).filter((row) => row.includes("header_row"))).toEqual([
    "6 header_row id|shop|item|qty|price",
    "9 header_row id|shop|item|qty|price",
  ]);
  const long = await read(
    `${SALES}${"T9,S2,Lucky Me,1,9.75\n".repeat(50_000)}\nshop,region\nS1,NCR\n`,
  );
  expect(long).toHaveLength(1);
  expect(shown(long[0]!).slice(-2)).toEqual([
    "50006 other_table shop|region",
    "50007 other_table S1|NCR",
  ]);
});

test("columns side by side under the same names are one table, below a title too", async () => {
  const prices = Array.from({ length: 8 }, (_, i) => `Kopiko ${i},${i + 5}.50,,Milo ${i},${i}.25`);
  const [table, ...others] = await read(
    `PRICE LIST MARCH,,,,\nItem,Price,,Item,Price\n${prices.join("\n")}\nLigo,24.00,,,\n`,
  );
  expect(others).toEqual([]);
  expect(table!.header).toEqual(["Item", "Price"]);
  expect(table!.rows).toHaveLength(17);
  expect(shown(table!).slice(0, 3)).toEqual([
    "3 - Kopiko 0|5.50",
    "3 - Milo 0|0.25",
    "4 - Kopiko 1|6.50",
  ]);
  expect(shown(table!).at(-1)).toBe("11 - Ligo|24.00");
});
