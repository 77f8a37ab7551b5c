import fc from "fast-check";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { connectWarehouse } from "@scout/warehouse/connect.ts";
import { createTestDatabase, type TestDatabase } from "../database.ts";
import {
  addBatch,
  type BatchOptions,
  emptyPipeline,
  type Payload,
  receipt,
} from "./bronze_rows.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.stop());
beforeEach(() => emptyPipeline(db.sql));
afterEach(async () => {
  await db.sql`delete from metadata.data_contracts where owner = 'test'`;
});

/** Adds a rule of the test's own. */
const addRule = (rule: Record<string, unknown>) =>
  db.sql`
    insert into metadata.data_contracts (
      rule, code, entity, rule_type, columns, parameters, severity, error_severity, owner, description, message, is_enabled, valid_from)
    select r.rule, coalesce(r.code, r.rule), coalesce(r.entity, 'receipt'), r.rule_type, coalesce(r.columns, '{}'),
      coalesce(r.parameters, '{}'), coalesce(r.severity, 'warn'), coalesce(r.error_severity, 'LOW'), 'test',
      'of a test', coalesce(r.message, 'Expected better.'), coalesce(r.is_enabled, true), r.valid_from
    from jsonb_populate_record(null::metadata.data_contracts, ${
    JSON.stringify(rule)
  }::text::jsonb) r`;
const promote = () => db.sql`call silver.promote()`;
/** Adds a batch and promotes it; what the rule found, as [line, item, value]. */
async function found(rule: string, payloads: readonly Payload[], options: BatchOptions = {}) {
  const batch = await addBatch(db.sql, payloads, options);
  await promote();
  return (await db.sql`
    select line_no::int, item_no, value from quality.contract_violations
    where batch_id = ${batch} and rule = ${rule} order by line_no, item_no`)
    .map((row) => [row["line_no"], row["item_no"], row["value"]]);
}
const nothingLost = async () =>
  expect([...await db.sql`select * from quality.conservation`]).toEqual([]);

const egg = (id: string, more: Record<string, unknown> = {}) => receipt(id, [["Egg", 1, 9]], more);
const line = (more: Record<string, unknown>) => ({
  transactionId: "T",
  timestamp: "2025-09-05T09:44:28+08:00",
  items: [{ productName: "Egg", quantity: 1, unitPrice: 9, ...more }],
});

describe("each type of rule: broken, a row appears; repaired, none", () => {
  test.each<[Record<string, unknown>, Payload[], Payload[], unknown[][]]>([
    [
      { rule_type: "not_null", columns: ["customer_id"] },
      [egg("A")],
      [egg("B", { customerId: "C1" })],
      [[1, 0, ""]],
    ],
    [
      { rule_type: "range", columns: ["amount"], parameters: { min: 1, max: 100 } },
      [receipt("A", [["Egg", 1, 101]]), receipt("B", [["Egg", 1, 0.5]])],
      [receipt("C", [["Egg", 1, 100]]), receipt("D", [["Egg", 1, 1]])],
      [[1, 0, "101"], [2, 0, "0.5"]],
    ],
    [
      {
        rule_type: "regex",
        entity: "line",
        columns: ["product_name"],
        parameters: { pattern: "^it's [a-z]+$", ignore_case: true },
      },
      [receipt("A", [["IT'S EGG", 1, 9], ["Egg", 1, 9]])],
      [receipt("B", [["It's egg", 1, 9]])],
      [[1, 2, "Egg"]],
    ],
    [
      {
        rule_type: "set",
        columns: ["payment_method"],
        parameters: { values: ["cash", "o'clock"], ignore_case: true },
      },
      [egg("A", { paymentMethod: "barter" })],
      [egg("B", { paymentMethod: "O'Clock" }), egg("C")],
      [[1, 0, "barter"]],
    ],
    [
      { rule_type: "unique", columns: ["customer_id", "amount"] },
      [egg("A", { customerId: "C" }), egg("B", { customerId: "C" }), egg("C", { customerId: "C" })],
      [egg("D", { customerId: "C" }), egg("E", { customerId: "D" }), egg("F"), egg("G")],
      [[2, 0, "C, 9"], [3, 0, "C, 9"]],
    ],
    [
      {
        rule_type: "reference",
        columns: ["store_id"],
        parameters: { table: "metadata.devices" },
      },
      [egg("A", { storeId: "S9" }), egg("B", { storeId: "S9" }), egg("C", { storeId: "S8" })],
      [egg("D")],
      [[1, 0, "S9"], [3, 0, "S8"]],
    ],
    [
      {
        rule_type: "expression",
        entity: "line",
        columns: ["quantity", "receipt.amount"],
        parameters: { check: "line.quantity * 2 <= receipt.amount" },
      },
      [receipt("A", [["Egg", 6, 1], ["Salt", 1, 1]])],
      [egg("B")],
      [[1, 1, "6, 7"]],
    ],
    [
      {
        rule_type: "monotonic",
        columns: ["event_at"],
        parameters: { partition_by: ["store_id"], tolerance: "1 minute" },
      },
      ["09:10", "09:00", "09:05", "09:01"].map((at, i) =>
        egg(`A${i}`, { timestamp: `2025-09-05T${at}:00Z` })
      ),
      ["09:00", "09:10", "09:09"].map((at, i) =>
        egg(`B${i}`, { timestamp: `2025-09-05T${at}:00Z` })
      ),
      [[2, 0, expect.stringMatching(/^S1, from 2025-09-05 .*:10:00.* to 2025-09-05 .*:00:00/)]],
    ],
    [
      {
        rule_type: "freshness",
        columns: ["event_at"],
        parameters: { partition_by: ["device_id"], max_age: "2 days" },
      },
      [egg("A"), egg("B")],
      [egg("C"), egg("D", { timestamp: new Date().toISOString() })],
      [[1, 0, expect.stringContaining("D1")]],
    ],
  ])("$rule_type", async (rule, broken, kept, violations) => {
    await addRule({ rule: "tried", ...rule });
    expect(await found("tried", broken)).toEqual(violations);
    expect(await found("tried", kept)).toEqual([]);
    await nothingLost();
  });

  test("volume", async () => {
    await addRule({
      rule: "tried",
      rule_type: "volume",
      parameters: { days: 28, factor: 2, min_receipts: 3, min_days: 2 },
    });
    for (const [day, n] of [["03", 2], ["04", 2]] as const) {
      await addBatch(
        db.sql,
        Array.from(
          { length: n },
          (_, i) => egg(`${day}-${i}`, { timestamp: `2025-09-${day}T09:00:00Z` }),
        ),
      );
    }
    await promote();
    await db.sql`call gold.refresh()`;
    const sales = (n: number) => Array.from({ length: n }, (_, i) => egg(`05-${n}-${i}`));
    expect(await found("tried", sales(4))).toEqual([]);
    expect(await found("tried", sales(5))).toEqual([
      [1, 0, "S1 on 2025-09-05: 5 receipts, usually 2"],
    ]);
    // what the day has already counts
    await db.sql`call gold.refresh()`;
    expect(await found("tried", [egg("one more")])).toHaveLength(1);
  });
});

