import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createLogger } from "@scout/observe/logger.ts";
import { connectWarehouse } from "@scout/warehouse/connect.ts";
import { errorBodySchema, type Receipt, receiptSchema } from "@scout/wire/receipt.ts";
import { createTestDatabase, type TestDatabase } from "../../tests/database.ts";
import { createApp } from "./app.ts";

const log = createLogger({ component: "test", level: "CRITICAL" });
let db: TestDatabase;
let app: ReturnType<typeof createApp>;

interface PostOptions {
  token?: string | null;
  type?: string;
  key?: string;
  firstLine?: number;
  headers?: Record<string, string>;
  method?: string;
}

async function post(body: BodyInit | null, options: PostOptions = {}) {
  const headers = new Headers({
    "Content-Type": options.type ?? "application/x-ndjson",
    ...(options.token === null ? {} : { Authorization: `Bearer ${options.token ?? "token"}` }),
    ...(options.key === undefined ? {} : { "Idempotency-Key": options.key }),
    ...(options.firstLine === undefined ? {} : { "Scout-First-Line": String(options.firstLine) }),
    ...options.headers,
  });
  const response = await app.request("/ingest-stream", {
    method: options.method ?? "POST",
    headers,
    body,
    ...(body instanceof ReadableStream ? { duplex: "half" } : {}),
  } as RequestInit);
  return { status: response.status, headers: response.headers, body: await response.json() };
}

/** Posts and expects a receipt. */
async function posted(body: BodyInit | null, options: PostOptions = {}): Promise<Receipt> {
  const answer = await post(body, options);
  expect([answer.status, answer.body]).toEqual([200, expect.anything()]);
  const receipt = receiptSchema.parse(answer.body);
  expect(receipt.received).toBe(receipt.accepted + receipt.quarantined + receipt.blank);
  return receipt;
}

async function refused(body: BodyInit | null, options: PostOptions = {}) {
  const answer = await post(body, options);
  return { status: answer.status, headers: answer.headers, ...errorBodySchema.parse(answer.body) };
}

async function settings(changes: Record<string, number>) {
  for (const [name, value] of Object.entries(changes)) {
    await db.sql`update metadata.settings set value = ${
      String(value)
    }::text::jsonb where name = ${name}`;
  }
  app = createApp({ sql: db.sql, log });
}

async function device(id: string, store: string, token: string, mayRelay = false) {
  await db.sql`select metadata.register_device(${id}, ${store}, ${mayRelay})`;
  await db.sql`select metadata.issue_device_token(${id}, ${sha256(token)})`;
}

const sha256 = (data: string | Uint8Array) => createHash("sha256").update(data).digest();
const row = (n: number, more: object = {}) =>
  JSON.stringify({ transactionId: `t-${n}`, storeId: "108", deviceId: "D1", ...more });
const rows = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => `${row(from + i)}\n`).join("");
/** What is committed of a post, by line. */
const landed = (postId: number) =>
  db.sql<{ line_no: number; id: string | null; code: string | null }[]>`
    select r.line_no, r.transaction_id as id, null as code
    from bronze.scout_raw_transactions r join bronze.batches b on b.id = r.batch_id where b.post_id = ${postId}
    union all
    select q.line_no, null, q.code from bronze.quarantine q join bronze.batches b on b.id = q.batch_id
    where b.post_id = ${postId}
    order by 1`;
const quarantined = (postId: number) =>
  db.sql<
    {
      line_no: number;
      code: string;
      raw: Uint8Array;
      raw_bytes: number;
      raw_truncated: boolean;
      payload_hash: Uint8Array;
    }[]
  >`
    select q.* from bronze.quarantine q join bronze.batches b on b.id = q.batch_id
    where b.post_id = ${postId} order by q.line_no`;
