import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { ContentSum } from "./content_sum.ts";
import { ParquetFile, readParquet, ROW_GROUP_ROWS, type WireRow } from "./parquet_file.ts";
import { toPostgres, type WireColumn, type WireKind } from "./wire_column.ts";

const column = (name: string, kind: WireKind): WireColumn => ({ name, kind });
const COLUMNS: WireColumn[] = [
  column("received_at", "timestamp"),
  column("batch_id", "int64"),
  column("n", "int32"),
  column("is_new", "boolean"),
  column("score", "float"),
  column("weight", "double"),
  column("payload", "string"),
  column("flags", "strings"),
  column("hash", "bytes"),
  column("day", "date"),
];

/** Text as Postgres can hold it: any Unicode but NUL. */
const text = fc.string({ unit: "binary", maxLength: 60 }).map((s) => s.replaceAll("\0", "0"));
const hexOf = (length: number) =>
  fc.uint8Array({ minLength: length, maxLength: length }).map((b) =>
    Buffer.from(b).toString("hex")
  );
/** One NaN of many: Postgres knows only this one. */
const floats = hexOf(4).map((h) =>
  Number.isNaN(Buffer.from(h, "hex").readFloatBE()) ? "7fc00000" : h
);
const doubles = hexOf(8).map((h) =>
  Number.isNaN(Buffer.from(h, "hex").readDoubleBE()) ? "7ff8000000000000" : h
);
const row: fc.Arbitrary<WireRow> = fc.tuple(
  ...[
    fc.bigInt({ min: -(2n ** 57n), max: 2n ** 57n }).map(String),
    fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map(String),
    fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }).map(String),
    fc.boolean().map(String),
    floats,
    doubles,
    fc.oneof(text, fc.json({ noUnicodeString: false }).map((j) => j.replaceAll("\0", "0"))),
    fc.array(fc.option(text), { maxLength: 4 }).map((list) => JSON.stringify(list)),
    fc.uint8Array({ maxLength: 40 }).map((b) => Buffer.from(b).toString("hex")),
    fc.integer({ min: -700_000, max: 2_900_000 }).map(String),
  ].map((value) => fc.option(value, { freq: 6 })),
) as unknown as fc.Arbitrary<WireRow>;

async function collect(rows: AsyncIterable<WireRow>): Promise<WireRow[]> {
  const all: WireRow[] = [];
  for await (const each of rows) all.push(each);
  return all;
}

async function roundTrip(rows: WireRow[], columns = COLUMNS): Promise<WireRow[]> {
  const file = new ParquetFile(columns);
  for (const each of rows) file.add(each);
  return await collect(readParquet(file.finish(), columns));
}

test("every row comes back exactly: Unicode, null, -0, NaN, microseconds, empty lists and texts", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 40 }), async (rows) => {
      expect(await roundTrip(rows)).toEqual(rows);
    }),
    { numRuns: 300 },
  );
});

test("the hard ones by name", async () => {
  const rows: WireRow[] = [
    [
      "1767571200123456",
      "9007199254740993",
      "0",
      "false",
      "80000000",
      "8000000000000000",
      "",
      "[]",
      "",
      "0",
    ],
    [
      "-1",
      "-1",
      "-1",
      "true",
      "7f800000",
      "7ff0000000000000",
      '  {"a" : 1e2}\n',
      '[""]',
      "00",
      "-1",
    ],
    [
      "253402300799999999",
      "1",
      "1",
      null,
      "7fc00000",
      "3ff199999999999a",
      "“₱” 🧃\u2028\ud83d\ude00",
      '[null,"a\\"b"]',
      "ff",
      null,
    ],
    [null, null, null, null, null, null, null, null, null, null],
  ];
  expect(await roundTrip(rows)).toEqual(rows);
});

test("rows of several row groups come back in order, and any range of them", async () => {
  const columns = [column("n", "int64"), column("t", "string")];
  const count = ROW_GROUP_ROWS * 2 + 7;
  const file = new ParquetFile(columns);
  const rows: WireRow[] = Array.from(
    { length: count },
    (_, i) => [String(i), i % 3 ? `t${i}` : null],
  );
  for (const each of rows) file.add(each);
  expect(file.rows).toBe(count);
  const bytes = file.finish();
  expect(await collect(readParquet(bytes, columns))).toEqual(rows);
  const range = { start: ROW_GROUP_ROWS - 3, end: ROW_GROUP_ROWS + 4 };
  expect(await collect(readParquet(bytes, columns, range)))
    .toEqual(rows.slice(range.start, range.end));
});

test("a damaged file is an error, not other rows", async () => {
  const file = new ParquetFile(COLUMNS);
  file.add(["1", "1", "1", "true", "3f800000", null, "x".repeat(5000), "[]", "00", "1"]);
  const bytes = file.finish();
  await expect(collect(readParquet(bytes.slice(0, -20), COLUMNS))).rejects.toThrow();
  const without = [...COLUMNS, column("gone", "string")];
  await expect(collect(readParquet(bytes, without))).rejects.toThrow(/gone/);
});

test("the content sum is over batches, and no two rows share their bytes", () => {
  const sum = (rows: [string, WireRow][]) => {
    const content = new ContentSum();
    for (const [batch, each] of rows) content.add(batch, each);
    return Buffer.from(content.digest()).toString("hex");
  };
  const sha = (data: Uint8Array | string) => createHash("sha256").update(data).digest();
  expect(sum([["1", ["a", null]], ["1", ["b", ""]], ["2", ["c", "d"]]])).toBe(
    sha(Buffer.concat([sha("va\0n\0vb\0v\0"), sha("vc\0vd\0")])).toString("hex"),
  );
  const different = [
    [["1", ["a", "b"]]],
    [["1", ["ab", ""]]],
    [["1", ["a", null]]],
    [["1", ["a", ""]]],
    [["1", ["a", "n"]]],
    [["1", ["a", "b"]], ["1", ["a", "b"]]],
    [["1", ["a", "b"]], ["2", ["a", "b"]]],
  ] as [string, WireRow][][];
  expect(new Set(different.map(sum)).size).toBe(different.length);
});

test.each([
  ["float", "3f666666", "0.8999999761581421"],
  ["float", "80000000", "-0"],
  ["double", "7ff0000000000000", "Infinity"],
  ["string", "as it is", "as it is"],
] as [WireKind, string, string][])("%s %s is %s to Postgres", (kind, wire, text) => {
  expect(toPostgres(kind, wire)).toBe(text);
});
