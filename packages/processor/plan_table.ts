import type { Mapping, RememberedMapping } from "@scout/tabular/mapping.ts";
import type { Schema, SchemaColumn } from "@scout/tabular/schema.ts";
import type { Table } from "@scout/tabular/table.ts";
import { ScoutError } from "@scout/wire/error.ts";
import type { FileOptions } from "./file_options.ts";
import type { KnownTable } from "./known_tables.ts";
import type { Drift, Plan, TablePlan } from "./plan.ts";
import type { Job, ProcessorDeps } from "./processor.ts";

const REMEMBER_FROM = 0.9;

/** Decides what a table's columns are: as it is remembered of its kind, else by the model; and how they drifted. */
export async function planTable(
  job: Job,
  table: Table,
  schema: Schema,
  unread: number,
): Promise<TablePlan> {
  const { sql, known: cache } = job.deps;
  const { claim } = job;
  const read = readTable(job, table, schema, unread);
  const { subject } = read;
  // a file that is read again is read by the decision that was just made; one that nothing is remembered of may be decided by now
  const { dataset } = claim.options;
  const isKnown = claim.reading === 1 && dataset === undefined;
  const cached = isKnown ? cache.get(subject, schema.fingerprint) : undefined;
  const known = cached?.remembered ? cached : undefined;
  const planned = known && await planKnown(job.deps, known, read, claim.file_name);
  if (planned) return planned;

  const remembered = await rememberedFor(job, read, known);
  const mapping = await mappingOf(job.deps, { remembered }, read, claim.file_name, dataset);
  const shape = shapeText(schema, mapping);
  const drift = await noteSchema(job, subject, schema, mapping, shape);
  let certain = remembered;
  const plan = planOf(read, mapping, drift);
  if (remembered === undefined && plan.mapping.doubts.length === 0 && isSure(mapping)) {
    const fields = JSON.stringify(fieldsOf(mapping));
    certain = { dataset: mapping.dataset, columns: columnsOf(fields) };
    await sql`
      select metadata.remember_mapping(${schema.fingerprint}, ${subject}, ${mapping.dataset},
        ${fields}::text::jsonb, false, ${claim.file_id})`;
  }
  if (drift.changes.length > 0) cache.forget(subject);
  else if (dataset === undefined) {
    const decided = certain ? undefined : { mapping, rows: schema.rowCount };
    cache.learn(subject, schema.fingerprint, { remembered: certain, decided, shape, drift });
  }
  return plan;
}

/** The same of rows that are not all of the table: nothing is noted, and nothing remembered. */
export async function previewTable(
  job: Job,
  table: Table,
  schema: Schema,
  unread: number,
): Promise<TablePlan> {
  const { deps, claim } = job;
  const read = readTable(job, table, schema, unread);
  const remembered = await rememberedFor(job, read);
  const mapping = await mappingOf(
    deps,
    { remembered },
    read,
    claim.file_name,
    claim.options.dataset,
  );
  return { ...read, mapping, drift: { verdict: "evolve", version: 0, changes: [] } };
}

function readTable({ claim }: Job, table: Table, schema: Schema, unread: number): ReadTable {
  const subject = table.name === "" ? claim.subject : `${claim.subject}!${table.name}`;
  const { name, header, caution } = table;
  return { name, header: [...header], unread, schema, subject, ...(caution && { caution }) };
}

/** What is remembered of the table's columns, but not against what was said of this file. */
async function rememberedFor(
  job: Job,
  { subject, schema }: ReadTable,
  known?: KnownTable,
): Promise<RememberedMapping | undefined> {
  const { dataset } = job.claim.options;
  const found = known?.remembered ?? await rememberedMapping(job, subject, schema.fingerprint);
  // what the model once took such files for does not count against what was said of this one
  const isContradicted = dataset !== undefined && !found?.decided && found?.dataset !== dataset;
  return isContradicted ? undefined : found;
}

/** What was read of a table. */
type ReadTable = Pick<
  TablePlan,
  "name" | "header" | "unread" | "schema" | "subject" | "caution"
>;

/** The same where all of it is known of tables of its kind with the same columns; undefined where it is not. */
export async function planKnown(
  deps: Pick<ProcessorDeps, "reading">,
  known: KnownTable,
  read: ReadTable,
  fileName: string,
): Promise<TablePlan | undefined> {
  const { rowCount } = read.schema;
  // more rows may tell more
  if (!known.remembered && !(known.decided && rowCount <= known.decided.rows)) return undefined;
  const mapping = await mappingOf(deps, known, read, fileName);
  const drift = known.drifts.get(shapeText(read.schema, mapping));
  return drift && planOf(read, mapping, drift);
}