const streamOf = (parts: (string | number)[], error?: Error) =>
  new ReadableStream<Uint8Array>({
    async start(c) {
      for (const part of parts) {
        if (typeof part === "number") await new Promise((r) => setTimeout(r, part));
        else c.enqueue(new TextEncoder().encode(part));
      }
      if (error) c.error(error);
      else c.close();
    },
  });

const DEFAULTS: Record<string, number> = {};

beforeAll(async () => {
  db = await createTestDatabase();
  for (
    const { name, value } of await db.sql<
      { name: string; value: unknown }[]
    >`select name, value from metadata.settings`
  ) {
    if (typeof value === "number") DEFAULTS[name] = value;
  }
  Object.assign(DEFAULTS, { device_request_burst: 100_000 });
  await device("D1", "108", "token");
  await device("D2", "104", "relay", true);
});
beforeEach(() => settings(DEFAULTS));
afterAll(() => db?.stop());

describe("the door", () => {
  it("knows devices by their token", async () => {
    expect(await refused("", { token: null })).toMatchObject({
      status: 401,
      code: "token_missing",
    });
    expect(await refused("", { token: "nonsense" })).toMatchObject({
      status: 401,
      code: "token_unknown",
    });
    await device("D3", "1", "gone");
    await db.sql`select metadata.revoke_device_tokens('D3')`;
    expect(await refused("", { token: "gone" })).toMatchObject({
      status: 403,
      code: "token_revoked",
    });
  });

  it("takes two tokens of a device at a time", async () => {
    await device("D4", "1", "first");
    await device("D4", "1", "second");
    await posted(rows(1, 1), { token: "first" });
    await posted(rows(1, 1), { token: "second" });
    await device("D4", "1", "third");
    expect((await refused("", { token: "first" })).status).toBe(403);
    await posted(rows(1, 1), { token: "second" });
  });

  it("limits the rate of a device", async () => {
    await device("D5", "1", "eager");
    await settings({ device_request_burst: 2, device_requests_per_minute: 6 });
    await posted("", { token: "eager" });
    await posted("", { token: "eager" });
    const answer = await refused("", { token: "eager" });
    expect(answer).toMatchObject({ status: 429, code: "rate_limited" });
    expect(Number(answer.headers.get("Retry-After"))).toBeGreaterThan(0);
  });

  it("takes POST only", async () => {
    const answer = await refused(null, { method: "GET" });
    expect(answer).toMatchObject({ status: 405, code: "method_not_allowed" });
    expect(answer.headers.get("Allow")).toBe("POST");
  });

  it.each([
    ["text/csv", {}, 415, "content_type_unsupported"],
    ["", {}, 415, "content_type_unsupported"],
    ["application/x-ndjson; charset=latin1", {}, 415, "content_type_unsupported"],
    ["application/x-ndjson", { "Content-Encoding": "br" }, 415, "content_encoding_unsupported"],
    [
      "application/x-ndjson",
      { "Idempotency-Key": "x".repeat(256) },
      400,
      "idempotency_key_invalid",
    ],
    ["application/x-ndjson", { "Scout-First-Line": "0" }, 400, "first_line_invalid"],
    ["application/x-ndjson", { "Scout-First-Line": "2" }, 400, "idempotency_key_missing"],
  ])("refuses %s %j", async (type, headers, status, code) => {
    expect(await refused(rows(1, 1), { type, headers })).toMatchObject({ status, code });
  });

  it.each(["application/x-ndjson; charset=utf-8", "application/jsonl", "Application/X-NDJSON"])(
    "takes %s",
    async (type) => {
      expect((await posted(rows(1, 2), { type })).accepted).toBe(2);
    },
  );

  it("leaves one audit row per call, refused ones too, with the trace id it answers", async () => {
    const before = await db.sql`select from metadata.function_audit`;
    const answer = await post(rows(1, 3), {
      headers: { traceparent: `00-${"ab".repeat(16)}-${"cd".repeat(8)}-01` },
    });
    await post("", { token: "nonsense" });
    await post(null, { method: "DELETE" });
    const audit = await db.sql`
      select function_name, method, status, error, rows_in, bytes_in, device_id, store_id, batch_ids is not null as has_batches, trace_id
      from metadata.function_audit order by id offset ${before.length}`;
    expect(answer.headers.get("Scout-Trace-Id")).toBe("ab".repeat(16));
    expect(audit).toEqual([
      expect.objectContaining({
        function_name: "ingest-stream",
        method: "POST",
        status: 200,
        error: null,
        rows_in: 3,
        bytes_in: rows(1, 3).length,
        device_id: "D1",
        store_id: "108",
        has_batches: true,
        trace_id: "ab".repeat(16),
      }),
      expect.objectContaining({ status: 401, error: "token_unknown", rows_in: 0, device_id: null }),
      expect.objectContaining({ method: "DELETE", status: 405, error: "method_not_allowed" }),
    ]);
  });

  it("answers 503 while Postgres is away, with Retry-After, and no trace of why", async () => {
    app = createApp({
      sql: connectWarehouse("postgres://x:hunter2@127.0.0.1:1/x", { applicationName: "t" }),
      log,
    });
    const answer = await refused(rows(1, 1));
    expect(answer).toMatchObject({ status: 503, code: "database_unavailable" });
    expect(answer.headers.get("Retry-After")).toBe("2");
    expect(JSON.stringify(answer)).not.toMatch(/hunter2|127\.0|stack|ECONN/);
  });
});

