import { randomUUID } from "node:crypto";
import type { Warehouse } from "@scout/warehouse/connect.ts";
import type { Receipt } from "@scout/wire/receipt.ts";
import { registerDevice } from "./device.ts";

/** The store of all smoke tests, so that figures can leave it out. */
export const SMOKE_STORE = "scout-smoke";

/** A deployment to be tried. */
export interface SmokeTarget {
  apiUrl: string;
  publishableKey: string;
  secretKey: string;
  sql: Warehouse;
  fetch: typeof fetch;
  sleep: (ms: number) => Promise<unknown>;
  log: (line: string) => void;
  /** How long a sale may take from the post to silver; 150 s unless told, for cron by the minute. */
  promotionMs?: number;
}

/**
 * Sends one sale of 1 peso through a deployment, as a device of its own, and follows it until a
 * dashboard can read it. Tells of each check in a line; revokes the device at the end, whatever
 * happened. The checks build on each other: the first that fails is the last.
 *
 * @returns whether every check held
 */
export async function smokeTest(target: SmokeTarget): Promise<boolean> {
  const { sql, log } = target;
  const deviceId = `scout-smoke-${randomUUID().slice(0, 8)}`;
  const check = async <T>(name: string, task: () => Promise<T>): Promise<T> => {
    try {
      const value = await task();
      log(`ok     ${name}${typeof value === "string" ? `: ${value}` : ""}`);
      return value;
    } catch (error) {
      log(`FAILED ${name}: ${error instanceof Error ? error.message : error}`);
      throw new CheckFailed();
    }
  };

  let token: string | undefined;
  let ok = true;
  try {
    await check("health_check answers", () => health(target));
    await check("a device is registered", async () => {
      token = await registerDevice(sql, { deviceId, storeId: SMOKE_STORE });
    });
    const device = token ?? "";
    const sale = {
      transactionId: deviceId,
      items: [{ productName: "Scout smoke test", quantity: 1, unitPrice: 1 }],
    };
    const key = randomUUID();
    const send = (as: string) => postSale(target, as, key, `${JSON.stringify(sale)}\n`);
    const receipt = await check("a sale is taken", async () => {
      const { receipt } = accepted(await send(device));
      return receipt;
    });
    await check("the same post again changes nothing", async () => {
      const again = accepted(await send(device)).receipt;
      if (!again.replayed || again.post_id !== receipt.post_id) {
        throw new Error(`it was taken as a new post, ${again.post_id}`);
      }
    });
    await check("an unknown token is refused", async () => {
      const { status } = await send("sct_of-nobody");
      if (status !== 401) throw new Error(`it was answered with ${status} instead of 401`);
    });
    await check("the sale is promoted by cron", () => promoted(target, receipt.batch_ids));
    await check("a dashboard reads it", () => readBack(target, deviceId));
    await check("nothing is lost", async () => {
      const [row] = await sql<
        { broken: number }[]
      >`select count(*)::int as broken from quality.conservation`;
      if (row?.broken !== 0) throw new Error(`quality.conservation has ${row?.broken} rows`);
    });
  } catch (error) {
    if (!(error instanceof CheckFailed)) throw error;
    ok = false;
  }
  try {
    if (token) {
      const revoked = token;
      await check("the device is retired and its token refused", async () => {
        await sql`select metadata.revoke_device_tokens(${deviceId})`;
        await sql`update metadata.devices set retired_at = now() where device_id = ${deviceId}`;
        const { status } = await postSale(target, revoked, randomUUID(), "\n");
        if (status !== 403) throw new Error(`it was answered with ${status} instead of 403`);
      });
    }
  } catch (error) {
    if (!(error instanceof CheckFailed)) throw error;
    ok = false;
  }
  if (token) {
    log(
      `stays  the retired device ${deviceId} and its sale of 1 peso in store ${SMOKE_STORE}: nothing is ever deleted`,
    );
  }
  return ok;
}

