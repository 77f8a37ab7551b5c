import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { connectWarehouse } from "@scout/warehouse/connect.ts";
import { createTestDatabase, type TestDatabase } from "../database.ts";
import { addBatch, emptyPipeline, receipt } from "./bronze_rows.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.stop());
beforeEach(async () => {
  await emptyPipeline(db.sql);
  await db.sql`delete from ref.brands where brand_name like 'Qz%'`;
  await db.sql`select silver.redetect()`;
  await db.sql`truncate silver.product_texts`;
});

const promote = () => db.sql`call silver.promote()`;
const teach = (brand: string) => db.sql`insert into ref.brands (brand_name) values (${brand})`;
const redetect = async () => (await db.sql`select * from silver.redetect()`)[0];
const lines = () =>
  db.sql`
    select t.transaction_id, i.item_no, i.brand_name, i.brand_method, i.brand_reason, i.brand_confidence,
      i.product_category, i.nielsen_category, t.brand_name as label
    from silver.transaction_items i join silver.transactions_cleaned t on t.id = i.transaction_key
    order by t.transaction_id, i.item_no`;
const brands = async () => (await lines()).map((l) => l["brand_name"]);

describe("teaching a brand", () => {
  test("corrects the lines whose text matches, no others, and gold follows", async () => {
    await addBatch(db.sql, [
      receipt("A", [["Qzandro biscuit 33g", 1, 9], ["Egg", 1, 8]]),
      receipt("B", [["QZANDRO Choco", 1, 9], ["Qzndr choco", 1, 3]]),
      receipt("C", [["Pandro biscuit", 1, 9]]),
    ]);
    await promote();
    await db.sql`call gold.refresh()`;
    expect(await brands()).toEqual([null, null, null, null, null]);
    await teach("Qzandro");
    expect(await redetect()).toMatchObject({ lines: 3, transactions: 2 });
    expect(await brands()).toEqual(["Qzandro", null, "Qzandro", "Qzandro", null]);
    await db.sql`call gold.refresh()`;
    expect(
      await db.sql`
        select sum(transactions)::int as transactions, sum(revenue_peso)::float as revenue_peso from scout.scout_gold_transactions where brand_name = 'Qzandro'`,
    ).toMatchObject([{ transactions: 2, revenue_peso: 21 }]);
    expect(
      await db
        .sql`select count(*)::int as n from silver.transactions_cleaned where brand_name = 'Qzandro'`,
    )
      .toMatchObject([{ n: 2 }]);
    // applied once: there is nothing left to do
    expect(await redetect()).toMatchObject({ changes: 0, texts: 0, lines: 0 });
  });

  test("an alias corrects, and taking the brand away gives the lines back what they told", async () => {
    await addBatch(db.sql, [{
      transactionId: "A",
      items: [{ productName: "Qzorro x 20", brandName: "Zorro", unitPrice: 9, confidence: 0.4 }],
    }]);
    await promote();
    const before = await lines();
    expect(before).toMatchObject([{ brand_name: "Zorro", brand_method: "told", label: "Zorro" }]);
    await teach("Qzebra");
    await db.sql`insert into ref.brand_aliases (alias, brand_name) values ('Qzorro', 'Qzebra')`;
    expect(await redetect()).toMatchObject({ lines: 1 });
    expect(await lines()).toMatchObject([
      { brand_name: "Qzebra", brand_method: "exact", label: "Qzebra" },
    ]);
    await db.sql`delete from ref.brands where brand_name = 'Qzebra'`;
    await redetect();
    expect(await lines()).toEqual(before);
  });

  test("a brand that is taken away is unknown again", async () => {
    await teach("Qzebra");
    await addBatch(db.sql, [receipt("A", [["Qzebra 20g", 1, 9]])]);
    await promote();
    expect(await brands()).toEqual(["Qzebra"]);
    await db.sql`update ref.brands set is_active = false where brand_name = 'Qzebra'`;
    expect(await redetect()).toMatchObject({ lines: 1 });
    expect(await lines()).toMatchObject([{
      brand_name: null,
      brand_reason: "no_known_brand",
      label: null,
    }]);
  });

  test("a told brand takes the dictionary's name, and a payload taught about is no revision", async () => {
    const payload = {
      transactionId: "A",
      items: [{ productName: "x", brandName: "QZ-ORO", unitPrice: 9 }],
    };
    await addBatch(db.sql, [payload]);
    await promote();
    await teach("Qz Oro");
    expect(await redetect()).toMatchObject({ lines: 1 });
    expect(await lines()).toMatchObject([{ brand_name: "Qz Oro", brand_method: "field" }]);
    await addBatch(db.sql, [{ ...payload, extra: 1 }]);
    await promote();
    expect(await db.sql`select rule from silver.duplicates`).toMatchObject([{
      rule: "same_content",
    }]);
  });
});

