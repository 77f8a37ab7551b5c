import { readFile } from "node:fs/promises";
import { connectWarehouse, type Warehouse } from "@scout/warehouse/connect.ts";
import { registerDevice } from "./device.ts";
import { postLines } from "./post_lines.ts";

const SAMPLE = new URL("../samples/online-retail.ndjson", import.meta.url);
const ROWS_PER_POST = 100;

/** Where the sample is loaded, and how its progress is told. */
export interface SampleOptions {
  apiUrl: string;
  dbUrl: string;
  onProgress: (text: string) => void;
  signal?: AbortSignal;
}

interface SampleRow {
  line: string;
  deviceId: string;
  storeId: string;
}

/**
 * Replays the sample (real invoices, UCI Online Retail, CC BY 4.0) as device posts through the
 * public endpoint and waits until cron has carried it to gold. Loading it again changes nothing.
 */
export async function loadSample(options: SampleOptions): Promise<void> {
  const rows = await readSample();
  const sql = connectWarehouse(options.dbUrl, { applicationName: "scout sample" });
  try {
    let posted = 0;
    for (const deviceId of new Set(rows.map((row) => row.deviceId))) {
      const own = rows.filter((row) => row.deviceId === deviceId);
      const storeId = own[0]?.storeId ?? deviceId;
      await sql`
        insert into ref.stores (store_id, store_name, store_type, region, timezone)
        values (${storeId}, ${`Online Retail, ${storeId}`}, 'online wholesale', ${
        regionOf(storeId)
      }, 'Europe/London')
        on conflict (store_id) do nothing`;
      const token = await registerDevice(sql, { deviceId, storeId });
      for (let at = 0; at < own.length; at += ROWS_PER_POST) {
        options.signal?.throwIfAborted();
        const part = own.slice(at, at + ROWS_PER_POST);
        const body = new TextEncoder().encode(part.map((row) => `${row.line}\n`).join(""));
        await postLines({ apiUrl: options.apiUrl, token, fetch }, `sample-${at}`, body);
        posted += part.length;
        options.onProgress(`sample: ${posted} of ${rows.length} receipts posted`);
      }
      await sql`select metadata.revoke_device_tokens(${deviceId})`;
    }
    await untilInGold(sql, rows.length, options);
  } finally {
    await sql.end();
  }
}

async function untilInGold(
  sql: Warehouse,
  expected: number,
  options: SampleOptions,
): Promise<void> {
  for (;;) {
    options.signal?.throwIfAborted();
    const [layer] = await sql<{ bronze: number; silver: number; gold: number }[]>`
      select
        (select count(*)::int from bronze.scout_raw_transactions where device_id like 'SAMPLE-%') as bronze,
        (select count(*)::int from silver.transactions_cleaned where device_id like 'SAMPLE-%') as silver,
        (select coalesce(sum(m.transactions), 0)::int
          from gold.daily_metrics m
          where m.store_id in (select store_id from metadata.devices where device_id like 'SAMPLE-%')) as gold`;
    const { bronze, silver, gold } = layer ?? { bronze: 0, silver: 0, gold: 0 };
    options.onProgress(
      `sample: bronze ${bronze} → silver ${silver} → gold ${gold} of ${expected} receipts`,
    );
    if (gold >= expected) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

async function readSample(): Promise<SampleRow[]> {
  const text = await readFile(SAMPLE, "utf8");
  return text.trimEnd().split("\n").map((line) => {
    const { deviceId, storeId } = JSON.parse(line) as { deviceId: string; storeId: string };
    return { line, deviceId, storeId };
  });
}

function regionOf(country: string): string {
  return new Intl.DisplayNames("en", { type: "region" }).of(country) ?? country;
}
