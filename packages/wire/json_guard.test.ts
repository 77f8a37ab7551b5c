import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "../../tests/database.ts";
import { refusalByJsonb } from "./json_guard.ts";

const deep = (n: number) => `${"[".repeat(n)}${"]".repeat(n)}`;

describe("refusalByJsonb", () => {
  it.each([
    ['{"a":"x\\u0000"}', "nul_character"],
    ['{"a\\u0000":1}', "nul_character"],
    ['{"a":"\\\\u0000"}', null],
    ['{"a":"\\\\\\u0000"}', "nul_character"],
    ['{"a":"\\ud83d\\ude00"}', null],
    ['{"a":"\\ud83d"}', "lone_surrogate"],
    ['{"a":"\\ude00\\ud83d"}', "lone_surrogate"],
    ['{"a":"\\uD83Dx\\uDE00"}', "lone_surrogate"],
    ['{"a":"\\u00f1"}', null],
    ['{"a":1e131071}', null],
    ['{"a":1e131072}', "number_out_of_range"],
    ['{"a":1e-16383}', null],
    ['{"a":1e-16384}', "number_out_of_range"],
    ['{"a":-1.5E+999999999999}', "number_out_of_range"],
    ['{"a":"1e999999"}', null],
    ['{"id":"0003eea1-082e-497b-a7c4-e1234 ,"}', null],
    [`{"a":${"9".repeat(131073)}}`, "number_out_of_range"],
    [`{"a":0.${"9".repeat(16384)}}`, "number_out_of_range"],
    [`{"a":"${"9".repeat(140000)}"}`, null],
    [`{"a":${deep(511)}}`, null],
    [`{"a":${deep(512)}}`, "nested_too_deep"],
    [`{"a":"${"[".repeat(5000)}"}`, null],
    [`{"a":[${"[],".repeat(2000)}1]}`, null],
    [`{"a":${deep(100_000)}}`, "nested_too_deep"],
  ])("%.60j → %s", (text, code) => {
    JSON.parse(text);
    expect(refusalByJsonb(text, 512)).toBe(code);
  });
});

describe("against Postgres", () => {
  let db: TestDatabase;
  beforeAll(async () => {
    db = await createTestDatabase();
    await db.sql`
      create function casts(p text) returns boolean language plpgsql as $$
      begin
        perform p::jsonb;
        return true;
      exception when data_exception or program_limit_exceeded or statement_too_complex then
        return false;
      end $$`;
  });
  afterAll(() => db?.stop());

  it("promises exactly what the cast to jsonb keeps", async () => {
    const digits = (max: number) => fc.nat(max).map((n) => "7".repeat(n + 1));
    const number = fc.tuple(
      fc.constantFrom("", "-"),
      fc.oneof(digits(20), fc.constantFrom("7".repeat(131072), "7".repeat(131073))),
      fc.oneof(
        fc.constant(""),
        digits(20).map((d) => `.${d}`),
        fc.constant(`.${"7".repeat(16384)}`),
      ),
      fc.oneof(
        fc.constant(""),
        fc.tuple(
          fc.constantFrom("e", "E", "e-", "E+"),
          fc.oneof(
            fc.nat(400),
            fc.integer({ min: 16360, max: 16400 }),
            fc.integer({ min: 131050, max: 131090 }),
          ),
        ).map(([e, n]) => `${e}${n}`),
      ),
    ).map((parts) => parts.join(""));
    const string = fc.array(
      fc.constantFrom(
        "a",
        "\\\\",
        "\\n",
        '\\"',
        "u0000",
        "\\u0000",
        "\\u0001",
        "\\ud83d",
        "\\ude00",
        "\\uD83D\\uDE00",
        "ñ",
        "\\u00f1",
        "😀",
      ),
      { maxLength: 6 },
    ).map((parts) => `"${parts.join("")}"`);
    const value = fc.oneof(string, number, fc.constantFrom("true", "null", "[]"));
    const payload = fc.array(fc.tuple(string, value), { minLength: 1, maxLength: 3 })
      .map((members) => `{${members.map(([k, v]) => `${k}: ${v}`).join(", ")}}`);

    await fc.assert(
      fc.asyncProperty(payload, async (text) => {
        JSON.parse(text);
        const [row] = await db.sql<{ ok: boolean }[]>`select casts(${text}) as ok`;
        expect([refusalByJsonb(text, 512) === null, text.slice(0, 200)]).toEqual([
          row?.ok,
          text.slice(0, 200),
        ]);
      }),
      { numRuns: 400 },
    );
  });
});
