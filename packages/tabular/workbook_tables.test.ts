import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js/lib/zip-core.js";
import { bytesSource } from "./byte_source.ts";
import { openTables } from "./open_tables.ts";
import { type ReaderOptions, resolveOptions } from "./reader_options.ts";
import { sniff } from "./sniff.ts";
import type { Checkpoint, Row, Table } from "./table.ts";
import { loadStrings, packStrings, storedStrings } from "./workbook_strings.ts";

const corpus = new URL("../../../shared/data/sheetjs-test-files/", import.meta.url);
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

interface Book {
  /** Text of each sheet's `<worksheet>`, or only the rows of it. */
  sheets: Record<string, string>;
  strings?: string;
  /** `<numFmts>` and `<cellXfs>`. */
  styles?: string;
  date1904?: boolean;
  /** Put before the workbook's root. */
  doctype?: string;
  /** Of compression. */
  level?: number;
}

async function workbook(book: Book): Promise<Uint8Array> {
  const names = Object.keys(book.sheets);
  const parts: Record<string, string> = {
    "[Content_Types].xml":
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    "_rels/.rels":
      `<Relationships><Relationship Id="r1" Type="${LINKS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<?xml version="1.0"?>${
      book.doctype ?? ""
    }<workbook ${MAIN} xmlns:r="${LINKS}"><workbookPr date1904="${
      book.date1904 ? 1 : 0
    }"/><sheets>${
      names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="s${i}"/>`).join("")
    }</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${
      names.map((_, i) =>
        `<Relationship Id="s${i}" Type="${LINKS}/worksheet" Target="worksheets/sheet${i}.xml"/>`
      ).join("")
    }<Relationship Id="t" Type="${LINKS}/sharedStrings" Target="/xl/sharedStrings.xml"/><Relationship Id="u" Type="${LINKS}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": `<styleSheet ${MAIN}>${book.styles ?? ""}</styleSheet>`,
    "xl/sharedStrings.xml": `<sst ${MAIN}>${book.strings ?? ""}</sst>`,
  };
  names.forEach((name, i) => {
    const xml = book.sheets[name]!;
    parts[`xl/worksheets/sheet${i}.xml`] =
      xml.startsWith("<?xml") || xml.startsWith("<!") || xml.startsWith("<x:")
        ? xml
        : `<worksheet ${MAIN}><cols/><sheetData>${xml}</sheetData><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells></worksheet>`;
  });
  const zip = new ZipWriter(new Uint8ArrayWriter(), { level: book.level ?? 1 });
  for (const [name, text] of Object.entries(parts)) {
    await zip.add(name, new Uint8ArrayReader(new TextEncoder().encode(text)));
  }
  return await zip.close();
}

async function open(bytes: Uint8Array, options: ReaderOptions = {}): Promise<Table[]> {
  const source = bytesSource(bytes, "book.xlsx");
  const tables: Table[] = [];
  for await (const table of openTables(source, await sniff(source), options)) tables.push(table);
  return tables;
}

async function rowsOf(table: Table): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const chunk of table.chunks()) rows.push(...chunk.rows);
  return rows;
}

async function read(book: Book, options: ReaderOptions = {}) {
  const tables = await open(await workbook(book), options);
  return await Promise.all(tables.map(async (table) => {
    const rows = await rowsOf(table);
    return { name: table.name, header: table.header, cells: rows.map(({ cells }) => cells), rows };
  }));
}

/** A row of inline text and of numbers as they are written. */
function row(r: number, cells: (string | number | null)[], style = 0): string {
  return `<row r="${r}">${
    cells.map((cell, c) => {
      const ref = `${String.fromCharCode(65 + c)}${r}`;
      if (cell === null) return `<c r="${ref}" s="1"/>`;
      return typeof cell === "number"
        ? `<c r="${ref}" s="${style}"><v>${cell}</v></c>`
        : `<c r="${ref}" t="inlineStr"><is><t>${cell}</t></is></c>`;
    }).join("")
  }</row>`;
}

const STYLES =
  `<numFmts><numFmt numFmtId="170" formatCode="dd/mm/yyyy\\ hh:mm"/><numFmt numFmtId="171" formatCode="&quot;₱&quot;#,##0.00"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="9"/></cellXfs>`;

