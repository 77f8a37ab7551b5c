import { existsSync, readdirSync, readFileSync } from "node:fs";
import { parquetWriteBuffer } from "hyparquet-writer";
import { describe, expect, it } from "vitest";
import { bytesSource } from "./byte_source.ts";
import { parquetTable } from "./parquet_table.ts";
import { type ReaderOptions, resolveOptions } from "./reader_options.ts";
import type { Checkpoint, Row } from "./table.ts";

const corpus = new URL("../../../shared/data/parquet-testing/", import.meta.url);

async function read(bytes: Uint8Array, options: ReaderOptions = {}) {
  const table = await parquetTable(bytesSource(bytes), resolveOptions(options));
  const rows: Row[] = [];
  for await (const chunk of table.chunks()) rows.push(...chunk.rows);
  return { header: table.header, rows: rows.map(({ cells }) => cells) };
}

const fileOf = (name: string) => readFileSync(new URL(name, corpus));

describe("a Parquet file", () => {
  it("keeps every digit, and writes dates as ISO", async () => {
    const bytes = new Uint8Array(parquetWriteBuffer({
      columnData: [
        { name: "id", data: [9007199254740993n, -1n], type: "INT64" },
        { name: "price", data: [0.1, 1e21], type: "DOUBLE" },
        { name: "rate", data: [0.1, 3], type: "FLOAT" },
        { name: "at", data: [new Date("2025-02-01T03:04:05.678Z"), null], type: "TIMESTAMP" },
        { name: "sku", data: ["007", "1.23E+12"], type: "STRING" },
        { name: "tags", data: [["a", "b"], null], type: "JSON" },
        { name: "ok", data: [true, null], type: "BOOLEAN" },
      ],
    }));
    expect(await read(bytes)).toEqual({
      header: ["id", "price", "rate", "at", "sku", "tags", "ok"],
      rows: [
        ["9007199254740993", "0.1", "0.1", "2025-02-01T03:04:05.678Z", "007", '["a","b"]', "true"],
        ["-1", "1e+21", "3", null, "1.23E+12", null, null],
      ],
    });
  });

  it("is taken up from a checkpoint, in the middle of a row group", async () => {
    const bytes = new Uint8Array(parquetWriteBuffer({
      columnData: [{ name: "n", data: Array.from({ length: 1_000 }, (_, i) => i), type: "INT32" }],
      rowGroupSize: 300,
    }));
    const seen: string[] = [];
    let from: Checkpoint | undefined;
    do {
      const table = await parquetTable(
        bytesSource(bytes),
        resolveOptions({ chunk: { chunkRows: 170 } }),
      );
      for await (const { rows, next } of table.chunks(from)) {
        seen.push(...rows.map(({ rowNo, cells }) => `${rowNo} ${cells}`));
        from = next === null ? undefined : JSON.parse(JSON.stringify(next));
        break;
      }
    } while (from !== undefined);
    expect(seen).toEqual(Array.from({ length: 1_000 }, (_, i) => `${i + 1} ${i}`));
  });

  it("is refused where a row group is too large for memory, where it ends early, and where it is none", async () => {
    const bytes = new Uint8Array(
      parquetWriteBuffer({ columnData: [{ name: "n", data: [1, 2, 3], type: "INT32" }] }),
    );
    await expect(read(bytes, { limits: { maxRowGroupCells: 2 } })).rejects.toMatchObject({
      code: "too_large_in_memory",
    });
    for (
      const bad of [
        bytes.subarray(0, 20),
        bytes.subarray(20),
        new Uint8Array(100),
        new Uint8Array(0),
      ]
    ) {
      await expect(read(bad)).rejects.toMatchObject({ code: "damaged_parquet", status: 422 });
    }
  });

  it.skipIf(!existsSync(corpus))("flattens structs, and gives lists and maps as JSON", async () => {
    expect(await read(fileOf("data/nullable.impala.parquet"))).toMatchObject({
      header: [
        "id",
        "int_array",
        "int_array_Array",
        "int_map",
        "int_Map_Array",
        "nested_struct.A",
        "nested_struct.b",
        "nested_struct.C.d",
        "nested_struct.g",
      ],
      rows: expect.arrayContaining([
        expect.arrayContaining(["1", "[1,2,3]", "[[1,2],[3,4]]", '{"k1":1,"k2":100}']),
      ]),
    });
    expect((await read(fileOf("data/byte_array_decimal.parquet"))).rows.slice(0, 3)).toEqual([
      ["1.00"],
      ["2.00"],
      ["3.00"],
    ]);
  });

  it.skipIf(!existsSync(corpus))(
    "is read in every codec, and refused where it is encrypted or bad",
    async () => {
      const outcomes = new Map<string, string>();
      const some = /\.(parquet|encrypted)$/;
      for (const folder of ["data/", "bad_data/"]) {
        for (const file of readdirSync(new URL(folder, corpus)).filter((name) => some.test(name))) {
          const outcome = await read(fileOf(folder + file)).then(() => "read", ({ code }) => code);
          outcomes.set(folder + file, outcome);
        }
      }
      const notRead = [...outcomes].filter(([, outcome]) => outcome !== "read");
      const expected = (file: string) => {
        if (file.endsWith(".encrypted")) return "encrypted";
        // a row group of 2 GB, and a dictionary that is cut off
        if (file === "data/large_string_map.brotli.parquet") return "too_large_in_memory";
        return "damaged_parquet";
      };
      for (const [file, outcome] of notRead) expect(outcome, file).toBe(expected(file));
      expect(
        notRead.map(([file]) => file).filter((file) =>
          file.startsWith("data/") && !file.endsWith(".encrypted")
        ),
      )
        .toEqual(["data/large_string_map.brotli.parquet", "data/nation.dict-malformed.parquet"]);
      // width 0 means one entry for all rows, which is what it holds: DuckDB reads it too
      expect(
        [...outcomes].filter(([file, outcome]) =>
          file.startsWith("bad_data/") && outcome === "read"
        ),
      )
        .toEqual([["bad_data/ARROW-GH-43605.parquet", "read"]]);
    },
  );
});
