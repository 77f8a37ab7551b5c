import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../database.ts";
import { addBatch, emptyPipeline, type Payload } from "./bronze_rows.ts";
import { gateStatus, load as loadInto, sale } from "./gate_subjects.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.stop());
beforeEach(async () => {
  await emptyPipeline(db.sql);
  await db.sql`
    truncate metadata.function_audit, metadata.etl_processing_log, metadata.audit_results,
      metadata.quality_metrics, metadata.sla_monitoring, metadata.schema_versions, quality.gate_waivers`;
});

const load = (...payloads: Payload[]) => loadInto(db.sql, ...payloads);
const gate = (number: number) => gateStatus(db.sql, number);

test("without any data every gate says so, and none passes", async () => {
  const told = await db
    .sql`select gate, subject, status from quality.gates where status <> 'no_data'`;
  expect([...told]).toEqual([]);
});

test("what has nothing to judge says what was missing", async () => {
  const rows = await db
    .sql`select gate, detail from quality.gates where status = 'no_data' order by gate`;
  expect(rows.length).toBeGreaterThan(10);
  for (const { gate, detail } of rows) expect(detail, `gate ${gate}`).not.toMatch(/^ |^$| {2}/);
});

test("rows are of one shape, each gate in its view, and every subject is told once", async () => {
  await load(sale("A"), sale("B"));
  const views = await db.sql<{ name: string; columns: string }[]>`
    select c.relname as name, string_agg(a.attname || ' ' || format_type(a.atttypid, null), ', ' order by a.attnum) as columns
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
    where c.relnamespace = 'quality'::regnamespace and (c.relname ~ '^gate_\\d' and c.relkind = 'v' or c.relname = 'gates')
    group by 1 order by 1`;
  expect(new Set(views.map((view) => view.columns))).toEqual(
    new Set([
      "gate integer, title text, layer text, subject text, status text, value numeric, threshold numeric, " +
      "unit text, observed_at timestamp with time zone, detail text, action text",
    ]),
  );
  for (const { name } of views.filter((view) => view.name !== "gates")) {
    const rows = await db.sql`select distinct gate from ${db.sql(`quality.${name}`)}`;
    expect(rows, name).toEqual([{ gate: Number(name.slice(5, 7)) }]);
  }
  const twice = await db
    .sql`select gate, subject from quality.gates group by 1, 2 having count(*) > 1`;
  expect([...twice]).toEqual([]);
});

test("each gate has its section in the documentation, under its number, and each setting its gate", async () => {
  const page = await readFile(new URL("../../docs/quality-gates.md", import.meta.url), "utf8");
  const gates = await db.sql`select distinct gate, title from quality.gates order by gate`;
  expect(
    [...page.matchAll(/^### (\d+) (.*)$/gm)].map(([, gate, title]) => ({
      gate: Number(gate),
      title,
    })),
  )
    .toEqual([...gates]);
  const settings = await db
    .sql`select name from metadata.settings where name ~ '^gate_' order by 1`;
  const internal = [
    "gate_09_batches",
    "gate_09_sample_rows",
    "gate_09_always_share",
    "gate_09_min_rows",
    "gate_09_hours",
    "gate_10_min_weeks",
    "gate_10_min_spread",
    "gate_14_min_rows",
  ];
  expect(settings.map(({ name }) => name).filter((name) => !page.includes(`\`${name}\``)).sort())
    .toEqual(internal.sort());
});

