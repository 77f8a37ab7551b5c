import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../database.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.stop());

const hash = (token: string) => createHash("sha256").update(token).digest();
const verdict = async (token: string) =>
  (await db.sql`select * from metadata.authenticate_device(${hash(token)})`)[0];

test("two tokens of a device are valid at a time; revoking ends them all", async () => {
  await db.sql`select metadata.register_device('D1', 'S1')`;
  for (const token of ["one", "two", "three"]) {
    await db.sql`select metadata.issue_device_token('D1', ${hash(token)})`;
  }
  expect((await verdict("one"))?.["verdict"]).toBe("revoked");
  expect(await verdict("two")).toMatchObject({
    verdict: "ok",
    device_id: "D1",
    store_id: "S1",
    timezone: "Asia/Manila",
  });
  expect((await verdict("three"))?.["verdict"]).toBe("ok");
  expect((await verdict("four"))?.["verdict"]).toBe("unknown");
  await db.sql`select metadata.revoke_device_tokens('D1')`;
  expect((await verdict("three"))?.["verdict"]).toBe("revoked");
  // somebody who must shut a device out is told when nothing was shut
  await expect(db.sql`select metadata.revoke_device_tokens('D-1')`).rejects
    .toMatchObject({ code: "P0002", message: "unknown device D-1" });
});

test("rotations at once leave two tokens valid", async () => {
  await db.sql`select metadata.register_device('D2', 'S1')`;
  await Promise.all(
    Array.from(
      { length: 8 },
      (_, i) => db.sql`select metadata.issue_device_token('D2', ${hash(`r${i}`)})`,
    ),
  );
  const [row] = await db
    .sql`select count(*)::int as n from metadata.device_tokens where device_id = 'D2' and revoked_at is null`;
  expect(row?.["n"]).toBe(2);
});

test("the rate limit lets a burst through, then asks to wait, and a refused request costs nothing", async () => {
  await db.sql`select metadata.register_device('D3', 'S1')`;
  await db.sql`select metadata.issue_device_token('D3', ${hash("slow")})`;
  await db.sql`update metadata.settings set value = '3' where name = 'device_request_burst'`;
  await db.sql`update metadata.settings set value = '6' where name = 'device_requests_per_minute'`;
  const verdicts: unknown[] = [];
  for (let i = 0; i < 5; i++) verdicts.push((await verdict("slow"))?.["verdict"]);
  expect(verdicts).toEqual(["ok", "ok", "ok", "rate_limited", "rate_limited"]);
  expect((await verdict("slow"))?.["retry_after_seconds"]).toBeGreaterThanOrEqual(9);
  // ten seconds later there is one more
  await db
    .sql`update metadata.device_rate set refilled_at = refilled_at - interval '11 seconds' where device_id = 'D3'`;
  expect((await verdict("slow"))?.["verdict"]).toBe("ok");
  expect((await verdict("slow"))?.["verdict"]).toBe("rate_limited");
});

test("an unknown time zone is refused where it is set, not where a row needs it", async () => {
  await expect(db.sql`select metadata.register_device('D4', 'S1', false, 'Asia/Atlantis')`).rejects
    .toMatchObject({ code: "22023" });
});