describe("a database that hangs", () => {
  it("is answered for with 503 in time, whatever it was asked, and the same post succeeds later", async () => {
    const holder = connectWarehouse(db.url, { applicationName: "holder", max: 1 });
    app = createApp({ sql: db.sql, log, databaseAnswerMs: 400 });
    try {
      const asked = ["metadata.device_tokens", "bronze.posts", "bronze.batches"];
      for (const [i, table] of asked.entries()) {
        await holder.begin(async (tx) => {
          await tx.unsafe(`lock table ${table} in access exclusive mode`);
          const startedAt = performance.now();
          const answer = await refused(rows(1, 3), { key: `hanging-${i}` });
          expect(answer).toMatchObject({ status: 503, code: "database_unavailable" });
          expect(answer.headers.get("Retry-After")).toBe("2");
          // one answer awaited, then lease and audit, each bounded too
          expect(performance.now() - startedAt).toBeLessThan(5_000);
        });
      }
      for (const i of asked.keys()) {
        const receipt = await posted(rows(1, 3), { key: `hanging-${i}` });
        expect(receipt).toMatchObject({ accepted: 3, complete: true });
        expect(await landed(receipt.post_id)).toHaveLength(3);
      }
    } finally {
      await holder.end();
    }
  });
});

describe("lines", () => {
  it("keeps good ones, quarantines bad ones with number, code and bytes, counts blank ones", async () => {
    const bad = Buffer.concat([
      Buffer.from('{"a":"'),
      Buffer.from([0xff, 0xfe]),
      Buffer.from('"}'),
    ]);
    const body = Buffer.concat([
      Buffer.from(`${row(1)}\r\n\n  \n{"a":\nNaN\n[1]\n`),
      bad,
      Buffer.from(
        `\n{"a":"\\u0000"}\n{"a":"\\ud800"}\n{"a":1e200000}\n${"[".repeat(10_000)}${
          "]".repeat(10_000)
        }\n{"n":9007199254740993}\n${row(2)}`,
      ),
    ]);
    const receipt = await posted(body);
    expect(receipt).toMatchObject({
      received: 13,
      accepted: 3,
      quarantined: 8,
      blank: 2,
      complete: true,
      resume_from: null,
    });
    expect(receipt.errors.map((e) => [e.line, e.code])).toEqual([
      [4, "json_invalid"],
      [5, "json_invalid"],
      [6, "not_an_object"],
      [7, "utf8_invalid"],
      [8, "nul_character"],
      [9, "lone_surrogate"],
      [10, "number_out_of_range"],
      [11, "nested_too_deep"],
    ]);
    const kept = await quarantined(receipt.post_id);
    expect(Buffer.from(kept[3]?.raw ?? []).equals(bad)).toBe(true);
    expect(kept[3]).toMatchObject({ raw_bytes: bad.length, raw_truncated: false });
    const [exact] = await db
      .sql`select payload::text as text, payload_hash from bronze.scout_raw_transactions
      where batch_id = ${receipt.batch_ids[0] ?? 0} and line_no = 12`;
    expect(exact?.["text"]).toBe('{"n":9007199254740993}');
    expect(Buffer.from(exact?.["payload_hash"])).toEqual(sha256('{"n":9007199254740993}'));
  });

  it("writes every column", async () => {
    const payload =
      '{"transactionId":" é-1 ", "storeId":"999", "deviceId":"other", "timestamp":"2025-09-05T17:44:28.123456+08:00", "audioContext":{"transcript":"isa \\u20b1 po"},"metadata":{"dataRetentionDays":3}}';
    const { batch_ids: [batch = 0] } = await posted(`${payload}\n`);
    const [r] = await db.sql`
      select r.*, r.payload::text as text, r.event_at::text as event_text, b.received_at = r.received_at as same_time
      from bronze.scout_raw_transactions r join bronze.batches b on b.id = r.batch_id where r.batch_id = ${batch}`;
    expect(r).toMatchObject({
      line_no: 1,
      device_id: "D1",
      store_id: "108",
      transaction_id: "é-1",
      event_text: "2025-09-05 09:44:28.123456+00",
      time_source: "timestamp",
      same_time: true,
      text: payload.replace('"isa \\u20b1 po"', '"[moved to bronze.transcripts]"'),
    });
    expect(r?.["flags"]).toEqual("{device_mismatch,store_mismatch}");
    expect(r?.["quality_score"]).toBeCloseTo(0.45);
    expect(
      await db
        .sql`select field, text, purge_after - (now() at time zone 'UTC')::date as days from bronze.transcripts where batch_id = ${batch}`,
    )
      .toEqual([{ field: "audioContext.transcript", text: "isa ₱ po", days: 3 }]);
  });

  it("believes a relay's payloads on device and store", async () => {
    const { batch_ids: [batch = 0] } = await posted(`${row(1)}\n{"a":1}\n`, { token: "relay" });
    expect(
      await db
        .sql`select device_id, store_id, flags from bronze.scout_raw_transactions where batch_id = ${batch} order by line_no`,
    )
      .toEqual([
        { device_id: "D1", store_id: "108", flags: null },
        { device_id: "D2", store_id: "104", flags: null },
      ]);
  });

  it("cuts long lines off, keeping length and hash of all of them", async () => {
    await settings({
      max_line_bytes: 1000,
      max_quarantine_bytes: 2000,
      max_discard_bytes: 200_000,
    });
    const long = `{"a":"${"x".repeat(100_000)}"}`;
    const receipt = await posted(
      streamOf([
        `${row(1)}\n${long.slice(0, 500)}`,
        long.slice(500, 70_000),
        `${long.slice(70_000)}\r\n${row(2)}\n`,
      ]),
    );
    expect(receipt).toMatchObject({ received: 3, accepted: 2, quarantined: 1 });
    const [kept] = await quarantined(receipt.post_id);
    expect(kept).toMatchObject({
      line_no: 2,
      code: "line_too_long",
      raw_bytes: long.length,
      raw_truncated: true,
    });
    expect(kept?.raw.length).toBe(2000);
    expect(Buffer.from(kept?.payload_hash ?? [])).toEqual(sha256(long));
  });

  it("refuses a line without end after committing what came before", async () => {
    await settings({ max_line_bytes: 1000, max_discard_bytes: 50_000 });
    const answer = await refused(`${rows(1, 3)}${"x".repeat(200_000)}`, { key: "endless" });
    expect(answer).toMatchObject({
      status: 413,
      code: "line_too_large",
      details: { line: 4, resume_from: 4 },
    });
    expect(await db.sql`select next_line from bronze.posts where idempotency_key = 'endless'`)
      .toEqual([{ next_line: 4 }]);
  });

  it("takes an empty body", async () => {
    for (const body of [null, "", "\n"]) {
      expect(await posted(body)).toMatchObject({
        accepted: 0,
        quarantined: 0,
        complete: true,
        errors: [],
      });
    }
  });

  it("lands every file of JSONTestSuite, accepted or quarantined, and what is accepted casts to jsonb", async ({ skip }) => {
    const folder = "../shared/data/jsontestsuite";
    const files: string[] = [];
    try {
      for (const part of ["test_parsing", "test_transform"]) {
        files.push(...readdirSync(`${folder}/${part}`).map((f) => `${folder}/${part}/${f}`));
      }
    } catch {
      skip(`${folder} is not here`);
    }
    const lines = files.map((f) => Buffer.from(readFileSync(f).filter((byte) => byte !== 10)));
    // as values of a member too, so that what is valid is also accepted
    const members = lines.map((l) => Buffer.concat([Buffer.from('{"v":'), l, Buffer.from("}")]));
    const all = [...lines, ...members];
    const receipt = await posted(Buffer.concat(all.flatMap((l) => [l, Buffer.from("\n")])));
    expect(receipt.received).toBe(all.length);
    expect(receipt.accepted).toBeGreaterThan(100);
    await db.sql`select count(payload::jsonb) from bronze.scout_raw_transactions`;
    const where = await landed(receipt.post_id);
    for (const [i, file] of files.entries()) {
      const name = file.split("/").at(-1) ?? "";
      const asMember = where.find((w) => w.line_no === lines.length + i + 1);
      if (
        name.startsWith("y_") && !/null/.test(name)
      ) expect([name, asMember?.code]).toEqual([name, null]);
      if (name.startsWith("n_") && where.find((w) => w.line_no === i + 1) !== undefined) {
        expect([name, where.find((w) => w.line_no === i + 1)?.code]).not.toEqual([name, null]);
      }
    }
  });
});