describe("gate 4, completeness", () => {
  const measures = async () => (await gate(4));
  test("passes complete rows, fails of missing brands and of no category, and passes when told again", async () => {
    await load(...Array.from({ length: 10 }, (_, i) => sale(`A${i}`)));
    expect(await measures()).toEqual({
      "amount:source:edge": "pass",
      "brand:source:edge": "pass",
      "category:source:edge": "pass",
      "completeness:source:edge": "pass",
    });
    const bare = Array.from({ length: 10 }, (_, i) => ({
      transactionId: `B${i}`,
      items: [{ productName: "thing", quantity: 1, unitPrice: 1 }],
    }));
    await load(...bare);
    expect(await measures()).toMatchObject({
      "amount:source:edge": "pass",
      "brand:source:edge": "fail",
      "category:source:edge": "fail",
    });
    await load(...bare.map((_, i) => sale(`B${i}`)));
    expect(Object.values(await measures())).toEqual(["pass", "pass", "pass", "pass"]);
  });
  test("warns just above the threshold", async () => {
    await load(...Array.from({ length: 10 }, (_, i) => sale(`A${i}`)));
    await db.sql`update metadata.settings set value = '0.995' where name = 'gate_04_brand'`;
    expect(await measures()).toMatchObject({ "brand:source:edge": "warn" });
    await db.sql`update metadata.settings set value = '0.8' where name = 'gate_04_brand'`;
  });
});

describe("gate 5, gold equals silver", () => {
  beforeEach(async () => {
    await load(sale("A"), sale("B"), sale("C", { timestamp: "2010-12-01T09:00:00+08:00" }));
    expect(await gate(5)).toEqual({ all: "pass" });
  });
  test("fails of a missing centavo more than its tolerance, warns of less, on old days too", async () => {
    await db
      .sql`update gold.daily_metrics set revenue = revenue + 0.02 where transaction_date = '2010-12-01'`;
    expect(await gate(5)).toEqual({ "store:S1": "fail" });
    await db
      .sql`update gold.daily_metrics set revenue = revenue - 0.01 where transaction_date = '2010-12-01'`;
    expect(await gate(5)).toEqual({ "store:S1": "warn" });
    await db
      .sql`insert into gold.dirty_keys (transaction_date, store_id) values ('2010-12-01', 'S1')`;
    await db.sql`call gold.refresh()`;
    expect(await gate(5)).toEqual({ all: "pass" });
  });
  test("fails of a sale that gold has not seen, but not while the day waits", async () => {
    await addBatch(db.sql, [sale("D")]);
    await db.sql`call silver.promote()`;
    expect(await gate(5)).toEqual({ all: "pass" });
    await db.sql`delete from gold.dirty_keys`;
    expect(await gate(5)).toEqual({ "store:S1": "fail" });
  });
  test("fails of brands that do not sum to the day, and of a day gold lost", async () => {
    await db
      .sql`update scout.scout_gold_transactions set revenue_peso = revenue_peso + 1 where transaction_date > '2020-01-01'`;
    expect(await gate(5)).toEqual({ "store:S1": "fail" });
    await db.sql`insert into gold.dirty_keys (transaction_date, store_id)
      select distinct transaction_date, store_id from gold.daily_metrics`;
    await db.sql`call gold.refresh()`;
    expect(await gate(5)).toEqual({ all: "pass" });
    await db.sql`delete from gold.daily_metrics where transaction_date > '2020-01-01'`;
    expect(await gate(5)).toEqual({ "store:S1": "fail" });
  });
});

test("gate 6 judges functions and steps by their mean and their slowest twentieth", async () => {
  const call = (ms: number, n: number) =>
    db.sql`insert into metadata.function_audit (function_name, status, duration_ms)
      select 'nl2sql', 200, ${ms} from generate_series(1, ${n}::integer)`;
  await call(150, 18);
  expect(await gate(6)).toEqual({ "function:nl2sql": "pass" });
  await call(9000, 2);
  expect(await gate(6)).toEqual({ "function:nl2sql": "warn" });
  await call(9000, 20);
  expect(await gate(6)).toEqual({ "function:nl2sql": "fail" });
  await db.sql`update metadata.function_audit set created_at = now() - interval '2 hours'`;
  await db.sql`insert into metadata.etl_processing_log (process_name, status, start_time, end_time)
    values ('silver.promote', 'completed', now() - interval '1 minute', now())`;
  expect(await gate(6)).toEqual({ "step:silver.promote": "fail" });
});