async function mappingOf(
  { reading }: Pick<ProcessorDeps, "reading">,
  { remembered, decided }: Partial<KnownTable>,
  { name, schema, caution }: ReadTable,
  fileName: string,
  dataset?: FileOptions["dataset"],
): Promise<Mapping> {
  return await reading.mapColumns(schema, {
    ...(remembered
      ? { remembered }
      : decided && schema.rowCount <= decided.rows
      ? { earlier: decided.mapping }
      : {}),
    ...(dataset === undefined ? {} : { dataset }),
    ...(caution && { caution }),
    name: name === "" ? fileName : `${fileName}!${name}`,
  });
}

function planOf(read: ReadTable, mapping: Mapping, drift: Drift): TablePlan {
  const doubts = [...mapping.doubts];
  if (drift.verdict === "review") {
    doubts.push({
      code: "schema_drift",
      message: `The columns are not what files of this kind have: ${changesText(drift)}.`,
    });
  }
  const { unread, schema: { rowCount } } = read;
  if (unread > rowCount) {
    doubts.push({
      code: "mostly_unreadable",
      message: `${unread} rows could not be read as records, and ${rowCount} could.`,
    });
  }
  return { ...read, mapping: { ...mapping, doubts }, drift };
}

/** Changes in a few words: `+discount, -region, Qty → Quantity`. */
function changesText(drift: Drift): string {
  return drift.changes.map(({ path, change, was }) =>
    change === "added"
      ? `+${path}`
      : change === "removed"
      ? `-${path}`
      : change === "renamed"
      ? `${was} → ${path}`
      : `${path} is of another kind`
  ).join(", ");
}

/**
 * Refuses a file whose columns differ where the policy is that they must not.
 *
 * @throws ScoutError `schema_frozen`
 */
export function refuseFrozen(plan: Plan): void {
  const frozen = plan.tables.find(({ drift }) => drift.verdict === "freeze");
  if (frozen === undefined) return;
  throw new ScoutError(
    "schema_frozen",
    `The columns are not what files of this kind have: ${changesText(frozen.drift)}.`,
    {
      status: 422,
      hint: "Accept them (scout review), or change the row of metadata.file_policies.",
      details: frozen.drift.changes,
    },
  );
}

async function rememberedMapping(
  { deps }: Job,
  subject: string,
  fingerprint: string,
): Promise<RememberedMapping | undefined> {
  const [known] = await deps.sql<
    {
      dataset: RememberedMapping["dataset"];
      columns: string;
      day_orders: string;
      decided: boolean;
    }[]
  >`
    select m.dataset, m.columns::text as columns, m.day_orders::text as day_orders, m.is_decision as decided
    from metadata.remembered_mapping(${fingerprint}, ${subject}) m
    where m.fingerprint is not null`;
  return known && {
    dataset: known.dataset,
    columns: columnsOf(known.columns),
    dayOrders: JSON.parse(known.day_orders),
    decided: known.decided,
  };
}

/** The columns as metadata.note_file_schema() takes them. */
function shapeText(schema: Schema, mapping: Mapping): string {
  const fields = fieldsOf(mapping);
  return JSON.stringify(Object.fromEntries(schema.columns.map((column) => [
    column.name,
    { types: kindsOf(column), field: fields[column.name] ?? null, always: true },
  ])));
}

async function noteSchema(
  { claim, deps }: Job,
  subject: string,
  schema: Schema,
  mapping: Mapping,
  shape: string,
): Promise<Drift> {
  const [noted] = await deps.sql<{ drift: string }[]>`
    select metadata.note_file_schema(${claim.source}, ${claim.folder}, ${claim.file_name}, ${subject},
      ${shape}::text::jsonb, ${mapping.dataset}, ${schema.rowCount})::text as drift`;
  return JSON.parse(noted?.drift ?? "{}") as Drift;
}

/** Source column → field, of accepted columns. */
function fieldsOf(mapping: Mapping): Record<string, string | null> {
  return Object.fromEntries(
    mapping.columns.map(({ source, target, accepted }) => [source, accepted ? target : null]),
  );
}

function columnsOf(json: string): RememberedMapping["columns"] {
  return Object.entries(JSON.parse(json) as Record<string, string | null>)
    .map(([source, target]) => ({ source, target }));
}

/** Sure enough that files of the same columns need no model. */
function isSure(mapping: Mapping): boolean {
  return mapping.dataset !== "unknown" && mapping.mapping_confidence >= REMEMBER_FROM;
}

/** Kinds between which a value can change without meaning something else. */
function kindsOf(column: SchemaColumn): string[] {
  switch (column.type) {
    case "empty":
      return [];
    case "date":
    case "time":
    case "timestamp":
      return ["time"];
    case "integer":
    case "decimal":
    case "currency":
    case "percentage":
    case "duration":
      return ["number"];
    case "barcode":
    case "identifier":
    case "boolean":
      // digits may be any of them
      return column.profile.numeric === 1 ? ["number"] : ["text"];
    default:
      return ["text"];
  }
}
