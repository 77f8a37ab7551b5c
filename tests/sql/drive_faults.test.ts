import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { driveErrors } from "@scout/stack/drive_error.ts";
import { connectWarehouse } from "@scout/warehouse/connect.ts";
import { createApp } from "../../functions/drive-webhook-handler/app.ts";
import { createTestDatabase, type TestDatabase } from "../database.ts";
import { createDriveWorld, type DriveWorld, NOTHING_WRONG } from "./drive_world.ts";

let db: TestDatabase;
let world: DriveWorld;
beforeAll(async () => {
  db = await createTestDatabase();
  await db.sql`select metadata.set_functions_url('http://127.0.0.1:9/functions/v1')`;
});
afterAll(() => db.stop());
beforeEach(async () => {
  world = await createDriveWorld(db, { mostPerPage: 4 });
});
afterEach(() => world.stop());

const file = (name: string, content = `${name}\n`, parent = world.folder) =>
  world.drive.items.addFile({ name, parent, content });
const count = async (table: string) =>
  (await db.sql.unsafe(`select count(*)::int as n from ${table}`))[0]?.["n"];
const refusals = async () =>
  Object.fromEntries(
    (await db.sql`select reason, count::int from metadata.drive_refusals order by 1`)
      .map((row) => [row["reason"], row["count"]]),
  );
/** The time that passes for the database: everything it remembers is so much older. */
async function daysLater(days: number): Promise<void> {
  for (const channel of world.drive.push.openChannels) channel.expiresAt -= days * 86_400_000;
  const ago = `${days} days`;
  await db.sql`
    update metadata.drive_feeds set listed_at = listed_at - ${ago}::text::interval`;
  await db.sql`
    update metadata.drive_sources
    set listed_at = listed_at - ${ago}::text::interval, swept_at = swept_at - ${ago}::text::interval`;
  await db.sql`
    update metadata.drive_channels
    set expires_at = expires_at - ${ago}::text::interval, opened_at = opened_at - ${ago}::text::interval,
      superseded_at = superseded_at - ${ago}::text::interval`;
  await db.sql`update metadata.drive_events set received_at = received_at - ${ago}::text::interval`;
}
const channels = async () =>
  (await db
    .sql`select status, superseded_at is not null as old from metadata.drive_channels order by opened_at`)
    .map((row) => `${row["status"]}${row["old"] ? " superseded" : ""}`);

