import { describe, expect, it } from "vitest";
import { type ByteSource, bytesSource } from "./byte_source.ts";
import { type ReaderOptions, resolveOptions } from "./reader_options.ts";
import type { Checkpoint, Row } from "./table.ts";
import { xmlTable } from "./xml_table.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

function inPieces(content: Uint8Array, size: number): ByteSource {
  return {
    ...bytesSource(content, "x.xml"),
    stream: (start = 0) =>
      new ReadableStream<Uint8Array>({
        start(controller) {
          for (let at = start; at < content.length; at += size) {
            controller.enqueue(content.slice(at, at + size));
          }
          controller.close();
        },
      }),
  };
}

async function read(xml: string | Uint8Array, options: ReaderOptions = {}, piece = 7) {
  const source = inPieces(typeof xml === "string" ? bytes(xml) : xml, piece);
  const table = await xmlTable(source, resolveOptions(options));
  const rows: Row[] = [];
  for await (const chunk of table.chunks()) rows.push(...chunk.rows);
  return { header: [...table.header], rows, cells: rows.map(({ cells }) => cells) };
}

describe("an XML document", () => {
  it("is rows of the element that repeats, with its attributes and children", async () => {
    const { header, cells } = await read(
      `<?xml version="1.0"?><!-- a --><e:export xmlns:e="urn:x" version="2" store="104"><meta><tag>1</tag><tag>2</tag></meta>
       <day>2025-01-31</day>
       <rows>
        <sale id="007"><item code="a&amp;b">Rice &#x1F363;</item><price currency="PHP">1.50</price></sale>
        <e:sale id="008"><item><![CDATA[<soap>]]></item><price>2.50</price><tags><t>x</t><t>y</t></tags><late/></e:sale>
       </rows></e:export>`,
    );
    expect(header).toEqual([
      "export.store",
      "export.day",
      "id",
      "item.code",
      "item",
      "price.currency",
      "price",
      "tags.t",
      "late",
    ]);
    expect(cells.map((row) => row.map((cell) => cell ?? "-").join("|"))).toEqual([
      "104|2025-01-31|007|a&b|Rice 🍣|PHP|1.50|-|-",
      '104|2025-01-31|008|-|<soap>|-|2.50|["x","y"]|',
    ]);
  });

  it("gives records, not what repeats within them; of folders the records in them", async () => {
    const orders = `<orders>${
      [1, 2].map((n) =>
        `<order><no>${n}</no><at>2025-01-0${n}</at><customer>somebody ${n}</customer><tag id="a"/><tag id="b"/></order>`
      ).join("")
    }</orders>`;
    expect(await read(orders)).toMatchObject({
      header: ["no", "at", "customer", "tag"],
      cells: [["1", "2025-01-01", "somebody 1", '[{"id":"a"},{"id":"b"}]'], [
        "2",
        "2025-01-02",
        "somebody 2",
        '[{"id":"a"},{"id":"b"}]',
      ]],
    });
    const stores = `<all>${
      [1, 2].map((n) =>
        `<store id="${n}">${`<sale><sku>x${n}</sku><price>1.50</price></sale>`.repeat(5)}</store>`
      ).join("")
    }</all>`;
    const found = await read(stores);
    expect(found.header).toEqual(["store.id", "sku", "price"]);
    expect(found.cells[9]).toEqual(["2", "x2", "1.50"]);
  });

  it("gives the lines of receipts, each with what the receipt says before and after them", async () => {
    const line = (sku: string, qty: number) => `<Line sku="${sku}"><Qty>${qty}</Qty></Line>`;
    const receipts = [
      `<Receipt no="1"><Date>2025-01-31</Date><Lines>${
        line("a", 1) + line("b", 2) + line("c", 3)
      }</Lines><Tender><Kind>cash</Kind></Tender><Tender><Kind>card</Kind></Tender></Receipt>`,
      `<Receipt no="2"><Date>2025-02-01</Date><Lines>${
        line("d", 4)
      }</Lines><Till>T2</Till></Receipt>`,
      `<Receipt no="3"><Date>2025-02-01</Date><Lines/></Receipt>`,
    ];
    const { header, cells, rows } = await read(`<Sales>${receipts.join("\n")}</Sales>`);
    expect(header).toEqual(
      ["no", "Date", "Tender", "Lines.Line.sku", "Lines.Line.Qty", "Till", "Lines"],
    );
    const tenders = '[{"Kind":"cash"},{"Kind":"card"}]';
    expect(cells.map((row) => row.map((cell) => cell ?? "-").join("|"))).toEqual([
      `1|2025-01-31|${tenders}|a|1|-|-`,
      `1|2025-01-31|${tenders}|b|2|-|-`,
      `1|2025-01-31|${tenders}|c|3|-|-`,
      "2|2025-02-01|-|d|4|T2|-",
      "3|2025-02-01|-|-|-|-|",
    ]);
    expect(rows.map(({ rowNo }) => rowNo)).toEqual([1, 2, 3, 4, 5]);
  });

  it("keeps the lines of a receipt together where they are most of it, and as text where they are no records", async () => {
    const order = (no: number, items: string) =>
      `<order no="${no}">${items}<paid>cash</paid></order>`;
    const long = `<item><name>${"x".repeat(80)}</name></item>`;
    const most = await read(
      `<orders>${order(1, long.repeat(20))}${order(2, long.repeat(9))}</orders>`,
    );
    expect(most.header).toEqual(["no", "paid", "item.name"]);
    expect(most.cells.filter(([no, paid]) => no === "1" && paid === "cash")).toHaveLength(20);
    expect(most.cells).toHaveLength(29);
    const words = await read(
      `<orders>${order(1, "<item>a</item><item>b</item>")}${order(2, "<item>c</item>")}</orders>`,
    );
    expect(words.cells).toEqual([["1", '["a","b"]', "cash"], ["2", "c", "cash"]]);
  });

  it("is one record where nothing repeats", async () => {
    expect(await read(`<sale id="1"><sku>007</sku><shop><city>Cebu</city></shop></sale>`))
      .toMatchObject({ header: ["id", "sku", "shop.city"], cells: [["1", "007", "Cebu"]] });
    expect(await read(`<sales><sale id="1"><sku>007</sku></sale></sales>`))
      .toMatchObject({ header: ["id", "sku"], cells: [["1", "007"]] });
  });

  it("is read by slices in any process, as it is in one go", async () => {
    const xml = `<?xml version="1.0"?>\r\n<all shop="Ñ">\r\n${
      Array.from({ length: 200 }, (_, i) =>
        `<sale n='${i}'>\r\n  <name>Söße 🍣 ${i}</name>${i === 150 ? "<late>x</late>" : ""}</sale>`)
        .join("\r\n")
    }</all>`;
    for (const piece of [3, 100_000]) {
      const straight = await read(xml, {}, piece);
      const slices: Row[] = [];
      let from: Checkpoint | undefined;
      do {
        const table = await xmlTable(
          inPieces(bytes(xml), piece),
          resolveOptions({ chunk: { chunkRows: 37 } }),
        );
        for await (const { rows, next } of table.chunks(from)) {
          slices.push(...rows);
          from = next === null ? undefined : JSON.parse(JSON.stringify(next));
          break;
        }
      } while (from !== undefined);
      expect(slices).toEqual(straight.rows);
      expect(straight.cells[199]?.slice(0, 3)).toEqual(["Ñ", "199", "Söße 🍣 199"]);
      const at = straight.rows[199]?.byteOffset ?? 0;
      expect(new TextDecoder().decode(bytes(xml).subarray(at)).trimStart()).toMatch(
        /^<sale n='199'>/,
      );
    }
  });

  it.each([
    [
      "a billion laughs",
      `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><x><r>&b;</r><r/></x>`,
      "xml_doctype",
    ],
    [
      "an external entity",
      `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x><r>&a;</r><r/></x>`,
      "xml_doctype",
    ],
    ["an unknown entity", `<x><r>&nbsp;</r><r/></x>`, "xml_entity"],
    ["a document that ends early", `<x><r a="1"/><r a="2"/><r a=`, "invalid_xml"],
    ["tags that do not match", `<x><r a="1"></x></r>`, "invalid_xml"],
    ["nothing", `  `, "empty_file"],
    ["deep nesting", "<a>".repeat(10_000), "nesting_too_deep"],
    [
      "bytes that are not UTF-8",
      new Uint8Array([0x3c, 0x78, 0x3e, 0xff, 0xfe]),
      "invalid_encoding",
    ],
    [
      "more columns than Excel has",
      `<x><r ${Array.from({ length: 16_385 }, (_, i) => `a${i}="1"`).join(" ")}/><r/></x>`,
      "too_many_columns",
    ],
    ["a text without end", `<x><r>1</r><r>${"y".repeat(4_000)}`, "row_too_long"],
  ])("is refused for %s", async (_, xml, code) => {
    await expect(
      read(xml, { limits: { maxRowBytes: code === "row_too_long" ? 1_000 : 1_000_000 } }, 1_000),
    )
      .rejects.toMatchObject({ code, status: 422 });
  });

  it("puts aside a record that is too long or names __proto__, and reads the others", async () => {
    const { rows, header } = await read(
      `<x><r><a>1</a></r><r><a>${
        "y".repeat(600)
      }</a></r><r><__proto__><admin>1</admin></__proto__></r><r><a>4</a></r></x>`,
      { limits: { maxRowBytes: 500 } },
    );
    expect(rows.map(({ issue, cells }) => issue?.code ?? cells[0])).toEqual([
      "1",
      "row_too_long",
      "unsafe_field_name",
      "4",
    ]);
    expect(header).toEqual(["a"]);
  });
});