const minutesAgo = (n: number) => new Date(Date.now() - n * 60_000).toISOString();

/** A payload that breaks each rule Scout starts with, and one that keeps it. */
const examples: Record<string, [broken: Payload[], kept: Payload[], options?: BatchOptions]> = {
  receipt_empty: [[{}], [{ amount: 5 }]],
  receipt_text_too_long: [[egg("x".repeat(257))], [egg("x".repeat(256))]],
  line_text_too_long: [[line({ brandName: "y".repeat(257) })], [line({ brandName: "y" })]],
  receipt_number_out_of_range: [[{ totals: { totalAmount: 2e12 } }], [{ amount: 2 }]],
  line_number_out_of_range: [[line({ quantity: 1e15 })], [line({ quantity: 2 })]],
  transaction_id_missing: [[line({}), { amount: 1 }].slice(1), [line({})]],
  transaction_id_shape: [[egg("A B")], [egg("{A-1}")]],
  transaction_id_repeated: [[egg("A"), egg("a")], [egg("A"), egg("B")]],
  store_known: [[egg("A", { storeId: "S9" })], [egg("B", { storeId: "S7" })]],
  device_known: [[egg("A")], [egg("A")]],
  customer_id_is_no_personal_data: [
    [egg("A", { customerId: "09171234567" })],
    [egg("A", { customerId: "C-1" })],
  ],
  moment_repeated: [[egg("A"), egg("B")], [egg("A"), egg("B", { timestamp: minutesAgo(1) })]],
  device_sequence: [
    [egg("A", { timestamp: minutesAgo(1) }), egg("B", { timestamp: minutesAgo(9) })],
    [egg("A", { timestamp: minutesAgo(9) }), egg("B", { timestamp: minutesAgo(1) })],
  ],
  device_fresh: [[egg("A")], [egg("A", { timestamp: minutesAgo(9) })]],
  amount_unknown: [[line({ unitPrice: null })], [line({})]],
  amount_zero: [[{ amount: 0 }], [{ amount: 1 }]],
  amount_implausible: [[{ amount: 50_001 }], [{ amount: 50_000 }]],
  amount_differs_from_lines: [
    [receipt("A", [["Egg", 1, 100]], { totals: { totalAmount: 75 } })],
    [receipt("A", [["Egg", 1, 100]], { totals: { totalAmount: 90 } })],
  ],
  discount_exceeds_amount: [
    [receipt("A", [["Egg", 1, 100]], { totals: { totalAmount: -5 } })],
    [receipt("A", [["Egg", 1, 100]], { totals: { totalAmount: 5 } })],
  ],
  return_not_negative: [
    [{ amount: 5, isReturn: true }],
    [{ amount: -5, isReturn: true }],
  ],
  currency_without_rate: [
    [egg("A", { totals: { totalAmount: 9, currency: "XTS" } })],
    [egg("A", { totals: { totalAmount: 9, currency: "GBP" } }), egg("B")],
  ],
  basket_implausible: [[receipt("A", [["Egg", 501, 1]])], [receipt("A", [["Egg", 500, 1]])]],
  receipt_too_many_lines: [
    [receipt("A", Array.from({ length: 201 }, () => ["Egg", 1, 1]))],
    [receipt("A", Array.from({ length: 200 }, () => ["Egg", 1, 1]))],
  ],
  payment_method_known: [[egg("A", { paymentMethod: "shells" })], [
    egg("A", { paymentMethod: "GCash" }),
  ]],
  gender_known: [[egg("A", { customer: { gender: "42" } })], [
    egg("A", { customer: { gender: "Female" } }),
  ]],
  age_bracket_shape: [[egg("A", { customer: { ageBracket: "old" } })], [
    egg("A", { customer: { ageBracket: "25-34" } }),
    egg("B", { customer: { ageBracket: "55+" } }),
    egg("C", { customer: { ageBracket: "unknown" } }),
  ]],
  age_implausible: [[egg("A", { customer: { age: 4 } })], [egg("A", { customer: { age: 5 } })]],
  age_outside_bracket: [
    [egg("A", { customer: { age: 40, ageBracket: "25-34" } })],
    [egg("A", { customer: { age: 34, ageBracket: "25-34" } })],
  ],
  customer_type_shape: [[egg("A", { customer_type: "17.50" })], [
    egg("A", { customer_type: "suki" }),
  ]],
  confidence_low: [[line({ confidence: 0.29 })], [line({ confidence: 0.3 })]],
  line_unnamed: [[line({ productName: "" })], [line({ productName: "", sku: "E1" })]],
  product_name_no_words: [[line({ productName: "4806..." })], [line({ productName: "7-Up" })]],
  brand_known: [[line({ brandName: "Eggo" })], [
    line({ brandName: "HENNY" }),
    line({ brandName: "Hen & Co" }),
    line({}),
  ]],
  brand_category_differs: [
    [line({ brandName: "Henny", category: "test drinks" })],
    [
      line({ brandName: "henny", category: "Test Eggs" }),
      line({ brandName: "Henny", category: "Test Food" }),
      line({ brandName: "Henny", category: "Hardware" }),
      line({ brandName: "Eggo", category: "Test Drinks" }),
    ],
  ],
  price_unknown: [[line({ unitPrice: null })], [line({})]],
  unit_price_negative: [[line({ unitPrice: -1 })], [line({ unitPrice: 0 })]],
  unit_price_implausible: [[line({ unitPrice: 20_001 })], [line({ unitPrice: 20_000 })]],
  quantity_zero: [[line({ quantity: 0 })], [line({ quantity: -1 })]],
  quantity_implausible: [[line({ quantity: 201 })], [line({ quantity: 200 })]],
  quantity_fractional: [[line({ quantity: 0.5, unit: "pc" })], [
    line({ quantity: 0.5, unit: "kg" }),
  ]],
  line_total_differs: [[line({ totalPrice: 8 })], [line({ totalPrice: 9.04 })]],
  line_sign_differs: [[line({ quantity: -1, totalPrice: 9 })], [
    line({ quantity: -1, totalPrice: -9 }),
  ]],
  barcode_invalid: [
    [line({ barcode: "4006381333932" }), line({ barcode: "12345" }), line({ barcode: "4.8E+12" })],
    ["4006381333931", "73513537", "036000291452", "10614141000415"].map((barcode) =>
      line({ barcode })
    ),
  ],
  sku_shape: [[line({ sku: "s".repeat(101) })], [line({ sku: "SKU 1" })]],
  pack_size_shape: [[line({ packSize: "large" })], [line({ packSize: "330ml" })]],
  unit_shape: [[line({ unit: "12" })], [line({ unit: "sachet" })]],
  line_confidence_low: [[line({ confidence: 0.19 })], [line({ confidence: 0.2 })]],
};
/** What a payload cannot show because the envelope says it: SQL that makes it so, and that unmakes it. */
const envelopes: Record<string, [broken: string, kept: string]> = {
  receipt_without_currency: ["currency = 'peso'", "currency = 'PHP'"],
  receipt_without_store: ["store_id = null", "store_id = 'S1'"],
  receipt_without_time: ["event_at = null", "event_at = now()"],
  device_missing: ["device_id = null", "device_id = 'D1'"],
  device_known: ["device_id = 'nobody'", "device_id = 'D1'"],
  device_matches_token: ["flags = '{device_mismatch}'", "flags = '{store_mismatch}'"],
  store_matches_token: ["flags = '{store_mismatch}'", "flags = null"],
  time_in_future: ["event_at = now() + interval '2 hours'", "event_at = now()"],
  time_before_2000: ["event_at = '1999-12-31'", "event_at = '2000-01-02'"],
  clock_unset: ["time_source = 'clock_unset'", "time_source = 'timestamp'"],
  clock_ahead: ["time_source = 'clock_future'", "time_source = 'timestamp'"],
  time_missing_in_payload: ["time_source = 'arrival'", "time_source = 'created_at'"],
  quality_score_low: ["quality_score = 0.4", "quality_score = 0.5"],
  sold_at_night: ["local_at = '2025-09-05 02:00'", "local_at = '2025-09-05 04:00'"],
  clocks_unset: ["time_source = 'clock_unset'", "time_source = 'timestamp'"],
};

