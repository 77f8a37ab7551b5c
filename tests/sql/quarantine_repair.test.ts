import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { businessRows } from "@scout/stack/faults/business_rows.ts";
import { createTestDatabase, type TestDatabase } from "../database.ts";
import { addBatch, emptyPipeline, receipt } from "./bronze_rows.ts";
import { addFile } from "./file_rows.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.stop());
beforeEach(async () => {
  await emptyPipeline(db.sql);
  await db.sql`delete from ref.stores where store_id like 'heal-%'`;
});

const promote = () => db.sql`call silver.promote()`;
const conserved = async () =>
  expect([...await db.sql`select * from quality.conservation`]).toEqual([]);
const quarantine = () =>
  db.sql`select id::int, batch_id::int, line_no::int, code, status, repair_batch_id::int from bronze.quarantine order by id`;
const told = async () => (await businessRows(db.sql)).map((row) => JSON.stringify(row));
const actions = () =>
  db.sql`select line_no::int, action, reason from bronze.quarantine_actions order by id`;

/** Replays all that is open, as the command does. */
async function replayAll(reason = "mended"): Promise<Record<string, number>[]> {
  const chunks = await db.sql`select * from silver.quarantine_to_replay()`;
  const outcomes = [];
  for (const { parent_batch_id, lines } of chunks) {
    const [row] = await db.sql`
      select silver.replay_lines(${parent_batch_id}, ${`{${lines}}`}::text::bigint[], ${reason}) as o`;
    outcomes.push(row?.["o"]);
  }
  return outcomes;
}

const sale = (id: string, store: string, more = {}) => ({
  transaction_id: id,
  store_name: store,
  product_name: "Egg",
  quantity: 2,
  unit_price: 9,
  transaction_timestamp: "2025-09-05T10:00:00",
  ...more,
});

describe("rows of a store that is not known yet", () => {
  test("heal when it is added, once, with the whole receipt, and equal a clean load", async () => {
    const rows = [
      sale("1", "Aling Nena"),
      sale("1", "Aling Nena", { product_name: "Salt" }),
      sale("2", "Aling Nena"),
      sale("3", "Nobody's"),
    ];
    await addFile(db.sql, rows, { chunk: 2 });
    await promote();
    expect((await quarantine()).map((q) => [q["line_no"], q["status"]])).toEqual(
      [[1, "open"], [2, "open"], [3, "open"], [4, "open"]],
    );

    await db.sql`insert into ref.stores (store_id, store_name) values ('heal-1', 'Aling Nena')`;
    const outcomes = await replayAll();
    expect(outcomes.reduce((n, o) => n + (o["repaired"] ?? 0), 0)).toBe(3);
    await conserved();
    expect((await quarantine()).map((q) => [q["line_no"], q["status"]])).toEqual(
      [[1, "repaired"], [2, "repaired"], [3, "repaired"], [4, "open"]],
    );
    const healed = await told();
    expect(healed).toHaveLength(2);

    // a second time there is nothing left to do, and what is still refused leaves no copies
    const again = await replayAll();
    expect(again.map((o) => o["repaired"])).toEqual([0]);
    expect(await quarantine()).toHaveLength(4);
    const [batches] = await db
      .sql`select count(*)::int as n from bronze.batches where source = 'repair'`;
    expect(batches?.["n"]).toBe(2);

    await emptyPipeline(db.sql);
    await addFile(db.sql, rows);
    await promote();
    expect(healed).toEqual(await told());
  });

  test("never replace what was told later, and count once when told without an id", async () => {
    await addFile(db.sql, [
      sale("7", "Aling Nena", { unit_price: 1 }),
      sale("", "Aling Nena"),
    ]);
    await promote();
    await db.sql`insert into ref.stores (store_id, store_name) values ('heal-1', 'Aling Nena')`;
    await addFile(db.sql, [sale("7", "Aling Nena", { unit_price: 5 })]);
    await promote();
    const [outcome] = await replayAll();
    expect(outcome).toMatchObject({ repaired: 2, transactions: 1, in_ledger: 1 });
    const amounts = await db
      .sql`select amount::int from silver.transactions_cleaned order by amount`;
    expect(amounts.map((row) => row["amount"])).toEqual([10, 18]);

    // the original, replayed now that it passes, is another telling of the same rows
    const [first] = await db.sql`select min(id)::int as id from bronze.batches`;
    await db.sql`select silver.replay_batch(${first?.["id"]}, 'again')`;
    await conserved();
    expect(
      (await db.sql`select amount::int from silver.transactions_cleaned order by amount`)
        .map((row) => row["amount"]),
    ).toEqual([10, 18]);
  });
});

