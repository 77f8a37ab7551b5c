import { readFile } from "node:fs/promises";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../database.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.stop());

test("a file written as docs/feeds.md says becomes a receipt", async () => {
  const text = await readFile(new URL("../../docs/feeds.md", import.meta.url), "utf8");
  const blocks = [...text.matchAll(/^```sql\n([\s\S]*?)^```$/gm)].map(([, sql]) => sql ?? "");
  expect(blocks).toHaveLength(3);
  const session = postgres(db.url, { max: 1, onnotice: () => {} });
  for (const block of blocks) await session.unsafe(block).simple();
  await session.end();
  await db.sql`call silver.promote()`;
  expect(
    await db.sql`select transaction_id, store_id, amount::float8 from silver.transactions_cleaned`,
  )
    .toMatchObject([{ transaction_id: "88", store_id: "104", amount: 32 }]);
  expect([...await db.sql`select * from quality.conservation`]).toEqual([]);
  expect(await db.sql`select total_records::int from staging.universal_file_ingestion`)
    .toMatchObject([{ total_records: 3 }]);
});

test("docs/feeds.md names every dataset there is", async () => {
  const text = await readFile(new URL("../../docs/feeds.md", import.meta.url), "utf8");
  const datasets = await db.sql`select distinct dataset from metadata.dataset_fields`;
  expect(
    datasets.map((row) => row["dataset"] as string).filter((name) =>
      !text.includes(`| \`${name}\``)
    ),
  )
    .toEqual([]);
});