describe("notifications", () => {
  test("ring for a pass, and only they; what they find is staged", async () => {
    await world.settle();
    expect((await db.sql`select reason from metadata.drive_work()`)[0]?.["reason"]).toBeNull();
    file("a.csv");
    await world.drive.push.settled();
    expect((await db.sql`select reason from metadata.drive_work()`)[0]?.["reason"]).toBe(
      "notification",
    );
    const [rung] = await db.sql`select count(*)::int as n from net.http_request_queue`;
    expect(rung?.["n"]).toBeGreaterThan(0);
    await world.settle();
    expect(await world.verdict()).toEqual(NOTHING_WRONG);
  });

  test("lost for a day: the poll finds all", async () => {
    await world.settle();
    world.drive.push.faults.lost = true;
    for (let i = 0; i < 9; i++) file(`${i}.csv`);
    await daysLater(1);
    expect((await db.sql`select reason from metadata.drive_work()`)[0]?.["reason"]).toBe("poll");
    expect((await world.verdict()).unproven).toEqual(["Sales"]);
    await world.settle();
    expect(await world.verdict()).toEqual(NOTHING_WRONG);
  });

  test("delivered three times and the latest first, each counts once", async () => {
    await world.settle();
    world.drive.push.faults.copies = 3;
    world.drive.push.faults.held = true;
    for (let i = 0; i < 4; i++) {
      file(`${i}.csv`);
      await world.drive.push.settled();
    }
    world.drive.push.deliverHeld();
    await world.settle();
    expect(await world.verdict()).toEqual(NOTHING_WRONG);
    const events = await db.sql`select message_no::int from metadata.drive_events order by 1`;
    expect(events.map((row) => row["message_no"])).toEqual([1, 2, 3, 4, 5]);
    expect(await refusals()).toEqual({ out_of_order: expect.any(Number), repeated: 8 });
  });

  test("that never came are seen in the gaps of their numbers", async () => {
    await world.settle();
    world.drive.push.faults.lost = true;
    file("a.csv");
    await world.drive.push.settled();
    world.drive.push.faults.lost = false;
    file("b.csv");
    await world.settle();
    const [health] = await db.sql`
      select notifications::int, missing::int from metadata.drive_channel_health`;
    expect(health).toEqual({ notifications: 2, missing: 1 });
    expect(await world.verdict()).toEqual(NOTHING_WRONG);
  });

  const notify = async (headers: Record<string, string>) =>
    (await world.webhook.request("/drive-webhook-handler", { method: "POST", headers })).status;

  test("forged, unknown, expired, stopped or of another resource are refused and counted", async () => {
    await world.settle();
    const [channel] = await db.sql`select id::text, resource_id from metadata.drive_channels`;
    const [kept] = world.drive.push.openChannels;
    const right = {
      "x-goog-channel-id": String(channel?.["id"]),
      "x-goog-channel-token": String(kept?.token),
      "x-goog-resource-id": String(channel?.["resource_id"]),
      "x-goog-resource-state": "change",
      "x-goog-message-number": "77",
    };
    expect(await notify(right)).toBe(200);
    expect(await notify(right)).toBe(200);
    expect(await notify({ ...right, "x-goog-channel-token": "guess" })).toBe(401);
    const { "x-goog-channel-token": _, ...without } = right;
    expect(await notify(without)).toBe(401);
    expect(await notify({ ...right, "x-goog-channel-id": crypto.randomUUID() })).toBe(404);
    expect(await notify({ ...right, "x-goog-resource-id": "other", "x-goog-message-number": "78" }))
      .toBe(401);
    expect(await notify({ ...right, "x-goog-message-number": "1; drop table x" })).toBe(400);
    expect(await notify({})).toBe(400);
    await db.sql`update metadata.drive_channels set expires_at = now() - interval '1 minute'`;
    expect(await notify({ ...right, "x-goog-message-number": "79" })).toBe(410);
    await db.sql`update metadata.drive_channels set status = 'stopped'`;
    expect(await notify({ ...right, "x-goog-message-number": "80" })).toBe(410);
    expect(await refusals()).toEqual({
      expired: 1,
      malformed: 2,
      repeated: 1,
      stopped: 1,
      unknown_channel: 1,
      wrong_resource: 1,
      wrong_token: 2,
    });
    expect(await count("metadata.drive_events where message_no >= 77")).toBe(1);
  });

  test("that come by the hundred, some twice and some forged, are each judged by themselves", async () => {
    await world.settle();
    const [kept] = world.drive.push.openChannels;
    const right = {
      "x-goog-channel-id": kept?.id ?? "",
      "x-goog-channel-token": kept?.token ?? "",
      "x-goog-resource-id": kept?.resourceId ?? "",
      "x-goog-resource-state": "change",
    };
    const sent = Array.from({ length: 300 }, (_, n) => {
      const number = String(1000 + (n % 3 === 2 ? n - 1 : n));
      const token = n % 10 === 0 ? { "x-goog-channel-token": "guess" } : {};
      return { ...right, "x-goog-message-number": number, ...token };
    });
    const answers = await Promise.all(sent.map(notify));
    const forged = sent.filter((headers) => headers["x-goog-channel-token"] === "guess");
    const numbers = sent.filter((headers) => !forged.includes(headers))
      .map((headers) => headers["x-goog-message-number"]);
    expect(answers.filter((status) => status === 401)).toHaveLength(forged.length);
    expect(answers.filter((status) => status === 200)).toHaveLength(numbers.length);
    expect(await count("metadata.drive_events where message_no >= 1000")).toBe(
      new Set(numbers).size,
    );
    expect(await refusals()).toMatchObject({
      wrong_token: forged.length,
      repeated: numbers.length - new Set(numbers).size,
    });
  });

  test("are answered 503 while the database is away, so that Google repeats them", async () => {
    await world.settle();
    const gone = connectWarehouse("postgres://x:x@127.0.0.1:1/x", { applicationName: "test" });
    const app = createApp({ sql: gone, log: world.deps.log });
    const [kept] = world.drive.push.openChannels;
    const answer = await app.request("/drive-webhook-handler", {
      method: "POST",
      headers: {
        "x-goog-channel-id": kept?.id ?? "",
        "x-goog-channel-token": kept?.token ?? "",
        "x-goog-resource-id": kept?.resourceId ?? "",
        "x-goog-resource-state": "change",
        "x-goog-message-number": "2",
      },
    });
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ code: "database_unavailable" });
    await gone.end({ timeout: 0 });
  });

  test("are answered 503 while the database hangs, and count once when Google repeats them", async () => {
    await world.settle();
    const app = createApp({ sql: db.sql, log: world.deps.log, answerMs: 500 });
    const [kept] = world.drive.push.openChannels;
    const send = (numbers: readonly number[]) =>
      Promise.all(numbers.map(async (number) => {
        const { status } = await app.request("/drive-webhook-handler", {
          method: "POST",
          headers: {
            "x-goog-channel-id": kept?.id ?? "",
            "x-goog-channel-token": kept?.token ?? "",
            "x-goog-resource-id": kept?.resourceId ?? "",
            "x-goog-resource-state": "change",
            "x-goog-message-number": String(number),
          },
        });
        return status;
      }));
    const numbers = Array.from({ length: 100 }, (_, n) => 5000 + n);
    await db.sql.begin(async (tx) => {
      await tx`lock table metadata.drive_events`;
      const statuses = [...await send(numbers), ...await send(numbers)];
      expect(new Set(statuses)).toEqual(new Set([503]));
    });
    let left = numbers;
    for (let repeats = 0; left.length > 0 && repeats < 20; repeats++) {
      const statuses = await send(left);
      left = left.filter((_, i) => statuses[i] !== 200);
    }
    expect(left).toEqual([]);
    expect(await count("metadata.drive_events where message_no >= 5000")).toBe(numbers.length);
  });
});