describe("encodings and documents", () => {
  it("inflates gzip, and commits whole lines of a truncated body", async () => {
    expect(await posted(gzipSync(rows(1, 500)), { headers: { "Content-Encoding": "gzip" } }))
      .toMatchObject({ accepted: 500 });
    const noise = Array.from({ length: 500 }, (_, i) => row(i + 1, { x: Math.sin(i) })).join("\n");
    const cut = gzipSync(noise).subarray(0, -600);
    const answer = await refused(cut, { key: "cut", headers: { "Content-Encoding": "gzip" } });
    expect(answer).toMatchObject({ status: 400, code: "body_truncated" });
    const { resume_from } = answer.details as { resume_from: number };
    expect(resume_from).toBeGreaterThan(300);
    const rest = noise.split("\n").slice(resume_from - 1).join("\n");
    expect(await posted(rest, { key: "cut", firstLine: resume_from })).toMatchObject({
      accepted: 500,
      complete: true,
    });
    expect(await refused("plain", { headers: { "Content-Encoding": "gzip" } })).toMatchObject({
      status: 400,
      code: "gzip_invalid",
    });
  });

  it("is not impressed by gzip bombs", async () => {
    await settings({ max_discard_bytes: 4_000_000, ingest_max_lines: 1000 });
    const headers = { "Content-Encoding": "gzip" };
    expect(await refused(gzipSync(Buffer.alloc(100_000_000, "x")), { headers })).toMatchObject({
      status: 413,
      code: "line_too_large",
    });
    expect(await posted(gzipSync(Buffer.alloc(100_000_000, "\n")), { headers })).toMatchObject({
      blank: 1000,
      complete: false,
      resume_from: 1001,
    });
  });

  it.each([
    ["an array", `[${row(1)} ,\n ${row(2)}]`, 2, 0],
    ["an object", ` ${row(1)} `, 1, 0],
    ["values in a row", `${row(1)}\n${row(2)}${row(3)}`, 3, 0],
    ["odd elements", `[${row(1)},5,[]]`, 1, 2],
    ["an empty array", "[]", 0, 0],
    ["what does not parse", `[${row(1)},`, 0, 1],
    ["bad inside", `[${row(1)},{"a":tru}]`, 0, 1],
  ])("application/json: %s", async (_, body, accepted, bad) => {
    const receipt = await posted(body, { type: "application/json" });
    expect(receipt).toMatchObject({ accepted, quarantined: bad, received: accepted + bad });
    if (accepted === 0 && bad === 1) {
      const [kept] = await quarantined(receipt.post_id);
      expect(Buffer.from(kept?.raw ?? []).toString()).toBe(body);
    }
  });

  it("limits documents, not lines", async () => {
    await settings({ max_document_bytes: 1000 });
    expect(await refused(`[${row(1, { x: "y".repeat(1000) })}]`, { type: "application/json" }))
      .toMatchObject({ status: 413, code: "document_too_large" });
    expect(await posted(rows(1, 100))).toMatchObject({ accepted: 100 });
  });

  it("replays documents like lines", async () => {
    const body = `[${row(1)},${row(2)}]`;
    await posted(body, { type: "application/json", key: "doc" });
    expect(await posted(body, { type: "application/json", key: "doc" })).toMatchObject({
      replayed: true,
      accepted: 2,
    });
  });
});