describe("each rule Scout starts with finds its example and nothing else", () => {
  /** Findings of one rule among candidates of a batch, some of their fields set by SQL. */
  const judged = async (rule: string, payloads: readonly Payload[], set = "line_no = line_no") => {
    const batch = await addBatch(db.sql, payloads);
    const [fields, value] = [set.slice(0, set.indexOf(" = ")), set.slice(set.indexOf(" = ") + 3)];
    const [row] = await db.sql.unsafe(`
      select coalesce(cardinality(quality.try_contracts(
        (select jsonb_agg(c) from metadata.data_contracts c where c.rule = '${rule}'),
        array(
          select jsonb_populate_record(c, jsonb_build_object('${fields}', (select ${value} from (select c.*) x)))
          from silver.candidates(b.id, b.received_at) c
        ),
        row(b.id, 'edge', b.received_at, false)::quality.contract_batch)), 0) as n
      from bronze.batches b where b.id = ${batch}`);
    return row?.["n"] as number;
  };

  test("there are at least 40, each with an example, and only what silver cannot hold is refused", async () => {
    const rules = await db
      .sql`select rule, severity, is_structural, is_enabled from metadata.data_contracts`;
    expect(rules.length).toBeGreaterThanOrEqual(40);
    const covered = new Set([
      ...Object.keys(examples),
      ...Object.keys(envelopes),
      "store_day_volume",
    ]);
    expect(rules.map((r) => r["rule"]).filter((rule) => !covered.has(rule))).toEqual([]);
    expect(rules.filter((r) => r["is_enabled"] && r["severity"] !== "warn" && !r["is_structural"]))
      .toEqual([]);
  });

  test.each(Object.entries(examples).filter(([rule]) => !(rule in envelopes)))(
    "%s",
    async (rule, [broken, kept]) => {
      await db.sql`
      insert into ref.stores (store_id) values ('S1'), ('S7') on conflict do nothing`;
      await db.sql.unsafe(`
        insert into ref.brands (brand_name) values ('Henny'), ('Bubbly') on conflict do nothing;
        insert into ref.brand_aliases (alias, brand_name) values ('Hen & Co', 'Henny') on conflict do nothing;
        insert into ref.nielsen_taxonomy values ('Test Eggs', 'Test Food', 'Test'), ('Test Soda', 'Test Drinks', 'Test') on conflict do nothing;
        insert into ref.nielsen_brand_map values ('Henny', 'Henny', 'Test Eggs', 1), ('Bubbly', 'Bubbly', 'Test Soda', 1) on conflict do nothing`)
        .simple();
      expect(await judged(rule, broken), "broken").toBeGreaterThanOrEqual(1);
      expect(await judged(rule, kept), "kept").toBe(0);
    },
  );

  test.each(Object.entries(envelopes))("%s", async (rule, [broken, kept]) => {
    expect(await judged(rule, [egg("A")], broken), "broken").toBe(1);
    expect(await judged(rule, [egg("A")], kept), "kept").toBe(0);
  });

  test("a value that may be personal is not kept", async () => {
    expect(await found("customer_id_is_no_personal_data", [egg("A", { customerId: "a@b.ph" })]))
      .toEqual([[1, 0, "(hidden)"]]);
  });
});