describe("channels", () => {
  test("are opened with an expiry, succeeded before they die, and the old one stopped after an overlap", async () => {
    await world.settle();
    const [first] = world.drive.push.openChannels;
    expect(first?.expiresAt).toBeGreaterThan(Date.now() + 5 * 86_400_000);
    await daysLater(4.5);
    await world.settle();
    expect(await channels()).toEqual(["open superseded", "open"]);
    expect(world.drive.push.openChannels).toHaveLength(2);
    file("a.csv");
    await world.settle();
    await db
      .sql`update metadata.drive_channels set superseded_at = superseded_at - interval '2 hours'`;
    await world.settle();
    expect(await channels()).toEqual(["stopped superseded", "open"]);
    expect(world.drive.push.openChannels.map(({ id }) => id)).not.toContain(first?.id);
    expect(await world.verdict()).toEqual(NOTHING_WRONG);
  });

  test("that expired during an outage of a weekend and more are replaced, and nothing is missed", async () => {
    await world.settle();
    for (let i = 0; i < 5; i++) file(`${i}.csv`);
    await daysLater(8);
    file("after.csv");
    await world.settle();
    expect(await channels()).toEqual(["open superseded", "open"]);
    expect(world.drive.push.openChannels).toHaveLength(1);
    expect(await world.verdict()).toEqual(NOTHING_WRONG);
  });

  test("that go silent are found out and replaced", async () => {
    await world.settle();
    world.drive.push.forgetAll();
    await db.sql`update metadata.drive_channels set opened_at = opened_at - interval '1 hour'`;
    for (let i = 0; i < 4; i++) {
      file(`${i}.csv`);
      await world.call();
    }
    expect(world.drive.push.openChannels).toHaveLength(1);
    await world.settle();
    expect(await world.verdict()).toEqual(NOTHING_WRONG);
  });

  test("that Google will not open are no failure: polling goes on, and status tells why", async () => {
    // refused twice: once more with a new token
    const error = driveErrors.unverifiedAddress();
    world.drive.api.inject({ method: "changes.watch", times: 2, error });
    file("a.csv");
    await world.settle();
    expect(await world.verdict()).toEqual(NOTHING_WRONG);
    const [told] = await db.sql`select channel_error from metadata.drive_status`;
    expect(told?.["channel_error"]).toContain("Unauthorized WebHook");
    await db.sql`update metadata.drive_feeds set channel_failed_at = now() - interval '1 hour'`;
    await world.settle();
    expect(await channels()).toEqual(["failed", "open"]);
  });
});

