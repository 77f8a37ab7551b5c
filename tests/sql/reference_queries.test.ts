import { existsSync, readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../database.ts";
import { addBatch } from "./bronze_rows.ts";
import { type ReferenceStatement, statementsOf } from "./reference_documents.ts";

const DOCUMENTS = ["etl-monitoring-system", "etl-operations-manual"];
const REFERENCE = `${process.env["SCOUT_SHARED"] ?? "../shared"}/reference`;
const FIXTURES = new URL("../fixtures/reference_queries/", import.meta.url);
const SAMPLE = new URL("../../samples/online-retail.ndjson", import.meta.url);

/** The three that no Postgres since 13 can run, and what it says. */
const IMPOSSIBLE: Record<string, RegExp> = {
  "etl-monitoring-system-03-gold-layer-performance": /must appear in the GROUP BY clause/,
  "etl-monitoring-system-06-query-performance-tracking":
    /"pg_stat_statements" does not exist|column "total_time" does not exist/,
  "etl-operations-manual-18-issue-2-ml-column-mapping-failures":
    /aggregate function calls cannot contain set-returning function calls/,
};

const statements: ReferenceStatement[] = readdirSync(FIXTURES).sort().map((file) => ({
  name: file.replace(/\.sql$/, ""),
  text: readFileSync(new URL(file, FIXTURES), "utf8").trimEnd(),
}));
const isQuery = ({ text }: ReferenceStatement) =>
  /^(select|with)\b/i.test(text.replace(/--[^\n]*/g, "").trim());
const queries = statements.filter(isQuery);

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
  const lines = readFileSync(SAMPLE, "utf8").trimEnd().split("\n");
  const deviceOf = (line: string) => (JSON.parse(line) as { deviceId: string }).deviceId;
  for (const deviceId of new Set(lines.map(deviceOf))) {
    const own = lines.filter((line) => deviceOf(line) === deviceId);
    await addBatch(db.sql, own, { deviceId, storeId: deviceId.replace("SAMPLE-", "") });
  }
  await db.sql`call silver.promote()`;
  await db.sql`call gold.refresh()`;
});
afterAll(() => db.stop());

test.each(DOCUMENTS)("the fixtures are the statements of %s, all of them, verbatim", (document) => {
  const fixtures = statements.filter(({ name }) => name.startsWith(document));
  const file = `${REFERENCE}/${document}.md`;
  if (existsSync(file)) {
    const markdown = readFileSync(file, "utf8");
    expect(fixtures).toEqual(statementsOf(document, markdown));
    // no query is overlooked: every SELECT of the document is in one of them
    const selects = (text: string) => text.match(/\bSELECT\b/g)?.length;
    expect(selects(fixtures.map(({ text }) => text).join("\n"))).toBe(selects(markdown));
  } else {
    console.warn(`${file} is not here: the fixtures were not compared with it`);
    expect(fixtures.length).toBeGreaterThan(8);
  }
});

interface Run {
  failures: Record<string, string>;
  rows: Record<string, number>;
}

async function runAll(): Promise<Run> {
  const run: Run = { failures: {}, rows: {} };
  for (const { name, text } of queries) {
    try {
      run.rows[name] = (await db.sql.unsafe(text)).length;
    } catch (error) {
      run.failures[name] = (error as Error).message;
    }
  }
  return run;
}

const expected = Object.fromEntries(
  Object.entries(IMPOSSIBLE).map(([name, why]) => [name, expect.stringMatching(why)]),
);

test("every query of the two documents runs unchanged with the sample loaded, but three", async () => {
  expect(queries).toHaveLength(31);
  const { failures, rows } = await runAll();
  console.log(
    [
      "reference queries",
      ...queries.map(({ name }) =>
        name in failures ? `FAILS ${name}: ${failures[name]}` : `ok    ${name}: ${rows[name]} rows`
      ),
    ].join("\n"),
  );
  expect(failures).toEqual(expected);
});

test("and with files, calls, questions and embeddings beside it", async () => {
  await db.sql`
    insert into staging.universal_file_ingestion (
      source, file_name, file_format, status, detection_confidence, schema_inference, column_mappings, total_records, staged_at
    )
    values ('drive', 'sales.csv', 'csv', 'ingested', 0.7, '{"qualityScore": 0.6}',
      '{"mapping_confidence": 0.5, "column_mappings": {"Item": "product_name"}}', 10, now())`;
  await db.sql`
    insert into metadata.function_audit (function_name, status, duration_ms, error)
    values ('nl2sql', 500, 9000, 'internal')`;
  await db.sql`
    insert into metadata.ai_sql_audit (question, answer, duration_ms) values ('Sales today?', 'table', 150)`;
  await db.sql`
    insert into knowledge.vector_embeddings (content_type, content_id, content, embedding, model)
    values ('product', '1', 'Kopiko', '{0.1,0.2,0.3}', 'test')`;
  const { failures, rows } = await runAll();
  expect(failures).toEqual(expected);
  // what lists or alerts has something to tell now
  const silent = Object.keys(rows).filter((name) => rows[name] === 0);
  expect(silent).toEqual([
    // the sample is of 2010
    "etl-operations-manual-05-business-kpi-aggregation",
    // everything came just now
    "etl-operations-manual-13-gate-7-data-freshness-check",
  ]);
});

test("the weekly archive and ANALYZE run unchanged too", async () => {
  await db.sql`
    insert into staging.universal_file_ingestion (source, file_name, created_at)
    values ('drive', 'old.csv', now() - interval '91 days')`;
  // the two indexes that the manual rebuilds do not exist here: no query would use them, and weekly
  // maintenance rebuilds what has become bloated, whatever its name
  const weekly = statements.filter((s) => !isQuery(s) && !/^reindex/i.test(s.text));
  expect(weekly).toHaveLength(3);
  for (const { text } of weekly) await db.sql.unsafe(text);
  expect(await db.sql`select file_name from archive.universal_file_ingestion_archive`).toEqual([
    { file_name: "old.csv" },
  ]);
  expect([
    ...await db.sql`select from staging.universal_file_ingestion where file_name = 'old.csv'`,
  ]).toEqual([]);
});
