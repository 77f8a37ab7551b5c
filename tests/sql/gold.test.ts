import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../database.ts";
import { addBatch, emptyPipeline, receipt } from "./bronze_rows.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.stop());
beforeEach(async () => {
  await emptyPipeline(db.sql);
  await db.sql`delete from ref.exchange_rates where currency = 'USD'`;
});

const run = async () => {
  await db.sql`call silver.promote()`;
  await db.sql`call gold.refresh()`;
};

/** Gold must equal silver per date, store and currency, whatever happened before. */
async function goldEqualsSilver(): Promise<void> {
  const differences = await db.sql`
    with silver as (
      select transaction_date, store_id, currency, count(*) as transactions, coalesce(sum(amount), 0) as revenue, sum(basket_size) as units
      from silver.transactions_cleaned group by 1, 2, 3
    )
    select * from silver s
    full join gold.daily_metrics g using (transaction_date, store_id, currency)
    where (s.transactions, s.revenue, s.units) is distinct from (g.transactions, g.revenue, g.units)`;
  expect([...differences]).toEqual([]);
  const byBrand = await db.sql`
    with brand as (select transaction_date, store_id, sum(revenue_peso) as revenue from scout.scout_gold_transactions group by 1, 2),
    total as (select transaction_date, store_id, sum(revenue_peso) as revenue from gold.daily_metrics group by 1, 2)
    select * from brand b full join total t using (transaction_date, store_id) where b.revenue is distinct from t.revenue`;
  expect([...byBrand]).toEqual([]);
}

test("gold equals silver to the centavo, also after a revision moved a sale to another day", async () => {
  await addBatch(db.sql, [
    receipt("A", [["Egg", 3, 9.35], ["Salt", 1, 0.05]]),
    receipt("B", [["Egg", 1, 9.35]], { totals: { totalAmount: 9.3 } }),
    { transactionId: "C", timestamp: "2025-09-06T10:00:00+08:00", totals: { totalAmount: 41.25 } },
  ]);
  await run();
  await goldEqualsSilver();
  await addBatch(db.sql, [
    receipt("A", [["Egg", 2, 9.35]], { timestamp: "2025-09-09T09:00:00+08:00" }),
  ]);
  await run();
  await goldEqualsSilver();
  expect(
    await db
      .sql`select transaction_date::text, transactions::int from gold.daily_metrics order by 1`,
  ).toMatchObject([
    { transaction_date: "2025-09-05", transactions: 1 },
    { transaction_date: "2025-09-06", transactions: 1 },
    { transaction_date: "2025-09-09", transactions: 1 },
  ]);
  expect([...await db.sql`select * from gold.dirty_keys`]).toEqual([]);
});

test("a date is the shops' date, not the server's", async () => {
  await addBatch(db.sql, [receipt("A", [["Egg", 1, 9]], { timestamp: "2025-09-05T23:30:00Z" })]);
  await run();
  expect(await db.sql`select transaction_date::text from gold.daily_metrics`).toMatchObject([{
    transaction_date: "2025-09-06",
  }]);
});

test("a basket with two lines of a brand counts once for that brand", async () => {
  await addBatch(db.sql, [{
    transactionId: "A",
    items: [
      { brandName: "Kopiko", productName: "Brown", category: "Coffee", quantity: 1, unitPrice: 8 },
      { brandName: "Kopiko", productName: "Black", category: "Coffee", quantity: 2, unitPrice: 8 },
      { brandName: "Alaska", productName: "Evap", category: "Milk", quantity: 1, unitPrice: 30 },
    ],
  }]);
  await run();
  expect(
    await db.sql`
    select brand_name, transactions::int, units::int, revenue_peso::float, avg_basket_size::float
    from scout.scout_gold_transactions order by 1`,
  ).toMatchObject([
    { brand_name: "Alaska", transactions: 1, units: 1, revenue_peso: 30, avg_basket_size: 4 },
    { brand_name: "Kopiko", transactions: 1, units: 3, revenue_peso: 24, avg_basket_size: 4 },
  ]);
});

