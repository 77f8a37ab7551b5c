import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { businessRows } from "@scout/stack/faults/business_rows.ts";
import { createTestDatabase, type TestDatabase } from "../database.ts";
import { addBatch, emptyPipeline, receipt } from "./bronze_rows.ts";
import { addFile } from "./file_rows.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
  await db.sql`
    insert into ref.nielsen_taxonomy values ('Coffee', 'Beverages', 'Drinks') on conflict do nothing`;
  await db.sql`insert into ref.brands (brand_name) values ('Kopiko') on conflict do nothing`;
  await db.sql`
    insert into ref.nielsen_brand_map values ('Kopiko', 'Kopiko', 'Coffee', 0.95) on conflict do nothing`;
});
afterAll(() => db.stop());
beforeEach(async () => {
  await emptyPipeline(db.sql);
  await db.sql`truncate metadata.backfills cascade`;
});

const promote = () => db.sql`call silver.promote()`;
const conserved = async () =>
  expect([...await db.sql`select * from quality.conservation`]).toEqual([]);
const told = async () => (await businessRows(db.sql)).map((row) => JSON.stringify(row));
const statuses = async () =>
  (await db.sql`select status from bronze.batches order by id`).map((row) => row["status"]);
const recover = (action: "rollback" | "replay", id: number | undefined) =>
  db.sql`select ${db.sql(`silver.${action}_batch`)}(${id ?? 0}, 'test')`;

/** Two receipts of five rows each, so that chunks of four or three rows split both. */
const rows = Array.from({ length: 10 }, (_, i) => ({
  transaction_id: `${Math.floor(i / 5)}`,
  store_id: "S1",
  transaction_date: "2025-09-05",
  product_name: `Egg ${i}`,
  quantity: 1,
  unit_price: i + 1,
}));

describe("a file whose receipts lie in several batches", () => {
  test("is taken out and put back whole, whichever of its batches is named", async () => {
    const { batchIds } = await addFile(db.sql, rows, { chunk: 4 });
    await promote();
    await conserved();
    const before = await told();
    expect(before).toHaveLength(2);

    for (const id of batchIds) {
      await recover("rollback", id);
      await conserved();
      expect(await told()).toEqual([]);
      expect(await statuses()).toEqual(Array(3).fill("rolled_back"));
      await recover("replay", id);
      await conserved();
      expect(await told()).toEqual(before);
      expect(await statuses()).toEqual(Array(3).fill("promoted"));
    }
  });

  test("gives way again to what it had replaced", async () => {
    const older = await addFile(db.sql, rows.map((row) => ({ ...row, unit_price: 1 })), {
      chunk: 4,
    });
    await promote();
    const before = await told();
    const { batchIds } = await addFile(db.sql, rows, { chunk: 3 });
    await promote();
    const after = await told();
    expect(after).not.toEqual(before);
    await recover("rollback", batchIds[1]);
    await conserved();
    expect(await told()).toEqual(before);
    await recover("replay", batchIds[3]);
    await conserved();
    expect(await told()).toEqual(after);
    await recover("rollback", older.batchIds[0]);
    await conserved();
    expect(await told()).toEqual(after);
  });
});

