import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { corpus } from "../../scripts/sniffing/corpus.ts";
import { partnerFiles } from "../../scripts/sniffing/partner_files.ts";
import { outcome } from "../../scripts/sniffing/partner_outcome.ts";
import { dialectRight } from "../../scripts/sniffing/scores.ts";
import { bytesSource } from "./byte_source.ts";
import { csvTable } from "./csv_table.ts";
import { sniff } from "./sniff.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const sniffed = (text: string | Uint8Array, name = "") =>
  sniff(bytesSource(typeof text === "string" ? utf8(text) : text, name));

test(
  "files polluted as partners pollute them are read with the right dialect and header",
  async () => {
    const files = corpus("test", 110).filter((file) => file.rows.length > 2);
    let dialects = 0;
    let headers = 0;
    for (const file of files) {
      const { dialect } = await sniffed(file.text);
      if (!dialect) continue;
      if (dialectRight(dialect, file)) dialects++;
      if (
        dialect.preamble_rows === file.preamble && dialect.header_rows === file.headerRows
      ) headers++;
    }
    expect(dialects / files.length).toBeGreaterThan(0.95);
    expect(headers / files.length).toBeGreaterThan(0.9);
  },
  20_000,
);

test("sentences, talks and programs are text, a table with sentences in it is none", async () => {
  const talk = Array.from(
    { length: 8 },
    (_, i) =>
      `[0${i + 1}/12/2025, 9:3${i}] ${i % 2 ? "Ana" : "Ben"}: ok po, bukas na lang, 2 kahon`,
  ).join("\n");
  const note = "# readme\n\nThis is the list of the items that we sell, for all of the stores.\n";
  const code = `"use strict";${"const a=(b)=>{return b[0]||{c:1}};".repeat(20)}\n`;
  for (const text of [talk, note, code]) {
    expect((await sniffed(text, "data.csv")).format).toBe("text");
  }
  const remarks = "item,remark,qty\n" + Array.from(
    { length: 9 },
    (_, i) => `soap,"it is for the store, and not for you",${i}`,
  ).join("\n");
  expect((await sniffed(remarks)).format).toBe("csv");
});

test("files of partners are read whole", async () => {
  for (const file of partnerFiles(1)) {
    const { style } = file, { format, header, rows } = await outcome(file);
    expect({ style, format, header, rows })
      .toEqual({ style, format: true, header: true, rows: true });
  }
});

test("the content decides the format, not the name", async () => {
  const bytes = (...values: number[]) =>
    new Uint8Array([...values, ...new Array<number>(64).fill(0)]);
  const table = "id,name,qty\n1,soap,3\n2,rice,1\n3,oil,2\n";
  const cases: [string | Uint8Array, string, string][] = [
    [table, "report.json", "csv"],
    [table.replaceAll(",", "\t"), "report.csv", "tsv"],
    ['[{"a": 1}, {"a": 2}]', "report.csv", "json"],
    ['{"a": 1}\n{"a": 2}\n{"a": 3}\n', "report.csv", "ndjson"],
    ["<sales><sale id='1'/></sales>", "report.csv", "xml"],
    ["<!doctype html><html><body><table></table></body></html>", "report.csv", "not_tabular"],
    [utf8("%PDF-1.7\n%"), "report.csv", "not_tabular"],
    [bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), "report.csv", "not_tabular"],
    [utf8("PAR1...."), "report.csv", "parquet"],
    [bytes(0x4f, 0x62, 0x6a, 0x01), "report.csv", "avro"],
    [
      "Dear team,\n\nplease find the figures attached. We will talk about them on Monday.\n\nRegards\n",
      "",
      "text",
    ],
    [
      "id    name       qty\n1     soap bar   3\n2     rice       12\n30    oil        2\n",
      "",
      "fixed",
    ],
  ];
  for (const [content, name, format] of cases) {
    expect((await sniffed(content, name)).format, String(content).slice(0, 40)).toBe(format);
  }
  const packed = await sniffed(new Uint8Array(gzipSync(gzipSync(table))), "data.csv");
  expect([packed.format, packed.containers]).toEqual(["csv", ["gzip", "gzip"]]);
  const damaged = await sniffed(new Uint8Array([0x1f, 0x8b, 8, 0, 1, 2, 3]));
  expect(damaged.notTabular?.code).toBe("gzip_damaged");
  expect((await sniffed("\n \n")).notTabular?.code).toBe("blank_file");
});

test("fixed-width text is cut at its columns", async () => {
  const source = bytesSource(utf8(
    "code  product      qty\n----  -----------  ---\n001   soap bar       3\n002   rice 5 kg     12\n003   oil            2\n",
  ));
  const table = await csvTable(source, await sniff(source));
  const rows: unknown[] = [];
  for await (const chunk of table.chunks()) rows.push(...chunk.rows.map((row) => row.cells));
  expect(table.header).toEqual(["code", "product", "qty"]);
  expect(rows).toEqual([["001", "soap bar", "3"], ["002", "rice 5 kg", "12"], ["003", "oil", "2"]]);
});

test("what the caller knows is taken for granted", async () => {
  const { dialect, encoding } = await sniff(bytesSource(utf8("a;b,c;d\n1;2,3;4\n")), {
    delimiter: ",",
    encoding: "windows-1252",
    header_rows: 0,
  });
  expect([dialect?.delimiter, dialect?.header_rows, encoding?.name]).toEqual([
    ",",
    0,
    "windows-1252",
  ]);
});
