import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../database.ts";
import { addBatch, emptyPipeline } from "./bronze_rows.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.stop());
beforeEach(() => emptyPipeline(db.sql));

test("a pack's size, its pieces and its unit are read from the text", async () => {
  const packs: [string, string | null, number | null, number | null, string | null][] = [
    ["Coke Mismo 330ml", "330ml", 1, 330, "ml"],
    ["Safeguard White 48/150G", "48/150g", 48, 150, "g"],
    ["Minola oil 6x1L", "6x1L", 6, 1, "L"],
    ["Datu Puti 1.5 Liter", "1.5L", 1, 1.5, "L"],
    ["Marlboro Red 20's", "20s", 1, 20, "pcs"],
    ["Kopiko Brown 27g x 10", "27gx10", 10, 27, "g"],
    ["asukal 1/2 kg", "1/2kg", 1, 0.5, "kg"],
    ["Wilkins 1,000 ml", "1,000ml", 1, 1000, "ml"],
    ["Gardenia 12 oz", "12oz", 1, 340.194, "g"],
    ["Nescafe 3in1", null, null, null, null],
    ["Downy 2x10s", "2x10s", 2, 10, "pcs"],
    ["Load 100", null, null, null, null],
  ];
  const texts = JSON.stringify(packs.map(([text]) => text));
  const rows = await db.sql`
    select p.* from jsonb_array_elements_text(${texts}::text::jsonb) with ordinality t (text, i)
    left join lateral silver.parse_pack(ref.plain_text(t.text)) p on true order by i`;
  expect(rows.map((r, i) => [
    packs[i]?.[0],
    r["pack_size"],
    r["pack_count"],
    r["pack_value"] === null ? null : Number(r["pack_value"]),
    r["pack_unit"],
  ])).toEqual(packs);
});

test("the text's brand goes before the told one, a told one is kept, and 'N/A' is none", async () => {
  await db.sql`insert into ref.brands (brand_name) values ('Zesto Test')`;
  await addBatch(db.sql, [{
    transactionId: "T",
    items: [
      { productName: "ZESTO TEST mango 200ml", brandName: "Elsewhere", unitPrice: 9 },
      { productName: "Mango drink", brandName: "zesto-test", unitPrice: 8 },
      { productName: "Mango drink", brandName: "Kubo Farms", unitPrice: 7 },
      { productName: "Mango drink", brandName: "N/A", unitPrice: 6 },
    ],
  }]);
  await db.sql`call silver.promote()`;
  expect(
    await db.sql`
      select brand_name, brand_method, brand_reason, told_brand, pack_size
      from silver.transaction_items order by item_no`,
  ).toMatchObject([
    {
      brand_name: "Zesto Test",
      brand_method: "exact",
      told_brand: "Elsewhere",
      pack_size: "200ml",
    },
    { brand_name: "Zesto Test", brand_method: "field" },
    { brand_name: "Kubo Farms", brand_method: "told" },
    { brand_name: null, brand_method: null, brand_reason: "no_known_brand" },
  ]);
  expect(await db.sql`select brand_name, pack_size from silver.transactions_cleaned`)
    .toMatchObject([{ brand_name: "Zesto Test", pack_size: "200ml" }]);
});