describe("Google", () => {
  test("answers 500 calls in a row with 429", async () => {
    for (let i = 0; i < 6; i++) file(`${i}.csv`);
    world.drive.api.inject({ times: 500, error: driveErrors.tooMany() });
    await world.settle();
    expect(world.drive.api.faultsLeft).toBe(0);
    expect(await world.verdict()).toEqual(NOTHING_WRONG);
    const [calls] = await db.sql`select sum(limited)::int as n from metadata.drive_calls`;
    expect(calls?.["n"]).toBe(500);
  });

  test("fails for ten minutes: it is left alone, and then all is found", async () => {
    await world.settle();
    file("a.csv");
    world.drive.api.inject({ times: 12, error: driveErrors.backend(503) });
    expect((await world.call()).error).toMatch(/Drive/);
    const [breaker] = await db.sql`select state from metadata.circuit_breakers`;
    expect(breaker?.["state"]).toBe("open");
    const before = world.drive.api.faultsLeft;
    expect((await world.call()).error).toMatch(/left alone/);
    expect(world.drive.api.faultsLeft).toBe(before);
    await world.settle();
    expect(await world.verdict()).toEqual(NOTHING_WRONG);
  });

  test("forgets the place in the changes (410): everything is listed again", async () => {
    const [kept, gone] = [file("kept.csv"), file("gone.csv")];
    await world.settle();
    world.drive.items.remove(gone);
    world.drive.items.edit(kept, "edited\n");
    file("new.csv");
    world.drive.api.expireTokens();
    await world.settle();
    expect(await world.verdict()).toEqual(NOTHING_WRONG);
    const kinds = await db.sql`select kind from metadata.drive_sweeps order by id`;
    expect(kinds.map((row) => row["kind"])).toEqual(["first", "token_lost"]);
  });

  test("does not tell of a change at all: the nightly check finds it, and says so", async () => {
    await world.settle();
    const silent = file("silent.csv");
    // the changes until now are skipped
    await db.sql`update metadata.drive_feeds set page_token = ${
      String(world.drive.items.position)
    }`;
    await world.settle();
    expect((await world.verdict()).missing).toEqual(["silent.csv"]);
    await db.sql`select metadata.request_drive_sweeps()`;
    await world.settle();
    expect(await world.verdict()).toEqual(NOTHING_WRONG);
    const [error] = await db.sql`select code from metadata.error_log`;
    expect(error?.["code"]).toBe("drive_changes_missed");
    const [version] = await db
      .sql`select is_missed from metadata.drive_versions where content_id = ${silent}`;
    expect(version?.["is_missed"]).toBe(true);
  });

  test("does not tell of a removal either: the check looks at what no folder lists", async () => {
    const id = file("a.csv");
    file("b.csv");
    await world.settle();
    world.drive.items.remove(id);
    await db.sql`update metadata.drive_feeds set page_token = ${
      String(world.drive.items.position)
    }`;
    await db.sql`select metadata.request_drive_sweeps()`;
    await world.settle();
    expect(await world.verdict()).toEqual(NOTHING_WRONG);
  });

  test("cuts downloads off, and falsifies one: what is kept is whole and right", async () => {
    const content = "x".repeat(300_000);
    world.drive.api.inject({ method: "files.download", times: 3, cutAfter: 70_000 });
    file("cut.csv", `${content}\n`);
    await world.settle();
    world.drive.api.inject({ method: "files.download", times: 1, falsify: true });
    file("false.csv", "right\n");
    await world.settle();
    world.drive.api.inject({ method: "files.download", times: 1, falsify: true });
    file("false and long.csv", `${"x".repeat(7_000_000)}\n`);
    await world.settle();
    expect(await world.verdict()).toEqual(NOTHING_WRONG);
    expect(world.drive.api.calls.get("files.download")).toBe(8);
  });

  test("takes the folder away in the middle of it, and gives it back", async () => {
    for (let i = 0; i < 7; i++) file(`${i}.csv`);
    await world.settle();
    world.drive.items.unshare(world.folder, world.key.client_email);
    file("meanwhile.csv");
    await world.settle();
    const [source] = await db.sql`select problem from metadata.drive_sources`;
    expect(source?.["problem"]).toMatch(/not shared/);
    expect(await count("metadata.drive_files where status = 'removed'")).toBe(0);
    const [complete] = await db.sql`select is_complete from quality.drive_completeness`;
    expect(complete?.["is_complete"]).toBe(false);
    world.drive.items.share(world.folder, world.key.client_email);
    await world.settle();
    expect(await world.verdict()).toEqual(NOTHING_WRONG);
    expect(await count("staging.universal_file_ingestion")).toBe(8);
  });

  test("takes the account out of a shared drive and lets it in again", async () => {
    const { items } = world.drive;
    const drive = items.addSharedDrive("Partners", [world.key.client_email]);
    await world.connect(drive, "Partners", {}, drive);
    file("p.csv", "1\n", drive);
    await world.settle();
    items.unshare(drive, world.key.client_email);
    expect((await world.call()).error).toMatch(/not found/i);
    const [problem] = await db
      .sql`select problem from metadata.drive_sources where name = 'Partners'`;
    expect(problem?.["problem"]).toMatch(/not shared/);
    items.share(drive, world.key.client_email);
    file("q.csv", "2\n", drive);
    await world.settle();
    expect(await world.verdict()).toEqual(NOTHING_WRONG);
  });

  test("deletes the key: that is said, and a new one goes on where the old one stopped", async () => {
    await world.settle();
    file("a.csv");
    world.drive.accounts.revoke(world.key.client_email);
    expect((await world.call()).error).toMatch(/refused the service account/);
    world.drive.accounts.restore(world.key);
    await world.settle();
    expect(await world.verdict()).toEqual(NOTHING_WRONG);
  });

  test("has another time than this machine", async () => {
    world.clock.drive += 5 * 3_600_000;
    file("a.csv");
    await world.settle();
    expect(await world.verdict()).toEqual(NOTHING_WRONG);
  });
});