test("gate 7 tells the age of each layer", async () => {
  await load(sale("A"));
  expect(await gate(7)).toEqual({
    "layer:bronze": "pass",
    "layer:gold": "pass",
    "layer:silver": "pass",
  });
  await db.sql`update scout.scout_gold_transactions set created_at = now() - interval '5 hours'`;
  await db.sql`update silver.transactions_cleaned set loaded_at = now() - interval '3 hours'`;
  expect(await gate(7)).toEqual({
    "layer:bronze": "pass",
    "layer:gold": "fail",
    "layer:silver": "warn",
  });
  await load(sale("A"), sale("B"));
  expect(Object.values(await gate(7))).toEqual(["pass", "pass", "pass"]);
});

describe("gate 8, integration", () => {
  const wait = (seconds: number) =>
    db.sql`update bronze.batches set received_at = now() - make_interval(secs => ${seconds}) where status = 'received'`;
  test("follows batches from bronze to silver", async () => {
    await load(sale("A"));
    expect(await gate(8)).toEqual({
      "bronze_to_silver:source:edge": "pass",
      "silver_to_gold:all": "pass",
    });
    const id = await addBatch(db.sql, [sale("B")]);
    await wait(600);
    expect(await gate(8)).toMatchObject({ "bronze_to_silver:source:edge": "warn" });
    await wait(100_000);
    expect(await gate(8)).toMatchObject({ "bronze_to_silver:source:edge": "fail" });
    // for as long as it stays given up
    await db.sql`update bronze.batches set status = 'dead_letter' where id = ${id}`;
    expect(await gate(8)).toMatchObject({ "bronze_to_silver:source:edge": "fail" });
    await db.sql`update bronze.batches set status = 'rolled_back' where id = ${id}`;
    expect(await gate(8)).toMatchObject({ "bronze_to_silver:source:edge": "pass" });
  });
  test("follows days from silver to gold, and finds one that was forgotten", async () => {
    await addBatch(db.sql, [sale("A")]);
    await db.sql`call silver.promote()`;
    await db.sql`update gold.dirty_keys set dirtied_at = now() - interval '10 minutes'`;
    expect(await gate(8)).toMatchObject({ "silver_to_gold:all": "warn" });
    await db.sql`update gold.dirty_keys set dirtied_at = now() - interval '1 hour'`;
    expect(await gate(8)).toMatchObject({ "silver_to_gold:all": "fail" });
    await db.sql`delete from gold.dirty_keys`;
    expect(await gate(8)).toMatchObject({ "silver_to_gold:all": "fail" });
    await db.sql`insert into gold.dirty_keys (transaction_date, store_id)
      select transaction_date, store_id from silver.transactions_cleaned`;
    await db.sql`call gold.refresh()`;
    expect(await gate(8)).toMatchObject({ "silver_to_gold:all": "pass" });
  });
});

test("gate 13 fails of an amount without a rate until there is one, and warns of an old one", async () => {
  await load(sale("A"));
  expect(await gate(13)).toEqual({ all: "pass" });
  await load(sale("B", { totals: { totalAmount: 18, currency: "THB" } }));
  expect(await gate(13)).toEqual({ "currency:THB": "fail" });
  await db.sql`update metadata.settings set value = '-1' where name = 'gate_13_days'`;
  expect(await gate(13)).toEqual({ "currency:THB": "warn" });
  await db.sql`update metadata.settings set value = '30' where name = 'gate_13_days'`;
  await db.sql`insert into ref.exchange_rates values ('THB', '2020-01-01', 1.7, 'test')`;
  await db.sql`call gold.refresh()`;
  expect(await gate(13)).toEqual({ all: "pass" });
});

test("gate 14 finds the device whose daypart is not that of its times", async () => {
  const morning = (id: number, daypart: string) =>
    sale(`A${id}`, { timestamp: "2025-09-05T09:00:00+08:00", transactionContext: { daypart } });
  await load(...Array.from({ length: 40 }, (_, i) => morning(i, "morning")));
  expect(await gate(14)).toEqual({ all: "pass" });
  await load(...Array.from({ length: 5 }, (_, i) => morning(100 + i, "night")));
  expect(await gate(14)).toEqual({ "device:D1": "warn" });
  await load(...Array.from({ length: 20 }, (_, i) => morning(200 + i, "night")));
  expect(await gate(14)).toEqual({ "device:D1": "fail" });
  await db.sql`update silver.transactions_cleaned set device_daypart = daypart`;
  expect(await gate(14)).toEqual({ all: "pass" });
});