describe("what is refused", () => {
  test("goes into quarantine under the rule's code and message, the rest into silver", async () => {
    await addRule({
      rule: "no_eggs",
      code: "egg",
      entity: "line",
      rule_type: "regex",
      columns: ["product_name"],
      parameters: { pattern: "egg", not: true, ignore_case: true },
      severity: "quarantine",
      message: "Expected no eggs.",
    });
    const batch = await addBatch(db.sql, [
      receipt("A", [["Salt", 1, 9], ["Egg", 1, 9], ["EGG", 1, 9]]),
      receipt("B", [["Salt", 1, 5]]),
      {},
    ]);
    await promote();
    expect(await db.sql`select line_no::int, code, rule, message from bronze.quarantine order by 1`)
      .toMatchObject([
        { line_no: 1, code: "egg", rule: "no_eggs", message: "Expected no eggs." },
        { line_no: 3, code: "receipt_empty", rule: "receipt_empty" },
      ]);
    expect(await db.sql`select transaction_id from silver.transactions_cleaned`).toMatchObject([{
      transaction_id: "B",
    }]);
    expect(
      await db.sql`
      select batch_id::int, status, receipts::int, lines::int, quarantined::int, violations -> 'quarantine' as refused, version
      from quality.contract_results`,
    ).toMatchObject([{
      batch_id: batch,
      status: "quarantined",
      receipts: 3,
      lines: 4,
      quarantined: 2,
      refused: { no_eggs: 2, receipt_empty: 1 },
      version: (await db.sql`select max(version) as v from metadata.contract_versions`)[0]?.["v"],
    }]);
    await nothingLost();
  });

  test("a batch of nothing but bad rows is in quarantine whole, and promoted", async () => {
    await addBatch(db.sql, Array.from({ length: 50 }, (_, i) => i % 2 ? {} : { amount: 1e14 }));
    await promote();
    expect(await db.sql`select status from bronze.batches`).toMatchObject([{ status: "promoted" }]);
    expect(
      await db.sql`select code, count(*)::int as n from bronze.quarantine group by 1 order by 1`,
    )
      .toMatchObject([{ code: "number_out_of_range", n: 25 }, { code: "receipt_empty", n: 25 }]);
    expect(await db.sql`select from silver.transactions_cleaned`).toHaveLength(0);
    await nothingLost();
  });

  test("a rule of severity stop refuses the batch whole; repaired, it goes through", async () => {
    await addRule({
      rule: "no_barter",
      rule_type: "set",
      columns: ["payment_method"],
      parameters: { values: ["cash"] },
      severity: "stop",
      error_severity: "MEDIUM",
    });
    const batch = await addBatch(db.sql, [egg("A", { paymentMethod: "barter" }), egg("B"), {}]);
    const other = await addBatch(db.sql, [egg("C")]);
    for (
      const [attempt, status] of [[1, "received"], [2, "received"], [3, "received"], [
        4,
        "dead_letter",
      ]] as const
    ) {
      await db.sql`update bronze.batches set next_attempt_at = now()`;
      await promote();
      const [row] = await db
        .sql`select status, attempts, last_error from bronze.batches where id = ${batch}`;
      expect(row).toMatchObject({ status, attempts: attempt });
      expect(row?.["last_error"]).toContain(
        "refused by rule no_barter: 1 of 3 rows. Expected better.",
      );
    }
    expect(await db.sql`select transaction_id from silver.transactions_cleaned`).toMatchObject([{
      transaction_id: "C",
    }]);
    expect(await db.sql`select from bronze.quarantine`).toHaveLength(0);
    expect(
      await db
        .sql`select status, violations from quality.contract_results where batch_id = ${batch}`,
    )
      .toMatchObject([{ status: "refused", violations: { stop: { no_barter: 1 } } }]);
    expect(
      await db
        .sql`select line_no::int, severity, value from quality.contract_violations where batch_id = ${batch}`,
    )
      .toMatchObject([{ line_no: 1, severity: "stop", value: "barter" }]);
    await nothingLost();

    await db.sql`update metadata.data_contracts set severity = 'warn' where rule = 'no_barter'`;
    await db
      .sql`update bronze.batches set status = 'received', next_attempt_at = now() where id = ${batch}`;
    await promote();
    expect(await db.sql`select status from bronze.batches where id in (${batch}, ${other})`)
      .toMatchObject([{ status: "promoted" }, { status: "promoted" }]);
    expect(await db.sql`select status from quality.contract_results where batch_id = ${batch}`)
      .toMatchObject([
        { status: "quarantined" },
      ]);
    await nothingLost();
  });

  test.each([["HIGH", "HIGH"], ["CRITICAL", "CRITICAL"]])(
    "refused with error severity %s it is not tried again",
    async (error_severity, logged) => {
      await addRule({
        rule: "never",
        rule_type: "range",
        columns: ["amount"],
        parameters: { max: 0 },
        severity: "stop",
        error_severity,
      });
      await addBatch(db.sql, [egg("A")]);
      await promote();
      expect(await db.sql`select status, attempts from bronze.batches`).toMatchObject([{
        status: "dead_letter",
        attempts: 1,
      }]);
      expect(await db.sql`select severity from metadata.error_log`).toMatchObject([{
        severity: logged,
      }]);
      await nothingLost();
    },
  );
});

