import { createServer } from "node:http";
import { auth, drive as driveApi, type drive_v3 } from "@googleapis/drive";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SHEET } from "./drive_resource.ts";
import { startDriveStandIn } from "./drive_stand_in.ts";

// Google's own client, with its own authentication, makes the calls that Scout makes. Its requests
// are sent to the stand-in instead of *.googleapis.com; nothing else about it is changed.
let stand: Awaited<ReturnType<typeof startDriveStandIn>>;
let google: drive_v3.Drive;
let email: string;
let folder: string;
let shared: string;
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const everywhere = { supportsAllDrives: true, includeItemsFromAllDrives: true };

beforeAll(async () => {
  stand = await startDriveStandIn({ exportBytes: 1000, mostPerPage: 7 });
  const key = stand.addAccount("conformance");
  email = key.client_email;
  folder = stand.items.addFolder("Sales", null, [email]);
  shared = stand.items.addSharedDrive("Partners", [email]);
  google = driveApi({
    version: "v3",
    auth: new auth.JWT({
      email: key.client_email,
      key: key.private_key,
      scopes: ["https://www.googleapis.com/auth/drive.readonly"],
      transporterOptions: {
        fetchImplementation: (input: string | URL | Request, init?: RequestInit) =>
          fetch(
            String(input).replace(/^https:\/\/(www|oauth2)\.googleapis\.com/, stand.origin),
            init,
          ),
      },
    }),
    retry: false,
  });
});
afterAll(() => stand.stop());

/** What Google's client throws, as it shows it. */
async function refusal(call: Promise<unknown>) {
  const error = await call.then(() => expect.fail("it was not refused"), (e) => e) as {
    status: number;
    message: string;
    errors?: { reason: string }[];
    response?: { data?: { error?: { errors: { reason: string }[] } } };
  };
  const [first] = error.errors ?? error.response?.data?.error?.errors ?? [];
  return { status: error.status, reason: first?.reason };
}

