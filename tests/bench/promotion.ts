import type { Warehouse } from "@scout/warehouse/connect.ts";
import type { Benchmark, Measured } from "./benchmark.ts";
import { addBronzeBatch, type BronzeBatch } from "./bronze_rows.ts";
import { settle } from "./checkpoint.ts";
import { addHistory } from "./history.ts";
import { daysBefore, payloadText, storeNames } from "./payloads.ts";
import { median, timed } from "./statistics.ts";

const BATCH_ROWS = 10_000;
const BATCHES = 5;
const HISTORY = [10_000, 100_000, 1_000_000];

/** Seconds of one batch. */
interface Run {
  promote: number;
  bare: number;
}

const PARTS = [
  { part: "whole", reach: 0.3, run: promoteAndInsert },
  { part: "core", reach: 0.4, run: loadAndInsert },
];

/**
 * Promotion of full batches against the least that could be done instead: the same columns taken
 * out of the same rows' JSON into empty tables with the same indexes, with no check, no identity and
 * no deduplication. Both take their turn batch by batch, with ever more history in silver.
 *
 * The whole is all of silver. The core is what fills the same two tables: it reads the payloads with
 * identity, deduplication, money checks, contracts and detection, and leaves out what is told beside
 * the receipt, lineage and the log.
 */
export const promotion: Benchmark = {
  name: "promotion",
  what: "silver.promote against a bare insert … select of the same columns",
  run: async (bench) => {
    const db = await bench.database();
    const { sql } = db;
    await makeBareTables(sql);
    const stores = storeNames(20);
    const days = daysBefore(new Date(), 30);
    // the year before, so that batches meet history only by its size
    const lastDay = daysBefore(new Date(), 40).at(-1) as string;
    const batchRows = bench.rows(BATCH_ROWS);
    const points = bench.scale === 1 ? HISTORY : HISTORY.slice(0, 2).map(bench.rows);
    const figures: Measured[] = [];
    for (const [p, history] of points.entries()) {
      await addHistory(sql, { from: points[p - 1] ?? 0, to: history, stores, lastDay });
      await sql`truncate bench.transactions_cleaned, bench.transaction_items`;
      const payloads = (b: number) =>
        Array.from(
          { length: batchRows },
          (_, i) =>
            payloadText(b * batchRows + i, { set: `p${p}`, stores, days, receipts: "usual" }),
        );
      await promoteAndInsert(sql, await addBronzeBatch(sql, payloads(0)));
      for (const [k, { part, reach, run }] of PARTS.entries()) {
        const batches: BronzeBatch[] = [];
        for (let b = 1; b <= BATCHES; b++) {
          batches.push(await addBronzeBatch(sql, payloads(k * BATCHES + b)));
        }
        await settle(db);
        const runs: Run[] = [];
        for (const batch of batches) runs.push(await run(sql, batch));
        const ratios = runs.map(({ promote, bare }) => bare / promote);
        const rate = batchRows / median(runs.map(({ promote }) => promote));
        const [lines] = await sql<{ each: number }[]>`
          select (select count(*) from bench.transaction_items)::float8
            / (select count(*) from bench.transactions_cleaned) as each`;
        bench.log(`${part} over ${history}: ${ratios.map((r) => r.toFixed(2)).join(" ")}`);
        figures.push({
          what:
            `${part}: ${BATCHES} batches of ${batchRows}, ${history} transactions of history, rate`,
          value: median(ratios),
          unit: "x",
          aim: { atLeast: reach },
          samples: ratios,
          note: `${Math.round(rate)} transactions/s of ${lines?.each.toFixed(1)} lines`,
          yardstick: {
            what: "bare insert … select",
            value: batchRows / median(runs.map(({ bare }) => bare)),
            unit: "transactions/s",
            ratio: median(ratios),
          },
        });
      }
    }
    return figures;
  },
};

/** Copies of silver's tables with the same columns, indexes and checks. */
async function makeBareTables(sql: Warehouse): Promise<void> {
  await sql.unsafe(`
    create schema bench;
    create table bench.transactions_cleaned (like silver.transactions_cleaned including all);
    create table bench.transaction_items (like silver.transaction_items including all);
    alter table bench.transaction_items
      add foreign key (transaction_key) references bench.transactions_cleaned (id)
  `).simple();
}

async function promoteAndInsert(sql: Warehouse, batch: BronzeBatch): Promise<Run> {
  const promoted = await timed(() =>
    sql<{ batch_id: number; outcome: string }[]>`select * from silver.promote_one()`
  );
  const [row] = promoted.value;
  if (row?.outcome !== "promoted" || Number(row.batch_id) !== batch.id) {
    throw new Error(`batch ${batch.id} was not promoted: ${JSON.stringify(row)}`);
  }
  return { promote: promoted.seconds, bare: await insertAll(sql, batch) };
}

