import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Sql } from "postgres";
import { createTestDatabase, type TestDatabase } from "../database.ts";

/**
 * Retail product titles with their brand, which are not part of this project (docs/detection.md
 * says what they are): read from the folder SCOUT_TEST_DATA, else from shared/data beside the
 * project.
 */
const TITLES = join(
  process.env["SCOUT_TEST_DATA"] ?? fileURLToPath(new URL("../../../shared/data", import.meta.url)),
  "product-names/products_with_brand.csv",
);
const SARI_SARI = new URL("../fixtures/sari_sari_names.csv", import.meta.url);

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.stop());

interface Labelled {
  text: string;
  brand: string;
}

interface Score {
  right: number;
  wrong: number;
  missed: number;
  precision: number;
  recall: number;
}

/** Detects the texts and compares with their labels. `same` decides whether two names are one brand. */
async function score(
  sql: Sql,
  rows: readonly Labelled[],
  same: (found: string, label: string) => boolean,
): Promise<{ all: Score; methods: Record<string, Score>; misses: string[] }> {
  const texts = JSON.stringify(rows.map((r) => r.text));
  const found = new Map(
    (await sql`
      select told, brand_name, brand_method
      from silver.detect_products(array(select jsonb_array_elements_text(${texts}::text::jsonb)))`)
      .map((r) => [r["told"] as string, r]),
  );
  const methods: Record<string, Score> = {};
  const all = empty();
  const misses: string[] = [];
  for (const { text, brand } of rows) {
    const brandFound = found.get(text)?.["brand_name"] as string | null;
    const method = (found.get(text)?.["brand_method"] ?? "none") as string;
    const own = methods[method] ??= empty();
    const outcome = brandFound === null
      ? brand ? "missed" : undefined
      : brand && same(brandFound, brand)
      ? "right"
      : "wrong";
    if (!outcome) continue;
    all[outcome]++;
    own[outcome]++;
    if (outcome !== "right") misses.push(`${text} | ${brand || "no brand"} | ${brandFound ?? "-"}`);
  }
  for (const s of [all, ...Object.values(methods)]) {
    s.precision = s.right / (s.right + s.wrong);
    s.recall = s.right / (s.right + s.wrong + s.missed);
  }
  return { all, methods, misses };
}

const empty = (): Score => ({ right: 0, wrong: 0, missed: 0, precision: 0, recall: 0 });

const print = (what: string, { all, methods }: { all: Score; methods: Record<string, Score> }) =>
  console.log(
    what,
    [["all", all] as const, ...Object.entries(methods)]
      .map(([name, s]) =>
        `${name}: ${s.right} right, ${s.wrong} wrong, ${s.missed} missed` +
        (s.right + s.wrong ? `, precision ${s.precision.toFixed(3)}` : "")
      ).join("; "),
    `recall ${all.recall.toFixed(3)}`,
  );

test("what sari-sari shops write, with typos, abbreviations, things without a brand and words that only look like one", async () => {
  const rows = readFileSync(SARI_SARI, "utf8").trim().split("\n").slice(1).map((line) => {
    const comma = line.lastIndexOf(",");
    return { text: line.slice(0, comma), brand: line.slice(comma + 1) };
  });
  expect(rows.length).toBeGreaterThan(150);
  const result = await score(db.sql, rows, (a, b) => a === b);
  print(`sari-sari names (${rows.length})`, result);
  expect(result.all.precision, result.misses.join("\n")).toBeGreaterThanOrEqual(0.97);
  expect(result.all.recall, result.misses.join("\n")).toBeGreaterThanOrEqual(0.9);
});