describe("a rule that throws", () => {
  const divides = {
    rule: "divides",
    rule_type: "expression",
    columns: ["amount"],
    parameters: { check: "1 / (receipt.amount - 9) > 0" },
  };

  test.each([["warn", "LOW"], ["quarantine", "HIGH"], ["stop", "HIGH"]])(
    "of severity %s costs the batch neither its rows nor its other rules, and is told as %s",
    async (severity, logged) => {
      await addRule({ ...divides, severity });
      await addRule({
        rule: "casts",
        entity: "line",
        rule_type: "expression",
        parameters: { check: "line.product_name::integer > 0" },
      });
      const batch = await addBatch(db.sql, [egg("A"), {}, egg("B", { paymentMethod: "barter" })]);
      await promote();
      expect(await db.sql`select status from bronze.batches`).toMatchObject([{
        status: "promoted",
      }]);
      expect(await db.sql`select transaction_id from silver.transactions_cleaned order by 1`)
        .toMatchObject([
          { transaction_id: "A" },
          { transaction_id: "B" },
        ]);
      expect(
        await db
          .sql`select status, errors, violations from quality.contract_results where batch_id = ${batch}`,
      )
        .toMatchObject([{
          status: "error",
          errors: { divides: "22012 division by zero", casts: expect.stringContaining("22P02") },
          violations: { quarantine: { receipt_empty: 1 }, warn: { payment_method_known: 1 } },
        }]);
      expect(
        await db
          .sql`select severity, code, detail ->> 'rule' as rule from metadata.error_log order by rule desc`,
      )
        .toMatchObject([
          { severity: logged, code: "contract_rule_failed", rule: "divides" },
          { severity: "LOW", rule: "casts" },
        ]);
      await nothingLost();
    },
  );

  test("judges the next batch that does not make it throw", async () => {
    await addRule(divides);
    expect(await found("divides", [receipt("A", [["Egg", 1, 8]])])).toEqual([[1, 0, "8"]]);
    expect(await db.sql`select from metadata.error_log`).toHaveLength(0);
  });
});

