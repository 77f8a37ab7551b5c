import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../database.ts";
import { addBatch, addTranscript, emptyPipeline, type Payload, receipt } from "./bronze_rows.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.stop());
beforeEach(() => emptyPipeline(db.sql));

const promote = () => db.sql`call silver.promote()`;
const interactions = async () => [
  ...await db.sql`
    select t.transaction_id, i.*, to_jsonb(i.other_products) as other_products
    from silver.interactions i join silver.transactions_cleaned t on t.id = i.transaction_key
    order by t.transaction_id`,
];
const substitutions = async () => [
  ...await db.sql`
    select t.transaction_id, s.* from silver.brand_substitutions s
    join silver.transactions_cleaned t on t.id = s.transaction_key
    order by t.transaction_id, s.substitution_no`,
];
const transcripts = async () => [
  ...await db.sql`
    select t.transaction_id, s.transcript, s.masked from silver.transcripts s
    join silver.transactions_cleaned t on t.id = s.transaction_key order by 1`,
];
const snake = (more: Record<string, unknown>): Payload => ({
  transaction_id: "S-1",
  store: { id: "S1" },
  timestamp: "2025-09-05T09:44:28+08:00",
  items: [{
    brand_id: 7,
    brand_name: "Pepsi",
    product_name: "Pepsi 290ml",
    qty: 1,
    total_price: 18,
  }],
  amounts: { transaction_amount: 18 },
  ...more,
});

describe("what payloads tell beside the receipt", () => {
  test("the documented camelCase payload", async () => {
    const text = await readFile(
      new URL("../fixtures/device_payload.json", import.meta.url),
      "utf8",
    );
    await addBatch(db.sql, [text.trim()]);
    await promote();
    expect(await interactions()).toMatchObject([{
      weather: "Clear",
      is_holiday: false,
      other_products: ["Coca-Cola"],
      substitution_event: false,
      language: "tl-PH",
      request_type: null,
      suggestion_offered: null,
    }]);
    expect(await substitutions()).toEqual([]);
  });

  test("the snake_case form, brand ids named by the lines", async () => {
    await addBatch(db.sql, [snake({
      request: {
        request_type: "Branded",
        request_mode: "verbal",
        gender: "female",
        age_bracket: "25-34",
      },
      suggestion: { offered: true, accepted: false },
      substitution: { asked_brand_id: 3, final_brand_id: 7 },
    })]);
    await promote();
    expect(await interactions()).toMatchObject([{
      request_type: "branded",
      request_mode: "verbal",
      suggestion_offered: true,
      suggestion_accepted: false,
      substitution_event: true,
    }]);
    expect(await substitutions()).toMatchObject([{
      asked_brand: null,
      asked_brand_id: "3",
      final_brand: "Pepsi",
      final_brand_id: "7",
    }]);
    expect([...await db.sql`select * from silver.customer_context`]).toMatchObject([{
      gender: "female",
      age_bracket: "25-34",
      customer_type: null,
      completeness_score: "0.667",
    }]);
  });

  test("nothing told is no row; null, empty and odd shapes are nothing told", async () => {
    await addBatch(db.sql, [
      receipt("A", [["Egg", 1, 9]]),
      receipt("B", [["Egg", 1, 9]], {
        transactionContext: "verbal",
        audioContext: [1],
        request: 5,
        suggestion: null,
        substitution: [],
        emotions: null,
      }),
      snake({ transaction_id: "C", suggestion: null, substitution: null, request: {} }),
    ]);
    await promote();
    expect((await interactions()).filter((i) => i["transaction_id"] !== "B")).toEqual([]);
    expect(await substitutions()).toEqual([]);
    expect([...await db.sql`select id from silver.transactions_cleaned`]).toHaveLength(3);
  });

  test.each([
    ["a word", "Happy", ["happy"]],
    ["a list, in order", ["calm", "Happy"], ["calm", "happy"]],
    ["a list with confidence", [{ emotion: "calm", confidence: 0.2 }, {
      emotion: "happy",
      confidence: 0.7,
    }], ["happy", "calm"]],
    ["a map to strengths", { sad: 0.1, happy: 0.9, angry: 0 }, ["happy", "sad"]],
    ["the dominant one", { dominant: "neutral", confidence: 0.9 }, ["neutral"]],
    ["an empty list", [], null],
    ["a number", 5, null],
  ])("emotions as %s", async (_, emotions, expected) => {
    const [row] = await db.sql`select to_jsonb(silver.emotions(${
      db.sql.json(emotions as never)
    })) as e`;
    expect(row?.["e"]).toEqual(expected);
  });

  test("brands told by name, with a reason in which a number is masked", async () => {
    await addBatch(db.sql, [receipt("A", [["Pepsi", 1, 18]], {
      transactionContext: {
        substitutionEvent: true,
        substitutionReason: "out of stock, text 0917 123 4567",
        substitution: { askedBrand: "Coca-Cola", finalBrand: "Pepsi" },
        suggestion: { offered: "RC Cola", accepted: true },
      },
    })]);
    await promote();
    expect(await substitutions()).toMatchObject([{
      asked_brand: "Coca-Cola",
      final_brand: "Pepsi",
      reason: "out of stock, text [phone]",
    }]);
    expect(await interactions()).toMatchObject([{
      substitution_event: true,
      substitution_reason: "out of stock, text [phone]",
      suggestion_offered: true,
      suggested_product: "RC Cola",
      suggestion_accepted: true,
    }]);
  });
});