if (!existsSync(TITLES)) {
  console.log(`skipped: no product titles in ${TITLES}; SCOUT_TEST_DATA says where they are`);
}
describe.skipIf(!existsSync(TITLES))(`titles nobody here wrote, from ${TITLES}`, () => {
  /**
   * The dictionary is every brand's name as the data spells it, as a user would teach it: no
   * alias, no category, nothing taken from a title. Half of the titles, by hash, are never looked
   * at but by this test. A title that does not state its brand cannot be right.
   */
  const rows = existsSync(TITLES)
    ? parseCsv(readFileSync(TITLES, "utf8")).slice(1)
      .map(([text = "", , brand = ""]) => ({ text, brand }))
      .filter(({ text }) => text)
    : [];
  const heldOut = rows.filter(({ text }) =>
    (createHash("sha256").update(text).digest()[0] ?? 0) < 128
  );
  const compact = (s: string) => s.toLowerCase().replace(/[^a-z0-9]/g, "");
  const states = ({ text, brand }: Labelled) =>
    brand !== "" && compact(text).includes(compact(brand));
  // "griffin" and "griffin technology" are one maker, which the labels write in both ways
  const same = (a: string, b: string) =>
    compact(a).startsWith(compact(b)) || compact(b).startsWith(compact(a));

  beforeAll(async () => {
    await db.sql`delete from ref.brands`;
    const brands = JSON.stringify([...new Set(rows.map((r) => r.brand))]);
    await db.sql`
      insert into ref.brands (brand_name)
      select b from jsonb_array_elements_text(${brands}::text::jsonb) b
      where not silver.is_placeholder(b)`;
  });

  test("as they are", async () => {
    const branded = heldOut.filter((r) => r.brand);
    const result = await score(db.sql, branded, same);
    print(`held-out titles (${branded.length})`, result);
    const stated = await score(db.sql, branded.filter(states), same);
    print(`of them stating their brand (${branded.filter(states).length})`, stated);
    expect(stated.all.precision, stated.misses.join("\n")).toBeGreaterThanOrEqual(0.97);
    expect(stated.all.recall, stated.misses.join("\n")).toBeGreaterThanOrEqual(0.9);
    expect(result.all.precision, result.misses.join("\n")).toBeGreaterThanOrEqual(0.965);
  });

  test.each([
    ["vowels left out", (b: string) => b.slice(0, 1) + b.slice(1).replace(/[aeiou]/g, "")],
    ["a letter doubled", (b: string) => b.slice(0, -2) + b.at(-2) + b.slice(-2)],
    [
      "a letter changed",
      (b: string) => b.slice(0, 3) + (b[3] === "u" ? "o" : "u") + b.slice(4),
    ],
  ])("with %s in the brand", async (what, damage) => {
    const damaged = heldOut
      .filter((r) => /^[a-z]{6,}$/.test(r.brand) && new RegExp(`\\b${r.brand}\\b`).test(r.text))
      .map(({ text, brand }) => ({ text: text.replaceAll(brand, damage(brand)), brand }));
    const result = await score(db.sql, damaged, same);
    print(`${what} (${damaged.length})`, result);
    expect(result.all.precision, result.misses.join("\n")).toBeGreaterThanOrEqual(0.9);
  });

  test("20,000 distinct new names", async () => {
    const names = Array.from(
      { length: 20_000 },
      (_, i) => `${rows[i % rows.length]?.text} lot ${i}`,
    );
    // as autovacuum leaves it: nothing waits when it looks
    await db.sql`analyze silver.product_texts`;
    // how quick the machine is just now
    const yardstick = await seconds(() =>
      db.sql`select count(md5(n::text)) from generate_series(1, 1000000) n`
    );
    const started = performance.now();
    const [row] = await db.sql`
      select count(*)::int as n
      from silver.detect_products(array(select jsonb_array_elements_text(${
      JSON.stringify(names)
    }::text::jsonb)))`;
    console.log(
      `20,000 names: ${((performance.now() - started) / 1000).toFixed(1)} s; a million md5: ${
        yardstick.toFixed(1)
      } s`,
    );
    expect(row).toMatchObject({ n: 20_000 });
  }, 120_000);
});

async function seconds(task: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await task();
  return (performance.now() - started) / 1000;
}

function parseCsv(text: string): string[][] {
  return text.split(/\r?\n/).filter(Boolean).map((line) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)]
      .map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "")
  );
}