describe("a device's hints", () => {
  const sale = (items: string[], brandDetection: unknown) => ({
    transactionId: "H",
    brandDetection,
    items: items.map((productName, i) => ({ productName, unitPrice: 10 + i })),
  });

  test.each([
    ["the strongest, weighed against its rivals", ["stick"], {
      detectedBrands: { Qzaa: 0.9, Qzbb: 0.2 },
    }, [["Qzaa", "hint"]]],
    ["rivals as strong", ["stick"], { detectedBrands: { Qzaa: 0.9, Qzbb: 0.9 } }, [[
      null,
      "hints_unsure",
    ]]],
    ["too weak", ["stick"], { detectedBrands: { Qzaa: 0.2 } }, [[null, "hints_unsure"]]],
    ["a list", ["stick"], { detectedBrands: ["Qzaa"] }, [["Qzaa", "hint"]]],
    ["two open lines", ["stick", "thing"], { detectedBrands: { Qzaa: 0.9 } }, [[
      null,
      "hints_differ",
    ], [null, "hints_differ"]]],
    ["explained by the text", ["Qzaa stick"], { detectedBrands: { Qzbb: 0.9 } }, [[
      "Qzaa",
      "exact",
    ]]],
    ["explained by another line", ["Qzaa stick", "thing"], {
      detectedBrands: { Qzaa: 0.9, Qzbb: 0.8 },
    }, [["Qzaa", "exact"], ["Qzbb", "hint"]]],
    [
      "a mention of the product",
      ["stick", "thing"],
      { explicitMentions: [{ brand: "Qzbb", confidence: 0.8, productName: "Thing" }] },
      [[null, "no_known_brand"], ["Qzbb", "hint"]],
    ],
  ])("%s", async (_, items, detection, expected) => {
    await teach("Qzaa");
    await redetect();
    await addBatch(db.sql, [sale(items, detection)]);
    await promote();
    const found = await lines();
    expect(found.map((l) => [l["brand_name"], l["brand_method"] ?? l["brand_reason"]])).toEqual(
      expected,
    );
    expect(found[0]?.["label"]).toBe(expected.at(-1)?.[0]);
  });

  test("are read again when the dictionary learns what they say", async () => {
    await addBatch(db.sql, [sale(["stick"], { detectedBrands: { "QZ Cola": 0.9 } })]);
    await promote();
    expect(await brands()).toEqual(["QZ Cola"]);
    await teach("Qzcola");
    await redetect();
    expect(await brands()).toEqual(["Qzcola"]);
  });
});

test("a change of the dictionary during promotion ends as a clean run does", async () => {
  const sales = Array.from(
    { length: 40 },
    (_, i) =>
      receipt(`R${i}`, [[`Qzara soap ${i % 7}0g`, 1, 9], [`Qzoro ${i % 3}`, 1, 8], ["Egg", 1, 7]]),
  );
  const batches = [sales.slice(0, 10), sales.slice(10, 20), sales.slice(20, 30), sales.slice(30)];
  for (const batch of batches) await addBatch(db.sql, batch);
  const a = createConnection();
  const b = createConnection();
  try {
    await Promise.all([
      a`call silver.promote()`,
      b`call silver.promote()`,
      (async () => {
        await teach("Qzara");
        await redetect();
        await teach("Qzoro");
        await db.sql`delete from ref.brands where brand_name = 'Qzara'`;
        await redetect();
      })(),
    ]);
  } finally {
    await a.end();
    await b.end();
  }
  await promote();
  await redetect();
  const raced = await lines();
  expect(raced).toHaveLength(120);
  await emptyPipeline(db.sql);
  await db.sql`truncate silver.product_texts`;
  for (const batch of batches) await addBatch(db.sql, batch);
  await promote();
  expect(raced).toEqual(await lines());
});

test("a promotion in flight is waited for, so that the lines it wrote by the old dictionary are corrected", async () => {
  await addBatch(db.sql, [receipt("A", [["Qzlate 1", 1, 9]])]);
  const promoter = createConnection();
  const teacher = createConnection();
  try {
    let corrected: Promise<unknown> | undefined;
    await promoter.begin(async (tx) => {
      await tx`select silver.promote_one()`;
      await teach("Qzlate");
      corrected = Promise.resolve(teacher`select * from silver.redetect()`);
      // it stands in line for the dictionary before the promotion commits
      for (;;) {
        const [waiting] = await db
          .sql`select from pg_locks where locktype = 'advisory' and not granted`;
        if (waiting) break;
      }
    });
    await corrected;
    expect(await brands()).toEqual(["Qzlate"]);
  } finally {
    await promoter.end();
    await teacher.end();
  }
});

function createConnection() {
  return connectWarehouse(db.url, { applicationName: "second" });
}
