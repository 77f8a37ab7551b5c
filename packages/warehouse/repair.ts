import { ScoutError } from "@scout/wire/error.ts";
import { Chunk } from "./chunk.ts";
import { writeRows } from "./chunk_writer.ts";
import type { Transaction, Warehouse } from "./connect.ts";
import type { Device } from "./devices.ts";
import { LineIntake, type Refusal } from "./line_intake.ts";
import { SegmentPool } from "./segments.ts";
import { ingestSettings } from "./settings.ts";

/** A source row to be taken up again, with the bytes it has now. */
export interface RepairLine {
  lineNo: number;
  bytes: Uint8Array;
}

/** What silver.finish_repair answers. */
export interface RepairOutcome {
  repair_batch_id: number | null;
  parent_batch_id: number;
  repaired: number;
  transactions: number;
  in_ledger: number;
  refused: { line_no: number; code: string; rule?: string | null; message: string }[];
}

interface Parent extends Device {
  /** When its rows first arrived, in milliseconds. */
  arrivedAt: number;
}

/**
 * Takes lines of a device's batch up again in a repair batch: through the same checks as a post,
 * under the same line numbers, as if they had arrived when their originals did, and on into silver.
 * Lines that are refused at the door are left out and told.
 *
 * @throws ScoutError when a line is not quarantined, or repaired already
 */
export async function repairLines(
  tx: Transaction,
  parentBatchId: number,
  lines: readonly RepairLine[],
  options: { action: "fix" | "replay"; reason: string },
): Promise<RepairOutcome> {
  // settings are read through the transaction: there is no other connection to wait for
  const settings = await ingestSettings(tx as unknown as Warehouse)();
  const parent = await parentOf(tx, parentBatchId);
  const refusals = new Map<number, Refusal>();
  const intake = new LineIntake(
    settings,
    parent,
    () => parent.arrivedAt,
    (refusal) => refusals.set(refusal.lineNo, refusal),
  );
  const take = (chunk: Chunk, { lineNo, bytes }: RepairLine) =>
    intake.line(chunk, lineNo, bytes, 0, bytes.length);

  const pool = new SegmentPool();
  const probe = new Chunk(pool);
  const good = lines.filter((line) => {
    probe.begin(line.lineNo, parent.arrivedAt);
    take(probe, line);
    return probe.accepted === 1;
  });
  probe.clear();
  const taken = new Set(good);
  const refused = lines.filter((line) => !taken.has(line)).map(({ lineNo }) => {
    const refusal = refusals.get(lineNo);
    return {
      line_no: lineNo,
      code: refusal?.code ?? "blank",
      message: refusal?.message ?? "The line is blank.",
    };
  });
  const first = good[0];
  if (!first) {
    return {
      repair_batch_id: null,
      parent_batch_id: parentBatchId,
      repaired: 0,
      transactions: 0,
      in_ledger: 0,
      refused,
    };
  }

  const chunk = new Chunk(pool);
  chunk.begin(first.lineNo, parent.arrivedAt);
  for (const line of good) take(chunk, line);
  const [batch] = await tx<{ batch_id: number; received_micros: number }[]>`
    select r.batch_id, (extract(epoch from r.received_at - '2000-01-01T00:00:00Z'::timestamptz) * 1e6)::bigint as received_micros
    from bronze.begin_repair(
      ${parentBatchId}, ${`{${
    good.map(({ lineNo }) => lineNo)
  }}`}::text::bigint[], ${chunk.bytes}, ${chunk.digest()}
    ) r`;
  if (batch === undefined) throw new Error("bronze.begin_repair answered nothing");
  await writeRows(tx, batch.batch_id, batch.received_micros, chunk);
  const [row] = await tx<{ outcome: RepairOutcome }[]>`
    select silver.finish_repair(${batch.batch_id}, ${options.action}, ${options.reason}) as outcome`;
  if (row === undefined) throw new Error("silver.finish_repair answered nothing");
  return { ...row.outcome, refused: [...row.outcome.refused, ...refused] };
}

async function parentOf(tx: Transaction, batchId: number): Promise<Parent> {
  const [row] = await tx<
    {
      device_id: string | null;
      store_id: string | null;
      may_relay: boolean | null;
      timezone: string;
      arrived_ms: number;
    }[]
  >`
    select b.device_id, b.store_id, d.may_relay,
      coalesce(d.timezone, s.timezone, metadata.business_timezone()) as timezone,
      (extract(epoch from (bronze.origin_of(b.id)).received_at) * 1000)::bigint as arrived_ms
    from bronze.batches b
    left join metadata.devices d on d.device_id = b.device_id
    left join ref.stores s on s.store_id = b.store_id
    where b.id = ${batchId}`;
  if (!row || row.device_id === null || row.store_id === null) {
    throw new ScoutError("not_of_a_device", `Batch ${batchId} holds no lines of a device.`, {
      status: 409,
      hint: "Rows of files are fixed by their mapped fields.",
    });
  }
  return {
    deviceId: row.device_id,
    storeId: row.store_id,
    mayRelay: row.may_relay ?? false,
    timezone: row.timezone,
    arrivedAt: row.arrived_ms,
  };
}