describe("a batch", () => {
  test("that was never promoted is rolled back, and promotion passes it by", async () => {
    const id = await addBatch(db.sql, [receipt("A", [["Egg", 1, 9]])]);
    await recover("rollback", id);
    await promote();
    expect(await told()).toEqual([]);
    await conserved();
    await expect(recover("rollback", id)).rejects.toMatchObject({ code: "PT409" });
  });

  test("needs a reason, and to be there", async () => {
    const id = await addBatch(db.sql, [receipt("A", [["Egg", 1, 9]])]);
    await expect(db.sql`select silver.rollback_batch(${id}, '  ')`).rejects.toMatchObject({
      code: "22023",
    });
    await expect(recover("rollback", 999_999)).rejects.toMatchObject({ code: "PT404" });
    await expect(recover("replay", id)).rejects.toMatchObject({ code: "PT409" });
  });

  test("that would lose a line on its way back is left as it was", async () => {
    const first = await addBatch(db.sql, [receipt("A", [["Egg", 1, 9]])]);
    const second = await addBatch(db.sql, [receipt("A", [["Egg", 2, 9]])]);
    await promote();
    const before = await told();
    // behind the code's back: the row that has to take the other's place is gone
    await db.sql`delete from bronze.scout_raw_transactions where batch_id = ${first}`;
    await expect(recover("rollback", second)).rejects.toMatchObject({
      message: expect.stringContaining("no disposition"),
    });
    expect(await told()).toEqual(before);
    expect(await statuses()).toEqual(["promoted", "promoted"]);
  });

  test("leaves nothing in the work table", async () => {
    await addBatch(db.sql, [receipt("A", [["Egg", 1, 9]])]);
    const second = await addBatch(db.sql, [receipt("A", [["Egg", 2, 9]])]);
    await promote();
    await recover("rollback", second);
    expect([...await db.sql`select * from silver.redecided_lines`]).toEqual([]);
    const events = await db.sql`
      select batch_id::int, event, reason from metadata.data_lineage where event in ('redecided', 'rolled_back') order by id`;
    expect(events.map((e) => [e["event"], e["reason"]])).toEqual([["redecided", "test"], [
      "rolled_back",
      "test",
    ]]);
  });
});

describe("backfill", () => {
  const day = (date: string) => ({ timestamp: `${date}T10:00:00+08:00` });
  const step = async (id: number) =>
    (await db.sql`select silver.backfill_step(${id}) as s`)[0]?.["s"] as {
      batch_id: number;
      left: number;
    };
  const begin = async (from: string, to: string) =>
    Number(
      (await db.sql`select silver.backfill(${from}::text::date, ${to}::text::date, 'test') as id`)[
        0
      ]
        ?.["id"],
    );

  test("goes through the batches of these dates in order of arrival, and on where it was stopped", async () => {
    const inside = [];
    for (const date of ["2025-09-01", "2025-09-02", "2025-09-03"]) {
      inside.push(await addBatch(db.sql, [receipt(date, [["Egg", 1, 9]], day(date))]));
    }
    const outside = await addBatch(db.sql, [receipt("x", [["Egg", 1, 9]], day("2025-10-01"))]);
    // a repetition of a sale of these dates belongs to them
    const again = await addBatch(db.sql, [
      receipt("2025-09-01", [["Egg", 1, 9]], day("2025-09-01")),
    ]);
    await promote();
    await db.sql`call gold.refresh()`;
    // behind the code's back: figures that only a backfill mends
    await db.sql`update silver.transactions_cleaned set amount = 1 where batch_id = ${
      inside[1] ?? 0
    }`;
    await db.sql`update gold.daily_metrics set revenue = 777 where transaction_date = '2025-09-03'`;

    const id = await begin("2025-09-01", "2025-09-30");
    expect(await step(id)).toMatchObject({ batch_id: inside[0], left: 3 });
    // as after a kill: the same dates again go on
    expect(await begin("2025-09-01", "2025-09-30")).toBe(id);
    const rest = [await step(id), await step(id), await step(id)];
    expect(rest.map(({ batch_id }) => batch_id)).toEqual([inside[1], inside[2], again]);
    expect(rest.at(-1)?.left).toBe(0);
    expect(await begin("2025-09-01", "2025-09-30")).not.toBe(id);
    await db.sql`call gold.refresh()`;
    await conserved();
    const revenue = await db
      .sql`select revenue::int from gold.daily_metrics order by transaction_date`;
    expect(revenue.map((r) => r["revenue"])).toEqual([9, 9, 9, 9]);
    const [untouched] = await db.sql`
      select count(*)::int as n from metadata.data_lineage where batch_id = ${outside} and event = 'replayed'`;
    expect(untouched?.["n"]).toBe(0);
  });

  test("leaves a batch alone that was rolled back meanwhile", async () => {
    const id = await addBatch(db.sql, [receipt("A", [["Egg", 1, 9]], day("2025-09-01"))]);
    await promote();
    const backfill = await begin("2025-09-01", "2025-09-01");
    await recover("rollback", id);
    expect(await step(backfill)).toMatchObject({ batch_id: id, left: 0 });
    expect(await statuses()).toEqual(["rolled_back"]);
  });

  test("of the Nielsen taxonomy files lines under what the dictionary says now", async () => {
    await addBatch(db.sql, [receipt("A", [["Kopiko Brown 27g", 1, 9]], day("2025-09-01"))]);
    await promote();
    const category = async () =>
      (await db.sql`select nielsen_category, nielsen_department from silver.transaction_items`)[0];
    const right = await category();
    expect(right?.["nielsen_category"]).toEqual(expect.any(String));
    await db
      .sql`update silver.product_texts set nielsen_category = 'Wrong', nielsen_department = 'Wrong'`;
    await db
      .sql`update silver.transaction_items set nielsen_category = 'Wrong', nielsen_department = 'Wrong'`;
    const failing = async () =>
      (await db
        .sql`select "check" from quality.validate_canonical_taxonomy() where status = 'fail'`)
        .map((row) => row["check"]);
    expect(await failing()).toEqual(["categories of lines are in the taxonomy"]);
    const [row] = await db
      .sql`select silver.backfill_nielsen_taxonomy('2025-09-01', '2025-09-01') as id`;
    await step(Number(row?.["id"]));
    expect(await category()).toEqual(right);
    expect(await failing()).toEqual([]);
  });
});

