import { describe, expect, test } from "vitest";
import { createInference, headerFingerprint } from "./infer.ts";
import type { Schema } from "./schema.ts";
import type { Row } from "./table.ts";

function rowsOf(lines: (string | null)[][]): Row[] {
  return lines.map((cells, i) => ({ rowNo: i + 2, byteOffset: null, cells }));
}

function infer(header: string[], lines: (string | null)[][]): Schema {
  const inference = createInference(header);
  inference.add(rowsOf(lines));
  return inference.finish();
}

/** The column of these values. */
function column(...values: (string | null)[]) {
  return infer(["x"], values.map((value) => [value, ""])).columns[0]!;
}

describe("types", () => {
  test.each([
    ["integer", ["1", "20", "-3"]],
    ["decimal", ["1.5", "20", "3.25"]],
    ["decimal", ["1.234,56", "2,5"]],
    ["currency", ["₱1,234.50", "Php 20", "(P 5.00)"]],
    ["percentage", ["12%", "7.5 %"]],
    ["boolean", ["Yes", "no"]],
    ["boolean", ["oo", "hindi"]],
    ["boolean", ["0", "1", "1", "0", "1"]],
    ["date", ["2024-01-31", "2024-02-01"]],
    ["date", ["31 Enero 2024", "1 Hunyo 2024"]],
    ["date", ["20240131", "20240201"]],
    ["date", ["2024-01-31 00:00:00", "2024-02-01 00:00:00"]],
    ["timestamp", ["2024-01-31 10:00", "2024-02-01T11:30:15.5+08:00"]],
    ["time", ["9:05 PM", "10:15"]],
    ["duration", ["PT2H", "2h 30m", "35 min"]],
    ["barcode", ["4800016644931", "4806502165317", "036000291452"]],
    ["identifier", ["INV-001", "INV-002", "INV-003"]],
    ["identifier", ["00017", "00231", "01200"]],
    ["identifier", ["P1001", "P1002", "P1003"]],
    ["json", ['{"a":1}', "[]"]],
    ["text", ["Coke 1.5L", "Lucky Me Pancit Canton", "Bear Brand 33g"]],
    ["empty", ["", null, "NULL", "N/A"]],
  ])("%s: %j", (type, values) => expect(column(...values).type).toBe(type));

  test("a category is few words that repeat", () => {
    const values = Array.from({ length: 100 }, (_, i) => ["cash", "GCash", "utang"][i % 3]!);
    expect(column(...values)).toMatchObject({ type: "category", distinct: { count: 3 } });
  });

  test("one value of another kind changes neither the type nor goes untold", () => {
    const values = Array.from({ length: 5_000 }, (_, i) => `${i}.25`);
    const schema = infer(["price"], [...values, "libre"].map((v) => [v]));
    expect(schema.columns[0]).toMatchObject({ type: "decimal", typeShare: 0.9998, max: "4999.25" });
    expect(schema.issues).toMatchObject([{ code: "mixed_types", column: "price", count: 1 }]);
  });
});

describe("locale", () => {
  test("the one date that reads one way decides the others", () => {
    const dates = Array.from({ length: 3_000 }, (_, i) => `0${1 + i % 9}/0${1 + i % 7}/2024`);
    const schema = infer(["d"], [...dates, "02/28/2024"].map((d) => [d]));
    expect(schema.columns[0]!.dates).toMatchObject({ order: "mdy", ambiguous: false });
    expect(schema.issues).toEqual([]);
  });

  test("dates that nothing decides are said to be ambiguous", () => {
    const schema = infer(["d"], [["01/02/2024"], ["03/04/2024"]]);
    expect(schema.columns[0]!.dates!.ambiguous).toBe(true);
    expect(schema.issues.map((issue) => issue.code)).toEqual(["dates_ambiguous"]);
  });

  test("days that follow one another in one reading only decide together", () => {
    const days = (...dates: string[]) =>
      infer(["d"], dates.flatMap((d) => [[d], [d], [d]])).columns[0]!.dates!;
    expect(days("03/04/2024", "03/05/2024", "03/06/2024")).toMatchObject({
      order: "mdy",
      ambiguous: false,
    });
    expect(days("04/03/2024", "05/03/2024", "06/03/2024")).toMatchObject({
      order: "dmy",
      ambiguous: false,
    });
    // the first of three months, or three days of January
    expect(days("01/01/2024", "01/02/2024", "01/03/2024").ambiguous).toBe(true);
    // once a day, or once a month
    expect(
      infer(["d"], [["03/04/2024"], ["03/05/2024"], ["03/06/2024"]]).columns[0]!.dates!.ambiguous,
    )
      .toBe(true);
  });

  test("systems that write dates with points write the day first", () => {
    const dates = (...d: string[]) => infer(["d"], d.map((one) => [one])).columns[0]!.dates!;
    expect(dates("03.04.2024", "05.06.2024")).toMatchObject({ order: "dmy", ambiguous: false });
    expect(dates("3.4.24", "5.6.24").ambiguous).toBe(true);
    expect(dates("03.04.2024", "05.16.2024")).toMatchObject({ order: "mdy", ambiguous: false });
  });

  test("another column of the file decides", () => {
    const schema = infer(["a", "b"], [["01/02/2024", "31/12/2024"], ["03/04/2024", "30/12/2024"]]);
    expect(schema.columns[0]!.dates).toMatchObject({ order: "dmy", ambiguous: false });
  });

  test("decimal commas, and numbers that leave it open", () => {
    expect(column("1.234,50", "2.000", "7").numbers).toMatchObject({ decimal: "," });
    expect(column("1.234,50", "2.000", "7").max).toBe("2000");
    expect(column("1,234", "2,000").numbers).toMatchObject({ decimal: ".", ambiguous: true });
    expect(column("1,234", "1,234.5").numbers).toMatchObject({ decimal: ".", ambiguous: false });
  });

  test("currencies are told", () => {
    expect(column("₱1", "PHP 2").numbers!.currencies).toEqual(["PHP"]);
  });
});

