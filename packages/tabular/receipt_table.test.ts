import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bytesSource } from "./byte_source.ts";
import { openTables } from "./open_tables.ts";
import { printedIn, receiptTable } from "./receipt_table.ts";
import { receiptLine } from "./receipt_line.ts";
import { sniff } from "./sniff.ts";
import type { Row, Table } from "./table.ts";

const bytes = (text: string) => bytesSource(new TextEncoder().encode(text), "journal.txt");

async function rowsOf(table: Table): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const chunk of table.chunks()) rows.push(...chunk.rows);
  return rows;
}

async function read(text: string) {
  const source = bytes(text), sniffed = await sniff(source);
  const tables: Table[] = [];
  for await (const table of openTables(source, sniffed)) tables.push(table);
  return { sniffed, tables, rows: (await Promise.all(tables.map(rowsOf))).flat() };
}

const wide = (left: string, right: string) => left.padEnd(26) + right.padStart(12);

function receipt(number: number, items: [string, number, number][], more: string[] = []): string[] {
  const total = items.reduce((sum, [, count, price]) => sum + count * price, 0);
  return [
    "        ALING NENA GROCERY",
    "   Tatalon, Quezon City",
    "   VAT REG TIN: 008-123-456-00000",
    `OR No: ${String(number).padStart(6, "0")}   03/15/2025 10:${10 + number % 50} AM`,
    "Cashier: Joy   POS: 01",
    ...more,
    "--------------------------------------",
    ...items.flatMap(([name, count, price]) =>
      count === 1
        ? [wide(name, price.toFixed(2))]
        : [name, wide(`  ${count} x ${price.toFixed(2)}`, (count * price).toFixed(2))]
    ),
    "--------------------------------------",
    wide("TOTAL", total.toFixed(2)),
    wide("CASH", (total + 5).toFixed(2)),
    wide("CHANGE", "5.00"),
    wide("VATable Sales", (total / 1.12).toFixed(2)),
    "   THANK YOU!",
    "",
  ];
}

const JOURNAL = [
  ...receipt(1, [["COKE 1.5L", 2, 65], ["SKYFLAKES 10s", 1, 55]]),
  ...receipt(2, [["KOPIKO 3IN1 10 x 25g", 1, 8.5]]),
  ...receipt(3, [["555 SARDINES 155g", 3, 24.5]], ["*** VOID ***"]),
].join("\r\n");

describe("a till's journal", () => {
  it("is a row for each item, with what its receipt says", async () => {
    const { sniffed, tables, rows } = await read(JOURNAL);
    expect(sniffed).toMatchObject({ format: "text", printed: { head: "ALING NENA GROCERY" } });
    expect(tables[0]!.header.slice(0, 11)).toEqual([
      "Receipt No",
      "Date",
      "Time",
      "Terminal",
      "Cashier",
      "Item",
      "Quantity",
      "Unit Price",
      "Line Total",
      "Receipt Total",
      "Payment Method",
    ]);
    const known = ["03/15/2025", "10:11 AM", "01", "Joy"];
    expect(rows.map(({ issue, rowNo, cells }) => [rowNo, issue?.code, ...cells.slice(0, 11)]))
      .toEqual([
        [8, undefined, "000001", ...known, "COKE 1.5L", "2", "65.00", "130.00", "185.00", "CASH"],
        [9, undefined, "000001", ...known, "SKYFLAKES 10s", null, null, "55.00", "185.00", "CASH"],
        [
          23,
          undefined,
          "000002",
          "03/15/2025",
          "10:12 AM",
          "01",
          "Joy",
          "KOPIKO 3IN1 10 x 25g",
          null,
          null,
          "8.50",
          "8.50",
          "CASH",
        ],
        [
          39,
          "void_receipt",
          "000003",
          "03/15/2025",
          "10:13 AM",
          "01",
          "Joy",
          "555 SARDINES 155g",
          "3",
          "24.50",
          "73.50",
          "73.50",
          "CASH",
        ],
      ]);
  });

  it("loses no word of any line", async () => {
    const { rows } = await read(JOURNAL);
    const given = new Set(
      rows.flatMap(({ cells }) => cells.flatMap((c) => c?.match(/[\w.]+/g) ?? [])),
    );
    for (const word of JOURNAL.match(/[\w.]*\w[\w.]*/g)!) {
      if (word !== "x") expect(given).toContain(word);
    }
  });

  it("goes on from every checkpoint, wherever its pieces end", async () => {
    const text = Array.from({ length: 40 }, (_, i) => receipt(i, [["ITEM " + i, 2, 10 + i]])).flat()
      .join("\n");
    const sniffed = await sniff(bytes(text));
    const table = receiptTable(bytes(text), sniffed, 700);
    const all = await rowsOf(table);
    expect(all).toHaveLength(40);
    let read = 0;
    for await (const { rows, next } of table.chunks()) {
      read += rows.length;
      if (next === null) continue;
      const rest: Row[] = [];
      for await (const chunk of table.chunks(next)) rest.push(...chunk.rows);
      expect(rest).toEqual(all.slice(read));
    }
    expect(read).toBe(40);
  });

  it("is told from tables, reports and prose, also ones with totals", async () => {
    for (
      const text of [
        "item,qty,price,total\nCoke,2,65.00,130.00\nTOTAL,,,130.00\n",
        "ITEM         QTY   PRICE   AMOUNT\nCoke           2   65.00   130.00\nSoap           1   20.00    20.00\nTOTAL                      150.00\n",
        "We paid 130.00 in cash.\nThe total was 130.00\nNobody asked for change 5.00\n",
        "TOTAL 1.00\n".repeat(50),
        "END OF DAY SALES\nSTORE     ITEM     QTY   AMOUNT\n" +
        "S1        Coke       2   130.00\n".repeat(9),
        "Z report,2025-03-01,,\nitem,qty,price,total\n" + "Coke,2,65.00,130.00\n".repeat(9),
      ]
    ) {
      expect((await sniff(bytes(text))).printed).toBeUndefined();
    }
  });

  it("is none where the items do not come to the totals", () => {
    const wrong = JOURNAL.replaceAll("185.00", "999.00").replaceAll("8.50", "7.77");
    expect(printedIn(wrong.replaceAll(/TOTAL .*/g, wide("TOTAL", "1.00")), true)).toBeNull();
  });
});

