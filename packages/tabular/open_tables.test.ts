import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js/lib/zip-core.js";
import { bytesSource } from "./byte_source.ts";
import { inflatableParts } from "./inflatable_parts.ts";
import { openTables } from "./open_tables.ts";
import type { ReaderOptions } from "./reader_options.ts";
import { sniff } from "./sniff.ts";
import type { Row } from "./table.ts";

const text = (s: string) => new TextEncoder().encode(s);

async function zipOf(members: Record<string, Uint8Array | string>): Promise<Uint8Array> {
  const zip = new ZipWriter(new Uint8ArrayWriter());
  for (const [name, content] of Object.entries(members)) {
    await zip.add(
      name,
      new Uint8ArrayReader(typeof content === "string" ? text(content) : content),
    );
  }
  return await zip.close();
}

const LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

async function workbook(): Promise<Uint8Array> {
  return await zipOf({
    "[Content_Types].xml":
      `<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    "xl/workbook.xml":
      `<workbook xmlns:r="${LINKS}"><sheets><sheet name="Prices" r:id="a"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels":
      `<Relationships><Relationship Id="a" Type="${LINKS}/worksheet" Target="worksheets/s.xml"/><Relationship Id="t" Type="${LINKS}/sharedStrings" Target="strings.xml"/></Relationships>`,
    "xl/strings.xml": `<sst><si><t>sku</t></si><si><t>price</t></si><si><t>007</t></si></sst>`,
    "xl/worksheets/s.xml":
      `<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2"><v>1.5</v></c></row></sheetData></worksheet>`,
  });
}

async function read(bytes: Uint8Array, name: string, options: ReaderOptions = {}) {
  const source = bytesSource(bytes, name);
  const found: [string, string[], (string | null)[][], (string | undefined)[]][] = [];
  for await (const table of openTables(source, await sniff(source), options)) {
    const rows: Row[] = [];
    for await (const chunk of table.chunks()) rows.push(...chunk.rows);
    found.push([
      table.name,
      [...table.header],
      rows.map(({ cells }) => cells),
      rows.map(({ issue }) => issue?.code),
    ]);
  }
  return found;
}

const CSV = "sku,price,qty\n007,1.50,2\n008,2.50,1\n009,3.25,7\n";
const CSV_ROWS = [["007", "1.50", "2"], ["008", "2.50", "1"], ["009", "3.25", "7"]];

