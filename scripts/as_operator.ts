import type { Warehouse } from "@scout/warehouse/connect.ts";

/**
 * Runs one public function as the Data API would for the secret key, in a read-only transaction, and
 * returns what it answers.
 */
export async function askAsOperator<T>(
  sql: Warehouse,
  call: string,
  values: readonly unknown[],
): Promise<T> {
  return await sql.begin("read only", async (tx) => {
    await tx`select set_config('request.jwt.claims', '{"role": "service_role"}', true)`;
    const [row] = await tx.unsafe(`select public.${call} as answer`, values as never[]);
    return row?.["answer"];
  }) as T;
}