describe("posts", () => {
  it("gives a repeated post its first receipt", async () => {
    await settings({ ingest_chunk_lines: 7 });
    const first = await posted(rows(1, 20) + "oops\n", { key: "same" });
    expect(first.batch_ids).toHaveLength(3);
    for (let i = 0; i < 3; i++) {
      expect(await posted(rows(1, 20) + "oops\n", { key: "same" })).toEqual({
        ...first,
        replayed: true,
      });
    }
    expect(await posted(rows(15, 20) + "oops", { key: "same", firstLine: 15 })).toEqual({
      ...first,
      replayed: true,
    });
    expect(await landed(first.post_id)).toHaveLength(21);
  });

  it("refuses other content under a used key, naming the line", async () => {
    await settings({ ingest_chunk_lines: 7 });
    await posted(rows(1, 20), { key: "used" });
    const expectLine = async (body: string, line: number, firstLine = 1) =>
      expect(await refused(body, { key: "used", firstLine })).toMatchObject({
        status: 409,
        code: "idempotency_key_reused",
        details: { line },
      });
    await expectLine(rows(1, 9) + row(99) + "\n" + rows(11, 20), 10);
    await expectLine(rows(1, 9) + "\n" + rows(11, 20), 10);
    await expectLine(rows(1, 21), 21);
    await expectLine(rows(1, 19), 20);
    await expectLine(rows(1, 3), 4);
    await expectLine("", 1);
    await expectLine(rows(5, 10) + rows(5, 14), 11, 5);
  });

  it("stops at its budget and says where to go on", async () => {
    await settings({ ingest_max_lines: 30, ingest_chunk_lines: 8 });
    const parts = [];
    let from = 1;
    for (;;) {
      const receipt = await posted(rows(from, 100), { key: "long", firstLine: from });
      parts.push(receipt.resume_from);
      if (receipt.complete) {
        expect(receipt).toMatchObject({ received: 100, accepted: 100 });
        expect((await landed(receipt.post_id)).map((l) => l.id)).toEqual(
          Array.from({ length: 100 }, (_, i) => `t-${i + 1}`),
        );
        break;
      }
      from = receipt.resume_from ?? 0;
    }
    expect(parts).toEqual([31, 61, 91, null]);
    await settings({ ingest_max_lines: 40_000, ingest_max_bytes: row(1).length + 1 });
    expect(await posted(rows(1, 3))).toMatchObject({ complete: false, resume_from: 2 });
    expect(await posted(rows(1, 1))).toMatchObject({ complete: true });
  });

  it("ends with one copy though the client ignores resume_from and re-sends all", async () => {
    await settings({ ingest_max_lines: 30, ingest_chunk_lines: 8 });
    let receipt = await posted(rows(1, 100), { key: "stubborn" });
    while (!receipt.complete) receipt = await posted(rows(1, 100), { key: "stubborn" });
    expect(receipt).toMatchObject({ received: 100, accepted: 100 });
    expect(await landed(receipt.post_id)).toHaveLength(100);
  });

  it("gives the same rows under any budget, chunking and first line", async () => {
    let n = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(row(1), row(2), "", " ", "bad", "[]"), {
          minLength: 1,
          maxLength: 30,
        }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 20 }),
        fc.array(fc.nat(30)),
        async (lines, chunkLines, maxLines, starts) => {
          await settings({ ingest_chunk_lines: chunkLines, ingest_max_lines: maxLines });
          const key = `any-${n++}`;
          let next = 1;
          for (let i = 0;; i++) {
            const firstLine = Math.min(next, 1 + (starts[i] ?? 0));
            const receipt = await posted(lines.slice(firstLine - 1).join("\n") + "\n", {
              key,
              firstLine,
            });
            if (receipt.complete) {
              expect(receipt.received).toBe(lines.length);
              expect((await landed(receipt.post_id)).map((l) => l.line_no))
                .toEqual(lines.flatMap((l, j) => l.trim() === "" ? [] : [j + 1]));
              break;
            }
            next = receipt.resume_from ?? 0;
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  it("says when lines are missing in between", async () => {
    await settings({ ingest_max_lines: 5 });
    await posted(rows(1, 9), { key: "gap" });
    expect(await refused(rows(8, 9), { key: "gap", firstLine: 8 })).toMatchObject({
      status: 409,
      code: "line_gap",
      details: { resume_from: 6 },
    });
  });

  it("ends in one copy when sent 50 times at once", async () => {
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => post(rows(1, 40), { key: "fifty" })),
    );
    expect(answers.map((a) => a.status)).toEqual(Array(50).fill(200));
    const receipts = answers.map((a) => receiptSchema.parse(a.body));
    expect(new Set(receipts.map((r) => r.post_id)).size).toBe(1);
    expect(receipts.every((r) => r.accepted === 40 && r.complete)).toBe(true);
    expect(receipts.filter((r) => !r.replayed).length).toBeGreaterThanOrEqual(1);
    expect(await landed(receipts[0]?.post_id ?? 0)).toHaveLength(40);
  });

  it("refuses a second request while the first holds the post, and says when to try again", async () => {
    await settings({ ingest_wait_ms: 300 });
    const slow = posted(streamOf([rows(1, 2), 1200, rows(3, 3)]), { key: "busy" });
    await new Promise((r) => setTimeout(r, 200));
    const answer = await refused(rows(1, 3), { key: "busy" });
    expect(answer).toMatchObject({ status: 409, code: "post_in_progress" });
    expect(answer.headers.get("Retry-After")).toBe("1");
    expect(await slow).toMatchObject({ accepted: 3, complete: true });
  });

  it("stays exact when leases are worth nothing", async () => {
    await settings({ ingest_lease_ms: 0, ingest_flush_ms: 30, ingest_chunk_lines: 4 });
    const parts = [rows(1, 5), 20, rows(6, 9), 40, rows(10, 20), 10, rows(21, 30)];
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, i) => post(streamOf([i * 7, ...parts]), { key: "raced" })),
    );
    expect(answers.map((a) => a.status)).toEqual(Array(8).fill(200));
    const receipt = await posted(rows(1, 30), { key: "raced" });
    expect(receipt).toMatchObject({ received: 30, accepted: 30, complete: true });
    expect((await landed(receipt.post_id)).map((l) => l.id)).toEqual(
      Array.from({ length: 30 }, (_, i) => `t-${i + 1}`),
    );
  });

  it("says what differs when two posts race under one key", async () => {
    await settings({ ingest_lease_ms: 0, ingest_flush_ms: 20, ingest_wait_ms: 100 });
    const bodies = [rows(1, 9), rows(1, 3) + rows(7, 9)];
    await Promise.all([
      post(streamOf([rows(1, 5), 100, rows(6, 9)]), { key: "mixed" }),
      post(streamOf([rows(1, 3), 120, rows(7, 9)]), { key: "mixed" }),
    ]);
    // one of the two is the post; the other is told so
    const after = [];
    for (const body of bodies) after.push((await post(body, { key: "mixed" })).status);
    expect(after.sort()).toEqual([200, 409]);
    const [{ id = 0 } = {}] = await db.sql<
      { id: number }[]
    >`select id from bronze.posts where idempotency_key = 'mixed'`;
    const lines = await landed(id);
    expect(new Set(lines.map((l) => l.line_no)).size).toBe(lines.length);
  });

  it("finds its rows again after a crash between COPY and answer", async () => {
    const body = rows(1, 30);
    const first = await posted(body, { key: "crash" });
    // as if the process had died before the post was finished
    await db
      .sql`update bronze.posts set completed_at = null, receipt = null where id = ${first.post_id}`;
    expect(await posted(body, { key: "crash" })).toEqual(first);
    expect(await landed(first.post_id)).toHaveLength(30);
  });

  it("refuses a post that was rolled back", async () => {
    const { post_id, batch_ids: [batch = 0] } = await posted(rows(1, 2), { key: "undone" });
    await db
      .sql`update bronze.batches set status = 'rolled_back', rolled_back_at = now() where id = ${batch}`;
    const answer = await refused(rows(1, 2), { key: "undone" });
    expect(answer).toMatchObject({ status: 409, code: "batch_rolled_back", details: { post_id } });
    expect(answer.hint).toContain("scout replay");
  });

  it("keeps devices' keys apart", async () => {
    const one = await posted(rows(1, 1), { key: "shared" });
    const other = await posted(rows(2, 2), { key: "shared", token: "relay" });
    expect(other.post_id).not.toBe(one.post_id);
  });
});

