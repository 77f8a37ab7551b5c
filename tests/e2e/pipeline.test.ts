import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { registerDevice } from "../../scripts/device.ts";
import { startTestStack, type TestStack } from "../stack.ts";

let stack: TestStack;
beforeAll(async () => {
  stack = await startTestStack({ cron: true });
});
afterAll(() => stack.stop());

const post = (token: string, body: string, headers: Record<string, string> = {}) =>
  fetch(`${stack.apiUrl}/functions/v1/ingest-stream`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${token}`,
      "content-type": "application/x-ndjson",
      ...headers,
    },
    body,
  });

const rpc = async (name: string, args: unknown, token: string) => {
  const response = await fetch(`${stack.apiUrl}/rest/v1/rpc/${name}`, {
    method: "POST",
    headers: {
      apikey: stack.keys.publishableKey,
      authorization: `Bearer ${token}`,
      "content-type": "application/json",
    },
    body: JSON.stringify(args),
  });
  return { status: response.status, body: await response.json() };
};

const sale = (id: string, price: number) =>
  `${
    JSON.stringify({
      transactionId: id,
      timestamp: "2025-09-05T09:44:28+08:00",
      items: [{ productName: "Egg", quantity: 2, unitPrice: price }],
    })
  }\n`;

test(
  "what a device posts is on the dashboard seconds later, for those who may see the store",
  async () => {
    const token = await registerDevice(stack.db.sql, { deviceId: "D1", storeId: "104" });
    const answer = await post(token, sale("A", 9) + "not json\n\n" + sale("B", 10), {
      "idempotency-key": "one",
    });
    expect(answer.status).toBe(200);
    const receipt = await answer.json() as Record<string, unknown>;
    expect(receipt).toMatchObject({
      received: 4,
      accepted: 2,
      quarantined: 1,
      blank: 1,
      complete: true,
      replayed: false,
      resume_from: null,
      errors: [{ line: 2, code: "json_invalid" }],
    });

    const manager = await stack.userToken({ role: "viewer", stores: ["104"] });
    const period = { from: "2025-09-01", to: "2025-09-30" };
    let kpi: { body: Record<string, unknown> };
    const deadline = Date.now() + 20_000;
    do {
      await sleep(250);
      kpi = await rpc("kpi_summary", period, manager);
    } while (kpi.body["transactions"] !== 2 && Date.now() < deadline);
    expect(kpi.body).toMatchObject({ transactions: 2, revenue_peso: 38, units: 4 });

    const stranger = await stack.userToken({ role: "viewer", stores: ["999"] });
    expect((await rpc("kpi_summary", period, stranger)).body).toMatchObject({ transactions: 0 });
    expect((await rpc("post_receipt", { post_id: receipt["post_id"] }, manager)).body).toEqual(
      receipt,
    );
    expect(await rpc("post_receipt", { post_id: receipt["post_id"] }, stranger)).toMatchObject({
      status: 404,
    });

    const again = await post(token, sale("A", 9) + "not json\n\n" + sale("B", 10), {
      "idempotency-key": "one",
    });
    expect(await again.json()).toEqual({ ...receipt, replayed: true });
    expect([...await stack.db.sql`select * from quality.conservation`]).toEqual([]);
  },
  60_000,
);

test("every call, refused ones among them, is one row of the audit", async () => {
  const token = await registerDevice(stack.db.sql, { deviceId: "D2", storeId: "105" });
  await stack.db.sql`delete from metadata.function_audit`;
  await post(token, sale("C", 1));
  await post("sct_wrong", sale("C", 1));
  await fetch(`${stack.apiUrl}/functions/v1/ingest-stream`);
  expect(
    await stack.db
      .sql`select status, error, device_id, rows_in::int from metadata.function_audit order by id`,
  ).toMatchObject([
    { status: 200, error: null, device_id: "D2", rows_in: 1 },
    { status: 401, error: "token_unknown", device_id: null, rows_in: 0 },
    { status: 405, error: "method_not_allowed" },
  ]);
});

test("health is ok while jobs run", async () => {
  const response = await fetch(`${stack.apiUrl}/rest/v1/rpc/health_check`, {
    headers: { apikey: stack.keys.publishableKey },
  });
  expect(await response.json()).toMatchObject({ status: "ok", dead_letters: 0, jobs_broken: 0 });
});