/** Told already; only ends the run. */
class CheckFailed extends Error {}

async function health(target: SmokeTarget): Promise<string> {
  const { status } = await rpc(target, "health_check", target.publishableKey, {}) as {
    status?: unknown;
  };
  // degraded is an answer: jobs that were scheduled a moment ago have not run yet
  if (status !== "ok" && status !== "degraded") throw new Error("it tells no status");
  return status;
}

async function promoted(target: SmokeTarget, batchIds: readonly number[]): Promise<string> {
  const limit = target.promotionMs ?? 150_000;
  const started = Date.now();
  for (;;) {
    const rows = await target.sql<{ status: string; last_error: string | null }[]>`
      select status, last_error from bronze.batches where id in ${target.sql([...batchIds])}`;
    if (rows.length > 0 && rows.every(({ status }) => status === "promoted")) {
      return `after ${((Date.now() - started) / 1000).toFixed(1)} s`;
    }
    const dead = rows.find(({ status }) => status === "dead_letter");
    if (dead) throw new Error(`its batch is a dead letter: ${dead.last_error ?? "no reason"}`);
    if (Date.now() - started > limit) {
      const [row] = await target.sql<{ jobs: string | null }[]>`
        select string_agg(job_name || ' ' || status, ', ') as jobs from metadata.job_status()
        where is_enabled and status <> 'ok'`;
      throw new Error(
        `not within ${limit / 1000} s (${row?.jobs ?? "all jobs are well"}); is pg_cron enabled?`,
      );
    }
    await target.sleep(500);
  }
}

async function readBack(target: SmokeTarget, deviceId: string): Promise<void> {
  const [day] = await target.sql<{ from: string; to: string }[]>`
    select (metadata.business_today() - 1)::text as from, (metadata.business_today() + 1)::text as to`;
  const rows = await rpc(target, "sales_breakdown", target.secretKey, {
    ...day,
    dimension: "device",
    store_ids: [SMOKE_STORE],
    max_rows: 1000,
  }) as { value: string; transactions: number }[];
  const sales = rows.find(({ value }) => value === deviceId)?.transactions ?? 0;
  if (sales !== 1) throw new Error(`sales_breakdown tells of ${sales} sales instead of 1`);
}

async function rpc(
  target: SmokeTarget,
  name: string,
  key: string,
  args: object,
): Promise<unknown> {
  const response = await reach(target, `/rest/v1/rpc/${name}`, {
    headers: { apikey: key, "content-type": "application/json" },
    body: JSON.stringify(args),
  });
  const answer = await response.json().catch(() => null) as { message?: string } | null;
  if (!response.ok) throw new Error(`${response.status} ${answer?.message ?? ""}`.trim());
  return answer;
}

interface Posted {
  status: number;
  answer: unknown;
}

async function postSale(
  target: SmokeTarget,
  token: string,
  key: string,
  body: string,
): Promise<Posted> {
  const response = await reach(target, "/functions/v1/ingest-stream", {
    headers: {
      "authorization": `Bearer ${token}`,
      "content-type": "application/x-ndjson",
      "idempotency-key": key,
    },
    body,
  });
  return { status: response.status, answer: await response.json().catch(() => null) };
}

function accepted({ status, answer }: Posted): { receipt: Receipt } {
  const receipt = answer as Receipt & { code?: string; message?: string; hint?: string } | null;
  if (status !== 200 || receipt?.accepted !== 1) {
    throw new Error(
      [status, receipt?.code, receipt?.message, receipt?.hint].filter(Boolean).join(" "),
    );
  }
  return { receipt };
}

async function reach(target: SmokeTarget, path: string, init: RequestInit): Promise<Response> {
  try {
    return await target.fetch(`${target.apiUrl}${path}`, {
      method: "POST",
      signal: AbortSignal.timeout(30_000),
      ...init,
    });
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    throw new Error(
      `cannot reach ${target.apiUrl}: ${cause instanceof Error ? cause.message : cause}`,
    );
  }
}