describe("pesos", () => {
  test("without a rate are null, never a wrong number, and come when the rate comes", async () => {
    await addBatch(db.sql, [
      receipt("A", [["Mug", 1, 5]], { totals: { totalAmount: 5, currency: "USD" } }),
    ]);
    await run();
    expect(await db.sql`select revenue::float, revenue_peso from gold.daily_metrics`).toMatchObject(
      [{ revenue: 5, revenue_peso: null }],
    );
    await db.sql`insert into ref.exchange_rates values ('USD', '2025-09-01', 57, 'test')`;
    await db.sql`call gold.refresh()`;
    expect(await db.sql`select revenue_peso::float from gold.daily_metrics`).toMatchObject([{
      revenue_peso: 285,
    }]);
    await db.sql`update ref.exchange_rates set rate_to_peso = 58 where currency = 'USD'`;
    await db.sql`call gold.refresh()`;
    expect(await db.sql`select revenue_peso::float from gold.daily_metrics`).toMatchObject([{
      revenue_peso: 290,
    }]);
    await goldEqualsSilver();
  });

  test("use the latest rate that is not after the day", async () => {
    await db
      .sql`insert into ref.exchange_rates values ('USD', '2025-01-01', 50, 'test'), ('USD', '2025-09-05', 60, 'test'), ('USD', '2025-09-06', 70, 'test')`;
    const [row] = await db.sql`
      select ref.rate_to_peso('USD', '2024-12-31') as before, ref.rate_to_peso('USD', '2025-09-05')::int as then,
        ref.rate_to_peso('PHP', '1990-01-01')::int as peso`;
    expect(row).toMatchObject({ before: null, then: 60, peso: 1 });
  });
});

test("many refreshers and promoters at once lose nothing", async () => {
  for (let b = 0; b < 10; b++) {
    await addBatch(
      db.sql,
      Array.from({ length: 5 }, (_, i) =>
        receipt(`${b}-${i}`, [["Egg", 1, 9]], {
          timestamp: `2025-09-0${1 + (i % 5)}T09:00:00+08:00`,
        })),
    );
  }
  await Promise.all([
    ...Array.from({ length: 2 }, () => db.sql`call silver.promote()`),
    ...Array.from({ length: 3 }, () => db.sql`call gold.refresh()`),
    db.sql`call silver.promote(p_takes_turns => true)`,
    db.sql`call gold.refresh(p_takes_turns => true)`,
  ]);
  await run();
  await goldEqualsSilver();
  expect([...await db.sql`select * from gold.dirty_keys`]).toEqual([]);
});

test("promotion and refresh that take turns wait for each other, those that do not go on", async () => {
  await addBatch(db.sql, [receipt("A", [["Egg", 1, 9]])]);
  const turn = await db.sql.reserve();
  await turn`select pg_advisory_lock(hashtext('metadata.take_turn'))`;
  const waiters = async () => {
    const [row] = await turn<{ n: number }[]>`
      select count(*)::int as n from pg_locks l
      where l.locktype = 'advisory' and not l.granted
        and l.database = (select oid from pg_database where datname = current_database())`;
    return row?.n;
  };
  try {
    const promoting = db.sql`call silver.promote(p_takes_turns => true)`.execute();
    await expect.poll(waiters).toBe(1);
    await db.sql`call silver.promote()`;
    await db.sql`call gold.refresh()`;
    await goldEqualsSilver();
    await turn`select pg_advisory_unlock(hashtext('metadata.take_turn'))`;
    await promoting;

    await turn`select pg_advisory_lock_shared(hashtext('metadata.take_turn'))`;
    await addBatch(db.sql, [receipt("B", [["Egg", 1, 9]])]);
    await db.sql`call silver.promote(p_takes_turns => true)`;
    const refreshing = db.sql`call gold.refresh(p_takes_turns => true)`.execute();
    await expect.poll(waiters).toBe(1);
    await turn`select pg_advisory_unlock_shared(hashtext('metadata.take_turn'))`;
    await refreshing;
  } finally {
    await turn`select pg_advisory_unlock_all()`;
    turn.release();
  }
  await goldEqualsSilver();
  expect([...await db.sql`select * from gold.dirty_keys`]).toEqual([]);
});

test("a date that cannot be computed is put off and logged, and holds up no other", async () => {
  await addBatch(db.sql, [
    receipt("A", [["Egg", 1, 9]]),
    receipt("B", [["Egg", 1, 9]], { timestamp: "2025-09-06T09:00:00+08:00" }),
  ]);
  await db.sql`call silver.promote()`;
  await db
    .sql`alter table gold.daily_metrics add constraint broken check (transaction_date <> '2025-09-05')`;
  try {
    await db.sql`call gold.refresh()`;
    expect(await db.sql`select transaction_date::text from gold.daily_metrics`).toMatchObject([
      { transaction_date: "2025-09-06" },
    ]);
    expect(
      await db.sql`select transaction_date::text, not_before > now() as later from gold.dirty_keys`,
    ).toMatchObject([{ transaction_date: "2025-09-05", later: true }]);
    expect(await db.sql`select component, code from metadata.error_log`).toMatchObject([
      { component: "gold.refresh", code: "23514" },
    ]);
  } finally {
    await db.sql`alter table gold.daily_metrics drop constraint broken`;
  }
  await db.sql`update gold.dirty_keys set not_before = now()`;
  await db.sql`call gold.refresh()`;
  await goldEqualsSilver();
});