describe("a repair", () => {
  beforeEach(async () => {
    await addFile(db.sql, [sale("1", "Aling Nena"), sale("2", "Aling Nena")]);
    await promote();
    await db.sql`insert into ref.stores (store_id, store_name) values ('heal-1', 'Aling Nena')`;
    await replayAll();
    await conserved();
  });

  test("that is rolled back opens its rows again", async () => {
    const [repair] = await db.sql`select id::int from bronze.batches where source = 'repair'`;
    await db.sql`select silver.rollback_batch(${repair?.["id"]}, 'wrong store')`;
    await conserved();
    expect(await told()).toEqual([]);
    expect((await quarantine()).map((q) => [q["status"], q["repair_batch_id"]])).toEqual(
      [["open", null], ["open", null]],
    );
    await db.sql`select silver.replay_batch(${repair?.["id"]}, 'right after all')`;
    await conserved();
    expect((await quarantine()).map((q) => q["status"])).toEqual(["repaired", "repaired"]);
    expect(await told()).toHaveLength(2);
  });

  test("goes with its parent", async () => {
    const [parent] = await db.sql`select min(id)::int as id from bronze.batches`;
    await db.sql`select silver.rollback_batch(${parent?.["id"]}, 'wrong file')`;
    await conserved();
    expect(await told()).toEqual([]);
    expect(await quarantine()).toEqual([]);
    const [repair] = await db
      .sql`select id::int, status from bronze.batches where source = 'repair'`;
    expect(repair?.["status"]).toBe("rolled_back");
    await expect(db.sql`select silver.replay_batch(${repair?.["id"]}, 'x')`).rejects
      .toMatchObject({ code: "PT409" });
  });

  test("says who did what and why", async () => {
    expect([...await actions()]).toEqual([
      { line_no: 1, action: "replay", reason: "mended" },
      { line_no: 2, action: "replay", reason: "mended" },
    ]);
    const events = await db.sql`
      select b.source, l.event, l.reason from metadata.data_lineage l join bronze.batches b on b.id = l.batch_id
      where l.event = 'repaired'`;
    expect([...events]).toEqual([{ source: "drive", event: "repaired", reason: "mended" }]);
  });

  test("is refused for rows that are repaired already", async () => {
    const [parent] = await db.sql`select min(id)::int as id from bronze.batches`;
    await expect(db.sql`select silver.repair_rows(${parent?.["id"]}, '{1}', 'fix', 'x')`).rejects
      .toMatchObject({ code: "PT409" });
  });
});

describe("a row that nobody wants", () => {
  test("is discarded with a reason, stays so when its batch is replayed, and can be reopened", async () => {
    const id = await addBatch(db.sql, [{}, receipt("A", [["Egg", 1, 9]]), {}]);
    await promote();
    const [first] = await quarantine();
    await expect(
      db.sql`select bronze.decide_quarantine(${`{${
        first?.["id"]
      }}`}::text::bigint[], 'discard', ' ')`,
    ).rejects.toMatchObject({ code: "22023" });
    await db.sql`select bronze.decide_quarantine(${`{${
      first?.["id"]
    }}`}::text::bigint[], 'discard', 'a test')`;
    expect((await db.sql`select line_no::int from quality.attention`).map((r) => r["line_no"]))
      .toEqual([3]);
    await db.sql`select silver.replay_batch(${id}, 'again')`;
    await conserved();
    const after = await quarantine();
    expect(after.map((q) => [q["line_no"], q["status"]])).toEqual([[1, "discarded"], [3, "open"]]);
    await db.sql`select bronze.decide_quarantine(${`{${
      after[0]?.["id"]
    }}`}::text::bigint[], 'reopen', 'was real')`;
    expect((await quarantine()).map((q) => q["status"])).toEqual(["open", "open"]);
    expect((await actions()).map((a) => a["action"])).toEqual(["discard", "reopen"]);
  });
});

test("what waits for a person holds dead letters and open rows, not those of a batch that was rolled back", async () => {
  const [rolledBack] = [await addBatch(db.sql, [{}]), await addBatch(db.sql, [{}])];
  await promote();
  await db.sql`select silver.rollback_batch(${rolledBack ?? 0}, 'x')`;
  const dead = await addBatch(db.sql, [receipt("A", [["Egg", 1, 9]])]);
  await db
    .sql`update bronze.batches set status = 'dead_letter', last_error = '22000 broken' where id = ${dead}`;
  expect([...await db.sql`select kind, code, message from quality.attention order by kind`])
    .toMatchObject([
      { kind: "dead_letter", code: "22000", message: "broken" },
      { kind: "quarantine", code: "receipt_empty" },
    ]);
  await db.sql`select silver.replay_batch(${dead}, 'mended')`;
  await conserved();
  expect(await told()).toHaveLength(1);
});
