import { appendFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Journal, openJournal } from "./ingest_journal.ts";
import { findFiles, type Part, planParts } from "./ingest_plan.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "scout-plan-"));
});
afterEach(() => rm(folder, { recursive: true }));

const journal = () => openJournal(join(folder, "journal", "posts.ndjson"));
const plan = (files: string[], by: Journal): Promise<Part[]> => collect(planParts(files, by));
async function collect(parts: AsyncIterable<Part>): Promise<Part[]> {
  const all: Part[] = [];
  for await (const part of parts) all.push(part);
  return all;
}
const text = (parts: Part[]) => parts.map((part) => new TextDecoder().decode(part.lines)).join("");
const finish = async (parts: Part[], by: Journal) => {
  for (const part of parts) {
    await by.begin(part.key, part.sources);
    await by.done(part.key);
  }
};

describe("an NDJSON file", () => {
  test("is cut into whole lines, and every byte of it comes exactly once", async () => {
    const file = join(folder, "big.ndjson");
    const lines = Array.from({ length: 25_000 }, (_, i) => `{"n":${i}}`).join("\n");
    await writeFile(file, lines);
    const parts = await plan([file], await journal());
    expect(parts.map((part) => part.lineCount)).toEqual([10_000, 10_000, 5_000]);
    expect(text(parts)).toBe(lines);
    expect(new Set(parts.map((part) => part.key)).size).toBe(3);
  });
  test("with a line longer than a part is not cut inside the line", async () => {
    const file = join(folder, "long.ndjson");
    const content = `{"a":1}\n${"x".repeat(9 * 1024 * 1024)}\n{"b":2}\n`;
    await writeFile(file, content);
    const parts = await plan([file], await journal());
    expect(text(parts)).toBe(content);
    for (const part of parts.slice(0, -1)) expect(part.lines.at(-1)).toBe(10);
  });
  test("that has grown is taken up where it ended", async () => {
    const file = join(folder, "log.ndjson");
    await writeFile(file, '{"a":1}\n');
    const first = await journal();
    await finish(await plan([file], first), first);
    await appendFile(file, '{"b":2}\n');
    expect(text(await plan([file], await journal()))).toBe('{"b":2}\n');
  });
  test("that was rewritten comes again as something new", async () => {
    const file = join(folder, "log.ndjson");
    await writeFile(file, '{"a":1}\n');
    const first = await journal();
    const before = await plan([file], first);
    await finish(before, first);
    await writeFile(file, '{"a":9}\n');
    const after = await plan([file], await journal());
    expect(text(after)).toBe('{"a":9}\n');
    expect(after[0]?.key).not.toBe(before[0]?.key);
  });
});

describe("files of a payload each", () => {
  const payloads = async (from: number, to: number) => {
    await mkdir(join(folder, "in", "sub"), { recursive: true });
    for (let i = from; i < to; i++) {
      await writeFile(join(folder, "in", i % 2 ? "sub" : "", `${i}.json`), `{\n  "n": ${i}\r\n}`);
    }
    return await findFiles([join(folder, "in")]);
  };

  test("become a line each, white space apart unchanged", async () => {
    const parts = await plan(await payloads(0, 3), await journal());
    expect(parts).toHaveLength(1);
    expect(text(parts).trimEnd().split("\n").map((line) => JSON.parse(line).n).sort()).toEqual([
      0,
      1,
      2,
    ]);
  });
  test("that were posted do not come again, new ones do", async () => {
    const by = await journal();
    await finish(await plan(await payloads(0, 3), by), by);
    const parts = await plan(await payloads(3, 5), await journal());
    expect(text(parts).match(/\d+/g)?.map(Number).sort()).toEqual([3, 4]);
  });
  test("of a run that was killed come again under the same key, whatever was added since", async () => {
    const by = await journal();
    const [begun] = await plan(await payloads(0, 3), by);
    await by.begin(begun?.key ?? "", begun?.sources ?? []);
    const parts = await plan(await payloads(3, 4), await journal());
    const again = parts.find((part) => part.key === begun?.key);
    expect(again?.lines).toEqual(begun?.lines);
    expect(parts).toHaveLength(2);
  });
});

test("a journal with a torn last line is read up to it, and written on after it", async () => {
  const path = join(folder, "journal.ndjson");
  const source = { path: "a", from: 0, to: 1, sha256: "x" };
  await (await openJournal(path)).begin("k1", [source]);
  await appendFile(path, '{"done":"k');
  const reopened = await openJournal(path);
  expect(reopened.unfinished().map((entry) => entry.key)).toEqual(["k1"]);
  await reopened.done("k1");
  expect((await openJournal(path)).unfinished()).toEqual([]);
});

test("what is not there, or holds nothing, is said", async () => {
  await expect(findFiles([join(folder, "nowhere")])).rejects.toThrow(/no such file/);
  await expect(findFiles([folder])).rejects.toThrow(/no files/);
});
