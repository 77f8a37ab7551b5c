import { existsSync, readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { bytesSource } from "./byte_source.ts";
import { CsvTokenizer } from "./csv_tokenizer.ts";
import { csvTable } from "./csv_table.ts";
import { sniff } from "./sniff.ts";
import type { Checkpoint, Row } from "./table.ts";

const spectrum = "../shared/data/csv-spectrum";

async function read(bytes: Uint8Array, from?: Checkpoint, chunkBytes = 262_144) {
  const source = bytesSource(bytes);
  const table = await csvTable(source, await sniff(source), { chunkBytes });
  const rows: Row[] = [];
  for await (const chunk of table.chunks(from)) rows.push(...chunk.rows);
  return { header: table.header, rows };
}

test.skipIf(!existsSync(spectrum))("csv-spectrum is read exactly", async () => {
  for (const file of readdirSync(`${spectrum}/csvs`)) {
    const { header, rows } = await read(readFileSync(`${spectrum}/csvs/${file}`));
    // line ends of the csv files were lost where they were kept in version control, those within the json were not
    const json = readFileSync(`${spectrum}/json/${file.replace(".csv", ".json")}`, "utf8");
    const expected = JSON.parse(json.replaceAll("\\r\\n", "\\n"));
    const objects = rows.filter((row) => row.cells.length > 0)
      .map((row) => Object.fromEntries(row.cells.map((cell, i) => [header[i], cell])));
    // this pair's two files disagree about the number itself
    if (file === "location_coordinates.csv") expected["Contact Phone Number"] = "2095257564";
    expect(objects.length === 1 && !Array.isArray(expected) ? objects[0] : objects, file).toEqual(
      expected,
    );
  }
});

const SALES = "id,shop,item,qty,price\nT1,S1,Kopiko,2,8.50\nT2,S1,Pancit Canton,1,15.00\n" +
  "T3,S2,Bear Brand,3,12.25\n\n";

test.each([
  ["of its width", "code,name,begins,ends,budget\nC1,Pasko,2025-11-01,2025-12-31,20000\n", [6, 7]],
  ["of another width", "shop,owner,region\nS1,Aling Nena,NCR\nS2,Mang Juan,NCR\n", [6, 7, 8]],
  ["that ends again", "shop,region\nS1,NCR\n\nT4,S2,Lucky Me,1,9.75\n", [6, 7]],
  ["that is none: names of people", "T4,S2,Lucky Me,1,9.75\n\nT5,S2,Coke,1,20\n", []],
  ["that is its own header again", "id,shop,item,qty,price\nT4,S2,Lucky Me,1,9.75\n", []],
])(
  "rows of a table below another %s are told apart, wherever reading is taken up",
  async (_, below, other) => {
    const bytes = new TextEncoder().encode(SALES + below);
    const source = bytesSource(bytes);
    const sniffed = await sniff(source);
    for (const chunkBytes of [262_144, 40, 16]) {
      const table = await csvTable(source, sniffed, { chunkBytes });
      const places: (Checkpoint | undefined)[] = [undefined];
      const rows: Row[] = [];
      for await (const chunk of table.chunks()) {
        rows.push(...chunk.rows);
        if (chunk.next !== null) places.push(JSON.parse(JSON.stringify(chunk.next)));
      }
      const told = (some: readonly Row[]) =>
        some.filter(({ issue }) => issue?.code === "other_table").map(({ rowNo }) => rowNo);
      expect(told(rows)).toEqual(other);
      expect(rows.map(({ rowNo }) => rowNo)).toEqual(rows.map((_, i) => i + 2));
      for (const place of places) {
        const rest: Row[] = [];
        for await (const chunk of table.chunks(place)) rest.push(...chunk.rows);
        expect(rest).toEqual(rows.slice(-rest.length));
      }
    }
  },
);

test("records are the same however the text is cut", () => {
  const piece = fc.constantFrom(
    "a",
    "é",
    ",",
    '"',
    '""',
    "\n",
    "\r\n",
    "\r",
    "\\",
    " ",
    "x,y,z\n",
    '"q","r","s"\n',
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 40 }),
      fc.integer({ min: 1, max: 9 }),
      fc.boolean(),
      (parts, step, slash) => {
        const text = parts.join("");
        const syntax = { delimiter: ",", quote: '"', escape: slash ? "\\" : '"', trim: false };
        const whole = new CsvTokenizer(syntax);
        whole.columns = 3;
        whole.feed(text, true);
        const expected: string[][] = [];
        for (let at = 0; at < text.length;) {
          at = whole.read(at);
          expected.push(whole.cells);
        }
        const cut = new CsvTokenizer(syntax);
        cut.columns = 3;
        const found: string[][] = [];
        let at = 0;
        for (let end = step; at < text.length; end += step) {
          const final = end >= text.length;
          cut.feed(text.slice(0, end), final);
          for (;;) {
            if (at >= Math.min(end, text.length)) break;
            const next = cut.read(at);
            if (next < 0) break;
            found.push(cut.cells);
            at = next;
          }
        }
        expect(found).toEqual(expected);
      },
    ),
    { numRuns: 500 },
  );
});

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) =>
  new Uint8Array(new Uint16Array(text.split("").map((unit) => unit.charCodeAt(0))).buffer);