describe("at once", () => {
  test("four calls follow the same Drive, and each file is brought once", async () => {
    for (let i = 0; i < 25; i++) file(`${i}.csv`);
    await Promise.all([world.call(), world.call(), world.call(), world.call()]);
    await world.settle();
    expect(await world.verdict()).toEqual(NOTHING_WRONG);
    expect(world.drive.api.calls.get("files.download")).toBe(25);
    expect(await count("staging.universal_file_ingestion")).toBe(25);
  });

  test("a call whose lease ran out writes nothing any more", async () => {
    await world.settle();
    file("a.csv");
    world.drive.api.inject({
      method: "changes.list",
      times: 1,
      before: async () => {
        await db.sql`update metadata.drive_feeds set lease_id = gen_random_uuid()`;
      },
    });
    const result = await world.call();
    expect(result.error).toMatch(/belongs to another call/);
    expect(await count("metadata.drive_versions")).toBe(0);
    await db.sql`update metadata.drive_feeds set lease_until = now() - interval '1 second'`;
    await world.settle();
    expect(await world.verdict()).toEqual(NOTHING_WRONG);
  });
});

test("a notification that is being recorded does not keep a pass away", async () => {
  await world.settle();
  const [channel] = await db.sql`select id::text, feed_id from metadata.drive_channels`;
  await db.sql.begin(async (tx) => {
    await tx`
      insert into metadata.drive_events (channel_id, message_no, feed_id, state)
      values (${channel?.["id"]}, 900, ${channel?.["feed_id"]}, 'change')`;
    const [claimed] = await db.sql`
      select metadata.claim_drive_feed(gen_random_uuid(), ${
      channel?.["feed_id"]
    }) is not null as it`;
    expect(claimed?.["it"]).toBe(true);
  });
});

test("notifications ring once until the pass begins, and again for what comes a second later", async () => {
  await world.settle();
  await db.sql`delete from metadata.drive_rings`;
  await db.sql`delete from net.http_request_queue`;
  const rings = async () =>
    (await db
      .sql`select count(*)::int as n from net.http_request_queue where url like '%/drive-sync'`)[
        0
      ]?.["n"];
  const change = async (name: string) => {
    file(name);
    await world.drive.push.settled();
  };
  await change("a.csv");
  await change("b.csv");
  expect(await rings()).toBe(1);
  await world.call();
  // too soon after the bell: the call looks again before it ends
  await change("c.csv");
  expect(await rings()).toBe(1);
  await db.sql`update metadata.drive_rings set rung_at = rung_at - interval '2 seconds'`;
  await change("d.csv");
  expect(await rings()).toBe(2);
  // and one that nobody heard is rung again
  await change("e.csv");
  await db.sql`update metadata.drive_rings set rung_at = rung_at - interval '11 seconds'`;
  await change("f.csv");
  expect(await rings()).toBe(3);
  await world.settle();
  expect(await world.verdict()).toEqual(NOTHING_WRONG);
});

test("a large folder is listed a few pages a call, no page twice, and each file is queued once", async () => {
  for (let i = 0; i < 200; i++) file(`${i}.csv`);
  world.drive.api.calls.clear();
  await world.setting("drive_pages_per_call", 3);
  const listed: number[] = [];
  for (let result = await world.call({ listOnly: true }); result.more;) {
    listed.push(await count("metadata.drive_versions"));
    // another process goes on each time
    result = await world.call({ listOnly: true });
  }
  expect(listed.length).toBeGreaterThan(1);
  expect(listed[0]).toBeLessThan(200);
  expect(await count("metadata.drive_versions where status = 'wanted'")).toBe(200);
  expect(await count("metadata.drive_sweeps where finished_at is null")).toBe(0);
  expect(world.drive.api.calls.get("files.list")).toBe(50);
});

test("a budget of one page and one file at a time comes to the same end", async () => {
  await world.setting("drive_pages_per_call", 1);
  await world.setting("drive_files_per_call", 1);
  for (let i = 0; i < 13; i++) file(`${i}.csv`);
  await world.settle();
  expect(await world.verdict()).toEqual(NOTHING_WRONG);
});