describe("over the whole table", () => {
  test("nulls, uniqueness, examples, and rows that are blank or ragged", () => {
    const schema = infer(["id", "v"], [["a1", "x"], ["a2", null], ["", " "], ["a3", "x", "y"]]);
    expect(schema.rowCount).toBe(3);
    expect(schema.columns).toMatchObject([
      { unique: true, nullable: false, nulls: 0 },
      { unique: false, nullable: true, nulls: 1, examples: ["x"] },
    ]);
    expect(schema.issues.map((issue) => issue.code)).toContain("ragged_rows");
  });

  test("many distinct values are estimated, and said to be", () => {
    const schema = infer(["id"], Array.from({ length: 50_000 }, (_, i) => [`R-${i}`]));
    const { distinct, unique } = schema.columns[0]!;
    expect(distinct.exact).toBe(false);
    expect(Math.abs(distinct.count / 50_000 - 1)).toBeLessThan(0.06);
    expect(unique).toBe(true);
  });

  test("stopping at any chunk and going on elsewhere changes nothing; halves can be joined", () => {
    const header = ["id", "date", "qty", "price"];
    const lines = Array.from(
      { length: 6_000 },
      (_, i) => [`R${i >> 1}`, `${1 + i % 28}/${1 + i % 12}/2024`, `${i % 7}`, `${i % 991},50`],
    );
    const whole = createInference(header);
    whole.add(rowsOf(lines));
    let resumed = createInference(header);
    for (let at = 0; at < lines.length; at += 700) {
      resumed.add(rowsOf(lines.slice(at, at + 700)));
      resumed = createInference(header, JSON.parse(JSON.stringify(resumed.state())));
    }
    expect(resumed.finish()).toEqual(whole.finish());

    const [first, second] = [createInference(header), createInference(header)];
    first.add(rowsOf(lines.slice(0, 3_000)));
    second.add(rowsOf(lines.slice(3_000)));
    first.merge(JSON.parse(JSON.stringify(second.state())));
    const shape = (schema: Schema) =>
      schema.columns.map(({ name, type, count, min, max, numbers, dates }) => ({
        name,
        type,
        count,
        min,
        max,
        numbers,
        dates,
      }));
    expect(shape(first.finish())).toEqual(shape(whole.finish()));
    expect(() => createInference(["other"], whole.state())).toThrow(RangeError);
  });

  test("16,384 columns and cells of 100,000 characters stay within bounds", () => {
    const header = Array.from({ length: 16_384 }, (_, i) => `c${i}`);
    const inference = createInference(header);
    inference.add(rowsOf(Array.from({ length: 4 }, (_, r) => header.map((_, i) => `${r * i}`))));
    expect(inference.finish().columns).toHaveLength(16_384);
    const long = createInference(["x"]);
    const started = performance.now();
    long.add(
      rowsOf(
        [..."1,(P.:- "].flatMap((c) => [[c.repeat(100_000)], [`${c.repeat(100_000)}x`]]),
      ),
    );
    long.finish();
    expect(performance.now() - started).toBeLessThan(500);
    expect(JSON.stringify(long.state()).length).toBeLessThan(20_000);
  });

  test("files of the same header share a fingerprint, whatever its case and spacing", () => {
    expect(headerFingerprint(["Item Name", "Qty"])).toBe(headerFingerprint([" item  name", "QTY"]));
    expect(headerFingerprint(["a", "b"])).not.toBe(headerFingerprint(["b", "a"]));
  });
});
