import { describe, expect, test } from "vitest";
import { difference, type Expected, type Given } from "./judge.ts";
import type { Question } from "./questions.ts";

const question = (more: Partial<Question> = {}): Question => ({
  id: "x-1",
  kind: "top",
  lang: "en",
  question: "?",
  keys: 1,
  alternatives: [],
  order: false,
  pct: false,
  compare: false,
  pivot: false,
  zeros: false,
  ignoreKeys: false,
  expect: "table",
  accept: ["table"],
  ...more,
});

const expected: Expected = { columns: ["store_id", "v"], rows: [["101", "20.50"], ["102", 7]] };

const given = (rows: unknown[][], more: Partial<Given> = {}): Given => ({
  columns: [
    { label: "Store", kind: "dimension" },
    ...Array.from({ length: (rows[0]?.length ?? 1) - 1 }, () => ({
      label: "Figure",
      kind: "figure" as const,
    })),
  ],
  rows,
  hasTotals: false,
  ...more,
});

describe("a table is the expected one", () => {
  test("whatever the order of rows, further columns, and how stores are named", () => {
    const rows = [["Tindahan ni Mang Jose", 3, "7"], ["Aling Nena Store", 9, "20.5"]];
    expect(difference(question(), expected, given(rows))).toBeNull();
  });

  test("with a row of totals, unknown groups and rows of zeros", () => {
    const rows = [["101", 20.5], ["102", 7], ["103", 0], [null, 5], ["Total", 32.5]];
    expect(difference(question(), expected, given(rows, { hasTotals: true }))).toBeNull();
  });

  test("when percentages are told as fractions", () => {
    const rows = [["101", 0.205], ["102", 0.07]];
    expect(difference(question({ pct: true }), expected, given(rows))).toBeNull();
  });

  test("when another one took the last place with the same figure", () => {
    const rows = [["101", 20.5], ["104", 7]];
    const limited = question({ sql: "select … limit 2" });
    expect(difference(limited, expected, given(rows))).toBeNull();
  });

  test("when what is compared stands in columns or in rows", () => {
    const wide: Expected = { columns: ["a", "b"], rows: [[10, 4]] };
    const compared = question({ keys: 0, compare: true });
    expect(difference(compared, wide, given([["", 10, 4, 6]]))).toBeNull();
    expect(difference(compared, wide, given([["last week", 10], ["before", 4]]))).toBeNull();
  });

  test("when the last key became columns", () => {
    const long: Expected = {
      columns: ["cat", "daypart", "sum"],
      rows: [["Dairy", "Morning", 4], ["Dairy", "Night", 1]],
    };
    const shown = given([["Dairy", 4, null, 1]], { pivoted: ["Morning", "Evening", "Night"] });
    expect(difference(question({ keys: 2, pivot: true }), long, shown)).toBeNull();
  });
});

describe("a table is not the expected one", () => {
  test.each([
    ["a figure differs", [["101", 20.5], ["102", 8]], {}],
    ["a row is missing", [["101", 20.5]], {}],
    ["a row is of another store", [["101", 20.5], ["104", 7]], {}],
    ["a row is too many", [["101", 20.5], ["102", 7], ["104", 1]], {}],
    ["the order differs where it matters", [["102", 7], ["101", 20.5]], { order: true }],
    ["figures of two rows are mixed up", [["101", 7], ["102", 20.5]], {}],
  ])("%s", (_, rows, more) => {
    expect(difference(question(more), expected, given(rows))).not.toBeNull();
  });
});