describe("words said", () => {
  test("reach silver masked, with a count of each kind, and notes do not", async () => {
    const batch = await addBatch(db.sql, [
      receipt("A", [["Egg", 1, 9]]),
      receipt("B", [["Egg", 1, 9]]),
    ]);
    await addTranscript(db.sql, batch, 1, "ako si Juan dela Cruz, load 09171234567 at 09181234567");
    await addTranscript(db.sql, batch, 1, "suki", "notes");
    await addTranscript(db.sql, batch, 2, "isa pang itlog, 9 pesos");
    await promote();
    await db.sql`call silver.mask_transcripts()`;
    expect(await transcripts()).toEqual([
      {
        transaction_id: "A",
        transcript: "ako si [name], load [phone] at [phone]",
        masked: { name: 1, phone: 2 },
      },
      { transaction_id: "B", transcript: "isa pang itlog, 9 pesos", masked: null },
    ]);
    expect([...await db.sql`select * from silver.transcript_queue`]).toEqual([]);
  });

  test("a rule added later masks what is there", async () => {
    const batch = await addBatch(db.sql, [receipt("A", [["Egg", 1, 9]])]);
    await addTranscript(db.sql, batch, 1, "plaka ABC 1234, tawag sa 09171234567");
    await promote();
    await db.sql`call silver.mask_transcripts()`;
    await db.sql`
      insert into ref.pii_rules (position, rule_name, kind, cue, pattern, replacement, description)
      values (900, 'plate', 'other', '[0-9]{3}', '\\m[a-z]{3}\\s?[0-9]{3,4}\\M', '[plate]', 'ABC 1234')`;
    expect(await db.sql`select silver.remask() as n`).toMatchObject([{ n: 1 }]);
    expect(await transcripts()).toMatchObject([{
      transcript: "plaka [plate], tawag sa [phone]",
      masked: { phone: 1, other: 1 },
    }]);
    expect(await db.sql`select silver.remask() as n`).toMatchObject([{ n: 0 }]);
    await db.sql`delete from ref.pii_rules where rule_name = 'plate'`;
  });

  test("masking that fails is logged and tried again, and sales go on", async () => {
    const batch = await addBatch(db.sql, [receipt("A", [["Egg", 1, 9]])]);
    await addTranscript(db.sql, batch, 1, "tawag sa 09171234567");
    await db
      .sql`alter table silver.transcripts add constraint broken check (transcript !~ 'phone')`;
    await promote();
    expect(await db.sql`select status from bronze.batches`).toMatchObject([{ status: "promoted" }]);
    await db.sql`call silver.mask_transcripts()`;
    expect(await transcripts()).toEqual([]);
    expect([...await db.sql`select component, code from metadata.error_log`]).toEqual([
      { component: "silver.mask_transcripts", code: "23514" },
    ]);
    await db.sql`alter table silver.transcripts drop constraint broken`;
    await db.sql`update silver.transcript_queue set not_before = null`;
    await db.sql`call silver.mask_transcripts()`;
    expect(await transcripts()).toMatchObject([{ transcript: "tawag sa [phone]" }]);
  });

  test("are deleted when their time is over", async () => {
    const batch = await addBatch(db.sql, [receipt("A", [["Egg", 1, 9]])], {
      receivedAt: new Date(Date.now() - 400 * 86_400_000).toISOString(),
    });
    await addTranscript(db.sql, batch, 1, "itlog");
    await promote();
    await db.sql`call silver.mask_transcripts()`;
    expect(await db.sql`select silver.purge_transcripts() as n`).toMatchObject([{ n: 1 }]);
    expect(await transcripts()).toEqual([]);
  });

  test("an expression that is none is refused when the rule is written", async () => {
    await expect(db.sql`
      insert into ref.pii_rules (position, rule_name, kind, cue, pattern, replacement, description)
      values (901, 'broken', 'other', 'x', '([', '[x]', '')`).rejects.toMatchObject({
      code: "2201B",
    });
  });
});