describe("streams", () => {
  it("commits what has come within a second though the body stays open", async () => {
    const live = posted(streamOf([rows(1, 2), 1500, rows(3, 3)]), { key: "live" });
    await new Promise((r) => setTimeout(r, 1200));
    expect(await db.sql`select next_line from bronze.posts where idempotency_key = 'live'`).toEqual(
      [{ next_line: 3 }],
    );
    expect(await live).toMatchObject({ accepted: 3, complete: true });
  });

  it("ends a request in time", async () => {
    await settings({ ingest_max_ms: 400, ingest_flush_ms: 10_000 });
    expect(await posted(streamOf([rows(1, 2) + row(3).slice(0, 9), 3000, "x"]))).toMatchObject({
      accepted: 2,
      complete: false,
      resume_from: 3,
    });
    expect(await refused(streamOf(["[", 3000]), { type: "application/json" })).toMatchObject({
      status: 408,
    });
  });

  it("keeps whole lines of a body that breaks off, and not the half one", async () => {
    const answer = await post(streamOf([rows(1, 4) + row(5), 50], new Error("gone")), {
      key: "broken",
    });
    expect(answer.status).toBe(499);
    const [audit] = await db
      .sql`select status, error, rows_in from metadata.function_audit order by id desc limit 1`;
    expect(audit).toEqual({ status: 499, error: "client_gone", rows_in: 4 });
    expect(await posted(rows(1, 5), { key: "broken" })).toMatchObject({
      accepted: 5,
      complete: true,
    });
  });
});
