import type { Sql } from "postgres";
import { addBatch, type Payload } from "./bronze_rows.ts";

export const HOUR_AGO = new Date(Date.now() - 3_600_000).toISOString();

/** A receipt complete in all a gate asks for. */
export const sale = (id: string, more: Record<string, unknown> = {}): Record<string, unknown> => ({
  transactionId: id,
  timestamp: HOUR_AGO,
  totals: { totalAmount: 18, currency: "PHP" },
  items: [{
    brandName: "Kopiko",
    productName: "Kopiko Brown 25g",
    category: "Coffee",
    quantity: 2,
    unitPrice: 9,
    totalPrice: 18,
  }],
  ...more,
});

/** Takes payloads all the way to gold; the batch's id. */
export async function load(sql: Sql, ...payloads: Payload[]): Promise<number> {
  const id = await addBatch(sql, payloads);
  await sql`call silver.promote()`;
  await sql`call gold.refresh()`;
  return id;
}

/** Statuses of a gate by subject. */
export async function gateStatus(sql: Sql, gate: number): Promise<Record<string, string>> {
  const rows = await sql<{ subject: string; status: string }[]>`
    select subject, status from quality.gates where gate = ${gate} order by subject`;
  return Object.fromEntries(rows.map((row) => [row.subject, row.status]));
}