test("reading goes on at the border of any chunk, in any encoding, with the same rows", async () => {
  const lines = Array.from(
    { length: 400 },
    (_, i) =>
      i % 9 === 0
        ? `"${i} Ñuñoa,\r\nsecond line",${i},"a ""b"""`
        : `Müller 😀 ${i},${i},x${i % 5 === 0 ? "" : "\r"}`,
  );
  const text = `name,n,note\n${lines.join("\n")}\n`;
  const latin = new Uint8Array([...text.replaceAll("😀", "")].map((char) => char.charCodeAt(0)));
  for (const bytes of [utf8(text), utf8("\ufeff" + text), utf16("\ufeff" + text), latin]) {
    const whole = await read(bytes);
    expect(whole.rows.length).toBe(400);
    const source = bytesSource(bytes);
    const sniffed = await sniff(source);
    const table = await csvTable(source, sniffed, { chunkBytes: 700 });
    const rows: Row[] = [];
    let from: Checkpoint | undefined;
    let chunks = 0;
    do {
      // each chunk is read by a reader of its own, as by another process
      const own = await csvTable(source, JSON.parse(JSON.stringify(sniffed)), { chunkBytes: 700 });
      for await (const chunk of own.chunks(from)) {
        rows.push(...chunk.rows);
        from = chunk.next ? JSON.parse(JSON.stringify(chunk.next)) : undefined;
        break;
      }
      chunks++;
    } while (from);
    expect(chunks).toBeGreaterThan(10);
    expect(rows).toEqual(whole.rows);
    expect(table.header).toEqual(["name", "n", "note"]);
    const decoder = new TextDecoder(sniffed.encoding!.name);
    for (const row of rows) {
      const at = decoder.decode(bytes.subarray(row.byteOffset!, row.byteOffset! + 40));
      expect(at.replace(/^\ufeff?"?/, "").slice(0, 3)).toBe(row.cells[0]!.slice(0, 3));
    }
  }
});

test("one bad quote costs its own cell, not the rest of the file", async () => {
  const good = Array.from({ length: 200 }, (_, i) => `${i},"note, ${i}",5" pipe,ok`);
  good[50] = '50,"never closed,x,ok';
  good[120] = '120,"said "hi" to me",x,ok';
  const { rows } = await read(utf8(`id,note,size,state\n${good.join("\n")}\n`));
  expect(rows.length).toBe(200);
  expect(rows[50]).toMatchObject({
    cells: ["50", '"never closed', "x", "ok"],
    issue: { code: "unterminated_quote" },
  });
  expect(rows[120]).toMatchObject({
    cells: ["120", 'said "hi" to me', "x", "ok"],
    issue: { code: "stray_quote" },
  });
  expect(rows.filter((row) => row.issue).length).toBe(2);
  expect(rows[199]!.rowNo).toBe(201);
});

test("a quote that one lines below seems to close costs its own cell, not the lines between", async () => {
  const good = Array.from({ length: 60 }, (_, i) => `${i},"note, ${i}",x,ok`);
  good[20] = '20,"never closed,x,ok';
  good[21] = "21,plain,x,ok";
  good[22] = '22,x,quoted",ok';
  const { rows } = await read(utf8(`id,note,size,state\n${good.join("\n")}\n`));
  expect(rows.slice(20, 24).map(({ cells }) => cells)).toEqual([
    ["20", '"never closed', "x", "ok"],
    ["21", "plain", "x", "ok"],
    ["22", "x", 'quoted"', "ok"],
    ["23", "note, 23", "x", "ok"],
  ]);
  expect(rows.flatMap((row) => row.issue ? [row.rowNo] : [])).toEqual([22]);
});

test("ragged rows, comments, totals, NULs, marks and mixed line ends are kept and said so", async () => {
  const rows = (await read(utf8(
    "Sales of May\n\nday,store,amount\n2024-05-01,a,1.50\r\n# checked\n2024-05-02,b\r2024-05-03,c,2.50,extra\n" +
      "\ufeff2024-05-04,d\0,3.50\n\n2024-05-05,e,4.50\nTotal,,12.00\nPrinted by admin\n",
  ))).rows;
  expect(rows.map((row) => [row.rowNo, row.cells.length, row.issue?.code])).toEqual([
    [4, 3, undefined],
    [5, 1, "comment_row"],
    [6, 2, "ragged_row"],
    [7, 4, "ragged_row"],
    [8, 3, "byte_order_mark"],
    [9, 0, undefined],
    [10, 3, undefined],
    [11, 3, "footer_row"],
    [12, 1, "footer_row"],
  ]);
});

test(
  "a line of 100 MB is refused as a header and kept apart as a row, in bounded memory",
  async () => {
    const size = 100_000_000;
    const source = (head: string) => {
      const first = utf8(head);
      const piece = new Uint8Array(1 << 20).fill(120);
      const read = (start: number, end: number) => {
        const bytes = new Uint8Array(Math.min(end, size) - start).fill(120);
        if (start < first.length) bytes.set(first.subarray(start, end));
        return Promise.resolve(bytes);
      };
      const stream = (start = 0) => {
        let at = start;
        return new ReadableStream<Uint8Array>({
          async pull(controller) {
            if (at >= size) return controller.close();
            const end = Math.min(size, at + piece.length);
            controller.enqueue(
              at < first.length ? await read(at, end) : piece.subarray(0, end - at),
            );
            at = end;
          },
        });
      };
      return { name: "", size, read, stream };
    };
    const bare = source("");
    const line = { ...await sniff(bytesSource(utf8("a,b\n1,2\n"))) };
    await expect(csvTable(bare, line)).rejects.toMatchObject({ code: "header_too_long" });
    const headed = source("a,b\n1,2\n3,");
    const table = await csvTable(headed, await sniff(headed));
    const rows: Row[] = [];
    const before = process.memoryUsage().rss;
    for await (const chunk of table.chunks()) rows.push(...chunk.rows);
    expect(rows.map((row) => row.issue?.code)).toEqual([undefined, "row_too_long"]);
    expect(rows[1]!.raw!.length).toBe(65_536);
    expect(process.memoryUsage().rss - before).toBeLessThan(250_000_000);
  },
  20_000,
);

test("16,384 columns, only a header, and nothing at all", async () => {
  const wide = Array.from({ length: 16_384 }, (_, i) => `c${i}`).join(",");
  const { header, rows } = await read(
    utf8(`${wide}\n${wide.replaceAll("c", "")}\n${wide.replaceAll("c", "1")}\n`),
  );
  expect([header.length, rows.length, rows[1]!.cells[16_383]]).toEqual([16_384, 2, "116383"]);
  expect(await read(utf8("id,name,qty\n"))).toEqual({ header: ["id", "name", "qty"], rows: [] });
  const nothing = await sniff(bytesSource(utf8("")));
  expect(nothing.notTabular?.code).toBe("empty_file");
  await expect(csvTable(bytesSource(utf8("")), nothing)).rejects.toMatchObject({
    code: "not_delimited",
  });
});
