import type { Warehouse } from "@scout/warehouse/connect.ts";

/** Where names of a kind are known from, and which command lists them. */
const KINDS = {
  store: {
    isKnown: `exists (select from ref.stores s where s.store_id = told.name)
      or exists (select from metadata.devices d where d.store_id = told.name)
      or exists (select from gold.daily_metrics m where m.store_id = told.name)
      or exists (select from bronze.quarantine q where q.store_id = told.name)`,
    hint: "scout device list shows them",
  },
  device: {
    isKnown: `exists (select from metadata.devices d where d.device_id = told.name)
      or exists (select from bronze.quarantine q where q.device_id = told.name)`,
    hint: "scout device list shows them",
  },
  rule: {
    isKnown: `exists (select from metadata.data_contracts c where c.rule = told.name)
      or exists (select from bronze.quarantine q where q.rule = told.name)`,
    hint: "scout contracts list --all shows them",
  },
  batch: {
    isKnown: "exists (select from bronze.batches b where b.id::text = told.name)",
    hint: "scout quarantine list names them",
  },
  source: {
    isKnown: "exists (select from metadata.drive_sources s where s.name = told.name)",
    hint: "scout drive sources lists them",
  },
  gate: {
    isKnown: "exists (select from quality.gates g where g.gate::text = told.name)",
    hint: "scout gates lists them",
  },
} as const;

/**
 * For a list that came out empty: a name that nothing has is a slip of the pen, not an answer.
 *
 * @throws Error for the first name that is not known
 */
export async function requireKnown(
  sql: Warehouse,
  named: Partial<
    Record<keyof typeof KINDS, string | number | readonly string[] | null | undefined>
  >,
): Promise<void> {
  for (const [kind, given] of Object.entries(named)) {
    const { isKnown, hint } = KINDS[kind as keyof typeof KINDS];
    const names = Array.isArray(given) ? given : given == null ? [] : [String(given)];
    if (names.length === 0) continue;
    const [unknown] = await sql.unsafe<{ name: string }[]>(
      `select told.name from jsonb_array_elements_text($1::text::jsonb) told (name) where not (${isKnown}) limit 1`,
      [JSON.stringify(names)],
    );
    if (unknown) throw new Error(`there is no ${kind} ${unknown.name}; ${hint}`);
  }
}
