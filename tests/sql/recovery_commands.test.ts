import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../database.ts";
import { scoutInProcess } from "../scout_in_process.ts";
import { addBatch, emptyPipeline, receipt } from "./bronze_rows.ts";
import { addFile } from "./file_rows.ts";

let db: TestDatabase;
let folder: string;
beforeAll(async () => {
  db = await createTestDatabase();
  folder = await mkdtemp(join(tmpdir(), "scout-commands-"));
});
afterAll(async () => {
  await db.stop();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(() => emptyPipeline(db.sql));

const scout = (...args: string[]) => scoutInProcess({ DATABASE_URL: db.url })(...args);

const promote = () => db.sql`call silver.promote()`;
const amounts = async () =>
  (await db.sql`select amount::float8 from silver.transactions_cleaned order by amount`)
    .map((row) => row["amount"]);
const conserved = async () =>
  expect([...await db.sql`select * from quality.conservation`]).toEqual([]);
const openRow = async () =>
  Number((await db.sql`select id from bronze.quarantine where status = 'open'`)[0]?.["id"]);

/** A line that was refused at the door, as the last of a batch. */
async function refuseAtTheDoor(batchId: number, line: string, code: string): Promise<void> {
  await db.sql.begin(async (tx) => {
    await tx`
      update bronze.posts p set next_line = 3, receipt = null, completed_at = null
      from bronze.batches b where b.id = ${batchId} and p.id = b.post_id`;
    await tx`update bronze.batches set received = 2, quarantined = 1, last_line = 2 where id = ${batchId}`;
    await tx`
      insert into bronze.quarantine (batch_id, line_no, stage, code, message, raw, raw_bytes, payload_hash, device_id, store_id)
      values (${batchId}, 2, 'ingest', ${code}, 'no', ${
      Buffer.from(line)
    }, ${line.length}, sha256(${Buffer.from(line)}), 'D1', 'S1')`;
  });
}

describe("scout rollback and replay", () => {
  test("tell what would change, change it, and put it back", { timeout: 60_000 }, async () => {
    await addBatch(db.sql, [receipt("A", [["Egg", 1, 9]])]);
    const second = String(
      await addBatch(db.sql, [receipt("A", [["Egg", 2, 9]]), receipt("B", [["Egg", 3, 9]])]),
    );
    await promote();
    expect(await amounts()).toEqual([18, 27]);

    const trial = await scout("rollback", second, "--reason", "wrong", "--dry-run", "--json");
    expect(trial.code, trial.stderr).toBe(0);
    const told = {
      transactions_before: 2,
      transactions_after: 1,
      amount_peso_before: 45,
      amount_peso_after: 9,
      redecided_lines: 1,
      dates_and_stores: 1,
      from: "2025-09-05",
      stores: ["S1"],
    };
    expect(JSON.parse(trial.stdout)).toMatchObject({ dry_run: true, ...told });
    expect(await amounts()).toEqual([18, 27]);
    expect([...await db.sql`select from metadata.data_lineage where event = 'rolled_back'`])
      .toEqual([]);

    const done = await scout("rollback", second, "--reason", "wrong", "--json");
    expect(JSON.parse(done.stdout)).toMatchObject({ dry_run: false, ...told });
    expect(await amounts()).toEqual([9]);
    await conserved();
    const [event] = await db
      .sql`select reason, actor from metadata.data_lineage where event = 'rolled_back'`;
    expect(event?.["reason"]).toBe("wrong");
    expect(event?.["actor"]).not.toBe("postgres");

    const again = await scout("rollback", second, "--reason", "wrong");
    expect([again.code, again.stderr]).toEqual([1, expect.stringContaining("rolled back already")]);
    expect((await scout("rollback", second)).code).toBe(2);
    expect((await scout("rollback", "999", "--reason", "x")).stderr).toContain("no batch 999");

    const replay = await scout("replay", second);
    expect(replay.stdout).toContain("transactions   1 -> 2");
    expect(replay.stdout).toContain("9.00 -> 45.00 (+36.00)");
    expect(await amounts()).toEqual([18, 27]);
    await conserved();
  });
});

describe("scout quarantine fix", () => {
  test("edits a payload, and refuses an edit that does not heal", { timeout: 60_000 }, async () => {
    const { totals: _totals, ...empty } = receipt("A", [], { note: "suki" });
    await addBatch(db.sql, [{ ...empty, serial: "9007199254740993" }]);
    await promote();
    const id = String(await openRow());

    const useless = await scout("quarantine", "fix", id, "--set", "customerId=C-1");
    expect([useless.code, useless.stderr]).toEqual([1, expect.stringContaining("receipt_empty")]);
    const nowhere = await scout("quarantine", "fix", id, "--set", "totals.amount.peso=1");
    expect(nowhere.stderr).toContain("no place totals.amount.peso");
    expect((await db.sql`select count(*)::int as n from bronze.batches`)[0]?.["n"]).toBe(1);

    const fixed = await scout(
      ...["quarantine", "fix", id, "--set", 'totals={"totalAmount": 120.50}', "--set"],
      ...["timestamp=2025-09-06T08:00:00+08:00", "--reason", "typed off the paper roll"],
    );
    expect([fixed.code, fixed.stderr, fixed.stdout]).toEqual([
      0,
      "",
      expect.stringContaining("in silver"),
    ]);
    expect(await amounts()).toEqual([120.5]);
    await conserved();
    const [sale] = await db
      .sql`select transaction_date::text as day, data_source from silver.transactions_cleaned`;
    expect(sale).toEqual({ day: "2025-09-06", data_source: "edge" });
    const shown = await scout("quarantine", "show", id);
    expect(shown.stdout).toContain("typed off the paper roll");
    const twice = await scout("quarantine", "fix", id, "--set", "nowhere.at.all=1");
    expect(twice).toMatchObject({ code: 1, stderr: expect.stringContaining("repaired already") });
  });

  test("takes a line that was no JSON from a file", { timeout: 60_000 }, async () => {
    const batch = await addBatch(db.sql, [receipt("A", [["Egg", 1, 9]])]);
    await refuseAtTheDoor(batch, '{"transactionId": "B", ', "json_invalid");
    await promote();
    await conserved();
    const id = String(await openRow());
    expect((await scout("quarantine", "fix", id, "--set", "a=1")).stderr).toContain("not JSON");
    const file = join(folder, "row.json");
    await writeFile(file, "[1]");
    expect((await scout("quarantine", "fix", id, "--file", file)).stderr).toContain(
      "not_an_object",
    );
    await writeFile(file, JSON.stringify(receipt("B", [["Salt", 1, 5]]), null, 2));
    const trial = await scout("quarantine", "fix", id, "--file", file, "--dry-run");
    expect([trial.code, trial.stdout]).toEqual([0, expect.stringContaining("would be repaired")]);
    expect(await amounts()).toEqual([9]);
    const fixed = await scout("quarantine", "fix", id, "--file", file);
    expect([fixed.code, fixed.stderr]).toEqual([0, ""]);
    expect(await amounts()).toEqual([5, 9]);
    await conserved();
  });

  test("sets a file row's canonical fields, with the rest of its receipt", {
    timeout: 60_000,
  }, async () => {
    const row = {
      transaction_id: "1",
      store_id: "S1",
      transaction_date: "2025-09-05",
      quantity: 1,
    };
    await addFile(db.sql, [
      { ...row, product_name: "Egg", unit_price: 9 },
      { ...row, product_name: "Salt", unit_price: "five" },
    ]);
    await promote();
    const rows = await db.sql`select id::int from bronze.quarantine order by line_no`;
    const fixed = await scout(
      "quarantine",
      "fix",
      String(rows[1]?.["id"]),
      "--set",
      "unit_price=5",
    );
    expect([fixed.code, fixed.stderr]).toEqual([0, ""]);
    expect(await amounts()).toEqual([14]);
    await conserved();
    expect((await db.sql`select distinct status from bronze.quarantine`).map((r) => r["status"]))
      .toEqual(["repaired"]);
  });
});

describe("scout quarantine replay", () => {
  test("takes up what a raised limit lets in, also at the door", { timeout: 60_000 }, async () => {
    const long = JSON.stringify(receipt("B", [["Salt", 1, 5]]));
    const batch = await addBatch(db.sql, [receipt("A", [["Egg", 1, 9]])]);
    await refuseAtTheDoor(batch, long, "line_too_long");
    await promote();
    const healed = await scout("quarantine", "replay", "--code", "line_too_long", "--json");
    expect([healed.code, healed.stderr]).toEqual([0, ""]);
    expect(JSON.parse(healed.stdout)).toMatchObject({ repaired: 1, transactions: 1, refused: {} });
    expect(await amounts()).toEqual([5, 9]);
    await conserved();
    expect((await scout("quarantine", "list")).stdout).toContain("nothing waits");
  });

  test("discard needs a reason, and takes a row off the list", { timeout: 60_000 }, async () => {
    await addBatch(db.sql, [{}]);
    await promote();
    const id = String(await openRow());
    expect((await scout("quarantine", "discard", id)).code).toBe(2);
    expect((await scout("quarantine", "list")).stdout).toContain("receipt_empty");
    expect((await scout("quarantine", "discard", id, "--reason", "a test")).code).toBe(0);
    expect((await scout("quarantine", "list")).stdout).toContain("nothing waits");
    expect((await scout("quarantine", "list", "--status", "discarded")).stdout).toContain(
      "receipt_empty",
    );
    expect((await scout("quarantine", "discard", id, "--reason", "a test")).code).toBe(1);
  });
});