/** The core is what fills the yardstick's two tables; it is undone, and the batch then promoted whole. */
async function loadAndInsert(sql: Warehouse, batch: BronzeBatch): Promise<Run> {
  const connection = await sql.reserve();
  let promote: number;
  try {
    await connection`begin`;
    promote = (await timed(async () => {
      await connection`select silver.lock_stores(array[${batch.id}::bigint])`;
      await connection`
        select silver.load_batch('edge', ${batch.id}, ${batch.receivedAt}::text::timestamptz)`;
    })).seconds;
    await connection`rollback`;
  } finally {
    connection.release();
  }
  return { promote, bare: (await promoteAndInsert(sql, batch)).bare };
}

async function insertAll(sql: Warehouse, batch: BronzeBatch): Promise<number> {
  const bare = await timed(() => bareInsert(sql, batch));
  const [check] = await sql<{ missing: number }[]>`
    select count(*)::int as missing
    from bronze.scout_raw_transactions r
    where r.batch_id = ${batch.id} and not exists (
      select from bench.transactions_cleaned t where t.batch_id = r.batch_id and t.line_no = r.line_no
    )`;
  if (check?.missing !== 0) throw new Error(`the yardstick left out ${check?.missing} rows`);
  return bare.seconds;
}

/**
 * The yardstick. The JSON text is parsed once a row, which is the fastest way found. The time goes
 * through text: as a timestamptz it would lose its microseconds on the way through a Date.
 */
async function bareInsert(sql: Warehouse, { id, receivedAt }: BronzeBatch): Promise<void> {
  await sql`
    with raw as materialized (
      select r.*, r.payload::jsonb as p, r.event_at at time zone 'Asia/Manila' as local_at
      from bronze.scout_raw_transactions r
      where r.received_at = ${receivedAt}::text::timestamptz and r.batch_id = ${id}
    ),
    inserted as (
      insert into bench.transactions_cleaned (
        dedup_key, canonical_tx_id, transaction_id, data_source, batch_id, line_no, received_at, device_id,
        store_id, "timestamp", time_source, transaction_date, hour_of_day, daypart, device_daypart,
        weekday_weekend, amount, currency, basket_size, payment_method, brand_name, product_category,
        pack_size, customer_id, age, age_bracket, gender, customer_type, is_return, quality_score,
        extraction_confidence, flags, payload_hash, content_hash, business_key
      )
      select
        r.payload_hash, r.transaction_id, r.transaction_id, 'edge', r.batch_id, r.line_no, r.received_at, r.device_id,
        r.store_id, r.event_at, r.time_source, r.local_at::date, extract(hour from r.local_at), p #>> '{transactionContext,daypart}',
        p #>> '{transactionContext,daypart}', coalesce(p #>> '{transactionContext,weekdayWeekend}', 'Weekday'),
        (p #> '{totals,totalAmount}')::numeric, p #>> '{totals,currency}', (p #> '{totals,totalItems}')::numeric,
        p #>> '{transactionContext,paymentMethod}', p #>> '{items,0,brandName}', p #>> '{items,0,category}',
        p #>> '{items,0,packSize}', p ->> 'customerId', (p #> '{customer,age}')::integer, p #>> '{customer,ageBracket}',
        p #>> '{customer,gender}', p #>> '{customer,customerType}', false, r.quality_score,
        (p #> '{items,0,confidence}')::numeric, r.flags, r.payload_hash, r.payload_hash, r.payload_hash
      from raw r
      returning id, line_no
    )
    insert into bench.transaction_items (
      transaction_key, item_no, batch_id, line_no, product_name, sku, barcode, brand_name, brand_confidence,
      product_category, pack_size, quantity, unit, unit_price, total_price, extraction_confidence
    )
    select
      t.id, e.item_no, r.batch_id, r.line_no, v ->> 'productName', v ->> 'sku', v ->> 'barcode', v ->> 'brandName',
      (v -> 'confidence')::real, v ->> 'category', v ->> 'packSize', (v -> 'quantity')::numeric, v ->> 'unit',
      (v -> 'unitPrice')::numeric, (v -> 'totalPrice')::numeric, (v -> 'confidence')::real
    from inserted t
    join raw r on r.line_no = t.line_no
    cross join lateral jsonb_array_elements(r.p -> 'items') with ordinality as e (v, item_no)`;
}
