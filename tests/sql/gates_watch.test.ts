import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../database.ts";
import { addBatch, emptyPipeline } from "./bronze_rows.ts";
import { gateStatus, load, sale } from "./gate_subjects.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.stop());
beforeEach(async () => {
  await emptyPipeline(db.sql);
  await db.sql`
    truncate staging.universal_file_ingestion, metadata.schema_versions, metadata.sla_monitoring, quality.usual_hours cascade`;
});

const gate = (number: number) => gateStatus(db.sql, number);

describe("gates 1 to 3, files", () => {
  let files = 0;
  const file = (columns: Record<string, unknown>) =>
    db.sql`insert into staging.universal_file_ingestion ${
      db.sql({ source: "upload", file_name: `f${files++}`, status: "processing", ...columns })
    }`;

  test.each([
    [1, (share: number) => ({ file_format: "csv", detection_confidence: share }), 0.95, 0.7, 0.9],
    [
      2,
      (share: number) => ({ file_format: "csv", schema_inference: { qualityScore: share } }),
      0.9,
      0.6,
      0.8,
    ],
    [
      3,
      (share: number) => ({ file_format: "csv", column_mappings: { mapping_confidence: share } }),
      0.95,
      0.7,
      0.85,
    ],
  ])(
    "gate %i judges the mean of a format, and warns of one doubtful file",
    async (number, of, good, poor, mean) => {
      expect(await gate(number)).toEqual({ all: "no_data" });
      for (let i = 0; i < 9; i++) await file(of(good));
      expect(await gate(number)).toEqual({ "format:csv": "pass" });
      await file(of(poor));
      expect(await gate(number)).toEqual({ "format:csv": "warn" });
      const [row] = await db.sql`select threshold::float from quality.gates where gate = ${number}`;
      expect(row?.["threshold"]).toBe(mean);
      for (let i = 0; i < 9; i++) await file(of(poor));
      await file({ ...of(1), file_format: "json" });
      expect(await gate(number)).toEqual({ "format:csv": "fail", "format:json": "pass" });
      await db
        .sql`update staging.universal_file_ingestion set created_at = now() - interval '2 hours'`;
      expect(await gate(number)).toEqual({ all: "no_data" });
    },
  );
  test("gate 1 fails of a file whose format nobody knows, and does not judge one that is queued", async () => {
    await file({ status: "queued" });
    expect(await gate(1)).toEqual({ all: "no_data" });
    await file({ status: "failed" });
    expect(await gate(1)).toEqual({ "format:unknown": "fail" });
  });
});

describe("gate 9, schema drift", () => {
  let sold = 0;
  const send = async (
    rows: number,
    change: (payload: Record<string, unknown>) => void = () => {},
  ) => {
    const payloads = Array.from({ length: rows }, () => {
      const payload = structuredClone(
        sale(`T${sold++}`, { brandDetection: { detectedBrands: { [`Brand ${sold}`]: 0.9 } } }),
      );
      change(payload);
      return payload;
    });
    await addBatch(db.sql, payloads);
    await db.sql`select metadata.observe_schemas()`;
  };
  const line = (payload: Record<string, unknown>) =>
    (payload["items"] as Record<string, unknown>[])[0] as Record<string, unknown>;
  const learnt = async () => {
    for (let i = 0; i < 6; i++) await send(20);
  };
  const detail = async () =>
    (await db.sql`select detail from quality.gates where gate = 9`)[0]?.["detail"];

  test("learns a device's shape and passes what is like it, other brands among it", async () => {
    await learnt();
    expect(await gate(9)).toEqual({ all: "pass" });
    expect(await db.sql`select version, status, accepted_by from metadata.schema_versions`)
      .toEqual([{ version: 1, status: "accepted", accepted_by: "first seen" }]);
  });
  test("warns of a new key until it is gone or accepted", async () => {
    await learnt();
    await send(20, (payload) => payload["loyalty"] = { card: "x", points: 1 });
    expect(await gate(9)).toEqual({ "device:D1": "warn" });
    expect(await detail()).toMatch(/version 2 in 20 rows: new loyalty$/);
    await send(20);
    expect(await gate(9)).toEqual({ all: "pass" });
    await send(20, (payload) => payload["loyalty"] = { card: "x", points: 1 });
    await db.sql`select metadata.accept_schema('device:D1', 'Ana')`;
    expect(await gate(9)).toEqual({ all: "pass" });
    await send(20, (payload) => payload["loyalty"] = { card: "x", points: 1 });
    expect(await gate(9)).toEqual({ all: "pass" });
    expect(
      await db
        .sql`select version, status, accepted_by from metadata.schema_versions order by version`,
    ).toEqual([
      { version: 1, status: "superseded", accepted_by: "first seen" },
      { version: 2, status: "withdrawn", accepted_by: null },
      { version: 3, status: "accepted", accepted_by: "Ana" },
    ]);
  });
  test("fails of a changed type and of a missing key", async () => {
    await learnt();
    await send(20, (payload) => line(payload)["quantity"] = "2");
    expect(await gate(9)).toEqual({ "device:D1": "fail" });
    expect(await detail()).toMatch(/type items\[\]\.quantity \["number"\]→\["string"\]/);
    await send(20, (payload) => delete line(payload)["unitPrice"]);
    expect(await gate(9)).toEqual({ "device:D1": "fail" });
    expect(await detail()).toMatch(/missing items\[\]\.unitPrice/);
    // an empty value is no other type
    await send(20, (payload) => line(payload)["brandName"] = null);
    expect(await gate(9)).toEqual({ all: "pass" });
  });
  test("says nothing of keys that a few rows lack", async () => {
    await learnt();
    await send(5, (payload) => delete line(payload)["unitPrice"]);
    expect(await gate(9)).toEqual({ all: "pass" });
  });
  test("nothing to accept is an error, and not an accepted nothing", async () => {
    await expect(db.sql`select metadata.accept_schema('device:D1', 'Ana')`).rejects.toMatchObject({
      code: "P0002",
    });
  });
});