describe("rules as rows", () => {
  test.each<[string, Record<string, unknown>, RegExp]>([
    [
      "an unknown column",
      { rule_type: "not_null", columns: ["price"] },
      /a receipt has no column price/,
    ],
    [
      "a column that is SQL",
      { rule_type: "not_null", columns: ["amount is null or true) --"] },
      /has no column/,
    ],
    ["no column", { rule_type: "range", parameters: { min: 1 } }, /needs columns/],
    [
      "a range without limits",
      { rule_type: "range", columns: ["amount"] },
      /needs min, max or both/,
    ],
    ["a range that nothing is in", {
      rule_type: "range",
      columns: ["amount"],
      parameters: { min: 10, max: 9 },
    }, /no value is from 10 to 9/],
    ["a name that is none", {
      rule: "wrong'; drop table x",
      rule_type: "not_null",
      columns: ["amount"],
    }, /a rule cannot be named/],
    ["a name that is taken", {
      rule: "receipt_empty",
      rule_type: "not_null",
      columns: ["amount"],
    }, /there is a rule receipt_empty already/],
    ["a limit of another type", {
      rule_type: "range",
      columns: ["amount"],
      parameters: { min: "many" },
    }, /invalid input syntax for type numeric/],
    ["a pattern that is none", {
      rule_type: "regex",
      columns: ["gender"],
      parameters: { pattern: "(" },
    }, /invalid regular expression/],
    ["a set that is none", {
      rule_type: "set",
      columns: ["gender"],
      parameters: { values: "male" },
    }, /array of values/],
    ["a table that is not there", {
      rule_type: "reference",
      columns: ["store_id"],
      parameters: { table: "ref.shops" },
    }, /no table ref.shops/],
    ["a table that is SQL", {
      rule_type: "reference",
      columns: ["store_id"],
      parameters: { table: "(select 1)" },
    }, /./],
    ["an unknown function", {
      rule_type: "expression",
      parameters: { check: "sane(receipt.amount)" },
    }, /function sane\(numeric\) does not exist/],
    [
      "what is no condition",
      { rule_type: "expression", parameters: { check: "receipt.amount" } },
      /must be type boolean/,
    ],
    ["an expression that breaks out", {
      rule_type: "expression",
      parameters: { check: "true) or (true" },
    }, /do not match|does not compile/],
    ["a second statement", {
      rule_type: "expression",
      parameters: { check: "true); drop table silver.duplicates; select (true" },
    }, /one SQL condition/],
    [
      "a comment",
      { rule_type: "expression", parameters: { check: "true --" } },
      /one SQL condition/,
    ],
    [
      "an open quote",
      { rule_type: "expression", parameters: { check: "receipt.gender = 'male" } },
      /one SQL condition/,
    ],
    ["a `when` that breaks out", {
      rule_type: "not_null",
      columns: ["amount"],
      parameters: { when: "true) or (true" },
    }, /./],
    ["a wrong interval", {
      rule_type: "freshness",
      columns: ["event_at"],
      parameters: { max_age: "soon" },
    }, /interval/],
    ["a rule of a device that sets rows aside", {
      rule_type: "monotonic",
      columns: ["event_at"],
      severity: "quarantine",
    }, /data_contracts_of_a_row_or_not/],
  ])("%s is refused", async (_, rule, message) => {
    const before = await db.sql`select max(version) as v from metadata.contract_versions`;
    await expect(addRule({ rule: "wrong", ...rule })).rejects.toMatchObject({
      message: expect.stringMatching(message),
    });
    expect(await db.sql`select max(version) as v from metadata.contract_versions`).toEqual(before);
    expect(await found("wrong", [egg("A")])).toEqual([]);
    await nothingLost();
  });

  test("every change is a version that tells who, when and what, and old batches keep theirs", async () => {
    const version = async () =>
      (await db.sql`select max(version) as v from metadata.contract_versions`)[0]?.["v"] as number;
    const start = await version();
    await addRule({
      rule: "cheap",
      rule_type: "range",
      columns: ["amount"],
      parameters: { max: 5 },
    });
    expect(await found("cheap", [egg("A")])).toHaveLength(1);
    await db
      .sql`update metadata.data_contracts set parameters = '{"max": 10}' where rule = 'cheap'`;
    expect(await found("cheap", [egg("B")])).toEqual([]);
    await db.sql`update metadata.data_contracts set is_enabled = false where rule = 'cheap'`;
    await db.sql`update metadata.data_contracts set owner = owner where false`;
    expect(
      await db.sql`
      select version - ${start}::int as n, changes -> 'cheap' #> '{before,parameters,max}' as before, changes -> 'cheap' #> '{after,parameters,max}' as after,
        published_by, published_at > now() - interval '1 minute' as is_now
      from metadata.contract_versions where version > ${start} order by version`,
    ).toMatchObject([
      { n: 1, before: null, after: 5, published_by: "postgres", is_now: true },
      { n: 2, before: 5, after: 10 },
      { n: 3, before: 10, after: 10 },
    ]);
    expect(
      await db.sql`select version, since_version from metadata.data_contracts where rule = 'cheap'`,
    )
      .toMatchObject([{ version: 3, since_version: start + 1 }]);
    expect(
      (await db
        .sql`select version - ${start}::int as n from quality.contract_results order by batch_id`)
        .map((r) => r["n"]),
    )
      .toEqual([1, 2]);
  });

  test("what silver relies on cannot be switched off, weakened or deleted", async () => {
    for (
      const change of [
        "is_enabled = false",
        "severity = 'warn'",
        `parameters = '{"max": 1e30}'`,
        "is_structural = false",
        "valid_from = now()",
      ]
    ) {
      await expect(
        db.sql.unsafe(
          `update metadata.data_contracts set ${change} where rule = 'receipt_number_out_of_range'`,
        ),
      )
        .rejects.toMatchObject({ message: expect.stringContaining("guards the tables of silver") });
    }
    await expect(db.sql`delete from metadata.data_contracts where rule = 'receipt_empty'`).rejects
      .toThrow(/guards/);
  });

  test("a rule judges batches from its valid_from on, and the rows of its `when`", async () => {
    await addRule({
      rule: "later",
      rule_type: "not_null",
      columns: ["customer_id"],
      valid_from: "2100-01-01T00:00:00Z",
    });
    await addRule({
      rule: "some",
      rule_type: "not_null",
      columns: ["customer_id"],
      parameters: { when: "receipt.amount > 10" },
    });
    expect(await found("later", [egg("A")])).toEqual([]);
    expect(await found("some", [egg("B"), receipt("C", [["Egg", 2, 9]])])).toEqual([[2, 0, ""]]);
  });

  test("two who change rules at once end with both changes in force", async () => {
    const connections = [1, 2].map(() => connectWarehouse(db.url, { applicationName: "test" }));
    await Promise.all(connections.map((sql, i) =>
      sql`
        insert into metadata.data_contracts (rule, code, entity, rule_type, columns, parameters, owner, description, message)
        values (${`at_once_${i}`}, 'x', 'receipt', 'not_null', '{customer_id}', '{}', 'test', 'x', 'x')`
    ));
    await Promise.all(connections.map((sql) => sql.end()));
    const batch = await addBatch(db.sql, [egg("A")]);
    await promote();
    expect(
      await db
        .sql`select from quality.contract_violations where batch_id = ${batch} and rule like 'at_once%'`,
    ).toHaveLength(2);
  });
});

