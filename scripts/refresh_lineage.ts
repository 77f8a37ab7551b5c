import { columnLineage } from "@scout/lineage/column_lineage.ts";
import type { Warehouse } from "@scout/warehouse/connect.ts";
import { lineageCatalog } from "./lineage_catalog.ts";

/** Makes metadata.column_lineage agree with the database's views and functions; the number of edges. */
export async function refreshLineage(sql: Warehouse): Promise<number> {
  const { edges } = await columnLineage(await lineageCatalog(sql));
  const rows = edges.flatMap(({ target, sources, via }) =>
    sources.map((source) => ({ target, source, via }))
  );
  await sql.begin(async (tx) => {
    // two refreshes follow one another
    await tx`select pg_advisory_xact_lock(hashtext('metadata.column_lineage'))`;
    await tx`delete from metadata.column_lineage`;
    await tx`
      insert into metadata.column_lineage (target, source, via)
      select target, source, via
      from json_to_recordset(${
      JSON.stringify(rows)
    }::text::json) r (target text, source text, via text)`;
  });
  return rows.length;
}