describe("gate 10, anomaly", () => {
  /** Sales of `store` made in SQL: n of an hour on each of so many days back, the day before yesterday last. */
  const history = (store: string, perHour: number, pesos: number) =>
    db.sql`
      insert into silver.transactions_cleaned (
        dedup_key, canonical_tx_id, data_source, batch_id, line_no, received_at, store_id, "timestamp", time_source,
        transaction_date, hour_of_day, daypart, weekday_weekend, amount, currency, basket_size, is_return,
        quality_score, payload_hash, content_hash, business_key
      )
      select
        sha256(convert_to(concat_ws('-', ${store}::text, day, hour, n), 'UTF8')), '', 'edge', 1, 1, now(), ${store}, now(), 'timestamp',
        day, hour, 'Morning', 'Weekday', ${pesos} + (n % 3) + extract(day from day)::integer % 4, 'PHP', 1, false, 1, 'x', 'x', 'x'
      from generate_series(metadata.business_today() - 70, metadata.business_today() - 3, interval '1 day') d (day),
        generate_series(8, 11) hour,
        generate_series(1, ${perHour}::integer + extract(day from day)::integer % 5) n`;
  /** The last two days and today as every week. */
  const asUsual = () =>
    db.sql`
      insert into silver.transactions_cleaned (
        dedup_key, canonical_tx_id, data_source, batch_id, line_no, received_at, store_id, "timestamp", time_source,
        transaction_date, hour_of_day, daypart, weekday_weekend, amount, currency, basket_size, is_return,
        quality_score, payload_hash, content_hash, business_key
      )
      select
        sha256(convert_to('now' || t.id, 'UTF8')), '', 'edge', 1, 1, now(), t.store_id, now(), 'timestamp',
        t.transaction_date + 7, t.hour_of_day, 'Morning', 'Weekday', t.amount, 'PHP', 1, false, 1, 'x', 'x', 'x'
      from silver.transactions_cleaned t
      where t.transaction_date between metadata.business_today() - 9 and metadata.business_today() - 7`;

  beforeEach(async () => {
    await history("S1", 60, 100);
    await history("S2", 60, 100);
    await asUsual();
    expect(await gate(10)).toEqual({ all: "no_data" });
    await db.sql`select quality.learn_usual_hours()`;
  });

  test("passes a day like the weeks before", async () => {
    expect(await gate(10)).toEqual({ all: "pass" });
  });
  test("finds a store that went silent, and one that sells at ten times the price", async () => {
    await db
      .sql`delete from silver.transactions_cleaned where store_id = 'S1' and transaction_date > metadata.business_today() - 2`;
    await db.sql`update silver.transactions_cleaned set amount = 10 * amount
      where store_id = 'S2' and transaction_date > metadata.business_today() - 2`;
    expect(await gate(10)).toEqual({ "value:store:S2": "fail", "volume:store:S1": "fail" });
    const [row] = await db
      .sql`select detail from quality.gates where gate = 10 and subject = 'volume:store:S1'`;
    expect(row?.["detail"]).toMatch(
      /4 unusual hours in the last 24; .* 0\.00 instead of about 6\d/,
    );
  });
  test("warns of what is only somewhat unusual", async () => {
    await db.sql`update silver.transactions_cleaned set amount = 1.5 * amount
      where store_id = 'S2' and transaction_date > metadata.business_today() - 2`;
    expect(await gate(10)).toEqual({ "value:store:S2": "warn" });
  });
  test("takes one large basket for no anomaly", async () => {
    await db.sql`delete from silver.transactions_cleaned
      where store_id = 'S2' and id not in (
        select min(id) from silver.transactions_cleaned group by store_id, transaction_date, hour_of_day)`;
    await db.sql`select quality.learn_usual_hours()`;
    await db.sql`update silver.transactions_cleaned set amount = 50 * amount
      where store_id = 'S2' and transaction_date > metadata.business_today() - 2`;
    expect(await gate(10)).toEqual({ all: "pass" });
  });
  test("does not judge an hour it has seen too seldom", async () => {
    await db
      .sql`delete from silver.transactions_cleaned where transaction_date < metadata.business_today() - 20`;
    await db.sql`select quality.learn_usual_hours()`;
    await db
      .sql`delete from silver.transactions_cleaned where transaction_date > metadata.business_today() - 2`;
    expect(await gate(10)).toEqual({ all: "no_data" });
  });
});