test("gate 15 tells the share of rows that repeat others", async () => {
  const rows = Array.from({ length: 50 }, (_, i) => sale(`A${i}`));
  await load(...rows);
  expect(await gate(15)).toEqual({ "source:edge": "pass" });
  await load(rows[0] ?? {});
  expect(await gate(15)).toEqual({ "source:edge": "warn" });
  await load(...rows);
  expect(await gate(15)).toEqual({ "source:edge": "fail" });
  // a revision is not a repetition
  await db.sql`update silver.duplicates set rule = 'superseded'`;
  expect(await gate(15)).toEqual({ "source:edge": "pass" });
});

test("gate 16 tells the share of rows that were set aside", async () => {
  await load(...Array.from({ length: 100 }, (_, i) => sale(`A${i}`)));
  expect(await gate(16)).toEqual({ "source:edge": "pass" });
  await load({});
  expect(await gate(16)).toEqual({ "source:edge": "warn" });
  await load({}, {}, {}, {});
  expect(await gate(16)).toEqual({ "source:edge": "fail" });
  await db
    .sql`update bronze.batches set received_at = now() - interval '2 hours' where accepted < 100`;
  expect(await gate(16)).toEqual({ "source:edge": "pass" });
});

describe("gate 17, conservation", () => {
  test("finds a recent row that is nowhere, at once", async () => {
    await load(sale("A"), sale("B"));
    expect(await gate(17)).toEqual({ "recent:source:edge": "pass" });
    await db.sql`delete from silver.transactions_cleaned where transaction_id = 'B'`;
    expect(await gate(17)).toEqual({ "recent:source:edge": "fail" });
  });
  test("tells what the last full audit found over all history, and that it is old", async () => {
    const id = await load(sale("A"), sale("B"), sale("C"));
    await db.sql`update bronze.batches set received_at = received_at`;
    await db.sql`update silver.transactions_cleaned set amount = 17 where transaction_id = 'A'`;
    await db.sql`delete from silver.transactions_cleaned where transaction_id = 'B'`;
    const [audit] = await db.sql`select quality.full_audit() as violations`;
    expect(audit?.["violations"]).toBeGreaterThanOrEqual(3);
    expect(await gate(17)).toMatchObject({
      "audit:conservation": "fail",
      "audit:unbalanced_receipts": "fail",
      "audit:settled_differences": "fail",
    });
    const [found] = await db
      .sql`select example from metadata.audit_results where check_name = 'conservation'`;
    expect(found?.["example"]).toMatchObject({
      problem: "rows_without_disposition",
      subject_id: id,
    });

    await emptyPipeline(db.sql);
    await load(sale("A"));
    expect(await db.sql`select quality.full_audit() as violations`).toEqual([{ violations: 0 }]);
    expect(Object.values(await gate(17))).toEqual(["pass", "pass", "pass", "pass"]);
    await db.sql`update metadata.audit_results set audit_at = audit_at - interval '3 days'`;
    expect(await gate(17)).toMatchObject({ "audit:conservation": "warn" });
  });
});

