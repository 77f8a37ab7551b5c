import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../database.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.stop());

const find = async (...told: (string | null)[]) =>
  (await db.sql`
    select f.place_status, p.place_name, p.level, f.place_code, to_jsonb(f.unknown_levels) as unknown_levels
    from ref.find_place(${told[0] ?? null}, ${told[1] ?? null}, ${told[2] ?? null}, ${
    told[3] ?? null
  }) f
    left join ref.places p on p.place_code = f.place_code`)[0];

test("the country is whole: every barangay lies in a municipality, every region is the first two digits", async () => {
  expect([
    ...await db.sql`
    select level, count(*)::int as n from ref.places group by level order by n`,
  ]).toEqual([
    { level: "submunicipality", n: 14 },
    { level: "region", n: 18 },
    { level: "province", n: 82 },
    { level: "municipality", n: 1642 },
    { level: "barangay", n: 42_011 },
  ]);
  const [broken] = await db.sql`
    select count(*)::int as n
    from ref.places p join ref.places w on w.place_code = p.within_code
    where p.region_code <> w.region_code or p.place_name <> btrim(p.place_name)
      or (p.level = 'barangay' and w.level not in ('municipality', 'submunicipality'))`;
  expect(broken).toEqual({ n: 0 });
});

describe("names as people write them", () => {
  test.each([
    [["NCR"], "National Capital Region (NCR)", "region"],
    [["Metro Manila", null, "QC"], "Quezon City", "municipality"],
    [["Metro Manila", "NCR", "Quezon City", "Brgy. Commonwealth"], "Commonwealth", "barangay"],
    [["Region VII", "Cebu", "Cebu City", "Lahug"], "Lahug", "barangay"],
    [[null, null, "cebu city"], "City of Cebu", "municipality"],
    [[null, "Davao City"], "City of Davao", "municipality"],
    [["CALABARZON", "Laguna", "Sta. Rosa"], "City of Santa Rosa", "municipality"],
    [["Central Luzon", "Pampanga", "San Fernando"], "City of San Fernando", "municipality"],
    [[null, null, "Las Pinas"], "City of Las Piñas", "municipality"],
    [[null, "Compostela Valley"], "Davao de Oro", "province"],
    [["NCR", null, "Manila", "Barangay 128"], "Barangay 128", "barangay"],
  ])("%j is %s", async (told, name, level) => {
    expect(await find(...told)).toMatchObject({ place_status: "found", place_name: name, level });
  });

  test.each([
    [[null, null, "San Fernando"], "ambiguous", []],
    [["NCR", null, null, "Poblacion"], "ambiguous", []],
    [[null, null, "Gotham"], "unknown", ["municipality"]],
    [["NCR", null, "Cebu City"], "unknown", []],
    [[null, "  "], "not_told", []],
  ])("%j is %s", async (told, status, unknown) => {
    expect(await find(...told)).toMatchObject({
      place_status: status,
      place_name: null,
      unknown_levels: unknown,
    });
  });
});

test("a store is located when it is written, and again when it moves", async () => {
  await db.sql`
    insert into ref.stores (store_id, region, municipality, barangay) values ('P1', 'NCR', 'Makati', 'Bel-Air')`;
  const located = () =>
    db.sql`select place_status, region, municipality, barangay from ref.store_places where store_id = 'P1'`;
  expect([...await located()]).toEqual([{
    place_status: "found",
    region: "National Capital Region (NCR)",
    municipality: "City of Makati",
    barangay: "Bel-Air",
  }]);
  await db.sql`update ref.stores set municipality = 'Gotham' where store_id = 'P1'`;
  expect(await located()).toMatchObject([{ place_status: "unknown", municipality: null }]);
});

test("stores of unknown places and regions written in two ways are found", async () => {
  await db.sql`delete from ref.stores`;
  const found = async () =>
    (await db.sql`select status, found::int from quality.validate_store_places()`).map((r) =>
      `${r["status"]} ${r["found"]}`
    );
  expect(await found()).toEqual(["pass 0", "pass 0", "pass 0"]);
  await db.sql`
    insert into ref.stores (store_id, region, municipality) values
      ('P1', 'NCR', 'Makati'), ('P2', 'Metro Manila', 'Pasay'), ('P3', null, 'San Fernando'), ('P4', 'Mars', null)`;
  expect(await found()).toEqual(["warn 1", "warn 1", "warn 1"]);
});

test("holidays move with Easter and the calendar", async () => {
  const days = await db.sql`
    select holiday_date::text as day, holiday_name as name from ref.holidays
    where holiday_name in ('Good Friday', 'National Heroes Day', 'Immaculate Conception')
      and extract(year from holiday_date) in (2017, 2024, 2025, 2026)
    order by 2, 1`;
  expect(days.map((d) => `${d["name"]} ${d["day"]}`)).toEqual([
    "Good Friday 2017-04-14",
    "Good Friday 2024-03-29",
    "Good Friday 2025-04-18",
    "Good Friday 2026-04-03",
    "Immaculate Conception 2024-12-08",
    "Immaculate Conception 2025-12-08",
    "Immaculate Conception 2026-12-08",
    "National Heroes Day 2017-08-28",
    "National Heroes Day 2024-08-26",
    "National Heroes Day 2025-08-25",
    "National Heroes Day 2026-08-31",
  ]);
});

test("dayparts hold every hour once", async () => {
  expect([
    ...await db.sql`select daypart, to_jsonb(hours) as hours from ref.dayparts d order by d.hours`,
  ])
    .toEqual([
      { daypart: "Morning", hours: [5, 6, 7, 8, 9, 10, 11] },
      { daypart: "Afternoon", hours: [12, 13, 14, 15, 16, 17] },
      { daypart: "Evening", hours: [18, 19, 20, 21] },
      { daypart: "Night", hours: [22, 23, 0, 1, 2, 3, 4] },
    ]);
});