describe("the guide's other procedures", () => {
  const analytics = async () =>
    (await db.sql`
      select "check", status, found::int from quality.validate_nielsen_analytics('2025-09-01', '2025-09-30')`)
      .map((row) => [row["status"], row["found"]]);

  test("the Nielsen analytics are checked against silver to the centavo", async () => {
    await addBatch(db.sql, [
      receipt("A", [["Kopiko Brown 27g", 1, 9.25]]),
      receipt("B", [["qwrtz", 1, 5]]),
    ]);
    await promote();
    expect(await analytics()).toEqual([["pass", 0], ["pass", 0], ["warn", 1]]);
    await db.sql`
      update silver.transaction_items set total_price = total_price + 0.01 where product_name like 'Kopiko%'`;
    expect((await analytics())[1]).toEqual(["fail", 1]);
    await db.sql`delete from silver.transaction_items`;
    expect((await analytics())[0]).toEqual(["fail", 2]);
  });

  test("an error is tried again or given up by its severity", async () => {
    const id = await addBatch(db.sql, [receipt("A", [["Egg", 1, 9]])]);
    const handle = async (severity: string) =>
      (await db
        .sql`select metadata.handle_processing_error('Deduplicate', ${id}, ${severity}) as o`)[0]
        ?.["o"];
    expect(await handle("MEDIUM")).toBe("retry");
    const [waiting] = await db.sql`
      select attempts, next_attempt_at > now() + interval '50 seconds' as later from bronze.batches`;
    expect(waiting).toEqual({ attempts: 1, later: true });
    expect([await handle("LOW"), await handle("LOW"), await handle("LOW")])
      .toEqual(["retry", "retry", "dead_letter"]);
    expect(await handle("CRITICAL")).toBe("dead_letter");
    await expect(handle("AWFUL")).rejects.toMatchObject({ code: "22023" });
    expect(
      (await db.sql`select issue_type from quality.health_issues()`).map((r) => r["issue_type"]),
    )
      .toEqual(expect.arrayContaining(["DEAD_LETTER", "ETL_FAILURE"]));
    await db.sql`select silver.replay_batch(${id}, 'mended')`;
    await expect(handle("LOW")).rejects.toMatchObject({ code: "PT409" });
  });
});
