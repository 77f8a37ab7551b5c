import type { DecidedTable } from "@scout/tabular/decided_table.ts";
import { type MappingModel, type PackedModel, unpackModel } from "@scout/tabular/mapping_model.ts";
import type { Warehouse } from "./connect.ts";

/** The model learnt from people's decisions that goes on from the shipped one; null where there is none. */
export async function activeMappingModel(
  sql: Warehouse,
  baseVersion: string,
): Promise<PackedModel | null> {
  const [row] = await sql<{ model: string }[]>`
    select m.model::text as model
    from metadata.mapping_models m
    where m.is_active and m.base_version = ${baseVersion}`;
  return row === undefined ? null : JSON.parse(row.model) as PackedModel;
}

/** Tables whose mapping people decided, up to a time. */
export async function decidedTables(sql: Warehouse, until: string): Promise<DecidedTable[]> {
  const rows = await sql<{ tables: string }[]>`
    select coalesce(jsonb_agg(t.decided order by t.fingerprint), '[]')::text as tables
    from (
      select e.fingerprint, jsonb_build_object(
        'fingerprint', e.fingerprint, 'dataset', min(e.dataset), 'rowCount', max(e.row_count),
        'columns', jsonb_agg(
          jsonb_build_object('header', e.source_header, 'target', e.target, 'profile', e.value_profile)
          order by e.position)) as decided
      from metadata.column_mapping_examples e
      where e.decided_at <= ${until}::text::timestamptz
      group by e.fingerprint
    ) t`;
  return JSON.parse(rows[0]?.tables ?? "[]") as DecidedTable[];
}

/** How long a process goes on with the model it knows. */
const CHECK_EVERY_MS = 60_000;

/**
 * The model that decides now: that learnt last from people's decisions, else the shipped one. Asks the database at most once a
 * minute, and loads a model only when it is another.
 */
export function currentMappingModel(
  sql: Warehouse,
  shipped: MappingModel,
  now: () => number = Date.now,
): () => Promise<MappingModel> {
  let known = shipped, checkedAt = -Infinity;
  return async () => {
    if (now() - checkedAt < CHECK_EVERY_MS) return known;
    const [row] = await sql<{ version: string }[]>`
      select m.version from metadata.mapping_models m
      where m.is_active and m.base_version = ${shipped.version}`;
    if (row === undefined) known = shipped;
    else if (row.version !== known.version) {
      const packed = await activeMappingModel(sql, shipped.version);
      if (packed !== null) known = unpackModel(packed);
    }
    checkedAt = now();
    return known;
  };
}