describe("severity of errors", () => {
  /** Makes promotion fail with a code, as a server in trouble does. */
  const failWith = (state: string) =>
    db.sql.unsafe(`
      create or replace function silver.fail_on_purpose() returns trigger language plpgsql as
        $$ begin raise exception 'on purpose' using errcode = '${state}'; end $$;
      create or replace trigger fail_on_purpose before insert on silver.transactions_cleaned
        for each row execute function silver.fail_on_purpose()`).simple();
  afterEach(async () => {
    await db.sql`drop trigger if exists fail_on_purpose on silver.transactions_cleaned`;
  });

  test.each([
    ["22003", "MEDIUM", "received"],
    ["23505", "MEDIUM", "received"],
    ["P0001", "MEDIUM", "received"],
    ["42883", "HIGH", "dead_letter"],
    ["XX001", "CRITICAL", "dead_letter"],
    ["XX000", "HIGH", "dead_letter"],
    ["40P01", "LOW", "received"],
    ["40001", "LOW", "received"],
    ["53100", "CRITICAL", "received"],
    ["57P01", "LOW", "received"],
    ["55P03", "LOW", "received"],
  ])("%s is %s: the batch is %s", async (state, severity, status) => {
    const batch = await addBatch(db.sql, [egg("A")]);
    await failWith(state);
    await promote();
    expect(await db.sql`select status, last_error from bronze.batches`).toMatchObject([
      { status, last_error: `${state} on purpose` },
    ]);
    expect(await db.sql`select severity, code, batch_id::int from metadata.error_log`)
      .toMatchObject([
        { severity, code: state, batch_id: batch },
      ]);
    await nothingLost();
  });

  test.each(["40P01", "53100", "57P01"])(
    "%s passes: the batch is tried until it does",
    async (state) => {
      await addBatch(db.sql, [egg("A")]);
      await failWith(state);
      for (let i = 0; i < 8; i++) {
        await db.sql`update bronze.batches set next_attempt_at = now()`;
        await promote();
      }
      expect(await db.sql`select status, attempts from bronze.batches`).toMatchObject([{
        status: "received",
        attempts: 0,
      }]);
      await db.sql`drop trigger fail_on_purpose on silver.transactions_cleaned`;
      await db.sql`update bronze.batches set next_attempt_at = now()`;
      await promote();
      expect(await db.sql`select status from bronze.batches`).toMatchObject([{
        status: "promoted",
      }]);
      await nothingLost();
    },
  );
});

describe("a rule tried on history", () => {
  const trial = async (rule: Record<string, unknown>, days = 90) =>
    (await db.sql`select quality.try_contract(${
      JSON.stringify({ rule: "tried", entity: "receipt", severity: "quarantine", ...rule })
    }::text::jsonb, ${days}) as t`)[0]?.["t"];

  test("tells receipts and pesos it would have touched, in silver and in quarantine, and changes nothing", async () => {
    await addBatch(db.sql, [
      receipt("A", [["Egg", 1, 100], ["Egg", 2, 100], ["Salt", 1, 5]]),
      receipt("B", [["Egg", 1, 30]]),
      receipt("C", [["Salt", 1, 7]]),
      { transactionId: "Q", items: [{ productName: "Egg", quantity: 1e15, unitPrice: 1 }] },
    ]);
    await addBatch(db.sql, [receipt("OLD", [["Egg", 1, 1000]])], {
      receivedAt: "2020-01-01T00:00:00Z",
    });
    await promote();
    const before = await db.sql`select count(*)::int as n from metadata.contract_versions`;
    expect(
      await trial({
        entity: "line",
        rule_type: "regex",
        columns: ["product_name"],
        parameters: { pattern: "Egg", not: true },
      }),
    )
      .toMatchObject({
        receipts_checked: 4,
        receipts_affected: 3,
        already_in_quarantine: 1,
        pesos_in_silver: 342,
        pesos_affected: 335,
        violations: 4,
        examples: [{ value: "Egg", findings: 4, line_no: 1 }],
      });
    expect(await db.sql`select count(*)::int as n from metadata.contract_versions`).toEqual(before);
    expect(await db.sql`select from quality.contract_violations where rule = 'tried'`).toHaveLength(
      0,
    );
  });

  const judgments: [Record<string, unknown>, number][] = [
    [{ rule_type: "not_null", columns: ["customer_id"] }, 3],
    [{ rule_type: "range", columns: ["amount"], parameters: { max: 100 } }, 1],
    [{ rule_type: "set", columns: ["payment_method"], parameters: { values: ["cash"] } }, 2],
    [{ rule_type: "unique", columns: ["customer_id"] }, 1],
    [
      { rule_type: "reference", columns: ["store_id"], parameters: { table: "metadata.devices" } },
      2,
    ],
    [{ rule_type: "expression", parameters: { check: "receipt.gap is null" } }, 1],
    [{
      rule_type: "monotonic",
      severity: "warn",
      columns: ["event_at"],
      parameters: { partition_by: ["device_id"] },
    }, 1],
    [{
      rule_type: "freshness",
      severity: "warn",
      columns: ["event_at"],
      parameters: { partition_by: ["store_id"], max_age: "1 day" },
    }, 5],
  ];
  test.each(judgments)("%j finds %i receipts, as it would have at promotion", async (rule, n) => {
    const payloads = [
      receipt("A", [["Egg", 1, 200]], { customerId: "C", paymentMethod: "barter" }),
      egg("B", { customerId: "C", timestamp: "2025-09-05T08:00:00Z", paymentMethod: "cash" }),
      egg("D", { storeId: "S9" }),
      egg("E", { storeId: "S9", totals: { totalAmount: 8 } }),
      egg("F", { timestamp: "2025-09-05T09:00:00Z", paymentMethod: "utang" }),
    ];
    await addBatch(db.sql, payloads);
    await promote();
    expect(await trial(rule)).toMatchObject({ receipts_checked: 5, receipts_affected: n });
    await emptyPipeline(db.sql);
    await addRule({ rule: "tried", severity: "warn", ...rule });
    await addBatch(db.sql, payloads);
    await promote();
    const [row] = await db
      .sql`select coalesce(sum(affected), 0)::int as n from quality.contract_violations where rule = 'tried'`;
    expect(row).toEqual({ n });
  });

  test("a seeded rule and one that does not compile", async () => {
    await addBatch(db.sql, [egg("A", { timestamp: "2025-09-05T18:30:00Z" })]);
    await promote();
    const [row] = await db.sql`
      select quality.try_contract(to_jsonb(c), 30) as t from metadata.data_contracts c where rule = 'sold_at_night'`;
    expect(row?.["t"]).toMatchObject({ receipts_affected: 1, pesos_affected: 9 });
    await expect(trial({ rule_type: "not_null", columns: ["nothing"] })).rejects.toThrow(
      /no column nothing/,
    );
    await expect(trial({ rule_type: "not_null", columns: ["amount"] }, 0)).rejects.toThrow(/days/);
  });
});

