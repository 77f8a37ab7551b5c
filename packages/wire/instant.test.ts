import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "../../tests/database.ts";
import { parseInstant } from "./instant.ts";
import { wallTimeToEpochMs } from "./zone.ts";

const MANILA = { offsetMinutes: null, zone: "Asia/Manila" };
const read = (value: unknown, naive = MANILA as Parameters<typeof parseInstant>[1]) => {
  const micros = parseInstant(value, naive);
  return micros === null ? null : new Date(micros / 1000).toISOString();
};

describe("parseInstant", () => {
  it.each([
    ["2025-09-05T09:44:28.000Z", "2025-09-05T09:44:28.000Z"],
    ["2025-09-05T17:44:28+08:00", "2025-09-05T09:44:28.000Z"],
    ["2025-09-05 17:44:28+0800", "2025-09-05T09:44:28.000Z"],
    ["2025-09-05T04:44:28-05", "2025-09-05T09:44:28.000Z"],
    ["2025-09-05T17:44:28", "2025-09-05T09:44:28.000Z"],
    ["2025-09-05 17:44", "2025-09-05T09:44:00.000Z"],
    ["2025-09-05", "2025-09-04T16:00:00.000Z"],
    ["20250905T094428Z", "2025-09-05T09:44:28.000Z"],
    ["20250905", "2025-09-04T16:00:00.000Z"],
    ["20250905174428", "2025-09-05T09:44:28.000Z"],
    ["2024-02-29T24:00:00Z", "2024-03-01T00:00:00.000Z"],
    [1757065468, "2025-09-05T09:44:28.000Z"],
    [1757065468.5, "2025-09-05T09:44:28.500Z"],
    [1757065468123, "2025-09-05T09:44:28.123Z"],
    [1757065468123456, "2025-09-05T09:44:28.123Z"],
    ["1757065468", "2025-09-05T09:44:28.000Z"],
    ["1757065468123", "2025-09-05T09:44:28.123Z"],
    [0, "1970-01-01T00:00:00.000Z"],
    ["2024-02-29T24:00:00.000Z", "2024-03-01T00:00:00.000Z"],
    ["2025-02-30T00:00:00Z", null],
    ["2025-02-30T00:00:00.000Z", null],
    ["2025-02-28T24:00:00.001Z", "2025-03-01T00:00:00.001Z"],
    ["2025-02-2xT00:00:00.000Z", null],
    ["2025-02-28T00:00:00.0-0Z", null],
    ["2025-13-01", null],
    ["09:44", null],
    ["yesterday", null],
    ["", null],
    [true, null],
    [NaN, null],
  ])("%j", (value, iso) => {
    expect(read(value)).toBe(iso);
  });

  it("keeps microseconds", () => {
    expect(parseInstant("2025-09-05T09:44:28.123456Z", MANILA)).toBe(1757065468123456);
  });

  it("reads naive times by an offset when there is one", () => {
    expect(read("2025-09-05T09:44:28", { offsetMinutes: -90, zone: "Asia/Manila" }))
      .toBe("2025-09-05T11:14:28.000Z");
  });

  it("reads a time to the millisecond as it reads the same to the microsecond", () => {
    const two = fc.integer({ min: 0, max: 99 }).map((n) => String(n).padStart(2, "0"));
    const time = fc.tuple(two, two, two, two, two, two, two)
      .map(([y, m, d, h, min, s, ms]) => `20${y}-${m}-${d}T${h}:${min}:${s}.${ms}`);
    fc.assert(fc.property(time, (text) => {
      expect(parseInstant(`${text}0Z`, MANILA)).toBe(parseInstant(`${text}0000Z`, MANILA));
    }));
  });

  it("reads what JavaScript writes", () => {
    const date = fc.date({ min: new Date(0), max: new Date("2200-01-01"), noInvalidDate: true });
    fc.assert(fc.property(date, (d) => {
      expect(parseInstant(d.toISOString(), MANILA)).toBe(d.getTime() * 1000);
    }));
  });
});

describe("wallTimeToEpochMs", () => {
  let db: TestDatabase;
  beforeAll(async () => {
    db = await createTestDatabase();
  });
  afterAll(() => db?.stop());

  it("agrees with Postgres, in gaps and overlaps too", async () => {
    const zones = [
      "Asia/Manila",
      "America/New_York",
      "Europe/London",
      "Australia/Lord_Howe",
      "Asia/Kathmandu",
      "America/St_Johns",
    ];
    const around = (iso: string) => Date.parse(iso);
    const moments = fc.oneof(
      fc.integer({ min: Date.UTC(2000, 0, 2), max: Date.UTC(2030, 0, 1) }),
      // wall times about the changes of 2025
      fc.constantFrom(
        "2025-03-09T02:00Z",
        "2025-11-02T01:00Z",
        "2025-03-30T01:00Z",
        "2025-10-26T01:00Z",
        "2025-04-06T02:00Z",
        "2025-10-05T02:00Z",
      )
        .chain((iso) =>
          fc.integer({ min: -7_200_000, max: 7_200_000 }).map((d) => around(iso) + d)
        ),
    ).map((ms) => Math.floor(ms / 1000) * 1000);
    const cases = fc.sample(fc.tuple(fc.constantFrom(...zones), moments), 2000);
    const rows = await db.sql<{ ms: number }[]>`
      select (extract(epoch from (c ->> 1)::timestamp at time zone (c ->> 0)) * 1000)::bigint as ms
      from jsonb_array_elements(${
      JSON.stringify(cases.map(([z, ms]) => [z, new Date(ms).toISOString().slice(0, 19)]))
    }::text::jsonb) with ordinality as x (c, n)
      order by n`;
    cases.forEach(([zone, wall], i) => {
      expect([zone, wall, wallTimeToEpochMs(wall, zone)]).toEqual([zone, wall, rows[i]?.ms]);
    });
  });
});
