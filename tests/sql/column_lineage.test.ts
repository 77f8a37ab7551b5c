import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { columnLineage } from "@scout/lineage/column_lineage.ts";
import { lineageCatalog } from "../../scripts/lineage_catalog.ts";
import { refreshLineage } from "../../scripts/refresh_lineage.ts";
import { createTestDatabase, type TestDatabase } from "../database.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
  await refreshLineage(db.sql);
});
afterAll(() => db.stop());

const upstream = async (column: string) =>
  (await db.sql<{ source: string }[]>`select source from metadata.upstream_columns(${column})`)
    .map(({ source }) => source);
const downstream = async (column: string) =>
  (await db.sql<{ target: string }[]>`select target from metadata.downstream_columns(${column})`)
    .map(({ target }) => target);

test("every function's SQL is followed, or the function declares what it reads and writes", async () => {
  const catalog = await lineageCatalog(db.sql);
  const { unfollowed } = await columnLineage(catalog);
  const declared = catalog.declared.map((d) => d.function);
  const silent = unfollowed.filter((u) => !declared.includes(u.function))
    .map((u) => `${u.function}: ${u.statement.replace(/\s+/g, " ").slice(0, 200)} (${u.reason})`);
  expect(silent).toEqual([]);
  // and nothing is declared without need
  expect(declared.filter((name) => !unfollowed.some((u) => u.function === name))).toEqual([]);
});

test("declarations name what there is", async () => {
  const { relations, declared } = await lineageCatalog(db.sql);
  const named = declared.flatMap(({ reads, writes }) => [...reads, ...writes]);
  expect(named.filter((name) => !relations.has(name) && !name.endsWith("()"))).toEqual([]);
});

describe("from a dashboard's figure", () => {
  test("revenue leads back to the payload and the exchange rate, and to nothing of a customer", async () => {
    const sources = await upstream("gold.daily_metrics.revenue_peso");
    expect(sources).toEqual(expect.arrayContaining([
      "silver.transactions_cleaned.amount",
      "silver.candidates().amount",
      "bronze.scout_raw_transactions.payload",
      "staging.file_records.mapped",
      "ref.exchange_rates.rate_to_peso",
    ]));
    expect(sources).not.toContain("silver.transactions_cleaned.customer_id");
  });
  test("an RPC's answer leads back to gold", async () => {
    expect(await upstream("public.kpi_summary()")).toContain("gold.daily_metrics.revenue");
  });
  test("a count leads back to rows", async () => {
    expect(await upstream("gold.daily_metrics.transactions"))
      .toContain("silver.transactions_cleaned.*");
  });
});

test("downstream says what a change would touch", async () => {
  const touched = await downstream("ref.exchange_rates.rate_to_peso");
  expect(touched).toEqual(
    expect.arrayContaining(["gold.daily_metrics.revenue_peso", "public.kpi_summary()"]),
  );
  expect(touched).not.toContain("gold.daily_metrics.units");
});

test("a view that is changed is followed anew", async () => {
  await db.sql`create view gold.zz_probe as select g.units * 2 as twice from gold.daily_metrics g`;
  await refreshLineage(db.sql);
  expect(await upstream("gold.zz_probe.twice")).toContain("gold.daily_metrics.units");
  await db
    .sql`create or replace view gold.zz_probe as select g.revenue as twice from gold.daily_metrics g`;
  await refreshLineage(db.sql);
  expect(await upstream("gold.zz_probe.twice")).not.toContain("gold.daily_metrics.units");
  await db.sql`drop view gold.zz_probe`;
});