describe("under Google's own client", () => {
  test("files are listed page by page with the fields asked for, the ones in the bin left out", async () => {
    const ids = Array.from(
      { length: 20 },
      (_, i) => stand.items.addFile({ name: `day ${i}.csv`, parent: folder, content: `n\n${i}\n` }),
    );
    stand.items.trash(ids[3] ?? "");
    const seen: drive_v3.Schema$File[] = [];
    let pageToken: string | undefined;
    let pages = 0;
    do {
      const { data } = await google.files.list({
        q: `('${folder}' in parents) and trashed = false`,
        pageSize: 1000,
        corpora: "user",
        ...everywhere,
        spaces: "drive",
        fields: "nextPageToken,incompleteSearch,files(id,name,size,md5Checksum,trashed)",
        ...(pageToken ? { pageToken } : {}),
      });
      seen.push(...data.files ?? []);
      pageToken = data.nextPageToken ?? undefined;
      pages++;
    } while (pageToken);
    expect(pages).toBe(3);
    expect(seen.map(({ id }) => id)).toEqual(ids.filter((id) => id !== ids[3]));
    expect(seen[0]).toEqual({
      id: ids[0],
      name: "day 0.csv",
      size: "4",
      md5Checksum: expect.stringMatching(/^[\da-f]{32}$/),
      trashed: false,
    });
  });

  test("a file is read whole, from the middle, and not at all where it has no bytes", async () => {
    const id = stand.items.addFile({ name: "a.csv", parent: folder, content: "0123456789" });
    const whole = await google.files.get({ fileId: id, alt: "media" }, { responseType: "text" });
    expect(whole.data).toBe("0123456789");
    const part = await google.files.get({ fileId: id, alt: "media" }, {
      responseType: "text",
      headers: { range: "bytes=6-" },
    });
    expect([part.status, part.data]).toEqual([206, "6789"]);
    const sheet = stand.items.addFile({
      name: "S",
      parent: folder,
      mimeType: SHEET,
      content: "xx",
    });
    expect(await refusal(google.files.get({ fileId: sheet, alt: "media" })))
      .toEqual({ status: 403, reason: "fileNotDownloadable" });
  });

  test("a sheet is exported below the cap, and told where to be fetched above it", async () => {
    const small = stand.items.addFile({
      name: "S",
      parent: folder,
      mimeType: SHEET,
      content: "PK small",
    });
    const big = stand.items.addFile({
      name: "B",
      parent: folder,
      mimeType: SHEET,
      content: "x".repeat(2000),
    });
    const { data } = await google.files.export({ fileId: small, mimeType: XLSX }, {
      responseType: "text",
    });
    expect(data).toBe("PK small");
    expect(await refusal(google.files.export({ fileId: big, mimeType: XLSX })))
      .toEqual({ status: 403, reason: "exportSizeLimitExceeded" });
    const { data: links } = await google.files.get({ fileId: big, fields: "exportLinks" });
    expect(links.exportLinks?.[XLSX]).toContain(big);
    expect(await refusal(google.files.export({ fileId: small, mimeType: "image/png" })))
      .toMatchObject({ status: 400 });
  });

  test("changes come once per file, in pages, and end with where to go on", async () => {
    const { data: start } = await google.changes.getStartPageToken({ supportsAllDrives: true });
    const edited = stand.items.addFile({ name: "edited.csv", parent: folder, content: "1" });
    const deleted = stand.items.addFile({ name: "deleted.csv", parent: folder, content: "1" });
    const binned = stand.items.addFile({ name: "binned.csv", parent: folder, content: "1" });
    stand.items.edit(edited, "2");
    stand.items.remove(deleted);
    stand.items.trash(binned);
    for (let i = 0; i < 8; i++) stand.items.addFile({ name: `${i}`, parent: folder });
    const changes: drive_v3.Schema$Change[] = [];
    let pageToken = start.startPageToken ?? "";
    let next: string | undefined;
    for (;;) {
      const { data } = await google.changes.list({
        pageToken,
        includeRemoved: true,
        ...everywhere,
        fields:
          "nextPageToken,newStartPageToken,changes(changeType,fileId,removed,time,file(id,name,trashed,headRevisionId))",
      });
      changes.push(...data.changes ?? []);
      next = data.newStartPageToken ?? undefined;
      if (next !== undefined) break;
      pageToken = data.nextPageToken ?? "";
    }
    const of = (id: string) => changes.filter(({ fileId }) => fileId === id);
    expect(of(edited)).toMatchObject([{ removed: false, file: { name: "edited.csv" } }]);
    expect(of(deleted)).toMatchObject([{ removed: true }]);
    expect(of(deleted)[0]?.file).toBeUndefined();
    expect(of(binned)).toMatchObject([{ removed: false, file: { trashed: true } }]);
    expect(changes).toHaveLength(11);
    const { data: after } = await google.changes.list({ pageToken: next ?? "" });
    expect(after.changes).toEqual([]);
    expect(after.newStartPageToken).toBe(next);
  });

  test("a shared drive has changes of its own, and is not there for who does not ask for it", async () => {
    const { data: start } = await google.changes.getStartPageToken({
      driveId: shared,
      supportsAllDrives: true,
    });
    const id = stand.items.addFile({ name: "p.csv", parent: shared, content: "1" });
    const { data } = await google.changes.list({
      pageToken: start.startPageToken ?? "",
      driveId: shared,
      ...everywhere,
    });
    expect(data.changes?.map(({ fileId }) => fileId)).toEqual([id]);
    expect(await refusal(google.files.get({ fileId: id }))).toEqual({
      status: 404,
      reason: "notFound",
    });
    expect((await google.files.get({ fileId: id, supportsAllDrives: true })).data.name).toBe(
      "p.csv",
    );
    expect((await google.drives.get({ driveId: shared })).data.name).toBe("Partners");
    expect(await refusal(google.files.list({ driveId: shared, ...everywhere })))
      .toMatchObject({ status: 400 });
    const listed = await google.files.list({ driveId: shared, corpora: "drive", ...everywhere });
    expect(listed.data.files?.map((file) => file.id)).toEqual([id]);
  });

  test("a channel is opened with an expiry, tells of a change with Google's headers, and is stopped", async () => {
    const heard: Headers[] = [];
    const server = createServer((req, res) => {
      heard.push(new Headers(req.headers as Record<string, string>));
      res.end();
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const { port } = server.address() as { port: number };
    const { data: start } = await google.changes.getStartPageToken();
    const expiration = Date.now() + 3 * 86_400_000;
    const watch = (id: string) =>
      google.changes.watch({
        pageToken: start.startPageToken ?? "",
        requestBody: {
          id,
          type: "web_hook",
          address: `http://127.0.0.1:${port}/hook`,
          token: "secret",
          expiration: String(expiration),
        },
      });
    const { data: channel } = await watch("c-1");
    expect(channel).toMatchObject({
      id: "c-1",
      kind: "api#channel",
      expiration: String(expiration),
    });
    expect(await refusal(watch("c-1"))).toEqual({ status: 400, reason: "channelIdNotUnique" });
    stand.items.addFile({ name: "new.csv", parent: folder });
    await stand.push.settled();
    expect(heard.map((headers) => headers.get("x-goog-resource-state"))).toEqual([
      "sync",
      "change",
    ]);
    expect(Object.fromEntries(heard[1] ?? [])).toMatchObject({
      "x-goog-channel-id": "c-1",
      "x-goog-channel-token": "secret",
      "x-goog-resource-id": channel.resourceId,
      "x-goog-message-number": "2",
      "content-length": "0",
    });
    const stop = () =>
      google.channels.stop({ requestBody: { id: "c-1", resourceId: channel.resourceId ?? "" } });
    expect((await stop()).status).toBe(204);
    expect(await refusal(stop())).toMatchObject({ status: 404 });
    server.close();
  });

  test("what Google refuses is refused, in Google's words", async () => {
    expect(await refusal(google.files.get({ fileId: "none" }))).toEqual({
      status: 404,
      reason: "notFound",
    });
    const hidden = stand.items.addFile({ name: "x", parent: stand.items.addFolder("mine", null) });
    expect(await refusal(google.files.get({ fileId: hidden }))).toMatchObject({ status: 404 });
    for (const q of ["name ~ 'x'", "'a' in owners", "trashed = maybe", "name = 'x", "()"]) {
      expect(await refusal(google.files.list({ q })), q).toMatchObject({ status: 400 });
    }
    expect(await refusal(google.files.list({ fields: "files(id,colour)" }))).toMatchObject({
      status: 400,
      reason: "invalidParameter",
    });
    expect(await refusal(google.files.list({ pageSize: 1001 }))).toMatchObject({ status: 400 });
    expect(await refusal(google.changes.list({ pageToken: "yesterday" }))).toMatchObject({
      status: 400,
    });
    const { data: start } = await google.changes.getStartPageToken();
    stand.api.expireTokens();
    expect(await refusal(google.changes.list({ pageToken: start.startPageToken ?? "" })))
      .toMatchObject({ status: 410 });
    expect((await google.changes.getStartPageToken()).data.startPageToken).not.toBe(
      start.startPageToken,
    );
  });

  test("a token that was revoked is refused", async () => {
    stand.accounts.endTokens(email);
    expect(await refusal(google.files.get({ fileId: folder }))).toEqual({
      status: 401,
      reason: "authError",
    });
  });

  test("who calls too often is told so", async () => {
    const busy = await startDriveStandIn({ callsPerMinute: 3 });
    const key = busy.addAccount("busy");
    const client = driveApi({
      version: "v3",
      retry: false,
      auth: new auth.JWT({
        email: key.client_email,
        key: key.private_key,
        scopes: ["https://www.googleapis.com/auth/drive"],
        transporterOptions: {
          fetchImplementation: (input: string | URL | Request, init?: RequestInit) =>
            fetch(String(input).replace(/^https:\/\/\w+\.googleapis\.com/, busy.origin), init),
        },
      }),
    });
    for (let i = 0; i < 3; i++) await client.files.list();
    expect(await refusal(client.files.list())).toEqual({
      status: 403,
      reason: "userRateLimitExceeded",
    });
    await busy.stop();
  });
});