test("a batch judged again has one verdict", async () => {
  const batch = await addBatch(db.sql, [egg("A"), egg("A", { paymentMethod: "barter" }), {}]);
  await promote();
  const verdict = () =>
    db.sql`
    select r.status, r.receipts, r.violations, (
      select jsonb_agg(to_jsonb(v) - 'observed_at' order by v.rule, v.line_no) from quality.contract_violations v where v.batch_id = r.batch_id
    ) as details
    from quality.contract_results r`;
  const first = await verdict();
  expect(first).toHaveLength(1);
  // as after a failure right before the end
  await db.sql`delete from silver.transactions_cleaned`;
  await db.sql`truncate silver.duplicates, bronze.quarantine`;
  await db
    .sql`update bronze.batches set status = 'received', promoted_at = null where id = ${batch}`;
  await promote();
  expect(await verdict()).toEqual(first);
  await nothingLost();
});

test("details of a warning are limited, its count and every refusal are not", async () => {
  await db.sql`update metadata.settings set value = '3' where name = 'contract_details_per_rule'`;
  try {
    const batch = await addBatch(
      db.sql,
      Array.from({ length: 10 }, (_, i) => i < 5 ? {} : egg(`E${i}`, { paymentMethod: "barter" })),
    );
    await promote();
    expect(
      await db.sql`
      select rule, count(*)::int as n from quality.contract_violations
      where batch_id = ${batch} and rule in ('receipt_empty', 'payment_method_known') group by 1 order by 1`,
    )
      .toMatchObject([{ rule: "payment_method_known", n: 3 }, { rule: "receipt_empty", n: 5 }]);
    expect((await db.sql`select violations from quality.contract_results`)[0]?.["violations"])
      .toMatchObject({ warn: { payment_method_known: 5 }, quarantine: { receipt_empty: 5 } });
  } finally {
    await db
      .sql`update metadata.settings set value = '1000' where name = 'contract_details_per_rule'`;
  }
});

test(
  "whatever is sent and whatever throws, every accepted row is in silver, the ledger or quarantine",
  async () => {
    await addRule({
      rule: "odd",
      rule_type: "expression",
      severity: "quarantine",
      parameters: { check: "1 / (receipt.amount - 13) is not null" },
    });
    await addRule({
      rule: "not_seven",
      rule_type: "expression",
      severity: "quarantine",
      parameters: { check: "receipt.amount <> 7" },
    });
    const any = fc.array(
      fc.oneof(
        fc.record({
          amount: fc.oneof(fc.integer({ min: -20, max: 20 }), fc.double(), fc.string()),
          transactionId: fc.option(fc.constantFrom("A", "B", "C")),
        }),
        fc.record({
          items: fc.array(
            fc.record({
              productName: fc.string(),
              quantity: fc.integer({ min: -3, max: 3 }),
              unitPrice: fc.integer({ min: 0, max: 9 }),
            }),
            { maxLength: 3 },
          ),
        }),
        fc.constant({}),
      ),
      { minLength: 1, maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(any, async (payloads) => {
        await emptyPipeline(db.sql);
        await addBatch(db.sql, payloads.map((p) => JSON.stringify(p).replaceAll("\\u0000", "")));
        await promote();
        expect(await db.sql`select status from bronze.batches`).toMatchObject([{
          status: "promoted",
        }]);
        await nothingLost();
        const [row] = await db.sql`
        select (select count(*) from silver.transactions_cleaned where amount = 7)::int as sevens,
          (select receipts from quality.contract_results)::int as receipts`;
        expect(row).toEqual({ sevens: 0, receipts: payloads.length });
      }),
      { numRuns: 25 },
    );
  },
  60_000,
);
