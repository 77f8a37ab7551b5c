import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../database.ts";
import { addBatch, receipt } from "./bronze_rows.ts";
import { addFile } from "./file_rows.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
  await db.sql`
    insert into ref.nielsen_taxonomy (nielsen_category, product_category, nielsen_department)
    values ('Cigarettes', 'Tobacco Products', 'Tobacco') on conflict do nothing`;
  await db.sql`insert into ref.brands (brand_name) values ('Marlboro') on conflict do nothing`;
  await db.sql`
    insert into ref.nielsen_brand_map (original_brand_name, standardized_brand_name, nielsen_category, confidence_score)
    values ('Marlboro', 'Marlboro', 'Cigarettes', 1) on conflict do nothing`;
  await addBatch(db.sql, [
    receipt("A", [["Marlboro Red 20s", 1, 170], ["MARLBORO  RED 20S", 1, 170], ["Qwrtz", 1, 5]]),
  ]);
  await addFile(db.sql, [
    {
      sku: "1",
      product_name: "Marlboro Red 20s",
      brand_name: "Marlboro",
      product_category: "Smokes",
    },
    {
      sku: "2",
      product_name: "Nobody's Balm",
      brand_name: "Nobody",
      product_category: "Balms",
      department: "Care",
    },
  ], { dataset: "products" });
  await db.sql`call silver.promote()`;
});
afterAll(() => db.stop());

test("sold and catalogued products are one tree, a product once", async () => {
  const products = await db.sql`
    select department is not null as placed, brand_name, product_name, catalogued
    from silver.product_hierarchy where node = 'product' order by product_name`;
  expect([...products]).toMatchObject([
    { placed: true, brand_name: "Marlboro", catalogued: 1 },
    { placed: true, brand_name: "Nobody", catalogued: 1 },
    { placed: false, brand_name: null, catalogued: 0 },
  ]);
  expect([
    ...await db.sql`
    select department, category from silver.product_hierarchy where node = 'category' and department = 'Care'`,
  ])
    .toEqual([{ department: "Care", category: "Balms" }]);
});

test("each node has a parent, and counts add up to it", async () => {
  const orphans = await db.sql`
    select c.level, c.department, c.category, c.brand_name
    from silver.product_hierarchy c
    where c.level > 1 and not exists (
      select from silver.product_hierarchy p
      where p.level = c.level - 1 and p.department is not distinct from c.department
        and (p.level < 2 or p.category is not distinct from c.category)
        and (p.level < 3 or p.brand_name is not distinct from c.brand_name)
    )`;
  expect([...orphans]).toEqual([]);
  const perLevel = await db.sql`
    select level, sum(products)::int as products from silver.product_hierarchy group by level order by level`;
  expect(new Set(perLevel.map((row) => row["products"]))).toEqual(new Set([3]));
});
