import { afterAll, beforeAll, expect, test } from "vitest";
import { DATASET_FIELDS } from "@scout/tabular/dataset_fields.ts";
import { createInference } from "@scout/tabular/infer.ts";
import { mapColumns, shippedModel } from "@scout/tabular/map_columns.ts";
import { packModel, unpackModel } from "@scout/tabular/mapping_model.ts";
import { retrain } from "@scout/tabular/training/retrain.ts";
import {
  activeMappingModel,
  currentMappingModel,
  decidedTables,
  keepMappingModel,
} from "@scout/warehouse/mapping_models.ts";
import { createTestDatabase, type TestDatabase } from "../database.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.stop());

test("the code's fields are the database's", async () => {
  const rows = await db.sql<{ dataset: string; fields: Record<string, string> }[]>`
    select f.dataset, jsonb_object_agg(f.field, f.type) as fields from metadata.dataset_fields f group by f.dataset`;
  expect(Object.fromEntries(rows.map(({ dataset, fields }) => [dataset, fields]))).toEqual(
    DATASET_FIELDS,
  );
});

const HEADER = ["Kowd", "Ngalan", "Blurb"];

/** Schema and mapping of a file as the processor keeps them. */
async function fileInReview(): Promise<{ fileId: number; fingerprint: string }> {
  const inference = createInference(HEADER);
  inference.add([{ rowNo: 2, byteOffset: null, cells: ["A1", "Juan dela Cruz", "x"] }]);
  const schema = inference.finish();
  const { columns } = mapColumns(schema);
  const tables = { tables: [{ sheet: null, rowCount: 1, columns: schema.columns }] };
  const mappings = { tables: [{ sheet: null, fingerprint: schema.fingerprint, columns }] };
  const [file] = await db.sql<{ file_id: number }[]>`
    insert into staging.universal_file_ingestion (source, file_name, status, schema_inference, column_mappings)
    values ('upload', 'x.csv', 'queued', ${
    JSON.stringify({ qualityScore: 1, ...tables })
  }::text::jsonb,
      ${JSON.stringify({ mapping_confidence: 0.5, ...mappings })}::text::jsonb)
    returning file_id::integer`;
  return { fileId: file!.file_id, fingerprint: schema.fingerprint };
}

test("a person's decision becomes an example without any value, and a model is learnt from it", async () => {
  const { fileId, fingerprint } = await fileInReview();
  const decide = (columns: object) =>
    db.sql`select metadata.remember_mapping(${fingerprint}, '', 'products', ${
      JSON.stringify(columns)
    }::text::jsonb, true, ${fileId})`;
  await decide({ Kowd: "sku", Ngalan: null, Blurb: null });
  await decide({ Kowd: "sku", Ngalan: "product_name", Blurb: null });

  const examples = await db.sql`
    select e.position, e.source_header, e.dataset, e.target, e.value_profile::text as profile
    from metadata.column_mapping_examples e order by e.position`;
  expect(examples).toMatchObject([
    { source_header: "Kowd", dataset: "products", target: "sku" },
    { source_header: "Ngalan", dataset: "products", target: "product_name" },
    { source_header: "Blurb", dataset: "products", target: null },
  ]);
  for (const { profile } of examples) expect(profile).not.toMatch(/Juan|A1/);

  const tables = await decidedTables(db.sql);
  expect(tables).toHaveLength(1);
  const shipped = shippedModel();
  const outcome = retrain(shipped, tables, 7, { invented: 5, sources: 5, probes: 5 });
  expect(outcome.trainedOn).toBe(1);
  const packed = packModel({ ...shipped, network: outcome.network, version: "learnt" });
  await keepMappingModel(db.sql, packed, shipped.version, {
    figures: { before: outcome.before, after: outcome.after },
    trainedOn: outcome.trainedOn,
    isBetter: true,
  });
  const active = await activeMappingModel(db.sql, shipped.version);
  expect(unpackModel(active!).version).toBe("learnt");
  // weights of another version of the code are not used
  expect(await activeMappingModel(db.sql, "other")).toBeNull();

  // one that is worse is kept, and does not decide
  await keepMappingModel(db.sql, { ...packed, version: "worse" }, shipped.version, {
    figures: {},
    trainedOn: 1,
    isBetter: false,
  });
  expect((await activeMappingModel(db.sql, shipped.version))?.version).toBe("learnt");
});

test("a process takes a new model up within a minute", async () => {
  await db.sql`delete from metadata.mapping_models`;
  const shipped = shippedModel();
  let now = 0;
  const current = currentMappingModel(db.sql, shipped, () => now);
  expect((await current()).version).toBe(shipped.version);
  const figures = { figures: {}, trainedOn: 1, isBetter: true };
  await keepMappingModel(
    db.sql,
    packModel({ ...shipped, version: "new" }),
    shipped.version,
    figures,
  );
  expect((await current()).version).toBe(shipped.version);
  now = 60_000;
  expect((await current()).version).toBe("new");
});

test("what the model decided by itself is no example", async () => {
  await db.sql`select metadata.remember_mapping('f2', '', 'products', '{}', false, null)`;
  const [{ count } = { count: -1 }] = await db.sql<{ count: number }[]>`
    select count(*)::integer as count from metadata.column_mapping_examples e where e.fingerprint = 'f2'`;
  expect(count).toBe(0);
});