describe("a till's reading", () => {
  const READING = [
    "        ALING NENA GROCERY",
    "Z-READING    03/15/2025  21:15",
    "----------------------------",
    wide("GROSS SALES", "12,400.00"),
    wide("LESS: SC DISC", "20.00"),
    wide("NET SALES", "12,380.00"),
    wide("VAT AMOUNT", "1,326.43"),
    wide("BEG OR #", "000123"),
    wide("END OR #", "000162"),
    "THIS IS NOT AN OFFICIAL RECEIPT",
  ].join("\n");

  it("is a row for each line, and says why it waits", async () => {
    const { tables, rows } = await read(READING);
    expect(tables[0]!.caution?.code).toBe("till_readings");
    expect(rows).toHaveLength(10);
    expect(rows[3]!.cells).toEqual(["03/15/2025", "21:15", null, "GROSS SALES", "12,400.00"]);
    expect(rows[7]!.cells.slice(3)).toEqual(["BEG OR #", "000123"]);
  });

  it("within a journal is no receipt, and kept", async () => {
    const { rows } = await read(`${JOURNAL}\n${READING}`);
    const last = rows.at(-1)!;
    expect(last.issue?.code).toBe("till_reading");
    expect(last.cells.at(-1)).toContain("12,380.00");
  });
});

describe("a line of a receipt", () => {
  it.each([
    ["2 x 65.00     130.00 V", "item", {
      quantity: "2",
      price: "65.00",
      amount: "130.00",
      name: null,
    }],
    ["COKE 1.5L  2PCS @ 65.00  130.00", "item", {
      name: "COKE 1.5L",
      quantity: "2",
      amount: "130.00",
    }],
    ["LUCKY ME CANTON   3   15.00   45.00", "item", {
      name: "LUCKY ME CANTON",
      quantity: "3",
      price: "15.00",
    }],
    ["3   LUCKY ME CANTON   45.00", "item", {
      name: "LUCKY ME CANTON",
      quantity: "3",
      price: null,
    }],
    ["555 SARDINES  24.50", "item", { name: "555 SARDINES", quantity: null }],
    ["GRAND TOTAL: P1,185.00", "total", { amount: "P1,185.00" }],
    ["TOTAL AMOUNT DUE  185.00", "total", {}],
    ["Amount Tendered   200.00", "payment", {}],
    ["GCASH   104.00", "payment", { name: "GCASH" }],
    ["SUKLI ... 15.00", "sum", { isOfTill: true }],
    ["VAT Amount (12%)  19.82", "sum", { isOfTill: true }],
    ["LESS SC DISC 20%  -26.00", "sum", { off: "-26.00" }],
    ["SI#: 00-1234  2025-03-01 21:05", "text", {
      number: "00-1234",
      date: "2025-03-01",
      time: "21:05",
    }],
    ["==========", "blank", {}],
  ])("%s", (line, kind, told) => expect(receiptLine(line)).toMatchObject({ kind, ...told }));

  it("is read in no time, whatever it is", () => {
    const began = performance.now();
    for (const part of ["a ", "1 ", "1,111", "x 1.00 ", "( ", ". ", "no: ", "Jan 1 "]) {
      for (let i = 0; i < 200; i++) receiptLine(part.repeat(400).slice(0, 160 - i % 3));
    }
    fc.assert(fc.property(fc.string({ maxLength: 200 }), (line) => {
      receiptLine(line);
    }));
    expect(performance.now() - began).toBeLessThan(3_000);
  });
});