describe("the tables of a file", () => {
  it("are those of every file of an archive, which may hold archives; one that cannot be read costs no other", async () => {
    const bytes = await zipOf({
      "a/sales.csv": CSV,
      "book.xlsx": await workbook(),
      "inner.zip": await zipOf({
        "x.json": `[{"sku":"1"}]`,
        "y.ndjson": `{"sku":"2"}\n{"sku":"3"}\n`,
      }),
      "too/deep.zip": await zipOf({
        "deeper.zip": await zipOf({
          "deepest.zip": await zipOf({ "a.csv": CSV, "b.csv": CSV }),
          "z.csv": CSV,
        }),
        "w.csv": CSV,
      }),
      "logo.png": new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]),
      "broken.json": `[{"sku":"4"},{"sku"`,
      "__MACOSX/a/._sales.csv": "junk",
    });
    const found = new Map((await read(bytes, "all.zip")).map(([name, ...rest]) => [name, rest]));
    expect(found.get("a/sales.csv")?.slice(0, 2)).toEqual([["sku", "price", "qty"], CSV_ROWS]);
    expect(found.get("book.xlsx!Prices")?.[1]).toEqual([["007", "1.5"]]);
    expect(found.get("inner.zip/x.json")?.[1]).toEqual([["1"]]);
    expect([...found.keys()].some((name) => name.includes("MACOSX"))).toBe(false);
    expect(found.get("logo.png")?.[2]).toEqual([expect.stringMatching("image")]);
    expect(found.get("broken.json")?.[2].at(-1)).toBe("invalid_json");
    expect(JSON.stringify([...found])).toContain("nested_too_deep");
  });

  it("are found in gzip, one member behind the other, and in an archive of one file", async () => {
    const gz = new Uint8Array(Buffer.concat([gzipSync(CSV.slice(0, 20)), gzipSync(CSV.slice(20))]));
    expect((await read(gz, "sales.csv.gz"))[0]?.[2]).toEqual(CSV_ROWS);
    expect((await read(await zipOf({ "sales.csv": CSV }), "sales.zip"))[0]?.[2]).toEqual(CSV_ROWS);
  });

  it("are the same from parts that were inflated before", async () => {
    for (
      const [name, bytes] of [
        ["sales.csv.gz", new Uint8Array(gzipSync(CSV))],
        ["sales.zip", await zipOf({ "sales.csv": CSV })],
        ["book.xlsx", await workbook()],
        ["all.zip", await zipOf({ "sales.csv": CSV, "book.xlsx": await workbook() })],
      ] as const
    ) {
      const source = bytesSource(bytes, name);
      const parts = new Map<string, Uint8Array>();
      for (const part of await inflatableParts(source, await sniff(source))) {
        parts.set(part.path, new Uint8Array(await new Response(part.stream()).arrayBuffer()));
        if (part.size !== null && !part.path.endsWith("strings")) {
          expect(parts.get(part.path)?.length).toBe(part.size);
        }
      }
      expect(parts.size).toBeGreaterThan(0);
      const asked = new Set<string>();
      const found = await read(bytes, name, {
        inflated: (path) => {
          const part = parts.get(path);
          if (part === undefined) return undefined;
          asked.add(path);
          return bytesSource(part, path);
        },
      });
      expect(found).toEqual(await read(bytes, name));
      // all but the workbook as it is in the archive are read from their part
      expect([...asked].sort()).toEqual([...parts.keys()].sort());
    }
  });

  it("are none of a spreadsheet that inflates without end, in a format that is read whole", async () => {
    const ods = await zipOf({
      mimetype: "application/vnd.oasis.opendocument.spreadsheet",
      "content.xml": new Uint8Array(3_000_000),
    });
    const limits = { maxWholeBytes: 500_000 };
    await expect(read(ods, "book.ods", { limits })).rejects.toMatchObject({ code: "zip_bomb" });
  });

  it("are none where the file is no table, and says why", async () => {
    for (
      const [bytes, code] of [[text("%PDF-1.7\n%âãÏÓ\n1 0 obj"), "pdf"], [
        new Uint8Array(0),
        "empty_file",
      ]] as const
    ) {
      await expect(read(bytes, "sales.csv")).rejects.toMatchObject({
        code: expect.stringMatching(code),
        status: 422,
      });
    }
  });
});

it("refuses Avro by name, and says what to send instead", async () => {
  await expect(read(text("Obj\u0001\u0004\u0014avro.codec\u0008null"), "sales.csv")).rejects
    .toMatchObject({ code: "unsupported_format", hint: expect.stringContaining("Parquet") });
});

it("reads whatever looks like a table, a receipt or a report to its end, or says why not", async () => {
  const cell = fc.constantFrom(
    ...["", " ", "Item", " Item", "qty", "1", "2.50", "1,234.50", "₱ 12", "10%", "(5)", "a b", "é"],
    ...["Jan", "Feb", "Mar", "Q1", "Q2", "2025-01-01", "14:30", "Total", "Grand Total", "null"],
    ...["x 2", "@ 3.50", "2 x 5.00", "Store: 104", "Z-READING", "OR No. 123", "Cash", "-----"],
    ...['"a"', '"', "'", "#c", "\0", "\ufeff", "{", "}", "[1,2]", "<a>", "</a>", "key: value"],
  );
  const row = fc.array(cell, { maxLength: 9 });
  const like = fc.tuple(row, fc.integer({ min: 1, max: 8 })).map(([cells, n]) =>
    Array(n).fill(cells)
  );
  const file = fc.tuple(
    fc.array(fc.oneof(fc.array(row, { maxLength: 3 }), like), { maxLength: 6 }),
    fc.constantFrom(",", ";", "\t", "|", " ", "   ", ":"),
    fc.constantFrom("\n", "\r\n", "\r", "\n\n"),
  ).map(([rows, separator, eol]) => rows.flat().map((cells) => cells.join(separator)).join(eol));
  await fc.assert(
    fc.asyncProperty(file, async (content) => {
      const source = bytesSource(text(content), "sales.csv");
      try {
        for await (const table of openTables(source, await sniff(source))) {
          for await (const { rows } of table.chunks()) {
            for (const { rowNo } of rows) expect(rowNo).toBeGreaterThan(0);
          }
        }
      } catch (error) {
        expect(error).toMatchObject({ status: 422 });
      }
    }),
    { numRuns: 500 },
  );
});
