import type { Warehouse } from "@scout/warehouse/connect.ts";
import { addBatch } from "./bronze_rows.ts";

/** Brand, category, product and price of what the shops of these tests sell. */
const GOODS = [
  ["Coca-Cola", "Beverages", "Coke 1.5L", 75],
  ["Coca-Cola", "Beverages", "Coke Mismo", 20],
  ["Pepsi", "Beverages", "Pepsi 1.5L", 70],
  ["Alaska", "Dairy", "Alaska Evap", 32],
  ["Bear Brand", "Dairy", "Bear Brand Swak", 13],
  ["Lucky Me", "Instant Foods", "Lucky Me Pancit Canton", 15],
  ["Marlboro", "Tobacco", "Marlboro Red", 160],
  [null, null, "Yelo", 5],
] as const;
const STORES = ["101", "102", "201", "301"];
const HOURS = [7, 9, 12, 15, 18, 19, 22, 1];

/** A number that depends on its arguments only, from 0 to below `below`. */
function pick(seed: number, of: number, below: number): number {
  const x = Math.sin(seed * 12.9898 + of * 78.233) * 43758.5453;
  return Math.floor((x - Math.floor(x)) * below);
}

/** Payload of the n-th receipt: of August and September 2025, at any store, of one to three lines. */
function receipt(n: number, storeId: string) {
  const day = pick(n, 1, 61);
  const date = new Date(Date.UTC(2025, 7, 1 + day)).toISOString().slice(0, 10);
  const hour = String(HOURS[pick(n, 2, HOURS.length)]).padStart(2, "0");
  const lines = Array.from({ length: 1 + pick(n, 3, 3) }, (_, k) => {
    const [brandName, category, productName, unitPrice] =
      GOODS[pick(n, 10 + k, GOODS.length)] as typeof GOODS[number];
    return { brandName, category, productName, quantity: 1 + pick(n, 20 + k, 3), unitPrice };
  });
  const told = pick(n, 4, 3) > 0;
  return {
    transactionId: `T${n}`,
    storeId,
    timestamp: `${date}T${hour}:${String(pick(n, 5, 60)).padStart(2, "0")}:00+08:00`,
    items: lines,
    ...(pick(n, 6, 3) > 0 ? { customerId: `C${pick(n, 7, 15)}` } : {}),
    context: {
      paymentMethod: ["cash", "cash", "gcash", "maya", undefined][pick(n, 8, 5)],
      ...(told
        ? {
          gender: ["male", "female"][pick(n, 9, 2)],
          ageBracket: ["18-24", "25-34", "55+"][pick(n, 30, 3)],
          customerType: ["regular", "new"][pick(n, 31, 2)],
        }
        : {}),
    },
    ...(told
      ? {
        request: { request_type: "branded", request_mode: "verbal" },
        suggestion: { offered: true, accepted: pick(n, 32, 2) === 0 },
        ...(pick(n, 33, 5) === 0
          ? { substitution: { asked_brand_id: "1", final_brand_id: "2" } }
          : {}),
      }
      : {}),
  };
}

/** Four stores in three regions and what they sold in two months, promoted and in gold. "Today" is 2025-09-30. */
export async function addSales(sql: Warehouse, receipts = 160): Promise<void> {
  await sql`
    insert into ref.stores (store_id, store_name, store_type, region, province, municipality, barangay) values
      ('101', 'Aling Nena Store', 'sari-sari', 'NCR', 'Metro Manila', 'Quezon City', 'Commonwealth'),
      ('102', 'Makati Mini Mart', 'mini mart', 'NCR', 'Metro Manila', 'Makati City', 'Poblacion'),
      ('201', 'Cebu Fresh', 'mini mart', 'Region VII', 'Cebu', 'Cebu City', 'Lahug'),
      ('301', 'Davao Sari', 'sari-sari', 'Region XI', 'Davao del Sur', 'Davao City', 'Buhangin')`;
  await sql`update metadata.settings set value = '"2025-09-30"' where name = 'today_override'`;
  for (const storeId of STORES) {
    const payloads = Array.from({ length: receipts }, (_, n) => n)
      .filter((n) => STORES[n % STORES.length] === storeId)
      .map((n) => receipt(n, storeId));
    await addBatch(sql, payloads, { deviceId: `PI-${storeId}`, storeId });
  }
  await sql`call silver.promote()`;
  await sql`call gold.refresh()`;
}