describe("a waiver", () => {
  beforeEach(async () => {
    await load({
      transactionId: "A",
      items: [{ productName: "thing", quantity: 1, unitPrice: 1 }],
    });
  });
  const waive = (subject: string | null, until: string) =>
    db.sql`select quality.waive_gate(4, ${subject}, 'brands come with the next firmware', 'Ana', ${until})`;

  test("turns a fail into a warn that says who, why and until when", async () => {
    await waive("brand:source:edge", "2999-12-31");
    expect(await gate(4)).toMatchObject({
      "brand:source:edge": "warn",
      "category:source:edge": "fail",
      "amount:source:edge": "pass",
    });
    const [row] = await db
      .sql`select detail from quality.gates where gate = 4 and subject = 'brand:source:edge'`;
    expect(row?.["detail"]).toMatch(
      /waived by Ana until 2999-12-31 \(brands come with the next firmware\): 0 with a brand/,
    );
  });
  test("of a gate holds for all its subjects", async () => {
    await waive(null, "2999-12-31");
    expect(Object.values(await gate(4))).not.toContain("fail");
  });
  test("ends with its last day", async () => {
    await waive("brand:source:edge", "2999-12-31");
    await db.sql`update quality.gate_waivers set until = metadata.business_today()`;
    expect(await gate(4)).toMatchObject({ "brand:source:edge": "warn" });
    await db.sql`update quality.gate_waivers set until = metadata.business_today() - 1`;
    expect(await gate(4)).toMatchObject({ "brand:source:edge": "fail" });
  });
  test("needs a reason, a name, a day to come and a gate that exists", async () => {
    await expect(waive(null, "2001-01-01")).rejects.toMatchObject({ code: "22023" });
    await expect(db.sql`select quality.waive_gate(4, null, ' ', 'Ana', '2999-01-01')`).rejects
      .toMatchObject({ code: "22023", message: "a waiver needs a reason" });
    await expect(waive("brand:source:egde", "2999-12-31")).rejects
      .toMatchObject({ code: "22023", hint: expect.stringContaining("brand:source:edge") });
    await expect(db.sql`select quality.waive_gate(99, null, 'why', 'Ana', '2999-01-01')`).rejects
      .toMatchObject({ code: "22023" });
  });
});

test("snapshots remember what the gates said, and old ones go", async () => {
  await load(sale("A"));
  const [first] = await db.sql`select quality.snapshot_gates() as rows`;
  expect(first?.["rows"]).toBeGreaterThan(8);
  await db.sql`update metadata.quality_metrics set snapshot_at = snapshot_at - interval '91 days'`;
  await db.sql`select quality.snapshot_gates()`;
  const kept = await db.sql`
    select count(distinct snapshot_at)::int as snapshots, min(status) filter (where gate = 5) as gate_5
    from metadata.quality_metrics`;
  expect([...kept]).toEqual([{ snapshots: 1, gate_5: "pass" }]);
});

test("history tells when a finding came, changed and went", async () => {
  const snapshot = async (seconds: number) => {
    await db.sql`select quality.snapshot_gates()`;
    await db
      .sql`update metadata.quality_metrics set snapshot_at = now() + make_interval(secs => ${seconds})
      where snapshot_at < now() and snapshot_at > now() - interval '1 minute'`;
  };
  await load(sale("A"));
  await snapshot(100);
  await db.sql`update gold.daily_metrics set revenue = revenue + 0.01`;
  await snapshot(200);
  await db.sql`update gold.daily_metrics set revenue = revenue + 1`;
  await snapshot(300);
  await db.sql`update gold.daily_metrics set revenue = revenue - 1.01`;
  await snapshot(400);
  const changes = await db.sql`
    select subject, before, status from quality.gate_changes where gate = 5 order by snapshot_at, subject`;
  expect([...changes]).toEqual([
    { subject: "all", before: null, status: "pass" },
    { subject: "all", before: "pass", status: "gone" },
    { subject: "store:S1", before: null, status: "warn" },
    { subject: "store:S1", before: "warn", status: "fail" },
    { subject: "all", before: null, status: "pass" },
    { subject: "store:S1", before: "fail", status: "gone" },
  ]);
});