describe("goes with its transaction", () => {
  const told = (weather: string) =>
    receipt("A", [["Egg", weather === "Rain" ? 2 : 1, 9]], {
      transactionContext: { weather },
      substitution: { askedBrand: "X", finalBrand: weather },
    });

  test("a later revision replaces what the earlier one told", async () => {
    const first = await addBatch(db.sql, [told("Clear")], { receivedAt: "2025-09-05T10:00:00Z" });
    await addTranscript(db.sql, first, 1, "una");
    await promote();
    await db.sql`call silver.mask_transcripts()`;
    const second = await addBatch(db.sql, [told("Rain")], { receivedAt: "2025-09-05T11:00:00Z" });
    await addTranscript(db.sql, second, 1, "pangalawa");
    await promote();
    await db.sql`call silver.mask_transcripts()`;
    expect(await interactions()).toMatchObject([{ weather: "Rain" }]);
    expect(await substitutions()).toMatchObject([{ final_brand: "Rain" }]);
    expect(await transcripts()).toMatchObject([{ transcript: "pangalawa" }]);
  });

  test("what is deleted with a transaction leaves nothing behind", async () => {
    const batch = await addBatch(db.sql, [told("Clear")]);
    await addTranscript(db.sql, batch, 1, "una");
    await promote();
    await db.sql`call silver.mask_transcripts()`;
    await db.sql`delete from silver.transactions_cleaned where batch_id = ${batch}`;
    expect(await interactions()).toEqual([]);
    expect(await substitutions()).toEqual([]);
    expect(await transcripts()).toEqual([]);
  });

  test("enriching and masking twice is doing it once", async () => {
    const batch = await addBatch(db.sql, [told("Clear")]);
    await addTranscript(db.sql, batch, 1, "una");
    await promote();
    await db.sql`call silver.mask_transcripts()`;
    const before = [await interactions(), await substitutions(), await transcripts()];
    for (let n = 0; n < 2; n++) {
      await db.sql`select silver.enrich_batch(b) from bronze.batches b where id = ${batch}`;
      await db.sql`call silver.mask_transcripts()`;
    }
    expect([await interactions(), await substitutions(), await transcripts()]).toEqual(before);
  });
});