describe("gate 11, lineage", () => {
  test("follows transactions to their source row and batches through the layers", async () => {
    await load(db.sql, ...Array.from({ length: 200 }, (_, i) => sale(`A${i}`)));
    expect(await gate(11)).toEqual({ "batches:source:edge": "pass", "rows:source:edge": "pass" });
    await db.sql`delete from bronze.scout_raw_transactions where line_no = 1`;
    expect(await gate(11)).toMatchObject({ "rows:source:edge": "warn" });
    await db.sql`delete from bronze.scout_raw_transactions where line_no <= 10`;
    expect(await gate(11)).toMatchObject({ "rows:source:edge": "fail" });
  });
  test("does not miss gold while it is waiting, and misses it when it is not", async () => {
    await addBatch(db.sql, [sale("A")]);
    await db.sql`call silver.promote()`;
    expect(await gate(11)).toMatchObject({ "batches:source:edge": "pass" });
    await db.sql`delete from gold.dirty_keys`;
    expect(await gate(11)).toMatchObject({ "batches:source:edge": "fail" });
    await load(db.sql, sale("B"));
    expect(await gate(11)).toMatchObject({ "batches:source:edge": "fail" });
    await db.sql`
      insert into gold.dirty_keys (transaction_date, store_id, batch_id)
      select distinct transaction_date, store_id, batch_id from silver.transactions_cleaned`;
    await db.sql`call gold.refresh()`;
    expect(await gate(11)).toMatchObject({ "batches:source:edge": "pass" });
  });
});

describe("gate 12, service levels", () => {
  const objective = async (name: string) => (await gate(12))[`objective:${name}`];
  const calls = (status: number, n: number) =>
    db.sql`insert into metadata.function_audit (function_name, status, duration_ms)
      select 'nl2sql', ${status}, 5 from generate_series(1, ${n}::integer)`;

  test("measures what happened in the hour, and judges it", async () => {
    await load(db.sql, sale("A"), sale("B"));
    await calls(200, 10);
    await db.sql`select metadata.measure_sla()`;
    const results = await db.sql<{ objective: string; value: number }[]>`
      select objective, value::float from metadata.sla_monitoring where period_end > now() order by 1`;
    const value = Object.fromEntries(results.map((row) => [row.objective, row.value]));
    expect(value).toMatchObject({ ingest_success: 100, calls_answered: 100, jobs_up: 100 });
    expect(value["latency_end_to_end"]).toBeLessThan(60);
    expect(value["freshness_silver"]).toBeLessThan(5);
    expect(await objective("calls_answered")).toBe("pass");
    expect(await objective("latency_end_to_end")).toBe("pass");
    expect(await objective("gates_kept")).toBe("no_data");
  });
  test("fails while the latest hour misses it, then warns for a day", async () => {
    await calls(503, 1);
    await calls(200, 99);
    await db.sql`select metadata.measure_sla()`;
    expect(await objective("calls_answered")).toBe("fail");
    await db.sql`update metadata.sla_monitoring set
      period_start = period_start - interval '5 hours', period_end = period_end - interval '5 hours'`;
    expect(await objective("calls_answered")).toBe("warn");
    await db.sql`update metadata.sla_monitoring set
      period_start = period_start - interval '20 hours', period_end = period_end - interval '20 hours'`;
    expect(await objective("calls_answered")).toBe("no_data");
  });
  test("keeps the worst of an hour's freshness, and the mean of its jobs", async () => {
    await load(db.sql, sale("A"));
    await db.sql`update bronze.batches set received_at = now() - interval '300 minutes'`;
    await db.sql`select metadata.measure_sla()`;
    await db.sql`update bronze.batches set received_at = now()`;
    await db
      .sql`update metadata.job_registry set is_enabled = false where job_name <> 'scout-promote'`;
    await db.sql`select cron.unschedule('scout-promote')`;
    await db.sql`select metadata.measure_sla()`;
    await db.sql`update metadata.job_registry set is_enabled = true`;
    await db.sql`select metadata.schedule_jobs()`;
    const results = await db.sql`
      select objective, value::float, measurements, is_met from metadata.sla_monitoring
      where period_end > now() and objective in ('freshness_bronze', 'jobs_up') order by 1`;
    expect([...results]).toEqual([
      {
        objective: "freshness_bronze",
        value: expect.closeTo(300, 0),
        measurements: 2,
        is_met: false,
      },
      { objective: "jobs_up", value: 50, measurements: 2, is_met: false },
    ]);
  });
});
