import { existsSync, readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bytesSource } from "./byte_source.ts";
import { jsonTables } from "./json_tables.ts";
import { ndjsonTable } from "./ndjson_table.ts";
import { type ReaderOptions, resolveOptions } from "./reader_options.ts";
import type { Checkpoint, Row, Table } from "./table.ts";

const suite = new URL("../../../shared/data/jsontestsuite/test_parsing/", import.meta.url);

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** A source whose stream comes in pieces of a few bytes, as a network's may. */
function inPieces(content: Uint8Array, size: number) {
  return {
    ...bytesSource(content),
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

async function rowsOf(table: Table): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const chunk of table.chunks()) rows.push(...chunk.rows);
  return rows;
}

async function read(text: string | Uint8Array, options: ReaderOptions = {}) {
  const source = inPieces(typeof text === "string" ? bytes(text) : text, 7);
  const tables: { name: string; header: string[]; rows: (string | null)[][]; all: Row[] }[] = [];
  for await (const table of jsonTables(source, resolveOptions(options))) {
    const all = await rowsOf(table);
    tables.push({
      name: table.name,
      header: [...table.header],
      rows: all.map(({ cells }) => cells),
      all,
    });
  }
  return tables;
}

describe("a JSON document", () => {
  it("is rows of fields, nested objects under dotted names, numbers and lists as they are written", async () => {
    const [table, ...others] = await read(
      `[{"id":"007","price":1.50,"big":12345678901234567890,"e":1.23E+12,"shop":{"at":{"city":"Cebu"}}},
       {"id":"008","tags":["a", 1],"ok":true,"none":null,"late":"x"}]`,
    );
    expect(others).toEqual([]);
    expect(table?.header).toEqual([
      "id",
      "price",
      "big",
      "e",
      "shop.at.city",
      "tags",
      "ok",
      "none",
      "late",
    ]);
    expect(table?.rows).toEqual([
      ["007", "1.50", "12345678901234567890", "1.23E+12", "Cebu", null, null, null, null],
      ["008", null, null, null, null, '["a", 1]', "true", null, "x"],
    ]);
  });

  it("is rows of cells where it is a list of lists", async () => {
    expect((await read(`[["a",1],["b",2,3]]`))[0]).toMatchObject({
      header: ["column_1", "column_2", "column_3"],
      rows: [["a", "1"], ["b", "2", "3"]],
    });
  });

  it("gives the list within an object, without what is said about the answer", async () => {
    const [table] = await read(
      `{"status":"ok","meta":{"page":1},"response":{"items":[{"a":1},{"a":2}],"count":2},"next":null}`,
    );
    expect(table).toMatchObject({ name: "", header: ["a"], rows: [["1"], ["2"]] });
  });

  it("repeats what a record says about all its lines", async () => {
    const [table] = await read(
      `{"transactionId":"T1","store":{"id":104},"items":[{"sku":"a","qty":1},{"sku":"b","qty":2}]}`,
    );
    expect(table?.header).toEqual(["sku", "qty", "transactionId", "store.id"]);
    expect(table?.rows).toEqual([["a", "1", "T1", "104"], ["b", "2", "T1", "104"]]);
  });

  it("gives each list of records of one document", async () => {
    const tables = await read(`{"stores":[{"id":1}],"products":[{"sku":"x"},{"sku":"y"}]}`);
    expect(tables.map(({ name, rows }) => [name, rows.length])).toEqual([["stores", 1], [
      "products",
      2,
    ]]);
  });

  it("reads columns, and lists of lists whose sibling names the columns", async () => {
    expect(await read(`{"sku":["01","02"],"price":[1.10,2]}`)).toMatchObject([
      { header: ["sku", "price"], rows: [["01", "1.10"], ["02", "2"]] },
    ]);
    expect(await read(`{"columns":["sku","price"],"index":[0,1],"data":[["01",1.0],["02",2]]}`))
      .toMatchObject([{ header: ["sku", "price"], rows: [["01", "1.0"], ["02", "2"]] }]);
    expect(await read(`{"fields":[{"id":"sku"},{"id":"price"}],"records":[["01",1.0]]}`))
      .toMatchObject([{ header: ["sku", "price"], rows: [["01", "1.0"]] }]);
  });

  it("takes an object without lists of records for one record", async () => {
    expect(await read(`{"id":1,"tags":["a","b"]}`)).toMatchObject([
      { header: ["id", "tags"], rows: [["1", '["a","b"]']] },
    ]);
  });

  it("keeps both of a name that occurs twice in a row", async () => {
    expect(await read(`[{"a":1,"a":2,"b":{"c":3},"b.c":4}]`)).toMatchObject([
      { header: ["a", "a_2", "b.c", "b.c_2"], rows: [["1", "2", "3", "4"]] },
    ]);
  });

  it("puts a row that names __proto__ aside, and reads the others", async () => {
    const [table] = await read(`[{"a":1},{"__proto__":{"admin":true}},{"a":3}]`);
    expect(table?.all.map(({ issue }) => issue?.code)).toEqual([
      undefined,
      "unsafe_field_name",
      undefined,
    ]);
    expect(table?.header).toEqual(["a"]);
    expect(Object.prototype).not.toHaveProperty("admin");
  });

  it.each([
    ["a document that ends early", `[{"a":1},{"a":`, "invalid_json"],
    ["text behind it", `{"data":[{"a":1}],"x":1} y`, "invalid_json"],
    ["a broken tail", `{"data":[{"a":1}],"x":tru}`, "invalid_json"],
    ["nothing", " ", "empty_file"],
    ["deep nesting", "[".repeat(100_000), "nesting_too_deep"],
    [
      "more columns than Excel has",
      `[{${Array.from({ length: 16_385 }, (_, i) => `"k${i}":1`).join()}}]`,
      "too_many_columns",
    ],
    [
      "bytes that are not UTF-8",
      new Uint8Array([0x5b, 0x22, 0xff, 0x22, 0x5d]),
      "invalid_encoding",
    ],
  ])("refuses %s", async (_, text, code) => {
    await expect(read(text)).rejects.toMatchObject({ code, status: 422 });
  });

  it("flags a row that is too long to hold, and reads on", async () => {
    const [table] = await read(`[{"a":1},{"a":"${"x".repeat(500)}"},{"a":3}]`, {
      limits: { maxRowBytes: 100 },
    });
    expect(table?.all.map(({ issue, cells }) => issue?.code ?? cells[0])).toEqual([
      "1",
      "row_too_long",
      "3",
    ]);
  });

  it("says the same whatever is read, from each checkpoint in a new process", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.dictionary(fc.string(), fc.jsonValue()), { maxLength: 12 }),
        fc.integer({ min: 1, max: 50 }),
        async (records, piece) => {
          const safe = records.filter((r) => !JSON.stringify(r).includes("__proto__"));
          for (
            const text of [
              JSON.stringify(safe),
              JSON.stringify({ data: safe }, null, 1),
              safe.map((r) => JSON.stringify(r)).join("\n"),
            ]
          ) {
            const source = inPieces(bytes(text), piece);
            const options = resolveOptions({ chunk: { chunkRows: 1 } });
            const open = async () => {
              if (!text.startsWith("[") && !text.startsWith('{\n "data"')) {
                return [await ndjsonTable(source, options)];
              }
              const tables: Table[] = [];
              for await (const table of jsonTables(source, options)) tables.push(table);
              return tables;
            };
            for (const [i, table] of (await open()).entries()) {
              const straight = await rowsOf(table);
              const resumed: Row[] = [];
              let header: readonly string[] = [];
              let from: Checkpoint | undefined;
              do {
                const again = (await open())[i];
                if (again === undefined) throw new Error("no table");
                const iterator = again.chunks(from)[Symbol.asyncIterator]();
                const { value } = await iterator.next();
                await iterator.return?.();
                resumed.push(...value.rows);
                header = again.header;
                from = value.next === null ? undefined : JSON.parse(JSON.stringify(value.next));
              } while (from !== undefined);
              expect(resumed.map(({ cells }) => cells)).toEqual(straight.map(({ cells }) => cells));
              expect(header).toEqual(table.header);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  }, 20_000);

  it.skipIf(!existsSync(suite))("accepts all y_ and refuses all n_ of JSONTestSuite", async () => {
    const wrong: string[] = [];
    for (const file of readdirSync(suite)) {
      const expected = file.slice(0, 2);
      if (expected === "i_") continue;
      const outcome = await read(readFileSync(new URL(encodeURIComponent(file), suite))).then(
        () => "y_",
        (error) => {
          if (error.name !== "ScoutError") throw error;
          return "n_";
        },
      );
      if (outcome !== expected) wrong.push(file);
    }
    expect(wrong).toEqual([]);
  });
});

describe("receipts with their lines", () => {
  const receipts = [
    `{"id":1,"shop":{"no":"7"},"line_items":[{"sku":"a","qty":2},{"sku":"b","qty":1,"tax":{"rate":0.12}}],"tags":[{"x":1}]}`,
    `{"id":2,"line_items":[]}`,
    `{"id":3,"line_items":["odd"]}`,
    `{"id":4,"line_items":[ {"sku":"c"} ],"shop":{"no":"9"}}`,
  ];
  const header = "id shop.no tags line_items.sku line_items.qty line_items.tax.rate line_items"
    .split(" ");
  const rows = [
    ["1", "7", '[{"x":1}]', "a", "2"],
    ["1", "7", '[{"x":1}]', "b", "1", "0.12"],
    ["2"],
    ["3", null, null, null, null, null, '["odd"]'],
    ["4", "9", null, "c"],
  ];
  const filled = (cells: (string | null)[]) =>
    Array.from({ length: header.length }, (_, i) => cells[i] ?? null);

  it("are a row for each line, in a document", async () => {
    const [list] = await read(`[${receipts.join(",")}]`);
    expect(list?.header).toEqual(header);
    expect(list?.rows.map(filled)).toEqual(rows.map(filled));
    expect(list?.all.map(({ rowNo }) => rowNo)).toEqual([1, 2, 3, 4, 5]);
    const [within] = await read(`{"page":1,"data":[${receipts.join(",")}]}`);
    expect(within?.rows.map(filled)).toEqual(rows.map(filled));
  });

  it("are the same in lines, and from each checkpoint", async () => {
    const source = inPieces(bytes(receipts.join("\n")), 5);
    const options = { ...resolveOptions(), chunkRows: 1 };
    const whole: Row[] = [], resumed: Row[] = [];
    let from: Checkpoint | null | undefined;
    for await (const { rows } of (await ndjsonTable(source, options)).chunks()) whole.push(...rows);
    do {
      for await (const chunk of (await ndjsonTable(source, options)).chunks(from ?? undefined)) {
        resumed.push(...chunk.rows);
        from = chunk.next;
        break;
      }
    } while (from);
    expect(whole.map(({ cells }) => filled(cells))).toEqual(rows.map(filled));
    expect(resumed).toEqual(whole);
  });

  it("stay one row where there are too many of them", async () => {
    const lines = Array.from({ length: 1_001 }, (_, i) => `{"sku":${i}}`).join(",");
    const [table] = await read(`[{"id":1,"items":[{"sku":"a"}]},{"id":2,"items":[${lines}]}]`);
    expect(table?.rows.length).toBe(2);
    expect(table?.rows[1]?.[2]).toBe(`[${lines}]`);
  });
});

describe("JSON a line", () => {
  it("keeps what it cannot read as it came, counts blank lines, and reads on", async () => {
    const table = await ndjsonTable(
      inPieces(bytes(`{"id":"007"}\r\n\n{"id":\n{"__proto__":1}\n{"late":1.0}`), 5),
      resolveOptions(),
    );
    const rows = await rowsOf(table);
    expect(table.header).toEqual(["id", "late"]);
    expect(
      rows.map((
        { rowNo, cells, issue, raw },
      ) => [rowNo, cells, issue?.code, raw && new TextDecoder().decode(raw)]),
    ).toEqual([
      [1, ["007", null], undefined, undefined],
      [2, [], undefined, undefined],
      [3, [], "invalid_json", `{"id":`],
      [4, [], "unsafe_field_name", `{"__proto__":1}`],
      [5, [null, "1.0"], undefined, undefined],
    ]);
  });

  it("does not hold a line of any length", async () => {
    const line = bytes(`{"a":"${"x".repeat(3_000_000)}"}\n{"a":"y"}\n`);
    const table = await ndjsonTable(
      inPieces(line, 65_536),
      resolveOptions({ limits: { maxRowBytes: 1_000_000 } }),
    );
    const rows = await rowsOf(table);
    expect(rows.map(({ issue }) => issue?.code)).toEqual(["row_too_long", undefined]);
    expect(rows[0]?.raw?.length).toBe(65_536);
    expect(rows[1]).toMatchObject({ cells: ["y"], byteOffset: line.length - 10 });
  });
});