describe("an Excel workbook", () => {
  it("gives the text that Excel shows, and numbers that were typed as they were", async () => {
    const [table] = await read({
      strings:
        `<si><t>SKU</t></si><si><r><rPr><b/></rPr><t>Pr</t></r><r><t xml:space="preserve">ice &amp; more</t></r><rPh sb="0" eb="1"><t>no</t></rPh></si><si><t>007</t></si><si><t/></si><si><t>a_x000D_b&#10;c</t></si>`,
      styles: STYLES,
      sheets: {
        Sales:
          `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="str"><f>A1</f><v>when</v></c><c r="D1" t="s"><v>3</v></c><c r="E1" t="inlineStr"><is><t>ok</t></is></c><c r="F1" t="inlineStr"><is><t>note</t></is></c></row>
           <row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" s="3"><v>1234.5</v></c><c r="C2" s="2"><f>NOW()</f><v>40512.5</v></c><c r="D2"><v>4800016641503</v></c><c r="E2" t="b"><v>1</v></c><c r="F2" t="s"><v>4</v></c></row>
           <row r="3"><c r="A3" t="s"><v>2</v></c><c r="B3" s="3"><v>-1</v></c><c r="C3" s="1"><v>40512</v></c><c r="D3"><v>0.30000000000000004</v></c><c r="E3" t="e"><v>#DIV/0!</v></c><c r="F3" s="4"><v>0.125</v></c></row>
           <row><c t="s"><v>2</v></c><c><v>12345678901.25</v></c></row>`,
      },
    });
    expect(table?.name).toBe("Sales");
    expect(table?.header).toEqual(["SKU", "Price & more", "when", "column_4", "ok", "note"]);
    expect(table?.cells).toEqual([
      [
        "007",
        "₱1,234.50",
        "30/11/2010 12:00",
        "4800016641503",
        "TRUE",
        "a\rb\nc".replace("\r", "\n"),
      ],
      ["007", "-₱1.00", "11/30/10", "0.3", "#DIV/0!", "13%"],
      ["007", "12345678901.25"],
    ]);
    expect(table?.rows.map(({ rowNo }) => rowNo)).toEqual([2, 3, 4]);
  });

  it("gives dates as ISO where that is asked for, from 1900 and from 1904", async () => {
    for (const date1904 of [false, true]) {
      const [table] = await read({
        styles: STYLES,
        date1904,
        sheets: { S: row(1, ["day", "at"]) + row(2, [40512, 40512.25], 2) },
      }, { dates: "iso" });
      expect(table?.cells).toEqual([[
        date1904 ? "2014-12-01" : "2010-11-30",
        `${date1904 ? "2014-12-01" : "2010-11-30"}T06:00:00`,
      ]]);
    }
  });

  it("finds the header below a title, keeps blank rows and marks totals", async () => {
    const [table] = await read({
      sheets: {
        S: row(1, ["Sales of January"]) + row(3, ["item", "qty", "price"]) +
          row(4, ["rice", 2, 52.5]) +
          row(5, [null, null, null]) + row(7, ["soap", 1, 31]) + row(8, ["Total", null, 83.5]),
      },
    });
    expect(table?.header).toEqual(["item", "qty", "price"]);
    expect(table?.rows.map(({ rowNo, cells, issue }) => [rowNo, cells.join(), issue?.code]))
      .toEqual([
        [4, "rice,2,52.5", undefined],
        [5, "", undefined],
        [6, "", undefined],
        [7, "soap,1,31", undefined],
        [8, "Total,,83.5", "footer_row"],
      ]);
  });

  it("gives two tables of one sheet, and the sheet that is asked for", async () => {
    const book: Book = {
      sheets: {
        One: row(1, ["item", "qty"]) + row(2, ["rice", 2]) + row(3, ["soap", 5]) +
          row(6, ["store", "sales"]) + row(7, ["Cebu", 100]) + row(8, ["Davao", 200]),
        Two: row(1, ["a", "b"]) + row(2, [1, 2]),
        Empty: "",
      },
    };
    expect((await read(book)).map(({ name, header, cells }) => [name, header, cells])).toEqual([
      ["One#1", ["item", "qty"], [["rice", "2"], ["soap", "5"]]],
      ["One#2", ["store", "sales"], [["Cebu", "100"], ["Davao", "200"]]],
      ["Two", ["a", "b"], [["1", "2"]]],
    ]);
    expect((await read(book, { sheet: "Two" })).map(({ name }) => name)).toEqual(["Two"]);
    await expect(read(book, { sheet: "Three" })).rejects.toMatchObject({ code: "no_such_sheet" });
  });

  it("gives a table below a title as one of its own, and blocks under titles as one with a column of these", async () => {
    const names = ["item", "qty"];
    const [sales, stores] = await read({
      sheets: {
        S: row(1, ["Store: Cebu"]) + row(2, names) + row(3, ["rice", 2]) + row(4, ["soap", 5]) +
          row(6, ["Store: Davao"]) + row(7, names) + row(8, ["rice", 1]) + row(9, ["milk", 3]) +
          row(11, ["Targets"]) + row(12, ["store", "sales"]) + row(13, ["Cebu", 100]),
      },
    });
    expect([sales?.header, stores?.header]).toEqual([["Store", "item", "qty"], ["store", "sales"]]);
    expect(
      sales?.rows.filter(({ cells }) => cells.length > 0)
        .map(({ rowNo, cells, issue }) => [rowNo, cells.join(), issue?.code]),
    ).toEqual([
      [3, "Cebu,rice,2", undefined],
      [4, "Cebu,soap,5", undefined],
      [6, "Store: Davao", "title_row"],
      [7, "Davao,item,qty", "header_row"],
      [8, "Davao,rice,1", undefined],
      [9, "Davao,milk,3", undefined],
    ]);
    expect(stores?.cells).toEqual([["Cebu", "100"]]);
  });

  it("reads other prefixes, quotes, comments and CDATA", async () => {
    const [table] = await read({
      sheets: {
        S: `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><!-- <x:row r="9"/> --><x:row r='1'><x:c r='A1' t='inlineStr'><x:is><x:t>a</x:t></x:is></x:c><x:c
 t = "str" r = "B1"><x:v><![CDATA[b<c>]]></x:v></x:c></x:row><x:row r='2'><x:c r='A2'><x:v>1</x:v></x:c><x:c r='C2'><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`
          .replace(' = "str" r = "B1"', '="str" r="B1"'),
      },
    });
    expect(table).toMatchObject({ header: ["a", "b<c>", "column_3"], cells: [["1", null, "2"]] });
  });

  it("is read by slices in any process, as it is in one go", async () => {
    const words = Array.from({ length: 700 }, (_, i) => `Söße ${i} 🍣`);
    const bytes = await workbook({
      strings: words.map((word) => `<si><t>${word}</t></si>`).join(""),
      sheets: {
        // more than a small sheet, so that it is streamed
        Big: row(1, ["id", "name", "price"]) +
          Array.from(
            { length: 45_000 },
            (_, i) =>
              `<row r="${i + 2}" spans="1:3"><c r="A${i + 2}"><v>${i}</v></c><c r="B${
                i + 2
              }" t="s"><v>${(i * 7) % 700}</v></c><c r="C${i + 2}" t="inlineStr"><is><t>é${
                i / 100
              }</t></is></c></row>`,
          ).join(""),
      },
    });
    const chunk = { chunkRows: 7_000, chunkBytes: 400_000 };
    const straight: string[] = [];
    for (const table of await open(bytes)) {
      for (const one of await rowsOf(table)) {
        straight.push(`${one.rowNo} ${one.byteOffset} ${one.cells.join()}`);
      }
    }
    expect(straight.length).toBe(45_000);
    expect(straight[44_999]).toContain(`45001 `);
    expect(straight[44_999]).toContain(`44999,${words[(44_999 * 7) % 700]},é449.99`);
    const slices: string[] = [];
    let from: Checkpoint | undefined;
    let times = 0;
    do {
      const [table] = await open(bytes, { chunk });
      const iterator = table!.chunks(from)[Symbol.asyncIterator]();
      const { value } = await iterator.next();
      await iterator.return?.();
      for (const one of value.rows as Row[]) {
        slices.push(`${one.rowNo} ${one.byteOffset} ${one.cells.join()}`);
      }
      from = value.next === null ? undefined : JSON.parse(JSON.stringify(value.next));
      times++;
    } while (from !== undefined);
    expect(slices).toEqual(straight);
    expect(times).toBeGreaterThan(5);
  }, 20_000);

  it("gives nothing for a million rows that are formatted and empty", async () => {
    const empty = Array.from(
      { length: 1_048_574 },
      (_, i) => `<row r="${i + 3}" s="1" customFormat="1"/>`,
    ).join("");
    const [table] = await read({
      level: 0,
      sheets: { S: row(1, ["a", "b"]) + row(2, [1, 2]) + empty },
    });
    expect(table?.cells).toEqual([["1", "2"]]);
  }, 20_000);

  it("has as many columns as Excel has, and no more", async () => {
    const cells = Array.from(
      { length: 16_384 },
      (_, i) => `<c t="inlineStr"><is><t>n${i}</t></is></c>`,
    ).join("");
    const [table] = await read({
      sheets: { S: `<row r="1">${cells}</row><row r="2"><c r="XFD2"><v>1</v></c></row>` },
    });
    expect(table?.header.length).toBe(16_384);
    expect(table?.cells[0]?.[16_383]).toBe("1");
    await expect(read({ sheets: { S: `<row r="1"><c r="XFE1"><v>1</v></c></row>` } }))
      .rejects.toMatchObject({ code: "too_many_columns" });
  });

  const LAUGHS = `<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;">]>`;
  it.each<[string, Book, string]>([
    ["entities in the workbook", { doctype: LAUGHS, sheets: { S: row(1, ["a"]) } }, "xml_doctype"],
    ["entities in a sheet", {
      sheets: {
        S: `<?xml version="1.0"?>${LAUGHS}<worksheet ${MAIN}><sheetData><row r="1"><c r="A1" t="str"><v>&lol2;</v></c></row></sheetData></worksheet>`,
      },
    }, "xml_doctype"],
    ["an external entity", {
      doctype: `<!DOCTYPE x SYSTEM "file:///etc/passwd">`,
      sheets: { S: "" },
    }, "xml_doctype"],
    ["an entity nobody declared", {
      sheets: { S: `<row r="1"><c r="A1" t="str"><v>&lol;</v></c></row>` },
    }, "xml_entity"],
    ["a sheet that ends early", {
      sheets: {
        S: `<?xml version="1.0"?><worksheet ${MAIN}><sheetData>${
          row(1, ["a"])
        }<row r="2"><c r="A2"><v>1`,
      },
    }, "damaged_workbook"],
  ])("is refused for %s", async (_, book, code) => {
    await expect(read(book)).rejects.toMatchObject({ code, status: 422 });
  });

  it.skipIf(!existsSync(corpus))("is refused for a password", async () => {
    for (const file of ["password_2002_40_972000.xls", "password_2002_128_enhrsa.xls"]) {
      const source = bytesSource(readFileSync(new URL(file, corpus)), file);
      const reading = (async () => {
        for await (const table of openTables(source, await sniff(source))) await rowsOf(table);
      })();
      await expect(reading).rejects.toMatchObject({
        status: 422,
        code: expect.stringMatching(/encrypted|password/),
      });
    }
  });

  it.skipIf(!existsSync(corpus))("is read alike as xls, xlsb, ods and xlsx", async () => {
    const texts = await Promise.all(["sushi.xlsx", "sushi.xlsb", "sushi.ods"].map(async (file) => {
      const source = bytesSource(readFileSync(new URL(file, corpus)), file);
      const all: unknown[] = [];
      for await (const table of openTables(source, await sniff(source))) {
        all.push(
          table.header,
          (await rowsOf(table)).map(({ cells }) => cells),
        );
      }
      return JSON.stringify(all);
    }));
    expect(new Set(texts).size).toBe(1);
    expect(texts[0]).toContain("🍣");
  });
});

describe("shared strings", () => {
  it("are the same from memory and from what was kept of them", async () => {
    const texts = Array.from({ length: 3_000 }, (_, i) => `${i} ${"é🍣x".repeat(i % 97)}`);
    const xml = bytesSource(
      new TextEncoder().encode(
        `<sst ${MAIN}>${texts.map((t) => `<si><t>${t}</t></si>`).join("")}</sst>`,
      ),
    );
    const { limits } = resolveOptions();
    const kept: Uint8Array[] = [];
    for await (const piece of packStrings(xml, limits)) kept.push(piece);
    const stored = await storedStrings(bytesSource(new Uint8Array(Buffer.concat(kept))));
    const loaded = await loadStrings(xml, limits);
    const all = texts.map((_, i) => i);
    await stored.load(all);
    expect(all.map((i) => stored.text(i))).toEqual(texts);
    expect(all.map((i) => loaded.text(i))).toEqual(texts);
    expect([stored.text(3_000), loaded.text(3_000), loaded.text(-1)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    await expect(loadStrings(xml, { ...limits, maxStringBytes: 1_000 })).rejects.toMatchObject({
      code: "too_many_strings",
    });
  });
});
