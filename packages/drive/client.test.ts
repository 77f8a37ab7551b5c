import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { driveErrors } from "@scout/stack/drive_error.ts";
import { startDriveStandIn } from "@scout/stack/drive_stand_in.ts";
import { accessTokens } from "./access_tokens.ts";
import { CallMeter } from "./call_meter.ts";
import { type Breaker, DriveClient, type DriveClientOptions } from "./client.ts";
import { serviceAccountSchema } from "./service_account.ts";

let stand: Awaited<ReturnType<typeof startDriveStandIn>>;
let folder: string;
let key: ReturnType<typeof stand.addAccount> | undefined;
let clock = Date.now();
let slept: number[];
let email: string;
beforeEach(async () => {
  clock = Date.now();
  slept = [];
  stand = await startDriveStandIn({ mostPerPage: 3, now: () => clock });
  // making a key takes a while
  key = key === undefined
    ? stand.addAccount("scout")
    : { ...key, token_uri: `${stand.origin}/token`, drive_api_url: stand.origin };
  stand.accounts.restore(key);
  email = key.client_email;
  folder = stand.items.addFolder("Sales", null, [email]);
});
afterEach(() => stand.stop());

const calm: Breaker = { admit: () => Promise.resolve(), report: () => Promise.resolve() };
function client(options: Partial<DriveClientOptions> = {}, skewMs = 0) {
  const account = serviceAccountSchema.parse(key);
  const now = () => clock + skewMs;
  const meter = new CallMeter();
  return new DriveClient({
    apiUrl: account.drive_api_url,
    tokens: accessTokens(account, { now }),
    breaker: calm,
    meter,
    now,
    random: () => 0.5,
    sleep: (ms) => {
      slept.push(ms);
      clock += ms;
      return Promise.resolve();
    },
    ...options,
  });
}

describe("calls", () => {
  test("list a folder page by page, and follow its changes", async () => {
    const drive = client();
    const token = await drive.startPageToken(null);
    const ids = Array.from(
      { length: 7 },
      (_, i) => stand.items.addFile({ name: `it's ${i}.csv`, parent: folder, content: "a\n" }),
    );
    const first = await drive.filesIn([folder], null);
    expect(first.files.map(({ id }) => id)).toEqual(ids.slice(0, 3));
    const second = await drive.filesIn([folder], null, first.nextPageToken);
    expect(second.files.map(({ id }) => id)).toEqual(ids.slice(3, 6));
    const changes = await drive.changes(token, null);
    expect(changes.changes.map(({ fileId }) => fileId)).toEqual(ids.slice(0, 3));
    expect(changes.newStartPageToken).toBeUndefined();
    expect(changes.nextPageToken).toBeDefined();
  });

  test("an id that would end the query does not", async () => {
    expect((await client().filesIn(["a') or ('b"], null)).files).toEqual([]);
  });

  test("say what is the matter in codes of their own", async () => {
    const drive = client();
    await expect(drive.file("none")).rejects.toMatchObject({ code: "drive_file_missing" });
    stand.api.expireTokens();
    await expect(drive.changes("1", null)).rejects.toMatchObject({ code: "drive_token_gone" });
    stand.accounts.revoke(email);
    await expect(drive.file(folder)).rejects.toMatchObject({ code: "drive_credentials_refused" });
  });

  test("go on with a new token where the old one was revoked, or ran out", async () => {
    const drive = client();
    await drive.file(folder);
    stand.accounts.endTokens(email);
    expect((await drive.file(folder)).name).toBe("Sales");
    clock += 3_600_000;
    expect((await drive.file(folder)).name).toBe("Sales");
  });

  test("are made though the clock here is an hour fast, or a day slow", async () => {
    for (const skew of [3_700_000, -86_400_000]) {
      expect((await client({}, skew).file(folder)).name).toBe("Sales");
    }
  });
});

describe("what passes by itself", () => {
  test("is waited for, longer each time, with jitter", async () => {
    stand.api.inject({ times: 3, error: driveErrors.rateLimited() });
    expect((await client().file(folder)).name).toBe("Sales");
    expect(slept).toEqual([250, 500, 1000]);
  });

  test("is waited for as long as Google says", async () => {
    stand.api.inject({ times: 1, error: driveErrors.tooMany(), retryAfterSeconds: 17 });
    await client().file(folder);
    expect(slept).toEqual([17_000]);
  });

  test("rises in the end, and says when to come again", async () => {
    stand.api.inject({ times: 500, error: driveErrors.backend(503) });
    await expect(client().file(folder)).rejects.toMatchObject({
      code: "drive_unavailable",
      retryAfterSeconds: expect.any(Number),
    });
    expect(slept.reduce((sum, ms) => sum + ms, 0)).toBeLessThanOrEqual(45_000);
  });

  test("is not what is refused for good", async () => {
    stand.items.unshare(folder, email);
    await expect(client().file(folder)).rejects.toMatchObject({ code: "drive_file_missing" });
    expect(slept).toEqual([]);
  });

  test("is told to the breaker and counted", async () => {
    const reports: (string | null)[] = [];
    const meter = new CallMeter();
    const breaker = {
      ...calm,
      report: (error: Error | null) => Promise.resolve(void reports.push(error && "down")),
    };
    stand.api.inject({ times: 2, error: driveErrors.tooMany() });
    stand.api.inject({ times: 1, error: driveErrors.backend(500) });
    await client({ meter, breaker }).file(folder);
    expect(reports).toEqual([null, null, "down", null]);
    expect(meter.take()).toEqual([{ method: "files.get", calls: 4, errors: 1, limited: 2 }]);
    expect(meter.take()).toEqual([]);
  });
});

test("the token is not shown to another host that an export names", async () => {
  const drive = client({
    fetch: (input, init) =>
      String(input).includes("exportLinks")
        ? Promise.resolve(Response.json({ exportLinks: { "a/b": "https://evil.example/x" } }))
        : fetch(input, init),
  });
  await expect(drive.exportByLink("x", "a/b")).rejects.toMatchObject({ code: "drive_refused" });
});