describe("the monitors of the pipeline guide", () => {
  test("tell quality and freshness per table, and nothing of what is not there", async () => {
    const told = () =>
      db.sql`
        select table_name, total_records::int, non_duplicate_records::int, deduplication_rate::float, quality_status, freshness_status
        from quality.v_data_quality_monitor order by table_name`;
    expect(await told()).toMatchObject([
      {
        table_name: "scout_raw_transactions",
        total_records: 0,
        quality_status: null,
        freshness_status: "Very Stale",
      },
      { table_name: "transaction_items", total_records: 0 },
      { table_name: "v_nielsen_complete_analytics", total_records: 0 },
    ]);
    await load(sale("A"), sale("B"));
    await load(sale("A"), { transactionId: "C", items: [{ productName: "thing", unitPrice: 1 }] });
    expect(await told()).toMatchObject([
      {
        table_name: "scout_raw_transactions",
        total_records: 4,
        non_duplicate_records: 3,
        deduplication_rate: 75,
        quality_status: "Good",
        freshness_status: "Fresh",
      },
      { table_name: "transaction_items", total_records: 3, non_duplicate_records: 2 },
      { table_name: "v_nielsen_complete_analytics", total_records: 2, non_duplicate_records: 2 },
    ]);
  });
  test("tell how each step of the pipeline runs", async () => {
    await load(sale("A"));
    const promote = async () =>
      (await db.sql`
        select total_runs::int, failed_runs::int, current_status, health_status, activity_status
        from quality.v_pipeline_realtime_monitor where process_name = 'silver.promote'`)[0];
    expect(await promote()).toEqual({
      total_runs: 1,
      failed_runs: 0,
      current_status: "completed",
      health_status: "Healthy",
      activity_status: "Active",
    });
    await db
      .sql`insert into metadata.etl_processing_log (process_name, status, start_time, end_time)
      values ('silver.promote', 'failed', now() + interval '1 second', now() + interval '2 seconds')`;
    expect(await promote()).toMatchObject({ current_status: "failed", health_status: "Critical" });
  });
});

describe("the RPC", () => {
  const as = (scoutRole: string | null, stores: string[] | undefined, query: string) =>
    db.sql.begin(async (tx) => {
      const claims = { role: "authenticated", app_metadata: { scout_role: scoutRole, stores } };
      await tx`select set_config('request.jwt.claims', ${JSON.stringify(claims)}, true)`;
      await tx`set local role authenticated`;
      return [...await tx.unsafe(query)];
    });
  const GATE_5 = "select subject, status from quality_gates(5)";
  const RATES = "select status, detail from quality_gates(8) where subject = 'silver_to_gold:all'";

  beforeEach(async () => {
    await addBatch(db.sql, [sale("A")]);
    await addBatch(db.sql, [sale("B")], { deviceId: "D2", storeId: "store:S2" });
    await db.sql`call silver.promote()`;
    await db.sql`call gold.refresh()`;
  });

  test("shows a caller of all stores every gate, the worst first", async () => {
    await db.sql`update gold.daily_metrics set revenue = revenue + 1 where store_id = 'S1'`;
    for (const role of ["viewer", "analyst", "operator"]) {
      expect(await as(role, undefined, GATE_5)).toEqual([{ subject: "store:S1", status: "fail" }]);
    }
    const all = await as("viewer", undefined, "select gate, status from quality_gates()");
    expect(all[0]).toEqual({ gate: 5, status: "fail" });
    expect(new Set(all.map((row) => row["gate"])).size).toBeGreaterThan(9);
  });
  test("hides findings about other stores and devices, and volumes of all stores", async () => {
    await db.sql`update gold.daily_metrics set revenue = revenue + 1`;
    await db.sql`update metadata.settings set value = '0' where name = 'gate_14_min_rows'`;
    await db.sql`update silver.transactions_cleaned set device_daypart = 'Never'`;
    const device = "select subject from quality_gates(14)";
    expect(await as("viewer", ["S1"], GATE_5)).toEqual([{ subject: "store:S1", status: "fail" }]);
    expect(await as("viewer", ["S1"], device)).toEqual([{ subject: "device:D1" }]);
    expect(await as("viewer", ["store:S2"], GATE_5)).toEqual([
      { subject: "store:store:S2", status: "fail" },
    ]);
    expect(await as("viewer", ["store:S2"], device)).toEqual([{ subject: "device:D2" }]);
    expect(await as("viewer", ["S3"], GATE_5)).toEqual([{ subject: "all", status: "pass" }]);
    expect(await as("viewer", ["S3"], RATES)).toEqual([{ status: "pass", detail: null }]);
    const [whole] = await as("viewer", undefined, RATES);
    expect(whole?.["detail"]).toMatch(/0 changes waiting/);
    await db.sql`update metadata.settings set value = '20' where name = 'gate_14_min_rows'`;
  });
  test("asks for a role", async () => {
    await expect(as(null, undefined, GATE_5)).rejects.toMatchObject({ code: "42501" });
  });
});
