import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { inputKind } from "./ingest_kinds.ts";

let folder: string;
beforeAll(async () => folder = await mkdtemp(join(tmpdir(), "scout-kinds-")));
afterAll(() => rm(folder, { recursive: true, force: true }));

test.each([
  ["a payload", "a.json", '{"transactionId":"1","items":[]}', "payloads"],
  ["a payload in the older spelling", "a.json", '{"ts_utc":"2025-09-05","request":{}}', "payloads"],
  ["lines of payloads", "a.ndjson", '{"deviceId":"x"}\n{"deviceId":"x"}\n', "payloads"],
  ["what is no JSON, as one payload in a hundred", "a.json", '{"transactionId', "payloads"],
  ["nothing", "a.json", "", "payloads"],
  ["a list of records", "a.json", '[{"transaction_id":1}]', "file"],
  ["records of another kind", "a.json", '{"sku":"1","price":2}', "file"],
  ["lines of another kind", "a.jsonl", '{"sku":"1"}\n{"sku":"2"}\n', "file"],
  ["any other file", "a.csv", "transactionId\n1\n", "file"],
])("%s", async (_, name, content, kind) => {
  const path = join(folder, name);
  await writeFile(path, content);
  expect(await inputKind(path)).toBe(kind);
});
