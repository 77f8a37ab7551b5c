import { afterAll, beforeAll, expect, test } from "vitest";
import { DATASET_FIELDS } from "@scout/tabular/dataset_fields.ts";
import { createInference } from "@scout/tabular/infer.ts";
import { mapColumns, shippedModel } from "@scout/tabular/map_columns.ts";
import { packModel, unpackModel } from "@scout/tabular/mapping_model.ts";
import { trainMapping } from "@scout/processor/train_mapping.ts";
import { Retraining } from "@scout/tabular/training/retrain.ts";
import {
  activeMappingModel,
  currentMappingModel,
  decidedTables,
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

test("a person's decision becomes an example without any value", async () => {
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

  const tables = await decidedTables(db.sql, "infinity");
  expect(tables).toHaveLength(1);
});

const SIZE = { invented: 5, sources: 5, probes: 5 };
let ids = 0;
const train = (milliseconds: number) =>
  trainMapping({ sql: db.sql, now: Date.now, randomId: () => `lease-${ids++}` }, {
    milliseconds,
    size: SIZE,
  });

test("a training in steps gives the weights of a training in one go", async () => {
  const [table] = await decidedTables(db.sql, "infinity");
  const decided = Array.from({ length: 8 }, (_, n) => ({ ...table!, fingerprint: `table ${n}` }));
  // kept by other code: it does not tell what the network sees
  const [column] = table!.columns;
  decided.push({
    ...table!,
    columns: [{ ...column!, profile: { ...column!.profile, distinct: {} as never } }],
  });
  const options = { current: shippedModel(), decided, seed: 7, size: SIZE };
  const whole = new Retraining(options);
  while (!whole.isDone) whole.advance();
  let inSteps = new Retraining(options);
  while (!inSteps.isDone) {
    inSteps = new Retraining(options, inSteps.state());
    inSteps.advance();
  }
  expect(inSteps.outcome()).toEqual(whole.outcome());
  const { trainedOn, leftOut, before, after } = whole.outcome();
  expect(leftOut).toBe(1);
  expect(trainedOn).toBeGreaterThan(0);
  expect(trainedOn).toBeLessThan(8);
  expect(whole.outcome().network.first.weights).not.toEqual(options.current.network.first.weights);
  expect(before.base).toBeGreaterThan(0.5);
  expect(after.keptOut).toBeGreaterThan(0);
});

test("the model is trained in steps once a week where there are new decisions", async () => {
  const due = async () => (await db.sql`select metadata.has_mapping_training() as due`)[0]!.due;
  expect(await due()).toBe(true);
  const first = await train(0);
  expect(first).toMatchObject({ outcome: "more", step: 3 });
  expect(await due()).toBe(true);
  // a call that was killed: its lease runs out, and what was kept stays
  await db.sql`select * from metadata.claim_mapping_training(${shippedModel().version}, 'killed')`;
  expect(await due()).toBe(false);
  expect(await train(0)).toEqual({ outcome: "nothing" });
  await db.sql`update metadata.mapping_trainings set lease_until = now() - interval '1 second'`;
  const [late] = await db.sql`
    select metadata.keep_mapping_training(1, 'somebody else', 99, null, null) as kept`;
  expect(late!.kept).toBe(false);
  expect(await train(0)).toMatchObject({ outcome: "more", step: 6 });

  const done = await train(60_000);
  expect(done).toMatchObject({ outcome: "done", decided: 1 });
  const [training] = await db.sql`
    select t.ended_at is not null as ended, t.model_version, t.weights from metadata.mapping_trainings t`;
  const { version, isActive } = done as Extract<typeof done, { outcome: "done" }>;
  expect(training).toEqual({ ended: true, model_version: version, weights: null });
  const active = await activeMappingModel(db.sql, shippedModel().version);
  expect(active === null ? null : unpackModel(active).version).toBe(isActive ? version : null);
  // weights of another version of the code are not used
  expect(await activeMappingModel(db.sql, "other")).toBeNull();

  // a new decision waits until the week is over
  expect(await due()).toBe(false);
  await db.sql`update metadata.column_mapping_examples set decided_at = now()`;
  expect(await due()).toBe(false);
  await db.sql`update metadata.mapping_trainings set started_at = now() - interval '8 days'`;
  expect(await due()).toBe(true);
});

test("a training that gets nowhere, or of other code, ends and says so", async () => {
  await train(0);
  await db.sql`update metadata.mapping_trainings set attempts = 5 where ended_at is null`;
  expect(await train(0)).toEqual({ outcome: "nothing" });
  const why = async () =>
    (await db.sql`
    select t.error_message as why from metadata.mapping_trainings t order by t.training_id desc limit 1`)[
      0
    ]!.why;
  expect(await why()).toMatch(/kept nothing/);
  await db.sql`select * from metadata.claim_mapping_training('other code', 'x', true)`;
  await db.sql`update metadata.mapping_trainings set lease_until = null where ended_at is null`;
  await train(0);
  expect(await why()).toMatch(/another model/);
});

test("a model that is worse is kept, and does not decide", async () => {
  const shipped = shippedModel();
  const keep = async (version: string, isBetter: boolean) => {
    const model = JSON.stringify(packModel({ ...shipped, version }));
    await db
      .sql`select metadata.keep_mapping_model(${version}, ${shipped.version}, ${model}::text::jsonb, '{}', 1, ${isBetter})`;
  };
  await keep("better", true);
  await keep("worse", false);
  expect((await activeMappingModel(db.sql, shipped.version))?.version).toBe("better");
});

test("a process takes a new model up within a minute", async () => {
  await db.sql`truncate metadata.mapping_models cascade`;
  const shipped = shippedModel();
  let now = 0;
  const current = currentMappingModel(db.sql, shipped, () => now);
  expect((await current()).version).toBe(shipped.version);
  const model = JSON.stringify(packModel({ ...shipped, version: "new" }));
  await db
    .sql`select metadata.keep_mapping_model('new', ${shipped.version}, ${model}::text::jsonb, '{}', 1, true)`;
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
